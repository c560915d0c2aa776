//! One line for each finding, as cargo's short messages: `src/api.rs:41:9: error[blocking-fs]: …`.

use std::io::{self, Write};

use codespan_reporting::term::{Config, Renderer};

use super::{Options, Report, closing, excerpt, human, paint::Painter};

/// Writes all findings and the closing lines.
pub(super) fn write(report: &Report, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let config = Config::default();
    for finding in report.open(options) {
        write!(out, "{}: ", human::locus(report, finding.place))?;
        let mut painter = Painter::new(out, options.color);
        let mut renderer = Renderer::new(&mut painter, &config);
        let message = excerpt::clean(&finding.message);
        let severity = human::severity(finding.level);
        renderer
            .render_header(None, severity, Some(finding.rule.as_str()), &message)
            .map_err(human::into_io)?;
    }
    closing::write(report, options, out)
}
