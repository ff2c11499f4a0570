//! The tests of the whole: each module finds its cases in folders and runs them.

mod chinook;
mod diagnostics;
mod support;
