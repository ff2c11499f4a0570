//! Rows that are inserted together with rows of other tables, as a sequence of statements in one transaction.
//!
//! Level by level, all rows of a level and relationship are one statement: what a row needs first, the rows, what needs
//! them. Each statement returns its rows as text, from which later ones take keys. Where `on_conflict` may leave rows out
//! that others depend on, they go one by one, so that it is known which they are.

use std::borrow::Cow;

use super::input::Input;
use super::insert::write_insert_statement;
use super::insert_rows::{Cell, GivenRow, Row, Rows};
use super::render::{Writer, identifier};
use super::statement::{Cells, Parameter, ParameterSource, ParameterType, Statement};
use crate::definition::{ColumnId, Relationship, RelationshipKind, Table, WireType};
use crate::error::{ClientError, Code};
use crate::plan::Context;

/// Rows that are inserted one statement after another, and the statement that reads the answer.
#[derive(Clone, Debug, PartialEq)]
pub struct InsertSteps {
    /// The statements, in order. Each returns rows as text.
    pub inserts: Vec<InsertStep>,
    /// The statement whose one value is the answer.
    pub answer: Statement,
}

/// A statement that inserts rows, or updates them.
#[derive(Clone, Debug, PartialEq)]
pub struct InsertStep {
    /// The statement. The first column it returns is a row as text.
    pub statement: Statement,
    /// Where others depend on its rows: how many there have to be, or else the error.
    pub needed: Option<(usize, String)>,
}

/// A row of a step.
#[derive(Clone, Copy)]
struct RowOf {
    step: usize,
    row: usize,
}

/// A row that is to be inserted.
pub(super) struct Pending<'d> {
    pub given: GivenRow<'d>,
    /// Columns whose values come from other rows.
    pub determined: Vec<(ColumnId, Cell)>,
    /// Where the rows are that it is inserted with.
    pub group: String,
}

impl<'d> Pending<'d> {
    /// A row that the root field gives.
    pub fn root(given: GivenRow<'d>, group: &str) -> Self {
        Self { given, determined: Vec::new(), group: group.to_owned() }
    }
}

/// Plans the statements that insert rows with all that belongs to them; the steps of the rows themselves.
pub(super) fn plan_rows<'d>(
    context: &mut Context<'d, '_>,
    steps: &mut Vec<InsertStep>,
    table: &'static Table,
    rows: Vec<Pending<'d>>,
    conflict: Option<&Input<'d>>,
) -> Result<Vec<usize>, ClientError> {
    let placed = plan_level(context, steps, table, rows, conflict, None)?;
    let mut own: Vec<_> = placed.iter().map(|row| row.step).collect();
    own.dedup();
    Ok(own)
}

fn plan_level<'d>(
    context: &mut Context<'d, '_>,
    steps: &mut Vec<InsertStep>,
    table: &'static Table,
    mut rows: Vec<Pending<'d>>,
    conflict: Option<&Input<'d>>,
    needed_by: Option<&str>,
) -> Result<Vec<RowOf>, ClientError> {
    rows.iter().try_for_each(|row| check_determined(table, row))?;
    for relationship in related(&rows, |relationship| relationship.inserts_first) {
        plan_before(context, steps, table, relationship, &mut rows)?;
    }
    let after = related(&rows, |relationship| !relationship.inserts_first);
    let one_by_one = conflict.is_some() && (needed_by.is_some() || !after.is_empty());
    let mut placed = Vec::with_capacity(rows.len());
    let mut start = 0;
    while start < rows.len() {
        let end = if one_by_one { start + 1 } else { rows.len() };
        let group = &rows[start..end];
        context.spend(group.len())?;
        let path = match group {
            [row] if one_by_one => row.given.path.clone(),
            [first, rest @ ..] if rest.iter().all(|row| row.group == first.group) => first.group.clone(),
            _ => root_of(&group[0].group),
        };
        let row = |row: &Pending<'d>| {
            let mut cells = row.given.row.0.clone();
            cells.extend(row.determined.iter().cloned());
            cells.sort_by_key(|(column, _)| *column);
            Row(cells)
        };
        let step = steps.len();
        let statement = write_insert_statement(context, table, &Rows::Each(group.iter().map(row).collect()), conflict)?;
        // No other row depends on one that nothing belongs to: a conflict may leave it out.
        let reason = needed_by.map(str::to_owned).or_else(|| {
            let first = related(group, |relationship| !relationship.inserts_first).into_iter().next();
            first.map(|relationship| zero_rows(table, relationship))
        });
        let needed = reason.map(|reason| (group.len(), reason));
        steps.push(InsertStep { statement: statement.failing_at(&path), needed });
        placed.extend((0..group.len()).map(|row| RowOf { step, row }));
        start = end;
    }
    for relationship in after {
        plan_after(context, steps, table, relationship, &rows, &placed)?;
    }
    Ok(placed)
}

