//! Datagrams on sockets that never wait.

#![does_not_block]
