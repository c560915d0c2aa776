//! Forms: a file is opened when it is added.

use std::io::{self, Read};
use std::path::Path;

use crate::{AsSendBody, Error, http};

pub struct Form<'a>;

pub struct Part<'a>;

impl<'a> Default for Form<'a> {
    fn default() -> Self;
}

impl<'a> Form<'a> {
    pub fn new() -> Self;
    pub fn boundary(&self) -> &str;
    pub fn text(self, name: &'a str, value: &'a str) -> Self;

    #[blocks(fs)]
    pub fn file<P: AsRef<Path>>(self, name: &'a str, path: P) -> std::io::Result<Self>;

    pub fn part(self, name: &'a str, part: Part<'a>) -> Self;
}

impl<'a> Part<'a> {
    pub fn text(text: &'a str) -> Self;
    pub fn bytes(bytes: &'a [u8]) -> Self;
    pub fn reader(reader: &'a mut dyn Read) -> Self;
    pub fn owned_reader(reader: impl Read + 'static) -> Part<'a>;

    #[blocks(fs)]
    pub fn file<P: AsRef<Path>>(path: P) -> std::io::Result<Part<'a>>;

    pub fn file_name(self, name: &str) -> Self;
    pub fn mime_str(self, mime: &str) -> Result<Self, Error>;
    pub fn headers(&self) -> &http::HeaderMap;
}

impl<'a> AsSendBody for Form<'a> {}

impl io::Read for Form<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}
