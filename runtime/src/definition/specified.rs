//! What the GraphQL specification itself defines: built-in scalars, the introspection types, meta fields and directives.
//!
//! They live beside the gateway's own tables, because no metadata can change them. Their ids start at
//! [`FIRST_SPECIFIED`], so that they never meet an id of the gateway's types. A built-in scalar that the gateway
//! itself uses is in its own tables as well; the two are the same type to every rule, because rules compare names.

use super::{
    ColumnId, DirectiveDefinition, EnumValue, Field, InputValue, Resolver, RoleSet, TypeDefinition, TypeId, TypeKind,
    TypeRef,
};

/// The id of the first specified type; gateways have fewer types than that.
pub const FIRST_SPECIFIED: u32 = 1 << 31;

/// `__Schema`
pub const SCHEMA: TypeId = id(10);
/// `__Type`
pub const TYPE: TypeId = id(11);

const BOOLEAN: TypeRef = TypeRef::named(id(0));
const INT: TypeRef = TypeRef::named(id(3));
const STRING: TypeRef = TypeRef::named(id(4));
const DIRECTIVE: TypeRef = TypeRef::named(id(5));
const DIRECTIVE_LOCATION: TypeRef = TypeRef::named(id(6));
const ENUM_VALUE: TypeRef = TypeRef::named(id(7));
const FIELD: TypeRef = TypeRef::named(id(8));
const INPUT_VALUE: TypeRef = TypeRef::named(id(9));
const TYPE_REF: TypeRef = TypeRef::named(TYPE);
const TYPE_KIND: TypeRef = TypeRef::named(id(12));

/// Sets are bit sets of any width; this one is as wide as a role id can ask for.
static EVERY_ROLE_WORDS: [u64; 1024] = [u64::MAX; 1024];
const EVERY_ROLE: RoleSet = RoleSet(&EVERY_ROLE_WORDS);

/// The specified types, sorted by name.
pub fn types() -> &'static [TypeDefinition] {
    &TYPES
}

/// The id of the specified type of that name.
pub fn type_id(name: &str) -> Option<TypeId> {
    let index = TYPES.binary_search_by(|type_| type_.name.cmp(name)).ok()?;
    u32::try_from(index).ok().map(|index| TypeId(FIRST_SPECIFIED + index))
}

/// The specified type with that id, which must be one.
pub(super) fn type_(id: TypeId) -> &'static TypeDefinition {
    &TYPES[(id.0 - FIRST_SPECIFIED) as usize]
}

/// `__typename`, a field of every composite type.
pub fn typename_field() -> &'static Field {
    &TYPENAME
}

/// `__schema` and `__type`, fields of the query root.
pub fn query_root_field(name: &str) -> Option<&'static Field> {
    QUERY_ROOT_FIELDS.iter().find(|field| field.name == name)
}

/// The specified directives, sorted by name.
pub fn directives() -> &'static [DirectiveDefinition] {
    &DIRECTIVES
}

/// `@cached`, which no specification knows, but clients of the peer write on their queries: it is accepted and does
/// nothing, unless a remote schema has a directive of that name.
pub fn cached() -> &'static DirectiveDefinition {
    &CACHED
}

const fn id(index: u32) -> TypeId {
    TypeId(FIRST_SPECIFIED + index)
}

const fn field(name: &'static str, type_: TypeRef) -> Field {
    field_with_arguments(name, &[], type_)
}

const fn field_with_arguments(name: &'static str, arguments: &'static [InputValue], type_: TypeRef) -> Field {
    // The resolver is never looked at: these fields are answered by name.
    let resolver = Resolver::Column(ColumnId(0));
    Field {
        name,
        description: None,
        arguments,
        type_,
        deprecated: None,
        visible: EVERY_ROLE,
        nullable_for: RoleSet::EMPTY,
        resolver,
    }
}

const fn argument(
    name: &'static str,
    description: &'static str,
    type_: TypeRef,
    default_value: Option<&'static str>,
) -> InputValue {
    InputValue {
        name,
        description: Some(description),
        type_,
        default_value,
        deprecated: None,
        visible: EVERY_ROLE,
        presets: &[],
    }
}

const fn value(name: &'static str) -> EnumValue {
    EnumValue { name, description: None, deprecated: None, visible: EVERY_ROLE }
}

const fn scalar(name: &'static str, description: &'static str) -> TypeDefinition {
    TypeDefinition {
        name,
        description: Some(description),
        visible: EVERY_ROLE,
        kind: TypeKind::Scalar { specified_by_url: None },
    }
}

