//! xz2: compression by a C library, slow for small results.

pub mod stream {
    pub struct Stream;

    pub struct Action;

    pub struct Status;

    pub struct Error;

    impl Stream {
        #[blocks(cpu)]
        pub fn process(&mut self, input: &[u8], output: &mut [u8], action: Action) -> Result<Status, Error>;

        #[blocks(cpu)]
        pub fn process_vec(&mut self, input: &[u8], output: &mut Vec<u8>, action: Action) -> Result<Status, Error>;
    }
}
