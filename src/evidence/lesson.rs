//! Stall → what would have told the linter: a fact about a dependency's function, or a comment on the user's own.

use serde::{Serialize, Serializer};

use super::{Stall, paths, paths::Paths};
use crate::{
    effects::Kind,
    items::{Container, Def, FnId, ImplId},
    names::Namespace,
    pages,
    rules::PathRules,
    skeleton::ItemKind,
    source::Span,
};

/// What would teach the linter of one function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Lesson {
    /// The function, by its whole path.
    pub function: String,
    /// How it blocks: a word of `#[blocks(..)]`.
    pub kind: &'static str,
    /// What to write, on one line.
    #[serde(rename = "write", serialize_with = "one_line")]
    pub teaching: Teaching,
}

/// Where a lesson is written, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Teaching {
    /// A fact for the project's stub folder.
    Stub {
        /// The crate, as code writes it.
        krate: String,
        /// The module below its root.
        module: Vec<String>,
        /// The declaration of the type it belongs to, when no stub has one yet.
        declares: Option<String>,
        /// The header of the impl around it: `impl Connection`.
        header: Option<String>,
        /// Attribute and signature.
        item: Vec<String>,
    },
    /// A comment above a function of the project.
    Comment {
        /// Its file.
        file: String,
        /// The line of its name, from 1.
        line: u32,
        /// The comment.
        text: String,
    },
}

/// Why nothing would teach the linter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nothing {
    /// The fact is there; a call on the way is not followed.
    Known,
    /// It computed, and which call takes so long is not proved.
    Unproved,
    /// No function of that path is found.
    NotFound,
    /// What one implementation did proves nothing of the others.
    Trait,
}

fn one_line<S: Serializer>(teaching: &Teaching, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&teaching.line())
}

impl Teaching {
    /// What to write, on one line.
    #[must_use]
    pub fn line(&self) -> String {
        match self {
            Self::Stub { header, item, .. } => {
                let item = item.join(" ");
                header
                    .as_ref()
                    .map_or_else(|| item.clone(), |header| format!("{header} {{ {item} }}"))
            }
            Self::Comment { text, .. } => text.clone(),
        }
    }
}

/// What a stall teaches.
pub(super) fn of(rules: &PathRules<'_>, paths: &Paths<'_>, stall: &Stall) -> Result<Lesson, Nothing> {
    let kind = kind_of(&stall.rule).ok_or(Nothing::NotFound)?;
    let called = if stall.computes { &stall.lasting } else { &stall.leaf };
    if called.is_empty() {
        return Err(Nothing::Unproved);
    }
    let innermost = stall.chain.first();
    let function = paths.find(called, innermost.map_or("", |frame| &frame.file));
    match function {
        Some(function) if is_ours(rules, function) => own(rules, function, kind),
        // Facts about the standard library are ours to mend.
        _ if paths::is_standard(called) => Err(if function.is_some_and(|id| is_listed(rules, id)) {
            Nothing::Known
        } else {
            Nothing::NotFound
        }),
        Some(function) if blocks(rules, function, kind) => Err(Nothing::Known),
        Some(function) => fact(rules, function, kind),
        // A call of C, say: what the user's function around it waits for is all that is known.
        None => {
            let around = innermost.filter(|frame| frame.function != stall.function);
            let around = around.and_then(|frame| paths.find(&frame.function, &frame.file));
            own(rules, around.ok_or(Nothing::NotFound)?, kind)
        }
    }
}

/// The kind that a rule reports.
fn kind_of(rule: &str) -> Option<Kind> {
    let of_page = pages::find(rule).and_then(|page| Kind::of(page.effect.as_deref()?));
    of_page.or_else(|| Kind::of(rule.strip_prefix("blocking-")?))
}

/// Whether the linter knows already that a function blocks so.
fn blocks(rules: &PathRules<'_>, function: FnId, kind: Kind) -> bool {
    let listed = &rules.question.attributes.of(function).blocks;
    listed.iter().any(|blocks| blocks.kind == kind)
        || rules.question.comments.blocks.get(&function) == Some(&kind)
        || rules.chains_of(function).iter().any(|(known, _)| *known == kind)
}

/// Whether facts say anything of what a function does to its thread.
fn is_listed(rules: &PathRules<'_>, function: FnId) -> bool {
    let said = rules.question.attributes.of(function);
    !said.blocks.is_empty() || !said.calls.is_empty()
}

fn is_ours(rules: &PathRules<'_>, function: FnId) -> bool {
    let program = rules.question.program;
    let file = program.items.function(function).item.file;
    program.modules.sources.file(file).is_inside()
}

/// What the user's own function does, a comment says.
fn own(rules: &PathRules<'_>, function: FnId, kind: Kind) -> Result<Lesson, Nothing> {
    let modules = rules.question.program.modules;
    let item = rules.question.program.items.function(function).item;
    let is_sync = item.function(modules).is_some_and(|function| !function.is_async);
    if !is_sync || !is_ours(rules, function) {
        return Err(Nothing::NotFound);
    }
    if blocks(rules, function, kind) {
        return Err(Nothing::Known);
    }
    let place = item.name_place(modules);
    let file = modules.sources.file(place.file);
    Ok(Lesson {
        function: rules.question.program.fn_path(function),
        kind: kind.word(),
        teaching: Teaching::Comment {
            file: file.name.clone(),
            line: file.line_col(place.span.start).line,
            text: format!("// block-lint: blocks({})", kind.word()),
        },
    })
}

