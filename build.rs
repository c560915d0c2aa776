//! Rebuilds the library when a file under `rules/` comes or goes: embedding a folder sees only changes of files it knows.

#[expect(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]
fn main() {
    println!("cargo::rerun-if-changed=rules");
}
