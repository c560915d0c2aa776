//! One item: which kind, its name, its header, and where to go on.

use ustr::{Ustr, ustr};

use super::{
    Function, ItemKind, StructShape, Visibility,
    attributes::{Outer, split},
    headers::{HeaderEnd, after_generics, header_end, is_type_parameter, parameters, type_name, value_of},
    scanner::{Container, Head, Scanner, Site},
    tokens::Kind,
};
use crate::source::Span;

/// An item that is being read.
struct Draft<'s> {
    site: &'s Site,
    outer: Outer,
    visibility: Visibility,
    /// Index of its first token, visibility included.
    first: usize,
    /// Index of the token that ends the sequence it stands in.
    end: usize,
}

/// The words before `fn`, `impl` and `trait`.
#[derive(Default)]
struct Qualifiers {
    is_async: bool,
    is_extern: bool,
    /// Index of the first one that belongs to a function's signature.
    signature: usize,
    /// Index of the keyword behind them.
    keyword: usize,
}

impl Scanner<'_> {
    /// Reads the item at `at` as far as its header, adds it, and gives the index to go on from; `None` if there is no item.
    /// Where its content is to be walked, a frame for it is left on the stack.
    pub(super) fn item(&mut self, at: usize, end: usize, outer: Outer, site: &Site) -> Option<usize> {
        let (visibility, start) = self.visibility(at);
        let words = self.qualifiers(start);
        let draft = Draft { site, outer, visibility, first: at, end };
        let keyword = words.keyword;
        match self.tokens.kind(keyword) {
            Kind::Fn => self.function(draft, &words),
            Kind::Mod => self.module(draft, keyword),
            Kind::Struct => self.structure(draft, keyword),
            Kind::Enum => self.enumeration(draft, keyword),
            Kind::Trait => self.trait_item(draft, keyword),
            Kind::Impl => self.implementation(draft, keyword),
            Kind::Type => self.type_alias(draft, keyword),
            Kind::Const | Kind::Static => self.constant(draft, keyword),
            Kind::Use => self.use_item(draft, keyword),
            Kind::Extern if self.tokens.kind(keyword + 1) == Kind::Crate => self.extern_crate(draft, keyword),
            Kind::Extern => self.extern_block(draft, keyword),
            _ => self.contextual(draft, keyword),
        }
    }

    fn visibility(&self, at: usize) -> (Visibility, usize) {
        match (self.tokens.kind(at), self.tokens.kind(at + 1)) {
            (Kind::Pub, Kind::OpenParen) => (Visibility::Restricted, self.tokens.close(at + 1) + 1),
            (Kind::Pub, _) => (Visibility::Public, at + 1),
            _ => (Visibility::Inherited, at),
        }
    }

    /// Reads qualifiers; each counts only before a word that it can stand before.
    fn qualifiers(&self, start: usize) -> Qualifiers {
        let tokens = &self.tokens;
        let mut words = Qualifiers { signature: start, keyword: start, ..Qualifiers::default() };
        loop {
            let at = words.keyword;
            let next = tokens.kind(at + 1);
            let in_signature = match tokens.kind(at) {
                Kind::Const => matches!(next, Kind::Fn | Kind::Async | Kind::Unsafe | Kind::Extern | Kind::Trait | Kind::Impl),
                Kind::Async => matches!(next, Kind::Fn | Kind::Unsafe | Kind::Extern) || tokens.is_word(at + 1, "gen"),
                Kind::Unsafe => {
                    matches!(next, Kind::Fn | Kind::Async | Kind::Extern | Kind::Impl | Kind::Trait | Kind::Mod | Kind::Static)
                        || tokens.is_word(at + 1, "auto")
                }
                Kind::Extern => next == Kind::Fn || (next == Kind::Str && tokens.kind(at + 2) == Kind::Fn),
                Kind::Ident => match (tokens.word(at), next) {
                    ("gen", Kind::Fn) | ("auto", Kind::Trait) | ("safe", Kind::Fn | Kind::Static) => true,
                    ("default", Kind::Fn | Kind::Impl | Kind::Const | Kind::Type | Kind::Async | Kind::Unsafe | Kind::Extern) => {
                        words.signature = at + 1;
                        true
                    }
                    _ => false,
                },
                _ => false,
            };
            if !in_signature {
                return words;
            }
            words.is_async |= tokens.kind(at) == Kind::Async;
            let is_extern = tokens.kind(at) == Kind::Extern;
            words.is_extern |= is_extern;
            words.keyword = at + 1 + usize::from(is_extern && next == Kind::Str);
        }
    }

    fn function(&mut self, draft: Draft, words: &Qualifiers) -> Option<usize> {
        let name = words.keyword + 1;
        if !self.tokens.is_name(name) {
            return None;
        }
        let open = self.skip_generics(name + 1, draft.end)?;
        if self.tokens.kind(open) != Kind::OpenParen {
            return None;
        }
        let (arity, has_self) = parameters(&self.tokens, open);
        let (ended, _) = header_end(&self.tokens, self.tokens.close(open) + 1, draft.end);
        let (stop, body) = match ended {
            HeaderEnd::Brace(brace) => (brace, Some(brace)),
            HeaderEnd::Semi(semi) => (semi, None),
            HeaderEnd::Eq(stop) | HeaderEnd::Broken(stop) => {
                self.broken_header(name)?;
                (stop, None)
            }
        };
        let function = Function {
            is_async: words.is_async,
            is_extern: words.is_extern || draft.site.container == Container::Extern,
            has_self,
            arity,
            signature: self.tokens.range(words.signature, stop),
            body: body.map(|brace| self.tokens.range(brace, self.tokens.close(brace) + 1)),
            callees: Vec::new(),
            mentions_async: false,
            depth: body.map_or(0, |brace| self.tokens.depth(brace)),
        };
        let last = body.map_or(stop, |brace| self.tokens.close(brace));
        let index = self.add(draft, name, last, ItemKind::Function(Box::new(function)));
        let Some(brace) = body else { return Some(self.after(stop, ended)) };
        self.enter_body(index, self.tokens.close(brace));
        self.blocks.push(brace);
        Some(brace + 1)
    }

    /// A header that ends nowhere: in a macro's content a reason to give up, elsewhere noted.
    fn broken_header(&mut self, name: usize) -> Option<()> {
        if !self.attempts.is_empty() {
            return None;
        }
        let message = format!("`{}` has neither a body nor a `;`", self.tokens.word(name));
        self.notes.problem(self.tokens.span(name), message);
        Some(())
    }

    /// Where to go on behind a header without body.
    fn after(&self, stop: usize, ended: HeaderEnd) -> usize {
        stop + usize::from(matches!(ended, HeaderEnd::Semi(_)))
    }

    /// The index behind generics, if there are any at `at`.
    fn skip_generics(&self, at: usize, end: usize) -> Option<usize> {
        if self.tokens.kind(at) == Kind::Lt { after_generics(&self.tokens, at, end) } else { Some(at) }
    }

    fn module(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let name = keyword + 1;
        if !self.tokens.is_name(name) {
            return None;
        }
        match self.tokens.kind(name + 1) {
            Kind::Semi => {
                self.add(draft, name, name + 1, ItemKind::ModuleFile);
                Some(name + 2)
            }
            Kind::OpenBrace => self.container(draft, name, name + 1, ItemKind::Module, Container::Module),
            _ => None,
        }
    }

    /// Adds an item whose content in braces is items.
    fn container(&mut self, draft: Draft, name: usize, brace: usize, kind: ItemKind, container: Container) -> Option<usize> {
        let close = self.tokens.close(brace);
        let index = self.add(draft, name, close, kind);
        self.enter_items(close, Site::inside(container, index));
        Some(brace + 1)
    }

    fn structure(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let name = keyword + 1;
        if !self.tokens.is_name(name) {
            return None;
        }
        let at = self.skip_generics(name + 1, draft.end)?;
        let (shape, last) = match self.tokens.kind(at) {
            Kind::OpenBrace => (StructShape::Record, self.tokens.close(at)),
            Kind::Semi => (StructShape::Unit, at),
            Kind::OpenParen => match header_end(&self.tokens, self.tokens.close(at) + 1, draft.end) {
                (HeaderEnd::Semi(semi), _) => (StructShape::Tuple, semi),
                _ => return None,
            },
            Kind::Where => match header_end(&self.tokens, at, draft.end) {
                (HeaderEnd::Brace(brace), _) => (StructShape::Record, self.tokens.close(brace)),
                (HeaderEnd::Semi(semi), _) => (StructShape::Unit, semi),
                _ => return None,
            },
            _ => return None,
        };
        self.add(draft, name, last, ItemKind::Struct { shape });
        Some(last + 1)
    }

    fn enumeration(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let name = keyword + 1;
        let brace = match header_end(&self.tokens, name + 1, draft.end) {
            (HeaderEnd::Brace(brace), marks) if self.tokens.is_name(name) && !marks.colon => brace,
            _ => return None,
        };
        let variants = self.variants(brace)?;
        let close = self.tokens.close(brace);
        self.add(draft, name, close, ItemKind::Enum { variants });
        Some(close + 1)
    }

    fn variants(&mut self, brace: usize) -> Option<Vec<(Ustr, StructShape)>> {
        let parts: Vec<_> = split(&self.tokens, brace + 1, self.tokens.close(brace)).collect();
        let strict = !self.attempts.is_empty();
        let mut variants = Vec::with_capacity(parts.len());
        for (from, to) in parts {
            let mut at = from;
            while at < to && self.is_outer_attribute(at) {
                at = self.tokens.close(at + 1) + 1;
            }
            let (_, name) = self.visibility(at);
            if name >= to || !self.tokens.is_name(name) {
                // A comma in a discriminant (`A = f::<B, C>()`) ends up here; only a macro's content must be all variants.
                if strict {
                    return None;
                }
                continue;
            }
            let shape = match self.tokens.kind(name + 1) {
                Kind::OpenBrace => StructShape::Record,
                Kind::OpenParen => StructShape::Tuple,
                _ => StructShape::Unit,
            };
            let rest = if shape == StructShape::Unit { name + 1 } else { self.tokens.close(name + 1) + 1 };
            if rest < to && self.tokens.kind(rest) != Kind::Eq {
                if strict {
                    return None;
                }
                continue;
            }
            let name = self.intern(self.tokens.name(name));
            variants.push((name, shape));
        }
        Some(variants)
    }

    fn trait_item(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let name = keyword + 1;
        if !self.tokens.is_name(name) {
            return None;
        }
        match header_end(&self.tokens, name + 1, draft.end).0 {
            HeaderEnd::Brace(brace) => {
                let header = self.tokens.range(keyword, brace);
                self.container(draft, name, brace, ItemKind::Trait { header }, Container::Trait)
            }
            HeaderEnd::Eq(_) => self.until_semi(draft, name, ItemKind::TraitAlias),
            _ => None,
        }
    }

    fn implementation(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let at = self.skip_generics(keyword + 1, draft.end)?;
        let (ended, marks) = header_end(&self.tokens, at, draft.end);
        let HeaderEnd::Brace(brace) = ended else { return None };
        if brace == at || (marks.colon && !self.attempts.is_empty()) {
            return None;
        }
        let first = at + usize::from(self.tokens.kind(at) == Kind::Const);
        let type_start = marks.of_trait.map_or(first, |word| word + 1);
        let trait_name = marks.of_trait.and_then(|word| type_name(&self.tokens, first, word));
        let self_name = type_name(&self.tokens, type_start, marks.clause.unwrap_or(brace));
        let kind = ItemKind::Impl {
            header: self.tokens.range(keyword, brace),
            of_trait: marks.of_trait.is_some(),
            negative: self.tokens.kind(first) == Kind::Bang,
            self_name: self.name_or_empty(self_name),
            trait_name: self.name_or_empty(trait_name),
            blanket: self_name.is_some_and(|name| is_type_parameter(&self.tokens, name, keyword + 1, at)),
        };
        self.container(draft, keyword, brace, kind, Container::Impl)
    }

    fn name_or_empty(&mut self, at: Option<usize>) -> Ustr {
        self.intern(at.map_or("", |at| self.tokens.name(at)))
    }

    fn type_alias(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let name = keyword + 1;
        if self.tokens.is_name(name) { self.until_semi(draft, name, ItemKind::TypeAlias) } else { None }
    }

    /// Adds an item that goes up to the next `;`.
    fn until_semi(&mut self, draft: Draft, name: usize, kind: ItemKind) -> Option<usize> {
        let mut at = name + 1;
        while at < draft.end && self.tokens.kind(at) != Kind::Semi {
            at = self.tokens.after_tree(at);
        }
        if at >= draft.end {
            return None;
        }
        self.add(draft, name, at, kind);
        Some(at + 1)
    }

    fn constant(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let is_static = self.tokens.kind(keyword) == Kind::Static;
        let name = keyword + 1 + usize::from(self.tokens.kind(keyword + 1) == Kind::Mut);
        let typed = matches!(self.tokens.kind(name + 1), Kind::Colon | Kind::Lt);
        // In a block `static || …` is a closure, and a macro's own syntax may leave out the type.
        let certain = self.attempts.is_empty() && draft.site.container != Container::Block;
        if !self.tokens.is_name(name) || !(typed || certain) {
            return None;
        }
        let (equals, semi) = value_of(&self.tokens, name + 1, draft.end);
        if semi >= draft.end {
            return None;
        }
        let index = self.add(draft, name, semi, if is_static { ItemKind::Static } else { ItemKind::Const });
        let Some(equals) = equals else { return Some(semi + 1) };
        self.enter_body(index, semi);
        Some(equals + 1)
    }

    fn use_item(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let mut semi = keyword + 1;
        while semi < draft.end && self.tokens.kind(semi) != Kind::Semi {
            semi = self.tokens.after_tree(semi);
        }
        if semi >= draft.end {
            return None;
        }
        let imports = self.imports(keyword + 1, semi)?;
        self.add(draft, keyword, semi, ItemKind::Use(imports));
        Some(semi + 1)
    }

    fn extern_crate(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let krate = keyword + 2;
        if !self.is_path_segment(krate) {
            return None;
        }
        let bound = if self.tokens.kind(krate + 1) == Kind::As { krate + 2 } else { krate };
        let name = self.intern(self.tokens.name(krate));
        self.until_semi(draft, bound, ItemKind::ExternCrate { name })
    }

    fn extern_block(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let brace = keyword + 1 + usize::from(matches!(self.tokens.kind(keyword + 1), Kind::Str | Kind::Literal));
        if self.tokens.kind(brace) != Kind::OpenBrace {
            return None;
        }
        self.container(draft, keyword, brace, ItemKind::ExternBlock, Container::Extern)
    }

    /// Items without a keyword of their own: unions, macros and macro calls.
    fn contextual(&mut self, draft: Draft, at: usize) -> Option<usize> {
        let tokens = &self.tokens;
        let named = tokens.is_name(at + 1);
        if tokens.is_word(at, "union") && named && matches!(tokens.kind(at + 2), Kind::OpenBrace | Kind::Lt | Kind::Where) {
            let HeaderEnd::Brace(brace) = header_end(tokens, at + 2, draft.end).0 else { return None };
            let close = tokens.close(brace);
            self.add(draft, at + 1, close, ItemKind::Union);
            return Some(close + 1);
        }
        if tokens.is_word(at, "macro") && named {
            let HeaderEnd::Brace(brace) = header_end(tokens, at + 2, draft.end).0 else { return None };
            return self.macro_definition(draft, at + 1, brace);
        }
        if tokens.is_word(at, "macro_rules") && tokens.kind(at + 1) == Kind::Bang && tokens.kind(at + 2) < Kind::Lifetime {
            return self.macro_definition(draft, at + 2, at + 3);
        }
        if draft.site.container == Container::Block {
            return None;
        }
        let bang = self.path_end(at, draft.end);
        if bang == at || self.tokens.kind(bang) != Kind::Bang {
            return None;
        }
        let head = Head { name: ustr(""), name_span: self.tokens.span(at), ..self.head(&draft, at, bang) };
        self.macro_call(at, bang, draft.outer, draft.site, head)
    }

    fn macro_definition(&mut self, draft: Draft, name: usize, open: usize) -> Option<usize> {
        if !super::delimiters::is_open(self.tokens.kind(open)) {
            return None;
        }
        let close = self.tokens.close(open);
        let braces = self.tokens.kind(open) == Kind::OpenBrace;
        let last = close + usize::from(!braces && self.tokens.kind(close + 1) == Kind::Semi);
        let body = self.tokens.between(open);
        let container = draft.site.container;
        self.add(draft, name, last, ItemKind::MacroRules { body });
        // In a body the macro's text is walked on: what it calls may be called there.
        Some(if container == Container::Block { self.walk_calls(open, last + 1) } else { last + 1 })
    }

    /// The index behind a path.
    fn path_end(&self, mut at: usize, end: usize) -> usize {
        if self.tokens.is_path_sep(at) {
            at += 2;
        }
        while at < end && self.is_path_segment(at + usize::from(self.tokens.kind(at) == Kind::Dollar)) {
            at += 1 + usize::from(self.tokens.kind(at) == Kind::Dollar);
            if !self.tokens.is_path_sep(at) {
                break;
            }
            at += 2;
        }
        at
    }

    fn add(&mut self, draft: Draft, name: usize, last: usize, kind: ItemKind) -> u32 {
        let head = self.head(&draft, name, last);
        self.push_item(draft.site, draft.outer, head, kind)
    }

    /// The head of an item that ends with the token `last`; nameless where `name` is its keyword.
    fn head(&mut self, draft: &Draft, name: usize, last: usize) -> Head {
        let nameless = matches!(self.tokens.kind(name), Kind::Impl | Kind::Use | Kind::Extern);
        let text = if nameless { "" } else { self.tokens.name(name) };
        Head {
            name: self.intern(text),
            name_span: self.tokens.span(name),
            span: Span::new(self.tokens.start(draft.first), self.tokens.end(last)),
            visibility: draft.visibility,
        }
    }
}
