//! `permissions` of a remote schema: what each role sees of it, as SDL.

use super::{
    RemotePermission, SdlText, Yaml,
    read::{self, MapReader},
};
use crate::diagnostic::{Diagnostics, SourceMap, Spanned};

/// Reads the list.
pub(super) fn read_permissions(
    value: &Spanned<Yaml>,
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) -> Vec<RemotePermission> {
    let items = read::list(value, "`permissions`", diagnostics);
    let permissions: Vec<_> = items.iter().filter_map(|item| read_permission(item, sources, diagnostics)).collect();
    let roles = permissions.iter().map(|permission| (permission.role.value.clone(), permission.role.span));
    read::report_duplicates("the permission of role", roles, diagnostics);
    permissions
}

fn read_permission(
    value: &Spanned<Yaml>,
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) -> Option<RemotePermission> {
    let mut reader = MapReader::new(value, "a permission of a remote schema", diagnostics)?;
    let role = reader.required("role", diagnostics);
    let role = role.and_then(|role| read::name(role, "`role`", diagnostics));
    let definition = reader.required("definition", diagnostics);
    reader.optional("comment").and_then(|comment| read::text(comment, "`comment`", diagnostics));
    reader.finish(diagnostics);
    if let Some(role) = role.as_ref().filter(|role| role.value == "admin") {
        read::report_admin(role, diagnostics);
    }
    let mut definition = MapReader::new(definition?, "the definition of a permission", diagnostics)?;
    let schema = definition.required("schema", diagnostics);
    definition.finish(diagnostics);
    let schema = read::text(schema?, "`schema`", diagnostics)?;
    let file_text = sources.text(schema.span.file);
    Some(RemotePermission { role: role?, schema: SdlText::new(schema, file_text) })
}
