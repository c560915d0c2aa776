//! handlebars: templates. By path they are read from the disk; rendering works in memory.

pub struct Handlebars<'reg>;

pub struct TemplateError;

pub struct Path;

pub struct DirectorySourceOptions;

pub struct ScriptError;

pub struct RenderError;

impl<'reg> Handlebars<'reg> {
    #[blocks(fs)]
    pub fn register_template_file<P>(&mut self, name: &str, tpl_path: P) -> Result<(), TemplateError>
    where
        P: AsRef<Path>;

    #[blocks(fs)]
    pub fn register_templates_directory<P>(
        &mut self,
        dir_path: P,
        options: DirectorySourceOptions,
    ) -> Result<(), TemplateError>
    where
        P: AsRef<Path>;

    #[blocks(fs)]
    pub fn register_script_helper_file<P>(&mut self, name: &str, script_path: P) -> Result<(), ScriptError>
    where
        P: AsRef<Path>;

    #[blocks(fs)]
    pub fn register_embed_templates<E>(&mut self) -> Result<(), TemplateError>
    where
        E: RustEmbed;

    pub fn render<T>(&self, name: &str, data: &T) -> Result<String, RenderError>
    where
        T: Serialize;

    pub fn register_template_string<S>(&mut self, name: &str, tpl_str: S) -> Result<(), TemplateError>
    where
        S: AsRef<str>;
}

impl<'reg> Handlebars<'reg> {
    pub fn new() -> Handlebars<'reg>;
}
