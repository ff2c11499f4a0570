//! The snapshot files: where each is, its text, and reading it back. Written to a temporary file first, then renamed.

use std::fmt::Write as _;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::Value;

use super::snapshot::Database;

/// A snapshot file as it was found.
pub struct RecordedFile {
    /// Its text.
    pub text: String,
    /// When it was last written, where the file system knows.
    pub written: Option<SystemTime>,
}

/// Where the snapshot of a database is.
pub fn database_path(directory: &Path, name: &str) -> PathBuf {
    directory.join("snapshots").join("databases").join(format!("{}.json", file_name(name)))
}

/// Where the snapshot of a remote schema is.
pub fn remote_schema_path(directory: &Path, name: &str) -> PathBuf {
    directory.join("snapshots").join("remote_schemas").join(format!("{}.graphql", file_name(name)))
}

/// A name as a file name: what is not plainly harmless is percent-encoded, so that no two names share a file.
pub fn file_name(name: &str) -> String {
    let mut encoded = String::with_capacity(name.len());
    for (at, byte) in name.bytes().enumerate() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' => encoded.push(char::from(byte)),
            b'.' if at > 0 => encoded.push('.'),
            _ => write!(encoded, "%{byte:02X}").expect("writing to a string cannot fail"),
        }
    }
    encoded
}

/// Reads a snapshot file; `None` where there is none.
pub fn read(path: &Path) -> Result<Option<RecordedFile>, String> {
    match std::fs::read_to_string(path) {
        Ok(text) => {
            let written = std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
            Ok(Some(RecordedFile { text, written }))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.to_string()),
    }
}

/// Writes files, each complete or not at all. Directories are made as needed.
pub fn write_files(files: &[(PathBuf, String)]) -> std::io::Result<()> {
    for (path, text) in files {
        let directory = path.parent().unwrap_or(Path::new("."));
        let with_path = |error: std::io::Error| {
            std::io::Error::new(error.kind(), format!("`{}` cannot be written: {error}", path.display()))
        };
        std::fs::create_dir_all(directory).map_err(with_path)?;
        let mut file = tempfile::Builder::new().prefix(".snapshot").tempfile_in(directory).map_err(with_path)?;
        file.write_all(text.as_bytes()).map_err(with_path)?;
        make_readable(file.as_file()).map_err(with_path)?;
        file.persist(path).map_err(|error| with_path(error.error))?;
    }
    Ok(())
}

/// Temporary files are private to their owner; snapshots are as readable as other files of a project.
#[cfg(unix)]
fn make_readable(file: &std::fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_readable(_file: &std::fs::File) -> std::io::Result<()> {
    Ok(())
}

/// The text of a database's snapshot.
pub fn database_text(database: &Database) -> String {
    let value = serde_json::to_value(database).expect("a snapshot has only string keys and plain values");
    let mut text = String::new();
    print_value(&value, 0, &mut text);
    text.push('\n');
    text
}

/// Reads back what [`database_text`] has made.
pub fn parse_database(text: &str) -> Result<Database, serde_json::Error> {
    serde_json::from_str(text)
}

/// The longest line that a whole list or object is put on.
const LINE: usize = 200;

/// Prints JSON so that a column, key or function argument is one line: that is the unit that people review. Anything
/// that lists objects, or is too long for a line, is spread over lines.
fn print_value(value: &Value, indent: usize, text: &mut String) {
    let one_line = one_line(value);
    if !lists_objects(value) && indent + one_line.chars().count() <= LINE {
        text.push_str(&one_line);
        return;
    }
    let new_line = |indent: usize, text: &mut String| {
        text.push('\n');
        text.extend(std::iter::repeat_n(' ', indent));
    };
    match value {
        Value::Array(items) => {
            text.push('[');
            for (at, item) in items.iter().enumerate() {
                text.push_str(if at == 0 { "" } else { "," });
                new_line(indent + 2, text);
                print_value(item, indent + 2, text);
            }
            new_line(indent, text);
            text.push(']');
        }
        Value::Object(fields) => {
            text.push('{');
            for (at, (key, value)) in fields.iter().enumerate() {
                text.push_str(if at == 0 { "" } else { "," });
                new_line(indent + 2, text);
                text.push_str(&Value::from(key.as_str()).to_string());
                text.push_str(": ");
                print_value(value, indent + 2, text);
            }
            new_line(indent, text);
            text.push('}');
        }
        scalar => text.push_str(&scalar.to_string()),
    }
}

fn one_line(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(one_line).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let fields =
                fields.iter().map(|(key, value)| format!("{}: {}", Value::from(key.as_str()), one_line(value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
        }
        scalar => scalar.to_string(),
    }
}

fn lists_objects(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| item.is_object() || lists_objects(item)),
        Value::Object(fields) => fields.values().any(lists_objects),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::snapshot::{Column, ColumnType, Key, Table, TableKind};
    use super::*;

    fn column(name: &str) -> Column {
        Column {
            name: name.to_owned(),
            type_: ColumnType {
                schema: "pg_catalog".to_owned(),
                name: "int4".to_owned(),
                array: false,
                is_enum: false,
                extension: false,
                composite: false,
            },
            nullable: false,
            has_default: true,
            generated: false,
            identity: false,
            identity_always: false,
            read_only: false,
            comment: None,
        }
    }

    #[test]
    fn a_column_is_a_line_and_reading_undoes_printing() {
        let mut long = column("long");
        long.comment = Some("words and \"quotes\"\n".repeat(20));
        let database = Database {
            tables: vec![Table {
                schema: "public".to_owned(),
                name: "t".to_owned(),
                kind: TableKind::MaterializedView,
                comment: None,
                columns: vec![column("id"), long],
                primary_key: Some(Key { name: "t_pkey".to_owned(), columns: vec!["id".to_owned()] }),
                unique_keys: Vec::new(),
                unique_indexes: Vec::new(),
                foreign_keys: Vec::new(),
                enum_rows: None,
                changes: None,
            }],
            ..Database::default()
        };
        let text = database_text(&database);
        let column = r#"        {"name": "id", "type": {"schema": "pg_catalog", "name": "int4"}, "nullable": false, "has_default": true},"#;
        assert!(text.lines().any(|line| line == column), "{text}");
        assert!(text.ends_with("}\n"), "{text}");
        assert_eq!(parse_database(&text).expect("it reads"), database);
    }

    #[test]
    fn file_names_stay_inside_and_apart() {
        for (name, expected) in [
            ("default", "default"),
            ("a.b-c_D9", "a.b-c_D9"),
            ("../etc/passwd", "%2E.%2Fetc%2Fpasswd"),
            ("a%2Fb", "a%252Fb"),
            ("é \\", "%C3%A9%20%5C"),
        ] {
            assert_eq!(file_name(name), expected);
        }
    }

    #[test]
    fn writes_whole_files_and_reads_them() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = remote_schema_path(directory.path(), "a/b");
        assert!(read(&path).expect("readable").is_none());
        write_files(&[(path.clone(), "one".to_owned())]).expect("written");
        write_files(&[(path.clone(), "two".to_owned())]).expect("written again");
        let file = read(&path).expect("readable").expect("there");
        assert_eq!(file.text, "two");
        assert!(file.written.is_some());
        let names = std::fs::read_dir(path.parent().expect("a parent")).expect("a directory").count();
        assert_eq!(names, 1, "no temporary file is left");
    }
}
