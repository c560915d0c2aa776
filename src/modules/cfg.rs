//! Evaluates cfg predicates.

use ustr::{Ustr, ustr};

use super::CfgSet;
use crate::skeleton::Cfg;

impl CfgSet {
    /// What holds for a target with these features, in a test build or not.
    #[must_use]
    pub fn new(target_cfg: &[(Ustr, Option<Ustr>)], features: &[Ustr], test: bool) -> Self {
        let feature = ustr("feature");
        let mut values: rustc_hash::FxHashSet<_> = target_cfg.iter().copied().collect();
        values.extend(features.iter().map(|&name| (feature, Some(name))));
        if test {
            values.insert((ustr("test"), None));
        }
        Self { values }
    }

    /// Whether all predicates hold.
    #[must_use]
    pub fn enabled(&self, predicates: &[Cfg]) -> bool {
        predicates.iter().all(|predicate| self.holds(predicate))
    }

    fn holds(&self, predicate: &Cfg) -> bool {
        match predicate {
            Cfg::All(inner) => inner.iter().all(|inner| self.holds(inner)),
            Cfg::Any(inner) => inner.iter().any(|inner| self.holds(inner)),
            Cfg::Not(inner) => !self.holds(inner),
            Cfg::Name(name) => self.values.contains(&(*name, None)),
            Cfg::Value(name, value) => self.values.contains(&(*name, Some(*value))),
            Cfg::Constant(value) => *value,
        }
    }
}
