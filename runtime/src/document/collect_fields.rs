//! Stand-in until the document step is merged: flattens selection sets without directives.

use super::ast::Selection;
use super::{CollectedField, Scope};
use crate::definition::TypeId;
use crate::error::ClientError;

/// The fields of the selection sets by response key.
pub fn collect_fields<'d, 'a>(
    scope: &Scope<'d, 'a>,
    object_type: TypeId,
    selection_sets: &[&'d [Selection<'a>]],
) -> Result<Vec<CollectedField<'d, 'a>>, ClientError> {
    let mut fields: Vec<CollectedField<'d, 'a>> = Vec::new();
    for selection in selection_sets.iter().copied().flatten() {
        let Selection::Field(node) = selection else {
            return Err(ClientError::validation("$", "fragments are not supported yet"));
        };
        match fields.iter_mut().find(|field| field.response_key == node.response_key()) {
            Some(field) => field.nodes.push(node),
            None => fields.push(CollectedField {
                response_key: node.response_key(),
                definition: scope.gateway.type_system.type_(object_type).visible_field(node.name, scope.role),
                nodes: vec![node],
            }),
        }
    }
    Ok(fields)
}
