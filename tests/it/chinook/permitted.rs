//! The changes that follow from a description of what roles may change: every column, every row, every way to update,
//! and everything that is not theirs.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    changes::{Change, Outcome},
    compare::{Grant, Store, list_as, one_as, order_by, rows_of, selected},
};
use crate::support::{databases::Database, serve::Server};

/// What roles may change in a store.
pub struct Writes {
    pub updates: &'static [Update],
    /// The fields of each role's `mutation_root`.
    pub fields: &'static [(&'static str, &'static [&'static str])],
    /// Changes with their SQL, after those that follow from the above.
    pub changes: fn() -> Vec<Change>,
}

/// An update permission without a check that the values of the comparison would fail.
pub struct Update {
    pub role: &'static str,
    pub table: &'static str,
    pub columns: &'static [&'static str],
    /// A condition in SQL.
    pub rows: &'static str,
    /// Assignments in SQL.
    pub presets: &'static str,
    /// The n-th value for a column, as a literal of GraphQL.
    pub value: fn(&str, u32) -> String,
}

/// Every update that the description speaks of, for every user.
pub fn updates(store: &Store, writes: &Writes) -> Vec<Change> {
    let mut changes = Vec::new();
    for update in writes.updates {
        let users = store.users.iter().find(|(role, _)| *role == update.role).expect("the role has users").1;
        for user in users {
            let seen = store.grant(update.role, update.table).expect("what is updated can be seen");
            let context = Context { store, update, seen, key: store.key(update.table), user: *user };
            changes.extend(update.columns.iter().enumerate().map(|(index, column)| context.one_column(index, column)));
            changes.push(context.by_keys());
            changes.push(context.many());
            changes.extend(store.links(update.role, update.table).map(|(link, target)| {
                let on = link.on.replace("{row}", "mine").replace("{other}", "theirs");
                let behind = format!(
                    r#"EXISTS (SELECT 1 FROM "{}" theirs WHERE ({on}) AND {})"#,
                    link.target,
                    rows_of(target, "theirs")
                );
                let set = [update.columns[0]];
                context.change(&format!("{{{}: {{}}}}", link.name), &behind, &set, 7)
            }));
        }
    }
    changes
}

struct Context<'s> {
    store: &'s Store,
    update: &'s Update,
    seen: &'s Grant,
    key: &'static [&'static str],
    user: u32,
}

impl Context<'_> {
    /// One column, of every row that the role may change.
    fn one_column(&self, index: usize, column: &str) -> Change {
        self.change("{}", "true", &[column], u32::try_from(index).expect("few columns"))
    }

    fn change(&self, where_: &str, condition: &str, columns: &[&str], number: u32) -> Change {
        let (set, assignments) = self.set(columns, number);
        let field = format!("update_{}", self.update.table);
        let query = format!(
            "mutation {{ {field}(where: {where_}, _set: {set}) {{ affected_rows returning {{ {} }} }} }}",
            self.selection()
        );
        self.expected(query, self.response(&field, &assignments, condition))
    }

    /// Every column, of single rows by primary key under aliases: own ones, those of others, and such as are not there.
    fn by_keys(&self) -> Change {
        let (set, assignments) = self.set(self.update.columns, 40);
        let (mut fields, mut statements) = (Vec::new(), Vec::new());
        for number in (0..14_u32).chain([57, 58, 59]) {
            let [key] = self.key else { panic!("a key of one column") };
            fields.push(format!(
                "r{number}: update_{}_by_pk(pk_columns: {{{key}: {number}}}, _set: {set}) {{ {} }}",
                self.update.table,
                self.selection()
            ));
            let condition = format!(r#"mine."{key}" = {number}"#);
            let answer = "(SELECT to_json(r) FROM returned r)";
            statements.extend(self.statements(&format!("r{number}"), &assignments, &condition, answer));
        }
        self.expected(format!("mutation {{ {} }}", fields.join(" ")), statements)
    }

    /// Later updates see what earlier ones did: the second finds what the first has set, the third no longer does.
    fn many(&self) -> Change {
        let (all, all_assignments) = self.set(self.update.columns, 60);
        let (again, again_assignments) = self.set(&self.update.columns[..1], 61);
        let column = self.update.columns[0];
        let value = (self.update.value)(column, 60);
        let found = format!("{{{column}: {{_eq: {value}}}}}");
        let finds = format!(r#"mine."{column}" = {}"#, value.replace('"', "'"));
        let field = format!("update_{}_many", self.update.table);
        let query = format!(
            "mutation {{ {field}(updates: [
                {{where: {{}}, _set: {all}}}, {{where: {found}, _set: {again}}}, {{where: {found}, _set: {all}}}
            ]) {{ affected_rows returning {{ {} }} }} }}",
            self.selection()
        );
        let name = format!("{field}[]");
        let mut statements = self.response(&name, &all_assignments, "true");
        statements.extend(self.response(&name, &again_assignments, &finds));
        statements.extend(self.response(&name, &all_assignments, &finds));
        self.expected(query, statements)
    }

    fn expected(&self, query: String, statements: Vec<(String, String)>) -> Change {
        let outcome = Outcome::Same(statements);
        Change { role: self.update.role, user: self.user, query, variables: json!({}), outcome }
    }

    /// The n-th values of columns, in GraphQL and in SQL with the permission's presets.
    fn set(&self, columns: &[&str], number: u32) -> (String, String) {
        let value = self.update.value;
        let members: Vec<_> = columns.iter().map(|column| format!("{column}: {}", value(column, number))).collect();
        let assign = |column: &&str| format!(r#""{column}" = {}"#, value(column, number).replace('"', "'"));
        let presets = Some(self.update.presets.to_owned()).filter(|presets| !presets.is_empty());
        let assignments: Vec<_> = columns.iter().map(assign).chain(presets).collect();
        (format!("{{{}}}", members.join(", ")), assignments.join(", "))
    }

    /// All that the role may see of a changed row, and of what is behind its relationships.
    fn selection(&self) -> String {
        let links = self.store.links(self.update.role, self.update.table).map(|(link, target)| {
            let order = order_by(self.store.key(link.target));
            let arguments = if link.is_list { format!("(order_by: {order})") } else { String::new() };
            format!("{}{arguments} {{ {} }}", link.name, target.columns.join(" "))
        });
        format!("{} {}", self.seen.columns.join(" "), links.collect::<Vec<_>>().join(" "))
    }

    /// The update of rows under a condition, and `answer`, which selects from `returned` what the role sees of them then:
    /// by a statement of its own, so that what is behind relationships is as the update has left it.
    fn statements(&self, name: &str, assignments: &str, condition: &str, answer: &str) -> Vec<(String, String)> {
        let Self { store, update, seen, .. } = self;
        let links = store.links(update.role, update.table).map(|(link, target)| {
            let on = link.on.replace("{row}", "mine").replace("{other}", "theirs");
            let behind = format!("({on}) AND {}", rows_of(target, "theirs"));
            let columns = selected("theirs", target.columns);
            let inner = if link.is_list {
                list_as("theirs", link.target, &columns, &behind, store.key(link.target))
            } else {
                one_as("theirs", link.target, &columns, &behind)
            };
            format!(r#", ({inner}) AS "{}""#, link.name)
        });
        let table = update.table;
        let place = format!(r#"CREATE TEMPORARY TABLE IF NOT EXISTS changed (LIKE "{table}") ON COMMIT DROP"#);
        let empty = "DELETE FROM changed".to_owned();
        let change = format!(
            r#"WITH now AS (
                UPDATE "{table}" AS mine SET {assignments} WHERE ({}) AND ({condition}) RETURNING mine.*
            ) INSERT INTO changed SELECT * FROM now"#,
            update.rows.replace("{row}", "mine"),
        );
        let read = format!(
            "WITH returned AS (SELECT {}{} FROM changed mine) SELECT ({answer})::text",
            selected("mine", seen.columns),
            links.collect::<String>(),
        );
        [("", place), ("", empty), ("", change), (name, read)].map(|(name, sql)| (name.to_owned(), sql)).into()
    }

    fn response(&self, name: &str, assignments: &str, condition: &str) -> Vec<(String, String)> {
        let answer = "SELECT json_build_object('affected_rows', (SELECT count(*) FROM changed),
            'returning', (SELECT coalesce(json_agg(r), '[]') FROM returned r))";
        self.statements(name, assignments, condition, answer)
    }
}

