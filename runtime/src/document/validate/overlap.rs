//! Fields with the same response key can be merged (specification, section 5.3.2).
//!
//! Instead of comparing pairs of fields, the fields of a selection set are collected with fragments expanded and
//! grouped by response key; a group is compared with its first field and its sub-selections are merged and checked in
//! turn. Each group is looked at once, and a budget bounds the rest, so that no document takes exponential time.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::{Context, fields};
use crate::definition::{self, TypeId, TypeKind, TypeRef, TypeSystem};
use crate::document::ast::{Argument, Field, Selection, Value};
use crate::document::request_path::push_key;
use crate::error::Code;

/// How many selections may be looked at in one document.
const BUDGET: usize = 400_000;

/// A field as it was collected.
#[derive(Clone, Copy)]
struct Entry<'d, 'a> {
    field: &'d Field<'a>,
    /// The type of the selection set that it stands in.
    parent: Option<TypeId>,
    definition: Option<&'static definition::Field>,
}

/// Checks every operation. Fragments are expanded, so they must have no cycles.
pub(super) fn check(context: &mut Context<'_, '_>) {
    let document = context.document;
    let mut checker =
        Checker { context, remaining: BUDGET, path: "$".to_owned(), seen: HashSet::new(), other_names: HashSet::new() };
    for operation in &document.operations {
        let root = fields::root_type(checker.context.type_system, checker.context.role, operation.kind);
        let mut entries = Vec::new();
        checker.collect(root, &operation.selection_set, &mut HashSet::new(), &mut entries);
        checker.names(&entries);
        checker.shapes(&entries);
    }
    if checker.remaining == 0 {
        let message = "the operation is too complex: its selections cannot be checked for conflicts";
        checker.context.report_at("$", Code::ValidationFailed, message);
    }
}

struct Checker<'c, 'd, 'a> {
    context: &'c mut Context<'d, 'a>,
    remaining: usize,
    path: String,
    /// The groups whose names and arguments were checked, by the addresses of their fields.
    seen: HashSet<Vec<usize>>,
    /// The fields, by address, that were reported because of their names: that their types differ too says nothing new.
    other_names: HashSet<usize>,
}

impl<'d, 'a> Checker<'_, 'd, 'a> {
    fn collect(
        &mut self,
        parent: Option<TypeId>,
        selections: &'d [Selection<'a>],
        visited: &mut HashSet<&'a str>,
        entries: &mut Vec<Entry<'d, 'a>>,
    ) {
        for selection in selections {
            if self.remaining == 0 {
                return;
            }
            self.remaining -= 1;
            match selection {
                Selection::Field(field) => {
                    let definition = parent.and_then(|parent| {
                        fields::find(self.context.type_system, self.context.role, parent, field.name)
                    });
                    entries.push(Entry { field, parent, definition });
                }
                Selection::FragmentSpread(spread) => {
                    let document = self.context.document;
                    if visited.insert(spread.name)
                        && let Some(&index) = self.context.fragment_index.get(spread.name)
                    {
                        let fragment = &document.fragments[index];
                        let type_ = self.context.find_type(fragment.type_condition).map(|(id, _)| id);
                        self.collect(type_, &fragment.selection_set, visited, entries);
                    }
                }
                Selection::InlineFragment(fragment) => {
                    let type_ = match fragment.type_condition {
                        Some(name) => self.context.find_type(name).map(|(id, _)| id),
                        None => parent,
                    };
                    self.collect(type_, &fragment.selection_set, visited, entries);
                }
            }
        }
    }

    /// The merged sub-selections of fields with one response key.
    fn sub_selections(&mut self, group: &[Entry<'d, 'a>]) -> Vec<Entry<'d, 'a>> {
        let mut entries = Vec::new();
        let mut visited = HashSet::new();
        for entry in group {
            let type_ = entry.definition.map(|definition| definition.type_.named_type());
            self.collect(type_, &entry.field.selection_set, &mut visited, &mut entries);
        }
        entries
    }

    /// Fields of one response key answer values of the same shape, whatever object they belong to.
    fn shapes(&mut self, entries: &[Entry<'d, 'a>]) {
        for group in groups(entries) {
            let mut known = group.iter().filter_map(|entry| entry.definition.map(|definition| (entry, definition)));
            if let Some((_, first)) = known.next() {
                let (type_system, role) = (self.context.type_system, self.context.role);
                let type_ = first.type_for(role);
                let other = known.find(|(_, other)| !same_shape(type_system, type_, other.type_for(role)));
                if let Some((entry, other)) =
                    other.filter(|(entry, _)| !self.other_names.contains(&address(entry.field)))
                {
                    let message = format!(
                        "selections of type '{}' and '{}' specify the same response name, '{}'",
                        type_.print(type_system),
                        other.type_for(role).print(type_system),
                        entry.field.response_key(),
                    );
                    self.report(entry.field.name, message);
                }
            }
            self.descend(&group, Self::shapes);
        }
    }

    /// Fields of one response key that can belong to the same object are the same field with the same arguments.
    fn names(&mut self, entries: &[Entry<'d, 'a>]) {
        for group in groups(entries) {
            let mut parents: Vec<TypeId> = group.iter().filter_map(|entry| self.object_type(entry)).collect();
            parents.sort_unstable();
            parents.dedup();
            if parents.len() <= 1 {
                self.names_of_group(&group);
                continue;
            }
            // One group per object type, with the fields of abstract types in each of them.
            for parent in parents {
                let of_parent = |entry: &&Entry<'d, 'a>| self.object_type(entry).is_none_or(|object| object == parent);
                let group: Vec<Entry<'d, 'a>> = group.iter().filter(of_parent).copied().collect();
                self.names_of_group(&group);
            }
        }
    }

    fn names_of_group(&mut self, group: &[Entry<'d, 'a>]) {
        self.remaining = self.remaining.saturating_sub(group.len());
        let mut addresses: Vec<usize> = group.iter().map(|entry| address(entry.field)).collect();
        addresses.sort_unstable();
        if self.remaining > 0 && self.seen.insert(addresses) {
            self.compare(group);
            self.descend(group, Self::names);
        }
    }

    fn object_type(&self, entry: &Entry<'d, 'a>) -> Option<TypeId> {
        entry.parent.filter(|id| matches!(self.context.type_system.type_(*id).kind, TypeKind::Object { .. }))
    }

    fn compare(&mut self, group: &[Entry<'d, 'a>]) {
        let Some((first, others)) = group.split_first() else { return };
        for other in others {
            let (first, other) = (first.field, other.field);
            if first.name != other.name {
                let message = format!(
                    "selection of both '{}' and '{}' specify the same response name, '{}'",
                    first.name,
                    other.name,
                    first.response_key(),
                );
                self.other_names.insert(address(other));
                return self.report(other.name, message);
            }
            if !same_arguments(&first.arguments, &other.arguments) {
                let message = format!("inconsistent arguments between multiple selections of field '{}'", first.name);
                return self.report(other.name, message);
            }
        }
    }

    fn descend(&mut self, group: &[Entry<'d, 'a>], check: fn(&mut Self, &[Entry<'d, 'a>])) {
        let entries = self.sub_selections(group);
        if let (Some(first), false) = (group.first(), entries.is_empty()) {
            let length = self.path.len();
            push_key(&mut self.path, "selectionSet");
            push_key(&mut self.path, first.field.name);
            check(self, &entries);
            self.path.truncate(length);
        }
    }

    fn report(&mut self, field: &str, message: String) {
        let mut path = self.path.clone();
        push_key(&mut path, "selectionSet");
        push_key(&mut path, field);
        self.context.report_at(path, Code::ValidationFailed, message);
    }
}

