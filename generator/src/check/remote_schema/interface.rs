//! What a type implements is an interface, not the type itself, and with an interface come the interfaces of that one.

use super::{finding, implementations, interfaces, place, report};
use crate::catalog::RemoteSchema;
use crate::diagnostic::{Code, Diagnostics};
use crate::introspection::BUILT_IN_SCALARS;
use crate::introspection::snapshot::RemoteTypeKind;

pub(super) fn check(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    for (type_name, type_) in &remote_schema.snapshot.types {
        let span = place(remote_schema, type_.offset, type_name);
        for interface in interfaces(type_) {
            let definition = remote_schema.type_(interface);
            let is_interface =
                definition.is_some_and(|definition| matches!(definition.kind, RemoteTypeKind::Interface { .. }));
            let is_known = definition.is_some() || BUILT_IN_SCALARS.contains(&interface.as_str());
            let problem = if interface == type_name {
                "implements itself".to_owned()
            } else if is_known && !is_interface {
                format!("implements `{interface}`, which is not an interface")
            } else {
                continue;
            };
            let message = format!("type `{type_name}` {problem}");
            let mut diagnostic =
                finding(remote_schema, Code::RemoteInterfaceExpected, &message, span, "can implement interfaces only");
            if let Some(definition) = definition.filter(|_| interface != type_name) {
                let label = "not an interface";
                diagnostic = diagnostic.label(place(remote_schema, definition.offset, interface), label);
            }
            report(remote_schema, diagnostic, diagnostics);
        }
    }
    for (type_name, type_, interface, definition) in implementations(remote_schema) {
        for inherited in interfaces(definition) {
            if inherited == type_name && interface != type_name {
                let message = format!("type `{type_name}` implements `{interface}`, which implements `{type_name}`");
                let span = place(remote_schema, type_.offset, type_name);
                let code = Code::RemoteInterfaceExpected;
                let diagnostic = finding(remote_schema, code, &message, span, "would be an interface of its own")
                    .label(place(remote_schema, definition.offset, interface), "implements it in turn");
                report(remote_schema, diagnostic, diagnostics);
            }
            if inherited == type_name || interfaces(type_).contains(inherited) {
                continue;
            }
            let message = format!("type `{type_name}` implements `{interface}` but not its interface `{inherited}`");
            let span = place(remote_schema, type_.offset, type_name);
            let label = "must implement both";
            let diagnostic = finding(remote_schema, Code::RemoteInterfaceNotInherited, &message, span, label)
                .label(place(remote_schema, definition.offset, interface), format!("implements `{inherited}`"));
            report(remote_schema, diagnostic, diagnostics);
        }
    }
}
