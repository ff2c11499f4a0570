//! YAML text in, a tree of values with their exact places out. Scalars are read by the YAML 1.2 core schema; anchors,
//! merge keys (`<<`) and includes are resolved here. What the values mean is for the readers of the parts.

mod scalar;

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, StrInput, Tag};

use super::Yaml;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Span, Spanned};

/// How deep lists and maps may be nested. Readers recurse as deep as this.
const MAX_DEPTH: usize = 100;

/// Finds what an `!include` names: the path as written, where it is written.
pub(super) type Include<'a> = dyn FnMut(&str, Span, &mut usize, &mut Diagnostics) -> Option<Spanned<Yaml>> + 'a;

/// Reads the one document of a file; an empty file is null. `budget` is how many more values may be made, which
/// bounds what aliases and includes multiply. Returns nothing when the file as a whole cannot be read.
pub(super) fn parse(
    text: &str,
    file: FileId,
    include: &mut Include<'_>,
    budget: &mut usize,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<Yaml>> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut builder = Builder {
        parser: Parser::new_from_str(body),
        text,
        file,
        offsets: Offsets::new(body, text.len() - body.len()),
        anchors: HashMap::new(),
        include,
        budget,
    };
    match builder.document(diagnostics) {
        Ok(value) => Some(value),
        Err(Stop(diagnostic)) => {
            diagnostics.push(*diagnostic);
            None
        }
    }
}

/// Reading cannot go on.
struct Stop(Box<Diagnostic>);

/// The parser counts in characters, spans in bytes.
struct Offsets {
    base: usize,
    /// The byte offset of each character and of the end; nothing for a text of ASCII alone.
    bytes: Option<Vec<usize>>,
    length: usize,
}

impl Offsets {
    fn new(body: &str, base: usize) -> Self {
        let bytes = (!body.is_ascii()).then(|| body.char_indices().map(|(byte, _)| byte).chain([body.len()]).collect());
        Self { base, bytes, length: body.len() }
    }

    fn byte(&self, character: usize) -> usize {
        let byte = match &self.bytes {
            Some(bytes) => bytes.get(character).copied().unwrap_or(self.length),
            None => character.min(self.length),
        };
        self.base + byte
    }
}

struct Builder<'a, 'b> {
    parser: Parser<'a, StrInput<'a>>,
    text: &'a str,
    file: FileId,
    offsets: Offsets,
    /// Finished anchored values with the number of values in them.
    anchors: HashMap<usize, (Spanned<Yaml>, usize)>,
    include: &'b mut Include<'b>,
    budget: &'b mut usize,
}

