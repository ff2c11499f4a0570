//! The user guide's page about diagnostics, made from the codes themselves so that it cannot fall behind.

use std::fmt::Write as _;

use super::{Code, Severity};

/// The text of docs/diagnostics.md.
pub fn documentation() -> String {
    let mut codes = Code::ALL.to_vec();
    codes.sort_by_key(|code| code.as_str());
    let mut text = String::from(
        "# Diagnostics\n\n\
         <!-- Made by the generator from generator/src/diagnostic/code.rs; do not edit. -->\n\n\
         Every finding has a code, the places it is about, and mostly a line that says what to do. All findings of a \
         run are reported together. Errors stop the run before anything is written; warnings do not. Lines of a file in `snapshots/` \
         are those it has, or would have, as the sources are now: where a source has changed since it was written, \
         `--locked` shows the lines on disk.\n",
    );
    for (severity, title) in [(Severity::Error, "Errors"), (Severity::Warning, "Warnings")] {
        let _ = write!(text, "\n## {title}\n");
        for code in codes.iter().filter(|code| code.severity() == severity) {
            let _ = write!(text, "\n### `{}`\n\n{}\n", code.as_str(), code.explanation());
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn codes_are_unique_words_with_an_explanation() {
        let texts: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(texts.len(), Code::ALL.len());
        for code in Code::ALL {
            assert!(code.as_str().chars().all(|character| character.is_ascii_lowercase() || character == '-'));
            assert!(code.explanation().ends_with('.'), "{}", code.as_str());
            assert!(documentation().contains(&format!("### `{}`", code.as_str())));
        }
    }
}
