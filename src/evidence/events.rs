//! Event files → stalls. What a file holds may be anything: it is read in bounded pieces, and what is no event is counted.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    fs::{self, File},
    io::{self, BufRead, BufReader, Read},
    path::{Path, PathBuf},
    time::SystemTime,
};

use serde::Deserialize;

use super::{Frame, Stall};
use crate::errors::{Failure, system_words};

/// The schema that is understood; `watchdog/README.md` describes it.
const SCHEMA: u64 = 1;
/// The longest line that is looked at, in bytes. An event has some hundreds of them.
const LINE_BYTES: u64 = 1 << 20;
/// The most stalls that are kept; a program has tens.
const MOST_STALLS: usize = 10_000;
/// The longest path or text of an event, in bytes.
const TEXT_BYTES: usize = 4096;
/// The most frames of an event that are kept, the innermost first.
const FRAMES: usize = 64;
/// How event files end.
const EXTENSION: &str = "jsonl";

/// What event files say.
#[derive(Debug, Default)]
pub struct Evidence {
    /// Each site once, all processes together, sorted by rule, function, leaf, file and line.
    pub stalls: Vec<Stall>,
    /// Files that were read.
    pub files: usize,
    /// Lines that are events.
    pub events: usize,
    /// Lines that are not, or of another version.
    pub skipped: usize,
    /// What the user should know of single files, one sentence each.
    pub notices: Vec<String>,
}

/// What one file held.
#[derive(Default)]
struct FileRead {
    /// Per site the last event, which replaces the earlier ones.
    last: BTreeMap<Key, Event>,
    events: usize,
    malformed: usize,
    /// Number (from 1) of the first line that is no event, and what is wrong with it.
    first: Option<(usize, String)>,
    /// Lines by a version that is not ours.
    versions: BTreeMap<String, usize>,
    /// Whether the last line breaks off.
    cut: bool,
    /// Events beyond [`MOST_STALLS`].
    too_many: usize,
}

/// Rule, function, leaf, file, line.
type Key = (String, String, String, String, u32);

#[derive(Deserialize)]
struct Version {
    schema: serde_json::Value,
}

/// One event as it is written. Keys that nothing here needs are not read.
#[derive(Deserialize)]
struct Event {
    rule: String,
    file: String,
    line: u32,
    #[serde(default)]
    column: u32,
    function: String,
    leaf: String,
    #[serde(default)]
    mode: String,
    #[serde(default)]
    phase: String,
    #[serde(default)]
    cause: String,
    #[serde(default)]
    detail: String,
    max_ms: u64,
    total_ms: u64,
    count: u64,
    #[serde(default)]
    chain: Vec<FrameLine>,
    #[serde(default)]
    lasting: String,
}

#[derive(Deserialize)]
struct FrameLine {
    file: String,
    line: u32,
    #[serde(default)]
    function: String,
}

/// Reads event files. A folder stands for all event files in it; `shown` tells how a path is named in messages.
///
/// # Errors
///
/// A path that was named and cannot be read.
pub fn read(paths: &[PathBuf], shown: &dyn Fn(&Path) -> String) -> Result<Evidence, Failure> {
    let mut evidence = Evidence::default();
    let mut stalls = BTreeMap::new();
    for path in paths {
        let is_folder = fs::metadata(path)
            .map_err(|error| Failure::unreadable(path, &error))?
            .is_dir();
        let files = if is_folder {
            files_in(path).map_err(|error| Failure::unreadable(path, &error))?
        } else {
            vec![path.clone()]
        };
        for file in files {
            match read_file(&file) {
                Ok((found, seen)) => evidence.add(found, seen, &shown(&file), &mut stalls),
                Err(error) if is_folder => {
                    let why = system_words(&error);
                    evidence.notices.push(format!("{} was not read: {why}", shown(&file)));
                }
                Err(error) => return Err(Failure::unreadable(path, &error)),
            }
        }
    }
    evidence.stalls = stalls.into_values().collect();
    Ok(evidence)
}

/// The event files in a folder, sorted by name.
fn files_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == EXTENSION) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Reads one file, and when it was written last.
fn read_file(path: &Path) -> io::Result<(FileRead, SystemTime)> {
    let data = fs::metadata(path)?;
    if !data.is_file() {
        // A pipe or a device might never end.
        return Err(io::Error::other("it is no regular file"));
    }
    let seen = data.modified().unwrap_or(SystemTime::UNIX_EPOCH);
    Ok((read_lines(BufReader::new(File::open(path)?))?, seen))
}

