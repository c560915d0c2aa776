//! Stage 2: text → items, signatures and bodies as ranges, at lexer speed. Bodies are skipped but their callee names are noted.
//!
//! A skeleton is a pure function of a file's bytes: cfg predicates are kept in it, not evaluated, so it can be shared by all
//! projects. It survives the files on which a full parser fails.

mod adts;
mod attributes;
mod bodies;
mod delimiters;
mod directives;
mod gates;
mod headers;
mod imports;
mod include;
mod items;
mod levels;
mod macros;
mod qualifiers;
mod scanner;
mod tokens;

use thin_vec::ThinVec;
use ustr::Ustr;

pub use self::levels::{LintLevel, lint_levels};
pub(crate) use self::{
    attributes::unquoted,
    directives::statement_after,
    include::{IncludePart, include_parts},
};
use crate::source::Span;

/// Scans the text of a file. Never fails: what is not Rust is noted in [`Skeleton::problems`].
#[must_use]
pub fn scan(text: &str) -> Skeleton {
    scanner::Scanner::new(text).run()
}

/// The same for a file of somebody else's crate, whose tests are never compiled: what stands in a `#[cfg(test)] mod` is passed over.
#[must_use]
pub fn scan_without_tests(text: &str) -> Skeleton {
    scanner::Scanner::new(text).without_tests().run()
}

/// Index into [`Skeleton::items`].
pub type ItemIndex = u32;

/// The items of one file.
#[derive(Debug, Default)]
pub struct Skeleton {
    /// In source order, a parent before its children.
    pub items: Vec<Item>,
    /// Comments that speak to us (`// block-lint: …`), in source order.
    pub directives: Vec<Directive>,
    /// Where the text is not Rust (unbalanced delimiter, unterminated string). What was found is kept.
    pub problems: Vec<Problem>,
    /// `#![cfg(..)]` of the file itself.
    pub cfg: Vec<Cfg>,
    /// The `macro_rules!` items that do nothing but put these predicates before each item they are given:
    /// `($($item:item)*) => { $( #[cfg(feature = "rt")] $item )* }`.
    pub gates: Vec<(ItemIndex, Vec<Cfg>)>,
    /// The macro calls whose content reads as items, which stand in `items` as if the call were not there.
    pub wrapping: Vec<WrappingCall>,
    /// Number of lines.
    pub lines: u32,
}

/// A macro call around items. What its macro makes of them is not known here.
#[derive(Debug)]
pub struct WrappingCall {
    /// The path without `!`, joined by `::`.
    pub path: Ustr,
    /// The whole call.
    pub span: Span,
    /// The path's.
    pub name_span: Span,
    /// Between the delimiters.
    pub body: Span,
    /// The items that were read.
    pub items: std::ops::Range<ItemIndex>,
    /// See [`Item::parent`].
    pub parent: Option<ItemIndex>,
    /// See [`Item::block`].
    pub block: Option<Span>,
    /// The predicates of the call and of what is around it.
    pub cfg: Vec<Cfg>,
}

/// One item, wherever it stands: in a file, a module, an impl, a trait, a block, or an item-wrapping macro.
#[derive(Debug)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// Its name; empty for `impl`, `use` and macro calls, `_` for `const _`.
    pub name: Ustr,
    /// Where the name stands; for a nameless item its keyword.
    pub name_span: Span,
    /// The whole item with visibility, without outer attributes.
    pub span: Span,
    /// The module, impl, trait, extern block or function that it stands in, or the constant or static in whose value it stands
    /// (`const _: () = { impl A for B {} };`); `None` for the file.
    pub parent: Option<ItemIndex>,
    /// Who may name it.
    pub visibility: Visibility,
    /// What only one item in six has; `None` for the others, of which there are hundreds of thousands.
    pub(crate) extra: Option<Box<Extra>>,
}

