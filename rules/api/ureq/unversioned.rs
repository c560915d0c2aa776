//! What may change between minor versions. Only what other signatures name, and forms.

pub mod multipart;

pub mod resolver {
    pub trait Resolver {}
}

pub mod transport {
    pub trait Connector {}
}
