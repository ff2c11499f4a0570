//! Databases, by name.

use runtime::definition::Settings;

use super::{Source, template};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::introspection::snapshot::Snapshot;
use crate::metadata::{Metadata, NameParts, SourceCustomization};
use crate::schema::naming::{Affixes, Convention, SourceNames};

/// The sources sorted by name; of two with the same name, which the loader reports, the first.
pub fn resolve<'a>(
    metadata: &'a Metadata,
    snapshot: &'a Snapshot,
    settings: Settings,
    diagnostics: &mut Diagnostics,
) -> Vec<Source<'a>> {
    for source in &metadata.sources {
        for template::LiteralPassword { owner, variable, .. } in template::literal_passwords(source) {
            let message = format!("the password of {owner} is not compiled in");
            let help = format!("set `{variable}` where the gateway runs, or give the whole address with `from_env`");
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
            names: names(&source.customization, settings),
        })
        .collect();
    sources.sort_by_key(|source| source.name);
    sources.dedup_by_key(|source| source.name);
    sources
}

/// How the names of a source's things are made.
fn names(customization: &SourceCustomization, settings: Settings) -> SourceNames {
    let convention = customization.naming_convention.as_ref().and_then(|name| Convention::named(name.value));
    let default = if settings.graphql_default { Convention::GraphqlDefault } else { Convention::HasuraDefault };
    SourceNames {
        convention: convention.unwrap_or(default),
        root_fields: affixes(&customization.root_fields),
        types: affixes(&customization.type_names),
    }
}

fn affixes(parts: &NameParts) -> Affixes {
    let text = |part: &Option<crate::diagnostic::Spanned<String>>| {
        part.as_ref().map_or_else(String::new, |part| part.value.clone())
    };
    Affixes { prefix: text(&parts.prefix), suffix: text(&parts.suffix) }
}
