//! Customised names: still different from one another, and the same in an interface and in what implements it.

use std::collections::BTreeMap;

use super::{fields, finding, implementations, place, report};
use crate::catalog::{RemoteSchema, customization};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span};
use crate::metadata::NameRule;

/// No two types, and no two fields of a type, end up with one name.
pub(super) fn check_distinct(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    let names = &remote_schema.names;
    let types = remote_schema.snapshot.types.iter();
    let types = types.map(|(name, type_)| (name.as_str(), names.type_(name), type_.offset));
    let rule = Some(&remote_schema.metadata.customization.type_names);
    check_list(remote_schema, "types", types, rule, diagnostics);
    for (type_name, type_) in &remote_schema.snapshot.types {
        let fields =
            fields(type_).iter().map(|field| (field.name.as_str(), names.field(type_name, &field.name), field.offset));
        let what = format!("fields of type `{type_name}`,");
        check_list(remote_schema, &what, fields, field_rule(remote_schema, type_name), diagnostics);
    }
}

/// `list` holds original names, customised ones and places.
fn check_list<'n>(
    remote_schema: &RemoteSchema,
    what: &str,
    list: impl Iterator<Item = (&'n str, &'n str, usize)>,
    rule: Option<&NameRule>,
    diagnostics: &mut Diagnostics,
) {
    let mut seen: BTreeMap<&str, (&str, usize)> = BTreeMap::new();
    for (original, name, offset) in list {
        let Some((other, other_offset)) = seen.insert(name, (original, offset)).filter(|(other, _)| *other != original)
        else {
            continue;
        };
        let message = format!("{what} `{other}` and `{original}` are both called `{name}`");
        let labelled = |diagnostic: Diagnostic, original: &str, offset: usize| {
            let rule = rule.and_then(|rule| customization::rule_span(rule, original));
            let becomes = format!("`{original}` becomes `{name}`");
            match rule {
                Some(span) if original != name => diagnostic.label(span, becomes),
                _ if original != name => diagnostic.label(place(remote_schema, offset, original), becomes),
                _ => diagnostic.label(place(remote_schema, offset, original), "keeps its name"),
            }
        };
        let diagnostic =
            Diagnostic::new(Code::CustomizedNameClash, format!("{message} (remote schema `{}`)", remote_schema.name));
        let diagnostic = labelled(labelled(diagnostic, original, offset), other, other_offset);
        let help = format!("give one of them a name of its own in `mapping`, such as `{original}: {name}_2`");
        report(remote_schema, diagnostic.help(help), diagnostics);
    }
}

/// A field of an interface has the same name in every type that implements it.
pub(super) fn check_interfaces(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    let names = &remote_schema.names;
    for (type_name, type_, interface, definition) in implementations(remote_schema) {
        for expected in fields(definition) {
            let Some(field) = fields(type_).iter().find(|field| field.name == expected.name) else { continue };
            let (name, expected_name) = (names.field(type_name, &field.name), names.field(interface, &expected.name));
            if name == expected_name {
                continue;
            }
            let message = format!(
                "field `{}` is called `{name}` in type `{type_name}`, but `{expected_name}` in its interface `{interface}`",
                field.name
            );
            let span = rule_or_place(remote_schema, type_name, &field.name, field.offset);
            let expected_span = rule_or_place(remote_schema, interface, &expected.name, expected.offset);
            let label = format!("`{name}` by this");
            let diagnostic = finding(remote_schema, Code::CustomizedInterfaceField, &message, span, &label)
                .label(expected_span, format!("`{expected_name}` by this"))
                .help(format!(
                    "write `- {{parent_type: {type_name}, mapping: {{{}: {expected_name}}}}}` in `field_names`, or the \
                     like for the interface",
                    field.name
                ));
            report(remote_schema, diagnostic, diagnostics);
        }
    }
}

fn field_rule<'c>(remote_schema: &'c RemoteSchema, type_name: &str) -> Option<&'c NameRule> {
    let entries = &remote_schema.metadata.customization.field_names;
    entries.iter().find(|entry| entry.parent_type.value == type_name).map(|entry| &entry.rule)
}

/// Where a field gets its name from.
fn rule_or_place(remote_schema: &RemoteSchema, type_name: &str, field: &str, offset: usize) -> Span {
    let rule = field_rule(remote_schema, type_name).and_then(|rule| customization::rule_span(rule, field));
    rule.unwrap_or_else(|| place(remote_schema, offset, field))
}
