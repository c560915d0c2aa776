//! Where async bodies are polled: which of them run on one thread, and which futures the runtime around polls as well.
//!
//! Nothing is said of most bodies: who calls them decides it, at run time.

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::{
    Effects, Node, Polls,
    explore::{Explorer, Found, FoundTarget},
    resolve::{Reached, reach},
};
use crate::{
    items::FnId,
    skeleton::Attribute,
    source::Span,
    syntax::{Block, Expr, ExprId, Stmt},
    types::{
        ClosureId,
        infer::{Callee, Facts, LocalId, Made, Typed, infer_typed},
    },
    workspace::TargetKind,
};

/// Crates whose `main` and `test` attributes start a runtime of one thread.
const OF_ONE_THREAD: [&str; 3] = ["actix", "actix_rt", "actix_web"];
/// The crate whose attributes say how many threads they start.
const OF_SEVERAL: &str = "tokio";
/// The crate whose route attributes make handlers that are polled on one thread, and those attributes.
const ROUTED: &str = "actix_web";
const ROUTES: [&str; 9] = [
    "connect", "delete", "get", "head", "options", "patch", "post", "put", "trace",
];
/// How far the making of a runtime is followed through variables and calls.
const MAX_STEPS: u32 = 24;

impl Explorer<'_> {
    /// Finds the async bodies that are known to run where one thread polls all tasks, and those that a thread polls alone.
    pub(super) fn find_pollers(&self, effects: &mut Effects) {
        let bodies: Vec<ClosureId> = effects
            .roots
            .iter()
            .map(|root| effects.nodes[root.node as usize].body)
            .collect();
        let given = self.handed_over(&bodies);
        for (root, body) in effects.roots.iter_mut().zip(bodies) {
            root.one_thread = match body.index {
                0 => self.by_attribute(body.owner),
                _ => None,
            }
            .or_else(|| given.get(&body).cloned());
            root.alone = self.is_polled_alone(body);
        }
    }

    /// Whether an async block stands where it is given to a thread that polls nothing else meanwhile: `handle.block_on(async { .. })`.
    fn is_polled_alone(&self, body: ClosureId) -> bool {
        let Ok(facts) = self.facts(body.owner) else {
            return false;
        };
        let mut driven = facts
            .driven
            .iter()
            .filter(|driven| driven.future == Made::Block(body.index));
        driven.any(|driven| {
            driven
                .by
                .is_some_and(|by| self.said_of(facts, by) == Some(Polls::Alone))
        })
    }

    /// The futures that a body makes and awaits: the runtime around it polls them too.
    pub(super) fn polled_here(&self, node: &Node, facts: &Facts, found: &mut Vec<Found>) {
        if !self.program.is_checked(node.body.owner) {
            return;
        }
        let awaited = facts.driven.iter().filter(|driven| driven.by.is_none());
        for driven in awaited.filter(|driven| driven.body == node.body.index) {
            let Some(body) = self.body_of(node.body.owner, facts, driven.future) else {
                continue;
            };
            let (span, function) = match driven.future {
                Made::Call(call) => (facts.calls[call as usize].span, Some(body.owner)),
                Made::Block(block) => (facts.bodies[block as usize].place, None),
            };
            let args = self.unknown_args(body.owner);
            found.push(Found {
                span,
                function,
                to: FoundTarget::Future(Node { body, args }),
                once: false,
                written: true,
            });
        }
    }

    /// The async functions and blocks that are handed, where they are made, to what polls on one thread, and what that is.
    fn handed_over(&self, bodies: &[ClosureId]) -> FxHashMap<ClosureId, String> {
        let mut found = FxHashMap::default();
        let mut owners: Vec<FnId> = bodies.iter().map(|body| body.owner).collect();
        owners.sort_unstable();
        owners.dedup();
        for owner in owners {
            let Ok(facts) = self.facts(owner) else { continue };
            for driven in &facts.driven {
                let Some(why) = driven.by.and_then(|by| self.polls_on_one_thread(owner, facts, by)) else {
                    continue;
                };
                // What a test does with a function of the program decides nothing for the program.
                let is_own = |body: &ClosureId| body.owner == owner || !self.is_test(owner);
                if let Some(body) = self.body_of(owner, facts, driven.future).filter(is_own) {
                    found.entry(body).or_insert(why);
                }
            }
        }
        found
    }

    /// Why a call is known to have what it is given polled on one thread.
    fn polls_on_one_thread(&self, owner: FnId, facts: &Facts, call: u32) -> Option<String> {
        let site = facts.calls.get(call as usize)?;
        let name = self.program.items.function(callee(&site.callee)?).name;
        match self.said_of(facts, call)? {
            Polls::OneThread => Some(format!("`{name}` has it polled on one thread")),
            Polls::AsBuilt => self
                .is_built_for_one_thread(owner, site.span)
                .then(|| format!("the runtime of this `{name}` is built for one thread")),
            Polls::Alone => None,
        }
    }

    fn said_of(&self, facts: &Facts, call: u32) -> Option<Polls> {
        let function = callee(&facts.calls.get(call as usize)?.callee)?;
        self.attributes.of(function).polls
    }

    /// The body of a future that is made in `owner`; only those of the checked crates.
    fn body_of(&self, owner: FnId, facts: &Facts, made: Made) -> Option<ClosureId> {
        let call = match made {
            Made::Block(index) => return Some(ClosureId { owner, index }),
            Made::Call(call) => facts.calls.get(call as usize)?,
        };
        let Reached::Function(owner, _) = reach(self.program, &call.callee, &[])? else {
            return None;
        };
        let item = self.program.items.function(owner).item;
        let skeleton = item.function(self.program.modules)?;
        let is_own = skeleton.is_async && skeleton.body.is_some() && self.program.is_checked(owner);
        is_own.then_some(ClosureId { owner, index: 0 })
    }

    fn by_attribute(&self, function: FnId) -> Option<String> {
        let item = self.program.items.function(function);
        let attributes = item.item.item(self.program.modules).attributes();
        attributes
            .iter()
            .filter(|attribute| attribute.cfg.is_empty())
            .find_map(|attribute| {
                let (krate, name) = attribute
                    .path
                    .rsplit_once("::")
                    .unwrap_or(("", attribute.path.as_str()));
                let starts = name == "main" || name == "test";
                if starts && (OF_ONE_THREAD.contains(&krate) || self.says_one_thread(function, krate, name, attribute))
                {
                    return Some(format!("`#[{}]` starts a runtime of one thread", attribute.path));
                }
                let is_route = ROUTES.contains(&name)
                    && (krate == ROUTED || (krate.is_empty() && self.imports_route(function, name)));
                is_route.then(|| {
                    format!(
                        "`#[{}]` makes it a handler, which is polled on one thread",
                        attribute.path
                    )
                })
            })
    }

    /// Whether the arguments of an attribute leave one thread: a test's default, not that of `main`.
    fn says_one_thread(&self, function: FnId, krate: &str, name: &str, attribute: &Attribute) -> bool {
        let file = self.program.items.function(function).item.file;
        let arguments = self.program.modules.sources.piece(file, attribute.arguments);
        let is_plain_test = name == "test" && !arguments.contains("thread");
        krate == OF_SEVERAL && (arguments.contains("\"current_thread\"") || is_plain_test)
    }

    /// Whether the attribute's name comes from the crate of routes.
    fn imports_route(&self, function: FnId, name: &str) -> bool {
        let module = self.program.items.module(self.program.items.function(function).module);
        let named = module.named_imports.get(Ustr::from(name));
        let imports = named.chain(module.globs.iter().copied());
        let mut paths = imports.filter_map(|index| self.program.names.import(module.imports[index as usize]));
        paths.any(|import| {
            import
                .path
                .iter()
                .find(|step| !step.is_empty())
                .is_some_and(|first| *first == ROUTED)
        })
    }

    fn is_test(&self, function: FnId) -> bool {
        let item = self.program.items.function(function);
        let krate = &self.program.modules.crates[self.program.items.krate(item.module).0 as usize];
        let attributes = item.item.item(self.program.modules).attributes();
        self.program.items.module(item.module).test
            || matches!(krate.kind, TargetKind::Test | TargetKind::Bench | TargetKind::Example)
            || attributes.iter().any(|attribute| attribute.path.ends_with("test"))
    }

    /// Whether the receiver of the call at a name was built for one thread in the same function.
    fn is_built_for_one_thread(&self, owner: FnId, call: Span) -> bool {
        let Ok(Some(typed)) = infer_typed(self.program, owner) else {
            return false;
        };
        let receiver = typed.body.exprs.iter().find_map(|(_, expr)| match expr {
            Expr::MethodCall {
                receiver, name_span, ..
            } if *name_span == call => Some(*receiver),
            _ => None,
        });
        receiver.is_some_and(|receiver| self.comes_from_one_thread(&typed, receiver))
    }

    /// Follows a value back through what it was made of.
    fn comes_from_one_thread(&self, typed: &Typed, value: ExprId) -> bool {
        let mut at = value;
        for _ in 0..MAX_STEPS {
            let called = typed.call(at).and_then(|site| callee(&site.callee));
            if called.is_some_and(|function| self.attributes.of(function).polls == Some(Polls::OneThread)) {
                return true;
            }
            let from = match &typed.body.exprs[at] {
                Expr::MethodCall { receiver: inner, .. } | Expr::Try(inner) | Expr::Ref(inner, _) => Some(*inner),
                Expr::Path(_) => typed.uses.get(&at).and_then(|&local| made_of(typed, local)),
                _ => None,
            };
            match from {
                Some(from) => at = from,
                None => return false,
            }
        }
        false
    }
}

/// The function that a call names.
fn callee(callee: &Callee) -> Option<FnId> {
    match callee {
        Callee::Function { function, .. } => Some(*function),
        Callee::Constructor(_) | Callee::Value(_) | Callee::Unknown(_) => None,
    }
}

/// What a variable is given by its `let`, if it is given nothing else.
fn made_of(typed: &Typed, local: LocalId) -> Option<ExprId> {
    let mut made = None;
    for (_, expr) in typed.body.exprs.iter() {
        match expr {
            Expr::Assign(left, _) if typed.uses.get(left) == Some(&local) => return None,
            Expr::Block { block, .. } | Expr::Async { block, .. } => made = made.or_else(|| bound(typed, block, local)),
            _ => {}
        }
    }
    made
}

fn bound(typed: &Typed, block: &Block, local: LocalId) -> Option<ExprId> {
    block.stmts.iter().find_map(|stmt| match stmt {
        Stmt::Let { pat, init, .. } if typed.bindings.get(pat) == Some(&local) => *init,
        Stmt::Let { .. } | Stmt::Expr(_) => None,
    })
}
