//! Cookies.

use std::time::SystemTime;

use http::header::HeaderValue;

pub trait CookieStore: Send + Sync {
    fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &HeaderValue>, url: &url::Url);
    fn cookies(&self, url: &url::Url) -> Option<HeaderValue>;
}

#[derive(Debug)]
pub struct Cookie<'a>;

#[derive(Debug, Default)]
pub struct Jar;

impl<'a> Cookie<'a> {
    pub fn name(&self) -> &str;
    pub fn value(&self) -> &str;
    pub fn http_only(&self) -> bool;
    pub fn secure(&self) -> bool;
    pub fn same_site_lax(&self) -> bool;
    pub fn same_site_strict(&self) -> bool;
    pub fn path(&self) -> Option<&str>;
    pub fn domain(&self) -> Option<&str>;
    pub fn max_age(&self) -> Option<std::time::Duration>;
    pub fn expires(&self) -> Option<SystemTime>;
}

impl Jar {
    pub fn add_cookie_str(&self, cookie: &str, url: &url::Url);
}

impl CookieStore for Jar {
    fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &HeaderValue>, url: &url::Url);
    fn cookies(&self, url: &url::Url) -> Option<HeaderValue>;
}
