//! wasmtime: compiles WebAssembly to machine code, which takes seconds for a large module. What a module does when called is unknown.

use std::path::Path;

pub struct Module;

pub struct Engine;

pub struct Config;

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub struct Error;

impl Module {
    #[blocks(cpu)]
    pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Module>;

    #[blocks(cpu)]
    pub fn from_binary(engine: &Engine, binary: &[u8]) -> Result<Module>;

    #[blocks(cpu)]
    pub fn from_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Module>;

    #[blocks(fs)]
    pub unsafe fn from_trusted_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Module>;

    #[blocks(fs)]
    pub unsafe fn deserialize_file(engine: &Engine, path: impl AsRef<Path>) -> Result<Module>;
}

impl Engine {
    #[does_not_block]
    pub fn new(config: &Config) -> Result<Self>;

    #[blocks(cpu)]
    pub fn precompile_module(&self, bytes: &[u8]) -> Result<Vec<u8>>;

    #[blocks(cpu)]
    pub fn precompile_component(&self, bytes: &[u8]) -> Result<Vec<u8>>;
}

pub mod component {
    use crate::{Engine, Result};
    use std::path::Path;

    pub struct Component;

    impl Component {
        #[blocks(cpu)]
        pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Component>;

        #[blocks(cpu)]
        pub fn from_binary(engine: &Engine, binary: &[u8]) -> Result<Component>;

        #[blocks(cpu)]
        pub fn from_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Component>;

        #[blocks(fs)]
        pub unsafe fn deserialize_file(engine: &Engine, path: impl AsRef<Path>) -> Result<Component>;
    }
}
