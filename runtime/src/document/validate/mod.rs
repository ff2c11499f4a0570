//! Whether a document fits a role's view of the schema: the rules of section 5 of the GraphQL specification.
//!
//! One file per family of rules. [`walk`] visits each selection, argument and directive once and calls the families'
//! checks; what needs the whole document (variables, costs, merging) runs afterwards. A type, field, argument, input
//! field or enum value that the role does not see does not exist here. Errors carry the request path of errors.md,
//! where a fragment's parts are named by the first place that spreads it.

mod arguments;
mod cost;
mod directives;
mod fields;
mod fragments;
mod operations;
mod overlap;
mod values;
mod variables;
mod walk;

use std::collections::HashMap;

use super::ast::Document;
use super::request_path::{push_index, push_key};
use crate::definition::{Gateway, RemoteSchemaId, RoleId, TypeDefinition, TypeId, TypeRef, TypeSystem};
use crate::error::{ClientError, Code};

/// How many errors one document gets.
const MAX_ERRORS: usize = 50;

/// How many characters of a message are kept.
const MAX_MESSAGE_LENGTH: usize = 1_000;

/// How deep selection sets may be nested once fragments are expanded, inline fragments and spreads counted as levels.
const MAX_NESTING: usize = 200;

/// Checks a document against `role`'s view; all errors, at most 50, in document order per family of rules.
pub fn validate(gateway: &'static Gateway, role: RoleId, document: &Document<'_>) -> Result<(), Vec<ClientError>> {
    let mut context = Context::new(gateway, role, document);
    operations::check_names(&mut context);
    fragments::check_names(&mut context);
    walk::walk_document(&mut context);
    variables::check_uses(&mut context);
    if !context.endless {
        // These expand fragments, which must have an end.
        cost::check(&mut context);
    }
    if !context.endless {
        operations::check_subscriptions(&mut context);
        overlap::check(&mut context);
    }
    if context.errors.is_empty() { Ok(()) } else { Err(context.errors) }
}

/// An operation or a fragment: operations come first, in document order.
type Unit = usize;

/// Where a variable is used.
struct VariableUsage<'a> {
    name: &'a str,
    /// The type of the place; unknown inside custom scalars and at unknown arguments.
    expected: Option<TypeRef>,
    /// Whether the place has a default value of its own.
    location_default: bool,
    /// The name of the `@oneOf` input object whose field this is.
    one_of: Option<&'static str>,
    path: String,
}

/// What the walk found out about a unit.
#[derive(Default)]
struct UnitFacts<'a> {
    usages: Vec<VariableUsage<'a>>,
    /// The fragments that the unit itself spreads.
    spreads: Vec<usize>,
}

/// How far the walk of a fragment is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    Unseen,
    Active,
    Done,
}

struct Context<'d, 'a> {
    gateway: &'static Gateway,
    type_system: &'static TypeSystem,
    role: RoleId,
    document: &'d Document<'a>,
    /// The first fragment of each name.
    fragment_index: HashMap<&'a str, usize>,
    visits: Vec<Visit>,
    /// The fragments being walked, outermost first.
    active: Vec<usize>,
    /// Fragments after all those that they spread.
    fragment_order: Vec<usize>,
    units: Vec<UnitFacts<'a>>,
    unit: Unit,
    /// The remote schema whose type's fields are being walked.
    remote_schema: Option<RemoteSchemaId>,
    /// Whether the values being checked are for a database, which alone knows what fits its columns.
    is_for_database: bool,
    /// Whether fragments form cycles or are nested too deeply to be expanded.
    endless: bool,
    path: String,
    errors: Vec<ClientError>,
}

impl<'d, 'a> Context<'d, 'a> {
    fn new(gateway: &'static Gateway, role: RoleId, document: &'d Document<'a>) -> Self {
        let mut fragment_index = HashMap::new();
        for (index, fragment) in document.fragments.iter().enumerate() {
            fragment_index.entry(fragment.name).or_insert(index);
        }
        let units = document.operations.len() + document.fragments.len();
        Self {
            gateway,
            type_system: &gateway.type_system,
            role,
            document,
            fragment_index,
            visits: vec![Visit::Unseen; document.fragments.len()],
            active: Vec::new(),
            fragment_order: Vec::new(),
            units: std::iter::repeat_with(UnitFacts::default).take(units).collect(),
            unit: 0,
            remote_schema: None,
            is_for_database: false,
            endless: false,
            path: "$".to_owned(),
            errors: Vec::new(),
        }
    }

    fn fragment_unit(&self, fragment: usize) -> Unit {
        self.document.operations.len() + fragment
    }

    /// The type of that name in the role's view.
    fn find_type(&self, name: &str) -> Option<(TypeId, &'static TypeDefinition)> {
        self.type_system.visible_or_specified_type(name, self.role)
    }

    fn print_type(&self, type_: TypeRef) -> String {
        type_.print(self.type_system)
    }

    /// Reports an error at the current path.
    fn report(&mut self, message: impl Into<String>) {
        let path = self.path.clone();
        self.report_at(path, Code::ValidationFailed, message);
    }

    fn report_at(&mut self, path: impl Into<String>, code: Code, message: impl Into<String>) {
        if self.errors.len() < MAX_ERRORS {
            let message = shortened(message.into());
            self.errors.push(ClientError { request_path: path.into(), ..ClientError::new(code, message) });
        }
    }

    /// Runs `check` with steps appended to the path.
    fn at<T>(&mut self, steps: &[&str], check: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        for step in steps {
            push_key(&mut self.path, step);
        }
        let result = check(self);
        self.path.truncate(length);
        result
    }

    /// Runs `check` with a list position appended to the path.
    fn at_index<T>(&mut self, index: usize, check: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        push_index(&mut self.path, index);
        let result = check(self);
        self.path.truncate(length);
        result
    }
}

/// A message that quotes a name of the document is as long as the client likes; it is not answered with all of it.
fn shortened(mut message: String) -> String {
    if let Some((end, _)) = message.char_indices().nth(MAX_MESSAGE_LENGTH) {
        message.truncate(end);
        message.push('…');
    }
    message
}
