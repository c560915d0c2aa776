//! mongodb: the async driver waits for nobody; its `sync` half runs it on a runtime of its own and waits for that.

pub mod sync {
    pub struct Client;

    pub type Result<T> = std::result::Result<T, Error>;

    pub struct ClientOptions;

    pub struct Error;

    impl Client {
        #[blocks(db)]
        #[instead("mongodb::Client::with_uri_str")]
        pub fn with_uri_str(uri: impl AsRef<str>) -> Result<Self>;

        #[blocks(db)]
        #[instead("mongodb::Client::with_uri_str")]
        pub fn with_options(options: ClientOptions) -> Result<Self>;
    }
}
