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

impl<U: PartialEq, T: PartialEq> PartialEq for (U, T) {
    fn eq(&self, other: &(U, T)) -> bool;
}

impl<U: Eq, T: Eq> Eq for (U, T) {}

impl<U: PartialOrd, T: PartialOrd> PartialOrd for (U, T) {
    fn partial_cmp(&self, other: &(U, T)) -> Option<Ordering>;
}

impl<U: Ord, T: Ord> Ord for (U, T) {
    fn cmp(&self, other: &(U, T)) -> Ordering;
}

impl<U: Default, T: Default> Default for (U, T) {
    #[calls(U::default, T::default)]
    fn default() -> (U, T);
}

impl<T> From<[T; 2]> for (T, T) {
    fn from(array: [T; 2]) -> Self;
}

impl<V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for (V, U, T) {
    fn eq(&self, other: &(V, U, T)) -> bool;
}

impl<V: Eq, U: Eq, T: Eq> Eq for (V, U, T) {}

impl<V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for (V, U, T) {
    fn partial_cmp(&self, other: &(V, U, T)) -> Option<Ordering>;
}

impl<V: Ord, U: Ord, T: Ord> Ord for (V, U, T) {
    fn cmp(&self, other: &(V, U, T)) -> Ordering;
}

impl<V: Default, U: Default, T: Default> Default for (V, U, T) {
    #[calls(V::default, U::default, T::default)]
    fn default() -> (V, U, T);
}

impl<T> From<[T; 3]> for (T, T, T) {
    fn from(array: [T; 3]) -> Self;
}

impl<W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for (W, V, U, T) {
    fn eq(&self, other: &(W, V, U, T)) -> bool;
}

impl<W: Eq, V: Eq, U: Eq, T: Eq> Eq for (W, V, U, T) {}

impl<W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for (W, V, U, T) {
    fn partial_cmp(&self, other: &(W, V, U, T)) -> Option<Ordering>;
}

impl<W: Ord, V: Ord, U: Ord, T: Ord> Ord for (W, V, U, T) {
    fn cmp(&self, other: &(W, V, U, T)) -> Ordering;
}

impl<W: Default, V: Default, U: Default, T: Default> Default for (W, V, U, T) {
    #[calls(W::default, V::default, U::default, T::default)]
    fn default() -> (W, V, U, T);
}

impl<T> From<[T; 4]> for (T, T, T, T) {
    fn from(array: [T; 4]) -> Self;
}

impl<X: PartialEq, W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for (X, W, V, U, T) {
    fn eq(&self, other: &(X, W, V, U, T)) -> bool;
}

impl<X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq for (X, W, V, U, T) {}

impl<X: PartialOrd, W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for (X, W, V, U, T) {
    fn partial_cmp(&self, other: &(X, W, V, U, T)) -> Option<Ordering>;
}

impl<X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord for (X, W, V, U, T) {
    fn cmp(&self, other: &(X, W, V, U, T)) -> Ordering;
}

impl<X: Default, W: Default, V: Default, U: Default, T: Default> Default for (X, W, V, U, T) {
    #[calls(X::default, W::default, V::default, U::default, T::default)]
    fn default() -> (X, W, V, U, T);
}

impl<T> From<[T; 5]> for (T, T, T, T, T) {
    fn from(array: [T; 5]) -> Self;
}

impl<Y: PartialEq, X: PartialEq, W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq
    for (Y, X, W, V, U, T)
{
    fn eq(&self, other: &(Y, X, W, V, U, T)) -> bool;
}

impl<Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq for (Y, X, W, V, U, T) {}

impl<Y: PartialOrd, X: PartialOrd, W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd
    for (Y, X, W, V, U, T)
{
    fn partial_cmp(&self, other: &(Y, X, W, V, U, T)) -> Option<Ordering>;
}

impl<Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord for (Y, X, W, V, U, T) {
    fn cmp(&self, other: &(Y, X, W, V, U, T)) -> Ordering;
}

impl<Y: Default, X: Default, W: Default, V: Default, U: Default, T: Default> Default for (Y, X, W, V, U, T) {
    #[calls(Y::default, X::default, W::default, V::default, U::default, T::default)]
    fn default() -> (Y, X, W, V, U, T);
}

impl<T> From<[T; 6]> for (T, T, T, T, T, T) {
    fn from(array: [T; 6]) -> Self;
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
