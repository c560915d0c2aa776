//! wasmer: compiles WebAssembly to machine code, which takes seconds for a large module. What a module does when called is unknown.

use std::path::Path;

pub struct Module;

pub trait AsEngineRef {}

pub struct IoCompileError;

impl Module {
    #[blocks(cpu)]
    pub fn new(engine: &impl AsEngineRef, bytes: impl AsRef<[u8]>) -> Result<Self, CompileError>;

    #[blocks(cpu)]
    pub fn from_binary(engine: &impl AsEngineRef, binary: &[u8]) -> Result<Self, CompileError>;

    #[blocks(cpu)]
    pub fn from_file(engine: &impl AsEngineRef, file: impl AsRef<Path>) -> Result<Self, IoCompileError>;

    #[blocks(fs)]
    pub unsafe fn deserialize_from_file(
        engine: &impl AsEngineRef,
        path: impl AsRef<Path>,
    ) -> Result<Self, DeserializeError>;
}
