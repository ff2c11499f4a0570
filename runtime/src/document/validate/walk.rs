//! Visits every part of the document once, with the types that hold there, and calls the rules.
//!
//! A fragment is visited where it is first spread, so that its errors have a path; later spreads check only whether it
//! can apply.

use super::directives::Location;
use super::{Context, MAX_NESTING, Visit, arguments, directives, fields, fragments, variables};
use crate::definition::{JoinTarget, RemoteSchemaId, Resolver, TypeId};
use crate::document::ast::{Field, FragmentSpread, OperationKind, Selection};
use crate::error::Code;

/// Walks the operations, then what no operation reaches.
pub(super) fn walk_document(context: &mut Context<'_, '_>) {
    let document = context.document;
    for (index, operation) in document.operations.iter().enumerate() {
        context.unit = index;
        let root = fields::root_type(context.type_system, context.role, operation.kind);
        let location = match operation.kind {
            OperationKind::Query => Location::Query,
            OperationKind::Mutation => Location::Mutation,
            OperationKind::Subscription => Location::Subscription,
        };
        if root.is_none() {
            let absent = if location == Location::Mutation { "no mutations exist" } else { "no subscriptions exist" };
            context.report_at("$", Code::ValidationFailed, absent);
        }
        variables::check_definitions(context, operation);
        directives::check(context, &operation.directives, location);
        selection_set(context, root, &operation.selection_set, 1);
    }
    fragments::check_used(context);
    for index in 0..document.fragments.len() {
        fragment(context, index, 1);
    }
}

fn selection_set<'a>(
    context: &mut Context<'_, 'a>,
    parent: Option<TypeId>,
    selections: &[Selection<'a>],
    nesting: usize,
) {
    if nesting > MAX_NESTING {
        context.report_nesting();
        return;
    }
    for selection in selections {
        match selection {
            Selection::Field(selected) => {
                context.at(&["selectionSet", selected.name], |context| field(context, parent, selected, nesting));
            }
            Selection::FragmentSpread(spread) => fragment_spread(context, parent, spread, nesting),
            Selection::InlineFragment(inline) => {
                directives::check(context, &inline.directives, Location::InlineFragment);
                let type_ = match inline.type_condition {
                    None => parent,
                    Some(name) => {
                        let condition = fragments::check_type_condition(context, name);
                        if let (Some(parent), Some(condition)) = (parent, condition) {
                            fragments::check_possible(context, parent, condition, None);
                        }
                        condition
                    }
                };
                selection_set(context, type_, &inline.selection_set, nesting + 1);
            }
        }
    }
}

fn field<'a>(context: &mut Context<'_, 'a>, parent: Option<TypeId>, field: &Field<'a>, nesting: usize) {
    let definition = parent.and_then(|parent| fields::check_exists(context, parent, field.name));
    let outside = context.remote_schema;
    let resolver = definition.map(|definition| definition.resolver);
    context.remote_schema = remote_schema(context, field.name, resolver);
    directives::check(context, &field.directives, Location::Field);
    if let Some(Resolver::RemoteNamespace(inside)) = resolver {
        context.remote_schema = Some(inside);
    }
    // Introspection is the gateway's own.
    context.is_for_database = !field.name.starts_with("__")
        && resolver.is_some_and(|resolver| context.gateway.is_answered_by_database(resolver));
    arguments::check(context, field.name, definition.map(|definition| definition.arguments), &field.arguments);
    context.is_for_database = false;
    let type_ = definition.map(|definition| definition.type_.named_type());
    if let Some(type_) = type_ {
        fields::check_selection_set(context, type_, field);
    }
    // Fields below a leaf have been reported with it.
    let inner = type_.filter(|type_| context.type_system.type_(*type_).is_composite());
    selection_set(context, inner, &field.selection_set, nesting + 1);
    context.remote_schema = outside;
}

/// The remote schema that answers a field. A namespace is the gateway's own field.
fn remote_schema(context: &Context<'_, '_>, name: &str, resolver: Option<Resolver>) -> Option<RemoteSchemaId> {
    match resolver? {
        _ if name.starts_with("__") => context.remote_schema,
        Resolver::RemoteRoot(id) => Some(id),
        Resolver::RemoteField => context.remote_schema,
        Resolver::Join(join) => match context.gateway.join(join).target {
            JoinTarget::Remote { remote_schema, .. } => Some(remote_schema),
            JoinTarget::Table { .. } => None,
        },
        _ => None,
    }
}

fn fragment_spread<'a>(
    context: &mut Context<'_, 'a>,
    parent: Option<TypeId>,
    spread: &FragmentSpread<'a>,
    nesting: usize,
) {
    directives::check(context, &spread.directives, Location::FragmentSpread);
    let Some(&index) = context.fragment_index.get(spread.name) else {
        context.at(&["selectionSet", spread.name], |context| {
            context.report(format!("reference to undefined fragment \"{}\"", spread.name));
        });
        return;
    };
    let unit = context.unit;
    if let Some(facts) = context.units.get_mut(unit) {
        facts.spreads.push(index);
    }
    let document = context.document;
    let condition = context.find_type(document.fragments[index].type_condition);
    if let (Some(parent), Some((condition, definition))) = (parent, condition)
        && definition.is_composite()
    {
        fragments::check_possible(context, parent, condition, Some(spread.name));
    }
    match context.visits[index] {
        Visit::Done => {}
        Visit::Active => {
            context.at(&["selectionSet", spread.name], |context| fragments::report_cycle(context, index));
        }
        Visit::Unseen => fragment(context, index, nesting + 1),
    }
}

/// Walks a fragment's definition, unless that was done.
fn fragment(context: &mut Context<'_, '_>, index: usize, nesting: usize) {
    if context.visits[index] != Visit::Unseen {
        return;
    }
    let document = context.document;
    let definition = &document.fragments[index];
    let unit = context.unit;
    context.unit = context.fragment_unit(index);
    context.visits[index] = Visit::Active;
    context.active.push(index);
    let type_ = fragments::check_type_condition(context, definition.type_condition);
    directives::check(context, &definition.directives, Location::FragmentDefinition);
    selection_set(context, type_, &definition.selection_set, nesting);
    context.active.pop();
    context.visits[index] = Visit::Done;
    context.fragment_order.push(index);
    context.unit = unit;
}

impl Context<'_, '_> {
    /// The document cannot be expanded: selection sets are nested too deeply.
    pub(super) fn report_nesting(&mut self) {
        if !self.endless {
            self.endless = true;
            self.report_at("$", Code::ValidationFailed, super::cost::too_deep());
        }
    }
}
