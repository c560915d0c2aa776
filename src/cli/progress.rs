//! A line on stderr for runs that take long enough to wonder.

use std::{
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread::{self, JoinHandle},
    time::Duration,
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Runs shorter than this show nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often the line is drawn again while nothing is reported.
const TICK: Duration = Duration::from_millis(100);

/// Told by the engine how far it is; may be called from any thread.
#[derive(Debug)]
pub struct Progress {
    /// Draws nothing until [`PATIENCE`] is over.
    bar: ProgressBar,
    /// Ends the waiting when it is dropped, and the thread that waits; `None` when nobody watches.
    waiting: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// Silent unless `watched`.
    #[must_use]
    pub fn new(watched: bool) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let waiting = watched.then(|| {
            let (end, ended) = mpsc::channel();
            let bar = bar.clone();
            let thread = thread::spawn(move || {
                if ended.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                    bar.set_draw_target(ProgressDrawTarget::stderr());
                    bar.enable_steady_tick(TICK);
                }
            });
            (end, thread)
        });
        Self { bar, waiting }
    }

    /// `done` of `total` parts of a stage are ready; 0 of 0 when nobody can tell.
    pub fn report(&self, stage: &'static str, done: usize, total: usize) {
        if self.waiting.is_none() {
            return;
        }
        if self.bar.message() != stage {
            let template = if total == 0 {
                "{spinner} {msg}"
            } else {
                "{spinner} {msg} [{bar:30}] {pos}/{len}"
            };
            if let Ok(style) = ProgressStyle::with_template(template) {
                self.bar.set_style(style.progress_chars("=> "));
            }
            self.bar.set_message(stage);
        }
        self.bar.set_length(total as u64);
        self.bar.set_position(done as u64);
    }

    /// Takes the line off the screen.
    pub fn clear(&mut self) {
        if let Some((end, thread)) = self.waiting.take() {
            drop(end);
            // It only draws: if it has panicked, there is nothing to take off.
            let _ = thread.join();
            self.bar.finish_and_clear();
        }
    }
}

/// However a run ends, its failure must not be written into the line.
impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}
