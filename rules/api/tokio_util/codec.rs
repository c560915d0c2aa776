//! Framed messages over byte streams.

use crate::codec::length_delimited::Builder;
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_sink::Sink;
use std::fmt::Display;
use std::io;
use std::pin::Pin;
use tokio::io::{AsyncRead, AsyncWrite};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BytesCodec;

impl BytesCodec {
    pub fn new() -> BytesCodec;
}

impl Decoder for BytesCodec {
    type Item = BytesMut;
    type Error = io::Error;
}

impl Encoder<Bytes> for BytesCodec {
    type Error = io::Error;
}

impl Encoder<BytesMut> for BytesCodec {
    type Error = io::Error;
}

pub trait Decoder {
    type Item;
    type Error: From<io::Error>;
    fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
    fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
    fn framed<T: AsyncRead + AsyncWrite + Sized>(self, io: T) -> Framed<T, Self>
    where
        Self: Sized;
}

pub trait Encoder<Item> {
    type Error: From<io::Error>;
    fn encode(&mut self, item: Item, dst: &mut BytesMut) -> Result<(), Self::Error>;
}

#[derive(Debug)]
pub struct Framed<T, U>;

impl<T, U> Framed<T, U> {
    pub fn new(inner: T, codec: U) -> Framed<T, U>;
    pub fn with_capacity(inner: T, codec: U, capacity: usize) -> Framed<T, U>;
    pub fn from_parts(parts: FramedParts<T, U>) -> Framed<T, U>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    pub fn codec(&self) -> &U;
    pub fn codec_mut(&mut self) -> &mut U;
    pub fn map_codec<C, F>(self, #[runs(task)] map: F) -> Framed<T, C>
    where
        F: FnOnce(U) -> C;
    pub fn codec_pin_mut(self: Pin<&mut Self>) -> &mut U;
    pub fn read_buffer(&self) -> &BytesMut;
    pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
    pub fn write_buffer(&self) -> &BytesMut;
    pub fn write_buffer_mut(&mut self) -> &mut BytesMut;
    pub fn backpressure_boundary(&self) -> usize;
    pub fn set_backpressure_boundary(&mut self, boundary: usize);
    pub fn into_inner(self) -> T;
    pub fn into_parts(self) -> FramedParts<T, U>;
}

impl<T, U> Stream for Framed<T, U>
where
    T: AsyncRead,
    U: Decoder,
{
    type Item = Result<U::Item, U::Error>;
}

impl<T, I, U> Sink<I> for Framed<T, U>
where
    T: AsyncWrite,
    U: Encoder<I>,
    U::Error: From<io::Error>,
{
    type Error = U::Error;
}

#[derive(Debug)]
pub struct FramedParts<T, U> {
    pub io: T,
    pub codec: U,
    pub read_buf: BytesMut,
    pub write_buf: BytesMut,
}

impl<T, U> FramedParts<T, U> {
    pub fn new<I>(io: T, codec: U) -> FramedParts<T, U>
    where
        U: Encoder<I>;
}

#[derive(Debug)]
pub struct FramedRead<T, D>;

impl<T, D> FramedRead<T, D> {
    pub fn new(inner: T, decoder: D) -> FramedRead<T, D>;
    pub fn with_capacity(inner: T, decoder: D, capacity: usize) -> FramedRead<T, D>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    pub fn into_inner(self) -> T;
    pub fn decoder(&self) -> &D;
    pub fn decoder_mut(&mut self) -> &mut D;
    pub fn map_decoder<C, F>(self, #[runs(task)] map: F) -> FramedRead<T, C>
    where
        F: FnOnce(D) -> C;
    pub fn decoder_pin_mut(self: Pin<&mut Self>) -> &mut D;
    pub fn read_buffer(&self) -> &BytesMut;
    pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
    pub fn into_parts(self) -> FramedParts<T, D>;
}

impl<T, D> Stream for FramedRead<T, D>
where
    T: AsyncRead,
    D: Decoder,
{
    type Item = Result<D::Item, D::Error>;
}

impl<T, I, D> Sink<I> for FramedRead<T, D>
where
    T: Sink<I>,
{
    type Error = T::Error;
}

#[derive(Debug)]
pub struct FramedWrite<T, E>;

impl<T, E> FramedWrite<T, E> {
    pub fn new(inner: T, encoder: E) -> FramedWrite<T, E>;
    pub fn with_capacity(inner: T, encoder: E, capacity: usize) -> FramedWrite<T, E>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    pub fn into_inner(self) -> T;
    pub fn encoder(&self) -> &E;
    pub fn encoder_mut(&mut self) -> &mut E;
    pub fn map_encoder<C, F>(self, #[runs(task)] map: F) -> FramedWrite<T, C>
    where
        F: FnOnce(E) -> C;
    pub fn encoder_pin_mut(self: Pin<&mut Self>) -> &mut E;
    pub fn write_buffer(&self) -> &BytesMut;
    pub fn write_buffer_mut(&mut self) -> &mut BytesMut;
    pub fn backpressure_boundary(&self) -> usize;
    pub fn set_backpressure_boundary(&mut self, boundary: usize);
    pub fn into_parts(self) -> FramedParts<T, E>;
}

impl<T, I, E> Sink<I> for FramedWrite<T, E>
where
    T: AsyncWrite,
    E: Encoder<I>,
    E::Error: From<io::Error>,
{
    type Error = E::Error;
}

impl<T, D> Stream for FramedWrite<T, D>
where
    T: Stream,
{
    type Item = T::Item;
}

#[derive(Clone, Debug)]
pub struct LengthDelimitedCodec;

impl LengthDelimitedCodec {
    pub fn new() -> Self;
    pub fn builder() -> Builder;
    pub fn max_frame_length(&self) -> usize;
    pub fn set_max_frame_length(&mut self, val: usize);
}

impl Decoder for LengthDelimitedCodec {
    type Item = BytesMut;
    type Error = io::Error;
}

impl Encoder<&[u8]> for LengthDelimitedCodec {
    type Error = io::Error;
}

impl Encoder<Bytes> for LengthDelimitedCodec {
    type Error = io::Error;
}

impl Default for LengthDelimitedCodec {}

#[derive(Debug)]
pub struct LengthDelimitedCodecError;

impl Display for LengthDelimitedCodecError {}

impl std::error::Error for LengthDelimitedCodecError {}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinesCodec;

impl LinesCodec {
    pub fn new() -> LinesCodec;
    pub fn new_with_max_length(max_length: usize) -> Self;
    pub fn max_length(&self) -> usize;
}

impl Decoder for LinesCodec {
    type Item = String;
    type Error = LinesCodecError;
}

impl<T> Encoder<T> for LinesCodec
where
    T: AsRef<str>,
{
    type Error = LinesCodecError;
}

impl Default for LinesCodec {}

#[derive(Debug)]
pub enum LinesCodecError {
    MaxLineLengthExceeded,
    Io(io::Error),
}

impl Display for LinesCodecError {}

impl From<io::Error> for LinesCodecError {}

impl std::error::Error for LinesCodecError {}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyDelimiterCodec;

impl AnyDelimiterCodec {
    pub fn new(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>) -> AnyDelimiterCodec;
    pub fn new_with_max_length(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>, max_length: usize) -> Self;
    pub fn max_length(&self) -> usize;
}

impl Decoder for AnyDelimiterCodec {
    type Item = Bytes;
    type Error = AnyDelimiterCodecError;
}

impl<T> Encoder<T> for AnyDelimiterCodec
where
    T: AsRef<str>,
{
    type Error = AnyDelimiterCodecError;
}

impl Default for AnyDelimiterCodec {}

#[derive(Debug)]
pub enum AnyDelimiterCodecError {
    MaxChunkLengthExceeded,
    Io(io::Error),
}

impl Display for AnyDelimiterCodecError {}

impl From<io::Error> for AnyDelimiterCodecError {}

impl std::error::Error for AnyDelimiterCodecError {}

pub mod length_delimited {
    use crate::codec::{self, Framed, FramedRead, FramedWrite};
    use tokio::io::{AsyncRead, AsyncWrite};

