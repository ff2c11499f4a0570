//! Tests of the whole step on the gateway of [`super::fixture`].

mod coerce;
mod collect;
mod parse;
mod uses;
mod validate;
