//! crossterm: the terminal. What asks for its events waits for a person.

pub mod event {
    use std::time::Duration;

    pub struct Event;

    #[blocks(stdin)]
    #[instead("crossterm::event::EventStream")]
    pub fn read() -> std::io::Result<Event>;

    #[blocks(stdin, unless = "short(timeout)")]
    #[instead("crossterm::event::EventStream")]
    pub fn poll(timeout: Duration) -> std::io::Result<bool>;
}

// The terminal answers at once; where the standard input is none, `/dev/tty` is opened, which is no disk.
pub mod terminal {
    pub struct WindowSize;

    #[does_not_block]
    pub fn enable_raw_mode() -> std::io::Result<()>;

    #[does_not_block]
    pub fn disable_raw_mode() -> std::io::Result<()>;

    #[does_not_block]
    pub fn is_raw_mode_enabled() -> std::io::Result<bool>;

    #[does_not_block]
    pub fn size() -> std::io::Result<(u16, u16)>;

    #[does_not_block]
    pub fn window_size() -> std::io::Result<WindowSize>;
}