const fn object(name: &'static str, description: &'static str, fields: &'static [Field]) -> TypeDefinition {
    TypeDefinition {
        name,
        description: Some(description),
        visible: EVERY_ROLE,
        kind: TypeKind::Object { fields, interfaces: &[] },
    }
}

const fn enumeration(name: &'static str, description: &'static str, values: &'static [EnumValue]) -> TypeDefinition {
    TypeDefinition { name, description: Some(description), visible: EVERY_ROLE, kind: TypeKind::Enum { values } }
}

static TYPENAME: Field = field("__typename", STRING.non_null());

static QUERY_ROOT_FIELDS: [Field; 2] = [
    field("__schema", TypeRef::named(SCHEMA).non_null()),
    field_with_arguments("__type", &[argument("name", "The type's name.", STRING.non_null(), None)], TYPE_REF),
];

const INCLUDE_DEPRECATED: &[InputValue] =
    &[argument("includeDeprecated", "Whether deprecated ones are listed too.", BOOLEAN.non_null(), Some("false"))];

static TYPES: [TypeDefinition; 13] = [
    scalar("Boolean", "True or false."),
    scalar("Float", "A number with a fraction, as IEEE 754 double precision knows it."),
    scalar("ID", "An opaque identifier; it is written as a string and may be given as an integer."),
    scalar("Int", "An integer of 32 bits with a sign."),
    scalar("String", "A text of Unicode characters."),
    object(
        "__Directive",
        "An annotation that documents may carry.",
        &[
            field_with_arguments("args", INCLUDE_DEPRECATED, INPUT_VALUE.non_null().list().non_null()),
            field("description", STRING),
            field("isRepeatable", BOOLEAN.non_null()),
            field("locations", DIRECTIVE_LOCATION.non_null().list().non_null()),
            field("name", STRING.non_null()),
        ],
    ),
    enumeration(
        "__DirectiveLocation",
        "A place where a directive may stand.",
        &[
            value("ARGUMENT_DEFINITION"),
            value("ENUM"),
            value("ENUM_VALUE"),
            value("FIELD"),
            value("FIELD_DEFINITION"),
            value("FRAGMENT_DEFINITION"),
            value("FRAGMENT_SPREAD"),
            value("INLINE_FRAGMENT"),
            value("INPUT_FIELD_DEFINITION"),
            value("INPUT_OBJECT"),
            value("INTERFACE"),
            value("MUTATION"),
            value("OBJECT"),
            value("QUERY"),
            value("SCALAR"),
            value("SCHEMA"),
            value("SUBSCRIPTION"),
            value("UNION"),
            value("VARIABLE_DEFINITION"),
        ],
    ),
    object(
        "__EnumValue",
        "One of the values of an enum.",
        &[
            field("deprecationReason", STRING),
            field("description", STRING),
            field("isDeprecated", BOOLEAN.non_null()),
            field("name", STRING.non_null()),
        ],
    ),
    object(
        "__Field",
        "A field of an object or interface.",
        &[
            field_with_arguments("args", INCLUDE_DEPRECATED, INPUT_VALUE.non_null().list().non_null()),
            field("deprecationReason", STRING),
            field("description", STRING),
            field("isDeprecated", BOOLEAN.non_null()),
            field("name", STRING.non_null()),
            field("type", TYPE_REF.non_null()),
        ],
    ),
    object(
        "__InputValue",
        "An argument, or a field of an input object.",
        &[
            field("defaultValue", STRING),
            field("deprecationReason", STRING),
            field("description", STRING),
            field("isDeprecated", BOOLEAN.non_null()),
            field("name", STRING.non_null()),
            field("type", TYPE_REF.non_null()),
        ],
    ),
    object(
        "__Schema",
        "All that the server can do for the asking role.",
        &[
            field("description", STRING),
            field("directives", DIRECTIVE.non_null().list().non_null()),
            field("mutationType", TYPE_REF),
            field("queryType", TYPE_REF.non_null()),
            field("subscriptionType", TYPE_REF),
            field("types", TYPE_REF.non_null().list().non_null()),
        ],
    ),
    object(
        "__Type",
        "A type, named or wrapped; which fields are null depends on its kind.",
        &[
            field("description", STRING),
            field_with_arguments("enumValues", INCLUDE_DEPRECATED, ENUM_VALUE.non_null().list()),
            field_with_arguments("fields", INCLUDE_DEPRECATED, FIELD.non_null().list()),
            field_with_arguments("inputFields", INCLUDE_DEPRECATED, INPUT_VALUE.non_null().list()),
            field("interfaces", TYPE_REF.non_null().list()),
            field("isOneOf", BOOLEAN),
            field("kind", TYPE_KIND.non_null()),
            field("name", STRING),
            field("ofType", TYPE_REF),
            field("possibleTypes", TYPE_REF.non_null().list()),
            field("specifiedByURL", STRING),
        ],
    ),
    enumeration(
        "__TypeKind",
        "The kinds of types.",
        &[
            value("ENUM"),
            value("INPUT_OBJECT"),
            value("INTERFACE"),
            value("LIST"),
            value("NON_NULL"),
            value("OBJECT"),
            value("SCALAR"),
            value("UNION"),
        ],
    ),
];

