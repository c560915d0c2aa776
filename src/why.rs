//! `why PATH` and `debug effects`: what is known of a function's effects, each with its chain, and where inference stopped.

use std::fmt::Write as _;

use crate::{
    analysis,
    comments::Comments,
    config::Config,
    effects::{self, Attributes},
    errors::closest,
    finding::Hop,
    items::{self, FnId},
    modules::Modules,
    names::Names,
    pages,
    rules::{PathRules, Question},
    source::Place,
    types::{
        Program,
        infer::{Callee, Inferred, infer},
    },
    workspace::Workspace,
};

/// Calls that could not be resolved, of one function, that are named.
const UNRESOLVED_SHOWN: usize = 20;

/// Explains every function whose path ends in `path`.
///
/// # Errors
///
/// There is none; the paths of those that may be meant, if any.
pub fn why(workspace: &Workspace, modules: &Modules, config: &Config, path: &str) -> Result<String, Vec<String>> {
    with_question(
        workspace,
        modules,
        config,
        &|program| named(program, path),
        &|rules, functions| {
            if functions.is_empty() {
                return Err(near(rules.question.program, path));
            }
            let mut text = String::new();
            for &function in functions {
                explain(rules, function, &mut text);
            }
            Ok(text)
        },
    )
}

/// One line for each function of the selected packages that may block: `path: kind via a -> b`.
#[must_use]
pub fn effects(workspace: &Workspace, modules: &Modules, config: &Config) -> String {
    let own = |program: &Program<'_>| -> Vec<FnId> {
        let items = program.items;
        let is_own = |id: &FnId| modules.crates[items.krate(items.function(*id).module).0 as usize].selected;
        (0..items.functions.len() as u32).map(FnId).filter(is_own).collect()
    };
    with_question(workspace, modules, config, &own, &|rules, functions| {
        let mut lines: Vec<String> = Vec::new();
        for &function in functions {
            for (kind, hops) in rules.chains_of(function) {
                let via: Vec<&str> = hops.iter().map(|hop| hop.callee.as_str()).collect();
                lines.push(format!(
                    "{}: {} via {}\n",
                    rules.question.program.fn_path(function),
                    kind.word(),
                    via.join(" -> ")
                ));
            }
        }
        lines.sort();
        lines.dedup();
        lines.concat()
    })
}

