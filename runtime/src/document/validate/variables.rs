//! Rules about variables (specification, section 5.8): unique, of input types, defined, used, and used where they fit.

use std::collections::{HashMap, HashSet};

use super::directives::Location;
use super::{Context, VariableUsage, directives, values};
use crate::definition::{TypeRef, TypeSystem};
use crate::document::ast::{Operation, Type, Value, VariableDefinition};
use crate::document::coerce_variables::type_ref;
use crate::error::Code;

/// How many uses are checked. Each operation checks those of the fragments it reaches, so that a document of many
/// operations over one large fragment has far more than its length suggests.
const MAX_USES: usize = 400_000;

/// Checks the definitions of an operation.
pub(super) fn check_definitions<'a>(context: &mut Context<'_, 'a>, operation: &Operation<'a>) {
    let mut names = HashSet::new();
    for variable in &operation.variables {
        if !names.insert(variable.name) {
            let message = format!("multiple definitions for variable \"{}\"", variable.name);
            context.report_at("$", Code::ParseFailed, message);
        }
        let type_ = check_type(context, variable);
        context.at(&["variables", variable.name], |context| {
            if let Some(default_value) = &variable.default_value {
                let place = type_.map(|type_| values::Place { type_, has_default: false, one_of: None });
                values::check(context, place, default_value);
            }
            directives::check(context, &variable.directives, Location::VariableDefinition);
        });
    }
}

/// The declared type if it is an input type that the role sees.
fn check_type(context: &mut Context<'_, '_>, variable: &VariableDefinition<'_>) -> Option<TypeRef> {
    let name = named(&variable.type_);
    match context.find_type(name) {
        None => context.report_at("$", Code::ValidationFailed, format!("type '{name}' not found in the schema")),
        Some((_, definition)) if !definition.is_input() => {
            let message = format!("variable \"{}\" is declared as '{name}', which is not an input type", variable.name);
            context.report_at("$", Code::ValidationFailed, message);
        }
        Some(_) => {
            let type_ = type_ref(context.type_system, &variable.type_);
            if type_.is_none() {
                let message = format!("the type of variable \"{}\" has too many brackets", variable.name);
                context.report_at("$", Code::ValidationFailed, message);
            }
            return type_;
        }
    }
    None
}

fn named<'a>(type_: &Type<'a>) -> &'a str {
    let mut inner = type_;
    loop {
        match inner {
            Type::Named(name) => return name,
            Type::List(item) | Type::NonNull(item) => inner = item,
        }
    }
}

/// Checks every use against the definitions of each operation that reaches it.
pub(super) fn check_uses(context: &mut Context<'_, '_>) {
    let document = context.document;
    let units = std::mem::take(&mut context.units);
    let mut reported = HashSet::new();
    let mut remaining = MAX_USES;
    for (index, operation) in document.operations.iter().enumerate() {
        let mut definitions: HashMap<&str, (&VariableDefinition<'_>, bool)> =
            operation.variables.iter().rev().map(|variable| (variable.name, (variable, false))).collect();
        let mut reached = HashSet::new();
        let mut pending = vec![index];
        while let Some(unit) = pending.pop() {
            let Some(facts) = units.get(unit) else { continue };
            for usage in &facts.usages {
                let Some(left) = remaining.checked_sub(1) else {
                    context.endless = true;
                    let message = "the document is too complex: the uses of its variables cannot be checked";
                    context.report_at("$", Code::ValidationFailed, message);
                    context.units = units;
                    return;
                };
                remaining = left;
                match definitions.get_mut(usage.name) {
                    Some((definition, used)) => {
                        *used = true;
                        check_use(context, definition, usage);
                    }
                    None if reported.insert((index, usage.name)) => {
                        let message = format!("unbound variable \"{}\"", usage.name);
                        context.report_at("$", Code::ValidationFailed, message);
                    }
                    None => {}
                }
            }
            let fragments = facts.spreads.iter().map(|fragment| context.fragment_unit(*fragment));
            pending.extend(fragments.filter(|fragment| reached.insert(*fragment)));
        }
        for variable in &operation.variables {
            let unused = definitions.get(variable.name).is_some_and(|(_, used)| !used);
            // Nobody knows where the walk did not reach everything.
            if unused && !context.endless {
                let message = format!("variable \"{}\" is declared but never used", variable.name);
                context.report_at("$", Code::ValidationFailed, message);
            }
        }
    }
    context.units = units;
}

fn check_use(context: &mut Context<'_, '_>, definition: &VariableDefinition<'_>, usage: &VariableUsage<'_>) {
    if !context.find_type(named(&definition.type_)).is_some_and(|(_, type_)| type_.is_input()) {
        // The definition has its own error.
        return;
    }
    let (Some(declared), Some(expected)) = (type_ref(context.type_system, &definition.type_), usage.expected) else {
        return;
    };
    let default_value = definition.default_value.as_ref().is_some_and(|value| *value != Value::Null);
    let has_default = default_value || usage.location_default;
    let fits = if expected.is_non_null() && !declared.is_non_null() && has_default {
        is_compatible(context.type_system, declared, expected.nullable())
    } else {
        is_compatible(context.type_system, declared, expected)
    };
    if let Some(one_of) = usage.one_of
        && !declared.is_non_null()
    {
        let message =
            format!("variable '{}' must be non-nullable to be used as the one field of '{one_of}'", usage.name);
        context.report_at(usage.path.as_str(), Code::ValidationFailed, message);
    }
    if !fits {
        let (declared, expected) = (context.print_type(declared), context.print_type(expected));
        let message =
            format!("variable '{}' is declared as '{declared}', but used where '{expected}' is expected", usage.name);
        context.report_at(usage.path.as_str(), Code::ValidationFailed, message);
    }
}

fn is_compatible(type_system: &TypeSystem, declared: TypeRef, expected: TypeRef) -> bool {
    if expected.is_non_null() && !declared.is_non_null() {
        return false;
    }
    match (declared.item(), expected.item()) {
        (Some(declared), Some(expected)) => is_compatible(type_system, declared, expected),
        (None, None) => {
            let (declared, expected) = (declared.named_type(), expected.named_type());
            declared == expected || type_system.type_(declared).name == type_system.type_(expected).name
        }
        _ => false,
    }
}
