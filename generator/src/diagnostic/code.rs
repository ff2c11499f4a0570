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
    // introspection/
    EnvironmentVariableUnset = "environment-variable-unset", Error,
        "An environment variable that the metadata refers to is not set. Set it, or use the recorded snapshots alone with `--locked`, which needs none.";
    InvalidHeader = "invalid-header", Error,
        "A configured header whose name or value, environment variables filled in, HTTP does not allow.";
    InvalidUrl = "invalid-url", Error,
        "The URL of a source or remote schema, environment variables filled in, is not one, or is of a scheme that is not supported.";
    RemoteSchemaIntrospectionFailed = "remote-schema-introspection-failed", Error,
        "A remote schema that cannot be reached, does not answer in time, or answers something that is no introspection result, and that has no snapshot to fall back to, or must not with `--refresh`.";
    RemoteSchemaUnreachable = "remote-schema-unreachable", Warning,
        "A remote schema that cannot be reached, does not answer in time, or answers something that is no introspection result. Its last good snapshot is used instead.";
    SnapshotInvalid = "snapshot-invalid", Error,
        "A snapshot file whose text is not what a snapshot is: JSON of a database's catalog, or the SDL of a remote schema.";
    SnapshotMissing = "snapshot-missing", Error,
        "With `--locked`, a source or remote schema that has no snapshot. Run once without `--locked` where it can be reached, and commit the snapshot.";
    SnapshotUnreadable = "snapshot-unreadable", Error,
        "A snapshot file that is there but cannot be opened and read as text.";
    SourceIntrospectionFailed = "source-introspection-failed", Error,
        "A database that cannot be reached or does not answer in time, and that has no snapshot to fall back to, or must not with `--refresh`.";
    SourceUnreachable = "source-unreachable", Warning,
        "A database that cannot be reached or does not answer in time. Its last good snapshot is used instead.";
}
