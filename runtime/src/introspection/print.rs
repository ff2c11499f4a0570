//! A role's view of the schema as text in the schema definition language (GraphQL specification, section 3), sorted,
//! without what the specification itself defines.

use std::fmt::Write;

use super::{own_types, visible, visible_interfaces, visible_members};
use crate::definition::{
    DirectiveDefinition, Gateway, InputValue, RoleId, TypeDefinition, TypeId, TypeKind, TypeSystem, specified,
};

/// The reason that `@deprecated` has by default.
const DEFAULT_REASON: &str = "No longer supported";

/// Prints `role`'s view: the root types, then directives and types by name.
pub fn print_sdl(gateway: &'static Gateway, role: RoleId) -> String {
    let mut printer = Printer { type_system: &gateway.type_system, role, out: String::new() };
    printer.schema();
    for directive in visible(gateway.type_system.directives, role, |directive| directive.visible) {
        if !specified::directives().iter().any(|known| known.name == directive.name) {
            printer.directive(directive);
        }
    }
    for id in own_types(&gateway.type_system, role) {
        let definition = gateway.type_system.type_(id);
        if specified::type_id(definition.name).is_none() {
            printer.type_(id, definition);
        }
    }
    printer.out
}

struct Printer {
    type_system: &'static TypeSystem,
    role: RoleId,
    out: String,
}

impl Printer {
    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn schema(&mut self) {
        let TypeSystem { query_root, mutation_root, subscription_root, .. } = *self.type_system;
        self.line("schema {");
        let roots = [("query", Some(query_root)), ("mutation", mutation_root), ("subscription", subscription_root)];
        for (operation, root) in roots {
            if let Some(root) = root.map(|root| self.type_system.type_(root))
                && (operation == "query" || root.visible.contains(self.role))
            {
                self.line(&format!("  {operation}: {}", root.name));
            }
        }
        self.line("}");
    }

    fn directive(&mut self, directive: &'static DirectiveDefinition) {
        self.line("");
        self.description(directive.description, "");
        let name = directive.name;
        let arguments = self.arguments(directive.arguments, "");
        let repeatable = if directive.repeatable { " repeatable" } else { "" };
        self.line(&format!("directive @{name}{arguments}{repeatable} on {}", directive.locations.join(" | ")));
    }

    fn type_(&mut self, id: TypeId, definition: &'static TypeDefinition) {
        let (type_system, role, name) = (self.type_system, self.role, definition.name);
        self.line("");
        self.description(definition.description, "");
        match definition.kind {
            TypeKind::Scalar { specified_by_url } => {
                let url = specified_by_url.map(|url| format!(" @specifiedBy(url: {})", quoted(url)));
                self.line(&format!("scalar {name}{}", url.unwrap_or_default()));
            }
            TypeKind::Object { interfaces, .. } => {
                self.fields(&format!("type {name}{}", self.implements(id, interfaces)), definition);
            }
            TypeKind::Interface { interfaces, .. } => {
                self.fields(&format!("interface {name}{}", self.implements(id, interfaces)), definition);
            }
            TypeKind::Union { possible_types } => {
                let members: Vec<&str> = visible_members(type_system, role, id, possible_types)
                    .map(|id| type_system.type_(id).name)
                    .collect();
                let separator = if members.is_empty() { "" } else { " = " };
                self.line(&format!("union {name}{separator}{}", members.join(" | ")));
            }
            TypeKind::Enum { values } => {
                self.line(&format!("enum {name} {{"));
                for value in visible(values, role, |value| value.visible) {
                    self.description(value.description, "  ");
                    self.line(&format!("  {}{}", value.name, deprecated(value.deprecated)));
                }
                self.line("}");
            }
            TypeKind::InputObject { fields, one_of } => {
                let head = format!("input {name}{}", if one_of { " @oneOf" } else { "" });
                if visible(fields, role, |field| field.visible).next().is_none() {
                    // What a permission presets all of. Braces with nothing in them are no SDL.
                    self.line(&head);
                    return;
                }
                self.line(&format!("{head} {{"));
                for field in visible(fields, role, |field| field.visible) {
                    self.description(field.description, "  ");
                    let field = self.input_value(field);
                    self.line(&format!("  {field}"));
                }
                self.line("}");
            }
        }
    }

    fn implements(&self, id: TypeId, interfaces: &'static [TypeId]) -> String {
        let names: Vec<&str> = visible_interfaces(self.type_system, self.role, id, interfaces)
            .map(|id| self.type_system.type_(id).name)
            .collect();
        if names.is_empty() { String::new() } else { format!(" implements {}", names.join(" & ")) }
    }

