//! Collections: each has a module of its own; their types stand here too.

pub mod binary_heap;
pub mod btree_map;
pub mod btree_set;
pub mod hash_map;
pub mod hash_set;
pub mod linked_list;
pub mod vec_deque;

use crate::error;
use crate::fmt::{self, Display};
use crate::prelude::rust_2024::*;

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TryReserveError;

impl Display for TryReserveError {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> Result<(), fmt::Error>;
}

impl error::Error for TryReserveError {}

pub use binary_heap::BinaryHeap;
pub use btree_map::BTreeMap;
pub use btree_set::BTreeSet;
pub use hash_map::HashMap;
pub use hash_set::HashSet;
pub use linked_list::LinkedList;
pub use vec_deque::VecDeque;