impl<'a> Builder<'a, '_> {
    fn document(&mut self, diagnostics: &mut Diagnostics) -> Result<Spanned<Yaml>, Stop> {
        let mut value = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::DocumentStart(_) if value.is_some() => {
                    return Err(stop("a second YAML document starts here", span, "second document"));
                }
                Event::DocumentStart(_) => {
                    let (event, span) = self.next()?;
                    value = Some(self.node(event, span, 0, diagnostics)?);
                }
                _ => {}
            }
        }
        let empty = Span { file: self.file, start: 0, end: 0 };
        Ok(value.unwrap_or(Spanned::new(Yaml::Null, empty)))
    }

    fn next(&mut self) -> Result<(Event<'a>, Span), Stop> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => {
                let start = self.offsets.byte(span.start.index());
                let end = self.offsets.byte(span.end.index()).max(start);
                Ok((event, Span { file: self.file, start, end }))
            }
            Some(Err(error)) => Err(self.syntax_error(&error)),
            None => Ok((Event::StreamEnd, Span { file: self.file, start: self.text.len(), end: self.text.len() })),
        }
    }

    fn syntax_error(&self, error: &ScanError) -> Stop {
        let start = self.text.floor_char_boundary(self.offsets.byte(error.marker().index()));
        let length = self.text[start..].chars().next().filter(|next| *next != '\n').map_or(0, char::len_utf8);
        let span = Span { file: self.file, start, end: start + length };
        let Stop(diagnostic) = stop(format!("not valid YAML: {}", error.info()), span, "here");
        Stop(Box::new(diagnostic.help(syntax_help(error.info()))))
    }

    fn node(
        &mut self,
        event: Event<'a>,
        span: Span,
        depth: usize,
        diagnostics: &mut Diagnostics,
    ) -> Result<Spanned<Yaml>, Stop> {
        if depth > MAX_DEPTH {
            return Err(stop(format!("values are nested deeper than {MAX_DEPTH} levels"), span, "too deep"));
        }
        self.spend(1, span)?;
        let before = *self.budget;
        let (value, anchor) = match event {
            Event::Alias(id) => return self.alias(id, span),
            Event::Scalar(text, style, anchor, tag) => {
                (self.scalar(&text, style, tag.as_deref(), span, diagnostics)?, anchor)
            }
            Event::SequenceStart(anchor, _) => (self.sequence(span, depth, diagnostics)?, anchor),
            Event::MappingStart(anchor, _) => (self.mapping(span, depth, diagnostics)?, anchor),
            _ => return Err(stop("not valid YAML: a value is missing", span, "here")),
        };
        if anchor > 0 {
            self.anchors.insert(anchor, (value.clone(), before.saturating_sub(*self.budget) + 1));
        }
        Ok(value)
    }

    fn spend(&mut self, values: usize, span: Span) -> Result<(), Stop> {
        match self.budget.checked_sub(values) {
            Some(rest) => {
                *self.budget = rest;
                Ok(())
            }
            None => Err(Stop(Box::new(
                Diagnostic::new(Code::UnreadableFile, "the metadata has too many values")
                    .label(span, "read up to here")
                    .help("look for aliases or includes that multiply each other"),
            ))),
        }
    }

    fn alias(&mut self, id: usize, span: Span) -> Result<Spanned<Yaml>, Stop> {
        let Some((_, size)) = self.anchors.get(&id) else {
            return Err(stop("an alias stands inside the value it names", span, "this alias"));
        };
        self.spend(*size, span)?;
        let (value, _) = self.anchors.get(&id).expect("it was there two lines above");
        Ok(value.clone())
    }

    fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        tag: Option<&Tag>,
        span: Span,
        diagnostics: &mut Diagnostics,
    ) -> Result<Spanned<Yaml>, Stop> {
        let span = self.trimmed(span);
        if tag.is_some_and(|tag| tag.handle == "!" && tag.suffix == "include") {
            return Ok(self.include(text, span, diagnostics));
        }
        if style != ScalarStyle::Plain && tag.is_none() {
            if let Some(path) = text.trim_start().strip_prefix("!include ") {
                return Ok(self.include(path, span, diagnostics));
            }
            return Ok(Spanned::new(Yaml::String(text.to_owned()), span));
        }
        let value = match tag {
            None => scalar::plain(text),
            Some(tag) => scalar::tagged(text, tag),
        };
        match value {
            Ok(value) => Ok(Spanned::new(value, span)),
            Err(message) => Err(stop(message, span, "this value")),
        }
    }

    fn include(&mut self, path: &str, span: Span, diagnostics: &mut Diagnostics) -> Spanned<Yaml> {
        let path = path.trim().trim_matches('"');
        // A failed include is reported at this span, where readers then keep quiet about the null.
        (self.include)(path, span, self.budget, diagnostics).unwrap_or(Spanned::new(Yaml::Null, span))
    }

    fn sequence(&mut self, open: Span, depth: usize, diagnostics: &mut Diagnostics) -> Result<Spanned<Yaml>, Stop> {
        let mut items = Vec::new();
        let mut end = open.end;
        loop {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                let value = Yaml::List(items);
                return Ok(Spanned::new(value, self.collection_span(open, end, span, '[')));
            }
            end = end.max(span.end);
            let item = self.node(event, span, depth + 1, diagnostics)?;
            end = end.max(self.own_end(&item));
            items.push(item);
        }
    }

    fn mapping(&mut self, open: Span, depth: usize, diagnostics: &mut Diagnostics) -> Result<Spanned<Yaml>, Stop> {
        let mut entries: Vec<(Spanned<String>, Spanned<Yaml>)> = Vec::new();
        let mut places: HashMap<String, Span> = HashMap::new();
        let mut merged: Vec<(Spanned<String>, Spanned<Yaml>)> = Vec::new();
        let mut end = open.end;
        loop {
            let (event, span) = self.next()?;
            if event == Event::MappingEnd {
                for (key, value) in merged {
                    if places.insert(key.value.clone(), key.span).is_none() {
                        entries.push((key, value));
                    }
                }
                let value = Yaml::Map(entries);
                return Ok(Spanned::new(value, self.collection_span(open, end, span, '{')));
            }
            let is_merge = matches!(&event, Event::Scalar(text, ScalarStyle::Plain, _, None) if text == "<<");
            let key = self.key(event, span)?;
            let (event, span) = self.next()?;
            let value = self.node(event, span, depth + 1, diagnostics)?;
            end = end.max(key.span.end).max(self.own_end(&value));
            if is_merge {
                merge_into(&mut merged, value)?;
            } else if let Some(first) = places.get(&key.value) {
                diagnostics.push(
                    Diagnostic::new(Code::DuplicateKey, format!("the key `{}` is there twice", key.value))
                        .label(key.span, "second time")
                        .label(*first, "first time"),
                );
            } else {
                places.insert(key.value.clone(), key.span);
                entries.push((key, value));
            }
        }
    }

    fn key(&mut self, event: Event<'a>, span: Span) -> Result<Spanned<String>, Stop> {
        let text = match event {
            Event::Scalar(text, ..) => text.into_owned(),
            Event::Alias(id) => match self.anchors.get(&id) {
                Some((Spanned { value: Yaml::String(text), .. }, _)) => text.clone(),
                _ => return Err(stop("a key must be a text", span, "this key")),
            },
            _ => {
                let Stop(diagnostic) = stop("a key must be a text", span, "this key");
                // `{{NAME}}` without quotes is YAML for a mapping whose key is a mapping.
                let is_template = self.text[..span.start].ends_with('{') && self.text[span.start..].starts_with('{');
                return Err(Stop(if is_template {
                    Box::new(diagnostic.help("a text with `{{NAME}}` in it needs quotes: `\"{{NAME}}\"`"))
                } else {
                    diagnostic
                }));
            }
        };
        Ok(Spanned::new(text, self.trimmed(span)))
    }

    /// The parser's spans can reach over the blanks behind a value.
    fn trimmed(&self, span: Span) -> Span {
        let written = self.text.get(span.start..span.end).unwrap_or_default();
        Span { end: span.start + written.trim_end().len(), ..span }
    }

    /// Where a value ends if it stands in this file and not behind an alias further up or in an included file.
    fn own_end(&self, value: &Spanned<Yaml>) -> usize {
        if value.span.file == self.file { value.span.end } else { 0 }
    }

    /// A flow collection ends with its bracket, a block collection with its last value.
    fn collection_span(&self, open: Span, last_value_end: usize, close: Span, bracket: char) -> Span {
        let is_flow = self.text.get(open.start..).is_some_and(|rest| rest.starts_with(bracket));
        let end = if is_flow && close.end > open.end { close.end } else { last_value_end };
        self.trimmed(Span { end: end.max(open.start), ..open })
    }
}

/// `<<: *defaults`, or a list of maps of which earlier ones win.
fn merge_into(merged: &mut Vec<(Spanned<String>, Spanned<Yaml>)>, value: Spanned<Yaml>) -> Result<(), Stop> {
    match value.value {
        Yaml::Map(entries) => merged.extend(entries),
        Yaml::List(maps) => {
            for map in maps {
                merge_into(merged, map)?;
            }
        }
        _ => return Err(stop("the value of the merge key `<<` must be a map", value.span, "this value")),
    }
    Ok(())
}

/// What to do about a syntax error. The parser stops where it can no longer go on, which is often below the mistake.
fn syntax_help(info: &str) -> &'static str {
    if info.contains("tab") {
        "indent with spaces"
    } else if info.contains("quoted scalar") {
        "close the quote that is open here"
    } else if info.contains("flow") {
        "see whether each `[` and `{` up to here is closed"
    } else {
        "see whether this line and the one above are indented like their neighbours, and whether each `[`, `{` and \
         quote above is closed"
    }
}

fn stop(message: impl Into<String>, span: Span, label: &str) -> Stop {
    Stop(Box::new(Diagnostic::new(Code::InvalidYaml, message).label(span, label)))
}

#[cfg(test)]
mod tests;
