//! syn's expressions and statements → our tree.

use ustr::Ustr;

use super::{
    lower::{Lower, member, name},
    macros,
    operators::{attributes, operator},
    tree::*,
};
use crate::source::Span;

impl Lower<'_> {
    pub(super) fn block(&mut self, block: &syn::Block) -> Block {
        let span = self.span(block.brace_token.span.join());
        self.statements(&block.stmts, span)
    }

    /// Statements that stand in `span`.
    pub(super) fn statements(&mut self, statements: &[syn::Stmt], span: Span) -> Block {
        let mut block = Block {
            span,
            ..Block::default()
        };
        // `#[cfg(unix)] { a } #[cfg(windows)] { b }`: the value is that of the last one that exists.
        let exists = |statement: &syn::Stmt| self.is_enabled(attributes_of(statement));
        let last = statements.iter().rposition(exists).unwrap_or(0);
        for (index, statement) in statements.iter().enumerate() {
            match statement {
                syn::Stmt::Local(local) if self.is_enabled(&local.attrs) => {
                    let local = self.local(local);
                    block.stmts.push(local);
                }
                syn::Stmt::Expr(expr, semicolon) if self.is_enabled(attributes(expr)) => {
                    let id = self.expr(expr);
                    if semicolon.is_none() && index == last {
                        block.tail = Some(id);
                    } else {
                        block.stmts.push(Stmt::Expr(id));
                    }
                }
                syn::Stmt::Macro(stmt) if self.is_enabled(&stmt.attrs) => {
                    let is_tail = stmt.semi_token.is_none() && index == last;
                    self.macro_statement(&stmt.mac, is_tail, &mut block);
                }
                _ => {}
            }
        }
        block
    }

    fn local(&mut self, local: &syn::Local) -> Stmt {
        let init = local.init.as_ref().map(|init| self.expr(&init.expr));
        let otherwise = local
            .init
            .as_ref()
            .and_then(|init| init.diverge.as_ref())
            .map(|(_, diverge)| self.expr(diverge));
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(typed) => (self.pat(&typed.pat), Some(self.ty(&typed.ty))),
            pat => (self.pat(pat), None),
        };
        Stmt::Let {
            pat,
            ty,
            init,
            otherwise,
        }
    }

    fn macro_statement(&mut self, mac: &syn::Macro, is_tail: bool, block: &mut Block) {
        if macros::statements(self, mac, is_tail, block) {
            return;
        }
        let id = macros::expression(self, mac);
        if is_tail {
            block.tail = Some(id);
        } else {
            block.stmts.push(Stmt::Expr(id));
        }
    }

    pub(super) fn exprs<'b>(&mut self, exprs: impl IntoIterator<Item = &'b syn::Expr>) -> Vec<ExprId> {
        exprs.into_iter().map(|expr| self.expr(expr)).collect()
    }

    fn boxed(&mut self, expr: Option<&syn::Expr>) -> Option<ExprId> {
        expr.map(|expr| self.expr(expr))
    }

    pub(super) fn expr(&mut self, expr: &syn::Expr) -> ExprId {
        match expr {
            syn::Expr::Paren(expr) => self.expr(&expr.expr),
            syn::Expr::Group(expr) => self.expr(&expr.expr),
            syn::Expr::Macro(expr) => macros::expression(self, &expr.mac),
            _ => {
                let (lowered, span) = self.expr_kind(expr);
                self.body.add(lowered, span)
            }
        }
    }

    fn expr_kind(&mut self, expr: &syn::Expr) -> (Expr, Span) {
        match expr {
            syn::Expr::Array(_)
            | syn::Expr::Tuple(_)
            | syn::Expr::Repeat(_)
            | syn::Expr::Struct(_)
            | syn::Expr::Lit(_)
            | syn::Expr::Path(_)
            | syn::Expr::Range(_)
            | syn::Expr::Cast(_) => self.value(expr),
            syn::Expr::Call(_) | syn::Expr::MethodCall(_) | syn::Expr::Field(_) | syn::Expr::Index(_) => {
                self.access(expr)
            }
            syn::Expr::Unary(_)
            | syn::Expr::Binary(_)
            | syn::Expr::Assign(_)
            | syn::Expr::Reference(_)
            | syn::Expr::RawAddr(_)
            | syn::Expr::Try(_)
            | syn::Expr::Await(_) => self.operation(expr),
            syn::Expr::Return(_)
            | syn::Expr::Break(_)
            | syn::Expr::Continue(_)
            | syn::Expr::Let(_)
            | syn::Expr::Closure(_) => self.jump(expr),
            _ => self.control(expr),
        }
    }

    fn value(&mut self, expr: &syn::Expr) -> (Expr, Span) {
        match expr {
            syn::Expr::Array(expr) => (
                Expr::Array(self.exprs(&expr.elems)),
                self.span(expr.bracket_token.span.join()),
            ),
            syn::Expr::Tuple(expr) => (
                Expr::Tuple(self.exprs(&expr.elems)),
                self.span(expr.paren_token.span.join()),
            ),
            syn::Expr::Repeat(expr) => {
                let span = self.span(expr.bracket_token.span.join());
                (Expr::Repeat(self.expr(&expr.expr), self.expr(&expr.len)), span)
            }
            syn::Expr::Struct(expr) => self.struct_literal(expr),
            syn::Expr::Lit(expr) => (Expr::Literal(Self::literal(&expr.lit)), self.span(expr.lit.span())),
            syn::Expr::Path(expr) => {
                let path = self.path(&expr.path, expr.qself.as_ref());
                let span = path.last_span();
                (Expr::Path(path), span)
            }
            syn::Expr::Range(expr) => {
                let low = self.boxed(expr.start.as_deref());
                let high = self.boxed(expr.end.as_deref());
                let inclusive = matches!(expr.limits, syn::RangeLimits::Closed(_));
                (Expr::Range { low, high, inclusive }, Span::default())
            }
            syn::Expr::Cast(expr) => {
                let span = self.span(expr.as_token.span);
                (Expr::Cast(self.expr(&expr.expr), self.ty(&expr.ty)), span)
            }
            _ => (Expr::Missing, Span::default()),
        }
    }

    fn struct_literal(&mut self, expr: &syn::ExprStruct) -> (Expr, Span) {
        let path = self.path(&expr.path, expr.qself.as_ref());
        let span = path.last_span();
        let mut fields = Vec::new();
        for field in &expr.fields {
            if self.is_enabled(&field.attrs) {
                fields.push((member(&field.member), self.expr(&field.expr)));
            }
        }
        let rest = self.boxed(expr.rest.as_deref());
        (Expr::Struct { path, fields, rest }, span)
    }

    fn access(&mut self, expr: &syn::Expr) -> (Expr, Span) {
        match expr {
            syn::Expr::Call(expr) => {
                let callee = self.expr(&expr.func);
                let span = self.body.span(callee);
                (
                    Expr::Call {
                        callee,
                        args: self.exprs(&expr.args),
                    },
                    span,
                )
            }
            syn::Expr::MethodCall(expr) => {
                let receiver = self.expr(&expr.receiver);
                let name_span = self.span(expr.method.span());
                let generics = expr
                    .turbofish
                    .as_ref()
                    .map(|args| self.generic_args(args).types)
                    .unwrap_or_default();
                let args = self.exprs(&expr.args);
                (
                    Expr::MethodCall {
                        receiver,
                        name: name(&expr.method),
                        name_span,
                        generics,
                        args,
                    },
                    name_span,
                )
            }
            syn::Expr::Field(expr) => {
                let span = match &expr.member {
                    syn::Member::Named(ident) => self.span(ident.span()),
                    syn::Member::Unnamed(index) => self.span(index.span),
                };
                (
                    Expr::Field {
                        base: self.expr(&expr.base),
                        name: member(&expr.member),
                    },
                    span,
                )
            }
            syn::Expr::Index(expr) => {
                let span = self.span(expr.bracket_token.span.join());
                (
                    Expr::Index {
                        base: self.expr(&expr.expr),
                        index: self.expr(&expr.index),
                    },
                    span,
                )
            }
            _ => (Expr::Missing, Span::default()),
        }
    }

    fn operation(&mut self, expr: &syn::Expr) -> (Expr, Span) {
        match expr {
            syn::Expr::Unary(expr) => self.unary(expr),
            syn::Expr::Binary(expr) => self.binary(expr),
            syn::Expr::Assign(expr) => {
                let span = self.span(expr.eq_token.span);
                (Expr::Assign(self.expr(&expr.left), self.expr(&expr.right)), span)
            }
            syn::Expr::Reference(expr) => {
                let span = self.span(expr.and_token.span);
                (Expr::Ref(self.expr(&expr.expr), expr.mutability.is_some()), span)
            }
            syn::Expr::RawAddr(expr) => (Expr::Ref(self.expr(&expr.expr), true), self.span(expr.and_token.span)),
            syn::Expr::Try(expr) => (Expr::Try(self.expr(&expr.expr)), self.span(expr.question_token.span)),
            syn::Expr::Await(expr) => (Expr::Await(self.expr(&expr.base)), self.span(expr.await_token.span)),
            _ => (Expr::Missing, Span::default()),
        }
    }

    fn unary(&mut self, expr: &syn::ExprUnary) -> (Expr, Span) {
        let operand = self.expr(&expr.expr);
        match &expr.op {
            syn::UnOp::Deref(token) => (Expr::Deref(operand), self.span(token.span)),
            syn::UnOp::Neg(token) => (Expr::Unary(operand, true), self.span(token.span)),
            syn::UnOp::Not(token) => (Expr::Unary(operand, false), self.span(token.span)),
            _ => (Expr::Missing, Span::default()),
        }
    }

    fn binary(&mut self, expr: &syn::ExprBinary) -> (Expr, Span) {
        let (left, right) = (self.expr(&expr.left), self.expr(&expr.right));
        let (op, assigns) = operator(&expr.op);
        let lowered = if assigns {
            Expr::AssignOp(op, left, right)
        } else {
            Expr::Binary { op, left, right }
        };
        (lowered, Span::default())
    }

    fn jump(&mut self, expr: &syn::Expr) -> (Expr, Span) {
        match expr {
            syn::Expr::Return(expr) => (
                Expr::Return(self.boxed(expr.expr.as_deref())),
                self.span(expr.return_token.span),
            ),
            syn::Expr::Break(expr) => {
                let label = expr.label.as_ref().map(|label| name(&label.ident));
                (
                    Expr::Break(label, self.boxed(expr.expr.as_deref())),
                    self.span(expr.break_token.span),
                )
            }
            syn::Expr::Continue(expr) => {
                let label = expr.label.as_ref().map(|label| name(&label.ident));
                (Expr::Continue(label), self.span(expr.continue_token.span))
            }
            syn::Expr::Let(expr) => {
                let value = self.expr(&expr.expr);
                (Expr::Let(self.pat(&expr.pat), value), self.span(expr.let_token.span))
            }
            syn::Expr::Closure(expr) => self.closure(expr),
            _ => (Expr::Missing, Span::default()),
        }
    }

    fn closure(&mut self, expr: &syn::ExprClosure) -> (Expr, Span) {
        let span = self.span(expr.inputs_begin.span);
        let mut params = Vec::new();
        for input in &expr.inputs {
            params.push(match input {
                syn::Pat::Type(typed) => (self.pat(&typed.pat), Some(self.ty(&typed.ty))),
                pat => (self.pat(pat), None),
            });
        }
        let ret = self.closure_return(&expr.output);
        let body = self.expr(&expr.body);
        let (is_async, moves) = (expr.asyncness.is_some(), expr.capture.is_some());
        (
            Expr::Closure {
                params,
                ret,
                body,
                is_async,
                moves,
            },
            span,
        )
    }

    fn control(&mut self, expr: &syn::Expr) -> (Expr, Span) {
        match expr {
            syn::Expr::Infer(expr) => (Expr::Underscore, self.span(expr.underscore_token.span)),
            syn::Expr::Block(expr) => self.braces(&expr.block, expr.label.as_ref()),
            syn::Expr::Unsafe(expr) => self.braces(&expr.block, None),
            syn::Expr::Const(expr) => self.braces(&expr.block, None),
            syn::Expr::Async(expr) => {
                let keyword = self.span(expr.async_token.span);
                let block = self.block(&expr.block);
                (
                    Expr::Async {
                        moves: expr.capture.is_some(),
                        keyword,
                        block,
                    },
                    keyword,
                )
            }
            syn::Expr::If(expr) => {
                let condition = self.expr(&expr.cond);
                let then = self.braced(&expr.then_branch);
                let otherwise = expr.else_branch.as_ref().map(|(_, branch)| self.expr(branch));
                (
                    Expr::If {
                        condition,
                        then,
                        otherwise,
                    },
                    self.span(expr.if_token.span),
                )
            }
            syn::Expr::Match(expr) => self.match_expr(expr),
            syn::Expr::Loop(expr) => {
                let body = self.braced(&expr.body);
                (
                    Expr::Loop {
                        label: label(expr.label.as_ref()),
                        body,
                    },
                    self.span(expr.loop_token.span),
                )
            }
            syn::Expr::While(expr) => {
                let (condition, body) = (self.expr(&expr.cond), self.braced(&expr.body));
                let label = label(expr.label.as_ref());
                (Expr::While { label, condition, body }, self.span(expr.while_token.span))
            }
            syn::Expr::ForLoop(expr) => {
                let iterable = self.expr(&expr.expr);
                let (pat, body) = (self.pat(&expr.pat), self.braced(&expr.body));
                let label = label(expr.label.as_ref());
                (
                    Expr::For {
                        label,
                        pat,
                        iterable,
                        body,
                    },
                    self.span(expr.for_token.span),
                )
            }
            _ => (Expr::Missing, Span::default()),
        }
    }

    fn match_expr(&mut self, expr: &syn::ExprMatch) -> (Expr, Span) {
        let scrutinee = self.expr(&expr.expr);
        let mut arms = Vec::new();
        for arm in &expr.arms {
            if !self.is_enabled(&arm.attrs) {
                continue;
            }
            let pat = self.pat(&arm.pat);
            let guard = match &arm.pat {
                syn::Pat::Guard(guarded) => Some(self.expr(&guarded.guard)),
                _ => None,
            };
            let body = self.expr(&arm.body);
            arms.push(Arm { pat, guard, body });
        }
        (Expr::Match { scrutinee, arms }, self.span(expr.match_token.span))
    }

    fn braces(&mut self, block: &syn::Block, named: Option<&syn::Label>) -> (Expr, Span) {
        let block = self.block(block);
        let span = block.span;
        (
            Expr::Block {
                label: label(named),
                block,
            },
            span,
        )
    }

    fn braced(&mut self, block: &syn::Block) -> ExprId {
        let (expr, span) = self.braces(block, None);
        self.body.add(expr, span)
    }

    pub(super) fn literal(literal: &syn::Lit) -> Literal {
        let suffix = |suffix: &str| (!suffix.is_empty()).then(|| Ustr::from(suffix));
        match literal {
            syn::Lit::Str(text) => {
                let value = text.value();
                Literal::Str((value.len() <= 64).then(|| Ustr::from(&value)))
            }
            syn::Lit::ByteStr(_) => Literal::ByteStr,
            syn::Lit::CStr(_) => Literal::CStr,
            syn::Lit::Byte(_) => Literal::Byte,
            syn::Lit::Char(_) => Literal::Char,
            syn::Lit::Int(int) => Literal::Int(int.base10_parse().ok(), suffix(int.suffix())),
            syn::Lit::Float(float) => Literal::Float(suffix(float.suffix())),
            syn::Lit::Bool(value) => Literal::Bool(value.value),
            _ => Literal::Int(None, None),
        }
    }
}

fn attributes_of(statement: &syn::Stmt) -> &[syn::Attribute] {
    match statement {
        syn::Stmt::Local(local) => &local.attrs,
        syn::Stmt::Item(_) => &[],
        syn::Stmt::Expr(expr, _) => attributes(expr),
        syn::Stmt::Macro(stmt) => &stmt.attrs,
    }
}

fn label(label: Option<&syn::Label>) -> Option<Ustr> {
    label.map(|label| name(&label.name.ident))
}
