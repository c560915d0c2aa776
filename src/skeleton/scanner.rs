//! Walks the tokens of one file with an explicit stack of frames, so that no nesting can exhaust the thread's own stack.

use rustc_hash::FxHashMap;
use ustr::{Ustr, ustr};

use super::{
    Cfg, Extra, Item, ItemIndex, ItemKind, Skeleton, WrappingCall,
    attributes::Outer,
    bodies::BodyFrame,
    macros::{Attempt, Choice},
    tokens::{Kind, Notes, Tokens},
};
use crate::source::Span;

/// The state of a scan.
pub(super) struct Scanner<'t> {
    pub(super) tokens: Tokens<'t>,
    pub(super) notes: Notes,
    pub(super) items: Vec<Item>,
    pub(super) frames: Vec<Frame>,
    /// Index of the next token.
    pub(super) position: usize,
    /// Calls into macros whose content is being tried as items, innermost last.
    pub(super) attempts: Vec<Attempt>,
    /// Names called in the bodies around the position; those of a body begin where its frame says.
    pub(super) calls: Vec<&'t str>,
    /// Opening braces of the blocks around the position.
    pub(super) blocks: Vec<usize>,
    /// How many frames are bodies.
    pub(super) bodies: usize,
    file_cfg: Vec<Cfg>,
    pub(super) gates: Vec<(ItemIndex, Vec<Cfg>)>,
    pub(super) wrapping: Vec<WrappingCall>,
    /// Searches that found nothing: from which token on, up to the token that ends the sequence. Without this, text in which
    /// every item lacks its end would be walked to the end for each of them.
    barren: FxHashMap<(Search, usize), usize>,
    /// Whether modules under `cfg(test)` are passed over.
    pub(super) skips_tests: bool,
    names: FxHashMap<&'t str, Ustr>,
}

/// What is looked for between an item's keyword and its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Search {
    Header,
    Generics,
    Semi,
}

/// What is being walked.
pub(super) enum Frame {
    /// A sequence of items.
    Items(ItemsFrame),
    /// A function's body or a constant's value.
    Body(BodyFrame),
    /// The branches of a `cfg_if!` or `cfg_select!`.
    Choice(Choice),
}

/// A sequence of items.
pub(super) struct ItemsFrame {
    /// Index of the token behind the last item.
    pub(super) end: usize,
    pub(super) site: Site,
    /// Whether this is the content of a macro call on trial.
    pub(super) attempt: bool,
}

