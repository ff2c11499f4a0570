//! Diagnostics as text for people and as JSON for machines.

use std::{borrow::Cow, collections::BTreeMap, ops::Range};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde_json::{Value, json};

use super::{Diagnostic, Diagnostics, Label, Severity, SourceMap, Span};

/// Whether the text goes to a terminal that shows colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Text alone.
    Plain,
    /// With colours.
    Colored,
}

/// As text, with the offending lines.
pub fn render_human(diagnostics: &Diagnostics, sources: &SourceMap, style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Colored => Renderer::styled(),
    };
    let mut text = String::new();
    for group in group_repeated(diagnostics.sorted()) {
        text.push_str(&render_group(&group, sources, &renderer));
        text.push_str("\n\n");
    }
    text
}

/// Findings with what repeats them. A part that is not supported can stand in every table: shown once with its lines,
/// then by its places alone. Errors are always shown in full.
fn group_repeated(sorted: Vec<&Diagnostic>) -> Vec<Vec<&Diagnostic>> {
    let mut groups: Vec<Vec<&Diagnostic>> = Vec::new();
    let mut positions: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for diagnostic in sorted {
        let is_single_warning = diagnostic.code.severity() == Severity::Warning && diagnostic.labels.len() == 1;
        if !is_single_warning {
            groups.push(vec![diagnostic]);
            continue;
        }
        let position = *positions.entry((diagnostic.code.as_str(), &diagnostic.message)).or_insert(groups.len());
        match groups.get_mut(position) {
            Some(group) => group.push(diagnostic),
            None => groups.push(vec![diagnostic]),
        }
    }
    groups
}

/// As one JSON document: `{"errors", "warnings", "diagnostics": [{"code", "severity", "message", "labels", "help"}]}`.
/// Lines and columns count from one, columns in characters; the end is exclusive.
pub fn render_json(diagnostics: &Diagnostics, sources: &SourceMap) -> String {
    let (errors, warnings) = diagnostics.counts();
    let list: Vec<Value> = diagnostics.sorted().into_iter().map(|diagnostic| as_json(diagnostic, sources)).collect();
    let mut text = format!("{:#}", json!({ "errors": errors, "warnings": warnings, "diagnostics": list }));
    text.push('\n');
    text
}

/// The counts in words: `2 errors, 1 warning`.
pub fn summary(diagnostics: &Diagnostics) -> String {
    let count = |number: usize, what: &str| match number {
        0 => None,
        1 => Some(format!("1 {what}")),
        _ => Some(format!("{number} {what}s")),
    };
    let (errors, warnings) = diagnostics.counts();
    let parts: Vec<_> = [count(errors, "error"), count(warnings, "warning")].into_iter().flatten().collect();
    if parts.is_empty() { "no errors".to_owned() } else { parts.join(", ") }
}

/// Places of repeated findings that are named; the JSON form names all.
const MAX_REPEATED_PLACES: usize = 20;

fn render_group(diagnostics: &[&Diagnostic], sources: &SourceMap, renderer: &Renderer) -> String {
    let Some((diagnostic, repeated)) = diagnostics.split_first() else { return String::new() };
    let level = match diagnostic.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.as_str());
    let mut group = Group::with_title(title);
    let mut rest: &[Label] = &diagnostic.labels;
    let mut kind = AnnotationKind::Primary;
    while let Some(first) = rest.first() {
        let count = rest.iter().take_while(|label| label.span.file == first.span.file).count();
        let (same_file, others) = rest.split_at(count);
        group = group.element(snippet(same_file, kind, sources));
        kind = AnnotationKind::Context;
        rest = others;
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let places = repeated.iter().take(MAX_REPEATED_PLACES).filter_map(|diagnostic| diagnostic.labels.first());
    for label in places {
        let (line, column) = sources.line_column(label.span);
        group =
            group.element(Level::NOTE.message(format!("also at {}:{line}:{column}", sources.path(label.span.file))));
    }
    if let Some(more @ 1..) = repeated.len().checked_sub(MAX_REPEATED_PLACES) {
        group = group.element(Level::NOTE.message(format!("and at {more} more places")));
    }
    renderer.render(&[group])
}

