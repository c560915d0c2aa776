//! The thread pool of rayon: whoever asks from outside waits for the answer.

#![does_not_block]

use std::any::Any;
use std::fmt::Display;
use std::io;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn broadcast<OP, R>(#[runs(elsewhere)] op: OP) -> Vec<R>
where
    OP: Fn(BroadcastContext<'_>) -> R + Sync,
    R: Send;

pub fn spawn_broadcast<OP>(#[runs(elsewhere)] op: OP)
where
    OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;

#[derive(Debug)]
pub struct BroadcastContext<'a>;

impl<'a> BroadcastContext<'a> {
    pub fn index(&self) -> usize;
    pub fn num_threads(&self) -> usize;
}

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn join<A, B, RA, RB>(#[runs(elsewhere)] oper_a: A, #[runs(elsewhere)] oper_b: B) -> (RA, RB)
where
    A: FnOnce() -> RA + Send,
    B: FnOnce() -> RB + Send,
    RA: Send,
    RB: Send;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn join_context<A, B, RA, RB>(#[runs(elsewhere)] oper_a: A, #[runs(elsewhere)] oper_b: B) -> (RA, RB)
where
    A: FnOnce(FnContext) -> RA + Send,
    B: FnOnce(FnContext) -> RB + Send,
    RA: Send,
    RB: Send;

#[derive(Debug)]
pub struct ThreadBuilder;

impl ThreadBuilder {
    pub fn index(&self) -> usize;
    pub fn name(&self) -> Option<&str>;
    pub fn stack_size(&self) -> Option<usize>;
    #[blocks(cpu)]
    #[instead(
        "tokio: tokio::task::spawn_blocking",
        "async-std: async_std::task::spawn_blocking",
        "smol: smol::unblock"
    )]
    pub fn run(self);
}

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn in_place_scope<'scope, OP, R>(#[runs(here)] op: OP) -> R
where
    OP: FnOnce(&Scope<'scope>) -> R;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn scope<'scope, OP, R>(#[runs(elsewhere)] op: OP) -> R
where
    OP: FnOnce(&Scope<'scope>) -> R + Send,
    R: Send;

#[derive(Debug)]
pub struct Scope<'scope>;

impl<'scope> Scope<'scope> {
    pub fn spawn<BODY>(&self, #[runs(elsewhere)] body: BODY)
    where
        BODY: FnOnce(&Scope<'scope>) + Send + 'scope;
    pub fn spawn_broadcast<BODY>(&self, #[runs(elsewhere)] body: BODY)
    where
        BODY: Fn(&Scope<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn in_place_scope_fifo<'scope, OP, R>(#[runs(here)] op: OP) -> R
where
    OP: FnOnce(&ScopeFifo<'scope>) -> R;

#[blocks(cpu)]
#[instead(
    "tokio: tokio::task::spawn_blocking",
    "async-std: async_std::task::spawn_blocking",
    "smol: smol::unblock"
)]
pub fn scope_fifo<'scope, OP, R>(#[runs(elsewhere)] op: OP) -> R
where
    OP: FnOnce(&ScopeFifo<'scope>) -> R + Send,
    R: Send;

#[derive(Debug)]
pub struct ScopeFifo<'scope>;

impl<'scope> ScopeFifo<'scope> {
    pub fn spawn_fifo<BODY>(&self, #[runs(elsewhere)] body: BODY)
    where
        BODY: FnOnce(&ScopeFifo<'scope>) + Send + 'scope;
    pub fn spawn_broadcast<BODY>(&self, #[runs(elsewhere)] body: BODY)
    where
        BODY: Fn(&ScopeFifo<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}

pub fn spawn<F>(#[runs(elsewhere)] func: F)
where
    F: FnOnce() + Send + 'static;

pub fn spawn_fifo<F>(#[runs(elsewhere)] func: F)
where
    F: FnOnce() + Send + 'static;

pub fn current_thread_has_pending_tasks() -> Option<bool>;

pub fn current_thread_index() -> Option<usize>;

#[derive(Debug)]
pub struct ThreadPool;

impl ThreadPool {
    pub fn new(configuration: Configuration) -> Result<ThreadPool, Box<dyn std::error::Error>>;
    #[blocks(cpu)]
    #[instead(
        "tokio: tokio::task::spawn_blocking",
        "async-std: async_std::task::spawn_blocking",
        "smol: smol::unblock"
    )]
    pub fn install<OP, R>(&self, #[runs(elsewhere)] op: OP) -> R
    where
        OP: FnOnce() -> R + Send,
        R: Send;
    #[blocks(cpu)]
    #[instead(
        "tokio: tokio::task::spawn_blocking",
        "async-std: async_std::task::spawn_blocking",
        "smol: smol::unblock"
    )]
    pub fn broadcast<OP, R>(&self, #[runs(elsewhere)] op: OP) -> Vec<R>
    where
        OP: Fn(BroadcastContext<'_>) -> R + Sync,
        R: Send;
    pub fn current_num_threads(&self) -> usize;
    pub fn current_thread_index(&self) -> Option<usize>;
    pub fn current_thread_has_pending_tasks(&self) -> Option<bool>;
    #[blocks(cpu)]
    #[instead(
        "tokio: tokio::task::spawn_blocking",
        "async-std: async_std::task::spawn_blocking",
        "smol: smol::unblock"
    )]
    pub fn join<A, B, RA, RB>(&self, #[runs(elsewhere)] oper_a: A, #[runs(elsewhere)] oper_b: B) -> (RA, RB)
    where
        A: FnOnce() -> RA + Send,
        B: FnOnce() -> RB + Send,
        RA: Send,
        RB: Send;
    #[blocks(cpu)]
    #[instead(
        "tokio: tokio::task::spawn_blocking",
        "async-std: async_std::task::spawn_blocking",
        "smol: smol::unblock"
    )]
    pub fn scope<'scope, OP, R>(&self, #[runs(elsewhere)] op: OP) -> R
    where
        OP: FnOnce(&Scope<'scope>) -> R + Send,
        R: Send;
    #[blocks(cpu)]
    #[instead(
        "tokio: tokio::task::spawn_blocking",
        "async-std: async_std::task::spawn_blocking",
        "smol: smol::unblock"
    )]
    pub fn scope_fifo<'scope, OP, R>(&self, #[runs(elsewhere)] op: OP) -> R
    where
        OP: FnOnce(&ScopeFifo<'scope>) -> R + Send,
        R: Send;
    #[blocks(cpu)]
    #[instead(
        "tokio: tokio::task::spawn_blocking",
        "async-std: async_std::task::spawn_blocking",
        "smol: smol::unblock"
    )]
    pub fn in_place_scope<'scope, OP, R>(&self, #[runs(here)] op: OP) -> R
    where
        OP: FnOnce(&Scope<'scope>) -> R;
    #[blocks(cpu)]
    #[instead(
        "tokio: tokio::task::spawn_blocking",
        "async-std: async_std::task::spawn_blocking",
        "smol: smol::unblock"
    )]
    pub fn in_place_scope_fifo<'scope, OP, R>(&self, #[runs(here)] op: OP) -> R
    where
        OP: FnOnce(&ScopeFifo<'scope>) -> R;
    pub fn spawn<OP>(&self, #[runs(elsewhere)] op: OP)
    where
        OP: FnOnce() + Send + 'static;
    pub fn spawn_fifo<OP>(&self, #[runs(elsewhere)] op: OP)
    where
        OP: FnOnce() + Send + 'static;
    pub fn spawn_broadcast<OP>(&self, #[runs(elsewhere)] op: OP)
    where
        OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;
    pub fn yield_now(&self) -> Option<Yield>;
    pub fn yield_local(&self) -> Option<Yield>;
}

pub fn yield_local() -> Option<Yield>;

pub fn yield_now() -> Option<Yield>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Yield {
    Executed,
    Idle,
}

pub fn max_num_threads() -> usize;

pub fn current_num_threads() -> usize;

#[derive(Debug)]
pub struct ThreadPoolBuildError;

impl std::error::Error for ThreadPoolBuildError {}

impl Display for ThreadPoolBuildError {}

#[derive(Debug)]
pub struct ThreadPoolBuilder<S = DefaultSpawn>;

impl ThreadPoolBuilder {
    pub fn new() -> Self;
    pub fn build_scoped<W, F, R>(
        self,
        #[runs(elsewhere)] wrapper: W,
        #[runs(here)] with_pool: F,
    ) -> Result<R, ThreadPoolBuildError>
    where
        W: Fn(ThreadBuilder) + Sync,
        F: FnOnce(&ThreadPool) -> R;
}

impl<S> ThreadPoolBuilder<S> {
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError>;
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError>;
    pub fn spawn_handler<F>(self, #[runs(here)] spawn: F) -> ThreadPoolBuilder<CustomSpawn<F>>
    where
        F: FnMut(ThreadBuilder) -> io::Result<()>;
    pub fn thread_name<F>(self, #[runs(here)] closure: F) -> Self
    where
        F: FnMut(usize) -> String + 'static;
    pub fn num_threads(self, num_threads: usize) -> Self;
    pub fn use_current_thread(self) -> Self;
    pub fn panic_handler<H>(self, #[runs(elsewhere)] panic_handler: H) -> Self
    where
        H: Fn(Box<dyn Any + Send>) + Send + Sync + 'static;
    pub fn stack_size(self, stack_size: usize) -> Self;
    pub fn breadth_first(self) -> Self;
    pub fn start_handler<H>(self, #[runs(elsewhere)] start_handler: H) -> Self
    where
        H: Fn(usize) + Send + Sync + 'static;
    pub fn exit_handler<H>(self, #[runs(elsewhere)] exit_handler: H) -> Self
    where
        H: Fn(usize) + Send + Sync + 'static;
}

impl Default for ThreadPoolBuilder {}

#[derive(Debug, Default)]
pub struct Configuration;

impl Configuration {
    pub fn new() -> Configuration;
    pub fn build(self) -> Result<ThreadPool, Box<dyn std::error::Error + 'static>>;
    pub fn thread_name<F>(self, #[runs(here)] closure: F) -> Self
    where
        F: FnMut(usize) -> String + 'static;
    pub fn num_threads(self, num_threads: usize) -> Configuration;
    pub fn panic_handler<H>(self, #[runs(elsewhere)] panic_handler: H) -> Configuration
    where
        H: Fn(Box<dyn Any + Send>) + Send + Sync + 'static;
    pub fn stack_size(self, stack_size: usize) -> Self;
    pub fn breadth_first(self) -> Self;
    pub fn start_handler<H>(self, #[runs(elsewhere)] start_handler: H) -> Configuration
    where
        H: Fn(usize) + Send + Sync + 'static;
    pub fn exit_handler<H>(self, #[runs(elsewhere)] exit_handler: H) -> Configuration
    where
        H: Fn(usize) + Send + Sync + 'static;
}

pub fn initialize(config: Configuration) -> Result<(), Box<dyn std::error::Error>>;

#[derive(Debug)]
pub struct FnContext;

impl FnContext {
    pub fn migrated(&self) -> bool;
}

#[derive(Debug)]
pub struct DefaultSpawn;

pub struct CustomSpawn<F>;
