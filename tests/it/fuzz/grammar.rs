//! Documents that follow a gateway's schema: every field, argument, fragment, variable and directive in them is right.

use std::fmt::Write as _;

use runtime::definition::{Field, Gateway, InputValue, RoleId, TypeId, TypeKind, TypeRef, TypeSystem};

use crate::support::random::Random;

/// How deep selections go.
const MAX_DEPTH: usize = 7;

/// Makes documents for one role.
pub struct Grammar {
    type_system: &'static TypeSystem,
    role: RoleId,
}

/// The parts of a document that come with its selections.
#[derive(Default)]
struct Parts {
    variables: Vec<String>,
    fragments: Vec<(TypeId, String)>,
    /// Response keys are numbered, so that no two fields meet under one.
    keys: usize,
    /// How many more fields there may be.
    fields: usize,
}

impl Grammar {
    /// For the role's view of a schema.
    pub fn new(gateway: &'static Gateway, role: RoleId) -> Self {
        Self { type_system: &gateway.type_system, role }
    }

    /// A document with one operation.
    pub fn document(&self, random: &mut Random) -> String {
        let mutation = self.type_system.mutation_root.filter(|_| random.one_in(6));
        let (keyword, root) = mutation.map_or(("query", self.type_system.query_root), |root| ("mutation", root));
        let mut parts = Parts { fields: 60, ..Parts::default() };
        let selections = self.selection_set(root, 0, &mut parts, random);
        let variables = match parts.variables.as_slice() {
            [] => String::new(),
            variables => format!("({})", variables.join(", ")),
        };
        let mut text = format!("{keyword} Made{variables} {selections}");
        for (index, (type_, selections)) in parts.fragments.iter().enumerate() {
            let name = self.type_system.type_(*type_).name;
            let _ = write!(text, " fragment F{index} on {name} {selections}");
        }
        text
    }

    fn selection_set(&self, type_: TypeId, depth: usize, parts: &mut Parts, random: &mut Random) -> String {
        let definition = self.type_system.type_(type_);
        let mut text = "{".to_owned();
        for _ in 0..=random.below(4) {
            match random.below(12) {
                0 => text.push_str(" __typename"),
                1 if depth < MAX_DEPTH => {
                    let inner = self.selection_set(type_, depth + 1, parts, random);
                    let _ = write!(text, " ... {inner}");
                }
                2 | 3 if depth < MAX_DEPTH => text.push_str(&self.fragment(type_, depth, parts, random)),
                4 if depth == 0 => {
                    parts.keys += 1;
                    let _ = write!(text, " k{}: __typename", parts.keys);
                }
                _ => {
                    let fields: Vec<&Field> =
                        definition.fields().iter().filter(|field| field.visible.contains(self.role)).collect();
                    let leaves = |field: &&Field| !self.type_system.type_(field.type_.named_type()).is_composite();
                    let fields = if depth >= MAX_DEPTH || parts.fields == 0 {
                        fields.into_iter().filter(leaves).collect()
                    } else {
                        fields
                    };
                    if !fields.is_empty() {
                        let field = *random.one_of(&fields);
                        text.push_str(&self.field(field, depth, parts, random));
                    }
                }
            }
        }
        if text.len() == 1 {
            text.push_str(" __typename");
        }
        text.push_str(" }");
        text
    }

    /// An inline fragment or a spread that can apply inside `type_`.
    fn fragment(&self, type_: TypeId, depth: usize, parts: &mut Parts, random: &mut Random) -> String {
        let condition = match self.type_system.type_(type_).kind {
            TypeKind::Interface { possible_types, .. } | TypeKind::Union { possible_types } => {
                let visible = |id: &&TypeId| self.type_system.type_(**id).visible.contains(self.role);
                let possible: Vec<&TypeId> = possible_types.iter().filter(visible).collect();
                if possible.is_empty() { type_ } else { **random.one_of(&possible) }
            }
            TypeKind::Object { interfaces, .. } if !interfaces.is_empty() && random.one_in(2) => {
                *random.one_of(interfaces)
            }
            _ => type_,
        };
        let known = parts.fragments.iter().position(|(on, _)| *on == condition);
        if let Some(known) = known.filter(|_| random.one_in(2)) {
            return format!(" ...F{known}");
        }
        let selections = self.selection_set(condition, depth + 1, parts, random);
        if random.one_in(2) {
            parts.fragments.push((condition, selections));
            return format!(" ...F{}", parts.fragments.len() - 1);
        }
        format!(" ... on {} {selections}", self.type_system.type_(condition).name)
    }

