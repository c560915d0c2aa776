//! A typed body → its graphs: blocks, scopes and the order in which scopes end.

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::{
    Origin, PointKind, Watch,
    graph::{Block, BlockId, Graph, Graphs, Place, Source, Step, Var},
};
use crate::{
    items::{FnId, ModuleId},
    syntax::{Expr, ExprId},
    types::{
        Program, Subst, Ty,
        infer::{Callee, LocalId, Typed},
    },
    workspace::Edition,
};

/// Lowers a function and all bodies inside it.
pub(super) struct Lower<'a> {
    pub(super) program: &'a Program<'a>,
    pub(super) typed: &'a Typed,
    pub(super) edition: Edition,
    pub(super) watch: &'a dyn Watch,
    /// What is known of types, by type.
    owns: FxHashMap<Ty, bool>,
    pub(super) graphs: Graphs,
    next_temporary: Var,
    /// Closures that end what they have captured when they are called.
    pub(super) consuming: FxHashSet<u32>,
    pub(super) frame: Frame,
}

/// The body under construction.
pub(super) struct Frame {
    pub(super) body: u32,
    blocks: Vec<Block>,
    current: BlockId,
    /// Variables of each open scope, innermost scope last.
    scopes: Vec<Vec<Var>>,
    /// The scope at whose end temporaries end.
    temporaries: usize,
    /// The scope at whose end the bindings of patterns end.
    pub(super) bindings: usize,
    pub(super) loops: Vec<Target>,
    /// Locals of bodies around that are named here.
    pub(super) named: FxHashSet<LocalId>,
    /// Those that are moved from.
    pub(super) moved: FxHashSet<LocalId>,
    /// Where the body ends, and where its value lies then; for the function itself only.
    pub(super) end: Option<(BlockId, Place)>,
}

/// What `break` and `continue` lead to.
pub(super) struct Target {
    pub(super) label: Option<Ustr>,
    /// Whether a `break` without label means it.
    pub(super) is_loop: bool,
    /// Scopes that stay open.
    pub(super) depth: usize,
    pub(super) after: BlockId,
    pub(super) again: BlockId,
    /// Where a value given to `break` goes.
    pub(super) value: Option<Place>,
}

/// What ends with a scope.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Temporaries only: a statement, a condition.
    Temporaries,
    /// Bindings only: a block, whose last expression's temporaries may outlive it.
    Bindings,
    /// Both: a body, an arm.
    Both,
}

pub(super) fn graphs(program: &Program<'_>, typed: &Typed, edition: Edition, watch: &dyn Watch) -> Graphs {
    let mut lower = Lower {
        program,
        typed,
        edition,
        watch,
        owns: FxHashMap::default(),
        graphs: Graphs::default(),
        next_temporary: typed.locals.len() as Var,
        consuming: FxHashSet::default(),
        frame: Frame::new(0),
    };
    if let Some(root) = typed.body.root {
        lower.parameters();
        // In no scope: it outlives them all.
        let value = Place::of(lower.next_temporary);
        lower.next_temporary += 1;
        let end = lower.block();
        lower.frame.end = Some((end, value.clone()));
        lower.scoped(Holds::Both, |lower| lower.value(root, Some(value)));
        lower.edge(end);
        lower.switch(end);
        lower.point(PointKind::Ends, root, Vec::new());
        let frame = std::mem::replace(&mut lower.frame, Frame::new(0));
        lower.graphs.graphs.push(frame.graph());
    }
    // Inner bodies were done first; what they begin with is known once those around them are solved.
    lower.graphs.graphs.sort_by_key(|graph| graph.body);
    lower.graphs
}

impl Frame {
    pub(super) fn new(body: u32) -> Self {
        Self {
            body,
            blocks: vec![Block::default()],
            current: 0,
            scopes: vec![Vec::new()],
            temporaries: 0,
            bindings: 0,
            loops: Vec::new(),
            named: FxHashSet::default(),
            moved: FxHashSet::default(),
            end: None,
        }
    }

    pub(super) fn graph(self) -> Graph {
        Graph {
            body: self.body,
            blocks: self.blocks,
        }
    }
}

