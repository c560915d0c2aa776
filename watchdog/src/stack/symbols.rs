//! From addresses to functions, files and lines; each address once.

use std::collections::HashMap;

use addr2line::Loader;

use super::{Frame, modules::Mapped};

/// Loaded debug information and what was asked of it before.
#[derive(Default)]
pub(crate) struct Symbols {
    loaders: HashMap<String, Option<Loader>>,
    known: HashMap<u64, Vec<Frame>>,
}

impl Symbols {
    /// The frames at an address: the innermost inlined function first.
    pub(crate) fn frames(&mut self, modules: &[Mapped], address: u64) -> Vec<Frame> {
        if let Some(frames) = self.known.get(&address) {
            return frames.clone();
        }
        let frames = self.look_up(modules, address);
        if self.known.len() > 100_000 {
            self.known.clear();
        }
        self.known.insert(address, frames.clone());
        frames
    }

    /// Only the name of the function in the file's symbol table: no lines and nothing inlined, but at once.
    pub(crate) fn outline(&mut self, modules: &[Mapped], address: u64) -> Frame {
        let function = modules
            .iter()
            .find(|module| module.range.contains(&address))
            .and_then(|module| {
                let loader = self
                    .loaders
                    .entry(module.path.clone())
                    .or_insert_with(|| Loader::new(&module.open).ok());
                loader
                    .as_ref()?
                    .find_symbol(address.wrapping_sub(module.bias))
                    .map(demangle)
            });
        Frame {
            address,
            function: function.unwrap_or_default(),
            ..Frame::default()
        }
    }

    fn look_up(&mut self, modules: &[Mapped], address: u64) -> Vec<Frame> {
        let unknown = || {
            vec![Frame {
                address,
                ..Frame::default()
            }]
        };
        let Some(module) = modules.iter().find(|module| module.range.contains(&address)) else {
            return unknown();
        };
        let loader = self
            .loaders
            .entry(module.path.clone())
            .or_insert_with(|| Loader::new(&module.open).ok());
        let Some(loader) = loader else { return unknown() };
        let probe = address.wrapping_sub(module.bias);
        let mut found = Vec::new();
        if let Ok(mut frames) = loader.find_frames(probe) {
            while let Ok(Some(frame)) = frames.next() {
                let location = frame.location.as_ref();
                found.push(Frame {
                    address,
                    function: frame
                        .function
                        .as_ref()
                        .and_then(|name| name.raw_name().ok())
                        .map(|name| demangle(&name))
                        .unwrap_or_default(),
                    file: location.and_then(|at| at.file).unwrap_or_default().to_owned(),
                    line: location.and_then(|at| at.line).unwrap_or_default(),
                    column: location.and_then(|at| at.column).unwrap_or_default(),
                });
            }
        }
        // The outermost one is a symbol of the file, whose name has its whole path; debug information of a generic
        // function has only the last part.
        if found.last().is_none_or(|frame| is_short(&frame.function)) {
            let function = loader.find_symbol(probe).map(demangle).unwrap_or_default();
            match found.last_mut() {
                Some(last) if !function.is_empty() => last.function = function,
                Some(_) => {}
                None => found.push(Frame {
                    address,
                    function,
                    ..Frame::default()
                }),
            }
        }
        for frame in found.iter_mut().filter(|frame| is_short(&frame.function)) {
            // An inlined body has its own last part only, such as `{async_fn#0}`: the source has the function's name.
            if frame.function.starts_with('{') {
                let name = enclosing(&frame.file, frame.line).unwrap_or_default();
                frame.function = format!("{name}::{}", frame.function);
            }
            if let Some(module) = module_of(&frame.file) {
                frame.function = format!("{module}::{}", frame.function);
            }
        }
        found
    }

    /// Whether the program itself (the first module) has lines.
    pub(crate) fn has_lines(&mut self, modules: &[Mapped]) -> bool {
        let Some(main) = modules.first() else { return false };
        let loader = self
            .loaders
            .entry(main.path.clone())
            .or_insert_with(|| Loader::new(&main.open).ok());
        loader
            .as_ref()
            .is_some_and(|loader| loader.get_section_range(b".debug_line").is_some())
    }
}

/// Whether a name lacks its path; paths in generic arguments do not count.
fn is_short(function: &str) -> bool {
    let start = function.find('<').map_or(function, |at| &function[..at]);
    !start.is_empty() && !start.contains("::") || function.is_empty()
}

/// The module path that a source file stands for, by cargo's and rustc's folders:
/// `…/tokio-1.54.1/src/runtime/park.rs` is `tokio::runtime::park`.
fn module_of(file: &str) -> Option<String> {
    let file = file.strip_suffix(".rs")?;
    let Some((package, inside)) = file.rsplit_once("/src/") else {
        // An example, test or bench: a crate of its own.
        return Some(file.rsplit('/').next()?.to_owned());
    };
    let folder = package.rsplit('/').next()?;
    // The version begins at the last hyphen before a digit.
    let name = folder
        .match_indices('-')
        .find(|(at, _)| folder[at + 1..].starts_with(|next: char| next.is_ascii_digit()))
        .map_or(folder, |(at, _)| &folder[..at]);
    let inside = inside.trim_end_matches("/mod");
    let inside = if ["lib", "main", "mod"].contains(&inside) {
        ""
    } else {
        inside
    };
    let path = format!("{}::{}", name.replace('-', "_"), inside.replace('/', "::"));
    Some(path.trim_end_matches("::").to_owned())
}

/// The name of the function around a line, by the source file if it is still there: the nearest `fn` above.
fn enclosing(file: &str, line: u32) -> Option<String> {
    let text = std::fs::read_to_string(file).ok()?;
    let above: Vec<&str> = text.lines().take(usize::try_from(line).ok()?).collect();
    above.iter().rev().find_map(|line| {
        let (before, name) = line.split_once("fn ")?;
        let starts = before
            .chars()
            .all(|next| next.is_ascii_lowercase() || " (){}\"_".contains(next));
        let end = name.find(|next: char| !next.is_alphanumeric() && next != '_')?;
        (starts && end > 0).then(|| name[..end].to_owned())
    })
}

/// A readable name without the hash.
fn demangle(name: &str) -> String {
    format!("{:#}", addr2line::demangle_auto(name.into(), None))
        .rsplit_once("::h")
        .filter(|(_, hash)| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
        .map_or_else(
            || addr2line::demangle_auto(name.into(), None).into_owned(),
            |(path, _)| path.to_owned(),
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_stands_for_its_module() {
        for (file, want) in [
            (
                "/r/registry/src/i/tokio-1.54.1/src/runtime/park.rs",
                Some("tokio::runtime::park"),
            ),
            ("/rustc/5980/library/std/src/thread/mod.rs", Some("std::thread")),
            ("/w/my-app/src/main.rs", Some("my_app")),
            ("/w/examples/victim.rs", Some("victim")),
            ("/w/a.c", None),
        ] {
            assert_eq!(module_of(file).as_deref(), want, "{file}");
        }
    }

    #[test]
    fn the_source_names_the_function_around_a_line() {
        let line = line!();
        assert_eq!(
            enclosing(file!().trim_start_matches("watchdog/"), line).as_deref(),
            Some(THIS)
        );
        assert_eq!(enclosing("/no/such/file.rs", 1), None);
    }

    const THIS: &str = "the_source_names_the_function_around_a_line";

    #[test]
    fn names_are_readable() {
        assert_eq!(demangle("_ZN3app4main17h0123456789abcdefE"), "app::main");
        assert_eq!(demangle("clock_nanosleep"), "clock_nanosleep");
    }
}
