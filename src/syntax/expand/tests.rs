//! What calls give, as text.

use proptest::prelude::*;

use super::*;

/// The text that `call` gives with the rules `rules`; `-` where it is not expanded.
fn expand(rules: &str, call: &str) -> String {
    let Some(def) = MacroDef::read(rules, 0) else {
        return "unread".to_owned();
    };
    def.expand_text(call, 0, "crate")
        .map_or("-".to_owned(), |expansion| expansion.text.trim().to_owned())
}

#[track_caller]
fn check(rules: &str, call: &str, expected: &str) {
    assert_eq!(expand(rules, call), expected, "{rules} <- {call}");
}

#[test]
fn fragments_match_what_they_are_named_for() {
    check("($i:ident) => { fn $i() {} }", "read", "fn read ( ) { }");
    check("($t:ty) => { type A = $t; }", "Vec<u8>", "type A = Vec < u8 > ;");
    check("($($p:path),*) => { $(use $p;)* }", "a::b, c", "use a :: b ; use c ;");
    check("($l:lifetime) => { $l }", "'a", "'a");
    check("($v:vis fn) => { $v }", "fn", "");
    check("($v:vis fn) => { $v }", "pub(crate) fn", "pub ( crate )");
    check("(#[$m:meta]) => { #[$m] }", "#[cfg(unix)]", "# [ cfg ( unix ) ]");
    check("($l:literal) => { $l }", "-1", "- 1");
    check(
        "($p:pat => $b:block) => { $p $b }",
        "Some(x) | None => { 1 }",
        "Some ( x ) | None { 1 }",
    );
    check("($i:item) => { $i }", "struct A;", "struct A ;");
    check("($s:stmt) => { $s }", "let x = 1", "let x = 1");
}

#[test]
fn a_tree_is_a_whole_operator() {
    check(
        "($($t:tt)*) => { $($t,)* }",
        "a => 'b ..= {c}",
        "a , => , 'b , ..= , { c } ,",
    );
    check("($a:tt : $b:tt) => { $a }", "a::b", "-");
}

#[test]
fn the_first_rule_that_matches_holds() {
    let rules = "(0) => { zero }; ($i:ident) => { ident }; ($($t:tt)*) => { trees }";
    check(rules, "0", "zero");
    check(rules, "x", "ident");
    check(rules, "x y", "trees");
}

#[test]
fn repetitions_nest_and_take_separators() {
    let rules = "($($name:ident: [$($x:expr),* $(,)?]);* $(;)?) => { $(fn $name() { $($x;)* })* }";
    check(rules, "a: [1, 2]; b: [3,];", "fn a ( ) { 1 ; 2 ; } fn b ( ) { 3 ; }");
    check("($($x:ident)+) => { }", "", "-");
    check("($a:ident $($b:ident)?) => { $($b)? $a }", "x", "x");
    check(
        "($k:ident; $($x:ident),*) => { $($k.$x();)* }",
        "k; a, b",
        "k . a ( ) ; k . b ( ) ;",
    );
}

#[test]
fn an_expression_stays_one() {
    check("($e:expr) => { 2 * $e }", "1 + x", "2 * ( 1 + x )");
    check("($e:expr) => { $e.len() }", "a.b()", "a . b ( ) . len ( )");
}

#[test]
fn what_does_not_fit_is_left() {
    check("($x:ident) => { $y $x }", "a", "$y a");
    check("($x:ident) => { $($x)* }", "a", "-");
    check("nonsense", "a", "unread");
}

#[test]
fn tokens_know_where_they_come_from() {
    let rules = "($i:ident) => { fn $i() }";
    let def = MacroDef::read(rules, 0).expect("rules");
    let pieces = def.expand_text("name", 3, "crate").expect("an expansion").pieces;
    assert_eq!(
        pieces[0],
        Piece {
            at: 0,
            defined: true,
            span: Span::new(16, 18)
        }
    );
    assert_eq!(
        pieces[1],
        Piece {
            at: 3,
            defined: false,
            span: Span::new(3, 7)
        }
    );
}

#[test]
fn too_much_is_not_expanded() {
    let many = "x ".repeat(MAX_TOKENS / 4);
    check("($($t:tt)*) => { $($t)* $($t)* $($t)* $($t)* $($t)* }", &many, "-");
    check("($($t:tt)*) => { }", &"x ".repeat(MAX_CALL_BYTES), "-");
    let deep = format!("{}{}", "(".repeat(200), ")".repeat(200));
    check(&format!("({deep}) => {{ }}"), &deep, "unread");
}

fn text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "$",
        "x",
        "$x",
        ":",
        "ident",
        "expr",
        "tt",
        "$x:expr",
        "$x:tt",
        "$($x:tt)*",
        "$($x),+",
        "*",
        "+",
        "?",
        ",",
        "=>",
        "'a",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        "$crate",
        ";",
        "1",
        "\"s\"",
        "|",
        "fn",
        "let",
        "..",
        "->",
        "#",
        "!",
    ]);
    prop::collection::vec(word, 0..40).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]
    #[test]
    fn no_tokens_panic_or_hang(pattern in text(), template in text(), call in text()) {
        expand(&format!("({pattern}) => {{ {template} }}"), &call);
    }
}