/// What few items have.
#[derive(Debug, Default)]
pub struct Extra {
    /// For an item inside a body or value: the innermost block that encloses it.
    pub block: Option<Span>,
    /// All must hold. Comes from `#[cfg]`, `cfg_if!` branches (negations of the earlier ones included) and inner `#![cfg]` of a module.
    pub cfg: Vec<Cfg>,
    /// Outer and inner attributes but `cfg`, `doc` and lint levels; those of `cfg_attr` with their predicate.
    pub attributes: Vec<Attribute>,
    /// The macro (`cfg_rt`) whose call wraps this item, if one does. Not `cfg_if` and `cfg_select`: what those mean is in `cfg`.
    /// Where the macro is a gate (see [`Skeleton::gates`]), loading the modules adds its predicates to `cfg`.
    pub wrapper: Option<Ustr>,
}

impl Extra {
    /// As an item keeps it: nothing where there is nothing.
    #[must_use]
    pub fn kept(mut self) -> Option<Box<Self>> {
        let is_bare =
            self.block.is_none() && self.cfg.is_empty() && self.attributes.is_empty() && self.wrapper.is_none();
        // A list that grows by pushing has room for four.
        self.cfg.shrink_to_fit();
        self.attributes.shrink_to_fit();
        (!is_bare).then(|| Box::new(self))
    }
}

impl Item {
    /// The predicates that must all hold for it to be there, see [`Extra::cfg`].
    #[must_use]
    pub fn cfg(&self) -> &[Cfg] {
        self.extra.as_ref().map_or(&[], |extra| &extra.cfg)
    }

    /// Its attributes, see [`Extra::attributes`].
    #[must_use]
    pub fn attributes(&self) -> &[Attribute] {
        self.extra.as_ref().map_or(&[], |extra| &extra.attributes)
    }

    /// The innermost block that encloses it, for an item inside a body or value.
    #[must_use]
    pub fn block(&self) -> Option<Span> {
        self.extra.as_ref()?.block
    }

    /// The macro whose call wraps it, see [`Extra::wrapper`].
    #[must_use]
    pub fn wrapper(&self) -> Option<Ustr> {
        self.extra.as_ref()?.wrapper
    }

    /// Adds what stands inside it.
    fn extend(&mut self, cfg: Vec<Cfg>, attributes: Vec<Attribute>) {
        if !cfg.is_empty() || !attributes.is_empty() {
            let extra = self.extra_mut();
            extra.cfg.extend(cfg);
            extra.attributes.extend(attributes);
        }
    }

    /// To add something.
    pub(crate) fn extra_mut(&mut self) -> &mut Extra {
        self.extra.get_or_insert_default()
    }
}

/// What an item is.
#[derive(Debug)]
pub enum ItemKind {
    /// `mod m { … }`.
    Module,
    /// `mod m;`.
    ModuleFile,
    /// A function, with or without body.
    Function(Box<Function>),
    /// `struct`; `tuple` for `struct S(…)`, `unit` for `struct S;`.
    Struct {
        /// How it is built.
        shape: StructShape,
        /// Whether `<` follows its name.
        generic: bool,
    },
    /// `union`.
    Union {
        /// Whether `<` follows its name.
        generic: bool,
    },
    /// `enum`, with its variants' names.
    Enum {
        /// In source order, with the shape of each; `cfg` of variants is ignored.
        variants: ThinVec<(Ustr, StructShape)>,
        /// Whether `<` follows its name.
        generic: bool,
    },
    /// `trait`; `header` from `trait` to before `{`.
    Trait {
        /// Name, generics, supertraits, where clause.
        header: Span,
    },
    /// `trait A = B;`.
    TraitAlias,
    /// `impl`; `header` from `impl` to before `{`.
    Impl {
        /// Generics, trait, self type, where clause.
        header: Span,
        /// `impl Trait for T` rather than `impl T`.
        of_trait: bool,
        /// `impl !Send for T`.
        negative: bool,
        /// The last name of the self type's path, references and lifetimes skipped (`File` for `&'a fs::File<T>`, `dyn`'s first trait,
        /// the parameter for `impl<T> A for T`); empty where it is no path (tuples, slices, arrays, pointers, fn pointers).
        self_name: Ustr,
        /// The last name of the trait's path (`Read` for `io::Read`); empty for an inherent impl.
        trait_name: Ustr,
        /// Whether the self type, references skipped, is one of the impl's own type parameters (`impl<T: Read> A for &T`).
        blanket: bool,
    },
    /// `type`, also an associated one.
    TypeAlias,
    /// `const`, also an associated one.
    Const,
    /// `static`.
    Static,
    /// `use`, flattened.
    Use(ThinVec<Import>),
    /// `extern crate name as other;` (`name` is the crate, the item's name is what it is bound to).
    ExternCrate {
        /// The crate, `self` for the current one.
        name: Ustr,
    },
    /// `extern "C" { … }`.
    ExternBlock,
    /// `macro_rules!` or `macro`; `body` is what stands between its outer delimiters.
    MacroRules {
        /// Between the outer delimiters.
        body: Span,
    },
    /// A macro call in item position whose content is not items we see through (`thread_local! { … }`, `bitflags! { … }`, `include!(…)`).
    MacroCall {
        /// The path without `!`, joined by `::`.
        path: Ustr,
        /// Between the delimiters.
        body: Span,
    },
}