    fn field(&self, field: &Field, depth: usize, parts: &mut Parts, random: &mut Random) -> String {
        parts.fields = parts.fields.saturating_sub(1);
        parts.keys += 1;
        let mut text = format!(" k{}: {}", parts.keys, field.name);
        let mut arguments = Vec::new();
        for argument in field.arguments.iter().filter(|argument| argument.visible.contains(self.role)) {
            let required = argument.type_.is_non_null() && argument.default_value.is_none();
            if required || random.one_in(3) {
                let value = self.argument(argument, parts, random);
                arguments.push(format!("{}: {value}", argument.name));
            }
        }
        if !arguments.is_empty() {
            let _ = write!(text, "({})", arguments.join(", "));
        }
        match random.below(12) {
            0 => text.push_str(" @include(if: true)"),
            1 => {
                let name = parts.variables.len();
                parts.variables.push(format!("$v{name}: Boolean = {}", random.one_in(2)));
                let _ = write!(text, " @skip(if: $v{name})");
            }
            _ => {}
        }
        let type_ = field.type_.named_type();
        if self.type_system.type_(type_).is_composite() {
            text.push(' ');
            text.push_str(&self.selection_set(type_, depth + 1, parts, random));
        }
        text
    }

    /// A literal, or a variable of the argument's type with a literal as its default value.
    fn argument(&self, argument: &InputValue, parts: &mut Parts, random: &mut Random) -> String {
        let value = self.value(argument.type_, 0, random);
        if random.one_in(2) {
            return value;
        }
        let name = parts.variables.len();
        parts.variables.push(format!("$v{name}: {} = {value}", argument.type_.print(self.type_system)));
        format!("$v{name}")
    }

    /// A literal of that type.
    pub fn value(&self, type_: TypeRef, depth: usize, random: &mut Random) -> String {
        // Deeper, tables take null for a mistake where the schema allows it.
        if depth == 0 && !type_.is_non_null() && random.one_in(12) {
            return "null".to_owned();
        }
        if let Some(item) = type_.item() {
            let count = if depth > 4 { 0 } else { random.below(3) };
            let items: Vec<String> = (0..count).map(|_| self.value(item, depth + 1, random)).collect();
            return format!("[{}]", items.join(", "));
        }
        let definition = self.type_system.type_(type_.named_type());
        match definition.kind {
            TypeKind::Enum { values } => {
                let visible: Vec<_> = values.iter().filter(|value| value.visible.contains(self.role)).collect();
                random.one_of(&visible).name.to_owned()
            }
            TypeKind::InputObject { fields, one_of } => self.input_object(fields, one_of, depth, random),
            _ => scalar(definition.name, random).to_owned(),
        }
    }

    fn input_object(&self, fields: &[InputValue], one_of: bool, depth: usize, random: &mut Random) -> String {
        let visible: Vec<&InputValue> = fields.iter().filter(|field| field.visible.contains(self.role)).collect();
        let only = one_of.then(|| random.below(visible.len()));
        let mut entries = Vec::new();
        for (index, field) in visible.iter().enumerate() {
            let given = match only {
                Some(only) => index == only,
                None => {
                    field.type_.is_non_null() && field.default_value.is_none()
                        || (depth < 4 && random.one_in(visible.len()))
                }
            };
            if given {
                let type_ = if one_of { field.type_.non_null() } else { field.type_ };
                entries.push(format!("{}: {}", field.name, self.value(type_, depth + 1, random)));
            }
        }
        format!("{{{}}}", entries.join(", "))
    }
}

fn scalar(name: &str, random: &mut Random) -> &'static str {
    match name {
        "Int" | "smallint" | "bigint" => random.word(&["0", "1", "7", "1000"]),
        "Float" | "numeric" | "float8" => random.word(&["0", "1.5", "-2e3"]),
        "Boolean" => random.word(&["true", "false"]),
        "ID" => random.word(&["1", "\"a\"", "\"\""]),
        "uuid" => "\"7f2c1a52-0000-4000-8000-000000000001\"",
        "json" | "jsonb" => random.word(&["{a: [1, \"x\", null]}", "[]", "1", "\"x\"", "{b: {c: ENUM}}"]),
        "date" => "\"2020-02-29\"",
        "timestamptz" | "timestamp" => "\"2020-02-29T12:00:00Z\"",
        _ => random.word(&["\"\"", "\"x\"", "\"a \\\" quote \\u00e9\"", "\"\"\"block\n  text\"\"\""]),
    }
}

/// One document for each root field with arguments, in which every argument is a variable.
pub fn variable_documents(gateway: &'static Gateway) -> Vec<String> {
    let type_system = &gateway.type_system;
    let roots = [Some(("query", type_system.query_root)), type_system.mutation_root.map(|root| ("mutation", root))];
    let mut documents = Vec::new();
    for (keyword, root) in roots.into_iter().flatten() {
        for field in type_system.type_(root).fields().iter().filter(|field| !field.arguments.is_empty()) {
            let definitions: Vec<String> = field
                .arguments
                .iter()
                .map(|argument| format!("${}: {}", argument.name, argument.type_.print(type_system)))
                .collect();
            let uses: Vec<String> =
                field.arguments.iter().map(|argument| format!("{0}: ${0}", argument.name)).collect();
            let is_composite = type_system.type_(field.type_.named_type()).is_composite();
            let selections = if is_composite { "{ __typename }" } else { "" };
            let (definitions, uses) = (definitions.join(", "), uses.join(", "));
            documents.push(format!("{keyword} ({definitions}) {{ {}({uses}) {selections} }}", field.name));
        }
    }
    documents
}
