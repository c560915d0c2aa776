//! Texts and the outline of the items that the scan finds in them.

use block_lint::skeleton::{Item, ItemKind, Skeleton, scan};
use expect_test::{Expect, expect};
use libtest_mimic::Failed;

/// Compares the items of a text, a line each, children indented.
fn check(text: &str, expected: &Expect) {
    let skeleton = scan(text);
    expected.assert_eq(&outline(&skeleton, text));
}

fn outline(skeleton: &Skeleton, text: &str) -> String {
    let mut lines: Vec<String> = skeleton.cfg.iter().map(|cfg| format!("file cfg {cfg:?}")).collect();
    lines.extend(skeleton.items.iter().map(|item| {
        let mut depth = 0;
        let mut parent = item.parent;
        while let Some(index) = parent {
            depth += 1;
            parent = skeleton.items[index as usize].parent;
        }
        format!("{:width$}{}", "", item_line(item, text), width = depth * 2)
    }));
    lines.extend(
        skeleton
            .problems
            .iter()
            .map(|problem| format!("problem at {}: {}", problem.span.start, problem.message)),
    );
    lines.join("\n")
}

fn item_line(item: &Item, text: &str) -> String {
    let mut words = vec![
        format!("{} {}", kind_words(&item.kind, text), item.name)
            .trim_end()
            .to_owned(),
    ];
    words.extend(item.wrapper().map(|wrapper| format!("in {wrapper}!")));
    words.extend(item.block().map(|block| format!("in block at {}", block.start)));
    words.extend(item.cfg().iter().map(|cfg| format!("if {cfg:?}")));
    for attribute in item.attributes() {
        words.push(format!("#[{} {}]", attribute.path, attribute.arguments.of(text)));
        words.extend(attribute.cfg.iter().map(|cfg| format!("if {cfg:?}")));
    }
    words.join(" ")
}

fn kind_words(kind: &ItemKind, text: &str) -> String {
    match kind {
        ItemKind::Function(function) => {
            let words = [
                function.is_async.then_some("async "),
                function.is_extern.then_some("extern "),
                function.has_self.then_some("self "),
                function.body.is_none().then_some("bodiless "),
            ];
            let words: String = words.into_iter().flatten().collect();
            format!("{words}fn/{}", function.arity)
        }
        ItemKind::Struct { shape, .. } => format!("struct {shape:?}"),
        ItemKind::Enum { variants, .. } => format!("enum {variants:?}"),
        ItemKind::Trait { header } => format!("trait {:?}", header.of(text)),
        ItemKind::Impl {
            header,
            negative,
            self_name,
            trait_name,
            blanket,
            ..
        } => {
            let negative = if *negative { "!" } else { "" };
            let blanket = if *blanket { " blanket" } else { "" };
            format!(
                "impl {negative}{trait_name:?} for {self_name:?}{blanket} {:?}",
                header.of(text)
            )
        }
        ItemKind::ExternCrate { name } => format!("extern crate {name} as"),
        ItemKind::MacroRules { body } => format!("macro {:?}", body.of(text)),
        ItemKind::MacroCall { path, body } => format!("call {path} {:?}", body.of(text)),
        ItemKind::Union { .. } => "Union".to_owned(),
        other => format!("{other:?}").split('(').next().unwrap_or_default().to_owned(),
    }
}

