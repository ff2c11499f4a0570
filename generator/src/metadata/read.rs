//! What the readers of all parts share: maps with known keys, and values of an expected type. Each reports what is
//! wrong with the place and gives what it could read.

use super::{QualifiedName, Yaml};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span, Spanned};

/// Reads a map key by key and afterwards reports the keys that nobody asked for.
pub(super) struct MapReader<'a> {
    /// What the map is, with its article: "a table entry".
    what: &'static str,
    span: Span,
    entries: &'a [(Spanned<String>, Spanned<Yaml>)],
    known: Vec<&'static str>,
}

impl<'a> MapReader<'a> {
    /// Nothing if the value is not a map, which is reported.
    pub(super) fn new(value: &'a Spanned<Yaml>, what: &'static str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let Yaml::Map(entries) = &value.value else {
            wrong_type(value, what, "a map", diagnostics);
            return None;
        };
        Some(Self { what, span: value.span, entries, known: Vec::new() })
    }

    /// The value of a key that may be absent; null counts as absent.
    pub(super) fn optional(&mut self, key: &'static str) -> Option<&'a Spanned<Yaml>> {
        self.known.push(key);
        self.find(key).map(|(_, value)| value).filter(|value| value.value != Yaml::Null)
    }

    /// The value of a key that must be there; reported if it is not.
    pub(super) fn required(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<&'a Spanned<Yaml>> {
        let value = self.optional(key);
        if value.is_none() {
            let written = self.find(key);
            // A null that stands for an include that failed was reported there.
            if written.is_none_or(|(_, null)| !diagnostics.has_error_at(null.span)) {
                let (span, label) = match written {
                    Some((key, _)) => (key.span, "has no value"),
                    None => (self.span, "here"),
                };
                let message = format!("`{key}` is missing in {}", self.what);
                diagnostics.push(Diagnostic::new(Code::MissingKey, message).label(span, label));
            }
        }
        value
    }

    /// Where a key stands.
    pub(super) fn key_span(&self, key: &str) -> Option<Span> {
        self.find(key).map(|(key, _)| key.span)
    }

    /// A key that has no effect yet: says so if it asks for anything.
    pub(super) fn not_supported(&mut self, key: &'static str, consequence: &str, diagnostics: &mut Diagnostics) {
        if self.optional(key).is_some_and(|value| !is_empty(value)) {
            self.warn_not_supported(key, consequence, diagnostics);
        }
    }

    /// Says that a key has no effect yet.
    pub(super) fn warn_not_supported(&self, key: &str, consequence: &str, diagnostics: &mut Diagnostics) {
        if let Some(span) = self.key_span(key) {
            let message = format!("`{key}` in {} is not supported yet", self.what);
            diagnostics.push(Diagnostic::new(Code::NotSupportedYet, message).label(span, consequence));
        }
    }

    /// Of keys of which only one may be given, reports it if several are. Null counts as absent.
    pub(super) fn at_most_one(&self, keys: &[&str], diagnostics: &mut Diagnostics) {
        let given: Vec<_> = keys
            .iter()
            .filter_map(|key| self.find(key))
            .filter(|(_, value)| value.value != Yaml::Null)
            .map(|(key, _)| key)
            .collect();
        if let [first, second, ..] = given.as_slice() {
            let (first, second) = if first.span.start <= second.span.start { (first, second) } else { (second, first) };
            let message = format!("`{}` and `{}` cannot both be given in {}", first.value, second.value, self.what);
            diagnostics.push(
                Diagnostic::new(Code::ConflictingKeys, message)
                    .label(second.span, "or this")
                    .label(first.span, "either this"),
            );
        }
    }

    /// Reports every key that was not asked for.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) {
        for (key, _) in self.entries {
            if !self.known.contains(&key.value.as_str()) {
                let message = format!("`{}` is not a key of {}", key.value, self.what);
                let diagnostic = Diagnostic::new(Code::UnknownKey, message).label(key.span, "unknown key");
                diagnostics.push(if key.value == "gatewright" {
                    diagnostic.help(
                        "`gatewright` stands beside the `definition` of a remote schema, and in `to_remote_schema` and \
                         `to_source` of a relationship",
                    )
                } else {
                    diagnostic.suggest(&key.value, self.known.iter().copied())
                });
            }
        }
    }

