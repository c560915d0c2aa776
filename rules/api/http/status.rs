//! Status codes.

use std::fmt::Display;

pub use crate::StatusCode;

#[derive(Debug)]
pub struct InvalidStatusCode;

impl Display for InvalidStatusCode {}

impl std::error::Error for InvalidStatusCode {}
