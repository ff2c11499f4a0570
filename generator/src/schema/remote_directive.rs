//! The executable directives of a remote schema, under their customised names. Only the places from which they can be passed
//! on are kept, and none that the gateway itself acts on or that asks for answers in parts.

use runtime::definition::RemoteSchemaId;

use super::access::Access;
use super::definitions::Directive;
use super::remote::RemoteView;
use crate::catalog::{Catalog, RemoteSchema, remote_span};
use crate::introspection::snapshot::RemoteDirective;

/// Directives that ask for answers in parts, which nobody here puts together.
const INCREMENTAL: [&str; 2] = ["defer", "stream"];

const FRAGMENT_SPREAD: &str = "FRAGMENT_SPREAD";
const INLINE_FRAGMENT: &str = "INLINE_FRAGMENT";

/// Places that can be passed on, sorted.
const LOCATIONS: [&str; 5] = ["FIELD", FRAGMENT_SPREAD, INLINE_FRAGMENT, "MUTATION", "QUERY"];

/// The directives that are part of the schema.
pub fn directives(catalog: &Catalog, access: &Access, id: RemoteSchemaId) -> Vec<Directive> {
    let remote_schema = catalog.remote_schema(id);
    let view = RemoteView { access: access.remote_schema(id), names: &remote_schema.names };
    let exposed = exposed(remote_schema).map(|(definition, locations)| {
        let visible = view.access.directive(&definition.name);
        let argument = |argument| view.input_value(argument, (visible.clone(), Vec::new()));
        Directive {
            name: remote_schema.names.directive(&definition.name),
            original: definition.name.clone(),
            remote_schema: id,
            span: remote_span(remote_schema, definition.offset, &definition.name),
            description: definition.description.clone(),
            arguments: definition.arguments.iter().map(argument).collect(),
            locations,
            repeatable: definition.repeatable,
            visible: visible.clone(),
        }
    });
    exposed.collect()
}

/// The directives of a remote schema that are part of the schema, and where they may stand.
pub fn exposed<'a>(remote_schema: &RemoteSchema<'a>) -> impl Iterator<Item = (&'a RemoteDirective, Vec<&'static str>)> {
    let directives = remote_schema.snapshot.directives.iter();
    let executable = directives.filter(|directive| !INCREMENTAL.contains(&directive.name.as_str()));
    executable.map(|directive| (directive, locations(directive))).filter(|(_, locations)| !locations.is_empty())
}

fn locations(directive: &RemoteDirective) -> Vec<&'static str> {
    let has = |location: &str| directive.locations.iter().any(|known| known == location);
    // Spreads arrive at the remote schema as inline fragments.
    let passed_on = LOCATIONS.into_iter().filter(|location| has(location));
    passed_on.filter(|location| *location != FRAGMENT_SPREAD || has(INLINE_FRAGMENT)).collect()
}
