//! Random root fields of mutations, and how clients write them.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::{Change, Writes};
use crate::{
    permissions::{COLUMNS, Exp},
    support::random::Random,
};

/// Columns with values.
pub type Given = Vec<(usize, Option<i64>)>;

/// A root field of a mutation.
#[derive(Clone, Debug)]
pub enum Field {
    Insert {
        rows: Rows,
        is_one: bool,
        /// Whether the answer has what the rows are related to.
        is_deep: bool,
    },
    Update(Update),
    UpdateOne {
        id: i64,
        set: Given,
    },
    UpdateMany(Vec<Update>),
    Delete(Exp),
    DeleteOne(i64),
}

/// Rows that are inserted.
#[derive(Clone, Debug)]
pub struct Rows {
    pub rows: Vec<NewRow>,
    pub conflict: Option<Conflict>,
}

/// A row that is inserted, with those that belong to it.
#[derive(Clone, Debug)]
pub struct NewRow {
    pub values: Given,
    /// One row, from which it has its `parent`.
    pub up: Option<Box<Rows>>,
    pub down: Option<Rows>,
}

#[derive(Clone, Debug)]
pub struct Conflict {
    pub columns: Vec<usize>,
    pub filter: Option<Exp>,
}

#[derive(Clone, Debug)]
pub struct Update {
    pub filter: Exp,
    pub set: Given,
    /// What is added to a column that is not set.
    pub inc: Option<(usize, i64)>,
}

/// Where a row stands.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Place {
    Root,
    Up,
    /// Its `parent` is the row it belongs to.
    Down,
}

fn object(given: &Given) -> Map<String, Value> {
    given.iter().map(|(column, value)| (COLUMNS[*column].to_owned(), json!(value))).collect()
}

impl Conflict {
    fn random(random: &mut Random, writes: &Writes) -> Self {
        let updated = writes.update.iter().flat_map(|update| &update.change.columns).copied();
        let columns = updated.filter(|_| random.happens(60)).collect();
        let filter = random.one_in(2).then(|| Exp::random(random, 1, true, &writes.columns()));
        Self { columns, filter }
    }

    fn json(&self) -> Value {
        let columns: Vec<_> = self.columns.iter().map(|column| COLUMNS[*column]).collect();
        let mut value = json!({"constraint": "t_pkey", "update_columns": columns});
        if let Some(filter) = &self.filter {
            value["where"] = filter.json();
        }
        value
    }
}

impl Rows {
    fn random(
        random: &mut Random,
        writes: &Writes,
        change: &Change,
        ids: &mut Ids,
        count: usize,
        place: Place,
    ) -> Self {
        let conflict = random.happens(if place == Place::Root { 50 } else { 30 });
        let conflict = conflict.then(|| Conflict::random(random, writes));
        Self { rows: (0..count).map(|_| NewRow::random(random, writes, change, ids, place)).collect(), conflict }
    }

    fn data(&self) -> Vec<Value> {
        self.rows.iter().map(NewRow::json).collect()
    }

    /// As a row has them: all of them, or the one.
    fn json(&self, is_one: bool) -> Value {
        let mut data = self.data();
        let data = if is_one { data.remove(0) } else { data.into() };
        match &self.conflict {
            Some(conflict) => json!({"data": data, "on_conflict": conflict.json()}),
            None => json!({"data": data}),
        }
    }
}

impl NewRow {
    fn random(random: &mut Random, writes: &Writes, change: &Change, ids: &mut Ids, place: Place) -> Self {
        let mut values: Given = [(0, Some(ids.next(random)))].into_iter().chain(change.given(random)).collect();
        let is_deep = place != Place::Root;
        let up = (place != Place::Down && random.one_in(if is_deep { 8 } else { 4 }))
            .then(|| Box::new(Rows::random(random, writes, change, ids, 1, Place::Up)));
        let down = random.one_in(if is_deep { 6 } else { 3 }).then(|| {
            let count = random.below(4);
            Rows::random(random, writes, change, ids, count, Place::Down)
        });
        if up.is_some() || place == Place::Down {
            // What the other row gives it the client may not.
            values.retain(|(column, _)| *column != 3);
        }
        Self { values, up, down }
    }

    fn json(&self) -> Value {
        let mut object = object(&self.values);
        if let Some(up) = &self.up {
            object.insert("up".to_owned(), up.json(true));
        }
        if let Some(down) = &self.down {
            object.insert("down".to_owned(), down.json(false));
        }
        object.into()
    }
}

/// Keys of new rows; none twice in a field, because no statement updates a row twice.
struct Ids {
    left: Vec<i64>,
    /// How often, in percent, it is that of a row which may be there.
    taken: usize,
}

impl Ids {
    fn new(random: &mut Random) -> Self {
        Self { left: random.shuffled((0..60).collect()), taken: *random.one_of(&[0, 10, 60]) }
    }

    fn next(&mut self, random: &mut Random) -> i64 {
        let is_taken = random.happens(self.taken);
        let at = self.left.iter().rposition(|id| (*id < 8) == is_taken).unwrap_or_default();
        self.left.remove(at)
    }
}