fn read_lines(mut reader: impl BufRead) -> io::Result<FileRead> {
    let mut found = FileRead::default();
    let mut bytes = Vec::new();
    for number in 1.. {
        bytes.clear();
        if reader.by_ref().take(LINE_BYTES).read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        let whole = bytes.last() == Some(&b'\n');
        if !whole && bytes.len() as u64 == LINE_BYTES {
            skip_line(&mut reader)?;
            found.wrong(number, "it is longer than a mebibyte".to_owned());
            continue;
        }
        let text = String::from_utf8_lossy(&bytes);
        let text = text.trim();
        if text.is_empty() {
            continue;
        }
        match event(text) {
            Ok(Some(line)) => found.keep(line),
            Ok(None) => found.other_version(text),
            // Who was killed while writing leaves half a line: nothing to complain of.
            Err(_) if !whole => found.cut = true,
            Err(why) => found.wrong(number, why),
        }
    }
    Ok(found)
}

/// Reads on to the end of a line that is too long to be kept.
fn skip_line(reader: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = reader.fill_buf()?;
        let length = buffer.len();
        if length == 0 {
            return Ok(());
        }
        match buffer.iter().position(|&byte| byte == b'\n') {
            Some(end) => {
                reader.consume(end + 1);
                return Ok(());
            }
            None => reader.consume(length),
        }
    }
}

/// The event on a line; `None` for one of another version.
fn event(text: &str) -> Result<Option<Event>, String> {
    let version: Version = serde_json::from_str(text).map_err(|error| words(&error))?;
    if version.schema.as_u64() != Some(SCHEMA) {
        return Ok(None);
    }
    let mut line: Event = serde_json::from_str(text).map_err(|error| words(&error))?;
    let is_rule = |char: char| char.is_ascii_lowercase() || char == '-';
    if line.rule.is_empty() || !line.rule.chars().all(is_rule) {
        return Err("its rule is no rule's id".to_owned());
    }
    if line.count == 0 {
        return Err("it happened not once".to_owned());
    }
    let texts = [
        &line.rule,
        &line.file,
        &line.function,
        &line.leaf,
        &line.detail,
        &line.lasting,
    ];
    if texts.into_iter().any(|text| text.len() > TEXT_BYTES) {
        return Err("one of its texts is too long".to_owned());
    }
    line.chain
        .retain(|frame| frame.file.len() <= TEXT_BYTES && frame.function.len() <= TEXT_BYTES);
    line.chain.truncate(FRAMES);
    Ok(Some(line))
}

/// What the parser says, without the position: that of the line is told.
fn words(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let end = text.find(" at line ").unwrap_or(text.len());
    text[..end].to_owned()
}

impl FileRead {
    fn wrong(&mut self, number: usize, why: String) {
        self.malformed += 1;
        self.first.get_or_insert((number, why));
    }

    fn other_version(&mut self, text: &str) {
        // One file has one version; who writes many means no good.
        const MOST: usize = 3;
        let version = serde_json::from_str::<Version>(text).map_or(String::new(), |version| version.schema.to_string());
        let mut shown: String = version.chars().take(20).collect();
        if self.versions.len() >= MOST && !self.versions.contains_key(&shown) {
            "other".clone_into(&mut shown);
        }
        *self.versions.entry(shown).or_default() += 1;
    }

    fn keep(&mut self, mut line: Event) {
        self.events += 1;
        line.file = normal(&line.file);
        for frame in &mut line.chain {
            frame.file = normal(&frame.file);
        }
        let key = (
            line.rule.clone(),
            line.function.clone(),
            line.leaf.clone(),
            line.file.clone(),
            line.line,
        );
        if self.last.len() >= MOST_STALLS && !self.last.contains_key(&key) {
            self.too_many += 1;
            return;
        }
        let proved = self.last.get(&key).map(|before| before.lasting.clone());
        if line.lasting.is_empty() {
            line.lasting = proved.unwrap_or_default();
        }
        self.last.insert(key, line);
    }

    /// What the user should know of the file.
    fn notices(&self, name: &str) -> Vec<String> {
        let mut notices = Vec::new();
        if let Some((number, why)) = &self.first {
            let all = self.events + self.malformed + self.versions.values().sum::<usize>();
            let many = self.malformed;
            notices.push(format!(
                "{name}: {many} of {all} lines are no events and were skipped, the first is line {number}: {why}"
            ));
        }
        for (version, many) in &self.versions {
            notices.push(format!(
                "{name}: {many} events of schema {version} were skipped, this program reads schema {SCHEMA}"
            ));
        }
        if self.cut {
            notices.push(format!("{name}: the last line is cut off and was skipped"));
        }
        if self.too_many > 0 {
            let more = self.too_many;
            notices.push(format!(
                "{name}: {more} events beyond {MOST_STALLS} places were skipped"
            ));
        }
        if self.events == 0 && notices.is_empty() {
            notices.push(format!("{name}: no events in it"));
        }
        notices
    }
}