/// The lines around labels of one file. Only these lines are handed over: the file can be a large snapshot.
fn snippet<'a>(
    labels: &'a [Label],
    first_kind: AnnotationKind,
    sources: &'a SourceMap,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let file = labels[0].span.file;
    let text = sources.text(file);
    let spans: Vec<Range<usize>> = labels.iter().map(|label| one_line(text, label.span)).collect();
    let start = spans.iter().map(|span| span.start).min().unwrap_or_default();
    let end = spans.iter().map(|span| span.end).max().unwrap_or_default();
    let window_start = text[..start].rfind('\n').map_or(0, |position| position + 1);
    let window_end = text[end..].find('\n').map_or(text.len(), |position| end + position);
    let window = text[window_start..window_end].trim_end_matches('\r');
    let annotations = labels.iter().zip(spans).enumerate().map(|(index, (label, span))| {
        let kind = if index == 0 { first_kind } else { AnnotationKind::Context };
        kind.span(span.start - window_start..span.end - window_start).label(label.message.as_str())
    });
    Snippet::source(Cow::Borrowed(window))
        .path(sources.path(file))
        .line_start(text[..window_start].matches('\n').count() + 1)
        .annotations(annotations)
}

/// The part of a span on its first line, within the text and on character boundaries: what spans many lines is shown
/// by its beginning.
fn one_line(text: &str, span: Span) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    let line_end = text[start..].find(['\n', '\r']).map_or(text.len(), |position| start + position);
    start..text.floor_char_boundary(span.end).clamp(start, line_end)
}

fn as_json(diagnostic: &Diagnostic, sources: &SourceMap) -> Value {
    let labels: Vec<Value> = diagnostic
        .labels
        .iter()
        .map(|label| {
            let (line, column) = sources.line_column(label.span);
            let (end_line, end_column) = sources.line_column(Span { start: label.span.end, ..label.span });
            json!({
                "path": sources.path(label.span.file),
                "line": line,
                "column": column,
                "end_line": end_line,
                "end_column": end_column,
                "message": label.message,
            })
        })
        .collect();
    let severity = match diagnostic.code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    json!({
        "code": diagnostic.code.as_str(),
        "severity": severity,
        "message": diagnostic.message,
        "labels": labels,
        "help": diagnostic.help,
    })
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::diagnostic::{Code, FileId};

    fn span_of(sources: &SourceMap, file: FileId, needle: &str) -> Span {
        let start = sources.text(file).find(needle).expect("the test's text has it");
        Span { file, start, end: start + needle.len() }
    }

    fn example() -> (Diagnostics, SourceMap) {
        let mut sources = SourceMap::default();
        let yaml = sources.add("schemas/a.yaml", "- name: größe\n  kind: x\n\n\n\n- name: größe\r\n");
        let sdl = sources.add("schemas/snapshots/b.graphql", "type Query {\n  user(id: ID!): User\n}\n");
        let mut diagnostics = Diagnostics::default();
        let second = sources.text(yaml).rfind("größe").expect("the test's text has it");
        diagnostics.push(
            Diagnostic::new(Code::DuplicateDefinition, "source `größe` is defined twice")
                .label(Span { file: yaml, start: second, end: second + 7 }, "second definition")
                .label(span_of(&sources, yaml, "größe"), "first definition")
                .label(span_of(&sources, sdl, "id: ID!"), "and something here")
                .help("rename one"),
        );
        diagnostics.push(Diagnostic::new(Code::MetadataNotFound, "no metadata"));
        diagnostics.push(
            Diagnostic::new(Code::NotSupportedYet, "`kind` is not supported yet")
                .label(span_of(&sources, yaml, "kind: x\n\n\n"), "has no effect"),
        );
        (diagnostics, sources)
    }

    #[test]
    fn human() {
        let (diagnostics, sources) = example();
        expect![[r"
            error[metadata-not-found]: no metadata

            warning[not-supported-yet]: `kind` is not supported yet
             --> schemas/a.yaml:2:3
              |
            2 |   kind: x
              |   ^^^^^^^ has no effect

            error[duplicate-definition]: source `größe` is defined twice
             --> schemas/a.yaml:6:9
              |
            1 | - name: größe
              |         ----- first definition
            ...
            6 | - name: größe
              |         ^^^^^ second definition
              |
             ::: schemas/snapshots/b.graphql:2:8
              |
            2 |   user(id: ID!): User
              |        ------- and something here
              |
              = help: rename one

        "]]
        .assert_eq(&render_human(&diagnostics, &sources, Style::Plain));
        assert_eq!(summary(&diagnostics), "2 errors, 1 warning");
        assert!(render_human(&diagnostics, &sources, Style::Colored).contains('\x1b'));
    }

    #[test]
    fn machine() {
        let (diagnostics, sources) = example();
        let value: Value = serde_json::from_str(&render_json(&diagnostics, &sources)).expect("it is JSON");
        assert_eq!(value["errors"], 2);
        assert_eq!(value["diagnostics"][2]["code"], "duplicate-definition");
        let label = &value["diagnostics"][2]["labels"][0];
        assert_eq!(label["path"], "schemas/a.yaml");
        assert_eq!((&label["line"], &label["column"], &label["end_column"]), (&json!(6), &json!(9), &json!(14)));
    }
}
