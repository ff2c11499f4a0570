//! Trying again what other transactions got in the way of.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;

use tokio::time::sleep;

use crate::error::ClientError;

/// How often something is tried at the most.
const ATTEMPTS: u32 = 3;
/// The longest pause before the second attempt; it grows with each.
const PAUSE: Duration = Duration::from_millis(20);

/// Runs `attempt`, and again from the start, twice at the most, while its error [is transient](ClientError::is_transient).
///
/// What `attempt` does must be undone where it fails so: a statement of its own, or a whole transaction from
/// [`begin`](super::Databases::begin) to [`commit`](super::Transaction::commit).
pub async fn with_retries<T, F>(mut attempt: impl FnMut() -> F) -> Result<T, ClientError>
where
    F: Future<Output = Result<T, ClientError>>,
{
    for tried in 1..ATTEMPTS {
        match attempt().await {
            Err(error) if error.is_transient => sleep(jitter(PAUSE * tried)).await,
            outcome => return outcome,
        }
    }
    attempt().await
}

/// Some time up to `longest`, so that those who were in each other's way are not again.
fn jitter(longest: Duration) -> Duration {
    let random = RandomState::new().build_hasher().finish().to_le_bytes()[0];
    longest * u32::from(random) / u32::from(u8::MAX)
}
