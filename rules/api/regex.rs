//! Patterns, compiled and searched for in memory. A replacer that is a closure runs in the call.

#![does_not_block]

use std::borrow::Cow;

pub trait Replacer {}

#[derive(Clone, Debug)]
pub struct Regex;

impl Regex {
    pub fn replace<'h, R: Replacer>(&self, haystack: &'h str, #[runs(here)] rep: R) -> Cow<'h, str>;
    pub fn replace_all<'h, R: Replacer>(&self, haystack: &'h str, #[runs(here)] rep: R) -> Cow<'h, str>;
    pub fn replacen<'h, R: Replacer>(&self, haystack: &'h str, limit: usize, #[runs(here)] rep: R) -> Cow<'h, str>;
}

pub mod bytes {
    use std::borrow::Cow;

    pub trait Replacer {}

    #[derive(Clone, Debug)]
    pub struct Regex;

    impl Regex {
        pub fn replace<'h, R: Replacer>(&self, haystack: &'h [u8], #[runs(here)] rep: R) -> Cow<'h, [u8]>;
        pub fn replace_all<'h, R: Replacer>(&self, haystack: &'h [u8], #[runs(here)] rep: R) -> Cow<'h, [u8]>;
        pub fn replacen<'h, R: Replacer>(
            &self,
            haystack: &'h [u8],
            limit: usize,
            #[runs(here)] rep: R,
        ) -> Cow<'h, [u8]>;
    }
}
