//! `Wrapping` and `Saturating`: one generic block stands for the blocks per integer type.

use crate::fmt::{self, Binary, Debug, Display, LowerHex, Octal, UpperHex};
use crate::num::{Saturating, Wrapping};
use crate::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign,
    Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign,
};
use crate::prelude::rust_2024::*;

impl<T> Saturating<T> {
    pub const MIN: Self;
    pub const MAX: Self;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn rotate_left(self, n: u32) -> Self;
    pub fn rotate_right(self, n: u32) -> Self;
    pub fn swap_bytes(self) -> Self;
    pub fn reverse_bits(self) -> Self;
    pub fn from_be(x: Self) -> Self;
    pub fn from_le(x: Self) -> Self;
    pub fn to_be(self) -> Self;
    pub fn to_le(self) -> Self;
    pub fn pow(self, exp: u32) -> Self;
    pub fn leading_zeros(self) -> u32;
    pub fn abs(self) -> Saturating<T>;
    pub fn signum(self) -> Saturating<T>;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn is_power_of_two(self) -> bool;
}

impl<T: Debug> Debug for Saturating<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: Display> Display for Saturating<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: Binary> Binary for Saturating<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: Octal> Octal for Saturating<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: LowerHex> LowerHex for Saturating<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: UpperHex> UpperHex for Saturating<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> Add for Saturating<T> {
    type Output = Saturating<T>;
    fn add(self, other: Saturating<T>) -> Saturating<T>;
}

impl<T> AddAssign for Saturating<T> {
    fn add_assign(&mut self, other: Saturating<T>);
}

impl<T> AddAssign<T> for Saturating<T> {
    fn add_assign(&mut self, other: T);
}

impl<T> Sub for Saturating<T> {
    type Output = Saturating<T>;
    fn sub(self, other: Saturating<T>) -> Saturating<T>;
}

impl<T> SubAssign for Saturating<T> {
    fn sub_assign(&mut self, other: Saturating<T>);
}

impl<T> SubAssign<T> for Saturating<T> {
    fn sub_assign(&mut self, other: T);
}

impl<T> Mul for Saturating<T> {
    type Output = Saturating<T>;
    fn mul(self, other: Saturating<T>) -> Saturating<T>;
}

impl<T> MulAssign for Saturating<T> {
    fn mul_assign(&mut self, other: Saturating<T>);
}

impl<T> MulAssign<T> for Saturating<T> {
    fn mul_assign(&mut self, other: T);
}

impl<T> Div for Saturating<T> {
    type Output = Saturating<T>;
    fn div(self, other: Saturating<T>) -> Saturating<T>;
}

impl<T> DivAssign for Saturating<T> {
    fn div_assign(&mut self, other: Saturating<T>);
}

impl<T> DivAssign<T> for Saturating<T> {
    fn div_assign(&mut self, other: T);
}

impl<T> Rem for Saturating<T> {
    type Output = Saturating<T>;
    fn rem(self, other: Saturating<T>) -> Saturating<T>;
}

impl<T> RemAssign for Saturating<T> {
    fn rem_assign(&mut self, other: Saturating<T>);
}

impl<T> RemAssign<T> for Saturating<T> {
    fn rem_assign(&mut self, other: T);
}

impl<T> Not for Saturating<T> {
    type Output = Saturating<T>;
    fn not(self) -> Saturating<T>;
}

impl<T> BitXor for Saturating<T> {
    type Output = Saturating<T>;
    fn bitxor(self, other: Saturating<T>) -> Saturating<T>;
}

impl<T> BitXorAssign for Saturating<T> {
    fn bitxor_assign(&mut self, other: Saturating<T>);
}

impl<T> BitXorAssign<T> for Saturating<T> {
    fn bitxor_assign(&mut self, other: T);
}

impl<T> BitOr for Saturating<T> {
    type Output = Saturating<T>;
    fn bitor(self, other: Saturating<T>) -> Saturating<T>;
}

impl<T> BitOrAssign for Saturating<T> {
    fn bitor_assign(&mut self, other: Saturating<T>);
}

impl<T> BitOrAssign<T> for Saturating<T> {
    fn bitor_assign(&mut self, other: T);
}

impl<T> BitAnd for Saturating<T> {
    type Output = Saturating<T>;
    fn bitand(self, other: Saturating<T>) -> Saturating<T>;
}

impl<T> BitAndAssign for Saturating<T> {
    fn bitand_assign(&mut self, other: Saturating<T>);
}

