//! The codes of all diagnostics, with what each means. docs/diagnostics.md is made from this file.

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Something to know.
    Warning,
}

macro_rules! codes {
    ($($variant:ident = $text:literal, $severity:ident, $explanation:literal;)*) => {
        /// Which rule a finding breaks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $explanation] $variant,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The code as users see it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// Error or warning.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }

            /// What it means and what to do, a few sentences.
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $explanation,)* }
            }
        }
    };
}

// One family after another, in the order of the stages; sorted by code within a family.
codes! {
    // metadata/
    UnknownKey = "unknown-key", Error,
        "A key that the metadata format does not have at this place, most often a misspelling.";
    NotSupportedYet = "not-supported-yet", Warning,
        "A part of the metadata format that is read but has no effect yet.";
}
