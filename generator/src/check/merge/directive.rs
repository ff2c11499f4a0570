//! Directives of remote schemas have names of their own: of one that two remote schemas have it could not be said which of
//! them it is for.

use std::collections::BTreeMap;

use crate::catalog::Catalog;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::introspection::BUILT_IN_DIRECTIVES;
use crate::schema::definitions::Directive;
use crate::schema::{Definitions, naming};

pub(super) fn check(catalog: &Catalog, definitions: &Definitions, diagnostics: &mut Diagnostics) {
    let mut first: BTreeMap<&str, &Directive> = BTreeMap::new();
    for directive in &definitions.directives {
        let remote_schema = catalog.remote_schema(directive.remote_schema);
        let by = |directive: &Directive| {
            format!("by remote schema `{}`", catalog.remote_schema(directive.remote_schema).name)
        };
        let message = if BUILT_IN_DIRECTIVES.contains(&directive.name.as_str()) {
            format!("directive `@{}` has the name of one of GraphQL itself", directive.name)
        } else if first.contains_key(directive.name.as_str()) {
            format!("directive `@{}` is defined twice", directive.name)
        } else {
            first.insert(&directive.name, directive);
            continue;
        };
        let mut diagnostic = Diagnostic::new(Code::DuplicateDirective, message).label(directive.span, by(directive));
        if let Some(other) = first.get(directive.name.as_str()) {
            diagnostic = diagnostic.label(other.span, by(other));
        }
        diagnostics.push(diagnostic.label(remote_schema.span, "the remote schema is added here").help(format!(
            "in the definition of remote schema `{}` write `customization: {{type_names: {{prefix: {}_}}}}`, which \
             directives get as well",
            remote_schema.name,
            naming::from_remote_schema(remote_schema.name)
        )));
    }
}
