//! config: settings from files and from the environment; building them reads the files.

pub struct ConfigBuilder<St>;

pub struct DefaultState;

pub type Result<T, E = ConfigError> = std::result::Result<T, E>;

pub struct Config;

pub struct ConfigError;

impl ConfigBuilder<DefaultState> {
    #[blocks(fs)]
    pub fn build(self) -> Result<Config>;

    #[blocks(fs)]
    pub fn build_cloned(&self) -> Result<Config>;
}

impl Config {
    pub fn builder() -> ConfigBuilder<DefaultState>;
}
