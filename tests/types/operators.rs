// Operators give what their trait says.
use std::{ops::{Add, Mul, Neg, Not}, time::{Duration, Instant}};

#[derive(Clone, Copy)]
struct Money(u64);
impl Add for Money {
    type Output = Money;
    fn add(self, other: Self) -> Money {
        Money(self.0 + other.0)
    }
}
impl Mul<u8> for Money {
    type Output = String;
    fn mul(self, _: u8) -> String {
        String::new()
    }
}
impl Neg for Money {
    type Output = i128;
    fn neg(self) -> i128 {
        0
    }
}

fn operators(a: Money, b: Money, text: String, start: Instant, flags: &u8) {
    let sum = a + b;
      //^^^ Money
    let product = a * 2;
      //^^^^^^^ String
    let negated = -a;
      //^^^^^^^ i128
    let joined = text + "x";
      //^^^^^^ String
    let elapsed = Instant::now() - start;
      //^^^^^^^ Duration
    let later = start + Duration::from_secs(1);
      //^^^^^ Instant
    let twice = Duration::from_secs(1) * 2;
      //^^^^^ Duration
    let masked = flags & 1;
      //^^^^^^ u8
    let shifted = 1u32 << 3u8;
      //^^^^^^^ u32
    let inverted = !0u16;
      //^^^^^^^^ u16
    let equal = a.0 == 1;
      //^^^^^ bool
    let both = equal && elapsed > twice;
      //^^^^ bool
    let not = !both;
      //^^^ bool
    let mut total = 0;
          //^^^^^ u64
    total += a.0;
    let length = "a".len() * 2 + 1;
      //^^^^^^ usize
    let divided = 10.0 / 3f32;
      //^^^^^^^ f32
}
