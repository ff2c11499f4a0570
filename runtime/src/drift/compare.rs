//! What a gateway relies on of a remote schema, compared with what that remote schema says of itself now. Pure: two
//! schemas in, a list of differences out. Descriptions, deprecations and default values are not compared.

use std::collections::{BTreeMap, BTreeSet};

use crate::definition::{
    Field, Gateway, InputValue, RemoteNames, RemoteSchemaId, Resolver, TypeId, TypeKind, TypeRef, TypeSystem,
};
use crate::remote::introspection_result as live;

/// What a difference means for requests that the gateway accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Some fail that should not.
    Breaking,
    /// None: there is more now, or a type says more.
    Additive,
}

/// A difference between what the gateway was made from and what there is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// What it means.
    pub severity: Severity,
    /// What it is, in the remote schema's own names.
    pub what: String,
}

/// The differences, sorted, breaking ones first.
pub fn compare(gateway: &Gateway, id: RemoteSchemaId, schema: &live::Schema) -> Vec<Difference> {
    let types = schema.types.iter().flatten().filter_map(|type_| Some((type_.name.as_deref()?, type_))).collect();
    let mut comparison = Comparison {
        type_system: &gateway.type_system,
        names: gateway.remote_schema(id).names,
        types,
        waiting: Vec::new(),
        seen: BTreeSet::new(),
        differences: Vec::new(),
    };
    let TypeSystem { query_root, mutation_root, subscription_root, .. } = gateway.type_system;
    for (root, operation, live_root) in [
        (Some(query_root), "query", &schema.query_type),
        (mutation_root, "mutation", &schema.mutation_type),
        (subscription_root, "subscription", &schema.subscription_type),
    ] {
        let Some(root) = root else { continue };
        comparison.root(root, id, operation, live_root.as_ref().and_then(|type_| type_.name.as_deref()));
    }
    while let Some(type_) = comparison.waiting.pop() {
        comparison.type_(type_);
    }
    comparison.differences.sort_unstable();
    comparison.differences.dedup();
    comparison.differences
}

struct Comparison<'c> {
    type_system: &'c TypeSystem,
    names: RemoteNames,
    types: BTreeMap<&'c str, &'c live::Type>,
    waiting: Vec<TypeId>,
    seen: BTreeSet<TypeId>,
    differences: Vec<Difference>,
}

/// Which way values of a type go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    ToTheRemote,
    FromTheRemote,
}

impl<'c> Comparison<'c> {
    fn breaking(&mut self, what: String) {
        self.differences.push(Difference { severity: Severity::Breaking, what });
    }

    fn additive(&mut self, what: String) {
        self.differences.push(Difference { severity: Severity::Additive, what });
    }

    /// The root fields that go to the remote schema; those behind a namespace are fields of the namespace's type.
    fn root(&mut self, root: TypeId, id: RemoteSchemaId, operation: &str, live_root: Option<&'c str>) {
        let fields = self.type_system.type_(root).fields();
        for field in fields.iter().filter(|field| field.resolver == Resolver::RemoteNamespace(id)) {
            self.refer_to(field.type_);
        }
        let fields: Vec<_> = fields.iter().filter(|field| field.resolver == Resolver::RemoteRoot(id)).collect();
        if fields.is_empty() {
            return;
        }
        match live_root.and_then(|name| Some((name, *self.types.get(name)?))) {
            Some((name, live_root)) => self.fields(root, name, &fields, live_root),
            None => self.breaking(format!("there is no {operation} root type any more")),
        }
    }

