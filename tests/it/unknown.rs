//! What is not known never turns into a callee: random code about a value whose type nobody declares.

use libtest_mimic::Trial;
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

use crate::{engine, fixture};

pub(crate) fn tests() -> Vec<Trial> {
    let property = Trial::test("property: unknown never turns into a callee", || {
        let config = Config {
            cases: 64,
            failure_persistence: None,
            ..Config::default()
        };
        // The same programs in every run.
        let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let mut runner = TestRunner::new_with_rng(config, rng);
        runner
            .run(&vec(body(), 1..12), |bodies| {
                check(&bodies);
                Ok(())
            })
            .map_err(|error| error.to_string().into())
    });
    let limit = Trial::test("types: what a work limit leaves open is no callee", || {
        work_limit();
        Ok(())
    });
    vec![property, limit]
}

/// Each question whether a `Held<..>` can be cloned goes through thousands of impls, none of which fits: `clone` is that of what it
/// dereferences to, and where the work limit is met before that is known, it is nobody's.
fn work_limit() {
    const IMPLS: usize = 3_900;
    const CALLS: usize = 40;
    let mut text = String::from("struct Held<T>(T);\nimpl<T> std::ops::Deref for Held<T> { type Target = T; }\n");
    for number in 0..IMPLS {
        text.push_str(&format!(
            "struct S{number};\nimpl Clone for Held<S{number}> {{ fn clone(&self) -> Self; }}\n"
        ));
    }
    let mut body = String::new();
    for number in 0..CALLS {
        text.push_str(&format!("#[derive(Clone)]\nstruct D{number};\n"));
        body.push_str(&format!("    let c{number} = held.{number}.clone();\n"));
    }
    let fields: String = (0..CALLS).map(|number| format!("Held<D{number}>, ")).collect();
    text.push_str(&format!("fn f(held: ({fields})) {{\n{body}}}\n"));
    let types = engine::TYPES(&fixture::parse(&text).unwrap(), None);
    let wrong: Vec<_> = types.iter().filter(|answer| answer.text.starts_with("Held")).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let is_known = |ty: &str| types.iter().any(|answer| answer.text == ty);
    assert!(is_known("D0"), "{types:?}");
    assert!(!is_known("D39"), "the limit is not met");
}

/// One step from an expression about the unknown to another one. All calls in it are calls on something unknown. What begins like
/// a statement stands in parentheses, so that the next step does not begin a statement of its own.
fn step() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "@.lock()",
        "@.unwrap()",
        "@.clone()",
        "@.get(0)",
        "@.read_to_string(&mut text)",
        "@.send(1)",
        "@.recv()",
        "@.join()",
        "@.wait()",
        "@.iter().map(|y| y.len()).next()",
        "@.len()",
        "@.await",
        "@?",
        "@.inner",
        "@.0",
        "@[0]",
        "(*@)",
        "(&@)",
        "(@)",
        "({ @ })",
        "(@, 1).0",
        "[@][0]",
        "(if flag { @ } else { @ })",
        "(match @ { y => y.flush() })",
        "(match @ { Some(y) => y.write(1), _ => @.write(2) })",
        "({ let z = @; z.open() })",
        "({ let z = @.into(); z })",
        "({ let (a, b) = @; a.connect(b) })",
        "({ let f = |y| y; @.then(f) })",
        "({ let list = [@]; let [first] = list; first.sleep() })",
    ])
}

/// An expression, from the unknown value outwards.
fn body() -> impl Strategy<Value = String> {
    let root = prop::sample::select(vec!["thing", "self.held", "nowhere::call()", "shared.part"]);
    (root, vec(step(), 1..7)).prop_map(|(root, steps)| {
        steps.iter().fold(root.to_owned(), |inner, step| {
            // What is used twice must not double with each step.
            let inner = if inner.len() > 600 { root.to_owned() } else { inner };
            step.replace('@', &inner)
        })
    })
}

fn check(bodies: &[String]) {
    let mut text = String::from("struct Holder { held: nowhere::Thing }\nimpl Holder {\n");
    for (number, body) in bodies.iter().enumerate() {
        text.push_str(&format!(
            "async fn f{number}(&self, thing: nowhere::Thing, shared: &nowhere::Shared, flag: bool) -> Option<()> {{ let mut text = nowhere::text(); {body}; None }}\n"
        ));
    }
    text.push_str("}\n");
    let fixture = fixture::parse(&text).unwrap();
    // `Some(..)` in a pattern is no call, and a closure of the body's own may be called.
    let known: Vec<_> = engine::CALLS(&fixture, None)
        .into_iter()
        .filter(|answer| answer.text != "calls ?" && answer.text != "constructs Option<_>")
        .collect();
    assert!(known.is_empty(), "{known:?}\n{text}");
}
