//! Markdown of one page → [`Page`]. Strict on purpose: a page that is almost right would be a rule that is almost tested.

use serde::Deserialize;

use super::{Example, Malformed, Page};
use crate::finding::Level;

/// The sections a page must have, in this order; [`LIMITS`] may follow.
const SECTIONS: [&str; 3] = ["Why", "Instead", "Examples"];
/// The section for what a rule is known to get wrong.
const LIMITS: &str = "Known limits";

/// The table of settings at the head of a page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    level: Level,
    since: String,
    effect: Option<String>,
    does: String,
    why: String,
}

/// What a fence holds, and where.
struct Block {
    language: String,
    code: String,
    /// Line of the opening fence, from 1.
    line: usize,
    /// Index into the headings seen so far; 0 before the first.
    section: usize,
}

/// A page taken apart.
#[derive(Default)]
struct Outline {
    /// Line and text of each `##` heading.
    sections: Vec<(usize, String)>,
    blocks: Vec<Block>,
    /// Lines that belong to no fence.
    prose: Vec<(usize, String)>,
}

/// Reads the page of the rule `id`.
///
/// # Errors
/// Says which line is not as `rules/README.md` wants it.
pub fn parse(id: &str, text: &str) -> Result<Page, Malformed> {
    let fail = |line: usize, message: String| Malformed {
        id: id.to_owned(),
        line,
        message,
    };
    let first = text.lines().next().unwrap_or_default();
    if first != format!("# {id}") {
        return Err(fail(1, format!("the first line must be `# {id}`")));
    }
    let outline = outline(text).map_err(|(line, message)| fail(line, message))?;
    check_sections(&outline).map_err(|(line, message)| fail(line, message))?;
    let settings = settings(&outline).map_err(|(line, message)| fail(line, message))?;
    let examples = examples(&outline).map_err(|(line, message)| fail(line, message))?;
    Ok(Page {
        id: id.to_owned(),
        level: settings.level,
        since: settings.since,
        effect: settings.effect,
        does: settings.does,
        why: settings.why,
        text: without_settings(text),
        examples,
    })
}

fn outline(text: &str) -> Result<Outline, (usize, String)> {
    let mut outline = Outline::default();
    let mut open: Option<Block> = None;
    for (index, content) in text.lines().enumerate() {
        let line = index + 1;
        match (&mut open, content.strip_prefix("```")) {
            (Some(_), Some("")) => outline.blocks.extend(open.take()),
            (Some(block), _) => {
                block.code.push_str(content);
                block.code.push('\n');
            }
            (None, Some(language)) => {
                let section = outline.sections.len();
                open = Some(Block {
                    language: language.trim().to_owned(),
                    code: String::new(),
                    line,
                    section,
                });
            }
            (None, None) => match content.strip_prefix("## ") {
                Some(heading) => outline.sections.push((line, heading.trim().to_owned())),
                None => outline.prose.push((line, content.to_owned())),
            },
        }
    }
    match open {
        Some(block) => Err((block.line, "this fence is never closed".to_owned())),
        None => Ok(outline),
    }
}

fn check_sections(outline: &Outline) -> Result<(), (usize, String)> {
    let mut expected = SECTIONS.iter().chain(std::iter::once(&LIMITS));
    for (line, heading) in &outline.sections {
        match expected.next() {
            Some(name) if name == heading => {}
            Some(name) => return Err((*line, format!("`## {name}` is expected here, not `## {heading}`"))),
            None => return Err((*line, format!("nothing follows `## {LIMITS}`"))),
        }
    }
    match SECTIONS.get(outline.sections.len()) {
        Some(missing) => Err((last_line(outline), format!("`## {missing}` is missing"))),
        None => check_prose(outline),
    }
}

/// The summary and each section that is read as prose must say something.
fn check_prose(outline: &Outline) -> Result<(), (usize, String)> {
    let starts =
        std::iter::once((1, "the summary")).chain(outline.sections.iter().map(|(line, name)| (*line, name.as_str())));
    let ends = outline
        .sections
        .iter()
        .map(|(line, _)| *line)
        .chain(std::iter::once(usize::MAX));
    for ((start, name), end) in starts.zip(ends) {
        let said = |(line, content): &(usize, String)| start < *line && *line < end && !content.trim().is_empty();
        if name != SECTIONS[2] && !outline.prose.iter().any(said) {
            return Err((start, format!("nothing is said under {name}")));
        }
    }
    Ok(())
}

fn settings(outline: &Outline) -> Result<Settings, (usize, String)> {
    let block = match outline.blocks.first() {
        Some(block) if block.language == "toml" && block.section == 0 => block,
        _ => return Err((2, "a block ```toml with the settings must follow the title".to_owned())),
    };
    let settings: Settings = toml::from_str(&block.code).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start.min(block.code.len()));
        let line = block.line + 1 + block.code[..offset].matches('\n').count();
        (line, error.message().replace('\n', ", "))
    })?;
    let wordings = [("does", &settings.does), ("why", &settings.why)];
    for (key, wording) in wordings {
        if let Some(fault) = fault_of_wording(wording) {
            return Err((line_of_key(block, key), format!("`{key}` {fault}")));
        }
    }
    Ok(settings)
}

/// What is wrong with words that become part of a message.
fn fault_of_wording(wording: &str) -> Option<&'static str> {
    if wording.trim().is_empty() {
        return Some("is empty");
    }
    if wording.contains('\n') {
        return Some("is more than one line");
    }
    if wording.ends_with('.') {
        return Some("ends with a stop");
    }
    wording
        .starts_with(char::is_uppercase)
        .then_some("begins with a capital")
}

fn line_of_key(block: &Block, key: &str) -> usize {
    let index = block.code.lines().position(|line| line.trim_start().starts_with(key));
    block.line + 1 + index.unwrap_or(0)
}

fn examples(outline: &Outline) -> Result<Vec<Example>, (usize, String)> {
    let mut examples = Vec::new();
    for block in &outline.blocks[1..] {
        // Sections are counted from 1: the third is `Examples`, the fourth `Known limits`.
        let runs = block.section >= SECTIONS.len();
        match block.language.as_str() {
            "rust" if runs => {
                let limit = block.section > SECTIONS.len();
                examples.push(Example {
                    code: block.code.clone(),
                    line: block.line + 1,
                    limit,
                });
            }
            "" => return Err((block.line, "a fence must name its language".to_owned())),
            language if runs && language.starts_with("rust") => {
                return Err((block.line, format!("examples are ```rust, not ```{language}")));
            }
            _ => {}
        }
    }
    if examples.iter().all(|example: &Example| example.limit) {
        let heading = outline.sections[SECTIONS.len() - 1].0;
        return Err((heading, "there is no example".to_owned()));
    }
    Ok(examples)
}

fn last_line(outline: &Outline) -> usize {
    let prose = outline.prose.last().map_or(1, |(line, _)| *line);
    let heading = outline.sections.last().map_or(1, |(line, _)| *line);
    prose.max(heading)
}

/// The page without its first fence and the blank line behind it.
fn without_settings(text: &str) -> String {
    let mut fences = 0;
    let mut kept = String::with_capacity(text.len());
    for line in text.lines() {
        let in_settings = fences == 1 || (fences == 0 && line.starts_with("```"));
        if fences < 2 && line.starts_with("```") {
            fences += 1;
        }
        let doubled = line.is_empty() && kept.ends_with("\n\n");
        if !in_settings && !doubled {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}
