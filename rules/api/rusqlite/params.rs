//! What can be given for the parameters of a statement.

use crate::types::ToSql;
use std::ffi::CStr;
use std::ops::Deref;
use std::str;

use super::{BindIndex, Name, Named, Params, ParamsFromIter, Result, Statement};

impl Params for &[&dyn ToSql] {}

impl<S: BindIndex, T: ToSql> Params for &[(S, T)] {}

impl Params for () {}

impl<T: ToSql> Params for (T,) {}

impl<I> Params for ParamsFromIter<I>
where
    I: IntoIterator,
    I::Item: ToSql,
{
}

impl BindIndex for usize {
    fn idx(&self, arg: &Statement<'_>) -> Result<usize>;
}

impl BindIndex for &'_ str {
    fn idx(&self, stmt: &Statement<'_>) -> Result<usize>;
}

impl BindIndex for &CStr {
    fn idx(&self, stmt: &Statement<'_>) -> Result<usize>;
}

impl Name for &str {
    fn as_cstr(&self) -> Result<Named<'_>>;
}

impl Name for &CStr {
    fn as_cstr(&self) -> Result<Named<'_>>;
}

impl<T: ToSql + ?Sized, const N: usize> Params for &[&T; N] {}

impl<S: BindIndex, T: ToSql + ?Sized, const N: usize> Params for &[(S, &T); N] {}

impl<T: ToSql, const N: usize> Params for [T; N] {}

impl<A, B> Params for (A, B)
where
    A: ToSql,
    B: ToSql,
{
}

impl<A, B, C> Params for (A, B, C)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
{
}

impl<A, B, C, D> Params for (A, B, C, D)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
{
}

impl<A, B, C, D, E> Params for (A, B, C, D, E)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
{
}

impl<A, B, C, D, E, F> Params for (A, B, C, D, E, F)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
{
}

impl<A, B, C, D, E, F, G> Params for (A, B, C, D, E, F, G)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
{
}

impl<A, B, C, D, E, F, G, H> Params for (A, B, C, D, E, F, G, H)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
{
}

impl<A, B, C, D, E, F, G, H, I> Params for (A, B, C, D, E, F, G, H, I)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
{
}

impl<A, B, C, D, E, F, G, H, I, J> Params for (A, B, C, D, E, F, G, H, I, J)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
    J: ToSql,
{
}

impl<A, B, C, D, E, F, G, H, I, J, K> Params for (A, B, C, D, E, F, G, H, I, J, K)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
    J: ToSql,
    K: ToSql,
{
}

impl<A, B, C, D, E, F, G, H, I, J, K, L> Params for (A, B, C, D, E, F, G, H, I, J, K, L)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
    J: ToSql,
    K: ToSql,
    L: ToSql,
{
}

impl<A, B, C, D, E, F, G, H, I, J, K, L, M> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
    J: ToSql,
    K: ToSql,
    L: ToSql,
    M: ToSql,
{
}

impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M, N)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
    J: ToSql,
    K: ToSql,
    L: ToSql,
    M: ToSql,
    N: ToSql,
{
}

impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
    J: ToSql,
    K: ToSql,
    L: ToSql,
    M: ToSql,
    N: ToSql,
    O: ToSql,
{
}

impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P)
where
    A: ToSql,
    B: ToSql,
    C: ToSql,
    D: ToSql,
    E: ToSql,
    F: ToSql,
    G: ToSql,
    H: ToSql,
    I: ToSql,
    J: ToSql,
    K: ToSql,
    L: ToSql,
    M: ToSql,
    N: ToSql,
    O: ToSql,
    P: ToSql,
{
}

impl Deref for Named<'_> {
    type Target = CStr;

    fn deref(&self) -> &CStr;
}
