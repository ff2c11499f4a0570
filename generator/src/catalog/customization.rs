//! The names that a remote schema's types and fields have in the gateway: `customization` applied to its snapshot.
//! Whether the names fit together is for `check` to judge.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span, Spanned};
use crate::introspection::BUILT_IN_SCALARS;
use crate::introspection::snapshot::{RemoteField, RemoteSchema, RemoteTypeKind, RemoteTypeRef};
use crate::metadata::{self, Customization, FieldNames, NameRule};
use crate::schema::naming;

/// The customised names of a remote schema, by its own ones. What is not here keeps its name.
#[derive(Debug, Default)]
pub struct Names<'a> {
    /// The field that holds the root fields.
    pub namespace: Option<&'a Spanned<String>>,
    types: BTreeMap<&'a str, String>,
    /// The other way round.
    original_types: BTreeMap<String, &'a str>,
    fields: BTreeMap<&'a str, BTreeMap<&'a str, String>>,
    directive_rule: Option<&'a NameRule>,
}

impl<'a> Names<'a> {
    /// The name of a type.
    pub fn type_<'n>(&'n self, original: &'n str) -> &'n str {
        self.types.get(original).map_or(original, String::as_str)
    }

    /// The name of a type's field.
    pub fn field<'n>(&'n self, type_: &str, original: &'n str) -> &'n str {
        self.fields.get(type_).and_then(|fields| fields.get(original)).map_or(original, String::as_str)
    }

    /// The name of a directive: it changes with the prefix and suffix of types.
    pub fn directive(&self, original: &str) -> String {
        self.directive_rule.map_or_else(|| original.to_owned(), |rule| affixed(rule, original))
    }

    /// A type reference with the type's name.
    pub fn type_ref(&self, type_: &RemoteTypeRef) -> RemoteTypeRef {
        match type_ {
            RemoteTypeRef::Named(name) => RemoteTypeRef::Named(self.type_(name).to_owned()),
            RemoteTypeRef::List(inner) => RemoteTypeRef::List(Box::new(self.type_ref(inner))),
            RemoteTypeRef::NonNull(inner) => RemoteTypeRef::NonNull(Box::new(self.type_ref(inner))),
        }
    }

    /// The types that have another name: the original one, then the new one.
    pub fn renamed_types(&self) -> impl Iterator<Item = (&'a str, &str)> {
        self.types.iter().map(|(original, name)| (*original, name.as_str()))
    }

    /// The fields that have another name: the type's original name, the field's, and its new one.
    pub fn renamed_fields(&self) -> impl Iterator<Item = (&'a str, &'a str, &str)> {
        self.fields
            .iter()
            .flat_map(|(type_, fields)| fields.iter().map(|(original, name)| (*type_, *original, name.as_str())))
    }

    /// The type of that customised name, by its original one.
    pub fn original_type<'n>(&'n self, name: &'n str) -> &'n str {
        self.original_types.get(name).copied().unwrap_or(name)
    }
}

impl Names<'_> {
    /// The field of a type that has that customised name, by its original one.
    pub fn original_field<'n>(&'n self, type_: &str, name: &'n str) -> &'n str {
        let fields = self.fields.get(type_).into_iter().flatten();
        fields.into_iter().find(|(_, new)| *new == name).map_or(name, |(original, _)| original)
    }
}

/// Applies the customization of a remote schema.
pub fn resolve<'a>(
    remote_schema: &'a metadata::RemoteSchema,
    snapshot: &'a RemoteSchema,
    diagnostics: &mut Diagnostics,
) -> Names<'a> {
    let customization = &remote_schema.customization;
    let resolver = Resolver { remote_schema: &remote_schema.name, customization, snapshot };
    let rule = &customization.type_names;
    let types = resolver.types(diagnostics);
    Names {
        namespace: customization.root_fields_namespace.as_ref(),
        original_types: types.iter().map(|(original, name)| (name.clone(), *original)).collect(),
        types,
        fields: resolver.fields(diagnostics),
        directive_rule: (rule.prefix.is_some() || rule.suffix.is_some()).then_some(rule),
    }
}

/// Where the rule is written that gives a type or field its name.
pub fn rule_span(rule: &NameRule, original: &str) -> Option<Span> {
    let part = rule.mapped(original).or(rule.prefix.as_ref()).or(rule.suffix.as_ref());
    part.map(|part| part.span)
}

struct Resolver<'a> {
    remote_schema: &'a str,
    customization: &'a Customization,
    snapshot: &'a RemoteSchema,
}

