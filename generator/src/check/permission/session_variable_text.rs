//! A text that was meant as a session variable but is none.

use super::Compared;
use crate::catalog::comparison::{is_almost_session_variable, session_variable};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};
use crate::metadata::Yaml;

pub(super) fn check(compared: &Compared, diagnostics: &mut Diagnostics) {
    match &compared.value.value {
        Yaml::String(text) if session_variable(text).is_none() && is_almost_session_variable(text) => {
            let diagnostic = finding(compared.value, text, "is compared as a text");
            diagnostics.push(diagnostic.help("session variables start with `X-Hasura-`, in any letter case"));
        }
        Yaml::List(items) => {
            for item in items {
                if let Yaml::String(text) = &item.value
                    && (session_variable(text).is_some() || is_almost_session_variable(text))
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
