//! What mutations do to rows in memory, and their answers. It knows nothing of SQL but that a statement does not see its
//! own changes.

use serde_json::{Map, Value, json};

use super::{
    Change, Writes,
    fields::{Conflict, Field, NewRow, Rows, Update},
};
use crate::permissions::{COLUMNS, Exp, Eyes, Row, cell, holds, sees};

/// Rows that have been changed, and all rows as the answer finds them.
struct Changed {
    rows: Vec<Row>,
    state: Vec<Row>,
}

/// Does it to the rows. Its answer, or the code of the error.
pub fn field(field: &Field, writes: &Writes, rows: &mut Vec<Row>) -> Result<Value, &'static str> {
    let show = Show { writes, is_deep: false };
    let by_key = |id: i64| Exp::Compare(0, "eq", Some(id));
    match field {
        Field::Insert { rows: given, is_one, is_deep } => {
            let mut inserting = Inserting { writes, rows, affected: 0 };
            let roots: Vec<_> = given.rows.iter().map(|row| (row, None)).collect();
            let changed =
                if roots.is_empty() { Vec::new() } else { inserting.level(roots, given.conflict.as_ref(), false)? };
            let affected = inserting.affected;
            let show = Show { is_deep: *is_deep, ..show };
            let changed = Changed { rows: changed, state: rows.clone() };
            Ok(if *is_one { show.one(&changed) } else { show.many(changed, affected) })
        }
        Field::Update(given) => Ok(show.all(update(writes, rows, given)?)),
        Field::UpdateOne { id, set } => {
            let by_key = Update { filter: by_key(*id), set: set.clone(), inc: None };
            Ok(show.one(&update(writes, rows, &by_key)?))
        }
        Field::UpdateMany(updates) => updates.iter().map(|given| Ok(show.all(update(writes, rows, given)?))).collect(),
        Field::Delete(filter) => Ok(show.all(delete(writes, rows, filter))),
        Field::DeleteOne(id) => Ok(show.one(&delete(writes, rows, &by_key(*id)))),
    }
}

/// How a role sees rows that it has changed.
struct Show<'w> {
    writes: &'w Writes,
    is_deep: bool,
}

impl Show<'_> {
    fn row(&self, state: &[Row], row: &Row) -> Value {
        let members = &self.writes.select;
        let column = |column: usize| (COLUMNS[column].to_owned(), json!(cell(state, members, row, column)));
        let mut object: Map<_, _> = self.writes.columns().into_iter().map(column).collect();
        if self.is_deep {
            let id = |row: &Row| json!({"id": row[0]});
            let mut related: Vec<_> = state.iter().filter(|other| sees(state, members, other)).collect();
            related.sort_unstable();
            let up = related.iter().find(|other| row[3].is_some() && other[0] == row[3]);
            let down = related.iter().filter(|other| other[3].is_some() && other[3] == row[0]);
            object.insert("up".to_owned(), up.map_or(Value::Null, |up| id(up)));
            object.insert("down".to_owned(), down.map(|down| id(down)).collect());
        }
        object.into()
    }

    fn one(&self, changed: &Changed) -> Value {
        changed.rows.first().map_or(Value::Null, |row| self.row(&changed.state, row))
    }

    fn all(&self, changed: Changed) -> Value {
        let affected = changed.rows.len();
        self.many(changed, affected)
    }

    fn many(&self, mut changed: Changed, affected: usize) -> Value {
        changed.rows.sort_unstable();
        let rows: Vec<_> = changed.rows.iter().map(|row| self.row(&changed.state, row)).collect();
        json!({"affected_rows": affected, "returning": rows})
    }
}

/// Whether a new row is allowed: what it is related to is there as it was before the statement. Unknown is allowed.
fn is_allowed(before: &[Row], row: &Row, check: &Exp) -> bool {
    holds(before, Eyes::Permission { root: row }, row, check) != Some(false)
}

/// Whether a row is the role's to change, and meant by the client.
fn is_meant(writes: &Writes, before: &[Row], row: &Row, own: &Exp, filter: Option<&Exp>) -> bool {
    let is_own = holds(before, Eyes::Permission { root: row }, row, own) == Some(true);
    is_own && filter.is_none_or(|filter| holds(before, Eyes::Client(&writes.select), row, filter) == Some(true))
}

/// Rows of several levels on their way in. All rows of a level that go together are one statement.
struct Inserting<'a> {
    writes: &'a Writes,
    rows: &'a mut Vec<Row>,
    affected: usize,
}

/// A row, and the `parent` that the row it belongs to gives it.
type Placed<'r> = (&'r NewRow, Option<Option<i64>>);

