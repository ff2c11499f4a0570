//! `customization` of a remote schema: other names for its types and fields, and a field that holds its root fields.
//! Whether the remote schema has what is named here is for `catalog` to find out.

use super::super::{
    Yaml,
    read::{self, MapReader},
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};

/// `customization`
#[derive(Debug, Default)]
pub struct Customization {
    /// `root_fields_namespace`
    pub root_fields_namespace: Option<Spanned<String>>,
    /// `type_names`
    pub type_names: NameRule,
    /// `field_names`
    pub field_names: Vec<FieldNames>,
}

/// An entry of `field_names`.
#[derive(Debug)]
pub struct FieldNames {
    /// `parent_type`, by its original name
    pub parent_type: Spanned<String>,
    /// `prefix`, `suffix` and `mapping`
    pub rule: NameRule,
}

/// How names of one kind change.
#[derive(Debug, Default)]
pub struct NameRule {
    /// `prefix`
    pub prefix: Option<Spanned<String>>,
    /// `suffix`
    pub suffix: Option<Spanned<String>>,
    /// `mapping`, from original names; wins over prefix and suffix
    pub mapping: Vec<(Spanned<String>, Spanned<String>)>,
}

/// Reads `customization`.
pub(super) fn read_customization(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Customization {
    let Some(mut reader) = MapReader::new(value, "the customization of a remote schema", diagnostics) else {
        return Customization::default();
    };
    let namespace = reader.optional("root_fields_namespace");
    let type_names = reader.optional("type_names");
    let field_names = reader.optional("field_names");
    reader.finish(diagnostics);
    Customization {
        root_fields_namespace: namespace
            .and_then(|name| read::graphql_name(name, "`root_fields_namespace`", diagnostics)),
        type_names: type_names.map(|value| read_type_names(value, diagnostics)).unwrap_or_default(),
        field_names: field_names.map(|value| read_field_names(value, diagnostics)).unwrap_or_default(),
    }
}

fn read_type_names(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> NameRule {
    let Some(mut reader) = MapReader::new(value, "`type_names`", diagnostics) else { return NameRule::default() };
    let rule = read_rule(&mut reader, diagnostics);
    reader.finish(diagnostics);
    rule
}

fn read_field_names(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Vec<FieldNames> {
    let items = read::list(value, "`field_names`", diagnostics);
    let entries: Vec<_> = items.iter().filter_map(|item| read_entry(item, diagnostics)).collect();
    let names = entries.iter().map(|entry| (entry.parent_type.value.clone(), entry.parent_type.span));
    read::report_duplicates("the customization of fields of the type", names, diagnostics);
    entries
}

fn read_entry(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<FieldNames> {
    let mut reader = MapReader::new(value, "an entry of `field_names`", diagnostics)?;
    let parent_type = reader.required("parent_type", diagnostics);
    let parent_type = parent_type.and_then(|name| read::name(name, "`parent_type`", diagnostics));
    let rule = read_rule(&mut reader, diagnostics);
    reader.finish(diagnostics);
    for (name, _) in rule.mapping.iter().filter(|(name, _)| name.starts_with("__")) {
        let message = format!("field `{}` cannot have another name", name.value);
        let label = "names starting with `__` belong to GraphQL itself";
        diagnostics.push(Diagnostic::new(Code::InvalidCustomization, message).label(name.span, label));
    }
    Some(FieldNames { parent_type: parent_type?, rule })
}

fn read_rule(reader: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> NameRule {
    let mut part = |key: &'static str| {
        let text = reader.optional(key).filter(|value| !matches!(&value.value, Yaml::String(text) if text.is_empty()));
        text.and_then(|value| read::text(value, &format!("`{key}`"), diagnostics))
    };
    let (prefix, suffix) = (part("prefix"), part("suffix"));
    let mapping = reader.optional("mapping").map(|value| read_mapping(value, diagnostics)).unwrap_or_default();
    NameRule { prefix, suffix, mapping }
}

fn read_mapping(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Vec<(Spanned<String>, Spanned<String>)> {
    let entries = read::map(value, "`mapping`", diagnostics);
    let pair = |(key, value): &(Spanned<String>, Spanned<Yaml>)| {
        Some((key.clone(), read::graphql_name(value, "a value of `mapping`", diagnostics)?))
    };
    entries.iter().filter_map(pair).collect()
}

impl NameRule {
    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.prefix.is_none() && self.suffix.is_none() && self.mapping.is_empty()
    }

    /// The new name of something, as written in `mapping`.
    pub fn mapped(&self, original: &str) -> Option<&Spanned<String>> {
        self.mapping.iter().find(|(name, _)| name.value == original).map(|(_, name)| name)
    }
}
