//! What a future loses when it is dropped before it ends: what stubs say of its function, followed through project wrappers.

use std::sync::Arc;

use crate::{
    effects::CancelKind,
    items::FnId,
    rules::{
        Question,
        bodies::DraftHop,
        futures::held::FutureTypes,
        memo::Memo,
        outline::Outline,
        places::{Places, arguments, parameters},
    },
    source::Place as SourcePlace,
    syntax::{Expr, ExprId},
    types::{
        Program, Ty, any,
        infer::{BodyKind, Callee, LocalId, Typed, infer_typed},
    },
};

/// Something that would be lost.
#[derive(Debug)]
pub(super) struct Loss {
    /// Whose loss it is.
    pub(super) kind: CancelKind,
    /// What is lost, in words.
    pub(super) what: String,
    /// The function that loses it.
    pub(super) leaf: String,
    /// The call in the expression that was asked about.
    pub(super) call: ExprId,
    /// Calls on the way into helpers, the last is the leaf's; empty for a direct call.
    pub(super) inner: Vec<DraftHop>,
    /// Names of the helpers.
    pub(super) via: Vec<String>,
    /// The variables that what it works on belongs to.
    pub(super) subjects: Vec<LocalId>,
    /// For a message: the argument.
    pub(super) message: Option<ExprId>,
}

/// What a helper loses of what one of its parameters lends it.
#[derive(Clone, Debug)]
struct Lent {
    param: usize,
    what: String,
    leaf: String,
    hops: Vec<(SourcePlace, String, String)>,
    via: Vec<String>,
}

/// Answers for all functions of a run.
pub(super) struct Losses<'a> {
    pub(super) question: &'a Question<'a>,
    pub(super) types: Arc<FutureTypes<'a>>,
    /// By function, and by how far helpers were followed, so that answers do not depend on who asks first.
    summaries: Memo<(FnId, u32), Arc<Vec<Lent>>>,
}

/// Helpers of helpers are followed so far.
const MAX_HELPERS: u32 = 5;

/// One body that is looked at.
pub(super) struct Sight<'a> {
    pub(super) function: FnId,
    pub(super) typed: &'a Typed,
    pub(super) outline: &'a Outline<'a>,
    pub(super) places: &'a Places<'a>,
}

impl<'a> Losses<'a> {
    pub(super) fn new(question: &'a Question<'a>, types: Arc<FutureTypes<'a>>) -> Self {
        Self {
            question,
            types,
            summaries: Memo::default(),
        }
    }

    /// What the future that an expression makes loses when it is dropped.
    pub(super) fn of(&self, sight: &Sight<'_>, future: ExprId) -> Vec<Loss> {
        let mut found = Vec::new();
        self.add(sight, future, MAX_HELPERS, &mut found);
        found
    }

    fn add(&self, sight: &Sight<'_>, future: ExprId, depth: u32, found: &mut Vec<Loss>) {
        match &sight.typed.body.exprs[future] {
            Expr::Call { .. } | Expr::MethodCall { .. } => self.of_call(sight, future, depth, found),
            Expr::Async { .. } => self.of_block(sight, future, depth, found),
            // `pin!(future)`.
            Expr::Macro { args, .. } if args.len() == 1 => self.add(sight, args[0], depth, found),
            Expr::Block { block, .. } => {
                if let Some(tail) = block.tail {
                    self.add(sight, tail, depth, found);
                }
            }
            _ => {}
        }
    }

    fn of_block(&self, sight: &Sight<'_>, block: ExprId, depth: u32, found: &mut Vec<Loss>) {
        let Some(&body) = sight.typed.inner.get(&block) else {
            return;
        };
        for awaited in awaited_in(sight, body) {
            let before = found.len();
            self.add(sight, awaited, depth, found);
            // What a block does with messages and queues is its own affair.
            let mut index = 0;
            found.retain(|loss| {
                index += 1;
                index <= before || loss.kind == CancelKind::Progress
            });
        }
    }

