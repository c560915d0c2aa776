// Every kind of pattern, matched by value: the parts are bound as they are.
struct Pair(u8, String);
struct Point {
    x: i32,
    name: String,
}
enum Shape {
    Circle(f64),
    Named { label: String, sides: [u8; 2] },
    Empty,
}

fn by_value(pair: Pair, point: Point, tuple: (u8, (bool, char)), slice: [u8; 3], shape: Shape, boxed: Box<(u8, String)>) {
    let Pair(a, b) = pair;
           //^ u8
              //^ String
    let Point { x, name: called } = point;
              //^ i32
                       //^^^^^^ String
    let (first, (yes, letter)) = tuple;
       //^^^^^ u8
               //^^^ bool
                    //^^^^^^ char
    let (head, ..) = tuple;
       //^^^^ u8
    let (.., (inner, _)) = tuple;
            //^^^^^ bool
    let [one, ..] = slice;
       //^^^ u8
    let [_, rest @ ..] = slice;
          //^^^^ [u8; _]
    let whole @ (n, _) = tuple;
      //^^^^^ (u8, (bool, char))
               //^ u8
    let &[r, _, _] = &slice;
        //^ u8
    match shape {
        Shape::Circle(radius) => drop(radius),
                    //^^^^^^ f64
        Shape::Named { label, sides: [left, _] } => drop((label, left)),
                     //^^^^^ String
                                    //^^^^ u8
        Shape::Empty => {}
    }
    let (n, text) = *boxed;
       //^ u8
          //^^^^ String
}

fn refs(point: Point) {
    let Point { ref name, x: ref number } = point;
                  //^^^^ &String
                               //^^^^^^ &i32
    let mut point = point;
    let Point { ref mut name, .. } = point;
                      //^^^^ &mut String
}
