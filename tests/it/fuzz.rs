//! Fuzzing without a framework: inputs from the repository's own documents, metadata, schemas and answers, broken by a
//! generator whose seed decides everything, go through the front doors. Nothing may panic, run away or answer without
//! bounds, whatever comes in.
//!
//! `FUZZ_TIMES` multiplies how many inputs each target gets, `FUZZ_FROM` is the first seed. A finding names its seed:
//! `FUZZ_ONLY=<seed>` gives each target that one input. Memory is bounded from outside, by `ulimit -v`.

mod answers;
mod corpus;
mod documents;
mod grammar;
mod metadata;
mod mutate;
mod schemas;
mod variables;

use std::{
    env,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    time::{Duration, Instant},
};

use crate::support::random::Random;

/// How long one input may take, also in a debug build on a busy machine.
const TIME_LIMIT: Duration = Duration::from_secs(20);

/// What a target does with an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Accepted,
    Refused,
}

/// Gives a target its inputs. Returns how many were accepted, of how many.
fn fuzz<I: AsRef<str>>(
    target: &str,
    rounds: u64,
    mut input: impl FnMut(&mut Random) -> I,
    mut check: impl FnMut(&str, &mut Random) -> Outcome,
) -> (u64, u64) {
    let only = setting("FUZZ_ONLY");
    let first = only.or_else(|| setting("FUZZ_FROM")).unwrap_or(1);
    let rounds = if only.is_some() { 1 } else { rounds * setting("FUZZ_TIMES").unwrap_or(1) };
    let (mut accepted, mut slowest) = (0, (Duration::ZERO, first));
    for seed in first..first + rounds {
        let mut random = Random::new(seed);
        let input = input(&mut random);
        let started = Instant::now();
        match catch_unwind(AssertUnwindSafe(|| check(input.as_ref(), &mut random))) {
            Ok(outcome) => accepted += u64::from(outcome == Outcome::Accepted),
            Err(panic) => {
                eprintln!("{target}, FUZZ_ONLY={seed}:\n{:.4000}", input.as_ref());
                resume_unwind(panic);
            }
        }
        slowest = slowest.max((started.elapsed(), seed));
        assert!(slowest.0 < TIME_LIMIT, "{target}, FUZZ_ONLY={seed} takes {:?}:\n{:.4000}", slowest.0, input.as_ref());
    }
    eprintln!("{target}: {rounds} inputs, {accepted} accepted, the slowest {:?} (seed {})", slowest.0, slowest.1);
    (accepted, rounds)
}

fn setting(name: &str) -> Option<u64> {
    env::var(name).ok().map(|value| value.parse().unwrap_or_else(|error| panic!("{name}: {error}")))
}
