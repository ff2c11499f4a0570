//! Remote schema `auth`: how it is reached, its root fields and types.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/remote_schemas.yaml`.
//!
//! Merged types:
//!
//! - `DateTime`: the same in `payments`, defined here

use runtime::codegen::{
    ENUM_VALUE, EnumValue, FIELD, Field, INPUT_VALUE, InputValue, REMOTE_DEFAULTS, RemoteSchema, Resolver, Template,
    TemplatePart, TypeDefinition, TypeKind, TypeRef,
};

use crate::joins;
use crate::remote_schemas;
use crate::roles::sets;
use crate::types;

/// The service at `{{AUTH_SERVICE_URL}}`.
///
/// Names in double braces are environment variables, read at start.
/// Client headers are passed on.
pub const REMOTE_SCHEMA: RemoteSchema = RemoteSchema {
    name: "auth",
    url: Template(&[TemplatePart::Environment("AUTH_SERVICE_URL")]),
    headers: &[],
    forward_client_headers: true,
    timeout_seconds: 10,
    ..REMOTE_DEFAULTS
};

/// Resolver of query field `caller`.
///
/// ```graphql
/// caller: Caller!
/// ```
pub const QUERY_CALLER: Field = Field {
    name: "caller",
    description: Some("Who asks"),
    type_: TypeRef::named(types::CALLER).non_null(),
    visible: sets::EVERYONE,
    resolver: Resolver::RemoteRoot(remote_schemas::AUTH),
    ..FIELD
};

/// Resolver of query field `profile`.
///
/// ```graphql
/// profile(id: ID!): Profile
/// ```
pub const QUERY_PROFILE: Field = Field {
    name: "profile",
    description: Some("The profile of one user; null for users who never signed in"),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::ID).non_null(),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PROFILE),
    visible: sets::EVERYONE,
    resolver: Resolver::RemoteRoot(remote_schemas::AUTH),
    ..FIELD
};

/// Resolver of query field `profiles`.
///
/// ```graphql
/// profiles(ids: [ID!]!): [Profile]!
/// ```
pub const QUERY_PROFILES: Field = Field {
    name: "profiles",
    description: Some("The profiles of several users, in the order of the ids"),
    arguments: &[
        InputValue {
            name: "ids",
            type_: TypeRef::named(types::ID).non_null().list().non_null(),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PROFILE).list().non_null(),
    visible: sets::EVERYONE,
    resolver: Resolver::RemoteRoot(remote_schemas::AUTH),
    ..FIELD
};

/// Resolver of query field `searchProfiles`.
///
/// ```graphql
/// searchProfiles(filter: ProfileFilter!, first: Int! = 20): [Profile!]!
/// ```
pub const QUERY_SEARCH_PROFILES: Field = Field {
    name: "searchProfiles",
    description: Some("The profiles that fit a filter, by id"),
    arguments: &[
        InputValue {
            name: "filter",
            type_: TypeRef::named(types::PROFILE_FILTER).non_null(),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
        InputValue {
            name: "first",
            description: Some("At most so many"),
            type_: TypeRef::named(types::INT).non_null(),
            default_value: Some("20"),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PROFILE).non_null().list().non_null(),
    visible: sets::EVERYONE,
    resolver: Resolver::RemoteRoot(remote_schemas::AUTH),
    ..FIELD
};

/// Resolver of mutation field `renameProfile`.
///
/// ```graphql
/// renameProfile(id: ID!, nickname: String!): Profile!
/// ```
pub const MUTATION_RENAME_PROFILE: Field = Field {
    name: "renameProfile",
    description: Some("Gives a user another nickname"),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::ID).non_null(),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
        InputValue {
            name: "nickname",
            type_: TypeRef::named(types::STRING).non_null(),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PROFILE).non_null(),
    visible: sets::EVERYONE,
    resolver: Resolver::RemoteRoot(remote_schemas::AUTH),
    ..FIELD
};

/// Resolver of mutation field `signIn`.
///
/// ```graphql
/// signIn(id: ID!): ID!
/// ```
pub const MUTATION_SIGN_IN: Field = Field {
    name: "signIn",
    description: Some("Starts a session: answers its id and sets it as a cookie"),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::ID).non_null(),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ID).non_null(),
    visible: sets::EVERYONE,
    resolver: Resolver::RemoteRoot(remote_schemas::AUTH),
    ..FIELD
};

