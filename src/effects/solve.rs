//! From the leaves back: the shortest way from each node to a leaf of each kind, breadth first, so recursion needs no care.
//!
//! Ways that lead through something that runs only once are taken only where there is no other.

use std::collections::{VecDeque, hash_map::Entry};

use rustc_hash::FxHashMap;

use super::{Edge, Effects, Kind, NodeId, Target, Witness};

/// For each node the shortest way to each kind.
type Ways = Vec<FxHashMap<Kind, Witness>>;

/// Whether an edge of a node may not be used on the way to a kind.
type Stops<'a> = &'a dyn Fn(NodeId, &Edge, Kind) -> bool;

impl Effects {
    /// The shortest ways that use no edge for which `stops` holds.
    #[must_use]
    pub fn solve_without(&self, stops: Stops<'_>) -> Ways {
        let mut ways: Ways = vec![FxHashMap::default(); self.nodes.len()];
        let callers = callers(self);
        for once in [false, true] {
            let mut queue = seeds(self, &mut ways, once, stops);
            while let Some((node, kind)) = queue.pop_front() {
                let Some(&found) = ways[node as usize].get(&kind) else { continue };
                for &(caller, index) in &callers[node as usize] {
                    let edge = &self.edges[caller as usize][index as usize];
                    let through_once = found.once || edge.once;
                    if (through_once && !once) || stops(caller, edge, kind) {
                        continue;
                    }
                    let witness = Witness { length: found.length + 1, once: through_once, edge: index };
                    if let Entry::Vacant(entry) = ways[caller as usize].entry(kind) {
                        entry.insert(witness);
                        queue.push_back((caller, kind));
                    }
                }
            }
        }
        ways
    }
}

/// For each node the edges that lead to it, `(caller, edge)`.
fn callers(effects: &Effects) -> Vec<Vec<(NodeId, u32)>> {
    let mut callers = vec![Vec::new(); effects.nodes.len()];
    for (caller, edges) in effects.edges.iter().enumerate() {
        for (index, edge) in edges.iter().enumerate() {
            if let Target::Node(node) = edge.to {
                callers[node as usize].push((caller as NodeId, index as u32));
            }
        }
    }
    callers
}

/// Nodes that call a leaf themselves; in the second round those that are known, to go on from them.
fn seeds(effects: &Effects, ways: &mut Ways, once: bool, stops: Stops<'_>) -> VecDeque<(NodeId, Kind)> {
    let mut queue: Vec<(u32, NodeId, Kind)> = Vec::new();
    for (node, known) in ways.iter_mut().enumerate() {
        if once {
            queue.extend(known.iter().map(|(kind, witness)| (witness.length, node as NodeId, *kind)));
        }
        for (index, edge) in effects.edges[node].iter().enumerate() {
            let Target::Leaf(kind, ..) = edge.to else { continue };
            if (edge.once && !once) || stops(node as NodeId, edge, kind) {
                continue;
            }
            if let Entry::Vacant(entry) = known.entry(kind) {
                entry.insert(Witness { length: 1, once: edge.once, edge: index as u32 });
                queue.push((1, node as NodeId, kind));
            }
        }
    }
    queue.sort_unstable();
    queue.into_iter().map(|(_, node, kind)| (node, kind)).collect()
}
