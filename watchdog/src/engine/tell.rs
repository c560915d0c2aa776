//! What the engine says: the event of a stall, its totals, its end.

use super::calls::Calls;
use super::{Engine, Facts, MS, Thread};
use crate::event::{Cause, Event};
use crate::limit::Say;
use crate::local::SELF_CHECK;
use crate::report;
use crate::site::{self, Site};
use crate::stack::State;

impl Engine {
    pub(super) fn say(&mut self, now: u64, thread: &mut Thread, since: u64, site: Option<&Site>, facts: &Facts) {
        let elapsed = now.saturating_sub(since) / MS;
        if facts.group == SELF_CHECK {
            thread.track.postpone();
            let mut results = self.results();
            *results
                .groups
                .entry(SELF_CHECK)
                .or_default()
                .entry(String::new())
                .or_default() += 1;
            return;
        }
        let first = thread.open.is_none();
        let mut event = match thread.open.take() {
            Some(event) => event,
            None => self.event(site, facts),
        };
        thread.track.reported(since);
        event.elapsed_ms = elapsed;
        if first && event.cause == Cause::Cpu {
            thread.calls.begin(site);
        } else if event.lasting.is_empty() {
            event.lasting = thread.calls.lasting(now, site, self.settings.threshold / 2);
        }
        let key = key(&event);
        let held = if first {
            let say = self.limiter.begin(now, &key);
            thread.printed = say != Say::Count;
            let mut results = self.results();
            let sites = results.groups.entry(facts.group).or_default();
            *sites.entry(key.clone()).or_default() += 1;
            results.counters.rules.entry(event.rule).or_default().0 += 1;
            results.counters.held_back += u64::from(say == Say::Count);
            match say {
                Say::Full(held) => held,
                Say::Count => 0,
            }
        } else {
            0
        };
        self.total(&mut event, &key, false);
        let lines = event.site.line > 0 || self.tracer.has_lines();
        let text = if thread.printed {
            report::stuck(&event, held, lines)
        } else {
            String::new()
        };
        self.send(&event, &text, thread.printed);
        thread.open = Some(event);
    }

    fn event(&mut self, site: Option<&Site>, facts: &Facts) -> Event {
        let cause = match facts.state {
            Some(State::Blocked(..)) => Cause::Blocked,
            Some(State::Running) => Cause::Cpu,
            Some(State::Fault) => Cause::PageFault,
            None => Cause::Unknown,
        };
        let mut event = Event {
            mode: self.settings.mode,
            phase: "stuck",
            rule: site.map_or("blocking-wait", |site| site.rule),
            site: site.map(|site| site.place.clone()).unwrap_or_default(),
            leaf: site.map(|site| site.leaf.clone()).unwrap_or_default(),
            cause,
            detail: facts.detail.clone(),
            chain: site.map(|site| site.chain.clone()).unwrap_or_default(),
            lasting: String::new(),
            task: facts.task.clone(),
            thread: facts.thread.clone(),
            elapsed_ms: 0,
            max_ms: 0,
            total_ms: 0,
            count: 0,
            pid: self.settings.pid,
        };
        for place in event.chain.iter_mut().chain([&mut event.site]) {
            site::relative(place, &mut self.roots);
        }
        event
    }

    pub(super) fn end(&mut self, thread: &mut Thread, elapsed_ms: u64) {
        thread.calls = Calls::default();
        thread.left = None;
        let Some(mut event) = thread.open.take() else { return };
        event.phase = "end";
        event.elapsed_ms = elapsed_ms;
        let key = key(&event);
        self.total(&mut event, &key, true);
        self.results().counters.rules.entry(event.rule).or_default().1 += elapsed_ms;
        let text = if thread.printed {
            report::ended(&event)
        } else {
            String::new()
        };
        self.send(&event, &text, thread.printed);
    }

    fn total(&mut self, event: &mut Event, key: &str, over: bool) {
        let total = if over {
            self.limiter.add(key, event.elapsed_ms)
        } else {
            self.limiter.with(key, event.elapsed_ms)
        };
        (event.count, event.max_ms, event.total_ms) = (total.count, total.max_ms, total.total_ms);
        self.results().sites.insert(key.to_owned(), event.clone());
    }

    fn send(&mut self, event: &Event, text: &str, record: bool) {
        if record {
            self.written.insert(key(event), event.count);
        }
        self.sinks.send(event, text, record);
    }

    /// Writes the totals of sites whose last stalls were only counted.
    pub(crate) fn flush(&mut self) {
        let sites: Vec<Event> = self.results().sites.values().cloned().collect();
        for event in sites {
            let key = key(&event);
            if self.written.get(&key) != Some(&event.count) {
                self.written.insert(key, event.count);
                self.sinks.append(&event);
            }
        }
    }
}

/// What makes two stalls the same site: the fingerprint and the line.
fn key(event: &Event) -> String {
    format!("{}:{}:{}", event.fingerprint(), event.site.file, event.site.line)
}