/// The stub of a dependency's function.
fn fact(rules: &PathRules<'_>, function: FnId, kind: Kind) -> Result<Lesson, Nothing> {
    let program = rules.question.program;
    let item = program.items.function(function);
    let skeleton = item.item.function(program.modules).ok_or(Nothing::NotFound)?;
    if skeleton.is_async {
        // Its body is a task's; who awaits it calls nothing that blocks.
        return Err(Nothing::NotFound);
    }
    let path = program.fn_path(function);
    let text = program.modules.sources.file(item.item.file).text();
    let signature = flat(skeleton.signature.of(text)).ok_or(Nothing::NotFound)?;
    let mut names: Vec<String> = path.split("::").map(str::to_owned).collect();
    names.pop();
    let (mut declares, mut header, mut public) = (None, None, "pub ");
    match item.container {
        Container::Module => {}
        Container::Trait(_) => return Err(Nothing::Trait),
        Container::Impl(id) => {
            let owner = owner(rules, id, text)?;
            let name = names.pop().ok_or(Nothing::NotFound)?;
            if owner.of_trait {
                public = "";
            }
            if !is_declared(rules, &names, &name) {
                declares = Some(owner.declaration);
            }
            header = Some(owner.header);
        }
    }
    let module = names.split_off(1.min(names.len()));
    Ok(Lesson {
        function: path,
        kind: kind.word(),
        teaching: Teaching::Stub {
            krate: names.pop().ok_or(Nothing::NotFound)?,
            module,
            declares,
            header,
            item: vec![format!("#[blocks({})]", kind.word()), format!("{public}{signature};")],
        },
    })
}

/// The type that an impl is for.
struct Owner {
    header: String,
    declaration: String,
    of_trait: bool,
}

fn owner(rules: &PathRules<'_>, id: ImplId, text: &str) -> Result<Owner, Nothing> {
    let program = rules.question.program;
    let item = program.items.impl_(id).item.item(program.modules);
    let ItemKind::Impl {
        header,
        of_trait,
        blanket: false,
        ..
    } = &item.kind
    else {
        return Err(Nothing::Trait);
    };
    let info = program.impl_(id).ok_or(Nothing::NotFound)?;
    let crate::types::Ty::Adt(adt, _) = info.self_ty.peeled() else {
        return Err(Nothing::Trait);
    };
    let adt = program.items.adt(*adt);
    let declared = adt.item.item(program.modules);
    let source = program.modules.sources.file(adt.item.file).text();
    let behind = Span::new(declared.name_span.end, declared.span.end).of(source);
    let generics = flat(generics(behind)).ok_or(Nothing::NotFound)?;
    Ok(Owner {
        header: flat(header.of(text)).ok_or(Nothing::NotFound)?,
        declaration: format!("pub struct {}{generics};", adt.name),
        of_trait: *of_trait,
    })
}

/// Whether a stub of the crate declares the type already.
fn is_declared(rules: &PathRules<'_>, module: &[String], name: &str) -> bool {
    let program = rules.question.program;
    let Some((krate, below)) = module.split_first() else {
        return false;
    };
    let stub = program
        .modules
        .crates
        .iter()
        .position(|known| known.stub && known.name == krate.as_str());
    let root = stub.and_then(|index| program.items.roots[index]);
    let path: Vec<ustr::Ustr> = below
        .iter()
        .map(String::as_str)
        .chain([name])
        .map(ustr::Ustr::from)
        .collect();
    let found = root.and_then(|root| program.names.walk(Def::Module(root), &path, Namespace::Types));
    found.is_some_and(|found| found.used == path.len())
}

/// The `<…>` with which a text begins, or nothing.
fn generics(text: &str) -> &str {
    let text = text.trim_start();
    if !text.starts_with('<') {
        return "";
    }
    let mut depth = 0_usize;
    let mut before = ' ';
    for (at, char) in text.char_indices() {
        match char {
            '<' => depth += 1,
            // The arrow of `Fn() -> T`.
            '>' if before == '-' => {}
            '>' if depth == 1 => return &text[..=at],
            '>' => depth -= 1,
            _ => {}
        }
        before = char;
    }
    ""
}

/// A piece of code on one line; `None` for one with comments, which one line cannot hold.
fn flat(code: &str) -> Option<String> {
    if code.contains("//") || code.contains("/*") {
        return None;
    }
    let words: Vec<&str> = code.split_whitespace().collect();
    Some(
        words
            .join(" ")
            .replace("( ", "(")
            .replace(", )", ")")
            .replace(" )", ")"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generics_end_where_they_began() {
        assert_eq!(generics(" <T: Fn() -> Vec<u8>> where T: X {"), "<T: Fn() -> Vec<u8>>");
        assert_eq!((generics("(u8);"), generics("<T")), ("", ""));
    }

    #[test]
    fn code_is_put_on_one_line() {
        assert_eq!(
            flat("fn f(\n    a: u8,\n    b: u8,\n) -> u8").as_deref(),
            Some("fn f(a: u8, b: u8) -> u8")
        );
        assert_eq!(flat("fn f(a: u8 /* why */)"), None);
    }
}
