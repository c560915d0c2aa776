//! Whether a listed function blocks in one particular call: the conditions of `#[blocks(.., unless = "..")]`.

use ustr::Ustr;

use super::{Blocks, Unless};
use crate::{
    finding::Certainty,
    types::{FnSig, Program, Ty, infer::ArgFact},
};

/// The arguments of one call.
pub(super) struct Arguments<'a> {
    pub(super) facts: &'a [ArgFact],
    pub(super) types: &'a [Ty],
    /// Whether a function of that name is called earlier in the same body.
    pub(super) asked: &'a dyn Fn(Ustr) -> bool,
    /// Whether a function of that name is called anywhere in the crate of the call.
    pub(super) switched: &'a dyn Fn(Ustr) -> bool,
}

/// How sure it is that the call blocks; `None` where it does not.
pub(super) fn certainty(
    program: &Program<'_>,
    blocks: &Blocks,
    sig: &FnSig,
    arguments: &Arguments<'_>,
    short_nanoseconds: u128,
) -> Option<Certainty> {
    match blocks.unless {
        None => Some(Certainty::Sure),
        Some(Unless::Short(name)) => match position(sig, name).and_then(|index| arguments.facts.get(index)) {
            Some(ArgFact::Nanoseconds(amount)) if u128::from(*amount) <= short_nanoseconds => None,
            _ => Some(Certainty::Sure),
        },
        Some(Unless::Asked(name)) if (arguments.asked)(name) => Some(Certainty::Likely),
        Some(Unless::Switched(name)) if (arguments.switched)(name) => Some(Certainty::Likely),
        Some(Unless::Asked(_) | Unless::Switched(_)) => Some(Certainty::Sure),
        Some(Unless::Address(name)) => {
            let index = position(sig, name)?;
            match arguments.facts.get(index) {
                Some(ArgFact::NumericAddress) => None,
                Some(ArgFact::Text(_)) => Some(Certainty::Sure),
                // Who asks for addresses has a name; what is bound or connected to may be a configured number.
                _ if name == "self" => address_type(program, arguments.types.get(index)?).map(|_| Certainty::Sure),
                _ => address_type(program, arguments.types.get(index)?),
            }
        }
    }
}

fn position(sig: &FnSig, name: Ustr) -> Option<usize> {
    sig.names.iter().position(|known| *known == Some(name))
}

/// A host apart from its port is a name; a text of both may hold a number; an address needs no look-up; of other types
/// nothing is known.
fn address_type(program: &Program<'_>, ty: &Ty) -> Option<Certainty> {
    match ty.peeled() {
        Ty::Prim(name) if *name == "str" => Some(Certainty::Likely),
        Ty::Adt(id, _) if Some(*id) == program.lang.string => Some(Certainty::Likely),
        Ty::Tuple(parts) => address_type(program, parts.first()?).map(|_| Certainty::Sure),
        _ => None,
    }
}
