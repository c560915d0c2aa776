//! redis: one crate with a blocking and an async half. What is listed belongs to the blocking one; the async half is futures.

pub use commands::Commands;
use std::time::Duration;

pub struct Client;

pub type RedisResult<T> = Result<T, RedisError>;

pub struct Connection;

pub struct Cmd;

pub trait FromRedisValue {}

pub struct Iter<'a, T>;

pub struct Pipeline;

pub struct Value;

pub struct PubSub<'a>;

pub trait ToRedisArgs {}

pub struct Msg;

pub struct Script;

pub struct ScriptInvocation<'a>;

pub struct RedisError;

mod commands;

impl Client {
    #[blocks(db)]
    #[instead("redis::Client::get_multiplexed_async_connection")]
    pub fn get_connection(&self) -> RedisResult<Connection>;

    #[blocks(db, unless = "short(timeout)")]
    #[instead("redis::Client::get_multiplexed_async_connection")]
    pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection>;
}

impl Cmd {
    #[blocks(db)]
    #[instead("redis::Cmd::query_async")]
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;

    #[blocks(db)]
    #[instead("redis::Cmd::query_async")]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;

    #[blocks(db)]
    #[instead("redis::Cmd::iter_async")]
    pub fn iter<T: FromRedisValue>(self, con: &mut dyn ConnectionLike) -> RedisResult<Iter<'_, T>>;
}

impl Pipeline {
    #[blocks(db)]
    #[instead("redis::Pipeline::query_async")]
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;

    #[blocks(db)]
    #[instead("redis::Pipeline::query_async")]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
}

pub trait ConnectionLike {
    #[blocks(db)]
    #[instead("redis::aio::ConnectionLike::req_packed_command")]
    fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;

    #[blocks(db)]
    #[instead("redis::aio::ConnectionLike::req_packed_command")]
    fn req_packed_commands(&mut self, cmd: &[u8], offset: usize, count: usize) -> RedisResult<Vec<Value>>;

    #[blocks(db)]
    #[instead("redis::aio::ConnectionLike::req_packed_command")]
    fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
}

impl ConnectionLike for Connection {
    #[blocks(db)]
    #[instead("redis::aio::ConnectionLike::req_packed_command")]
    fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;

    #[blocks(db)]
    #[instead("redis::aio::ConnectionLike::req_packed_command")]
    fn req_packed_commands(&mut self, cmd: &[u8], offset: usize, count: usize) -> RedisResult<Vec<Value>>;

    #[blocks(db)]
    #[instead("redis::aio::ConnectionLike::req_packed_command")]
    fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
}

impl ConnectionLike for Client {
    #[blocks(db)]
    #[instead("redis::aio::ConnectionLike::req_packed_command")]
    fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;

    #[blocks(db)]
    #[instead("redis::aio::ConnectionLike::req_packed_command")]
    fn req_packed_commands(&mut self, cmd: &[u8], offset: usize, count: usize) -> RedisResult<Vec<Value>>;
}

impl Connection {
    #[blocks(db)]
    pub fn recv_response(&mut self) -> RedisResult<Value>;
}

impl<'a> PubSub<'a> {
    #[blocks(db)]
    #[instead("redis::aio::PubSub")]
    pub fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;

    #[blocks(db)]
    #[instead("redis::aio::PubSub")]
    pub fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;

    #[blocks(db)]
    #[instead("redis::aio::PubSub")]
    pub fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;

    #[blocks(db)]
    #[instead("redis::aio::PubSub")]
    pub fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;

    #[blocks(db)]
    #[instead("redis::aio::PubSub")]
    pub fn get_message(&mut self) -> RedisResult<Msg>;
}

#[blocks(db)]
#[instead("redis::aio::transaction_async")]
pub fn transaction<C: ConnectionLike, K: ToRedisArgs, T, F: FnMut(&mut C, &mut Pipeline) -> RedisResult<Option<T>>>(
    con: &mut C,
    keys: &[K],
    #[runs(here)] func: F,
) -> RedisResult<T>;

impl Script {
    #[blocks(db)]
    #[instead("redis::Script::invoke_async")]
    pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
}

impl<'a> ScriptInvocation<'a> {
    #[blocks(db)]
    #[instead("redis::ScriptInvocation::invoke_async")]
    pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;

    #[blocks(db)]
    #[instead("redis::ScriptInvocation::invoke_async")]
    pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String>;
}
