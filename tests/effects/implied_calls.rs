//- /main.rs crate:app
// The language calls functions that nobody writes: `deref`, `from`, `fmt`, `next`.
use std::{
    fmt,
    fs::File,
    io::{BufRead, BufReader},
    ops::Deref,
    sync::Arc,
};

struct Config {
    text: String,
}

struct Lazy {
    config: Config,
}

impl Deref for Lazy {
    type Target = Config;

    fn deref(&self) -> &Config {
        std::fs::metadata("app.toml").ok();
        &self.config
    }
}

impl Config {
    fn len(&self) -> usize {
        self.text.len()
    }
}

impl Lazy {
    fn name(&self) -> &str {
        "lazy"
    }
}

fn length(config: &Config) -> usize {
    config.text.len()
}

async fn method(lazy: &Lazy) -> usize {
    lazy.len()
       //^^^ std::fs::metadata waits for the disk, via deref
}

async fn field(lazy: &Arc<Lazy>) -> usize {
    lazy.text.len()
       //^^^^ std::fs::metadata waits for the disk, via deref
}

async fn coerced(lazy: Lazy) -> usize {
    length(&lazy)
          //^^^^ std::fs::metadata waits for the disk, via deref
}

async fn starred(lazy: Lazy) -> usize {
    let config = &*lazy;
                 //^^^^ std::fs::metadata waits for the disk, via deref
    config.text.len()
}

async fn its_own(lazy: &Arc<Lazy>) -> String {
    let other = lazy.clone();
    format!("{}{}", other.name(), lazy.config.text)
}

struct Low;

struct High(String);

impl From<Low> for High {
    fn from(_: Low) -> Self {
        High(std::fs::read_to_string("errors.txt").unwrap_or_default())
    }
}

impl From<fmt::Error> for High {
    fn from(error: fmt::Error) -> Self {
        High(error.to_string())
    }
}

fn low() -> Result<u8, Low> {
    Err(Low)
}

async fn tried() -> Result<u8, High> {
    let value = low()?;
              //^^^ std::fs::read_to_string waits for the disk, via from
    Err(fmt::Error)?;
    Ok(value)
}

async fn turned(low: Low) -> High {
    low.into()
      //^^^^ std::fs::read_to_string waits for the disk, via from
}

async fn same() -> Result<u8, Low> {
    Ok(low()?)
}

struct Shown;

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&std::fs::read_to_string("shown.txt").unwrap_or_default())
    }
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shown")
    }
}

fn helper(shown: &Shown) -> String {
    format!("{:>5}", shown)
}

async fn displayed(shown: Shown) -> String {
    helper(&shown);
  //^^^^^^ std::fs::read_to_string waits for the disk, via helper -> fmt
    format!("{0:?} {n}", shown, n = 3)
}

async fn captured(shown: Shown) {
    println!("{{}} {shown}");
  //^^^^^^^ std::fs::read_to_string waits for the disk, via fmt
}

async fn named(shown: Shown, other: u8) -> String {
    format!("{other} {it:>9}", it = shown)
  //^^^^^^ std::fs::read_to_string waits for the disk, via fmt
}

async fn debugged(shown: Shown) -> String {
    format!("{shown:?} {:?} {{shown}}", shown)
}

struct Pages(u32);

impl Iterator for Pages {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        self.0 += 1;
        std::fs::read(self.0.to_string()).ok()
    }
}

async fn looped(file: File) -> usize {
    let mut sum = 0;
    for page in Pages(0) {
  //^^^ std::fs::read waits for the disk, via next
        sum += page.len();
    }
    let lines = BufReader::new(file).lines();
    for line in lines.map(|line| line.unwrap_or_default()).filter(|line| !line.is_empty()) {
  //^^^ waits for the disk
        sum += line.len();
    }
    sum
}

async fn collected(file: File, text: &[u8]) -> Vec<String> {
    let here: Vec<String> = text.lines().map_while(|line| line.ok()).collect();
    let there = BufReader::new(file).lines().map_while(|line| line.ok());
    there.chain(here).collect()
                    //^^^^^^^ waits for the disk
}
