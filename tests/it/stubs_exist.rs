//! Proves that what `rules/api/std` names exists: writes one function per type, function, method and impl that
//! mentions it with its generics, and lets rustc judge. Signatures themselves are not compared.

use std::fmt::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::Command;

use syn::parse::{ParseStream, Parser as _};
use syn::spanned::Spanned;
use syn::{Attribute, GenericParam, Generics, ImplItem, Item, ItemImpl, ItemTrait, TraitItem, Visibility};

use words::{arguments, join_parameters, top_level, words};

mod words;

/// The release whose `std` the stubs describe: an older compiler lacks some of it, and the test has nothing to say
/// there.
const DESCRIBED: u32 = 95;

/// What the probes provoke and what says nothing about existence: types that only an argument would fix (E0282,
/// E0283, E0284), that the arguments of a `Fn` are a tuple (E0059 and its text), a feature gate that a newer compiler
/// has dropped (E0635), and lifetimes that a real signature implies (the rest).
const IGNORED: [&str; 13] = [
    "E0282",
    "E0283",
    "E0284",
    "E0309",
    "E0310",
    "E0478",
    "E0491",
    "E0521",
    "E0597",
    "E0059",
    "E0635",
    "lifetime may not live long enough",
    "is not a tuple",
];

/// Unstable features whose traits carry stable calls, so that the stubs must name them: `!` as a type, the methods
/// behind `f()`, ranges as iterators, `concat` and `join`, indexing, patterns.
const NAMED: &str = "never_type, fn_traits, unboxed_closures, async_fn_traits, step_trait, slice_concat_trait, \
    slice_index_methods, pattern, tuple_trait, nonzero_internals";

/// What the stubs name though `std` keeps it to itself, and why.
const HIDDEN: [(&str, &str); 3] = [
    (
        "Pattern",
        "`str::split` and its like take one; `std` has it in an unstable module",
    ),
    ("Sealed", "a supertrait that nobody may name"),
    ("ZeroablePrimitive", "the bound of `NonZero`, left out in the stubs"),
];