    fn fields(&mut self, head: &str, definition: &'static TypeDefinition) {
        self.line(&format!("{head} {{"));
        for field in visible(definition.fields(), self.role, |field| field.visible) {
            self.description(field.description, "  ");
            let arguments = self.arguments(field.arguments, "  ");
            let type_ = field.type_for(self.role).print(self.type_system);
            self.line(&format!("  {}{arguments}: {type_}{}", field.name, deprecated(field.deprecated)));
        }
        self.line("}");
    }

    /// On one line, unless an argument has a description.
    fn arguments(&self, arguments: &'static [InputValue], indent: &str) -> String {
        let arguments: Vec<_> = visible(arguments, self.role, |argument| argument.visible).collect();
        if arguments.is_empty() {
            return String::new();
        }
        if arguments.iter().all(|argument| argument.description.is_none()) {
            let arguments: Vec<String> = arguments.into_iter().map(|argument| self.input_value(argument)).collect();
            return format!("({})", arguments.join(", "));
        }
        let mut text = "(\n".to_owned();
        let inner = format!("{indent}  ");
        for argument in arguments {
            text.push_str(&description(argument.description, &inner));
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{inner}{}", self.input_value(argument));
        }
        text + indent + ")"
    }

    fn input_value(&self, value: &InputValue) -> String {
        let default_value = value.default_value.map(|value| format!(" = {value}")).unwrap_or_default();
        let type_ = value.type_.print(self.type_system);
        format!("{}: {type_}{default_value}{}", value.name, deprecated(value.deprecated))
    }

    fn description(&mut self, text: Option<&str>, indent: &str) {
        let text = description(text, indent);
        self.out.push_str(&text);
    }
}

fn deprecated(reason: Option<&str>) -> String {
    match reason {
        None => String::new(),
        Some(DEFAULT_REASON) => " @deprecated".to_owned(),
        Some(reason) => format!(" @deprecated(reason: {})", quoted(reason)),
    }
}

/// A block string with its lines indented, or a plain string where a block string would change the text.
fn description(text: Option<&str>, indent: &str) -> String {
    let Some(text) = text.filter(|text| !text.is_empty()) else {
        return String::new();
    };
    let is_plain = |character: char| character == '\n' || character == '\t' || !character.is_control();
    let is_blank = |line: Option<&str>| line.is_none_or(|line| line.trim_matches([' ', '\t']).is_empty());
    let keeps_its_form = text.chars().all(is_plain)
        && !is_blank(text.lines().next())
        && !is_blank(text.rsplit('\n').next())
        // The common indentation of the lines would be lost.
        && text.lines().any(|line| !line.starts_with([' ', '\t']) && !is_blank(Some(line)));
    if !keeps_its_form {
        return format!("{indent}{}\n", quoted(text));
    }
    let text = text.replace("\"\"\"", "\\\"\"\"");
    if !text.contains('\n') && !text.ends_with(['"', '\\']) {
        return format!("{indent}\"\"\"{text}\"\"\"\n");
    }
    let mut block = format!("{indent}\"\"\"\n");
    for line in text.split('\n') {
        // White space at the end of a line that has nothing else is no part of the text either way.
        let _ = if line.is_empty() { writeln!(block) } else { writeln!(block, "{indent}{line}") };
    }
    block + indent + "\"\"\"\n"
}

/// A string literal.
fn quoted(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for character in text.chars() {
        match character {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            control if control.is_control() => {
                let _ = write!(literal, "\\u{:04X}", u32::from(control));
            }
            other => literal.push(other),
        }
    }
    literal.push('"');
    literal
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::ast::{Selection, Value};
    use crate::document::{Limits, parse};

    #[test]
    fn descriptions_read_back_as_they_are() {
        for text in [
            "plain",
            "ends with a \"quote\"",
            "ends with a backslash \\",
            "  indented",
            "two\nlines",
            "a\n  b\n\n  c",
            "  a\n  b",
            "\nblank first",
            "blank last\n",
            "blank last\n  ",
            "three \"\"\" quotes\nand \\\"\"\" escaped",
            "carriage\rreturn \u{1} \u{7f} é",
            "\ttab\n\ttab",
        ] {
            for indent in ["", "    "] {
                let literal = format!("{{ f(a: {}) }}", description(Some(text), indent));
                let document = parse(&literal, &Limits::default()).unwrap();
                let Selection::Field(field) = &document.operations[0].selection_set[0] else { panic!("no field") };
                assert_eq!(field.arguments[0].value, Value::String(text.into()), "{literal}");
            }
        }
    }
}
