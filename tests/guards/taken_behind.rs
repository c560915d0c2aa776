//- /main.rs crate:app
// The same lock: behind an index, a static, a clone; and locks that only look the same.
use dashmap::{DashMap, DashSet};
use std::collections::HashMap;
use std::sync::{Arc, Mutex as StdMutex};
use tokio::sync::Mutex;

mod other;

static TABLE: Mutex<u32> = Mutex::const_new(0);

async fn work() {}

struct Rows {
    rows: Vec<Mutex<u32>>,
    pair: (Mutex<u32>, Mutex<u32>),
    named: HashMap<String, Mutex<u32>>,
}

impl Rows {
    async fn the_same_index(&self, at: usize) {
        let first = self.rows[at].lock().await;
        let second = self.rows[at].lock().await;
                                 //^^^^ takes a lock that this task already holds
    }

    async fn another_index(&self, from: usize, to: usize) {
        let first = self.rows[from].lock().await;
        let second = self.rows[to].lock().await;
        let third = self.rows[0].lock().await;
    }

    async fn an_index_that_moves_on(&self) {
        let mut at = 0;
        let first = self.rows[at].lock().await;
        at += 1;
        let second = self.rows[at].lock().await;
    }

    async fn a_step_in_each_round(&self) {
        let mut held = Vec::new();
        for at in 0..self.rows.len() {
            held.push(self.rows[at].lock().await);
        }
    }

    async fn a_key(&self) {
        let first = self.named["a"].lock().await;
        let second = self.named["b"].lock().await;
        let third = self.named["a"].lock().await;
                                  //^^^^ takes a lock that this task already holds
    }

    async fn both_of_a_pair(&self) {
        let first = self.pair.0.lock().await;
        let second = self.pair.1.lock().await;
    }

    async fn through_a_helper(&self) {
        let row = self.rows[0].lock().await;
        self.first().await;
           //^^^^^ takes a lock that this task already holds, via first
        self.second().await;
        self.any(0).await;
    }

    async fn first(&self) -> u32 {
        *self.rows[0].lock().await
    }

    async fn second(&self) -> u32 {
        *self.rows[1].lock().await
    }

    async fn any(&self, at: usize) -> u32 {
        *self.rows[at].lock().await
    }
}

async fn a_static_of_the_same_name() {
    let table = TABLE.lock().await;
    other::count().await;
    other::count_ours().await;
         //^^^^^^^^^^ takes a lock that this task already holds, via count_ours
    let lazy = LAZY.lock().unwrap();
                  //^^^^ std::sync::MutexGuard is held across
    other::count_lazy();
    let again = LAZY.lock().unwrap();
                   //^^^^ std::sync::MutexGuard is held across
                   //^^^^ takes a lock that this task already holds
    static LOCAL: Mutex<u32> = Mutex::const_new(0);
    let local = LOCAL.lock().await;
    let again = LOCAL.lock().await;
                    //^^^^ takes a lock that this task already holds
}

struct Node {
    parent: Option<Arc<Node>>,
    count: StdMutex<u32>,
}

impl Node {
    fn parent(&self) -> Arc<Node> {
        self.parent.clone().unwrap()
    }
}

async fn a_node_and_its_parent(node: Arc<Node>) {
    let parent = node.parent();
    let own = node.count.lock().unwrap();
    let other = parent.count.lock().unwrap();
    let again = node.clone();
    let third = again.count.lock().unwrap();
                          //^^^^ takes a lock that this task already holds
}

struct Log {
    lines: StdMutex<Vec<String>>,
}

impl Log {
    fn add(&self, line: &str) {
        if line.is_empty() {
            println!("an empty line");
        }
        self.lines.lock().unwrap().push(line.to_owned());
    }

    fn add_unless_empty(&self, line: &str) {
        if line.is_empty() {
            return;
        }
        self.lines.lock().unwrap().push(line.to_owned());
    }

    fn add_later(&self) -> impl Fn(&str) + '_ {
        |line| self.lines.lock().unwrap().push(line.to_owned())
    }

    async fn helpers(&self) {
        let lines = self.lines.lock().unwrap();
        self.add("a");
           //^^^ takes a lock that this task already holds, via add
        self.add_unless_empty("b");
           //^^^^^^^^^^^^^^^^ likely: std::sync::Mutex::lock takes a lock that this task already holds, via add_unless_empty
        self.add_later();
        drop(lines);
        work().await;
    }
}

async fn a_map(map: &DashMap<u32, u32>, other: &DashMap<u32, u32>, set: &DashSet<u32>) {
    {
        let one = map.get(&1);
        other.insert(1, 2);
        map.remove(&1);
          //^^^^^^ takes a lock that this task already holds
        map.contains_key(&2);
          //^^^^^^^^^^^^ likely: dashmap::DashMap::contains_key takes a lock that this task already holds
        map.capacity();
    }
    map.insert(1, 2);
    {
        let mut one = map.entry(1).or_insert(3);
        *one += map.len() as u32;
                  //^^^ takes a lock that this task already holds
    }
    for entry in map.iter() {
        if *entry.value() > 3 {
            map.remove(entry.key());
              //^^^^^^ takes a lock that this task already holds
        }
    }
    map.retain(|_, value| *value > 3);
    if set.contains(&1) {
        set.remove(&1);
    }
    if let Some(value) = map.get_mut(&1).map(|mut value| *value.value_mut()) {
        map.insert(2, value);
    }
    work().await;
}

lazy_static::lazy_static! {
    static ref LAZY: StdMutex<u32> = StdMutex::new(0);
}

//- /other.rs
use tokio::sync::Mutex;

lazy_static::lazy_static! {
    static ref LAZY: std::sync::Mutex<u32> = std::sync::Mutex::new(0);
}

pub fn count_lazy() -> u32 {
    *LAZY.lock().unwrap()
}

static TABLE: Mutex<u32> = Mutex::const_new(0);

pub async fn count() -> u32 {
    *TABLE.lock().await
}

pub async fn count_ours() -> u32 {
    *crate::TABLE.lock().await
}
