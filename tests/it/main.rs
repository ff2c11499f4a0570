//! The tests of the whole: each module finds its cases in folders and runs them.

mod batching;
mod chinook;
mod coercions;
mod connections;
mod diagnostics;
mod errors;
mod faults;
mod features;
mod fuzz;
mod generate;
mod in_sync;
mod layering;
mod null_masks;
mod outages;
mod permissions;
mod renames;
mod requests;
mod support;
mod transport;
mod values;
