//! An input type that is made for a relationship's open arguments has a name of its own, or is the same as the one that
//! has the name.

use std::collections::BTreeMap;

use super::{difference, owner_in_words};
use crate::catalog::Catalog;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::Definitions;
use crate::schema::definitions::Definition;

pub(super) fn check(catalog: &Catalog, definitions: &Definitions, diagnostics: &mut Diagnostics) {
    let defined: BTreeMap<&str, &Definition> =
        definitions.types.iter().rev().map(|definition| (definition.name.as_str(), definition)).collect();
    let implementations = difference::Implementations::new();
    let mut made: BTreeMap<&str, &Definition> = BTreeMap::new();
    for definition in definitions.join_fields.iter().flat_map(|join_field| &join_field.input_types) {
        let name = definition.name.as_str();
        let first = defined.get(name).or_else(|| made.get(name)).copied();
        let Some(first) = first else {
            made.insert(name, definition);
            continue;
        };
        let is_made = !defined.contains_key(name);
        let Some(difference) = difference::find(first, definition, &implementations) else { continue };
        let mut diagnostic = Diagnostic::new(
            Code::OpenArgumentTypeClash,
            format!("type `{name}`, made for the open arguments of a relationship, exists with other fields"),
        );
        if let Some(span) = definition.span {
            diagnostic = diagnostic.label(span, format!("made here: {}", difference.second));
        }
        let whose = if is_made { "made here".to_owned() } else { owner_in_words(catalog, first.owner) };
        diagnostic = match first.span.filter(|span| Some(*span) != definition.span) {
            Some(span) => diagnostic.label(span, format!("{whose}: {}", difference.first)),
            None => diagnostic,
        };
        diagnostics.push(diagnostic.help("rename one of the two"));
    }
}
