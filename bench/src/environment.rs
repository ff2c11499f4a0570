//! The environment variables that the benchmark's servers read.

use std::env;

use crate::Failure;

/// Where the sources are.
#[derive(Clone, Debug)]
pub struct Environment {
    /// `BENCH_DATABASE_URL`
    pub database: String,
    /// `BENCH_ARCHIVE_DATABASE_URL`
    pub archive: String,
    /// `BENCH_PEOPLE_URL`
    pub people: String,
    /// `BENCH_COMPANIES_URL`
    pub companies: String,
}

impl Environment {
    /// Reads the variables of this process.
    pub fn of_process() -> Result<Self, Failure> {
        let read = |name| env::var(name).map_err(|error| format!("`{name}`: {error}"));
        Ok(Self {
            database: read("BENCH_DATABASE_URL")?,
            archive: read("BENCH_ARCHIVE_DATABASE_URL")?,
            people: read("BENCH_PEOPLE_URL")?,
            companies: read("BENCH_COMPANIES_URL")?,
        })
    }

    /// The variables for a child process.
    pub fn variables(&self) -> [(&'static str, &str); 4] {
        [
            ("BENCH_DATABASE_URL", &self.database),
            ("BENCH_ARCHIVE_DATABASE_URL", &self.archive),
            ("BENCH_PEOPLE_URL", &self.people),
            ("BENCH_COMPANIES_URL", &self.companies),
        ]
    }
}
