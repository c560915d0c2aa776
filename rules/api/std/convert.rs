//! Conversion traits with their blanket impls: `into` does what `from` of the target does.

mod numbers;

use crate::cmp::Ordering;
use crate::error;
use crate::fmt::{self, Debug, Display};
use crate::hash::{Hash, Hasher};
use crate::num::{NonZero, TryFromIntError};
use crate::prelude::rust_2024::*;

pub fn identity<T>(x: T) -> T;

pub trait AsRef<T: ?Sized> {
    fn as_ref(&self) -> &T;
}

pub trait AsMut<T: ?Sized> {
    fn as_mut(&mut self) -> &mut T;
}

pub trait Into<T>: Sized {
    fn into(self) -> T;
}

pub trait From<T>: Sized {
    fn from(value: T) -> Self;
}

pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}

pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}

#[derive(Copy)]
pub enum Infallible {}

impl Clone for Infallible {
    fn clone(&self) -> Infallible;
}

impl Debug for Infallible {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Display for Infallible {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl error::Error for Infallible {}

impl PartialEq for Infallible {
    fn eq(&self, _: &Infallible) -> bool;
}

impl Eq for Infallible {}

impl PartialOrd for Infallible {
    fn partial_cmp(&self, _other: &Self) -> Option<Ordering>;
}

impl Ord for Infallible {
    fn cmp(&self, _other: &Self) -> Ordering;
}

impl From<!> for Infallible {
    fn from(x: !) -> Self;
}

impl Hash for Infallible {
    fn hash<H: Hasher>(&self, _: &mut H);
}

impl<T> TryFrom<T> for NonZero<T> {
    type Error = TryFromIntError;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}

impl<T: ?Sized, U: ?Sized> AsRef<U> for &T
where
    T: AsRef<U>,
{
    #[calls(T::as_ref)]
    fn as_ref(&self) -> &U;
}

impl<T: ?Sized, U: ?Sized> AsRef<U> for &mut T
where
    T: AsRef<U>,
{
    #[calls(T::as_ref)]
    fn as_ref(&self) -> &U;
}

impl<T: ?Sized, U: ?Sized> AsMut<U> for &mut T
where
    T: AsMut<U>,
{
    #[calls(T::as_mut)]
    fn as_mut(&mut self) -> &mut U;
}

impl<T, U> Into<U> for T
where
    U: From<T>,
{
    #[calls(U::from)]
    fn into(self) -> U;
}

impl<T> From<T> for T {
    fn from(t: T) -> T;
}

impl<T, U> TryInto<U> for T
where
    U: TryFrom<T>,
{
    type Error = U::Error;
    #[calls(U::try_from)]
    fn try_into(self) -> Result<U, U::Error>;
}

impl<T, U> TryFrom<U> for T
where
    U: Into<T>,
{
    type Error = Infallible;
    #[calls(U::into)]
    fn try_from(value: U) -> Result<Self, Self::Error>;
}

impl<T> AsRef<[T]> for [T] {
    fn as_ref(&self) -> &[T];
}

impl<T> AsMut<[T]> for [T] {
    fn as_mut(&mut self) -> &mut [T];
}

impl AsRef<str> for str {
    fn as_ref(&self) -> &str;
}

impl AsMut<str> for str {
    fn as_mut(&mut self) -> &mut str;
}
