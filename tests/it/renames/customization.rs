//! Random `customization` for a schema: prefixes, suffixes, new names, names that change places, namespaces.

use std::collections::{BTreeMap, BTreeSet};

use generator::introspection::snapshot::{RemoteSchema, RemoteTypeKind};
use serde_json::{Map, Value, json};

use super::{MARKER, RIVAL};
use crate::support::random::Random;

/// A customization of `schema`, as the metadata has it. Fields of one name get one new name in all types, so that
/// interfaces agree with what implements them.
pub fn random(schema: &RemoteSchema, random: &mut Random) -> Value {
    let mut customization = Map::new();
    if random.happens(40) {
        customization.insert("root_fields_namespace".to_owned(), json!("space"));
    }
    if random.happens(85) {
        customization.insert("type_names".to_owned(), type_names(schema, random));
    }
    if random.happens(85) {
        customization.insert("field_names".to_owned(), field_names(schema, random));
    }
    Value::Object(customization)
}

fn type_names(schema: &RemoteSchema, random: &mut Random) -> Value {
    let names: Vec<&str> = schema.types.keys().map(String::as_str).collect();
    let mut rule = Map::new();
    if random.happens(60) {
        rule.insert("prefix".to_owned(), json!("Pre_"));
    }
    if random.happens(40) {
        rule.insert("suffix".to_owned(), json!("_v1"));
    }
    let mapping = new_names(&names, random);
    rule.insert("mapping".to_owned(), json!(mapping));
    Value::Object(rule)
}

fn field_names(schema: &RemoteSchema, random: &mut Random) -> Value {
    let mut names = BTreeSet::new();
    let mut types: Vec<(&str, BTreeSet<&str>)> = Vec::new();
    for (type_name, type_) in &schema.types {
        if let RemoteTypeKind::Object { fields, .. } | RemoteTypeKind::Interface { fields, .. } = &type_.kind {
            let fields: BTreeSet<&str> = fields.iter().map(|field| field.name.as_str()).collect();
            names.extend(fields.iter().copied());
            types.push((type_name, fields));
        }
    }
    for kept in [MARKER, RIVAL] {
        names.remove(kept);
    }
    let names: Vec<&str> = names.into_iter().collect();
    let mapping = new_names(&names, random);
    let (prefix, suffix) = (random.happens(40), random.happens(20));
    let entries = types.into_iter().map(|(type_name, fields)| {
        let mut rule = Map::from_iter([("parent_type".to_owned(), json!(type_name))]);
        if prefix {
            rule.insert("prefix".to_owned(), json!("p_"));
        }
        if suffix {
            rule.insert("suffix".to_owned(), json!("_s"));
        }
        let mut own: BTreeMap<&str, String> = mapping.clone();
        own.retain(|name, _| fields.contains(name));
        for kept in [MARKER, RIVAL].into_iter().filter(|kept| fields.contains(kept)) {
            own.insert(kept, kept.to_owned());
        }
        rule.insert("mapping".to_owned(), json!(own));
        Value::Object(rule)
    });
    entries.collect()
}

/// New names for some of `names`: fresh ones, or those of others among them, which then move on in a circle. No name is
/// taken from one that keeps it.
fn new_names<'n>(names: &[&'n str], random: &mut Random) -> BTreeMap<&'n str, String> {
    let shuffled = random.shuffled(names.to_vec());
    let moved = random.below(4) + 1;
    let mut mapping = BTreeMap::new();
    for index in 0..moved {
        mapping.insert(shuffled[index], shuffled[(index + 1) % moved].to_owned());
    }
    for name in &shuffled[moved..] {
        if random.happens(30) {
            mapping.insert(name, format!("new_{name}"));
        }
    }
    mapping
}
