//! The items of the standard library that the language itself knows: what `?`, `for`, `.await` and literals mean.

use crate::{
    items::{AdtId, Def, FnId, TraitId},
    names::{Names, Namespace},
};

macro_rules! lang {
    (
        types { $($ty:ident: $($ty_segment:literal)+;)* }
        traits { $($tr:ident: $($tr_segment:literal)+;)* }
        functions { $($fun:ident: $($fun_segment:literal)+;)* }
    ) => {
        /// Items the language knows; `None` where the facts about std lack them.
        #[derive(Clone, Debug, Default)]
        pub struct Lang {
            $(#[doc = concat!("`", $($ty_segment, " ",)+ "`.")] pub $ty: Option<AdtId>,)*
            $(#[doc = concat!("`", $($tr_segment, " ",)+ "`.")] pub $tr: Option<TraitId>,)*
            $(#[doc = concat!("`", $($fun_segment, " ",)+ "`.")] pub $fun: Option<FnId>,)*
        }

        impl Lang {
            /// Looks all of them up.
            #[must_use]
            pub fn new(names: &Names<'_>) -> Self {
                Self {
                    $($ty: adt(names, &[$($ty_segment),+]),)*
                    $($tr: trait_(names, &[$($tr_segment),+]),)*
                    $($fun: function(names, &[$($fun_segment),+]),)*
                }
            }
        }
    };
}

lang! {
    types {
        option: "option" "Option";
        result: "result" "Result";
        vec: "vec" "Vec";
        vec_deque: "collections" "VecDeque";
        string: "string" "String";
        boxed: "boxed" "Box";
        rc: "rc" "Rc";
        arc: "sync" "Arc";
        pin: "pin" "Pin";
        poll: "task" "Poll";
        range: "ops" "Range";
        range_from: "ops" "RangeFrom";
        range_to: "ops" "RangeTo";
        range_full: "ops" "RangeFull";
        range_inclusive: "ops" "RangeInclusive";
        range_to_inclusive: "ops" "RangeToInclusive";
        arguments: "fmt" "Arguments";
        c_str: "ffi" "CStr";
        local_key: "thread" "LocalKey";
        control_flow: "ops" "ControlFlow";
        duration: "time" "Duration";
    }
    traits {
        deref: "ops" "Deref";
        index: "ops" "Index";
        future: "future" "Future";
        into_future: "future" "IntoFuture";
        iterator: "iter" "Iterator";
        into_iterator: "iter" "IntoIterator";
        fn_once: "ops" "FnOnce";
        fn_mut: "ops" "FnMut";
        fn_: "ops" "Fn";
        neg: "ops" "Neg";
        not: "ops" "Not";
        clone: "clone" "Clone";
        copy: "marker" "Copy";
        sized: "marker" "Sized";
        send: "marker" "Send";
        sync: "marker" "Sync";
        unpin: "marker" "Unpin";
        error: "error" "Error";
        display: "fmt" "Display";
        from: "convert" "From";
        drop: "ops" "Drop";
    }
    functions {
        mem_drop: "mem" "drop";
    }
}

fn adt(names: &Names<'_>, path: &[&str]) -> Option<AdtId> {
    match names.std_item(path, Namespace::Types) {
        Some(Def::Adt(id)) => Some(id),
        _ => None,
    }
}

fn trait_(names: &Names<'_>, path: &[&str]) -> Option<TraitId> {
    match names.std_item(path, Namespace::Types) {
        Some(Def::Trait(id)) => Some(id),
        _ => None,
    }
}

fn function(names: &Names<'_>, path: &[&str]) -> Option<FnId> {
    match names.std_item(path, Namespace::Values) {
        Some(Def::Fn(id)) => Some(id),
        _ => None,
    }
}
