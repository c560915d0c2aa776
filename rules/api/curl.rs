//! curl: HTTP through libcurl. `perform` returns when the transfer has ended, and calls its handlers meanwhile.

pub mod easy {
    pub struct Easy;

    pub struct Error;

    pub struct Transfer<'easy, 'data>;

    pub struct Easy2<H>;

    impl Easy {
        #[blocks(http)]
        #[instead("reqwest::RequestBuilder::send")]
        pub fn perform(&self) -> Result<(), Error>;
    }

    impl<'easy, 'data> Transfer<'easy, 'data> {
        #[blocks(http)]
        #[instead("reqwest::RequestBuilder::send")]
        pub fn perform(&self) -> Result<(), Error>;
    }

    impl<H> Easy2<H> {
        #[blocks(http)]
        #[instead("reqwest::RequestBuilder::send")]
        pub fn perform(&self) -> Result<(), Error>;
    }
}

pub mod multi {
    use std::time::Duration;

    pub struct Multi;

    pub struct WaitFd;

    pub struct MultiError;

    impl Multi {
        #[blocks(http, unless = "short(timeout)")]
        pub fn wait(&self, waitfds: &mut [WaitFd], timeout: Duration) -> Result<u32, MultiError>;

        #[blocks(http, unless = "short(timeout)")]
        pub fn poll(&self, waitfds: &mut [WaitFd], timeout: Duration) -> Result<u32, MultiError>;

        pub fn perform(&self) -> Result<u32, MultiError>;
    }
}
