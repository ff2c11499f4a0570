//! Hands an SDL text to the `graphql-parser` crate and finds the way back from what it says to the text.
//!
//! The grammar is the `graphql-parser` crate's. Left to itself it would misread numbers that do not fit 64 bits, some
//! string escapes, and columns behind tabs, and it knows neither schema descriptions nor `extend schema`. So the text is
//! split into tokens here, and the crate is handed one token per line, numbers and strings standing as the index of
//! their token: its line numbers then are token indexes, and no literal passes through it.

use std::fmt::Write;
use std::ops::Range;

use graphql_parser::Pos;

use super::sdl_lexer::{SyntaxError, Token, TokenKind, string_value, tokens};

/// A text and its tokens.
pub struct Reader<'a> {
    text: &'a str,
    tokens: Vec<Token>,
}

impl<'a> Reader<'a> {
    /// Splits a text into its tokens.
    pub fn new(text: &'a str) -> Result<Self, SyntaxError> {
        Ok(Self { text, tokens: tokens(text)? })
    }

    /// The text of a token; nothing where there is none.
    pub fn token_text(&self, index: usize) -> &'a str {
        self.tokens.get(index).map_or("", |token| &self.text[token.range.clone()])
    }

    fn is_string(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| matches!(token.kind, TokenKind::String | TokenKind::BlockString))
    }

    /// The bytes of the first token from `position` on that is no description.
    pub fn place(&self, position: Pos, tokens_later: usize) -> Range<usize> {
        let index = position.line.saturating_sub(1);
        let index = if self.is_string(index) { index + 1 } else { index };
        self.tokens.get(index + tokens_later).map_or(self.text.len()..self.text.len(), |token| token.range.clone())
    }

    /// The bytes of the first token from an offset on that is this name.
    pub fn name_after(&self, offset: usize, name: &str) -> Option<Range<usize>> {
        let first = self.tokens.partition_point(|token| token.range.start < offset);
        let mut later = self.tokens.iter().skip(first);
        later
            .find(|token| token.kind == TokenKind::Name && self.text[token.range.clone()] == *name)
            .map(|token| token.range.clone())
    }

    /// The value of the string token that stands as its index.
    pub fn string(&self, index: &str, errors: &mut Vec<SyntaxError>) -> String {
        let token = index.parse().ok().and_then(|index: usize| self.tokens.get(index));
        match token.map(|token| string_value(self.text, token)) {
            Some(Ok(value)) => value,
            Some(Err(error)) => {
                errors.push(error);
                String::new()
            }
            None => String::new(),
        }
    }

    /// The description that stands as the index of its token.
    pub fn description(&self, index: Option<&String>, errors: &mut Vec<SyntaxError>) -> Option<String> {
        index.map(|index| self.string(index, errors)).filter(|description| !description.is_empty())
    }

    /// The parser's complaint, which it only gives as text, in our words and at our place.
    pub fn error(&self, message: &str) -> SyntaxError {
        let line = message
            .split_once("Parse error at ")
            .and_then(|(_, rest)| rest.split_once(':'))
            .and_then(|(line, _)| line.parse::<usize>().ok());
        let index = line.unwrap_or(usize::MAX).saturating_sub(1);
        let expected: Vec<String> = message
            .lines()
            .filter_map(|line| line.strip_prefix("Expected "))
            .flat_map(|list| list.split(", ").flat_map(|part| part.split(" or ")))
            .map(|part| match part {
                "Name" => "a name".to_owned(),
                "StringValue" | "BlockString" => "a description".to_owned(),
                "IntValue" | "FloatValue" => "a number".to_owned(),
                other => format!("`{other}`"),
            })
            .collect();
        let mut distinct: Vec<String> = Vec::new();
        for part in expected {
            if !distinct.contains(&part) {
                distinct.push(part);
            }
        }
        let (range, unexpected) = match self.tokens.get(index) {
            Some(token) => (token.range.clone(), format!("unexpected `{}`", first_line(self.token_text(index)))),
            None => (self.text.len()..self.text.len(), "unexpected end of the text".to_owned()),
        };
        let message = match distinct.split_last() {
            None => unexpected,
            Some((last, [])) => format!("{unexpected}, expected {last}"),
            Some((last, others)) => format!("{unexpected}, expected {} or {last}", others.join(", ")),
        };
        SyntaxError { related: self.open_brace_before(index), ..SyntaxError::new(range, message) }
    }

    /// The `{` that is probably not closed: an open one where the text ends, or where the next definition begins.
    fn open_brace_before(&self, index: usize) -> Option<(Range<usize>, String)> {
        let mut open = Vec::new();
        for (token, token_index) in self.tokens.iter().take(index).zip(0..) {
            match self.token_text(token_index) {
                "{" => open.push(token.range.clone()),
                "}" => {
                    open.pop();
                }
                _ => {}
            }
        }
        let last = open.pop()?;
        let begins_definition = |back: usize| {
            let before = index.checked_sub(back).map_or("", |index| self.token_text(index));
            matches!(before, "type" | "enum" | "input" | "union" | "interface" | "scalar" | "extend")
        };
        let is_at_end = index >= self.tokens.len();
        (is_at_end || begins_definition(1) || begins_definition(2))
            .then(|| (last, "perhaps this `{` is not closed".to_owned()))
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// The text that the parser gets: token `i` on line `i + 1`.
pub fn hand_over(reader: &Reader<'_>) -> String {
    let mut handed_over = String::with_capacity(reader.text.len());
    let mut depth = 0_usize;
    let mut in_schema_extension = false;
    let mut previous = "";
    for (index, token) in reader.tokens.iter().enumerate() {
        let text = reader.token_text(index);
        let next = reader.token_text(index + 1);
        if in_schema_extension && depth == 0 {
            let is_header = matches!(text, "@" | "(") || previous == "@" || previous == "extend";
            in_schema_extension = is_header;
            if !is_header && text != "{" {
                handed_over.push_str("{}");
            }
        }
        match token.kind {
            // The parser knows no description of a schema, and we keep none.
            TokenKind::String | TokenKind::BlockString
                if depth == 0 && next == "schema" && matches!(reader.token_text(index + 2), "{" | "@") => {}
            TokenKind::String | TokenKind::BlockString => write!(handed_over, "\"{index}\"").expect(WRITABLE),
            TokenKind::Number => write!(handed_over, "{index}").expect(WRITABLE),
            // What extends the schema is read as one more schema definition, which needs the braces that an extension
            // may leave out.
            TokenKind::Name if depth == 0 && text == "extend" && next == "schema" => in_schema_extension = true,
            TokenKind::Name | TokenKind::Punctuator => handed_over.push_str(text),
        }
        match text {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        handed_over.push('\n');
        previous = text;
    }
    if in_schema_extension {
        handed_over.push_str("{}");
    }
    handed_over
}

/// Why writing to a string is expected to work.
pub const WRITABLE: &str = "writing to a string cannot fail";