fn address(field: &Field<'_>) -> usize {
    std::ptr::from_ref(field).addr()
}

/// Fields by response key, in order of first appearance.
fn groups<'d, 'a>(entries: &[Entry<'d, 'a>]) -> Vec<Vec<Entry<'d, 'a>>> {
    let mut index: HashMap<&str, usize> = HashMap::new();
    let mut groups: Vec<Vec<Entry<'d, 'a>>> = Vec::new();
    for entry in entries {
        let position = *index.entry(entry.field.response_key()).or_insert(groups.len());
        match groups.get_mut(position) {
            Some(group) => group.push(*entry),
            None => groups.push(vec![*entry]),
        }
    }
    groups
}

fn same_shape(type_system: &TypeSystem, left: TypeRef, right: TypeRef) -> bool {
    if left.is_non_null() != right.is_non_null() {
        return false;
    }
    match (left.item(), right.item()) {
        (Some(left), Some(right)) => same_shape(type_system, left, right),
        (None, None) => {
            let (left, right) = (type_system.type_(left.named_type()), type_system.type_(right.named_type()));
            left.name == right.name || (left.is_composite() && right.is_composite())
        }
        _ => false,
    }
}

fn same_arguments(left: &[Argument<'_>], right: &[Argument<'_>]) -> bool {
    let in_right = |argument: &Argument<'_>| {
        right.iter().any(|other| other.name == argument.name && same_value(&other.value, &argument.value))
    };
    left.len() == right.len() && left.iter().all(in_right)
}

/// A field of an input object's literal.
type ObjectField<'a> = (Cow<'a, str>, Value<'a>);

/// Whether two literals are the same; the fields of input objects have no order.
fn same_value(left: &Value<'_>, right: &Value<'_>) -> bool {
    match (left, right) {
        (Value::List(left), Value::List(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same_value(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            let same = |((left_name, left), (right_name, right)): (&ObjectField<'_>, &ObjectField<'_>)| {
                left_name == right_name && same_value(left, right)
            };
            let in_one_order = left.iter().zip(right).all(|(left, right)| left.0 == right.0);
            left.len() == right.len()
                && if in_one_order {
                    left.iter().zip(right).all(same)
                } else {
                    by_name(left).into_iter().zip(by_name(right)).all(same)
                }
        }
        (left, right) => left == right,
    }
}

fn by_name<'v, 'a>(fields: &'v [ObjectField<'a>]) -> Vec<&'v ObjectField<'a>> {
    let mut sorted: Vec<_> = fields.iter().collect();
    sorted.sort_by(|left, right| left.0.cmp(&right.0));
    sorted
}
