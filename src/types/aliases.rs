//! Which aliases an alias is made of, by name only: one that leads back to itself is never expanded, and neither is one that
//! leads to more of them, one below the other, than anybody writes. So expanding needs no other limit, and each is expanded once.

use ustr::Ustr;

use super::Program;
use crate::{
    items::{AliasId, Container, Def, ImplId, ModuleId},
    names::Namespace,
    syntax::{AliasShape, Bound, GenericArgs, Path, TypeRef},
};

/// The most aliases, one made of the next.
const MAX_HEIGHT: u32 = 20;

impl Program<'_> {
    /// Whether an alias can be expanded.
    pub(super) fn expands(&self, id: AliasId) -> bool {
        let mut level = vec![id];
        for _ in 0..MAX_HEIGHT {
            if level.is_empty() {
                return true;
            }
            let below = level
                .iter()
                .filter_map(|&id| self.alias_shape(id).map(|shape| self.below(id, &shape)));
            let mut next: Vec<AliasId> = below.flatten().collect();
            next.sort_unstable();
            next.dedup();
            level = next;
        }
        level.is_empty()
    }

    /// The aliases that an alias names.
    fn below(&self, id: AliasId, shape: &AliasShape) -> Vec<AliasId> {
        let alias = self.items.alias(id);
        let of_impl = if let Container::Impl(of_impl) = alias.container {
            Some(of_impl)
        } else {
            None
        };
        let params: Vec<Ustr> = shape.generics.params.iter().map(|param| param.name).collect();
        let mut named = Named {
            program: self,
            module: alias.module,
            of_impl,
            params,
            found: Vec::new(),
        };
        for param in &shape.generics.params {
            named.bounds(&param.bounds);
            named.types(&param.default);
        }
        for (ty, bounds) in &shape.generics.wheres {
            named.ty(ty);
            named.bounds(bounds);
        }
        named.bounds(&shape.bounds);
        named.types(&shape.ty);
        named.found
    }
}

/// Collects the aliases that a type names.
struct Named<'p> {
    program: &'p Program<'p>,
    module: ModuleId,
    of_impl: Option<ImplId>,
    /// Parameters, which hide items of their name.
    params: Vec<Ustr>,
    found: Vec<AliasId>,
}

impl Named<'_> {
    fn types<'t>(&mut self, types: impl IntoIterator<Item = &'t TypeRef>) {
        for ty in types {
            self.ty(ty);
        }
    }

    fn ty(&mut self, ty: &TypeRef) {
        match ty {
            TypeRef::Path(path) => self.path(path),
            TypeRef::Ref(inner, _) | TypeRef::Ptr(inner, _) | TypeRef::Array(inner) | TypeRef::Slice(inner) => {
                self.ty(inner);
            }
            TypeRef::Tuple(types) => self.types(types),
            TypeRef::Fn(params, ret) => {
                self.types(params);
                self.ty(ret);
            }
            TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => self.bounds(bounds),
            TypeRef::Never | TypeRef::Infer | TypeRef::Other => {}
        }
    }

    fn bounds(&mut self, bounds: &[Bound]) {
        for bound in bounds {
            self.path(bound);
        }
    }

    fn path(&mut self, path: &Path) {
        if let Some((ty, _)) = &path.qself {
            self.ty(ty);
        }
        for args in path.segments.iter().filter_map(|segment| segment.args.as_deref()) {
            self.args(args);
        }
        let names: Vec<Ustr> = path.segments.iter().map(|segment| segment.name).collect();
        let Some(first) = names.first().filter(|first| !self.params.contains(first)) else {
            return;
        };
        if *first == "Self" {
            let types = self.of_impl.map_or(&[][..], |id| &self.program.items.impl_(id).types);
            let own = types
                .iter()
                .find(|&&id| names.get(1) == Some(&self.program.items.alias(id).name));
            self.found.extend(own);
        } else if let Some(resolved) = self
            .program
            .names
            .path(self.module, &names, path.global, Namespace::Types)
            && let Def::Alias(id) = resolved.def
        {
            self.found.push(id);
        }
    }

    fn args(&mut self, args: &GenericArgs) {
        self.types(&args.types);
        self.types(args.bindings.iter().map(|(_, ty)| ty));
        for (_, bounds) in &args.bounds {
            self.bounds(bounds);
        }
    }
}
