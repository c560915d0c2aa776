//! What blocks, in the linter's rule ids: libc functions, system calls and Rust paths.

/// A libc function that may wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Call {
    /// The libc symbol.
    pub symbol: &'static str,
    /// The linter's rule.
    pub rule: &'static str,
    /// What it does, after the word "calls".
    pub words: &'static str,
}

macro_rules! calls {
    ($($symbol:literal $rule:literal $words:literal)*) => {
        /// The one list of libc functions and their rules. The guard's shims, the names of system calls in reports
        /// and the table in the README are made from it.
        pub const CALLS: &[Call] = &[$(Call { symbol: $symbol, rule: $rule, words: $words }),*];
    };
}

calls! {
    "nanosleep" "blocking-sleep" "sleep"
    "clock_nanosleep" "blocking-sleep" "sleep"
    "usleep" "blocking-sleep" "sleep"
    "sleep" "blocking-sleep" "sleep"
    "open" "blocking-fs" "open of a file"
    "open64" "blocking-fs" "open of a file"
    "openat" "blocking-fs" "open of a file"
    "openat64" "blocking-fs" "open of a file"
    "read" "blocking-fs" "read"
    "readv" "blocking-fs" "read"
    "pread64" "blocking-fs" "read"
    "write" "blocking-fs" "write"
    "writev" "blocking-fs" "write"
    "pwrite64" "blocking-fs" "write"
    "stat" "blocking-fs" "file status"
    "fstat" "blocking-fs" "file status"
    "statx" "blocking-fs" "file status"
    "newfstatat" "blocking-fs" "file status"
    "readlink" "blocking-fs" "read of a link"
    "readlinkat" "blocking-fs" "read of a link"
    "realpath" "blocking-fs" "path look-up"
    "readdir64" "blocking-fs" "read of a directory"
    "getdents64" "blocking-fs" "read of a directory"
    "opendir" "blocking-fs" "open of a directory"
    "mkdir" "blocking-fs" "making a directory"
    "mkdirat" "blocking-fs" "making a directory"
    "rmdir" "blocking-fs" "removal of a directory"
    "unlink" "blocking-fs" "removal of a file"
    "unlinkat" "blocking-fs" "removal of a file"
    "rename" "blocking-fs" "renaming a file"
    "renameat" "blocking-fs" "renaming a file"
    "renameat2" "blocking-fs" "renaming a file"
    "link" "blocking-fs" "linking a file"
    "linkat" "blocking-fs" "linking a file"
    "symlink" "blocking-fs" "linking a file"
    "symlinkat" "blocking-fs" "linking a file"
    "fsync" "blocking-fs" "flush to the disk"
    "fdatasync" "blocking-fs" "flush to the disk"
    "ftruncate64" "blocking-fs" "resizing a file"
    "flock" "blocking-fs" "file lock"
    "fcntl" "blocking-fs" "file lock"
    "copy_file_range" "blocking-fs" "copy of a file"
    "sendfile64" "blocking-fs" "copy of a file"
    "connect" "blocking-net" "connect"
    "accept" "blocking-net" "accept"
    "accept4" "blocking-net" "accept"
    "recv" "blocking-net" "receive"
    "recvfrom" "blocking-net" "receive"
    "recvmsg" "blocking-net" "receive"
    "send" "blocking-net" "send"
    "sendto" "blocking-net" "send"
    "sendmsg" "blocking-net" "send"
    "poll" "blocking-net" "wait for a descriptor"
    "ppoll" "blocking-net" "wait for a descriptor"
    "select" "blocking-net" "wait for a descriptor"
    "pselect6" "blocking-net" "wait for a descriptor"
    "epoll_wait" "blocking-net" "wait for a descriptor"
    "epoll_pwait" "blocking-net" "wait for a descriptor"
    "getaddrinfo" "blocking-dns" "name look-up"
    "wait4" "blocking-process" "wait for a process"
    "waitid" "blocking-process" "wait for a process"
    "waitpid" "blocking-process" "wait for a process"
    "posix_spawnp" "blocking-process" "start of a process"
    "vfork" "blocking-process" "start of a process"
    "futex" "blocking-lock" "wait for a lock or a thread"
    "pthread_join" "blocking-wait" "wait for a thread"
    "pthread_cond_wait" "blocking-wait" "wait for a condition"
    "pthread_mutex_lock" "blocking-lock" "wait for a lock"
    "sem_wait" "blocking-wait" "wait for a semaphore"
}

/// The entry of a libc function.
#[must_use]
pub fn call(symbol: &str) -> Option<&'static Call> {
    CALLS.iter().find(|call| call.symbol == symbol)
}

