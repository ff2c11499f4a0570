//! The tests of the whole: each module finds its cases in folders and runs them.

mod chinook;
mod diagnostics;
mod faults;
mod outages;
mod remote_headers;
mod requests;
mod support;