/// Columns and fields that a role must not use, as they are in the database.
pub async fn refusals(store: &Store, writes: &Writes, database: &Database) -> Vec<Change> {
    let columns = "SELECT table_name AS table, column_name AS column FROM information_schema.columns
        WHERE table_schema = 'public'";
    let columns = database.rows(columns).await;
    let columns: Vec<Value> = columns.lines().map(|line| serde_json::from_str(line).expect("a row")).collect();
    let mut changes = Vec::new();
    for Update { role, table, columns: permitted, value, .. } in writes.updates {
        let of_table = columns.iter().filter(|column| column["table"] == *table);
        let others = of_table.filter_map(|column| column["column"].as_str()).filter(|name| !permitted.contains(name));
        for column in others {
            let good = format!("{}: {}", permitted[0], value(permitted[0], 90));
            let query = format!(
                "mutation {{ update_{table}(where: {{}}, _set: {{{good}, {column}: 1}}) {{ affected_rows }} }}"
            );
            let message = format!("field '{column}' not found in type: '{table}_set_input'");
            changes.push(Change::refused(role, 1, query, "validation-failed", message));
        }
    }
    for (role, permitted) in writes.fields {
        for field in fields_of(store).filter(|field| !permitted.contains(&field.as_str())) {
            let query = format!("mutation {{ {field} {{ __typename }} }}");
            let message = format!("field '{field}' not found in type: 'mutation_root'");
            changes.push(Change::refused(role, 1, query, "validation-failed", message));
        }
    }
    changes
}

/// Every field that changes a table.
fn fields_of(store: &Store) -> impl Iterator<Item = String> {
    store.tables.iter().flat_map(|(table, _)| {
        ["", "_one"].map(|suffix| format!("insert_{table}{suffix}")).into_iter().chain(
            ["", "_by_pk", "_many"]
                .map(|suffix| format!("update_{table}{suffix}"))
                .into_iter()
                .chain(["", "_by_pk"].map(|suffix| format!("delete_{table}{suffix}"))),
        )
    })
}

/// Roles have the fields that change what they may change, and no others; `admin` has all.
pub async fn schema(store: &Store, writes: &Writes, server: &Server) -> Vec<String> {
    let mut failures = Vec::new();
    let roles = writes.fields.iter().map(|(role, fields)| (*role, fields.iter().map(|f| (*f).to_owned()).collect()));
    for (role, expected) in roles.chain([("admin", fields_of(store).collect::<BTreeSet<String>>())]) {
        let found = super::compare::names(server, role, "mutation_root", "fields").await;
        if found != expected {
            failures.push(format!("{role}: mutation_root\n--- described\n{expected:?}\n--- by the gateway\n{found:?}"));
        }
    }
    failures
}
