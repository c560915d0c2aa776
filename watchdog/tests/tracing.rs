//! Feature `tracing`: each report is an event with fields.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Mutex;
use std::time::Duration;

use block_watchdog::Watchdog;
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Metadata, Subscriber, span};

static HEARD: Mutex<Vec<Fields>> = Mutex::new(Vec::new());

/// Fields as text, by name.
type Fields = BTreeMap<&'static str, String>;

/// Keeps the events of the watchdog.
struct Ear;

struct Reader<'a>(&'a mut Fields);

impl Visit for Reader<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

impl Subscriber for Ear {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "block_watchdog"
    }

    fn new_span(&self, _span: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _span: &span::Id, _values: &span::Record<'_>) {}

    fn record_follows_from(&self, _span: &span::Id, _follows: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        fields.insert("level", event.metadata().level().to_string());
        event.record(&mut Reader(&mut fields));
        HEARD.lock().expect("heard").push(fields);
    }

    fn enter(&self, _span: &span::Id) {}

    fn exit(&self, _span: &span::Id) {}
}

#[test]
fn a_report_is_an_event() {
    tracing::subscriber::set_global_default(Ear).expect("the first");
    let mut builder = Watchdog::builder();
    builder.stderr = false;
    builder.directory = None;
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let watchdog = builder.install(&mut runtime);
    watchdog.ready();
    let stall = async { std::thread::sleep(Duration::from_millis(400)) };
    runtime.build().expect("runtime").block_on(watchdog.watch(stall));
    if !watchdog.is_watching() {
        return;
    }
    assert_eq!(watchdog.stalls(), 1);
    let heard = HEARD.lock().expect("heard");
    let text = |fields: &Fields, name: &str| fields.get(name).cloned().unwrap_or_default();
    let first = heard.first().expect("an event");
    assert_eq!(text(first, "level"), Level::WARN.to_string());
    for (name, want) in [
        ("message", "a poll is stuck"),
        ("rule", "\"blocking-sleep\""),
        ("phase", "\"stuck\""),
        ("file", "\"watchdog/tests/tracing.rs\""),
        ("cause", "\"blocked\""),
        ("count", "1"),
    ] {
        assert_eq!(text(first, name), want, "{name}: {first:?}");
    }
    assert!(text(first, "leaf").contains("sleep"), "{first:?}");
    let elapsed: u64 = text(first, "elapsed_ms").parse().expect("a number");
    assert!((100..400).contains(&elapsed), "{elapsed}");
    let last = heard.last().expect("an event");
    assert_eq!(
        (text(last, "phase").as_str(), text(last, "message").as_str()),
        ("\"end\"", "a poll went on")
    );
}
