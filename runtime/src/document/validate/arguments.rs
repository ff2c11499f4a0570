//! Rules about arguments of fields and directives (specification, section 5.4): known, unique, required ones given.

use std::collections::HashSet;

use super::{Context, values};
use crate::definition::InputValue;
use crate::document::ast::Argument;

/// Checks the arguments of the field or directive `owner`. Without definitions, only what holds for all is checked.
pub(super) fn check<'a>(
    context: &mut Context<'_, 'a>,
    owner: &str,
    definitions: Option<&'static [InputValue]>,
    arguments: &[Argument<'a>],
) {
    let role = context.role;
    let mut names = HashSet::new();
    for argument in arguments {
        if arguments.len() > 1 && !names.insert(argument.name) {
            context.report(format!("'{owner}' has more than one argument named '{}'", argument.name));
        }
        let definition = definitions.and_then(|definitions| {
            let index = definitions.binary_search_by(|definition| definition.name.cmp(argument.name)).ok()?;
            definitions.get(index).filter(|definition| definition.visible.contains(role))
        });
        if definitions.is_some() && definition.is_none() {
            context.report(format!("'{owner}' has no argument named '{}'", argument.name));
        }
        context.at(&["args", argument.name], |context| {
            values::check(context, definition.map(values::Place::of), &argument.value);
        });
    }
    for definition in definitions.unwrap_or_default() {
        if definition.type_.is_non_null()
            && definition.default_value.is_none()
            && definition.visible.contains(role)
            && !arguments.iter().any(|argument| argument.name == definition.name)
        {
            context.at(&["args", definition.name], |context| {
                context.report(format!("missing required field '{}'", definition.name));
            });
        }
    }
}
