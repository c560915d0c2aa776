macro_rules! doubles {
    ($($t:tt)*) => { doubles!($($t)* $($t)*); };
}
macro_rules! forks {
    ($($t:tt)*) => { forks!(a $($t)*); forks!(b $($t)*); };
}
macro_rules! grows {
    ($($t:tt)*) => { grows!($($t)* $($t)*) };
}
macro_rules! trees {
    ($t:tt) => { trees!([$t $t]); };
}

doubles!(x y z);
doubles!();
forks!();
trees!(x);

fn start() {
    grows!(x);
    grows!(1, 2);
    forks!();
    end();
  //^^^ calls main::end
}

fn end() {}
