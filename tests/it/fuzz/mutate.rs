//! Breaks texts: bytes, tokens, lines, splices, deep nesting, long repeats.

use crate::support::random::Random;

/// How long a broken text may get.
const MAX_LENGTH: usize = 96 * 1024;

/// What stands at the borders of what readers expect.
const ODDITIES: &[&str] = &[
    "\u{feff}",
    "\0",
    "\u{1}",
    "\u{7f}",
    "\r",
    "\r\n",
    "\t",
    "\\",
    "\"",
    "\"\"\"",
    "'",
    "`",
    "#",
    "...",
    "$",
    "@",
    "!",
    "|",
    "&",
    "=",
    ":",
    ",",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "-",
    "- ",
    "? ",
    "%",
    "*a",
    "&a ",
    "<<: ",
    "~",
    "null",
    "true",
    "NaN",
    "-0",
    "1e999",
    "-1e-999",
    "2147483648",
    "99999999999999999999",
    "0.1e+1",
    "\u{2028}",
    "\u{d7ff}",
    "\u{1F600}",
    "é",
    "\\u0000",
    "\\ud800",
    "\\u{10ffff}",
    "__typename",
    "__schema",
    "__proto__",
    "on",
    "fragment",
    "query",
    "extend",
    "implements",
    "@oneOf",
    "@deprecated(reason: null)",
    "@skip(if: true)",
    "{{X}}",
    "{{",
    "!include ../x.yaml",
    "!include ",
    "---\n",
    "...\n",
];

/// What can be put into itself again and again.
const NESTS: &[(&str, &str)] = &[
    ("{a", "}"),
    ("[", "]"),
    ("{a:", "}"),
    ("(a:[", "])"),
    ("... on A{", "}"),
    ("{\"a\":", "}"),
    ("- ", ""),
    ("a: {", "}"),
    ("\n- a:", ""),
    ("[[", "!]!]"),
    ("_and: [{", "}]"),
];

/// A text made of one or two of the corpus, broken once or a few times.
pub fn mutated(corpus: &[String], random: &mut Random) -> String {
    let mut text = random.one_of(corpus).clone();
    let times = if random.one_in(2) { 1 } else { 1 + random.below(5) };
    for _ in 0..times {
        text = broken(&text, corpus, random);
        truncate(&mut text, MAX_LENGTH);
    }
    text
}

/// A text with one thing in it changed.
pub fn broken(text: &str, corpus: &[String], random: &mut Random) -> String {
    match random.below(12) {
        0 => flipped(text, random),
        1 => text[..place(text, random)].to_owned(),
        2 => text[place(text, random)..].to_owned(),
        3 => {
            let (start, end) = range(text, random);
            format!("{}{}", &text[..start], &text[end..])
        }
        4 => inserted(text, random.word(ODDITIES), random),
        5 => {
            let other = random.one_of(corpus);
            let (start, end) = range(other, random);
            inserted(text, &other[start..end], random)
        }
        6 => {
            let other = random.one_of(corpus);
            format!("{}{}", &text[..place(text, random)], &other[place(other, random)..])
        }
        7 => {
            let (open, close) = random.one_of(NESTS);
            let depth = 1 << random.below(13);
            inserted(text, &format!("{}{}", open.repeat(depth), close.repeat(depth)), random)
        }
        8 => {
            let (start, end) = range(text, random);
            let end = text.floor_char_boundary(end.min(start + 200));
            let times = 1 << random.below(12);
            inserted(text, &text[start..end].repeat(times), random)
        }
        9 | 10 => shuffled(text, random),
        _ => {
            let mut lines: Vec<&str> = text.split('\n').collect();
            let (from, to) = (random.below(lines.len()), random.below(lines.len()));
            if random.one_in(2) {
                lines.swap(from, to);
            } else {
                lines.insert(to, lines[from]);
            }
            lines.join("\n")
        }
    }
}

/// Tokens moved, doubled, left out or exchanged.
fn shuffled(text: &str, random: &mut Random) -> String {
    let mut tokens = tokens(text);
    if tokens.is_empty() {
        return text.to_owned();
    }
    for _ in 0..=random.below(3) {
        let (from, to) = (random.below(tokens.len()), random.below(tokens.len()));
        match random.below(4) {
            0 => tokens.swap(from, to),
            1 => tokens[to] = tokens[from],
            2 => tokens.insert(to, tokens[from]),
            _ => tokens[to] = random.word(ODDITIES),
        }
    }
    tokens.concat()
}

/// Words, runs of blanks, and single other characters.
fn tokens(text: &str) -> Vec<&str> {
    let kind = |character: char| match character {
        '_' => 0,
        _ if character.is_alphanumeric() => 0,
        ' ' | '\n' => 1,
        _ => 2,
    };
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut previous = None;
    for (at, character) in text.char_indices() {
        let kind = kind(character);
        if previous.is_some_and(|previous| previous != kind || kind == 2) {
            tokens.push(&text[start..at]);
            start = at;
        }
        previous = Some(kind);
    }
    tokens.push(&text[start..]);
    tokens
}

fn flipped(text: &str, random: &mut Random) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len());
        if let Some(byte) = bytes.get_mut(at) {
            *byte ^= 1 << random.below(8);
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn inserted(text: &str, part: &str, random: &mut Random) -> String {
    let at = place(text, random);
    format!("{}{part}{}", &text[..at], &text[at..])
}

fn place(text: &str, random: &mut Random) -> usize {
    text.floor_char_boundary(random.below(text.len() + 1))
}

fn range(text: &str, random: &mut Random) -> (usize, usize) {
    let (one, other) = (place(text, random), place(text, random));
    (one.min(other), one.max(other))
}

fn truncate(text: &mut String, length: usize) {
    text.truncate(text.floor_char_boundary(length));
}
