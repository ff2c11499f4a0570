//! Diagnostics: what is wrong with the metadata, where, and what to do about it. Data only; text is made in `render`.

mod code;
mod docs;
mod render;
mod source_map;
mod span;
mod suggestion;

pub use code::{Code, Severity};
pub use docs::documentation;
pub use render::{Style, render_human, render_json, summary};
pub use source_map::SourceMap;
pub use span::{FileId, Span, Spanned};
pub use suggestion::{did_you_mean, quoted_list, suggest};

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

    /// Says which of the existing names was perhaps meant: one that is close, else all of them if they are few.
    #[must_use]
    pub fn suggest<'a>(mut self, name: &str, existing: impl IntoIterator<Item = &'a str>) -> Self {
        self.help = suggestion::suggest(name, existing).or(self.help);
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

    /// Adds the findings of another run.
    pub fn append(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.code.severity() == Severity::Error)
    }

    /// Whether a finding of one of these codes is there.
    pub fn has_any_of(&self, codes: &[Code]) -> bool {
        self.list.iter().any(|diagnostic| codes.contains(&diagnostic.code))
    }

    /// Whether an error has exactly this place as its primary one, so that a consequence of it can stay unsaid.
    pub fn has_error_at(&self, span: Span) -> bool {
        self.list.iter().any(|diagnostic| {
            diagnostic.code.severity() == Severity::Error
                && diagnostic.labels.first().is_some_and(|label| label.span == span)
        })
    }

    /// How many different errors and warnings there are.
    pub fn counts(&self) -> (usize, usize) {
        let sorted = self.sorted();
        let errors = sorted.iter().filter(|diagnostic| diagnostic.code.severity() == Severity::Error).count();
        (errors, sorted.len() - errors)
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
