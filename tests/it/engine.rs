//! Where the tests meet the engine: what it says of a fixture's places. The only file that knows the engine's entry points.

pub(crate) mod stubbed;

use std::{
    collections::{BTreeSet, HashSet},
    ops::Range,
    path::Path,
    sync::LazyLock,
};

use block_lint::{
    config::Config,
    expansion,
    finding::{Certainty, Level},
    items::{self, FnId},
    modules,
    names::Names,
    pages,
    report::Report,
    source::{Place, Sources, Span},
    stubs::{self, StubCrate},
    types::{
        Program,
        infer::{self, Callee, Facts},
    },
    workspace::{Dependency, Origin, Package, PackageId, Target, TargetKind, Workspace},
};

use crate::fixture::{Fixture, FixtureCrate};

/// What the engine says of one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// The file's path as in the fixture.
    pub(crate) file: String,
    /// From 1.
    pub(crate) line: u32,
    /// From 1, in chars.
    pub(crate) columns: Range<u32>,
    pub(crate) text: String,
}

/// Asks the engine one question about a whole fixture. A page's examples name its rule, which is on even if it is off by default.
pub(crate) type Question = fn(&Fixture, rule: Option<&str>) -> Vec<Answer>;

/// All findings.
pub(crate) const FINDINGS: Question = findings;

/// For each call `calls <path>`, or `calls ?` when the callee is not known.
pub(crate) const CALLS: Question = calls;

/// The type of each name that a `let` binds.
pub(crate) const TYPES: Question = lets;

/// The findings of a report as answers. One that is not sure says so in front: `likely: …`.
fn findings_of(report: &Report) -> Vec<Answer> {
    let open = report
        .findings
        .iter()
        .filter(|finding| finding.suppressed.is_none() && finding.level != Level::Allow);
    let text = |certainty, message: &str| match certainty {
        Certainty::Sure => message.to_owned(),
        Certainty::Likely => format!("likely: {message}"),
    };
    open.map(|finding| {
        answer(
            &report.sources,
            finding.place,
            text(finding.certainty, &finding.message),
        )
    })
    .collect()
}

/// An answer about a place.
fn answer(sources: &Sources, place: Place, text: String) -> Answer {
    let place = sources.written(place);
    let file = sources.file(place.file);
    let (start, end) = (file.line_col(place.span.start), file.line_col(place.span.end));
    // What goes on in the next line is marked to the end of its first.
    let line_end = || {
        file.text()
            .lines()
            .nth(start.line as usize - 1)
            .map_or(0, |line| line.chars().count() as u32)
            + 1
    };
    let end_column = if start.line == end.line { end.column } else { line_end() };
    Answer {
        file: format!("/{}", file.name.trim_start_matches('/')),
        line: start.line,
        columns: start.column..end_column,
        text,
    }
}

fn findings(fixture: &Fixture, rule: Option<&str>) -> Vec<Answer> {
    let mut config = Config::default();
    let off = rule.and_then(pages::find).filter(|page| page.level == Level::Allow);
    config.levels.0.extend(off.map(|page| (page.id.clone(), Level::Warn)));
    let Ok(folder) = tempfile::tempdir() else {
        return Vec::new();
    };
    let workspace = workspace(fixture, folder.path());
    let mut modules = modules::load(&workspace, &needed_stubs(fixture));
    expansion::expand(&workspace, &mut modules);
    findings_of(&block_lint::check_modules(&workspace, modules, &config, &|_| ()))
}

fn calls(fixture: &Fixture, _rule: Option<&str>) -> Vec<Answer> {
    ask(fixture, |program, facts| {
        let told = facts.calls.iter().map(|call| {
            let text = match &call.callee {
                Callee::Function { function, .. } => format!("calls {}", program.fn_path(*function)),
                Callee::Constructor(ty) => format!("constructs {}", program.show(ty)),
                Callee::Value(ty) => format!("calls a value of type {}", program.show(ty)),
                Callee::Unknown(_) => "calls ?".to_owned(),
            };
            (call.span, text)
        });
        told.collect()
    })
}

fn lets(fixture: &Fixture, _rule: Option<&str>) -> Vec<Answer> {
    ask(fixture, |program, facts| {
        facts.lets.iter().map(|(span, ty)| (*span, program.show(ty))).collect()
    })
}

