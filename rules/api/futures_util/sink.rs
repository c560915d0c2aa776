//! Sinks and their combinators.

use futures_core::{Stream, TryStream};
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;

pub use crate::SinkExt;
pub use futures_sink::Sink;

#[derive(Debug)]
pub struct Close<'a, Si: ?Sized, Item>;

impl<Si: futures_sink::Sink<Item> + Unpin + ?Sized, Item> Future for Close<'_, Si, Item> {
    type Output = Result<(), Si::Error>;
}

pub fn drain<T>() -> Drain<T>;

#[derive(Debug)]
pub struct Drain<T>;

impl<T> Clone for Drain<T> {}

impl<T> futures_sink::Sink<T> for Drain<T> {
    type Error = Infallible;
}

#[derive(Debug)]
pub struct Fanout<Si1, Si2>;

impl<Si1, Si2> Fanout<Si1, Si2> {
    pub fn get_ref(&self) -> (&Si1, &Si2);
    pub fn get_mut(&mut self) -> (&mut Si1, &mut Si2);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut Si1>, Pin<&mut Si2>);
    pub fn into_inner(self) -> (Si1, Si2);
}

impl<Si1, Si2, Item> futures_sink::Sink<Item> for Fanout<Si1, Si2>
where
    Si1: futures_sink::Sink<Item>,
    Item: Clone,
    Si2: futures_sink::Sink<Item, Error = Si1::Error>,
{
    type Error = Si1::Error;
}

#[derive(Debug)]
pub struct Feed<'a, Si: ?Sized, Item>;

impl<Si: futures_sink::Sink<Item> + Unpin + ?Sized, Item> Future for Feed<'_, Si, Item> {
    type Output = Result<(), Si::Error>;
}

#[derive(Debug)]
pub struct Flush<'a, Si: ?Sized, Item>;

impl<Si: futures_sink::Sink<Item> + Unpin + ?Sized, Item> Future for Flush<'_, Si, Item> {
    type Output = Result<(), Si::Error>;
}

#[derive(Debug)]
pub struct SinkErrInto<Si: futures_sink::Sink<Item>, Item, E>;

impl<Si, E, Item> SinkErrInto<Si, Item, E>
where
    Si: futures_sink::Sink<Item>,
    Si::Error: Into<E>,
{
    pub fn get_ref(&self) -> &Si;
    pub fn get_mut(&mut self) -> &mut Si;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Si>;
    pub fn into_inner(self) -> Si;
}

impl<Si, Item, E> futures_sink::Sink<Item> for SinkErrInto<Si, Item, E>
where
    Si: futures_sink::Sink<Item>,
    Si::Error: Into<E>,
{
    type Error = E;
}

impl<S, Item, E> Stream for SinkErrInto<S, Item, E>
where
    S: futures_sink::Sink<Item> + Stream,
    S::Error: Into<E>,
{
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct SinkMapErr<Si, F>;

impl<Si, F> SinkMapErr<Si, F> {
    pub fn get_ref(&self) -> &Si;
    pub fn get_mut(&mut self) -> &mut Si;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Si>;
    pub fn into_inner(self) -> Si;
}

impl<Si, F, E, Item> futures_sink::Sink<Item> for SinkMapErr<Si, F>
where
    Si: futures_sink::Sink<Item>,
    F: FnOnce(Si::Error) -> E,
{
    type Error = E;
}

impl<S: Stream, F> Stream for SinkMapErr<S, F> {
    type Item = S::Item;
}

#[derive(Debug)]
pub struct Send<'a, Si: ?Sized, Item>;

impl<Si: futures_sink::Sink<Item> + Unpin + ?Sized, Item> Future for Send<'_, Si, Item> {
    type Output = Result<(), Si::Error>;
}

#[derive(Debug)]
pub struct SendAll<'a, Si, St>
where
    Si: ?Sized,
    St: ?Sized + TryStream;

