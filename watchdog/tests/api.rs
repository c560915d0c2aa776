//! The attributes, the handle, live tasks, counters, the callback, the event file.

mod common;

use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use block_watchdog::{Mode, Watchdog, dump, metrics, spawn_named, tasks};
use common::{example, marked, run};

#[block_watchdog::test]
async fn a_clean_test_passes() {
    tokio::time::sleep(Duration::from_millis(20)).await;
}

#[block_watchdog::test(flavor = "multi_thread", worker_threads = 2)]
#[should_panic(expected = "in api::a_test_whose_task_blocks_fails, calls std::thread::sleep [blocking-sleep] once, ")]
async fn a_test_whose_task_blocks_fails() {
    tokio::spawn(async { std::thread::sleep(Duration::from_millis(500)) })
        .await
        .expect("task");
}

#[block_watchdog::test]
#[tokio::test]
#[should_panic(expected = "in api::a_test_that_blocks_itself_fails, calls std::thread::sleep [blocking-sleep] once, ")]
async fn a_test_that_blocks_itself_fails() {
    std::thread::sleep(Duration::from_millis(500));
}

#[test]
fn the_self_check_sees_its_stall_and_says_nothing() {
    let watchdog = Watchdog::builder().start();
    watchdog.self_check();
    assert_eq!(watchdog.stalls(), 0, "the check's stall is not the program's");
}

#[block_watchdog::test(flavor = "multi_thread", worker_threads = 2)]
async fn live_tasks_have_names_places_and_polls() {
    let (sender, receiver) = tokio::sync::oneshot::channel::<()>();
    let line = line!() + 1;
    let task = spawn_named("waits for the end", async move {
        for _ in 0..9 {
            tokio::task::yield_now().await;
        }
        receiver.await
    });
    let mine = || {
        tasks()
            .into_iter()
            .find(|task| task.name.as_deref() == Some("waits for the end"))
    };
    for _ in 0..200 {
        if mine().is_some_and(|task| task.polls == 10 && !task.polling) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let seen = mine().expect("it lives");
    assert_eq!((seen.polls, seen.polling, seen.spawned.line()), (10, false, line));
    assert!(
        dump().contains(&format!("waits for the end, watchdog/tests/api.rs:{line}")),
        "{}",
        dump()
    );
    sender.send(()).expect("it waits");
    task.await.expect("task").expect("sent");
    assert!(mine().is_none(), "it is gone");
}

#[test]
fn the_attribute_needs_no_other_line() {
    let directory = std::env::temp_dir().join(format!("block-watchdog-events-{}", std::process::id()));
    let mut command = Command::new(example("attribute"));
    let output = run(&mut command, |_| false);
    let place = format!(
        "watchdog/examples/attribute.rs:{}",
        marked(include_str!("../examples/attribute.rs"), "attribute")
    );
    assert!(output.places().contains(&place), "{}", output.text());
    // The same with an event file.
    let status = Command::new(example("attribute"))
        .env("BLOCK_WATCHDOG_DIR", &directory)
        .stderr(std::process::Stdio::null())
        .status()
        .expect("it runs");
    assert!(status.success());
    // With the guard there is a file of its own beside it.
    let files = std::fs::read_dir(&directory).expect("the folder");
    let file = files
        .map(|entry| entry.expect("a file"))
        .find(|entry| entry.file_name().to_string_lossy().starts_with("watch-"));
    let text = std::fs::read_to_string(file.expect("a file").path()).expect("events");
    std::fs::remove_dir_all(&directory).expect("the folder");
    let last = text.lines().last().expect("an event");
    for part in [
        "{\"schema\":1,\"mode\":\"watch\",\"phase\":\"end\",\"rule\":\"blocking-sleep\",\"file\":\"watchdog/examples/attribute.rs\"",
        "\"function\":\"attribute::main\"",
        "\"leaf\":\"std::thread::",
        "\"cause\":\"blocked\"",
        "\"count\":1",
        "\"fingerprint\":\"",
    ] {
        assert!(last.contains(part), "{part} in {last}");
    }
}

/// In a process of its own: the first watchdog's settings hold for the process.
#[test]
fn callbacks_counters_and_a_second_watchdog() {
    if std::env::var_os("BLOCK_WATCHDOG_CHILD").is_none() {
        let mut command = Command::new(std::env::current_exe().expect("this test"));
        command.args(["--exact", "callbacks_counters_and_a_second_watchdog", "--nocapture"]);
        let output = run(command.env("BLOCK_WATCHDOG_CHILD", "1"), |_| false);
        assert_eq!(output.code, Some(0), "{}", output.text());
        let text = output.text();
        assert!(
            text.contains("the event callback panicked and is not called again"),
            "{text}"
        );
        assert!(text.contains("the second setting, 7 ms, is ignored"), "{text}");
        return;
    }
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ear = Arc::clone(&heard);
    let builder = Watchdog::builder()
        .mode(Mode::Warn)
        .threshold(Duration::from_millis(50));
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let watchdog = builder
        .on_event(move |event| {
            ear.lock()
                .expect("ear")
                .push((event.phase, event.rule, event.fingerprint()));
            assert_eq!(event.phase, "stuck", "a panic in the callback harms nobody");
        })
        .install(&mut runtime);
    let second = Watchdog::builder().threshold(Duration::from_millis(7)).start();
    watchdog.ready();
    let stall = async { std::thread::sleep(Duration::from_millis(400)) };
    runtime.build().expect("runtime").block_on(watchdog.watch(stall));
    assert_eq!(
        (watchdog.stalls(), second.stalls()),
        (1, 0),
        "each runtime has its own account"
    );
    let heard = heard.lock().expect("heard");
    assert_eq!(
        heard.first().map(|event| (event.0, event.1)),
        Some(("stuck", "blocking-sleep")),
        "{heard:?}"
    );
    assert_eq!(heard.iter().filter(|event| event.0 == "end").count(), 1, "{heard:?}");
    assert!(
        metrics().contains("block_watchdog_stalls_total{rule=\"blocking-sleep\"} 1\n"),
        "{}",
        metrics()
    );
}
