//! A map whose parts are behind locks; what it hands out holds one of them.

#![does_not_block]

use crate::iter::IterMut;
use crate::iter_set::{Iter, OwningIter};
use crate::mapref::multiple::RefMulti;
use crate::mapref::one::{self, RefMut};
use crate::setref::one::Ref;
use crate::try_result::TryResult;
use std::borrow::Borrow;
use std::hash::{BuildHasher, Hash, RandomState};
use std::ops::{BitAnd, BitOr, Sub};

#[guard(shard, exclusive)]
pub enum Entry<'a, K, V> {
    Occupied(OccupiedEntry<'a, K, V>),
    Vacant(VacantEntry<'a, K, V>),
}

impl<'a, K: Eq + Hash, V> Entry<'a, K, V> {
    pub fn and_modify(self, #[runs(here)] f: impl FnOnce(&mut V)) -> Self;
    pub fn key(&self) -> &K;
    pub fn into_key(self) -> K;
    pub fn or_default(self) -> RefMut<'a, K, V>
    where
        V: Default;
    pub fn or_insert(self, value: V) -> RefMut<'a, K, V>;
    pub fn or_insert_with(self, #[runs(here)] value: impl FnOnce() -> V) -> RefMut<'a, K, V>;
    pub fn or_try_insert_with<E>(
        self,
        #[runs(here)] value: impl FnOnce() -> Result<V, E>,
    ) -> Result<RefMut<'a, K, V>, E>;
    pub fn insert(self, value: V) -> RefMut<'a, K, V>;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>
    where
        K: Clone;
}

#[guard(shard, exclusive)]
pub struct OccupiedEntry<'a, K, V>;

impl<'a, K: Eq + Hash, V> OccupiedEntry<'a, K, V> {
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn insert(&mut self, value: V) -> V;
    pub fn into_ref(self) -> RefMut<'a, K, V>;
    pub fn into_key(self) -> K;
    pub fn key(&self) -> &K;
    pub fn remove(self) -> V;
    pub fn remove_entry(self) -> (K, V);
    pub fn replace_entry(self, value: V) -> (K, V);
}

#[guard(shard, exclusive)]
pub struct VacantEntry<'a, K, V>;

impl<'a, K: Eq + Hash, V> VacantEntry<'a, K, V> {
    pub fn insert(self, value: V) -> RefMut<'a, K, V>;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>
    where
        K: Clone;
    pub fn into_key(self) -> K;
    pub fn key(&self) -> &K;
}

#[derive(Debug)]
pub struct ReadOnlyView<K, V, S = RandomState>;

impl<K, V, S> ReadOnlyView<K, V, S> {
    pub fn into_inner(self) -> DashMap<K, V, S>;
}

impl<'a, K: 'a + Eq + Hash, V: 'a, S: BuildHasher + Clone> ReadOnlyView<K, V, S> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn contains_key<Q>(&'a self, key: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn get<Q>(&'a self, key: &Q) -> Option<&'a V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn get_key_value<Q>(&'a self, key: &Q) -> Option<(&'a K, &'a V)>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn iter(&'a self) -> impl Iterator<Item = (&'a K, &'a V)> + 'a;
    pub fn keys(&'a self) -> impl Iterator<Item = &'a K> + 'a;
    pub fn values(&'a self) -> impl Iterator<Item = &'a V> + 'a;
}

impl<K: Eq + Hash + Clone, V: Clone, S: Clone> Clone for ReadOnlyView<K, V, S> {}

#[derive(Debug)]
pub struct DashSet<K, S = RandomState>;

impl<K: Eq + Hash> DashSet<K, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}

impl<'a, K: 'a + Eq + Hash, S: BuildHasher + Clone> DashSet<K, S> {
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn hash_usize<T: Hash>(&self, item: &T) -> usize;
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn insert(&self, key: K) -> bool;
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn remove<Q>(&self, key: &Q) -> Option<K>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn remove_if<Q>(&self, key: &Q, #[runs(here)] f: impl FnOnce(&K) -> bool) -> Option<K>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn iter(&'a self) -> Iter<'a, K, S, DashMap<K, (), S>>;
    #[blocks(lock)]
    pub fn get<Q>(&'a self, key: &Q) -> Option<Ref<'a, K>>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn shrink_to_fit(&self);
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn retain(&self, #[runs(here)] f: impl FnMut(&K) -> bool);
    #[blocks(lock)]
    #[locks(shared)]
    pub fn len(&self) -> usize;
    #[blocks(lock)]
    #[locks(shared)]
    pub fn is_empty(&self) -> bool;
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    #[blocks(lock)]
    #[locks(shared)]
    pub fn contains<Q>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
}

impl<K: Eq + Hash + Clone, S: Clone> Clone for DashSet<K, S> {}

impl<K, S> Default for DashSet<K, S>
where
    K: Eq + Hash,
    S: Default + BuildHasher + Clone,
{
}

impl<K: Eq + Hash, S: BuildHasher + Clone> IntoIterator for DashSet<K, S> {
    type Item = K;
    type IntoIter = OwningIter<K, S>;
}

impl<K: Eq + Hash, S: BuildHasher + Clone> Extend<K> for DashSet<K, S> {}

impl<K: Eq + Hash, S: BuildHasher + Clone + Default> FromIterator<K> for DashSet<K, S> {}

pub trait Map<'a, K: 'a + Eq + Hash, V: 'a, S: 'a + Clone + BuildHasher> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryReserveError;

#[derive(Debug)]
pub struct DashMap<K, V, S = RandomState>;

impl<K: Eq + Hash, V> DashMap<K, V, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn with_shard_amount(shard_amount: usize) -> Self;
    pub fn with_capacity_and_shard_amount(capacity: usize, shard_amount: usize) -> Self;
}

impl<'a, K: 'a + Eq + Hash, V: 'a, S: BuildHasher + Clone> DashMap<K, V, S> {
    pub fn into_read_only(self) -> ReadOnlyView<K, V, S>;
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn with_hasher_and_shard_amount(hasher: S, shard_amount: usize) -> Self;
    pub fn with_capacity_and_hasher_and_shard_amount(capacity: usize, hasher: S, shard_amount: usize) -> Self;
    pub fn hash_usize<T: Hash>(&self, item: &T) -> usize;
    pub fn hasher(&self) -> &S;
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn insert(&self, key: K, value: V) -> Option<V>;
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn remove_if<Q>(&self, key: &Q, #[runs(here)] f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn remove_if_mut<Q>(&self, key: &Q, #[runs(here)] f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn iter(&'a self) -> crate::iter::Iter<'a, K, V, S, DashMap<K, V, S>>;
    pub fn iter_mut(&'a self) -> IterMut<'a, K, V, S, DashMap<K, V, S>>;
    #[blocks(lock)]
    pub fn get<Q>(&'a self, key: &Q) -> Option<one::Ref<'a, K, V>>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    #[blocks(lock)]
    pub fn get_mut<Q>(&'a self, key: &Q) -> Option<RefMut<'a, K, V>>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn try_get<Q>(&'a self, key: &Q) -> TryResult<one::Ref<'a, K, V>>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn try_get_mut<Q>(&'a self, key: &Q) -> TryResult<RefMut<'a, K, V>>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn shrink_to_fit(&self);
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn retain(&self, #[runs(here)] f: impl FnMut(&K, &mut V) -> bool);
    #[blocks(lock)]
    #[locks(shared)]
    pub fn len(&self) -> usize;
    #[blocks(lock)]
    #[locks(shared)]
    pub fn is_empty(&self) -> bool;
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn alter<Q>(&self, key: &Q, #[runs(here)] f: impl FnOnce(&K, V) -> V)
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    #[blocks(lock)]
    #[locks(exclusive)]
    pub fn alter_all(&self, #[runs(here)] f: impl FnMut(&K, V) -> V);
    #[blocks(lock)]
    #[locks(shared)]
    pub fn view<Q, R>(&self, key: &Q, #[runs(here)] f: impl FnOnce(&K, &V) -> R) -> Option<R>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    #[blocks(lock)]
    #[locks(shared)]
    pub fn contains_key<Q>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    #[blocks(lock)]
    pub fn entry(&'a self, key: K) -> Entry<'a, K, V>;
    pub fn try_entry(&'a self, key: K) -> Option<Entry<'a, K, V>>;
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
}

impl<K: Eq + Hash + Clone, V: Clone, S: Clone> Clone for DashMap<K, V, S> {}

impl<K, V, S> Default for DashMap<K, V, S>
where
    K: Eq + Hash,
    S: Default + BuildHasher + Clone,
{
}

impl<'a, K: 'a + Eq + Hash, V: 'a, S: 'a + BuildHasher + Clone> Map<'a, K, V, S> for DashMap<K, V, S> {}

impl<'a, K, V: 'a, S: BuildHasher + Clone, Q> BitOr<&Q> for &'a DashMap<K, V, S>
where
    K: Borrow<Q> + 'a + Eq + Hash,
    Q: Hash + Eq + ?Sized,
{
    type Output = RefMut<'a, K, V>;
}

impl<'a, K, V: 'a, S: BuildHasher + Clone, Q> Sub<&Q> for &'a DashMap<K, V, S>
where
    K: Borrow<Q> + 'a + Eq + Hash,
    Q: Hash + Eq + ?Sized,
{
    type Output = Option<(K, V)>;
}

impl<'a, K, V: 'a, S: BuildHasher + Clone, Q> BitAnd<&Q> for &'a DashMap<K, V, S>
where
    K: Borrow<Q> + 'a + Eq + Hash,
    Q: Hash + Eq + ?Sized,
{
    type Output = bool;
}

impl<K: Eq + Hash, V, S: BuildHasher + Clone> IntoIterator for DashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = crate::iter::OwningIter<K, V, S>;
}

impl<'a, K: Eq + Hash, V, S: BuildHasher + Clone> IntoIterator for &'a DashMap<K, V, S> {
    type Item = RefMulti<'a, K, V>;
    type IntoIter = crate::iter::Iter<'a, K, V, S>;
}

impl<K: Eq + Hash, V, S: BuildHasher + Clone> Extend<(K, V)> for DashMap<K, V, S> {}

impl<K: Eq + Hash, V, S: BuildHasher + Clone + Default> FromIterator<(K, V)> for DashMap<K, V, S> {}

pub mod iter {
    use crate::mapref::multiple::{RefMulti, RefMutMulti};
    use crate::{DashMap, Map};
    use std::hash::{BuildHasher, Hash, RandomState};

    pub struct OwningIter<K, V, S = RandomState>;

    impl<K: Eq + Hash, V, S: BuildHasher + Clone> Iterator for OwningIter<K, V, S> {
        type Item = (K, V);
    }

    #[guard(shard, shared)]
    pub struct Iter<'a, K, V, S = RandomState, M = DashMap<K, V, S>>;

    impl<K: Clone + Hash + Eq, V: Clone, S: Clone + BuildHasher> Clone for Iter<'_, K, V, S> {}

    impl<'a, K: Eq + Hash, V, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Iterator for Iter<'a, K, V, S, M> {
        type Item = RefMulti<'a, K, V>;
    }

    #[guard(shard, exclusive)]
    pub struct IterMut<'a, K, V, S = RandomState, M = DashMap<K, V, S>>;

    impl<'a, K: Eq + Hash, V, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Iterator for IterMut<'a, K, V, S, M> {
        type Item = RefMutMulti<'a, K, V>;
    }
}

pub mod iter_set {
    use crate::Map;
    use crate::setref::multiple::RefMulti;
    use std::hash::{BuildHasher, Hash};

    pub struct OwningIter<K, S>;

    impl<K: Eq + Hash, S: BuildHasher + Clone> Iterator for OwningIter<K, S> {
        type Item = K;
    }

    #[guard(shard, shared)]
    pub struct Iter<'a, K, S, M>;

    impl<'a, K: Eq + Hash, S: 'a + BuildHasher + Clone, M: Map<'a, K, (), S>> Iterator for Iter<'a, K, S, M> {
        type Item = RefMulti<'a, K>;
    }
}

pub mod mapref {
    pub mod entry {
        pub use crate::{Entry, OccupiedEntry, VacantEntry};
    }

    pub mod multiple {
        use std::hash::Hash;
        use std::ops::{Deref, DerefMut};

        #[guard(shard, shared)]
        pub struct RefMulti<'a, K, V>;

        impl<'a, K: Eq + Hash, V> RefMulti<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn pair(&self) -> (&K, &V);
        }

        impl<K: Eq + Hash, V> Deref for RefMulti<'_, K, V> {
            type Target = V;
        }

        #[guard(shard, exclusive)]
        pub struct RefMutMulti<'a, K, V>;

        impl<'a, K: Eq + Hash, V> RefMutMulti<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn value_mut(&mut self) -> &mut V;
            pub fn pair(&self) -> (&K, &V);
            pub fn pair_mut(&mut self) -> (&K, &mut V);
        }

        impl<K: Eq + Hash, V> Deref for RefMutMulti<'_, K, V> {
            type Target = V;
        }

        impl<K: Eq + Hash, V> DerefMut for RefMutMulti<'_, K, V> {}
    }

    pub mod one {
        use std::fmt::Display;
        use std::hash::Hash;
        use std::ops::{Deref, DerefMut};

        #[guard(shard, shared)]
        #[derive(Debug)]
        pub struct Ref<'a, K, V>;

        impl<'a, K: Eq + Hash, V> Ref<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn pair(&self) -> (&K, &V);
            pub fn map<F, T>(self, #[runs(here)] f: F) -> MappedRef<'a, K, V, T>
            where
                F: FnOnce(&V) -> &T;
            pub fn try_map<F, T>(self, #[runs(here)] f: F) -> Result<MappedRef<'a, K, V, T>, Self>
            where
                F: FnOnce(&V) -> Option<&T>;
        }

        impl<K: Eq + Hash, V> Deref for Ref<'_, K, V> {
            type Target = V;
        }

        #[guard(shard, exclusive)]
        #[derive(Debug)]
        pub struct RefMut<'a, K, V>;

        impl<'a, K: Eq + Hash, V> RefMut<'a, K, V> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &V;
            pub fn value_mut(&mut self) -> &mut V;
            pub fn pair(&self) -> (&K, &V);
            pub fn pair_mut(&mut self) -> (&K, &mut V);
            pub fn downgrade(self) -> Ref<'a, K, V>;
            pub fn map<F, T>(self, #[runs(here)] f: F) -> MappedRefMut<'a, K, V, T>
            where
                F: FnOnce(&mut V) -> &mut T;
            pub fn try_map<F, T>(self, #[runs(here)] f: F) -> Result<MappedRefMut<'a, K, V, T>, Self>
            where
                F: FnOnce(&mut V) -> Option<&mut T>;
        }

        impl<K: Eq + Hash, V> Deref for RefMut<'_, K, V> {
            type Target = V;
        }

        impl<K: Eq + Hash, V> DerefMut for RefMut<'_, K, V> {}

        #[guard(shard, shared)]
        #[derive(Debug)]
        pub struct MappedRef<'a, K, V, T>;

        impl<'a, K: Eq + Hash, V, T> MappedRef<'a, K, V, T> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &T;
            pub fn pair(&self) -> (&K, &T);
            pub fn map<F, T2>(self, #[runs(here)] f: F) -> MappedRef<'a, K, V, T2>
            where
                F: FnOnce(&T) -> &T2;
            pub fn try_map<F, T2>(self, #[runs(here)] f: F) -> Result<MappedRef<'a, K, V, T2>, Self>
            where
                F: FnOnce(&T) -> Option<&T2>;
        }

        impl<K: Eq + Hash, V, T> Deref for MappedRef<'_, K, V, T> {
            type Target = T;
        }

        impl<K: Eq + Hash, V, T: Display> Display for MappedRef<'_, K, V, T> {}

        impl<K: Eq + Hash, V, T: AsRef<TDeref>, TDeref: ?Sized> AsRef<TDeref> for MappedRef<'_, K, V, T> {}

        #[guard(shard, exclusive)]
        #[derive(Debug)]
        pub struct MappedRefMut<'a, K, V, T>;

        impl<'a, K: Eq + Hash, V, T> MappedRefMut<'a, K, V, T> {
            pub fn key(&self) -> &K;
            pub fn value(&self) -> &T;
            pub fn value_mut(&mut self) -> &mut T;
            pub fn pair(&self) -> (&K, &T);
            pub fn pair_mut(&mut self) -> (&K, &mut T);
            pub fn map<F, T2>(self, #[runs(here)] f: F) -> MappedRefMut<'a, K, V, T2>
            where
                F: FnOnce(&mut T) -> &mut T2;
            pub fn try_map<F, T2>(self, #[runs(here)] f: F) -> Result<MappedRefMut<'a, K, V, T2>, Self>
            where
                F: FnOnce(&mut T) -> Option<&mut T2>;
        }

        impl<K: Eq + Hash, V, T> Deref for MappedRefMut<'_, K, V, T> {
            type Target = T;
        }

        impl<K: Eq + Hash, V, T> DerefMut for MappedRefMut<'_, K, V, T> {}
    }
}

pub mod setref {
    pub mod multiple {
        use std::hash::Hash;
        use std::ops::Deref;

        #[guard(shard, shared)]
        pub struct RefMulti<'a, K>;

        impl<'a, K: Eq + Hash> RefMulti<'a, K> {
            pub fn key(&self) -> &K;
        }

        impl<K: Eq + Hash> Deref for RefMulti<'_, K> {
            type Target = K;
        }
    }

    pub mod one {
        use std::hash::Hash;
        use std::ops::Deref;

        #[guard(shard, shared)]
        pub struct Ref<'a, K>;

        impl<'a, K: Eq + Hash> Ref<'a, K> {
            pub fn key(&self) -> &K;
        }

        impl<K: Eq + Hash> Deref for Ref<'_, K> {
            type Target = K;
        }
    }
}

pub mod try_result {
    #[derive(Debug)]
    pub enum TryResult<R> {
        Present(R),
        Absent,
        Locked,
    }

    impl<R> TryResult<R> {
        pub fn is_present(&self) -> bool;
        pub fn is_absent(&self) -> bool;
        pub fn is_locked(&self) -> bool;
        pub fn unwrap(self) -> R;
        pub fn try_unwrap(self) -> Option<R>;
    }
}