/// Asks the installed compiler about every item of `rules/api/std`.
///
/// # Errors
///
/// The items that it does not know, one per line; or why it could not be asked.
pub(crate) fn run() -> Result<(), String> {
    if minor_version()? < DESCRIBED {
        return Ok(());
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/api/std");
    let mut probes = Probes::default();
    let mut files = Vec::new();
    list(&root, &mut files)?;
    for file in &files {
        let module = module_of(&root, file);
        if !runs_here(&module) {
            continue;
        }
        let source = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
        let tree = syn::parse_file(&source).map_err(|e| format!("{}: {e}", file.display()))?;
        let module = Module::new(&source, module, &root);
        module.open(&tree.items, &mut probes);
        module.items(&tree.items, &mut probes)?;
        probes.line("}");
    }
    let unknown = probes.judge()?;
    if unknown.is_empty() {
        Ok(())
    } else {
        Err(unknown.join("\n"))
    }
}

/// The second number of `rustc --version`.
fn minor_version() -> Result<u32, String> {
    let output = rustc().arg("--version").output().map_err(|e| format!("rustc: {e}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let number = text.split('.').nth(1).and_then(|minor| minor.parse().ok());
    number.ok_or_else(|| format!("no version in {text:?}"))
}

fn rustc() -> Command {
    Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(())
}

/// `io/stdio.rs` is `["io", "stdio"]`, `lib.rs` is the root.
fn module_of(root: &Path, file: &Path) -> Vec<String> {
    let relative = file.strip_prefix(root).unwrap_or(file).with_extension("");
    let names = relative.iter().map(|name| name.to_string_lossy().into_owned());
    names.filter(|name| name != "lib").collect()
}

/// Half of `std::os` is there on one platform only.
fn runs_here(module: &[String]) -> bool {
    let module: Vec<&str> = module.iter().map(String::as_str).collect();
    match module.as_slice() {
        ["os", "windows", ..] => cfg!(windows),
        ["os", "unix" | "fd", ..] => cfg!(unix),
        _ => true,
    }
}

/// The generated program, and what each of its lines asks about.
#[derive(Default)]
struct Probes {
    text: String,
    asked: Vec<String>,
}

impl Probes {
    fn line(&mut self, line: &str) {
        self.ask(line, String::new());
    }

    /// `line` compiles only if `what` exists.
    fn ask(&mut self, line: &str, what: String) {
        self.text.push_str(&line.replace('\n', " "));
        self.text.push('\n');
        self.asked.push(what);
    }

    /// The things asked about that rustc does not know.
    fn judge(&self) -> Result<Vec<String>, String> {
        let folder = std::env::temp_dir().join(format!("stubs-exist-{}", std::process::id()));
        std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        let program = folder.join("probes.rs");
        let text = format!("#![feature({NAMED})] {}", self.text);
        std::fs::write(&program, text).map_err(|e| format!("{}: {e}", program.display()))?;
        let output = rustc()
            .env("RUSTC_BOOTSTRAP", "1")
            .args([
                "--edition=2024",
                "--crate-type=lib",
                "--emit=metadata",
                "--error-format=short",
                "-Awarnings",
                "-Adeprecated",
            ])
            .arg("--out-dir")
            .arg(&folder)
            .arg(&program)
            .output()
            .map_err(|e| format!("rustc: {e}"))?;
        let report = String::from_utf8_lossy(&output.stderr).into_owned();
        drop(std::fs::remove_dir_all(&folder));
        Ok(report.lines().filter_map(|line| self.complaint(line)).collect())
    }

    /// An error line of rustc, in terms of what was asked; `None` for those that say nothing.
    fn complaint(&self, line: &str) -> Option<String> {
        let (place, message) = line.split_once(": error")?;
        if IGNORED.iter().any(|code| message.contains(code)) {
            return None;
        }
        if HIDDEN.iter().any(|(name, _)| message.contains(&format!("{name}`"))) {
            return None;
        }
        let number: usize = place.rsplit(':').nth(1)?.parse().ok()?;
        let asked = self.asked.get(number.checked_sub(1)?).map_or("", String::as_str);
        Some(format!("{asked}: error{message}"))
    }
}

/// One file or inline module of the stubs.
struct Module<'a> {
    source: &'a str,
    /// Its path in the stubs.
    path: Vec<String>,
    /// Where its items are public: a private module holds impls only.
    public: String,
}

impl<'a> Module<'a> {
    fn new(source: &'a str, path: Vec<String>, root: &Path) -> Self {
        let hidden = !path.is_empty() && is_private(root, &path);
        let shown = if hidden { &path[..path.len() - 1] } else { &path[..] };
        let public = std::iter::once("std").chain(shown.iter().map(String::as_str));
        let public = public.collect::<Vec<_>>().join("::");
        Module { source, path, public }
    }

    fn text(&self, node: &impl Spanned) -> &'a str {
        let Range { start, end } = node.span().byte_range();
        &self.source[start..end]
    }

    /// Starts the module of probes: the names that the stub file imports, and its own.
    fn open(&self, items: &[Item], probes: &mut Probes) {
        probes.line(&format!("mod m{} {{", probes.asked.len()));
        probes.line(&format!("use {}::*;", self.public));
        let parent = self.path.split_last().map_or(&[][..], |(_, parent)| parent);
        let parent = std::iter::once("std").chain(parent.iter().map(String::as_str));
        let parent = parent.collect::<Vec<_>>().join("::");
        for item in items {
            if let Item::Use(item) = item {
                let tree = self.text(&item.tree);
                let tree = tree
                    .replace("crate::", "std::")
                    .replace("super::", &format!("{parent}::"));
                probes.ask(&format!("use {tree};"), format!("{}: use {tree}", self.public));
            }
        }
    }

    fn items(&self, items: &[Item], probes: &mut Probes) -> Result<(), String> {
        for item in items {
            match item {
                Item::Struct(item) => self.named(&item.ident, probes),
                Item::Enum(item) => self.named(&item.ident, probes),
                Item::Type(item) => self.named(&item.ident, probes),
                Item::Trait(item) => self.of_trait(item, probes),
                Item::Impl(item) => self.of_impl(item, probes)?,
                Item::Mod(item) => self.inner(item, probes)?,
                Item::Verbatim(tokens) => match bodyless.parse2(tokens.clone()).map_err(|e| e.to_string())? {
                    TraitItem::Fn(function) => {
                        let path = format!("{}::{}", self.public, function.sig.ident);
                        self.call(&path, &[], &function.sig.generics, probes);
                    }
                    TraitItem::Const(item) => self.named(&item.ident, probes),
                    _ => {}
                },
                _ => {}
            }
        }
        Ok(())
    }

    fn inner(&self, item: &syn::ItemMod, probes: &mut Probes) -> Result<(), String> {
        let Some((_, items)) = &item.content else { return Ok(()) };
        if !matches!(item.vis, Visibility::Public(_)) {
            return Ok(());
        }
        let mut path = self.path.clone();
        path.push(item.ident.to_string());
        let public = format!("{}::{}", self.public, item.ident);
        let module = Module {
            source: self.source,
            path,
            public,
        };
        module.open(items, probes);
        module.items(items, probes)?;
        probes.line("}");
        Ok(())
    }

    fn named(&self, name: &syn::Ident, probes: &mut Probes) {
        let path = format!("{}::{name}", self.public);
        probes.ask(&format!("use {path} as _n{};", probes.asked.len()), path);
    }

    fn of_trait(&self, item: &ItemTrait, probes: &mut Probes) {
        self.named(&item.ident, probes);
        let arguments = arguments(&item.generics, true);
        let path = format!("{}::{}{arguments}", self.public, item.ident);
        let implementor = Scope {
            parameters: format!("{}, Implementor: {path}", self.parameters(&item.generics)),
            conditions: self.conditions(&item.generics),
            own_type: "Implementor".to_owned(),
        };
        for member in &item.items {
            if let TraitItem::Fn(function) = member {
                let path = format!("<Implementor as {path}>::{}", function.sig.ident);
                self.call(&path, &[&implementor], &function.sig.generics, probes);
            }
        }
    }

    fn of_impl(&self, item: &ItemImpl, probes: &mut Probes) -> Result<(), String> {
        let also = also(&item.attrs, self);
        let first = self.text(&*item.self_ty).to_owned();
        for own_type in std::iter::once(first).chain(also) {
            let scope = Scope {
                parameters: self.parameters(&item.generics),
                conditions: self.conditions(&item.generics),
                own_type: own_type.clone(),
            };
            if let Some((path, _)) = &item.trait_ {
                let path = self.text(path);
                if let Some(probe) = implemented(item, path, &own_type)? {
                    let asked = format!("impl {path} for {own_type}");
                    probes.ask(&scope.function(probes.asked.len(), &probe), asked);
                }
                continue;
            }
            for member in &item.items {
                let ImplItem::Verbatim(tokens) = member else { continue };
                let member = bodyless.parse2(tokens.clone()).map_err(|e| e.to_string())?;
                match member {
                    TraitItem::Fn(function) => {
                        let path = format!("<{own_type}>::{}", function.sig.ident);
                        self.call(&path, &[&scope], &function.sig.generics, probes);
                    }
                    TraitItem::Const(constant) => {
                        let path = format!("<{own_type}>::{}", constant.ident);
                        let probe = scope.function(probes.asked.len(), &format!("let _ = {path};"));
                        probes.ask(&probe, path);
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// Mentions the function at `path`, whose own generics are `own`, inside a function that has them and those of
    /// `outer`.
    fn call(&self, path: &str, outer: &[&Scope], own: &Generics, probes: &mut Probes) {
        let mut scope = Scope {
            parameters: self.parameters(own),
            conditions: self.conditions(own),
            own_type: String::new(),
        };
        for outer in outer {
            scope.parameters = join_parameters(&outer.parameters, &scope.parameters);
            scope.conditions = format!("{}, {}", outer.conditions, scope.conditions);
            scope.own_type.clone_from(&outer.own_type);
        }
        let mention = format!("let _ = {path}{};", arguments(own, false));
        probes.ask(&scope.function(probes.asked.len(), &mention), path.to_owned());
    }

    /// The parameters between `<` and `>`, without defaults.
    fn parameters(&self, generics: &Generics) -> String {
        let mut text = String::new();
        for parameter in &generics.params {
            let _ = match parameter {
                GenericParam::Type(t) if t.bounds.is_empty() => write!(text, "{}, ", t.ident),
                GenericParam::Type(t) => write!(text, "{}: {}, ", t.ident, self.text(&t.bounds)),
                other => write!(text, "{}, ", self.text(other)),
            };
        }
        text
    }

    fn conditions(&self, generics: &Generics) -> String {
        let clause = generics.where_clause.as_ref();
        clause.map_or_else(String::new, |clause| self.text(&clause.predicates).to_owned())
    }
}

/// What a probe function must declare so that the types it mentions mean something.
struct Scope {
    parameters: String,
    conditions: String,
    /// What `Self` stands for.
    own_type: String,
}

impl Scope {
    fn function(&self, number: usize, body: &str) -> String {
        let parameters = join_parameters("", &words(&self.parameters, "Self", &self.own_type));
        let conditions = words(&self.conditions, "Self", &self.own_type);
        let conditions = top_level(&conditions).join(", ");
        let body = words(body, "Self", &self.own_type);
        format!("fn p{number}<{parameters}>() where {conditions} {{ {body} }}")
    }
}

/// The further types of `#[also(u16, u32)]`.
fn also(attributes: &[Attribute], module: &Module<'_>) -> Vec<String> {
    let list = attributes.iter().filter(|a| a.path().is_ident("also"));
    let lists = list.filter_map(|a| a.meta.require_list().ok());
    lists
        .flat_map(|list| top_level(module.text(&list.tokens)))
        .map(str::to_owned)
        .collect()
}

/// A statement that compiles only if the trait at `path` is implemented; `None` for an empty impl of a trait with
/// arguments, and for `Drop`, which a type may owe to a field that the stubs leave out.
fn implemented(item: &ItemImpl, path: &str, own_type: &str) -> Result<Option<String>, String> {
    if path == "Drop" {
        return Ok(None);
    }
    for member in &item.items {
        let ImplItem::Verbatim(tokens) = member else { continue };
        let member = bodyless.parse2(tokens.clone()).map_err(|e| e.to_string())?;
        if let TraitItem::Fn(function) = member {
            let name = function.sig.ident;
            return Ok(Some(format!("let _ = <{own_type} as {path}>::{name};")));
        }
    }
    let simple = !path.contains('<');
    Ok(simple.then(|| format!("fn need<T: ?Sized + {path}>() {{}} need::<{own_type}>();")))
}

/// An item that ends in `;` where Rust wants a body, as syn hands it over.
fn bodyless(input: ParseStream<'_>) -> syn::Result<TraitItem> {
    input.call(Attribute::parse_outer)?;
    input.parse::<Visibility>()?;
    input.parse()
}

/// Whether the parent declares the module without `pub`.
fn is_private(root: &Path, path: &[String]) -> bool {
    let Some((name, parents)) = path.split_last() else {
        return false;
    };
    let parent = match parents {
        [] => root.join("lib.rs"),
        parents => parents
            .iter()
            .fold(root.to_path_buf(), |p, n| p.join(n))
            .with_extension("rs"),
    };
    let text = std::fs::read_to_string(parent).unwrap_or_default();
    text.lines().any(|line| line == format!("mod {name};"))
}
