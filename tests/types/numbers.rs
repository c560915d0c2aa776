// Methods of numbers give numbers of the same type, whichever of them it is.
fn numbers(n: u64, bytes: [u8; 4], x: f32, count: usize) {
    let checked = n.checked_sub(1);
      //^^^^^^^ Option<u64>
    let (sum, over) = 5u16.overflowing_add(1);
       //^^^ u16
            //^^^^ bool
    let power = n.pow(2);
      //^^^^^ u64
    let root = x.sqrt();
      //^^^^ f32
    let most = n.max(1);
      //^^^^ u64
               //^^^ calls std::cmp::Ord::max
    let parsed = u16::from_str_radix("1", 10);
      //^^^^^^ Result<u16, ParseIntError>
    let read = u32::from_be_bytes(bytes);
      //^^^^ u32
    let written = 1u16.to_le_bytes();
      //^^^^^^^ [u8; _]
    let top = i64::MAX;
      //^^^ i64
    let ones = n.count_ones();
      //^^^^ u32
    let text = count.to_string();
      //^^^^ String
    let literal = 7.to_string();
      //^^^^^^^ String
                  //^^^^^^^^^ calls std::string::ToString::to_string
    let smaller = u32::try_from(n);
      //^^^^^^^ Result<u32, TryFromIntError>
    let difference = count.abs_diff(3).min(9).saturating_mul(2);
      //^^^^^^^^^^ usize
    let signed = (n as i64).abs().signum();
      //^^^^^^ i64
    let rounded = 1.5f64.round() as u8;
      //^^^^^^^ u8
    let squares = [1u8, 2].map(|n| n.wrapping_mul(n));
      //^^^^^^^ [u8; _]
    let letter = 'a'.to_ascii_uppercase();
      //^^^^^^ char
    let digit = b'1'.is_ascii_digit();
      //^^^^^ bool
    let total: u64 = (0..3).map(|i| i * 2).sum();
    for i in 0..count {
        let twice = i.wrapping_mul(2);
          //^^^^^ usize
    }
}
