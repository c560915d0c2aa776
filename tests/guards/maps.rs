//- /old.rs crate:old edition:2021
// A reference into a map that is there no more, or never was, is in nobody's way.
use dashmap::DashMap;

async fn work() {}

async fn nothing_found(map: &DashMap<u32, String>) {
    match map.get(&1) {
        Some(name) => println!("{}", name.value()),
        None => drop(map.insert(1, String::new())),
    }
    match map.get(&1) {
        Some(name) => println!("{}", name.value()),
        _ => drop(map.insert(1, String::new())),
    }
    if let Some(name) = map.get(&1) {
        println!("{}", name.value());
    } else {
        map.insert(1, String::new());
    }
    let Some(name) = map.get(&1) else {
        map.insert(1, String::new());
        return;
    };
    drop(name);
    let found = map.get(&1);
    if found.is_none() {
        map.insert(1, String::new());
    }
    drop(found);
    work().await;
}

async fn something_else_found(map: &DashMap<u32, String>) {
    match map.get(&1) {
        Some(name) if name.is_empty() => {}
        _ => drop(map.insert(1, String::new())),
                    //^^^^^^ takes a lock that this task already holds
    }
    work().await;
}

async fn copied(map: &DashMap<u32, String>) {
    for key in map.iter().map(|entry| *entry.key()).collect::<Vec<_>>() {
        map.remove(&key);
    }
    let count = map.iter().filter(|entry| entry.value().is_empty()).count();
    map.insert(2, map.get(&1).map(|name| name.clone()).unwrap_or_default());
    let name = map.get(&1).unwrap().value().clone();
    map.insert(3, name);
    map.insert(4, map.get(&1).unwrap().value().clone());
      //^^^^^^ takes a lock that this task already holds
    map.entry(5).and_modify(|name| name.push('x')).or_insert_with(String::new);
    map.remove(&count.try_into().unwrap());
    map.alter(&1, |_, name| name + "x");
    work().await;
}

async fn another(map: &DashMap<u32, String>, maps: &[DashMap<u32, String>; 2]) {
    let here = maps[0].get(&1);
    maps[1].insert(1, String::new());
    map.insert(1, String::new());
    maps[0].insert(1, String::new());
          //^^^^^^ takes a lock that this task already holds
    drop(here);
    work().await;
}

//- /new.rs crate:new edition:2024
use std::sync::Arc;
use tokio::sync::RwLock;

async fn work() {}

enum Request {
    Read,
    Reset,
    Count,
}

#[derive(Clone)]
struct Api {
    life: Arc<RwLock<u32>>,
}

impl Api {
    async fn reset(&self) {
        *self.life.write().await = 0;
    }

    async fn count(&self) -> u32 {
        *self.life.read().await
    }

    // Which requests hold the lock and which take it is decided by the same question.
    async fn answer(&self, request: Request) -> u32 {
        let alive = if matches!(request, Request::Reset | Request::Count) {
            None
        } else {
            Some(self.life.read().await)
        };
        match request {
            Request::Read => 1,
            Request::Count => self.count().await,
                                 //^^^^^ likely: tokio::sync::RwLock::read takes a lock that this task already holds, via count
            Request::Reset => {
                self.reset().await;
                   //^^^^^ likely: tokio::sync::RwLock::write takes a lock that this task already holds, via reset
                0
            }
        }
    }

    async fn whatever_is_asked(&self, fresh: bool) {
        let alive = self.life.read().await;
        if fresh {
            self.reset().await;
               //^^^^^ tokio::sync::RwLock::write takes a lock that this task already holds, via reset
        }
    }

    async fn dropped_on_one_way(&self, fresh: bool) {
        let alive = self.life.read().await;
        if fresh {
            drop(alive);
        }
        self.reset().await;
           //^^^^^ likely: tokio::sync::RwLock::write takes a lock that this task already holds, via reset
    }

    async fn in_each_round(&self) {
        let mut alive = Some(self.life.read().await);
        for round in 0..3 {
            alive = None;
            self.reset().await;
            alive = Some(self.life.read().await);
        }
        drop(alive);
    }
}
