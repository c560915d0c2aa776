//! Methods of `str`; a closure given as a pattern runs here.

use crate::prelude::rust_2024::*;
use crate::slice::SliceIndex;
use crate::str::{
    Bytes, CharIndices, Chars, EncodeUtf16, EscapeDebug, EscapeDefault, EscapeUnicode, FromStr, Lines, LinesAny,
    MatchIndices, Matches, Pattern, RMatchIndices, RMatches, RSplit, RSplitN, RSplitTerminator, Split,
    SplitAsciiWhitespace, SplitInclusive, SplitN, SplitTerminator, SplitWhitespace, Utf8Error,
};

impl str {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
    pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
    pub fn is_char_boundary(&self, index: usize) -> bool;
    pub fn floor_char_boundary(&self, index: usize) -> usize;
    pub fn ceil_char_boundary(&self, index: usize) -> usize;
    pub fn as_bytes(&self) -> &[u8];
    pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
    pub fn as_ptr(&self) -> *const u8;
    pub fn as_mut_ptr(&mut self) -> *mut u8;
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output>;
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output>;
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output;
    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut I::Output;
    pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str;
    pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str;
    pub fn split_at(&self, mid: usize) -> (&str, &str);
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)>;
    pub fn chars(&self) -> Chars<'_>;
    pub fn char_indices(&self) -> CharIndices<'_>;
    pub fn bytes(&self) -> Bytes<'_>;
    pub fn split_whitespace(&self) -> SplitWhitespace<'_>;
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_>;
    pub fn lines(&self) -> Lines<'_>;
    pub fn lines_any(&self) -> LinesAny<'_>;
    pub fn encode_utf16(&self) -> EncodeUtf16<'_>;
    pub fn contains<P: Pattern>(&self, #[runs(here)] pat: P) -> bool;
    pub fn starts_with<P: Pattern>(&self, #[runs(here)] pat: P) -> bool;
    pub fn ends_with<P: Pattern>(&self, #[runs(here)] pat: P) -> bool;
    pub fn find<P: Pattern>(&self, #[runs(here)] pat: P) -> Option<usize>;
    pub fn rfind<P: Pattern>(&self, #[runs(here)] pat: P) -> Option<usize>;
    pub fn split<P: Pattern>(&self, #[runs(here)] pat: P) -> Split<'_, P>;
    pub fn split_inclusive<P: Pattern>(&self, #[runs(here)] pat: P) -> SplitInclusive<'_, P>;
    pub fn rsplit<P: Pattern>(&self, #[runs(here)] pat: P) -> RSplit<'_, P>;
    pub fn split_terminator<P: Pattern>(&self, #[runs(here)] pat: P) -> SplitTerminator<'_, P>;
    pub fn rsplit_terminator<P: Pattern>(&self, #[runs(here)] pat: P) -> RSplitTerminator<'_, P>;
    pub fn splitn<P: Pattern>(&self, n: usize, #[runs(here)] pat: P) -> SplitN<'_, P>;
    pub fn rsplitn<P: Pattern>(&self, n: usize, #[runs(here)] pat: P) -> RSplitN<'_, P>;
    pub fn split_once<P: Pattern>(&self, #[runs(here)] delimiter: P) -> Option<(&'_ str, &'_ str)>;
    pub fn rsplit_once<P: Pattern>(&self, #[runs(here)] delimiter: P) -> Option<(&'_ str, &'_ str)>;
    pub fn matches<P: Pattern>(&self, #[runs(here)] pat: P) -> Matches<'_, P>;
    pub fn rmatches<P: Pattern>(&self, #[runs(here)] pat: P) -> RMatches<'_, P>;
    pub fn match_indices<P: Pattern>(&self, #[runs(here)] pat: P) -> MatchIndices<'_, P>;
    pub fn rmatch_indices<P: Pattern>(&self, #[runs(here)] pat: P) -> RMatchIndices<'_, P>;
    pub fn trim(&self) -> &str;
    pub fn trim_start(&self) -> &str;
    pub fn trim_end(&self) -> &str;
    pub fn trim_left(&self) -> &str;
    pub fn trim_right(&self) -> &str;
    pub fn trim_matches<P: Pattern>(&self, #[runs(here)] pat: P) -> &str;
    pub fn trim_start_matches<P: Pattern>(&self, #[runs(here)] pat: P) -> &str;
    pub fn strip_prefix<P: Pattern>(&self, #[runs(here)] prefix: P) -> Option<&str>;
    pub fn strip_suffix<P: Pattern>(&self, #[runs(here)] suffix: P) -> Option<&str>;
    pub fn trim_end_matches<P: Pattern>(&self, #[runs(here)] pat: P) -> &str;
    pub fn trim_left_matches<P: Pattern>(&self, #[runs(here)] pat: P) -> &str;
    pub fn trim_right_matches<P: Pattern>(&self, #[runs(here)] pat: P) -> &str;
    #[calls(F::from_str)]
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err>;
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn trim_ascii_start(&self) -> &str;
    pub fn trim_ascii_end(&self) -> &str;
    pub fn trim_ascii(&self) -> &str;
    pub fn escape_debug(&self) -> EscapeDebug<'_>;
    pub fn escape_default(&self) -> EscapeDefault<'_>;
    pub fn escape_unicode(&self) -> EscapeUnicode<'_>;
    pub fn into_boxed_bytes(self: Box<Self>) -> Box<[u8]>;
    pub fn replace<P: Pattern>(&self, #[runs(here)] from: P, to: &str) -> String;
    pub fn replacen<P: Pattern>(&self, #[runs(here)] pat: P, to: &str, count: usize) -> String;
    pub fn to_lowercase(&self) -> String;
    pub fn to_uppercase(&self) -> String;
    pub fn into_string(self: Box<Self>) -> String;
    pub fn repeat(&self, n: usize) -> String;
    pub fn to_ascii_uppercase(&self) -> String;
    pub fn to_ascii_lowercase(&self) -> String;
}
