use std::{collections::HashMap, fs::File, io::Read, path::PathBuf, sync::Arc};

struct Store {
    root: PathBuf,
    files: HashMap<String, File>,
    shared: Arc<Inner>,
}

struct Inner {
    count: u64,
}

impl Inner {
    fn next(&self) -> u64 {
        self.count
    }
}

impl Store {
    fn new(root: PathBuf) -> Self {
        Self { root, files: HashMap::new(), shared: Arc::new(Inner { count: 0 }) }
    }

    fn read(&mut self, name: &str) -> std::io::Result<String> {
        let path = self.root.join(name);
          //^^^^ PathBuf
        path.exists();
           //^^^^^^ calls std::path::Path::exists
        let mut text = String::new();
              //^^^^ String
        self.files.get_mut(name).unwrap().read_to_string(&mut text)?;
                                        //^^^^^^^^^^^^^^ calls std::io::Read::read_to_string
        let number = self.shared.next();
          //^^^^^^ u64
        Ok(text)
    }
}

fn open() {
    let store = Store::new(PathBuf::from("x"));
      //^^^^^ Store
    let file = File::open("x").unwrap();
      //^^^^ File
    let lines: Vec<_> = "a b".split(' ').map(|word| word.len()).collect();
      //^^^^^ Vec<usize>
}
