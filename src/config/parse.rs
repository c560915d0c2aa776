//! Text → settings, with the place of everything that is wrong.

use std::{ops::Range, time::Duration};

use glob::Pattern;
use indexmap::IndexMap;
use miette::NamedSource;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    errors::{BadConfiguration, Failure, suggestion},
    finding::Level,
};

use super::{ALL, Levels, Settings};

const KEYS: [&str; 5] = ["levels", "short-timeout", "skip", "test-code", "guards"];
const LEVELS: [(&str, Level); 4] = [
    ("allow", Level::Allow),
    ("note", Level::Note),
    ("warn", Level::Warn),
    ("deny", Level::Deny),
];

/// A text being read: where errors point to.
struct Reader<'t> {
    name: &'t str,
    text: &'t str,
    rules: &'t [&'t str],
}

type Key<'i> = Spanned<toml::de::DeString<'i>>;
type Value<'i> = Spanned<DeValue<'i>>;

/// A whole `block-lint.toml`.
pub(super) fn file(name: &str, text: &str, rules: &[&str]) -> Result<Settings, Failure> {
    let reader = Reader { name, text, rules };
    let table = reader.table()?;
    reader.settings(table.get_ref(), &KEYS)
}

/// `[<owner>.metadata.block-lint]` of a manifest. A manifest that does not parse is not our business.
pub(super) fn metadata(name: &str, text: &str, owner: &str, rules: &[&str]) -> Result<Option<Settings>, Failure> {
    let reader = Reader { name, text, rules };
    let Ok(table) = DeTable::parse(text) else {
        return Ok(None);
    };
    match settings_table(table.get_ref(), owner) {
        Some(table) => reader.settings(table, &KEYS).map(Some),
        None => Ok(None),
    }
}

/// `[package.metadata.block-lint]`: levels only, the rest is of the whole workspace.
pub(super) fn package_levels(name: &str, text: &str, rules: &[&str]) -> Result<Option<Levels>, Failure> {
    let reader = Reader { name, text, rules };
    let Ok(table) = DeTable::parse(text) else {
        return Ok(None);
    };
    match settings_table(table.get_ref(), "package") {
        Some(table) => reader.settings(table, &KEYS[..1]).map(|settings| Some(settings.levels)),
        None => Ok(None),
    }
}

fn settings_table<'t, 'i>(manifest: &'t DeTable<'i>, owner: &str) -> Option<&'t DeTable<'i>> {
    let metadata = manifest.get(owner)?.get_ref().get("metadata")?.get_ref();
    metadata.get("block-lint")?.get_ref().as_table()
}

