//! The formats that programs read.

use std::path::PathBuf;

use block_lint::{
    finding::{Level, Observation},
    pages,
    report::{Format, Options, Show},
};
use expect_test::{expect, expect_file};
use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use serde_sarif::sarif::Sarif;

use super::sample::{ROOT, Sample, write};

/// For each object that SARIF's schema knows and we write: where ours are, and what the schema requires of them.
/// From the definitions of <https://json.schemastore.org/sarif-2.1.0.json>.
const REQUIRED: [(&str, &str); 16] = [
    ("/", "version runs"),
    ("/runs/*", "tool"),
    ("/runs/*/tool", "driver"),
    ("/runs/*/tool/driver", "name"),
    ("/runs/*/tool/driver/rules/*", "id"),
    ("/runs/*/tool/driver/rules/*/help", "text"),
    ("/runs/*/tool/driver/rules/*/shortDescription", "text"),
    ("/runs/*/tool/driver/rules/*/fullDescription", "text"),
    ("/runs/*/invocations/*", "executionSuccessful"),
    ("/runs/*/invocations/*/toolExecutionNotifications/*", "message"),
    ("/runs/*/invocations/*/toolExecutionNotifications/*/message", "text"),
    ("/runs/*/results/*", "message ruleId locations"),
    ("/runs/*/results/*/message", "text"),
    ("/runs/*/results/*/codeFlows/*", "threadFlows"),
    ("/runs/*/results/*/codeFlows/*/threadFlows/*", "locations"),
    ("/runs/*/results/*/suppressions/*", "kind"),
];

pub(super) fn tests() -> Vec<Trial> {
    vec![
        Trial::test("report::json::contract", json_contract),
        Trial::test("report::json::sorted", json_sorted),
        Trial::test("report::short", short),
        Trial::test("report::github", github),
        Trial::test("report::sarif::result", sarif_result),
        Trial::test("report::sarif::required_parts", sarif_required_parts),
        Trial::test("report::sarif::uris", sarif_uris),
    ]
}

fn options(format: Format) -> Options {
    Options {
        format,
        ..Options::default()
    }
}

