//! Databases, by name.

use runtime::config::password_variable;

use super::{Source, template};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::introspection::snapshot::Snapshot;
use crate::metadata::Metadata;

/// The sources sorted by name; of two with the same name, which the loader reports, the first.
pub fn resolve<'a>(metadata: &'a Metadata, snapshot: &'a Snapshot, diagnostics: &mut Diagnostics) -> Vec<Source<'a>> {
    for source in &metadata.sources {
        if template::literal_password(&source.database_url).is_some() {
            let message = format!("the password of source `{}` is not compiled in", source.name.value);
            let help = format!(
                "set `{}` where the gateway runs, or give the whole address with `from_env`",
                password_variable(&source.name)
            );
            let diagnostic = Diagnostic::new(Code::PasswordInMetadata, message);
            diagnostics.push(diagnostic.label(source.name.span, "its address has a password in it").help(help));
        }
    }
    let mut sources: Vec<_> = metadata
        .sources
        .iter()
        .map(|source| Source {
            name: source.name.as_str(),
            span: source.name.span,
            metadata: source,
            snapshot: snapshot.databases.get(source.name.as_str()),
        })
        .collect();
    sources.sort_by_key(|source| source.name);
    sources.dedup_by_key(|source| source.name);
    sources
}
