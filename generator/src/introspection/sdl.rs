//! An introspection answer in, SDL text out: the text of a remote schema's snapshot. Everything is sorted by name, so that
//! the order in which a server lists its parts never shows up as a change. What no valid schema can say is an error.

use std::collections::BTreeMap;
use std::fmt::Write;

use runtime::remote::introspection_result::{Directive, EnumValue, Field, InputValue, NamedType, Schema, Type};

use super::parse_sdl::{BUILT_IN_DIRECTIVES, BUILT_IN_SCALARS, DEFAULT_DEPRECATION_REASON, normalise_value};
use super::printable::printable;
use super::sdl_lexer::{block_string_value, is_name, quote_string};

/// The longest line that a field with its arguments is put on.
const LINE: usize = 120;

/// The places where the specification lets a directive stand. Others, of later editions, are left out.
const DIRECTIVE_LOCATIONS: [&str; 19] = [
    "ARGUMENT_DEFINITION",
    "ENUM",
    "ENUM_VALUE",
    "FIELD",
    "FIELD_DEFINITION",
    "FRAGMENT_DEFINITION",
    "FRAGMENT_SPREAD",
    "INLINE_FRAGMENT",
    "INPUT_FIELD_DEFINITION",
    "INPUT_OBJECT",
    "INTERFACE",
    "MUTATION",
    "OBJECT",
    "QUERY",
    "SCALAR",
    "SCHEMA",
    "SUBSCRIPTION",
    "UNION",
    "VARIABLE_DEFINITION",
];

/// The SDL text of a schema.
pub fn print_sdl(schema: &Schema) -> Result<String, String> {
    let types = sorted_types(schema)?;
    let mut text = print_schema_definition(schema, &types)?;
    let mut directives = BTreeMap::new();
    for directive in schema.directives.iter().flatten() {
        let name = name_of(directive.name.as_ref(), || "a directive".to_owned())?;
        if !BUILT_IN_DIRECTIVES.contains(&name) {
            directives.insert(name, directive);
        }
    }
    for (name, directive) in directives {
        print_directive(name, directive, &mut text)?;
    }
    for (name, type_) in types {
        text.push('\n');
        print_type(name, type_, &mut text)?;
    }
    Ok(text)
}

fn sorted_types(schema: &Schema) -> Result<BTreeMap<&str, &Type>, String> {
    let mut types = BTreeMap::new();
    for type_ in schema.types.as_ref().ok_or("`__schema.types` is missing")? {
        let kind = type_.kind.as_deref().unwrap_or_default();
        let name = name_of(type_.name.as_ref(), || format!("a type of kind `{}`", printable(kind, 40)))?;
        if name.starts_with("__") || (kind == "SCALAR" && BUILT_IN_SCALARS.contains(&name)) {
            continue;
        }
        if types.insert(name, type_).is_some() {
            return Err(format!("type `{name}` is listed twice"));
        }
    }
    Ok(types)
}

fn print_schema_definition(schema: &Schema, types: &BTreeMap<&str, &Type>) -> Result<String, String> {
    let mut text = String::from("schema {\n");
    let query = schema.query_type.as_ref().ok_or("`__schema.queryType` is missing")?;
    let query = name_of(query.name.as_ref(), || "`__schema.queryType`".to_owned())?;
    put(&mut text, format_args!("  query: {query}\n"));
    let mut other_root = |operation: &str, declared: Option<&NamedType>, conventional: &str| {
        // A server that does not declare such a root, but has an object of the conventional name, means that object.
        let conventional_type =
            types.get_key_value(conventional).filter(|(_, type_)| type_.kind.as_deref() == Some("OBJECT"));
        let name = match declared {
            Some(declared) => Some(name_of(declared.name.as_ref(), || format!("`__schema.{operation}Type`"))?),
            None => conventional_type.map(|(name, _)| *name),
        };
        if let Some(name) = name {
            put(&mut text, format_args!("  {operation}: {name}\n"));
        }
        Ok::<(), String>(())
    };
    other_root("mutation", schema.mutation_type.as_ref(), "Mutation")?;
    other_root("subscription", schema.subscription_type.as_ref(), "Subscription")?;
    text.push_str("}\n");
    Ok(text)
}