    fn name_of(&self, id: TypeId) -> &'static str {
        self.names.original_type(id).unwrap_or(self.type_system.type_(id).name)
    }

    fn refer_to(&mut self, type_: TypeRef) {
        let named = type_.named_type();
        if self.seen.insert(named) {
            self.waiting.push(named);
        }
    }

    fn type_(&mut self, id: TypeId) {
        let name = self.name_of(id);
        let is_built_in = ["Boolean", "Float", "ID", "Int", "String"].contains(&name);
        let Some(live) = self.types.get(name).copied() else {
            // Services need not list the built-in scalars that they do not use.
            if !is_built_in {
                self.breaking(format!("type `{name}` is gone"));
            }
            return;
        };
        let kind = &self.type_system.type_(id).kind;
        if live.kind.as_deref() != Some(kind.name()) {
            self.breaking(format!("type `{name}` is another kind of type now"));
            return;
        }
        match kind {
            TypeKind::Scalar { .. } => {}
            TypeKind::Object { fields, interfaces } => {
                self.remote_fields(id, name, fields, live);
                let interfaces: Vec<_> = interfaces.iter().map(|id| self.name_of(*id)).collect();
                self.members(name, "interface", &interfaces, names(live.interfaces.as_ref()));
            }
            TypeKind::Interface { fields, possible_types, .. } => {
                self.remote_fields(id, name, fields, live);
                possible_types.iter().for_each(|id| self.refer_to(TypeRef::named(*id)));
            }
            TypeKind::Union { possible_types } => {
                possible_types.iter().for_each(|id| self.refer_to(TypeRef::named(*id)));
                let members: Vec<_> = possible_types.iter().map(|id| self.name_of(*id)).collect();
                self.members(name, "member", &members, names(live.possible_types.as_ref()));
            }
            TypeKind::Enum { values } => {
                let values: Vec<_> = values.iter().map(|value| value.name).collect();
                let live_values = live.enum_values.iter().flatten().filter_map(|value| value.name.as_deref());
                self.members(name, "value", &values, live_values.collect());
            }
            TypeKind::InputObject { fields, .. } => {
                let input_fields: Vec<_> = live.input_fields.iter().flatten().collect();
                self.input_values(&format!("`{name}`"), "input field", fields, &input_fields);
            }
        }
    }

    /// What a type has by name alone.
    fn members(&mut self, type_: &str, noun: &str, known: &[&str], live: Vec<&str>) {
        for gone in known.iter().filter(|name| !live.contains(name)) {
            self.breaking(format!("{noun} `{gone}` of `{type_}` is gone"));
        }
        for new in live.into_iter().filter(|name| !known.contains(name)) {
            self.additive(format!("{noun} `{new}` of `{type_}` is new"));
        }
    }

    fn remote_fields(&mut self, id: TypeId, name: &str, fields: &'static [Field], live: &'c live::Type) {
        let own = |field: &&Field| matches!(field.resolver, Resolver::RemoteField | Resolver::RemoteRoot(_));
        self.fields(id, name, &fields.iter().filter(own).collect::<Vec<_>>(), live);
    }

    fn fields(&mut self, id: TypeId, type_: &str, fields: &[&'static Field], live: &'c live::Type) {
        let mut known = BTreeSet::new();
        for field in fields {
            self.refer_to(field.type_);
            let name = self.names.original_field(id, field.name).unwrap_or(field.name);
            known.insert(name);
            let Some(live) = live.fields.iter().flatten().find(|live| live.name.as_deref() == Some(name)) else {
                self.breaking(format!("field `{type_}.{name}` is gone"));
                continue;
            };
            let place = format!("`{type_}.{name}`");
            self.value_type(&place, "field", field.type_, live.type_.as_ref(), Direction::FromTheRemote);
            self.input_values(&place, "argument", field.arguments, &live.args.iter().flatten().collect::<Vec<_>>());
        }
        for name in live.fields.iter().flatten().filter_map(|live| live.name.as_deref()) {
            if !known.contains(name) {
                self.additive(format!("field `{type_}.{name}` is new"));
            }
        }
    }

    fn input_values(&mut self, owner: &str, noun: &str, known: &'static [InputValue], live: &[&'c live::InputValue]) {
        for value in known {
            self.refer_to(value.type_);
            let name = value.name;
            let place = format!("`{name}` of {owner}");
            match live.iter().find(|live| live.name.as_deref() == Some(name)) {
                Some(live) => {
                    self.value_type(&place, noun, value.type_, live.type_.as_ref(), Direction::ToTheRemote);
                }
                // A server of the older specification does not list those that are deprecated.
                None if value.deprecated.is_some() => {}
                None => self.breaking(format!("{noun} {place} is gone")),
            }
        }
        for live in live {
            let Some(name) = live.name.as_deref() else { continue };
            if known.iter().any(|value| value.name == name) {
                continue;
            }
            let is_required = live.default_value.is_none()
                && live.type_.as_ref().is_some_and(|type_| type_.kind.as_deref() == Some("NON_NULL"));
            if is_required {
                self.breaking(format!("{noun} `{name}` of {owner} is new and required"));
            } else {
                self.additive(format!("{noun} `{name}` of {owner} is new"));
            }
        }
    }

    fn value_type(&mut self, place: &str, noun: &str, known: TypeRef, live: Option<&live::Type>, direction: Direction) {
        let (Some(live), written) = (live, self.print(known)) else { return };
        let now = print_live(live);
        if now == written {
            return;
        }
        let what = format!("{noun} {place} has type `{now}` now, not `{written}`");
        if self.fits(known, live, direction) { self.additive(what) } else { self.breaking(what) }
    }

    /// Whether what the gateway accepts or promises is still right: values that come may be promised more, values that
    /// are sent may be asked for less.
    fn fits(&self, known: TypeRef, live: &live::Type, direction: Direction) -> bool {
        let inside = live.of_type.as_deref();
        match (known.is_non_null(), live.kind.as_deref(), inside) {
            (true, Some("NON_NULL"), Some(inside)) => self.fits(known.nullable(), inside, direction),
            (true, ..) => direction == Direction::ToTheRemote && self.fits(known.nullable(), live, direction),
            (false, Some("NON_NULL"), Some(inside)) => {
                direction == Direction::FromTheRemote && self.fits(known, inside, direction)
            }
            (false, Some("LIST"), Some(inside)) => known.item().is_some_and(|item| self.fits(item, inside, direction)),
            _ => known.item().is_none() && live.name.as_deref() == Some(self.name_of(known.named_type())),
        }
    }

    fn print(&self, type_: TypeRef) -> String {
        if type_.is_non_null() {
            return format!("{}!", self.print(type_.nullable()));
        }
        match type_.item() {
            Some(item) => format!("[{}]", self.print(item)),
            None => self.name_of(type_.named_type()).to_owned(),
        }
    }
}

fn print_live(type_: &live::Type) -> String {
    match (type_.kind.as_deref(), &type_.of_type) {
        (Some("NON_NULL"), Some(inside)) => format!("{}!", print_live(inside)),
        (Some("LIST"), Some(inside)) => format!("[{}]", print_live(inside)),
        _ => type_.name.clone().unwrap_or_default(),
    }
}

fn names(types: Option<&Vec<live::Type>>) -> Vec<&str> {
    types.into_iter().flatten().filter_map(|type_| type_.name.as_deref()).collect()
}
