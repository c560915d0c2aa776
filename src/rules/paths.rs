//! Rules about paths: "does an async body reach this effect?". They differ in their page only.

use std::collections::VecDeque;

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::{Question, chain, instead, page_of};
use crate::{
    effects::{AsyncKind, Edge, Effects, Kind, NodeId, Root, Target, Witness},
    finding::{Context, Finding, Hop, Level},
    items::FnId,
    pages::Page,
    source::Place,
    types::infer::Inferred,
};

/// The question put to each async body.
pub struct PathRules<'a> {
    /// What rules look at.
    pub question: &'a Question<'a>,
    /// The call graph.
    pub(super) effects: &'a Effects,
    /// What was inferred on the way.
    pub(super) inferred: &'a Inferred,
}

/// For each node the shortest way to each kind.
pub(super) type Ways = Vec<FxHashMap<Kind, Witness>>;

/// One way from an async body: the edge that leaves it, and the kind it leads to.
pub(super) struct Way<'e> {
    pub(super) node: NodeId,
    pub(super) edge: &'e Edge,
    pub(super) kind: Kind,
    /// Whether a closure that runs at most once is left by it.
    pub(super) once: bool,
}

impl<'a> PathRules<'a> {
    /// Prepares to ask.
    #[must_use]
    pub fn new(question: &'a Question<'a>, effects: &'a Effects, inferred: &'a Inferred) -> Self {
        Self {
            question,
            effects,
            inferred,
        }
    }

