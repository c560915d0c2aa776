//! A finding's places → the lines to show: which file, which lines, which part of a line, and the labels under them.
//!
//! Blocks follow the order of the calls, so reading down is walking the chain. Long lines are cut around their labels, and
//! characters that would steer a terminal or reorder the text are replaced.

use std::ops::Range;

use codespan_reporting::diagnostic::LabelStyle;

use super::Report;
use crate::{
    finding::{Context, Finding, Hop},
    source::{FileId, Place},
};

/// The longest part of a line that is shown, in bytes.
const WIDTH: usize = 140;
/// How much of a long line is shown before its first label, in bytes.
const BEFORE: usize = 30;
/// What stands where a line is cut.
const CUT: &str = "...";

/// Consecutive lines of one file that are shown under one heading.
pub(super) struct Block {
    pub(super) file: FileId,
    /// The place that the heading names.
    pub(super) focus: Place,
    pub(super) rows: Vec<Row>,
}

/// One line, or the part of it around its labels.
pub(super) struct Row {
    /// From 1.
    pub(super) number: usize,
    /// Where the line stands in its file.
    line: Range<usize>,
    labels: Vec<Label>,
}

/// A marked range of a line.
struct Label {
    style: LabelStyle,
    /// In the file.
    range: Range<usize>,
    text: String,
}

/// A row ready to be written: the text, and the labels with ranges in it.
pub(super) struct Shown<'a> {
    pub(super) text: String,
    pub(super) labels: Vec<(LabelStyle, Range<usize>, &'a str)>,
}

/// The blocks of `finding`: its async body first, then each hop where it stands.
pub(super) fn blocks(report: &Report, finding: &Finding) -> Vec<Block> {
    let mut blocks = Vec::new();
    let context = &finding.context;
    if context.place != finding.place {
        push(
            report,
            &mut blocks,
            context.place,
            LabelStyle::Secondary,
            why_async(context),
        );
    }
    let first = finding.chain.first().filter(|hop| hop.place == finding.place);
    let text = match first {
        Some(hop) => label_of(hop, finding),
        // A finding that is not about a call: its message says all.
        None if finding.chain.is_empty() => String::new(),
        None => format!("called here, inside `{}`", clean(&context.name)),
    };
    push(report, &mut blocks, finding.place, LabelStyle::Primary, text);
    for block in blocks.iter_mut().filter(|block| block.file == finding.place.file) {
        block.focus = finding.place;
    }
    for hop in &finding.chain[usize::from(first.is_some())..] {
        push(
            report,
            &mut blocks,
            hop.place,
            LabelStyle::Secondary,
            label_of(hop, finding),
        );
    }
    blocks
}

/// What is said under the place that makes a body async.
pub(super) fn why_async(context: &Context) -> String {
    match context.kind.as_str() {
        kind if kind.starts_with("async") => "this is async".to_owned(),
        "must-not-block" => "this must not block".to_owned(),
        "fn" => "in this function".to_owned(),
        "closure" => "in this closure".to_owned(),
        kind => format!("`{kind}` runs on the executor"),
    }
}

/// What is said under a call: what is called, or at the leaf what it waits for; and whose code it is.
fn label_of(hop: &Hop, finding: &Finding) -> String {
    let text = if is_leaf(hop, finding) {
        hop.note.clone()
    } else {
        format!("{} `{}`", hop.note, hop.callee)
    };
    clean(&(text + &whose(hop)))
}

/// A hop as a sentence of its own, for where no code is shown beside it.
pub(super) fn step_of(hop: &Hop, finding: &Finding) -> String {
    let (callee, note) = (&hop.callee, &hop.note);
    let text = if is_leaf(hop, finding) {
        format!("{callee} {note}")
    } else {
        format!("{note} {callee}")
    };
    text + &whose(hop)
}

fn is_leaf(hop: &Hop, finding: &Finding) -> bool {
    finding.chain.last().is_some_and(|last| std::ptr::eq(last, hop))
}

fn whose(hop: &Hop) -> String {
    hop.in_crate
        .as_ref()
        .map(|name| format!(", in {name}"))
        .unwrap_or_default()
}

