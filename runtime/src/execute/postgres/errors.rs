//! What a database's refusal looks like to a client.
//!
//! Only what Postgres says about the client's own values and rows is passed on; everything else is in `internal`.

use sqlx::postgres::{PgDatabaseError, PgSeverity};

use super::pooled::Failed;
use crate::error::{ClientError, Code};
use crate::sql::{CHECK_FAILED, Statement};

/// The error of a statement.
pub(super) fn client_error(error: &sqlx::Error, statement: &Statement) -> ClientError {
    let Some(database) = database_error(error) else {
        return ClientError { internal: Some(quoted(&error.to_string())), ..connection_error() };
    };
    let state = database.code();
    let message = database.message();
    let request_path = statement.error_path.clone().unwrap_or_else(|| "$".to_owned());
    if state == "22P02" && is_failed_check(message, &statement.text) {
        return ClientError { request_path, ..ClientError::new(Code::PermissionError, CHECK_FAILED) };
    }
    let (code, message) = match state {
        "23001" => {
            (Code::ConstraintViolation, format!("Can not delete or update due to data being referred. {message}"))
        }
        "23502" => (Code::ConstraintViolation, format!("Not-NULL violation. {message}")),
        "23503" => (Code::ConstraintViolation, format!("Foreign key violation. {message}")),
        "23505" => (Code::ConstraintViolation, format!("Uniqueness violation. {message}")),
        "23514" => (Code::PermissionError, format!("Check constraint violation. {message}")),
        "23P01" => (Code::ConstraintViolation, format!("Exclusion violation. {message}")),
        "22025" => (Code::BadRequest, message.to_owned()),
        _ if state.starts_with("23") => (Code::ConstraintViolation, message.to_owned()),
        _ if state.starts_with("22") => (Code::DataException, message.to_owned()),
        "42704" => (Code::ConstraintError, message.to_owned()),
        "42P10" => (Code::ConstraintError, "there is no unique or exclusion constraint on target column(s)".to_owned()),
        // No slot for another connection, or no right to one: said when it is opened, and by poolers later.
        "53300" => (Code::PostgresMaxConnections, "max connections reached on postgres".to_owned()),
        // PostGIS has no code of its own for a text that it cannot read.
        "XX000" if message == "parse error - invalid geometry" => (Code::DataException, message.to_owned()),
        "57014" => (Code::Timeout, "the database gave up the statement".to_owned()),
        _ if is_shutdown(state) => (Code::PostgresError, "connection error".to_owned()),
        _ => (Code::Unexpected, "database query error".to_owned()),
    };
    let details = serde_json::json!({
        "statement": &*statement.text,
        "prepared": true,
        "error": {
            "exec_status": "FatalError",
            "hint": database.hint(),
            "message": database.message(),
            "status_code": state,
            "description": database.detail(),
        },
    });
    let is_transient = is_conflict(state);
    ClientError { request_path, internal: Some(details.to_string()), is_transient, ..ClientError::new(code, message) }
}

/// Whether what could not be read is the text of failed checks, and all of it: where the statement checks nothing, or the
/// text is only a part, a client wrote it. The rest of the message is in the server's language.
fn is_failed_check(message: &str, statement: &str) -> bool {
    const QUOTES: [char; 6] = ['"', '\'', '\u{ab}', '\u{bb}', '\u{201c}', '\u{201d}'];
    // Where they stand apart from the text.
    let no_break_space = '\u{a0}';
    message.rsplit_once(CHECK_FAILED).is_some_and(|(before, after)| {
        let after = after.trim_start_matches(no_break_space);
        before.trim_end_matches(no_break_space).ends_with(QUOTES)
            && after.strip_prefix(QUOTES).is_some_and(str::is_empty)
            && statement.contains(CHECK_FAILED)
    })
}

/// The error of a transaction that could not be begun.
pub(super) fn begin_error(reason: &str) -> ClientError {
    ClientError { internal: Some(quoted(reason)), ..ClientError::new(Code::PostgresError, "postgres tx error") }
}

/// The error of a commit. Where the database itself refuses, everything is undone; else nobody knows.
pub(super) fn commit_error(error: &sqlx::Error) -> ClientError {
    match database_error(error) {
        Some(database) if !is_final(database) => {
            let state = database.code();
            if state.starts_with("22") || state.starts_with("23") {
                // What is checked at the end only.
                return client_error(error, &Statement { text: "COMMIT".into(), ..Statement::default() });
            }
            ClientError { is_transient: is_conflict(state), ..begin_error(&error.to_string()) }
        }
        _ => unknown_outcome(error),
    }
}

/// The error of a change that may have been applied.
pub(super) fn unknown_outcome(error: &sqlx::Error) -> ClientError {
    let message =
        "postgres tx error: the connection broke before the answer; whether the change was applied is unknown";
    ClientError { internal: Some(quoted(&error.to_string())), ..ClientError::new(Code::PostgresError, message) }
}

