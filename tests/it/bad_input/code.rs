//! Code that nests deeply or goes on for long: what is too deep is told once, what is just below is read.

use libtest_mimic::Trial;

use super::{in_bad, remarks, survived, with_bad};
use crate::discovery::test;

pub(super) fn tests() -> Vec<Trial> {
    vec![
        test("bad input: nested too deeply", too_deep),
        test("bad input: nested as deeply as is read", deep),
        test("bad input: long, not deep", long),
        test("bad input: items nested deeply", items),
    ]
}

/// `open` so often, `inner`, and `close` as often.
fn nested(open: &str, inner: &str, close: &str, times: usize) -> String {
    format!("{}{inner}{}", open.repeat(times), close.repeat(times))
}

/// Constructs that nest, with what they take per level: `(open, inner, close)`.
const NESTS: [(&str, &str, &str); 17] = [
    ("(", "1", ")"),
    ("{", "1", "}"),
    ("[", "1", "]"),
    ("f(", "1", ")"),
    ("!", "x", ""),
    ("- ", "x", ""),
    ("&", "x", ""),
    ("*", "x", ""),
    ("return ", "x", ""),
    ("x = ", "1", ""),
    ("|a| ", "x", ""),
    ("move || ", "x", ""),
    ("async {", "x", "}"),
    ("if x {", "1", "} else { 2 }"),
    ("match x { _ => ", "1", "}"),
    ("vec![", "1", "]"),
    ("S { a: ", "1", "}"),
];

/// A function with a real finding behind an expression.
fn body(expression: &str) -> String {
    format!("async fn f(x: u8) {{\n    let y = {expression};\n    std::fs::read(\"x\").ok();\n}}\n")
}

fn too_deep() {
    let sum = ["1"; 100_000].join("+");
    let calls = format!("x{}", ".f()".repeat(50_000));
    let types = format!("async fn f(x: {}) {{}}\n", nested("Option<", "u8", ">", 10_000));
    let references = format!("async fn f(x: {}u8) {{}}\n", "&".repeat(20_000));
    let mut texts = vec![body(&sum), body(&calls), types, references];
    texts.extend(NESTS.map(|(open, inner, close)| body(&nested(open, inner, close, 10_000))));
    for text in texts {
        let out = survived(with_bad(&text));
        let told = remarks(&out);
        assert_eq!(told.len(), 1, "{}\n{out}", &text[..80]);
        assert!(told[0].starts_with("warning: does not parse: src/bad.rs:"), "{out}");
        assert!(told[0].contains("nested "), "{out}");
    }
}

fn deep() {
    let sum = ["1"; 4_500].join("+");
    let calls = format!("x{}", ".f(|a| a)".repeat(2_000));
    let awaited = format!("x{}", ".f().await?".repeat(1_100));
    let mut texts = vec![body(&sum), body(&calls), body(&awaited)];
    // `||` counts twice, and some constructs open two levels at once.
    texts.extend(NESTS.map(|(open, inner, close)| body(&nested(open, inner, close, 180))));
    let out_of_types = nested("Option<", "u8", ">", 380);
    texts.push(format!(
        "async fn f(x: {out_of_types}) {{\n    let y = x;\n    std::fs::read(\"x\").ok();\n}}\n"
    ));
    for text in texts {
        let out = survived(with_bad(&text));
        assert_eq!(remarks(&out), [""; 0], "{}", &text[..80]);
        let mut found = in_bad(&out);
        // Nested calls of an async function make a future that nobody awaits.
        found.retain(|line| line != "2: error[unawaited-future]");
        assert_eq!(found, ["3: error[blocking-fs]"], "{}\n{out}", &text[..80]);
    }
}

fn long() {
    let arms: String = (0..5_000).map(|n| format!("{n} => {n} + 1, ")).collect();
    let blocks: String = (0..5_000).map(|n| format!("if x < {n} {{ g({n}) }} ")).collect();
    let statements: String = (0..5_000)
        .map(|n| format!("let z = &x; g(!{n} == *z && -{n} < 1); "))
        .collect();
    let list: String = (0..20_000).map(|n| format!("-{n}, ")).collect();
    for expression in [
        format!("match x {{ {arms}_ => 0 }}"),
        format!("{{ {blocks} 1 }}"),
        format!("{{ {statements} 1 }}"),
        format!("[{list}]"),
        format!("{:?}", "long ".repeat(200_000)),
    ] {
        let out = survived(with_bad(&body(&expression)));
        assert_eq!(remarks(&out), [""; 0], "{}", &expression[..80]);
        assert_eq!(in_bad(&out), ["3: error[blocking-fs]"], "{}\n{out}", &expression[..80]);
    }
}

fn items() {
    for text in [
        nested("mod a { ", "pub fn f() {}", "}", 3_000),
        nested("async fn a() { ", "", "}", 300),
        format!("use {};\n", nested("a::{", "b", "}", 5_000)),
        format!("#[cfg({})]\nfn f() {{}}\n", nested("not(", "unix", ")", 5_000)),
        "pub use self::b as a;\npub use self::a as b;\nasync fn f() { a(); b::c(); }\n".to_owned(),
        (0..300)
            .map(|n| {
                format!(
                    "pub mod m{n} {{ pub use super::*; pub use super::m{}::*; }}\n",
                    (n + 1) % 300
                )
            })
            .chain(["async fn f() { nothing(); m0::nothing(); }\n".to_owned()])
            .collect(),
    ] {
        survived(with_bad(&text));
    }
}
