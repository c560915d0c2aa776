//! pyo3: Python in this process. Whoever attaches waits for the interpreter's lock, which another thread may hold for long.

pub struct Python<'py>;

pub trait Ungil {}

impl Python<'_> {
    /// The name of `attach` before 0.26.
    #[blocks(wait)]
    pub fn with_gil<F, R>(#[runs(here)] f: F) -> R
    where
        F: for<'py> FnOnce(Python<'py>) -> R;
}

impl Python<'_> {
    #[blocks(wait)]
    pub fn attach<F, R>(#[runs(here)] f: F) -> R
    where
        F: for<'py> FnOnce(Python<'py>) -> R;

    #[blocks(wait)]
    pub fn try_attach<F, R>(#[runs(here)] f: F) -> Option<R>
    where
        F: for<'py> FnOnce(Python<'py>) -> R;
}

impl<'py> Python<'py> {
    pub fn detach<T, F>(self, #[runs(here)] f: F) -> T
    where
        F: Ungil + FnOnce() -> T,
        T: Ungil;
}
