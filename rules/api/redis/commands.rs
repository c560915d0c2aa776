//! The commands of the server, each a method that sends it and waits for the answer.

use super::{ConnectionLike, FromRedisValue, RedisResult, ToRedisArgs};

pub trait ToSingleRedisArg {}

pub struct SetOptions;

pub struct MSetOptions;

pub struct ValueComparison;

pub struct Expiry;

pub struct CopyOptions<Db>;

pub struct IncrexOptions<T>;

pub struct HashFieldExpirationOptions;

pub struct ExpireOption;

pub struct Direction;

pub struct LposOptions;

pub struct SortedSetAddOptions;

pub struct CreateOptions;

pub struct SearchSchema;

pub struct FlushAllOptions;

pub type FlushDbOptions = FlushAllOptions;

pub trait Commands: ConnectionLike + Sized {
    #[blocks(db)]
    #[instead("redis::AsyncCommands::get")]
    fn get<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::mget")]
    fn mget<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::keys")]
    fn keys<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::set")]
    fn set<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::set_options")]
    fn set_options<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        options: SetOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::mset")]
    fn mset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::set_ex")]
    fn set_ex<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        seconds: u64,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::pset_ex")]
    fn pset_ex<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        milliseconds: u64,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::set_nx")]
    fn set_nx<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::mset_nx")]
    fn mset_nx<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        items: &'a [(K, V)],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::mset_ex")]
    fn mset_ex<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        items: &'a [(K, V)],
        options: MSetOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::getset")]
    fn getset<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::getrange")]
    fn getrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::setrange")]
    fn setrange<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        offset: isize,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::del")]
    fn del<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::del_ex")]
    fn del_ex<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value_comparison: ValueComparison,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::digest")]
    fn digest<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::exists")]
    fn exists<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::key_type")]
    fn key_type<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::expire")]
    fn expire<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, seconds: i64) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::expire_at")]
    fn expire_at<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::pexpire")]
    fn pexpire<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ms: i64) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::pexpire_at")]
    fn pexpire_at<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::expire_time")]
    fn expire_time<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::pexpire_time")]
    fn pexpire_time<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::persist")]
    fn persist<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::ttl")]
    fn ttl<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::pttl")]
    fn pttl<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::get_ex")]
    fn get_ex<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::get_del")]
    fn get_del<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::copy")]
    fn copy<KSrc: ToSingleRedisArg, KDst: ToSingleRedisArg, Db: ToString, RV: FromRedisValue>(
        &mut self,
        source: KSrc,
        destination: KDst,
        options: CopyOptions<Db>,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::rename")]
    fn rename<K: ToSingleRedisArg, N: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        new_key: N,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::rename_nx")]
    fn rename_nx<K: ToSingleRedisArg, N: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        new_key: N,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::unlink")]
    fn unlink<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::append")]
    fn append<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::incr")]
    fn incr<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        delta: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::decr")]
    fn decr<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        delta: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::increx")]
    fn increx<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        increment: V,
        options: IncrexOptions<V>,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::setbit")]
    fn setbit<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        offset: usize,
        value: bool,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::getbit")]
    fn getbit<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, offset: usize) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bitcount")]
    fn bitcount<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bitcount_range")]
    fn bitcount_range<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: usize,
        end: usize,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bit_and")]
    fn bit_and<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bit_or")]
    fn bit_or<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bit_xor")]
    fn bit_xor<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bit_not")]
    fn bit_not<D: ToSingleRedisArg, S: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckey: S,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bit_diff")]
    fn bit_diff<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bit_diff1")]
    fn bit_diff1<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bit_and_or")]
    fn bit_and_or<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bit_one")]
    fn bit_one<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::strlen")]
    fn strlen<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hget")]
    fn hget<K: ToSingleRedisArg, F: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hmget")]
    fn hmget<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hget_ex")]
    fn hget_ex<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
        expire_at: Expiry,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hdel")]
    fn hdel<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hget_del")]
    fn hget_del<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hset")]
    fn hset<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hset_ex")]
    fn hset_ex<'a, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        hash_field_expiration_options: &'a HashFieldExpirationOptions,
        fields_values: &'a [(F, V)],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hset_nx")]
    fn hset_nx<K: ToSingleRedisArg, F: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hset_multiple")]
    fn hset_multiple<'a, K: ToSingleRedisArg, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: &'a [(F, V)],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hincr")]
    fn hincr<K: ToSingleRedisArg, F: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        delta: D,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hexists")]
    fn hexists<K: ToSingleRedisArg, F: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::httl")]
    fn httl<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hpttl")]
    fn hpttl<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hexpire")]
    fn hexpire<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        seconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hexpire_at")]
    fn hexpire_at<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hexpire_time")]
    fn hexpire_time<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hpersist")]
    fn hpersist<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hpexpire")]
    fn hpexpire<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        milliseconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hpexpire_at")]
    fn hpexpire_at<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hpexpire_time")]
    fn hpexpire_time<K: ToSingleRedisArg, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hkeys")]
    fn hkeys<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hvals")]
    fn hvals<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hgetall")]
    fn hgetall<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::hlen")]
    fn hlen<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::blmove")]
    fn blmove<S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
        timeout: f64,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::blmpop")]
    fn blmpop<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        timeout: f64,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::blpop")]
    fn blpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::brpop")]
    fn brpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::brpoplpush")]
    fn brpoplpush<S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        timeout: f64,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::lindex")]
    fn lindex<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, index: isize) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::linsert_before")]
    fn linsert_before<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::linsert_after")]
    fn linsert_after<K: ToSingleRedisArg, P: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::llen")]
    fn llen<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::lmove")]
    fn lmove<S: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::lmpop")]
    fn lmpop<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::lpop")]
    fn lpop<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: Option<core::num::NonZeroUsize>,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::lpos")]
    fn lpos<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        options: LposOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::lpush")]
    fn lpush<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::lpush_exists")]
    fn lpush_exists<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::lrange")]
    fn lrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize)
    -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::lrem")]
    fn lrem<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: isize,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::ltrim")]
    fn ltrim<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::lset")]
    fn lset<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        index: isize,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::ping")]
    fn ping<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::ping_message")]
    fn ping_message<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, message: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::rpop")]
    fn rpop<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: Option<core::num::NonZeroUsize>,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::rpoplpush")]
    fn rpoplpush<K: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        dstkey: D,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::rpush")]
    fn rpush<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::rpush_exists")]
    fn rpush_exists<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::sadd")]
    fn sadd<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::scard")]
    fn scard<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::sdiff")]
    fn sdiff<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::sdiffstore")]
    fn sdiffstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::sinter")]
    fn sinter<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::sinterstore")]
    fn sinterstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::sismember")]
    fn sismember<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::smismember")]
    fn smismember<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        members: M,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::smembers")]
    fn smembers<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::smove")]
    fn smove<S: ToSingleRedisArg, D: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        member: M,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::spop")]
    fn spop<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::srandmember")]
    fn srandmember<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::srandmember_multiple")]
    fn srandmember_multiple<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: isize,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::srem")]
    fn srem<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::sunion")]
    fn sunion<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::sunionstore")]
    fn sunionstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zadd")]
    fn zadd<K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
        score: S,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zadd_multiple")]
    fn zadd_multiple<'a, K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: &'a [(S, M)],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zadd_options")]
    fn zadd_options<'a, K: ToSingleRedisArg, S: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
        score: S,
        options: &'a SortedSetAddOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zadd_multiple_options")]
    fn zadd_multiple_options<'a, K: ToSingleRedisArg, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: &'a [(S, M)],
        options: &'a SortedSetAddOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zcard")]
    fn zcard<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zcount")]
    fn zcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zincr")]
    fn zincr<K: ToSingleRedisArg, M: ToSingleRedisArg, D: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
        delta: D,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zinterstore")]
    fn zinterstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zinterstore_min")]
    fn zinterstore_min<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zinterstore_max")]
    fn zinterstore_max<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zinterstore_weights")]
    fn zinterstore_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zinterstore_min_weights")]
    fn zinterstore_min_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zinterstore_max_weights")]
    fn zinterstore_max_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zlexcount")]
    fn zlexcount<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bzpopmax")]
    fn bzpopmax<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zpopmax")]
    fn zpopmax<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bzpopmin")]
    fn bzpopmin<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zpopmin")]
    fn zpopmin<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bzmpop_max")]
    fn bzmpop_max<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        timeout: f64,
        keys: K,
        count: isize,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zmpop_max")]
    fn zmpop_max<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bzmpop_min")]
    fn bzmpop_min<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        timeout: f64,
        keys: K,
        count: isize,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zmpop_min")]
    fn zmpop_min<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrandmember")]
    fn zrandmember<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, count: Option<isize>)
    -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrandmember_withscores")]
    fn zrandmember_withscores<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: isize,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrange")]
    fn zrange<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize)
    -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrange_withscores")]
    fn zrange_withscores<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrangebylex")]
    fn zrangebylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrangebylex_limit")]
    fn zrangebylex_limit<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrevrangebylex")]
    fn zrevrangebylex<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrevrangebylex_limit")]
    fn zrevrangebylex_limit<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrangebyscore")]
    fn zrangebyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrangebyscore_withscores")]
    fn zrangebyscore_withscores<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrank")]
    fn zrank<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrem")]
    fn zrem<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrembylex")]
    fn zrembylex<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zremrangebyrank")]
    fn zremrangebyrank<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrembyscore")]
    fn zrembyscore<K: ToSingleRedisArg, M: ToSingleRedisArg, MM: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrevrange")]
    fn zrevrange<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrevrange_withscores")]
    fn zrevrange_withscores<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrevrangebyscore")]
    fn zrevrangebyscore<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrevrangebyscore_withscores")]
    fn zrevrangebyscore_withscores<K: ToSingleRedisArg, MM: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zrevrank")]
    fn zrevrank<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zscore")]
    fn zscore<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zscore_multiple")]
    fn zscore_multiple<'a, K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        members: &'a [M],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zunionstore")]
    fn zunionstore<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zunionstore_min")]
    fn zunionstore_min<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zunionstore_max")]
    fn zunionstore_max<D: ToSingleRedisArg, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zunionstore_weights")]
    fn zunionstore_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zunionstore_min_weights")]
    fn zunionstore_min_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::zunionstore_max_weights")]
    fn zunionstore_max_weights<'a, D: ToSingleRedisArg, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vadd")]
    fn vadd<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        input: vector_sets::VectorAddInput<'a>,
        element: E,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vadd_options")]
    fn vadd_options<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        input: vector_sets::VectorAddInput<'a>,
        element: E,
        options: &'a vector_sets::VAddOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vcard")]
    fn vcard<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vdim")]
    fn vdim<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vemb")]
    fn vemb<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vemb_options")]
    fn vemb_options<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        element: E,
        options: &'a vector_sets::VEmbOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vrem")]
    fn vrem<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vsetattr")]
    fn vsetattr<'a, K: ToRedisArgs, E: ToRedisArgs, J: Serialize, RV: FromRedisValue>(
        &mut self,
        key: K,
        element: E,
        json_object: &'a J,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vdelattr")]
    fn vdelattr<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vgetattr")]
    fn vgetattr<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vinfo")]
    fn vinfo<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vlinks")]
    fn vlinks<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vlinks_with_scores")]
    fn vlinks_with_scores<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        element: E,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vrandmember")]
    fn vrandmember<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vrandmember_multiple")]
    fn vrandmember_multiple<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: usize) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vsim")]
    fn vsim<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        input: vector_sets::VectorSimilaritySearchInput<'a>,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::vsim_options")]
    fn vsim_options<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        input: vector_sets::VectorSimilaritySearchInput<'a>,
        options: &'a vector_sets::VSimOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::pfadd")]
    fn pfadd<K: ToSingleRedisArg, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E)
    -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::pfcount")]
    fn pfcount<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::pfmerge")]
    fn pfmerge<D: ToSingleRedisArg, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::publish")]
    fn publish<K: ToSingleRedisArg, E: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        channel: K,
        message: E,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::spublish")]
    fn spublish<K: ToSingleRedisArg, E: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        channel: K,
        message: E,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::object_encoding")]
    fn object_encoding<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::object_idletime")]
    fn object_idletime<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::object_freq")]
    fn object_freq<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::object_refcount")]
    fn object_refcount<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::client_getname")]
    fn client_getname<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::client_id")]
    fn client_id<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::client_setname")]
    fn client_setname<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, connection_name: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_load")]
    fn acl_load<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_save")]
    fn acl_save<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_list")]
    fn acl_list<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_users")]
    fn acl_users<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_getuser")]
    fn acl_getuser<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, username: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_setuser")]
    fn acl_setuser<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, username: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_setuser_rules")]
    fn acl_setuser_rules<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        username: K,
        rules: &'a [acl::Rule],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_deluser")]
    fn acl_deluser<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, usernames: &'a [K]) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_dryrun")]
    fn acl_dryrun<K: ToSingleRedisArg, C: ToSingleRedisArg, A: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        username: K,
        command: C,
        args: A,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_cat")]
    fn acl_cat<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_cat_categoryname")]
    fn acl_cat_categoryname<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, categoryname: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_genpass")]
    fn acl_genpass<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_genpass_bits")]
    fn acl_genpass_bits<RV: FromRedisValue>(&mut self, bits: isize) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_whoami")]
    fn acl_whoami<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_log")]
    fn acl_log<RV: FromRedisValue>(&mut self, count: isize) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_log_reset")]
    fn acl_log_reset<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::acl_help")]
    fn acl_help<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::geo_add")]
    fn geo_add<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        members: M,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::geo_dist")]
    fn geo_dist<K: ToSingleRedisArg, M1: ToSingleRedisArg, M2: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member1: M1,
        member2: M2,
        unit: geo::Unit,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::geo_hash")]
    fn geo_hash<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        members: M,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::geo_pos")]
    fn geo_pos<K: ToSingleRedisArg, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        members: M,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::geo_radius")]
    fn geo_radius<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        longitude: f64,
        latitude: f64,
        radius: f64,
        unit: geo::Unit,
        options: geo::RadiusOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::geo_radius_by_member")]
    fn geo_radius_by_member<K: ToSingleRedisArg, M: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
        radius: f64,
        unit: geo::Unit,
        options: geo::RadiusOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xack")]
    fn xack<'a, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        ids: &'a [I],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xnack")]
    fn xnack<'a, K: ToSingleRedisArg, G: ToSingleRedisArg, ID: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        ids: &'a [ID],
        options: &'a streams::StreamNackOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xadd")]
    fn xadd<'a, K: ToRedisArgs, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        id: ID,
        items: &'a [(F, V)],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xadd_map")]
    fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        id: ID,
        map: BTM,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xadd_options")]
    fn xadd_options<'a, K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        id: ID,
        items: I,
        options: &'a streams::StreamAddOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xadd_maxlen")]
    fn xadd_maxlen<'a, K: ToSingleRedisArg, ID: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        maxlen: streams::StreamMaxlen,
        id: ID,
        items: &'a [(F, V)],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xadd_maxlen_map")]
    fn xadd_maxlen_map<K: ToSingleRedisArg, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        maxlen: streams::StreamMaxlen,
        id: ID,
        map: BTM,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xautoclaim_options")]
    fn xautoclaim_options<
        K: ToSingleRedisArg,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        S: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        group: G,
        consumer: C,
        min_idle_time: MIT,
        start: S,
        options: streams::StreamAutoClaimOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xclaim")]
    fn xclaim<
        'a,
        K: ToSingleRedisArg,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        ID: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        group: G,
        consumer: C,
        min_idle_time: MIT,
        ids: &'a [ID],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xclaim_options")]
    fn xclaim_options<
        'a,
        K: ToSingleRedisArg,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        ID: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        group: G,
        consumer: C,
        min_idle_time: MIT,
        ids: &'a [ID],
        options: streams::StreamClaimOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xdel")]
    fn xdel<'a, K: ToSingleRedisArg, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ids: &'a [ID],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xdel_ex")]
    fn xdel_ex<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ids: &'a [ID],
        options: streams::StreamDeletionPolicy,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xack_del")]
    fn xack_del<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        ids: &'a [ID],
        options: streams::StreamDeletionPolicy,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xgroup_create")]
    fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xgroup_createconsumer")]
    fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        consumer: C,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xgroup_create_mkstream")]
    fn xgroup_create_mkstream<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xgroup_setid")]
    fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xgroup_destroy")]
    fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xgroup_delconsumer")]
    fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        consumer: C,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xinfo_consumers")]
    fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xinfo_groups")]
    fn xinfo_groups<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xinfo_stream")]
    fn xinfo_stream<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xinfo_stream_with_idempotency")]
    fn xinfo_stream_with_idempotency<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xlen")]
    fn xlen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xpending")]
    fn xpending<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xpending_count")]
    fn xpending_count<
        K: ToRedisArgs,
        G: ToRedisArgs,
        S: ToRedisArgs,
        E: ToRedisArgs,
        C: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        group: G,
        start: S,
        end: E,
        count: C,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xpending_consumer_count")]
    fn xpending_consumer_count<
        K: ToRedisArgs,
        G: ToRedisArgs,
        S: ToRedisArgs,
        E: ToRedisArgs,
        C: ToRedisArgs,
        CN: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        group: G,
        start: S,
        end: E,
        count: C,
        consumer: CN,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xrange")]
    fn xrange<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: S,
        end: E,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xrange_all")]
    fn xrange_all<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xrange_count")]
    fn xrange_count<K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: S,
        end: E,
        count: C,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xread")]
    fn xread<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        keys: &'a [K],
        ids: &'a [ID],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xread_options")]
    fn xread_options<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        keys: &'a [K],
        ids: &'a [ID],
        options: &'a streams::StreamReadOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xrevrange")]
    fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        end: E,
        start: S,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xrevrange_all")]
    fn xrevrange_all<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xrevrange_count")]
    fn xrevrange_count<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        end: E,
        start: S,
        count: C,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xtrim")]
    fn xtrim<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: streams::StreamMaxlen) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xtrim_options")]
    fn xtrim_options<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        options: &'a streams::StreamTrimOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::xcfgset")]
    fn xcfgset<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        options: &'a streams::StreamConfigOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::ft_create")]
    fn ft_create<'a, K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        index_name: K,
        options: &'a CreateOptions,
        schema: &'a SearchSchema,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::load_script")]
    fn load_script<'a, RV: FromRedisValue>(&mut self, script: &'a crate::Script) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::invoke_script")]
    fn invoke_script<'a, RV: FromRedisValue>(&mut self, invocation: &'a crate::ScriptInvocation<'a>)
    -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::flushall")]
    fn flushall<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::flushall_options")]
    fn flushall_options<'a, RV: FromRedisValue>(&mut self, options: &'a FlushAllOptions) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::flushdb")]
    fn flushdb<RV: FromRedisValue>(&mut self) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::flushdb_options")]
    fn flushdb_options<'a, RV: FromRedisValue>(&mut self, options: &'a FlushDbOptions) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bf_add")]
    fn bf_add<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bf_card")]
    fn bf_card<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bf_exists")]
    fn bf_exists<K: ToSingleRedisArg, V: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bf_info")]
    fn bf_info<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bf_info_type")]
    fn bf_info_type<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        info_type: crate::bloom::BloomFilterInfoType,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bf_insert")]
    fn bf_insert<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: V,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bf_insert_options")]
    fn bf_insert_options<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: V,
        options: crate::bloom::BloomFilterInsertOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bf_loadchunk")]
    fn bf_loadchunk<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        chunk: crate::bloom::BloomFilterDumpChunk,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bf_madd")]
    fn bf_madd<K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, items: V)
    -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bf_mexists")]
    fn bf_mexists<'a, K: ToSingleRedisArg, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: &'a [V],
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bf_reserve")]
    fn bf_reserve<K: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        err_rate: f64,
        capacity: usize,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bf_reserve_options")]
    fn bf_reserve_options<K: ToSingleRedisArg, E: ToSingleRedisArg, C: ToSingleRedisArg, RV: FromRedisValue>(
        &mut self,
        key: K,
        err_rate: E,
        capacity: C,
        options: crate::bloom::BloomFilterScalingOptions,
    ) -> RedisResult<RV>;

    #[blocks(db)]
    #[instead("redis::AsyncCommands::bf_scandump")]
    fn bf_scandump<K: ToSingleRedisArg, RV: FromRedisValue>(&mut self, key: K, iterator: i64) -> RedisResult<RV>;
}

impl<T> Commands for T where T: ConnectionLike {}
