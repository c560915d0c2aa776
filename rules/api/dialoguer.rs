//! dialoguer: questions at the terminal. Each waits for a person.

pub struct Confirm<'a>;

pub type Result<T = ()> = std::result::Result<T, Error>;

pub struct Input<'a, T>;

pub struct Select<'a>;

pub struct MultiSelect<'a>;

pub struct Sort<'a>;

pub struct Password<'a>;

pub struct FuzzySelect<'a>;

pub struct Editor;

pub struct Error;

impl Confirm<'_> {
    #[blocks(stdin)]
    pub fn interact(self) -> Result<bool>;

    #[blocks(stdin)]
    pub fn interact_opt(self) -> Result<Option<bool>>;

    #[blocks(stdin)]
    pub fn interact_on(self, term: &Term) -> Result<bool>;

    #[blocks(stdin)]
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<bool>>;
}

impl<T> Input<'_, T>
where
    T: Clone + ToString + FromStr,
    <T as FromStr>::Err: ToString,
{
    #[blocks(stdin)]
    pub fn interact(self) -> Result<T>;

    #[blocks(stdin)]
    pub fn interact_text(self) -> Result<T>;

    #[blocks(stdin)]
    pub fn interact_on(self, term: &Term) -> Result<T>;

    #[blocks(stdin)]
    pub fn interact_text_on(self, term: &Term) -> Result<T>;
}

impl Select<'_> {
    #[blocks(stdin)]
    pub fn interact(self) -> Result<usize>;

    #[blocks(stdin)]
    pub fn interact_opt(self) -> Result<Option<usize>>;

    #[blocks(stdin)]
    pub fn interact_on(self, term: &Term) -> Result<usize>;

    #[blocks(stdin)]
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<usize>>;
}

impl MultiSelect<'_> {
    #[blocks(stdin)]
    pub fn interact(self) -> Result<Vec<usize>>;

    #[blocks(stdin)]
    pub fn interact_opt(self) -> Result<Option<Vec<usize>>>;

    #[blocks(stdin)]
    pub fn interact_on(self, term: &Term) -> Result<Vec<usize>>;

    #[blocks(stdin)]
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<Vec<usize>>>;
}

impl Sort<'_> {
    #[blocks(stdin)]
    pub fn interact(self) -> Result<Vec<usize>>;

    #[blocks(stdin)]
    pub fn interact_opt(self) -> Result<Option<Vec<usize>>>;

    #[blocks(stdin)]
    pub fn interact_on(self, term: &Term) -> Result<Vec<usize>>;

    #[blocks(stdin)]
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<Vec<usize>>>;
}

impl Password<'_> {
    #[blocks(stdin)]
    pub fn interact(self) -> Result<String>;

    #[blocks(stdin)]
    pub fn interact_on(self, term: &Term) -> Result<String>;
}

impl FuzzySelect<'_> {
    #[blocks(stdin)]
    pub fn interact(self) -> Result<usize>;

    #[blocks(stdin)]
    pub fn interact_opt(self) -> Result<Option<usize>>;

    #[blocks(stdin)]
    pub fn interact_on(self, term: &Term) -> Result<usize>;

    #[blocks(stdin)]
    pub fn interact_on_opt(self, term: &Term) -> Result<Option<usize>>;
}

impl Editor {
    #[blocks(stdin)]
    pub fn edit(&self, s: &str) -> Result<Option<String>>;
}

impl Confirm<'static> {
    pub fn new() -> Self;
}

impl Confirm<'_> {
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;

    pub fn report(self, val: bool) -> Self;

    pub fn wait_for_newline(self, wait: bool) -> Self;

    pub fn default(self, val: bool) -> Self;

    pub fn show_default(self, val: bool) -> Self;
}

impl<T> Input<'_, T> {
    pub fn new() -> Self;

    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;

    pub fn with_post_completion_text<S: Into<String>>(self, post_completion_text: S) -> Self;

    pub fn report(self, val: bool) -> Self;

    pub fn with_initial_text<S: Into<String>>(self, val: S) -> Self;

    pub fn default(self, value: T) -> Self;

    pub fn allow_empty(self, val: bool) -> Self;

    pub fn show_default(self, val: bool) -> Self;
}

impl Select<'static> {
    pub fn new() -> Self;
}

impl Select<'_> {
    pub fn clear(self, val: bool) -> Self;

    pub fn default(self, val: usize) -> Self;

    pub fn max_length(self, val: usize) -> Self;

    pub fn item<T: ToString>(self, item: T) -> Self;

    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;

    pub fn report(self, val: bool) -> Self;
}

impl MultiSelect<'static> {
    pub fn new() -> Self;
}

impl MultiSelect<'_> {
    pub fn clear(self, val: bool) -> Self;

    pub fn defaults(self, val: &[bool]) -> Self;

    pub fn max_length(self, val: usize) -> Self;

    pub fn item<T: ToString>(self, item: T) -> Self;

    pub fn item_checked<T: ToString>(self, item: T, checked: bool) -> Self;

    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;

    pub fn report(self, val: bool) -> Self;
}

impl Sort<'static> {
    pub fn new() -> Self;
}

impl Sort<'_> {
    pub fn clear(self, val: bool) -> Self;

    pub fn max_length(self, val: usize) -> Self;

    pub fn item<T: ToString>(self, item: T) -> Self;

    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;

    pub fn report(self, val: bool) -> Self;
}

impl Password<'static> {
    pub fn new() -> Password<'static>;
}

impl Password<'_> {
    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;

    pub fn report(self, val: bool) -> Self;

    pub fn allow_empty_password(self, allow_empty_password: bool) -> Self;
}

impl FuzzySelect<'static> {
    pub fn new() -> Self;
}

impl FuzzySelect<'_> {
    pub fn clear(self, val: bool) -> Self;

    pub fn default(self, val: usize) -> Self;

    pub fn item<T: ToString>(self, item: T) -> Self;

    pub fn with_initial_text<S: Into<String>>(self, initial_text: S) -> Self;

    pub fn with_prompt<S: Into<String>>(self, prompt: S) -> Self;

    pub fn report(self, val: bool) -> Self;

    pub fn highlight_matches(self, val: bool) -> Self;

    pub fn vim_mode(self, val: bool) -> Self;

    pub fn max_length(self, rows: usize) -> Self;
}

impl Editor {
    pub fn new() -> Self;

    pub fn executable<S: AsRef<OsStr>>(&mut self, val: S) -> &mut Self;

    pub fn extension(&mut self, val: &str) -> &mut Self;

    pub fn require_save(&mut self, val: bool) -> &mut Self;

    pub fn trim_newlines(&mut self, val: bool) -> &mut Self;
}