/// The relationships that some row gives something for, in the order of their names.
fn related(rows: &[Pending<'_>], wanted: impl Fn(&Relationship) -> bool) -> Vec<&'static Relationship> {
    let mut found: Vec<&'static Relationship> = Vec::new();
    for (relationship, _) in rows.iter().flat_map(|row| &row.given.related) {
        if wanted(relationship) && !found.iter().any(|other| other.name == relationship.name) {
            found.push(relationship);
        }
    }
    found.sort_by_key(|relationship| relationship.name);
    found
}

/// Rows that others refer to are inserted before them.
fn plan_before<'d>(
    context: &mut Context<'d, '_>,
    steps: &mut Vec<InsertStep>,
    table: &'static Table,
    relationship: &'static Relationship,
    rows: &mut [Pending<'d>],
) -> Result<(), ClientError> {
    let target = context.scope.gateway.table(relationship.target);
    let reason = object_zero_rows(target, relationship);
    let (mut together, mut owners) = (Vec::new(), Vec::new());
    for (index, row) in rows.iter_mut().enumerate() {
        let Some(input) = row.given.related_by(relationship) else { continue };
        let is_given = |column: ColumnId| {
            row.given.row.cell(column).is_some() || row.determined.iter().any(|(other, _)| *other == column)
        };
        let own = relationship.columns.iter().map(|(own, _)| *own);
        let conflicts: Vec<_> = own.filter(|column| is_given(*column)).collect();
        if !conflicts.is_empty() {
            let message = format!(
                "cannot insert object relationship \"{}\" as {} column values are already determined",
                relationship.name,
                column_names(table, &conflicts)
            );
            return Err(ClientError::validation(&input.path, message));
        }
        let (given, conflict) = object_data(context, target, &input)?;
        let pending = Pending { group: format!("{}.data", input.path), given, determined: Vec::new() };
        match conflict {
            None => {
                together.push(pending);
                owners.push(index);
            }
            Some(conflict) => {
                let placed = plan_level(context, steps, target, vec![pending], Some(&conflict), Some(&reason))?;
                row.determine(relationship, target, placed[0], Side::Own);
            }
        }
    }
    if !together.is_empty() {
        let placed = plan_level(context, steps, target, together, None, Some(&reason))?;
        for (owner, place) in owners.into_iter().zip(placed) {
            rows[owner].determine(relationship, target, place, Side::Own);
        }
    }
    Ok(())
}

/// Rows that refer to others are inserted after them.
fn plan_after<'d>(
    context: &mut Context<'d, '_>,
    steps: &mut Vec<InsertStep>,
    table: &'static Table,
    relationship: &'static Relationship,
    rows: &[Pending<'d>],
    placed: &[RowOf],
) -> Result<(), ClientError> {
    let target = context.scope.gateway.table(relationship.target);
    let mut together = Vec::new();
    for (row, place) in rows.iter().zip(placed) {
        let Some(input) = row.given.related_by(relationship) else { continue };
        let (given, conflict) = match relationship.kind {
            RelationshipKind::Object => {
                let (given, conflict) = object_data(context, target, &input)?;
                (vec![given], conflict)
            }
            RelationshipKind::Array => array_data(context, target, &input)?,
        };
        let pending = given.into_iter().map(|given| {
            let mut pending = Pending { given, determined: Vec::new(), group: format!("{}.data", input.path) };
            pending.determine(relationship, table, *place, Side::Target);
            pending
        });
        match conflict {
            None => together.extend(pending),
            Some(conflict) => {
                let pending: Vec<_> = pending.collect();
                if !pending.is_empty() {
                    plan_level(context, steps, target, pending, Some(&conflict), None)?;
                }
            }
        }
    }
    if !together.is_empty() {
        plan_level(context, steps, target, together, None, None)?;
    }
    Ok(())
}

/// Which columns of a relationship get their values from a row.
#[derive(Clone, Copy)]
enum Side {
    Own,
    Target,
}

impl Pending<'_> {
    /// Takes the columns of a relationship from the row at `place`, which is one of `table`.
    fn determine(&mut self, relationship: &Relationship, table: &'static Table, place: RowOf, side: Side) {
        for (own, other) in relationship.columns {
            let (column, key) = match side {
                Side::Own => (*own, *other),
                Side::Target => (*other, *own),
            };
            let cell = Cell {
                source: ParameterSource::Returned { step: place.step, row: place.row },
                path: self.given.path.clone(),
                type_name: "",
                of_row: Some((table, key)),
            };
            self.determined.push((column, cell));
        }
    }
}

/// What the parent gives the client may not.
fn check_determined(table: &Table, row: &Pending<'_>) -> Result<(), ClientError> {
    let determined = row.determined.iter().map(|(column, _)| *column);
    let both: Vec<_> = determined.filter(|column| row.given.row.cell(*column).is_some()).collect();
    if both.is_empty() {
        return Ok(());
    }
    let message = format!(
        "cannot insert {} columns as their values are already being determined by parent insert",
        column_names(table, &both)
    );
    Err(ClientError::validation(&row.given.path, message))
}

fn column_names(table: &Table, columns: &[ColumnId]) -> String {
    let names: Vec<_> = columns.iter().map(|column| format!("\"{}\"", table.column(*column).sql_name)).collect();
    names.join(", ")
}

/// `{data, on_conflict}` of one row.
fn object_data<'d>(
    context: &Context<'d, '_>,
    target: &'static Table,
    input: &Input<'d>,
) -> Result<(GivenRow<'d>, Option<Input<'d>>), ClientError> {
    let (data, conflict) = data_and_conflict(context, input)?;
    Ok((GivenRow::read(context, target, &data)?, conflict))
}