/// What `tell` says of each body of the fixture's own crates.
fn ask(fixture: &Fixture, tell: impl Fn(&Program<'_>, &Facts) -> Vec<(Span, String)>) -> Vec<Answer> {
    let Ok(folder) = tempfile::tempdir() else {
        return Vec::new();
    };
    let workspace = workspace(fixture, folder.path());
    let mut modules = modules::load(&workspace, &needed_stubs(fixture));
    expansion::expand(&workspace, &mut modules);
    let items = items::collect(&modules);
    let names = Names::new(&modules, &items);
    let program = Program::new(&modules, &items, &names);
    let mut answers = Vec::new();
    for (index, function) in items.functions.iter().enumerate() {
        let file = function.item.file;
        if modules.crates[items.krate(function.module).0 as usize].stub {
            continue;
        }
        let Ok(facts) = infer::infer(&program, FnId(index as u32)) else {
            continue;
        };
        let told = tell(&program, &facts).into_iter();
        answers.extend(told.map(|(span, text)| answer(&modules.sources, Place { file, span }, text)));
    }
    answers
}

/// The stubs that the fixture can reach: scanning all of them for each fixture would take most of the suite's time.
fn needed_stubs(fixture: &Fixture) -> Vec<StubCrate> {
    static ALL: LazyLock<Vec<(StubCrate, Vec<usize>)>> = LazyLock::new(|| {
        let all = stubs::embedded();
        let texts = |stub: &StubCrate| stub.files.iter().map(|file| file.text.as_ref()).collect::<String>();
        let named: Vec<Vec<usize>> = all.iter().map(|stub| named_stubs(&all, &texts(stub))).collect();
        all.into_iter().zip(named).collect()
    });
    let crates = || ALL.iter().map(|(stub, _)| stub);
    let texts: String = fixture
        .crates
        .iter()
        .flat_map(|one| &one.files)
        .map(|(_, text)| text.as_str())
        .collect();
    let mut open = named_stubs(crates(), &texts);
    open.extend(crates().position(|stub| stub.name == "std"));
    let mut needed = BTreeSet::new();
    while let Some(index) = open.pop() {
        if needed.insert(index) {
            open.extend(&ALL[index].1);
        }
    }
    needed.into_iter().map(|index| ALL[index].0.clone()).collect()
}

/// Which of `all` have their name as a word in `text`.
fn named_stubs<'a>(all: impl IntoIterator<Item = &'a StubCrate>, text: &str) -> Vec<usize> {
    let words: HashSet<&str> = text
        .split(|char: char| !char.is_ascii_alphanumeric() && char != '_')
        .collect();
    all.into_iter()
        .enumerate()
        .filter(|(_, stub)| words.contains(stub.name.as_str()))
        .map(|(index, _)| index)
        .collect()
}

/// Writes the fixture into `folder`, and says which packages that makes.
fn workspace(fixture: &Fixture, folder: &Path) -> Workspace {
    for (path, text) in fixture.crates.iter().flat_map(|one| &one.files) {
        let path = folder.join(path.trim_start_matches('/'));
        let parent = path.parent().unwrap_or(folder);
        // What cannot be written is not found either, and the test says so.
        let _ = std::fs::create_dir_all(parent).and_then(|()| std::fs::write(&path, text));
    }
    let packages = fixture.crates.iter().map(|one| package(fixture, one, folder)).collect();
    let target_cfg = vec![("unix".into(), None), ("target_os".into(), Some("linux".into()))];
    Workspace {
        root: folder.to_owned(),
        packages,
        target_cfg,
        ..Workspace::default()
    }
}

fn package(fixture: &Fixture, one: &FixtureCrate, folder: &Path) -> Package {
    let index_of = |name: &String| fixture.crates.iter().position(|other| other.name == *name);
    let dependency = |name: &String| {
        let package = PackageId(index_of(name)? as u32);
        Some(Dependency {
            extern_name: name.as_str().into(),
            package,
            normal: true,
            dev: false,
            build: false,
        })
    };
    let root = folder.join(one.files[0].0.trim_start_matches('/'));
    let name = one.name.as_str().into();
    // A crate that lies where cargo keeps tests is built for the test harness.
    let test = one.files[0].0.starts_with("/tests/");
    Package {
        name: one.name.clone(),
        version: "0.1.0".to_owned(),
        root: folder.to_owned(),
        origin: Origin::Member,
        selected: true,
        features: Vec::new(),
        targets: vec![Target {
            name,
            kind: if test { TargetKind::Test } else { TargetKind::Lib },
            root,
            edition: one.edition,
            test,
        }],
        dependencies: one.dependencies.iter().filter_map(dependency).collect(),
        declared: one.dependencies.iter().map(|name| name.as_str().into()).collect(),
        out_dir: None,
    }
}
