//! Types that grow or lead back to themselves: whatever is asked of them ends.

use libtest_mimic::Trial;

use super::{in_bad, survived, with_bad};
use crate::discovery::test;

pub(super) fn tests() -> Vec<Trial> {
    vec![
        test("bad input: aliases made of themselves", recursive_aliases),
        test("bad input: types that double 40 times", doubling),
        test("bad input: traits made of themselves", recursive_traits),
        test("bad input: a trait with 300 impls", many_impls),
        test("bad input: functions with ever larger types", polymorphic_recursion),
        test("bad input: async functions that call themselves", recursive_async),
        test("bad input: 100 iterator adaptors", long_chains),
    ]
}

/// What is in `bad` is found, on the lines given.
fn found(text: &str, lines: &[&str]) {
    let out = survived(with_bad(text));
    let lines: Vec<String> = lines.iter().map(|line| format!("{line}: error[blocking-fs]")).collect();
    assert_eq!(in_bad(&out), lines, "{}\n{out}", &text[..text.len().min(200)]);
}

/// A line that is a finding.
const READ: &str = "std::fs::read(\"x\").ok();";

fn recursive_aliases() {
    for aliases in [
        "type A = A;",
        "type A = Vec<B>; type B = (A, A);",
        "type A = (B, C, B); type B = (A, C, C); type C = (A, B, B);",
        "type A<T = B> = Vec<T>; type B = A;",
        "type A = S<A>; struct S<T = A>(T);",
        "struct A<T = B>(T); struct B<T = A>(T);",
        "type A = D<D>; struct D<X = (D, D, D)>(X);",
        "type A = <u8 as Tr>::O; trait Tr { type O; } impl Tr for u8 { type O = A; }",
        "struct A; impl Tr for A { type O = Self::P; type P = (Self::O, Self::O); } trait Tr { type O; type P; fn f() -> Self::O; }",
    ] {
        found(
            &format!("{aliases}\nasync fn f(a: A) {{\n    a.0.b();\n    {READ}\n}}\n"),
            &["4"],
        );
    }
    let long: String = (0..500).map(|n| format!("type A{n} = A{};\n", n + 1)).collect();
    found(
        &format!("{long}type A500 = u8;\nasync fn f(a: A0) {{\n    a.b();\n    {READ}\n}}\n"),
        &["504"],
    );
}

fn doubling() {
    let aliases: String = (0..40)
        .map(|n| format!("type A{n}<T> = (A{m}<T>, A{m}<T>);\n", m = n + 1))
        .collect();
    let use_of = |ty: &str| format!("async fn f(a: {ty}) {{\n    let b = a;\n    b.0.0.clone();\n    {READ}\n}}\n");
    found(&format!("{}{aliases}type A40<T> = T;\n", use_of("A0<u8>")), &["4"]);
    let nested = format!("{}u8{}", "D<".repeat(40), ">".repeat(40));
    found(&format!("{}type D<T> = (T, T);\n", use_of(&nested)), &["4"]);
    for step in [
        "let a = (a, a);",
        "let a = d(a);",
        "let a = [Some(a), Some(a)];",
        "let a = |x| (a, a, x);",
    ] {
        let steps = step.repeat(40);
        let text = format!(
            "fn d<T: Clone>(x: T) -> (T, T) {{ (x.clone(), x) }}\nasync fn f() {{\n    let a = 1; {steps}\n    let b = a.clone(); b.0.0.g(); a == b;\n    {READ}\n}}\n"
        );
        found(&text, &["5"]);
    }
    let fields: String = (0..40)
        .map(|n| format!("struct S{n}<T>(S{m}<(T, T)>, S{m}<T>);\n", m = n + 1))
        .collect();
    let path = ".0".repeat(40);
    let text = format!("async fn f(s: S0<u8>) {{\n    s{path}.g();\n    {READ}\n}}\n{fields}struct S40<T>(T);\n");
    found(&text, &["3"]);
}

