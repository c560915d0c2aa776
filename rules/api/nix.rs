//! nix: system calls. `read` and `write` wait or not as the descriptor says, which the type does not tell, so they are left out.

pub mod sys {
    pub mod wait {
        pub type Result<T> = std::result::Result<T, Errno>;

        pub struct WaitStatus;

        pub struct Pid;

        pub struct Id<'fd>;

        pub struct Errno;

        #[blocks(process)]
        pub fn wait() -> Result<WaitStatus>;

        #[blocks(process)]
        pub fn waitpid<P: Into<Option<Pid>>>(pid: P, options: Option<WaitPidFlag>) -> Result<WaitStatus>;

        #[blocks(process)]
        pub fn waitid(id: Id, flags: WaitPidFlag) -> Result<WaitStatus>;
    }
}

pub mod unistd {
    pub type Result<T> = std::result::Result<T, Errno>;

    pub struct Errno;

    #[blocks(sleep)]
    pub fn sleep(seconds: c_uint) -> c_uint;

    #[blocks(wait)]
    pub fn pause();

    #[blocks(fs)]
    pub fn sync();

    #[blocks(fs)]
    pub fn fsync<Fd: std::os::fd::AsFd>(fd: Fd) -> Result<()>;

    #[blocks(fs)]
    pub fn fdatasync<Fd: std::os::fd::AsFd>(fd: Fd) -> Result<()>;
}
