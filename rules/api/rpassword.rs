//! rpassword: a secret from the terminal, from a person.

pub struct Config;

#[blocks(stdin)]
pub fn read_password() -> std::io::Result<String>;

#[blocks(stdin)]
pub fn read_password_with_config(config: Config) -> std::io::Result<String>;

#[blocks(stdin)]
pub fn prompt_password(prompt: impl ToString) -> std::io::Result<String>;

#[blocks(stdin)]
pub fn prompt_password_with_config(prompt: impl ToString, config: Config) -> std::io::Result<String>;
