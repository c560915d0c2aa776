//! What the iterators over `str` yield.

use crate::fmt::{self, Debug, Display};
use crate::prelude::rust_2024::*;
use crate::str::{
    Bytes, CharIndices, Chars, EncodeUtf16, EscapeDebug, EscapeDefault, EscapeUnicode, Lines, LinesAny, MatchIndices,
    Matches, Pattern, RMatchIndices, RMatches, RSplit, RSplitN, RSplitTerminator, Split, SplitAsciiWhitespace,
    SplitInclusive, SplitN, SplitTerminator, SplitWhitespace,
};

impl<'a> Chars<'a> {
    pub fn as_str(&self) -> &'a str;
}

impl<'a> Iterator for Chars<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}

impl Debug for Chars<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a> DoubleEndedIterator for Chars<'a> {
    fn next_back(&mut self) -> Option<char>;
}

impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str;
    pub fn offset(&self) -> usize;
}

impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);
    fn next(&mut self) -> Option<(usize, char)>;
}

impl<'a> DoubleEndedIterator for CharIndices<'a> {
    fn next_back(&mut self) -> Option<(usize, char)>;
}

impl Iterator for Bytes<'_> {
    type Item = u8;
    fn next(&mut self) -> Option<u8>;
}

impl DoubleEndedIterator for Bytes<'_> {
    fn next_back(&mut self) -> Option<u8>;
}

impl ExactSizeIterator for Bytes<'_> {}

impl<'a, P> Debug for Split<'a, P>
where
    P: Pattern,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a, P: Pattern> Iterator for Split<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

impl<'a, P> Clone for Split<'a, P>
where
    P: Pattern,
{
    fn clone(&self) -> Self;
}

impl<'a, P> DoubleEndedIterator for Split<'a, P>
where
    P: Pattern,
{
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a, P> Debug for RSplit<'a, P>
where
    P: Pattern,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a, P> Iterator for RSplit<'a, P>
where
    P: Pattern,
{
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

impl<'a, P> Clone for RSplit<'a, P>
where
    P: Pattern,
{
    fn clone(&self) -> Self;
}

impl<'a, P> DoubleEndedIterator for RSplit<'a, P>
where
    P: Pattern,
{
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a, P> Debug for SplitTerminator<'a, P>
where
    P: Pattern,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

impl<'a, P> Clone for SplitTerminator<'a, P>
where
    P: Pattern,
{
    fn clone(&self) -> Self;
}

impl<'a, P> DoubleEndedIterator for SplitTerminator<'a, P>
where
    P: Pattern,
{
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a, P> Debug for RSplitTerminator<'a, P>
where
    P: Pattern,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a, P> Iterator for RSplitTerminator<'a, P>
where
    P: Pattern,
{
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

impl<'a, P> Clone for RSplitTerminator<'a, P>
where
    P: Pattern,
{
    fn clone(&self) -> Self;
}

impl<'a, P> DoubleEndedIterator for RSplitTerminator<'a, P>
where
    P: Pattern,
{
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a, P> Debug for SplitN<'a, P>
where
    P: Pattern,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a, P: Pattern> Iterator for SplitN<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

impl<'a, P> Clone for SplitN<'a, P>
where
    P: Pattern,
{
    fn clone(&self) -> Self;
}

impl<'a, P> Debug for RSplitN<'a, P>
where
    P: Pattern,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a, P> Iterator for RSplitN<'a, P>
where
    P: Pattern,
{
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

impl<'a, P> Clone for RSplitN<'a, P>
where
    P: Pattern,
{
    fn clone(&self) -> Self;
}

impl<'a, P> Debug for MatchIndices<'a, P>
where
    P: Pattern,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
    type Item = (usize, &'a str);
    fn next(&mut self) -> Option<(usize, &'a str)>;
}

impl<'a, P> Clone for MatchIndices<'a, P>
where
    P: Pattern,
{
    fn clone(&self) -> Self;
}

impl<'a, P> DoubleEndedIterator for MatchIndices<'a, P>
where
    P: Pattern,
{
    fn next_back(&mut self) -> Option<(usize, &'a str)>;
}

impl<'a, P> Debug for RMatchIndices<'a, P>
where
    P: Pattern,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a, P> Iterator for RMatchIndices<'a, P>
where
    P: Pattern,
{
    type Item = (usize, &'a str);
    fn next(&mut self) -> Option<(usize, &'a str)>;
}

impl<'a, P> Clone for RMatchIndices<'a, P>
where
    P: Pattern,
{
    fn clone(&self) -> Self;
}

impl<'a, P> DoubleEndedIterator for RMatchIndices<'a, P>
where
    P: Pattern,
{
    fn next_back(&mut self) -> Option<(usize, &'a str)>;
}

impl<'a, P> Debug for Matches<'a, P>
where
    P: Pattern,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a, P: Pattern> Iterator for Matches<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

impl<'a, P> Clone for Matches<'a, P>
where
    P: Pattern,
{
    fn clone(&self) -> Self;
}

impl<'a, P> DoubleEndedIterator for Matches<'a, P>
where
    P: Pattern,
{
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a, P> Debug for RMatches<'a, P>
where
    P: Pattern,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a, P> Iterator for RMatches<'a, P>
where
    P: Pattern,
{
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

impl<'a, P> Clone for RMatches<'a, P>
where
    P: Pattern,
{
    fn clone(&self) -> Self;
}

impl<'a, P> DoubleEndedIterator for RMatches<'a, P>
where
    P: Pattern,
{
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

impl<'a> DoubleEndedIterator for Lines<'a> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a> Iterator for LinesAny<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

impl<'a> DoubleEndedIterator for LinesAny<'a> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str>;
}

impl<'a, P: Pattern> Debug for SplitInclusive<'a, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a, P: Pattern> Clone for SplitInclusive<'a, P> {
    fn clone(&self) -> Self;
}

impl<'a, P: Pattern> DoubleEndedIterator for SplitInclusive<'a, P> {
    fn next_back(&mut self) -> Option<&'a str>;
}

impl Debug for EncodeUtf16<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a> Iterator for EncodeUtf16<'a> {
    type Item = u16;
    fn next(&mut self) -> Option<u16>;
}

impl<'a> Display for EscapeDebug<'a> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a> Iterator for EscapeDebug<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}

impl<'a> Display for EscapeDefault<'a> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a> Iterator for EscapeDefault<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}

impl<'a> Display for EscapeUnicode<'a> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<'a> Iterator for EscapeUnicode<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char>;
}
