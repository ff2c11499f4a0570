//! Types of the same place in two type systems: is the new one what clients of the old one can live with?

use runtime::definition::{TypeRef, TypeSystem};

/// How a type has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Not at all.
    Same,
    /// So that every client of the old type is content.
    Compatible,
    /// In any other way.
    Incompatible,
}

/// A type with the type system that knows its name.
#[derive(Clone, Copy)]
pub struct Typed<'t> {
    /// Where the name is found.
    pub type_system: &'t TypeSystem,
    /// The type.
    pub type_: TypeRef,
}

impl Typed<'_> {
    /// As GraphQL writes it.
    pub fn print(self) -> String {
        self.type_.print(self.type_system)
    }

    fn with(self, type_: TypeRef) -> Self {
        Self { type_, ..self }
    }
}

/// Of a field: what was never null stays so.
pub fn compare_output(old: Typed, new: Typed) -> Change {
    // What is read must fit into what was promised, which is the other way round for what is written.
    change(old, new, fits(new, old))
}

/// Of an argument or input field: what could be null may go on to be.
pub fn compare_input(old: Typed, new: Typed) -> Change {
    change(old, new, fits(old, new))
}

fn change(old: Typed, new: Typed, is_compatible: bool) -> Change {
    match is_compatible {
        true if old.print() == new.print() => Change::Same,
        true => Change::Compatible,
        false => Change::Incompatible,
    }
}

/// Whether every value of the one is a value of the other.
fn fits(value: Typed, place: Typed) -> bool {
    if place.type_.is_non_null() && !value.type_.is_non_null() {
        return false;
    }
    match (value.type_.item(), place.type_.item()) {
        (Some(value_item), Some(place_item)) => fits(value.with(value_item), place.with(place_item)),
        (None, None) => {
            let name = |typed: Typed| typed.type_system.type_(typed.type_.named_type()).name;
            name(value) == name(place)
        }
        _ => false,
    }
}
