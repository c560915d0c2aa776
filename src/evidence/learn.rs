//! Lessons → the project's stub folder. Only adds lines, behind those that are there; writes nothing twice.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{Lesson, lesson::Teaching};
use crate::{
    errors::{Failure, system_words},
    skeleton,
};

/// What a file of stubs that we begin says of itself.
const HEAD: &str = "//! What was seen to block at run time, written by `cargo block-lint learn`.\n";

/// A lesson that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learned {
    /// The function.
    pub function: String,
    /// How it blocks.
    pub kind: &'static str,
    /// The file that says it now.
    pub file: PathBuf,
}

/// Writes the facts among `lessons` below `folder`, a project's `block-lint/`. Comments are the user's to write.
///
/// # Errors
///
/// A file or folder that cannot be read or written.
pub fn learn(lessons: &[Lesson], folder: &Path) -> Result<Vec<Learned>, Failure> {
    let mut learned = Vec::new();
    for lesson in lessons {
        let Some((file, declares, item)) = placed(lesson, folder) else {
            continue;
        };
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => HEAD.to_owned(),
            Err(error) => return Err(Failure::unreadable(file, &error)),
        };
        let Some(text) = extended(&text, declares, &item) else {
            continue;
        };
        write(&file, &text)?;
        learned.push(Learned {
            function: lesson.function.clone(),
            kind: lesson.kind,
            file,
        });
    }
    Ok(learned)
}

/// The file of a fact, the declaration that its type needs, and its text.
fn placed<'a>(lesson: &'a Lesson, folder: &Path) -> Option<(PathBuf, Option<&'a str>, String)> {
    let Teaching::Stub {
        krate,
        module,
        declares,
        header,
        item,
    } = &lesson.teaching
    else {
        return None;
    };
    let text = match header {
        Some(header) => format!("{header} {{\n    {}\n}}\n", item.join("\n    ")),
        None => item.join("\n") + "\n",
    };
    Some((file_of(folder, krate, module), declares.as_deref(), text))
}

/// Where the stubs of a module are, or are to be: a file for each module, the crate's root in `krate.rs` unless the crate is a
/// folder already.
fn file_of(folder: &Path, krate: &str, module: &[String]) -> PathBuf {
    // A file may be named like the package, with `-`.
    let dashed = krate.replace('_', "-");
    let is_there = |name: &&str| folder.join(format!("{name}.rs")).is_file() || folder.join(name).is_dir();
    let name = [krate, &dashed].into_iter().find(is_there).unwrap_or(krate);
    let inner = folder.join(name);
    match module.split_last() {
        None if inner.is_dir() && !folder.join(format!("{name}.rs")).is_file() => inner.join("lib.rs"),
        None => folder.join(format!("{name}.rs")),
        Some((last, above)) => {
            let above = above.iter().fold(inner, |path, part| path.join(part));
            let as_folder = above.join(last).join("mod.rs");
            if as_folder.is_file() {
                as_folder
            } else {
                above.join(format!("{last}.rs"))
            }
        }
    }
}

/// The text with what it lacks behind it; `None` when it has the item, or would not be Rust any more.
fn extended(text: &str, declares: Option<&str>, item: &str) -> Option<String> {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let item = item.replace('\n', end);
    if text.contains(&item) {
        return None;
    }
    let mut whole = text.to_owned();
    if !whole.is_empty() && !whole.ends_with('\n') {
        whole.push_str(end);
    }
    let declares = declares.filter(|declaration| !text.contains(declaration));
    for piece in declares
        .map(|declaration| format!("{declaration}{end}"))
        .iter()
        .chain([&item])
    {
        whole.push_str(end);
        whole.push_str(piece);
    }
    let problems = |text: &str| skeleton::scan(text).problems.len();
    (problems(&whole) <= problems(text)).then_some(whole)
}

fn write(file: &Path, text: &str) -> Result<(), Failure> {
    let folder = file.parent().unwrap_or(file);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(file, text));
    written.map_err(|error| Failure::Usage {
        message: format!("cannot write `{}`: {}", file.display(), system_words(&error)),
        help: Some("the facts can be written by hand: `cargo block-lint --evidence` prints them".to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn method() -> Lesson {
        Lesson {
            function: "slow_db::Client::get".to_owned(),
            kind: "db",
            teaching: Teaching::Stub {
                krate: "slow_db".to_owned(),
                module: Vec::new(),
                declares: Some("pub struct Client;".to_owned()),
                header: Some("impl Client".to_owned()),
                item: vec!["#[blocks(db)]".to_owned(), "pub fn get(&self) -> u8;".to_owned()],
            },
        }
    }

    #[test]
    fn a_fact_is_added_behind_what_is_there_and_once() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("slow-db.rs");
        let before = "//! Mine.\r\n\r\npub struct Client;\r\nimpl Client { pub fn close(self); }";
        fs::write(&file, before).unwrap();
        let learned = learn(&[method()], folder.path()).unwrap();
        assert_eq!(learned.len(), 1);
        let text = fs::read_to_string(&file).unwrap();
        assert_eq!(
            text,
            format!("{before}\r\n\r\nimpl Client {{\r\n    #[blocks(db)]\r\n    pub fn get(&self) -> u8;\r\n}}\r\n")
        );
        assert!(learn(&[method()], folder.path()).unwrap().is_empty());
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
    }

    #[test]
    fn modules_have_files_of_their_own() {
        let folder = tempfile::tempdir().unwrap();
        let path = |krate: &str, module: &[&str]| {
            let module: Vec<String> = module.iter().map(|&name| name.to_owned()).collect();
            let file = file_of(folder.path(), krate, &module);
            file.strip_prefix(folder.path()).unwrap().to_string_lossy().into_owned()
        };
        assert_eq!(path("a", &[]), "a.rs");
        assert_eq!(path("a", &["b", "c"]), "a/b/c.rs");
        fs::create_dir_all(folder.path().join("a/b")).unwrap();
        fs::write(folder.path().join("a/b/mod.rs"), "").unwrap();
        assert_eq!(
            (path("a", &[]), path("a", &["b"])),
            ("a/lib.rs".to_owned(), "a/b/mod.rs".to_owned())
        );
    }

    #[test]
    fn what_would_not_parse_is_not_written() {
        assert_eq!(extended("", None, "pub fn f( {\n"), None);
    }
}
