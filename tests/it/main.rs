//! The tests of the whole: each module finds its cases in folders and runs them.

mod batching;
mod chinook;
mod diagnostics;
mod faults;
mod features;
mod generate;
mod in_sync;
mod layering;
mod outages;
mod remote_headers;
mod requests;
mod support;
