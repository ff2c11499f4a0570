//! JSON text made readable for golden files. Tokens are copied, not understood: `1.50` stays `1.50`, duplicate keys
//! and the order of keys are seen in the file.

/// The text with one member or element a line; short lists and objects of plain values stay on theirs.
pub fn pretty(text: &str) -> String {
    let mut printer = Printer { text: text.as_bytes(), at: 0, printed: String::new() };
    printer.value(0);
    printer.space();
    // Whatever follows the value is wrong, and shown.
    printer.printed.push_str(&text[printer.at..]);
    printer.printed.push('\n');
    printer.printed
}

/// Longer lists and objects are broken into lines.
const WIDTH: usize = 100;

struct Printer<'a> {
    text: &'a [u8],
    at: usize,
    printed: String,
}

impl Printer<'_> {
    fn value(&mut self, depth: usize) {
        self.space();
        let start = self.at;
        let end = self.end_of_value(start);
        let whole = String::from_utf8_lossy(&self.text[start..end]);
        if whole.starts_with(['{', '[']) {
            let is_flat = !whole[1..].contains(['{', '[']);
            if whole.len() > 2 && !(is_flat && depth > 0 && whole.len() + depth * 2 <= WIDTH) {
                return self.broken(depth);
            }
            self.printed.push_str(&spaced(&whole));
        } else {
            self.printed.push_str(&whole);
        }
        self.at = end;
    }

    /// A list or object over several lines.
    fn broken(&mut self, depth: usize) {
        let is_object = self.text[self.at] == b'{';
        self.printed.push(self.text[self.at] as char);
        self.at += 1;
        loop {
            self.printed.push('\n');
            self.printed.push_str(&"  ".repeat(depth + 1));
            self.space();
            if is_object {
                let end = self.end_of_value(self.at);
                self.printed.push_str(&String::from_utf8_lossy(&self.text[self.at..end]));
                self.at = end;
                self.space();
                self.at += 1;
                self.printed.push_str(": ");
            }
            self.value(depth + 1);
            self.space();
            let separator = self.text.get(self.at).copied();
            self.at += 1;
            match separator {
                Some(b',') => self.printed.push(','),
                Some(end) => {
                    self.printed.push('\n');
                    self.printed.push_str(&"  ".repeat(depth));
                    self.printed.push(end as char);
                    return;
                }
                None => panic!("unfinished JSON: {}", String::from_utf8_lossy(self.text)),
            }
        }
    }

    fn space(&mut self) {
        while self.text.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }

    /// Where the value that starts at `at` ends.
    fn end_of_value(&self, mut at: usize) -> usize {
        let mut depth = 0;
        let mut in_string = false;
        while let Some(byte) = self.text.get(at) {
            match byte {
                b'\\' if in_string => at += 1,
                b'"' => {
                    in_string = !in_string;
                    if !in_string && depth == 0 {
                        return at + 1;
                    }
                }
                _ if in_string => {}
                b'{' | b'[' => depth += 1,
                b'}' | b']' | b',' | b':' | b' ' | b'\n' if depth == 0 => return at,
                b'}' | b']' => {
                    depth -= 1;
                    if depth == 0 {
                        return at + 1;
                    }
                }
                _ => {}
            }
            at += 1;
        }
        at
    }
}

/// A flat list or object with a space after each comma and colon.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + 16);
    let mut in_string = false;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' if in_string => {
                spaced.push(character);
                spaced.extend(characters.next());
                continue;
            }
            '"' => in_string = !in_string,
            ' ' | '\n' if !in_string => continue,
            _ => {}
        }
        spaced.push(character);
        if !in_string && matches!(character, ',' | ':') {
            spaced.push(' ');
        }
    }
    spaced
}

#[test]
fn prints_tokens_as_they_are() {
    let text = r#"{"data":{"a":[{"n":1.50,"s":"x\",:"},{"n":-1e3 ,"s":null}],"b":{},"c":[]}}"#;
    let expected = r#"{
  "data": {
    "a": [
      {"n": 1.50, "s": "x\",:"},
      {"n": -1e3, "s": null}
    ],
    "b": {},
    "c": []
  }
}
"#;
    assert_eq!(pretty(text), expected);
}