/// Adds a label to the last block if that keeps the order of the file's lines, else opens a new one.
fn push(report: &Report, blocks: &mut Vec<Block>, place: Place, style: LabelStyle, text: String) {
    let source = report.sources.file(place.file);
    let number = source.line_col(place.span.start).line as usize;
    let line = line_around(source.text(), place.span.start as usize);
    let start = (place.span.start as usize).clamp(line.start, line.end);
    let end = (place.span.end as usize)
        .clamp(start, line.end)
        .min(start + WIDTH - BEFORE);
    let label = Label {
        style,
        range: start..end,
        text,
    };
    let row = match blocks.last_mut() {
        Some(block) if block.file == place.file && block.rows.last().is_some_and(|row| row.number <= number) => block,
        _ => {
            blocks.push(Block {
                file: place.file,
                focus: place,
                rows: Vec::new(),
            });
            let last = blocks.len() - 1;
            &mut blocks[last]
        }
    };
    match row.rows.last_mut() {
        Some(last) if last.number == number && last.has_room_for(&label) => last.labels.push(label),
        _ => row.rows.push(Row {
            number,
            line,
            labels: vec![label],
        }),
    }
}

impl Row {
    /// Whether all labels stay visible when `label` is one of them.
    fn has_room_for(&self, label: &Label) -> bool {
        let labelled = self.labelled();
        let span = labelled.start.min(label.range.start)..labelled.end.max(label.range.end);
        self.line.len() <= WIDTH || span.len() <= WIDTH - BEFORE
    }

    /// From the start of the first label to the end of the last.
    fn labelled(&self) -> Range<usize> {
        let start = self
            .labels
            .iter()
            .map(|label| label.range.start)
            .min()
            .unwrap_or(self.line.start);
        let end = self.labels.iter().map(|label| label.range.end).max().unwrap_or(start);
        start..end
    }

    /// The part of the line that is shown.
    fn window(&self, text: &str) -> Range<usize> {
        if self.line.len() <= WIDTH {
            return self.line.clone();
        }
        let start = self.labelled().start.saturating_sub(BEFORE).max(self.line.start);
        // A label at the end of the line leaves room in front.
        let start = start.min(self.line.end - WIDTH);
        text.floor_char_boundary(start)..text.floor_char_boundary(start + WIDTH)
    }

    /// The text and the labels as they are written.
    pub(super) fn shown<'a>(&'a self, text: &str) -> Shown<'a> {
        let window = self.window(text);
        let mut shown = String::with_capacity(window.len() + 2 * CUT.len());
        if window.start > self.line.start {
            shown.push_str(CUT);
        }
        let offsets = copy_clean(text, &window, &mut shown);
        if window.end < self.line.end {
            shown.push_str(CUT);
        }
        let at = |offset: usize| offsets[offset.clamp(window.start, window.end) - window.start];
        let ranges = self.labels.iter().map(|label| {
            (
                label.style,
                at(label.range.start)..at(label.range.end),
                label.text.as_str(),
            )
        });
        let mut labels: Vec<_> = ranges
            .map(|(style, range, text)| (style, range.start..range.end.max(range.start + 1), text))
            .collect();
        labels.sort_by_key(|(_, range, _)| (range.start, range.end));
        Shown { text: shown, labels }
    }
}

/// Appends `text[window]` to `out` with unsafe characters replaced. Gives the offset in `out` of each byte of the window and of its end.
fn copy_clean(text: &str, window: &Range<usize>, out: &mut String) -> Vec<usize> {
    let mut offsets = Vec::with_capacity(window.len() + 1);
    for char in text.get(window.clone()).unwrap_or_default().chars() {
        offsets.extend(std::iter::repeat_n(out.len(), char.len_utf8()));
        out.push(clean_char(char));
    }
    // A file that changed on disk since it was scanned may be shorter than the window.
    offsets.resize(window.len() + 1, out.len());
    offsets
}

/// The line that holds `offset`, without its end; empty at the text's end when the offset lies behind it.
fn line_around(text: &str, offset: usize) -> Range<usize> {
    let offset = text.floor_char_boundary(offset);
    let start = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[offset..].find('\n').map_or(text.len(), |length| offset + length);
    let trimmed = text[start..end].trim_end_matches('\r').len();
    start..start + trimmed
}

/// `text` on one line, without characters that steer a terminal.
pub(super) fn clean(text: &str) -> String {
    text.chars()
        .map(|char| if char == '\n' { ' ' } else { clean_char(char) })
        .collect()
}

/// Control characters and those that reorder text are shown as the replacement character, as rustc does.
fn clean_char(char: char) -> char {
    match char {
        '\t' => char,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => char::REPLACEMENT_CHARACTER,
        control if control.is_control() => char::REPLACEMENT_CHARACTER,
        other => other,
    }
}
