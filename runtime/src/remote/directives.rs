//! The directives that a remote schema defines, as parts of the documents that are sent to it: under its own names, and to it
//! alone.

use std::fmt::Write as _;

use super::print::Printer;
use crate::definition::{DirectiveDefinition, Gateway, RemoteSchemaId};
use crate::document::ast::{Directive, Field};
use crate::error::ClientError;

/// Whether a remote schema has directives that are passed on at all.
pub(super) fn are_defined(gateway: &'static Gateway, remote_schema: RemoteSchemaId) -> bool {
    let is_its_own = |definition: &DirectiveDefinition| definition.remote.is_some_and(|(id, _)| id == remote_schema);
    gateway.type_system.directives.iter().any(is_its_own)
}

impl<'a> Printer<'_, '_, 'a> {
    /// Those among the directives of fields that merge into one which are passed on: each once, but repeatable ones as often
    /// as they are written.
    pub(super) fn field_directives<'d>(&mut self, nodes: impl Iterator<Item = &'d Field<'a>>) -> Result<(), ClientError>
    where
        'a: 'd,
    {
        if !self.has_directives {
            return Ok(());
        }
        let mut written: Vec<&str> = Vec::new();
        for directive in nodes.flat_map(|node| &node.directives) {
            let Some(definition) = self.own_directive(directive.name, "FIELD") else { continue };
            if definition.repeatable || !written.contains(&directive.name) {
                written.push(directive.name);
                self.directive(definition, directive)?;
            }
        }
        Ok(())
    }

    /// The directives of the client's operation that are passed on with an operation of some kind.
    pub(super) fn operation_directives(&mut self, location: &str) -> Result<String, ClientError> {
        let outside = std::mem::take(&mut self.text);
        let directives = self.context.operation_directives;
        self.directives(directives, location)?;
        Ok(std::mem::replace(&mut self.text, outside))
    }

    /// The directives of another place that are passed on.
    pub(super) fn directives(&mut self, directives: &[Directive<'a>], location: &str) -> Result<(), ClientError> {
        for directive in directives {
            if let Some(definition) = self.own_directive(directive.name, location) {
                self.directive(definition, directive)?;
            }
        }
        Ok(())
    }

    /// Whether any of the directives is passed on.
    pub(super) fn is_passed_on(&self, directives: &[Directive<'_>]) -> bool {
        directives.iter().any(|directive| self.own_directive(directive.name, "INLINE_FRAGMENT").is_some())
    }

    /// The definition of a directive of the present remote schema that may stand in a place.
    fn own_directive(&self, name: &str, location: &str) -> Option<&'static DirectiveDefinition> {
        if !self.has_directives {
            return None;
        }
        let scope = &self.context.scope;
        let definition = scope.gateway.type_system.directive(name, scope.role)?;
        let is_its_own = definition.remote.is_some_and(|(id, _)| id == self.remote_schema);
        (is_its_own && definition.locations.contains(&location)).then_some(definition)
    }

    fn directive(
        &mut self,
        definition: &'static DirectiveDefinition,
        directive: &Directive<'a>,
    ) -> Result<(), ClientError> {
        let Some((_, original)) = definition.remote else { return Ok(()) };
        let _ = write!(self.text, "@{original}");
        self.arguments(&directive.arguments, definition.arguments)
    }
}
