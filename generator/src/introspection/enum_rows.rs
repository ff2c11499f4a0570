//! The rows of enum tables, which are part of the schema. One statement for each table.

use sqlx::{AssertSqlSafe, PgConnection};

use super::snapshot::{Database, EnumRow, Table};
use crate::metadata::QualifiedName;

/// Reads the rows of the tables that are there and of the right shape; what is wrong with others is found later.
pub async fn read(
    connection: &mut PgConnection,
    database: &mut Database,
    enum_tables: &[QualifiedName],
) -> Result<(), sqlx::Error> {
    for table in &mut database.tables {
        if !enum_tables.iter().any(|name| name.schema == table.schema && name.name == table.name) {
            continue;
        }
        let Some(statement) = statement(table) else { continue };
        let text: String =
            sqlx::query_scalar(AssertSqlSafe(statement)).persistent(false).fetch_one(&mut *connection).await?;
        let rows: Vec<EnumRow> = serde_json::from_str(&text).map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
        table.enum_rows = Some(rows);
    }
    Ok(())
}

/// The rows sorted by value, whatever the database sorts texts by.
fn statement(table: &Table) -> Option<String> {
    let [key] = table.primary_key.as_ref()?.columns.as_slice() else { return None };
    let others: Vec<_> = table.columns.iter().filter(|column| column.name != *key).collect();
    let comment = match others.as_slice() {
        [] => "NULL".to_owned(),
        [comment] => quote(&comment.name),
        _ => return None,
    };
    Some(format!(
        "SELECT COALESCE(json_agg(json_build_object('value', r.value, 'comment', r.comment) \
         ORDER BY r.value COLLATE \"C\"), '[]')::text \
         FROM (SELECT {}::text AS value, {comment}::text AS comment FROM {}.{}) AS r",
        quote(key),
        quote(&table.schema),
        quote(&table.name),
    ))
}

fn quote(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
