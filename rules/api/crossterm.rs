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
