//! Structs and enums.

use ustr::Ustr;

use super::{
    ItemKind, StructShape, attributes::split, headers::HeaderEnd, items::Draft, scanner::Scanner, tokens::Kind,
};

impl Scanner<'_> {
    pub(super) fn structure(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let name = keyword + 1;
        if !self.tokens.is_name(name) {
            return None;
        }
        let at = self.skip_generics(name + 1, draft.end)?;
        let (shape, last) = match self.tokens.kind(at) {
            Kind::OpenBrace => (StructShape::Record, self.tokens.close(at)),
            Kind::Semi => (StructShape::Unit, at),
            Kind::OpenParen => match self.header(self.tokens.close(at) + 1, draft.end) {
                (HeaderEnd::Semi(semi), _) => (StructShape::Tuple, semi),
                _ => return None,
            },
            Kind::Where => match self.header(at, draft.end) {
                (HeaderEnd::Brace(brace), _) => (StructShape::Record, self.tokens.close(brace)),
                (HeaderEnd::Semi(semi), _) => (StructShape::Unit, semi),
                _ => return None,
            },
            _ => return None,
        };
        let generic = self.has_generics(name);
        self.add(draft, name, last, ItemKind::Struct { shape, generic });
        Some(last + 1)
    }

    pub(super) fn enumeration(&mut self, draft: Draft, keyword: usize) -> Option<usize> {
        let name = keyword + 1;
        let brace = match self.header(name + 1, draft.end) {
            (HeaderEnd::Brace(brace), marks) if self.tokens.is_name(name) && !marks.colon => brace,
            _ => return None,
        };
        let variants = self.variants(brace)?;
        let close = self.tokens.close(brace);
        self.add(
            draft,
            name,
            close,
            ItemKind::Enum {
                variants: variants.into(),
                generic: self.has_generics(name),
            },
        );
        Some(close + 1)
    }

    /// Whether `<` follows the name at `name`.
    pub(super) fn has_generics(&self, name: usize) -> bool {
        self.tokens.kind(name + 1) == Kind::Lt
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
            let rest = if shape == StructShape::Unit {
                name + 1
            } else {
                self.tokens.close(name + 1) + 1
            };
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
}