impl Update {
    fn random(random: &mut Random, writes: &Writes, change: &Change) -> Self {
        let set = change.given(random);
        let left = change.columns.iter().copied().filter(|column| set.iter().all(|(other, _)| other != column));
        let left: Vec<usize> = left.collect();
        let inc = (!left.is_empty() && random.one_in(2)).then(|| (*random.one_of(&left), 1));
        Self { filter: Exp::random(random, 2, true, &writes.columns()), set, inc }
    }

    fn json(&self) -> Map<String, Value> {
        let mut arguments = Map::from_iter([("where".to_owned(), self.filter.json())]);
        if !self.set.is_empty() {
            arguments.insert("_set".to_owned(), object(&self.set).into());
        }
        if let Some((column, by)) = self.inc {
            arguments.insert("_inc".to_owned(), json!({COLUMNS[column]: by}));
        }
        arguments
    }
}

impl Field {
    /// One of those that the role has.
    pub fn random(random: &mut Random, writes: &Writes) -> Self {
        let id = |random: &mut Random| i64::try_from(random.below(12)).expect("small");
        loop {
            match (random.below(8), &writes.insert, &writes.update, &writes.delete) {
                (0..=2, Some(insert), ..) => {
                    let is_one = random.one_in(3);
                    let count = if is_one { 1 } else { random.below(4) };
                    let ids = &mut Ids::new(random);
                    let rows = Rows::random(random, writes, &insert.change, ids, count, Place::Root);
                    return Self::Insert { rows, is_one, is_deep: random.one_in(2) };
                }
                (3, _, Some(update), _) => return Self::Update(Update::random(random, writes, &update.change)),
                (4, _, Some(update), _) => {
                    return Self::UpdateOne { id: id(random), set: update.change.given(random) };
                }
                (5, _, Some(update), _) => {
                    let updates = (0..=random.below(3)).map(|_| Update::random(random, writes, &update.change));
                    return Self::UpdateMany(updates.collect());
                }
                (6, .., Some(_)) => return Self::Delete(Exp::random(random, 2, true, &writes.columns())),
                (7, .., Some(_)) => return Self::DeleteOne(id(random)),
                _ => {}
            }
        }
    }

    /// Whether it inserts rows of several levels.
    pub fn is_nested(&self) -> bool {
        let Self::Insert { rows, .. } = self else { return false };
        let belongs = |row: &NewRow| row.up.is_some() || row.down.as_ref().is_some_and(|down| !down.rows.is_empty());
        rows.rows.iter().any(belongs)
    }

    /// The field's text; its arguments are variables.
    pub fn text(
        &self,
        writes: &Writes,
        name: &str,
        variables: &mut Map<String, Value>,
        declared: &mut String,
    ) -> String {
        let columns: Vec<_> = writes.columns().iter().map(|column| COLUMNS[*column]).collect();
        let mut one = columns.join(" ");
        if let Self::Insert { is_deep: true, .. } = self {
            one.push_str(" up { id } down(order_by: {id: asc}) { id }");
        }
        let many = format!("affected_rows returning {{ {one} }}");
        let mut arguments = String::new();
        let mut argument = |key: &str, type_: &str, value: Value| {
            let variable = format!("{name}_{key}");
            let _ = write!(declared, "${variable}: {type_} ");
            let _ = write!(arguments, "{key}: ${variable} ");
            variables.insert(variable, value);
        };
        let (field, selection) = match self {
            Self::Insert { rows, is_one, .. } => {
                if let Some(conflict) = &rows.conflict {
                    argument("on_conflict", "t_on_conflict", conflict.json());
                }
                if *is_one {
                    argument("object", "t_insert_input!", rows.data().remove(0));
                    ("insert_t_one", one)
                } else {
                    argument("objects", "[t_insert_input!]!", rows.data().into());
                    ("insert_t", many)
                }
            }
            Self::Update(update) => {
                for (key, value) in update.json() {
                    let type_ = match key.as_str() {
                        "where" => "t_bool_exp!",
                        "_set" => "t_set_input",
                        _ => "t_inc_input",
                    };
                    argument(&key, type_, value);
                }
                ("update_t", many)
            }
            Self::UpdateOne { id, set } => {
                argument("pk_columns", "t_pk_columns_input!", json!({"id": id}));
                if writes.update.as_ref().is_some_and(|update| !update.change.columns.is_empty()) {
                    argument("_set", "t_set_input", object(set).into());
                }
                ("update_t_by_pk", one)
            }
            Self::UpdateMany(updates) => {
                let updates = updates.iter().map(|update| Value::Object(update.json()));
                argument("updates", "[t_updates!]!", updates.collect());
                ("update_t_many", many)
            }
            Self::Delete(filter) => {
                argument("where", "t_bool_exp!", filter.json());
                ("delete_t", many)
            }
            Self::DeleteOne(id) => {
                argument("id", "Int!", json!(id));
                ("delete_t_by_pk", one)
            }
        };
        format!("{name}: {field}({arguments}) {{ {selection} }}")
    }
}
