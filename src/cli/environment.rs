//! The process around us. The one place that reads the environment.

use std::{
    env, io,
    io::IsTerminal,
    path::{Path, PathBuf},
};

use anstream::{AutoStream, ColorChoice};

use crate::workspace::Tools;

/// What the environment says.
#[derive(Clone, Debug)]
pub struct Environment {
    /// The current folder.
    pub current_dir: PathBuf,
    /// Where cargo, rustc and their folders are.
    pub tools: Tools,
    /// Whether stdout is to be coloured unless a flag says otherwise.
    pub color_out: bool,
    /// Whether stderr is.
    pub color_err: bool,
    /// Whether somebody watches stderr, so that progress is worth showing.
    pub watched: bool,
    /// Columns of the terminal.
    pub width: usize,
    /// `$GITHUB_WORKSPACE`: the folder that annotations are relative to.
    pub checkout: Option<PathBuf>,
}

/// Columns where there is no terminal.
const WIDTH: usize = 100;

impl Environment {
    /// Of this process.
    ///
    /// # Errors
    ///
    /// The current folder is gone.
    pub fn of_process() -> io::Result<Self> {
        Ok(Self {
            current_dir: env::current_dir()?,
            tools: tools(),
            color_out: color(AutoStream::choice(&io::stdout())),
            color_err: color(AutoStream::choice(&io::stderr())),
            watched: io::stderr().is_terminal(),
            width: env::var("COLUMNS")
                .ok()
                .and_then(|columns| columns.parse().ok())
                .unwrap_or(WIDTH),
            checkout: path("GITHUB_WORKSPACE"),
        })
    }
}

/// `CARGO_TERM_COLOR` is cargo's own switch; the rest (`NO_COLOR`, `CLICOLOR`, terminals) anstream has looked at.
fn color(automatic: ColorChoice) -> bool {
    match env::var("CARGO_TERM_COLOR").as_deref() {
        Ok("always") => true,
        Ok("never") => false,
        _ => automatic != ColorChoice::Never,
    }
}

fn tools() -> Tools {
    let cargo_home = path("CARGO_HOME").or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    Tools {
        cargo: path("CARGO").unwrap_or_else(|| "cargo".into()),
        rustc: path("RUSTC").unwrap_or_else(|| "rustc".into()),
        cargo_home,
        target: env::var("CARGO_BUILD_TARGET").ok().filter(|target| !target.is_empty()),
        rustflags: rustflags(),
        target_dir: path("CARGO_TARGET_DIR"),
    }
}

/// The encoded form wins, as in cargo; in it flags are apart by a control character, so that they may hold blanks.
fn rustflags() -> Option<Vec<String>> {
    let split = |text: String, at: &[char]| {
        text.split(at)
            .filter(|flag| !flag.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let encoded = env::var("CARGO_ENCODED_RUSTFLAGS")
        .ok()
        .map(|text| split(text, &['\x1f']));
    encoded.or_else(|| env::var("RUSTFLAGS").ok().map(|text| split(text, &[' '])))
}

fn path(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path != Path::new(""))
}
