//! Hints to the compiler; `spin_loop` does not wait.

use crate::prelude::rust_2024::*;

pub unsafe fn unreachable_unchecked() -> !;

pub unsafe fn assert_unchecked(cond: bool);

#[spins(idles)]
pub fn spin_loop();

pub fn black_box<T>(dummy: T) -> T;

pub fn cold_path();

pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T;