impl<'a> Resolver<'a> {
    fn types(&self, diagnostics: &mut Diagnostics) -> BTreeMap<&'a str, String> {
        let rule = &self.customization.type_names;
        for (original, name) in &rule.mapping {
            self.check_mapped_type(original, name, diagnostics);
        }
        let mut renamed = BTreeMap::new();
        let mut is_reported = false;
        for original in self.snapshot.types.keys() {
            let name = self.type_name(original);
            if name == *original {
                continue;
            }
            if rule.mapped(original).is_none() && !is_reported {
                is_reported = report_unusable(&name, rule_span(rule, original), "type", diagnostics);
            }
            renamed.insert(original.as_str(), name);
        }
        renamed
    }

    /// The mapping wins, then root types take the namespace, then come prefix and suffix.
    fn type_name(&self, original: &str) -> String {
        let rule = &self.customization.type_names;
        if let Some(name) = rule.mapped(original) {
            return name.value.clone();
        }
        let snapshot = self.snapshot;
        let roots = [Some(&snapshot.query_type), snapshot.mutation_type.as_ref(), snapshot.subscription_type.as_ref()];
        let is_root = roots.into_iter().flatten().any(|root| root == original);
        match &self.customization.root_fields_namespace {
            Some(namespace) if is_root => naming::namespaced(namespace, original),
            None if is_root => original.to_owned(),
            _ => affixed(rule, original),
        }
    }

    fn check_mapped_type(&self, original: &Spanned<String>, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
        if BUILT_IN_SCALARS.contains(&original.as_str()) {
            let message = format!("type `{}` cannot have another name", original.value);
            diagnostics.push(
                Diagnostic::new(Code::InvalidCustomization, message).label(original.span, "a scalar of GraphQL itself"),
            );
        } else if !self.snapshot.types.contains_key(original.as_str()) {
            self.report_unknown_type(original, diagnostics);
        }
        // Of other kinds of types it is said that they are no such scalar.
        let type_ = self.snapshot.types.get(original.as_str());
        let is_scalar = type_.is_some_and(|type_| matches!(type_.kind, RemoteTypeKind::Scalar { .. }));
        if is_scalar && BUILT_IN_SCALARS.contains(&name.as_str()) {
            let message = format!("type `{}` cannot be called `{}`", original.value, name.value);
            diagnostics.push(
                Diagnostic::new(Code::InvalidCustomization, message).label(name.span, "a scalar of GraphQL itself"),
            );
        }
    }

    fn report_unknown_type(&self, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
        let message = format!("type `{}` does not exist in remote schema `{}`", name.value, self.remote_schema);
        let diagnostic = Diagnostic::new(Code::UnknownRemoteType, message).label(name.span, "no such type");
        diagnostics.push(diagnostic.suggest(name, self.snapshot.types.keys().map(String::as_str)));
    }

    fn fields(&self, diagnostics: &mut Diagnostics) -> BTreeMap<&'a str, BTreeMap<&'a str, String>> {
        let mut renamed = BTreeMap::new();
        for entry in &self.customization.field_names {
            if let Some(fields) = self.find_fields(&entry.parent_type, diagnostics) {
                renamed.insert(entry.parent_type.as_str(), self.fields_of(entry, fields, diagnostics));
            }
        }
        renamed
    }

    fn find_fields(&self, name: &Spanned<String>, diagnostics: &mut Diagnostics) -> Option<&'a [RemoteField]> {
        let Some(type_) = self.snapshot.types.get(name.as_str()) else {
            self.report_unknown_type(name, diagnostics);
            return None;
        };
        if let RemoteTypeKind::Object { fields, .. } | RemoteTypeKind::Interface { fields, .. } = &type_.kind {
            return Some(fields);
        }
        let message = format!("the fields of type `{}` cannot have other names", name.value);
        diagnostics.push(
            Diagnostic::new(Code::InvalidCustomization, message)
                .label(name.span, "only those of object and interface types can")
                .label(self.snapshot.span(type_.offset, name), "defined here"),
        );
        None
    }

    fn fields_of(
        &self,
        entry: &'a FieldNames,
        fields: &'a [RemoteField],
        diagnostics: &mut Diagnostics,
    ) -> BTreeMap<&'a str, String> {
        for (name, _) in entry.rule.mapping.iter().filter(|(name, _)| !name.starts_with("__")) {
            if fields.iter().all(|field| field.name != name.value) {
                let message = format!(
                    "field `{}` does not exist in type `{}` of remote schema `{}`",
                    name.value, entry.parent_type.value, self.remote_schema
                );
                let diagnostic = Diagnostic::new(Code::UnknownRemoteField, message).label(name.span, "no such field");
                diagnostics.push(diagnostic.suggest(name, fields.iter().map(|field| field.name.as_str())));
            }
        }
        let rule = &entry.rule;
        let mut renamed = BTreeMap::new();
        let mut is_reported = false;
        for field in fields {
            let mapped = rule.mapped(&field.name);
            let name = mapped.map_or_else(|| affixed(rule, &field.name), |name| name.value.clone());
            if name == field.name {
                continue;
            }
            if mapped.is_none() && !is_reported {
                is_reported = report_unusable(&name, rule_span(rule, &field.name), "field", diagnostics);
            }
            renamed.insert(field.name.as_str(), name);
        }
        renamed
    }
}

fn affixed(rule: &NameRule, name: &str) -> String {
    let part = |part: &Option<Spanned<String>>| part.as_ref().map(|text| text.value.clone()).unwrap_or_default();
    naming::affixed(&part(&rule.prefix), name, &part(&rule.suffix))
}

/// One name is enough to show that a prefix or suffix is no part of a name.
fn report_unusable(name: &str, span: Option<Span>, what: &str, diagnostics: &mut Diagnostics) -> bool {
    let Some(span) = span.filter(|_| !naming::is_usable(name)) else { return false };
    let problem =
        if name.starts_with("__") { "starts with `__`, which GraphQL reserves" } else { "is not a GraphQL name" };
    diagnostics.push(
        Diagnostic::new(Code::InvalidName, format!("`{name}` {problem}"))
            .label(span, format!("a {what} gets this name"))
            .help("use letters, digits and `_`, not starting with a digit or `__`"),
    );
    true
}
