//! What can go wrong.

use std::{fmt, io};
use ureq_proto::http;

use super::{Error, Timeout};

impl std::error::Error for Error {}

impl Error {
    pub fn into_io(self) -> io::Error;
}

impl From<io::Error> for Error {
    fn from(e: io::Error) -> Self;
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl From<http::Error> for Error {
    fn from(value: http::Error) -> Self;
}

impl From<ureq_proto::Error> for Error {
    fn from(value: ureq_proto::Error) -> Self;
}

impl From<rustls::Error> for Error {
    fn from(value: rustls::Error) -> Self;
}

impl From<native_tls::Error> for Error {
    fn from(value: native_tls::Error) -> Self;
}

impl From<der::Error> for Error {
    fn from(value: der::Error) -> Self;
}

impl From<cookie_store::CookieError> for Error {
    fn from(value: cookie_store::CookieError) -> Self;
}

impl From<cookie_store::Error> for Error {
    fn from(value: cookie_store::Error) -> Self;
}

impl From<serde_json::Error> for Error {
    fn from(value: serde_json::Error) -> Self;
}

impl fmt::Display for Timeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}
