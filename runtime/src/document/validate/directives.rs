//! Rules about directives (specification, section 5.7): known, at their places, and once unless repeatable.

use super::{Context, arguments};
use crate::definition::{DirectiveDefinition, specified};
use crate::document::ast::Directive;

/// A place where directives may stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Location {
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
}

impl Location {
    /// Whether it is inside a selection set, where it is known which source is asked.
    fn is_selection(self) -> bool {
        matches!(self, Self::Field | Self::FragmentSpread | Self::InlineFragment)
    }

    /// The `__DirectiveLocation` value, and the place in words.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Query => ("QUERY", "a query"),
            Self::Mutation => ("MUTATION", "a mutation"),
            Self::Subscription => ("SUBSCRIPTION", "a subscription"),
            Self::Field => ("FIELD", "a field"),
            Self::FragmentDefinition => ("FRAGMENT_DEFINITION", "a fragment definition"),
            Self::FragmentSpread => ("FRAGMENT_SPREAD", "a fragment spread"),
            Self::InlineFragment => ("INLINE_FRAGMENT", "an inline fragment"),
            Self::VariableDefinition => ("VARIABLE_DEFINITION", "a variable definition"),
        }
    }
}

/// Checks the directives at one place.
pub(super) fn check<'a>(context: &mut Context<'_, 'a>, directives: &[Directive<'a>], location: Location) {
    let (location_name, place) = location.names();
    for (index, directive) in directives.iter().enumerate() {
        let definition = find(context, directive.name);
        if let Some(definition) = definition {
            if let Some((owner, _)) = definition.remote
                && location.is_selection()
                && context.remote_schema != Some(owner)
            {
                let owner = context.gateway.remote_schema(owner).name;
                context.report(format!(
                    "directive '{}' belongs to remote schema '{owner}' and is not allowed on what it does not answer",
                    directive.name
                ));
            }
            if !definition.locations.contains(&location_name) {
                context.report(format!("directive '{}' is not allowed on {place}", directive.name));
            }
            // Only the second of a name is reported, so that a long row of them costs nothing.
            let earlier = directives.iter().take(index).filter(|earlier| earlier.name == directive.name).take(2);
            if !definition.repeatable && earlier.count() == 1 {
                context.report(format!("directive '{}' may be used only once at one place", directive.name));
            }
        } else {
            context.report(format!("directive '{}' is not defined in the schema", directive.name));
        }
        context.at(&["directives", directive.name], |context| {
            arguments::check(
                context,
                directive.name,
                definition.map(|definition| definition.arguments),
                &directive.arguments,
            );
        });
    }
}

fn find(context: &Context<'_, '_>, name: &str) -> Option<&'static DirectiveDefinition> {
    let specified = specified::directives();
    match specified.binary_search_by(|directive| directive.name.cmp(name)) {
        Ok(index) => specified.get(index),
        Err(_) => context.gateway.type_system.directive(name, context.role).or_else(|| {
            let cached = specified::cached();
            (cached.name == name).then_some(cached)
        }),
    }
}
