//! Two tasks that tell each other when one is wanted.

#![does_not_block]
