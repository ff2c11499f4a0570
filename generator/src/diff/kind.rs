//! The kinds of changes, with the class that each has for a client that is concerned. docs/ci.md lists them.

use std::fmt::Write;

/// How bad a change is for the gateway's clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// No client can notice, or only one that asks for something new.
    Safe,
    /// Every document stays valid, but answers may be other than a client expects.
    Dangerous,
    /// A document that was valid may no longer be, or an answer may have a form that it never had.
    Breaking,
}

impl Class {
    /// From the worst on.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Dangerous, Self::Safe];

    /// The class as users see it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Dangerous => "dangerous",
            Self::Breaking => "breaking",
        }
    }
}

/// The kinds as a Markdown table, the worst first.
pub fn documentation() -> String {
    let mut text = String::from("| kind | class | what it is |\n|---|---|---|\n");
    for class in Class::ALL {
        for kind in Kind::ALL.iter().filter(|kind| kind.class() == class) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "| `{}` | {} | {} |", kind.as_str(), class.as_str(), kind.explanation());
        }
    }
    text
}

macro_rules! kinds {
    ($($variant:ident = $text:literal, $class:ident, $explanation:literal;)*) => {
        /// What has changed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Kind {
            $(#[doc = $explanation] $variant,)*
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The kind as users see it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// How bad it is where a client is concerned.
            pub const fn class(self) -> Class {
                match self { $(Self::$variant => Class::$class,)* }
            }

            /// What it means, in a few words.
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $explanation,)* }
            }
        }
    };
}

kinds! {
    // Types.
    TypeRemoved = "type-removed", Breaking, "a type is gone";
    TypeAdded = "type-added", Safe, "a type is new";
    TypeKindChanged = "type-kind-changed", Breaking, "a type is of another kind, such as an enum that became a scalar";
    ScalarSpecificationChanged = "scalar-specification-changed", Dangerous, "a scalar's `@specifiedBy` names another specification";
    DescriptionChanged = "description-changed", Safe, "a description";
    DeprecationChanged = "deprecation-changed", Safe, "something is deprecated, no longer, or for another reason";
    // Fields.
    FieldRemoved = "field-removed", Breaking, "a field is gone";
    FieldAdded = "field-added", Safe, "a field is new";
    FieldTypeChanged = "field-type-changed", Breaking, "a field's type allows what it did not allow: null, or something else altogether";
    FieldTypeTightened = "field-type-tightened", Safe, "a field, or the items of its list, can no longer be null";
    FieldOriginChanged = "field-origin-changed", Dangerous, "a field has its value from elsewhere: another column, table, remote schema or join";
    // Arguments and input fields.
    ArgumentRemoved = "argument-removed", Breaking, "an argument is gone";
    ArgumentAdded = "argument-added", Safe, "an argument is new and can be left out";
    RequiredArgumentAdded = "required-argument-added", Breaking, "an argument is new and cannot be left out";
    ArgumentRequired = "argument-required", Breaking, "an argument could be left out and no longer can";
    ArgumentTypeChanged = "argument-type-changed", Breaking, "an argument's type refuses what it accepted";
    ArgumentTypeLoosened = "argument-type-loosened", Safe, "an argument, or the items of its list, may be null";
    ArgumentDefaultChanged = "argument-default-changed", Dangerous, "an argument that is left out has another value";
    InputFieldRemoved = "input-field-removed", Breaking, "an input field is gone";
    InputFieldAdded = "input-field-added", Safe, "an input field is new and can be left out";
    RequiredInputFieldAdded = "required-input-field-added", Breaking, "an input field is new and cannot be left out";
    InputFieldRequired = "input-field-required", Breaking, "an input field could be left out and no longer can";
    InputFieldTypeChanged = "input-field-type-changed", Breaking, "an input field's type refuses what it accepted";
    InputFieldTypeLoosened = "input-field-type-loosened", Safe, "an input field, or the items of its list, may be null";
    InputFieldDefaultChanged = "input-field-default-changed", Dangerous, "an input field that is left out has another value";
    OneOfAdded = "one-of-added", Breaking, "exactly one field of an input object must be given now";
    OneOfRemoved = "one-of-removed", Safe, "an input object's fields can be given together";
    PresetChanged = "preset-changed", Dangerous, "a remote schema's permission sends another value in place of an argument or input field";
    // Enums, unions and interfaces.
    EnumValueRemoved = "enum-value-removed", Breaking, "an enum value is gone";
    EnumValueAdded = "enum-value-added", Dangerous, "an enum that answers contain has a value that clients do not know";
    EnumInputValueAdded = "enum-input-value-added", Safe, "an enum that only arguments use has a new value";
    UnionMemberRemoved = "union-member-removed", Breaking, "a type is no longer a member of a union";
    UnionMemberAdded = "union-member-added", Dangerous, "a union has a member that clients do not know";
    ImplementationRemoved = "implementation-removed", Breaking, "a type no longer implements an interface";
    ImplementationAdded = "implementation-added", Dangerous, "an interface is implemented by a type that clients do not know it of";
    // Directives.
    DirectiveRemoved = "directive-removed", Breaking, "a directive is gone";
    DirectiveAdded = "directive-added", Safe, "a directive is new";
    DirectiveLocationRemoved = "directive-location-removed", Breaking, "a directive may no longer stand at a place";
    DirectiveLocationAdded = "directive-location-added", Safe, "a directive may stand at one more place";
    DirectiveNotRepeatable = "directive-not-repeatable", Breaking, "a directive may stand once only";
    DirectiveRepeatable = "directive-repeatable", Safe, "a directive may stand more than once";
    // Roles and rows.
    RoleRemoved = "role-removed", Breaking, "the metadata no longer names a role; it sees what any such role sees";
    RoleAdded = "role-added", Safe, "the metadata names a role that it did not name";
    RowFilterChanged = "row-filter-changed", Dangerous, "a role sees other rows of a table";
    RowLimitLowered = "row-limit-lowered", Dangerous, "a role gets fewer rows at a time";
    RowLimitRaised = "row-limit-raised", Safe, "a role gets more rows at a time";
    ChangeFilterWidened = "change-filter-widened", Dangerous, "a role may update or delete all rows of a table, not only some";
    ChangeFilterNarrowed = "change-filter-narrowed", Breaking, "a role may update or delete some rows of a table, no longer all";
    ChangeFilterChanged = "change-filter-changed", Dangerous, "a role may update or delete other rows of a table";
    CheckLoosened = "check-loosened", Dangerous, "rows that a role writes need not fulfil anything any more";
    CheckTightened = "check-tightened", Breaking, "rows that a role writes must fulfil something";
    CheckChanged = "check-changed", Dangerous, "rows that a role writes must fulfil something else";
    ColumnPresetChanged = "column-preset-changed", Dangerous, "a permission gives a column another value";
    NumbersStringified = "numbers-stringified", Breaking, "`stringify_numeric_types` is another: large numbers are strings, or no longer";
    // What the sources report, whether or not it reaches a client.
    SourceChanged = "source-changed", Safe, "a table, column, key or function of a database, in itself";
    RemoteTypeChanged = "remote-type-changed", Safe, "a type of a remote schema that no role reaches";
    EnumLabelRemoved = "enum-label-removed", Dangerous, "a value of a database's enum type, which is a scalar here, is gone";
    EnumLabelAdded = "enum-label-added", Dangerous, "a database's enum type, which is a scalar here, has a value that clients do not know";
}
