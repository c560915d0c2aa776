//! Only here because a package has a target.
