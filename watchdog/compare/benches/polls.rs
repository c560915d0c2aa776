//! What one poll costs: bare, watched, and under the other tools; 1,000 yields of one task on a worker.
//!
//! `cargo bench`; the other tools that need it: `RUSTFLAGS="--cfg tokio_unstable" cargo bench --features unstable`.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use block_watchdog::Watchdog;
use criterion::{Bencher, Criterion, Throughput, criterion_group, criterion_main};

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
    group.bench_function("bare", |bencher| {
        by_processor(bencher, || alone(std::hint::black_box(Count(POLLS))));
    });
    group.bench_function("watch", |bencher| {
        by_processor(bencher, || alone(block_watchdog::watch(std::hint::black_box(Count(POLLS)))));
    });
    group.finish();
}

/// Times a routine of this thread by the processor time that it takes: on a machine with other work the clock tells of that.
fn by_processor(bencher: &mut Bencher<'_>, mut routine: impl FnMut()) {
    bencher.iter_custom(|rounds| {
        let start = processor_time();
        for _ in 0..rounds {
            routine();
        }
        processor_time() - start
    });
}

fn processor_time() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the place is valid for the call.
    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &raw mut time) };
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).expect("below a second"))
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
    unstable(criterion);
}

/// All tools on a current-thread runtime, whose subscriber is this thread's: two of them listen to `tracing`.
#[cfg(feature = "unstable")]
fn unstable(criterion: &mut Criterion) {
    use tracing_subscriber::layer::SubscriberExt as _;
    let mut group = criterion.benchmark_group("current-thread");
    group.throughput(Throughput::Elements(POLLS));
    let current = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all();
        builder
    };
    let run = |runtime: &tokio::runtime::Runtime| {
        runtime.block_on(async { tokio::spawn(Count(POLLS)).await.expect("task") });
    };
    let bare = current().build().expect("a runtime");
    group.bench_function("bare", |bencher| by_processor(bencher, || run(&bare)));
    let mut builder = current();
    let _watchdog = Watchdog::builder().install(&mut builder);
    let watched = builder.build().expect("a runtime");
    group.bench_function("watch, with hooks", |bencher| by_processor(bencher, || run(&watched)));
    let monitor = tokio_metrics::TaskMonitor::new();
    group.bench_function("tokio-metrics", |bencher| {
        by_processor(bencher, || {
            let task = monitor.instrument(Count(POLLS));
            bare.block_on(async { tokio::spawn(task).await.expect("task") });
        });
    });
    let blocked = tracing_subscriber::registry().with(tokio_blocked::TokioBlockedLayer::new());
    tracing::subscriber::with_default(blocked, || {
        let runtime = current().build().expect("a runtime");
        group.bench_function("tokio-blocked", |bencher| by_processor(bencher, || run(&runtime)));
    });
    let (layer, server) = console_subscriber::ConsoleLayer::builder()
        .server_addr(([127, 0, 0, 1], 0))
        .build();
    // Its aggregator takes what the layer sends, as in a program.
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let _ = runtime.block_on(server.serve());
    });
    tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), || {
        let runtime = current().build().expect("a runtime");
        group.bench_function("console-subscriber", |bencher| by_processor(bencher, || run(&runtime)));
    });
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
