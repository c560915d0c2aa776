//! Stage 3b: calls of `macro_rules!` in item position → files of their own, which the items stage walks like included ones.
//!
//! Works in rounds: what the calls of one round give may hold calls for the next. A round expands in parallel and registers in
//! order, so ids do not depend on the number of threads. What is over a limit, or does not match, stays unexpanded.

mod scope;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

pub use self::scope::{Found, Macros, OWN_CRATE};
use crate::{
    modules::{self, CrateId, Modules},
    skeleton::{self, Cfg, Extra, Item, ItemIndex, ItemKind, Skeleton, Visibility},
    source::{Expanded, FileId, Place, SourceFile, Span},
    syntax::expand::{Expansion, MAX_NESTING, Piece},
    workspace::Workspace,
};

/// Calls of one crate that are expanded at most.
const MAX_CALLS: usize = 20_000;

/// Calls in what other calls of the crate gave that are expanded at most.
const MAX_NESTED: usize = 2_000;

/// Bytes of text that the calls of one crate may give.
const MAX_BYTES: usize = 1 << 22;

/// Dependencies further away than this stay as they are.
const MAX_DISTANCE: usize = 2;

/// Macros whose calls the items stage reads itself.
const DECLARING: [&str; 3] = ["thread_local", "lazy_static", "task_local"];

/// A call to expand.
struct Call {
    krate: CrateId,
    /// The item that stands for it; `None` for a call that wraps items.
    item: Option<ItemIndex>,
    /// Which of the file's wrapping calls it is.
    wrapping: Option<usize>,
    file: FileId,
    path: Ustr,
    body: Span,
    name_span: Span,
    found: Found,
}

/// What a call gave.
struct Outcome {
    text: String,
    pieces: Vec<Piece>,
    skeleton: Skeleton,
}

/// What was spent on one crate.
#[derive(Clone, Copy, Default)]
struct Spent {
    calls: usize,
    nested: usize,
    bytes: usize,
}

/// Expands the macro calls of all crates and links them to what they give.
pub fn expand(workspace: &Workspace, modules: &mut Modules) {
    let mut macros = Macros::new(modules.crates.len());
    let mut files: Vec<(CrateId, FileId)> = files_of(modules);
    let mut spent = vec![Spent::default(); modules.crates.len()];
    // Two targets of a package share what their common files' calls give.
    let mut done: FxHashMap<(FileId, Span, bool), FileId> = FxHashMap::default();
    for _ in 0..MAX_NESTING {
        let calls = calls_in(modules, &macros, &files, &mut spent);
        if calls.is_empty() {
            break;
        }
        let outcomes: Vec<Option<Outcome>> = calls.par_iter().map(|call| outcome(modules, call)).collect();
        files = register(modules, calls, outcomes, &mut done, &mut spent);
        let from: Vec<modules::Expanded> = files
            .iter()
            .map(|&(krate, file)| written_in(modules, krate, file))
            .collect();
        files.extend(modules::resume(workspace, modules, &from));
        macros.forget(files.iter().map(|(krate, _)| *krate));
    }
    leave_out_repeated(modules);
}

/// A file that stands for a call, with the file on disk in which the outermost call is written.
fn written_in(modules: &Modules, krate: CrateId, file: FileId) -> modules::Expanded {
    let mut written_in = file;
    while let Some(expanded) = modules.sources.file(written_in).expanded() {
        written_in = expanded.call.file;
    }
    modules::Expanded {
        krate,
        file,
        written_in,
    }
}

/// Items that a macro call wraps go where what it gave has them too.
fn leave_out_repeated(modules: &mut Modules) {
    let mut links: FxHashMap<(FileId, ItemIndex), FileId> = FxHashMap::default();
    for krate in &modules.crates {
        links.extend(
            krate
                .links
                .iter()
                .filter(|(_, file)| modules.sources.file(**file).expanded().is_some()),
        );
    }
    let mut repeated: Vec<(FileId, ItemIndex)> = Vec::new();
    for &(file, index) in links.keys() {
        let skeleton = &modules.skeletons[file.0 as usize];
        let ItemKind::MacroCall { body, .. } = skeleton.items[index as usize].kind else {
            continue;
        };
        let Some(wrapping) = skeleton.wrapping.iter().find(|call| call.body == body) else {
            continue;
        };
        let mut given = FxHashSet::default();
        names_given(modules, &links, (file, index), &mut given, 0);
        let again = wrapping
            .items
            .clone()
            .filter(|&item| identity(&skeleton.items[item as usize]).is_some_and(|identity| given.contains(&identity)));
        repeated.extend(again.map(|item| (file, item)));
    }
    for (file, item) in repeated {
        modules.skeletons[file.0 as usize].items[item as usize]
            .extra_mut()
            .cfg
            .push(Cfg::Constant(false));
    }
}

