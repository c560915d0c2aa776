//! hickory-resolver: an async resolver; until 0.24 also a blocking one around it, which is listed here.

use std::io;

pub struct Resolver;

pub struct ResolverConfig;

pub struct ResolverOpts;

pub type ResolveResult<T> = ::std::result::Result<T, ResolveError>;

pub struct Lookup;

pub struct LookupIp;

pub struct ResolveError;

impl Resolver {
    pub fn new(config: ResolverConfig, options: ResolverOpts) -> io::Result<Self>;

    pub fn from_system_conf() -> io::Result<Self>;

    pub fn default() -> io::Result<Self>;

    #[blocks(dns)]
    #[instead("hickory_resolver::TokioAsyncResolver")]
    pub fn lookup<N: IntoName>(&self, name: N, record_type: RecordType) -> ResolveResult<Lookup>;

    #[blocks(dns)]
    #[instead("hickory_resolver::TokioAsyncResolver")]
    pub fn lookup_ip<N: IntoName + TryParseIp>(&self, host: N) -> ResolveResult<LookupIp>;
}
