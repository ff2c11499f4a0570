//! Bounds on what an operation expands to, so that no later step can run away (GraphQL specification, section 5.5.2.2
//! forbids endless expansion only).

use super::{Context, MAX_NESTING};
use crate::document::ast::{Selection, Value};
use crate::error::Code;

/// How many selections an operation may have once its fragments are expanded.
const MAX_SELECTIONS: u64 = 20_000;

/// How many bytes of names and literals an operation may have once its fragments are expanded.
const MAX_BYTES: u64 = 64 << 20;

/// How deep fields may be nested once fragments are expanded.
const MAX_FIELD_DEPTH: usize = 100;

/// How often lists of types' parts may be nested in introspection: each multiplies the answer by the size of the schema.
const MAX_INTROSPECTION_LISTS: usize = 2;

pub(super) fn too_deep() -> String {
    format!(
        "the operation is nested too deeply: more than {MAX_FIELD_DEPTH} levels of fields, or {MAX_NESTING} with fragments"
    )
}

/// What a selection set expands to.
#[derive(Clone, Copy, Default)]
struct Cost {
    selections: u64,
    bytes: u64,
    field_depth: usize,
    nesting: usize,
    /// Nested fields with the name of a list of introspection, wherever they stand.
    lists: usize,
    /// The most of them below a `__schema` or `__type`.
    introspection_lists: usize,
}

/// Reports operations that expand to too much. The fragments have no cycles.
pub(super) fn check(context: &mut Context<'_, '_>) {
    let document = context.document;
    let mut costs = vec![Cost::default(); document.fragments.len()];
    for index in context.fragment_order.clone() {
        costs[index] = selection_set(context, &costs, &document.fragments[index].selection_set);
    }
    for operation in &document.operations {
        let cost = selection_set(context, &costs, &operation.selection_set);
        if cost.field_depth > MAX_FIELD_DEPTH || cost.nesting > MAX_NESTING {
            context.report_nesting();
        } else if cost.selections > MAX_SELECTIONS {
            context.endless = true;
            let message = format!("the operation selects too much: more than {MAX_SELECTIONS} fields and fragments");
            context.report_at("$", Code::ValidationFailed, message);
        } else if cost.bytes > MAX_BYTES {
            context.endless = true;
            let message =
                format!("the operation is too large: more than {MAX_BYTES} bytes with its fragments expanded");
            context.report_at("$", Code::ValidationFailed, message);
        } else if cost.introspection_lists > MAX_INTROSPECTION_LISTS {
            let message = format!(
                "introspection is nested too deeply: more than {MAX_INTROSPECTION_LISTS} lists of fields or types"
            );
            context.report_at("$", Code::ValidationFailed, message);
        }
    }
}

/// Recursion stops at spreads, so that it is no deeper than the text is nested.
fn selection_set(context: &Context<'_, '_>, costs: &[Cost], selections: &[Selection<'_>]) -> Cost {
    let mut total = Cost::default();
    for selection in selections {
        let (inner, fields) = match selection {
            Selection::Field(field) => (selection_set(context, costs, &field.selection_set), 1),
            Selection::InlineFragment(fragment) => (selection_set(context, costs, &fragment.selection_set), 0),
            Selection::FragmentSpread(spread) => {
                let index = context.fragment_index.get(spread.name);
                (index.and_then(|index| costs.get(*index)).copied().unwrap_or_default(), 0)
            }
        };
        let mut lists = inner.lists;
        if let Selection::Field(field) = selection {
            match field.name {
                "fields" | "inputFields" | "interfaces" | "possibleTypes" => lists = lists.saturating_add(1),
                "__schema" | "__type" => total.introspection_lists = total.introspection_lists.max(lists),
                _ => {}
            }
            let arguments = field.arguments.iter().map(|argument| argument.name.len() as u64 + bytes(&argument.value));
            let names = field.name.len() + field.response_key().len();
            total.bytes = total.bytes.saturating_add(names as u64).saturating_add(arguments.sum());
        }
        total.bytes = total.bytes.saturating_add(inner.bytes);
        total.selections = total.selections.saturating_add(inner.selections).saturating_add(1);
        total.field_depth = total.field_depth.max(inner.field_depth.saturating_add(fields));
        total.lists = total.lists.max(lists);
        total.introspection_lists = total.introspection_lists.max(inner.introspection_lists);
        total.nesting = total.nesting.max(inner.nesting.saturating_add(1));
    }
    total
}

/// Roughly the length of a literal.
fn bytes(value: &Value<'_>) -> u64 {
    match value {
        Value::Null | Value::Boolean(_) => 4,
        Value::Int(text) | Value::Float(text) | Value::String(text) | Value::Enum(text) => text.len() as u64,
        Value::Variable(name) => name.len() as u64,
        Value::List(items) => items.iter().map(|item| 1 + bytes(item)).sum(),
        Value::Object(fields) => fields.iter().map(|(name, value)| 1 + name.len() as u64 + bytes(value)).sum(),
    }
}
