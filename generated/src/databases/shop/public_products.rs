//! Table `public.products` of source `shop`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/shop/tables/tables.yaml`.
//!
//! | column | field | Postgres type | GraphQL type | key |
//! |---|---|---|---|---|
//! | `sku` | `sku` | `text` not null | `String!` | primary |
//! | `title` | `title` | `text` not null | `String!` |  |
//! | `price` | `price` | `numeric` not null | `numeric!` |  |
//! | `weight_kg` | `weight_kg` | `double precision` | `float8` |  |
//! | `tags` | `tags` | `text[]` not null | `[String!]!` |  |
//! | `attributes` | `attributes` | `jsonb` not null | `jsonb!` |  |
//! | `discontinued` | `discontinued` | `boolean` not null | `Boolean!` |  |
//!
//! | field | leads to | by |
//! |---|---|---|
//! | `order_lines` | `public.order_lines` | `products.sku = order_lines.sku` |
//!
//! | role | reads columns | rows | at most |
//! |---|---|---|---|
//! | `support` | all | all |  |
//! | `user` | all | `(products."discontinued" = ('false')::boolean)` |  |

use runtime::codegen::{
    AggregateField, AggregateFunction, Column, ENUM_VALUE, EnumValue, FIELD, Field, INPUT_VALUE, InputValue,
    MutationField, Predicate, PredicatePart, Relationship, RelationshipKind, Resolver, SelectPermission, TABLE_DEFAULTS,
    Table, TypeDefinition, TypeKind, TypeRef,
};

use crate::roles;
use crate::roles::sets;
use crate::schema::sql_types;
use crate::sources;
use crate::tables;
use crate::types;

/// The table as the runtime reads it.
pub const TABLE: Table = Table {
    source: sources::SHOP,
    schema: "public",
    name: "products",
    row_type: types::PRODUCTS,
    columns: &[
        COLUMN_SKU,
        COLUMN_TITLE,
        COLUMN_PRICE,
        COLUMN_WEIGHT_KG,
        COLUMN_TAGS,
        COLUMN_ATTRIBUTES,
        COLUMN_DISCONTINUED,
    ],
    primary_key: &[columns::SKU],
    relationships: &[RELATIONSHIP_ORDER_LINES],
    select_permissions: &[SELECT_PERMISSION_SUPPORT, SELECT_PERMISSION_USER],
    ..TABLE_DEFAULTS
};

/// Resolver of query field `products`: the rows that match of `public.products`.
///
/// ```graphql
/// products(distinct_on: [products_select_column!], limit: Int, offset: Int, order_by: [products_order_by!], where: products_bool_exp): [products!]!
/// ```
pub const QUERY_PRODUCTS: Field = Field {
    name: "products",
    description: Some(r#"fetch data from the table: "products""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::PRODUCTS_SELECT_COLUMN).non_null().list(),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "limit",
            description: Some("limit the number of rows returned"),
            type_: TypeRef::named(types::INT),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "offset",
            description: Some("skip the first n rows. Use only with order_by"),
            type_: TypeRef::named(types::INT),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "order_by",
            description: Some("sort the rows by one or more columns"),
            type_: TypeRef::named(types::PRODUCTS_ORDER_BY).non_null().list(),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::PRODUCTS_BOOL_EXP),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PRODUCTS).non_null().list().non_null(),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    resolver: Resolver::TableRows(tables::SHOP_PUBLIC_PRODUCTS),
    ..FIELD
};

