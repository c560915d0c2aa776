//! Request methods.

use std::fmt::Display;

pub use crate::Method;

#[derive(Debug)]
pub struct InvalidMethod;

impl Display for InvalidMethod {}

impl std::error::Error for InvalidMethod {}