type Given = FxHashSet<(Ustr, Ustr, std::mem::Discriminant<ItemKind>)>;

/// Names and kinds of what a call gives, through the calls in it.
fn names_given(
    modules: &Modules,
    links: &FxHashMap<(FileId, ItemIndex), FileId>,
    call: (FileId, ItemIndex),
    given: &mut Given,
    depth: usize,
) {
    let Some(&file) = links.get(&call).filter(|_| depth < MAX_NESTING) else {
        return;
    };
    for (index, item) in modules.skeletons[file.0 as usize].items.iter().enumerate() {
        match item.kind {
            ItemKind::MacroCall { .. } => names_given(modules, links, (file, index as ItemIndex), given, depth + 1),
            _ => given.extend(identity(item)),
        }
    }
}

/// By what an item is known again; `None` for one that does no harm twice.
fn identity(item: &Item) -> Option<(Ustr, Ustr, std::mem::Discriminant<ItemKind>)> {
    let kind = std::mem::discriminant(&item.kind);
    match &item.kind {
        ItemKind::Impl {
            self_name, trait_name, ..
        } => Some((*self_name, *trait_name, kind)),
        ItemKind::Use(_) | ItemKind::ExternCrate { .. } => None,
        _ => Some((item.name, Ustr::default(), kind)),
    }
}

fn files_of(modules: &Modules) -> Vec<(CrateId, FileId)> {
    let mut files = Vec::new();
    let near = near(modules);
    for (index, krate) in modules.crates.iter().enumerate().filter(|(index, _)| near[*index]) {
        let mut of_crate: Vec<FileId> = krate.root.iter().chain(krate.links.values()).copied().collect();
        of_crate.sort_unstable();
        of_crate.dedup();
        files.extend(of_crate.into_iter().map(|file| (CrateId(index as u32), file)));
    }
    files
}

/// Which crates are asked for, or so few dependencies away from one that it is likely to call what their macros define.
fn near(modules: &Modules) -> Vec<bool> {
    let mut near: Vec<bool> = modules.crates.iter().map(|krate| krate.selected).collect();
    let mut last: Vec<usize> = (0..near.len()).filter(|&index| near[index]).collect();
    for _ in 0..MAX_DISTANCE {
        let mut next = Vec::new();
        for target in last.iter().flat_map(|&index| modules.crates[index].externs.values()) {
            let index = target.0 as usize;
            if !modules.crates[index].stub && !std::mem::replace(&mut near[index], true) {
                next.push(index);
            }
        }
        last = next;
    }
    near
}

/// The calls in these files whose macro is known and may give items.
fn calls_in(modules: &Modules, macros: &Macros, files: &[(CrateId, FileId)], spent: &mut [Spent]) -> Vec<Call> {
    let found: Vec<Vec<Call>> = files
        .par_iter()
        .map(|&(krate, file)| calls_of(modules, macros, krate, file))
        .collect();
    let mut calls: Vec<Call> = found.into_iter().flatten().collect();
    calls.retain(|call| {
        let spent = &mut spent[call.krate.0 as usize];
        spent.calls += 1;
        spent.nested += usize::from(modules.sources.file(call.file).expanded().is_some());
        spent.calls <= MAX_CALLS && spent.nested <= MAX_NESTED && spent.bytes <= MAX_BYTES
    });
    calls
}

fn calls_of(modules: &Modules, macros: &Macros, krate: CrateId, file: FileId) -> Vec<Call> {
    let skeleton = &modules.skeletons[file.0 as usize];
    let data = &modules.crates[krate.0 as usize];
    let mut calls = Vec::new();
    let mut add = |path: Ustr, body: Span, name_span: Span, item: Option<ItemIndex>, wrapping: Option<usize>| {
        let last = path.rsplit(':').next().unwrap_or_default();
        if DECLARING.contains(&last) {
            return;
        }
        let found = macros.find(modules, krate, Place { file, span: name_span }, &path);
        if let Some(found) = found
            .filter(|found| found.def.makes_items())
            .filter(|found| data.selected || found.def.makes_names())
        {
            calls.push(Call {
                krate,
                item,
                wrapping,
                file,
                path,
                body,
                name_span,
                found,
            });
        }
    };
    for (index, item) in skeleton.items.iter().enumerate() {
        if let ItemKind::MacroCall { path, body } = &item.kind
            && data.cfg.enabled(item.cfg())
            && !data.links.contains_key(&(file, index as ItemIndex))
            && (data.selected || !is_in_trait_impl(skeleton, item))
        {
            add(*path, *body, item.name_span, Some(index as ItemIndex), None);
        }
    }
    // What a dependency's macros add to items that are seen anyway decides next to no call, and is most of what macros give.
    let wrapping = if data.selected {
        skeleton.wrapping.as_slice()
    } else {
        &[]
    };
    for (index, call) in wrapping.iter().enumerate() {
        if data.cfg.enabled(&call.cfg) {
            add(call.path, call.body, call.name_span, None, Some(index));
        }
    }
    calls
}

