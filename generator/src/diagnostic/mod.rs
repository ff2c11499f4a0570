//! Diagnostics: what is wrong with the metadata, where, and what to do about it. Data only; text is made in `render`.

mod code;
mod render;
mod source_map;
mod span;

pub use code::{Code, Severity};
pub use render::{render_human, render_json};
pub use source_map::SourceMap;
pub use span::{FileId, Span, Spanned};

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which rule.
    pub code: Code,
    /// What is wrong: lower case, no full stop, the offending thing first.
    pub message: String,
    /// Where. The first label is the primary one; further ones show the places it disagrees with.
    pub labels: Vec<Label>,
    /// What to do.
    pub help: Option<String>,
}

/// A place and what is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is here.
    pub message: String,
}

impl Diagnostic {
    /// A finding without a place yet.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), labels: Vec::new(), help: None }
    }

    /// Adds a place.
    #[must_use]
    pub fn label(mut self, span: Span, message: impl Into<String>) -> Self {
        self.labels.push(Label { span, message: message.into() });
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// All findings of a run.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.code.severity() == Severity::Error)
    }

    /// The findings in the order of their places, then of their codes and messages; repeated ones once.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut list: Vec<_> = self.list.iter().collect();
        list.sort_by(|left, right| {
            let key =
                |diagnostic: &Diagnostic| (diagnostic.labels.first().map(|label| label.span), diagnostic.code.as_str());
            key(left).cmp(&key(right)).then_with(|| left.message.cmp(&right.message))
        });
        list.dedup();
        list
    }
}
