//! Framed datagrams.

use crate::codec::{Decoder, Encoder};
use bytes::BytesMut;
use futures_core::Stream;
use futures_sink::Sink;
use std::borrow::Borrow;
use std::net::SocketAddr;
use tokio::net::UdpSocket;

#[derive(Debug)]
pub struct UdpFramed<C, T = UdpSocket>;

impl<C, T> UdpFramed<C, T>
where
    T: Borrow<UdpSocket>,
{
    pub fn new(socket: T, codec: C) -> UdpFramed<C, T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn codec(&self) -> &C;
    pub fn codec_mut(&mut self) -> &mut C;
    pub fn read_buffer(&self) -> &BytesMut;
    pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
    pub fn into_inner(self) -> T;
}

impl<C, T> Stream for UdpFramed<C, T>
where
    T: Borrow<UdpSocket>,
    C: Decoder,
{
    type Item = Result<(C::Item, SocketAddr), C::Error>;
}

impl<I, C, T> Sink<(I, SocketAddr)> for UdpFramed<C, T>
where
    T: Borrow<UdpSocket>,
    C: Encoder<I>,
{
    type Error = C::Error;
}