impl<T> BitAndAssign<T> for Saturating<T> {
    fn bitand_assign(&mut self, other: T);
}

impl<T> Neg for Saturating<T> {
    type Output = Self;
    fn neg(self) -> Self;
}

impl<T> Wrapping<T> {
    pub fn reverse_bits(self) -> Self;
}

impl<T: Debug> Debug for Wrapping<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: Display> Display for Wrapping<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: Binary> Binary for Wrapping<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: Octal> Octal for Wrapping<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: LowerHex> LowerHex for Wrapping<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T: UpperHex> UpperHex for Wrapping<T> {
    #[calls(T::fmt)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> Add for Wrapping<T> {
    type Output = Wrapping<T>;
    fn add(self, other: Wrapping<T>) -> Wrapping<T>;
}

impl<T> AddAssign for Wrapping<T> {
    fn add_assign(&mut self, other: Wrapping<T>);
}

impl<T> AddAssign<T> for Wrapping<T> {
    fn add_assign(&mut self, other: T);
}

impl<T> Sub for Wrapping<T> {
    type Output = Wrapping<T>;
    fn sub(self, other: Wrapping<T>) -> Wrapping<T>;
}

impl<T> SubAssign for Wrapping<T> {
    fn sub_assign(&mut self, other: Wrapping<T>);
}

impl<T> SubAssign<T> for Wrapping<T> {
    fn sub_assign(&mut self, other: T);
}

impl<T> Mul for Wrapping<T> {
    type Output = Wrapping<T>;
    fn mul(self, other: Wrapping<T>) -> Wrapping<T>;
}

impl<T> MulAssign for Wrapping<T> {
    fn mul_assign(&mut self, other: Wrapping<T>);
}

impl<T> MulAssign<T> for Wrapping<T> {
    fn mul_assign(&mut self, other: T);
}

impl<T> Div for Wrapping<T> {
    type Output = Wrapping<T>;
    fn div(self, other: Wrapping<T>) -> Wrapping<T>;
}

impl<T> DivAssign for Wrapping<T> {
    fn div_assign(&mut self, other: Wrapping<T>);
}

impl<T> DivAssign<T> for Wrapping<T> {
    fn div_assign(&mut self, other: T);
}

impl<T> Rem for Wrapping<T> {
    type Output = Wrapping<T>;
    fn rem(self, other: Wrapping<T>) -> Wrapping<T>;
}

impl<T> RemAssign for Wrapping<T> {
    fn rem_assign(&mut self, other: Wrapping<T>);
}

impl<T> RemAssign<T> for Wrapping<T> {
    fn rem_assign(&mut self, other: T);
}

impl<T> Not for Wrapping<T> {
    type Output = Wrapping<T>;
    fn not(self) -> Wrapping<T>;
}

impl<T> BitXor for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitxor(self, other: Wrapping<T>) -> Wrapping<T>;
}

impl<T> BitXorAssign for Wrapping<T> {
    fn bitxor_assign(&mut self, other: Wrapping<T>);
}

impl<T> BitXorAssign<T> for Wrapping<T> {
    fn bitxor_assign(&mut self, other: T);
}

impl<T> BitOr for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitor(self, other: Wrapping<T>) -> Wrapping<T>;
}

impl<T> BitOrAssign for Wrapping<T> {
    fn bitor_assign(&mut self, other: Wrapping<T>);
}

impl<T> BitOrAssign<T> for Wrapping<T> {
    fn bitor_assign(&mut self, other: T);
}

impl<T> BitAnd for Wrapping<T> {
    type Output = Wrapping<T>;
    fn bitand(self, other: Wrapping<T>) -> Wrapping<T>;
}

impl<T> BitAndAssign for Wrapping<T> {
    fn bitand_assign(&mut self, other: Wrapping<T>);
}

impl<T> BitAndAssign<T> for Wrapping<T> {
    fn bitand_assign(&mut self, other: T);
}

impl<T> Neg for Wrapping<T> {
    type Output = Self;
    fn neg(self) -> Self;
}

impl<T> Shl<usize> for Wrapping<T> {
    type Output = Self;
    fn shl(self, other: usize) -> Self;
}

impl<T> ShlAssign<usize> for Wrapping<T> {
    fn shl_assign(&mut self, other: usize);
}

impl<T> Shr<usize> for Wrapping<T> {
    type Output = Self;
    fn shr(self, other: usize) -> Self;
}

impl<T> ShrAssign<usize> for Wrapping<T> {
    fn shr_assign(&mut self, other: usize);
}
