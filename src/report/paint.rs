//! The colours of a report: tells the code-excerpt writer which escape sequence stands for what, or none at all.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use codespan_reporting::{
    diagnostic::{LabelStyle, Severity},
    term::WriteStyle,
};

/// A writer that knows the colours.
pub(super) struct Painter<'a> {
    out: &'a mut dyn Write,
    color: bool,
}

impl<'a> Painter<'a> {
    /// Writes to `out`, with escape sequences if `color`.
    pub(super) fn new(out: &'a mut dyn Write, color: bool) -> Self {
        Self { out, color }
    }

    fn set(&mut self, style: Style) -> io::Result<()> {
        if self.color {
            write!(self.out, "{style}")
        } else {
            Ok(())
        }
    }
}

impl Write for Painter<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl WriteStyle for Painter<'_> {
    fn set_header(&mut self, severity: Severity) -> io::Result<()> {
        self.set(color_of(severity).on_default().bold())
    }

    fn set_header_message(&mut self) -> io::Result<()> {
        // The severity's colour still holds here, so it is taken back first.
        self.reset()?;
        self.set(Style::new().bold())
    }

    fn set_line_number(&mut self) -> io::Result<()> {
        self.set(AnsiColor::Blue.on_default().bold())
    }

    fn set_note_bullet(&mut self) -> io::Result<()> {
        self.set_line_number()
    }

    fn set_source_border(&mut self) -> io::Result<()> {
        self.set_line_number()
    }

    fn set_label(&mut self, severity: Severity, style: LabelStyle) -> io::Result<()> {
        match style {
            LabelStyle::Primary => self.set(color_of(severity).on_default().bold()),
            LabelStyle::Secondary => self.set(AnsiColor::Blue.on_default().bold()),
        }
    }

    fn reset(&mut self) -> io::Result<()> {
        if self.color {
            write!(self.out, "{}", anstyle::Reset)
        } else {
            Ok(())
        }
    }
}

fn color_of(severity: Severity) -> AnsiColor {
    match severity {
        Severity::Bug | Severity::Error => AnsiColor::BrightRed,
        Severity::Warning => AnsiColor::BrightYellow,
        Severity::Note => AnsiColor::BrightGreen,
        Severity::Help => AnsiColor::BrightCyan,
    }
}