/// `{data, on_conflict}` of a list of rows.
fn array_data<'d>(
    context: &Context<'d, '_>,
    target: &'static Table,
    input: &Input<'d>,
) -> Result<(Vec<GivenRow<'d>>, Option<Input<'d>>), ClientError> {
    let (data, conflict) = data_and_conflict(context, input)?;
    let rows = data.items(context)?.into_iter().map(|item| GivenRow::read(context, target, &item));
    Ok((rows.collect::<Result<_, _>>()?, conflict))
}

fn data_and_conflict<'d>(
    context: &Context<'d, '_>,
    input: &Input<'d>,
) -> Result<(Input<'d>, Option<Input<'d>>), ClientError> {
    let (mut data, mut conflict) = (None, None);
    for (name, value) in input.fields(context)? {
        if name == "data" { data = Some(value) } else { conflict = Some(value) }
    }
    let data = data.ok_or_else(|| ClientError::validation(&input.path, "missing required field 'data'"))?;
    Ok((data, conflict))
}

/// The `objects` or `object` that a place is in.
fn root_of(path: &str) -> String {
    for root in [".args.objects", ".args.object"] {
        if let Some(at) = path.find(root) {
            return path[..at + root.len()].to_owned();
        }
    }
    path.to_owned()
}

/// The table as messages name it.
fn table_name(table: &Table) -> String {
    if table.schema == "public" { table.name.to_owned() } else { format!("{}.{}", table.schema, table.name) }
}

fn zero_rows(table: &Table, relationship: &Relationship) -> String {
    match relationship.kind {
        RelationshipKind::Array => format!(
            "cannot proceed to insert array relations since insert to table \"{}\" affects zero rows",
            table_name(table)
        ),
        RelationshipKind::Object => object_zero_rows(table, relationship),
    }
}

fn object_zero_rows(table: &Table, relationship: &Relationship) -> String {
    format!(
        "cannot proceed to insert object relation \"{}\" since insert to table \"{}\" affects zero rows",
        relationship.name,
        table_name(table)
    )
}

/// Writes the `WITH` query of the rows that these steps have returned.
pub(super) fn write_returned_rows(writer: &mut Writer, table: &Table, steps: Vec<usize>, path: &str) {
    let rows = writer.parameter(Parameter {
        source: ParameterSource::Column(Cells::AllReturned(steps)),
        type_: ParameterType::Column(Cow::Borrowed("text"), WireType::Text),
        type_name: "",
        nullable: false,
        request_path: path.to_owned(),
    });
    let type_ = format!("{}.{}", identifier(table.schema), identifier(table.name));
    writer.line(&format!("WITH {} AS ", super::mutation::CHANGED));
    writer.open();
    writer.line("SELECT (i.r).*");
    // Without the offset the text would be read once for every column.
    writer.line(&format!(
        "FROM (SELECT u.c::{type_} AS r, u.n FROM unnest({rows}) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i"
    ));
    writer.line("ORDER BY i.n");
    writer.close();
}

impl InsertStep {
    /// Fails where others depend on rows that there are not.
    pub fn check(&self, returned: usize) -> Result<(), ClientError> {
        match &self.needed {
            Some((needed, reason)) if returned != *needed => Err(ClientError {
                request_path: self.statement.error_path.clone().unwrap_or_else(|| "$".to_owned()),
                ..ClientError::new(Code::NotSupported, reason.clone())
            }),
            _ => Ok(()),
        }
    }
}
