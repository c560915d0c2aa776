//- /main.rs crate:app
fn down(n: u32) {
    if n > 0 {
        down(n - 1);
    }
    std::fs::remove_file("x").ok();
}

fn even(n: u32) -> bool {
    n == 0 || odd(n - 1)
}

fn odd(n: u32) -> bool {
    std::fs::remove_file("x").ok();
    n != 0 && even(n - 1)
}

fn quiet(n: u32) -> u32 {
    if n == 0 { 0 } else { loud(n - 1) }
}

fn loud(n: u32) -> u32 {
    quiet(n) + 1
}

async fn run() {
    down(3);
  //^^^^ std::fs::remove_file waits for the disk, via down
}

async fn mutual() {
    even(3);
  //^^^^ std::fs::remove_file waits for the disk, via even -> odd
}

async fn silent() {
    quiet(3);
}
