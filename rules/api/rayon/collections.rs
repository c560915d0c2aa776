//! Parallel iterators over the collections of std.

pub mod binary_heap {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};

    #[derive(Clone, Debug)]
    pub struct IntoIter<T>;

    impl<T: Send> ParallelIterator for IntoIter<T> {
        type Item = T;
    }

    impl<T: Send> IndexedParallelIterator for IntoIter<T> {}

    #[derive(Debug)]
    pub struct Iter<'a, T>;

    impl<T> Clone for Iter<'_, T> {}

    impl<'a, T: Sync + 'a> ParallelIterator for Iter<'a, T> {
        type Item = &'a T;
    }

    impl<'a, T: Sync + 'a> IndexedParallelIterator for Iter<'a, T> {}

    #[derive(Debug)]
    pub struct Drain<'a, T>;

    impl<T: Ord + Send> ParallelIterator for Drain<'_, T> {
        type Item = T;
    }

    impl<T: Ord + Send> IndexedParallelIterator for Drain<'_, T> {}
}

pub mod btree_map {
    use crate::iter::ParallelIterator;

    #[derive(Debug)]
    pub struct IntoIter<K, V>;

    impl<K: Send, V: Send> ParallelIterator for IntoIter<K, V> {
        type Item = (K, V);
    }

    #[derive(Debug)]
    pub struct Iter<'a, K, V>;

    impl<K, V> Clone for Iter<'_, K, V> {}

    impl<'a, K: Sync + 'a, V: Sync + 'a> ParallelIterator for Iter<'a, K, V> {
        type Item = (&'a K, &'a V);
    }

    #[derive(Debug)]
    pub struct IterMut<'a, K, V>;

    impl<'a, K: Sync + 'a, V: Send + 'a> ParallelIterator for IterMut<'a, K, V> {
        type Item = (&'a K, &'a mut V);
    }
}

pub mod btree_set {
    use crate::iter::ParallelIterator;

    #[derive(Debug)]
    pub struct IntoIter<T>;

    impl<T: Send> ParallelIterator for IntoIter<T> {
        type Item = T;
    }

    #[derive(Debug)]
    pub struct Iter<'a, T>;

    impl<T> Clone for Iter<'_, T> {}

    impl<'a, T: Sync + 'a> ParallelIterator for Iter<'a, T> {
        type Item = &'a T;
    }
}

pub mod hash_map {
    use crate::iter::ParallelIterator;

    #[derive(Debug)]
    pub struct IntoIter<K, V>;

    impl<K: Send, V: Send> ParallelIterator for IntoIter<K, V> {
        type Item = (K, V);
    }

    #[derive(Debug)]
    pub struct Iter<'a, K, V>;

    impl<K, V> Clone for Iter<'_, K, V> {}

    impl<'a, K: Sync, V: Sync> ParallelIterator for Iter<'a, K, V> {
        type Item = (&'a K, &'a V);
    }

    #[derive(Debug)]
    pub struct IterMut<'a, K, V>;

    impl<'a, K: Sync, V: Send> ParallelIterator for IterMut<'a, K, V> {
        type Item = (&'a K, &'a mut V);
    }

    #[derive(Debug)]
    pub struct Drain<'a, K, V>;

    impl<K: Send, V: Send> ParallelIterator for Drain<'_, K, V> {
        type Item = (K, V);
    }
}

pub mod hash_set {
    use crate::iter::ParallelIterator;

    #[derive(Debug)]
    pub struct IntoIter<T>;

    impl<T: Send> ParallelIterator for IntoIter<T> {
        type Item = T;
    }

    #[derive(Debug)]
    pub struct Iter<'a, T>;

    impl<T> Clone for Iter<'_, T> {}

    impl<'a, T: Sync> ParallelIterator for Iter<'a, T> {
        type Item = &'a T;
    }

    #[derive(Debug)]
    pub struct Drain<'a, T>;

    impl<T: Send> ParallelIterator for Drain<'_, T> {
        type Item = T;
    }
}

pub mod linked_list {
    use crate::iter::ParallelIterator;

    #[derive(Clone, Debug)]
    pub struct IntoIter<T>;

    impl<T: Send> ParallelIterator for IntoIter<T> {
        type Item = T;
    }

    #[derive(Debug)]
    pub struct Iter<'a, T>;

    impl<T> Clone for Iter<'_, T> {}

    impl<'a, T: Sync> ParallelIterator for Iter<'a, T> {
        type Item = &'a T;
    }

    #[derive(Debug)]
    pub struct IterMut<'a, T>;

    impl<'a, T: Send> ParallelIterator for IterMut<'a, T> {
        type Item = &'a mut T;
    }
}

pub mod vec_deque {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};

    #[derive(Clone, Debug)]
    pub struct IntoIter<T: Send>;

    impl<T: Send> ParallelIterator for IntoIter<T> {
        type Item = T;
    }

    impl<T: Send> IndexedParallelIterator for IntoIter<T> {}

    #[derive(Debug)]
    pub struct Iter<'a, T>;

    impl<T> Clone for Iter<'_, T> {}

    impl<'a, T: Sync> ParallelIterator for Iter<'a, T> {
        type Item = &'a T;
    }

    impl<'a, T: Sync> IndexedParallelIterator for Iter<'a, T> {}

    #[derive(Debug)]
    pub struct IterMut<'a, T>;

    impl<'a, T: Send> ParallelIterator for IterMut<'a, T> {
        type Item = &'a mut T;
    }

    impl<'a, T: Send> IndexedParallelIterator for IterMut<'a, T> {}

    #[derive(Debug)]
    pub struct Drain<'a, T>;

    impl<T: Send> ParallelIterator for Drain<'_, T> {
        type Item = T;
    }

    impl<T: Send> IndexedParallelIterator for Drain<'_, T> {}
}
