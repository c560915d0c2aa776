//! inquire: questions at the terminal. Each waits for a person.

use std::fmt::Display;

pub struct Text<'a, 'b>;

pub type InquireResult<T> = Result<T, InquireError>;

pub struct Confirm<'a>;

pub struct Select<'a, T>;

pub struct ListOption<T>;

pub struct MultiSelect<'a, T>;

pub struct Password<'a>;

pub struct CustomType<'a, T>;

pub struct DateSelect<'a>;

pub struct Editor<'a>;

pub struct InquireError;

impl<'a, 'b> Text<'a, 'b> {
    #[blocks(stdin)]
    pub fn prompt(self) -> InquireResult<String>;

    #[blocks(stdin)]
    pub fn prompt_skippable(self) -> InquireResult<Option<String>>;
}

impl<'a> Confirm<'a> {
    #[blocks(stdin)]
    pub fn prompt(self) -> InquireResult<bool>;

    #[blocks(stdin)]
    pub fn prompt_skippable(self) -> InquireResult<Option<bool>>;
}

impl<'a, T> Select<'a, T>
where
    T: Display,
{
    #[blocks(stdin)]
    pub fn prompt(self) -> InquireResult<T>;

    #[blocks(stdin)]
    pub fn prompt_skippable(self) -> InquireResult<Option<T>>;

    #[blocks(stdin)]
    pub fn raw_prompt(self) -> InquireResult<ListOption<T>>;

    #[blocks(stdin)]
    pub fn raw_prompt_skippable(self) -> InquireResult<Option<ListOption<T>>>;
}

impl<'a, T> MultiSelect<'a, T>
where
    T: Display,
{
    #[blocks(stdin)]
    pub fn prompt(self) -> InquireResult<Vec<T>>;

    #[blocks(stdin)]
    pub fn prompt_skippable(self) -> InquireResult<Option<Vec<T>>>;

    #[blocks(stdin)]
    pub fn raw_prompt(self) -> InquireResult<Vec<ListOption<T>>>;

    #[blocks(stdin)]
    pub fn raw_prompt_skippable(self) -> InquireResult<Option<Vec<ListOption<T>>>>;
}

impl<'a> Password<'a> {
    #[blocks(stdin)]
    pub fn prompt(self) -> InquireResult<String>;

    #[blocks(stdin)]
    pub fn prompt_skippable(self) -> InquireResult<Option<String>>;
}

impl<'a, T> CustomType<'a, T>
where
    T: Clone,
{
    #[blocks(stdin)]
    pub fn prompt(self) -> InquireResult<T>;

    #[blocks(stdin)]
    pub fn prompt_skippable(self) -> InquireResult<Option<T>>;
}

impl<'a> DateSelect<'a> {
    #[blocks(stdin)]
    pub fn prompt(self) -> InquireResult<NaiveDate>;

    #[blocks(stdin)]
    pub fn prompt_skippable(self) -> InquireResult<Option<NaiveDate>>;
}

impl<'a> Editor<'a> {
    #[blocks(stdin)]
    pub fn prompt(self) -> InquireResult<String>;

    #[blocks(stdin)]
    pub fn prompt_skippable(self) -> InquireResult<Option<String>>;
}
