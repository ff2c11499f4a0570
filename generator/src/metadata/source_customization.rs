//! `customization` of a database: how the names of its root fields and types are made.

use super::{
    Yaml,
    read::{self, MapReader},
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};

/// `customization`
#[derive(Debug, Default)]
pub struct SourceCustomization {
    /// `naming_convention`
    pub naming_convention: Option<Spanned<&'static str>>,
    /// `root_fields.namespace`
    pub namespace: Option<Spanned<String>>,
    /// `root_fields.prefix` and `root_fields.suffix`
    pub root_fields: NameParts,
    /// `type_names`
    pub type_names: NameParts,
}

/// What is put around names.
#[derive(Debug, Default)]
pub struct NameParts {
    /// `prefix`
    pub prefix: Option<Spanned<String>>,
    /// `suffix`
    pub suffix: Option<Spanned<String>>,
}

/// Reads `customization`.
pub(super) fn read_source_customization(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> SourceCustomization {
    let Some(mut reader) = MapReader::new(value, "the customization of a source", diagnostics) else {
        return SourceCustomization::default();
    };
    let root_fields = reader.optional("root_fields");
    let type_names = reader.optional("type_names");
    let naming_convention = reader.optional("naming_convention");
    reader.finish(diagnostics);
    let mut customization = SourceCustomization {
        naming_convention: naming_convention.and_then(|value| {
            read::one_of(value, "`naming_convention`", &["hasura-default", "graphql-default"], diagnostics)
        }),
        ..SourceCustomization::default()
    };
    if let Some(mut reader) =
        root_fields.and_then(|value| MapReader::new(value, "`root_fields` of a source", diagnostics))
    {
        let namespace = reader.optional("namespace").filter(|value| !is_empty(value));
        customization.namespace = namespace.and_then(|value| read::graphql_name(value, "`namespace`", diagnostics));
        customization.root_fields = read_parts(&mut reader, diagnostics);
        reader.finish(diagnostics);
    }
    if let Some(mut reader) = type_names.and_then(|value| MapReader::new(value, "`type_names`", diagnostics)) {
        customization.type_names = read_parts(&mut reader, diagnostics);
        reader.finish(diagnostics);
    }
    customization
}

fn read_parts(reader: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> NameParts {
    let prefix = reader.optional("prefix").filter(|value| !is_empty(value));
    let suffix = reader.optional("suffix").filter(|value| !is_empty(value));
    NameParts {
        prefix: prefix.and_then(|value| read::graphql_name(value, "`prefix`", diagnostics)),
        suffix: suffix.and_then(|value| read_suffix(value, diagnostics)),
    }
}

/// Unlike a name, what is behind one may start with a digit or underscores.
fn read_suffix(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
    let suffix = read::name(value, "`suffix`", diagnostics)?;
    if !suffix.chars().all(|character| character.is_ascii_alphanumeric() || character == '_') {
        diagnostics.push(
            Diagnostic::new(Code::InvalidName, format!("`{}` cannot be a part of a GraphQL name", suffix.value))
                .label(suffix.span, "`suffix` must be one")
                .help("use letters, digits and `_`"),
        );
    }
    Some(suffix)
}

/// Exporters write empty texts for what is not set.
fn is_empty(value: &Spanned<Yaml>) -> bool {
    matches!(&value.value, Yaml::String(text) if text.is_empty())
}