fn recursive_traits() {
    let bounds = "trait T: U { fn t(&self) {} } trait U: T {} trait V<X: V<X>> where Self: V<Self> {} struct S; \
         impl<X: T> U for X {} impl<X: U> T for X {} impl<X> V<X> for X where X: V<X>, Vec<X>: V<Vec<X>> {} \
         fn g<X: V<X>>(x: X) {}";
    found(
        &format!("{bounds}\nasync fn f(s: S) {{ s.t(); g(s); {READ} }}\n"),
        &["2"],
    );
    let derefs = "use std::ops::Deref; struct A(B); struct B(A); struct C<T>(T); \
         impl Deref for A { type Target = B; fn deref(&self) -> &B { todo!() } } \
         impl Deref for B { type Target = A; fn deref(&self) -> &A { todo!() } } \
         impl<T> Deref for C<T> { type Target = C<C<T>>; fn deref(&self) -> &C<C<T>> { todo!() } }";
    found(
        &format!("{derefs}\nasync fn f(a: A, c: C<u8>) {{ a.nothing(); c.nothing(); c.0.0.0; a.0.0; {READ} }}\n"),
        &["2"],
    );
    let types = "trait T { type A: T<A = Self::B>; type B: T<B = Self::A>; fn t(&self) -> Self::A; } \
         impl<X> T for X { type A = <X as T>::B; type B = <X as T>::A; fn t(&self) -> Self::A { todo!() } } \
         trait Tr { type O; } type L<T> = <T as Tr>::O; impl<T> Tr for T where L<T>: Copy { type O = L<L<T>>; }";
    let calls = ".t()".repeat(200);
    found(
        &format!(
            "{types}\nasync fn f(l: L<u8>) {{ 1u8.t().t(); l.t(); {READ} }}\nasync fn g<X: T>(x: X) {{ x{calls}; {READ} }}\n"
        ),
        &["2", "3"],
    );
    let dynamic = "trait T: Fn(Box<dyn T>) -> Box<dyn T> {}";
    found(
        &format!("{dynamic}\nasync fn f(x: Box<dyn T>) {{ x(x)(x)(x).y(); {READ} }}\n"),
        &["2"],
    );
}

fn many_impls() {
    let impls: String = (0..300)
        .map(|n| {
            format!(
                "struct S{n}; impl T for S{n} {{ type O = S{m}; fn t(&self) -> S{m} {{ {READ} S{m} }} }}\n",
                m = (n + 1) % 300
            )
        })
        .collect();
    let calls = ".t()".repeat(600);
    let generic: String = (0..300).map(|n| format!("g(S{n}); ")).collect();
    found(
        &format!(
            "async fn f(s: S0) {{ s{calls}; T::t(&Default::default()); }}\nasync fn h() {{ {generic} }}\n\
             trait T {{ type O; fn t(&self) -> Self::O; }} fn g<X: T>(x: X) where X::O: T {{ x.t().t(); }}\n{impls}"
        ),
        &["1", "2"],
    );
    let generic: String = (0..300)
        .map(|n| {
            format!("struct S{n}; impl<X> T<X> for Vec<S{n}> where X: T<S{n}> {{ fn t(&self) -> X {{ todo!() }} }}\n")
        })
        .collect();
    found(
        &format!(
            "async fn f(s: Vec<S0>) {{ let a = s.t(); a.t().t(); Vec::new().t().t().t(); {READ} }}\n\
             trait T<X> {{ fn t(&self) -> X; }}\n{generic}"
        ),
        &["1"],
    );
}

fn polymorphic_recursion() {
    found(
        &format!(
            "async fn f() {{\n    g(1, 1u8);\n    h(1, || {{ {READ} }});\n    W(1u8).r();\n    c(1, || (), || {{ {READ} }});\n}}\n\
             fn g<X: Clone>(n: u32, x: X) {{ g(n - 1, (x.clone(), x)); {READ} }}\n\
             fn h<F: Fn()>(n: u32, f: F) {{ f(); h(n, || f()); }}\n\
             struct W<T>(T); trait R {{ fn r(self); }}\n\
             impl<T: Clone> R for W<T> {{ fn r(self) {{ W((self.0.clone(), W(self.0))).r(); {READ} }} }}\n\
             fn c<A: Fn(), B: Fn()>(n: u32, a: A, b: B) {{ a(); b(); c(n, || a(), || b()); c(n, || b(), || a()); }}\n"
        ),
        &["2", "3", "4", "5"],
    );
    let steps: String = (0..30)
        .map(|n| {
            format!(
                "fn f{m}<T: Clone>(t: T) {{ f{n}((t.clone(), 1u8)); f{n}((t.clone(), 1u16)); f{n}((t, 1u32)); }}\n",
                m = n + 1
            )
        })
        .collect();
    found(
        &format!("async fn r() {{ f30(1u8); }}\nfn f0<T>(t: T) {{ {READ} }}\n{steps}"),
        &["1"],
    );
}

fn recursive_async() {
    found(
        &format!(
            "async fn a(n: u8) {{\n    b(n).await;\n    {READ}\n}}\nasync fn b(n: u8) {{ Box::pin(a(n)).await; }}\n\
             fn x() -> impl Fn() {{ x }}\n\
             fn y() -> impl std::future::Future<Output = impl std::future::Future> {{ async {{ y() }} }}\n\
             async fn z() {{ x()(); y().await.await; z; {READ} }}\n"
        ),
        &["3", "8"],
    );
}

fn long_chains() {
    let adaptors = ".map(|x| x).filter(|x| true)".repeat(50);
    let fields = ".s".repeat(2_000);
    found(
        &format!(
            "async fn f(v: Vec<u8>) {{ v.iter(){adaptors}.for_each(|x| {{ {READ} }}); }}\n\
             struct S {{ s: Box<S>, v: Vec<S> }}\nasync fn g(x: S) {{ x{fields}.v.len(); {READ} }}\n"
        ),
        &["1", "3"],
    );
}