impl<Si, St, Ok, Error> Future for SendAll<'_, Si, St>
where
    Si: futures_sink::Sink<Ok, Error = Error> + Unpin + ?Sized,
    St: Stream<Item = Result<Ok, Error>> + Unpin + ?Sized,
{
    type Output = Result<(), Error>;
}

pub fn unfold<T, F, R, Item, E>(init: T, #[runs(task)] function: F) -> Unfold<T, F, R>
where
    F: FnMut(T, Item) -> R,
    R: Future<Output = Result<T, E>>;

#[derive(Debug)]
pub struct Unfold<T, F, R>;

impl<T, F, R, Item, E> futures_sink::Sink<Item> for Unfold<T, F, R>
where
    F: FnMut(T, Item) -> R,
    R: Future<Output = Result<T, E>>,
{
    type Error = E;
}

#[derive(Debug)]
pub struct With<Si, Item, U, Fut, F>;

impl<Si, Item, U, Fut, F, E> With<Si, Item, U, Fut, F>
where
    Si: futures_sink::Sink<Item>,
    F: FnMut(U) -> Fut,
    Fut: Future<Output = Result<Item, E>>,
    E: From<Si::Error>,
{
    pub fn get_ref(&self) -> &Si;
    pub fn get_mut(&mut self) -> &mut Si;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Si>;
    pub fn into_inner(self) -> Si;
}

impl<Si, Item, U, Fut, F> Clone for With<Si, Item, U, Fut, F>
where
    Si: Clone,
    F: Clone,
    Fut: Clone,
{
}

impl<S, Item, U, Fut, F> Stream for With<S, Item, U, Fut, F>
where
    S: Stream + futures_sink::Sink<Item>,
    F: FnMut(U) -> Fut,
    Fut: Future,
{
    type Item = S::Item;
}

impl<Si, Item, U, Fut, F, E> futures_sink::Sink<U> for With<Si, Item, U, Fut, F>
where
    Si: futures_sink::Sink<Item>,
    F: FnMut(U) -> Fut,
    Fut: Future<Output = Result<Item, E>>,
    E: From<Si::Error>,
{
    type Error = E;
}

#[derive(Debug)]
pub struct WithFlatMap<Si, Item, U, St, F>;

impl<Si, Item, U, St, F> WithFlatMap<Si, Item, U, St, F>
where
    Si: futures_sink::Sink<Item>,
    F: FnMut(U) -> St,
    St: Stream<Item = Result<Item, Si::Error>>,
{
    pub fn get_ref(&self) -> &Si;
    pub fn get_mut(&mut self) -> &mut Si;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Si>;
    pub fn into_inner(self) -> Si;
}

impl<S, Item, U, St, F> Stream for WithFlatMap<S, Item, U, St, F>
where
    S: Stream + futures_sink::Sink<Item>,
    F: FnMut(U) -> St,
    St: Stream<Item = Result<Item, S::Error>>,
{
    type Item = S::Item;
}

impl<Si, Item, U, St, F> futures_sink::Sink<U> for WithFlatMap<Si, Item, U, St, F>
where
    Si: futures_sink::Sink<Item>,
    F: FnMut(U) -> St,
    St: Stream<Item = Result<Item, Si::Error>>,
{
    type Error = Si::Error;
}

#[derive(Debug)]
pub struct Buffer<Si, Item>;

impl<Si: futures_sink::Sink<Item>, Item> Buffer<Si, Item> {
    pub fn get_ref(&self) -> &Si;
    pub fn get_mut(&mut self) -> &mut Si;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Si>;
    pub fn into_inner(self) -> Si;
}

impl<S, Item> Stream for Buffer<S, Item>
where
    S: futures_sink::Sink<Item> + Stream,
{
    type Item = S::Item;
}

impl<Si: futures_sink::Sink<Item>, Item> futures_sink::Sink<Item> for Buffer<Si, Item> {
    type Error = Si::Error;
}
