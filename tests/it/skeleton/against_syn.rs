//! What syn finds in a text and what the skeleton finds, in the same words, so that they can be compared line by line.

use std::ops::Range;

use block_lint::skeleton::{Binding, Function, Import, Item, ItemKind, Skeleton, scan};
use syn::{
    Block, Signature, UseTree,
    spanned::Spanned,
    visit::{self, Visit},
};

/// The differences between both, a line each; `None` when syn cannot parse the text.
pub(crate) fn differences(text: &str) -> Option<Vec<String>> {
    let file = syn::parse_file(text).ok()?;
    let mut syns = Syns::new(offset_of_code(text));
    syns.visit_file(&file);
    proc_macro2::extra::invalidate_current_thread_spans();
    let skeleton = scan(text);
    let mut expected = syns.lines;
    let mut found = skeleton_lines(&skeleton, text, &syns.hidden);
    expected.sort();
    found.sort();
    let mut differences: Vec<String> = skeleton
        .problems
        .iter()
        .map(|problem| format!("problem: {} at {}", problem.message, problem.span.start))
        .collect();
    differences.extend(minus(&expected, &found).map(|line| format!("missed: {line}")));
    differences.extend(minus(&found, &expected).map(|line| format!("invented: {line}")));
    Some(differences)
}

/// The lines of `left` that `right` has not; both are sorted.
fn minus<'l>(left: &'l [String], right: &'l [String]) -> impl Iterator<Item = &'l String> {
    left.iter().filter(|line| right.binary_search(line).is_err())
}

/// syn's offsets begin behind byte order mark and shebang.
fn offset_of_code(text: &str) -> usize {
    let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let rest = &text[mark..];
    let is_shebang = rest.starts_with("#!") && !rest[2..].trim_start().starts_with('[');
    mark + if is_shebang {
        rest.find('\n').unwrap_or(rest.len())
    } else {
        0
    }
}

/// What syn finds.
struct Syns {
    offset: usize,
    lines: Vec<String>,
    /// Macro calls in item position: the skeleton may see through them, syn does not.
    hidden: Vec<Range<usize>>,
}

impl Syns {
    fn new(offset: usize) -> Self {
        Self {
            offset,
            lines: Vec::new(),
            hidden: Vec::new(),
        }
    }

    fn range(&self, spanned: &impl Spanned) -> Range<usize> {
        let range = spanned.span().byte_range();
        range.start + self.offset..range.end + self.offset
    }

    fn item(&mut self, kind: &str, name: &syn::Ident, whole: &impl Spanned) {
        let line = line(self.range(name).start, kind, &plain(name), self.range(whole).end);
        self.lines.push(line);
    }

    fn nameless(&mut self, kind: &str, keyword: &impl Spanned, whole: &impl Spanned) {
        let line = line(self.range(keyword).start, kind, "", self.range(whole).end);
        self.lines.push(line);
    }

    fn function(&mut self, signature: &Signature, block: Option<&Block>, whole: &impl Spanned) {
        let takes_self = signature.receiver().is_some();
        let facts = facts(
            signature.asyncness.is_some(),
            takes_self,
            signature.inputs.len() - usize::from(takes_self),
            self.range(signature),
            block.map(|block| self.range(block)).as_ref(),
        );
        self.item(&facts, &signature.ident, whole);
    }

    fn hide(&mut self, call: &syn::Macro) {
        let range = self.range(call);
        self.hidden.push(range);
    }

    fn imports(&mut self, tree: &UseTree, path: &mut Vec<String>) {
        match tree {
            UseTree::Path(part) => {
                path.push(plain(&part.ident));
                self.imports(&part.tree, path);
                path.pop();
            }
            UseTree::Name(leaf) => self.import(path, &plain(&leaf.ident), None, &leaf.ident),
            UseTree::Rename(leaf) => self.import(path, &plain(&leaf.ident), Some(plain(&leaf.rename)), &leaf.ident),
            UseTree::Glob(leaf) => {
                let line = line(
                    self.range(leaf).start,
                    "import",
                    &format!("{} as *", path.join("::")),
                    0,
                );
                self.lines.push(line);
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.imports(tree, path)),
        }
    }

