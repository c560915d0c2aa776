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

impl<'a> Confirm<'a> {
    pub fn new(message: &'a str) -> Self;

    pub fn with_starting_input(self, message: &'a str) -> Self;

    pub fn with_default(self, default: bool) -> Self;

    pub fn with_placeholder(self, placeholder: &'a str) -> Self;

    pub fn with_help_message(self, message: &'a str) -> Self;

    pub fn with_error_message(self, error_message: &'a str) -> Self;
}

impl<'a, T> CustomType<'a, T> {
    pub fn with_starting_input(self, message: &'a str) -> Self;

    pub fn with_default(self, default: T) -> Self;

    pub fn with_placeholder(self, placeholder: &'a str) -> Self;

    pub fn with_help_message(self, message: &'a str) -> Self;

    pub fn with_error_message(self, error_message: &'a str) -> Self;
}

impl<'a, T> MultiSelect<'a, T> {
    pub fn new(message: &'a str, options: Vec<T>) -> Self;

    pub fn with_help_message(self, message: &'a str) -> Self;

    pub fn without_help_message(self) -> Self;

    pub fn with_page_size(self, page_size: usize) -> Self;

    pub fn with_vim_mode(self, vim_mode: bool) -> Self;

    pub fn with_keep_filter(self, keep_filter: bool) -> Self;

    pub fn with_default(self, default: &'a [usize]) -> Self;

    pub fn with_all_selected_by_default(self) -> Self;

    pub fn with_starting_cursor(self, starting_cursor: usize) -> Self;

    pub fn with_starting_filter_input(self, starting_filter_input: &'a str) -> Self;

    pub fn with_reset_cursor(self, reset_cursor: bool) -> Self;

    pub fn without_filtering(self) -> Self;
}

impl<'a> Password<'a> {
    pub fn new(message: &'a str) -> Self;

    pub fn with_help_message(self, message: &'a str) -> Self;

    pub fn with_display_toggle_enabled(self) -> Self;

    pub fn without_confirmation(self) -> Self;

    pub fn with_custom_confirmation_message(self, message: &'a str) -> Self;

    pub fn with_custom_confirmation_error_message(self, message: &'a str) -> Self;
}

impl<'a, T> Select<'a, T> {
    pub fn new(message: &'a str, options: Vec<T>) -> Self;

    pub fn with_help_message(self, message: &'a str) -> Self;

    pub fn without_help_message(self) -> Self;

    pub fn with_page_size(self, page_size: usize) -> Self;

    pub fn with_vim_mode(self, vim_mode: bool) -> Self;

    pub fn with_starting_cursor(self, starting_cursor: usize) -> Self;

    pub fn with_starting_filter_input(self, starting_filter_input: &'a str) -> Self;

    pub fn with_reset_cursor(self, reset_cursor: bool) -> Self;

    pub fn without_filtering(self) -> Self;
}

impl<'a, 'b> Text<'a, 'b> {
    pub fn new(message: &'a str) -> Self;

    pub fn with_help_message(self, message: &'a str) -> Self;

    pub fn with_initial_value(self, message: &'a str) -> Self;

    pub fn with_default(self, message: &'a str) -> Self;

    pub fn with_placeholder(self, placeholder: &'a str) -> Self;

    pub fn with_page_size(self, page_size: usize) -> Self;
}

impl<'a> Editor<'a> {
    pub fn new(message: &'a str) -> Self;

    pub fn with_help_message(self, message: &'a str) -> Self;

    pub fn with_predefined_text(self, text: &'a str) -> Self;

    pub fn with_file_extension(self, file_extension: &'a str) -> Self;

    pub fn with_editor_command(self, editor_command: &'a OsStr) -> Self;

    pub fn with_args(self, args: &'a [&'a OsStr]) -> Self;
}
