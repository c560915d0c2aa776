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
