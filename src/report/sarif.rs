//! SARIF 2.1.0: one document, every rule with its page, the chain of calls as a code flow.
//!
//! The standard: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>; section numbers below are its.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use serde_json::json;
use serde_sarif::sarif::{
    ArtifactLocation, CodeFlow, Invocation, LogicalLocation, Message, MultiformatMessageString, Notification,
    PhysicalLocation, PropertyBag, Region, ReportingConfiguration, ReportingDescriptor, Result as Outcome, ResultLevel,
    Run, SCHEMA_URL, Sarif, Suppression, ThreadFlow, ThreadFlowLocation, Tool, ToolComponent,
};

use super::{Options, Report, excerpt, human, location};
use crate::{
    finding::{Finding, Level},
    pages::{self, Page},
    source::Place,
};

/// The name of the folder that paths are relative to (3.4.4); `%SRCROOT%` is what GitHub knows.
const BASE: &str = "%SRCROOT%";
/// The key of our fingerprints (3.27.17), with the version of how they are made.
const FINGERPRINT: &str = "blockLint/v1";

/// Writes the document, suppressed findings included.
pub(super) fn write(report: &Report, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let document = Sarif::builder()
        .schema(SCHEMA_URL)
        .version(json!("2.1.0"))
        .runs(vec![run(report, options)])
        .build();
    serde_json::to_writer_pretty(&mut *out, &document)?;
    out.write_all(b"\n")
}

fn run(report: &Report, options: &Options) -> Run {
    let driver = ToolComponent::builder()
        .name("cargo-block-lint")
        .semantic_version(env!("CARGO_PKG_VERSION"))
        .rules(pages::all().iter().map(rule).collect::<Vec<_>>())
        .build();
    let results: Vec<Outcome> = report
        .shown(options)
        .map(|finding| outcome(report, options, finding))
        .collect();
    Run::builder()
        .tool(Tool::builder().driver(driver).build())
        .invocations(vec![invocation(report)])
        .column_kind(json!("unicodeCodePoints"))
        .results(results)
        .build()
}

fn invocation(report: &Report) -> Invocation {
    let summary = &report.summary;
    let unparsed = summary
        .unparsed
        .iter()
        .map(|what| notification("warning", format!("does not parse: {what}")));
    let notices = summary
        .notices
        .iter()
        .map(|notice| notification("note", notice.clone()));
    Invocation::builder()
        .execution_successful(true)
        .tool_execution_notifications(unparsed.chain(notices).collect::<Vec<_>>())
        .build()
}

fn notification(level: &str, text: String) -> Notification {
    Notification::builder()
        .level(json!(level))
        .message(message(text))
        .build()
}

fn rule(page: &Page) -> ReportingDescriptor {
    let level = match page.level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note => "note",
        Level::Allow => "none",
    };
    let configuration = ReportingConfiguration::builder()
        .enabled(page.level != Level::Allow)
        .level(json!(level))
        .build();
    ReportingDescriptor::builder()
        .id(&page.id)
        .short_description(plain(&format!("async code {}", page.does)))
        .full_description(plain(&page.why))
        .help(
            MultiformatMessageString::builder()
                .text(&page.text)
                .markdown(&page.text)
                .build(),
        )
        .default_configuration(configuration)
        .build()
}

fn plain(text: &str) -> MultiformatMessageString {
    MultiformatMessageString::builder().text(text).build()
}

fn message(text: String) -> Message {
    Message::builder().text(text).build()
}

