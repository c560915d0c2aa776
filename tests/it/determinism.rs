//! The same bytes for any number of threads, in every form of output.

use std::{fs, path::Path};

use libtest_mimic::Trial;

use crate::{
    cli::run,
    discovery::{Project, test},
};

/// All tests of this kind.
pub(crate) fn tests() -> Vec<Trial> {
    vec![
        test("determinism: a workspace of many crates", workspace),
        test("determinism: the fixtures", fixtures),
    ]
}

/// Each form with one thread and, twice, with eight.
fn same_for_any_number_of_threads(project: &Project) {
    for format in ["human", "short", "json", "sarif", "github"] {
        let [one, eight, again] = ["1", "8", "8"].map(|threads| {
            let run = run(project, &["-j", threads, "--format", format, "--show", "all", "-v"]);
            (run.code, without_time(&run.out), run.err)
        });
        assert!(one.1.contains("blocking-fs"), "{}", one.1);
        assert_eq!(one, eight, "{format}");
        assert_eq!(eight, again, "{format}");
    }
    for what in ["calls", "types", "effects"] {
        let [one, eight] = ["1", "8"].map(|threads| run(project, &["debug", what, "-j", threads]).out);
        assert_eq!(one, eight, "debug {what}");
    }
}

/// The text but for the seconds it took.
fn without_time(text: &str) -> String {
    let text = text.trim_end();
    let (rest, last) = text.rsplit_once('\n').unwrap_or(("", text));
    let last = match last.split_once("\"seconds\"") {
        Some((before, _)) => before,
        None if last.ends_with(" s") => last.rsplit_once("; ").map_or(last, |(before, _)| before),
        None => last,
    };
    format!("{rest}\n{last}")
}

/// Six crates that use each other, with helpers, methods, closures, generics, comments, and some that is broken.
fn workspace() {
    let crates = 6;
    let members: Vec<String> = (0..crates).map(|number| format!("\"c{number}\"")).collect();
    let manifest = format!("[workspace]\nmembers = [{}]\nresolver = \"2\"\n", members.join(", "));
    let project = Project::new(&[("Cargo.toml", &manifest)]);
    for number in 0..crates {
        let needs = if number > 0 {
            format!("[dependencies]\nc{0} = {{ path = \"../c{0}\" }}\n", number - 1)
        } else {
            String::new()
        };
        let manifest = format!("[package]\nname = \"c{number}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n{needs}");
        project.write(&format!("c{number}/Cargo.toml"), &manifest);
        let modules: String = (0..12).map(|module| format!("pub mod m{module};\n")).collect();
        project.write(&format!("c{number}/src/lib.rs"), &format!("{modules}mod gone;\n"));
        for module in 0..12 {
            project.write(&format!("c{number}/src/m{module}.rs"), &module_text(number, module));
        }
    }
    same_for_any_number_of_threads(&project);
}

fn module_text(number: usize, module: usize) -> String {
    let below = if number > 0 {
        format!("c{}::m{module}::helper(path)", number - 1)
    } else {
        "std::fs::read(path)".to_owned()
    };
    let broken = if module == 11 {
        "async fn broken() { let = ; }\n"
    } else {
        ""
    };
    format!(
        "pub struct Store<T>(pub T);\npub trait Load {{ fn load(&self) -> usize; }}\n\
         impl<T: Load> Load for Store<T> {{ fn load(&self) -> usize {{ self.0.load() + helper(\"x\").map_or(0, |b| b.len()) }} }}\n\
         impl Load for u8 {{ fn load(&self) -> usize {{ std::thread::sleep(std::time::Duration::from_secs(1)); 1 }} }}\n\
         pub fn helper(path: &str) -> std::io::Result<Vec<u8>> {{ {below} }}\n\
         pub async fn by_path() {{ helper(\"x\").ok(); }}\n\
         pub async fn by_method(store: Store<Store<u8>>) -> usize {{ store.load() }}\n\
         pub async fn by_closure(paths: Vec<String>) {{ paths.iter().for_each(|path| {{ helper(path).ok(); }}); }}\n\
         // block-lint: allow(blocking-fs) the file is in memory\n\
         pub async fn hidden() {{ helper(\"x\").ok(); }}\n{broken}"
    )
}

fn fixtures() {
    let project = Project::new(&[]);
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    for folder in ["effects", "names", "types"] {
        for entry in fs::read_dir(tests.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            project.write(&format!("{folder}/{name}"), &fs::read_to_string(&path).unwrap());
        }
    }
    same_for_any_number_of_threads(&project);
}
