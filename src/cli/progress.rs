//! A bar on stderr for runs that take long enough to wonder.

use std::{
    sync::Mutex,
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Runs shorter than this show nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// Told by the engine how far it is; may be called from any thread.
pub struct Progress {
    /// `None` when nobody watches.
    watch: Option<Watch>,
}

struct Watch {
    began: Instant,
    bar: Mutex<Option<ProgressBar>>,
}

impl Progress {
    /// Silent unless `watched`.
    #[must_use]
    pub fn new(watched: bool) -> Self {
        Self {
            watch: watched.then(|| Watch {
                began: Instant::now(),
                bar: Mutex::new(None),
            }),
        }
    }

    /// `done` of `total` parts of a stage are ready; 0 of 0 when nobody can tell.
    pub fn report(&self, stage: &'static str, done: usize, total: usize) {
        let Some(watch) = self.watch.as_ref().filter(|watch| watch.began.elapsed() > PATIENCE) else {
            return;
        };
        // Who does not get the lock has nothing newer to say than the one who has it.
        let Ok(mut slot) = watch.bar.try_lock() else { return };
        let bar = slot.get_or_insert_with(bar);
        bar.set_length(total as u64);
        bar.set_position(done as u64);
        bar.set_message(stage);
    }

    /// Takes the bar off the screen.
    pub fn clear(&self) {
        let bar = self
            .watch
            .as_ref()
            .and_then(|watch| watch.bar.lock().ok())
            .and_then(|mut slot| slot.take());
        if let Some(bar) = bar {
            bar.finish_and_clear();
        }
    }
}

fn bar() -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} [{bar:30}] {pos}/{len}") {
        bar.set_style(style.progress_chars("=> "));
    }
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}
