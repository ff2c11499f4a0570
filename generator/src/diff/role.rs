//! Roles that only one of the two gateways names. To the other such a role is one of many without a name of its own, so
//! that is what it is compared with, and one line says it all.

use runtime::definition::{Gateway, RoleId};

use super::audience::Audience;
use super::kind::{Class, Kind};
use super::{Change, Comparison};

/// Notes the roles that have come or gone.
pub fn compare(comparison: &mut Comparison) {
    let (old, new) = (comparison.old, comparison.new);
    for name in only_in(old, new) {
        // What the role loses is what it saw, without what anybody sees afterwards.
        let breaking = losses(old, old.role(name), new, RoleId::UNKNOWN);
        let (class, message) = match breaking {
            0 => (Class::Safe, "role is no longer named, and loses nothing by it".to_owned()),
            1 => (Class::Breaking, "role is no longer named: 1 thing that it saw is gone".to_owned()),
            count => (Class::Breaking, format!("role is no longer named: {count} things that it saw are gone")),
        };
        push(comparison, class, Kind::RoleRemoved, name, message);
    }
    for name in only_in(new, old) {
        // Somebody may have asked in its name before, and got what everybody gets.
        let breaking = losses(old, RoleId::UNKNOWN, new, new.role(name));
        let (class, message) = match breaking {
            0 => (Class::Safe, "role added".to_owned()),
            count => {
                (Class::Dangerous, format!("role added: who asked in its name saw {count} things that it does not see"))
            }
        };
        push(comparison, class, Kind::RoleAdded, name, message);
    }
}

fn only_in(gateway: &Gateway, other: &Gateway) -> Vec<&'static str> {
    gateway.roles.iter().filter(|name| !other.roles.contains(name)).copied().collect()
}

fn push(comparison: &mut Comparison, class: Class, kind: Kind, name: &'static str, message: String) {
    comparison.changes.push(Change { class, kind, place: format!("role {name}"), message, roles: vec![name] });
}

/// How many breaking changes one role of the old gateway meets that becomes another role of the new one.
fn losses(old: &'static Gateway, before: RoleId, new: &'static Gateway, after: RoleId) -> usize {
    let mut pair = Comparison { old, new, audience: Audience::of_one(before, after), changes: Vec::new() };
    super::schema::compare(&mut pair);
    pair.changes.iter().filter(|change| change.class == Class::Breaking).count()
}
