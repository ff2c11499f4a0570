//! The selection set of a table's field as output columns: what each response key stands for. No SQL is written here.

use super::aggregate::{AggregateOutput, AggregateValue};
use super::call::given_arguments;
use super::input::{Input, argument};
use super::order_by::leads_to_primary_key;
use super::permission::internal;
use super::select::{From, field_path};
use crate::definition::{
    ColumnId, ComputedField, ComputedFieldId, ComputedResult, LeftField, Relationship, RelationshipKind, Resolver,
    Table,
};
use crate::document::{CollectedField, collect_fields};
use crate::error::ClientError;
use crate::plan::Context;

/// Postgres cuts identifiers after so many bytes, which would change or confuse response keys.
const IDENTIFIER_BYTES: usize = 63;
/// Postgres allows 1,664 output columns; some room is left.
const OUTPUT_COLUMNS: usize = 1_600;

/// The output columns of a selection set.
pub(super) struct Selection<'d, 'a, 's> {
    pub outputs: Vec<(String, Output<'d, 'a, 's>)>,
    pub joins: Vec<usize>,
    /// Whether the keys fit into column aliases.
    pub fits: bool,
}

pub(super) enum Output<'d, 'a, 's> {
    TypeName(&'static str),
    Column(ColumnId, Option<Input<'d>>),
    /// The key of a join: a column, or a value inside one of JSON. As what ties rows together it is the metadata's to read,
    /// not the role's.
    Key(ColumnId, Option<&'static [&'static str]>),
    Relationship(CollectedField<'d, 'a>, &'static Relationship),
    /// A computed value, with the arguments of its function and a path into it.
    Computed(ComputedFieldId, Option<Input<'d>>, Option<Input<'d>>),
    /// The key of a join that is a computed value, the metadata's to read as well.
    ComputedKey(ComputedFieldId),
    /// The rows that a computed field leads to.
    ComputedRows(CollectedField<'d, 'a>, &'static ComputedField),
    /// Aggregates over the rows of a relationship.
    RelationshipAggregate(CollectedField<'d, 'a>, &'static Relationship),
    /// A part of the aggregate over the rows that are selected from.
    Aggregate(AggregateOutput<'d, 'a>),
    /// How many rows have changed.
    AffectedRows(&'s str),
    /// The rows that have changed.
    Returning(CollectedField<'d, 'a>, From<'s>),
}

impl<'d, 'a, 's> Selection<'d, 'a, 's> {
    pub fn new(outputs: Vec<(String, Output<'d, 'a, 's>)>, joins: Vec<usize>) -> Self {
        let fits = outputs.len() <= OUTPUT_COLUMNS && outputs.iter().all(|(key, _)| key.len() <= IDENTIFIER_BYTES);
        Self { outputs, joins, fits }
    }

    /// Whether there are objects of other tables in it of which each row has one at the most.
    pub fn has_joinable(&self, context: &Context<'_, '_>, table: &Table) -> bool {
        self.outputs.iter().any(|(_, output)| match output {
            Output::Relationship(_, relationship) => {
                relationship.kind == RelationshipKind::Object
                    && leads_to_primary_key(table, relationship, context.scope.gateway.table(relationship.target))
            }
            _ => false,
        })
    }

    /// Whether its columns can be made of a row that is not there, all of whose columns are NULL: no function that is not
    /// the gateway's own is called.
    pub fn is_harmless(&self) -> bool {
        self.outputs.iter().all(|(_, output)| {
            matches!(
                output,
                Output::TypeName(_)
                    | Output::Column(..)
                    | Output::Key(..)
                    | Output::Relationship(..)
                    | Output::RelationshipAggregate(..)
            )
        })
    }

    /// Whether it is one row about all rows that are selected from.
    pub fn is_aggregate(&self) -> bool {
        self.outputs.iter().any(|(_, output)| matches!(output, Output::Aggregate(_)))
    }

    /// Whether it has both rows and a number of distinct values: from version 16 on, Postgres sorts what aggregates are over
    /// by the values that are to be distinct, whatever its order was.
    pub fn has_rows_beside_distinct(&self) -> bool {
        let has_distinct = |value: &AggregateValue<'_>| matches!(value, AggregateValue::Count(_, Some(_)));
        let any = |is: &dyn Fn(&AggregateOutput<'_, '_>) -> bool| {
            self.outputs.iter().any(|(_, output)| matches!(output, Output::Aggregate(output) if is(output)))
        };
        any(&|output| matches!(output, AggregateOutput::Rows(_)))
            && any(
                &|output| matches!(output, AggregateOutput::Values(values) if values.iter().any(|(_, value)| has_distinct(value))),
            )
    }

    /// The JSON of the row that `alias` stands for. `alias.*` is the whole row, whatever its columns are called.
    pub fn row_json(&self, alias: &str) -> String {
        if self.fits { format!("row_to_json({alias}.*)") } else { format!("{alias}.object") }
    }
}

pub(super) fn selection<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: &'static Table,
    path: &str,
) -> Result<Selection<'d, 'a, 'static>, ClientError> {
    let fields = collect_fields(&context.scope, table.row_type, &field.selection_sets())?;
    let mut outputs = Vec::with_capacity(fields.len());
    let mut joins = Vec::new();
    for field in fields {
        let key = field.response_key.to_owned();
        let output = match field.definition.map(|definition| definition.resolver) {
            None => Output::TypeName(context.scope.gateway.type_system.type_(table.row_type).name),
            Some(Resolver::Column(id)) => {
                let json_path = argument(context, &field, "path", &field_path(path, &field))?;
                Output::Column(id, json_path)
            }
            Some(Resolver::ComputedField(id)) => {
                let computed = table.computed_field(id);
                let path = field_path(path, &field);
                match computed.result {
                    ComputedResult::Rows { .. } => Output::ComputedRows(field, computed),
                    ComputedResult::Scalar(_) => Output::Computed(
                        id,
                        given_arguments(context, &field, &path)?,
                        argument(context, &field, "path", &path)?,
                    ),
                }
            }
            Some(Resolver::Relationship(id)) => Output::Relationship(field, table.relationship(id)),
            Some(Resolver::RelationshipAggregate(id)) => Output::RelationshipAggregate(field, table.relationship(id)),
            Some(Resolver::Join(id) | Resolver::JoinAggregate(id)) => {
                let index = context.join(&field, id)?;
                for (key, definition) in context.scope.gateway.join(id).keys.iter().enumerate() {
                    let output = match definition.field {
                        LeftField::Column(column) => Output::Key(column, None),
                        LeftField::ComputedField(computed) => Output::ComputedKey(computed),
                        LeftField::JsonPath(column, path) => Output::Key(column, Some(path)),
                        LeftField::RemoteField(_) => {
                            return Err(internal("a join of a table takes a key from a remote type"));
                        }
                    };
                    outputs.push((context.key_alias(index, key), output));
                }
                joins.push(index);
                continue;
            }
            Some(resolver) => return Err(internal(&format!("a table's field cannot be a {resolver:?}"))),
        };
        outputs.push((key, output));
    }
    Ok(Selection::new(outputs, joins))
}
