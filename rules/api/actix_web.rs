//! actix-web: only what decides where code runs. Handlers are tasks of a single-threaded worker, so blocking in one stops all its requests.

#![does_not_block]

use std::future::Future;

pub use actix_rt as rt;

pub struct App<T>;

impl<T> App<T> {
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn data_factory<F, Out>(self, #[runs(task)] data: F) -> Self
    where
        F: Fn() -> Out + 'static,
        Out: Future + 'static;
    pub fn configure<F>(self, #[runs(here)] f: F) -> Self
    where
        F: FnOnce(&mut web::ServiceConfig);
    pub fn route(self, path: &str, route: Route) -> Self;
    pub fn service<F>(self, factory: F) -> Self
    where
        F: 'static;
}

pub struct Resource<T>;

impl<T> Resource<T> {
    pub fn name(self, name: &str) -> Self;
    pub fn route(self, route: Route) -> Self;
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn to<F>(self, #[runs(task)] handler: F) -> Self
    where
        F: 'static;
    pub fn get<F>(self, #[runs(task)] handler: F) -> Self
    where
        F: 'static;
    pub fn post<F>(self, #[runs(task)] handler: F) -> Self
    where
        F: 'static;
    pub fn put<F>(self, #[runs(task)] handler: F) -> Self
    where
        F: 'static;
    pub fn patch<F>(self, #[runs(task)] handler: F) -> Self
    where
        F: 'static;
    pub fn delete<F>(self, #[runs(task)] handler: F) -> Self
    where
        F: 'static;
}

pub struct Route;

impl Route {
    pub fn new() -> Route;
    pub fn to<F>(self, #[runs(task)] handler: F) -> Self
    where
        F: 'static;
}

pub struct Scope<T>;

impl<T> Scope<T> {
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn configure<F>(self, #[runs(here)] cfg_fn: F) -> Self
    where
        F: FnOnce(&mut web::ServiceConfig);
    pub fn service<F>(self, factory: F) -> Self
    where
        F: 'static;
    pub fn route(self, path: &str, route: Route) -> Self;
}

pub struct HttpServer<F, I, S, B>;

impl<F, I, S, B> HttpServer<F, I, S, B>
where
    F: Fn() -> I + Send + Clone + 'static,
{
    pub fn new(#[runs(elsewhere)] factory: F) -> Self;
    pub fn workers(self, num: usize) -> Self;
    pub fn worker_max_blocking_threads(self, num: usize) -> Self;
}

pub mod error {
    use std::fmt::Display;

    #[derive(Debug)]
    pub struct BlockingError;

    impl Display for BlockingError {}

    impl std::error::Error for BlockingError {}
}

pub mod web {
    use crate::error::BlockingError;
    use crate::{Resource, Route};
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;

    pub fn block<F, R>(#[runs(elsewhere)] f: F) -> impl Future<Output = Result<R, BlockingError>>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;

    pub fn get() -> Route;

    pub fn post() -> Route;

    pub fn put() -> Route;

    pub fn patch() -> Route;

    pub fn delete() -> Route;

    pub fn head() -> Route;

    pub fn trace() -> Route;

    pub fn route() -> Route;

    pub fn to<F>(#[runs(task)] handler: F) -> Route
    where
        F: 'static;

    pub fn scope(path: &str) -> crate::Scope<()>;

    pub fn resource<T>(path: T) -> Resource<()>;

    pub struct ServiceConfig;

    impl ServiceConfig {
        pub fn app_data<U: 'static>(&mut self, ext: U) -> &mut Self;
        pub fn configure<F>(&mut self, #[runs(here)] f: F) -> &mut Self
        where
            F: FnOnce(&mut ServiceConfig);
        pub fn route(&mut self, path: &str, route: Route) -> &mut Self;
        pub fn service<F>(&mut self, factory: F) -> &mut Self
        where
            F: 'static;
    }

    pub struct Json<T>(pub T);

    impl<T> Json<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Deref for Json<T> {
        type Target = T;
    }

    impl<T> DerefMut for Json<T> {}

    pub struct Form<T>(pub T);

    impl<T> Form<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Deref for Form<T> {
        type Target = T;
    }

    impl<T> DerefMut for Form<T> {}

    pub struct Query<T>(pub T);

    impl<T> Query<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Deref for Query<T> {
        type Target = T;
    }

    impl<T> DerefMut for Query<T> {}

    pub struct Header<T>(pub T);

    impl<T> Header<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Deref for Header<T> {
        type Target = T;
    }

    impl<T> DerefMut for Header<T> {}

    pub struct Path<T>;

    impl<T> Path<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Deref for Path<T> {
        type Target = T;
    }

    impl<T> DerefMut for Path<T> {}

    pub struct ReqData<T>;

    impl<T> ReqData<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Deref for ReqData<T> {
        type Target = T;
    }

    impl<T> DerefMut for ReqData<T> {}

    #[derive(Debug)]
    pub struct Data<T: ?Sized>;

    impl<T> Data<T> {
        pub fn new(state: T) -> Data<T>;
    }

    impl<T: ?Sized> Data<T> {
        pub fn get_ref(&self) -> &T;
        pub fn into_inner(self) -> Arc<T>;
    }

    impl<T: ?Sized> Deref for Data<T> {
        type Target = Arc<T>;
    }

    impl<T: ?Sized> Clone for Data<T> {}

    impl<T: ?Sized> From<Arc<T>> for Data<T> {}
}
