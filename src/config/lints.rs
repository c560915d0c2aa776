//! `[lints]` of a manifest: the lints of rustc and clippy that a package allows.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// The lints that `[lints]` of a manifest allows, as attributes write them (`clippy::await_holding_lock`, `unused_must_use`).
/// With `workspace = true` they stand in `[workspace.lints]` of the workspace's manifest. Of text that is no TOML what can be read.
pub(super) fn allowed(manifest: &str, workspace: &str) -> Vec<String> {
    let (own, _) = DeTable::parse_recoverable(manifest);
    let Some(lints) = table(own.get_ref(), "lints") else {
        return Vec::new();
    };
    let inherits = lints.get("workspace").and_then(|value| value.get_ref().as_bool()) == Some(true);
    if !inherits {
        return allowed_in(lints);
    }
    let (shared, _) = DeTable::parse_recoverable(workspace);
    table(shared.get_ref(), "workspace")
        .and_then(|workspace| table(workspace, "lints"))
        .map(allowed_in)
        .unwrap_or_default()
}

/// `clippy.await_holding_lock = "allow"`, `clippy.await_holding_lock = { level = "allow", priority = 1 }`.
fn allowed_in(lints: &DeTable<'_>) -> Vec<String> {
    let mut allowed = Vec::new();
    for (tool, entries) in lints {
        let tool = tool.get_ref();
        for (name, value) in entries.get_ref().as_table().into_iter().flatten() {
            let value = value.get_ref();
            let level = value.as_str().or_else(|| value.get("level")?.get_ref().as_str());
            if level == Some("allow") {
                let name = name.get_ref().replace('-', "_");
                allowed.push(if tool == "rust" {
                    name
                } else {
                    format!("{tool}::{name}")
                });
            }
        }
    }
    allowed
}

fn table<'t, 'i>(owner: &'t DeTable<'i>, key: &str) -> Option<&'t DeTable<'i>> {
    owner.get(key).map(Spanned::get_ref).and_then(DeValue::as_table)
}
