//! Real crates, used as real programs use them. The test `tests/it/real_crates.rs` fetches them and checks this program.

mod blocking;
mod queries;
mod twins;

#[tokio::main]
async fn main() {}
