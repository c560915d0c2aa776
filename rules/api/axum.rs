//! Routes to handlers; a handler is an async body of its own.

#![does_not_block]
