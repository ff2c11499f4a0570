//! What doc comments say: signatures, predicates and join plans in words. Texts of the user's are fenced or in
//! backticks, so that no comment can be broken by them.

use runtime::definition::{
    EnumValue, Field, Gateway, InputValue, JoinValue, KeyEncoding, Predicate, PredicatePart, Template, TemplatePart,
    TypeDefinition, TypeKind,
};

/// A name in backticks.
pub fn code(name: &str) -> String {
    format!("`{}`", shown(name).replace('`', "'"))
}

/// Without what ends a line or changes the direction of the text, which rustc refuses in comments.
fn shown(text: &str) -> String {
    let is_hidden = |character: char| {
        character.is_control() || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|character| if is_hidden(character) { ' ' } else { character }).collect()
}

/// A name in backticks inside a Markdown table.
pub fn cell(name: &str) -> String {
    code(name).replace('|', "\\|")
}

/// Lines as a fenced block.
pub fn fenced(language: &str, lines: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut block = vec![format!("```{language}")];
    block.extend(lines.into_iter().map(|line| shown(&line).replace("```", "'''")));
    block.push("```".to_owned());
    block
}

/// Names in backticks, with commas.
pub fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().map(code).collect::<Vec<_>>().join(", ")
}

/// `users(limit: Int, where: users_bool_exp): [users!]!`
pub fn signature(gateway: &Gateway, field: &Field) -> String {
    let type_ = field.type_.print(&gateway.type_system);
    if field.arguments.is_empty() {
        return format!("{}: {type_}", field.name);
    }
    let arguments: Vec<_> = field.arguments.iter().map(|argument| input_value(gateway, argument)).collect();
    format!("{}({}): {type_}", field.name, arguments.join(", "))
}

fn input_value(gateway: &Gateway, value: &InputValue) -> String {
    let type_ = value.type_.print(&gateway.type_system);
    match value.default_value {
        Some(default) => format!("{}: {type_} = {default}", value.name),
        None => format!("{}: {type_}", value.name),
    }
}

/// A type as GraphQL writes it, without descriptions.
pub fn type_lines(gateway: &Gateway, type_: &TypeDefinition) -> Vec<String> {
    let name = type_.name;
    let type_names = |ids: &[runtime::definition::TypeId], separator: &str| {
        ids.iter().map(|id| gateway.type_system.type_(*id).name).collect::<Vec<_>>().join(separator)
    };
    let implements = |interfaces: &[runtime::definition::TypeId]| match interfaces {
        [] => String::new(),
        interfaces => format!(" implements {}", type_names(interfaces, " & ")),
    };
    match type_.kind {
        TypeKind::Scalar { .. } => vec![format!("scalar {name}")],
        TypeKind::Object { fields, interfaces } => {
            block(&format!("type {name}{}", implements(interfaces)), fields, |field| signature(gateway, field))
        }
        TypeKind::Interface { fields, interfaces, .. } => {
            block(&format!("interface {name}{}", implements(interfaces)), fields, |field| signature(gateway, field))
        }
        TypeKind::Union { possible_types } => vec![format!("union {name} = {}", type_names(possible_types, " | "))],
        TypeKind::Enum { values } => block(&format!("enum {name}"), values, |value: &EnumValue| value.name.to_owned()),
        TypeKind::InputObject { fields, one_of } => {
            let directive = if one_of { " @oneOf" } else { "" };
            block(&format!("input {name}{directive}"), fields, |field| input_value(gateway, field))
        }
    }
}

fn block<T>(head: &str, parts: &[T], print: impl Fn(&T) -> String) -> Vec<String> {
    let mut lines = vec![format!("{head} {{")];
    lines.extend(parts.iter().map(|part| format!("  {}", print(part))));
    lines.push("}".to_owned());
    lines
}

/// A predicate as SQL, with the row's name and the session variables in it.
pub fn predicate(row: &str, predicate: Predicate) -> String {
    predicate
        .0
        .iter()
        .map(|part| match part {
            PredicatePart::Sql(text) => (*text).to_owned(),
            PredicatePart::Row => row.to_owned(),
            PredicatePart::RelatedAlias(number) => format!("\"_p{number}\""),
            PredicatePart::Related(related) => format!(
                "(EXISTS (SELECT 1 FROM {} AS \"_p{}\" WHERE {} AND {}))",
                related.table,
                related.number,
                self::predicate(row, related.on),
                self::predicate(row, related.filter)
            ),
            PredicatePart::Session(type_) => format!("$session::{}", type_.name),
            PredicatePart::SessionVariable(name, type_) => format!("${name}::{}", type_.name),
        })
        .collect()
}

/// A template with its holes.
pub fn template(template: Template) -> String {
    template
        .0
        .iter()
        .map(|part| match part {
            TemplatePart::Text(text) => (*text).to_owned(),
            TemplatePart::Environment(name) | TemplatePart::Encoded(name) => format!("{{{{{name}}}}}"),
        })
        .collect()
}

/// A join's argument value as GraphQL, its keys as variables.
pub fn join_value(keys: &[&str], value: &JoinValue) -> String {
    match value {
        JoinValue::Key(index, encoding) => {
            let key = keys.get(*index).copied().unwrap_or("?");
            match encoding {
                KeyEncoding::String => format!("\"${key}\""),
                _ => format!("${key}"),
            }
        }
        JoinValue::KeyList(index, encoding) => format!("[{}, …]", join_value(keys, &JoinValue::Key(*index, *encoding))),
        JoinValue::Literal(text) => (*text).to_owned(),
        JoinValue::List(items) => {
            format!("[{}]", items.iter().map(|item| join_value(keys, item)).collect::<Vec<_>>().join(", "))
        }
        JoinValue::Object(fields) => {
            let fields: Vec<_> =
                fields.iter().map(|(name, value)| format!("{name}: {}", join_value(keys, value))).collect();
            format!("{{{}}}", fields.join(", "))
        }
    }
}
