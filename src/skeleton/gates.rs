//! Macros that only put `cfg` before the items they wrap, as `cfg_rt!` in tokio. Knowing them tells which wrapped items are there.

use super::{Cfg, attributes::Outer, delimiters::is_open, scanner::Scanner, tokens::Kind};

impl Scanner<'_> {
    /// The predicates that the `macro_rules!` whose rules stand in the delimiter `open` puts before each item: it has one rule,
    /// `(…) => { $( #[cfg(…)] $item )* }`.
    pub(super) fn gate(&self, open: usize) -> Option<Vec<Cfg>> {
        let tokens = &self.tokens;
        let (pattern, end) = (open + 1, tokens.close(open));
        if pattern >= end || !is_open(tokens.kind(pattern)) {
            return None;
        }
        let arrow = tokens.close(pattern) + 1;
        let expansion = arrow + 2;
        let is_rule =
            tokens.kind(arrow) == Kind::Eq && tokens.kind(arrow + 1) == Kind::Gt && is_open(tokens.kind(expansion));
        if !is_rule {
            return None;
        }
        let after = tokens.close(expansion) + 1;
        let single = after == end || (tokens.kind(after) == Kind::Semi && after + 1 == end);
        let group = expansion + 2;
        let repeats = tokens.kind(expansion + 1) == Kind::Dollar && tokens.kind(group) == Kind::OpenParen;
        if !(single && repeats) {
            return None;
        }
        let star = tokens.close(group) + 1;
        let only = tokens.kind(star) == Kind::Star && star + 1 == tokens.close(expansion);
        if only { self.gate_attributes(group) } else { None }
    }

    /// `#[cfg(…)] … $item` between the parentheses at `group`.
    fn gate_attributes(&self, group: usize) -> Option<Vec<Cfg>> {
        let tokens = &self.tokens;
        let mut outer = Outer::default();
        let mut at = group + 1;
        while self.is_outer_attribute(at) {
            let close = tokens.close(at + 1);
            // What a macro variable stands for is not known here.
            if (at..close).any(|index| tokens.kind(index) == Kind::Dollar) {
                return None;
            }
            self.attribute(at + 1, &mut outer);
            at = close + 1;
        }
        let ends = tokens.kind(at) == Kind::Dollar && at + 2 == tokens.close(group);
        (ends && !outer.cfg.is_empty()).then_some(outer.cfg)
    }

    /// The predicate that an inner attribute is which a macro takes for one: tokio's `feature! { #![unix] … }`.
    pub(super) fn bare_predicate(&self, bracket: usize) -> Option<Cfg> {
        let tokens = &self.tokens;
        let (from, to) = (bracket + 1, tokens.close(bracket));
        let is_predicate = match (tokens.name(from), tokens.kind(from + 1)) {
            ("all" | "any" | "not", Kind::OpenParen) => true,
            ("unix" | "windows" | "test", _) => from + 1 == to,
            (name, Kind::Eq) => name == "feature" || name.starts_with("target_"),
            _ => false,
        };
        is_predicate.then(|| super::attributes::predicate(tokens, from, to, 0))
    }
}
