//! async-std: the shape of std, asynchronous.

#![does_not_block]

pub mod channel;
pub mod fs;
pub mod future;
pub mod io;
pub mod net;
pub mod os;
pub mod path;
pub mod pin;
pub mod prelude;
pub mod process;
pub mod stream;
pub mod sync;
pub mod task;
