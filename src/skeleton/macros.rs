//! Macro calls in item position: seen through where their content is items.

use ustr::Ustr;

use super::{
    Cfg, ItemIndex, ItemKind, WrappingCall,
    attributes::{Outer, predicate},
    delimiters::is_open,
    scanner::{Container, Frame, Head, ItemsFrame, Scanner, Site},
    tokens::Kind,
};
use crate::source::Span;

/// A macro call whose content is being tried as items; what is needed to take that back.
pub(super) struct Attempt {
    frames: usize,
    items: usize,
    problems: usize,
    gates: usize,
    wrapping: usize,
    calls: usize,
    blocks: usize,
    bodies: usize,
    /// Index of the token behind the call.
    next: usize,
    site: Site,
    outer: Outer,
    head: Head,
    path: Ustr,
    body: Span,
}

/// `cfg_if! { … }` or `cfg_select! { … }` between two branches.
pub(super) struct Choice {
    end: usize,
    arrows: bool,
    /// Predicates of the branches so far.
    seen: Vec<Cfg>,
    site: Site,
}

/// Macros with more branches are not seen through: each branch repeats the predicates of all earlier ones.
const BRANCHES_MAX: usize = 256;

/// Macros inside so many others with predicates are not seen through, for the same reason.
const PREDICATES_MAX: usize = 64;

/// Macros whose content may read as items but means something else.
const OPAQUE: &[&str] = &["include", "thread_local"];

