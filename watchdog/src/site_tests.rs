//! Tests of how addresses become functions, files and lines.

use super::*;

fn frame(address: u64, function: &str, file: &str) -> Frame {
    Frame {
        address,
        function: function.into(),
        file: file.into(),
        line: 7,
        column: 1,
    }
}

fn trace(frames: &[(u64, &str, &str)]) -> Trace {
    let frames = frames
        .iter()
        .map(|(address, function, file)| frame(*address, function, file))
        .collect();
    Trace {
        state: State::Blocked(libc::SYS_clock_nanosleep, [0; 6]),
        frames,
    }
}

const STD: &str = "/rustc/abc/library/std/src/thread/mod.rs";
const TOKIO: &str = "/home/me/.cargo/registry/src/index/tokio-1.54.1/src/x.rs";

#[test]
fn names_lose_what_does_not_matter() {
    for (function, want) in [
        ("<std::fs::File as std::io::Read>::read", "std::fs::File::read"),
        ("app::api::start::{{closure}}::{{closure}}", "app::api::start"),
        ("std::sync::mpsc::Receiver<T>::recv", "std::sync::mpsc::Receiver::recv"),
        (
            "<std::sync::mpsc::Receiver<u8>>::recv",
            "std::sync::mpsc::Receiver::recv",
        ),
        ("<&mut app::S<fn() -> u8> as app::T>::go", "app::S::go"),
        ("app::run::<u8>::{closure#0}", "app::run"),
        ("app::main::{closure#0}<()>", "app::main"),
        ("clock_nanosleep", "clock_nanosleep"),
        ("<", ""),
        ("", ""),
    ] {
        assert_eq!(plain(function), want, "{function}");
    }
}

#[test]
fn a_helper_blocks_and_the_async_function_is_named() {
    let seen = trace(&[
        (1, "clock_nanosleep", ""),
        (2, "std::thread::sleep", STD),
        (3, "app::back_off", "/w/src/util.rs"),
        (4, "app::retry::{{closure}}", "/w/src/retry.rs"),
        (4, "app::main::{{closure}}", "/w/src/main.rs"),
        (5, "tokio::runtime::task::raw::poll", TOKIO),
        (5, "tokio::runtime::task::raw::poll_outer", TOKIO),
        (
            6,
            "tokio::runtime::scheduler::multi_thread::worker::Context::run_task",
            TOKIO,
        ),
    ]);
    let site = locate(&seen, false).expect("in a poll");
    assert_eq!(
        (site.place.file.as_str(), site.place.function.as_str()),
        ("/w/src/util.rs", "app::retry")
    );
    assert_eq!(
        (site.leaf.as_str(), site.rule),
        ("std::thread::sleep", "blocking-sleep")
    );
    let chain: Vec<_> = site.chain.iter().map(|place| place.function.as_str()).collect();
    assert_eq!(chain, ["app::back_off", "app::retry", "app::main"]);
    assert_eq!(
        site.returns_to,
        Some(7),
        "the first other address outside, as a return address"
    );
}

#[test]
fn blocking_is_fine_on_a_blocking_thread_in_place_and_when_parked() {
    let user = (3, "app::work", "/w/src/main.rs");
    for fine in [
        "<tokio::runtime::blocking::task::BlockingTask<T> as core::future::future::Future>::poll",
        "tokio::task::blocking::block_in_place",
        "tokio::runtime::park::Inner::park",
    ] {
        let seen = trace(&[
            (1, "x", ""),
            user,
            (4, fine, TOKIO),
            (5, "tokio::runtime::task::raw::poll", TOKIO),
        ]);
        assert_eq!(locate(&seen, true), None, "{fine}");
    }
    let seen = trace(&[(1, "x", ""), user, (5, "tokio::runtime::task::raw::poll", TOKIO)]);
    assert!(locate(&seen, false).is_some(), "the same frames without it are a stall");
}

#[test]
fn a_plain_thread_is_no_poll_unless_we_know_better() {
    let seen = trace(&[(1, "x", ""), (3, "app::work", "/w/src/main.rs")]);
    assert_eq!(locate(&seen, false), None);
    let site = locate(&seen, true).expect("the wrapper says so");
    assert_eq!(site.rule, "blocking-sleep", "by the system call");
}

#[test]
fn without_debug_info_the_symbol_is_named() {
    let seen = trace(&[
        (1, "clock_nanosleep", ""),
        (2, "std::thread::sleep", ""),
        (3, "app::handler::{{closure}}", ""),
        (4, "tokio::runtime::task::raw::poll", ""),
    ]);
    let site = locate(&seen, false).expect("in a poll");
    assert_eq!((site.place.function.as_str(), site.place.line), ("app::handler", 7));
}

#[test]
fn library_functions_have_their_public_names() {
    assert_eq!(public("std::thread::functions::sleep"), "std::thread::sleep");
    assert_eq!(
        public("std::sync::poison::mutex::Mutex::lock"),
        "std::sync::Mutex::lock"
    );
    assert_eq!(public("app::tcp::connect"), "app::tcp::connect");
}

/// Optimised code has inlined `std::thread::lifecycle::JoinInner::join` and libc's function.
#[test]
fn what_users_call_a_function_has_its_rule() {
    let mut seen = trace(&[
        (1, "__futex_abstimed_wait_common", ""),
        (2, "std::thread::join_handle::JoinHandle<()>::join", STD),
        (3, "app::main::{{closure}}", "/w/src/main.rs"),
        (5, "tokio::runtime::task::raw::poll", TOKIO),
    ]);
    seen.state = State::Blocked(libc::SYS_futex, [0; 6]);
    let site = locate(&seen, false).expect("in a poll");
    assert_eq!(
        (site.leaf.as_str(), site.rule),
        ("std::thread::JoinHandle::join", "blocking-wait")
    );
}

#[test]
fn parking_of_executors_is_not_that_of_threads() {
    for (function, is_border) in [
        ("parking::Inner::park", true),
        ("parking::Parker::park", true),
        ("std::sys::sync::thread_parking::futex::Parker::park", false),
        ("std::sys::sync::thread_parking::pthread::Parker::park", false),
        ("std::thread::park", false),
    ] {
        assert_eq!(border(function).is_some(), is_border, "{function}");
    }
}
