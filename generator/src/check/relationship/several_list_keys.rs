//! At most one key is a list whose items are looked up one by one.

use crate::catalog::RemoteRelationship;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(relationship: &RemoteRelationship, diagnostics: &mut Diagnostics) {
    let mut lists = relationship.keys.iter().filter(|key| key.each_item);
    if let (Some(first), Some(second)) = (lists.next(), lists.next()) {
        let message = format!("keys `{}` and `{}` are both lists", first.name, second.name);
        diagnostics.push(
            Diagnostic::new(Code::SeveralListKeys, message)
                .label(second.span, "the items of this list")
                .label(first.span, "and of this one would be looked up one by one"),
        );
    }
}
