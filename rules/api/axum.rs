//! Routes to handlers; a handler is an async body of its own. Extractors are listed for what they hold: `State(app): State<App>` gives the type of `app`.

#![does_not_block]

pub use extract::{Extension, Form, Json};

pub mod extract {
    use std::ops::{Deref, DerefMut};

    pub use crate::extract::ws::WebSocketUpgrade;

    /// The extractors of one field, each of which gives its value by name or by `Deref`.
    pub struct State<S>(pub S);

    impl<S> Deref for State<S> {
        type Target = S;
    }

    impl<S> DerefMut for State<S> {}

    pub struct Extension<T>(pub T);

    impl<T> Deref for Extension<T> {
        type Target = T;
    }

    impl<T> DerefMut for Extension<T> {}

    pub struct Form<T>(pub T);

    impl<T> Deref for Form<T> {
        type Target = T;
    }

    impl<T> DerefMut for Form<T> {}

    pub struct Json<T>(pub T);

    impl<T> Deref for Json<T> {
        type Target = T;
    }

    impl<T> DerefMut for Json<T> {}

    pub struct Path<T>(pub T);

    impl<T> Deref for Path<T> {
        type Target = T;
    }

    impl<T> DerefMut for Path<T> {}

    pub struct Query<T>(pub T);

    impl<T> Deref for Query<T> {
        type Target = T;
    }

    impl<T> DerefMut for Query<T> {}

    pub struct ConnectInfo<T>(pub T);

    impl<T> Deref for ConnectInfo<T> {
        type Target = T;
    }

    impl<T> DerefMut for ConnectInfo<T> {}

    pub struct Multipart;

    impl Multipart {
        pub async fn next_field(&mut self) -> Result<Option<multipart::Field<'_>>, multipart::MultipartError>;
    }

    pub mod multipart {
        use bytes::Bytes;

        pub use super::Multipart;

        pub struct Field<'a>;

        impl<'a> Field<'a> {
            pub fn name(&self) -> Option<&str>;
            pub fn file_name(&self) -> Option<&str>;
            pub fn content_type(&self) -> Option<&str>;
            pub async fn bytes(self) -> Result<Bytes, MultipartError>;
            pub async fn text(self) -> Result<String, MultipartError>;
            pub async fn chunk(&mut self) -> Result<Option<Bytes>, MultipartError>;
        }

        pub struct MultipartError;
    }

    pub mod connect_info {
        pub use super::ConnectInfo;
    }

    pub mod ws {
        use crate::response::Response;
        use std::future::Future;

        pub struct WebSocketUpgrade<F = DefaultOnFailedUpgrade>;

        pub struct DefaultOnFailedUpgrade;

        impl<F> WebSocketUpgrade<F> {
            pub fn max_message_size(self, max: usize) -> Self;
            pub fn max_frame_size(self, max: usize) -> Self;
            pub fn on_upgrade<C, Fut>(self, #[runs(task)] callback: C) -> Response
            where
                C: FnOnce(WebSocket) -> Fut + Send + 'static,
                Fut: Future<Output = ()> + Send + 'static;
        }

        pub struct WebSocket;

        pub struct Message;

        impl WebSocket {
            pub async fn recv(&mut self) -> Option<Result<Message, crate::Error>>;
            pub async fn send(&mut self, msg: Message) -> Result<(), crate::Error>;
        }
    }
}

pub mod response {
    pub use crate::extract::{Extension, Form, Json};

    pub struct Html<T>(pub T);

    pub type Response<T = crate::body::Body> = http::Response<T>;
}

pub mod body {
    pub struct Body;
}

#[derive(Debug)]
pub struct Error;