impl Lower<'_> {
    /// The parameters of the function: they live as long as it.
    fn parameters(&mut self) {
        let typed = self.typed;
        if let Some(first) = typed.locals.first().filter(|local| local.name == "self") {
            self.from_outside(LocalId(0), &first.ty);
        }
        for &pat in &typed.body.params {
            self.binds_from_outside(pat);
        }
    }

    /// A local that has its value when the body begins.
    pub(super) fn from_outside(&mut self, local: LocalId, ty: &Ty) {
        self.declare(local);
        if self.owns(ty) {
            self.push(Step::Flow {
                from: Vec::new(),
                to: Some(Place::of(local.0)),
                made: Some(Origin::Local(local)),
            });
        }
    }

    /// Whether a value of this type is or owns one that is watched.
    pub(super) fn owns(&mut self, ty: &Ty) -> bool {
        match ty {
            Ty::Prim(_) | Ty::Ref(..) | Ty::Unknown(_) | Ty::Never | Ty::Ptr(..) => return false,
            Ty::Tuple(types) if types.is_empty() => return false,
            _ => {}
        }
        if let Some(&known) = self.owns.get(ty) {
            return known;
        }
        let found = self.watch.owns(ty);
        self.owns.insert(ty.clone(), found);
        found
    }

    /// Whether what an expression gives is or owns one that is watched.
    pub(super) fn makes(&mut self, expr: ExprId) -> bool {
        let typed = self.typed;
        let ty = typed.ty(expr);
        if self.hides(ty) {
            return super::call_behind(typed, expr).is_some_and(|call| self.watch.gives(call));
        }
        self.owns(ty)
    }

    /// Where the value of a call comes from when it was not given one. What may be empty is empty, unless the call could have
    /// put something into it: `Vec::new()` gives nothing that is watched, nor do a project's constructors whose body does not.
    pub(super) fn made_by(&mut self, expr: ExprId) -> Option<Origin> {
        if !self.makes(expr) {
            return None;
        }
        let typed = self.typed;
        let ty = typed.ty(expr);
        if let Some(call) = super::call_behind(typed, expr)
            && self.may_be_emptied(ty)
            && !self.hides(ty)
        {
            let is_given = |ty: &Ty| !matches!(ty, Ty::Prim(_)) && *ty != Ty::unit();
            let lang = &self.program.lang;
            let is_plain = matches!(ty, Ty::Adt(id, _) if [lang.option, lang.result].contains(&Some(*id)));
            let is_own = matches!(ty, Ty::Adt(id, _) if self.is_selected(self.program.items.adt(*id).module));
            let by_own = matches!(&call.callee, Callee::Function { function, .. }
                if self.is_selected(self.program.items.function(*function).module));
            let is_filled = call.arg_types.iter().any(is_given) && !is_own;
            if !(is_filled || is_plain && by_own || self.watch.gives(call)) {
                return None;
            }
        }
        Some(Origin::Expr(expr))
    }

    /// Whether a type does not say what it holds: `impl Deref`, `Box<dyn Deref>`. What futures hold is looked at where they are made.
    pub(super) fn hides(&self, ty: &Ty) -> bool {
        let lang = &self.program.lang;
        match ty {
            Ty::Opaque(bounds) | Ty::Dyn(bounds) => bounds.iter().all(|bound| Some(bound.of_trait) != lang.future),
            Ty::Adt(id, args) if [lang.boxed, lang.option, lang.result].contains(&Some(*id)) => {
                args.first().is_some_and(|inner| self.hides(inner))
            }
            _ => false,
        }
    }

    fn is_of_std(&self, function: FnId) -> bool {
        let krate = self.program.items.krate(self.program.items.function(function).module);
        self.program.modules.crates[krate.0 as usize].name == "std"
    }

    fn is_selected(&self, module: ModuleId) -> bool {
        self.program.is_checked_module(module)
    }

    /// Whether a value of an expression may hold what was moved into it: a watched one, a future or a closure, or what is hidden.
    pub(super) fn may_hold(&mut self, expr: ExprId) -> bool {
        let typed = self.typed;
        let ty = typed.ty(expr);
        if !self.hides(ty) {
            return holds_bodies(ty) || self.makes(expr);
        }
        match super::call_behind(typed, expr).map(|call| (call, &call.callee)) {
            // `Box::new(guard)` holds it.
            Some((call, Callee::Function { function, .. })) => self.is_of_std(*function) || self.watch.gives(call),
            _ => true,
        }
    }

    pub(super) fn may_be_emptied(&self, ty: &Ty) -> bool {
        self.watch.may_be_emptied(ty)
    }

    /// The type of a field as written, of a struct or tuple.
    pub(super) fn field_types(&self, ty: &Ty) -> Vec<(Ustr, Ty)> {
        match ty.peeled() {
            Ty::Tuple(types) => {
                let names = types.iter().enumerate();
                names
                    .map(|(index, ty)| (Ustr::from(&index.to_string()), ty.clone()))
                    .collect()
            }
            Ty::Adt(id, args) if !self.program.items.adt(*id).is_enum => {
                let info = self.program.adt(*id);
                let fields = info.iter().flat_map(|info| info.variants.iter().flatten());
                fields.map(|(name, field)| (*name, field.subst(args))).collect()
            }
            _ => Vec::new(),
        }
    }

    // Steps and blocks.

    pub(super) fn push(&mut self, step: Step) {
        let current = self.frame.current;
        self.frame.blocks[current].steps.push(step);
    }

    /// What is in a place ends.
    pub(super) fn kill(&mut self, place: Place) {
        let typed = self.typed;
        let rest_stays = match typed.locals.get(place.var as usize) {
            Some(local) => self.has_more(&place.path, &local.ty),
            None => true,
        };
        self.push(Step::Kill(Source {
            place,
            stays: false,
            rest_stays,
        }));
    }

    pub(super) fn flow(&mut self, from: Vec<Source>, to: Option<Place>, made: Option<Origin>) {
        if !from.is_empty() || made.is_some() {
            self.push(Step::Flow { from, to, made });
        }
    }

    pub(super) fn point(&mut self, kind: PointKind, expr: ExprId, except: Vec<Var>) {
        self.push(Step::Point { kind, expr, except });
    }

    pub(super) fn block(&mut self) -> BlockId {
        self.frame.blocks.push(Block::default());
        self.frame.blocks.len() - 1
    }

    pub(super) fn current(&self) -> BlockId {
        self.frame.current
    }

    /// Goes on in another block, without an edge to it.
    pub(super) fn switch(&mut self, block: BlockId) {
        self.frame.current = block;
    }

    pub(super) fn edge(&mut self, to: BlockId) {
        let current = self.frame.current;
        self.frame.blocks[current].next.push(to);
    }

    /// An edge to a new block, in which it goes on.
    pub(super) fn branch(&mut self) -> BlockId {
        let to = self.block();
        self.edge(to);
        to
    }

    /// What follows is never reached.
    pub(super) fn diverge(&mut self) {
        let nowhere = self.block();
        self.switch(nowhere);
    }

    // Scopes.

    /// Lowers something in a scope of its own, at whose end what it holds ends.
    pub(super) fn scoped<T>(&mut self, holds: Holds, lower: impl FnOnce(&mut Self) -> T) -> T {
        let saved = (self.frame.temporaries, self.frame.bindings);
        self.frame.scopes.push(Vec::new());
        let own = self.frame.scopes.len() - 1;
        if holds != Holds::Bindings {
            self.frame.temporaries = own;
        }
        if holds != Holds::Temporaries {
            self.frame.bindings = own;
        }
        let result = lower(self);
        self.leave(own);
        self.frame.scopes.truncate(own);
        (self.frame.temporaries, self.frame.bindings) = saved;
        result
    }

    /// Lowers something whose temporaries live as long as the bindings around: what a `let` extends.
    pub(super) fn extended<T>(&mut self, lower: impl FnOnce(&mut Self) -> T) -> T {
        let saved = self.frame.temporaries;
        self.frame.temporaries = self.frame.bindings;
        let result = lower(self);
        self.frame.temporaries = saved;
        result
    }

    pub(super) fn depth(&self) -> usize {
        self.frame.scopes.len()
    }

    /// Ends what the scopes from `depth` on hold, without closing them: a way out of them.
    pub(super) fn leave(&mut self, depth: usize) {
        let held: Vec<Var> = self.frame.scopes[depth..].iter().rev().flatten().copied().collect();
        let current = self.frame.current;
        self.frame.blocks[current]
            .steps
            .extend(held.into_iter().map(Step::Drop));
    }

    pub(super) fn declare(&mut self, local: LocalId) {
        let scope = self.frame.bindings;
        self.frame.scopes[scope].push(local.0);
    }

    /// A new temporary, which ends with the statement around.
    pub(super) fn temporary(&mut self) -> Place {
        let var = self.next_temporary;
        self.next_temporary += 1;
        let scope = self.frame.temporaries;
        self.frame.scopes[scope].push(var);
        Place::of(var)
    }

    /// The local that an expression names.
    pub(super) fn named(&mut self, expr: ExprId) -> Option<LocalId> {
        let local = *self.typed.uses.get(&expr)?;
        if self.typed.local(local).body != self.frame.body {
            self.frame.named.insert(local);
        }
        Some(local)
    }

    /// The locals that are indices on the way to what an expression gives: `i` of `self.rows[i].lock()`.
    pub(super) fn indices(&self, expr: ExprId, found: &mut Vec<LocalId>) {
        match &self.typed.body.exprs[expr] {
            Expr::Index { base, index } => {
                found.extend(self.root(*index));
                self.indices(*base, found);
            }
            Expr::MethodCall { receiver: inner, .. }
            | Expr::Field { base: inner, .. }
            | Expr::Deref(inner)
            | Expr::Ref(inner, _)
            | Expr::Try(inner)
            | Expr::Await(inner) => self.indices(*inner, found),
            _ => {}
        }
    }

    /// The local that the evaluation of an expression begins with: `m` of `self.m.lock().unwrap()` is `self`.
    pub(super) fn root(&self, expr: ExprId) -> Option<LocalId> {
        match &self.typed.body.exprs[expr] {
            Expr::Path(_) => self.typed.uses.get(&expr).copied(),
            Expr::MethodCall { receiver: inner, .. }
            | Expr::Field { base: inner, .. }
            | Expr::Index { base: inner, .. }
            | Expr::Deref(inner)
            | Expr::Ref(inner, _)
            | Expr::Try(inner)
            | Expr::Await(inner) => self.root(*inner),
            Expr::Call { args, .. } => args.first().and_then(|first| self.root(*first)),
            _ => None,
        }
    }
}

/// Whether a value of this type may hold what a closure or async block has captured, or an async function was given.
pub(super) fn holds_bodies(ty: &Ty) -> bool {
    match ty {
        Ty::Future(_) | Ty::Closure(..) => true,
        Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().any(holds_bodies),
        _ => false,
    }
}
