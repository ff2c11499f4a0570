//! The SQL of a native query: where its arguments stand, and that it is one statement that ends where its text does.
//!
//! The runtime puts it in parentheses and a parameter in each place of an argument. Quotes and comments are told apart
//! from the rest as Postgres does, so that nothing inside them is taken for an argument, a parenthesis or an end.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::metadata::NativeQuery;

/// A piece of the SQL of a native query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodePart {
    /// Text.
    Sql(String),
    /// The value of the argument at that place of the list.
    Argument(usize),
}

/// What is wrong with SQL as such.
#[derive(Debug, PartialEq, Eq)]
enum Problem {
    /// Something is not closed.
    Open(&'static str),
    /// A parenthesis has no partner.
    Parenthesis(char),
    /// A second statement follows.
    SecondStatement,
    /// An argument where only text can be.
    Quoted(String),
    /// `$1`, which is not the query's to use.
    Position,
    /// Nothing but comments.
    Empty,
}

/// A piece of SQL whose arguments are names.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Sql(String),
    Hole(String),
}

/// Takes the SQL apart; `None` where a diagnostic says why not.
pub fn read(query: &NativeQuery, diagnostics: &mut Diagnostics) -> Option<Vec<CodePart>> {
    let name = &query.function.function.name;
    let pieces = match split(&query.code) {
        Ok(pieces) => pieces,
        Err(problem) => {
            let diagnostic =
                Diagnostic::new(Code::NativeQueryCode, format!("the SQL of native query `{name}` cannot be used"))
                    .label(query.code.span, in_words(&problem));
            diagnostics.push(match problem {
                Problem::Quoted(hole) => diagnostic.help(format!(
                    "write `{{{{{hole}}}}}` without the quotes, joined with `||` to what is around it: it is a value"
                )),
                Problem::Position => diagnostic.help("declare it in `arguments` and write `{{name}}`"),
                _ => diagnostic,
            });
            return None;
        }
    };
    let mut used = BTreeSet::new();
    let mut parts = Vec::new();
    let mut is_complete = true;
    for piece in pieces {
        match piece {
            Piece::Sql(text) => parts.push(CodePart::Sql(text)),
            Piece::Hole(hole) => match query.arguments.iter().position(|argument| argument.name.value == hole) {
                Some(index) => {
                    used.insert(index);
                    parts.push(CodePart::Argument(index));
                }
                // Said once, however often it is used.
                None if !std::mem::replace(&mut is_complete, false) => {}
                None => diagnostics.push(
                    Diagnostic::new(
                        Code::UnknownNativeArgument,
                        format!("native query `{name}` has no argument `{hole}`"),
                    )
                    .label(query.code.span, format!("`{{{{{hole}}}}}` is used here"))
                    .suggest(&hole, query.arguments.iter().map(|argument| argument.name.as_str())),
                ),
            },
        }
    }
    for (index, argument) in query.arguments.iter().enumerate() {
        if is_complete && !used.contains(&index) {
            diagnostics.push(
                Diagnostic::new(
                    Code::UnusedNativeArgument,
                    format!("argument `{}` of native query `{name}` has no effect", argument.name.value),
                )
                .label(argument.name.span, "the SQL does not use it"),
            );
        }
    }
    is_complete.then_some(parts)
}

/// The statement that a database is asked about: as the runtime sends it, with nulls for the arguments. `None` where the
/// SQL cannot be taken apart.
pub fn statement(query: &NativeQuery) -> Option<String> {
    let mut text = String::from("SELECT * FROM (\n");
    for piece in split(&query.code).ok()? {
        match piece {
            Piece::Sql(sql) => text.push_str(&sql),
            Piece::Hole(hole) => {
                let type_ = &query.arguments.iter().find(|argument| argument.name.value == hole)?.type_;
                // A name that is GraphQL's, not Postgres's.
                let is_string = type_.name.trim().eq_ignore_ascii_case("string");
                let name = if is_string { "text" } else { type_.name.as_str() };
                text.extend(["(NULL::", name, if type_.array { "[]" } else { "" }, ")"]);
            }
        }
    }
    Some(text + "\n) AS q")
}

