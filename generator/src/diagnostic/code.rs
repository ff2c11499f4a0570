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

    // catalog/
    AmbiguousForeignKey = "ambiguous-foreign-key", Error,
        "Several foreign keys fit the columns of a relationship and lead to different rows. \
         Use `manual_configuration` to say which columns are paired.";
    ColumnComparisonTypeMismatch = "column-comparison-type-mismatch", Error,
        "An operator of the `_ceq` family compares two columns of different types.";
    FieldNameClash = "field-name-clash", Error,
        "Two columns, relationships or remote relationships of a type have the same field name. Rename one of them.";
    FilterOperatorNotApplicable = "filter-operator-not-applicable", Error,
        "A permission filter uses an operator on a column whose type does not have it.";
    InvalidFilter = "invalid-filter", Error,
        "A part of a permission filter has the wrong shape, such as a list where a mapping is expected.";
    KeyWithArguments = "key-with-arguments", Error,
        "A field with arguments is used as the key of a remote relationship.";
    RelationshipOnNonObject = "relationship-on-non-object", Error,
        "A remote relationship is defined on an interface, a union, a scalar, an enum or an input type. Only object \
         types can have relationships.";
    RemoteFieldNotObject = "remote-field-not-object", Error,
        "A remote relationship passes through a field that is a list or has no fields of its own.";
    RemoteRelationshipInFilter = "remote-relationship-in-filter", Error,
        "A permission filter names a remote relationship. Filters can follow relationships of the same source only.";
    RootFieldNotPossible = "root-field-not-possible", Error,
        "A select permission lists `select_by_pk` although the table has no primary key or the role may not select \
         all of its columns.";
    TooManyKeys = "too-many-keys", Error,
        "A remote relationship has more keys than the gateway can match by.";
    TypeTooDeep = "type-too-deep", Error,
        "A type has more lists and `!` around it than the gateway can hold.";
    UnexposedColumn = "unexposed-column", Warning,
        "A column has no valid GraphQL name, or its type has none, and is left out of the schema.";
    UnexposedTable = "unexposed-table", Warning,
        "A table has no valid GraphQL name and is left out of the schema together with the relationships to it.";
    UnknownColumn = "unknown-column", Error,
        "A column in the metadata does not exist in the table.";
    UnknownFilterField = "unknown-filter-field", Error,
        "A permission filter names something that is neither a column nor a relationship of the table.";
    UnknownFilterOperator = "unknown-filter-operator", Error,
        "A permission filter uses an operator that does not exist.";
    UnknownForeignKey = "unknown-foreign-key", Error,
        "A relationship is defined over a foreign key that the database does not have.";
    UnknownRemoteArgument = "unknown-remote-argument", Error,
        "A remote relationship gives an argument or an input field that the remote schema does not have.";
    UnknownRemoteField = "unknown-remote-field", Error,
        "A remote relationship names a field that the remote schema does not have.";
    UnknownRemoteSchema = "unknown-remote-schema", Error,
        "A remote relationship leads to a remote schema that the metadata does not define.";
    UnknownRemoteType = "unknown-remote-type", Error,
        "Relationships are defined on a type that the remote schema does not have.";
    UnknownRootField = "unknown-root-field", Error,
        "`query_root_fields` lists something else than `select`, `select_by_pk` and `select_aggregate`.";
    UnknownSource = "unknown-source", Error,
        "A relationship leads to a source that the metadata does not define.";
    UnknownTable = "unknown-table", Error,
        "A table in the metadata does not exist in its database.";
    UnknownVariable = "unknown-variable", Error,
        "An argument of a remote relationship uses a `$variable` that is not among its keys.";
    UnreachableType = "unreachable-type", Warning,
        "Relationships are defined on a remote type that no query can reach, so they have no effect.";
    UntrackedTable = "untracked-table", Error,
        "A relationship or a filter leads to a table that exists but is not tracked.";
}
