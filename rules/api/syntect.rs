//! syntect: colours for source text. Loading its definitions takes some tens of milliseconds.

pub mod parsing {
    use std::path::Path;

    pub struct SyntaxSet;

    pub struct LoadingError;

    pub struct SyntaxSetBuilder;

    impl SyntaxSet {
        #[blocks(fs)]
        pub fn load_from_folder<P: AsRef<Path>>(folder: P) -> Result<SyntaxSet, LoadingError>;

        #[blocks(cpu)]
        pub fn load_defaults_newlines() -> SyntaxSet;

        #[blocks(cpu)]
        pub fn load_defaults_nonewlines() -> SyntaxSet;
    }

    impl SyntaxSetBuilder {
        #[blocks(fs)]
        pub fn add_from_folder<P: AsRef<Path>>(
            &mut self,
            folder: P,
            lines_include_newline: bool,
        ) -> Result<(), LoadingError>;

        #[blocks(cpu)]
        pub fn build(self) -> SyntaxSet;
    }
}

pub mod highlighting {
    use std::path::{Path, PathBuf};

    pub struct ThemeSet;

    pub struct LoadingError;

    pub struct Theme;

    impl ThemeSet {
        #[blocks(fs)]
        pub fn load_from_folder<P: AsRef<Path>>(folder: P) -> Result<ThemeSet, LoadingError>;

        #[blocks(fs)]
        pub fn get_theme<P: AsRef<Path>>(path: P) -> Result<Theme, LoadingError>;

        #[blocks(fs)]
        pub fn add_from_folder<P: AsRef<Path>>(&mut self, folder: P) -> Result<(), LoadingError>;

        #[blocks(fs)]
        pub fn discover_theme_paths<P: AsRef<Path>>(folder: P) -> Result<Vec<PathBuf>, LoadingError>;

        #[blocks(cpu)]
        pub fn load_defaults() -> ThemeSet;
    }
}

pub mod html {
    use std::path::Path;

    pub struct SyntaxSet;

    pub struct Theme;

    pub struct Error;

    pub struct SyntaxReference;

    #[blocks(fs)]
    pub fn highlighted_html_for_file<P: AsRef<Path>>(path: P, ss: &SyntaxSet, theme: &Theme) -> Result<String, Error>;

    #[blocks(cpu)]
    pub fn highlighted_html_for_string(
        s: &str,
        ss: &SyntaxSet,
        syntax: &SyntaxReference,
        theme: &Theme,
    ) -> Result<String, Error>;
}