/// Enum `AccountState`.
///
/// ```graphql
/// enum AccountState {
///   ACTIVE
///   BANNED
///   LOCKED
///   PENDING
/// }
/// ```
pub const TYPE_ACCOUNT_STATE: TypeDefinition = TypeDefinition {
    name: "AccountState",
    description: Some("What an account may do at the moment"),
    visible: sets::EVERYONE,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "ACTIVE",
                description: Some("May sign in"),
                visible: sets::EVERYONE,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "BANNED",
                description: Some("Was locked for ever"),
                deprecated: Some("use LOCKED"),
                visible: sets::EVERYONE,
            },
            EnumValue {
                name: "LOCKED",
                description: Some("Was locked by a person"),
                visible: sets::EVERYONE,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "PENDING",
                description: Some("Has not confirmed its address"),
                visible: sets::EVERYONE,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Union `AuthEvent`.
///
/// ```graphql
/// union AuthEvent = PasswordChangeEvent | SignInEvent
/// ```
pub const TYPE_AUTH_EVENT: TypeDefinition = TypeDefinition {
    name: "AuthEvent",
    description: Some("Something that happened to an account"),
    visible: sets::EVERYONE,
    kind: TypeKind::Union {
        possible_types: &[types::PASSWORD_CHANGE_EVENT, types::SIGN_IN_EVENT],
    },
};

/// Object `Caller`.
///
/// ```graphql
/// type Caller {
///   role: String
///   source: String
///   userId: String
/// }
/// ```
pub const TYPE_CALLER: TypeDefinition = TypeDefinition {
    name: "Caller",
    description: Some("Who asks, as this service sees the request"),
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "role",
                description: Some("The header `x-hasura-role`"),
                type_: TypeRef::named(types::STRING),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "source",
                description: Some(
                    "The header `x-request-source`, which clients of the gateway may send",
                ),
                type_: TypeRef::named(types::STRING),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "userId",
                description: Some("The header `x-hasura-user-id`"),
                type_: TypeRef::named(types::STRING),
                visible: sets::EVERYONE,
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Scalar `DateTime`.
///
/// ```graphql
/// scalar DateTime
/// ```
pub const TYPE_DATE_TIME: TypeDefinition = TypeDefinition {
    name: "DateTime",
    description: Some("A point in time, as in RFC 3339"),
    visible: sets::EVERYONE,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Interface `Identity`.
///
/// ```graphql
/// interface Identity {
///   id: ID!
///   lastUsedAt: DateTime
/// }
/// ```
pub const TYPE_IDENTITY: TypeDefinition = TypeDefinition {
    name: "Identity",
    description: Some("A way to sign in"),
    visible: sets::EVERYONE,
    kind: TypeKind::Interface {
        fields: &[
            Field {
                name: "id",
                description: Some("The id of the way"),
                type_: TypeRef::named(types::ID).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "lastUsedAt",
                description: Some("Never used while it is null"),
                type_: TypeRef::named(types::DATE_TIME),
                visible: sets::EVERYONE,
                ..FIELD
            },
        ],
        interfaces: &[],
        possible_types: &[types::PASSWORD_IDENTITY, types::SOCIAL_IDENTITY],
    },
};

/// Object `PasswordChangeEvent`.
///
/// ```graphql
/// type PasswordChangeEvent {
///   at: DateTime!
///   forced: Boolean!
/// }
/// ```
pub const TYPE_PASSWORD_CHANGE_EVENT: TypeDefinition = TypeDefinition {
    name: "PasswordChangeEvent",
    description: Some("A changed password"),
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "at",
                description: Some("When it happened"),
                type_: TypeRef::named(types::DATE_TIME).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "forced",
                description: Some("Whether somebody else asked for the change"),
                type_: TypeRef::named(types::BOOLEAN).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `PasswordIdentity`.
///
/// ```graphql
/// type PasswordIdentity implements Identity {
///   id: ID!
///   lastUsedAt: DateTime
///   twoFactor: Boolean!
/// }
/// ```
pub const TYPE_PASSWORD_IDENTITY: TypeDefinition = TypeDefinition {
    name: "PasswordIdentity",
    description: Some("Signing in by password"),
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "id",
                description: Some("The id of the way"),
                type_: TypeRef::named(types::ID).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "lastUsedAt",
                description: Some("Never used while it is null"),
                type_: TypeRef::named(types::DATE_TIME),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "twoFactor",
                description: Some("Whether a second factor is asked for"),
                type_: TypeRef::named(types::BOOLEAN).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
        ],
        interfaces: &[types::IDENTITY],
    },
};

/// Object `Profile`.
///
/// ```graphql
/// type Profile {
///   events(first: Int! = 10): [AuthEvent!]!
///   id: ID!
///   identities: [Identity!]!
///   locale: String
///   marketplaceOrders(channel: Channel, first: Int! = 50): [MarketplaceOrder!]
///   memberships(distinct_on: [memberships_select_column!], limit: Int, offset: Int, order_by: [memberships_order_by!], where: memberships_bool_exp): [memberships!]
///   memberships_aggregate(distinct_on: [memberships_select_column!], limit: Int, offset: Int, order_by: [memberships_order_by!], where: memberships_bool_exp): memberships_aggregate
///   nickname: String!
///   picture(size: Int! = 64): String!
///   riskScore: Float
///   state: AccountState!
///   verified: Boolean!
/// }
/// ```
pub const TYPE_PROFILE: TypeDefinition = TypeDefinition {
    name: "Profile",
    description: None,
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "events",
                description: Some("What happened, newest first"),
                arguments: &[
                    InputValue {
                        name: "first",
                        description: Some("At most so many"),
                        type_: TypeRef::named(types::INT).non_null(),
                        default_value: Some("10"),
                        visible: sets::EVERYONE,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::AUTH_EVENT).non_null().list().non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "id",
                description: Some("The user's id"),
                type_: TypeRef::named(types::ID).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "identities",
                description: Some("The ways to sign in"),
                type_: TypeRef::named(types::IDENTITY).non_null().list().non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "locale",
                description: Some("The language of mails, such as `en-GB`"),
                type_: TypeRef::named(types::STRING),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "marketplaceOrders",
                description: Some("Orders of marketplaces, oldest first"),
                arguments: &[
                    InputValue {
                        name: "channel",
                        description: Some("Of one channel"),
                        type_: TypeRef::named(types::CHANNEL),
                        visible: sets::EVERYONE,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "first",
                        description: Some("At most so many"),
                        type_: TypeRef::named(types::INT).non_null(),
                        default_value: Some("50"),
                        visible: sets::EVERYONE,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::MARKETPLACE_ORDER).non_null().list(),
                visible: sets::EVERYONE,
                resolver: Resolver::Join(joins::PROFILE__MARKETPLACE_ORDERS),
                ..FIELD
            },
            Field {
                name: "memberships",
                description: Some("An array relationship"),
                arguments: crate::databases::default::public_memberships::QUERY_MEMBERSHIPS
                    .arguments,
                type_: TypeRef::named(types::MEMBERSHIPS).non_null().list(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Join(joins::PROFILE__MEMBERSHIPS),
                ..FIELD
            },
            Field {
                name: "memberships_aggregate",
                description: Some("An aggregate relationship"),
                arguments: &[
                    InputValue {
                        name: "distinct_on",
                        description: Some("distinct select on columns"),
                        type_: TypeRef::named(types::MEMBERSHIPS_SELECT_COLUMN)
                            .non_null()
                            .list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "limit",
                        description: Some("limit the number of rows returned"),
                        type_: TypeRef::named(types::INT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "offset",
                        description: Some(
                            "skip the first n rows. Use only with order_by",
                        ),
                        type_: TypeRef::named(types::INT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "order_by",
                        description: Some("sort the rows by one or more columns"),
                        type_: TypeRef::named(types::MEMBERSHIPS_ORDER_BY)
                            .non_null()
                            .list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "where",
                        description: Some("filter the rows returned"),
                        type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::MEMBERSHIPS_AGGREGATE),
                visible: sets::ADMIN,
                resolver: Resolver::JoinAggregate(joins::PROFILE__MEMBERSHIPS),
                ..FIELD
            },
            Field {
                name: "nickname",
                description: Some("The name others see"),
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "picture",
                description: Some("The address of a square picture"),
                arguments: &[
                    InputValue {
                        name: "size",
                        description: Some("Pixels along an edge"),
                        type_: TypeRef::named(types::INT).non_null(),
                        default_value: Some("64"),
                        visible: sets::EVERYONE,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "riskScore",
                description: Some(
                    "How likely the account is taken over, between 0 and 1. Fails for accounts that are locked",
                ),
                type_: TypeRef::named(types::FLOAT),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "state",
                description: Some("What the account may do"),
                type_: TypeRef::named(types::ACCOUNT_STATE).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "verified",
                description: Some("Whether the address was confirmed"),
                type_: TypeRef::named(types::BOOLEAN).non_null(),
                deprecated: Some("use state"),
                visible: sets::EVERYONE,
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `ProfileFilter`.
///
/// ```graphql
/// input ProfileFilter {
///   nickname: String
///   provider: String = null
///   states: [AccountState!]
/// }
/// ```
pub const TYPE_PROFILE_FILTER: TypeDefinition = TypeDefinition {
    name: "ProfileFilter",
    description: Some("Which profiles to find"),
    visible: sets::EVERYONE,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "nickname",
                description: Some("Part of the nickname, in any case"),
                type_: TypeRef::named(types::STRING),
                visible: sets::EVERYONE,
                ..INPUT_VALUE
            },
            InputValue {
                name: "provider",
                description: Some("With a way to sign in through this service"),
                type_: TypeRef::named(types::STRING),
                default_value: Some("null"),
                visible: sets::EVERYONE,
                ..INPUT_VALUE
            },
            InputValue {
                name: "states",
                description: Some("One of these states"),
                type_: TypeRef::named(types::ACCOUNT_STATE).non_null().list(),
                visible: sets::EVERYONE,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `SignInEvent`.
///
/// ```graphql
/// type SignInEvent {
///   at: DateTime!
///   device: String
///   succeeded: Boolean!
/// }
/// ```
pub const TYPE_SIGN_IN_EVENT: TypeDefinition = TypeDefinition {
    name: "SignInEvent",
    description: Some("A sign-in"),
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "at",
                description: Some("When it happened"),
                type_: TypeRef::named(types::DATE_TIME).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "device",
                description: Some("The device that asked"),
                type_: TypeRef::named(types::STRING),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "succeeded",
                description: Some("Whether it was allowed"),
                type_: TypeRef::named(types::BOOLEAN).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `SocialIdentity`.
///
/// ```graphql
/// type SocialIdentity implements Identity {
///   id: ID!
///   lastUsedAt: DateTime
///   provider: String!
/// }
/// ```
pub const TYPE_SOCIAL_IDENTITY: TypeDefinition = TypeDefinition {
    name: "SocialIdentity",
    description: Some("Signing in by another service"),
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "id",
                description: Some("The id of the way"),
                type_: TypeRef::named(types::ID).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "lastUsedAt",
                description: Some("Never used while it is null"),
                type_: TypeRef::named(types::DATE_TIME),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "provider",
                description: Some("The other service's name"),
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
        ],
        interfaces: &[types::IDENTITY],
    },
};
