//! The members of a union are object types.

use super::{finding, place, report};
use crate::catalog::RemoteSchema;
use crate::diagnostic::{Code, Diagnostics};
use crate::introspection::BUILT_IN_SCALARS;
use crate::introspection::snapshot::RemoteTypeKind;

pub(super) fn check(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    for (type_name, type_) in &remote_schema.snapshot.types {
        let RemoteTypeKind::Union { members } = &type_.kind else { continue };
        for member in members {
            let definition = remote_schema.type_(member);
            let is_object =
                definition.is_some_and(|definition| matches!(definition.kind, RemoteTypeKind::Object { .. }));
            // A member that is not defined at all is another rule's.
            if is_object || (definition.is_none() && !BUILT_IN_SCALARS.contains(&member.as_str())) {
                continue;
            }
            let message = format!("member `{member}` of union `{type_name}` is not an object type");
            let span = place(remote_schema, type_.offset, type_name);
            let mut diagnostic =
                finding(remote_schema, Code::RemoteUnionMember, &message, span, "can have object types only");
            if let Some(definition) = definition {
                diagnostic = diagnostic.label(place(remote_schema, definition.offset, member), "not an object type");
            }
            report(remote_schema, diagnostic, diagnostics);
        }
    }
}