/// Where items stand, and what they take over from there.
#[derive(Clone, Default)]
pub(super) struct Site {
    pub(super) container: Container,
    pub(super) owner: Option<ItemIndex>,
    pub(super) block: Option<Span>,
    pub(super) wrapper: Option<Ustr>,
    pub(super) cfg: Vec<Cfg>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Container {
    #[default]
    File,
    Module,
    Impl,
    Trait,
    Extern,
    Block,
}

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let (tokens, notes) = Tokens::new(text);
        Self {
            tokens,
            notes,
            items: Vec::new(),
            frames: Vec::new(),
            position: 0,
            attempts: Vec::new(),
            calls: Vec::new(),
            blocks: Vec::new(),
            bodies: 0,
            file_cfg: Vec::new(),
            gates: Vec::new(),
            wrapping: Vec::new(),
            barren: FxHashMap::default(),
            skips_tests: false,
            names: FxHashMap::default(),
        }
    }

    /// Passes over modules that are there for tests only.
    pub(super) fn without_tests(mut self) -> Self {
        self.skips_tests = true;
        self
    }

    /// Walks the whole file.
    pub(super) fn run(mut self) -> Skeleton {
        self.enter_items(self.tokens.len(), Site::default());
        while let Some(frame) = self.frames.last() {
            match frame {
                Frame::Items(_) => self.step_items(),
                Frame::Body(_) => self.walk_body(),
                Frame::Choice(_) => self.step_choice(),
            }
        }
        self.notes.problems.sort_by_key(|problem| problem.span);
        self.items.shrink_to_fit();
        Skeleton {
            items: self.items,
            directives: self.notes.directives,
            problems: self.notes.problems,
            cfg: self.file_cfg,
            gates: self.gates,
            wrapping: self.wrapping,
            lines: line_count(self.tokens.text),
        }
    }

    /// The shared form of a name.
    pub(super) fn intern(&mut self, name: &'t str) -> Ustr {
        *self.names.entry(name).or_insert_with(|| ustr(name))
    }

    /// Runs a search over the tokens `from..end`, unless one of its kind found nothing up to `end` before.
    pub(super) fn search<T>(
        &mut self,
        what: Search,
        from: usize,
        end: usize,
        run: impl FnOnce(&Tokens) -> Option<T>,
    ) -> Option<T> {
        if self.barren.get(&(what, end)).is_some_and(|&start| start <= from) {
            return None;
        }
        let found = run(&self.tokens);
        if found.is_none() {
            self.barren.insert((what, end), from);
        }
        found
    }

    /// Begins a sequence of items that ends before the token `end`.
    pub(super) fn enter_items(&mut self, end: usize, site: Site) {
        self.frames.push(Frame::Items(ItemsFrame {
            end,
            site,
            attempt: false,
        }));
    }

    /// Adds an item that stands at `site`.
    pub(super) fn push_item(&mut self, site: &Site, outer: Outer, head: Head, kind: ItemKind) -> ItemIndex {
        let Outer { mut cfg, attributes } = outer;
        cfg.extend(site.cfg.iter().cloned());
        let extra = Extra {
            block: site.block,
            cfg,
            attributes,
            wrapper: site.wrapper,
        };
        self.items.push(Item {
            kind,
            name: head.name,
            name_span: head.name_span,
            span: head.span,
            parent: site.owner,
            visibility: head.visibility,
            extra: extra.kept(),
        });
        self.items.len() as ItemIndex - 1
    }

    /// Goes on with the next item of the innermost sequence.
    fn step_items(&mut self) {
        let Some(Frame::Items(frame)) = self.frames.last() else {
            return;
        };
        let at = self.position;
        if at >= frame.end {
            return self.leave_items();
        }
        match self.tokens.kind(at) {
            Kind::Semi => self.position += 1,
            Kind::Pound if self.is_inner_attribute(at) => self.inner_attribute(at + 2),
            _ => {
                let (end, site) = (frame.end, frame.site.clone());
                let (outer, start) = self.outer_attributes(at, end);
                if start >= end {
                    return self.fail(at, end);
                }
                match self.item(start, end, outer, &site) {
                    Some(next) => self.position = next,
                    None => self.fail(start, end),
                }
            }
        }
    }

    fn leave_items(&mut self) {
        let Some(Frame::Items(frame)) = self.frames.pop() else {
            return;
        };
        self.position = frame.end + 1;
        if frame.attempt {
            self.seen_through();
        }
    }

    /// An inner attribute; `bracket` opens it.
    fn inner_attribute(&mut self, bracket: usize) {
        let mut inner = Outer::default();
        self.attribute(bracket, &mut inner);
        self.position = self.tokens.close(bracket) + 1;
        let bare = self.bare_predicate(bracket);
        let Some(Frame::Items(frame)) = self.frames.last_mut() else {
            return;
        };
        match (frame.attempt, frame.site.owner) {
            // The macro's own syntax; if it is a predicate, the macro can only mean it as one.
            (true, _) => frame.site.cfg.extend(inner.cfg.into_iter().chain(bare)),
            (false, None) => self.file_cfg.extend(inner.cfg),
            (false, Some(owner)) => {
                let owner = &mut self.items[owner as usize];
                owner.extend(inner.cfg, inner.attributes);
            }
        }
    }

    /// What stands at `at` is no item. Content of a macro is then not items; anywhere else it is skipped and noted.
    pub(super) fn fail(&mut self, at: usize, end: usize) {
        if let Some(attempt) = self.attempts.pop() {
            return self.give_up(attempt);
        }
        let mut next = at;
        while next < end && (next == at || !self.may_begin_item(next)) {
            next = self.tokens.after_tree(next);
        }
        let message = format!("expected an item, found `{}`", self.tokens.word(at));
        self.notes.problem(self.tokens.span(at), message);
        self.position = next.min(end);
    }

    fn may_begin_item(&self, at: usize) -> bool {
        self.tokens.kind(at).begins_item() || self.tokens.kind(at) == Kind::Pound
    }
}

/// What every item has.
#[derive(Clone, Copy)]
pub(super) struct Head {
    pub(super) name: Ustr,
    pub(super) name_span: Span,
    pub(super) span: Span,
    pub(super) visibility: super::Visibility,
}

/// The number of lines; what follows the last line break counts if there is anything.
fn line_count(text: &str) -> u32 {
    let breaks = text.bytes().filter(|&byte| byte == b'\n').count();
    breaks as u32 + u32::from(!text.is_empty() && !text.ends_with('\n'))
}
