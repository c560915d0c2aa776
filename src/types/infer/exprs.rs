//! Expressions: one arm each, the larger ones in files of their own.

use std::sync::Arc;

use super::*;
use crate::{
    syntax::{Block, Expr, FormatResult, Literal, Path, Stmt},
    types::{
        Bound,
        solver::{Answer, Obligation},
    },
};

impl Infer<'_> {
    /// The type of an expression, given what is expected of it.
    pub(super) fn expr(&mut self, id: ExprId, expected: Option<&Ty>) -> Ty {
        let inner = self.bodies.len() as u32;
        let ty = self.expr_by_kind(id, expected);
        if let Some(notes) = &mut self.notes {
            notes.expr(self.body, id, &ty, (self.current, inner), &self.calls);
        }
        ty
    }

    fn expr_by_kind(&mut self, id: ExprId, expected: Option<&Ty>) -> Ty {
        let body = self.body;
        match &body.exprs[id] {
            Expr::Missing => Ty::Unknown(Why::Macro),
            Expr::Literal(literal) => self.literal(literal, expected),
            Expr::Path(path) => self.path_value(id, path),
            Expr::Call { callee, args } => self.call(*callee, args, expected),
            Expr::MethodCall {
                receiver,
                name,
                name_span,
                generics,
                args,
            } => {
                let site = calls::Method {
                    name: *name,
                    span: *name_span,
                    generics,
                };
                self.method_call(*receiver, &site, args, expected)
            }
            Expr::Field { base, name } => self.field(id, *base, *name),
            Expr::Index { base, index } => self.index(*base, *index, id),
            Expr::Deref(inner) => {
                let ty = self.expr(*inner, None);
                self.dereferenced(&ty, self.body.name_span(*inner))
            }
            Expr::Unary(inner, negates) => self.unary(*inner, *negates, expected),
            Expr::Binary { op, left, right } => self.binary(*op, *left, *right, expected),
            Expr::Assign(left, right) => {
                let ty = self.expr(*left, None);
                let value = self.expr(*right, Some(&ty));
                self.coerce(&value, &ty);
                Ty::unit()
            }
            Expr::AssignOp(op, left, right) => {
                self.binary(*op, *left, *right, None);
                Ty::unit()
            }
            Expr::Ref(inner, mutable) => {
                let wanted = expected.and_then(|ty| match self.shallow(ty) {
                    Ty::Ref(inner, _) => Some((*inner).clone()),
                    _ => None,
                });
                // What is expected behind a reference may be reached by dereferencing, so it only guides literals and closures.
                self.expr(*inner, wanted.filter(|ty| !ty.is_unknown()).as_ref())
                    .reference(*mutable)
            }
            Expr::Cast(inner, ty) => {
                self.expr(*inner, None);
                self.written(ty)
            }
            Expr::Tuple(items) => self.tuple(items, expected),
            Expr::Array(items) => Ty::Array(Arc::new(self.elements(items, expected))),
            Expr::Repeat(item, len) => {
                let ty = self.elements(&[*item], expected);
                self.expr(*len, Some(&Ty::prim("usize")));
                Ty::Array(Arc::new(ty))
            }
            Expr::Vec(items) => {
                let ty = self.elements(items, expected);
                self.program.adt_of(self.program.lang.vec, &[ty])
            }
            Expr::Range { low, high, inclusive } => self.range(*low, *high, *inclusive),
            Expr::Struct { path, fields, rest } => self.struct_literal(path, fields, *rest, expected),
            Expr::Block { label, block } => self.labelled(*label, block, expected),
            Expr::Async { moves, keyword, block } => self.async_block(*moves, *keyword, block),
            _ => self.control(id, expected),
        }
    }

    fn literal(&mut self, literal: &Literal, expected: Option<&Ty>) -> Ty {
        let number = |infer: &mut Self, kind: VarKind| {
            let var = infer.solver.table.fresh(kind);
            if let Some(expected) = expected
                .map(|ty| infer.shallow(ty))
                .filter(|ty| matches!(ty, Ty::Prim(_)))
            {
                infer.solver.table.unify(&var, &expected);
            }
            var
        };
        match literal {
            Literal::Str(_) => Ty::prim("str").reference(false),
            Literal::ByteStr => Ty::Array(Arc::new(Ty::prim("u8"))).reference(false),
            Literal::CStr => self.program.adt_of(self.program.lang.c_str, &[]).reference(false),
            Literal::Char => Ty::prim("char"),
            Literal::Byte => Ty::prim("u8"),
            Literal::Bool(_) => Ty::prim("bool"),
            Literal::Int(_, Some(suffix)) | Literal::Float(Some(suffix)) => Ty::Prim(*suffix),
            Literal::Int(_, None) => number(self, VarKind::Integer),
            Literal::Float(None) => number(self, VarKind::Float),
        }
    }

    fn tuple(&mut self, items: &[ExprId], expected: Option<&Ty>) -> Ty {
        let wanted = match expected.map(|ty| self.shallow(ty)) {
            Some(Ty::Tuple(types)) if types.len() == items.len() => Some(types),
            _ => None,
        };
        let mut types = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let wanted = wanted.as_ref().map(|types| types[index].clone());
            let ty = self.expr(*item, wanted.as_ref());
            types.push(self.settled_as(ty, wanted.as_ref()));
        }
        Ty::Tuple(types.into())
    }

    /// The wanted type where the value fits it (so that coercions are seen through), else its own.
    fn settled_as(&mut self, ty: Ty, wanted: Option<&Ty>) -> Ty {
        match wanted {
            Some(wanted) => {
                self.coerce(&ty, wanted);
                if matches!(self.shallow(wanted), Ty::Var(_)) {
                    ty
                } else {
                    wanted.clone()
                }
            }
            None => ty,
        }
    }

    fn elements(&mut self, items: &[ExprId], expected: Option<&Ty>) -> Ty {
        let element = match expected.map(|ty| self.shallow(ty)) {
            Some(Ty::Array(inner) | Ty::Slice(inner)) => (*inner).clone(),
            Some(Ty::Adt(id, args)) if Some(id) == self.program.lang.vec && !args.is_empty() => args[0].clone(),
            _ => self.solver.fresh(),
        };
        for item in items {
            let ty = self.expr(*item, Some(&element));
            self.coerce(&ty, &element);
        }
        element
    }

    fn range(&mut self, low: Option<ExprId>, high: Option<ExprId>, inclusive: bool) -> Ty {
        let ty = self.solver.fresh();
        for end in [low, high].into_iter().flatten() {
            let end = self.expr(end, Some(&ty));
            self.solver.table.unify(&end, &ty);
        }
        let lang = &self.program.lang;
        let id = match (low, high, inclusive) {
            (Some(_), Some(_), false) => lang.range,
            (Some(_), Some(_), true) => lang.range_inclusive,
            (Some(_), None, _) => lang.range_from,
            (None, Some(_), false) => lang.range_to,
            (None, Some(_), true) => lang.range_to_inclusive,
            (None, None, _) => return self.program.adt_of(lang.range_full, &[]),
        };
        self.program.adt_of(id, &[ty])
    }

    fn struct_literal(
        &mut self,
        path: &Path,
        fields: &[(Ustr, ExprId)],
        rest: Option<ExprId>,
        expected: Option<&Ty>,
    ) -> Ty {
        let Some((ty, variant)) = self.record_type(path) else {
            for (_, value) in fields {
                self.expr(*value, None);
            }
            rest.map(|rest| self.expr(rest, None));
            return Ty::Unknown(Why::Unresolved);
        };
        if let Some(expected) = expected {
            self.solver.table.unify(&ty, expected);
        }
        for (name, value) in fields {
            let wanted = self.field_of(&ty, variant, *name);
            let found = self.expr(*value, wanted.as_ref());
            if let Some(wanted) = wanted {
                self.coerce(&found, &wanted);
            }
        }
        if let Some(rest) = rest {
            let found = self.expr(rest, Some(&ty));
            self.solver.table.unify(&found, &ty);
        }
        ty
    }

    /// The type of a field of a struct or variant.
    pub(super) fn field_of(&mut self, ty: &Ty, variant: u16, name: Ustr) -> Option<Ty> {
        match self.shallow(ty) {
            Ty::Adt(id, args) => {
                let info = self.program.adt(id)?;
                let fields = info.variants.get(usize::from(variant))?;
                let (_, field) = fields.iter().find(|(field, _)| *field == name)?;
                let field = field.subst(&args);
                Some(self.solver.normalize(&field))
            }
            Ty::Tuple(types) => types.get(name.parse::<usize>().ok()?).cloned(),
            _ => None,
        }
    }

    fn field(&mut self, id: ExprId, base: ExprId, name: Ustr) -> Ty {
        let ty = self.expr(base, None);
        let mut step = self.known(&ty);
        for _ in 0..10 {
            let is_enum = matches!(&step, Ty::Adt(id, _) if self.program.items.adt(*id).is_enum);
            if !is_enum && let Some(found) = self.field_of(&step, 0, name) {
                return found;
            }
            match self.solver.deref(&step) {
                Some(next) => {
                    self.implied_deref(&step, self.span(id));
                    step = self.known(&next);
                }
                None => break,
            }
        }
        match step {
            Ty::Unknown(why) => Ty::Unknown(why),
            _ => Ty::Unknown(Why::Receiver),
        }
    }

    pub(super) fn labelled(&mut self, label: Option<Ustr>, block: &Block, expected: Option<&Ty>) -> Ty {
        if label.is_none() {
            return self.block(block, expected);
        }
        let value = self.solver.fresh();
        self.loops.push((label, value.clone()));
        let ty = self.block(block, expected);
        self.loops.pop();
        self.coerce(&ty, &value);
        value
    }

    pub(super) fn block(&mut self, block: &Block, expected: Option<&Ty>) -> Ty {
        let depth = self.locals.len();
        let entered = self.enter(block.span);
        let mut diverges = false;
        for stmt in &block.stmts {
            diverges |= self.statement(stmt);
        }
        let ty = match block.tail {
            Some(tail) => self.expr(tail, expected),
            None if diverges => Ty::Never,
            None => Ty::unit(),
        };
        if entered {
            self.modules.pop();
        }
        self.locals.truncate(depth);
        if diverges { Ty::Never } else { ty }
    }

    /// Goes into a block's own scope of items, if it has one.
    fn enter(&mut self, span: Span) -> bool {
        let blocks = &self.program.items.function(self.owner).blocks;
        let module = blocks
            .iter()
            .find(|(known, _)| *known == span)
            .map(|&(_, module)| module);
        self.modules.extend(module);
        module.is_some()
    }

    /// Whether control does not go on behind it.
    fn statement(&mut self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Expr(expr) => {
                let ty = self.expr(*expr, None);
                matches!(self.shallow(&ty), Ty::Never)
            }
            Stmt::Let {
                pat,
                ty,
                init,
                otherwise,
            } => {
                let declared = match ty {
                    Some(ty) => self.written(ty),
                    None => self.solver.fresh(),
                };
                let mut diverges = false;
                if let Some(init) = init {
                    let value = self.expr(*init, Some(&declared));
                    diverges = matches!(self.shallow(&value), Ty::Never);
                    self.coerce(&value, &declared);
                }
                if let Some(otherwise) = otherwise {
                    self.expr(*otherwise, None);
                }
                self.pattern(*pat, &declared, None);
                diverges
            }
        }
    }

    pub(super) fn format(&mut self, gives: FormatResult, args: &[ExprId], displayed: &[ExprId], name: Span) -> Ty {
        for arg in args {
            // `name = value` inside a formatting macro is not an assignment.
            let ty = match &self.body.exprs[*arg] {
                Expr::Assign(_, value) => self.expr(*value, None),
                _ => self.expr(*arg, None),
            };
            if displayed.contains(arg) {
                self.implied_display(&ty, name);
            }
        }
        match gives {
            FormatResult::String => self.program.adt_of(self.program.lang.string, &[]),
            FormatResult::Arguments => self.program.adt_of(self.program.lang.arguments, &[]),
            FormatResult::Unit => Ty::unit(),
            FormatResult::Never => Ty::Never,
            FormatResult::Unknown => Ty::Unknown(Why::Macro),
        }
    }

    /// What awaiting a value gives.
    pub(super) fn awaited(&mut self, ty: &Ty) -> Ty {
        let ty = self.known(ty);
        if let Ty::Future(output) = &ty {
            return (**output).clone();
        }
        let lang = &self.program.lang;
        if let Some(output) = self.solver.assoc(&ty, lang.future, "Output") {
            return self.solver.normalize(&output);
        }
        if let Some(output) = self.solver.assoc(&ty, lang.into_future, "Output") {
            return self.solver.normalize(&output);
        }
        if let Ty::Unknown(why) = ty {
            Ty::Unknown(why)
        } else {
            self.solver.fresh()
        }
    }

    /// Whether a type is known and is no future.
    pub(super) fn cannot_be_awaited(&mut self, ty: &Ty) -> bool {
        let ty = self.known(ty);
        let lang = &self.program.lang;
        let futures = [lang.future, lang.into_future].into_iter().flatten();
        let mut answers = futures.map(|of_trait| self.solver.holds(&ty, &Bound::simple(of_trait), 0));
        answers.all(|answer| matches!(answer, Answer::No))
    }

    /// A call of a method that gives no future was awaited all the same, so another function is called: one that we do not know.
    pub(super) fn taken_back(&mut self, call: ExprId) -> Ty {
        let why = Why::Ambiguous;
        let name = match &self.body.exprs[call] {
            Expr::Call { callee, .. } => self.span(*callee),
            Expr::MethodCall { name_span, .. } => *name_span,
            _ => return Ty::Unknown(why),
        };
        if let Some(site) = self.calls.last_mut().filter(|site| site.span == name) {
            site.callee = Callee::Unknown(why);
        }
        Ty::Unknown(why)
    }

    /// What `?` gives.
    pub(super) fn tried(&mut self, ty: &Ty) -> Ty {
        let ty = self.known(ty);
        let lang = &self.program.lang;
        match &ty {
            Ty::Adt(id, args) if Some(*id) == lang.option || Some(*id) == lang.result => {
                args.first().cloned().unwrap_or_else(Ty::unit)
            }
            Ty::Adt(id, args) if Some(*id) == lang.control_flow => args.get(1).cloned().unwrap_or_else(Ty::unit),
            Ty::Adt(id, args) if Some(*id) == lang.poll => {
                let inner = match self.shallow(&args[0]) {
                    // `Poll<Option<Result<T, E>>>` gives `Poll<Option<T>>`.
                    Ty::Adt(option, inner) if Some(option) == lang.option => {
                        let value = self.tried(&inner[0]);
                        self.program.adt_of(lang.option, &[value])
                    }
                    result => self.tried(&result),
                };
                self.program.adt_of(lang.poll, &[inner])
            }
            Ty::Unknown(why) => Ty::Unknown(*why),
            _ => self.solver.fresh(),
        }
    }

    /// `*x`.
    pub(super) fn dereferenced(&mut self, ty: &Ty, name: Span) -> Ty {
        self.implied_deref(&self.shallow(ty), name);
        match self.known(ty) {
            Ty::Ref(inner, _) | Ty::Ptr(inner, _) => (*inner).clone(),
            known => self.solver.deref(&known).unwrap_or(Ty::Unknown(Why::Receiver)),
        }
    }

    /// Remembers that something must hold, to learn from it later.
    pub(super) fn require(&mut self, ty: Ty, bound: crate::types::Bound) {
        self.solver.pending.push(Obligation::Holds(ty, bound));
    }
}
