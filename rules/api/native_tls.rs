//! native-tls: TLS of the operating system, through C. A handshake over a blocking socket waits as that does.

use std::io::{self, Read, Write};
use std::result;

pub struct TlsConnector;

pub struct TlsStream<S>;

pub struct HandshakeError<S>;

pub struct TlsAcceptor;

pub struct MidHandshakeTlsStream<S>;

impl TlsConnector {
    #[calls(S::read, S::write)]
    #[instead("tokio: tokio_native_tls::TlsConnector::connect")]
    pub fn connect<S>(&self, domain: &str, stream: S) -> result::Result<TlsStream<S>, HandshakeError<S>>
    where
        S: io::Read + io::Write;
}

impl TlsAcceptor {
    #[calls(S::read, S::write)]
    #[instead("tokio: tokio_native_tls::TlsAcceptor::accept")]
    pub fn accept<S>(&self, stream: S) -> result::Result<TlsStream<S>, HandshakeError<S>>
    where
        S: io::Read + io::Write;
}

impl<S> MidHandshakeTlsStream<S>
where
    S: io::Read + io::Write,
{
    #[calls(S::read, S::write)]
    pub fn handshake(self) -> result::Result<TlsStream<S>, HandshakeError<S>>;
}

impl<S: io::Read + io::Write> TlsStream<S> {
    #[calls(S::read, S::write)]
    pub fn shutdown(&mut self) -> io::Result<()>;
}

impl<S: io::Read + io::Write> Read for TlsStream<S> {
    #[calls(S::read)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl<S: io::Read + io::Write> Write for TlsStream<S> {
    #[calls(S::write)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    #[calls(S::write)]
    fn flush(&mut self) -> io::Result<()>;
}
