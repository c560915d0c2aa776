//! What an argument's expression says about its value: durations, addresses, constants.

use super::*;
use crate::{
    items::Def,
    names::Namespace,
    syntax::{Expr, Literal, Path},
};

/// A constant whose text is longer is not a number.
const MAX_TEXT: u32 = 200;

impl Infer<'_> {
    /// What an argument's expression says about its value.
    pub(super) fn fact(&self, id: ExprId) -> ArgFact {
        match &self.body.exprs[id] {
            Expr::Literal(Literal::Bool(value)) => ArgFact::Bool(*value),
            Expr::Literal(Literal::Str(Some(text))) => {
                if is_numeric_address(text) {
                    ArgFact::NumericAddress
                } else {
                    ArgFact::Text(*text)
                }
            }
            Expr::Path(path) if path.text().ends_with("Duration::ZERO") => ArgFact::Nanoseconds(0),
            Expr::Path(path) => self
                .constant_duration(path)
                .map_or(ArgFact::Other, ArgFact::Nanoseconds),
            Expr::Call { callee, args } => match (&self.body.exprs[*callee], args.as_slice()) {
                (Expr::Path(path), [amount]) => self.duration(&path.text(), *amount),
                _ => ArgFact::Other,
            },
            Expr::Ref(inner, _) => self.fact(*inner),
            Expr::Tuple(items) => match items.first().map(|item| self.fact(*item)) {
                Some(ArgFact::Text(host)) if host.parse::<std::net::IpAddr>().is_ok() => ArgFact::NumericAddress,
                _ => ArgFact::Other,
            },
            _ => ArgFact::Other,
        }
    }

    fn duration(&self, path: &str, amount: ExprId) -> ArgFact {
        let amount = match &self.body.exprs[amount] {
            Expr::Literal(Literal::Int(amount, _)) => *amount,
            Expr::Path(path) => self.constant_text(path).and_then(|text| number(&text)),
            _ => None,
        };
        let nanoseconds = amount.and_then(|amount| nanoseconds(path, amount));
        nanoseconds.map_or(ArgFact::Other, ArgFact::Nanoseconds)
    }

    /// `const PAUSE: Duration = Duration::from_millis(1);`
    fn constant_duration(&self, path: &Path) -> Option<u64> {
        let text = self.constant_text(path)?;
        let (path, amount) = text.strip_suffix(')')?.split_once('(')?;
        nanoseconds(path.trim(), number(amount)?)
    }

    /// The value of a constant as it is written.
    fn constant_text(&self, path: &Path) -> Option<String> {
        let name = path.segments.last()?.name;
        if name.contains(|letter: char| letter.is_lowercase()) {
            return None;
        }
        let resolved = self.scope.at(self.module()).resolve(path, Namespace::Values)?;
        let Def::Const(id) = resolved.def else { return None };
        let item = self.program.items.constant(id).item;
        let span = item.item(self.program.modules).span;
        if span.end - span.start > MAX_TEXT {
            return None;
        }
        let text = self.program.modules.sources.piece(item.file, span);
        let (_, value) = text.split_once('=')?;
        Some(value.trim().trim_end_matches(';').trim_end().to_owned())
    }
}

/// What `Duration::from_millis` and its relatives give.
fn nanoseconds(path: &str, amount: u64) -> Option<u64> {
    let factor: u64 = match path.rsplit("::").next().unwrap_or_default() {
        "from_secs" => 1_000_000_000,
        "from_millis" => 1_000_000,
        "from_micros" => 1_000,
        "from_nanos" => 1,
        _ => return None,
    };
    Some(amount.saturating_mul(factor))
}

/// A number as written: `1_000`, `50u64`.
fn number(text: &str) -> Option<u64> {
    let digits: String = text.trim().chars().filter(|letter| *letter != '_').collect();
    let end = digits
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(digits.len());
    let (digits, suffix) = digits.split_at(end);
    let is_number = matches!(suffix, "" | "u8" | "u16" | "u32" | "u64" | "usize" | "i32" | "i64");
    digits.parse().ok().filter(|_| is_number)
}

/// Whether a text is an address that needs no look-up: `127.0.0.1:80`, `[::1]:80`.
fn is_numeric_address(text: &str) -> bool {
    text.parse::<std::net::SocketAddr>().is_ok()
}
