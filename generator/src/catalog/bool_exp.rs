//! Permission filters with every name resolved.

use runtime::definition::{ColumnId, ComputedFieldId, RelationshipId, TableId};

use super::comparison::resolve_comparison;
use super::operator::Operator;
use super::scalar::ColumnType;
use super::{Catalog, ComputedResult, Table, table};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};
use crate::metadata::{self, Yaml};

/// A boolean expression over the rows of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum BoolExp {
    /// All hold; the empty list is true.
    And(Vec<BoolExp>),
    /// One holds; the empty list is false.
    Or(Vec<BoolExp>),
    /// It does not hold.
    Not(Box<BoolExp>),
    /// A row of any table of the source.
    Exists(TableId, Box<BoolExp>),
    /// A related row.
    Related(RelationshipId, Box<BoolExp>),
    /// A comparison of a column.
    Column(ColumnId, Comparison),
    /// A comparison of a computed value.
    Computed(ComputedFieldId, Comparison),
    /// A computed row.
    ComputedRow(ComputedFieldId, Box<BoolExp>),
}

/// What is asked of a column's value.
#[derive(Clone, Debug, PartialEq)]
pub enum Comparison {
    /// All of these; the empty list is true.
    All(Vec<Comparison>),
    /// `_is_null`
    IsNull(bool),
    /// An operator and its operand.
    Value(&'static Operator, Operand),
    /// An operator and a column of the same row.
    Column(&'static Operator, ColumnId),
    /// An operator and a column of the row that the permission is about (`["$", column]`).
    RootColumn(&'static Operator, ColumnId),
    /// `_cast`: it holds for the value as another type.
    Cast(ColumnType, Box<Comparison>),
}

/// The right side of an operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operand {
    /// `null`
    Null,
    /// A session variable, lower case.
    SessionVariable(String),
    /// The text of a value.
    Literal(String),
    /// The values of a list.
    List(Vec<Operand>),
}

/// What names are looked up in.
#[derive(Clone, Copy)]
pub(super) struct Scope<'c, 'a> {
    pub catalog: &'c Catalog<'a>,
    /// The table that the permission is about.
    pub root: TableId,
    /// The table whose rows are tested here.
    pub table: TableId,
}

impl BoolExp {
    /// Whether every row passes without a look at it.
    pub fn is_empty(&self) -> bool {
        *self == Self::And(Vec::new())
    }
}

impl<'c, 'a> Scope<'c, 'a> {
    pub fn table(self) -> &'c Table<'a> {
        self.catalog.table(self.table)
    }

    fn inside(self, table: TableId) -> Self {
        Self { table, ..self }
    }
}

/// A permission's filter. What cannot be resolved is reported and reads as "no rows", which no gateway is made from.
pub fn resolve(
    catalog: &Catalog,
    table: TableId,
    filter: &metadata::BoolExp,
    diagnostics: &mut Diagnostics,
) -> BoolExp {
    resolve_in(Scope { catalog, root: table, table }, filter, diagnostics).unwrap_or(BoolExp::Or(Vec::new()))
}

fn resolve_in(scope: Scope, exp: &metadata::BoolExp, diagnostics: &mut Diagnostics) -> Option<BoolExp> {
    match exp {
        metadata::BoolExp::And(parts) => Some(BoolExp::And(resolve_all(scope, parts, diagnostics)?)),
        metadata::BoolExp::Or(parts) => Some(BoolExp::Or(resolve_all(scope, parts, diagnostics)?)),
        metadata::BoolExp::Not(inner) => Some(BoolExp::Not(Box::new(resolve_in(scope, inner, diagnostics)?))),
        metadata::BoolExp::Exists { table: name, filter } => {
            let source = scope.table().source;
            let table = table::find(scope.catalog, source, name, "`_exists`", diagnostics)?;
            let filter = resolve_in(scope.inside(table), filter, diagnostics)?;
            Some(BoolExp::Exists(table, Box::new(filter)))
        }
        metadata::BoolExp::Field { name, value } => resolve_field(scope, name, value, diagnostics),
    }
}

/// Every part is looked at, so that all mistakes are found.
fn resolve_all(scope: Scope, parts: &[metadata::BoolExp], diagnostics: &mut Diagnostics) -> Option<Vec<BoolExp>> {
    let resolved: Vec<_> = parts.iter().map(|part| resolve_in(scope, part, diagnostics)).collect();
    resolved.into_iter().collect()
}

fn resolve_field(
    scope: Scope,
    name: &Spanned<String>,
    value: &Spanned<Yaml>,
    diagnostics: &mut Diagnostics,
) -> Option<BoolExp> {
    let table = scope.table();
    if let Some(column) = table.column_named(name) {
        return Some(BoolExp::Column(column, resolve_column(scope, column, name, value, diagnostics)?));
    }
    if let Some(relationship) = table.relationship_named(name) {
        let exp = metadata::read_bool_exp(value, diagnostics)?;
        let target = table.relationship(relationship).target;
        let inner = resolve_in(scope.inside(target), &exp, diagnostics)?;
        return Some(BoolExp::Related(relationship, Box::new(inner)));
    }
    if let Some(computed) = table.computed_field_named(name) {
        return resolve_computed(scope, computed, name, value, diagnostics);
    }
    let metadata = table.metadata;
    if metadata.computed_fields.iter().any(|computed| computed.name == *name) {
        return None;
    }
    // A relationship that could not be resolved has been reported where it is defined.
    let mut relationships = metadata.object_relationships.iter().chain(&metadata.array_relationships);
    if relationships.any(|relationship| relationship.name == *name) {
        return None;
    }
    let display = table.display_name();
    if let Some(remote) = metadata.remote_relationships.iter().find(|relationship| relationship.name == *name) {
        diagnostics.push(
            Diagnostic::new(
                Code::RemoteRelationshipInFilter,
                format!("remote relationship `{}` cannot be used in a permission filter", name.value),
            )
            .label(name.span, "leads out of the source")
            .label(remote.name.span, "defined here"),
        );
        return None;
    }
    let columns = table.columns.iter().map(|column| column.sql_name);
    let relationships = table.relationships.iter().map(|relationship| relationship.name);
    let relationships = relationships.chain(table.computed_fields.iter().map(|computed| computed.name));
    let by_field = table.columns.iter().find(|column| column.field_name == Some(name.as_str()));
    let diagnostic = Diagnostic::new(
        Code::UnknownFilterField,
        format!("`{}` is neither a column nor a relationship of table `{display}`", name.value),
    )
    .label(name.span, "no such column or relationship");
    diagnostics.push(match by_field {
        Some(column) => diagnostic.help(format!("filters use the Postgres name, `{}`", column.sql_name)),
        None if name.starts_with(['_', '$']) => {
            diagnostic.suggest(&name.replace('$', "_"), ["_and", "_or", "_not", "_exists"])
        }
        None => diagnostic.suggest(name, columns.chain(relationships)),
    });
    None
}

/// Only the row and the session can be given to its function.
fn resolve_computed(
    scope: Scope,
    id: ComputedFieldId,
    name: &Spanned<String>,
    value: &Spanned<Yaml>,
    diagnostics: &mut Diagnostics,
) -> Option<BoolExp> {
    let computed = scope.table().computed_field(id);
    if computed.needs_arguments() {
        diagnostics.push(
            Diagnostic::new(
                Code::ComputedFieldNotUsable,
                format!("computed field `{}` cannot be used in a filter: its function needs arguments", name.value),
            )
            .label(name.span, "only the row and the session can be given to it")
            .label(computed.span, "defined here"),
        );
        return None;
    }
    match &computed.result {
        ComputedResult::Scalar(type_) => {
            Some(BoolExp::Computed(id, resolve_value(scope, type_, "computed field", name, value, diagnostics)?))
        }
        ComputedResult::Rows(target) => {
            let exp = metadata::read_bool_exp(value, diagnostics)?;
            let inner = resolve_in(scope.inside(*target), &exp, diagnostics)?;
            Some(BoolExp::ComputedRow(id, Box::new(inner)))
        }
    }
}

fn resolve_column(
    scope: Scope,
    column: ColumnId,
    name: &Spanned<String>,
    value: &Spanned<Yaml>,
    diagnostics: &mut Diagnostics,
) -> Option<Comparison> {
    resolve_value(scope, &scope.table().column(column).type_, "column", name, value, diagnostics)
}

fn resolve_value(
    scope: Scope,
    type_: &ColumnType,
    what: &str,
    name: &Spanned<String>,
    value: &Spanned<Yaml>,
    diagnostics: &mut Diagnostics,
) -> Option<Comparison> {
    if type_.base == "json" && !type_.array {
        diagnostics.push(
            Diagnostic::new(
                Code::FilterOperatorNotApplicable,
                format!("{what} `{}` cannot be used in a filter: it is of type `json`", name.value),
            )
            .label(name.span, "`json` values cannot be compared")
            .help(format!("change the {what} to `jsonb`")),
        );
        return None;
    }
    resolve_comparison(scope, type_, value, diagnostics)
}