/// The rule of a libc function, for the guard's shims; `syscall` waits only as futex.
#[cfg(all(feature = "guard", unwinds))]
pub(crate) const fn rule_of_symbol(symbol: &str) -> &'static str {
    const fn same(one: &[u8], other: &[u8]) -> bool {
        let mut at = 0;
        while at < one.len() && at < other.len() && one[at] == other[at] {
            at += 1;
        }
        at == one.len() && at == other.len()
    }
    let symbol = if same(symbol.as_bytes(), b"syscall") {
        "futex"
    } else {
        symbol
    };
    let mut at = 0;
    while at < CALLS.len() {
        if same(CALLS[at].symbol.as_bytes(), symbol.as_bytes()) {
            return CALLS[at].rule;
        }
        at += 1;
    }
    panic!("a shim for a function that is not in CALLS")
}

/// Rust paths, by the beginning of the path or of its last part after `::`; the first that fits counts, so the
/// special stands before the general.
const PATHS: &[(&str, &str)] = &[
    ("std::thread::sleep", "blocking-sleep"),
    ("std::thread::park", "blocking-wait"),
    ("std::thread::join", "blocking-wait"),
    ("std::thread::JoinHandle", "blocking-wait"),
    ("std::thread::scope", "blocking-wait"),
    ("std::thread::lifecycle::JoinInner", "blocking-wait"),
    ("std::io::stdio", "blocking-stdin"),
    ("std::fs", "blocking-fs"),
    ("std::path", "blocking-fs"),
    ("std::process", "blocking-process"),
    ("std::sync::mpsc", "blocking-channel"),
    ("std::sync::mpmc", "blocking-channel"),
    ("std::sync::poison::mutex", "blocking-lock"),
    ("std::sync::mutex", "blocking-lock"),
    ("std::sync::Mutex", "blocking-lock"),
    ("std::sync::RwLock", "blocking-lock"),
    ("std::sync::poison::rwlock", "blocking-lock"),
    ("std::sync::rwlock", "blocking-lock"),
    ("std::sync::poison::condvar", "blocking-wait"),
    ("std::sync::Condvar", "blocking-wait"),
    ("std::sync::barrier", "blocking-wait"),
    ("std::sync::Barrier", "blocking-wait"),
    ("std::sync::poison::once", "blocking-wait"),
    ("std::sync::once", "blocking-wait"),
    ("std::sync::lazy_lock", "blocking-wait"),
    ("std::net::socket_addr", "blocking-dns"),
    ("std::net::ToSocketAddrs", "blocking-dns"),
    ("getaddrinfo", "blocking-dns"),
    ("std::net", "blocking-net"),
    ("std::os::unix::net", "blocking-net"),
    ("parking_lot::condvar", "blocking-wait"),
    ("parking_lot", "blocking-lock"),
    ("lock_api", "blocking-lock"),
    ("crossbeam_channel", "blocking-channel"),
    ("flume", "blocking-channel"),
    ("kanal", "blocking-channel"),
    ("reqwest::blocking", "blocking-http"),
    ("ureq", "blocking-http"),
    ("attohttpc", "blocking-http"),
    ("minreq", "blocking-http"),
    ("curl", "blocking-http"),
    ("rusqlite", "blocking-db"),
    ("sqlite3_", "blocking-db"),
    ("sqlite", "blocking-db"),
    ("diesel", "blocking-db"),
    ("postgres", "blocking-db"),
    ("mysql", "blocking-db"),
    ("redis", "blocking-db"),
    ("r2d2", "blocking-db"),
    ("rocksdb", "blocking-db"),
    ("sled", "blocking-db"),
    ("redb", "blocking-db"),
    ("heed", "blocking-db"),
    ("mongodb::sync", "blocking-db"),
    ("git2", "blocking-db"),
    ("tokio::runtime::runtime::Runtime::block_on", "nested-runtime"),
    ("tokio::runtime::handle::Handle::block_on", "nested-runtime"),
    ("futures_executor", "nested-runtime"),
    ("pollster", "nested-runtime"),
];

/// The rule for a call of a library function, by its plain path.
#[must_use]
pub fn rule_of_path(path: &str) -> Option<&'static str> {
    PATHS
        .iter()
        .find(|(start, _)| {
            path.strip_prefix(start).is_some_and(|rest| {
                rest.is_empty() || rest.starts_with(':') || start.ends_with('_') || *start == "std::thread::sleep"
            })
        })
        .map(|(_, rule)| *rule)
}

