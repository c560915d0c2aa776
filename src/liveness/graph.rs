//! The control-flow graph of one body: blocks of steps over places.

use ustr::Ustr;

use super::{Origin, PointKind};
use crate::{syntax::ExprId, types::infer::LocalId};

/// A variable: a local where its number is below that of the locals, else a temporary.
pub(super) type Var = u32;
/// Index of a block.
pub(super) type BlockId = usize;

/// A variable or a field (of a field ..) of it. What lies behind references and boxes is the same place; what lies behind a
/// user's `Deref` is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) var: Var,
    pub(super) path: Vec<Ustr>,
}

impl Place {
    pub(super) fn of(var: Var) -> Self {
        Self { var, path: Vec::new() }
    }

    pub(super) fn field(mut self, name: Ustr) -> Self {
        self.path.push(name);
        self
    }
}

/// A place that values leave.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) place: Place,
    /// Whether the values stay there as well: an item of an iterator, a part of a pattern that binds more.
    pub(super) stays: bool,
    /// Whether what is only known to lie somewhere in the value around this place stays there too.
    pub(super) rest_stays: bool,
}

impl Source {
    pub(super) fn moved(place: Place) -> Self {
        Self {
            place,
            stays: false,
            rest_stays: false,
        }
    }

    pub(super) fn copied(place: Place) -> Self {
        Self {
            place,
            stays: true,
            rest_stays: true,
        }
    }
}

/// What a block does, in order.
#[derive(Debug)]
pub(super) enum Step {
    /// Values go from places to another one, or end.
    Flow {
        from: Vec<Source>,
        to: Option<Place>,
        /// The value that comes to be where none arrives.
        made: Option<Origin>,
    },
    /// What is in a place ends: it is assigned to, or emptied.
    Kill(Source),
    /// A variable goes out of scope.
    Drop(Var),
    /// Values move from locals of the bodies around into an inner body.
    Capture {
        inner: u32,
        locals: Vec<LocalId>,
        to: Option<Place>,
    },
    /// A point that is asked about; what lies in these variables is not held by it.
    Point {
        kind: PointKind,
        expr: ExprId,
        except: Vec<Var>,
    },
}

/// Steps, and where control goes on.
#[derive(Debug, Default)]
pub(super) struct Block {
    pub(super) steps: Vec<Step>,
    pub(super) next: Vec<BlockId>,
}

/// One body; control begins at the first block.
#[derive(Debug)]
pub(super) struct Graph {
    /// Index in `Facts::bodies`.
    pub(super) body: u32,
    pub(super) blocks: Vec<Block>,
}

/// All bodies of a function, outer ones before inner ones.
#[derive(Debug, Default)]
pub(super) struct Graphs {
    pub(super) graphs: Vec<Graph>,
    /// For what an expression makes: the local that its evaluation begins with, and those that are indices on the way.
    pub(super) anchors: rustc_hash::FxHashMap<Origin, Vec<LocalId>>,
}
