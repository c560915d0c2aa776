//! cmd_lib: shell commands as macros. Their children run to the end in the call.

pub struct CmdChildren;

pub type CmdResult = std::io::Result<()>;

pub struct FunChildren;

pub type FunResult = std::io::Result<String>;

impl CmdChildren {
    #[blocks(process)]
    pub fn wait(&mut self) -> CmdResult;

    #[blocks(process)]
    pub fn kill(&mut self) -> CmdResult;
}

impl FunChildren {
    #[blocks(process)]
    pub fn wait_with_output(&mut self) -> FunResult;

    #[blocks(process)]
    pub fn wait_with_all(&mut self) -> (CmdResult, String, String);
}
