//! The answer to the introspection query as it comes over the wire: everything optional, nothing believed yet.

use serde::Deserialize;

/// The whole body.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// `data`
    pub data: Option<Data>,
    /// `errors`
    pub errors: Option<serde_json::Value>,
}

/// `data`
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Data {
    /// `__schema`
    #[serde(rename = "__schema")]
    pub schema: Option<Schema>,
}

/// `__Schema`
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Schema {
    /// `queryType`
    pub query_type: Option<NamedType>,
    /// `mutationType`
    pub mutation_type: Option<NamedType>,
    /// `subscriptionType`
    pub subscription_type: Option<NamedType>,
    /// `types`
    pub types: Option<Vec<Type>>,
    /// `directives`
    pub directives: Option<Vec<Directive>>,
}

/// A `__Type` of which only the name was asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct NamedType {
    /// `name`
    pub name: Option<String>,
}

/// `__Type`, also as a reference.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Type {
    /// `kind`
    pub kind: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `specifiedByURL`
    #[serde(rename = "specifiedByURL")]
    pub specified_by_url: Option<String>,
    /// `isOneOf`
    pub is_one_of: Option<bool>,
    /// `fields`
    pub fields: Option<Vec<Field>>,
    /// `inputFields`
    pub input_fields: Option<Vec<InputValue>>,
    /// `interfaces`
    pub interfaces: Option<Vec<Type>>,
    /// `enumValues`
    pub enum_values: Option<Vec<EnumValue>>,
    /// `possibleTypes`
    pub possible_types: Option<Vec<Type>>,
    /// `ofType`
    pub of_type: Option<Box<Type>>,
}

/// `__Field`
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Field {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `args`
    pub args: Option<Vec<InputValue>>,
    /// `type`
    #[serde(rename = "type")]
    pub type_: Option<Type>,
    /// `isDeprecated`
    pub is_deprecated: Option<bool>,
    /// `deprecationReason`
    pub deprecation_reason: Option<String>,
}

/// `__InputValue`
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InputValue {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `type`
    #[serde(rename = "type")]
    pub type_: Option<Type>,
    /// `defaultValue`
    pub default_value: Option<String>,
    /// `isDeprecated`
    pub is_deprecated: Option<bool>,
    /// `deprecationReason`
    pub deprecation_reason: Option<String>,
}

/// `__EnumValue`
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EnumValue {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `isDeprecated`
    pub is_deprecated: Option<bool>,
    /// `deprecationReason`
    pub deprecation_reason: Option<String>,
}

/// `__Directive`
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Directive {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `locations`
    pub locations: Option<Vec<String>>,
    /// `args`
    pub args: Option<Vec<InputValue>>,
    /// `isRepeatable`
    pub is_repeatable: Option<bool>,
}
