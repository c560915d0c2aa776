//! lazy_static: its macro makes statics whose initialiser runs in whoever asks first; there is nothing to call.

#![does_not_block]
