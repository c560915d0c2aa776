use std::sync::{Arc, Mutex};
use tokio::sync::{Mutex as AsyncMutex, RwLock};

static TABLE: AsyncMutex<u32> = AsyncMutex::const_new(0);

async fn work() {}

struct State {
    map: RwLock<Vec<u32>>,
    count: Mutex<u32>,
    parts: Vec<AsyncMutex<u32>>,
}

struct App {
    state: Arc<State>,
}

impl State {
    fn bump(&self) {
        let mut count = self.count.lock().unwrap();
        *count += 1;
    }

    fn bump_maybe(&self, wanted: bool) {
        if wanted {
            *self.count.lock().unwrap() += 1;
        }
    }

    async fn read_write(&self) {
        let map = self.map.read().await;
        self.map.write().await.push(1);
               //^^^^^ tokio::sync::RwLock::write takes a lock that this task already holds
        println!("{}", map.len());
    }

    async fn read_read(&self) {
        let map = self.map.read().await;
        let again = self.map.read().await;
                           //^^^^ likely: tokio::sync::RwLock::read takes a lock that this task already holds
        println!("{} {}", map.len(), again.len());
    }

    async fn one_after_the_other(&self) {
        let len = self.map.read().await.len();
        self.map.write().await.push(len as u32);
        {
            let map = self.map.read().await;
            println!("{}", map.len());
        }
        self.map.write().await.clear();
    }

    async fn each(&self) {
        let mut all = Vec::new();
        for part in &self.parts {
            all.push(part.lock().await);
        }
        let first = self.parts[0].lock().await;
        let second = self.parts[1].lock().await;
        println!("{} {} {}", all.len(), first, second);
    }

    async fn only_tried(&self) {
        let count = self.map.read().await;
        if let Ok(mut map) = self.map.try_write() {
            map.push(count.len() as u32);
        }
    }
}

impl App {
    async fn calls_a_helper(&self) {
        let count = self.state.count.lock().unwrap();
        self.state.bump();
                 //^^^^ std::sync::Mutex::lock takes a lock that this task already holds, via bump
        self.state.bump_maybe(false);
                 //^^^^^^^^^^ likely: std::sync::Mutex::lock takes a lock that this task already holds, via bump_maybe
        drop(count);
        self.state.bump();
        work().await;
    }

    async fn twice_in_one_statement(&self) -> u32 {
        work().await;
        *self.state.count.lock().unwrap() + *self.state.count.lock().unwrap()
                                                            //^^^^ std::sync::Mutex::lock takes a lock that this task already holds
    }

    async fn of_another(&self, other: &App) {
        let count = self.state.count.lock().unwrap();
        let more = other.state.count.lock().unwrap();
        println!("{count} {more}");
        drop((count, more));
        work().await;
    }
}

async fn a_static() {
    let table = TABLE.lock().await;
    let again = TABLE.lock().await;
                    //^^^^ tokio::sync::Mutex::lock takes a lock that this task already holds
    println!("{table} {again}");
}

async fn a_clone(m: Arc<AsyncMutex<u32>>) {
    let mine = Arc::clone(&m);
    let guard = m.lock().await;
    let again = mine.lock().await;
                   //^^^^ tokio::sync::Mutex::lock takes a lock that this task already holds
    println!("{guard} {again}");
}

async fn a_clone_in_another_task(m: Arc<AsyncMutex<u32>>) {
    let mine = Arc::clone(&m);
    let guard = m.lock().await;
    tokio::spawn(async move {
        println!("{}", mine.lock().await);
    });
    println!("{guard}");
}

async fn another_value_of_the_same_name(all: Vec<Arc<AsyncMutex<u32>>>) {
    let mut m = all[0].clone();
    let guard = m.clone().lock_owned().await;
    m = all[1].clone();
    let again = m.lock().await;
    println!("{guard} {again}");
}
