//! Formatting: what a `{}` runs is the `fmt` of the value; a reference or a box runs that of what it holds.

use crate::cell::{Cell, Ref, RefCell, RefMut, UnsafeCell};
use crate::marker::PhantomData;
use crate::prelude::rust_2024::*;
use crate::result;

pub struct DebugStruct<'a, 'b: 'a>;

impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

pub struct DebugTuple<'a, 'b: 'a>;

impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
    pub fn field(&mut self, value: &dyn Debug) -> &mut Self;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

pub struct DebugSet<'a, 'b: 'a>;

impl<'a, 'b: 'a> DebugSet<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
    #[calls(I::next)]
    pub fn entries<D, I>(&mut self, entries: I) -> &mut Self
    where
        D: Debug,
        I: IntoIterator<Item = D>;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

pub struct DebugList<'a, 'b: 'a>;

impl<'a, 'b: 'a> DebugList<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
    #[calls(I::next)]
    pub fn entries<D, I>(&mut self, entries: I) -> &mut Self
    where
        D: Debug,
        I: IntoIterator<Item = D>;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

pub struct DebugMap<'a, 'b: 'a>;

impl<'a, 'b: 'a> DebugMap<'a, 'b> {
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self;
    pub fn key(&mut self, key: &dyn Debug) -> &mut Self;
    pub fn value(&mut self, value: &dyn Debug) -> &mut Self;
    #[calls(I::next)]
    pub fn entries<K, V, I>(&mut self, entries: I) -> &mut Self
    where
        K: Debug,
        V: Debug,
        I: IntoIterator<Item = (K, V)>;
    pub fn finish_non_exhaustive(&mut self) -> Result;
    pub fn finish(&mut self) -> Result;
}

pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(#[runs(here)] f: F) -> FromFn<F>;

pub struct FromFn<F>;

impl<F> Debug for FromFn<F>
where
    F: Fn(&mut Formatter<'_>) -> Result,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<F> Display for FromFn<F>
where
    F: Fn(&mut Formatter<'_>) -> Result,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Alignment {
    Left,
    Right,
    Center,
}

pub type Result = result::Result<(), Error>;

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Error;

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    #[calls(Self::write_str)]
    fn write_char(&mut self, c: char) -> Result;
    #[calls(Self::write_str)]
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result;
}

pub struct Formatter<'a>;

impl<'a> Formatter<'a> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result;
    pub fn pad(&mut self, s: &str) -> Result;
    pub fn write_str(&mut self, data: &str) -> Result;
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result;
    pub fn flags(&self) -> u32;
    pub fn fill(&self) -> char;
    pub fn align(&self) -> Option<Alignment>;
    pub fn width(&self) -> Option<usize>;
    pub fn precision(&self) -> Option<usize>;
    pub fn sign_plus(&self) -> bool;
    pub fn sign_minus(&self) -> bool;
    pub fn alternate(&self) -> bool;
    pub fn sign_aware_zero_pad(&self) -> bool;
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a>;
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a>;
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a>;
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a>;
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a>;
}

impl Write for Formatter<'_> {
    fn write_str(&mut self, s: &str) -> Result;
}

#[derive(Clone, Copy)]
pub struct Arguments<'a>;

impl<'a> Arguments<'a> {
    pub fn as_str(&self) -> Option<&'static str>;
}

impl Debug for Arguments<'_> {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> Result;
}

impl Display for Arguments<'_> {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> Result;
}

pub trait Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Octal {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Binary {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait LowerHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait UpperHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Pointer {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait LowerExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait UpperExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub fn write(output: &mut dyn Write, fmt: Arguments<'_>) -> Result;

pub fn format(args: Arguments<'_>) -> String;

impl<W: Write + ?Sized> Write for &mut W {
    #[calls(W::write_str)]
    fn write_str(&mut self, s: &str) -> Result;
}

impl<T: ?Sized + Debug> Debug for &T {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized + Debug> Debug for &mut T {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized + Display> Display for &T {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized + Display> Display for &mut T {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized + Octal> Octal for &T {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized + Octal> Octal for &mut T {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized + Binary> Binary for &T {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized + Binary> Binary for &mut T {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized + LowerHex> LowerHex for &T {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized + LowerHex> LowerHex for &mut T {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized + UpperHex> UpperHex for &T {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized + UpperHex> UpperHex for &mut T {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized> Pointer for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized> Pointer for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl Debug for str {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl Display for str {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized> Pointer for *const T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized> Pointer for *mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized> Debug for *const T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized> Debug for *mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<Y: Debug, X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug for (Y, X, W, V, U, T) {
    #[calls(Y::fmt, X::fmt, W::fmt, V::fmt, U::fmt, T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<X: Debug, W: Debug, V: Debug, U: Debug, T: Debug> Debug for (X, W, V, U, T) {
    #[calls(X::fmt, W::fmt, V::fmt, U::fmt, T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<W: Debug, V: Debug, U: Debug, T: Debug> Debug for (W, V, U, T) {
    #[calls(W::fmt, V::fmt, U::fmt, T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<V: Debug, U: Debug, T: Debug> Debug for (V, U, T) {
    #[calls(V::fmt, U::fmt, T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<U: Debug, T: Debug> Debug for (U, T) {
    #[calls(U::fmt, T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: Debug> Debug for (T,) {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl Debug for () {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: Debug> Debug for [T] {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized> Debug for PhantomData<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: Copy + Debug> Debug for Cell<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized + Debug> Debug for RefCell<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized + Debug> Debug for Ref<'_, T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized + Debug> Debug for RefMut<'_, T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

impl<T: ?Sized> Debug for UnsafeCell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Binary for i8 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Octal for i8 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl LowerHex for i8 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl UpperHex for i8 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char)]
impl Debug for i8 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char)]
impl Display for i8 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[also(f64)]
impl Debug for f32 {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> Result;
}

#[also(f64)]
impl Display for f32 {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> Result;
}
