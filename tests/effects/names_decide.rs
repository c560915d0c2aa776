//- /main.rs crate:app
// The name in the code says nothing, what it resolves to says all.
use std::{thread as t, time::Duration};
use tokio::fs;

mod own {
    pub fn sleep(_: std::time::Duration) {}
    pub struct Command;
    impl Command {
        pub fn output(&self) {}
    }
}

async fn renamed(d: Duration) {
    t::sleep(d);
  //^^^^^^^^ std::thread::sleep puts the thread to sleep
}

async fn tokio_behind_the_name_of_std() {
    let _ = fs::read("x").await;
}

async fn a_sleep_of_its_own(d: Duration) {
    use own::sleep;
    sleep(d);
    own::Command.output();
}