fn outcome(report: &Report, options: &Options, finding: &Finding) -> Outcome {
    let level = match finding.level {
        Level::Deny => ResultLevel::Error,
        Level::Warn => ResultLevel::Warning,
        Level::Note | Level::Allow => ResultLevel::Note,
    };
    let mut text = finding.message.clone();
    for note in human::notes(finding) {
        text.push('\n');
        text.push_str(&note);
    }
    let mut location = place(report, options, finding.place, None);
    location.logical_locations = Some(vec![
        LogicalLocation::builder()
            .fully_qualified_name(&finding.context.name)
            .kind("function")
            .build(),
    ]);
    let mut outcome = Outcome::builder()
        .rule_id(finding.rule.as_str())
        .level(level)
        .message(message(text))
        .locations(vec![location])
        .code_flows(code_flows(report, options, finding))
        .partial_fingerprints(BTreeMap::from([(FINGERPRINT.to_owned(), finding.fingerprint.clone())]))
        // Either all results of a run have suppressions, if only empty ones, or none has (3.27.23).
        .suppressions(suppressions(finding))
        .properties(properties(finding))
        .build();
    outcome.rule_index = pages::all()
        .iter()
        .position(|page| page.id == finding.rule.as_str())
        .and_then(|index| i64::try_from(index).ok());
    // What was seen at run time comes first (3.27.25).
    outcome.rank = finding.observed.as_ref().map(|_| 100.0);
    outcome
}

fn suppressions(finding: &Finding) -> Vec<Suppression> {
    let reason = finding.suppressed.iter();
    reason
        .map(|reason| {
            Suppression::builder()
                .kind(json!("inSource"))
                .justification(reason)
                .build()
        })
        .collect()
}

fn properties(finding: &Finding) -> PropertyBag {
    let mut properties = BTreeMap::from([("certainty".to_owned(), json!(finding.certainty))]);
    if let Some(observed) = &finding.observed {
        properties.insert("observed".to_owned(), json!(observed));
    }
    PropertyBag::builder().additional_properties(properties).build()
}

/// From the place that makes the body async to the leaf, one step for each hop; none for a finding that is not about a call.
fn code_flows(report: &Report, options: &Options, finding: &Finding) -> Vec<CodeFlow> {
    if finding.chain.is_empty() {
        return Vec::new();
    }
    let why_async = place(
        report,
        options,
        finding.context.place,
        Some(excerpt::why_async(&finding.context)),
    );
    let hops = finding
        .chain
        .iter()
        .map(|hop| place(report, options, hop.place, Some(excerpt::step_of(hop, finding))));
    let steps = std::iter::once(why_async).chain(hops).zip(0_i64..);
    let steps = steps.map(|(location, depth)| {
        ThreadFlowLocation::builder()
            .location(location)
            .nesting_level(depth)
            .build()
    });
    let flow = ThreadFlow::builder().locations(steps.collect::<Vec<_>>()).build();
    vec![CodeFlow::builder().thread_flows(vec![flow]).build()]
}

fn place(report: &Report, options: &Options, place: Place, text: Option<String>) -> serde_sarif::sarif::Location {
    let file = report.sources.file(place.file);
    let (start, end) = (file.line_col(place.span.start), file.line_col(place.span.end));
    let region = Region::builder()
        .start_line(i64::from(start.line))
        .start_column(i64::from(start.column))
        .end_line(i64::from(end.line))
        .end_column(i64::from(end.column))
        .build();
    let artifact = artifact(&location::of(report, options, place.file));
    let physical = PhysicalLocation::builder()
        .artifact_location(artifact)
        .region(region)
        .build();
    let mut location = serde_sarif::sarif::Location::builder()
        .physical_location(physical)
        .build();
    location.message = text.map(message);
    location
}

fn artifact(location: &location::Location) -> ArtifactLocation {
    let path = percent_encoded(&location.path);
    if location.inside {
        ArtifactLocation::builder().uri(path).uri_base_id(BASE).build()
    } else {
        // `C:/x` has no slash in front, `/x` has.
        let slashes = if path.starts_with('/') { "file://" } else { "file:///" };
        ArtifactLocation::builder().uri(format!("{slashes}{path}")).build()
    }
}

/// A path as the path of a URI (RFC 3986, 3.3); bytes that may not stand in one are escaped.
fn percent_encoded(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b'@' | b'+' | b'=' | b',' => {
                encoded.push(char::from(byte));
            }
            other => {
                let digit = |value: u8| {
                    char::from_digit(u32::from(value), 16)
                        .unwrap_or_default()
                        .to_ascii_uppercase()
                };
                encoded.extend(['%', digit(other >> 4), digit(other & 15)]);
            }
        }
    }
    encoded
}
