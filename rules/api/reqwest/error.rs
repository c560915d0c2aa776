//! What can go wrong.

use http::StatusCode;
use std::error::Error as StdError;
use std::fmt;
use url::Url;

use super::Error;

impl Error {
    pub fn url(&self) -> Option<&Url>;
    pub fn url_mut(&mut self) -> Option<&mut Url>;
    pub fn with_url(self, url: Url) -> Self;
    pub fn without_url(self) -> Self;
    pub fn is_builder(&self) -> bool;
    pub fn is_redirect(&self) -> bool;
    pub fn is_status(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_request(&self) -> bool;
    pub fn is_connect(&self) -> bool;
    pub fn is_dns(&self) -> bool;
    pub fn is_body(&self) -> bool;
    pub fn is_decode(&self) -> bool;
    pub fn status(&self) -> Option<StatusCode>;
    pub fn is_upgrade(&self) -> bool;
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result;
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)>;
}

pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
