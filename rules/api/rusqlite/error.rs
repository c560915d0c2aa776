//! What SQLite or a conversion can refuse.

use crate::types::FromSqlError;
use libsqlite3_sys as ffi;
use std::ffi::{NulError, c_int};
use std::{error, fmt, str};

use super::{AndThenRows, Error, Result, Row};

impl From<str::Utf8Error> for Error {
    fn from(err: str::Utf8Error) -> Self;
}

impl From<NulError> for Error {
    fn from(err: NulError) -> Self;
}

impl From<FromSqlError> for Error {
    fn from(err: FromSqlError) -> Self;
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)>;
}

impl Error {
    pub fn sqlite_error(&self) -> Option<&ffi::Error>;
    pub fn sqlite_error_code(&self) -> Option<ffi::ErrorCode>;
    pub fn sqlite_extended_error_code(&self) -> Option<c_int>;
}

impl<T, E, F> Iterator for AndThenRows<'_, F>
where
    E: From<Error>,
    F: FnMut(&Row<'_>) -> Result<T, E>,
{
    type Item = Result<T, E>;

    #[blocks(db)]
    fn next(&mut self) -> Option<Self::Item>;
}
