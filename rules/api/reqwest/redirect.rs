//! What to do about a redirect.

use std::error::Error as StdError;

use http::StatusCode;

use crate::Url;

#[derive(Debug)]
pub struct Policy;

#[derive(Debug)]
pub struct Attempt<'a>;

#[derive(Debug)]
pub struct Action;

impl Policy {
    pub fn limited(max: usize) -> Self;
    pub fn none() -> Self;
    pub fn custom<T>(policy: T) -> Self
    where
        T: Fn(Attempt) -> Action + Send + Sync + 'static;
    pub fn redirect(&self, attempt: Attempt) -> Action;
}

impl Default for Policy {
    fn default() -> Policy;
}

impl<'a> Attempt<'a> {
    pub fn status(&self) -> StatusCode;
    pub fn url(&self) -> &Url;
    pub fn previous(&self) -> &[Url];
    pub fn follow(self) -> Action;
    pub fn stop(self) -> Action;
    pub fn error<E: Into<Box<dyn StdError + Send + Sync>>>(self, error: E) -> Action;
}
