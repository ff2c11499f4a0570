//! Who sees which part of a remote schema: the catalog's permissions turned into role sets.

use std::rc::Rc;

use runtime::definition::RoleId;

use super::roles::Roles;
use crate::catalog::RemoteSchema;
use crate::catalog::remote_permission::view::{InputView, Preset, RoleView, TypeView};

/// The role sets of one remote schema.
#[derive(Debug)]
pub struct RemoteAccess {
    /// Those who see all of it.
    all: Roles,
    /// What the others see.
    views: Vec<(RoleId, Rc<RoleView>)>,
    permissions_are_on: bool,
}

impl RemoteAccess {
    /// Reads the permissions, if they are switched on; else everybody sees everything.
    pub fn new(remote_schema: &RemoteSchema, everybody: &Roles, permissions_are_on: bool) -> Self {
        if !permissions_are_on {
            return Self { all: everybody.clone(), views: Vec::new(), permissions_are_on };
        }
        let views = remote_schema.permissions.iter().map(|permission| (permission.role, Rc::clone(&permission.view)));
        Self { all: Roles::admin(), views: views.collect(), permissions_are_on }
    }

    /// Those who have the fields of a root type as root fields.
    pub fn root(&self, name: &str) -> Roles {
        self.with(|view| view.is_root(name))
    }

    /// Those who have a field of an object or interface.
    pub fn field(&self, type_name: &str, field: &str) -> Roles {
        self.with(|view| view.field(type_name, field).is_some())
    }

    /// Those who can give an argument, and what is sent for those who cannot.
    pub fn argument(&self, type_name: &str, field: &str, argument: &str) -> (Roles, Vec<(RoleId, Preset)>) {
        self.input(|view| view.field(type_name, field)?.arguments.get(argument))
    }

    /// Those who can give an input field, and what is sent for those who cannot.
    pub fn input_field(&self, type_name: &str, field: &str) -> (Roles, Vec<(RoleId, Preset)>) {
        self.input(|view| view.type_(type_name)?.input_fields.get(field))
    }

    /// Those who may use a directive.
    pub fn directive(&self, name: &str) -> Roles {
        self.with(|view| view.directives.contains(name))
    }

    /// Those who do not give all of an input type themselves: something inside of it is preset for them.
    pub fn presets_inside(&self, type_name: &str) -> Roles {
        let mut roles = Roles::default();
        for (role, view) in &self.views {
            if view.has_presets_inside(type_name) {
                roles.insert(*role);
            }
        }
        roles
    }

    /// Those who have an enum value.
    pub fn enum_value(&self, type_name: &str, value: &str) -> Roles {
        self.with_type(type_name, |type_| type_.values.contains(value))
    }

    /// Those who see that a type implements an interface, or that a union has a member; `None` where permissions are off.
    pub fn membership(&self, type_name: &str, name: &str) -> Option<Roles> {
        self.permissions_are_on.then(|| self.with_type(type_name, |type_| type_.names.contains(name)))
    }

    fn with_type(&self, type_name: &str, has: impl Fn(&TypeView) -> bool) -> Roles {
        self.with(|view| view.type_(type_name).is_some_and(&has))
    }

    fn with(&self, has: impl Fn(&RoleView) -> bool) -> Roles {
        let mut roles = self.all.clone();
        for (role, _) in self.views.iter().filter(|(_, view)| has(view)) {
            roles.insert(*role);
        }
        roles
    }

    fn input<'v>(&'v self, find: impl Fn(&'v RoleView) -> Option<&'v InputView>) -> (Roles, Vec<(RoleId, Preset)>) {
        let mut roles = self.all.clone();
        let mut presets = Vec::new();
        for (role, view) in &self.views {
            match find(view).map(|input| &input.preset) {
                Some(Some(preset)) => presets.push((*role, preset.value.clone())),
                Some(None) => roles.insert(*role),
                None => {}
            }
        }
        (roles, presets)
    }
}
