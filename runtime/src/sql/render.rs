//! The SQL writer: text with indentation, aliases and parameters. It knows nothing of GraphQL.
//!
//! Table aliases are `t0`, `t1` …, row aliases `r0`, `r1` …; column references are always qualified and whole rows
//! written as `r0.*`, so that no response key a client chooses can be taken for an alias.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::extension::shape;
use super::statement::{Parameter, ParameterSource, ParameterType, Statement};
use crate::definition::{SqlType, Table, WireType};
use crate::error::{ClientError, Code};

/// How many parameters a statement can have: the protocol counts them in sixteen bits.
const MAX_PARAMETERS: usize = 65_535;

/// Among how many of the latest parameters an equal one is looked for. Clients choose how many there are, so each must
/// not be compared with all before it.
const SHARED_AMONG: usize = 256;

/// A statement that is being written.
#[derive(Clone, Default)]
pub(super) struct Writer {
    text: String,
    depth: usize,
    parameters: Vec<Parameter>,
    /// The indexes of those that sessions give, of which the metadata decides how many there are.
    sessions: Vec<usize>,
    tables: usize,
    rows: usize,
    /// Whether it reads rows that the role does not see.
    restricted: bool,
    /// Expressions of the client's values that fail where those do.
    checks: BTreeSet<String>,
    /// The aliases of rows that a mutation has changed.
    changed: Vec<String>,
    joins: usize,
    /// Members of `FROM` that output columns of the query that is being written need.
    pub laterals: Vec<String>,
    /// How many more related rows may be such members; the others are sub-queries among the output columns.
    pub joinable: usize,
    /// Whether the next query is such a member itself, which Postgres makes one query with the one around it.
    pub flattened: bool,
    /// Whether the JSON of such members is made after they are joined, and the indentation of the query that they are in.
    pub late: Option<usize>,
    /// Whether the rows of the aggregate that is being written have [`PLACE`](super::aggregate::PLACE), which says their order.
    pub numbered: bool,
}

impl Writer {
    /// Appends to the current line.
    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Starts a line with `text`.
    pub fn line(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
            self.text.extend(std::iter::repeat_n("  ", self.depth));
        }
        self.text.push_str(text);
    }

    /// Appends an opening parenthesis; what follows is indented until [`Self::close`].
    pub fn open(&mut self) {
        self.text.push('(');
        self.depth += 1;
    }

    /// Closes the innermost parenthesis on a line of its own.
    pub fn close(&mut self) {
        self.depth -= 1;
        self.line(")");
    }

    /// Indents the following lines by one step more, until [`Self::dedent`].
    pub fn indent(&mut self) {
        self.depth += 1;
    }

    /// Ends [`Self::indent`].
    pub fn dedent(&mut self) {
        self.depth -= 1;
    }

    /// The indentation.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// The text that `write` writes, for a place `outwards` steps of indentation further out.
    pub fn aside<T>(&mut self, outwards: usize, write: impl FnOnce(&mut Self) -> T) -> (T, String) {
        let text = std::mem::take(&mut self.text);
        self.depth -= outwards;
        let value = write(self);
        self.depth += outwards;
        (value, std::mem::replace(&mut self.text, text))
    }

    /// Puts `text` where the text had this length.
    pub fn insert(&mut self, length: usize, text: &str) {
        self.text.insert_str(length, text);
    }

    /// The text so far.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Puts `text` in the place of what is written from `start` on, `length` bytes.
    pub fn replace(&mut self, start: usize, length: usize, text: &str) {
        self.text.replace_range(start..start + length, text);
    }

    /// An empty statement that this one's text can be put into: its aliases and parameters go on from here.
    pub fn continued(&self) -> Self {
        Self {
            text: String::new(),
            depth: 0,
            parameters: self.parameters.clone(),
            checks: self.checks.clone(),
            changed: self.changed.clone(),
            sessions: self.sessions.clone(),
            laterals: Vec::new(),
            numbered: false,
            ..*self
        }
    }

    /// A `WHERE` clause, one line per condition; nothing without conditions.
    pub fn where_clause(&mut self, conditions: &[String]) {
        for (index, condition) in conditions.iter().enumerate() {
            self.line(if index == 0 { "WHERE " } else { "  AND " });
            self.push(condition);
        }
    }

    /// A new alias for a table.
    pub fn table_alias(&mut self) -> String {
        self.tables += 1;
        format!("t{}", self.tables - 1)
    }

    /// Notes that an alias stands for rows that a mutation has changed: these may have more columns than their table.
    pub fn mark_changed(&mut self, alias: &str) {
        self.changed.push(alias.to_owned());
    }

    /// Whether an alias stands for rows that a mutation has changed.
    pub fn is_changed(&self, alias: &str) -> bool {
        self.changed.iter().any(|changed| changed == alias)
    }

    /// A new alias for a row that becomes JSON.
    pub fn row_alias(&mut self) -> String {
        self.rows += 1;
        format!("r{}", self.rows - 1)
    }

    /// A new alias for a joined row of JSON.
    pub fn join_alias(&mut self) -> String {
        self.joins += 1;
        format!("j{}", self.joins - 1)
    }

    /// The placeholder of a parameter as an expression of its type. Equal parameters share one: those of sessions always,
    /// so that a predicate is the same text wherever it stands, variables if they are not far apart, literals never, so
    /// that the text is the same whatever their values are.
    pub fn parameter(&mut self, parameter: Parameter) -> String {
        let same = |other: &Parameter| {
            !matches!(
                parameter.source,
                ParameterSource::Literal(_) | ParameterSource::List(_) | ParameterSource::Object(_)
            ) && other.source == parameter.source
                && other.type_ == parameter.type_
                && other.nullable == parameter.nullable
        };
        let is_session = matches!(parameter.source, ParameterSource::Session(_));
        let found = if is_session {
            self.sessions.iter().copied().find(|index| same(&self.parameters[*index]))
        } else {
            let start = self.parameters.len().saturating_sub(SHARED_AMONG);
            self.parameters[start..].iter().position(same).map(|index| start + index)
        };
        let index = found.unwrap_or(self.parameters.len());
        let placeholder = match &parameter.type_ {
            ParameterType::Value(name, WireType::Geometry | WireType::Geography) => {
                shape(&format!("${}::text", index + 1), name, &parameter.source)
            }
            ParameterType::List(name, WireType::Geometry | WireType::Geography) => {
                let unknown = ParameterSource::List(Vec::new());
                format!("ARRAY(SELECT {} FROM unnest(${}) AS element)", shape("element", name, &unknown), index + 1)
            }
            ParameterType::Value(name, wire) if is_text_on_the_wire(*wire) => format!("${}::text::{name}", index + 1),
            ParameterType::List(name, wire) if is_text_on_the_wire(*wire) && name != "text" => {
                format!("${}::text[]::{name}[]", index + 1)
            }
            _ => format!("${}", index + 1),
        };
        if index == self.parameters.len() {
            if is_session {
                self.sessions.push(index);
            }
            self.parameters.push(parameter);
        }
        placeholder
    }

    /// Notes that the statement reads rows that the role does not see.
    pub fn restrict(&mut self) {
        self.restricted = true;
    }

    /// Whether it reads rows that the role does not see, as far as it is written.
    pub fn is_restricted(&self) -> bool {
        self.restricted
    }

    /// Notes an expression without columns that fails where a value of the client does not serve its purpose, such as a
    /// text that is no number: see [`super::checks`].
    pub fn check(&mut self, expression: String) {
        self.checks.insert(expression);
    }

    /// Names the parameters that the text does not have, because what they were for does not matter: a statement with the
    /// same text is prepared once, with as many parameters of the same types. They stay, so that their values are checked.
    fn name_unused_parameters(&mut self) {
        let mut is_used = vec![false; self.parameters.len()];
        for part in self.text.split('$').skip(1) {
            let end = part.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(part.len());
            let number = part[..end].parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            if let Some(used) = number.and_then(|index| is_used.get_mut(index)) {
                *used = true;
            }
        }
        for (index, parameter) in self.parameters.iter().enumerate().filter(|(index, _)| !is_used[*index]) {
            let type_ = parameter.type_.to_string().replace(['\n', '\r'], " ");
            // Writing to a string cannot fail.
            let _ = write!(self.text, "\n-- ${} is not used: {type_}", index + 1);
        }
    }

    /// The finished statement.
    pub fn finish(mut self, description: String) -> Result<Statement, ClientError> {
        if self.restricted {
            super::checks::append(&mut self.text, &self.checks);
        }
        if self.parameters.len() > MAX_PARAMETERS {
            let message = format!("one field needs more than {MAX_PARAMETERS} values");
            return Err(ClientError::new(Code::LimitExceeded, message));
        }
        self.name_unused_parameters();
        Ok(Statement { text: self.text.into(), parameters: self.parameters, description, error_path: None })
    }
}

