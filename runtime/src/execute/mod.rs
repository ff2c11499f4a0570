//! Step 5 of a request: the plan's fetches are run. All input and output of a request's sources happens here.

pub mod postgres;
