//! Search for many words at once: deriving finds only words of its own such as `get`.

#![does_not_block]
