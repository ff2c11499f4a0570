//! Where each part of a gateway comes from, for the comments of generated files.

/// The place and a reading of a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The file as shown to the user, such as `schemas/databases/shop/tables/public_orders.yaml`.
    pub path: String,
    /// The line, counted from one.
    pub line: usize,
    /// What it is, in words: `"user_id" = X-Hasura-User-Id`, `remote schema auth, type Profile`.
    pub text: String,
}

/// The origins of all parts, each list parallel to the gateway's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    /// By `SourceId`.
    pub sources: Vec<Origin>,
    /// By `TableId`.
    pub tables: Vec<Origin>,
    /// By `TableId`, then parallel to the table's `relationships`.
    pub relationships: Vec<Vec<Origin>>,
    /// By `TableId`, then parallel to the table's `select_permissions`: the filter in words.
    pub select_permissions: Vec<Vec<Origin>>,
    /// By `RemoteSchemaId`.
    pub remote_schemas: Vec<Origin>,
    /// By `JoinId`.
    pub joins: Vec<Origin>,
    /// By `TypeId`: the table or the remote schema's type; `None` for types that belong to no source (root types,
    /// comparison types, scalars).
    pub types: Vec<Option<Origin>>,
}
