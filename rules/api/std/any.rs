//! `Any`, `TypeId` and type names.

use crate::fmt::{self, Debug};
use crate::hash::{Hash, Hasher};
use crate::prelude::rust_2024::*;

pub trait Any: 'static {
    fn type_id(&self) -> TypeId;
}

#[derive(Clone, Copy, Eq, Ord, PartialOrd)]
pub struct TypeId;

impl TypeId {
    pub fn of<T: ?Sized + 'static>() -> TypeId;
}

impl PartialEq for TypeId {
    fn eq(&self, other: &Self) -> bool;
}

impl Hash for TypeId {
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl Debug for TypeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> Result<(), fmt::Error>;
}

pub fn type_name<T: ?Sized>() -> &'static str;

pub fn type_name_of_val<T: ?Sized>(_val: &T) -> &'static str;

impl<T: 'static + ?Sized> Any for T {
    fn type_id(&self) -> TypeId;
}

impl dyn Any {
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}

impl dyn Any + Send {
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}

impl dyn Any + Send + Sync {
    pub fn is<T: Any>(&self) -> bool;
    pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}

impl Debug for dyn Any {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Debug for dyn Any + Send {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Debug for dyn Any + Send + Sync {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}
