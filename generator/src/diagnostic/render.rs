//! Diagnostics as text for people and as JSON for machines.

use super::{Diagnostics, SourceMap};

/// As text, with the offending lines.
pub fn render_human(_diagnostics: &Diagnostics, _sources: &SourceMap) -> String {
    String::new()
}

/// As one JSON document.
pub fn render_json(_diagnostics: &Diagnostics, _sources: &SourceMap) -> String {
    String::new()
}