    fn import(&mut self, path: &[String], last: &str, rename: Option<String>, at: &syn::Ident) {
        let mut path = path.to_vec();
        if last != "self" || path.is_empty() {
            path.push(last.to_owned());
        }
        let binds = rename.or_else(|| path.last().cloned()).unwrap_or_default();
        let line = line(
            self.range(at).start,
            "import",
            &format!("{} as {binds}", path.join("::")),
            0,
        );
        self.lines.push(line);
    }
}

impl<'ast> Visit<'ast> for Syns {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig, Some(&item.block), item);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(&item.sig, Some(&item.block), item);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        self.function(&item.sig, item.default.as_ref(), item);
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_foreign_item_fn(&mut self, item: &'ast syn::ForeignItemFn) {
        self.function(&item.sig, None, item);
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.item("struct", &item.ident, item);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        let names: Vec<String> = item.variants.iter().map(|variant| plain(&variant.ident)).collect();
        self.item(&format!("enum {}", names.join(" ")), &item.ident, item);
    }

    fn visit_item_union(&mut self, item: &'ast syn::ItemUnion) {
        self.item("union", &item.ident, item);
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.item("trait", &item.ident, item);
        visit::visit_item_trait(self, item);
    }

    fn visit_item_trait_alias(&mut self, item: &'ast syn::ItemTraitAlias) {
        self.item("trait alias", &item.ident, item);
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let of_trait = item.trait_.as_ref();
        let trait_name = of_trait
            .and_then(|(path, _)| path.segments.last())
            .map(|segment| plain(&segment.ident));
        let self_name = type_name(&item.self_ty).unwrap_or_default();
        let kind = format!("impl {} for {self_name}", trait_name.unwrap_or_default());
        self.nameless(&kind, &item.impl_token, item);
        visit::visit_item_impl(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let kind = if item.content.is_some() { "mod" } else { "mod file" };
        self.item(kind, &item.ident, item);
        visit::visit_item_mod(self, item);
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.item("type", &item.ident, item);
    }

    fn visit_impl_item_type(&mut self, item: &'ast syn::ImplItemType) {
        self.item("type", &item.ident, item);
    }

    fn visit_trait_item_type(&mut self, item: &'ast syn::TraitItemType) {
        self.item("type", &item.ident, item);
    }

    fn visit_foreign_item_type(&mut self, item: &'ast syn::ForeignItemType) {
        self.item("type", &item.ident, item);
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.item("const", &item.ident, item);
        self.visit_expr(&item.expr);
    }

    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        self.item("const", &item.ident, item);
        self.visit_expr(&item.expr);
    }

    fn visit_trait_item_const(&mut self, item: &'ast syn::TraitItemConst) {
        self.item("const", &item.ident, item);
        item.default.iter().for_each(|(_, expr)| self.visit_expr(expr));
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.item("static", &item.ident, item);
        self.visit_expr(&item.expr);
    }

    fn visit_foreign_item_static(&mut self, item: &'ast syn::ForeignItemStatic) {
        self.item("static", &item.ident, item);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.nameless("use", &item.use_token, item);
        let mut path: Vec<String> = item.leading_colon.iter().map(|_| String::new()).collect();
        self.imports(&item.tree, &mut path);
    }

    fn visit_item_extern_crate(&mut self, item: &'ast syn::ItemExternCrate) {
        let bound = item.rename.as_ref().map_or(&item.ident, |(_, name)| name);
        self.item(&format!("extern crate {}", plain(&item.ident)), bound, item);
    }

    fn visit_item_foreign_mod(&mut self, item: &'ast syn::ItemForeignMod) {
        self.nameless("extern", &item.abi.extern_token, item);
        visit::visit_item_foreign_mod(self, item);
    }

    fn visit_item_macro(&mut self, item: &'ast syn::ItemMacro) {
        match &item.ident {
            Some(name) => self.item("macro", name, item),
            None => self.hide(&item.mac),
        }
    }

    fn visit_impl_item_macro(&mut self, item: &'ast syn::ImplItemMacro) {
        self.hide(&item.mac);
    }

    fn visit_trait_item_macro(&mut self, item: &'ast syn::TraitItemMacro) {
        self.hide(&item.mac);
    }

    fn visit_foreign_item_macro(&mut self, item: &'ast syn::ForeignItemMacro) {
        self.hide(&item.mac);
    }

    // Blocks inside types are not compared: the skeleton does not look there.
    fn visit_type(&mut self, _: &'ast syn::Type) {}

    fn visit_generics(&mut self, _: &'ast syn::Generics) {}

    fn visit_macro(&mut self, _: &'ast syn::Macro) {}

    // Nor are items that syn knows only as tokens.
    fn visit_token_stream(&mut self, tokens: &'ast proc_macro2::TokenStream) {
        self.hidden
            .extend(Some(self.range(tokens)).filter(|range| !range.is_empty()));
    }
}

fn type_name(of: &syn::Type) -> Option<String> {
    match of {
        syn::Type::Path(path) => path.path.segments.last().map(|segment| plain(&segment.ident)),
        syn::Type::Reference(inner) => type_name(&inner.elem),
        syn::Type::Paren(inner) => type_name(&inner.elem),
        syn::Type::Group(inner) => type_name(&inner.elem),
        syn::Type::TraitObject(object) => object.bounds.iter().find_map(|bound| match bound {
            syn::TypeParamBound::Trait(bound) => bound.path.segments.last().map(|segment| plain(&segment.ident)),
            _ => None,
        }),
        _ => None,
    }
}

fn plain(name: &syn::Ident) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").map_or(name.clone(), str::to_owned)
}

/// What the skeleton finds outside of macro calls.
fn skeleton_lines(skeleton: &Skeleton, text: &str, hidden: &[Range<usize>]) -> Vec<String> {
    let shown = |item: &&Item| {
        let start = item.span.start as usize;
        !hidden.iter().any(|range| range.contains(&start))
    };
    skeleton
        .items
        .iter()
        .filter(shown)
        .flat_map(|item| lines_of(item, text))
        .collect()
}

fn lines_of(item: &Item, text: &str) -> Vec<String> {
    let kind = match &item.kind {
        ItemKind::Module => "mod".to_owned(),
        ItemKind::ModuleFile => "mod file".to_owned(),
        ItemKind::Function(function) => facts_of(function, text),
        ItemKind::Struct { .. } => "struct".to_owned(),
        ItemKind::Union { .. } => "union".to_owned(),
        ItemKind::Enum { variants, .. } => {
            let names: Vec<&str> = variants.iter().map(|(name, _)| name.as_str()).collect();
            format!("enum {}", names.join(" "))
        }
        ItemKind::Trait { .. } => "trait".to_owned(),
        ItemKind::TraitAlias => "trait alias".to_owned(),
        ItemKind::Impl {
            self_name, trait_name, ..
        } => format!("impl {trait_name} for {self_name}"),
        ItemKind::TypeAlias => "type".to_owned(),
        ItemKind::Const => "const".to_owned(),
        ItemKind::Static => "static".to_owned(),
        ItemKind::Use(_) => "use".to_owned(),
        ItemKind::ExternCrate { name } => format!("extern crate {name}"),
        ItemKind::ExternBlock => "extern".to_owned(),
        ItemKind::MacroRules { .. } => "macro".to_owned(),
        ItemKind::MacroCall { .. } => return Vec::new(),
    };
    let mut lines = vec![line(
        item.name_span.start as usize,
        &kind,
        &item.name,
        item.span.end as usize,
    )];
    if let ItemKind::Use(imports) = &item.kind {
        lines.extend(imports.iter().map(import_line));
    }
    lines
}

fn import_line(import: &Import) -> String {
    let path: Vec<&str> = import.path.iter().map(ustr::Ustr::as_str).collect();
    let binds = match import.binds {
        Binding::Name(name) => name.as_str(),
        Binding::Underscore => "_",
        Binding::Glob => "*",
    };
    line(
        import.span.start as usize,
        "import",
        &format!("{} as {binds}", path.join("::")),
        0,
    )
}

fn facts_of(function: &Function, text: &str) -> String {
    let range = |span: block_lint::source::Span| span.start as usize..span.end as usize;
    // syn forgets a `where` without predicates.
    let written = function.signature.of(text);
    let told = written.strip_suffix("where").map_or(written, str::trim_end);
    let signature = range(function.signature).start..function.signature.start as usize + told.len();
    facts(
        function.is_async,
        function.has_self,
        usize::from(function.arity),
        signature,
        function.body.map(range).as_ref(),
    )
}

fn facts(is_async: bool, has_self: bool, arity: usize, signature: Range<usize>, body: Option<&Range<usize>>) -> String {
    format!("fn async={is_async} self={has_self} arity={arity} signature={signature:?} body={body:?}")
}

fn line(start: usize, kind: &str, name: &str, end: usize) -> String {
    format!("{start:8} {kind} `{name}` to {end}")
}
