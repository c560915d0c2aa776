//! The pipeline: each line is one stage, and each stage sees only those above it.

use std::time::Instant;

use rustc_hash::FxHashMap;
use serde::Serialize;
use ustr::Ustr;

use crate::{
    comments::Comments,
    config::Config,
    effects::{self, Attributes, Effects, Options, Runs},
    errors,
    evidence::{self, Evidence},
    expansion,
    finding::Summary,
    items::{self, FnId, Items},
    modules::{self, Modules},
    names::Names,
    pages,
    report::Report,
    rules::{self, PathRules, Question},
    source::{FileId, Place, Sources, Span},
    stubs,
    types::{
        Program, Ty, Why,
        infer::{BodyKind, CallSite, Callee, Facts, Inferred, infer},
    },
    workspace::Workspace,
};

/// Checks a workspace. `progress` is told the name of each stage as it begins.
#[must_use]
pub fn check(workspace: &Workspace, config: &Config, progress: &(dyn Fn(&'static str) + Sync)) -> Report {
    check_with(workspace, config, None, progress)
}

/// The same, with what was seen at run time.
#[must_use]
pub fn check_with(
    workspace: &Workspace,
    config: &Config,
    evidence: Option<&Evidence>,
    progress: &(dyn Fn(&'static str) + Sync),
) -> Report {
    let start = Instant::now();
    progress("reading");
    let modules = load(workspace, config);
    let mut report = check_modules_with(workspace, modules, config, evidence, progress);
    report.summary.seconds = start.elapsed().as_secs_f64();
    report
}

/// Reads every file of a workspace, its dependencies and the stubs.
#[must_use]
pub fn load(workspace: &Workspace, config: &Config) -> Modules {
    let mut facts = stubs::embedded();
    let own = stubs::from_folder(&workspace.root.join(stubs::FOLDER));
    facts.retain(|stub| !config.without_stubs.contains(&stub.name));
    facts.extend(own.crates);
    let mut modules = modules::load(workspace, &facts);
    modules.unreadable.extend(own.unreadable);
    expansion::expand(workspace, &mut modules);
    modules
}

/// Checks files that are read already.
#[must_use]
pub fn check_modules(
    workspace: &Workspace,
    modules: Modules,
    config: &Config,
    progress: &(dyn Fn(&'static str) + Sync),
) -> Report {
    check_modules_with(workspace, modules, config, None, progress)
}

fn check_modules_with(
    workspace: &Workspace,
    modules: Modules,
    config: &Config,
    evidence: Option<&Evidence>,
    progress: &(dyn Fn(&'static str) + Sync),
) -> Report {
    let (findings, summary, outcome) = {
        let items = items::collect(&modules);
        let names = Names::new(&modules, &items);
        let program = Program::new(&modules, &items, &names);
        let attributes = Attributes::new(&names);
        let comments = Comments::new(&modules, &items, &|rule| pages::find(rule).is_some());
        let inferred = Inferred::new(&items);
        let question = Question {
            workspace,
            program: &program,
            attributes: &attributes,
            comments: &comments,
            config,
        };
        progress("inferring types");
        // First, because these rules need the trees of bodies; what they infer is not inferred again.
        let of_bodies = rules::of_bodies(&question, &inferred);
        progress("following calls");
        let effects = effects::explore(&program, &attributes, &inferred, &options(config, &comments, &[]));
        progress("reporting");
        let paths = PathRules::new(&question, &effects, &inferred);
        let mut findings = paths.findings();
        findings.extend(of_bodies);
        findings.extend(rules::of_comments(&question));
        let outcome = evidence.map(|evidence| evidence::pair(&paths, evidence, &mut findings));
        findings.retain(|finding| !config.skips(&modules.sources.file(finding.place.file).name));
        let mut summary = summary(workspace, &modules, &effects);
        let strangers = attributes.not_understood.iter();
        summary
            .notices
            .extend(strangers.map(|(place, why)| told(&modules.sources, place.file, place.span.start, why)));
        summary
            .notices
            .extend(evidence.into_iter().flat_map(|evidence| evidence.notices.clone()));
        (findings, summary, outcome)
    };
    let mut report = Report::new(findings, summary, modules.sources, workspace.root.clone());
    report.evidence = outcome;
    report
}

pub(crate) fn options<'a>(config: &Config, comments: &'a Comments, also: &'a [FnId]) -> Options<'a> {
    Options {
        also,
        short_nanoseconds: config.short_timeout.as_nanos(),
        blocks: &comments.blocks,
        must_not_block: &comments.must_not_block,
    }
}

fn summary(workspace: &Workspace, modules: &Modules, effects: &Effects) -> Summary {
    let own = own_files(modules);
    let lines = own
        .iter()
        .map(|file| modules.skeletons[file.0 as usize].lines as usize)
        .sum();
    // What is wrong with a file's delimiters and strings is told once, and not again for each body that it spoils.
    let spoilt = |file: &FileId| modules.skeletons[file.0 as usize].problems.first();
    let mut unparsed: Vec<String> = effects
        .unparsed
        .iter()
        .filter(|(file, _)| spoilt(file).is_none())
        .map(|(file, error)| told(&modules.sources, *file, error.span.start, &error.message))
        .collect();
    unparsed.extend(own.iter().filter_map(|file| {
        let problem = spoilt(file)?;
        Some(told(&modules.sources, *file, problem.span.start, &problem.message))
    }));
    unparsed.sort();
    unparsed.dedup();
    let mut unsure: Vec<(String, usize)> = effects
        .unsure
        .iter()
        .map(|(why, count)| (why.words().to_owned(), *count))
        .collect();
    unsure.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    let mut notices = workspace.notices.clone();
    notices.extend(
        modules
            .unreadable
            .iter()
            .map(|(file, why)| format!("{file} was not read: {why}")),
    );
    notices.extend(off(&modules::switched_off(modules)));
    Summary {
        files: own.len(),
        lines,
        unparsed,
        calls: effects.calls,
        calls_resolved: effects.resolved,
        unsure,
        seconds: 0.0,
        notices,
    }
}

/// Code that is not there by default may block all the same.
fn off(features: &[Ustr]) -> Option<String> {
    let listed = errors::quoted_first(features.iter().map(Ustr::as_str));
    (!features.is_empty())
        .then(|| format!("code behind features that are off is not checked ({listed}); `--all-features` takes it in"))
}

fn told(sources: &Sources, file: FileId, offset: u32, what: &str) -> String {
    let place = sources.written(Place {
        file,
        span: Span::new(offset, offset),
    });
    let file = sources.file(place.file);
    let position = file.line_col(place.span.start);
    format!("{}:{}:{}: {what}", file.name, position.line, position.column)
}

/// The files of the selected crates.
fn own_files(modules: &Modules) -> Vec<FileId> {
    let mut files: Vec<FileId> = Vec::new();
    for krate in modules.crates.iter().filter(|krate| krate.selected) {
        files.extend(krate.root);
        files.extend(krate.links.values());
    }
    files.sort_unstable();
    files.dedup();
    files.retain(|&file| modules.sources.file(file).expanded().is_none());
    files
}

/// One line of `debug calls`: see the contract in `ARCHITECTURE.md`.
#[derive(Clone, Debug, Serialize)]
pub struct CallLine {
    /// The file, relative to the workspace's root.
    pub file: String,
    /// Line of the callee's name, from 1.
    pub line: u32,
    /// Column of the callee's name in chars, from 1.
    pub col: u32,
    /// The function as declared, with its whole path.
    pub callee: Option<String>,
    /// The head of the receiver's or Self type.
    pub self_ty: Option<String>,
    /// Where the call runs: `async`, `inline`, `offloaded`, `sync`, `unknown`.
    pub context: &'static str,
    /// Why the callee is not known.
    pub unsure: Option<&'static str>,
}

/// Every call that is written in the selected packages' own files.
#[must_use]
pub fn debug_calls(modules: &Modules) -> Vec<CallLine> {
    with_facts(modules, |program, attributes, id, facts| {
        let contexts = contexts(attributes, program, facts);
        let written = facts.calls.iter().filter(|call| call.written);
        written
            .map(|call| call_line(program, id, call, contexts[call.body as usize]))
            .collect()
    })
}

/// Name, place and type of every binding in the selected packages' own files.
#[must_use]
pub fn debug_types(modules: &Modules) -> Vec<(String, u32, u32, String)> {
    with_facts(modules, |program, _, id, facts| {
        let sources = &program.modules.sources;
        let told = facts.lets.iter().map(|(span, ty)| {
            let place = sources.written(Place {
                file: program.items.function(id).item.file,
                span: *span,
            });
            let file = sources.file(place.file);
            let position = file.line_col(place.span.start);
            (file.name.clone(), position.line, position.column, program.show(ty))
        });
        told.collect()
    })
}

/// Infers every function of the selected crates, in parallel, and tells something of each.
fn with_facts<T: Send + Ord>(
    modules: &Modules,
    tell: impl Fn(&Program<'_>, &Attributes, FnId, &Facts) -> Vec<T> + Sync,
) -> Vec<T> {
    use rayon::prelude::*;
    let items: Items = items::collect(modules);
    let names = Names::new(modules, &items);
    let program = Program::new(modules, &items, &names);
    let attributes = Attributes::new(&names);
    let own = (0..items.functions.len() as u32)
        .map(FnId)
        .filter(|&id| modules.crates[items.krate(items.function(id).module).0 as usize].selected);
    let own: Vec<FnId> = own.collect();
    let mut told: Vec<T> = own
        .par_iter()
        .flat_map_iter(|&id| match infer(&program, id) {
            Ok(facts) => tell(&program, &attributes, id, &facts),
            Err(_) => Vec::new(),
        })
        .collect();
    told.sort();
    told.dedup();
    told
}

fn call_line(program: &Program<'_>, id: FnId, call: &CallSite, context: &'static str) -> CallLine {
    let sources = &program.modules.sources;
    let place = sources.written(Place {
        file: program.items.function(id).item.file,
        span: call.span,
    });
    let file = sources.file(place.file);
    let position = file.line_col(place.span.start);
    let (callee, self_ty, unsure) = match &call.callee {
        Callee::Function { function, self_ty, .. } => {
            let head = self_ty
                .as_ref()
                .and_then(|ty| program.head_path(ty))
                .or_else(|| outer_self(program, *function));
            if program.has_declared_path(*function) {
                (Some(program.declared_path(*function)), head, None)
            } else {
                (None, head, Some(Why::Unresolved.words()))
            }
        }
        Callee::Constructor(ty) => (None, program.head_path(ty), None),
        Callee::Value(ty) => (
            None,
            program.head_path(ty),
            Some("a function pointer or closure decides at run time"),
        ),
        Callee::Unknown(why) => (None, None, Some(why.words())),
    };
    CallLine {
        file: file.name.clone(),
        line: position.line,
        col: position.column,
        callee,
        self_ty,
        context,
        unsure,
    }
}

/// The Self type around a function that is nested in a method.
fn outer_self(program: &Program<'_>, function: FnId) -> Option<String> {
    let outer = program.items.function(function).outer?;
    match program.items.function(outer).container {
        items::Container::Impl(id) => program.impl_(id).and_then(|info| program.head_path(&info.self_ty)),
        _ => outer_self(program, outer),
    }
}

/// Where each body of a function runs.
fn contexts(attributes: &Attributes, program: &Program<'_>, facts: &Facts) -> Vec<&'static str> {
    let mut told: Vec<&'static str> = facts.bodies.iter().map(|body| by_itself(body.kind)).collect();
    let given = given_to(attributes, program, facts);
    for (index, body) in facts.bodies.iter().enumerate() {
        if body.kind == BodyKind::Closure {
            told[index] = match given.get(&(index as u32)) {
                Some(Runs::Here | Runs::Once) if told[body.parent as usize] == "sync" => "sync",
                Some(Runs::Here | Runs::Once) if told[body.parent as usize] == "offloaded" => "offloaded",
                Some(Runs::Here | Runs::Once) => "inline",
                Some(Runs::Elsewhere) => "offloaded",
                Some(Runs::Task | Runs::TaskOnce) => "async",
                None => "unknown",
            };
        }
    }
    told
}

fn by_itself(kind: BodyKind) -> &'static str {
    match kind {
        BodyKind::AsyncFn | BodyKind::AsyncBlock | BodyKind::AsyncClosure => "async",
        BodyKind::Fn | BodyKind::Closure => "sync",
    }
}

/// What becomes of each closure that is handed to a function of which that is known.
fn given_to(attributes: &Attributes, program: &Program<'_>, facts: &Facts) -> FxHashMap<u32, Runs> {
    let mut given = FxHashMap::default();
    for call in &facts.calls {
        match &call.callee {
            Callee::Function { function, .. } => {
                let Some(sig) = program.sig(attributes.speaker(*function)) else {
                    continue;
                };
                for (ty, word) in call.arg_types.iter().zip(&sig.runs) {
                    if let (Ty::Closure(id, _), Some(runs)) = (ty, word.and_then(|word| Runs::of(&word))) {
                        given.insert(id.index, runs);
                    }
                }
            }
            Callee::Value(Ty::Closure(id, _)) => {
                given.insert(id.index, Runs::Here);
            }
            _ => {}
        }
    }
    given
}

impl PartialEq for CallLine {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for CallLine {}

impl PartialOrd for CallLine {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for CallLine {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |line: &Self| (line.file.clone(), line.line, line.col, line.callee.clone());
        key(self).cmp(&key(other))
    }
}