impl Scanner<'_> {
    /// The macro call at `at`, with `bang` its `!`. Gives the index to go on from.
    pub(super) fn macro_call(
        &mut self,
        at: usize,
        bang: usize,
        outer: Outer,
        site: &Site,
        head: Head,
    ) -> Option<usize> {
        let open = bang + 1;
        if !is_open(self.tokens.kind(open)) {
            return None;
        }
        let close = self.tokens.close(open);
        let braces = self.tokens.kind(open) == Kind::OpenBrace;
        let next = close + 1 + usize::from(!braces && self.tokens.kind(close + 1) == Kind::Semi);
        let head = Head {
            span: Span::new(head.span.start, self.tokens.end(next - 1)),
            ..head
        };
        let path: String = (at..bang)
            .map(|index| {
                if self.tokens.kind(index) == Kind::Colon {
                    ":"
                } else {
                    self.tokens.word(index)
                }
            })
            .collect();
        let attempt = Attempt {
            frames: self.frames.len(),
            items: self.items.len(),
            problems: self.notes.problems.len(),
            gates: self.gates.len(),
            wrapping: self.wrapping.len(),
            calls: self.calls.len(),
            blocks: self.blocks.len(),
            bodies: self.bodies,
            next,
            site: site.clone(),
            outer,
            head,
            path: Ustr::from(&path),
            body: self.tokens.between(open),
        };
        let name = path.rsplit(':').next().unwrap_or_default();
        if !braces || close == open + 1 || OPAQUE.contains(&name) || site.cfg.len() > PREDICATES_MAX {
            return Some(self.give_up_to(attempt));
        }
        self.try_content(open, name, attempt);
        Some(open + 1)
    }

    /// Takes back what was read of a macro's content: it is not items.
    pub(super) fn give_up(&mut self, attempt: Attempt) {
        self.frames.truncate(attempt.frames);
        self.items.truncate(attempt.items);
        self.notes.problems.truncate(attempt.problems);
        self.gates.truncate(attempt.gates);
        self.wrapping.truncate(attempt.wrapping);
        self.calls.truncate(attempt.calls);
        self.blocks.truncate(attempt.blocks);
        self.bodies = attempt.bodies;
        self.position = self.give_up_to(attempt);
    }

    /// Notes the innermost call: its content was items.
    pub(super) fn seen_through(&mut self) {
        let Some(attempt) = self.attempts.pop() else { return };
        let mut cfg = attempt.outer.cfg;
        cfg.extend(attempt.site.cfg);
        self.wrapping.push(WrappingCall {
            path: attempt.path,
            span: attempt.head.span,
            name_span: attempt.head.name_span,
            body: attempt.body,
            items: attempt.items as ItemIndex..self.items.len() as ItemIndex,
            parent: attempt.site.owner,
            block: attempt.site.block,
            cfg,
        });
    }

    fn give_up_to(&mut self, attempt: Attempt) -> usize {
        let kind = ItemKind::MacroCall {
            path: attempt.path,
            body: attempt.body,
        };
        self.push_item(&attempt.site, attempt.outer, attempt.head, kind);
        attempt.next
    }

    /// Begins to read the content as items.
    fn try_content(&mut self, open: usize, name: &str, attempt: Attempt) {
        let end = self.tokens.close(open);
        let mut site = attempt.site.clone();
        site.cfg.extend(attempt.outer.cfg.iter().cloned());
        let arrows = matches!(name, "cfg_select" | "cfg_match");
        let frame = if arrows || name == "cfg_if" {
            Frame::Choice(Choice {
                end,
                arrows,
                seen: Vec::new(),
                site,
            })
        } else {
            site.wrapper = Some(Ustr::from(name));
            Frame::Items(ItemsFrame {
                end,
                site,
                attempt: true,
            })
        };
        self.attempts.push(attempt);
        self.frames.push(frame);
    }

    /// Goes on with the next branch.
    pub(super) fn step_choice(&mut self) {
        let Some(Frame::Choice(mut choice)) = self.frames.pop() else {
            return;
        };
        if choice.arrows && self.tokens.kind(self.position) == Kind::Comma {
            self.position += 1;
        }
        if self.position >= choice.end {
            self.position = choice.end + 1;
            self.attempts.pop();
            return;
        }
        let branch = if choice.arrows {
            self.arrow_branch(choice.end)
        } else {
            self.if_branch(choice.end, &choice.seen)
        };
        let Some((cfg, open)) = branch.filter(|_| choice.seen.len() < BRANCHES_MAX) else {
            self.frames.push(Frame::Choice(choice));
            return self.fail(self.position, self.position + 1);
        };
        let mut site = choice.site.clone();
        if !choice.seen.is_empty() {
            site.cfg.push(Cfg::Not(Box::new(Cfg::Any(choice.seen.clone()))));
        }
        site.cfg.extend(cfg.clone());
        choice.seen.push(cfg.unwrap_or(Cfg::Constant(true)));
        self.frames.push(Frame::Choice(choice));
        self.position = open + 1;
        self.enter_items(self.tokens.close(open), site);
    }

    /// `if #[cfg(p)] {`, `else if #[cfg(p)] {` or `else {`.
    fn if_branch(&self, end: usize, seen: &[Cfg]) -> Option<(Option<Cfg>, usize)> {
        let tokens = &self.tokens;
        let has_else = tokens.kind(self.position) == Kind::Else;
        if has_else == seen.is_empty() {
            return None;
        }
        let at = self.position + usize::from(has_else);
        if tokens.kind(at) != Kind::If {
            return (has_else && tokens.kind(at) == Kind::OpenBrace && at < end).then_some((None, at));
        }
        let group = at + 4;
        let is_cfg =
            self.is_outer_attribute(at + 1) && tokens.word(at + 3) == "cfg" && tokens.kind(group) == Kind::OpenParen;
        if !is_cfg {
            return None;
        }
        let open = tokens.close(at + 2) + 1;
        let holds = predicate(tokens, group + 1, tokens.close(group), 0);
        (tokens.kind(open) == Kind::OpenBrace && open < end).then_some((Some(holds), open))
    }

    /// `p => {` or `_ => {`.
    fn arrow_branch(&self, end: usize) -> Option<(Option<Cfg>, usize)> {
        let tokens = &self.tokens;
        let start = self.position;
        let mut at = start;
        while at < end && !(tokens.kind(at) == Kind::Eq && tokens.kind(at + 1) == Kind::Gt) {
            at = tokens.after_tree(at);
        }
        let open = at + 2;
        if open >= end || tokens.kind(open) != Kind::OpenBrace {
            return None;
        }
        let holds = (tokens.word(start) != "_").then(|| predicate(tokens, start, at, 0));
        Some((holds, open))
    }
}

impl Site {
    /// The place of items inside an item of this place.
    pub(super) fn inside(container: Container, owner: u32) -> Self {
        Self {
            container,
            owner: Some(owner),
            ..Self::default()
        }
    }
}
