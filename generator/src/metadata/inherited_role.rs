//! `inherited_roles.yaml`: roles made of others.

use super::{
    InheritedRole, Yaml,
    files::Files,
    read::{self, MapReader},
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};

/// Reads the file, if it is there.
pub(super) fn read_inherited_roles(files: &mut Files<'_>, diagnostics: &mut Diagnostics) -> Vec<InheritedRole> {
    let value = files.read("inherited_roles.yaml", diagnostics).filter(|value| value.value != Yaml::Null);
    let Some(value) = value else { return Vec::new() };
    let items = read::list(&value, "`inherited_roles.yaml`", diagnostics);
    let roles: Vec<_> = items.iter().filter_map(|item| read_role(item, diagnostics)).collect();
    let names = roles.iter().map(|role| (role.name.value.clone(), role.name.span));
    read::report_duplicates("inherited role", names, diagnostics);
    roles
}

fn read_role(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<InheritedRole> {
    let mut reader = MapReader::new(value, "an inherited role", diagnostics)?;
    let name = reader.required("role_name", diagnostics);
    let name = name.and_then(|name| read::name(name, "`role_name`", diagnostics));
    let role_set = reader.required("role_set", diagnostics);
    reader.finish(diagnostics);
    let role_set = role_set?;
    let members = read::names(role_set, "`role_set`", diagnostics);
    if matches!(&role_set.value, Yaml::List(items) if items.is_empty()) {
        let message = "`role_set` must have at least one role";
        diagnostics.push(Diagnostic::new(Code::InvalidValue, message).label(role_set.span, "empty"));
    }
    for admin in name.iter().chain(&members).filter(|role| role.value == "admin") {
        diagnostics.push(
            Diagnostic::new(Code::PermissionForAdmin, "`admin` can neither inherit nor be inherited from")
                .label(admin.span, "this role sees everything"),
        );
    }
    Some(InheritedRole { name: name?, members })
}