#[cfg(unwinds)]
macro_rules! names {
    ($($name:ident)*) => {
        &[$((libc::$name, stringify!($name))),*]
    };
}

/// System calls that may wait, by their numbers here. Where threads cannot be looked at nobody asks.
#[cfg(unwinds)]
const SYSTEM_CALLS: &[(libc::c_long, &str)] = names! {
    SYS_nanosleep SYS_clock_nanosleep SYS_openat SYS_read SYS_readv SYS_pread64 SYS_write SYS_writev SYS_pwrite64
    SYS_fstat SYS_statx SYS_getdents64 SYS_fsync SYS_fdatasync SYS_flock SYS_fcntl SYS_copy_file_range
    SYS_connect SYS_accept SYS_accept4 SYS_recvfrom SYS_recvmsg SYS_sendto SYS_sendmsg SYS_ppoll SYS_pselect6
    SYS_epoll_pwait SYS_wait4 SYS_waitid SYS_futex SYS_linkat SYS_io_uring_enter
    SYS_newfstatat SYS_readlinkat SYS_mkdirat SYS_unlinkat SYS_renameat SYS_renameat2 SYS_symlinkat
};
/// Those that newer processors' kernels do without.
#[cfg(all(unwinds, target_arch = "x86_64"))]
const OLD_SYSTEM_CALLS: &[(libc::c_long, &str)] = names! {
    SYS_open SYS_stat SYS_poll SYS_select SYS_epoll_wait SYS_mkdir SYS_rmdir SYS_unlink SYS_rename SYS_readlink
    SYS_vfork SYS_link SYS_symlink
};
#[cfg(all(unwinds, not(target_arch = "x86_64")))]
const OLD_SYSTEM_CALLS: &[(libc::c_long, &str)] = &[];
#[cfg(not(unwinds))]
const SYSTEM_CALLS: &[(i64, &str)] = &[];
#[cfg(not(unwinds))]
const OLD_SYSTEM_CALLS: &[(i64, &str)] = &[];

/// The name of a system call that may wait.
#[must_use]
pub fn system_call(number: i64) -> Option<&'static str> {
    SYSTEM_CALLS
        .iter()
        .chain(OLD_SYSTEM_CALLS)
        .find(|(known, _)| *known == number)
        .and_then(|(_, name)| name.strip_prefix("SYS_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_special_path_stands_before_the_general() {
        assert_eq!(
            rule_of_path("std::net::socket_addr::ToSocketAddrs::to_socket_addrs"),
            Some("blocking-dns")
        );
        assert_eq!(rule_of_path("std::net::tcp::TcpStream::connect"), Some("blocking-net"));
        assert_eq!(rule_of_path("std::netting::x"), None);
        assert_eq!(rule_of_path("std::thread::sleep_ms"), Some("blocking-sleep"));
        assert_eq!(rule_of_path("sqlite3_step"), Some("blocking-db"));
    }

    #[test]
    fn every_named_system_call_that_waits_has_a_rule() {
        for number in 0..500 {
            if let Some(name) = system_call(number) {
                assert!(call(name).is_some() || name == "io_uring_enter", "{name}");
            }
        }
    }

    /// Set `UPDATE=1` to rewrite the table.
    #[test]
    fn the_readme_has_the_list() {
        let (from, to) = ("<!-- calls: from src/vocabulary.rs -->\n", "<!-- end of calls -->");
        let mut rules: Vec<&str> = CALLS.iter().map(|call| call.rule).collect();
        rules.sort_unstable();
        rules.dedup();
        let mut table = String::from("| rule | libc functions |\n| --- | --- |\n");
        for rule in rules {
            let of = CALLS
                .iter()
                .filter(|call| call.rule == rule)
                .map(|call| format!("`{}`", call.symbol));
            let line = format!("| {rule} | {} |\n", of.collect::<Vec<_>>().join(" "));
            table.push_str(&line);
        }
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
        let text = std::fs::read_to_string(path).expect("the README");
        let (start, rest) = text.split_once(from).expect("the mark");
        let (found, end) = rest.split_once(to).expect("the other mark");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path, format!("{start}{from}{table}{to}{end}")).expect("the README");
        } else {
            assert_eq!(found, table, "UPDATE=1 rewrites it");
        }
    }

    #[test]
    fn no_symbol_twice() {
        let mut symbols: Vec<_> = CALLS.iter().map(|call| call.symbol).collect();
        symbols.sort_unstable();
        symbols.dedup();
        assert_eq!(symbols.len(), CALLS.len());
    }
}
