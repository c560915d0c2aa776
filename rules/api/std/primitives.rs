//! Methods of `bool`, and the impls of tuples (up to six elements) and of the unit type.

use crate::cmp::Ordering;
use crate::prelude::rust_2024::*;

impl<T: PartialEq> PartialEq for (T,) {
    fn eq(&self, other: &(T,)) -> bool;
}

impl<T: Eq> Eq for (T,) {}

impl<T: PartialOrd> PartialOrd for (T,) {
    fn partial_cmp(&self, other: &(T,)) -> Option<Ordering>;
}

impl<T: Ord> Ord for (T,) {
    fn cmp(&self, other: &(T,)) -> Ordering;
}

impl<T: Default> Default for (T,) {
    #[calls(T::default)]
    fn default() -> (T,);
}

impl<T> From<[T; 1]> for (T,) {
    fn from(array: [T; 1]) -> Self;
}

impl FromIterator<()> for () {
    #[calls(I::next)]
    fn from_iter<I: IntoIterator<Item = ()>>(iter: I) -> Self;
}

impl<T> From<(T,)> for [T; 1] {
    fn from(tuple: (T,)) -> Self;
}

impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T>;
    pub fn then<T, F: FnOnce() -> T>(self, #[runs(here)] f: F) -> Option<T>;
}
