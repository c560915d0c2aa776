//- /main.rs crate:app deps:config
// One `collect` serves files and texts; the facts tell them apart, also where the crate's source is there.
use config::{Config, Environment, File, FileFormat};

async fn settings() {
    let builder = Config::builder().add_source(File::with_name("app"));
                                  //^^^^^^^^^^ waits for the disk
    let builder = builder.add_source(Environment::with_prefix("APP"));
    let builder = builder.add_source(File::from_str("a = 1", FileFormat::Toml));
    builder.build().ok();
}
//- /config.rs crate:config
pub struct Config;
pub struct Environment;
pub enum FileFormat { Toml }
pub struct File<T, F> { source: T, format: Option<F> }
pub struct FileSourceFile;
pub struct FileSourceString(String);
pub struct DefaultState { sources: Vec<Box<dyn Source>> }
pub struct ConfigBuilder<St> { state: St }

pub trait Source {
    fn collect(&self) -> Option<String>;
}
pub trait FileSource<T> {
    fn resolve(&self, format_hint: Option<T>) -> Option<String>;
}
impl<F> FileSource<F> for FileSourceFile {
    fn resolve(&self, format_hint: Option<F>) -> Option<String> {
        std::fs::read_to_string("app.toml").ok()
    }
}
impl<F> FileSource<F> for FileSourceString {
    fn resolve(&self, format_hint: Option<F>) -> Option<String> {
        Some(self.0.clone())
    }
}
impl<T: FileSource<F>, F> Source for File<T, F> {
    fn collect(&self) -> Option<String> {
        self.source.resolve(None)
    }
}
impl Source for Environment {
    fn collect(&self) -> Option<String> {
        None
    }
}
impl File<FileSourceFile, FileFormat> {
    pub fn with_name(base_name: &str) -> Self {
        File { source: FileSourceFile, format: None }
    }
}
impl<F> File<FileSourceString, F> {
    pub fn from_str(text: &str, format: F) -> Self {
        File { source: FileSourceString(text.into()), format: Some(format) }
    }
}
impl Environment {
    pub fn with_prefix(prefix: &str) -> Self {
        Environment
    }
}
impl Config {
    pub fn builder() -> ConfigBuilder<DefaultState> {
        ConfigBuilder { state: DefaultState { sources: Vec::new() } }
    }
}
impl ConfigBuilder<DefaultState> {
    pub fn add_source<T: Source>(mut self, source: T) -> Self {
        self
    }
    pub fn build(self) -> Option<Config> {
        None
    }
}
