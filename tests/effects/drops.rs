//- /main.rs crate:app
// What a scope drops is called, where that is certain and known.
use std::{
    fs::File,
    io::{BufWriter, Write},
    path::PathBuf,
};

struct Scratch {
    path: PathBuf,
}

impl Drop for Scratch {
    fn drop(&mut self) {
        std::fs::remove_file(&self.path).ok();
    }
}

impl Scratch {
    fn new(path: PathBuf) -> Self {
        Self { path }
    }

    fn keep(self) -> PathBuf {
        let path = self.path.clone();
        std::mem::forget(self);
        path
    }
}

async fn scoped(path: PathBuf) -> usize {
    let scratch = Scratch::new(path);
      //^^^^^^^ std::fs::remove_file waits for the disk, via drop
    scratch.path.as_os_str().len()
}

async fn written(path: PathBuf) {
    let scratch = Scratch::new(path);
    drop(scratch);
  //^^^^ std::fs::remove_file waits for the disk, via drop
}

async fn given_away(path: PathBuf, all: &mut Vec<Scratch>) {
    let scratch = Scratch::new(path);
    all.push(scratch);
}

async fn kept(path: PathBuf) -> PathBuf {
    Scratch::new(path).keep()
}

async fn taken_along(path: PathBuf) {
    let scratch = Scratch::new(path);
    tokio::task::spawn_blocking(move || scratch.path.exists()).await.ok();
}

async fn borrowed(scratch: &Scratch) -> usize {
    scratch.path.as_os_str().len()
}

fn in_sync_code(path: PathBuf) {
    let _scratch = Scratch::new(path);
}

// Nothing is left to write.
async fn flushed(file: File) -> std::io::Result<()> {
    let mut file = BufWriter::new(file);
    file.flush()
       //^^^^^ waits for the disk
}

struct Outer {
    name: String,
    scratch: Box<Scratch>,
    spare: Option<Scratch>,
}

impl Outer {
    fn new(path: PathBuf) -> Self {
        Self {
            name: String::new(),
            scratch: Box::new(Scratch::new(path)),
            spare: None,
        }
    }

    fn len(&self) -> usize {
        self.name.len()
    }

    async fn replace(&mut self, path: PathBuf) {
        *self.scratch = Scratch::new(path);
            //^^^^^^^ std::fs::remove_file waits for the disk, via drop
    }

    async fn reset(&mut self) {
        self.spare = None;
        self.name = String::new();
    }
}

async fn in_a_field(path: PathBuf) -> usize {
    let outer = Outer::new(path);
      //^^^^^ std::fs::remove_file waits for the disk, via drop
    outer.name.len()
}

async fn in_part(path: PathBuf) -> Box<Scratch> {
    let outer = Outer::new(path);
    outer.scratch
}

async fn thrown_away(path: PathBuf) {
    Scratch::new(path);
           //^^^ std::fs::remove_file waits for the disk, via drop
}

async fn not_bound(path: PathBuf) {
    let _ = Scratch::new(path);
                   //^^^ std::fs::remove_file waits for the disk, via drop
}

async fn looked_at(path: PathBuf) -> usize {
    Outer::new(path).len()
         //^^^ std::fs::remove_file waits for the disk, via drop
}

async fn perhaps(path: Option<PathBuf>) {
    let _scratch = path.map(Scratch::new);
}

async fn counted(path: PathBuf, all: &mut Vec<std::sync::Arc<Scratch>>) {
    let scratch = std::sync::Arc::new(Scratch::new(path));
    all.push(scratch.clone());
}

async fn shown(path: PathBuf) {
    let scratch = Scratch::new(path);
      //^^^^^^^ std::fs::remove_file waits for the disk, via drop
    println!("{}", scratch.path.display());
}

// Who can be cloned is one of several, and what the last one does is not for this one to do.
#[derive(Clone)]
struct Actor {
    thread: std::sync::Arc<Option<std::thread::JoinHandle<()>>>,
}

impl Drop for Actor {
    fn drop(&mut self) {
        if let Some(thread) = std::sync::Arc::get_mut(&mut self.thread) {
            thread.take().unwrap().join().ok();
        }
    }
}

async fn one_of_several(actor: &Actor) -> bool {
    let own = actor.clone();
    own.thread.is_some()
}
