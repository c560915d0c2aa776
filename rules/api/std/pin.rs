//! `Pin`.

use crate::cmp::Ordering;
use crate::fmt::{self, Debug, Display, Pointer};
use crate::hash::{Hash, Hasher};
use crate::ops::{Deref, DerefMut};
use crate::prelude::rust_2024::*;

#[derive(Clone, Copy)]
pub struct Pin<Ptr>;

impl<Ptr: Deref<Target: Unpin>> Pin<Ptr> {
    pub fn new(pointer: Ptr) -> Pin<Ptr>;
    pub fn into_inner(pin: Pin<Ptr>) -> Ptr;
}

impl<Ptr: Deref> Pin<Ptr> {
    pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr>;
    pub fn as_ref(&self) -> Pin<&Ptr::Target>
    where
        Ptr: Deref;
    pub unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr;
}

impl<Ptr: DerefMut> Pin<Ptr> {
    pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target>
    where
        Ptr: DerefMut;
    pub fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut Ptr::Target>
    where
        Ptr: DerefMut;
    pub fn set(&mut self, value: Ptr::Target)
    where
        Ptr::Target: Sized;
}

impl<'a, T: ?Sized> Pin<&'a T> {
    pub unsafe fn map_unchecked<U, F>(self, #[runs(here)] func: F) -> Pin<&'a U>
    where
        U: ?Sized,
        F: FnOnce(&T) -> &U;
    pub fn get_ref(self) -> &'a T;
}

impl<'a, T: ?Sized> Pin<&'a mut T> {
    pub fn into_ref(self) -> Pin<&'a T>;
    pub fn get_mut(self) -> &'a mut T
    where
        T: Unpin;
    pub unsafe fn get_unchecked_mut(self) -> &'a mut T;
    pub unsafe fn map_unchecked_mut<U, F>(self, #[runs(here)] func: F) -> Pin<&'a mut U>
    where
        U: ?Sized,
        F: FnOnce(&mut T) -> &mut U;
}

impl<T: ?Sized> Pin<&'static T> {
    pub fn static_ref(r: &'static T) -> Pin<&'static T>;
}

impl<T: ?Sized> Pin<&'static mut T> {
    pub fn static_mut(r: &'static mut T) -> Pin<&'static mut T>;
}

impl<Ptr: Deref, Q: Deref> PartialEq<Pin<Q>> for Pin<Ptr>
where
    Ptr::Target: PartialEq<Q::Target>,
{
    fn eq(&self, other: &Pin<Q>) -> bool;
}

impl<Ptr: Deref<Target: Eq>> Eq for Pin<Ptr> {}

impl<Ptr: Deref, Q: Deref> PartialOrd<Pin<Q>> for Pin<Ptr>
where
    Ptr::Target: PartialOrd<Q::Target>,
{
    fn partial_cmp(&self, other: &Pin<Q>) -> Option<Ordering>;
}

impl<Ptr: Deref<Target: Ord>> Ord for Pin<Ptr> {
    fn cmp(&self, other: &Self) -> Ordering;
}

impl<Ptr: Deref<Target: Hash>> Hash for Pin<Ptr> {
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<Ptr: Deref> Deref for Pin<Ptr> {
    type Target = Ptr::Target;
    fn deref(&self) -> &Ptr::Target;
}

impl<Ptr> DerefMut for Pin<Ptr>
where
    Ptr: Deref,
{
    fn deref_mut(&mut self) -> &mut Ptr::Target;
}

impl<Ptr: Debug> Debug for Pin<Ptr> {
    #[calls(Ptr::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<Ptr: Display> Display for Pin<Ptr> {
    #[calls(Ptr::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<Ptr: Pointer> Pointer for Pin<Ptr> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}
