//! trust-dns-resolver: an async resolver, and a blocking one around it, which is listed here.

pub struct Resolver;

pub type ResolveResult<T> = ::std::result::Result<T, ResolveError>;

pub struct Lookup;

pub struct LookupIp;

pub struct ResolveError;

impl Resolver {
    #[blocks(dns)]
    #[instead("trust_dns_resolver::TokioAsyncResolver")]
    pub fn lookup<N: IntoName>(&self, name: N, record_type: RecordType) -> ResolveResult<Lookup>;

    #[blocks(dns)]
    #[instead("trust_dns_resolver::TokioAsyncResolver")]
    pub fn lookup_ip<N: IntoName + TryParseIp>(&self, host: N) -> ResolveResult<LookupIp>;
}
