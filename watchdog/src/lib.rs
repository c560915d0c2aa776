//! Names the line that blocks an async worker, while it blocks.
