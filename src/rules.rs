//! Stage 8: effects → findings. Most rules are one question, "does an async path reach effect X", and differ in their page only.

mod bodies;
mod chain;
mod comments;
mod futures;
mod guards;
mod instead;
mod levels;
mod loops;
mod memo;
mod outline;
mod paths;
mod places;
mod select;

use ustr::Ustr;

pub use self::paths::PathRules;
use crate::{
    comments::Comments,
    config::Config,
    effects::{Attributes, Kind},
    finding::{Finding, Level},
    items::FnId,
    pages::{self, Page},
    types::{Program, infer::Inferred},
    workspace::{TargetKind, Workspace},
};

/// What rules look at.
pub struct Question<'a> {
    /// What was read.
    pub workspace: &'a Workspace,
    /// Types and names.
    pub program: &'a Program<'a>,
    /// What stubs say.
    pub attributes: &'a Attributes,
    /// Comments that speak to us.
    pub comments: &'a Comments,
    /// Levels.
    pub config: &'a Config,
}

/// The page that reports a kind of effect.
#[must_use]
pub fn page_of(kind: Kind) -> Option<&'static Page> {
    pages::all()
        .iter()
        .find(|page| page.effect.as_deref() == Some(kind.word()))
}

/// What the rules about bodies find; what they infer on the way is kept in `inferred`.
#[must_use]
pub fn of_bodies(question: &Question<'_>, inferred: &Inferred) -> Vec<Finding> {
    bodies::findings(question, inferred)
}

/// What comments lack or do not hide. Asked last, because by then each comment knows whether it hid something.
#[must_use]
pub fn of_comments(question: &Question<'_>) -> Vec<Finding> {
    comments::findings(question)
}

impl Question<'_> {
    fn krate_of(&self, function: FnId) -> &crate::modules::Crate {
        let krate = self.program.items.krate(self.program.items.function(function).module);
        &self.program.modules.crates[krate.0 as usize]
    }

    /// What the package of a function depends on, of the runtimes that we know.
    fn declared(&self, function: FnId) -> &[Ustr] {
        let package = self.krate_of(function).package;
        package.map_or(&[], |id| self.workspace.package(id).declared.as_slice())
    }

    /// Tests, benches and examples are told more quietly.
    fn lower_in_tests(&self, function: FnId, level: &mut Level, notes: &mut Vec<String>) {
        let kind = self.krate_of(function).kind;
        let module = self.program.items.function(function).module;
        let is_test = self.program.items.module(module).test || kind == TargetKind::Test;
        if !self.config.test_code && (is_test || matches!(kind, TargetKind::Bench | TargetKind::Example)) {
            *level = (*level).min(Level::Note);
            notes.push("it is test or example code".to_owned());
        }
    }
}

/// The ids of all rules.
#[must_use]
pub fn ids() -> Vec<&'static str> {
    pages::all().iter().map(|page| page.id.as_str()).collect()
}