impl Inserting<'_> {
    /// What rows need goes first, what needs them after them. The rows that are there then; where others need them and
    /// a conflict has left one out, nothing is done.
    fn level(
        &mut self,
        mut rows: Vec<Placed<'_>>,
        conflict: Option<&Conflict>,
        is_needed: bool,
    ) -> Result<Vec<Row>, &'static str> {
        let mut together = Vec::new();
        for (index, (row, parent)) in rows.iter_mut().enumerate() {
            match row.up.as_deref() {
                Some(Rows { rows: up, conflict: Some(conflict) }) => {
                    *parent = Some(self.level(vec![(&up[0], None)], Some(conflict), true)?[0][0]);
                }
                Some(Rows { rows: up, conflict: None }) => together.push((index, &up[0])),
                None => {}
            }
        }
        let up = self.level_if_any(together.iter().map(|(_, row)| (*row, None)).collect(), true)?;
        for ((index, _), up) in together.into_iter().zip(up) {
            rows[index].1 = Some(up[0]);
        }
        let has_down = |row: &NewRow| row.down.as_ref().is_some_and(|down| !down.rows.is_empty());
        let one_by_one = conflict.is_some() && (is_needed || rows.iter().any(|(row, _)| has_down(row)));
        let size = if one_by_one { 1 } else { rows.len() };
        let (mut placed, mut owners) = (Vec::new(), Vec::new());
        for group in rows.chunks(size) {
            let changed = self.statement(group, conflict)?;
            if changed.len() == group.len() {
                owners.extend(group.iter().zip(&changed).map(|((row, _), changed)| (*row, changed[0])));
            } else if is_needed || group.iter().any(|(row, _)| has_down(row)) {
                return Err("not-supported");
            }
            placed.extend(changed);
        }
        let mut together = Vec::new();
        for (row, id) in owners {
            let Some(down) = row.down.as_ref().filter(|down| !down.rows.is_empty()) else { continue };
            let children = down.rows.iter().map(|row| (row, Some(id)));
            match &down.conflict {
                Some(conflict) => {
                    self.level(children.collect(), Some(conflict), false)?;
                }
                None => together.extend(children),
            }
        }
        self.level_if_any(together, false)?;
        Ok(placed)
    }

    fn level_if_any(&mut self, rows: Vec<Placed<'_>>, is_needed: bool) -> Result<Vec<Row>, &'static str> {
        if rows.is_empty() { Ok(Vec::new()) } else { self.level(rows, None, is_needed) }
    }

    fn statement(&mut self, given: &[Placed<'_>], conflict: Option<&Conflict>) -> Result<Vec<Row>, &'static str> {
        let insert = self.writes.insert.as_ref().expect("the role may insert");
        let before = self.rows.clone();
        let mut changed = Vec::new();
        for (given, parent) in given {
            let mut row = [None; 4];
            for (column, value) in given.values.iter().copied().chain(parent.map(|parent| (3, parent))) {
                row[column] = value;
            }
            insert.change.preset(&mut row);
            let Some(there) = self.rows.iter_mut().find(|there| there[0] == row[0]) else {
                if !is_allowed(&before, &row, &insert.check) {
                    return Err("permission-error");
                }
                self.rows.push(row);
                changed.push(row);
                continue;
            };
            let Some(Conflict { columns, filter }) = conflict else { return Err("constraint-violation") };
            let Some(update) = self.writes.update.as_ref().filter(|_| !columns.is_empty()) else { continue };
            if !is_meant(self.writes, &before, there, &update.filter, filter.as_ref()) {
                continue;
            }
            for column in columns {
                there[*column] = row[*column];
            }
            update.change.preset(there);
            if !is_allowed(&before, there, update.check.as_ref().unwrap_or(&insert.check)) {
                return Err("permission-error");
            }
            changed.push(*there);
        }
        self.affected += changed.len();
        Ok(changed)
    }
}

fn has_nothing_to_set(change: &Change, given: &Update) -> bool {
    given.set.is_empty() && given.inc.is_none() && change.presets.is_empty()
}

fn update(writes: &Writes, rows: &mut [Row], given: &Update) -> Result<Changed, &'static str> {
    let permission = writes.update.as_ref().expect("the role may update");
    let state = rows.to_vec();
    let mut changed = Vec::new();
    if has_nothing_to_set(&permission.change, given) {
        return Ok(Changed { rows: changed, state });
    }
    for row in rows {
        if !is_meant(writes, &state, row, &permission.filter, Some(&given.filter)) {
            continue;
        }
        for (column, value) in &given.set {
            row[*column] = *value;
        }
        if let Some((column, by)) = given.inc {
            row[column] = row[column].map(|value| value + by);
        }
        permission.change.preset(row);
        if permission.check.as_ref().is_some_and(|check| !is_allowed(&state, row, check)) {
            return Err("permission-error");
        }
        changed.push(*row);
    }
    Ok(Changed { rows: changed, state })
}

fn delete(writes: &Writes, rows: &mut Vec<Row>, filter: &Exp) -> Changed {
    let own = writes.delete.as_ref().expect("the role may delete");
    let state = rows.clone();
    let (gone, left) = state.iter().partition(|row| is_meant(writes, &state, row, own, Some(filter)));
    *rows = left;
    Changed { rows: gone, state }
}
