//! Parallel iterators over strings.

use crate::iter::ParallelIterator;

pub trait ParallelString {
    fn as_parallel_string(&self) -> &str;
    fn par_chars(&self) -> Chars<'_>;
    fn par_char_indices(&self) -> CharIndices<'_>;
    fn par_bytes(&self) -> Bytes<'_>;
    fn par_encode_utf16(&self) -> EncodeUtf16<'_>;
    fn par_split<P: Pattern>(&self, separator: P) -> Split<'_, P>;
    fn par_split_inclusive<P: Pattern>(&self, separator: P) -> SplitInclusive<'_, P>;
    fn par_split_terminator<P: Pattern>(&self, terminator: P) -> SplitTerminator<'_, P>;
    fn par_lines(&self) -> Lines<'_>;
    fn par_split_whitespace(&self) -> SplitWhitespace<'_>;
    fn par_split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_>;
    fn par_matches<P: Pattern>(&self, pattern: P) -> Matches<'_, P>;
    fn par_match_indices<P: Pattern>(&self, pattern: P) -> MatchIndices<'_, P>;
}

impl ParallelString for str {}

#[derive(Clone, Debug)]
pub struct Chars<'ch>;

impl<'ch> ParallelIterator for Chars<'ch> {
    type Item = char;
}

#[derive(Clone, Debug)]
pub struct CharIndices<'ch>;

impl<'ch> ParallelIterator for CharIndices<'ch> {
    type Item = (usize, char);
}

#[derive(Clone, Debug)]
pub struct Bytes<'ch>;

impl<'ch> ParallelIterator for Bytes<'ch> {
    type Item = u8;
}

#[derive(Clone, Debug)]
pub struct EncodeUtf16<'ch>;

impl<'ch> ParallelIterator for EncodeUtf16<'ch> {
    type Item = u16;
}

#[derive(Clone, Debug)]
pub struct Split<'ch, P: Pattern>;

impl<'ch, P: Pattern> ParallelIterator for Split<'ch, P> {
    type Item = &'ch str;
}

#[derive(Clone, Debug)]
pub struct SplitInclusive<'ch, P: Pattern>;

impl<'ch, P: Pattern> ParallelIterator for SplitInclusive<'ch, P> {
    type Item = &'ch str;
}

#[derive(Clone, Debug)]
pub struct SplitTerminator<'ch, P: Pattern>;

impl<'ch, P: Pattern> ParallelIterator for SplitTerminator<'ch, P> {
    type Item = &'ch str;
}

#[derive(Clone, Debug)]
pub struct Lines<'ch>;

impl<'ch> ParallelIterator for Lines<'ch> {
    type Item = &'ch str;
}

#[derive(Clone, Debug)]
pub struct SplitWhitespace<'ch>;

impl<'ch> ParallelIterator for SplitWhitespace<'ch> {
    type Item = &'ch str;
}

#[derive(Clone, Debug)]
pub struct SplitAsciiWhitespace<'ch>;

impl<'ch> ParallelIterator for SplitAsciiWhitespace<'ch> {
    type Item = &'ch str;
}

#[derive(Clone, Debug)]
pub struct Matches<'ch, P: Pattern>;

impl<'ch, P: Pattern> ParallelIterator for Matches<'ch, P> {
    type Item = &'ch str;
}

#[derive(Clone, Debug)]
pub struct MatchIndices<'ch, P: Pattern>;

impl<'ch, P: Pattern> ParallelIterator for MatchIndices<'ch, P> {
    type Item = (usize, &'ch str);
}

/// What a string is searched for.
pub trait Pattern: Sized + Sync + Send {}

impl Pattern for char {}

impl Pattern for &[char] {}

impl<F: Sync + Send + Fn(char) -> bool> Pattern for F {}