/// A name that is there and is one: everything printed below comes through here, so no answer can smuggle in syntax.
fn name_of(name: Option<&String>, owner: impl Fn() -> String) -> Result<&str, String> {
    match name {
        None => Err(format!("{} has no `name`", owner())),
        Some(name) if is_name(name) => Ok(name),
        Some(name) => Err(format!("{} is called `{}`, which is not a GraphQL name", owner(), printable(name, 60))),
    }
}

fn put(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.write_fmt(arguments).expect("writing to a string cannot fail");
}

fn print_directive(name: &str, directive: &Directive, text: &mut String) -> Result<(), String> {
    let place = format!("@{name}");
    let mut locations: Vec<&str> = directive
        .locations
        .iter()
        .flatten()
        .map(String::as_str)
        .filter(|location| DIRECTIVE_LOCATIONS.contains(location))
        .collect();
    locations.sort_unstable();
    locations.dedup();
    if locations.is_empty() {
        return Ok(());
    }
    text.push('\n');
    print_description(directive.description.as_deref(), 0, text);
    let head = format!("directive {place}");
    let repeatable = if directive.is_repeatable == Some(true) { " repeatable" } else { "" };
    let tail = format!("{repeatable} on {}", locations.join(" | "));
    print_with_arguments(&head, directive.args.as_ref(), &tail, 0, &place, text)
}

fn print_type(name: &str, type_: &Type, text: &mut String) -> Result<(), String> {
    print_description(type_.description.as_deref(), 0, text);
    match type_.kind.as_deref() {
        Some("SCALAR") => {
            put(text, format_args!("scalar {name}"));
            if let Some(url) = &type_.specified_by_url {
                put(text, format_args!(" @specifiedBy(url: {})", quote_string(url)));
            }
            text.push('\n');
        }
        Some(kind @ ("OBJECT" | "INTERFACE")) => {
            put(text, format_args!("{} {name}", if kind == "OBJECT" { "type" } else { "interface" }));
            let interfaces = sorted_names(type_.interfaces.as_ref(), &format!("an interface of `{name}`"))?;
            check_possible_types(name, type_)?;
            if !interfaces.is_empty() {
                put(text, format_args!(" implements {}", interfaces.join(" & ")));
            }
            let mut fields = BTreeMap::new();
            for field in type_.fields.iter().flatten() {
                let field_name = name_of(field.name.as_ref(), || format!("a field of `{name}`"))?;
                once(&mut fields, field_name, field, || format!("field `{name}.{field_name}`"))?;
            }
            print_block(fields, text, |field_name, field, text| print_field(name, field_name, field, text))?;
        }
        Some("UNION") => {
            let members = sorted_names(type_.possible_types.as_ref(), &format!("a member of `{name}`"))?;
            put(text, format_args!("union {name}"));
            for (at, member) in members.into_iter().enumerate() {
                put(text, format_args!("{}\n  | {member}", if at == 0 { " =" } else { "" }));
            }
            text.push('\n');
        }
        Some("ENUM") => {
            put(text, format_args!("enum {name}"));
            let mut values = BTreeMap::new();
            for value in type_.enum_values.iter().flatten() {
                let value_name = name_of(value.name.as_ref(), || format!("a value of `{name}`"))?;
                once(&mut values, value_name, value, || format!("value `{name}.{value_name}`"))?;
            }
            print_block(values, text, |value_name, value: &EnumValue, text| {
                print_description(value.description.as_deref(), 2, text);
                let deprecation = deprecation(value.is_deprecated, value.deprecation_reason.as_deref());
                put(text, format_args!("  {value_name}{deprecation}\n"));
                Ok(())
            })?;
        }
        Some("INPUT_OBJECT") => {
            put(text, format_args!("input {name}{}", if type_.is_one_of == Some(true) { " @oneOf" } else { "" }));
            let fields = sorted_input_values(type_.input_fields.as_ref(), name)?;
            print_block(fields, text, |field_name, field, text| {
                print_description(field.description.as_deref(), 2, text);
                put(text, format_args!("  {}\n", input_value(field_name, field, &format!("{name}.{field_name}"))?));
                Ok(())
            })?;
        }
        Some(kind) => return Err(format!("type `{name}` is of the unknown kind `{}`", printable(kind, 40))),
        None => return Err(format!("type `{name}` has no `kind`")),
    }
    Ok(())
}