/// Whether a call gives methods of a trait: calls lead to the trait's.
fn is_in_trait_impl(skeleton: &Skeleton, call: &Item) -> bool {
    let parent = call.parent.map(|parent| &skeleton.items[parent as usize].kind);
    matches!(parent, Some(ItemKind::Impl { of_trait: true, .. }))
}

fn outcome(modules: &Modules, call: &Call) -> Option<Outcome> {
    let content = modules.sources.piece(call.file, call.body);
    let Expansion { mut text, pieces } = call
        .found
        .def
        .expand_text(&content, call.body.start, &call.found.krate)?;
    text.shrink_to_fit();
    let skeleton = skeleton::scan(&text);
    if skeleton.items.is_empty() {
        return None;
    }
    // Nobody asks for a column in a dependency.
    let is_selected = modules.crates[call.krate.0 as usize].selected;
    let pieces = if is_selected { pieces } else { Vec::new() };
    Some(Outcome { text, pieces, skeleton })
}

/// Adds what the calls gave as files, and gives those files.
fn register(
    modules: &mut Modules,
    calls: Vec<Call>,
    outcomes: Vec<Option<Outcome>>,
    done: &mut FxHashMap<(FileId, Span, bool), FileId>,
    spent: &mut [Spent],
) -> Vec<(CrateId, FileId)> {
    let mut files = Vec::new();
    let mut seen = FxHashSet::default();
    for (call, outcome) in calls.into_iter().zip(outcomes) {
        let Some(outcome) = outcome else { continue };
        spent[call.krate.0 as usize].bytes += outcome.text.len();
        let own = call.found.krate == OWN_CRATE;
        let key = (call.file, call.body, own);
        let file = if let Some(&file) = done.get(&key) {
            file
        } else {
            let file = add_file(modules, &call, outcome, own);
            done.insert(key, file);
            file
        };
        let item = call.item.unwrap_or_else(|| item_for(modules, &call));
        modules.crates[call.krate.0 as usize]
            .links
            .insert((call.file, item), file);
        if seen.insert((call.krate, file)) {
            files.push((call.krate, file));
        }
    }
    files
}

fn add_file(modules: &mut Modules, call: &Call, outcome: Outcome, own: bool) -> FileId {
    let place = |defined: bool, span: Span| match (defined, own) {
        (false, _) => Place { file: call.file, span },
        (true, true) => Place {
            file: call.found.file,
            span,
        },
        (true, false) => Place {
            file: call.file,
            span: call.name_span,
        },
    };
    let pieces = outcome.pieces.iter();
    let pieces = pieces
        .map(|piece| (piece.at, place(piece.defined, piece.span)))
        .collect();
    let expanded = Expanded {
        call: Place {
            file: call.file,
            span: call.name_span,
        },
        pieces,
    };
    modules.skeletons.push(outcome.skeleton);
    modules
        .sources
        .add(SourceFile::expansion(&call.path, outcome.text, expanded))
}

/// An item for a call that wraps items.
fn item_for(modules: &mut Modules, call: &Call) -> ItemIndex {
    let items = &mut modules.skeletons[call.file.0 as usize];
    let Some(wrapping) = call.wrapping.and_then(|index| items.wrapping.get(index)) else {
        return 0;
    };
    let stands_for = |item: &Item| matches!(item.kind, ItemKind::MacroCall { body, .. } if body == call.body);
    if let Some(known) = items.items.iter().position(stands_for) {
        return known as ItemIndex;
    }
    let extra = Extra {
        block: wrapping.block,
        cfg: wrapping.cfg.clone(),
        ..Extra::default()
    };
    items.items.push(Item {
        kind: ItemKind::MacroCall {
            path: call.path,
            body: call.body,
        },
        name: Ustr::default(),
        name_span: call.name_span,
        span: wrapping.span,
        parent: wrapping.parent,
        visibility: Visibility::Inherited,
        extra: extra.kept(),
    });
    items.items.len() as ItemIndex - 1
}