const SELECTION_LOCATIONS: &[&str] = &["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"];

static CACHED: DirectiveDefinition = DirectiveDefinition {
    name: "cached",
    visible: EVERY_ROLE,
    remote: None,
    description: Some("Accepted on queries, whose answers are not kept."),
    arguments: &[
        argument("refresh", "Ask anew.", BOOLEAN.non_null(), Some("false")),
        argument("ttl", "For how many seconds.", INT.non_null(), Some("60")),
    ],
    locations: &["QUERY"],
    repeatable: false,
};

static DIRECTIVES: [DirectiveDefinition; 5] = [
    DirectiveDefinition {
        name: "deprecated",
        visible: EVERY_ROLE,
        remote: None,
        description: Some("Marks what should no longer be used."),
        arguments: &[argument("reason", "Why, and what to use instead.", STRING, Some("\"No longer supported\""))],
        locations: &["ARGUMENT_DEFINITION", "ENUM_VALUE", "FIELD_DEFINITION", "INPUT_FIELD_DEFINITION"],
        repeatable: false,
    },
    DirectiveDefinition {
        name: "include",
        visible: EVERY_ROLE,
        remote: None,
        description: Some("Selects only where the condition holds."),
        arguments: &[argument("if", "The condition.", BOOLEAN.non_null(), None)],
        locations: SELECTION_LOCATIONS,
        repeatable: false,
    },
    DirectiveDefinition {
        name: "oneOf",
        visible: EVERY_ROLE,
        remote: None,
        description: Some("Marks an input object of which exactly one field is given."),
        arguments: &[],
        locations: &["INPUT_OBJECT"],
        repeatable: false,
    },
    DirectiveDefinition {
        name: "skip",
        visible: EVERY_ROLE,
        remote: None,
        description: Some("Selects only where the condition does not hold."),
        arguments: &[argument("if", "The condition.", BOOLEAN.non_null(), None)],
        locations: SELECTION_LOCATIONS,
        repeatable: false,
    },
    DirectiveDefinition {
        name: "specifiedBy",
        visible: EVERY_ROLE,
        remote: None,
        description: Some("Tells where a scalar is specified."),
        arguments: &[argument("url", "The address of the specification.", STRING.non_null(), None)],
        locations: &["SCALAR"],
        repeatable: false,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_ids_name_what_they_say() {
        assert!(TYPES.is_sorted_by_key(|type_| type_.name));
        assert!(DIRECTIVES.is_sorted_by_key(|directive| directive.name));
        for definition in &TYPES {
            assert!(definition.fields().is_sorted_by_key(|field| field.name), "{}", definition.name);
            if let TypeKind::Enum { values } = definition.kind {
                assert!(values.is_sorted_by_key(|value| value.name), "{}", definition.name);
            }
        }
        for (id, name) in [
            (BOOLEAN.named_type(), "Boolean"),
            (STRING.named_type(), "String"),
            (DIRECTIVE.named_type(), "__Directive"),
            (DIRECTIVE_LOCATION.named_type(), "__DirectiveLocation"),
            (ENUM_VALUE.named_type(), "__EnumValue"),
            (FIELD.named_type(), "__Field"),
            (INPUT_VALUE.named_type(), "__InputValue"),
            (SCHEMA, "__Schema"),
            (TYPE, "__Type"),
            (TYPE_KIND.named_type(), "__TypeKind"),
        ] {
            assert_eq!(type_(id).name, name);
            assert_eq!(type_id(name), Some(id));
        }
    }
}