fn in_words(problem: &Problem) -> String {
    match problem {
        Problem::Open(what) => format!("{what} is not closed"),
        Problem::Parenthesis(')') => "a `)` closes nothing".to_owned(),
        Problem::Parenthesis(_) => "a `(` is not closed".to_owned(),
        Problem::SecondStatement => "more than one statement".to_owned(),
        Problem::Quoted(hole) => format!("`{{{{{hole}}}}}` stands inside quotes"),
        Problem::Position => "`$` with a number is no argument".to_owned(),
        Problem::Empty => "there is nothing in it".to_owned(),
    }
}

/// Text and arguments in their order, without a semicolon at the end.
fn split(code: &str) -> Result<Vec<Piece>, Problem> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut depth = 0_usize;
    // A semicolon is the end of the statement: nothing but comments may follow.
    let mut is_over = false;
    let mut is_empty = true;
    let mut rest = code;
    while let Some(next) = rest.chars().next() {
        let quoted = match next {
            '-' if rest.starts_with("--") => Some(rest.find('\n').unwrap_or(rest.len())),
            '/' if rest.starts_with("/*") => Some(block_comment(rest)?),
            _ => None,
        };
        let length = match quoted {
            Some(length) => length,
            None if next.is_whitespace() => next.len_utf8(),
            None if next == ';' => {
                is_over = true;
                rest = &rest[1..];
                continue;
            }
            None if is_over => return Err(Problem::SecondStatement),
            None => {
                is_empty = false;
                match next {
                    '\'' => literal(rest, is_escaped(&text))?,
                    '"' => quoted_name(rest)?,
                    '$' if is_word(text.chars().next_back()) => 1,
                    '$' => dollar(rest)?,
                    '{' if rest.starts_with("{{") => {
                        let end = rest.find("}}").ok_or(Problem::Open("a `{{`"))?;
                        pieces.push(Piece::Sql(std::mem::take(&mut text)));
                        pieces.push(Piece::Hole(rest[2..end].trim().to_owned()));
                        rest = &rest[end + 2..];
                        continue;
                    }
                    '(' => {
                        depth += 1;
                        1
                    }
                    ')' => {
                        depth = depth.checked_sub(1).ok_or(Problem::Parenthesis(')'))?;
                        1
                    }
                    other => other.len_utf8(),
                }
            }
        };
        text.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    if depth > 0 {
        return Err(Problem::Parenthesis('('));
    }
    if is_empty {
        return Err(Problem::Empty);
    }
    pieces.push(Piece::Sql(text.trim_end().to_owned()));
    if let Some(Piece::Sql(first)) = pieces.first_mut() {
        *first = first.trim_start().to_owned();
    }
    pieces.retain(|piece| *piece != Piece::Sql(String::new()));
    Ok(pieces)
}

fn is_word(character: Option<char>) -> bool {
    character.is_some_and(|character| character.is_alphanumeric() || matches!(character, '_' | '$'))
}

/// Whether a literal after that text is one with backslashes: `E'…'`.
fn is_escaped(before: &str) -> bool {
    let mut characters = before.chars().rev();
    matches!(characters.next(), Some('e' | 'E')) && !is_word(characters.next())
}

/// The length of a literal in single quotes.
fn literal(text: &str, has_escapes: bool) -> Result<usize, Problem> {
    let mut at = 1;
    while let Some(next) = text[at..].chars().next() {
        match next {
            '\\' if has_escapes => at += 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8),
            '\'' if text[at + 1..].starts_with('\'') => at += 2,
            '\'' => return without_hole(&text[..=at]),
            other => at += other.len_utf8(),
        }
    }
    Err(Problem::Open("a `'`"))
}

/// The length of a name in double quotes; a doubled quote is read as two names, which end at the same place.
fn quoted_name(text: &str) -> Result<usize, Problem> {
    let end = text[1..].find('"').ok_or(Problem::Open("a `\"`"))?;
    without_hole(&text[..end + 2])
}

