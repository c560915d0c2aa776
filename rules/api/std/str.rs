//! String slices: the iterator types, patterns, parsing and UTF-8 checks.

mod iterators;
mod methods;

use crate::borrow::{Borrow, BorrowMut};
use crate::cmp::Ordering;
use crate::error::Error;
use crate::fmt::{self, Debug, Display};
use crate::ops::{Bound, Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
use crate::prelude::rust_2024::*;
use crate::slice::{Concat, Join, SliceIndex};

pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;

pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;

pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;

pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Utf8Error;

impl Utf8Error {
    pub fn valid_up_to(&self) -> usize;
    pub fn error_len(&self) -> Option<usize>;
}

impl Display for Utf8Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Error for Utf8Error {}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ParseBoolError;

impl Display for ParseBoolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Error for ParseBoolError {}

#[derive(Clone)]
pub struct Chars<'a>;

#[derive(Clone, Debug)]
pub struct CharIndices<'a>;

#[derive(Clone, Debug)]
pub struct Bytes<'a>;

pub struct Split<'a, P: Pattern>;

pub struct RSplit<'a, P: Pattern>;

pub struct SplitTerminator<'a, P: Pattern>;

pub struct RSplitTerminator<'a, P: Pattern>;

pub struct SplitN<'a, P: Pattern>;

pub struct RSplitN<'a, P: Pattern>;

pub struct MatchIndices<'a, P: Pattern>;

pub struct RMatchIndices<'a, P: Pattern>;

pub struct Matches<'a, P: Pattern>;

pub struct RMatches<'a, P: Pattern>;

#[derive(Clone, Debug)]
pub struct Lines<'a>;

#[derive(Clone, Debug)]
pub struct LinesAny<'a>;

#[derive(Clone, Debug)]
pub struct SplitWhitespace<'a>;

#[derive(Clone, Debug)]
pub struct SplitAsciiWhitespace<'a>;

pub struct SplitInclusive<'a, P: Pattern>;

#[derive(Clone)]
pub struct EncodeUtf16<'a>;

#[derive(Clone, Debug)]
pub struct EscapeDebug<'a>;

#[derive(Clone, Debug)]
pub struct EscapeDefault<'a>;

#[derive(Clone, Debug)]
pub struct EscapeUnicode<'a>;

pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

// Not stable itself: written for the signatures that name it.
pub trait Pattern: Sized {}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Utf8Chunk<'a>;

impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str;
    pub fn invalid(&self) -> &'a [u8];
}

#[derive(Clone)]
pub struct Utf8Chunks<'a>;

impl<'a> Iterator for Utf8Chunks<'a> {
    type Item = Utf8Chunk<'a>;
    fn next(&mut self) -> Option<Utf8Chunk<'a>>;
}

impl Debug for Utf8Chunks<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;

impl Ord for str {
    fn cmp(&self, other: &str) -> Ordering;
}

impl PartialEq for str {
    fn eq(&self, other: &str) -> bool;
}

impl Eq for str {}

impl PartialOrd for str {
    fn partial_cmp(&self, other: &str) -> Option<Ordering>;
}

impl<I> Index<I> for str
where
    I: SliceIndex<str>,
{
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output;
}

impl<I> IndexMut<I> for str
where
    I: SliceIndex<str>,
{
    fn index_mut(&mut self, index: I) -> &mut I::Output;
}

impl AsRef<[u8]> for str {
    fn as_ref(&self) -> &[u8];
}

impl Default for &str {
    fn default() -> Self;
}

impl Default for &mut str {
    fn default() -> Self;
}

impl ToOwned for str {
    type Owned = String;
    fn to_owned(&self) -> String;
}

unsafe impl SliceIndex<str> for RangeFull {
    type Output = str;
}

unsafe impl SliceIndex<str> for Range<usize> {
    type Output = str;
}

unsafe impl SliceIndex<str> for (Bound<usize>, Bound<usize>) {
    type Output = str;
}

unsafe impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;
}

unsafe impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;
}

unsafe impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
}

unsafe impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;
}

impl [u8] {
    pub fn utf8_chunks(&self) -> Utf8Chunks<'_>;
}

impl<S: Borrow<str>> Concat<str> for [S] {
    type Output = String;
    fn concat(slice: &Self) -> String;
}

impl<S: Borrow<str>> Join<&str> for [S] {
    type Output = String;
    fn join(slice: &Self, sep: &str) -> String;
}

impl Borrow<str> for String {
    fn borrow(&self) -> &str;
}

impl BorrowMut<str> for String {
    fn borrow_mut(&mut self) -> &mut str;
}

impl FromStr for bool {
    type Err = ParseBoolError;
    fn from_str(s: &str) -> Result<bool, ParseBoolError>;
}

// What can be searched for. The search itself is not written down: only that a closure runs here (see `str/methods.rs`).

impl Pattern for char {}

impl Pattern for &str {}

impl Pattern for &&str {}

impl Pattern for &String {}

impl Pattern for &[char] {}

impl<const N: usize> Pattern for [char; N] {}

impl<const N: usize> Pattern for &[char; N] {}

impl<F> Pattern for F where F: FnMut(char) -> bool {}
