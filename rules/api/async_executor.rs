//! Executors for the smol family.

#![does_not_block]

use std::future::Future;

pub use async_task::{FallibleTask, Task};

#[derive(Debug)]
pub struct Executor<'a>;

impl Executor<'static> {
    pub fn leak(self) -> &'static StaticExecutor;
}

impl<'a> Executor<'a> {
    pub fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T: Send + 'a>(&self, future: impl Future<Output = T> + Send + 'a) -> async_task::Task<T>;
    pub fn spawn_many<T: Send + 'a, F: Future<Output = T> + Send + 'a>(
        &self,
        futures: impl IntoIterator<Item = F>,
        handles: &mut impl Extend<async_task::Task<F::Output>>,
    );
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}

impl<'a> Default for Executor<'a> {}

#[derive(Debug)]
pub struct LocalExecutor<'a>;

impl LocalExecutor<'static> {
    pub fn leak(self) -> &'static StaticLocalExecutor;
}

impl<'a> LocalExecutor<'a> {
    pub fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T: 'a>(&self, future: impl Future<Output = T> + 'a) -> async_task::Task<T>;
    pub fn spawn_many<T: 'a, F: Future<Output = T> + 'a>(
        &self,
        futures: impl IntoIterator<Item = F>,
        handles: &mut impl Extend<async_task::Task<F::Output>>,
    );
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}

impl<'a> Default for LocalExecutor<'a> {}

#[derive(Debug)]
pub struct StaticExecutor;

impl StaticExecutor {
    pub fn new() -> Self;
    pub fn spawn<T: Send + 'static>(
        &'static self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> async_task::Task<T>;
    pub unsafe fn spawn_scoped<'a, T: Send + 'a>(
        &'static self,
        future: impl Future<Output = T> + Send + 'a,
    ) -> async_task::Task<T>;
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}

impl Default for StaticExecutor {}

#[derive(Debug)]
pub struct StaticLocalExecutor;

impl StaticLocalExecutor {
    pub fn new() -> Self;
    pub fn spawn<T: 'static>(&'static self, future: impl Future<Output = T> + 'static) -> async_task::Task<T>;
    pub unsafe fn spawn_scoped<'a, T: 'a>(&'static self, future: impl Future<Output = T> + 'a) -> async_task::Task<T>;
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}

impl Default for StaticLocalExecutor {}
