//- /main.rs crate:app deps:middle
async fn start() -> String {
    middle::load()
  //^^^^^^^^^^^^ std::fs::read_to_string waits for the disk, via load -> fetch
}

fn only_from_sync_code() -> String {
    middle::load()
}
//- /middle.rs crate:middle deps:bottom
pub fn load() -> String {
    bottom::fetch("x")
}
//- /bottom.rs crate:bottom
pub fn fetch(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}
