//! The pages under `rules/`: each can be read, a malformed one is refused with its line, a misspelt id is understood.

use block_lint::{
    finding::Level,
    pages::{self, Page},
};
use libtest_mimic::{Failed, Trial};

use crate::fixture;

/// A page as it should be; the tests spoil it.
const GOOD: &str = "# blocking-nap

```toml
level = \"deny\"
since = \"0.1\"
effect = \"nap\"
does = \"takes a nap\"
why = \"nobody else gets the bed\"
```

Finds naps.

## Why

They take long.

## Instead

Coffee.

## Examples

```rust
fn f() {}
```

## Known limits

It does not see day-dreams.

```rust
fn g() {}
```
";

pub(crate) fn tests() -> Vec<Trial> {
    vec![
        Trial::test("pages::all_can_be_read", all_can_be_read),
        Trial::test("pages::each_tests_noise_and_silence", each_tests_noise_and_silence),
        Trial::test("pages::a_good_one", a_good_one),
        Trial::test("pages::malformed_ones", malformed_ones),
        Trial::test("pages::nearest", nearest),
    ]
}

fn all_can_be_read() -> Result<(), Failed> {
    let faults: Vec<String> = pages::malformed().iter().map(ToString::to_string).collect();
    if !faults.is_empty() {
        return Err(faults.join("\n").into());
    }
    if pages::all().is_empty() {
        Err("no page is embedded".into())
    } else {
        Ok(())
    }
}

/// A page shows what is found and what is not; both are tests.
fn each_tests_noise_and_silence() -> Result<(), Failed> {
    for page in pages::all() {
        let marked = |code: &str| code.lines().any(|line| fixture::mark(line).is_some());
        let examples = || page.examples.iter().filter(|example| !example.limit);
        if !examples().any(|example| marked(&example.code)) {
            return Err(format!("rules/{}.md: no example has a mark", page.id).into());
        }
        if !examples().any(|example| !marked(&example.code)) {
            return Err(format!("rules/{}.md: no example is clean", page.id).into());
        }
    }
    Ok(())
}

fn a_good_one() -> Result<(), Failed> {
    let Page {
        id,
        level,
        since,
        effect,
        does,
        why,
        text,
        examples,
    } = pages::parse("blocking-nap", GOOD)?;
    assert_eq!(
        (id.as_str(), level, since.as_str(), effect.as_deref()),
        ("blocking-nap", Level::Deny, "0.1", Some("nap"))
    );
    assert_eq!(
        (does.as_str(), why.as_str()),
        ("takes a nap", "nobody else gets the bed")
    );
    assert!(
        text.starts_with("# blocking-nap\n\nFinds naps.\n\n## Why\n") && !text.contains("toml"),
        "{text}"
    );
    let told: Vec<_> = examples
        .iter()
        .map(|example| (example.code.as_str(), example.line, example.limit))
        .collect();
    assert_eq!(told, [("fn f() {}\n", 24, false), ("fn g() {}\n", 32, true)]);
    assert_eq!(GOOD.lines().nth(24 - 1), Some("fn f() {}"));
    Ok(())
}

fn malformed_ones() -> Result<(), Failed> {
    let cases = [
        ("# blocking-nap", "# blocking-sleep", 1, "must be `# blocking-nap`"),
        ("```toml", "```ini", 2, "```toml"),
        ("level = \"deny\"", "level = \"loud\"", 4, "unknown variant `loud`"),
        ("since = \"0.1\"", "", 4, "missing field `since`"),
        ("effect = ", "efect = ", 6, "unknown field `efect`"),
        ("takes a nap", "Takes a nap", 7, "`does` begins with a capital"),
        ("takes a nap", " ", 7, "`does` is empty"),
        ("gets the bed", "gets the bed.", 8, "`why` ends with a stop"),
        ("Finds naps.", "", 1, "nothing is said under the summary"),
        ("## Why", "## Reason", 13, "`## Why` is expected here"),
        ("They take long.", "", 13, "nothing is said under Why"),
        ("## Examples", "Examples", 27, "`## Known limits`"),
        ("```rust\nfn f() {}\n```", "", 21, "there is no example"),
        (
            "```rust\nfn f() {}\n```",
            "```rust,ignore\nfn f() {}\n```",
            23,
            "not ```rust,ignore",
        ),
        (
            "```rust\nfn f() {}\n```",
            "```\nfn f() {}\n```",
            23,
            "must name its language",
        ),
        ("fn g() {}\n```\n", "fn g() {}\n", 31, "never closed"),
        (
            "## Known limits",
            "## Known limits\n\nx\n\n## More",
            31,
            "nothing follows",
        ),
    ];
    for (from, to, line, message) in cases {
        let spoilt = GOOD.replacen(from, to, 1);
        let Err(error) = pages::parse("blocking-nap", &spoilt) else {
            return Err(format!("accepted with `{to}` for `{from}`").into());
        };
        assert!(error.message.contains(message), "{error}");
        assert_eq!(error.line, line, "{error}");
        assert!(error.to_string().starts_with("rules/blocking-nap.md:"), "{error}");
    }
    Ok(())
}

fn nearest() -> Result<(), Failed> {
    let ids = ["blocking-fs", "blocking-net", "nested-runtime"];
    let closest = |typo| block_lint::errors::closest(typo, ids);
    assert_eq!(closest("blocking-fz"), Some("blocking-fs"));
    assert_eq!(closest("bloking-nett"), Some("blocking-net"));
    assert_eq!(closest("nested_runtime"), Some("nested-runtime"));
    assert_eq!(closest("unwrap-used"), None);
    assert_eq!(closest(""), None);
    Ok(())
}
