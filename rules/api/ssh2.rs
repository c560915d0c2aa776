//! ssh2: SSH through a C library. Every step of a session waits for the other side.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

pub struct Session;

pub struct Error;

pub struct Channel;

pub struct ScpFileStat;

pub struct Sftp;

pub struct DisconnectCode;

pub struct PtyModes;

pub struct File;

pub struct FileStat;

impl Session {
    #[blocks(net)]
    pub fn handshake(&mut self) -> Result<(), Error>;

    #[blocks(net)]
    pub fn userauth_password(&self, username: &str, password: &str) -> Result<(), Error>;

    #[blocks(net)]
    pub fn userauth_agent(&self, username: &str) -> Result<(), Error>;

    #[blocks(net)]
    pub fn userauth_pubkey_file(
        &self,
        username: &str,
        pubkey: Option<&Path>,
        privatekey: &Path,
        passphrase: Option<&str>,
    ) -> Result<(), Error>;

    #[blocks(net)]
    pub fn userauth_pubkey_memory(
        &self,
        username: &str,
        pubkeydata: Option<&str>,
        privatekeydata: &str,
        passphrase: Option<&str>,
    ) -> Result<(), Error>;

    #[blocks(net)]
    pub fn auth_methods(&self, username: &str) -> Result<&str, Error>;

    #[blocks(net)]
    pub fn channel_session(&self) -> Result<Channel, Error>;

    #[blocks(net)]
    pub fn channel_direct_tcpip(&self, host: &str, port: u16, src: Option<(&str, u16)>) -> Result<Channel, Error>;

    #[blocks(net)]
    pub fn scp_recv(&self, path: &Path) -> Result<(Channel, ScpFileStat), Error>;

    #[blocks(net)]
    pub fn scp_send(
        &self,
        remote_path: &Path,
        mode: i32,
        size: u64,
        times: Option<(u64, u64)>,
    ) -> Result<Channel, Error>;

    #[blocks(net)]
    pub fn sftp(&self) -> Result<Sftp, Error>;

    #[blocks(net)]
    pub fn keepalive_send(&self) -> Result<u32, Error>;

    #[blocks(net)]
    pub fn disconnect(
        &self,
        reason: Option<DisconnectCode>,
        description: &str,
        lang: Option<&str>,
    ) -> Result<(), Error>;
}

impl Channel {
    #[blocks(net)]
    pub fn exec(&mut self, command: &str) -> Result<(), Error>;

    #[blocks(net)]
    pub fn shell(&mut self) -> Result<(), Error>;

    #[blocks(net)]
    pub fn subsystem(&mut self, system: &str) -> Result<(), Error>;

    #[blocks(net)]
    pub fn request_pty(
        &mut self,
        term: &str,
        mode: Option<PtyModes>,
        dim: Option<(u32, u32, u32, u32)>,
    ) -> Result<(), Error>;

    #[blocks(net)]
    pub fn setenv(&mut self, var: &str, val: &str) -> Result<(), Error>;

    #[blocks(net)]
    pub fn send_eof(&mut self) -> Result<(), Error>;

    #[blocks(net)]
    pub fn wait_eof(&mut self) -> Result<(), Error>;

    #[blocks(net)]
    pub fn close(&mut self) -> Result<(), Error>;

    #[blocks(net)]
    pub fn wait_close(&mut self) -> Result<(), Error>;

    #[blocks(net)]
    pub fn process_startup(&mut self, request: &str, message: Option<&str>) -> Result<(), Error>;
}

impl Sftp {
    #[blocks(net)]
    pub fn open<T: AsRef<Path>>(&self, filename: T) -> Result<File, Error>;

    #[blocks(net)]
    pub fn create(&self, filename: &Path) -> Result<File, Error>;

    #[blocks(net)]
    pub fn opendir<T: AsRef<Path>>(&self, dirname: T) -> Result<File, Error>;

    #[blocks(net)]
    pub fn readdir<T: AsRef<Path>>(&self, dirname: T) -> Result<Vec<(PathBuf, FileStat)>, Error>;

    #[blocks(net)]
    pub fn mkdir(&self, filename: &Path, mode: i32) -> Result<(), Error>;

    #[blocks(net)]
    pub fn rmdir(&self, filename: &Path) -> Result<(), Error>;

    #[blocks(net)]
    pub fn stat(&self, filename: &Path) -> Result<FileStat, Error>;

    #[blocks(net)]
    pub fn lstat(&self, filename: &Path) -> Result<FileStat, Error>;

    #[blocks(net)]
    pub fn setstat(&self, filename: &Path, stat: FileStat) -> Result<(), Error>;

    #[blocks(net)]
    pub fn unlink(&self, file: &Path) -> Result<(), Error>;

    #[blocks(net)]
    pub fn rename(&self, src: &Path, dst: &Path, flags: Option<RenameFlags>) -> Result<(), Error>;

    #[blocks(net)]
    pub fn realpath(&self, path: &Path) -> Result<PathBuf, Error>;

    #[blocks(net)]
    pub fn readlink(&self, path: &Path) -> Result<PathBuf, Error>;

    #[blocks(net)]
    pub fn symlink(&self, path: &Path, target: &Path) -> Result<(), Error>;
}

impl Read for Channel {
    #[blocks(net)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl Write for Channel {
    #[blocks(net)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    #[blocks(net)]
    fn flush(&mut self) -> io::Result<()>;
}

impl Read for File {
    #[blocks(net)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl Write for File {
    #[blocks(net)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    #[blocks(net)]
    fn flush(&mut self) -> io::Result<()>;
}

impl File {
    #[blocks(net)]
    pub fn stat(&mut self) -> Result<FileStat, Error>;

    #[blocks(net)]
    pub fn readdir(&mut self) -> Result<(PathBuf, FileStat), Error>;

    #[blocks(net)]
    pub fn fsync(&mut self) -> Result<(), Error>;

    #[blocks(net)]
    pub fn close(&mut self) -> Result<(), Error>;
}
