//! Rules about operations (specification, section 5.2): names, anonymous operations, subscription root fields.

use std::collections::HashSet;

use super::Context;
use crate::document::ast::{Directive, OperationKind, Selection};
use crate::error::Code;

/// Names are unique, and an anonymous operation is alone.
pub(super) fn check_names(context: &mut Context<'_, '_>) {
    let document = context.document;
    let mut names = HashSet::new();
    for operation in &document.operations {
        match operation.name {
            Some(name) if !names.insert(name) => {
                context.report_at("$", Code::ParseFailed, format!("multiple definitions for operation \"{name}\""));
            }
            None if document.operations.len() > 1 => {
                context.report_at(
                    "$",
                    Code::ValidationFailed,
                    "an anonymous operation must be the only operation of the document",
                );
            }
            _ => {}
        }
    }
}

/// A subscription has exactly one root field, which is no introspection field and stands under no condition.
pub(super) fn check_subscriptions(context: &mut Context<'_, '_>) {
    let document = context.document;
    for operation in &document.operations {
        if operation.kind != OperationKind::Subscription {
            continue;
        }
        let mut root = RootFields { keys: HashSet::new(), visited: HashSet::new(), fits: true };
        root.collect(context, &operation.selection_set);
        if root.keys.len() != 1 || !root.fits {
            context.report_at("$", Code::ValidationFailed, "subscriptions must select one top level field");
        }
    }
}

struct RootFields<'a> {
    keys: HashSet<&'a str>,
    visited: HashSet<&'a str>,
    fits: bool,
}

impl<'a> RootFields<'a> {
    fn collect(&mut self, context: &Context<'_, 'a>, selections: &[Selection<'a>]) {
        for selection in selections {
            match selection {
                Selection::Field(field) => {
                    self.fits &= !is_conditional(&field.directives) && !field.name.starts_with("__");
                    self.keys.insert(field.response_key());
                }
                Selection::FragmentSpread(spread) => {
                    self.fits &= !is_conditional(&spread.directives);
                    if self.visited.insert(spread.name)
                        && let Some(&index) = context.fragment_index.get(spread.name)
                    {
                        self.collect(context, &context.document.fragments[index].selection_set);
                    }
                }
                Selection::InlineFragment(fragment) => {
                    self.fits &= !is_conditional(&fragment.directives);
                    self.collect(context, &fragment.selection_set);
                }
            }
        }
    }
}

fn is_conditional(directives: &[Directive<'_>]) -> bool {
    directives.iter().any(|directive| matches!(directive.name, "skip" | "include"))
}
