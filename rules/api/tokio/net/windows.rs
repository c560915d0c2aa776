//! Named pipes.

pub mod named_pipe {
    use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
    use bytes::BufMut;
    use std::ffi::{OsStr, c_void};
    use std::io::{self, IoSlice, IoSliceMut};
    use std::os::windows::io::RawHandle;
    use std::task::{Context, Poll};

    #[derive(Debug)]
    pub struct NamedPipeServer;

    impl NamedPipeServer {
        pub unsafe fn from_raw_handle(handle: RawHandle) -> io::Result<Self>;
        pub fn info(&self) -> io::Result<PipeInfo>;
        pub async fn connect(&self) -> io::Result<()>;
        pub fn disconnect(&self) -> io::Result<()>;
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub async fn writable(&self) -> io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
        pub fn try_io<R>(&self, interest: Interest, #[runs(here)] f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        pub async fn async_io<R>(
            &self,
            interest: Interest,
            #[runs(here)] f: impl FnMut() -> io::Result<R>,
        ) -> io::Result<R>;
    }

    impl AsyncRead for NamedPipeServer {}

    impl AsyncWrite for NamedPipeServer {}

    #[derive(Debug)]
    pub struct NamedPipeClient;

    impl NamedPipeClient {
        pub unsafe fn from_raw_handle(handle: RawHandle) -> io::Result<Self>;
        pub fn info(&self) -> io::Result<PipeInfo>;
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
        pub async fn readable(&self) -> io::Result<()>;
        pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
        pub async fn writable(&self) -> io::Result<()>;
        pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
        pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
        pub fn try_io<R>(&self, interest: Interest, #[runs(here)] f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
        pub async fn async_io<R>(
            &self,
            interest: Interest,
            #[runs(here)] f: impl FnMut() -> io::Result<R>,
        ) -> io::Result<R>;
    }

    impl AsyncRead for NamedPipeClient {}

    impl AsyncWrite for NamedPipeClient {}

    #[derive(Clone, Debug)]
    pub struct ServerOptions;

    impl ServerOptions {
        pub fn new() -> ServerOptions;
        pub fn pipe_mode(&mut self, pipe_mode: PipeMode) -> &mut Self;
        pub fn access_inbound(&mut self, allowed: bool) -> &mut Self;
        pub fn access_outbound(&mut self, allowed: bool) -> &mut Self;
        pub fn first_pipe_instance(&mut self, first: bool) -> &mut Self;
        pub fn write_dac(&mut self, requested: bool) -> &mut Self;
        pub fn write_owner(&mut self, requested: bool) -> &mut Self;
        pub fn access_system_security(&mut self, requested: bool) -> &mut Self;
        pub fn reject_remote_clients(&mut self, reject: bool) -> &mut Self;
        pub fn max_instances(&mut self, instances: usize) -> &mut Self;
        pub fn out_buffer_size(&mut self, buffer: u32) -> &mut Self;
        pub fn in_buffer_size(&mut self, buffer: u32) -> &mut Self;
        pub fn create(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeServer>;
        pub unsafe fn create_with_security_attributes_raw(
            &self,
            addr: impl AsRef<OsStr>,
            attrs: *mut c_void,
        ) -> io::Result<NamedPipeServer>;
    }

    impl Default for ServerOptions {}

    #[derive(Clone, Debug)]
    pub struct ClientOptions;

    impl ClientOptions {
        pub fn new() -> Self;
        pub fn read(&mut self, allowed: bool) -> &mut Self;
        pub fn write(&mut self, allowed: bool) -> &mut Self;
        pub fn security_qos_flags(&mut self, flags: u32) -> &mut Self;
        pub fn pipe_mode(&mut self, pipe_mode: PipeMode) -> &mut Self;
        pub fn open(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeClient>;
        pub unsafe fn open_with_security_attributes_raw(
            &self,
            addr: impl AsRef<OsStr>,
            attrs: *mut c_void,
        ) -> io::Result<NamedPipeClient>;
    }

    impl Default for ClientOptions {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum PipeMode {
        Byte,
        Message,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum PipeEnd {
        Client,
        Server,
    }

    #[derive(Clone, Debug)]
    pub struct PipeInfo {
        pub mode: PipeMode,
        pub end: PipeEnd,
        pub max_instances: u32,
        pub out_buffer_size: u32,
        pub in_buffer_size: u32,
    }
}
