//! One item: which kind, its name, its header, and where to go on.

use thin_vec::ThinVec;
use ustr::{Ustr, ustr};

use super::{
    Function, ItemKind, Visibility,
    attributes::Outer,
    headers::{
        GenericsEnd, HeaderEnd, HeaderMarks, generics_end, header_end, is_type_parameter, next_semi, parameters,
        type_name, value_of,
    },
    qualifiers::Qualifiers,
    scanner::{Container, Head, Scanner, Search, Site},
    tokens::Kind,
};
use crate::source::Span;

/// An item that is being read.
pub(super) struct Draft<'s> {
    site: &'s Site,
    outer: Outer,
    visibility: Visibility,
    /// Index of its first token, visibility included.
    first: usize,
    /// Index of the token that ends the sequence it stands in.
    pub(super) end: usize,
}

impl Scanner<'_> {
    /// Reads the item at `at` as far as its header, adds it, and gives the index to go on from; `None` if there is no item.
    /// Where its content is to be walked, a frame for it is left on the stack.
    pub(super) fn item(&mut self, at: usize, end: usize, outer: Outer, site: &Site) -> Option<usize> {
        let (visibility, start) = self.visibility(at);
        let words = self.qualifiers(start);
        let draft = Draft {
            site,
            outer,
            visibility,
            first: at,
            end,
        };
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
        let (ended, _) = self.header(self.tokens.close(open) + 1, draft.end);
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
            callees: ThinVec::new(),
            mentions_async: false,
            depth: body.map_or(0, |brace| self.tokens.depth(brace)),
        };
        let last = body.map_or(stop, |brace| self.tokens.close(brace));
        let index = self.add(draft, name, last, ItemKind::Function(Box::new(function)));
        let Some(brace) = body else {
            return Some(stop + usize::from(matches!(ended, HeaderEnd::Semi(_))));
        };
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

    /// The index behind generics, if there are any at `at`.
    pub(super) fn skip_generics(&mut self, at: usize, end: usize) -> Option<usize> {
        if self.tokens.kind(at) != Kind::Lt {
            return Some(at);
        }
        match self.search(Search::Generics, at, end, |tokens| generics_end(tokens, at, end))? {
            GenericsEnd::Behind(next) => Some(next),
            GenericsEnd::Broken => None,
        }
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
            Kind::OpenBrace => Some(self.container(draft, name, name + 1, ItemKind::Module, Container::Module)),
            _ => None,
        }
    }

    /// Adds an item whose content in braces is items.
    fn container(&mut self, draft: Draft, name: usize, brace: usize, kind: ItemKind, container: Container) -> usize {
        let close = self.tokens.close(brace);
        let passed_over = self.skips_tests && draft.outer.is_test();
        let index = self.add(draft, name, close, kind);
        if passed_over {
            return close + 1;
        }
        self.enter_items(close, Site::inside(container, index));
        brace + 1
    }

    fn trait_item(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let name = keyword + 1;
        if !self.tokens.is_name(name) {
            return None;
        }
        match self.header(name + 1, draft.end).0 {
            HeaderEnd::Brace(brace) => {
                let header = self.tokens.range(keyword, brace);
                Some(self.container(draft, name, brace, ItemKind::Trait { header }, Container::Trait))
            }
            HeaderEnd::Eq(_) => self.until_semi(draft, name, ItemKind::TraitAlias),
            _ => None,
        }
    }

    fn implementation(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let at = self.skip_generics(keyword + 1, draft.end)?;
        let (ended, marks) = self.header(at, draft.end);
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
        Some(self.container(draft, keyword, brace, kind, Container::Impl))
    }

    fn name_or_empty(&mut self, at: Option<usize>) -> Ustr {
        self.intern(at.map_or("", |at| self.tokens.name(at)))
    }

    fn type_alias(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let name = keyword + 1;
        if self.tokens.is_name(name) {
            self.until_semi(draft, name, ItemKind::TypeAlias)
        } else {
            None
        }
    }

    /// Adds an item that goes up to the next `;`.
    fn until_semi(&mut self, draft: Draft, name: usize, kind: ItemKind) -> Option<usize> {
        let (start, end) = (name + 1, draft.end);
        let semi = self.search(Search::Semi, start, end, |tokens| next_semi(tokens, start, end))?;
        self.add(draft, name, semi, kind);
        Some(semi + 1)
    }

    /// The end of a header that begins at `at`.
    pub(super) fn header(&mut self, at: usize, end: usize) -> (HeaderEnd, HeaderMarks) {
        let found = self.search(Search::Header, at, end, |tokens| match header_end(tokens, at, end) {
            (HeaderEnd::Broken(stop), _) if stop == end => None,
            found => Some(found),
        });
        found.unwrap_or((HeaderEnd::Broken(end), HeaderMarks::default()))
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
        let (start, end) = (name + 1, draft.end);
        let (equals, semi) = self.search(Search::Semi, start, end, |tokens| value_of(tokens, start, end))?;
        let index = self.add(
            draft,
            name,
            semi,
            if is_static { ItemKind::Static } else { ItemKind::Const },
        );
        let Some(equals) = equals else { return Some(semi + 1) };
        self.enter_body(index, semi);
        Some(equals + 1)
    }

    fn use_item(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let mut semi = keyword + 1;
        while semi < draft.end && self.tokens.kind(semi) != Kind::Semi && !self.tokens.kind(semi).begins_item() {
            semi = self.tokens.after_tree(semi);
        }
        if semi >= draft.end || self.tokens.kind(semi) != Kind::Semi {
            return None;
        }
        let imports = self.imports(keyword + 1, semi)?;
        self.add(draft, keyword, semi, ItemKind::Use(imports.into()));
        Some(semi + 1)
    }

    fn extern_crate(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let krate = keyword + 2;
        if !self.is_path_segment(krate) {
            return None;
        }
        let bound = if self.tokens.kind(krate + 1) == Kind::As {
            krate + 2
        } else {
            krate
        };
        let name = self.intern(self.tokens.name(krate));
        self.until_semi(draft, bound, ItemKind::ExternCrate { name })
    }

    fn extern_block(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let brace = keyword + 1 + usize::from(matches!(self.tokens.kind(keyword + 1), Kind::Str | Kind::Literal));
        if self.tokens.kind(brace) != Kind::OpenBrace {
            return None;
        }
        Some(self.container(draft, keyword, brace, ItemKind::ExternBlock, Container::Extern))
    }

    /// Items without a keyword of their own: unions, macros and macro calls.
    fn contextual(&mut self, draft: Draft, at: usize) -> Option<usize> {
        let word = if self.tokens.kind(at) == Kind::Ident {
            self.tokens.word(at)
        } else {
            ""
        };
        let named = self.tokens.is_name(at + 1);
        match (word, self.tokens.kind(at + 2)) {
            ("union", Kind::OpenBrace | Kind::Lt | Kind::Where) if named => {
                let HeaderEnd::Brace(brace) = self.header(at + 2, draft.end).0 else {
                    return None;
                };
                let close = self.tokens.close(brace);
                let generic = self.has_generics(at + 1);
                self.add(draft, at + 1, close, ItemKind::Union { generic });
                return Some(close + 1);
            }
            ("macro", _) if named => {
                let HeaderEnd::Brace(brace) = self.header(at + 2, draft.end).0 else {
                    return None;
                };
                return self.macro_definition(draft, at + 1, brace);
            }
            ("macro_rules", kind) if self.tokens.kind(at + 1) == Kind::Bang && kind < Kind::Lifetime => {
                return self.macro_definition(draft, at + 2, at + 3);
            }
            _ if draft.site.container == Container::Block => return None,
            _ => {}
        }
        let bang = self.path_end(at, draft.end);
        if bang == at || self.tokens.kind(bang) != Kind::Bang {
            return None;
        }
        let head = Head {
            name: ustr(""),
            name_span: self.tokens.span(at),
            ..self.head(&draft, at, bang)
        };
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
        let gate = self.gate(open);
        let index = self.add(draft, name, last, ItemKind::MacroRules { body });
        self.gates.extend(gate.map(|gate| (index, gate)));
        // In a body the macro's text is walked on: what it calls may be called there.
        Some(if container == Container::Block {
            self.walk_calls(open, last + 1)
        } else {
            last + 1
        })
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

    pub(super) fn add(&mut self, draft: Draft, name: usize, last: usize, kind: ItemKind) -> u32 {
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