/// How a struct or variant is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StructShape {
    /// `S { a: T }`.
    Record,
    /// `S(T)`.
    Tuple,
    /// `S`.
    Unit,
}

/// What is known of a function without parsing it.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts, each asked for by name")]
pub struct Function {
    /// `async fn`.
    pub is_async: bool,
    /// In an `extern` block, or `extern "C" fn`.
    pub is_extern: bool,
    /// Takes `self` in any form.
    pub has_self: bool,
    /// Number of parameters without `self`.
    pub arity: u16,
    /// From the first qualifier (`pub` excluded) to before the body or `;`.
    pub signature: Span,
    /// The body with its braces.
    pub body: Option<Span>,
    /// Distinct names that are called in the body, also inside nested items and macros: identifiers before `(`, before `::<…>(`, and macro names.
    pub callees: ThinVec<Ustr>,
    /// Whether the body holds the keyword `async` or `await` itself (a nested item's body does not count).
    pub mentions_async: bool,
    /// Deepest nesting of delimiters in the body.
    pub depth: u32,
}

/// Visibility as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// None written.
    Inherited,
    /// `pub`.
    Public,
    /// `pub(crate)`, `pub(super)`, `pub(in …)`, `pub(self)`.
    Restricted,
}

/// One leaf of a `use` tree.
#[derive(Debug)]
pub struct Import {
    /// The segments (`self`, `super`, `crate`, `$crate` as written); a leading `::` gives a first empty segment. `use a::{self}` gives `a`.
    pub path: ThinVec<Ustr>,
    /// What it binds.
    pub binds: Binding,
    /// The last segment's span (or the star's).
    pub span: Span,
}

/// What an import binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    /// This name.
    Name(Ustr),
    /// `as _`: a trait comes into scope without a name.
    Underscore,
    /// `*`.
    Glob,
}

/// An attribute.
#[derive(Debug)]
pub struct Attribute {
    /// Path joined by `::`, `tokio::main`.
    pub path: Ustr,
    /// What stands behind the path: between the delimiters of `#[path(…)]`, or the value of `#[path = …]`; empty if nothing.
    pub arguments: Span,
    /// The predicates of `cfg_attr` around it.
    pub cfg: ThinVec<Cfg>,
}

/// A comment `// block-lint: …` or `/* block-lint: … */`.
#[derive(Debug)]
pub struct Directive {
    /// The comment.
    pub span: Span,
    /// What follows the colon, trimmed.
    pub text: Span,
    /// Whether nothing but white space shares its lines.
    pub own_line: bool,
    /// Whether it is documentation (`/// block-lint: …`), which readers of the code's pages see, and the linter does not read.
    pub is_doc: bool,
}

/// A place where the text is not Rust.
#[derive(Debug)]
pub struct Problem {
    /// Where.
    pub span: Span,
    /// What is wrong, lower-case, no final stop.
    pub message: String,
}

/// A cfg predicate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cfg {
    /// `all(…)`.
    All(Vec<Cfg>),
    /// `any(…)`.
    Any(Vec<Cfg>),
    /// `not(…)`.
    Not(Box<Cfg>),
    /// `unix`.
    Name(Ustr),
    /// `feature = "full"`.
    Value(Ustr, Ustr),
    /// `true` or `false`.
    Constant(bool),
}
