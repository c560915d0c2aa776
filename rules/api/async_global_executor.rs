//! The executor behind async-std and others.

#![does_not_block]

use std::future::Future;
use std::io;

pub use async_task::Task;

#[derive(Debug, Default)]
pub struct GlobalExecutorConfig;

impl GlobalExecutorConfig {
    pub fn with_env_var(self, env_var: &'static str) -> Self;
    pub fn with_min_threads(self, min_threads: usize) -> Self;
    pub fn with_max_threads(self, max_threads: usize) -> Self;
    pub fn with_thread_name_fn(self, thread_name_fn: impl Fn() -> String + Send + Sync + 'static) -> Self;
}

#[enters_runtime]
#[blocks(runtime, unless = "asked(try_current)")]
pub fn block_on<F: Future<Output = T>, T>(future: F) -> T;

pub fn spawn<F: Future<Output = T> + Send + 'static, T: Send + 'static>(future: F) -> async_task::Task<T>;

pub fn spawn_blocking<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(
    #[runs(elsewhere)] f: F,
) -> async_task::Task<T>;

pub fn spawn_local<F: Future<Output = T> + 'static, T: 'static>(future: F) -> async_task::Task<T>;

pub fn init();

pub fn init_with_config(config: GlobalExecutorConfig);

pub async fn spawn_more_threads(count: usize) -> io::Result<usize>;

pub fn stop_current_thread() -> async_task::Task<bool>;

pub fn stop_thread() -> async_task::Task<bool>;