    fn of_call(&self, sight: &Sight<'_>, call: ExprId, depth: u32, found: &mut Vec<Loss>) {
        let Some(Callee::Function { function, .. }) = sight.typed.call(call).map(|call| &call.callee) else {
            return;
        };
        let args = arguments(sight.typed, call);
        if let Some(listed) = &self.question.attributes.of(*function).cancel_unsafe {
            let subjects = match listed.kind {
                CancelKind::Progress => self.borrowed(sight, *function, &args),
                _ => args
                    .first()
                    .and_then(|arg| sight.places.root(*arg))
                    .into_iter()
                    .collect(),
            };
            if listed.kind == CancelKind::Progress
                && args.first().is_some_and(|arg| self.is_memory(sight.typed.ty(*arg)))
            {
                return;
            }
            let message = (listed.kind == CancelKind::Message).then(|| args.get(1).copied());
            return found.push(Loss {
                kind: listed.kind,
                what: listed.what.clone(),
                leaf: self.question.program.fn_path(*function),
                call,
                inner: Vec::new(),
                via: Vec::new(),
                subjects,
                message: message.flatten(),
            });
        }
        // A combinator drops what it was given when it is dropped.
        for &arg in &args {
            if self.is_kept(sight, call, arg) {
                self.add(sight, arg, depth, found);
            }
        }
        if let Some(depth) = depth.checked_sub(1)
            && self.types.held(sight.typed.ty(call)).is_some()
        {
            self.through_helper(sight, call, *function, &args, depth, found);
        }
    }

    fn through_helper(
        &self,
        sight: &Sight<'_>,
        call: ExprId,
        function: FnId,
        args: &[ExprId],
        depth: u32,
        found: &mut Vec<Loss>,
    ) {
        for lent in self.summary(function, depth).iter() {
            let Some(&arg) = args.get(lent.param) else { continue };
            if !self.is_borrowed(sight, function, lent.param, arg) {
                continue;
            }
            let hops = lent.hops.iter().map(|(place, callee, note)| DraftHop {
                place: *place,
                callee: callee.clone(),
                note: note.clone(),
            });
            let own = self.question.program.items.function(function).name.to_string();
            found.push(Loss {
                kind: CancelKind::Progress,
                what: lent.what.clone(),
                leaf: lent.leaf.clone(),
                call,
                inner: hops.collect(),
                via: std::iter::once(own).chain(lent.via.iter().cloned()).collect(),
                subjects: sight.places.root(arg).into_iter().collect(),
                message: None,
            });
        }
    }

    /// The variables whose parts a call borrows.
    fn borrowed(&self, sight: &Sight<'_>, function: FnId, args: &[ExprId]) -> Vec<LocalId> {
        let args = args.iter().enumerate();
        args.filter(|(index, arg)| self.is_borrowed(sight, function, *index, **arg))
            .filter_map(|(_, arg)| sight.places.root(*arg))
            .collect()
    }

    /// Whether an argument is borrowed by the call: what is moved into it is gone with it.
    fn is_borrowed(&self, sight: &Sight<'_>, function: FnId, index: usize, arg: ExprId) -> bool {
        let by_reference = |ty: &Ty| {
            matches!(ty, Ty::Ref(..))
                || matches!(ty, Ty::Adt(id, args) if Some(*id) == self.question.program.lang.pin
                    && args.first().is_some_and(|inner| matches!(inner, Ty::Ref(..))))
        };
        let sig = self.question.program.sig(function);
        by_reference(sight.typed.ty(arg)) || sig.is_some_and(|sig| sig.params.get(index).is_some_and(by_reference))
    }

    /// Whether reading from or writing to a value never waits.
    fn is_memory(&self, ty: &Ty) -> bool {
        let lang = &self.question.program.lang;
        match ty.peeled() {
            Ty::Slice(_) | Ty::Array(_) | Ty::Prim(_) => true,
            Ty::Adt(id, args) if [lang.boxed, lang.pin].contains(&Some(*id)) => {
                args.first().is_some_and(|inner| self.is_memory(inner))
            }
            // `Vec`, `Cursor`: nothing in std is asynchronous.
            Ty::Adt(id, _) => {
                let items = self.question.program.items;
                let krate = items.krate(items.adt(*id).module);
                self.question.program.modules.crates[krate.0 as usize].name == "std"
            }
            _ => false,
        }
    }

    /// Whether a call's value is a future that owns the future given to it: `fuse`, `timeout`, `Box::pin`.
    pub(super) fn is_kept(&self, sight: &Sight<'_>, call: ExprId, arg: ExprId) -> bool {
        let (whole, part) = (sight.typed.ty(call), sight.typed.ty(arg));
        let lang = &self.question.program.lang;
        let is_boxed = matches!(whole, Ty::Adt(id, _) if Some(*id) == lang.pin);
        !matches!(part, Ty::Ref(..))
            && self.types.held(part).is_some()
            && self.types.held(whole).is_some()
            && !self.types.is_running(whole)
            && (is_boxed || any(whole, &mut |inner| inner == part))
    }

