//! One line for each finding, as cargo's short messages: `src/api.rs:41:9: error[blocking-fs]: …`.

use std::{
    fmt::Write as _,
    io::{self, Write},
};

use codespan_reporting::term::{Config, Renderer};

use super::{Options, Report, closing, excerpt, human, paint::Painter};
use crate::finding::Finding;

/// Writes all findings and the closing lines.
pub(super) fn write(report: &Report, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let config = Config::default();
    let mut findings: Vec<&Finding> = report.open(options).collect();
    // What was seen at run time first, the longest stalls before others; the rest stays where it is.
    let seen = |finding: &Finding| finding.observed.as_ref().map_or(-1.0, |observed| observed.total_ms);
    findings.sort_by(|one, other| seen(other).total_cmp(&seen(one)));
    for finding in findings {
        write!(out, "{}: ", human::locus(report, finding.place))?;
        let mut painter = Painter::new(out, options.color);
        let mut renderer = Renderer::new(&mut painter, &config);
        let mut message = excerpt::clean(&finding.message);
        if let Some(observation) = &finding.observed {
            // Writing to a string does not fail.
            let _ = write!(message, " ({})", human::observed(observation));
        }
        let severity = human::severity(finding.level);
        renderer
            .render_header(None, severity, Some(finding.rule.as_str()), &message)
            .map_err(human::into_io)?;
    }
    closing::write(report, options, out)
}
