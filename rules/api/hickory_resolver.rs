//! hickory-resolver: `Resolver` waits for the network until 0.24 and is async from then on, which a name alone does not tell:
//! nothing is listed, and what its source does is derived where the source is there.

pub struct Resolver;
