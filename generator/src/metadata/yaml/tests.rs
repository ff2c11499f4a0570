//! YAML texts: values with their places, and what is refused.

use super::*;
use crate::diagnostic::SourceMap;

/// Reads `text`; gives the value and each part's text as its span cuts it out.
fn read(text: &str) -> (Option<Spanned<Yaml>>, Diagnostics) {
    let mut sources = SourceMap::default();
    let file = sources.add("test.yaml", text);
    let mut diagnostics = Diagnostics::default();
    let mut include = |path: &str, span: Span, _: &mut usize, _: &mut Diagnostics| {
        Some(Spanned::new(Yaml::String(format!("content of {path}")), span))
    };
    let mut budget = 10_000;
    let value = parse(text, file, &mut include, &mut budget, &mut diagnostics);
    (value, diagnostics)
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let (value, diagnostics) = read(text);
    assert!(diagnostics.is_empty(), "{:?}", diagnostics.sorted());
    assert_eq!(print(&value.expect("it is read")), expected);
}

#[track_caller]
fn check_error(text: &str, code: Code, message: &str, places: &[&str]) {
    let (_, diagnostics) = read(text);
    let sorted = diagnostics.sorted();
    let [diagnostic] = sorted.as_slice() else { panic!("one finding, not {sorted:?}") };
    assert_eq!((diagnostic.code, diagnostic.message.as_str()), (code, message));
    let found: Vec<_> = diagnostic.labels.iter().map(|label| &text[label.span.start..label.span.end]).collect();
    assert_eq!(found, places);
}

