//! Where the `mod m;` and `include!` items of one file lead, as far as its text alone can say. Taken down while the text is at
//! hand: the texts of dependencies are not kept.

use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;
use thin_vec::ThinVec;
use ustr::Ustr;

use super::CfgSet;
use crate::skeleton::{Cfg, IncludePart, Item, ItemIndex, ItemKind, Skeleton, include_parts, unquoted};

/// The items of a file that lead to other files.
#[derive(Debug, Default)]
pub(super) struct Routes {
    /// `mod m;` items.
    pub(super) modules: Vec<ItemIndex>,
    /// `include!` items whose path can be known.
    pub(super) includes: Vec<(ItemIndex, Vec<IncludePart>)>,
    /// `#[path]` of modules, inline ones too, each with the predicates of the `cfg_attr` around it.
    paths: FxHashMap<ItemIndex, Vec<(ThinVec<Cfg>, String)>>,
}

/// Where the modules of a file are looked for.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    /// The folder of the file itself: `#[path]` is relative to it.
    pub(super) path: PathBuf,
    /// For `m.rs` (rather than `m/mod.rs` or a root) the folder `m` in it that holds its modules.
    pub(super) below: Option<String>,
}

/// Modules inside more inline modules than this are not followed. People nest three deep.
const NESTING_MAX: usize = 64;

impl Routes {
    /// The routes of a file.
    pub(super) fn new(skeleton: &Skeleton, text: &str) -> Self {
        let mut routes = Self::default();
        for (index, item) in skeleton.items.iter().enumerate() {
            let index = index as ItemIndex;
            match &item.kind {
                ItemKind::ModuleFile => routes.modules.push(index),
                ItemKind::Module => {}
                ItemKind::MacroCall { path, body } if is_include(path) => {
                    routes
                        .includes
                        .extend(include_parts(body.of(text)).map(|parts| (index, parts)));
                    continue;
                }
                _ => continue,
            }
            let attributes = item.attributes().iter().filter(|attribute| attribute.path == "path");
            let paths: Vec<_> = attributes
                .map(|attribute| (attribute.cfg.clone(), unquoted(attribute.arguments.of(text)).to_owned()))
                .collect();
            if !paths.is_empty() {
                routes.paths.insert(index, paths);
            }
        }
        routes
    }

    /// Whether nothing leads out of the file.
    pub(super) fn is_empty(&self) -> bool {
        self.modules.is_empty() && self.includes.is_empty()
    }

    /// The macros around an item, its own and those of the items around it.
    pub(super) fn wrappers(skeleton: &Skeleton, item: ItemIndex) -> Vec<Ustr> {
        let around = std::iter::successors(Some(item), |&index| skeleton.items[index as usize].parent);
        around
            .take(NESTING_MAX)
            .filter_map(|index| skeleton.items[index as usize].wrapper())
            .collect()
    }

    /// Whether a module has a `#[path]` that depends on cfg: what build scripts set is not known, so none may hold.
    pub(super) fn is_chosen_by_cfg(&self, module: ItemIndex) -> bool {
        self.paths
            .get(&module)
            .is_some_and(|paths| paths.iter().any(|(conditions, _)| !conditions.is_empty()))
    }

    /// The files that `mod m;` may mean, best first, each with the folder for its own modules. As rustc does: see
    /// <https://doc.rust-lang.org/reference/items/modules.html#module-source-filenames>.
    pub(super) fn candidates(
        &self,
        skeleton: &Skeleton,
        module: ItemIndex,
        folder: &Folder,
        cfg: &CfgSet,
    ) -> Option<Vec<(PathBuf, Folder)>> {
        let here = self.folder_of(skeleton, module, folder, cfg)?;
        if let Some(path) = self.path_of(module, cfg) {
            let file = join(&here.path, path);
            let folder = Folder::of(&file);
            return Some(vec![(file, folder)]);
        }
        let name = skeleton.items[module as usize].name;
        let base = here.below.map_or(here.path.clone(), |below| here.path.join(below));
        let own = Folder {
            path: base.clone(),
            below: Some(name.to_string()),
        };
        let nested = Folder {
            path: base.join(name.as_str()),
            below: None,
        };
        Some(vec![
            (base.join(format!("{name}.rs")), own),
            (base.join(name.as_str()).join("mod.rs"), nested),
        ])
    }

    /// The folder in which an item's modules are looked for, given that of its file: each inline module around it goes one down.
    fn folder_of(&self, skeleton: &Skeleton, item: ItemIndex, folder: &Folder, cfg: &CfgSet) -> Option<Folder> {
        let mut around = Vec::new();
        let mut next = skeleton.items[item as usize].parent;
        while let Some(index) = next {
            let parent = &skeleton.items[index as usize];
            if matches!(parent.kind, ItemKind::Module) {
                around.push((index, parent));
            }
            if around.len() > NESTING_MAX {
                return None;
            }
            next = parent.parent;
        }
        let folder = around.into_iter().rev().fold(folder.clone(), |outer, (index, parent)| {
            self.inside(outer, index, parent, cfg)
        });
        Some(folder)
    }

    fn inside(&self, outer: Folder, index: ItemIndex, module: &Item, cfg: &CfgSet) -> Folder {
        let path = match (self.path_of(index, cfg), outer.below) {
            (Some(path), _) => join(&outer.path, path),
            (None, Some(below)) => outer.path.join(below).join(module.name.as_str()),
            (None, None) => outer.path.join(module.name.as_str()),
        };
        Folder { path, below: None }
    }

    /// The `#[path]` of a module that holds here.
    fn path_of(&self, module: ItemIndex, cfg: &CfgSet) -> Option<&str> {
        let paths = self.paths.get(&module)?;
        paths
            .iter()
            .find(|(conditions, _)| cfg.enabled(conditions))
            .map(|(_, path)| path.as_str())
    }
}

impl Folder {
    /// The folder of a file whose modules lie beside it: a root, `mod.rs`, a `#[path]` or an included file.
    pub(super) fn of(file: &Path) -> Self {
        Self {
            path: file.parent().unwrap_or(Path::new("")).to_owned(),
            below: None,
        }
    }

    /// The folder of a module's file: its modules lie below one of its name, those of `mod.rs` beside it.
    pub(super) fn of_module(file: &Path) -> Self {
        let stem = file
            .file_stem()
            .and_then(|stem| stem.to_str())
            .filter(|stem| *stem != "mod");
        Self {
            below: stem.map(str::to_owned),
            ..Self::of(file)
        }
    }
}

/// Joins a path as written in a source file: with `/`, and `..` taken away where it follows a name.
pub(super) fn join(folder: &Path, written: &str) -> PathBuf {
    let mut path = folder.to_owned();
    for part in Path::new(written).components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir if path.file_name().is_some() => {
                path.pop();
            }
            other => path.push(other),
        }
    }
    path
}

/// Whether a macro's path is that of `include!`.
pub(super) fn is_include(path: &str) -> bool {
    matches!(
        path,
        "include" | "std::include" | "core::include" | "::std::include" | "::core::include"
    )
}
