//! Which values a relationship gives in part only: the client may add to them.

use super::type_fit::is_list;
use super::{RemoteSchema, item_type};
use crate::introspection::snapshot::{RemoteTypeKind, RemoteTypeRef};
use crate::metadata::Yaml;

/// Whether a value of the client's can be united with this one: an object of an input type, or a list of such objects.
///
/// An object of a `@oneOf` type is whole as it is, and what is inside of a custom scalar has no fields that are known.
pub fn is_openable(remote_schema: &RemoteSchema, type_: &RemoteTypeRef, value: &Yaml) -> bool {
    match value {
        Yaml::Map(_) => matches!(
            remote_schema.type_(type_.named_type()).map(|type_| &type_.kind),
            Some(RemoteTypeKind::InputObject { one_of: false, .. })
        ),
        Yaml::List(items) => {
            let item_type = item_type(type_);
            is_list(type_) && items.iter().all(|item| is_openable(remote_schema, item_type, &item.value))
        }
        _ => false,
    }
}
