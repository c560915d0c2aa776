//! A type without values.

use std::convert::Infallible;

pub type Never = Infallible;
