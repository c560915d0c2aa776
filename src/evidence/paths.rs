//! Functions by the names that a compiled program gives them.

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use crate::{
    items::{Container, FnId},
    types::{Program, Ty},
};

/// Names that the standard library's functions go by at run time; for us it is one crate, the first.
const STANDARD: [&str; 3] = ["std", "core", "alloc"];

/// Answers which function a path from a stack means.
pub(super) struct Paths<'a> {
    program: &'a Program<'a>,
    by_name: FxHashMap<Ustr, Vec<FnId>>,
}

impl<'a> Paths<'a> {
    pub(super) fn new(program: &'a Program<'a>) -> Self {
        let mut by_name: FxHashMap<Ustr, Vec<FnId>> = FxHashMap::default();
        for (index, function) in program.items.functions.iter().enumerate() {
            by_name.entry(function.name).or_default().push(FnId(index as u32));
        }
        Self { program, by_name }
    }

    /// The function of that path; the one in `file` where several have it, as those of a library and a program of one name.
    pub(super) fn find(&self, path: &str, file: &str) -> Option<FnId> {
        let name = Ustr::from_existing(last(path))?;
        let named = self.by_name.get(&name)?.iter().copied();
        let root = first(path);
        let found: Vec<FnId> = named
            .filter(|&id| same_crate(self.crate_name(id).as_str(), root))
            .filter(|&id| self.names(id).iter().any(|known| same_path(known, path)))
            .collect();
        let sources = &self.program.modules.sources;
        let is_there = |id: &&FnId| sources.file(self.program.items.function(**id).item.file).name == file;
        let is_source = |id: &&FnId| !self.is_stub(**id);
        found
            .iter()
            .find(is_there)
            .or_else(|| found.iter().find(is_source))
            .or_else(|| found.first())
            .copied()
    }

    /// Whether a function's crate was read. A target folder may be shared by projects that know nothing of each other.
    pub(super) fn knows_crate_of(&self, path: &str) -> bool {
        let mut crates = self.program.modules.crates.iter();
        !path.contains("::") || crates.any(|krate| same_crate(krate.name.as_str(), first(path)))
    }

    /// All names by which a path may be known here: itself, and those of the function it means.
    pub(super) fn aliases(&self, path: &str, file: &str) -> FxHashSet<String> {
        let function = self.find(path, file);
        let mut names: FxHashSet<String> = function.into_iter().flat_map(|id| self.names(id)).collect();
        names.insert(path.to_owned());
        names
    }

    /// Whether the function is one of our stubs or of the project's.
    pub(super) fn is_stub(&self, id: FnId) -> bool {
        let module = self.program.items.function(id).module;
        self.program.modules.crates[self.program.items.krate(module).0 as usize].stub
    }

    fn crate_name(&self, id: FnId) -> Ustr {
        let module = self.program.items.function(id).module;
        self.program.modules.crates[self.program.items.krate(module).0 as usize].name
    }

    /// As a person writes it, as the compiler declares it, and as symbols have it: behind all private modules.
    fn names(&self, id: FnId) -> [String; 3] {
        [
            self.program.fn_path(id),
            self.program.declared_path(id),
            self.symbol_path(id),
        ]
    }

    fn symbol_path(&self, id: FnId) -> String {
        let items = self.program.items;
        let function = items.function(id);
        let module = items.module_path(items.real_module(function.module));
        let owner = match function.container {
            Container::Module => return format!("{module}::{}", function.name),
            Container::Trait(of) => {
                let of = items.trait_(of);
                format!("{}::{}", items.module_path(of.module), of.name)
            }
            Container::Impl(of) => match self.program.impl_(of).map(|info| info.self_ty.peeled().clone()) {
                Some(Ty::Adt(adt, _)) => {
                    let adt = items.adt(adt);
                    format!("{}::{}", items.module_path(adt.module), adt.name)
                }
                _ => module,
            },
        };
        format!("{owner}::{}", function.name)
    }
}

/// Whether two paths end in the same name and begin in the same crate: good enough where function or line agree already.
pub(super) fn is_like(one: &str, other: &str) -> bool {
    last(one) == last(other) && same_crate(first(one), first(other))
}

/// Whether a path is one of the standard library.
pub(super) fn is_standard(path: &str) -> bool {
    STANDARD.contains(&first(path))
}

fn same_crate(one: &str, other: &str) -> bool {
    one == other || (STANDARD.contains(&one) && STANDARD.contains(&other))
}

fn same_path(one: &str, other: &str) -> bool {
    let below = |path: &str| path.split_once("::").map(|(_, rest)| rest.to_owned());
    same_crate(first(one), first(other)) && below(one) == below(other)
}

fn first(path: &str) -> &str {
    path.split("::").next().unwrap_or(path)
}

pub(super) fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_alike_by_crate_and_name() {
        assert!(is_like("core::iter::Iterator::map", "alloc::x::map"));
        assert!(is_like("a::b::C::get", "a::C::get"));
        assert!(!is_like("a::C::get", "b::C::get"));
        assert!(!is_like("a::C::get", "a::C::set"));
        assert!(is_standard("core::mem::swap") && !is_standard("corelib::x"));
    }
}
