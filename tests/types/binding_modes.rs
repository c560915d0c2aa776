// Looking through a reference makes the names below it references: the default binding modes.
struct Point {
    x: i32,
    name: Option<String>,
}

fn shared(point: &Point, pair: &(u8, &mut String), list: &[(u8, char)], nested: &Option<&(u8, bool)>) {
    let Point { x, name } = point;
              //^ &i32
                 //^^^^ &Option<String>
    if let Point { name: Some(text), .. } = point {
                            //^^^^ &String
        text.len();
           //^^^ calls std::string::String::len
    }
    let (n, text) = pair;
       //^ &u8
          //^^^^ &&mut String
    let &(n, _) = pair;
        //^ u8
    if let [first, .., (number, letter)] = list {}
          //^^^^^ &(u8, char)
                      //^^^^^^ &u8
                              //^^^^^^ &char
    if let [head, tail @ ..] = list {}
                //^^^^ &[(u8, char)]
    if let Some((number, truth)) = nested {}
               //^^^^^^ &u8
                       //^^^^^ &bool
    for (index, (number, letter)) in list.iter().enumerate() {}
       //^^^^^ usize
               //^^^^^^ &u8
                       //^^^^^^ &char
    for &(number, letter) in list {}
        //^^^^^^ u8
                //^^^^^^ char
}

fn exclusive(point: &mut Point, pair: &mut (u8, &String), value: Option<&mut Point>) {
    let Point { x, .. } = point;
              //^ &mut i32
    if let Some(text) = &mut point.name {}
              //^^^^ &mut String
    let (n, text) = pair;
       //^ &mut u8
          //^^^^ &mut &String
    if let Some(Point { name: Some(text), .. }) = value {}
                                 //^^^^ &mut String
    match &*point {
        Point { x: 1, .. } => {}
        Point { x: number @ 2..=9, .. } => {}
                 //^^^^^^ &i32
        other => {}
      //^^^^^ &Point
    }
}
