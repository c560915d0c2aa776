// What is not known has no callee, however common the method's name; and it stays so through whatever is done with it.
use nowhere::Client;
use std::sync::{Arc, Mutex};

struct Holder {
    client: Client,
    shared: Arc<Mutex<Client>>,
    list: Vec<Client>,
}

fn unknown(holder: Holder, client: &Client) {
    client.get("x");
         //^^^ calls ?
    client.clone();
         //^^^^^ calls ?
    client.len();
         //^^^ calls ?
    let answer = holder.client.send("x");
      //^^^^^^ _
    answer.unwrap();
         //^^^^^^ calls ?
    answer.read_to_string(&mut String::new());
         //^^^^^^^^^^^^^^ calls ?
    let guard = holder.shared.lock().unwrap();
      //^^^^^ MutexGuard<_>
    guard.push(1);
        //^^^^ calls ?
    for one in &holder.list {
      //^^^ &_
        one.flush();
          //^^^^^ calls ?
    }
    let value = nowhere::call();
      //^^^^^ _
                       //^^^^ calls ?
    let next = value.map(|x| x.len());
      //^^^^ _
                             //^^^ calls ?
    let field = client.inner.name;
      //^^^^^ _
    field.trim();
        //^^^^ calls ?
    let indexed = value[0];
      //^^^^^^^ _
    indexed.to_string();
          //^^^^^^^^^ calls ?
    let of_macro = unseen!(1);
      //^^^^^^^^ _
    of_macro.lock();
           //^^^^ calls ?
    (value.callback)(1);
    let sum = value + 1;
      //^^^ _
    sum.is_positive();
      //^^^^^^^^^^^ calls ?
    let both = if true { value } else { nowhere::call() };
      //^^^^ _
    both.send(1);
       //^^^^ calls ?
    Client::new();
          //^^^ calls ?
    Client::default().run();
                    //^^^ calls ?
}
