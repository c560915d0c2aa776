//! ldap3: an async client, and a blocking one over a runtime of its own. What is listed belongs to the blocking one.

use std::collections::HashSet;
use std::hash::Hash;

pub struct LdapConn;

pub type Result<T> = std::result::Result<T, LdapError>;

pub struct LdapConnSettings;

pub struct LdapResult;

pub struct Scope;

pub struct SearchResult;

pub struct EntryStream<'a, 'b, S, A>;

pub struct CompareResult;

pub struct Mod<S>;

pub struct ExopResult;

pub struct Exop;

pub type RequestId = i32;

pub struct ResultEntry;

pub struct LdapError;

impl LdapConn {
    #[blocks(runtime)]
    #[enters_runtime]
    #[instead("ldap3::LdapConnAsync::new")]
    pub fn new(url: &str) -> Result<Self>;

    #[blocks(runtime)]
    #[enters_runtime]
    #[instead("ldap3::LdapConnAsync::new")]
    pub fn with_settings(settings: LdapConnSettings, url: &str) -> Result<Self>;

    #[blocks(net)]
    #[instead("ldap3::Ldap")]
    pub fn simple_bind(&mut self, bind_dn: &str, bind_pw: &str) -> Result<LdapResult>;

    #[blocks(net)]
    #[instead("ldap3::Ldap")]
    pub fn sasl_external_bind(&mut self) -> Result<LdapResult>;

    #[blocks(net)]
    #[instead("ldap3::Ldap")]
    pub fn search<'a, S: AsRef<str> + Send + Sync + 'a, A: AsRef<[S]> + Send + Sync + 'a>(
        &mut self,
        base: &str,
        scope: Scope,
        filter: &str,
        attrs: A,
    ) -> Result<SearchResult>;

    #[blocks(net)]
    #[instead("ldap3::Ldap")]
    pub fn streaming_search<'a, 'b, S: AsRef<str> + Send + Sync + 'a, A: AsRef<[S]> + Send + Sync + 'a>(
        &'b mut self,
        base: &str,
        scope: Scope,
        filter: &str,
        attrs: A,
    ) -> Result<EntryStream<'a, 'b, S, A>>;

    #[blocks(net)]
    #[instead("ldap3::Ldap")]
    pub fn add<S: AsRef<[u8]> + Eq + Hash>(&mut self, dn: &str, attrs: Vec<(S, HashSet<S>)>) -> Result<LdapResult>;

    #[blocks(net)]
    #[instead("ldap3::Ldap")]
    pub fn compare<B: AsRef<[u8]>>(&mut self, dn: &str, attr: &str, val: B) -> Result<CompareResult>;

    #[blocks(net)]
    #[instead("ldap3::Ldap")]
    pub fn delete(&mut self, dn: &str) -> Result<LdapResult>;

    #[blocks(net)]
    #[instead("ldap3::Ldap")]
    pub fn modify<S: AsRef<[u8]> + Eq + Hash>(&mut self, dn: &str, mods: Vec<Mod<S>>) -> Result<LdapResult>;

    #[blocks(net)]
    #[instead("ldap3::Ldap")]
    pub fn modifydn(&mut self, dn: &str, rdn: &str, delete_old: bool, new_sup: Option<&str>) -> Result<LdapResult>;

    #[blocks(net)]
    #[instead("ldap3::Ldap")]
    pub fn unbind(&mut self) -> Result<()>;

    #[blocks(net)]
    #[instead("ldap3::Ldap")]
    pub fn extended<E>(&mut self, exop: E) -> Result<ExopResult>
    where
        E: Into<Exop>;

    #[blocks(net)]
    #[instead("ldap3::Ldap")]
    pub fn abandon(&mut self, msgid: RequestId) -> Result<()>;
}

impl<'a, 'b, S, A> EntryStream<'a, 'b, S, A>
where
    S: AsRef<str> + Send + Sync + 'a,
    A: AsRef<[S]> + Send + Sync + 'a,
{
    #[blocks(net)]
    #[instead("ldap3::SearchStream")]
    pub fn next(&mut self) -> Result<Option<ResultEntry>>;

    #[blocks(net)]
    #[instead("ldap3::SearchStream")]
    pub fn result(self) -> LdapResult;
}