/// Whether a statement that failed so may have been applied all the same, as a transaction of its own.
///
/// What the database refuses it has undone, unless it gave up the whole connection after the statement was complete, when
/// it may have been committing.
pub(super) fn is_unknown_outcome(failed: &Failed) -> bool {
    match (&failed.error, database_error(&failed.error)) {
        (_, Some(database)) => is_final(database) && (failed.was_complete || database.severity() == PgSeverity::Panic),
        // Said before anything was sent.
        (sqlx::Error::Encode(_) | sqlx::Error::PoolClosed, None) => false,
        (_, None) => true,
    }
}

/// Whether the connection ends with the error.
fn is_final(database: &PgDatabaseError) -> bool {
    matches!(database.severity(), PgSeverity::Fatal | PgSeverity::Panic)
}

/// A deadlock, or rows that a concurrent transaction changed.
fn is_conflict(state: &str) -> bool {
    matches!(state, "40001" | "40P01")
}

/// The error of a connection that could not be opened.
pub(super) fn connect_error(error: &sqlx::Error) -> ClientError {
    let internal = Some(quoted(&error.to_string()));
    match database_error(error).map(PgDatabaseError::code) {
        Some("53300") => ClientError { internal, ..no_free_connection() },
        _ => ClientError { internal, ..connection_error() },
    }
}

/// The error of a database that cannot be reached.
pub(super) fn connection_error() -> ClientError {
    ClientError::new(Code::PostgresError, "connection error")
}

/// The error of a database or a pool without a free connection.
pub(super) fn no_free_connection() -> ClientError {
    ClientError::new(Code::PostgresMaxConnections, "max connections reached on postgres")
}

/// An error that only a wrong gateway value can cause.
pub(super) fn internal(reason: &str) -> ClientError {
    ClientError { internal: Some(quoted(reason)), ..ClientError::new(Code::Unexpected, "internal error") }
}

/// A text as JSON, for `internal`.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Whether the connection, not the statement, may be at fault.
pub(super) fn is_worth_a_retry(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) | sqlx::Error::Protocol(_) | sqlx::Error::Tls(_) => true,
        error => is_shutdown_error(error) || is_stale(error),
    }
}

/// Whether a connection that could not be opened may be in a moment: not where a password is wrong.
pub(super) fn may_pass(error: &sqlx::Error) -> bool {
    matches!(error, sqlx::Error::Io(_))
        || database_error(error).is_some_and(|error| is_shutdown(error.code()) || error.code() == "53300")
}

/// Whether the connection itself is at fault.
pub(super) fn breaks_connection(error: &sqlx::Error) -> bool {
    is_worth_a_retry(error) && !is_stale(error)
}

/// Whether the database says that it ends the connection, or cannot serve it.
pub(super) fn is_shutdown_error(error: &sqlx::Error) -> bool {
    database_error(error).is_some_and(|error| is_shutdown(error.code()))
}

/// Whether the prepared statement is gone (a connection pooler in between), or its tables have changed. Nothing has been
/// executed then.
pub(super) fn is_stale(error: &sqlx::Error) -> bool {
    database_error(error).is_some_and(|error| {
        error.code() == "26000" || (error.code() == "0A000" && error.message().starts_with("cached plan"))
    })
}

/// Whether the connection can still be used after the error.
pub(super) fn leaves_connection_usable(error: &sqlx::Error) -> bool {
    !is_worth_a_retry(error) && database_error(error).is_some_and(|error| !is_final(error))
}

fn database_error(error: &sqlx::Error) -> Option<&PgDatabaseError> {
    error.as_database_error()?.try_downcast_ref()
}

/// `admin_shutdown`, `crash_shutdown`, `cannot_connect_now`, `idle_session_timeout`, `idle_in_transaction…`, and class 08.
fn is_shutdown(state: &str) -> bool {
    matches!(state, "57P01" | "57P02" | "57P03" | "57P05" | "25P03") || state.starts_with("08")
}

#[cfg(test)]
mod tests {
    use super::is_failed_check;
    use crate::sql::CHECK_FAILED;

    #[test]
    fn failed_checks_are_told_from_texts_of_clients() {
        let statement = format!("UPDATE t SET a = $1 RETURNING t.*, concat('{CHECK_FAILED}')::integer");
        let message = |text: &str| format!("invalid input syntax for type integer: \"{text}\"");
        assert!(is_failed_check(&message(CHECK_FAILED), &statement));
        let french =
            format!("syntaxe en entr\u{e9}e invalide pour le type integer : \u{ab}\u{a0}{CHECK_FAILED}\u{a0}\u{bb}");
        assert!(is_failed_check(&french, &statement));
        assert!(!is_failed_check(&message(CHECK_FAILED), "UPDATE t SET a = $1"));
        assert!(!is_failed_check(&message(&format!("{CHECK_FAILED}, or not")), &statement));
        assert!(!is_failed_check(&message(&format!("a {CHECK_FAILED}")), &statement));
        assert!(!is_failed_check(&message(&format!("{CHECK_FAILED}!")), &statement));
    }
}