    pub use crate::codec::{LengthDelimitedCodec, LengthDelimitedCodecError};

    #[derive(Clone, Copy, Debug)]
    pub struct Builder;

    impl Builder {
        pub fn new() -> Builder;
        pub fn big_endian(&mut self) -> &mut Self;
        pub fn little_endian(&mut self) -> &mut Self;
        pub fn native_endian(&mut self) -> &mut Self;
        pub fn max_frame_length(&mut self, val: usize) -> &mut Self;
        pub fn length_field_type<T>(&mut self) -> &mut Self;
        pub fn length_field_length(&mut self, val: usize) -> &mut Self;
        pub fn length_field_offset(&mut self, val: usize) -> &mut Self;
        pub fn length_adjustment(&mut self, val: isize) -> &mut Self;
        pub fn num_skip(&mut self, val: usize) -> &mut Self;
        pub fn new_codec(&self) -> codec::LengthDelimitedCodec;
        pub fn new_read<T>(&self, upstream: T) -> FramedRead<T, codec::LengthDelimitedCodec>
        where
            T: AsyncRead;
        pub fn new_write<T>(&self, inner: T) -> FramedWrite<T, codec::LengthDelimitedCodec>
        where
            T: AsyncWrite;
        pub fn new_framed<T>(&self, inner: T) -> Framed<T, codec::LengthDelimitedCodec>
        where
            T: AsyncRead + AsyncWrite;
    }

    impl Default for Builder {}
}
