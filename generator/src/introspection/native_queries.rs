//! What the database says of native queries: their statements are parsed, not run, so that the columns that they give and
//! what is wrong with them is known when generating.

use std::collections::BTreeMap;

use sqlx::postgres::PgDatabaseError;
use sqlx::postgres::types::Oid;
use sqlx::{AssertSqlSafe, Column, Executor, PgConnection, SqlSafeStr, Statement};

use super::printable::printable;
use super::snapshot::{ColumnType, Database, NativeColumn, NativeQuery, Refused};

/// The name of a native query, and the statement that it becomes.
pub type Question = (String, String);

/// Asks about all of them, with the search path that the gateway's connections have. The connection is in a transaction.
pub async fn read(
    connection: &mut PgConnection,
    database: &mut Database,
    questions: &[Question],
) -> Result<(), sqlx::Error> {
    if questions.is_empty() {
        return Ok(());
    }
    sqlx::raw_sql("SET LOCAL search_path TO DEFAULT").execute(&mut *connection).await?;
    let mut found = Vec::with_capacity(questions.len());
    for (name, statement) in questions {
        // What is refused ends a transaction, but not the one around this.
        sqlx::raw_sql("SAVEPOINT native_query").execute(&mut *connection).await?;
        let answer = (&mut *connection).prepare(AssertSqlSafe(statement.clone()).into_sql_str()).await;
        let answer = match answer {
            Ok(prepared) => {
                let columns = prepared.columns().iter();
                Ok(columns.map(|column| (column.name().to_owned(), column.type_info().oid())).collect::<Vec<_>>())
            }
            Err(sqlx::Error::Database(error)) => Err(refused(error.downcast_ref(), statement)),
            Err(error) => return Err(error),
        };
        sqlx::raw_sql("ROLLBACK TO SAVEPOINT native_query").execute(&mut *connection).await?;
        found.push((name, statement, answer));
    }
    let oids = found.iter().flat_map(|(_, _, answer)| answer.iter().flatten().filter_map(|(_, oid)| *oid));
    let types = types(connection, oids.collect()).await?;
    database.native_queries = found
        .into_iter()
        .map(|(name, statement, answer)| {
            let (columns, refused) = match answer {
                Ok(columns) => (columns, None),
                Err(refused) => (Vec::new(), Some(refused)),
            };
            let columns = columns.into_iter().filter_map(|(name, oid)| {
                let type_ = types.get(&oid?.0)?.clone();
                Some(NativeColumn { name, type_ })
            });
            NativeQuery { name: name.clone(), statement: statement.clone(), columns: columns.collect(), refused }
        })
        .collect();
    Ok(())
}

async fn types(connection: &mut PgConnection, oids: Vec<Oid>) -> Result<BTreeMap<u32, ColumnType>, sqlx::Error> {
    let rows: Vec<(Oid, String)> = sqlx::query_as(include_str!("native_types.sql"))
        .bind(oids)
        .persistent(false)
        .fetch_all(&mut *connection)
        .await?;
    let read = |(oid, text): (Oid, String)| {
        let type_ = serde_json::from_str(&text).map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
        Ok((oid.0, type_))
    };
    rows.into_iter().map(read).collect()
}

fn refused(error: &PgDatabaseError, statement: &str) -> Refused {
    let line = match error.position() {
        // The first line is not the query's own. Positions count characters.
        Some(sqlx::postgres::PgErrorPosition::Original(position)) => {
            Some(statement.chars().take(position.saturating_sub(1)).filter(|next| *next == '\n').count())
        }
        _ => None,
    };
    Refused { message: printable(error.message(), 300), line: line.filter(|line| *line > 0) }
}
