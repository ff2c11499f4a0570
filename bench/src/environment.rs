//! The environment variables that the benchmark's servers read.

use std::env;

use crate::Failure;

/// Where the sources are.
#[derive(Clone, Debug)]
pub struct Environment {
    /// `BENCH_DATABASE_URL`
    pub database_url: String,
    /// `BENCH_PEOPLE_URL`
    pub people_url: String,
    /// `BENCH_COMPANIES_URL`
    pub companies_url: String,
}

impl Environment {
    /// Reads the variables of this process.
    pub fn of_process() -> Result<Self, Failure> {
        let read = |name| env::var(name).map_err(|error| format!("`{name}`: {error}"));
        Ok(Self {
            database_url: read("BENCH_DATABASE_URL")?,
            people_url: read("BENCH_PEOPLE_URL")?,
            companies_url: read("BENCH_COMPANIES_URL")?,
        })
    }

    /// The variables for a child process.
    pub fn variables(&self) -> [(&'static str, &str); 3] {
        [
            ("BENCH_DATABASE_URL", &self.database_url),
            ("BENCH_PEOPLE_URL", &self.people_url),
            ("BENCH_COMPANIES_URL", &self.companies_url),
        ]
    }
}
