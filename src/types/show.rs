//! How types print: short for people, whole paths where another program reads them.

use ustr::Ustr;

use super::{Args, Bound, Program, Ty};
use crate::{
    items::{Container, FnId, ModuleId},
};

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
                let variant = adt.variants.get(usize::from(*variant)).map_or(Ustr::from(""), |(name, _)| *name);
                if variant.is_empty() { format!("fn {}", adt.name) } else { format!("fn {}::{variant}", adt.name) }
            }
            Ty::Closure(..) => "{closure}".to_owned(),
            Ty::Future(output) => format!("impl Future<Output = {}>", self.show(output)),
            Ty::Opaque(bounds) => format!("impl {}", self.show_bounds(bounds)),
            Ty::Dyn(bounds) => format!("dyn {}", self.show_bounds(bounds)),
            Ty::Projection(projection) => {
                let of_trait = self.items.trait_(projection.of_trait).name;
                format!("<{} as {of_trait}>::{}", self.show(&projection.args[0]), projection.name)
            }
        }
    }

    fn list(&self, args: &[Ty]) -> String {
        args.iter().map(|ty| self.show(ty)).collect::<Vec<_>>().join(", ")
    }

    fn angle(&self, args: &Args) -> String {
        if args.is_empty() { String::new() } else { format!("<{}>", self.list(args)) }
    }

    fn show_bounds(&self, bounds: &[Bound]) -> String {
        let shown = bounds.iter().map(|bound| {
            let mut parts: Vec<String> = bound.args.iter().map(|ty| self.show(ty)).collect();
            parts.extend(bound.bindings.iter().map(|binding| format!("{} = {}", binding.name, self.show(&binding.ty))));
            let name = self.items.trait_(bound.of_trait).name;
            if parts.is_empty() { name.to_string() } else { format!("{name}<{}>", parts.join(", ")) }
        });
        shown.collect::<Vec<_>>().join(" + ")
    }

    /// The path of the item at the head of a type: `std::fs::File`; `None` where it has no name.
    #[must_use]
    pub fn head_path(&self, ty: &Ty) -> Option<String> {
        match ty.peeled() {
            Ty::Adt(id, _) => {
                let adt = self.items.adt(*id);
                Some(self.join(adt.module, adt.name))
            }
            Ty::Prim(name) | Ty::Param(_, name) => Some(name.to_string()),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => bounds.first().map(|bound| {
                let item = self.items.trait_(bound.of_trait);
                self.join(item.module, item.name)
            }),
            _ => None,
        }
    }

    /// The full path of a function as declared: `std::io::Read::read_to_string`, `app::Store::get`.
    #[must_use]
    pub fn fn_path(&self, id: FnId) -> String {
        let function = self.items.function(id);
        let owner = match function.container {
            Container::Module => return self.join(function.module, function.name),
            Container::Trait(id) => {
                let item = self.items.trait_(id);
                self.join(item.module, item.name)
            }
            Container::Impl(id) => {
                let self_ty = self.impl_(id).and_then(|info| self.head_path(&info.self_ty));
                self_ty.unwrap_or_else(|| self.items.module_path(function.module))
            }
        };
        format!("{owner}::{}", function.name)
    }

    fn join(&self, module: ModuleId, name: Ustr) -> String {
        format!("{}::{name}", self.items.module_path(module))
    }
}
