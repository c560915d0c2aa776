//! Whether a function that never awaits may lose a future, as far as its text tells.
//!
//! A cheap look before a body is inferred. Whatever it cannot read counts as lost.

/// How a function is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Called<'a> {
    /// By its name alone.
    Alone,
    /// As a method: `x.name()`.
    On,
    /// By a path, whose last segment but one this is: `Type::name()`.
    Of(&'a str),
}

/// What is known of names.
pub(super) trait Names {
    /// Whether a function gives a future, by what stands before its name, its name, and the number of its arguments where that is plain.
    fn gives_future(&self, called: Called<'_>, name: &str, arguments: Option<u16>) -> bool;

    /// Whether a literal `Name { .. }` is a future.
    fn is_future(&self, name: &str) -> bool;
}

/// Whether `text` makes a future on which no method is called: what a method is given is no longer lost here.
pub(super) fn may_lose(text: &str, names: &dyn Names) -> bool {
    let bytes = text.as_bytes();
    let (mut at, mut before) = (0, 0..0);
    while at < bytes.len() {
        if !is_word(bytes[at]) {
            at = skipped(bytes, at).unwrap_or(at + 1);
            continue;
        }
        let end = word_end(bytes, at);
        if let Some(open) = opening(bytes, end) {
            let called = match text[..at].trim_end().as_bytes().last() {
                Some(b'.') => Called::On,
                Some(b':') => Called::Of(&text[before.clone()]),
                _ => Called::Alone,
            };
            if !is_receiver(bytes, open) && names.gives_future(called, &text[at..end], arguments(bytes, open)) {
                return true;
            }
        } else if bytes.get(next(bytes, end)) == Some(&b'{') && names.is_future(&text[at..end]) {
            return true;
        }
        before = at..end;
        at = end;
    }
    false
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

fn word_end(bytes: &[u8], at: usize) -> usize {
    let length = bytes[at..].iter().position(|&byte| !is_word(byte));
    length.map_or(bytes.len(), |length| at + length)
}

/// Behind white space and comments.
fn next(bytes: &[u8], mut at: usize) -> usize {
    loop {
        match bytes.get(at) {
            Some(byte) if byte.is_ascii_whitespace() => at += 1,
            Some(b'/') if bytes.get(at + 1) == Some(&b'/') => at = skipped(bytes, at).unwrap_or(at + 1),
            _ => return at,
        }
    }
}

/// The parenthesis of a call behind a name that ends at `end`, behind `::<..>` too.
fn opening(bytes: &[u8], end: usize) -> Option<usize> {
    let at = next(bytes, end);
    if bytes.get(at) == Some(&b'(') {
        return Some(at);
    }
    if !bytes[at..].starts_with(b"::<") {
        return None;
    }
    let mut depth = 0;
    for (offset, byte) in bytes[at..].iter().enumerate() {
        match byte {
            b'<' => depth += 1,
            b'>' if bytes[at + offset - 1] != b'-' => depth -= 1,
            b';' | b'{' => return None,
            _ => {}
        }
        if depth == 0 && *byte == b'>' {
            let open = next(bytes, at + offset + 1);
            return (bytes.get(open) == Some(&b'(')).then_some(open);
        }
    }
    None
}

/// Whether something is asked of the value of the call whose parenthesis opens at `open`: `.next()`, `?`.
fn is_receiver(bytes: &[u8], open: usize) -> bool {
    let behind = next(bytes, behind_group(bytes, open));
    matches!(bytes.get(behind), Some(b'.' | b'?'))
}

/// The number of arguments in the parenthesis that opens at `open`, if no bars of closures, which hold commas too, stand there.
fn arguments(bytes: &[u8], open: usize) -> Option<u16> {
    let (mut commas, mut at) = (0, next(bytes, open + 1));
    // A comma may stand behind the last argument too.
    let mut is_open = false;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b')' => return Some(commas + u16::from(is_open)),
            b'|' | b'<' => return None,
            b'(' | b'[' | b'{' => {
                is_open = true;
                at = behind_group(bytes, at);
                continue;
            }
            b',' => {
                commas += 1;
                is_open = false;
            }
            _ if byte.is_ascii_whitespace() => {}
            _ => is_open = true,
        }
        at = skipped(bytes, at).unwrap_or(at + 1);
    }
    None
}

/// Behind the delimiter that closes the one at `open`.
fn behind_group(bytes: &[u8], open: usize) -> usize {
    let (mut depth, mut at) = (0_u32, open);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {
                at = skipped(bytes, at).unwrap_or(at + 1);
                continue;
            }
        }
        at += 1;
        if depth == 0 {
            return at;
        }
    }
    bytes.len()
}

/// Behind the string, char literal or line comment that begins at `at`.
fn skipped(bytes: &[u8], at: usize) -> Option<usize> {
    let until = |from: usize, ends: &dyn Fn(u8) -> bool| {
        let mut at = from;
        while let Some(&byte) = bytes.get(at) {
            if byte == b'\\' {
                at += 2;
                continue;
            }
            at += 1;
            if ends(byte) {
                break;
            }
        }
        at.min(bytes.len())
    };
    match bytes[at] {
        b'"' => Some(until(at + 1, &|byte| byte == b'"')),
        b'/' if bytes.get(at + 1) == Some(&b'/') => Some(until(at + 2, &|byte| byte == b'\n')),
        // `'('`, and not the lifetime `'a`.
        b'\'' if bytes.get(at + 2) == Some(&b'\'') => Some(at + 3),
        _ => None,
    }
}
