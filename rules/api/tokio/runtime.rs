//! Runtimes, and handles to them. Entering one from async code panics.

use crate::task::{self, JoinHandle};
use std::fmt::Display;
use std::future::Future;
use std::io;
use std::ops::Range;
use std::panic::Location;
use std::thread::ThreadId;
use std::time::Duration;

#[derive(Debug)]
pub struct Builder;

impl Builder {
    #[polls(one_thread)]
    pub fn new_current_thread() -> Builder;
    pub fn new_multi_thread() -> Builder;
    pub fn enable_all(&mut self) -> &mut Self;
    pub fn enable_alt_timer(&mut self) -> &mut Self;
    pub fn enable_eager_driver_handoff(&mut self) -> &mut Self;
    pub fn enable_sharded_blocking_queue(&mut self) -> &mut Self;
    pub fn worker_threads(&mut self, val: usize) -> &mut Self;
    pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
    pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn thread_name_fn<F>(&mut self, #[runs(elsewhere)] f: F) -> &mut Self
    where
        F: Fn() -> String + Send + Sync + 'static;
    pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
    pub fn on_thread_start<F>(&mut self, #[runs(elsewhere)] f: F) -> &mut Self
    where
        F: Fn() + Send + Sync + 'static;
    pub fn on_thread_stop<F>(&mut self, #[runs(elsewhere)] f: F) -> &mut Self
    where
        F: Fn() + Send + Sync + 'static;
    pub fn on_thread_park<F>(&mut self, #[runs(elsewhere)] f: F) -> &mut Self
    where
        F: Fn() + Send + Sync + 'static;
    pub fn on_thread_unpark<F>(&mut self, #[runs(elsewhere)] f: F) -> &mut Self
    where
        F: Fn() + Send + Sync + 'static;
    pub fn on_task_spawn<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn(&TaskMeta<'_>) + Send + Sync + 'static;
    pub fn on_before_task_poll<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn(&TaskMeta<'_>) + Send + Sync + 'static;
    pub fn on_after_task_poll<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn(&TaskMeta<'_>) + Send + Sync + 'static;
    pub fn on_task_terminate<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn(&TaskMeta<'_>) + Send + Sync + 'static;
    pub fn build(&mut self) -> io::Result<Runtime>;
    pub fn build_local(&mut self, _options: LocalOptions) -> io::Result<LocalRuntime>;
    pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
    pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
    pub fn event_interval(&mut self, val: u32) -> &mut Self;
    pub fn unhandled_panic(&mut self, behavior: UnhandledPanic) -> &mut Self;
    pub fn disable_lifo_slot(&mut self) -> &mut Self;
    pub fn rng_seed(&mut self, seed: RngSeed) -> &mut Self;
    pub fn enable_metrics_poll_time_histogram(&mut self) -> &mut Self;
    pub fn metrics_poll_count_histogram_scale(&mut self, histogram_scale: HistogramScale) -> &mut Self;
    pub fn metrics_poll_time_histogram_configuration(&mut self, configuration: HistogramConfiguration) -> &mut Self;
    pub fn metrics_poll_count_histogram_resolution(&mut self, resolution: Duration) -> &mut Self;
    pub fn metrics_poll_count_histogram_buckets(&mut self, buckets: usize) -> &mut Self;
    pub fn enable_io(&mut self) -> &mut Self;
    pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
    pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
    pub fn enable_time(&mut self) -> &mut Self;
    pub fn start_paused(&mut self, start_paused: bool) -> &mut Self;
}

#[derive(Clone, Debug)]
pub enum UnhandledPanic {
    Ignore,
    ShutdownRuntime,
}

#[derive(Clone, Debug)]
pub struct RngSeed;

impl RngSeed {
    pub fn from_bytes(bytes: &[u8]) -> Self;
}

pub struct TaskMeta<'a>;

impl<'a> TaskMeta<'a> {
    pub fn id(&self) -> task::Id;
    pub fn spawned_at(&self) -> &'static Location<'static>;
}

#[derive(Debug)]
pub struct EnterGuard<'a>;

#[derive(Clone, Debug)]
pub struct Handle;

impl Handle {
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn current() -> Self;
    pub fn try_current() -> Result<Self, TryCurrentError>;
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;
    pub fn spawn_blocking<F, R>(&self, #[runs(elsewhere)] func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    #[enters_runtime]
    #[blocks(runtime)]
    #[polls(alone)]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn runtime_flavor(&self) -> RuntimeFlavor;
    pub fn id(&self) -> Id;
    pub fn name(&self) -> Option<&str>;
    pub fn metrics(&self) -> RuntimeMetrics;
}

#[derive(Debug)]
pub struct TryCurrentError;

impl TryCurrentError {
    pub fn is_missing_context(&self) -> bool;
    pub fn is_thread_local_destroyed(&self) -> bool;
}

impl Display for TryCurrentError {}

impl std::error::Error for TryCurrentError {}

#[derive(Debug)]
pub struct Runtime;

impl Runtime {
    pub fn new() -> io::Result<Runtime>;
    pub fn handle(&self) -> &Handle;
    #[polls(as_built)]
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;
    pub fn spawn_blocking<F, R>(&self, #[runs(elsewhere)] func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    #[enters_runtime]
    #[blocks(runtime, unless = "asked(try_current)")]
    #[polls(as_built)]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn enter(&self) -> EnterGuard<'_>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::runtime::Runtime::shutdown_background")]
    pub fn shutdown_timeout(self, duration: Duration);
    pub fn shutdown_background(self);
    pub fn metrics(&self) -> RuntimeMetrics;
}

impl Drop for Runtime {
    #[enters_runtime]
    #[blocks(runtime, unless = "asked(try_current)")]
    fn drop(&mut self);
}

#[derive(Debug, PartialEq, Eq)]
pub enum RuntimeFlavor {
    CurrentThread,
    MultiThread,
}

#[derive(Debug)]
pub struct LocalRuntime;

impl LocalRuntime {
    pub fn new() -> io::Result<LocalRuntime>;
    pub fn handle(&self) -> &Handle;
    #[polls(one_thread)]
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;
    pub fn spawn_blocking<F, R>(&self, #[runs(elsewhere)] func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    #[enters_runtime]
    #[blocks(runtime, unless = "asked(try_current)")]
    #[polls(one_thread)]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn enter(&self) -> EnterGuard<'_>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::runtime::Runtime::shutdown_background")]
    pub fn shutdown_timeout(self, duration: Duration);
    pub fn shutdown_background(self);
    pub fn metrics(&self) -> RuntimeMetrics;
}

impl Drop for LocalRuntime {
    #[enters_runtime]
    #[blocks(runtime, unless = "asked(try_current)")]
    fn drop(&mut self);
}

#[derive(Debug, Default)]
pub struct LocalOptions;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Id;

impl Display for Id {}

#[derive(Clone, Debug)]
pub struct RuntimeMetrics;

impl RuntimeMetrics {
    pub fn num_workers(&self) -> usize;
    pub fn num_alive_tasks(&self) -> usize;
    pub fn global_queue_depth(&self) -> usize;
    pub fn worker_total_busy_duration(&self, worker: usize) -> Duration;
    pub fn worker_park_count(&self, worker: usize) -> u64;
    pub fn worker_park_unpark_count(&self, worker: usize) -> u64;
    pub fn num_blocking_threads(&self) -> usize;
    pub fn active_tasks_count(&self) -> usize;
    pub fn num_idle_blocking_threads(&self) -> usize;
    pub fn worker_thread_id(&self, worker: usize) -> Option<ThreadId>;
    pub fn worker_local_queue_depth(&self, worker: usize) -> usize;
    pub fn poll_time_histogram_enabled(&self) -> bool;
    pub fn poll_time_histogram_num_buckets(&self) -> usize;
    pub fn poll_time_histogram_bucket_range(&self, bucket: usize) -> Range<Duration>;
    pub fn blocking_queue_depth(&self) -> usize;
    pub fn spawned_tasks_count(&self) -> u64;
    pub fn remote_schedule_count(&self) -> u64;
    pub fn budget_forced_yield_count(&self) -> u64;
    pub fn worker_noop_count(&self, worker: usize) -> u64;
    pub fn worker_steal_count(&self, worker: usize) -> u64;
    pub fn worker_steal_operations(&self, worker: usize) -> u64;
    pub fn worker_poll_count(&self, worker: usize) -> u64;
    pub fn worker_local_schedule_count(&self, worker: usize) -> u64;
    pub fn worker_overflow_count(&self, worker: usize) -> u64;
    pub fn poll_time_histogram_bucket_count(&self, worker: usize, bucket: usize) -> u64;
    pub fn worker_mean_poll_time(&self, worker: usize) -> Duration;
    pub fn io_driver_fd_registered_count(&self) -> u64;
    pub fn io_driver_fd_deregistered_count(&self) -> u64;
    pub fn io_driver_ready_count(&self) -> u64;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistogramScale {
    Linear,
    Log,
}

#[derive(Clone, Debug)]
pub struct HistogramConfiguration;

impl HistogramConfiguration {
    pub fn linear(bucket_width: Duration, num_buckets: usize) -> Self;
    pub fn log(configuration: impl Into<LogHistogram>) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogHistogram;

impl LogHistogram {
    pub fn builder() -> LogHistogramBuilder;
    pub fn max_value(&self) -> u64;
}

impl Default for LogHistogram {}

impl From<LogHistogramBuilder> for LogHistogram {}

#[derive(Clone, Copy, Debug, Default)]
pub struct LogHistogramBuilder;

impl LogHistogramBuilder {
    pub fn max_error(self, max_error: f64) -> Self;
    pub fn precision_exact(self, p: u32) -> Self;
    pub fn min_value(self, duration: Duration) -> Self;
    pub fn max_value(self, duration: Duration) -> Self;
    pub fn max_buckets(&mut self, max_buckets: usize) -> Result<LogHistogram, InvalidHistogramConfiguration>;
    pub fn build(&self) -> LogHistogram;
}

#[derive(Debug)]
pub enum InvalidHistogramConfiguration {
    TooManyBuckets { required_bucket_count: usize },
}

impl Display for InvalidHistogramConfiguration {}

impl std::error::Error for InvalidHistogramConfiguration {}
