//! Which bytes: files, spans, lines and columns. The vocabulary that all stages share.
//!
//! Files are registered once and never change during a run. A file's text is kept when the file belongs to the workspace;
//! the text of a dependency is read again when somebody asks for it, because most of it is never asked for.

mod pieces;

use std::{
    borrow::Cow,
    path::{Path, PathBuf},
    sync::OnceLock,
};

/// A file of this run. Ids are dense and start at 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// A range of byte offsets in one file, end exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset behind the last byte.
    pub end: u32,
}

/// A span in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The bytes in it.
    pub span: Span,
}

/// A position as people count: lines and columns from 1, columns in chars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineCol {
    /// Line, from 1.
    pub line: u32,
    /// Column in chars, from 1.
    pub column: u32,
}

/// A file that was found, with its text when that is kept.
#[derive(Debug)]
pub struct SourceFile {
    /// Where it is on disk; for embedded stubs a path that does not exist, such as `<stubs>/std/fs.rs`.
    pub path: PathBuf,
    /// How it is shown: relative to the workspace root with `/` where it lies inside, else the whole path.
    pub name: String,
    text: OnceLock<Cow<'static, str>>,
    line_starts: OnceLock<Vec<u32>>,
    expanded: Option<Expanded>,
}

/// Where the text of a file that stands for a macro call comes from.
#[derive(Debug)]
pub struct Expanded {
    /// The name of the macro in the call.
    pub call: Place,
    /// For each token of the text that stands in a file of the same crate: where it begins here, and its place there. In order.
    pub pieces: Vec<(u32, Place)>,
}

/// All files of a run.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Span {
    /// The span from `start` up to `end`.
    #[must_use]
    pub fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// Whether `other` lies inside.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The same range of a text that begins `offset` bytes later.
    #[must_use]
    pub fn shifted(self, offset: u32) -> Self {
        Self::new(self.start + offset, self.end + offset)
    }

    /// The bytes of `text` it covers; empty where it does not fit the text.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

impl SourceFile {
    /// A file with a known text (`Some`), or one whose text is read from `path` when asked for (`None`).
    #[must_use]
    pub fn new(path: PathBuf, name: String, text: Option<Cow<'static, str>>) -> Self {
        let cell = OnceLock::new();
        if let Some(text) = text {
            // A fresh cell is empty, so this cannot fail.
            let _ = cell.set(text);
        }
        Self {
            path,
            name,
            text: cell,
            line_starts: OnceLock::new(),
            expanded: None,
        }
    }

    /// What a macro call gave.
    #[must_use]
    pub fn expansion(name: &str, text: String, expanded: Expanded) -> Self {
        let shown = format!("<macro {name}>");
        Self {
            expanded: Some(expanded),
            ..Self::new(PathBuf::from(&shown), shown, Some(text.into()))
        }
    }

    /// Where the text comes from when it is what a macro call gave.
    #[must_use]
    pub fn expanded(&self) -> Option<&Expanded> {
        self.expanded.as_ref()
    }

    /// A part of the text for one use; that of a dependency is read from the disk and not kept. Empty where it cannot be read.
    #[must_use]
    pub fn piece(&self, span: Span) -> Cow<'_, str> {
        match self.text.get() {
            Some(text) => Cow::Borrowed(span.of(text)),
            None => Cow::Owned(pieces::read(&self.path, span).unwrap_or_default()),
        }
    }

    /// The text; empty when the file cannot be read any more (it was readable when it was registered).
    pub fn text(&self) -> &str {
        self.text
            .get_or_init(|| std::fs::read_to_string(&self.path).unwrap_or_default().into())
    }

    /// Whether it is one of our own embedded files rather than one on disk.
    #[must_use]
    pub fn is_embedded(&self) -> bool {
        self.name.starts_with('<')
    }

    /// Whether it lies below the workspace's root, rather than in a registry or embedded in the program.
    #[must_use]
    pub fn is_inside(&self) -> bool {
        !self.is_embedded() && !std::path::Path::new(&self.name).is_absolute()
    }

    /// Line and column of a byte offset.
    pub fn line_col(&self, offset: u32) -> LineCol {
        let starts = self.line_starts.get_or_init(|| line_starts(self.text()));
        let line = starts.partition_point(|&start| start <= offset).max(1);
        let start = starts[line - 1];
        let column = Span::new(start, offset).of(self.text()).chars().count();
        LineCol {
            line: line as u32,
            column: column as u32 + 1,
        }
    }
}

impl Sources {
    /// Registers a file.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        self.files.push(file);
        FileId(self.files.len() as u32 - 1)
    }

    /// The file behind an id.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The text of a file.
    #[must_use]
    pub fn text(&self, id: FileId) -> &str {
        self.file(id).text()
    }

    /// A part of a file's text, see [`SourceFile::piece`].
    #[must_use]
    pub fn piece(&self, id: FileId, span: Span) -> Cow<'_, str> {
        self.file(id).piece(span)
    }

    /// The place in a file on disk: what a macro call gave is told where its token is written, else at the call.
    #[must_use]
    pub fn written(&self, mut place: Place) -> Place {
        // Each step leads to a file that was registered before.
        while let Some(expanded) = self.file(place.file).expanded() {
            let piece = expanded
                .pieces
                .partition_point(|(at, _)| *at <= place.span.start)
                .checked_sub(1);
            place = piece.map_or(expanded.call, |piece| expanded.pieces[piece].1);
        }
        place
    }

    /// All files with their ids, in the order of registration.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files
            .iter()
            .enumerate()
            .map(|(index, file)| (FileId(index as u32), file))
    }

    /// The number of files.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// How a path is shown: relative to `root` with `/`, or whole where it lies elsewhere.
#[must_use]
pub fn display_name(root: &Path, path: &Path) -> String {
    let shown = path.strip_prefix(root).unwrap_or(path);
    shown.to_string_lossy().replace('\\', "/")
}

fn line_starts(text: &str) -> Vec<u32> {
    let newlines = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
    std::iter::once(0)
        .chain(newlines.map(|(index, _)| index as u32 + 1))
        .collect()
}
