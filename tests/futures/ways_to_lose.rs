//- /main.rs crate:app
// A future is lost when what owns it is dropped where it is made.
use std::future::Future;

async fn save(id: u32) -> u32 {
    id
}

struct Job<F: Future> {
    work: F,
}

async fn in_async(many: Vec<u32>, one: Option<u32>, answer: Result<u32, ()>, yes: bool) {
    save(1);
  //^^^^ never awaited
    let _ = save(2);
          //^^^^ never awaited
    _ = save(3);
      //^^^^ never awaited
    let _later = save(4);
               //^^^^ nobody uses `_later`
    drop(save(5));
       //^^^^ never awaited
    std::mem::drop(save(6));
                 //^^^^ never awaited
    if yes { save(7) } else { save(8) };
           //^^^^ never awaited
                            //^^^^ never awaited
    match many.len() {
        0 => save(9),
           //^^^^ never awaited
        _ => save(10),
           //^^^^ never awaited
    };
    yes.then(|| save(11));
      //^^^^ the future of bool::then is never awaited
    answer.map(|id| save(id));
         //^^^ the future of std::result::Result::map is never awaited
    one.and_then(|id| Some(save(id)));
      //^^^^^^^^ the future of std::option::Option::and_then is never awaited
    vec![save(12), save(13)];
       //^^^^ never awaited
                 //^^^^ never awaited
    [save(14)];
   //^^^^ never awaited
    Job { work: save(15) };
              //^^^^ never awaited
    let _ = unsafe { save(16) };
                   //^^^^ never awaited
    let (_a, b) = (save(17), save(18));
                 //^^^^ nobody uses `_a`
    b.await;
    Ok::<_, ()>(save(19));
              //^^^^ never awaited
    for id in &many {
        save(*id);
      //^^^^ never awaited
    }
    many.iter().for_each(|id| drop(save(*id)));
                                 //^^^^ never awaited
    many.iter().for_each(|id| {
        save(*id);
      //^^^^ never awaited
    });
    let mut all = Vec::new();
    all.push(save(20));
           //^^^^ nobody uses `all`
    let dropped = save(21);
                //^^^^ nobody uses `dropped`
    drop(dropped);
}

async fn maker() -> impl Future<Output = u32> {
    save(1)
}

async fn twice() {
    maker().await;
  //^^^^^ the future of app::maker is never awaited
    maker().await.await;
}

fn in_sync() {
    save(22);
  //^^^^ never awaited
    let closure = || {
        save(23);
      //^^^^ never awaited
    };
    closure();
}
