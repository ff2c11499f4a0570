//! The tests of the whole: each module finds its cases in folders and runs them.

mod diagnostics;
mod outages;
mod remote_headers;
mod requests;
mod support;
