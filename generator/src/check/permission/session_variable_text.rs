//! A text that was meant as a session variable but is none.

use super::Compared;
use crate::catalog::comparison::session_variable;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};
use crate::metadata::Yaml;

pub(super) fn check(compared: &Compared, diagnostics: &mut Diagnostics) {
    match &compared.value.value {
        Yaml::String(text) if session_variable(text).is_none() && is_near(text) => {
            let diagnostic = finding(compared.value, text, "is compared as a text");
            diagnostics.push(diagnostic.help("session variables start with `X-Hasura-`, in any letter case"));
        }
        Yaml::List(items) => {
            for item in items {
                if let Yaml::String(text) = &item.value
                    && (session_variable(text).is_some() || is_near(text))
                {
                    let diagnostic = finding(item, text, "texts inside a list are no session variables");
                    diagnostics.push(
                        diagnostic
                            .help("give the session variable alone; its value is an array literal such as `{1,2}`"),
                    );
                }
            }
        }
        _ => {}
    }
}

fn finding(value: &Spanned<Yaml>, text: &str, label: &str) -> Diagnostic {
    let message = format!("`{text}` looks like a session variable but is none");
    Diagnostic::new(Code::FilterSessionVariableText, message).label(value.span, label)
}

/// Whether a text starts almost as session variables do.
fn is_near(text: &str) -> bool {
    let start: String = text.chars().take("x-hasura-".len()).collect::<String>().to_lowercase().replace('_', "-");
    let similar = [
        "x-hasura-",
        "x-hasure-",
        "x-hasuar-",
        "x-hasaru-",
        "x-hausra-",
        "x-hsaura-",
        "x-hasra-",
        "x-hasur-",
        "xhasura-",
        "hasura-",
        "x-hasurra",
    ];
    similar.iter().any(|prefix| start.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use super::is_near;

    #[test]
    fn near_texts() {
        for (text, expected) in [
            ("X-Hasure-User-Id", true),
            ("x_hasura_user_id", true),
            ("X-Hasra-Role", true),
            ("x-large", false),
            ("", false),
        ] {
            assert_eq!(is_near(text), expected, "{text}");
        }
    }
}