/// With `/`, and without `./` in front.
fn normal(path: &str) -> String {
    let path = path.replace('\\', "/");
    path.strip_prefix("./").map(str::to_owned).unwrap_or(path)
}

impl Evidence {
    fn add(&mut self, found: FileRead, seen: SystemTime, name: &str, stalls: &mut BTreeMap<Key, Stall>) {
        self.files += 1;
        self.events += found.events;
        self.skipped += found.malformed + found.versions.values().sum::<usize>() + usize::from(found.cut);
        self.notices.extend(found.notices(name));
        for (key, line) in found.last {
            let is_full = stalls.len() >= MOST_STALLS;
            match stalls.entry(key) {
                Entry::Occupied(mut known) => known.get_mut().add(stall(line, seen)),
                Entry::Vacant(_) if is_full => self.skipped += 1,
                Entry::Vacant(new) => {
                    new.insert(stall(line, seen));
                }
            }
        }
    }
}

fn stall(line: Event, seen: SystemTime) -> Stall {
    let frame = |frame: FrameLine| Frame {
        file: frame.file,
        line: frame.line,
        function: frame.function,
    };
    Stall {
        rule: line.rule,
        file: line.file,
        line: line.line,
        column: line.column,
        function: line.function,
        leaf: line.leaf,
        computes: line.cause == "cpu",
        lasting: line.lasting,
        detail: line.detail,
        chain: line.chain.into_iter().map(frame).collect(),
        is_timed: line.mode != "guard",
        has_ended: line.phase == "end",
        count: line.count,
        worst_ms: line.max_ms,
        total_ms: line.total_ms.max(line.max_ms),
        seen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVENT: &str = r#"{"schema":1,"mode":"watch","phase":"end","rule":"blocking-fs","file":"src/a.rs","line":7,"column":3,"function":"app::f","leaf":"std::fs::read","cause":"blocked","detail":"read","elapsed_ms":5,"max_ms":9,"total_ms":14,"count":2,"chain":[]}"#;

    fn lines(text: &[u8]) -> FileRead {
        read_lines(text).unwrap()
    }

    #[test]
    fn later_events_of_a_site_replace_earlier_ones() {
        let later = EVENT
            .replace("\"count\":2", "\"count\":3")
            .replace("\"total_ms\":14", "\"total_ms\":20");
        let found = lines(format!("{EVENT}\n{later}\n").as_bytes());
        assert_eq!((found.events, found.last.len()), (2, 1));
        assert!(found.last.values().all(|line| (line.count, line.total_ms) == (3, 20)));
        assert!(found.notices("f").is_empty());
    }

    #[test]
    fn what_is_no_event_is_counted_and_the_first_named() {
        let hostile = [
            "{}",
            "[]",
            "null",
            "\u{0}\u{1}",
            "{\"schema\":1}",
            &EVENT.replace("\"count\":2", "\"count\":-2"),
            &EVENT.replace("\"count\":2", "\"count\":0"),
            &EVENT.replace("\"line\":7", "\"line\":99999999999"),
            &EVENT.replace("blocking-fs", "no/rule"),
            &EVENT.replace("src/a.rs", &"x".repeat(5000)),
            &"[".repeat(100_000),
            &"9".repeat(2 << 20),
        ];
        let text = hostile.join("\n") + "\n" + EVENT + "\n";
        let mut bytes = text.into_bytes();
        bytes.extend(b"\xff\xfe\n");
        let found = lines(&bytes);
        assert_eq!((found.events, found.malformed), (1, hostile.len() + 1));
        let notices = found.notices("f.jsonl");
        assert_eq!(
            notices,
            ["f.jsonl: 13 of 14 lines are no events and were skipped, the first is line 1: missing field `schema`"]
        );
    }

    #[test]
    fn another_version_and_a_cut_line_are_told_apart() {
        let newer = EVENT.replace("\"schema\":1", "\"schema\":2");
        let found = lines(format!("{newer}\n{newer}\n{}", &EVENT[..100]).as_bytes());
        assert_eq!(
            found.notices("f"),
            [
                "f: 2 events of schema 2 were skipped, this program reads schema 1",
                "f: the last line is cut off and was skipped"
            ]
        );
        assert_eq!(lines(b"").notices("f"), ["f: no events in it"]);
    }

    #[test]
    fn processes_add_up() {
        let mut evidence = Evidence::default();
        let mut stalls = BTreeMap::new();
        for _ in 0..2 {
            let found = lines(format!("{EVENT}\n").as_bytes());
            evidence.add(found, SystemTime::UNIX_EPOCH, "f", &mut stalls);
        }
        let stall = stalls.into_values().next().unwrap();
        assert_eq!((stall.count, stall.worst_ms, stall.total_ms), (4, 9, 28));
        assert_eq!((evidence.files, evidence.events), (2, 2));
    }
}
