//! ignore: walks a folder and reads its `.gitignore` files on the way.

use std::path::Path;

pub struct Walk;

pub struct DirEntry;

pub struct Error;

pub struct WalkParallel;

pub type FnVisitor<'s> = Box<dyn FnMut(Result<DirEntry, Error>) -> WalkState + Send + 's>;

pub trait ParallelVisitorBuilder<'s> {}

pub struct WalkBuilder;

pub struct WalkState;

impl Iterator for Walk {
    type Item = Result<DirEntry, Error>;

    #[blocks(fs)]
    fn next(&mut self) -> Option<Result<DirEntry, Error>>;
}

impl WalkParallel {
    #[blocks(fs)]
    pub fn run<'s, F>(self, mkf: F)
    where
        F: FnMut() -> FnVisitor<'s>;

    #[blocks(fs)]
    pub fn visit(self, builder: &mut dyn ParallelVisitorBuilder<'_>);
}

impl WalkBuilder {
    #[blocks(fs)]
    pub fn add_ignore<P: AsRef<Path>>(&mut self, path: P) -> Option<Error>;

    pub fn build(&self) -> Walk;

    pub fn build_parallel(&self) -> WalkParallel;
}

pub mod gitignore {
    use std::path::Path;

    pub struct GitignoreBuilder;

    pub struct Error;

    pub struct Gitignore;

    impl GitignoreBuilder {
        #[blocks(fs)]
        pub fn add<P: AsRef<Path>>(&mut self, path: P) -> Option<Error>;
    }

    impl Gitignore {
        #[blocks(fs)]
        pub fn new<P: AsRef<Path>>(gitignore_path: P) -> (Gitignore, Option<Error>);

        #[blocks(fs)]
        pub fn global() -> (Gitignore, Option<Error>);
    }
}

impl WalkBuilder {
    pub fn new<P: AsRef<Path>>(path: P) -> WalkBuilder;

    pub fn empty() -> WalkBuilder;

    pub fn from_iter<P: AsRef<Path>, I: IntoIterator<Item = P>>(paths: I) -> WalkBuilder;

    pub fn add<P: AsRef<Path>>(&mut self, path: P) -> &mut WalkBuilder;

    pub fn max_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder;

    pub fn min_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder;

    pub fn follow_links(&mut self, yes: bool) -> &mut WalkBuilder;

    pub fn max_filesize(&mut self, filesize: Option<u64>) -> &mut WalkBuilder;

    pub fn threads(&mut self, n: usize) -> &mut WalkBuilder;

    pub fn add_custom_ignore_filename<S: AsRef<OsStr>>(&mut self, file_name: S) -> &mut WalkBuilder;

    pub fn standard_filters(&mut self, yes: bool) -> &mut WalkBuilder;

    pub fn hidden(&mut self, yes: bool) -> &mut WalkBuilder;

    pub fn parents(&mut self, yes: bool) -> &mut WalkBuilder;

    pub fn ignore(&mut self, yes: bool) -> &mut WalkBuilder;

    pub fn git_global(&mut self, yes: bool) -> &mut WalkBuilder;

    pub fn git_ignore(&mut self, yes: bool) -> &mut WalkBuilder;

    pub fn git_exclude(&mut self, yes: bool) -> &mut WalkBuilder;

    pub fn require_git(&mut self, yes: bool) -> &mut WalkBuilder;

    pub fn ignore_case_insensitive(&mut self, yes: bool) -> &mut WalkBuilder;

    pub fn same_file_system(&mut self, yes: bool) -> &mut WalkBuilder;

    pub fn skip_stdout(&mut self, yes: bool) -> &mut WalkBuilder;

    pub fn current_dir(&mut self, cwd: impl Into<PathBuf>) -> &mut WalkBuilder;
}
