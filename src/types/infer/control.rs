//! Control flow: branches, loops, jumps, `.await`, and the macros that are control flow.

use super::*;
use crate::{
    syntax::{Arm, Expr, SelectArm},
    types::{Bound, table},
};

impl Infer<'_> {
    pub(super) fn control(&mut self, id: ExprId, expected: Option<&Ty>) -> Ty {
        let body = self.body;
        match &body.exprs[id] {
            Expr::If {
                condition,
                then,
                otherwise,
            } => self.branch(*condition, *then, *otherwise, expected),
            Expr::Let(pat, value) => {
                let ty = self.expr(*value, None);
                self.pattern(*pat, &ty, None);
                Ty::prim("bool")
            }
            Expr::Match { scrutinee, arms } => self.match_(*scrutinee, arms, expected),
            Expr::Loop { label, body } => self.endless(*label, *body),
            Expr::While { label, condition, body } => self.while_(*label, *condition, *body),
            Expr::For {
                label,
                pat,
                iterable,
                body,
            } => {
                let item = self.iterated(*iterable, self.span(id));
                let depth = self.locals.len();
                self.pattern(*pat, &item, None);
                self.in_loop(*label, *body);
                self.locals.truncate(depth);
                Ty::unit()
            }
            Expr::Return(_) | Expr::Break(..) | Expr::Continue(_) => self.jump(id),
            Expr::Try(inner) => {
                let ty = self.expr(*inner, None);
                self.implied_from(&ty, self.body.name_span(*inner));
                self.tried(&ty)
            }
            Expr::Await(inner) => {
                let ty = self.expr(*inner, None);
                let start = self.span(id).start;
                let first = &mut self.bodies[self.current as usize].first_await;
                *first = Some(first.map_or(start, |known| known.min(start)));
                if self.cannot_be_awaited(&ty) {
                    return self.taken_back(*inner);
                }
                self.drives(*inner, None);
                self.awaited(&ty)
            }
            Expr::Closure {
                params,
                ret,
                body,
                is_async,
                moves,
            } => {
                let written = closures::Written {
                    params,
                    ret: ret.as_ref(),
                    body: *body,
                    is_async: *is_async,
                    moves: *moves,
                };
                self.closure(&written, self.span(id), expected)
            }
            _ => self.macro_(id, expected),
        }
    }

    fn while_(&mut self, label: Option<Ustr>, condition: ExprId, body: ExprId) -> Ty {
        let depth = self.locals.len();
        self.expr(condition, None);
        self.in_loop(label, body);
        self.locals.truncate(depth);
        Ty::unit()
    }

    /// A `loop`: its value is what its `break`s give.
    fn endless(&mut self, label: Option<Ustr>, body: ExprId) -> Ty {
        let value = self.solver.fresh();
        self.loops.push((label, value.clone()));
        self.expr(body, None);
        self.loops.pop();
        // A loop that nothing breaks out of never ends.
        let found = self.shallow(&value);
        if matches!(found, Ty::Var(_)) && !self.breaks(body, label) {
            Ty::Never
        } else {
            found
        }
    }

    fn macro_(&mut self, id: ExprId, expected: Option<&Ty>) -> Ty {
        let body = self.body;
        match &body.exprs[id] {
            Expr::Format { gives, args, displayed } => self.format(*gives, args, displayed, self.span(id)),
            Expr::Select { arms, otherwise, .. } => self.select(arms, otherwise, expected),
            Expr::Join(futures, tries) => self.join(futures, *tries),
            Expr::Macro { path, args } => self.other_macro(*path, args, expected),
            _ => Ty::Unknown(Why::NotImplemented),
        }
    }

    fn in_loop(&mut self, label: Option<Ustr>, body: ExprId) {
        self.loops.push((label, Ty::unit()));
        self.expr(body, None);
        self.loops.pop();
    }

    /// Whether a `break` in the loop's body leaves this loop; what stands in closures and inner loops does not count.
    fn breaks(&self, body: ExprId, label: Option<Ustr>) -> bool {
        // Children come before their parents in the arena, and a body's expressions are contiguous, so it is enough to look
        // for a break whose label (or nearest loop) is ours; a wrong yes only makes the loop's value unknown.
        let last = u32::from(body.into_raw());
        self.body.exprs.iter().any(|(id, expr)| {
            u32::from(id.into_raw()) <= last
                && matches!(expr, Expr::Break(target, _) if target.is_none() || *target == label)
        })
    }

    fn branch(&mut self, condition: ExprId, then: ExprId, otherwise: Option<ExprId>, expected: Option<&Ty>) -> Ty {
        let depth = self.locals.len();
        self.expr(condition, Some(&Ty::prim("bool")));
        let first = self.expr(then, expected);
        self.locals.truncate(depth);
        let Some(otherwise) = otherwise else { return Ty::unit() };
        let second = self.expr(otherwise, expected);
        self.joined([first, second], expected)
    }

    /// The common type of branches; those that never end do not count.
    fn joined(&mut self, branches: impl IntoIterator<Item = Ty>, expected: Option<&Ty>) -> Ty {
        let mut result: Option<Ty> = None;
        for ty in branches {
            let ty = self.shallow(&ty);
            match &result {
                _ if matches!(ty, Ty::Never) => {}
                None => result = Some(ty),
                Some(Ty::Unknown(_)) => result = Some(ty),
                Some(first) => {
                    let first = first.clone();
                    self.coerce(&ty, &first);
                }
            }
        }
        match (result, expected.map(|ty| self.shallow(ty))) {
            (None, _) => Ty::Never,
            (Some(ty), Some(expected)) if !expected.is_unknown() => {
                self.coerce(&ty, &expected);
                expected
            }
            (Some(ty), _) => ty,
        }
    }

    fn match_(&mut self, scrutinee: ExprId, arms: &[Arm], expected: Option<&Ty>) -> Ty {
        let ty = self.expr(scrutinee, None);
        let ty = self.known(&ty);
        let mut branches = Vec::new();
        for arm in arms {
            let depth = self.locals.len();
            self.pattern(arm.pat, &ty, None);
            if let Some(guard) = arm.guard {
                self.expr(guard, Some(&Ty::prim("bool")));
            }
            branches.push(self.expr(arm.body, expected));
            self.locals.truncate(depth);
        }
        self.joined(branches, expected)
    }

    /// The item type of what a `for` goes through; the call of `next` that it makes is remembered.
    fn iterated(&mut self, iterable: ExprId, keyword: Span) -> Ty {
        let ty = self.expr(iterable, None);
        let ty = self.known(&ty);
        if let Ty::Unknown(why) = ty {
            return Ty::Unknown(why);
        }
        let lang = &self.program.lang;
        let iterator = self.solver.assoc(&ty, lang.into_iterator, "IntoIter");
        if let Some(iterator) = iterator {
            let iterator = self.solver.normalize(&iterator);
            self.implicit_next(&iterator, keyword);
            if let Some(item) = self.solver.assoc(&iterator, lang.iterator, "Item") {
                return self.solver.normalize(&item);
            }
        }
        match self.solver.assoc(&ty, lang.into_iterator, "Item") {
            Some(item) => self.solver.normalize(&item),
            None => self.solver.fresh(),
        }
    }

    fn implicit_next(&mut self, iterator: &Ty, keyword: Span) {
        let Some(of_trait) = self.program.lang.iterator else {
            return;
        };
        let items = self.program.items;
        let next = items
            .trait_(of_trait)
            .functions
            .iter()
            .find(|&&id| items.function(id).name == "next");
        if let Some(&function) = next {
            let callee = Callee::Function {
                function,
                args: [iterator.clone()].into(),
                self_ty: Some(iterator.clone()),
            };
            self.record(keyword, callee, &[], vec![iterator.clone()], false);
        }
    }

    fn jump(&mut self, id: ExprId) -> Ty {
        let body = self.body;
        match &body.exprs[id] {
            Expr::Return(value) => {
                let expected = self.returns.last().cloned();
                if let Some(value) = value {
                    let ty = self.expr(*value, expected.as_ref());
                    if let Some(expected) = expected {
                        self.coerce(&ty, &expected);
                    }
                }
            }
            Expr::Break(label, value) => {
                let target = self
                    .loops
                    .iter()
                    .rev()
                    .find(|(known, _)| label.is_none() || known == label);
                let wanted = target.map(|(_, ty)| ty.clone());
                let ty = value.map_or_else(Ty::unit, |value| self.expr(value, wanted.as_ref()));
                if let Some(wanted) = wanted {
                    self.coerce(&ty, &wanted);
                }
            }
            _ => {}
        }
        Ty::Never
    }

    fn select(&mut self, arms: &[SelectArm], otherwise: &[ExprId], expected: Option<&Ty>) -> Ty {
        let mut branches = Vec::new();
        for arm in arms {
            if let Some(guard) = arm.guard {
                self.expr(guard, Some(&Ty::prim("bool")));
            }
            let future = self.expr(arm.future, None);
            self.drives(arm.future, None);
            let output = self.awaited(&future);
            let depth = self.locals.len();
            self.pattern(arm.pat, &output, None);
            branches.push(self.expr(arm.body, expected));
            self.locals.truncate(depth);
        }
        for body in otherwise {
            branches.push(self.expr(*body, expected));
        }
        self.joined(branches, expected)
    }

    fn join(&mut self, futures: &[ExprId], tries: bool) -> Ty {
        let mut outputs = Vec::new();
        let mut error = self.solver.fresh();
        for future in futures {
            let ty = self.expr(*future, None);
            self.drives(*future, None);
            let output = self.awaited(&ty);
            if let (true, Ty::Adt(_, args)) = (tries, self.shallow(&output))
                && let Some(found) = args.get(1)
            {
                error = found.clone();
            }
            outputs.push(if tries { self.tried(&output) } else { output });
        }
        let joined = Ty::Tuple(outputs.into());
        if tries {
            self.program.adt_of(self.program.lang.result, &[joined, error])
        } else {
            joined
        }
    }

    /// A macro that only its name tells about.
    fn other_macro(&mut self, path: Ustr, args: &[ExprId], expected: Option<&Ty>) -> Ty {
        let types: Vec<Ty> = args.iter().map(|arg| self.expr(*arg, None)).collect();
        let lang = &self.program.lang;
        match path.rsplit("::").next().unwrap_or_default() {
            "pin" if types.len() == 1 => {
                let pinned = types[0].clone().reference(true);
                self.program.adt_of(lang.pin, &[pinned])
            }
            "ready" if types.len() == 1 => match self.known(&types[0]) {
                Ty::Adt(id, args) if Some(id) == lang.poll => args[0].clone(),
                _ => self.solver.fresh(),
            },
            "concat" | "stringify" | "env" | "include_str" | "module_path" | "file" => Ty::prim("str").reference(false),
            "line" | "column" => Ty::prim("u32"),
            "include_bytes" => Ty::Array(std::sync::Arc::new(Ty::prim("u8"))).reference(false),
            _ => match expected {
                // A macro's value is what its place asks for, where that is known.
                Some(expected) if !self.shallow(expected).is_unknown() => expected.clone(),
                _ => Ty::Unknown(Why::Macro),
            },
        }
    }

    /// `of_trait` without arguments.
    pub(super) fn plain_bound(of_trait: crate::items::TraitId, args: Args) -> Bound {
        Bound {
            of_trait,
            args,
            bindings: std::sync::Arc::from([]),
        }
    }

    /// Whether a type is an integer or an integer variable.
    pub(super) fn is_number(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Prim(name) => table::is_integer(name) || name.starts_with('f'),
            Ty::Var(var) => self.solver.table.kind(*var) != VarKind::General,
            _ => false,
        }
    }
}
