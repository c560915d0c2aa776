//! tera: templates. To load them walks a folder and reads its files; rendering works in memory.

use std::io::Write;
use std::path::Path;

pub struct Tera;

pub type Result<T> = ::std::result::Result<T, Error>;

pub struct Context;

pub struct Error;

impl Tera {
    #[blocks(fs)]
    pub fn new(dir: &str) -> Result<Tera>;

    #[blocks(fs)]
    pub fn parse(dir: &str) -> Result<Tera>;

    #[blocks(fs)]
    pub fn full_reload(&mut self) -> Result<()>;

    #[blocks(fs)]
    pub fn add_template_file<P: AsRef<Path>>(&mut self, path: P, name: Option<&str>) -> Result<()>;

    #[blocks(fs)]
    pub fn add_template_files<I, P, N>(&mut self, files: I) -> Result<()>
    where
        I: IntoIterator<Item = (P, Option<N>)>,
        P: AsRef<Path>,
        N: AsRef<str>;

    pub fn render(&self, template_name: &str, context: &Context) -> Result<String>;

    pub fn render_to(&self, template_name: &str, context: &Context, write: impl Write) -> Result<()>;

    pub fn add_raw_template(&mut self, name: &str, content: &str) -> Result<()>;

    pub fn add_raw_templates<I, N, C>(&mut self, templates: I) -> Result<()>
    where
        I: IntoIterator<Item = (N, C)>,
        N: AsRef<str>,
        C: AsRef<str>;
}
