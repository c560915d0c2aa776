//! Small helps for actix services.

#![does_not_block]
