//! The computed fields of a table entry.

use super::{
    ComputedField, Yaml,
    read::{self, MapReader},
};
use crate::diagnostic::{Diagnostics, Spanned};

/// Reads `computed_fields`.
pub(super) fn read_computed_fields(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Vec<ComputedField> {
    let items = read::list(value, "`computed_fields`", diagnostics);
    let fields: Vec<_> = items.iter().filter_map(|item| read_computed_field(item, diagnostics)).collect();
    let names = fields.iter().map(|field| (field.name.value.clone(), field.name.span));
    read::report_duplicates("computed field", names, diagnostics);
    fields
}

fn read_computed_field(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<ComputedField> {
    let mut reader = MapReader::new(value, "a computed field", diagnostics)?;
    let name = reader.required("name", diagnostics);
    let name = name.and_then(|name| read::graphql_name(name, "the name of a computed field", diagnostics));
    let definition = reader.required("definition", diagnostics);
    let comment = reader.optional("comment").and_then(|comment| read::text(comment, "`comment`", diagnostics));
    reader.finish(diagnostics);
    let mut reader = MapReader::new(definition?, "the definition of a computed field", diagnostics)?;
    let function = reader.required("function", diagnostics);
    let function = function.and_then(|function| read::qualified_name(function, "`function`", diagnostics));
    let mut argument = |key: &'static str| {
        let argument = reader.optional(key);
        argument.and_then(|argument| read::name(argument, &format!("`{key}`"), diagnostics))
    };
    let (table_argument, session_argument) = (argument("table_argument"), argument("session_argument"));
    reader.finish(diagnostics);
    Some(ComputedField { name: name?, function: function?, table_argument, session_argument, comment })
}