/// The length of a literal in dollar quotes.
fn dollar(text: &str) -> Result<usize, Problem> {
    if text[1..].starts_with(|next: char| next.is_ascii_digit()) {
        return Err(Problem::Position);
    }
    let end = text[1..].find(|next: char| !next.is_alphanumeric() && next != '_').map_or(text.len(), |end| end + 1);
    if !text[end..].starts_with('$') {
        return Ok(1);
    }
    let tag = &text[..=end];
    let length = text[tag.len()..].find(tag).ok_or(Problem::Open("a dollar quote"))?;
    without_hole(&text[..length + 2 * tag.len()])
}

/// The length of a comment, in which there may be others.
fn block_comment(text: &str) -> Result<usize, Problem> {
    let (mut depth, mut at) = (0_usize, 0);
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest.starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return Ok(at);
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    Err(Problem::Open("a `/*`"))
}

fn without_hole(quoted: &str) -> Result<usize, Problem> {
    let hole = quoted.split_once("{{").and_then(|(_, rest)| rest.split_once("}}"));
    // JSON in a literal has braces too.
    let is_name = |hole: &str| !hole.is_empty() && hole.chars().all(|next| next.is_ascii_alphanumeric() || next == '_');
    match hole.map(|(hole, _)| hole.trim()).filter(|hole| is_name(hole)) {
        Some(hole) => Err(Problem::Quoted(hole.to_owned())),
        None => Ok(quoted.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sql(text: &str) -> Piece {
        Piece::Sql(text.to_owned())
    }

    fn hole(name: &str) -> Piece {
        Piece::Hole(name.to_owned())
    }

    #[test]
    fn arguments_are_found_outside_quotes_and_comments() {
        let pieces =
            split("SELECT {{a}}, '(', \"x;\", $q$ ) $q$ /* {{b}} /* ( */ */ FROM f({{ b }}) -- {{c}}").unwrap();
        let expected = [
            sql("SELECT "),
            hole("a"),
            sql(", '(', \"x;\", $q$ ) $q$ /* {{b}} /* ( */ */ FROM f("),
            hole("b"),
            sql(") -- {{c}}"),
        ];
        assert_eq!(pieces, expected);
    }

    #[test]
    fn a_semicolon_at_the_end_is_dropped() {
        assert_eq!(split("  SELECT 1 ; ;\n").unwrap(), [sql("SELECT 1")]);
        assert_eq!(split("SELECT 1; -- done").unwrap(), [sql("SELECT 1 -- done")]);
        assert_eq!(split("SELECT {{a}};").unwrap(), [sql("SELECT "), hole("a")]);
    }

    #[test]
    fn quotes_end_where_postgres_ends_them() {
        for code in ["SELECT 'it''s (', 1", r"SELECT E'\'(', 1", r"SELECT '\', (1)", r#"SELECT "a""(b""#, "SELECT a$b"]
        {
            assert_eq!(split(code).unwrap(), [sql(code)], "{code}");
        }
        assert_eq!(split("SELECT '{\"a\": {}}'::jsonb, '{{}}'").unwrap().len(), 1);
    }

    #[test]
    fn nothing_gets_out_of_the_parentheses() {
        let cases = [
            ("SELECT 1) AS a, (SELECT 2", Problem::Parenthesis(')')),
            ("SELECT (1", Problem::Parenthesis('(')),
            ("SELECT 1; SELECT 2", Problem::SecondStatement),
            ("SELECT 'a", Problem::Open("a `'`")),
            (r"SELECT E'a\'", Problem::Open("a `'`")),
            ("SELECT \"a", Problem::Open("a `\"`")),
            ("SELECT $a$ $b$", Problem::Open("a dollar quote")),
            ("SELECT 1 /* /* */", Problem::Open("a `/*`")),
            ("SELECT {{a", Problem::Open("a `{{`")),
            ("SELECT '%{{a}}%'", Problem::Quoted("a".to_owned())),
            ("SELECT $1", Problem::Position),
            (" -- nothing\n;", Problem::Empty),
        ];
        for (code, problem) in cases {
            assert_eq!(split(code), Err(problem), "{code}");
        }
    }
}