/// Which objects implement an interface is read from the objects; the interface's own list only must not contradict them.
fn check_possible_types(name: &str, interface: &Type) -> Result<(), String> {
    for possible in interface.possible_types.iter().flatten() {
        let possible_name = name_of(possible.name.as_ref(), || format!("a possible type of `{name}`"))?;
        if possible.kind.as_deref().is_some_and(|kind| kind != "OBJECT") {
            return Err(format!("interface `{name}` has the possible type `{possible_name}`, which is no object type"));
        }
    }
    Ok(())
}

/// Adds a part that must be the only one of its name.
fn once<'a, T>(
    parts: &mut BTreeMap<&'a str, T>,
    name: &'a str,
    part: T,
    place: impl Fn() -> String,
) -> Result<(), String> {
    if parts.insert(name, part).is_some() { Err(format!("{} is listed twice", place())) } else { Ok(()) }
}

/// Parts in braces, or nothing where there are none.
fn print_block<T>(
    parts: BTreeMap<&str, T>,
    text: &mut String,
    print: impl Fn(&str, T, &mut String) -> Result<(), String>,
) -> Result<(), String> {
    if parts.is_empty() {
        text.push('\n');
        return Ok(());
    }
    text.push_str(" {\n");
    for (name, part) in parts {
        print(name, part, text)?;
    }
    text.push_str("}\n");
    Ok(())
}

fn print_field(type_name: &str, name: &str, field: &Field, text: &mut String) -> Result<(), String> {
    let place = format!("{type_name}.{name}");
    print_description(field.description.as_deref(), 2, text);
    let type_ = type_reference(field.type_.as_ref(), &place)?;
    let tail = format!(": {type_}{}", deprecation(field.is_deprecated, field.deprecation_reason.as_deref()));
    print_with_arguments(&format!("  {name}"), field.args.as_ref(), &tail, 2, &place, text)
}

fn print_with_arguments(
    head: &str,
    arguments: Option<&Vec<InputValue>>,
    tail: &str,
    indent: usize,
    place: &str,
    text: &mut String,
) -> Result<(), String> {
    let arguments = sorted_input_values(arguments, place)?;
    let mut printed = Vec::with_capacity(arguments.len());
    for (name, argument) in &arguments {
        printed.push(input_value(name, argument, &format!("{place}({name}:)"))?);
    }
    let described = arguments.values().any(|argument| has_text(argument.description.as_deref()));
    let one_line = format!("{head}({}){tail}", printed.join(", "));
    if printed.is_empty() {
        put(text, format_args!("{head}{tail}\n"));
    } else if !described && one_line.chars().count() <= LINE {
        put(text, format_args!("{one_line}\n"));
    } else {
        put(text, format_args!("{head}(\n"));
        for (argument, printed) in arguments.values().zip(printed) {
            print_description(argument.description.as_deref(), indent + 2, text);
            put(text, format_args!("{:width$}{printed}\n", "", width = indent + 2));
        }
        put(text, format_args!("{:indent$}){tail}\n", ""));
    }
    Ok(())
}

fn sorted_input_values<'a>(
    values: Option<&'a Vec<InputValue>>,
    place: &str,
) -> Result<BTreeMap<&'a str, &'a InputValue>, String> {
    let mut sorted = BTreeMap::new();
    for value in values.into_iter().flatten() {
        let name = name_of(value.name.as_ref(), || format!("an argument or input field of `{place}`"))?;
        once(&mut sorted, name, value, || format!("`{name}` of `{place}`"))?;
    }
    Ok(sorted)
}