    fn find(&self, key: &str) -> Option<&'a (Spanned<String>, Spanned<Yaml>)> {
        self.entries.iter().find(|(name, _)| name.value == key)
    }
}

/// Whether a value of a part without effect asks for nothing.
fn is_empty(value: &Spanned<Yaml>) -> bool {
    match &value.value {
        Yaml::Null | Yaml::Boolean(false) => true,
        Yaml::List(items) => items.is_empty(),
        Yaml::Map(entries) => entries.iter().all(|(_, value)| is_empty(value)),
        Yaml::String(string) => string.is_empty(),
        Yaml::Boolean(true) | Yaml::Integer(_) | Yaml::Number(_) => false,
    }
}

/// Reports a value of another type than expected. `what` names the value: "`limit`", "a table entry".
pub(super) fn wrong_type(value: &Spanned<Yaml>, what: &str, expected: &str, diagnostics: &mut Diagnostics) {
    if value.value == Yaml::Null && diagnostics.has_error_at(value.span) {
        // This null stands for an include that failed.
        return;
    }
    let mut diagnostic = Diagnostic::new(Code::WrongType, format!("{what} must be {expected}"))
        .label(value.span, format!("this is {}", type_of(&value.value)));
    match &value.value {
        Yaml::Integer(_) | Yaml::Number(_) | Yaml::Boolean(_) if expected == "a text" => {
            diagnostic = diagnostic.help("put it in quotes");
        }
        Yaml::String(text) if expected == "true or false" => {
            if matches!(text.to_lowercase().as_str(), "yes" | "no" | "on" | "off" | "y" | "n") {
                diagnostic = diagnostic.help(format!("YAML 1.2 reads `{text}` as a text"));
            }
        }
        _ => {}
    }
    diagnostics.push(diagnostic);
}

/// A YAML value's type in words.
pub(crate) fn type_of(value: &Yaml) -> &'static str {
    match value {
        Yaml::Null => "null",
        Yaml::Boolean(_) => "a boolean",
        Yaml::Integer(_) => "an integer",
        Yaml::Number(_) => "a number",
        Yaml::String(_) => "a text",
        Yaml::List(_) => "a list",
        Yaml::Map(_) => "a map",
    }
}

/// A text.
pub(super) fn text(value: &Spanned<Yaml>, what: &str, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
    if let Yaml::String(text) = &value.value {
        return Some(Spanned::new(text.clone(), value.span));
    }
    wrong_type(value, what, "a text", diagnostics);
    None
}

/// A name: a text with something in it.
pub(super) fn name(value: &Spanned<Yaml>, what: &str, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
    let name = text(value, what, diagnostics)?;
    if name.trim().is_empty() {
        diagnostics.push(Diagnostic::new(Code::InvalidName, format!("{what} is empty")).label(name.span, "empty"));
        return None;
    }
    Some(name)
}

