//! `Error`, and the impls that forward it.

use crate::cell::{BorrowError, BorrowMutError};
use crate::char::CharTryFromError;
use crate::fmt::{self, Debug, Display};
use crate::prelude::rust_2024::*;
use crate::slice::GetDisjointMutError;

pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
    fn description(&self) -> &str;
    fn cause(&self) -> Option<&dyn Error>;
}

impl Error for fmt::Error {}

impl dyn Error + 'static {
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
}

impl dyn Error + 'static + Send {
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
}

impl dyn Error + 'static + Send + Sync {
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
}

impl<'a, T: Error + ?Sized> Error for &'a T {}

impl Error for BorrowError {}

impl Error for BorrowMutError {}

impl Error for CharTryFromError {}

impl Error for GetDisjointMutError {}
