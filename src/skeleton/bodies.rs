//! Bodies: which names they call, and the items inside them.

use rustc_hash::FxHashSet;
use ustr::Ustr;

use super::{
    ItemIndex, ItemKind,
    attributes::Outer,
    delimiters::is_open,
    headers::after_generics,
    scanner::{Container, Frame, Scanner, Site},
    tokens::Kind,
};

/// A body that is being walked.
#[derive(Clone, Copy)]
pub(super) struct BodyFrame {
    /// Index of the token that ends it: the `}` of a function, the `;` of a constant.
    end: usize,
    /// The function or constant.
    item: ItemIndex,
    /// Up to here the tokens are a macro's: they are no items.
    opaque_end: usize,
    /// A statement begins here although what stands before does not tell: behind inner attributes.
    statement: usize,
    calls_start: usize,
    blocks_start: usize,
    mentions_async: bool,
}

/// Bodies in bodies beyond this depth keep their calls for themselves: each level would repeat those of all inner ones.
const NESTED_BODIES_MAX: usize = 64;

/// Up to so many names are compared pairwise.
const SMALL: usize = 16;

impl Scanner<'_> {
    /// Begins the body of an item that ends with the token `end`.
    pub(super) fn enter_body(&mut self, item: ItemIndex, end: usize) {
        self.bodies += 1;
        self.frames.push(Frame::Body(BodyFrame {
            end,
            item,
            opaque_end: 0,
            statement: 0,
            calls_start: self.calls.len(),
            blocks_start: self.blocks.len(),
            mentions_async: false,
        }));
    }

    /// Walks the innermost body up to its end or to the first item in it.
    pub(super) fn walk_body(&mut self) {
        let Some(Frame::Body(mut body)) = self.frames.pop() else {
            return;
        };
        while self.position < body.end {
            let at = self.position;
            self.position += 1;
            if self.step(at, &mut body) {
                return;
            }
        }
        self.leave_body(body);
    }

    /// Goes past the token at `at`; true where an item begins, with which the scan is to go on.
    #[inline]
    fn step(&mut self, at: usize, body: &mut BodyFrame) -> bool {
        match self.tokens.kind(at) {
            Kind::OpenBrace => self.blocks.push(at),
            Kind::CloseBrace => {
                self.blocks.pop();
            }
            Kind::Await => body.mentions_async = true,
            Kind::Ident | Kind::RawIdent => {
                if self.begins_item(at, body) && is_word(self.tokens.kind(at + 1), self.tokens.kind(at + 2)) {
                    let is_item = self.nested_item(at, Outer::default(), body);
                    if is_item {
                        return true;
                    }
                }
                self.note_call(at, body);
            }
            Kind::Pound if self.is_outer_attribute(at) => return self.attributed(at, body),
            Kind::Pound if self.is_inner_attribute(at) => self.inner_of_body(at, body),
            kind if kind < Kind::Lifetime => {
                let is_item = self.begins_item(at, body) && self.nested_item(at, Outer::default(), body);
                body.mentions_async |= kind == Kind::Async && !is_item;
                return is_item;
            }
            _ => {}
        }
        false
    }

    /// Notes the calls in the tokens `from..to`, which hold no items, and gives `to`.
    pub(super) fn walk_calls(&mut self, from: usize, to: usize) -> usize {
        for at in from..to {
            if matches!(self.tokens.kind(at), Kind::Ident | Kind::RawIdent) && self.is_called(at, to) {
                self.calls.push(self.tokens.name(at));
            }
        }
        to
    }

    /// Whether an item may begin at `at`: in no macro, and behind a token that ends or begins statements.
    fn begins_item(&self, at: usize, body: &BodyFrame) -> bool {
        let behind = self.tokens.kind(at - 1);
        at >= body.opaque_end
            && (matches!(behind, Kind::OpenBrace | Kind::CloseBrace | Kind::Semi) || at == body.statement)
            && self.blocks.len() > body.blocks_start
    }

    /// An inner attribute. At the beginning of the body it is the function's.
    fn inner_of_body(&mut self, at: usize, body: &mut BodyFrame) {
        let bracket = at + 2;
        if self.begins_item(at, body) {
            body.statement = self.tokens.close(bracket) + 1;
            if self.blocks.len() == body.blocks_start + 1 {
                let mut inner = Outer::default();
                self.attribute(bracket, &mut inner);
                let owner = &mut self.items[body.item as usize];
                owner.extend(inner.cfg, inner.attributes);
            }
        }
        self.position = self.tokens.close(bracket) + 1;
    }

    /// Attributes and, when one follows, the item that they belong to. Otherwise goes on behind them.
    fn attributed(&mut self, at: usize, body: &BodyFrame) -> bool {
        let begins_item = self.begins_item(at, body);
        let (outer, next) = self.outer_attributes(at, body.end);
        self.position = next;
        begins_item && self.nested_item(next, outer, body)
    }

    /// Tries an item at `at`. If it is one, the frames are left so that the scan goes on with it.
    fn nested_item(&mut self, at: usize, outer: Outer, body: &BodyFrame) -> bool {
        let site = Site {
            container: Container::Block,
            owner: Some(body.item),
            block: self.blocks.last().map(|&open| self.block_span(open)),
            ..Site::default()
        };
        // The frame of the item comes on top of this body's.
        self.frames.push(Frame::Body(*body));
        let end = self
            .blocks
            .last()
            .map_or(body.end, |&open| self.tokens.close(open).min(body.end));
        if let Some(next) = self.item(at, end, outer, &site) {
            self.position = next;
            return true;
        }
        self.frames.pop();
        false
    }

    fn block_span(&self, open: usize) -> crate::source::Span {
        self.tokens.range(open, self.tokens.close(open) + 1)
    }

    /// Notes the word at `at` if it is called, as a function or as a macro.
    #[inline]
    fn note_call(&mut self, at: usize, body: &mut BodyFrame) {
        if self.is_called(at, body.end) {
            self.calls.push(self.tokens.name(at));
            if self.tokens.kind(at + 1) == Kind::Bang && at >= body.opaque_end {
                body.opaque_end = self.tokens.close(at + 2);
            }
        }
    }

    /// Whether `(`, `::<…>(` or `!` with a delimiter follows.
    #[inline]
    fn is_called(&self, at: usize, end: usize) -> bool {
        let tokens = &self.tokens;
        match tokens.kind(at + 1) {
            Kind::OpenParen => true,
            Kind::Bang => is_open(tokens.kind(at + 2)),
            Kind::Colon if tokens.is_path_sep(at + 1) && tokens.kind(at + 3) == Kind::Lt => {
                let next = after_generics(tokens, at + 3, end.min(at + GENERICS_MAX));
                next.is_some_and(|next| tokens.kind(next) == Kind::OpenParen)
            }
            _ => false,
        }
    }

    fn leave_body(&mut self, body: BodyFrame) {
        self.position = body.end + 1;
        self.bodies -= 1;
        self.blocks.truncate(body.blocks_start);
        self.distinct_calls(body.calls_start);
        let callees: Vec<Ustr> = (body.calls_start..self.calls.len())
            .map(|index| self.intern(self.calls[index]))
            .collect();
        if let ItemKind::Function(function) = &mut self.items[body.item as usize].kind {
            function.callees = callees.into();
            function.mentions_async = body.mentions_async;
        }
        if self.bodies == 0 || self.bodies > NESTED_BODIES_MAX {
            self.calls.truncate(body.calls_start);
        }
    }

    /// Leaves each name behind `start` once, in order of first mention.
    fn distinct_calls(&mut self, start: usize) {
        let mut kept = start;
        let mut seen = FxHashSet::default();
        let many = self.calls.len() - start > SMALL;
        for index in start..self.calls.len() {
            let name = self.calls[index];
            let fresh = if many {
                seen.insert(name)
            } else {
                !self.calls[start..kept].contains(&name)
            };
            if fresh {
                self.calls[kept] = name;
                kept += 1;
            }
        }
        self.calls.truncate(kept);
    }
}

/// How many tokens of `::<…>` are looked at.
const GENERICS_MAX: usize = 512;

/// Whether what follows a contextual keyword makes it one: `union U`, `auto trait`, `macro m`, `macro_rules!`.
fn is_word(next: Kind, after: Kind) -> bool {
    match next {
        Kind::Ident | Kind::RawIdent | Kind::Trait | Kind::Fn => true,
        Kind::Bang => matches!(after, Kind::Ident | Kind::RawIdent),
        _ => false,
    }
}