impl<'t> Reader<'t> {
    fn table(&self) -> Result<Spanned<DeTable<'t>>, Failure> {
        DeTable::parse(self.text).map_err(|error| {
            let span = error.span().unwrap_or_default();
            self.fail(
                "the configuration is not valid TOML".to_owned(),
                span,
                error.message(),
                None,
            )
        })
    }

    fn settings(&self, table: &DeTable<'_>, keys: &[&str]) -> Result<Settings, Failure> {
        let mut settings = Settings::default();
        for (key, value) in table {
            if !keys.contains(&key.get_ref().as_ref()) {
                return Err(self.unknown_key(key, keys));
            }
            match key.get_ref().as_ref() {
                "levels" => settings.levels = self.levels(value)?,
                "short-timeout" => settings.short_timeout = Some(self.duration(value)?),
                "skip" => settings.skip = self.patterns(value)?,
                "guards" => settings.guards = self.guards(value)?,
                _ => settings.test_code = Some(self.boolean(value)?),
            }
        }
        Ok(settings)
    }

    fn unknown_key(&self, key: &Key<'_>, keys: &[&str]) -> Failure {
        let name = key.get_ref().as_ref();
        let help = if KEYS.contains(&name) {
            Some(format!(
                "`{name}` is a setting of the whole workspace: write it in {}",
                super::FILE_NAME
            ))
        } else {
            suggestion(name, keys.iter().copied())
        };
        self.fail(
            format!("there is no setting `{name}`"),
            key.span(),
            "not a setting",
            help,
        )
    }

    fn levels(&self, value: &Value<'_>) -> Result<Levels, Failure> {
        let table = value
            .get_ref()
            .as_table()
            .ok_or_else(|| self.wrong_type(value, "a table of rules and levels"))?;
        let mut levels = Vec::new();
        for (rule, level) in table {
            levels.push((self.rule(rule)?, self.level(level)?));
        }
        // `all` is the ground on which single rules stand, wherever it is written: TOML tables have no order.
        levels.sort_by_key(|(rule, _)| rule != ALL);
        Ok(Levels(levels))
    }

    /// Paths of types, each with a reason.
    fn guards(&self, value: &Value<'_>) -> Result<IndexMap<String, String>, Failure> {
        let wanted = "a table of types and reasons: `\"app::Lease\" = \"others wait for it\"`";
        let table = value
            .get_ref()
            .as_table()
            .ok_or_else(|| self.wrong_type(value, wanted))?;
        let mut guards = IndexMap::new();
        for (path, reason) in table {
            let text = reason.get_ref().as_str().map(str::trim).filter(|text| !text.is_empty());
            let text = text.ok_or_else(|| self.wrong_type(reason, "the reason why it must not be held"))?;
            if !path.get_ref().contains("::") {
                let message = format!("`{}` is not the path of a type", path.get_ref());
                return Err(self.fail(message, path.span(), "write it from its crate on: `app::Lease`", None));
            }
            guards.insert(path.get_ref().to_string(), text.to_owned());
        }
        Ok(guards)
    }

    fn rule(&self, key: &Key<'_>) -> Result<String, Failure> {
        let name = key.get_ref().as_ref();
        if name == ALL || self.rules.contains(&name) {
            return Ok(name.to_owned());
        }
        let valid = self.rules.iter().copied().chain([ALL]);
        Err(self.fail(
            format!("there is no rule `{name}`"),
            key.span(),
            "not a rule",
            suggestion(name, valid),
        ))
    }

    fn level(&self, value: &Value<'_>) -> Result<Level, Failure> {
        let text = value
            .get_ref()
            .as_str()
            .ok_or_else(|| self.wrong_type(value, "a level"))?;
        let level = LEVELS.iter().find(|(name, _)| *name == text);
        level.map(|&(_, level)| level).ok_or_else(|| {
            let help = suggestion(text, LEVELS.iter().map(|&(name, _)| name));
            self.fail(format!("there is no level `{text}`"), value.span(), "not a level", help)
        })
    }

    fn duration(&self, value: &Value<'_>) -> Result<Duration, Failure> {
        let text = value
            .get_ref()
            .as_str()
            .ok_or_else(|| self.wrong_type(value, "a duration such as \"1ms\""))?;
        duration(text).ok_or_else(|| {
            let help = Some("write a whole number and a unit: \"500us\", \"1ms\", \"2s\"".to_owned());
            self.fail(
                format!("`{text}` is not a duration"),
                value.span(),
                "not a duration",
                help,
            )
        })
    }

    fn patterns(&self, value: &Value<'_>) -> Result<Vec<Pattern>, Failure> {
        let list = value
            .get_ref()
            .as_array()
            .ok_or_else(|| self.wrong_type(value, "a list of paths"))?;
        list.iter().map(|item| self.pattern(item)).collect()
    }

    fn pattern(&self, value: &Value<'_>) -> Result<Pattern, Failure> {
        let text = value
            .get_ref()
            .as_str()
            .ok_or_else(|| self.wrong_type(value, "a path"))?;
        Pattern::new(text.trim_start_matches("./").trim_end_matches('/')).map_err(|error| {
            self.fail(
                format!("`{text}` is not a valid pattern"),
                value.span(),
                error.msg,
                None,
            )
        })
    }

    fn boolean(&self, value: &Value<'_>) -> Result<bool, Failure> {
        value
            .get_ref()
            .as_bool()
            .ok_or_else(|| self.wrong_type(value, "true or false"))
    }

    fn wrong_type(&self, value: &Value<'_>, wanted: &str) -> Failure {
        let label = format!("this is of type {}", value.get_ref().type_str());
        self.fail(format!("this setting takes {wanted}"), value.span(), &label, None)
    }

    fn fail(&self, message: String, span: Range<usize>, label: &str, help: Option<String>) -> Failure {
        Failure::Configuration(Box::new(BadConfiguration {
            message,
            file: NamedSource::new(self.name, self.text.to_owned()),
            span: span.into(),
            label: label.to_owned(),
            help,
        }))
    }
}

/// `500us`, `1ms`, `2s`.
fn duration(text: &str) -> Option<Duration> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let number: u64 = number.parse().ok()?;
    match unit.trim() {
        "ns" => Some(Duration::from_nanos(number)),
        "us" | "µs" => Some(Duration::from_micros(number)),
        "ms" => Some(Duration::from_millis(number)),
        "s" => Some(Duration::from_secs(number)),
        _ => None,
    }
}
