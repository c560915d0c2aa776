//! trust-dns-resolver: an async resolver, and a blocking one around it, which is listed here. Until 0.20 a runtime of its own ran inside each call.

use std::io;
use std::net::IpAddr;

pub struct Resolver;

pub type ResolveResult<T> = ::std::result::Result<T, ResolveError>;

pub struct Lookup;

pub struct LookupIp;

pub struct ResolveError;

impl Resolver {
    pub fn new(config: ResolverConfig, options: ResolverOpts) -> io::Result<Self>;
    pub fn default() -> io::Result<Self>;

    #[blocks(dns)]
    #[instead("trust_dns_resolver::TokioAsyncResolver")]
    pub fn lookup<N: IntoName>(&self, name: N, record_type: RecordType) -> ResolveResult<Lookup>;

    #[blocks(dns)]
    #[instead("trust_dns_resolver::TokioAsyncResolver")]
    pub fn lookup_ip<N: IntoName + TryParseIp>(&self, host: N) -> ResolveResult<LookupIp>;

    #[blocks(dns)]
    #[instead("trust_dns_resolver::TokioAsyncResolver")]
    pub fn reverse_lookup(&self, query: IpAddr) -> ResolveResult<lookup::ReverseLookup>;

    #[blocks(dns)]
    #[instead("trust_dns_resolver::TokioAsyncResolver")]
    pub fn ipv4_lookup<N: IntoName>(&self, query: N) -> ResolveResult<lookup::Ipv4Lookup>;

    #[blocks(dns)]
    #[instead("trust_dns_resolver::TokioAsyncResolver")]
    pub fn ipv6_lookup<N: IntoName>(&self, query: N) -> ResolveResult<lookup::Ipv6Lookup>;

    #[blocks(dns)]
    #[instead("trust_dns_resolver::TokioAsyncResolver")]
    pub fn mx_lookup<N: IntoName>(&self, query: N) -> ResolveResult<lookup::MxLookup>;

    #[blocks(dns)]
    #[instead("trust_dns_resolver::TokioAsyncResolver")]
    pub fn ns_lookup<N: IntoName>(&self, query: N) -> ResolveResult<lookup::NsLookup>;

    #[blocks(dns)]
    #[instead("trust_dns_resolver::TokioAsyncResolver")]
    pub fn soa_lookup<N: IntoName>(&self, query: N) -> ResolveResult<lookup::SoaLookup>;

    #[blocks(dns)]
    #[instead("trust_dns_resolver::TokioAsyncResolver")]
    pub fn srv_lookup<N: IntoName>(&self, query: N) -> ResolveResult<lookup::SrvLookup>;

    #[blocks(dns)]
    #[instead("trust_dns_resolver::TokioAsyncResolver")]
    pub fn tlsa_lookup<N: IntoName>(&self, query: N) -> ResolveResult<lookup::TlsaLookup>;

    #[blocks(dns)]
    #[instead("trust_dns_resolver::TokioAsyncResolver")]
    pub fn txt_lookup<N: IntoName>(&self, query: N) -> ResolveResult<lookup::TxtLookup>;
}

pub mod lookup {
    pub struct ReverseLookup;

    pub struct Ipv4Lookup;

    pub struct Ipv6Lookup;

    pub struct MxLookup;

    pub struct NsLookup;

    pub struct SoaLookup;

    pub struct SrvLookup;

    pub struct TlsaLookup;

    pub struct TxtLookup;
}
