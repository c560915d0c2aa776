//! rustyline: a line from the terminal, from a person.

use std::path::Path;

pub trait Helper {}

pub trait History {}

pub struct Editor<H, I>;

pub trait Prompt {}

pub type Result<T> = std::result::Result<T, ReadlineError>;

pub struct Iter<'a, H, I>;

pub struct ReadlineError;

pub type DefaultEditor = Editor<(), history::DefaultHistory>;

pub mod history {
    pub struct FileHistory;

    pub struct MemHistory;

    pub type DefaultHistory = FileHistory;
}

impl<H> Editor<H, history::DefaultHistory> {
    pub fn new() -> Result<Self>;
}

impl<H, I> Editor<H, I> {
    #[blocks(stdin)]
    pub fn readline<P: Prompt + ?Sized>(&mut self, prompt: &P) -> Result<String>;

    #[blocks(stdin)]
    pub fn readline_with_initial<P: Prompt + ?Sized>(&mut self, prompt: &P, initial: (&str, &str)) -> Result<String>;

    #[blocks(fs)]
    pub fn load_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()>;

    #[blocks(fs)]
    pub fn save_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()>;

    #[blocks(fs)]
    pub fn append_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()>;
}

impl<H, I> Iterator for Iter<'_, H, I> {
    type Item = Result<String>;

    #[blocks(stdin)]
    fn next(&mut self) -> Option<Result<String>>;
}
