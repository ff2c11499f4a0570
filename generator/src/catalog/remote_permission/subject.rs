//! The SDL that is being compared with its remote schema, and how findings about it are made.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::Range;

use crate::catalog::{RemoteSchema, remote_span};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span};
use crate::introspection::BUILT_IN_SCALARS;
use crate::introspection::role_sdl::{DirectiveUse, RoleSdl, RoleType};
use crate::metadata::SdlText;

/// A role's SDL beside the remote schema it is about.
pub(super) struct Subject<'c, 'a> {
    pub(super) remote_schema: &'c RemoteSchema<'a>,
    pub(super) role: &'c str,
    pub(super) text: &'c SdlText,
    pub(super) sdl: &'c RoleSdl,
    /// The first type of each name.
    pub(super) types: BTreeMap<&'c str, &'c RoleType>,
}

impl<'c, 'a> Subject<'c, 'a> {
    pub(super) fn new(remote_schema: &'c RemoteSchema<'a>, role: &'c str, text: &'c SdlText, sdl: &'c RoleSdl) -> Self {
        let mut types = BTreeMap::new();
        for type_ in sdl.types.iter().filter(|type_| !BUILT_IN_SCALARS.contains(&type_.name.as_str())) {
            types.entry(type_.name.as_str()).or_insert(type_);
        }
        Self { remote_schema, role, text, sdl, types }
    }

    /// A finding about a part of the SDL.
    pub(super) fn finding(&self, code: Code, message: impl Display, range: Range<usize>, label: &str) -> Diagnostic {
        let (role, remote_schema) = (self.role, self.remote_schema.name);
        Diagnostic::new(code, format!("{message} (role `{role}`, remote schema `{remote_schema}`)"))
            .label(self.text.place(range), label)
    }

    /// A place in the remote schema's snapshot.
    pub(super) fn upstream(&self, offset: usize, name: &str) -> Span {
        remote_span(self.remote_schema, offset, name)
    }

    /// The directives at a part.
    pub(super) fn directives(&self, offset: usize) -> &'c [DirectiveUse] {
        self.sdl.uses.get(&offset).map_or(&[], Vec::as_slice)
    }

    /// Whether the SDL has a type of that name, or needs none.
    pub(super) fn has_type(&self, name: &str) -> bool {
        self.types.contains_key(name) || BUILT_IN_SCALARS.contains(&name)
    }

    /// Reports a type that is referred to and not there.
    pub(super) fn check_has_type(&self, name: &str, what: &str, range: Range<usize>, diagnostics: &mut Diagnostics) {
        // One that the remote schema does not know either is reported as such.
        if self.has_type(name) || self.remote_schema.type_(name).is_none() {
            return;
        }
        let message = format!("{what} needs type `{name}`, which is left out");
        diagnostics.push(
            self.finding(Code::PermissionTypeLeftOut, message, range, "refers to a type that is not in this SDL")
                .help(format!("define `{name}`, or leave this out too")),
        );
    }

    /// Reports the names that are there twice. `what` is what they are, with its owner.
    pub(super) fn check_unique<'n>(
        &self,
        what: &str,
        names: impl IntoIterator<Item = (&'n str, Range<usize>)>,
        diagnostics: &mut Diagnostics,
    ) {
        let mut seen: BTreeMap<&str, Range<usize>> = BTreeMap::new();
        for (name, range) in names {
            match seen.get(name) {
                Some(first) => {
                    let message = format!("{what} `{name}` is there twice");
                    diagnostics.push(
                        self.finding(Code::PermissionDuplicate, message, range, "second time")
                            .label(self.text.place(first.clone()), "first time"),
                    );
                }
                None => {
                    seen.insert(name, range);
                }
            }
        }
    }
}

/// The place of a name.
pub(super) fn name_range(offset: usize, name: &str) -> Range<usize> {
    offset..offset + name.len()
}