    /// What an async function loses of what its parameters lend it.
    fn summary(&self, function: FnId, depth: u32) -> Arc<Vec<Lent>> {
        self.summaries.get_or((function, depth), || {
            Arc::new(in_driven_body(self.question.program, function, |sight, awaited| {
                self.lent(sight, awaited, depth)
            }))
        })
    }

    fn lent(&self, sight: &Sight<'_>, awaited: Vec<ExprId>, depth: u32) -> Vec<Lent> {
        let mut found = Vec::new();
        for awaited in awaited {
            self.add(sight, awaited, depth, &mut found);
        }
        let params = parameters(sight.typed);
        let lent = |loss: &Loss| {
            let param = loss.subjects.iter().find_map(|subject| params.get(subject))?;
            let place = self.place(sight, loss.call);
            let calls = if loss.inner.is_empty() { "loses" } else { "calls" };
            let note = if loss.inner.is_empty() {
                format!("{calls} {}", loss.what)
            } else {
                calls.to_owned()
            };
            let callee = loss.via.first().cloned().unwrap_or_else(|| loss.leaf.clone());
            let inner = loss
                .inner
                .iter()
                .map(|hop| (hop.place, hop.callee.clone(), hop.note.clone()));
            Some(Lent {
                param: *param,
                what: loss.what.clone(),
                leaf: loss.leaf.clone(),
                hops: std::iter::once((place, callee, note)).chain(inner).collect(),
                via: loss.via.clone(),
            })
        };
        let progress = found.iter().filter(|loss| loss.kind == CancelKind::Progress);
        progress.filter_map(lent).collect()
    }

    /// Where a call's name stands.
    pub(super) fn place(&self, sight: &Sight<'_>, call: ExprId) -> SourcePlace {
        let file = self.question.program.items.function(sight.function).item.file;
        let span = name_span(sight.typed, call);
        self.question
            .program
            .modules
            .sources
            .written(SourcePlace { file, span })
    }
}

/// Where a call's name stands in its file.
pub(super) fn name_span(typed: &Typed, call: ExprId) -> crate::source::Span {
    match &typed.body.exprs[call] {
        Expr::Call { callee, .. } => typed.body.span(*callee),
        Expr::MethodCall { name_span, .. } => *name_span,
        _ => typed.body.span(call),
    }
}

/// Shows `look` the body that runs when a function's future is polled, with what it awaits; nothing where there is none.
pub(super) fn in_driven_body<T>(
    program: &Program<'_>,
    function: FnId,
    look: impl FnOnce(&Sight<'_>, Vec<ExprId>) -> Vec<T>,
) -> Vec<T> {
    let Ok(Some(typed)) = infer_typed(program, function) else {
        return Vec::new();
    };
    let outline = Outline::new(&typed);
    let places = Places::new(program, function, &typed);
    let sight = Sight {
        function,
        typed: &typed,
        outline: &outline,
        places: &places,
    };
    let Some(body) = driven_body(&sight) else {
        return Vec::new();
    };
    let awaited = awaited_in(&sight, body);
    look(&sight, awaited)
}

/// What is awaited in one body, those inside it left out.
pub(super) fn awaited_in(sight: &Sight<'_>, body: u32) -> Vec<ExprId> {
    let exprs = sight.typed.body.exprs.iter();
    let awaited = |(id, expr): (ExprId, &Expr)| {
        let futures = match expr {
            Expr::Await(inner) => vec![*inner],
            Expr::Join(items, _) => items.clone(),
            _ => Vec::new(),
        };
        let is_own = !futures.is_empty() && sight.outline.body_of(id) == body && sight.outline.is_attached(id);
        if is_own { futures } else { Vec::new() }
    };
    exprs.flat_map(awaited).collect()
}

/// The body that runs when a function's future is polled: its own, or the async block that it returns.
fn driven_body(sight: &Sight<'_>) -> Option<u32> {
    if sight.typed.facts.bodies.first()?.kind == BodyKind::AsyncFn {
        return Some(0);
    }
    let mut value = sight.typed.body.root?;
    loop {
        value = match &sight.typed.body.exprs[value] {
            Expr::Block { block, .. } => block.tail?,
            Expr::Async { .. } => return sight.typed.inner.get(&value).copied(),
            Expr::Call { args, .. } if args.len() == 1 => args[0],
            Expr::MethodCall { receiver, args, .. } if args.is_empty() => *receiver,
            _ => return None,
        };
    }
}
