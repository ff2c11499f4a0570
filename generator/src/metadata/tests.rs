//! Metadata that loads, and how what is wrong with it is told.

use std::{fs, path::Path};

use super::*;
use crate::diagnostic::{Code, Diagnostics, SourceMap, Style, render_human};

fn directory(files: &[(&str, &str)]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().expect("a temporary directory");
    for (path, text) in files {
        let path = directory.path().join(path);
        fs::create_dir_all(path.parent().expect("it has a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    directory
}

fn load_at(path: &Path) -> (Option<Metadata>, Diagnostics, String) {
    let mut sources = SourceMap::default();
    let mut diagnostics = Diagnostics::default();
    let metadata = load(path, &mut sources, &mut diagnostics);
    let text = render_human(&diagnostics, &sources, Style::Plain);
    (metadata, diagnostics, text)
}

#[track_caller]
fn load_well(files: &[(&str, &str)]) -> Metadata {
    let (metadata, diagnostics, text) = load_at(directory(files).path());
    assert!(diagnostics.is_empty(), "{text}");
    metadata.expect("there are no findings")
}

const TABLE: &str = "
table: {schema: shop, name: orders}
configuration:
  custom_name: Order
  comment: ''
  custom_root_fields: {select: allOrders, select_by_pk: {name: order, comment: One}, insert: null}
  column_config: {user_id: {custom_name: userId}, id: {comment: key}}
  custom_column_names: {user_id: ignored, total: sum}
object_relationships:
- {name: user, using: {foreign_key_constraint_on: user_id}}
- {name: pair, using: {foreign_key_constraint_on: [a, b]}}
array_relationships:
- {name: items, using: {foreign_key_constraint_on: {table: items, columns: [order_id]}}}
- name: others
  using: {manual_configuration: {remote_table: {name: o}, column_mapping: {a: b}, insertion_order: null}}
remote_relationships:
- name: old
  definition: {remote_schema: auth, hasura_fields: [user_id], remote_field: {user: {arguments: {id: $user_id}}}}
- name: new
  definition:
    to_remote_schema:
      remote_schema: auth
      lhs_fields: [user_id]
      remote_field: {a: {arguments: {x: {y: [1, $user_id]}}, field: {b: {arguments: {}}}}}
- name: source
  definition:
    to_source: {relationship_type: array, source: crm, table: c, field_mapping: {user_id: id}}
select_permissions:
- role: user
  permission:
    columns: '*'
    filter:
      _or: [{user_id: {_eq: X-Hasura-User-Id}}, {$not: {}}]
      _exists: {_table: users, _where: {id: 1}}
    limit: 10
    query_root_fields: [select]
  comment: why
";

const DATABASES: &str = "
- name: shop
  kind: postgres
  configuration: {connection_info: {database_url: {from_env: SHOP}, pool_settings: {max_connections: 5}}}
  tables: '!include shop/tables.yaml'
";

#[test]
fn everything_supported_is_read() {
    let metadata = load_well(&[
        ("version.yaml", "version: 3"),
        ("databases/databases.yaml", DATABASES),
        ("databases/shop/tables.yaml", "- '!include t/orders.yaml'"),
        ("databases/shop/t/orders.yaml", TABLE),
    ]);
    let [source] = metadata.sources.as_slice() else { panic!("one source") };
    assert!(matches!(&source.connection_info.database_url, DatabaseUrl::FromEnv(name) if name.value == "SHOP"));
    assert_eq!(source.connection_info.pool_settings.max_connections.map(|value| value.value), Some(5));
    let [table] = source.tables.as_slice() else { panic!("one table") };
    assert_eq!(table.table.to_string(), "shop.orders");
    let configuration = &table.configuration;
    assert_eq!(configuration.custom_name.as_ref().map(|name| name.as_str()), Some("Order"));
    assert_eq!(configuration.comment.as_ref().map(|comment| comment.as_str()), Some(""));
    assert_eq!(configuration.select_by_pk.name.as_ref().map(|name| name.as_str()), Some("order"));
    let columns: Vec<_> = configuration
        .columns
        .iter()
        .map(|column| (column.column.as_str(), column.custom_name.as_ref().map(|name| name.as_str())))
        .collect();
    assert_eq!(columns, [("user_id", Some("userId")), ("id", None), ("total", Some("sum"))]);
    assert!(
        matches!(&table.object_relationships[1].using, RelationshipUsing::ForeignKey(columns) if columns.len() == 2)
    );
    let RelationshipUsing::ReverseForeignKey { table: items, .. } = &table.array_relationships[0].using else {
        panic!("a reverse foreign key")
    };
    assert_eq!(items.to_string(), "public.items");
    let [old, new, to_source] = table.remote_relationships.as_slice() else { panic!("three remote relationships") };
    let RemoteRelationshipTarget::RemoteSchema { lhs_fields, remote_field, .. } = &old.target else { panic!("remote") };
    assert_eq!((lhs_fields[0].as_str(), remote_field[0].field.as_str()), ("user_id", "user"));
    let RemoteRelationshipTarget::RemoteSchema { remote_field, .. } = &new.target else { panic!("remote") };
    assert_eq!(remote_field.len(), 2);
    assert!(matches!(&to_source.target, RemoteRelationshipTarget::Source { is_array: true, .. }));
    let [permission] = table.select_permissions.as_slice() else { panic!("one permission") };
    let BoolExp::And(parts) = &permission.filter else { panic!("several parts") };
    let [BoolExp::Or(choices), BoolExp::Exists { filter, .. }] = parts.as_slice() else { panic!("two parts") };
    assert!(matches!(&choices[1], BoolExp::Not(inner) if matches!(&**inner, BoolExp::And(all) if all.is_empty())));
    assert!(matches!(&**filter, BoolExp::Field { name, .. } if name.value == "id"));
    assert_eq!(permission.limit.map(|limit| limit.value), Some(10));
}

#[test]
fn remote_schemas_are_read() {
    let text = "
- name: auth
  comment: who is who
  definition:
    url: 'https://{{HOST}}/graphql'
    timeout_seconds: 5
    forward_client_headers: true
    headers:
    - {name: X-Key, value: 'abc {{KEY}}'}
    - {name: X-Other, value_from_env: OTHER}
  remote_relationships:
  - type_name: User
    relationships:
    - name: orders
      definition: {to_source: {relationship_type: array, source: shop, table: orders, field_mapping: {id: user_id}}}
- name: empty
  definition: {url_from_env: EMPTY, customization: {type_names: {}}}
  permissions: []
";
    let metadata = load_well(&[("remote_schemas.yaml", text)]);
    let [auth, empty] = metadata.remote_schemas.as_slice() else { panic!("two remote schemas") };
    assert!(matches!(&auth.url, RemoteUrl::Template(url) if url.value == "https://{{HOST}}/graphql"));
    assert!(auth.forward_client_headers && !empty.forward_client_headers);
    assert!(matches!(&auth.headers[1].value, HeaderValue::FromEnv(name) if name.value == "OTHER"));
    assert_eq!(auth.remote_relationships[0].relationships[0].name.as_str(), "orders");
    assert!(matches!(&empty.url, RemoteUrl::FromEnv(name) if name.value == "EMPTY"));
}

#[test]
fn both_forms_of_directories_and_includes() {
    let inline = "
- name: shop
  configuration: {connection_info: {database_url: 'postgres://u@h/{{DB}}'}}
  tables:
  - table: users
  - !include shop/orders.yaml
";
    let metadata = load_well(&[
        ("config.yaml", "version: 3"),
        ("metadata/version.yaml", "version: 3"),
        ("metadata/databases/databases.yaml", inline),
        ("metadata/databases/shop/orders.yaml", "table: {name: orders}"),
        (
            "metadata/actions.yaml",
            "actions: []\ncustom_types: {enums: [], input_objects: [], objects: [], scalars: []}",
        ),
        ("metadata/network.yaml", "{}"),
    ]);
    let names: Vec<_> = metadata.sources[0].tables.iter().map(|table| table.table.to_string()).collect();
    assert_eq!(names, ["public.users", "public.orders"]);
}

#[test]
fn a_directory_without_metadata() {
    let (metadata, diagnostics, _) = load_at(directory(&[("readme.txt", "")]).path());
    assert!(metadata.is_none() && diagnostics.has_any_of(&[Code::MetadataNotFound]));
    let (metadata, diagnostics, _) = load_at(Path::new("no/such/directory"));
    assert!(metadata.is_none() && diagnostics.has_any_of(&[Code::MetadataNotFound]));
}

#[cfg(unix)]
#[test]
fn links_do_not_lead_out() {
    let outside = directory(&[("secret.yaml", "table: users")]);
    let inside = directory(&[
        ("version.yaml", "version: 3"),
        (
            "databases/databases.yaml",
            "- name: shop\n  configuration: {connection_info: {database_url: x}}\n  tables: ['!include link.yaml']",
        ),
    ]);
    let link = inside.path().join("databases/link.yaml");
    std::os::unix::fs::symlink(outside.path().join("secret.yaml"), link).expect("a link");
    let (metadata, diagnostics, _) = load_at(inside.path());
    assert!(metadata.is_none() && diagnostics.has_any_of(&[Code::IncludeOutsideDirectory]));
}

#[test]
fn unknown_keys_alone_do_not_stop_later_checks() {
    let (metadata, diagnostics, _) =
        load_at(directory(&[("remote_schemas.yaml", "- {name: a, definition: {url: 'http://a'}, coment: b}")]).path());
    assert!(metadata.is_some() && diagnostics.has_errors());
}