fn print(value: &Spanned<Yaml>) -> String {
    match &value.value {
        Yaml::Null => "null".to_owned(),
        Yaml::Boolean(boolean) => boolean.to_string(),
        Yaml::Integer(integer) => integer.to_string(),
        Yaml::Number(number) => format!("number {number}"),
        Yaml::String(string) => format!("{string:?}"),
        Yaml::List(items) => format!("[{}]", items.iter().map(print).collect::<Vec<_>>().join(", ")),
        Yaml::Map(entries) => {
            let entries: Vec<_> =
                entries.iter().map(|(key, value)| format!("{}: {}", key.value, print(value))).collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

#[test]
fn scalars() {
    check("[null, ~, true, FALSE, yes, on]", r#"[null, null, true, false, "yes", "on"]"#);
    check("[1, -7, +3, 007, 0x1F, 0o17]", "[1, -7, 3, 7, 31, 15]");
    check(
        "[1.5, .5, 1., -0.1e+3, 99999999999999999999]",
        "[number 1.5, number 0.5, number 1.0, number -0.1e+3, number 99999999999999999999]",
    );
    check(
        "[1_000, 0b1, 1e, ., '1', \"true\", !!str 1, 1:2]",
        r#"["1_000", "0b1", "1e", ".", "1", "true", "1", "1:2"]"#,
    );
    check("a: |\n  x\n  y\nb: >-\n  x\n  y\n", r#"{a: "x\ny\n", b: "x y"}"#);
    check("", "null");
    check("# nothing\n", "null");
    check("---\n...\n", "null");
    check("1: a\ntrue: b\n", r#"{1: "a", true: "b"}"#);
    check("a:\nb: \n- 1\n- \n", "{a: null, b: [1, null]}");
}

#[test]
fn anchors_and_merge_keys() {
    check("a: &x [1, 2]\nb: *x\n", "{a: [1, 2], b: [1, 2]}");
    check("a: &x {p: 1, q: 2}\nb:\n  <<: *x\n  q: 3\n", "{a: {p: 1, q: 2}, b: {q: 3, p: 1}}");
    check("a: &x {p: 1}\nb: &y {p: 2, q: 2}\nc:\n  <<: [*x, *y]\n", "{a: {p: 1}, b: {p: 2, q: 2}, c: {p: 1, q: 2}}");
}

#[test]
fn includes() {
    check("a: \"!include x/y.yaml\"\n", r#"{a: "content of x/y.yaml"}"#);
    check("a: '!include x.yaml'\n", r#"{a: "content of x.yaml"}"#);
    check("- !include x.yaml\n- 1\n", r#"["content of x.yaml", 1]"#);
    check("a: see !include\n", r#"{a: "see !include"}"#);
}

/// All spans, innermost last, as the text they cover.
fn places(value: &Spanned<Yaml>, text: &str, into: &mut Vec<String>) {
    into.push(text[value.span.start..value.span.end].to_owned());
    match &value.value {
        Yaml::List(items) => items.iter().for_each(|item| places(item, text, into)),
        Yaml::Map(entries) => {
            for (key, value) in entries {
                into.push(text[key.span.start..key.span.end].to_owned());
                places(value, text, into);
            }
        }
        _ => {}
    }
}

#[test]
fn spans_are_exact_bytes() {
    let text = "ключ:  größe  # комментарий\nb:\r\n  - 'x'\r\n  - [1, {c: \"d\"} ]\n";
    let (value, _) = read(text);
    let mut found = Vec::new();
    places(&value.expect("it is read"), text, &mut found);
    assert_eq!(
        found,
        [
            text.trim_end(),
            "ключ",
            "größe",
            "b",
            "- 'x'\r\n  - [1, {c: \"d\"} ]",
            "'x'",
            "[1, {c: \"d\"} ]",
            "1",
            "{c: \"d\"}",
            "c",
            "\"d\""
        ]
    );
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let text = "\u{feff}a: 1\n";
    let (value, _) = read(text);
    let mut found = Vec::new();
    places(&value.expect("it is read"), text, &mut found);
    assert_eq!(found, ["a: 1", "a", "1"]);
}

#[test]
fn errors() {
    check_error("a: 1\nb: 2\na: 3\n", Code::DuplicateKey, "the key `a` is there twice", &["a", "a"]);
    check_error("--- 1\n--- 2\n", Code::InvalidYaml, "a second YAML document starts here", &["---"]);
    check_error("[a]: 1\n", Code::InvalidYaml, "a key must be a text", &["["]);
    check_error("a: !foo x\n", Code::InvalidYaml, "the tag `!foo` has no meaning here", &["x"]);
    check_error("a: .inf\n", Code::InvalidYaml, "`.inf` is not a number that JSON and GraphQL have", &[".inf"]);
    check_error("a: &x [*x]\n", Code::InvalidYaml, "an alias stands inside the value it names", &["*x"]);
    check_error("<<: 1\n", Code::InvalidYaml, "the value of the merge key `<<` must be a map", &["1"]);
    let deep = "[".repeat(101 + 1) + &"]".repeat(101 + 1);
    check_error(&deep, Code::InvalidYaml, "values are nested deeper than 100 levels", &["["]);
}

#[test]
fn aliases_cannot_explode() {
    let mut text = "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n".to_owned();
    for level in 1..30 {
        let previous = format!("*a{}", level - 1);
        let items = vec![previous; 10].join(", ");
        text = format!("{text}a{level}: &a{level} [{items}]\n");
    }
    let (value, diagnostics) = read(&text);
    assert!(value.is_none());
    assert_eq!(diagnostics.sorted()[0].code, Code::UnreadableFile);
}

#[test]
fn broken_texts_never_panic() {
    let seed = "- name: \"a\\x\"\n  b: &x {c: [1, 2], <<: *x}\n  d: |\n    text\n  ? e\n  : !t 'f'\n--- \t%\n";
    for cut in (0..=seed.len()).filter(|cut| seed.is_char_boundary(*cut)) {
        for insert in ["", "{", "]", "\"", ":", "\n", "\t", "&", "*", "!", "|", "- ", "é", "? ", "%"] {
            let text = format!("{}{insert}{}", &seed[..cut], &seed[cut..]);
            let (value, diagnostics) = read(&text);
            assert!(value.is_some() || diagnostics.has_errors(), "{text:?}");
            read(&text[..cut]);
        }
    }
}