fn sorted_names<'a>(types: Option<&'a Vec<Type>>, owner: &str) -> Result<Vec<&'a str>, String> {
    let mut names = Vec::new();
    for type_ in types.into_iter().flatten() {
        names.push(name_of(type_.name.as_ref(), || owner.to_owned())?);
    }
    names.sort_unstable();
    names.dedup();
    Ok(names)
}

fn input_value(name: &str, value: &InputValue, place: &str) -> Result<String, String> {
    let type_ = type_reference(value.type_.as_ref(), place)?;
    let default = match &value.default_value {
        Some(default) => {
            let normalised = normalise_value(default)
                .map_err(|reason| format!("`{place}` has the default value `{}`: {reason}", printable(default, 60)))?;
            format!(" = {normalised}")
        }
        None => String::new(),
    };
    Ok(format!("{name}: {type_}{default}{}", deprecation(value.is_deprecated, value.deprecation_reason.as_deref())))
}

fn type_reference(type_: Option<&Type>, place: &str) -> Result<String, String> {
    let type_ = type_.ok_or_else(|| format!("`{place}` has no `type`"))?;
    let inner = |kind: &str| {
        type_.of_type.as_deref().ok_or_else(|| format!("`{place}` has a type of kind `{kind}` without `ofType`"))
    };
    match type_.kind.as_deref() {
        Some("LIST") => Ok(format!("[{}]", type_reference(Some(inner("LIST")?), place)?)),
        Some("NON_NULL") => {
            let inner = inner("NON_NULL")?;
            if inner.kind.as_deref() == Some("NON_NULL") {
                return Err(format!("`{place}` has a type that is non-null twice"));
            }
            Ok(format!("{}!", type_reference(Some(inner), place)?))
        }
        Some("SCALAR" | "OBJECT" | "INTERFACE" | "UNION" | "ENUM" | "INPUT_OBJECT") => {
            name_of(type_.name.as_ref(), || format!("the type of `{place}`")).map(str::to_owned)
        }
        Some(kind) => Err(format!("`{place}` has a type of the unknown kind `{}`", printable(kind, 40))),
        None => Err(format!("`{place}` has a type without `kind`")),
    }
}

fn deprecation(is_deprecated: Option<bool>, reason: Option<&str>) -> String {
    if is_deprecated != Some(true) {
        return String::new();
    }
    format!(" @deprecated(reason: {})", quote_string(reason.unwrap_or(DEFAULT_DEPRECATION_REASON)))
}

fn has_text(description: Option<&str>) -> bool {
    description.is_some_and(|description| !description.is_empty())
}

/// A description as a block string, or quoted where a block string would read back as something else.
fn print_description(description: Option<&str>, indent: usize, text: &mut String) {
    let Some(description) = description.filter(|description| !description.is_empty()) else { return };
    let margin = " ".repeat(indent);
    let escaped = description.replace("\"\"\"", "\\\"\"\"");
    let in_line = !description.contains('\n')
        && indent + escaped.chars().count() + 6 <= LINE
        && !description.ends_with(['"', '\\']);
    let block = if in_line {
        escaped
    } else {
        let mut block = String::from("\n");
        for line in escaped.split('\n') {
            if !line.is_empty() {
                block.push_str(&margin);
                block.push_str(line);
            }
            block.push('\n');
        }
        block.push_str(&margin);
        block
    };
    let is_plain = !description.chars().any(|character| character.is_control() && !matches!(character, '\n' | '\t'));
    if is_plain && block_string_value(&block) == description {
        put(text, format_args!("{margin}\"\"\"{block}\"\"\"\n"));
    } else {
        put(text, format_args!("{margin}{}\n", quote_string(description)));
    }
}

#[cfg(test)]
#[path = "sdl_tests.rs"]
mod tests;