fn json_contract() -> Result<(), Failed> {
    let mut sample = Sample::transitive();
    let finding = &mut sample.findings[0];
    finding.observed = Some(Observation {
        count: 1,
        worst_ms: 2.5,
        total_ms: 2.5,
    });
    finding.instead.push("spawn_blocking".to_owned());
    sample.repeat_at_levels();
    sample.summary.seconds = 0.123_456;
    let text = write(&sample.report(), &options(Format::Json))?;
    expect![[r#"
        {"rule":"blocking-fs","level":"deny","certainty":"sure","file":"src/api.rs","line":7,"column":5,"end_line":7,"end_column":16,"message":"std::fs::read_to_string waits for the disk, via load_config","context":{"kind":"async fn","name":"app::api::start","file":"src/api.rs","line":3},"chain":[{"file":"src/api.rs","line":7,"column":5,"callee":"config::load_config","note":"calls"},{"file":"config/src/lib.rs","line":2,"column":5,"callee":"confy::load","note":"calls"},{"file":"/home-of/registry/confy-1.2.3/src/lib.rs","line":120,"column":11,"callee":"std::fs::read_to_string","note":"waits for the disk"}],"instead":"tokio::fs::read_to_string, or spawn_blocking","suppressed":false,"observed":{"count":1,"worst_ms":2.5,"total_ms":2.5},"fingerprint":"blocking-fs app::api::start std::fs::read_to_string"}
        {"rule":"blocking-fs","level":"warn","certainty":"sure","file":"src/api.rs","line":7,"column":5,"end_line":7,"end_column":16,"message":"std::fs::read_to_string waits for the disk, via load_config","context":{"kind":"async fn","name":"app::api::start","file":"src/api.rs","line":3},"chain":[{"file":"src/api.rs","line":7,"column":5,"callee":"config::load_config","note":"calls"},{"file":"config/src/lib.rs","line":2,"column":5,"callee":"confy::load","note":"calls"},{"file":"/home-of/registry/confy-1.2.3/src/lib.rs","line":120,"column":11,"callee":"std::fs::read_to_string","note":"waits for the disk"}],"instead":"tokio::fs::read_to_string, or spawn_blocking","suppressed":false,"observed":{"count":1,"worst_ms":2.5,"total_ms":2.5},"fingerprint":"blocking-fs app::api::start std::fs::read_to_string"}
        {"rule":"blocking-fs","level":"deny","certainty":"sure","file":"src/api.rs","line":7,"column":5,"end_line":7,"end_column":16,"message":"std::fs::read_to_string waits for the disk, via load_config","context":{"kind":"async fn","name":"app::api::start","file":"src/api.rs","line":3},"chain":[{"file":"src/api.rs","line":7,"column":5,"callee":"config::load_config","note":"calls"},{"file":"config/src/lib.rs","line":2,"column":5,"callee":"confy::load","note":"calls"},{"file":"/home-of/registry/confy-1.2.3/src/lib.rs","line":120,"column":11,"callee":"std::fs::read_to_string","note":"waits for the disk"}],"instead":"tokio::fs::read_to_string, or spawn_blocking","suppressed":true,"observed":{"count":1,"worst_ms":2.5,"total_ms":2.5},"fingerprint":"blocking-fs app::api::start std::fs::read_to_string"}
        {"summary":{"files":0,"lines":0,"findings":2,"suppressed":1,"unparsed":[],"calls":0,"calls_resolved":0,"seconds":0.123}}
    "#]].assert_eq(&text);
    for line in text.lines() {
        serde_json::from_str::<Value>(line)?;
    }
    let bare = write(&Sample::direct().report(), &options(Format::Json))?;
    assert!(
        bare.contains(r#""observed":null"#) && bare.contains(r#""instead":"tokio::time::sleep""#),
        "{bare}"
    );
    Ok(())
}

/// By file, line, column and rule, whatever the order in which they were found.
fn json_sorted() -> Result<(), Failed> {
    let mut sample = Sample::default();
    let files = ["src/b.rs", "src/a.rs"].map(|name| sample.file(name, "async fn f() {\n    xy(); xy();\n}\n"));
    for file in files {
        sample.chain(file, "f", &[(file, "xy(); xy", "xy", "x::y")]);
        sample.chain(file, "f", &[(file, "xy();\n", "xy", "x::y")]);
        sample.chain(file, "f", &[(file, "xy(); xy", "xy", "x::y")]);
        let count = sample.findings.len();
        sample.findings[count - 1].rule = "blocking-db".into();
    }
    let written = |sample: &Sample, reversed: bool| {
        let mut again = Sample::default();
        for (_, file) in sample.sources.iter() {
            again.file(&file.name, file.text());
        }
        again.findings = sample.findings.clone();
        if reversed {
            again.findings.reverse();
        }
        write(&again.report(), &options(Format::Json))
    };
    let text = written(&sample, false)?;
    let lines: Vec<Value> = text
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    let told: Vec<String> = lines[..6]
        .iter()
        .map(|line| format!("{} {} {}", line["file"], line["column"], line["rule"]))
        .collect();
    let of = |file: &str| {
        [(5, "blocking-db"), (5, "blocking-fs"), (11, "blocking-fs")]
            .map(|(column, rule)| format!("\"{file}\" {column} \"{rule}\""))
    };
    assert_eq!(told, [of("src/a.rs"), of("src/b.rs")].concat());
    assert_eq!(text, written(&sample, true)?);
    Ok(())
}

fn short() -> Result<(), Failed> {
    let mut sample = Sample::transitive();
    sample.repeat_at_levels();
    let text = write(
        &sample.report(),
        &Options {
            show: Show::All,
            quiet: true,
            ..options(Format::Short)
        },
    )?;
    expect![[r#"
        src/api.rs:7:5: error[blocking-fs]: std::fs::read_to_string waits for the disk, via load_config
        src/api.rs:7:5: warning[blocking-fs]: std::fs::read_to_string waits for the disk, via load_config
        src/api.rs:7:5: note[blocking-fs]: std::fs::read_to_string waits for the disk, via load_config
        src/api.rs:7:5: error[blocking-fs]: std::fs::read_to_string waits for the disk, via load_config
    "#]]
    .assert_eq(&text);
    Ok(())
}

fn github() -> Result<(), Failed> {
    let mut sample = Sample::transitive();
    sample.findings[0].message = "100 % of `f`\r\nwait: a, b".to_owned();
    let mut odd = Sample::direct();
    odd.findings[0].level = Level::Warn;
    let mut text = write(
        &sample.report(),
        &Options {
            quiet: true,
            ..options(Format::Github)
        },
    )?;
    text += &write(
        &odd.report(),
        &Options {
            quiet: true,
            checkout: Some(PathBuf::from("/")),
            ..options(Format::Github)
        },
    )?;
    expect![[r#"
        ::error file=src/api.rs,line=7,endLine=7,col=5,endColumn=16,title=blocking-fs::100 %25 of `f`� wait: a, b%0Asrc/api.rs:7:5: calls config::load_config%0Aconfig/src/lib.rs:2:5: calls confy::load%0A/home-of/registry/confy-1.2.3/src/lib.rs:120:11: std::fs::read_to_string waits for the disk, in confy 1.2.3%0Awhy: the worker thread cannot run other tasks meanwhile%0Ainstead: tokio::fs::read_to_string
        ::warning file=project/src/retry.rs,line=4,endLine=4,col=2,endColumn=20,title=blocking-sleep::std::thread::sleep puts the thread to sleep%0Asrc/retry.rs:4:2: std::thread::sleep puts the thread to sleep%0Awhy: the worker thread cannot run other tasks meanwhile%0Ainstead: tokio::time::sleep
    "#]].assert_eq(&text);
    assert_eq!(text.lines().count(), 2);
    Ok(())
}

fn sarif(sample: Sample, options: &Options) -> Result<Value, Failed> {
    Ok(serde_json::from_str(&write(&sample.report(), options)?)?)
}

fn sarif_result() -> Result<(), Failed> {
    let mut document = sarif(Sample::transitive(), &options(Format::Sarif))?;
    let mut result = document["runs"][0]["results"][0].take();
    // It counts the pages, of which there will be more.
    assert!(result["ruleIndex"].take().is_u64());
    expect_file!["result.sarif"].assert_eq(&(serde_json::to_string_pretty(&result)? + "\n"));
    Ok(())
}

fn sarif_required_parts() -> Result<(), Failed> {
    let mut sample = Sample::transitive();
    sample.repeat_at_levels();
    sample.summary.unparsed.push("src/odd.rs:1:1: expected `;`".to_owned());
    let document = sarif(sample, &options(Format::Sarif))?;
    for (path, required) in REQUIRED {
        let objects = select(&document, path);
        let optional = path.contains("/rules/") && pages::all().is_empty();
        assert!(optional || !objects.is_empty(), "nothing at {path}");
        for (object, key) in objects
            .iter()
            .flat_map(|object| required.split(' ').map(move |key| (object, key)))
        {
            assert!(!object[key].is_null(), "{path} lacks {key}: {object}");
        }
    }
    assert_eq!(document["version"], "2.1.0");
    assert!(
        document["$schema"]
            .as_str()
            .is_some_and(|schema| schema.ends_with("sarif-2.1.0.json"))
    );
    check_rules_and_results(&document)?;
    serde_json::from_value::<Sarif>(document)?;
    Ok(())
}

fn check_rules_and_results(document: &Value) -> Result<(), Failed> {
    let rules = document["runs"][0]["tool"]["driver"]["rules"]
        .as_array()
        .ok_or("no rules")?;
    assert_eq!(rules.len(), pages::all().len());
    for result in select(document, "/runs/*/results/*") {
        if let Some(index) = result["ruleIndex"].as_u64() {
            assert_eq!(rules[index as usize]["id"], result["ruleId"]);
        }
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap_or_default()));
        assert!(
            result["suppressions"].is_array(),
            "all results have suppressions or none has"
        );
        let fingerprints = result["partialFingerprints"].as_object().ok_or("no fingerprint")?;
        assert!(fingerprints.values().all(Value::is_string));
    }
    for region in select(document, "/runs/*/results/*/locations/*/physicalLocation/region") {
        assert!(
            ["startLine", "startColumn", "endLine", "endColumn"]
                .iter()
                .all(|key| region[key].as_u64() > Some(0)),
            "{region}"
        );
    }
    Ok(())
}

/// All values at a path in which `*` stands for each element of an array.
fn select<'a>(document: &'a Value, path: &str) -> Vec<&'a Value> {
    let mut found = vec![document];
    for key in path.split('/').filter(|key| !key.is_empty()) {
        let step = |value: &'a Value| match key {
            "*" => value.as_array().map(|array| array.iter().collect()).unwrap_or_default(),
            key => value.get(key).into_iter().collect::<Vec<_>>(),
        };
        found = found.into_iter().flat_map(step).collect();
    }
    found
}

fn sarif_uris() -> Result<(), Failed> {
    let uri = |name: &str, checkout: Option<&str>| -> Result<String, Failed> {
        let mut sample = Sample::default();
        let file = sample.file(name, "async fn f() { g(); }\n");
        sample.chain(file, "f", &[(file, "g()", "g", "x::g")]);
        let document = sarif(
            sample,
            &Options {
                checkout: checkout.map(PathBuf::from),
                ..options(Format::Sarif)
            },
        )?;
        let artifact = &document["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
        Ok(format!(
            "{} {}",
            artifact["uriBaseId"].as_str().unwrap_or("-"),
            artifact["uri"].as_str().unwrap_or("-")
        ))
    };
    assert_eq!(uri("src/a b%ä.rs", None)?, "%SRCROOT% src/a%20b%25%C3%A4.rs");
    assert_eq!(uri("/elsewhere/x.rs", None)?, "- file:///elsewhere/x.rs");
    assert_eq!(
        uri("src/a.rs", Some("/"))?,
        format!("%SRCROOT% {}/src/a.rs", &ROOT[1..])
    );
    assert_eq!(
        uri("src/a.rs", Some("/elsewhere"))?,
        format!("- file://{ROOT}/src/a.rs")
    );
    Ok(())
}
