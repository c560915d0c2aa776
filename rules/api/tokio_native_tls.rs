//! TLS over async sockets: the blocking handshake below it is given a socket that says "would block".

#![does_not_block]