pub(super) fn every_kind_of_item() {
    let text = r#"
mod file;
pub mod inline { unsafe mod deep {} }
pub(crate) const unsafe extern "C" fn a<const N: usize>(x: Foo<{ N + 1 }>, y: &'static [u8; 2]) -> impl Fn(u8) -> Vec<Vec<u8>> where T: A<B> {}
async fn r#type(self_: u8, #[runs(here)] f: impl Fn(A, B) -> C, (x, y): (u8, HashMap<A, B>),) -> Result<(), Box<dyn Error>> { 'a' }
pub fn stub<F: FnOnce() -> R, R>(f: F) -> io::Result<R>;
const fn c() -> [u8; { 1 + 2 }] { [0; 3] }
const X: fn(u8) -> u8 = c;
const _: () = ();
static mut S: Option<u8> = None;
struct Unit;
struct Tuple<T>(T) where T: Copy;
struct Record<'a, const N: usize = { 3 }> where [u8; N]: Sized { a: &'a u8 }
union U { a: u8 }
fn union() { union(); }
enum E<T> { A, #[x] B(T), C { c: u8 }, D = (1 << 2) }
unsafe auto trait Marker {}
pub trait T<X>: Iterator<Item = X> + 'static where X: Y { const A: u8; type B<'a>: C where Self: 'a; fn f(&mut self); fn g(self: Box<Self>, x: u8) {} }
trait Alias = A + B;
type Func = for<'a> unsafe extern "C" fn(&'a u8, ...) -> u8;
extern crate alloc as other;
extern "C" { fn printf(f: *const c_char, ...) -> c_int; static ENV: u8; type Opaque; }
unsafe extern { safe fn free(p: *mut u8); }
macro_rules! m { ($x:expr) => { fn no() {} } }
macro_rules! try ( () => () );
pub macro n($x:ident) { fn no() {} }
include!("x.rs");
a::b! [ 1, 2 ];
"#;
    check(
        text,
        &expect![[r#"
        ModuleFile file
        Module inline
          Module deep
        extern fn/2 a
        async fn/3 type
        bodiless fn/1 stub
        fn/0 c
        Const X
        Const _
        Static S
        struct Unit Unit
        struct Tuple Tuple
        struct Record Record
        Union U
        fn/0 union
        enum [(u!("A"), Unit), (u!("B"), Tuple), (u!("C"), Record), (u!("D"), Unit)] E
        trait "trait Marker" Marker
        trait "trait T<X>: Iterator<Item = X> + 'static where X: Y" T
          Const A
          TypeAlias B
          self bodiless fn/0 f
          self fn/1 g
        TraitAlias Alias
        TypeAlias Func
        extern crate alloc as other
        ExternBlock
          extern bodiless fn/1 printf
          Static ENV
          TypeAlias Opaque
        ExternBlock
          extern bodiless fn/1 free
        macro " ($x:expr) => { fn no() {} } " m
        macro " () => () " try
        macro " fn no() {} " n
        call include "\"x.rs\""
        call a::b " 1, 2 ""#]],
    );
}

pub(super) fn items_inside_bodies() {
    let text = r"
fn outer() {
    use a::b;
    fn first() {}
    if x { struct S; impl S { fn method(&self) { fn deepest() {} } } }
    let y = if z { const C: u8 = 1; C } else { 2 };
    match y { 1 => { static T: u8 = 1; } _ => {} }
    let c = move || { #[inline] async fn nested() {} };
    let f: fn(u8) = |x| {}; const { 1 }; unsafe { }; async { }; static || 1; union + 1;
    quote! { fn not_an_item() {} }
    macro_rules! local { () => { fn no() {} } }
    'a: { mod inner { fn f() {} } }
    #[cfg(unix)] { fn on_unix() {} }
}
const _: () = { impl A for B { fn f() {} } };
";
    check(
        text,
        &expect![[r#"
        fn/0 outer
          Use in block at 12
          fn/0 first in block at 12
          struct Unit S in block at 55
          impl u!("") for u!("S") "impl S" in block at 55
            self fn/0 method
              fn/0 deepest in block at 93
          Const C in block at 134
          Static T in block at 188
          async fn/0 nested in block at 240
          macro " () => { fn no() {} } " local in block at 12
          Module inner in block at 455
            fn/0 f
          fn/0 on_unix in block at 500
        Const _
          impl u!("A") for u!("B") "impl A for B" in block at 536
            fn/0 f"#]],
    );
}

pub(super) fn macros_are_seen_through() {
    let text = r#"
cfg_rt! { pub mod task; fn f() {} cfg_net! { mod net; } }
#[cfg(feature = "x")] a::wrap! { struct S; }
cfg_if::cfg_if! {
    if #[cfg(unix)] { mod unix; use unix as sys; }
    else if #[cfg(windows)] { mod windows; }
    else { compile_error!("x"); }
}
cfg_select! { unix => { fn a() {} } all(windows, x) => { fn b() {} } _ => { fn c() {} } }
thread_local! { static X: u8 = 1; }
bitflags! { pub struct Flags: u8 { const A = 1; } }
lazy_static! { static ref R: u8 = 1; }
half! { fn seen() {} not an item }
nothing! {}
fn_like!(fn f() {});
impl A { methods! { fn m(&self) {} } }
"#;
    check(
        text,
        &expect![[r#"
        ModuleFile task in cfg_rt!
        fn/0 f in cfg_rt!
        ModuleFile net in cfg_net!
        struct Unit S in wrap! if Value(u!("feature"), u!("x"))
        ModuleFile unix if Name(u!("unix"))
        Use if Name(u!("unix"))
        ModuleFile windows if Not(Any([Name(u!("unix"))])) if Name(u!("windows"))
        call compile_error "\"x\"" if Not(Any([Name(u!("unix")), Name(u!("windows"))]))
        fn/0 a if Name(u!("unix"))
        fn/0 b if Not(Any([Name(u!("unix"))])) if All([Name(u!("windows")), Name(u!("x"))])
        fn/0 c if Not(Any([Name(u!("unix")), All([Name(u!("windows")), Name(u!("x"))])]))
        call thread_local " static X: u8 = 1; "
        call bitflags " pub struct Flags: u8 { const A = 1; } "
        call lazy_static " static ref R: u8 = 1; "
        call half " fn seen() {} not an item "
        call nothing ""
        call fn_like "fn f() {}"
        impl u!("") for u!("A") "impl A"
          self fn/0 m in methods!"#]],
    );
}

pub(super) fn attributes_and_cfg() {
    let text = r##"#![cfg(all(unix, not(feature = "a")))]
#![allow(x)]
/// Words.
#[doc = "more"] #[inline] #[allow(clippy::all)] #[tokio::main(flavor = "x")] #[path = "other.rs"]
mod a;
#[cfg_attr(windows, path = "w.rs", cfg(x), cfg_attr(y, derive(A)))]
mod b;
mod c { #![cfg(test)] #![feature(x)] fn f() { #![allow(x)] #![cfg(f)] struct S; } }
#[cfg(any(true, version("1.80"), target_os = r#"linux"#))] fn g() {}
#[unsafe(no_mangle)] fn h() {}
"##;
    check(
        text,
        &expect![[r#"
        file cfg All([Name(u!("unix")), Not(Value(u!("feature"), u!("a")))])
        ModuleFile a #[tokio::main flavor = "x"] #[path "other.rs"]
        ModuleFile b if Any([Not(All([Name(u!("windows"))])), Name(u!("x"))]) #[path "w.rs"] if Name(u!("windows")) #[derive A] if Name(u!("windows")) if Name(u!("y"))
        Module c if Name(u!("test")) #[feature x]
          fn/0 f if Name(u!("f"))
            struct Unit S in block at 287
        fn/0 g if Any([Constant(true), Constant(true), Value(u!("target_os"), u!("linux"))])
        fn/0 h #[no_mangle ]"#]],
    );
}

pub(super) fn impl_headers() {
    let text = r"
impl<T: Read + ?Sized> io::Read for &'_ mut T {}
impl<T> From<T> for fs::File<T> {}
impl !Send for *const u8 {}
impl<'a> dyn for<'b> Fn(&'b u8) + 'a {}
impl<T> T::Assoc {}
impl<A, B> Tr for (A, B) {}
impl Tr for (dyn Any + Send) {}
impl Tr for <X as Y>::Z {}
impl<F> Tr for F where F: for<'a> Fn(&'a u8) {}
impl const Default for [u8; 3] {}
impl Tr for fn(u8) -> u8 {}
impl<const N: usize> Foo<{ N + 1 }> for crate::Bar<N> {}
";
    check(
        text,
        &expect![[r#"
        impl u!("Read") for u!("T") blanket "impl<T: Read + ?Sized> io::Read for &'_ mut T"
        impl u!("From") for u!("File") "impl<T> From<T> for fs::File<T>"
        impl !u!("Send") for u!("") "impl !Send for *const u8"
        impl u!("") for u!("Fn") "impl<'a> dyn for<'b> Fn(&'b u8) + 'a"
        impl u!("") for u!("Assoc") "impl<T> T::Assoc"
        impl u!("Tr") for u!("") "impl<A, B> Tr for (A, B)"
        impl u!("Tr") for u!("Any") "impl Tr for (dyn Any + Send)"
        impl u!("Tr") for u!("Z") "impl Tr for <X as Y>::Z"
        impl u!("Tr") for u!("F") blanket "impl<F> Tr for F where F: for<'a> Fn(&'a u8)"
        impl u!("Default") for u!("") "impl const Default for [u8; 3]"
        impl u!("Tr") for u!("") "impl Tr for fn(u8) -> u8"
        impl u!("Foo") for u!("Bar") "impl<const N: usize> Foo<{ N + 1 }> for crate::Bar<N>""#]],
    );
}

pub(super) fn calls_in_bodies() {
    let text = "fn f() { a(); b::c::<Vec<u8>>(); x.d(); e!(g()); if (h) {} match (i) {} fn j() { k(async {}) } S { l: m }; a(); } \
                fn g() { n.await; vec![o(((1)))] }";
    let skeleton = scan(text);
    let functions: Vec<String> = skeleton
        .items
        .iter()
        .filter_map(|item| match &item.kind {
            ItemKind::Function(f) => Some(format!(
                "{} calls {:?} async {} depth {}",
                item.name, f.callees, f.mentions_async, f.depth
            )),
            _ => None,
        })
        .collect();
    expect![[r#"
        f calls [u!("a"), u!("c"), u!("d"), u!("e"), u!("g"), u!("k")] async false depth 4
        j calls [u!("k")] async true depth 3
        g calls [u!("vec"), u!("o")] async true depth 5"#]]
    .assert_eq(&functions.join("\n"));
}

pub(super) fn use_trees() {
    let text =
        "use a; use ::b::{self, c as d, e::{f as _, *}}; pub use self::x::r#y; use {g, h::{}}; use $crate::z; use *;";
    let skeleton = scan(text);
    let mut lines = Vec::new();
    for item in &skeleton.items {
        let ItemKind::Use(imports) = &item.kind else { continue };
        for import in imports {
            let path: Vec<&str> = import.path.iter().map(ustr::Ustr::as_str).collect();
            lines.push(format!(
                "{} {:?} at {:?}",
                path.join("::"),
                import.binds,
                import.span.of(text)
            ));
        }
    }
    expect![[r#"
        a Name(u!("a")) at "a"
        ::b Name(u!("b")) at "self"
        ::b::c Name(u!("d")) at "c"
        ::b::e::f Underscore at "f"
        ::b::e Glob at "*"
        self::x::y Name(u!("y")) at "r#y"
        g Name(u!("g")) at "g"
        $crate::z Name(u!("z")) at "z"
         Glob at "*""#]]
    .assert_eq(&lines.join("\n"));
}

pub(super) fn directives() {
    let text = "// block-lint: allow(a) why \nfn f() { g(); } //block-lint:must-not-block\r\n/// block-lint: doc\n// see block-lint: no\n\
                /* block-lint: allow(b) f();\n   for long */\n/* block-lint: allow(c) */ f();\n/*! block-lint: inner */";
    let found: Vec<String> = scan(text)
        .directives
        .iter()
        .map(|directive| {
            format!(
                "{:?} {:?} {} {}",
                directive.span.of(text),
                directive.text.of(text),
                directive.own_line,
                directive.is_doc
            )
        })
        .collect();
    expect![[r#"
        "// block-lint: allow(a) why " "allow(a) why" true false
        "//block-lint:must-not-block\r" "must-not-block" false false
        "/// block-lint: doc" "doc" true true
        "/* block-lint: allow(b) f();\n   for long */" "allow(b) f();\n   for long" true false
        "/* block-lint: allow(c) */" "allow(c)" false false
        "/*! block-lint: inner */" "inner" true true"#]]
    .assert_eq(&found.join("\n"));
}

pub(super) fn odd_beginnings() -> Result<(), Failed> {
    for text in [
        "\u{feff}fn f() {}",
        "#!/usr/bin/env x\nfn f() {}",
        "\u{feff}#!/bin/x\r\nfn f()\r\n{}\r\n",
        "---\nx = 1\n---\nfn f() {}",
    ] {
        let skeleton = scan(text);
        let found = skeleton.items.first().map(|item| item.name_span.of(text));
        if found != Some("f") || skeleton.items.len() != 1 || !skeleton.problems.is_empty() {
            return Err(format!("{text:?}: {skeleton:?}").into());
        }
    }
    let lines: Vec<u32> = ["", "\n", "a", "a\n", "a\nb"]
        .iter()
        .map(|text| scan(text).lines)
        .collect();
    assert_eq!(lines, [0, 1, 1, 1, 2]);
    Ok(())
}

pub(super) fn broken_text_keeps_the_rest() {
    let cases = [
        "fn a() { (; }\nfn b() {}",
        "fn a() { if x { }\nfn b() {}\nimpl C { fn d() {} }",
        "fn a() { } }\nfn b() {}",
        "mod m { fn a() { ) ] }\nfn b() {} }",
        "fn a() { \"open; }\nfn b() {}",
        "fn a()\nfn b() {}",
        "junk; 1 + 2 fn a() {}",
        "fn a() {}\n/* open",
        "struct S { fn a() {}\nenum",
        "fn a() -> Foo< { }\nfn b() {}",
    ];
    let outlines: Vec<String> = cases
        .iter()
        .map(|text| format!("{text}\n----\n{}\n", outline(&scan(text), text)))
        .collect();
    expect![[r#"
        fn a() { (; }
        fn b() {}
        ----
        fn/0 a
        fn/0 b
        problem at 9: unclosed delimiter `(`

        fn a() { if x { }
        fn b() {}
        impl C { fn d() {} }
        ----
        fn/0 a
        fn/0 b
        impl u!("") for u!("C") "impl C"
          fn/0 d
        problem at 7: unclosed delimiter `{`

        fn a() { } }
        fn b() {}
        ----
        fn/0 a
        fn/0 b
        problem at 11: unexpected closing delimiter `}`

        mod m { fn a() { ) ] }
        fn b() {} }
        ----
        Module m
          fn/0 a
          fn/0 b
        problem at 17: unexpected closing delimiter `)`
        problem at 19: unexpected closing delimiter `]`

        fn a() { "open; }
        fn b() {}
        ----
        fn/0 a
        fn/0 b
        problem at 7: unclosed delimiter `{`
        problem at 9: unterminated literal

        fn a()
        fn b() {}
        ----
        bodiless fn/0 a
        fn/0 b
        problem at 3: `a` has neither a body nor a `;`

        junk; 1 + 2 fn a() {}
        ----
        fn/0 a
        problem at 0: expected an item, found `junk`

        fn a() {}
        /* open
        ----
        fn/0 a
        problem at 10: unterminated block comment

        struct S { fn a() {}
        enum
        ----
        struct Record S
        problem at 9: unclosed delimiter `{`
        problem at 21: expected an item, found `enum`

        fn a() -> Foo< { }
        fn b() {}
        ----
        fn/0 a
        fn/0 b
    "#]]
    .assert_eq(&outlines.join("\n"));
}
