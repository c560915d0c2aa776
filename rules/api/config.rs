//! config: settings from files and from the environment; building them reads the files.

pub struct ConfigBuilder<St>;

pub struct DefaultState;

pub type Result<T, E = ConfigError> = std::result::Result<T, E>;

pub struct Config;

pub struct ConfigError;

impl<St> ConfigBuilder<St> {
    pub fn set_default<S, T>(self, key: S, value: T) -> Result<Self>;
    pub fn set_override<S, T>(self, key: S, value: T) -> Result<Self>;
    pub fn set_override_option<S, T>(self, key: S, value: Option<T>) -> Result<Self>;
}

impl ConfigBuilder<DefaultState> {
    pub fn add_source<T>(self, source: T) -> Self;

    #[blocks(fs)]
    pub fn build(self) -> Result<Config>;

    #[blocks(fs)]
    pub fn build_cloned(&self) -> Result<Config>;
}

impl Config {
    pub fn builder() -> ConfigBuilder<DefaultState>;
    pub fn get<'de, T>(&self, key: &str) -> Result<T>;
    pub fn get_string(&self, key: &str) -> Result<String>;
    pub fn get_int(&self, key: &str) -> Result<i64>;
    pub fn get_float(&self, key: &str) -> Result<f64>;
    pub fn get_bool(&self, key: &str) -> Result<bool>;
    pub fn try_deserialize<'de, T>(self) -> Result<T>;
}
