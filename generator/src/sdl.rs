//! The schema as one role sees it, as SDL: what introspection would tell that role, printed as snapshots are.

use runtime::definition::{
    self as definition, EnumValue, Field, Gateway, InputValue, RoleId, TypeDefinition, TypeId, TypeKind, TypeRef,
};

use crate::introspection::introspection_result as result;
use crate::introspection::sdl::print_sdl;

/// The SDL of a role. The error names a part that no valid schema can have.
pub fn print(gateway: &Gateway, role: RoleId) -> Result<String, String> {
    let system = &gateway.type_system;
    let root = |id: Option<TypeId>| {
        let type_ = system.type_(id?);
        let is_usable = type_.visible.contains(role) && type_.fields().iter().any(|field| field.visible.contains(role));
        is_usable.then(|| result::NamedType { name: owned(type_.name) })
    };
    let visible = system.types.iter().filter(|type_| type_.visible.contains(role));
    let view = View { gateway, role };
    print_sdl(&result::Schema {
        query_type: root(Some(system.query_root)),
        mutation_type: root(system.mutation_root),
        subscription_type: root(system.subscription_root),
        types: Some(visible.map(|type_| view.type_(type_)).collect()),
        directives: Some(system.directives.iter().map(|directive| view.directive(directive)).collect()),
    })
}

struct View<'a> {
    gateway: &'a Gateway,
    role: RoleId,
}

impl View<'_> {
    fn type_(&self, type_: &TypeDefinition) -> result::Type {
        let mut view = result::Type {
            name: owned(type_.name),
            description: type_.description.map(str::to_owned),
            ..result::Type::default()
        };
        let kind = match type_.kind {
            TypeKind::Scalar { specified_by_url } => {
                view.specified_by_url = specified_by_url.map(str::to_owned);
                "SCALAR"
            }
            TypeKind::Object { fields, interfaces } => {
                view.fields = Some(self.fields(fields));
                view.interfaces = Some(self.type_names(interfaces));
                "OBJECT"
            }
            TypeKind::Interface { fields, interfaces, possible_types } => {
                view.fields = Some(self.fields(fields));
                view.interfaces = Some(self.type_names(interfaces));
                view.possible_types = Some(self.type_names(possible_types));
                "INTERFACE"
            }
            TypeKind::Union { possible_types } => {
                view.possible_types = Some(self.type_names(possible_types));
                "UNION"
            }
            TypeKind::Enum { values } => {
                let visible = values.iter().filter(|value| value.visible.contains(self.role));
                view.enum_values = Some(visible.map(enum_value).collect());
                "ENUM"
            }
            TypeKind::InputObject { fields, one_of } => {
                view.input_fields = Some(self.input_values(fields));
                view.is_one_of = Some(one_of);
                "INPUT_OBJECT"
            }
        };
        view.kind = owned(kind);
        view
    }

    fn fields(&self, fields: &[Field]) -> Vec<result::Field> {
        let visible = fields.iter().filter(|field| field.visible.contains(self.role));
        visible
            .map(|field| result::Field {
                name: owned(field.name),
                description: field.description.map(str::to_owned),
                args: Some(self.input_values(field.arguments)),
                type_: Some(self.type_ref(field.type_)),
                is_deprecated: Some(field.deprecated.is_some()),
                deprecation_reason: field.deprecated.map(str::to_owned),
            })
            .collect()
    }

    fn input_values(&self, values: &[InputValue]) -> Vec<result::InputValue> {
        let visible = values.iter().filter(|value| value.visible.contains(self.role));
        visible
            .map(|value| result::InputValue {
                name: owned(value.name),
                description: value.description.map(str::to_owned),
                type_: Some(self.type_ref(value.type_)),
                default_value: value.default_value.map(str::to_owned),
                is_deprecated: Some(value.deprecated.is_some()),
                deprecation_reason: value.deprecated.map(str::to_owned),
            })
            .collect()
    }

    fn directive(&self, directive: &definition::DirectiveDefinition) -> result::Directive {
        result::Directive {
            name: owned(directive.name),
            description: directive.description.map(str::to_owned),
            locations: Some(directive.locations.iter().map(|location| (*location).to_owned()).collect()),
            args: Some(self.input_values(directive.arguments)),
            is_repeatable: Some(directive.repeatable),
        }
    }

    fn type_names(&self, ids: &[TypeId]) -> Vec<result::Type> {
        let types = ids.iter().map(|id| self.gateway.type_system.type_(*id));
        let visible = types.filter(|type_| type_.visible.contains(self.role));
        visible.map(|type_| result::Type { name: owned(type_.name), ..result::Type::default() }).collect()
    }

    fn type_ref(&self, type_: TypeRef) -> result::Type {
        let wrapped = |kind: &str, inner: TypeRef| result::Type {
            kind: owned(kind),
            of_type: Some(Box::new(self.type_ref(inner))),
            ..result::Type::default()
        };
        if type_.is_non_null() {
            return wrapped("NON_NULL", type_.nullable());
        }
        match type_.item() {
            Some(item) => wrapped("LIST", item),
            None => {
                let named = self.gateway.type_system.type_(type_.named_type());
                let kind = match named.kind {
                    TypeKind::Scalar { .. } => "SCALAR",
                    TypeKind::Object { .. } => "OBJECT",
                    TypeKind::Interface { .. } => "INTERFACE",
                    TypeKind::Union { .. } => "UNION",
                    TypeKind::Enum { .. } => "ENUM",
                    TypeKind::InputObject { .. } => "INPUT_OBJECT",
                };
                result::Type { kind: owned(kind), name: owned(named.name), ..result::Type::default() }
            }
        }
    }
}

fn enum_value(value: &EnumValue) -> result::EnumValue {
    result::EnumValue {
        name: owned(value.name),
        description: value.description.map(str::to_owned),
        is_deprecated: Some(value.deprecated.is_some()),
        deprecation_reason: value.deprecated.map(str::to_owned),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "every part of an introspection answer is optional")]
fn owned(text: &str) -> Option<String> {
    Some(text.to_owned())
}
