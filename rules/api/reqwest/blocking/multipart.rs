//! Forms for the blocking client: a file is opened when it is added.

use std::borrow::Cow;
use std::io::{self, Read};
use std::path::Path;

use http::header::HeaderMap;

#[derive(Debug)]
pub struct Form;

#[derive(Debug)]
pub struct Part;

impl Default for Form {
    fn default() -> Self;
}

impl Form {
    pub fn new() -> Form;
    pub fn boundary(&self) -> &str;
    pub fn text<T, U>(self, name: T, value: U) -> Form
    where
        T: Into<Cow<'static, str>>,
        U: Into<Cow<'static, str>>;

    #[blocks(fs)]
    pub fn file<T, U>(self, name: T, path: U) -> io::Result<Form>
    where
        T: Into<Cow<'static, str>>,
        U: AsRef<Path>;

    pub fn part<T>(self, name: T, part: Part) -> Form
    where
        T: Into<Cow<'static, str>>;
    pub fn percent_encode_path_segment(self) -> Form;
    pub fn percent_encode_attr_chars(self) -> Form;
    pub fn percent_encode_noop(self) -> Form;
    pub fn into_reader(self) -> impl Read;
}

impl Part {
    pub fn text<T>(value: T) -> Part
    where
        T: Into<Cow<'static, str>>;
    pub fn bytes<T>(value: T) -> Part
    where
        T: Into<Cow<'static, [u8]>>;
    pub fn reader<T: Read + Send + 'static>(value: T) -> Part;
    pub fn reader_with_length<T: Read + Send + 'static>(value: T, length: u64) -> Part;

    #[blocks(fs)]
    pub fn file<T: AsRef<Path>>(path: T) -> io::Result<Part>;

    pub fn mime_str(self, mime: &str) -> crate::Result<Part>;
    pub fn file_name<T>(self, filename: T) -> Part
    where
        T: Into<Cow<'static, str>>;
    pub fn headers(self, headers: HeaderMap) -> Part;
}
