// Casts say their type; ranges are those of std.
fn casts(n: i64, pointer: *const u8) {
    let small = n as u8;
      //^^^^^ u8
    let address = pointer as usize;
      //^^^^^^^ usize
    let guessed = pointer as *const _;
      //^^^^^^^ *const _
    let function = casts as fn(i64, *const u8);
      //^^^^^^^^ fn(i64, *const u8) -> ()
    let chained = n as f64 * 2.0;
      //^^^^^^^ f64
    let half_open = 0..10u8;
      //^^^^^^^^^ Range<u8>
    let closed = 1..=n;
      //^^^^^^ RangeInclusive<i64>
    let from = 1usize..;
      //^^^^ RangeFrom<usize>
    let to = ..'z';
      //^^ RangeTo<char>
    let full = ..;
      //^^^^ RangeFull
    for i in 0..3 {
      //^ u64
        takes(i);
    }
    for i in (0..n).rev().step_by(2) {}
      //^ i64
    let count = (0..10).map(|i| i * 2).filter(|i| *i > 3).count();
      //^^^^^ usize
}

fn takes(_: u64) {}
