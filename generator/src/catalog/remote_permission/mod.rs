//! Permissions on remote schemas: each role's SDL compared with the remote schema, and what is left of it for the role.
//!
//! A permission can leave out parts and preset arguments; it can change nothing else. Everything that differs is reported
//! at its place in the SDL and, where there is one, at the place in the snapshot it differs from.

mod default;
mod directive;
mod inherited;
mod input;
mod interface;
mod preset;
mod preset_completion;
mod root;
mod subject;
mod types;
pub mod view;

use std::rc::Rc;

use runtime::definition::{RemoteSchemaId, RoleId};

use self::subject::Subject;
use self::view::RoleView;
use super::{Catalog, RemoteSchema, role};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span};
use crate::introspection::role_sdl::{RoleSdl, parse_role_sdl};
use crate::metadata::{self, Metadata, SdlText};

/// What a role sees of a remote schema.
#[derive(Clone, Debug)]
pub struct RemotePermission {
    /// The role.
    pub role: RoleId,
    /// Where the role is named; for an inherited permission, at the member that it comes from.
    pub span: Span,
    /// The parts that the role has.
    pub view: Rc<RoleView>,
}

/// Fills in the permissions of all remote schemas, those of inherited roles among them.
pub fn resolve(catalog: &mut Catalog, metadata: &Metadata, diagnostics: &mut Diagnostics) {
    for index in 0..catalog.remote_schemas.len() {
        let id = RemoteSchemaId(u16::try_from(index).unwrap_or(u16::MAX));
        let remote_schema = catalog.remote_schema(id);
        if !catalog.settings.remote_schema_permissions {
            warn_about_no_effect(remote_schema, diagnostics);
        }
        let mut permissions: Vec<RemotePermission> = remote_schema
            .metadata
            .permissions
            .iter()
            .filter_map(|permission| resolve_permission(catalog, remote_schema, permission, diagnostics))
            .collect();
        inherited::derive(catalog, remote_schema, metadata, &mut permissions, diagnostics);
        permissions.sort_by_key(|permission| permission.role);
        catalog.remote_schemas[index].permissions = permissions;
    }
}

fn warn_about_no_effect(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    if let Some(first) = remote_schema.metadata.permissions.first() {
        let message = format!("the permissions of remote schema `{}` have no effect", remote_schema.name);
        diagnostics.push(
            Diagnostic::new(Code::RemotePermissionsOff, message)
                .label(first.role.span, "every role sees all of the remote schema, not only what its permission says")
                .help("switch remote schema permissions on with `--remote-schema-permissions`"),
        );
    }
}

/// `None` where the SDL cannot be read. `admin` was refused by the loader.
fn resolve_permission(
    catalog: &Catalog,
    remote_schema: &RemoteSchema,
    permission: &metadata::RemotePermission,
    diagnostics: &mut Diagnostics,
) -> Option<RemotePermission> {
    let role = role::named(&catalog.roles, &permission.role)?;
    let sdl = parse(remote_schema, &permission.role, &permission.schema, diagnostics)?;
    let subject = Subject::new(remote_schema, &permission.role, &permission.schema, &sdl);
    let view = view_of(&subject, diagnostics);
    Some(RemotePermission { role, span: permission.role.span, view: Rc::new(view) })
}

fn parse(remote_schema: &RemoteSchema, role: &str, text: &SdlText, diagnostics: &mut Diagnostics) -> Option<RoleSdl> {
    match parse_role_sdl(&text.text) {
        Ok(sdl) => Some(sdl),
        Err(errors) => {
            for error in errors {
                let message = format!("{} (role `{role}`, remote schema `{}`)", error.message, remote_schema.name);
                let diagnostic = Diagnostic::new(Code::PermissionSdlInvalid, message);
                let mut diagnostic = diagnostic.label(text.place(error.range), "in the SDL of this permission");
                if let Some((range, label)) = error.related {
                    diagnostic = diagnostic.label(text.place(range), label);
                }
                diagnostics.push(diagnostic);
            }
            None
        }
    }
}

/// Applies the rules, and gathers what is left.
fn view_of(subject: &Subject, diagnostics: &mut Diagnostics) -> RoleView {
    let type_names = subject.sdl.types.iter().map(|type_| (type_.name.as_str(), type_.range.clone()));
    subject.check_unique("type", type_names, diagnostics);
    let directives = directive::check_definitions(subject, diagnostics);
    let mut view = RoleView { roots: root::check(subject, diagnostics), directives, ..RoleView::default() };
    for type_ in subject.types.values() {
        types::check(subject, type_, &mut view, diagnostics);
    }
    preset_completion::complete(subject, &mut view, diagnostics);
    interface::check(subject, &view, diagnostics);
    view
}