/// A name that becomes part of the GraphQL schema. It is given even if it is invalid, so that only the name is reported.
pub(super) fn graphql_name(
    value: &Spanned<Yaml>,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<String>> {
    let name = name(value, what, diagnostics)?;
    let mut characters = name.chars();
    let starts_well = characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_');
    if !starts_well || !characters.all(|character| character.is_ascii_alphanumeric() || character == '_') {
        diagnostics.push(
            Diagnostic::new(Code::InvalidName, format!("`{}` is not a GraphQL name", name.value))
                .label(name.span, format!("{what} must be one"))
                .help("use letters, digits and `_`, not starting with a digit"),
        );
    } else if name.starts_with("__") {
        diagnostics.push(
            Diagnostic::new(Code::InvalidName, format!("`{}` starts with `__`, which GraphQL reserves", name.value))
                .label(name.span, format!("{what} must not")),
        );
    }
    Some(name)
}

/// true or false.
pub(super) fn boolean(value: &Spanned<Yaml>, what: &str, diagnostics: &mut Diagnostics) -> Option<bool> {
    if let Yaml::Boolean(boolean) = value.value {
        return Some(boolean);
    }
    wrong_type(value, what, "true or false", diagnostics);
    None
}

/// An integer from zero to `maximum`.
pub(super) fn integer(
    value: &Spanned<Yaml>,
    what: &str,
    maximum: u32,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<u32>> {
    let Yaml::Integer(integer) = value.value else {
        wrong_type(value, what, "an integer", diagnostics);
        return None;
    };
    match u32::try_from(integer) {
        Ok(number) if number <= maximum => Some(Spanned::new(number, value.span)),
        _ => {
            let message = if integer < 0 {
                format!("{what} must not be negative")
            } else {
                format!("{what} must be at most {maximum}")
            };
            diagnostics.push(Diagnostic::new(Code::InvalidValue, message).label(value.span, "this value"));
            None
        }
    }
}

/// A text that is one of a few.
pub(super) fn one_of(
    value: &Spanned<Yaml>,
    what: &str,
    allowed: &[&'static str],
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<&'static str>> {
    let text = text(value, what, diagnostics)?;
    if let Some(found) = allowed.iter().find(|allowed| **allowed == text.value) {
        return Some(Spanned::new(*found, text.span));
    }
    diagnostics.push(
        Diagnostic::new(Code::InvalidValue, format!("`{}` is not a value of {what}", text.value))
            .label(text.span, "this value")
            .suggest(&text.value, allowed.iter().copied()),
    );
    None
}

/// The items of a list; none if it is not a list, which is reported.
pub(super) fn list<'a>(value: &'a Spanned<Yaml>, what: &str, diagnostics: &mut Diagnostics) -> &'a [Spanned<Yaml>] {
    if let Yaml::List(items) = &value.value {
        return items;
    }
    wrong_type(value, what, "a list", diagnostics);
    &[]
}

/// The entries of a map; none if it is not a map, which is reported.
pub(super) fn map<'a>(
    value: &'a Spanned<Yaml>,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> &'a [(Spanned<String>, Spanned<Yaml>)] {
    if let Yaml::Map(entries) = &value.value {
        return entries;
    }
    wrong_type(value, what, "a map", diagnostics);
    &[]
}

/// A list of names.
pub(super) fn names(value: &Spanned<Yaml>, what: &str, diagnostics: &mut Diagnostics) -> Vec<Spanned<String>> {
    let item_of = format!("an item of {what}");
    let items = list(value, what, diagnostics);
    items.iter().filter_map(|item| name(item, &item_of, diagnostics)).collect()
}

/// A map of names to names, such as `column_mapping`, with at least one entry.
pub(super) fn name_mapping(
    value: &Spanned<Yaml>,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<(Spanned<String>, Spanned<String>)> {
    let value_of = format!("a value of {what}");
    let entries = map(value, what, diagnostics);
    if entries.is_empty() && matches!(value.value, Yaml::Map(_)) {
        let message = format!("{what} must have at least one entry");
        diagnostics.push(Diagnostic::new(Code::InvalidValue, message).label(value.span, "empty"));
    }
    let pair =
        |(key, value): &(Spanned<String>, Spanned<Yaml>)| Some((key.clone(), name(value, &value_of, diagnostics)?));
    entries.iter().filter_map(pair).collect()
}

/// `{schema, name}`, or the name alone for one in `public`.
pub(super) fn qualified_name(
    value: &Spanned<Yaml>,
    what: &'static str,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<QualifiedName>> {
    let (schema, name) = match &value.value {
        Yaml::String(_) => (None, name(value, what, diagnostics)?),
        Yaml::Map(_) => {
            let mut reader = MapReader::new(value, what, diagnostics)?;
            let schema = reader.optional("schema").and_then(|schema| self::name(schema, "`schema`", diagnostics));
            let table = reader.required("name", diagnostics);
            let table = table.and_then(|table| self::name(table, "`name`", diagnostics));
            reader.finish(diagnostics);
            (schema, table?)
        }
        _ => {
            wrong_type(value, what, "a name or a map of `schema` and `name`", diagnostics);
            return None;
        }
    };
    let schema = schema.map_or_else(|| "public".to_owned(), |schema| schema.value);
    Some(Spanned::new(QualifiedName { schema, name: name.value }, value.span))
}

/// A text in which `{{NAME}}` stands for an environment variable.
pub(super) fn environment_template(
    value: &Spanned<Yaml>,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<String>> {
    let template = name(value, what, diagnostics)?;
    let mut rest = template.as_str();
    while let Some(open) = rest.find("{{") {
        let inside = &rest[open + 2..];
        let problem = match inside.find("}}") {
            None => Some("`{{` is not closed by `}}`".to_owned()),
            Some(close) if !is_environment_name(&inside[..close]) => {
                Some(format!("`{}` cannot be the name of an environment variable", &inside[..close]))
            }
            Some(_) => None,
        };
        if let Some(problem) = problem {
            let diagnostic = Diagnostic::new(Code::InvalidEnvironmentTemplate, problem);
            diagnostics.push(diagnostic.label(template.span, format!("in {what}")));
            break;
        }
        rest = inside.split_once("}}").map_or("", |(_, rest)| rest);
    }
    Some(template)
}

/// The name of an environment variable.
pub(super) fn environment_name(
    value: &Spanned<Yaml>,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<String>> {
    let name = name(value, what, diagnostics)?;
    if !is_environment_name(&name) {
        let message = format!("`{}` cannot be the name of an environment variable", name.value);
        diagnostics.push(
            Diagnostic::new(Code::InvalidEnvironmentTemplate, message)
                .label(name.span, format!("in {what}"))
                .help("give the name alone, without `$` or braces"),
        );
    }
    Some(name)
}

/// Whether a setting is switched on in the environment of the generator.
pub(super) fn is_switched_on(setting: &str) -> bool {
    std::env::var(setting).is_ok_and(|value| matches!(value.to_lowercase().as_str(), "true" | "1" | "yes" | "on"))
}

/// Whether a text can be the name of an environment variable. What cannot has been reported by the loader.
pub fn is_environment_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|character| !character.is_whitespace() && !"={}$\0".contains(character))
}

/// Reports a permission of the role that needs none.
pub(super) fn report_admin(role: &Spanned<String>, diagnostics: &mut Diagnostics) {
    diagnostics.push(
        Diagnostic::new(Code::PermissionForAdmin, "`admin` cannot be given a permission")
            .label(role.span, "this role sees everything")
            .help("remove the entry, or name the role that is meant"),
    );
}

/// Reports definitions with a name that an earlier one in the list has. `what` is the kind of thing: "source".
pub(super) fn report_duplicates(
    what: &str,
    names: impl IntoIterator<Item = (String, Span)>,
    diagnostics: &mut Diagnostics,
) {
    let mut seen = std::collections::BTreeMap::new();
    for (name, span) in names {
        if let Some(first) = seen.get(&name) {
            diagnostics.push(
                Diagnostic::new(Code::DuplicateDefinition, format!("{what} `{name}` is defined twice"))
                    .label(span, "second definition")
                    .label(*first, "first definition"),
            );
        } else {
            seen.insert(name, span);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn environment_names() {
        for (name, expected) in [("PG_URL", true), ("a.b-c", true), ("", false), ("A B", false), ("$A", false)] {
            assert_eq!(is_environment_name(name), expected, "{name}");
        }
    }
}
