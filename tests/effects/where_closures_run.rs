//- /main.rs crate:app
// Where a closure runs decides; arguments are evaluated before it does.
use std::path::PathBuf;

fn parse(text: String) -> usize {
    text.len()
}

async fn elsewhere(path: PathBuf) {
    let _ = tokio::task::spawn_blocking(move || std::fs::read(path)).await;
    std::thread::spawn(|| std::fs::remove_file("x"));
    tokio::task::block_in_place(|| std::fs::remove_file("x").ok());
}

async fn the_argument_is_read_here(path: PathBuf) -> std::io::Result<()> {
    let text = std::fs::read_to_string(path);
             //^^^^^^^^^^^^^^^^^^^^^^^ std::fs::read_to_string waits for the disk
    let length = parse(text?);
    let _ = tokio::task::spawn_blocking(move || length).await;
    Ok(())
}

fn job(_: Vec<u8>) -> impl FnOnce() + Send + 'static {
    || ()
}

async fn eager(path: PathBuf) -> std::io::Result<()> {
    let _ = tokio::task::spawn_blocking(job(std::fs::read(path)?)).await;
                                          //^^^^^^^^^^^^^ std::fs::read waits for the disk
    Ok(())
}

async fn inline(paths: Vec<PathBuf>, found: Option<String>) {
    paths.iter().for_each(|path| {
        std::fs::remove_file(path).ok();
      //^^^^^^^^^^^^^^^^^^^^ std::fs::remove_file waits for the disk
    });
    let _ = found.unwrap_or_else(|| std::fs::read_to_string("x").unwrap_or_default());
                                  //^^^^^^^^^^^^^^^^^^^^^^^ std::fs::read_to_string waits for the disk
}

async fn bound_to_a_local() {
    let later = || std::fs::remove_file("x");
    let _ = tokio::task::spawn_blocking(later).await;
}
