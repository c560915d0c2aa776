//! What one poll costs: bare, watched, and under the other tools; 1,000 yields of one task on a worker.
//!
//! `cargo bench`; the other tools that need it: `RUSTFLAGS="--cfg tokio_unstable" cargo bench --features unstable`.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use block_watchdog::Watchdog;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

const POLLS: u64 = 1000;

/// Ready after `POLLS` polls.
struct Count(u64);

impl Future for Count {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.0 -= 1;
        if self.0 == 0 {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

/// Only the wrapper: polls by hand, no runtime.
fn alone(future: impl Future<Output = ()>) {
    let mut future = std::pin::pin!(future);
    let mut context = Context::from_waker(std::task::Waker::noop());
    while std::hint::black_box(future.as_mut()).poll(&mut context).is_pending() {}
}

fn wrapper(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("wrapper");
    group.throughput(Throughput::Elements(POLLS));
    group.bench_function("bare", |bencher| bencher.iter(|| alone(std::hint::black_box(Count(POLLS)))));
    group.bench_function("watch", |bencher| {
        bencher.iter(|| alone(block_watchdog::watch(std::hint::black_box(Count(POLLS)))));
    });
    group.finish();
}

fn runtime() -> tokio::runtime::Builder {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(1).enable_all();
    builder
}

fn tasks(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("tokio");
    group.throughput(Throughput::Elements(POLLS)).measurement_time(Duration::from_secs(5));
    let bare = runtime().build().expect("a runtime");
    group.bench_function("bare", |bencher| {
        bencher.to_async(&Handle(&bare)).iter(|| async { tokio::spawn(Count(POLLS)).await.expect("task") });
    });
    let monitor = tokio_metrics::TaskMonitor::new();
    group.bench_function("tokio-metrics", |bencher| {
        bencher.to_async(&Handle(&bare)).iter(|| {
            let monitor = monitor.clone();
            async move { tokio::spawn(monitor.instrument(Count(POLLS))).await.expect("task") }
        });
    });
    let mut builder = runtime();
    let watchdog = Watchdog::builder().install(&mut builder);
    watchdog.ready();
    let watched = builder.build().expect("a runtime");
    group.bench_function("watch, installed only", |bencher| {
        bencher.to_async(&Handle(&watched)).iter(|| async { tokio::spawn(Count(POLLS)).await.expect("task") });
    });
    group.bench_function("watch, spawned by us", |bencher| {
        bencher.to_async(&Handle(&watched)).iter(|| async { block_watchdog::spawn(Count(POLLS)).await.expect("task") });
    });
    group.finish();
    #[cfg(feature = "unstable")]
    unstable(criterion, &bare);
}

#[cfg(feature = "unstable")]
fn unstable(criterion: &mut Criterion, bare: &tokio::runtime::Runtime) {
    use tracing_subscriber::layer::SubscriberExt as _;
    let mut group = criterion.benchmark_group("tokio");
    group.throughput(Throughput::Elements(POLLS));
    let blocked = tracing_subscriber::registry().with(tokio_blocked::TokioBlockedLayer::new());
    tracing::subscriber::with_default(blocked, || {
        group.bench_function("tokio-blocked", |bencher| {
            bencher.iter(|| {
                let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
                runtime.block_on(async { tokio::spawn(Count(POLLS)).await.expect("task") });
            });
        });
    });
    let (layer, _server) = console_subscriber::ConsoleLayer::builder().build();
    tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), || {
        group.bench_function("console-subscriber", |bencher| {
            bencher.iter(|| {
                let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
                runtime.block_on(async { tokio::spawn(Count(POLLS)).await.expect("task") });
            });
        });
    });
    let _ = bare;
    group.finish();
}

/// Criterion's executor over a runtime that lives on.
struct Handle<'a>(&'a tokio::runtime::Runtime);

impl criterion::async_executor::AsyncExecutor for &Handle<'_> {
    fn block_on<T>(&self, future: impl Future<Output = T>) -> T {
        self.0.block_on(future)
    }
}

criterion_group!(benches, wrapper, tasks);
criterion_main!(benches);