/// What makes a value of a type out of an element of a [`ParameterType::Column`].
pub(super) fn element(type_: SqlType, element: &str) -> String {
    match type_.wire {
        WireType::Geometry | WireType::Geography => shape(element, type_.name, &ParameterSource::List(Vec::new())),
        wire if is_text_on_the_wire(wire) => format!("{element}::{}", type_.name),
        _ => element.to_owned(),
    }
}

/// Whether values are bound as text that Postgres casts.
fn is_text_on_the_wire(wire: WireType) -> bool {
    matches!(wire, WireType::Json | WireType::Array | WireType::Extension | WireType::Other)
}

/// A quoted identifier.
pub(super) fn identifier(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A string literal. Backslashes mean nothing in it, whatever the session's settings.
pub(super) fn literal(text: &str) -> String {
    let quoted = text.replace('\'', "''");
    if quoted.contains('\\') { format!("E'{}'", quoted.replace('\\', "\\\\")) } else { format!("'{quoted}'") }
}

/// A column of the table that `alias` stands for.
pub(super) fn column(alias: &str, sql_name: &str) -> String {
    format!("{alias}.{}", identifier(sql_name))
}

/// `"schema"."table" AS alias`
pub(super) fn table_as(table: &Table, alias: &str) -> String {
    let mut text = identifier(table.schema);
    // Writing to a string cannot fail.
    let _ = write!(text, ".{} AS {alias}", identifier(table.name));
    text
}

/// ` WHERE a AND b`; nothing without conditions.
pub(super) fn where_suffix(conditions: &[String]) -> String {
    if conditions.is_empty() { String::new() } else { format!(" WHERE {}", conditions.join(" AND ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_literals_are_quoted() {
        assert_eq!(identifier("a\"b"), "\"a\"\"b\"");
        assert_eq!(literal("it's"), "'it''s'");
        assert_eq!(literal("a\\'"), "E'a\\\\'''");
        assert_eq!(column("t0", "Odd name"), "t0.\"Odd name\"");
    }
}
