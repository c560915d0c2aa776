//! openssl: the C library. Handshakes over blocking sockets wait as those do, and looking for large primes takes up to seconds.

pub mod rsa {
    pub struct Private;

    pub struct ErrorStack;

    pub struct Rsa<T>;

    pub struct BigNumRef;

    impl Rsa<Private> {
        #[blocks(cpu)]
        pub fn generate(bits: u32) -> Result<Rsa<Private>, ErrorStack>;

        #[blocks(cpu)]
        pub fn generate_with_e(bits: u32, e: &BigNumRef) -> Result<Rsa<Private>, ErrorStack>;
    }
}

pub mod dh {
    pub struct Params;

    pub struct ErrorStack;

    pub struct Dh<T>;

    impl Dh<Params> {
        #[blocks(cpu)]
        pub fn generate_params(prime_len: u32, generator: u32) -> Result<Dh<Params>, ErrorStack>;
    }
}

pub mod pkcs5 {
    pub struct MessageDigest;

    pub struct ErrorStack;

    #[blocks(cpu)]
    pub fn pbkdf2_hmac(
        pass: &[u8],
        salt: &[u8],
        iter: usize,
        hash: MessageDigest,
        key: &mut [u8],
    ) -> Result<(), ErrorStack>;

    #[blocks(cpu)]
    pub fn scrypt(
        pass: &[u8],
        salt: &[u8],
        n: u64,
        r: u64,
        p: u64,
        maxmem: u64,
        key: &mut [u8],
    ) -> Result<(), ErrorStack>;
}

pub mod ssl {
    use std::io::{self, Read, Write};

    pub struct SslConnector;

    pub struct SslStream<S>;

    pub struct HandshakeError<S>;

    pub struct SslAcceptor;

    pub struct Error;

    pub struct ShutdownResult;

    pub struct Ssl;

    impl SslConnector {
        #[calls(S::read, S::write)]
        #[instead("tokio: tokio_openssl::SslStream::connect")]
        pub fn connect<S>(&self, domain: &str, stream: S) -> Result<SslStream<S>, HandshakeError<S>>
        where
            S: Read + Write;
    }

    impl SslAcceptor {
        #[calls(S::read, S::write)]
        #[instead("tokio: tokio_openssl::SslStream::accept")]
        pub fn accept<S>(&self, stream: S) -> Result<SslStream<S>, HandshakeError<S>>
        where
            S: Read + Write;
    }

    impl Ssl {
        #[calls(S::read, S::write)]
        #[instead("tokio: tokio_openssl::SslStream")]
        pub fn connect<S>(self, stream: S) -> Result<SslStream<S>, HandshakeError<S>>
        where
            S: Read + Write;

        #[calls(S::read, S::write)]
        #[instead("tokio: tokio_openssl::SslStream")]
        pub fn accept<S>(self, stream: S) -> Result<SslStream<S>, HandshakeError<S>>
        where
            S: Read + Write;
    }

    impl<S: Read + Write> Read for SslStream<S> {
        #[calls(S::read)]
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    }

    impl<S: Read + Write> Write for SslStream<S> {
        #[calls(S::write)]
        fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

        #[calls(S::write)]
        fn flush(&mut self) -> io::Result<()>;
    }

    impl<S: Read + Write> SslStream<S> {
        #[calls(S::read, S::write)]
        pub fn do_handshake(&mut self) -> Result<(), Error>;

        #[calls(S::read, S::write)]
        pub fn shutdown(&mut self) -> Result<ShutdownResult, Error>;

        #[calls(S::read, S::write)]
        pub fn connect(&mut self) -> Result<(), Error>;

        #[calls(S::read, S::write)]
        pub fn accept(&mut self) -> Result<(), Error>;
    }
}
