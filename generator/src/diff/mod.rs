//! Two states of a gateway compared: what has changed, for which roles, and how bad that is for clients. The gateways
//! and snapshots come in, a [`Report`] goes out; nothing is read or written.
//!
//! What a role sees is compared with what the same role sees afterwards. A part that only `admin` sees concerns no
//! client, nor does one that nobody sees.

mod audience;
mod input;
mod kind;
mod member;
pub mod mutation;
#[cfg(test)]
mod operation_tests;
pub mod operations;
mod origin;
mod permission;
mod render;
mod role;
mod schema;
mod source;
#[cfg(test)]
mod tests;
mod type_ref;

pub use self::audience::Admin;
pub use self::input::preset_words;
pub use self::kind::{Class, Kind, documentation};
pub use self::origin::join as join_words;
pub use self::render::{render_human, render_json, render_markdown};

use runtime::definition::Gateway;

use self::audience::{Audience, Listeners};
use crate::introspection::Snapshot;

/// A state: the gateway, and what the sources said that it was made from.
#[derive(Clone, Copy, Debug)]
pub struct State<'s> {
    /// The gateway.
    pub gateway: &'static Gateway,
    /// Its sources.
    pub snapshot: &'s Snapshot,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// How bad it is for this gateway's clients.
    pub class: Class,
    /// What it is.
    pub kind: Kind,
    /// Where: `Type.field(argument:)`, `source.schema.table.column`.
    pub place: String,
    /// In words: lower case, no full stop.
    pub message: String,
    /// The roles it concerns; empty where it reaches none. The empty name stands for all that the metadata does not name.
    pub roles: Vec<&'static str>,
}

/// All differences, the worst first, then by place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Them.
    pub changes: Vec<Change>,
}

impl Report {
    fn sorted(mut changes: Vec<Change>) -> Self {
        changes.sort_by(|left, right| {
            right.class.cmp(&left.class).then_with(|| (&left.place, left.kind).cmp(&(&right.place, right.kind)))
        });
        Self { changes }
    }

    /// The class of the worst change; `None` where there is no change.
    pub fn worst(&self) -> Option<Class> {
        self.changes.iter().map(|change| change.class).max()
    }

    /// How many changes are of a class.
    pub fn count(&self, class: Class) -> usize {
        self.changes.iter().filter(|change| change.class == class).count()
    }
}

/// Compares two states.
pub fn compare(old: State, new: State, admin: Admin) -> Report {
    let audience = Audience::new(old.gateway, new.gateway, admin);
    let mut comparison = Comparison { old: old.gateway, new: new.gateway, audience, changes: Vec::new() };
    schema::compare(&mut comparison);
    permission::compare(&mut comparison);
    source::compare(&mut comparison, old.snapshot, new.snapshot);
    role::compare(&mut comparison);
    Report::sorted(comparison.changes)
}

/// A comparison under way.
struct Comparison {
    old: &'static Gateway,
    new: &'static Gateway,
    audience: Audience,
    changes: Vec<Change>,
}

impl Comparison {
    /// Notes a change that concerns some roles; nothing where it concerns none.
    fn note(&mut self, kind: Kind, place: impl Into<String>, listeners: &Listeners, message: impl Into<String>) {
        if !listeners.is_empty() {
            self.note_for_anyone(kind, place, listeners, message);
        }
    }

    /// Notes a change that is worth a line though nobody may be concerned.
    fn note_for_anyone(
        &mut self,
        kind: Kind,
        place: impl Into<String>,
        listeners: &Listeners,
        message: impl Into<String>,
    ) {
        let class = if self.audience.has_client(listeners) { kind.class() } else { Class::Safe };
        let roles = listeners.iter().map(|index| self.audience.listeners[*index].name).collect();
        self.changes.push(Change { class, kind, place: place.into(), message: message.into(), roles });
    }
}

/// The parts of two lists, both sorted by name, in pairs of the same name.
fn pair_by_name<'t, T>(old: &'t [T], new: &'t [T], name: impl Fn(&T) -> &str) -> Vec<(Option<&'t T>, Option<&'t T>)> {
    use std::cmp::Ordering;
    let (mut old, mut new) = (old.iter().peekable(), new.iter().peekable());
    let mut pairs = Vec::new();
    loop {
        let order = match (old.peek(), new.peek()) {
            (None, None) => return pairs,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(left), Some(right)) => name(left).cmp(name(right)),
        };
        pairs.push(match order {
            Ordering::Less => (old.next(), None),
            Ordering::Equal => (old.next(), new.next()),
            Ordering::Greater => (None, new.next()),
        });
    }
}
