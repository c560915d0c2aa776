//! Values to and from formats; what reads or writes is the format's reader or writer.

#![does_not_block]
