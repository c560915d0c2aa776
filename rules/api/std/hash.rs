//! `Hash`, `Hasher` and the default hashers.

use crate::fmt::{self, Debug};
use crate::prelude::rust_2024::*;

#[derive(Clone, Debug, Default)]
pub struct SipHasher;

impl SipHasher {
    pub fn new() -> SipHasher;
    pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher;
}

impl Hasher for SipHasher {
    fn write(&mut self, msg: &[u8]);
    fn finish(&self) -> u64;
}

pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H)
    where
        Self: Sized;
}

pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8);
    fn write_u16(&mut self, i: u16);
    fn write_u32(&mut self, i: u32);
    fn write_u64(&mut self, i: u64);
    fn write_u128(&mut self, i: u128);
    fn write_usize(&mut self, i: usize);
    fn write_i8(&mut self, i: i8);
    fn write_i16(&mut self, i: i16);
    fn write_i32(&mut self, i: i32);
    fn write_i64(&mut self, i: i64);
    fn write_i128(&mut self, i: i128);
    fn write_isize(&mut self, i: isize);
}

pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64
    where
        Self: Sized,
        Self::Hasher: Hasher;
}

pub struct BuildHasherDefault<H>;

impl<H> BuildHasherDefault<H> {
    pub fn new() -> Self;
}

impl<H> Debug for BuildHasherDefault<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;
    fn build_hasher(&self) -> H;
}

impl<H> Clone for BuildHasherDefault<H> {
    fn clone(&self) -> BuildHasherDefault<H>;
}

impl<H> Default for BuildHasherDefault<H> {
    fn default() -> BuildHasherDefault<H>;
}

impl<H> PartialEq for BuildHasherDefault<H> {
    fn eq(&self, _other: &BuildHasherDefault<H>) -> bool;
}

impl<H> Eq for BuildHasherDefault<H> {}

#[derive(Clone)]
pub struct RandomState;

impl RandomState {
    pub fn new() -> RandomState;
}

impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
    fn build_hasher(&self) -> DefaultHasher;
}

impl Default for RandomState {
    fn default() -> RandomState;
}

impl Debug for RandomState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Debug)]
pub struct DefaultHasher;

impl DefaultHasher {
    pub fn new() -> DefaultHasher;
}

impl Default for DefaultHasher {
    fn default() -> DefaultHasher;
}

impl Hasher for DefaultHasher {
    fn write(&mut self, msg: &[u8]);
    fn finish(&self) -> u64;
}

impl<H: Hasher + ?Sized> Hasher for &mut H {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
}

impl Hash for str {
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl Hash for ! {
    fn hash<H: Hasher>(&self, _: &mut H);
}

impl Hash for () {
    fn hash<H: Hasher>(&self, _state: &mut H);
}

impl<T: Hash> Hash for (T,) {
    fn hash<S: Hasher>(&self, state: &mut S);
}

impl<T: Hash, B: Hash> Hash for (T, B) {
    fn hash<S: Hasher>(&self, state: &mut S);
}

impl<T: Hash, B: Hash, C: Hash> Hash for (T, B, C) {
    fn hash<S: Hasher>(&self, state: &mut S);
}

impl<T: Hash, B: Hash, C: Hash, D: Hash> Hash for (T, B, C, D) {
    fn hash<S: Hasher>(&self, state: &mut S);
}

impl<T: Hash, B: Hash, C: Hash, D: Hash, E: Hash> Hash for (T, B, C, D, E) {
    fn hash<S: Hasher>(&self, state: &mut S);
}

impl<T: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash> Hash for (T, B, C, D, E, F) {
    fn hash<S: Hasher>(&self, state: &mut S);
}

impl<T: Hash> Hash for [T] {
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T: ?Sized + Hash> Hash for &T {
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T: ?Sized + Hash> Hash for &mut T {
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T: ?Sized> Hash for *const T {
    fn hash<H: Hasher>(&self, state: &mut H);
}

impl<T: ?Sized> Hash for *mut T {
    fn hash<H: Hasher>(&self, state: &mut H);
}

#[also(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char)]
impl Hash for i8 {
    fn hash<H: Hasher>(&self, state: &mut H);
}
