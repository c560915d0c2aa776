//- /main.rs crate:app
// The innermost body decides whether code is async.
async fn nested() {
    fn helper() {
        std::fs::remove_file("x").ok();
    }
    tokio::task::spawn_blocking(helper).await.ok();
}

fn a_block_in_a_sync_function() {
    let task = async {
        std::fs::remove_file("x").ok();
      //^^^^^^^^^^^^^^^^^^^^ std::fs::remove_file waits for the disk
    };
    drive(task);
}

fn drive<F>(_task: F) {}

fn never_called_from_async() {
    std::fs::remove_file("x").ok();
}

/// A future of its own: calling it blocks nobody, awaiting it is its own finding.
async fn inner() {
    std::fs::remove_file("x").ok();
  //^^^^^^^^^^^^^^^^^^^^ std::fs::remove_file waits for the disk
}

async fn outer() {
    inner().await;
}