    /// All findings, those that a comment hides included.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let pages: FxHashMap<Kind, &Page> = Kind::ALL
            .into_iter()
            .filter_map(|kind| page_of(kind).map(|page| (kind, page)))
            .collect();
        let open = self.witnesses(&pages, true);
        let hidden = (!self.question.comments.is_empty()).then(|| self.witnesses(&pages, false));
        let mut findings = Vec::new();
        for root in &self.effects.roots {
            let mut seen = FxHashSet::default();
            self.root(root, &pages, &open, None, &mut seen, &mut findings);
            if let Some(hidden) = &hidden {
                // What is found only when comments are not heard is shown as hidden.
                self.root(root, &pages, hidden, Some(&open), &mut seen, &mut findings);
            }
        }
        count_twins(&mut findings);
        findings
    }

    /// How one function blocks, kind by kind: its chains as hops, the nearest kind first.
    #[must_use]
    pub fn chains_of(&self, function: FnId) -> Vec<(Kind, Vec<Hop>)> {
        let nodes = self.effects.nodes.iter().enumerate();
        let own = nodes.filter(|(_, node)| node.body.owner == function && node.body.index == 0);
        let mut found: Vec<(Kind, Vec<Hop>)> = Vec::new();
        for (id, _) in own {
            for (&kind, witness) in &self.effects.witnesses[id] {
                let Some(edge) = self.effects.edges[id].get(witness.edge as usize) else {
                    continue;
                };
                let way = Way {
                    node: id as NodeId,
                    edge,
                    kind,
                    once: false,
                };
                if let Some(chain) = self.chain(&way, &self.effects.witnesses)
                    && !found.iter().any(|(known, _)| *known == kind)
                {
                    found.push((kind, chain.hops));
                }
            }
        }
        found.sort_by_key(|(kind, hops)| (hops.len(), *kind));
        found
    }

    /// The shortest ways, with comments heard or not.
    fn witnesses(&self, pages: &FxHashMap<Kind, &Page>, heard: bool) -> Ways {
        if !heard || self.question.comments.is_empty() {
            return self.effects.witnesses.clone();
        }
        let stops = |node: NodeId, edge: &Edge, kind: Kind| {
            let rule = pages.get(&kind).map_or("", |page| page.id.as_str());
            let place = self.place(node, edge);
            self.question
                .comments
                .stopping(place.file, place.span.start, rule)
                .is_some()
        };
        self.effects.solve_without(&stops)
    }

    /// Where an edge's call stands.
    pub(super) fn place(&self, node: NodeId, edge: &Edge) -> Place {
        let owner = self.effects.nodes[node as usize].body.owner;
        let file = self.question.program.items.function(owner).item.file;
        self.question
            .program
            .modules
            .sources
            .written(Place { file, span: edge.span })
    }

    /// The findings of one async body. With `open`, only those that comments hide.
    fn root(
        &self,
        root: &Root,
        pages: &FxHashMap<Kind, &Page>,
        ways: &Ways,
        open: Option<&Ways>,
        seen: &mut FxHashSet<(Ustr, Place)>,
        findings: &mut Vec<Finding>,
    ) {
        for way in self.ways_out(root, ways) {
            let Some(page) = pages.get(&way.kind) else { continue };
            if !speaks_of(root, way.kind) {
                continue;
            }
            let place = self.place(way.node, way.edge);
            let stopped = self.question.comments.stopping(place.file, place.span.start, &page.id);
            if open.is_none() && stopped.is_some() {
                continue;
            }
            let Some(chain) = self.chain(&way, ways) else { continue };
            let sink = chain.hops.last().map_or(place, |hop| hop.place);
            let rule = Ustr::from(&page.id);
            // One call is told once, by its shortest way; so is one leaf that several calls of this body lead to.
            let is_new = seen.insert((rule, sink));
            if !is_new || (sink != place && !seen.insert((rule, place))) {
                continue;
            }
            let suppressed = match open {
                None => None,
                Some(_) => match self.hiding(&chain, &page.id) {
                    Some(reason) => Some(reason),
                    None => continue,
                },
            };
            findings.push(self.finding(root, page, place, chain, suppressed));
        }
    }

    /// The reason of the comment that hides a chain; marks it as used.
    fn hiding(&self, chain: &chain::Chain, rule: &str) -> Option<String> {
        let comment = chain.hops.iter().find_map(|hop| {
            self.question
                .comments
                .stopping(hop.place.file, hop.place.span.start, rule)
        })?;
        comment.mark_used();
        Some(comment.reason.clone())
    }

    /// The edges that leave an async body towards a leaf, closures that run inside it included; shortest ways first.
    fn ways_out(&self, root: &Root, ways: &Ways) -> Vec<Way<'_>> {
        let mut found = Vec::new();
        // What may run often comes first: a closure runs once only where every call of it does.
        let mut open = VecDeque::from([(root.node, false)]);
        let mut seen = FxHashSet::default();
        while let Some((node, once)) = open.pop_front() {
            if !seen.insert(node) {
                continue;
            }
            for edge in &self.effects.edges[node as usize] {
                let way = |kind| Way { node, edge, kind, once };
                match &edge.to {
                    Target::Leaf(kind, ..) => found.push((1, way(*kind))),
                    Target::Node(to) if !edge.polls && self.is_inside(root, *to) => {
                        if once || edge.once {
                            open.push_back((*to, true));
                        } else {
                            open.push_front((*to, false));
                        }
                    }
                    Target::Node(to) => {
                        let follows = |kind: Kind| !edge.polls || kind == Kind::InPlace;
                        let kinds = ways[*to as usize].iter().filter(|(kind, _)| follows(**kind));
                        found.extend(kinds.map(|(kind, witness)| (witness.length + 1, way(*kind))));
                    }
                }
            }
        }
        found.sort_by_key(|(length, way)| (*length, way.edge.span, way.kind));
        found.into_iter().map(|(_, way)| way).collect()
    }

    /// Whether a node is a closure written in the same function as the async body, and runs inside it.
    fn is_inside(&self, root: &Root, node: NodeId) -> bool {
        let body = self.effects.nodes[node as usize].body;
        body.owner == root.function && body.index != 0
    }

    fn finding(
        &self,
        root: &Root,
        page: &Page,
        place: Place,
        chain: chain::Chain,
        suppressed: Option<String>,
    ) -> Finding {
        let context = self.context(root);
        let krate = self.question.krate_of(root.function);
        let package = krate.package.map(|id| self.question.workspace.package(id));
        let name = package.map_or("", |package| package.name.as_str());
        let mut level = self.question.config.level(name, &page.id, page.level);
        let mut notes = Vec::new();
        if chain.kind == Kind::InPlace {
            notes.extend(root.one_thread.clone());
        }
        self.be_lenient(root, place, &chain, &mut level, &mut notes);
        let runtimes: Vec<Ustr> = package.map(|package| package.declared.clone()).unwrap_or_default();
        let instead = instead::suggestions(self.question, &chain, &runtimes);
        let via = chain.via();
        let via = if via.is_empty() {
            String::new()
        } else {
            format!(", via {}", via.join(" -> "))
        };
        Finding {
            rule: Ustr::from(&page.id),
            level,
            certainty: chain.certainty,
            place,
            message: format!("{} {}{via}", chain.leaf_path, page.does),
            why: page.why.clone(),
            instead,
            fingerprint: String::new(),
            context,
            chain: chain.hops,
            also_reached_from: 0,
            notes,
            suppressed,
            observed: None,
        }
    }

    fn context(&self, root: &Root) -> Context {
        let kind = match root.kind {
            AsyncKind::Fn => "async fn".to_owned(),
            AsyncKind::Block => "async block".to_owned(),
            AsyncKind::Closure => "async closure".to_owned(),
            AsyncKind::Poll(of_trait) => format!(
                "{of_trait}::{}",
                self.question.program.items.function(root.function).name
            ),
            AsyncKind::TaskClosure(driver) => {
                format!(
                    "closure driven by {}",
                    self.question.program.items.function(driver).name
                )
            }
            AsyncKind::MustNotBlock => "function marked must-not-block".to_owned(),
        };
        Context {
            kind,
            name: self.question.program.fn_path(root.function),
            place: self.question.program.modules.sources.written(root.place),
        }
    }

    /// Start-up, once-only code and tests are told more quietly, and the message says so.
    fn be_lenient(&self, root: &Root, place: Place, chain: &chain::Chain, level: &mut Level, notes: &mut Vec<String>) {
        let mut lower = |note: &str| {
            *level = (*level).min(Level::Note);
            notes.push(note.to_owned());
        };
        // A panic at start-up is a panic at every start.
        let panics = chain.kind == Kind::InPlace;
        if !panics && root.startup_until.is_some_and(|end| place.span.start < end) {
            lower("it runs at start-up, before the first `.await` of `main`");
        }
        if chain.once || root.once {
            lower("it runs at most once");
        }
        self.question.lower_in_tests(root.function, level, notes);
    }
}

/// Whether an effect is one that harms where a body is polled.
fn speaks_of(root: &Root, kind: Kind) -> bool {
    match kind {
        Kind::InPlace => root.one_thread.is_some(),
        // It panics wherever a runtime is entered.
        Kind::Runtime => true,
        _ => !root.alone,
    }
}

/// Counts for each finding how many other async functions reach the same leaf call.
fn count_twins(findings: &mut [Finding]) {
    let mut reached: FxHashMap<(Ustr, Place), FxHashSet<String>> = FxHashMap::default();
    for finding in findings.iter().filter(|finding| finding.chain.len() > 1) {
        if let Some(hop) = finding.chain.last() {
            reached
                .entry((finding.rule, hop.place))
                .or_default()
                .insert(finding.context.name.clone());
        }
    }
    for finding in findings.iter_mut().filter(|finding| finding.chain.len() > 1) {
        let sink = finding.chain.last().map(|hop| (finding.rule, hop.place));
        let names = sink.and_then(|sink| reached.get(&sink));
        finding.also_reached_from = names.map_or(0, |names| names.len().saturating_sub(1));
    }
}
