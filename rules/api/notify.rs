//! notify: tells when files change, on a thread of its own. To watch a folder with all below it is to walk it first.

use std::path::Path;

pub struct RecursiveMode;

pub type RecommendedWatcher = INotifyWatcher;

pub trait EventHandler {}

pub struct PollWatcher;

pub struct Config;

pub trait ScanEventHandler {}

pub struct INotifyWatcher;

pub type Result<T> = std::result::Result<T, Error>;

pub struct Error;

pub trait Watcher {
    #[blocks(fs)]
    fn watch(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;

    #[blocks(fs)]
    fn unwatch(&mut self, path: &Path) -> Result<()>;
}

pub fn recommended_watcher<F>(event_handler: F) -> Result<RecommendedWatcher>
where
    F: EventHandler;

impl PollWatcher {
    #[blocks(fs)]
    pub fn new<F: EventHandler>(event_handler: F, config: Config) -> crate::Result<PollWatcher>;

    #[blocks(fs)]
    pub fn with_initial_scan<F: EventHandler, G: ScanEventHandler>(
        event_handler: F,
        config: Config,
        scan_callback: G,
    ) -> crate::Result<PollWatcher>;

    pub fn poll(&self) -> crate::Result<()>;
}