/// Resolver of query field `products_aggregate`: aggregates over the rows that match of `public.products`.
///
/// ```graphql
/// products_aggregate(distinct_on: [products_select_column!], limit: Int, offset: Int, order_by: [products_order_by!], where: products_bool_exp): products_aggregate!
/// ```
pub const QUERY_PRODUCTS_AGGREGATE: Field = Field {
    name: "products_aggregate",
    description: Some(r#"fetch aggregated fields from the table: "products""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::PRODUCTS_SELECT_COLUMN).non_null().list(),
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
            description: Some("skip the first n rows. Use only with order_by"),
            type_: TypeRef::named(types::INT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "order_by",
            description: Some("sort the rows by one or more columns"),
            type_: TypeRef::named(types::PRODUCTS_ORDER_BY).non_null().list(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::PRODUCTS_BOOL_EXP),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PRODUCTS_AGGREGATE).non_null(),
    visible: sets::ADMIN,
    resolver: Resolver::TableAggregate(tables::SHOP_PUBLIC_PRODUCTS),
    ..FIELD
};

/// Resolver of query field `products_by_pk`: the row with that primary key of `public.products`.
///
/// ```graphql
/// products_by_pk(sku: String!): products
/// ```
pub const QUERY_PRODUCTS_BY_PK: Field = Field {
    name: "products_by_pk",
    description: Some(
        r#"fetch data from the table: "products" using primary key columns"#,
    ),
    arguments: &[
        InputValue {
            name: "sku",
            type_: TypeRef::named(types::STRING).non_null(),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PRODUCTS),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    resolver: Resolver::TableRow(tables::SHOP_PUBLIC_PRODUCTS),
    ..FIELD
};

/// Resolver of mutation field `delete_products`: deletes the rows that match of `public.products`.
///
/// ```graphql
/// delete_products(where: products_bool_exp!): products_mutation_response
/// ```
pub const MUTATION_DELETE_PRODUCTS: Field = Field {
    name: "delete_products",
    description: Some(r#"delete data from the table: "products""#),
    arguments: &[
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be deleted"),
            type_: TypeRef::named(types::PRODUCTS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PRODUCTS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRows(tables::SHOP_PUBLIC_PRODUCTS),
    ..FIELD
};

/// Resolver of mutation field `delete_products_by_pk`: deletes the row with that primary key of `public.products`.
///
/// ```graphql
/// delete_products_by_pk(sku: String!): products
/// ```
pub const MUTATION_DELETE_PRODUCTS_BY_PK: Field = Field {
    name: "delete_products_by_pk",
    description: Some(r#"delete single row from the table: "products""#),
    arguments: &[
        InputValue {
            name: "sku",
            type_: TypeRef::named(types::STRING).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PRODUCTS),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRow(tables::SHOP_PUBLIC_PRODUCTS),
    ..FIELD
};

/// Resolver of mutation field `insert_products`: inserts rows of `public.products`.
///
/// ```graphql
/// insert_products(objects: [products_insert_input!]!, on_conflict: products_on_conflict): products_mutation_response
/// ```
pub const MUTATION_INSERT_PRODUCTS: Field = Field {
    name: "insert_products",
    description: Some(r#"insert data into the table: "products""#),
    arguments: &[
        InputValue {
            name: "objects",
            description: Some("the rows to be inserted"),
            type_: TypeRef::named(types::PRODUCTS_INSERT_INPUT)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::PRODUCTS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PRODUCTS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRows(tables::SHOP_PUBLIC_PRODUCTS),
    ..FIELD
};

/// Resolver of mutation field `insert_products_one`: inserts one row of `public.products`.
///
/// ```graphql
/// insert_products_one(object: products_insert_input!, on_conflict: products_on_conflict): products
/// ```
pub const MUTATION_INSERT_PRODUCTS_ONE: Field = Field {
    name: "insert_products_one",
    description: Some(r#"insert a single row into the table: "products""#),
    arguments: &[
        InputValue {
            name: "object",
            description: Some("the row to be inserted"),
            type_: TypeRef::named(types::PRODUCTS_INSERT_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::PRODUCTS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PRODUCTS),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRow(tables::SHOP_PUBLIC_PRODUCTS),
    ..FIELD
};

/// Resolver of mutation field `update_products`: updates the rows that match of `public.products`.
///
/// ```graphql
/// update_products(_append: products_append_input, _delete_at_path: products_delete_at_path_input, _delete_elem: products_delete_elem_input, _delete_key: products_delete_key_input, _inc: products_inc_input, _prepend: products_prepend_input, _set: products_set_input, where: products_bool_exp!): products_mutation_response
/// ```
pub const MUTATION_UPDATE_PRODUCTS: Field = Field {
    name: "update_products",
    description: Some(r#"update data of the table: "products""#),
    arguments: &[
        InputValue {
            name: "_append",
            description: Some(
                "append existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::PRODUCTS_APPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_at_path",
            description: Some(
                "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
            ),
            type_: TypeRef::named(types::PRODUCTS_DELETE_AT_PATH_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_elem",
            description: Some(
                "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
            ),
            type_: TypeRef::named(types::PRODUCTS_DELETE_ELEM_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_key",
            description: Some(
                "delete key/value pair or string element. key/value pairs are matched based on their key value",
            ),
            type_: TypeRef::named(types::PRODUCTS_DELETE_KEY_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::PRODUCTS_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_prepend",
            description: Some(
                "prepend existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::PRODUCTS_PREPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::PRODUCTS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be updated"),
            type_: TypeRef::named(types::PRODUCTS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PRODUCTS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRows(tables::SHOP_PUBLIC_PRODUCTS),
    ..FIELD
};

/// Resolver of mutation field `update_products_by_pk`: updates the row with that primary key of `public.products`.
///
/// ```graphql
/// update_products_by_pk(_append: products_append_input, _delete_at_path: products_delete_at_path_input, _delete_elem: products_delete_elem_input, _delete_key: products_delete_key_input, _inc: products_inc_input, _prepend: products_prepend_input, _set: products_set_input, pk_columns: products_pk_columns_input!): products
/// ```
pub const MUTATION_UPDATE_PRODUCTS_BY_PK: Field = Field {
    name: "update_products_by_pk",
    description: Some(r#"update single row of the table: "products""#),
    arguments: &[
        InputValue {
            name: "_append",
            description: Some(
                "append existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::PRODUCTS_APPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_at_path",
            description: Some(
                "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
            ),
            type_: TypeRef::named(types::PRODUCTS_DELETE_AT_PATH_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_elem",
            description: Some(
                "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
            ),
            type_: TypeRef::named(types::PRODUCTS_DELETE_ELEM_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_key",
            description: Some(
                "delete key/value pair or string element. key/value pairs are matched based on their key value",
            ),
            type_: TypeRef::named(types::PRODUCTS_DELETE_KEY_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::PRODUCTS_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_prepend",
            description: Some(
                "prepend existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::PRODUCTS_PREPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::PRODUCTS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "pk_columns",
            type_: TypeRef::named(types::PRODUCTS_PK_COLUMNS_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PRODUCTS),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRow(tables::SHOP_PUBLIC_PRODUCTS),
    ..FIELD
};

/// Resolver of mutation field `update_products_many`: updates rows several times of `public.products`.
///
/// ```graphql
/// update_products_many(updates: [products_updates!]!): [products_mutation_response]
/// ```
pub const MUTATION_UPDATE_PRODUCTS_MANY: Field = Field {
    name: "update_products_many",
    description: Some(r#"update multiples rows of table: "products""#),
    arguments: &[
        InputValue {
            name: "updates",
            description: Some("updates to execute, in order"),
            type_: TypeRef::named(types::PRODUCTS_UPDATES).non_null().list().non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PRODUCTS_MUTATION_RESPONSE).list(),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateMany(tables::SHOP_PUBLIC_PRODUCTS),
    ..FIELD
};

/// The columns' ids, in the table's order.
pub mod columns {
    use runtime::codegen::ColumnId;

    pub const SKU: ColumnId = ColumnId(0);
    pub const TITLE: ColumnId = ColumnId(1);
    pub const PRICE: ColumnId = ColumnId(2);
    pub const WEIGHT_KG: ColumnId = ColumnId(3);
    pub const TAGS: ColumnId = ColumnId(4);
    pub const ATTRIBUTES: ColumnId = ColumnId(5);
    pub const DISCONTINUED: ColumnId = ColumnId(6);
}

/// Column `sku`: `text`, not null.
const COLUMN_SKU: Column = Column {
    sql_name: "sku",
    field_name: "sku",
    type_: sql_types::TEXT,
    nullable: false,
};

/// Column `title`: `text`, not null.
const COLUMN_TITLE: Column = Column {
    sql_name: "title",
    field_name: "title",
    type_: sql_types::TEXT,
    nullable: false,
};

/// Column `price`: `numeric`, not null.
const COLUMN_PRICE: Column = Column {
    sql_name: "price",
    field_name: "price",
    type_: sql_types::NUMERIC,
    nullable: false,
};

/// Column `weight_kg`: `double precision`.
const COLUMN_WEIGHT_KG: Column = Column {
    sql_name: "weight_kg",
    field_name: "weight_kg",
    type_: sql_types::DOUBLE_PRECISION,
    nullable: true,
};

/// Column `tags`: `text[]`, not null.
const COLUMN_TAGS: Column = Column {
    sql_name: "tags",
    field_name: "tags",
    type_: sql_types::TEXT_ARRAY,
    nullable: false,
};

/// Column `attributes`: `jsonb`, not null.
const COLUMN_ATTRIBUTES: Column = Column {
    sql_name: "attributes",
    field_name: "attributes",
    type_: sql_types::JSONB,
    nullable: false,
};

/// Column `discontinued`: `boolean`, not null.
const COLUMN_DISCONTINUED: Column = Column {
    sql_name: "discontinued",
    field_name: "discontinued",
    type_: sql_types::BOOLEAN,
    nullable: false,
};

/// The relationships' ids, by name.
pub mod relationships {
    use runtime::codegen::RelationshipId;

    pub const ORDER_LINES: RelationshipId = RelationshipId(0);
}

/// Array relationship `order_lines`: the rows of `public.order_lines` where `products.sku = order_lines.sku`.
const RELATIONSHIP_ORDER_LINES: Relationship = Relationship {
    name: "order_lines",
    kind: RelationshipKind::Array,
    target: tables::SHOP_PUBLIC_ORDER_LINES,
    columns: &[(columns::SKU, crate::databases::shop::public_order_lines::columns::SKU)],
    inserts_first: false,
};

/// Role `support` reads all rows. Columns: all.
const SELECT_PERMISSION_SUPPORT: SelectPermission = SelectPermission {
    role: roles::SUPPORT,
    filter: Predicate(&[]),
    limit: None,
    cells: &[],
};

/// Role `user` reads these rows. Columns: all.
///
/// ```sql
/// (products."discontinued" = ('false')::boolean)
/// ```
const SELECT_PERMISSION_USER: SelectPermission = SelectPermission {
    role: roles::USER,
    filter: Predicate(
        &[
            PredicatePart::Sql("("),
            PredicatePart::Row,
            PredicatePart::Sql(r#"."discontinued" = ('false')::boolean)"#),
        ],
    ),
    limit: None,
    cells: &[],
};

/// Object `products`.
///
/// ```graphql
/// type products {
///   attributes(path: String): jsonb!
///   discontinued: Boolean!
///   order_lines(distinct_on: [order_lines_select_column!], limit: Int, offset: Int, order_by: [order_lines_order_by!], where: order_lines_bool_exp): [order_lines!]!
///   order_lines_aggregate(distinct_on: [order_lines_select_column!], limit: Int, offset: Int, order_by: [order_lines_order_by!], where: order_lines_bool_exp): order_lines_aggregate!
///   price: numeric!
///   sku: String!
///   tags: [String!]!
///   title: String!
///   weight_kg: float8
/// }
/// ```
pub const TYPE_PRODUCTS: TypeDefinition = TypeDefinition {
    name: "products",
    description: Some(r#"columns and relationships of "products""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "attributes",
                arguments: &[
                    InputValue {
                        name: "path",
                        description: Some("JSON select path"),
                        type_: TypeRef::named(types::STRING),
                        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::JSONB).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::ATTRIBUTES),
                ..FIELD
            },
            Field {
                name: "discontinued",
                type_: TypeRef::named(types::BOOLEAN).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::DISCONTINUED),
                ..FIELD
            },
            Field {
                name: "order_lines",
                description: Some("An array relationship"),
                arguments: crate::databases::shop::public_order_lines::QUERY_ORDER_LINES
                    .arguments,
                type_: TypeRef::named(types::ORDER_LINES).non_null().list().non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Relationship(relationships::ORDER_LINES),
                ..FIELD
            },
            Field {
                name: "order_lines_aggregate",
                description: Some("An aggregate relationship"),
                arguments: &[
                    InputValue {
                        name: "distinct_on",
                        description: Some("distinct select on columns"),
                        type_: TypeRef::named(types::ORDER_LINES_SELECT_COLUMN)
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
                        type_: TypeRef::named(types::ORDER_LINES_ORDER_BY)
                            .non_null()
                            .list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "where",
                        description: Some("filter the rows returned"),
                        type_: TypeRef::named(types::ORDER_LINES_BOOL_EXP),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::ORDER_LINES_AGGREGATE).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::RelationshipAggregate(relationships::ORDER_LINES),
                ..FIELD
            },
            Field {
                name: "price",
                type_: TypeRef::named(types::NUMERIC).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::PRICE),
                ..FIELD
            },
            Field {
                name: "sku",
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::SKU),
                ..FIELD
            },
            Field {
                name: "tags",
                type_: TypeRef::named(types::STRING).non_null().list().non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::TAGS),
                ..FIELD
            },
            Field {
                name: "title",
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::TITLE),
                ..FIELD
            },
            Field {
                name: "weight_kg",
                type_: TypeRef::named(types::FLOAT8),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::WEIGHT_KG),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `products_aggregate`.
///
/// ```graphql
/// type products_aggregate {
///   aggregate: products_aggregate_fields
///   nodes: [products!]!
/// }
/// ```
pub const TYPE_PRODUCTS_AGGREGATE: TypeDefinition = TypeDefinition {
    name: "products_aggregate",
    description: Some(r#"aggregated selection of "products""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "aggregate",
                type_: TypeRef::named(types::PRODUCTS_AGGREGATE_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Values),
                ..FIELD
            },
            Field {
                name: "nodes",
                type_: TypeRef::named(types::PRODUCTS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Rows),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `products_aggregate_fields`.
///
/// ```graphql
/// type products_aggregate_fields {
///   avg: products_avg_fields
///   count(columns: [products_select_column!], distinct: Boolean): Int!
///   max: products_max_fields
///   min: products_min_fields
///   stddev: products_stddev_fields
///   stddev_pop: products_stddev_pop_fields
///   stddev_samp: products_stddev_samp_fields
///   sum: products_sum_fields
///   var_pop: products_var_pop_fields
///   var_samp: products_var_samp_fields
///   variance: products_variance_fields
/// }
/// ```
pub const TYPE_PRODUCTS_AGGREGATE_FIELDS: TypeDefinition = TypeDefinition {
    name: "products_aggregate_fields",
    description: Some(r#"aggregate fields of "products""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "avg",
                type_: TypeRef::named(types::PRODUCTS_AVG_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Avg),
                ),
                ..FIELD
            },
            Field {
                name: "count",
                arguments: &[
                    InputValue {
                        name: "columns",
                        type_: TypeRef::named(types::PRODUCTS_SELECT_COLUMN)
                            .non_null()
                            .list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "distinct",
                        type_: TypeRef::named(types::BOOLEAN),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Count),
                ..FIELD
            },
            Field {
                name: "max",
                type_: TypeRef::named(types::PRODUCTS_MAX_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Max),
                ),
                ..FIELD
            },
            Field {
                name: "min",
                type_: TypeRef::named(types::PRODUCTS_MIN_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Min),
                ),
                ..FIELD
            },
            Field {
                name: "stddev",
                type_: TypeRef::named(types::PRODUCTS_STDDEV_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Stddev),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_pop",
                type_: TypeRef::named(types::PRODUCTS_STDDEV_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevPop),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_samp",
                type_: TypeRef::named(types::PRODUCTS_STDDEV_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevSamp),
                ),
                ..FIELD
            },
            Field {
                name: "sum",
                type_: TypeRef::named(types::PRODUCTS_SUM_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Sum),
                ),
                ..FIELD
            },
            Field {
                name: "var_pop",
                type_: TypeRef::named(types::PRODUCTS_VAR_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarPop),
                ),
                ..FIELD
            },
            Field {
                name: "var_samp",
                type_: TypeRef::named(types::PRODUCTS_VAR_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarSamp),
                ),
                ..FIELD
            },
            Field {
                name: "variance",
                type_: TypeRef::named(types::PRODUCTS_VARIANCE_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Variance),
                ),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// The fields of several types.
const FIELDS_PRODUCTS_APPEND_INPUT: &[InputValue] = &[
    InputValue {
        name: "attributes",
        type_: TypeRef::named(types::JSONB),
        visible: sets::ADMIN,
        ..INPUT_VALUE
    },
];

/// Input object `products_append_input`.
///
/// ```graphql
/// input products_append_input {
///   attributes: jsonb
/// }
/// ```
pub const TYPE_PRODUCTS_APPEND_INPUT: TypeDefinition = TypeDefinition {
    name: "products_append_input",
    description: Some(
        "append existing jsonb value of filtered columns with new jsonb value",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_PRODUCTS_APPEND_INPUT,
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_PRODUCTS_AVG_FIELDS: &[Field] = &[
    Field {
        name: "price",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::PRICE),
        ..FIELD
    },
    Field {
        name: "weight_kg",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::WEIGHT_KG),
        ..FIELD
    },
];

/// Object `products_avg_fields`.
///
/// ```graphql
/// type products_avg_fields {
///   price: Float
///   weight_kg: Float
/// }
/// ```
pub const TYPE_PRODUCTS_AVG_FIELDS: TypeDefinition = TypeDefinition {
    name: "products_avg_fields",
    description: Some("aggregate avg on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_PRODUCTS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `products_bool_exp`.
///
/// ```graphql
/// input products_bool_exp {
///   _and: [products_bool_exp!]
///   _not: products_bool_exp
///   _or: [products_bool_exp!]
///   attributes: jsonb_comparison_exp
///   discontinued: Boolean_comparison_exp
///   order_lines: order_lines_bool_exp
///   order_lines_aggregate: order_lines_aggregate_bool_exp
///   price: numeric_comparison_exp
///   sku: String_comparison_exp
///   tags: String_array_comparison_exp
///   title: String_comparison_exp
///   weight_kg: float8_comparison_exp
/// }
/// ```
pub const TYPE_PRODUCTS_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "products_bool_exp",
    description: Some(
        r#"Boolean expression to filter rows from the table "products". All fields are combined with a logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_and",
                type_: TypeRef::named(types::PRODUCTS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_not",
                type_: TypeRef::named(types::PRODUCTS_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_or",
                type_: TypeRef::named(types::PRODUCTS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "attributes",
                type_: TypeRef::named(types::JSONB_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "discontinued",
                type_: TypeRef::named(types::BOOLEAN_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order_lines",
                type_: TypeRef::named(types::ORDER_LINES_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order_lines_aggregate",
                type_: TypeRef::named(types::ORDER_LINES_AGGREGATE_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "price",
                type_: TypeRef::named(types::NUMERIC_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "sku",
                type_: TypeRef::named(types::STRING_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "tags",
                type_: TypeRef::named(types::STRING_ARRAY_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "title",
                type_: TypeRef::named(types::STRING_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "weight_kg",
                type_: TypeRef::named(types::FLOAT8_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `products_constraint`.
///
/// ```graphql
/// enum products_constraint {
///   products_pkey
/// }
/// ```
pub const TYPE_PRODUCTS_CONSTRAINT: TypeDefinition = TypeDefinition {
    name: "products_constraint",
    description: Some(r#"unique or primary key constraints on table "products""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "products_pkey",
                description: Some(
                    r#"unique or primary key constraint on columns "sku""#,
                ),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `products_delete_at_path_input`.
///
/// ```graphql
/// input products_delete_at_path_input {
///   attributes: [String!]
/// }
/// ```
pub const TYPE_PRODUCTS_DELETE_AT_PATH_INPUT: TypeDefinition = TypeDefinition {
    name: "products_delete_at_path_input",
    description: Some(
        "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "attributes",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `products_delete_elem_input`.
///
/// ```graphql
/// input products_delete_elem_input {
///   attributes: Int
/// }
/// ```
pub const TYPE_PRODUCTS_DELETE_ELEM_INPUT: TypeDefinition = TypeDefinition {
    name: "products_delete_elem_input",
    description: Some(
        "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "attributes",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `products_delete_key_input`.
///
/// ```graphql
/// input products_delete_key_input {
///   attributes: String
/// }
/// ```
pub const TYPE_PRODUCTS_DELETE_KEY_INPUT: TypeDefinition = TypeDefinition {
    name: "products_delete_key_input",
    description: Some(
        "delete key/value pair or string element. key/value pairs are matched based on their key value",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "attributes",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `products_inc_input`.
///
/// ```graphql
/// input products_inc_input {
///   price: numeric
///   weight_kg: float8
/// }
/// ```
pub const TYPE_PRODUCTS_INC_INPUT: TypeDefinition = TypeDefinition {
    name: "products_inc_input",
    description: Some(
        r#"input type for incrementing numeric columns in table "products""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "price",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "weight_kg",
                type_: TypeRef::named(types::FLOAT8),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `products_insert_input`.
///
/// ```graphql
/// input products_insert_input {
///   attributes: jsonb
///   discontinued: Boolean
///   order_lines: order_lines_arr_rel_insert_input
///   price: numeric
///   sku: String
///   tags: [String!]
///   title: String
///   weight_kg: float8
/// }
/// ```
pub const TYPE_PRODUCTS_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "products_insert_input",
    description: Some(r#"input type for inserting data into table "products""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "attributes",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "discontinued",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order_lines",
                type_: TypeRef::named(types::ORDER_LINES_ARR_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "price",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "sku",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "tags",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "title",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "weight_kg",
                type_: TypeRef::named(types::FLOAT8),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_PRODUCTS_MAX_FIELDS: &[Field] = &[
    Field {
        name: "price",
        type_: TypeRef::named(types::NUMERIC),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::PRICE),
        ..FIELD
    },
    Field {
        name: "sku",
        type_: TypeRef::named(types::STRING),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::SKU),
        ..FIELD
    },
    Field {
        name: "tags",
        type_: TypeRef::named(types::STRING).non_null().list(),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::TAGS),
        ..FIELD
    },
    Field {
        name: "title",
        type_: TypeRef::named(types::STRING),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::TITLE),
        ..FIELD
    },
    Field {
        name: "weight_kg",
        type_: TypeRef::named(types::FLOAT8),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::WEIGHT_KG),
        ..FIELD
    },
];

/// Object `products_max_fields`.
///
/// ```graphql
/// type products_max_fields {
///   price: numeric
///   sku: String
///   tags: [String!]
///   title: String
///   weight_kg: float8
/// }
/// ```
pub const TYPE_PRODUCTS_MAX_FIELDS: TypeDefinition = TypeDefinition {
    name: "products_max_fields",
    description: Some("aggregate max on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_PRODUCTS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Object `products_min_fields`.
///
/// ```graphql
/// type products_min_fields {
///   price: numeric
///   sku: String
///   tags: [String!]
///   title: String
///   weight_kg: float8
/// }
/// ```
pub const TYPE_PRODUCTS_MIN_FIELDS: TypeDefinition = TypeDefinition {
    name: "products_min_fields",
    description: Some("aggregate min on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_PRODUCTS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Object `products_mutation_response`.
///
/// ```graphql
/// type products_mutation_response {
///   affected_rows: Int!
///   returning: [products!]!
/// }
/// ```
pub const TYPE_PRODUCTS_MUTATION_RESPONSE: TypeDefinition = TypeDefinition {
    name: "products_mutation_response",
    description: Some(r#"response of any mutation on the table "products""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "affected_rows",
                description: Some("number of rows affected by the mutation"),
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Mutation(MutationField::AffectedRows),
                ..FIELD
            },
            Field {
                name: "returning",
                description: Some("data from the rows affected by the mutation"),
                type_: TypeRef::named(types::PRODUCTS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Mutation(MutationField::Returning),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `products_obj_rel_insert_input`.
///
/// ```graphql
/// input products_obj_rel_insert_input {
///   data: products_insert_input!
///   on_conflict: products_on_conflict
/// }
/// ```
pub const TYPE_PRODUCTS_OBJ_REL_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "products_obj_rel_insert_input",
    description: Some(
        r#"input type for inserting object relation for remote table "products""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "data",
                type_: TypeRef::named(types::PRODUCTS_INSERT_INPUT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "on_conflict",
                description: Some("upsert condition"),
                type_: TypeRef::named(types::PRODUCTS_ON_CONFLICT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `products_on_conflict`.
///
/// ```graphql
/// input products_on_conflict {
///   constraint: products_constraint!
///   update_columns: [products_update_column!]! = []
///   where: products_bool_exp
/// }
/// ```
pub const TYPE_PRODUCTS_ON_CONFLICT: TypeDefinition = TypeDefinition {
    name: "products_on_conflict",
    description: Some(r#"on_conflict condition type for table "products""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "constraint",
                type_: TypeRef::named(types::PRODUCTS_CONSTRAINT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "update_columns",
                type_: TypeRef::named(types::PRODUCTS_UPDATE_COLUMN)
                    .non_null()
                    .list()
                    .non_null(),
                default_value: Some("[]"),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                type_: TypeRef::named(types::PRODUCTS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `products_order_by`.
///
/// ```graphql
/// input products_order_by {
///   attributes: order_by
///   discontinued: order_by
///   order_lines_aggregate: order_lines_aggregate_order_by
///   price: order_by
///   sku: order_by
///   tags: order_by
///   title: order_by
///   weight_kg: order_by
/// }
/// ```
pub const TYPE_PRODUCTS_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "products_order_by",
    description: Some(r#"Ordering options when selecting data from "products"."#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "attributes",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "discontinued",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order_lines_aggregate",
                type_: TypeRef::named(types::ORDER_LINES_AGGREGATE_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "price",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "sku",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "tags",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "title",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "weight_kg",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `products_pk_columns_input`.
///
/// ```graphql
/// input products_pk_columns_input {
///   sku: String!
/// }
/// ```
pub const TYPE_PRODUCTS_PK_COLUMNS_INPUT: TypeDefinition = TypeDefinition {
    name: "products_pk_columns_input",
    description: Some("primary key columns input for table: products"),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "sku",
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `products_prepend_input`.
///
/// ```graphql
/// input products_prepend_input {
///   attributes: jsonb
/// }
/// ```
pub const TYPE_PRODUCTS_PREPEND_INPUT: TypeDefinition = TypeDefinition {
    name: "products_prepend_input",
    description: Some(
        "prepend existing jsonb value of filtered columns with new jsonb value",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_PRODUCTS_APPEND_INPUT,
        one_of: false,
    },
};

/// Enum `products_select_column`.
///
/// ```graphql
/// enum products_select_column {
///   attributes
///   discontinued
///   price
///   sku
///   tags
///   title
///   weight_kg
/// }
/// ```
pub const TYPE_PRODUCTS_SELECT_COLUMN: TypeDefinition = TypeDefinition {
    name: "products_select_column",
    description: Some(r#"select columns of table "products""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "attributes",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "discontinued",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "price",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "sku",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "tags",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "title",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "weight_kg",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `products_set_input`.
///
/// ```graphql
/// input products_set_input {
///   attributes: jsonb
///   discontinued: Boolean
///   price: numeric
///   sku: String
///   tags: [String!]
///   title: String
///   weight_kg: float8
/// }
/// ```
pub const TYPE_PRODUCTS_SET_INPUT: TypeDefinition = TypeDefinition {
    name: "products_set_input",
    description: Some(r#"input type for updating data in table "products""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "attributes",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "discontinued",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "price",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "sku",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "tags",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "title",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "weight_kg",
                type_: TypeRef::named(types::FLOAT8),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `products_stddev_fields`.
///
/// ```graphql
/// type products_stddev_fields {
///   price: Float
///   weight_kg: Float
/// }
/// ```
pub const TYPE_PRODUCTS_STDDEV_FIELDS: TypeDefinition = TypeDefinition {
    name: "products_stddev_fields",
    description: Some("aggregate stddev on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_PRODUCTS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `products_stddev_pop_fields`.
///
/// ```graphql
/// type products_stddev_pop_fields {
///   price: Float
///   weight_kg: Float
/// }
/// ```
pub const TYPE_PRODUCTS_STDDEV_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "products_stddev_pop_fields",
    description: Some("aggregate stddev_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_PRODUCTS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `products_stddev_samp_fields`.
///
/// ```graphql
/// type products_stddev_samp_fields {
///   price: Float
///   weight_kg: Float
/// }
/// ```
pub const TYPE_PRODUCTS_STDDEV_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "products_stddev_samp_fields",
    description: Some("aggregate stddev_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_PRODUCTS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `products_sum_fields`.
///
/// ```graphql
/// type products_sum_fields {
///   price: numeric
///   weight_kg: float8
/// }
/// ```
pub const TYPE_PRODUCTS_SUM_FIELDS: TypeDefinition = TypeDefinition {
    name: "products_sum_fields",
    description: Some("aggregate sum on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "price",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::PRICE),
                ..FIELD
            },
            Field {
                name: "weight_kg",
                type_: TypeRef::named(types::FLOAT8),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::WEIGHT_KG),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Enum `products_update_column`.
///
/// ```graphql
/// enum products_update_column {
///   attributes
///   discontinued
///   price
///   sku
///   tags
///   title
///   weight_kg
/// }
/// ```
pub const TYPE_PRODUCTS_UPDATE_COLUMN: TypeDefinition = TypeDefinition {
    name: "products_update_column",
    description: Some(r#"update columns of table "products""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "attributes",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "discontinued",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "price",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "sku",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "tags",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "title",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "weight_kg",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `products_updates`.
///
/// ```graphql
/// input products_updates {
///   _append: products_append_input
///   _delete_at_path: products_delete_at_path_input
///   _delete_elem: products_delete_elem_input
///   _delete_key: products_delete_key_input
///   _inc: products_inc_input
///   _prepend: products_prepend_input
///   _set: products_set_input
///   where: products_bool_exp!
/// }
/// ```
pub const TYPE_PRODUCTS_UPDATES: TypeDefinition = TypeDefinition {
    name: "products_updates",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_append",
                description: Some(
                    "append existing jsonb value of filtered columns with new jsonb value",
                ),
                type_: TypeRef::named(types::PRODUCTS_APPEND_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_delete_at_path",
                description: Some(
                    "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
                ),
                type_: TypeRef::named(types::PRODUCTS_DELETE_AT_PATH_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_delete_elem",
                description: Some(
                    "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
                ),
                type_: TypeRef::named(types::PRODUCTS_DELETE_ELEM_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_delete_key",
                description: Some(
                    "delete key/value pair or string element. key/value pairs are matched based on their key value",
                ),
                type_: TypeRef::named(types::PRODUCTS_DELETE_KEY_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_inc",
                description: Some(
                    "increments the numeric columns with given value of the filtered values",
                ),
                type_: TypeRef::named(types::PRODUCTS_INC_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_prepend",
                description: Some(
                    "prepend existing jsonb value of filtered columns with new jsonb value",
                ),
                type_: TypeRef::named(types::PRODUCTS_PREPEND_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_set",
                description: Some(
                    "sets the columns of the filtered rows to the given values",
                ),
                type_: TypeRef::named(types::PRODUCTS_SET_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                description: Some("filter the rows which have to be updated"),
                type_: TypeRef::named(types::PRODUCTS_BOOL_EXP).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `products_var_pop_fields`.
///
/// ```graphql
/// type products_var_pop_fields {
///   price: Float
///   weight_kg: Float
/// }
/// ```
pub const TYPE_PRODUCTS_VAR_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "products_var_pop_fields",
    description: Some("aggregate var_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_PRODUCTS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `products_var_samp_fields`.
///
/// ```graphql
/// type products_var_samp_fields {
///   price: Float
///   weight_kg: Float
/// }
/// ```
pub const TYPE_PRODUCTS_VAR_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "products_var_samp_fields",
    description: Some("aggregate var_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_PRODUCTS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `products_variance_fields`.
///
/// ```graphql
/// type products_variance_fields {
///   price: Float
///   weight_kg: Float
/// }
/// ```
pub const TYPE_PRODUCTS_VARIANCE_FIELDS: TypeDefinition = TypeDefinition {
    name: "products_variance_fields",
    description: Some("aggregate variance on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_PRODUCTS_AVG_FIELDS,
        interfaces: &[],
    },
};
