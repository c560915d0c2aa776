//! Finds code that stalls an async executor, without compiling it.
