//! Which statements a connection has been given.
//!
//! A connection that breaks may have run a statement, unless the statement was only being prepared. That it was is certain
//! where the connection has never been given it before, and the driver has not kept it since.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use sqlx::Connection;
use sqlx::postgres::PgConnection;

use super::pool::STATEMENTS_PER_CONNECTION;

/// The statements that change something, by hashes: two that share one only make less certain.
#[derive(Debug, Default)]
pub(super) struct GivenStatements {
    hasher: RandomState,
    hashes: HashSet<u64>,
}

impl GivenStatements {
    /// Notes a statement that the connection is about to be given; whether it is certain that it never was before, and that
    /// the driver will count one more when it is prepared.
    pub fn is_new(&mut self, statement: &str, connection: &PgConnection) -> bool {
        // What only calls a function may be a query, too, which is given without being noted.
        if !statement.starts_with("WITH ") {
            return false;
        }
        // Nothing is ever forgotten, so that no more is noted than can be prepared; then nothing is certain any more.
        if self.hashes.len() >= STATEMENTS_PER_CONNECTION {
            return false;
        }
        let is_new = self.hashes.insert(self.hasher.hash_one(statement));
        is_new && connection.cached_statements_size() < STATEMENTS_PER_CONNECTION
    }
}