/// Which functions a question is about.
type Choice<'c> = &'c dyn Fn(&Program<'_>) -> Vec<FnId>;

fn with_question<T>(
    workspace: &Workspace,
    modules: &Modules,
    config: &Config,
    choose: Choice<'_>,
    tell: &dyn Fn(&PathRules<'_>, &[FnId]) -> T,
) -> T {
    let items = items::collect(modules);
    let names = Names::new(modules, &items);
    let program = Program::new(modules, &items, &names);
    let attributes = Attributes::new(&names);
    let comments = Comments::new(modules, &items, &|rule| pages::find(rule).is_some());
    let chosen = choose(&program);
    let inferred = Inferred::new(&items);
    let options = analysis::options(config, &comments, &chosen);
    let effects = effects::explore(&program, &attributes, &inferred, &options);
    let question = Question {
        workspace,
        program: &program,
        attributes: &attributes,
        comments: &comments,
        config,
    };
    tell(&PathRules::new(&question, &effects, &inferred), &chosen)
}

/// Paths of the project's functions that have the last name of `path`, or else one much like it.
fn near(program: &Program<'_>, path: &str) -> Vec<String> {
    let wanted = last_name(path);
    let all = (0..program.items.functions.len() as u32).map(FnId);
    let own: Vec<FnId> = all.filter(|id| program.is_checked(*id)).collect();
    let names = || own.iter().map(|id| program.items.function(*id).name.as_str());
    let Some(meant) = names()
        .find(|name| *name == wanted)
        .or_else(|| closest(wanted, names()))
    else {
        return Vec::new();
    };
    let mut paths: Vec<String> = own
        .iter()
        .filter(|id| program.items.function(**id).name == meant)
        .map(|id| program.fn_path(*id))
        .collect();
    paths.sort();
    paths.dedup();
    paths
}

fn last_name(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// The functions whose path is `path`, or ends in it.
fn named(program: &Program<'_>, path: &str) -> Vec<FnId> {
    let name = last_name(path);
    let all = program
        .items
        .functions
        .iter()
        .enumerate()
        .filter(|(_, function)| function.name == name);
    let ids = all.map(|(index, _)| FnId(index as u32));
    ids.filter(|&id| {
        [program.fn_path(id), program.declared_path(id)]
            .iter()
            .any(|full| ends_in(full, path))
    })
    .collect()
}

fn ends_in(full: &str, path: &str) -> bool {
    full == path || full.strip_suffix(path).is_some_and(|front| front.ends_with("::"))
}

fn explain(rules: &PathRules<'_>, function: FnId, text: &mut String) {
    let question = rules.question;
    let program = question.program;
    let item = program.items.function(function);
    let place = locus(program, item.item.name_place(program.modules));
    // Writing to a string does not fail.
    let _ = writeln!(text, "{} ({place})", program.fn_path(function));
    listed(question, function, text);
    let chains = rules.chains_of(function);
    for (kind, hops) in &chains {
        let _ = writeln!(text, "  may block ({}):", kind.word());
        for hop in hops {
            let _ = writeln!(text, "    {}", told(program, hop));
        }
    }
    let is_async = item
        .item
        .function(program.modules)
        .is_some_and(|function| function.is_async);
    if is_async {
        let _ = writeln!(
            text,
            "  is async: who calls it waits for nothing; its own body is checked by itself"
        );
    } else if chains.is_empty() && question.attributes.of(function).blocks.is_empty() {
        let _ = writeln!(text, "  is not known to block");
    }
    stopped(program, function, text);
}

/// What the facts say.
fn listed(question: &Question<'_>, function: FnId, text: &mut String) {
    let said = question.attributes.of(function);
    let from = question
        .program
        .items
        .function(question.attributes.speaker(function))
        .item
        .file;
    let name = &question.program.modules.sources.file(from).name;
    for blocks in &said.blocks {
        let _ = writeln!(text, "  listed as blocking ({}) in {name}", blocks.kind.word());
    }
    for (owner, called) in &said.calls {
        let _ = writeln!(text, "  listed as calling {owner}::{called} in {name}");
    }
    if said.does_not_block {
        let _ = writeln!(text, "  listed as not blocking in {name}");
    }
}

fn told(program: &Program<'_>, hop: &Hop) -> String {
    let of = hop
        .in_crate
        .as_ref()
        .map(|name| format!(" (in {name})"))
        .unwrap_or_default();
    format!("{} {} at {}{of}", hop.note, hop.callee, locus(program, hop.place))
}

fn locus(program: &Program<'_>, place: Place) -> String {
    let place = program.modules.sources.written(place);
    let file = program.modules.sources.file(place.file);
    let position = file.line_col(place.span.start);
    format!("{}:{}:{}", file.name, position.line, position.column)
}

/// The calls of the function's body that could not be resolved.
fn stopped(program: &Program<'_>, function: FnId, text: &mut String) {
    let file = program.items.function(function).item.file;
    let facts = match infer(program, function) {
        Ok(facts) => facts,
        Err(error) => {
            let _ = writeln!(text, "  its body does not parse: {}", error.message);
            return;
        }
    };
    let unresolved = facts.calls.iter().filter_map(|call| match &call.callee {
        Callee::Unknown(why) => Some((call.span, why.words())),
        _ => None,
    });
    for (span, why) in unresolved.take(UNRESOLVED_SHOWN) {
        let name = span.of(program.modules.sources.text(file));
        let _ = writeln!(
            text,
            "  not followed: {name} at {}: {why}",
            locus(program, Place { file, span })
        );
    }
}
