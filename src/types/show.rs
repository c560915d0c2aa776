//! How types print: short for people, whole paths where another program reads them.

use ustr::Ustr;

use super::{Args, Bound, Program, Ty};
use crate::items::{AdtId, Container, Def, FnId, ModuleId, TraitId};

/// The crate in which the compiler's own types have their methods.
const STD: &str = "std";

impl Program<'_> {
    /// A type as a person would write it, without module paths.
    #[must_use]
    pub fn show(&self, ty: &Ty) -> String {
        match ty {
            Ty::Unknown(_) | Ty::Hole | Ty::Var(_) => "_".to_owned(),
            Ty::Never => "!".to_owned(),
            Ty::Prim(name) | Ty::Param(_, name) => name.to_string(),
            Ty::Adt(id, args) => format!("{}{}", self.items.adt(*id).name, self.angle(args)),
            Ty::Ref(inner, mutable) => format!("&{}{}", if *mutable { "mut " } else { "" }, self.show(inner)),
            Ty::Ptr(inner, mutable) => format!("*{} {}", if *mutable { "mut" } else { "const" }, self.show(inner)),
            Ty::Slice(inner) => format!("[{}]", self.show(inner)),
            Ty::Array(inner) => format!("[{}; _]", self.show(inner)),
            Ty::Tuple(args) if args.len() == 1 => format!("({},)", self.show(&args[0])),
            Ty::Tuple(args) => format!("({})", self.list(args)),
            Ty::FnPtr(params, ret) => format!("fn({}) -> {}", self.list(params), self.show(ret)),
            Ty::FnDef(id, _) => format!("fn {}", self.fn_path(*id)),
            Ty::Ctor(id, variant, _) => {
                let adt = self.items.adt(*id);
                let variant = adt
                    .variants
                    .get(usize::from(*variant))
                    .map_or(Ustr::from(""), |(name, _)| *name);
                if variant.is_empty() {
                    format!("fn {}", adt.name)
                } else {
                    format!("fn {}::{variant}", adt.name)
                }
            }
            Ty::Closure(..) => "{closure}".to_owned(),
            Ty::Future(output) => format!("impl Future<Output = {}>", self.show(output)),
            Ty::Opaque(bounds) => format!("impl {}", self.show_bounds(bounds)),
            Ty::Dyn(bounds) => format!("dyn {}", self.show_bounds(bounds)),
            Ty::Projection(projection) => {
                let of_trait = self.items.trait_(projection.of_trait).name;
                format!(
                    "<{} as {of_trait}>::{}",
                    self.show(&projection.args[0]),
                    projection.name
                )
            }
        }
    }

    fn list(&self, args: &[Ty]) -> String {
        args.iter().map(|ty| self.show(ty)).collect::<Vec<_>>().join(", ")
    }

    fn angle(&self, args: &Args) -> String {
        if args.is_empty() {
            String::new()
        } else {
            format!("<{}>", self.list(args))
        }
    }

    fn show_bounds(&self, bounds: &[Bound]) -> String {
        let shown = bounds.iter().map(|bound| {
            let mut parts: Vec<String> = bound.args.iter().map(|ty| self.show(ty)).collect();
            parts.extend(
                bound
                    .bindings
                    .iter()
                    .map(|binding| format!("{} = {}", binding.name, self.show(&binding.ty))),
            );
            let name = self.items.trait_(bound.of_trait).name;
            if parts.is_empty() {
                name.to_string()
            } else {
                format!("{name}<{}>", parts.join(", "))
            }
        });
        shown.collect::<Vec<_>>().join(" + ")
    }

    /// The path of the item at the head of a type: `std::fs::File`; `None` where it has no name.
    #[must_use]
    pub fn head_path(&self, ty: &Ty) -> Option<String> {
        match ty.peeled() {
            Ty::Adt(id, _) => Some(self.adt_path(*id)),
            Ty::Prim(name) | Ty::Param(_, name) => Some(name.to_string()),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.first().map(|bound| self.trait_path(bound.of_trait)),
            _ => None,
        }
    }

    fn adt_path(&self, id: AdtId) -> String {
        let adt = self.items.adt(id);
        self.join(adt.module, adt.name, Def::Adt(id))
    }

    fn trait_path(&self, id: TraitId) -> String {
        let item = self.items.trait_(id);
        self.join(item.module, item.name, Def::Trait(id))
    }

    /// The same, with the names that std's documentation gives to types without one.
    fn owner_path(&self, ty: &Ty) -> Option<String> {
        let nameless = match ty.peeled() {
            Ty::Slice(_) => "slice",
            Ty::Array(_) => "array",
            Ty::Ptr(..) => "ptr",
            _ => return self.head_path(ty),
        };
        Some(format!("{STD}::{nameless}"))
    }

    /// The full path of a function as a person would write it: `std::io::Read::read_to_string`, `app::Store::get`.
    #[must_use]
    pub fn fn_path(&self, id: FnId) -> String {
        let function = self.items.function(id);
        let owner = match function.container {
            Container::Module => return self.join(function.module, function.name, Def::Fn(id)),
            Container::Trait(id) => self.trait_path(id),
            Container::Impl(id) => {
                let info = self.impl_(id);
                // `impl<W: Write> Write for &mut W` is no type's own method.
                let owner = info.and_then(|info| match (info.self_ty.peeled(), &info.of_trait) {
                    (Ty::Param(..), Some(bound)) => Some(self.trait_path(bound.of_trait)),
                    _ => self.owner_path(&info.self_ty),
                });
                owner.unwrap_or_else(|| self.items.module_path(function.module))
            }
        };
        format!("{owner}::{}", function.name)
    }

    /// Whether [`Self::declared_path`] can be told: what is nested in a trait's function is named after the trait, which may not be
    /// on this disk.
    #[must_use]
    pub fn has_declared_path(&self, id: FnId) -> bool {
        let Some(outer) = self.items.function(id).outer else {
            return true;
        };
        let is_known = match self.items.function(outer).container {
            Container::Impl(of) => {
                !self.items.impl_(of).of_trait || self.impl_(of).is_some_and(|info| info.of_trait.is_some())
            }
            Container::Trait(_) | Container::Module => true,
        };
        is_known && self.has_declared_path(outer)
    }

    /// The full path of a function as the compiler names it: a method whose impl does not stand beside its type is named
    /// after the impl's module, a nested function after the function around it.
    #[must_use]
    pub fn declared_path(&self, id: FnId) -> String {
        let function = self.items.function(id);
        if let Some(outer) = function.outer {
            let is_async = self
                .items
                .function(outer)
                .item
                .function(self.modules)
                .is_some_and(|outer| outer.is_async);
            let body = if is_async { "::{closure#0}" } else { "" };
            return format!("{}{body}::{}", self.declared_path(outer), function.name);
        }
        let Container::Impl(of_impl) = function.container else {
            return self.fn_path(id);
        };
        let module = self.items.real_module(function.module);
        let info = self.impl_(of_impl);
        match info
            .as_ref()
            .filter(|info| info.of_trait.is_none())
            .map(|info| info.self_ty.peeled().clone())
        {
            Some(Ty::Adt(adt, _))
                if !self.is_stub(module) && self.items.real_module(self.items.adt(adt).module) != module =>
            {
                format!("{}::{}", self.items.module_path(module), function.name)
            }
            Some(Ty::Prim(name)) => {
                let module = match name.as_str() {
                    "char" => "char::methods",
                    "str" | "bool" | "f32" | "f64" => name.as_str(),
                    _ => "num",
                };
                format!("{STD}::{module}::{}", function.name)
            }
            // `(dyn std::error::Error + )::is`: lifetimes leave their place behind.
            Some(Ty::Dyn(bounds)) => {
                let traits: String = bounds
                    .iter()
                    .map(|bound| self.trait_path(bound.of_trait) + " + ")
                    .collect();
                format!("(dyn {traits})::{}", function.name)
            }
            _ => self.fn_path(id),
        }
    }

    fn is_stub(&self, module: ModuleId) -> bool {
        self.modules.crates[self.items.krate(module).0 as usize].stub
    }

    /// A path through which other crates can name an item, where it is of another crate; else where it is declared.
    fn join(&self, module: ModuleId, name: Ustr, def: Def) -> String {
        let krate = self.items.krate(module);
        if !self.modules.crates[krate.0 as usize].selected
            && let Some(path) = self.names.visible_path(krate, def)
        {
            return path;
        }
        format!("{}::{name}", self.items.module_path(module))
    }
}
