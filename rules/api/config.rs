//! config: settings from files and from the environment. A source is asked when the settings are built, which is told where it is added: there
//! its type is known, and the environment is no file.

use std::error::Error;
use std::path::{Path, PathBuf};

pub struct ConfigBuilder<St>;

pub struct DefaultState;

pub type Result<T, E = ConfigError> = std::result::Result<T, E>;

pub struct Config;

pub struct ConfigError;

pub struct Map<K, V>;

pub struct Value;

pub struct Environment;

pub struct File<T, F>;

pub struct FileSourceFile;

pub struct FileSourceString;

pub struct FileSourceResult;

pub enum FileFormat {
    Toml,
    Json,
    Yaml,
    Ini,
    Ron,
    Json5,
}

pub trait Source {
    fn collect(&self) -> Result<Map<String, Value>>;
}

impl Source for Environment {
    #[does_not_block]
    fn collect(&self) -> Result<Map<String, Value>>;
}

// As in the crate itself, so that these facts are also found in its source: one `collect` for all files, which asks where the text is.
pub trait FileSource<T> {
    fn resolve(&self, format_hint: Option<T>) -> Result<FileSourceResult, Box<dyn Error>>;
}

impl<F> FileSource<F> for FileSourceFile {
    #[blocks(fs)]
    fn resolve(&self, format_hint: Option<F>) -> Result<FileSourceResult, Box<dyn Error>>;
}

impl<F> FileSource<F> for FileSourceString {
    #[does_not_block]
    fn resolve(&self, format_hint: Option<F>) -> Result<FileSourceResult, Box<dyn Error>>;
}

impl<T: FileSource<F>, F> Source for File<T, F> {
    #[calls(T::resolve)]
    fn collect(&self) -> Result<Map<String, Value>>;
}

impl<T: Source> Source for Vec<T> {
    #[calls(T::collect)]
    fn collect(&self) -> Result<Map<String, Value>>;
}

impl Environment {
    pub fn with_prefix(s: &str) -> Self;
    pub fn default() -> Self;
    pub fn prefix(self, s: &str) -> Self;
    pub fn prefix_separator(self, s: &str) -> Self;
    pub fn separator(self, s: &str) -> Self;
    pub fn list_separator(self, s: &str) -> Self;
    pub fn with_list_parse_key(self, key: &str) -> Self;
    pub fn ignore_empty(self, ignore: bool) -> Self;
    pub fn try_parsing(self, try_parsing: bool) -> Self;
    pub fn keep_prefix(self, keep: bool) -> Self;
}

impl<F> File<FileSourceString, F> {
    pub fn from_str(s: &str, format: F) -> Self;
}

impl<F> File<FileSourceFile, F> {
    pub fn new(name: &str, format: F) -> Self;
}

impl File<FileSourceFile, FileFormat> {
    pub fn with_name(base_name: &str) -> Self;
}

impl<T, F> File<T, F> {
    pub fn format(self, format: F) -> Self;
    pub fn required(self, required: bool) -> Self;
}

impl<'a> From<&'a Path> for File<FileSourceFile, FileFormat> {
    fn from(path: &'a Path) -> Self;
}

impl From<PathBuf> for File<FileSourceFile, FileFormat> {
    fn from(path: PathBuf) -> Self;
}

impl<St> ConfigBuilder<St> {
    pub fn set_default<S, T>(self, key: S, value: T) -> Result<Self>;
    pub fn set_override<S, T>(self, key: S, value: T) -> Result<Self>;
    pub fn set_override_option<S, T>(self, key: S, value: Option<T>) -> Result<Self>;
}

impl ConfigBuilder<DefaultState> {
    #[calls(T::collect)]
    pub fn add_source<T: Source>(self, source: T) -> Self;

    #[does_not_block]
    pub fn build(self) -> Result<Config>;

    #[does_not_block]
    pub fn build_cloned(&self) -> Result<Config>;
}

impl Config {
    pub fn builder() -> ConfigBuilder<DefaultState>;
    pub fn get<'de, T>(&self, key: &str) -> Result<T>;
    pub fn get_string(&self, key: &str) -> Result<String>;
    pub fn get_int(&self, key: &str) -> Result<i64>;
    pub fn get_float(&self, key: &str) -> Result<f64>;
    pub fn get_bool(&self, key: &str) -> Result<bool>;
    pub fn try_deserialize<'de, T>(self) -> Result<T>;
}
