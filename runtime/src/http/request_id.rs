//! The id that connects a request, its answer, its line in the log and what remote schemas see of it.

use std::{
    hash::{BuildHasher, RandomState},
    sync::{
        LazyLock,
        atomic::{AtomicU64, Ordering},
    },
};

use http::{HeaderMap, HeaderName, HeaderValue};

pub(super) const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The client's id, or a fresh one that is put among the client's headers as if it had sent it.
pub(super) fn ensure(headers: &mut HeaderMap) -> HeaderValue {
    if let Some(id) = headers.get(X_REQUEST_ID).filter(|id| !id.is_empty()) {
        return id.clone();
    }
    let id = fresh();
    headers.insert(X_REQUEST_ID, id.clone());
    id
}

/// A UUID of version 4. It must be unique, not secret: keyed hashes of a counter do, without a system call.
fn fresh() -> HeaderValue {
    static KEYS: LazyLock<(RandomState, RandomState)> = LazyLock::new(|| (RandomState::new(), RandomState::new()));
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    let count = COUNTER.fetch_add(1, Ordering::Relaxed);
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&KEYS.0.hash_one(count).to_be_bytes());
    bytes[8..].copy_from_slice(&KEYS.1.hash_one(count).to_be_bytes());
    bytes[6] = 0x40 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    HeaderValue::from_bytes(&hexadecimal(bytes)).expect("hexadecimal digits and dashes are valid in a header")
}

/// `bytes` in the form 8-4-4-4-12.
fn hexadecimal(bytes: [u8; 16]) -> [u8; 36] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = [b'-'; 36];
    let mut position = 0;
    for (index, byte) in bytes.into_iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            position += 1;
        }
        text[position] = DIGITS[usize::from(byte >> 4)];
        text[position + 1] = DIGITS[usize::from(byte & 0x0f)];
        position += 2;
    }
    text
}
