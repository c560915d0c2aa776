//! File descriptors and the conversions between them and what owns them. A descriptor that is dropped is closed,
//! which is not counted as waiting.

use crate::boxed::Box;
use crate::fs;
use crate::io;
use crate::net;
use crate::rc::Rc;
use crate::sync::Arc;

pub type RawFd = i32;

pub trait AsRawFd {
    fn as_raw_fd(&self) -> RawFd;
}

pub trait FromRawFd {
    unsafe fn from_raw_fd(fd: RawFd) -> Self;
}

pub trait IntoRawFd {
    fn into_raw_fd(self) -> RawFd;
}

impl AsRawFd for RawFd {
    fn as_raw_fd(&self) -> RawFd;
}

impl IntoRawFd for RawFd {
    fn into_raw_fd(self) -> RawFd;
}

impl FromRawFd for RawFd {
    unsafe fn from_raw_fd(fd: RawFd) -> RawFd;
}

impl AsRawFd for fs::File {
    fn as_raw_fd(&self) -> RawFd;
}

impl FromRawFd for fs::File {
    unsafe fn from_raw_fd(fd: RawFd) -> fs::File;
}

impl IntoRawFd for fs::File {
    fn into_raw_fd(self) -> RawFd;
}

impl AsRawFd for io::Stdin {
    fn as_raw_fd(&self) -> RawFd;
}

impl AsRawFd for io::Stdout {
    fn as_raw_fd(&self) -> RawFd;
}

impl AsRawFd for io::Stderr {
    fn as_raw_fd(&self) -> RawFd;
}

impl<'a> AsRawFd for io::StdinLock<'a> {
    fn as_raw_fd(&self) -> RawFd;
}

impl<'a> AsRawFd for io::StdoutLock<'a> {
    fn as_raw_fd(&self) -> RawFd;
}

impl<'a> AsRawFd for io::StderrLock<'a> {
    fn as_raw_fd(&self) -> RawFd;
}

impl<T: AsRawFd> AsRawFd for Arc<T> {
    fn as_raw_fd(&self) -> RawFd;
}

impl<T: AsRawFd> AsRawFd for Rc<T> {
    fn as_raw_fd(&self) -> RawFd;
}

impl<T: AsRawFd> AsRawFd for Box<T> {
    fn as_raw_fd(&self) -> RawFd;
}

impl AsRawFd for io::PipeReader {
    fn as_raw_fd(&self) -> RawFd;
}

impl FromRawFd for io::PipeReader {
    unsafe fn from_raw_fd(raw_fd: RawFd) -> Self;
}

impl IntoRawFd for io::PipeReader {
    fn into_raw_fd(self) -> RawFd;
}

impl AsRawFd for io::PipeWriter {
    fn as_raw_fd(&self) -> RawFd;
}

impl FromRawFd for io::PipeWriter {
    unsafe fn from_raw_fd(raw_fd: RawFd) -> Self;
}

impl IntoRawFd for io::PipeWriter {
    fn into_raw_fd(self) -> RawFd;
}

#[derive(Clone, Copy, Debug)]
pub struct BorrowedFd<'fd>;

#[derive(Debug)]
pub struct OwnedFd;

impl BorrowedFd<'_> {
    pub const unsafe fn borrow_raw(fd: RawFd) -> Self;
}

impl OwnedFd {
    pub fn try_clone(&self) -> io::Result<Self>;
}

impl BorrowedFd<'_> {
    pub fn try_clone_to_owned(&self) -> io::Result<OwnedFd>;
}

impl AsRawFd for BorrowedFd<'_> {
    fn as_raw_fd(&self) -> RawFd;
}

impl AsRawFd for OwnedFd {
    fn as_raw_fd(&self) -> RawFd;
}

impl IntoRawFd for OwnedFd {
    fn into_raw_fd(self) -> RawFd;
}

impl FromRawFd for OwnedFd {
    unsafe fn from_raw_fd(fd: RawFd) -> Self;
}

impl Drop for OwnedFd {
    fn drop(&mut self);
}

pub trait AsFd {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl<T: AsFd + ?Sized> AsFd for &T {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl<T: AsFd + ?Sized> AsFd for &mut T {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl AsFd for BorrowedFd<'_> {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl AsFd for OwnedFd {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl AsFd for fs::File {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl From<fs::File> for OwnedFd {
    fn from(file: fs::File) -> OwnedFd;
}

impl From<OwnedFd> for fs::File {
    fn from(owned_fd: OwnedFd) -> Self;
}

impl AsFd for net::TcpStream {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl From<net::TcpStream> for OwnedFd {
    fn from(tcp_stream: net::TcpStream) -> OwnedFd;
}

impl From<OwnedFd> for net::TcpStream {
    fn from(owned_fd: OwnedFd) -> Self;
}

impl AsFd for net::TcpListener {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl From<net::TcpListener> for OwnedFd {
    fn from(tcp_listener: net::TcpListener) -> OwnedFd;
}

impl From<OwnedFd> for net::TcpListener {
    fn from(owned_fd: OwnedFd) -> Self;
}

impl AsFd for net::UdpSocket {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl From<net::UdpSocket> for OwnedFd {
    fn from(udp_socket: net::UdpSocket) -> OwnedFd;
}

impl From<OwnedFd> for net::UdpSocket {
    fn from(owned_fd: OwnedFd) -> Self;
}

impl<T: AsFd + ?Sized> AsFd for Arc<T> {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl<T: AsFd + ?Sized> AsFd for Rc<T> {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl<T: AsFd + ?Sized> AsFd for Box<T> {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl AsFd for io::Stdin {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl<'a> AsFd for io::StdinLock<'a> {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl AsFd for io::Stdout {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl<'a> AsFd for io::StdoutLock<'a> {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl AsFd for io::Stderr {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl<'a> AsFd for io::StderrLock<'a> {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl AsFd for io::PipeReader {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl From<io::PipeReader> for OwnedFd {
    fn from(pipe: io::PipeReader) -> Self;
}

impl AsFd for io::PipeWriter {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

impl From<io::PipeWriter> for OwnedFd {
    fn from(pipe: io::PipeWriter) -> Self;
}

impl From<OwnedFd> for io::PipeReader {
    fn from(owned_fd: OwnedFd) -> Self;
}

impl From<OwnedFd> for io::PipeWriter {
    fn from(owned_fd: OwnedFd) -> Self;
}

impl AsRawFd for net::TcpStream {
    fn as_raw_fd(&self) -> RawFd;
}

impl FromRawFd for net::TcpStream {
    unsafe fn from_raw_fd(fd: RawFd) -> net::TcpStream;
}

impl IntoRawFd for net::TcpStream {
    fn into_raw_fd(self) -> RawFd;
}

impl AsRawFd for net::TcpListener {
    fn as_raw_fd(&self) -> RawFd;
}

impl FromRawFd for net::TcpListener {
    unsafe fn from_raw_fd(fd: RawFd) -> net::TcpListener;
}

impl IntoRawFd for net::TcpListener {
    fn into_raw_fd(self) -> RawFd;
}

impl AsRawFd for net::UdpSocket {
    fn as_raw_fd(&self) -> RawFd;
}

impl FromRawFd for net::UdpSocket {
    unsafe fn from_raw_fd(fd: RawFd) -> net::UdpSocket;
}

impl IntoRawFd for net::UdpSocket {
    fn into_raw_fd(self) -> RawFd;
}
