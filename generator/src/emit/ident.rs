//! Every Rust identifier of generated code: from any name to a valid one, unique where it stands.

use std::collections::BTreeSet;

/// Words that cannot name a module.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The identifiers of one module.
#[derive(Debug, Default)]
pub struct Scope {
    used: BTreeSet<String>,
}

impl Scope {
    /// A constant's name: `users_bool_exp` and `UsersBoolExp` become `USERS_BOOL_EXP`.
    pub fn constant(&mut self, name: &str) -> String {
        self.unique(&words(name).to_ascii_uppercase())
    }

    /// A module's and a file's name: lower case, so that it is unique on every file system.
    pub fn module(&mut self, name: &str) -> String {
        let mut module = words(name);
        if KEYWORDS.contains(&module.as_str()) {
            module.push('_');
        }
        self.unique(&module)
    }

    /// A module's name for a pair: `users__profile`.
    pub fn pair_module(&mut self, left: &str, right: &str) -> String {
        self.unique(&format!("{}__{}", words(left), words(right)))
    }

    fn unique(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut number = 2;
        while !self.used.insert(name.clone()) {
            name = format!("{wanted}_{number}");
            number += 1;
        }
        name
    }
}

/// The words of a name in lower case, joined by single underscores; starts with a letter.
pub fn words(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let mut result = String::with_capacity(name.len() + 4);
    for (index, &character) in characters.iter().enumerate() {
        if !character.is_ascii_alphanumeric() {
            push_underscore(&mut result);
            continue;
        }
        let previous = index.checked_sub(1).and_then(|index| characters.get(index));
        let next = characters.get(index + 1);
        let starts_word = character.is_ascii_uppercase()
            && previous.is_some_and(|previous| {
                previous.is_ascii_lowercase()
                    || previous.is_ascii_digit()
                    || previous.is_ascii_uppercase() && next.is_some_and(char::is_ascii_lowercase)
            });
        if starts_word {
            push_underscore(&mut result);
        }
        result.push(character.to_ascii_lowercase());
    }
    let trimmed = result.trim_end_matches('_');
    match trimmed.chars().next() {
        None => "unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n{trimmed}"),
        Some(_) => trimmed.to_owned(),
    }
}

fn push_underscore(result: &mut String) {
    if !result.is_empty() && !result.ends_with('_') {
        result.push('_');
    }
}

#[cfg(test)]
mod tests {
    use super::{Scope, words};

    fn check(cases: &[(&str, &str)]) {
        for (name, expected) in cases {
            assert_eq!(&words(name), expected, "{name}");
        }
    }

    #[test]
    fn words_of_names() {
        check(&[
            ("users", "users"),
            ("InvoiceLine", "invoice_line"),
            ("HTTPServer", "http_server"),
            ("users_bool_exp", "users_bool_exp"),
            ("_or", "or"),
            ("String_comparison_exp", "string_comparison_exp"),
            ("größe", "gr_e"),
            ("日本", "unnamed"),
            ("2fa codes", "n2fa_codes"),
            ("a--b", "a_b"),
            ("", "unnamed"),
        ]);
    }

    #[test]
    fn names_are_unique_in_a_scope() {
        let mut scope = Scope::default();
        let names = ["user", "User", "USER", "user_2"].map(|name| scope.constant(name));
        assert_eq!(names, ["USER", "USER_2", "USER_3", "USER_2_2"]);
    }

    #[test]
    fn modules_are_no_keywords() {
        let mut scope = Scope::default();
        assert_eq!(scope.module("type"), "type_");
        assert_eq!(scope.module("Self"), "self_");
        assert_eq!(scope.pair_module("User", "orders"), "user__orders");
    }
}
