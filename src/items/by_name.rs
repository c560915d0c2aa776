//! A small table from names to values, for modules: there are tens of thousands of them, most with a handful of names.

use ustr::Ustr;

/// Values by name, several for one name in the order in which they came. Half the size of a hash map of lists.
#[derive(Debug)]
pub struct ByName<T>(Vec<(Ustr, T)>);

impl<T> Default for ByName<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Copy> ByName<T> {
    /// Adds a value. [`Self::seal`] before anything is looked up.
    pub(super) fn push(&mut self, name: Ustr, value: T) {
        self.0.push((name, value));
    }

    /// Puts the names in order.
    pub(super) fn seal(&mut self) {
        self.0.sort_by_key(|(name, _)| name.precomputed_hash());
        self.0.shrink_to_fit();
    }

    /// The values of a name.
    pub fn get(&self, name: Ustr) -> impl Iterator<Item = T> + '_ {
        let hash = name.precomputed_hash();
        let first = self.0.partition_point(|(known, _)| known.precomputed_hash() < hash);
        self.0[first..]
            .iter()
            .take_while(move |(known, _)| known.precomputed_hash() == hash)
            .filter(move |(known, _)| *known == name)
            .map(|&(_, value)| value)
    }

    /// All names with their values, in an order that does not change from run to run.
    pub fn iter(&self) -> impl Iterator<Item = (Ustr, T)> + '_ {
        self.0.iter().copied()
    }
}
