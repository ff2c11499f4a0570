//! The fields of a selection set, with fragments expanded, conditions resolved and equal response keys merged
//! (GraphQL specification, section 6.3.2).

use std::collections::HashMap;

use super::ast::{Directive, Selection, Value};
use super::{CollectedField, Scope};
use crate::definition::{Field, TypeId, TypeKind};
use crate::error::{ClientError, Code};

/// How many selections one call looks at. Validation bounds what an operation expands to, so that only a document that
/// was not validated gets here.
const MAX_SELECTIONS: usize = 100_000;

/// From this many fields on, response keys are found by hash.
const HASHED_FROM: usize = 24;

/// Collects the fields of `selection_sets`, which apply to an object of type `object_type`, in document order.
///
/// Fragments apply if their type condition is the object's type, an interface it implements or a union it is in. Where
/// `object_type` is abstract, only fragments on it or on its interfaces apply.
pub fn collect_fields<'d, 'a>(
    scope: &Scope<'d, 'a>,
    object_type: TypeId,
    selection_sets: &[&'d [Selection<'a>]],
) -> Result<Vec<CollectedField<'d, 'a>>, ClientError> {
    let mut collector = Collector {
        scope,
        object_type,
        fields: Vec::new(),
        index: HashMap::new(),
        visited: Vec::new(),
        remaining: MAX_SELECTIONS,
    };
    for selection_set in selection_sets {
        collector.collect(selection_set)?;
    }
    Ok(collector.fields)
}

/// Whether `@skip` and `@include` leave what carries them in the operation.
pub fn is_included(scope: &Scope<'_, '_>, directives: &[Directive<'_>]) -> bool {
    directives.iter().all(|directive| match directive.name {
        "skip" => condition(scope, directive) != Some(true),
        "include" => condition(scope, directive) != Some(false),
        _ => true,
    })
}

fn condition(scope: &Scope<'_, '_>, directive: &Directive<'_>) -> Option<bool> {
    match directive.arguments.iter().find(|argument| argument.name == "if")?.value {
        Value::Boolean(value) => Some(value),
        Value::Variable(name) => match scope.variable(name)?.1? {
            Value::Boolean(value) => Some(*value),
            _ => None,
        },
        _ => None,
    }
}

struct Collector<'s, 'd, 'a> {
    scope: &'s Scope<'d, 'a>,
    object_type: TypeId,
    fields: Vec<CollectedField<'d, 'a>>,
    index: HashMap<&'a str, usize>,
    visited: Vec<&'a str>,
    remaining: usize,
}

impl<'d, 'a> Collector<'_, 'd, 'a> {
    fn collect(&mut self, selections: &'d [Selection<'a>]) -> Result<(), ClientError> {
        for selection in selections {
            self.remaining = self
                .remaining
                .checked_sub(1)
                .ok_or_else(|| ClientError::new(Code::LimitExceeded, "the operation selects too many fields"))?;
            match selection {
                Selection::Field(field) => {
                    if !is_included(self.scope, &field.directives) {
                        continue;
                    }
                    let key = field.response_key();
                    if let Some(position) = self.position(key) {
                        self.fields[position].nodes.push(field);
                        continue;
                    }
                    let definition = self.definition(field.name)?;
                    if self.fields.len() >= HASHED_FROM {
                        self.index.insert(key, self.fields.len());
                    }
                    self.fields.push(CollectedField { response_key: key, definition, nodes: vec![field] });
                }
                Selection::FragmentSpread(spread) => {
                    if !is_included(self.scope, &spread.directives) || self.visited.contains(&spread.name) {
                        continue;
                    }
                    self.visited.push(spread.name);
                    let fragments = &self.scope.document.fragments;
                    if let Some(fragment) = fragments.iter().find(|fragment| fragment.name == spread.name)
                        && self.applies(fragment.type_condition)
                    {
                        self.collect(&fragment.selection_set)?;
                    }
                }
                Selection::InlineFragment(fragment) => {
                    if is_included(self.scope, &fragment.directives)
                        && fragment.type_condition.is_none_or(|condition| self.applies(condition))
                    {
                        self.collect(&fragment.selection_set)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn position(&self, response_key: &str) -> Option<usize> {
        let first = self.fields.iter().take(HASHED_FROM).position(|field| field.response_key == response_key);
        first.or_else(|| self.index.get(response_key).copied())
    }

    /// The definition of a field of the object; `None` for the meta fields.
    fn definition(&self, name: &str) -> Result<Option<&'static Field>, ClientError> {
        if matches!(name, "__typename" | "__schema" | "__type") {
            return Ok(None);
        }
        let type_ = self.scope.gateway.type_system.type_(self.object_type);
        match type_.visible_field(name, self.scope.role) {
            Some(field) => Ok(Some(field)),
            None => Err(ClientError::new(
                Code::ValidationFailed,
                format!("field '{name}' not found in type: '{}'", type_.name),
            )),
        }
    }

    fn applies(&self, type_condition: &str) -> bool {
        let type_system = &self.scope.gateway.type_system;
        let Some((condition, definition)) = type_system.visible_or_specified_type(type_condition, self.scope.role)
        else {
            return false;
        };
        condition == self.object_type
            || match definition.kind {
                TypeKind::Interface { possible_types, .. } => {
                    (possible_types.contains(&self.object_type)
                        || interfaces(type_system.type_(self.object_type).kind).contains(&condition))
                        && type_system.is_member(condition, self.object_type, self.scope.role)
                }
                TypeKind::Union { possible_types } => {
                    possible_types.contains(&self.object_type)
                        && type_system.is_member(condition, self.object_type, self.scope.role)
                }
                _ => false,
            }
    }
}

fn interfaces(kind: TypeKind) -> &'static [TypeId] {
    match kind {
        TypeKind::Object { interfaces, .. } | TypeKind::Interface { interfaces, .. } => interfaces,
        _ => &[],
    }
}
