//! The lines and files for review, of small metadata.

use runtime::definition::Settings;

use super::{files, permissions};
use crate::catalog;
use crate::catalog::fixture::{Fixture, Input};
use crate::check::Checked;
use crate::diagnostic::Diagnostics;
use crate::introspection::snapshot::{ColumnType, Function, FunctionArgument};
use crate::schema;

const TABLES: &str = "author: id int4! *, name text!, email text";
const YAML: &str = "
- table: author
  select_permissions:
  - {role: user, permission: {columns: [id, name, email], filter: {id: {_eq: X-Hasura-User-Id}}, limit: 10}}
  - {role: a role, permission: {columns: '*', filter: {}, query_root_fields: [select], allow_aggregations: true}}
";

fn with<T>(yaml: &str, settings: Settings, look: impl FnOnce(&catalog::Catalog, &Checked<schema::Schema>) -> T) -> T {
    let databases = [("db", TABLES, yaml)];
    let remote_schemas = [("auth", "type Query { me(id: ID): User } type User { id: ID! } ", "")];
    of(&Fixture::new(&Input { databases: &databases, remote_schemas: &remote_schemas }), settings, look)
}

fn of<T>(
    fixture: &Fixture,
    settings: Settings,
    look: impl FnOnce(&catalog::Catalog, &Checked<schema::Schema>) -> T,
) -> T {
    let mut diagnostics = Diagnostics::default();
    let catalog = catalog::build(&fixture.metadata, &fixture.snapshot, settings, &mut diagnostics);
    let built = schema::build(&Checked::unchecked(&catalog), "", &fixture.sources, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{}", fixture.findings(&diagnostics));
    look(&catalog, &Checked::unchecked(built))
}

#[test]
fn a_line_for_each_permission() {
    expect_test::expect![[r#"
            # Generated; do not edit, run `cargo gen lock`.
            # A line for each thing that a role is allowed: role, source or remote schema, what. The role `*` is every role;
            # `admin` is allowed everything.
            * auth all fields
            "a role" db.public.author aggregations
            "a role" db.public.author column email
            "a role" db.public.author column id
            "a role" db.public.author column name
            "a role" db.public.author root fields select
            "a role" db.public.author rows all
            user db.public.author column email
            user db.public.author column id
            user db.public.author column name
            user db.public.author limit 10
            user db.public.author rows "id" = X-Hasura-User-Id
        "#]].assert_eq(&with(YAML, Settings::default(), permissions));
    let strict = Settings { remote_schema_permissions: true, ..Settings::default() };
    assert!(!with(YAML, strict, permissions).contains(" auth "));
}

#[test]
fn a_file_for_each_role() {
    let paths = with(YAML, Settings::default(), |catalog, schema| {
        files(catalog, schema).iter().map(|(path, _)| path.to_owned()).collect::<Vec<_>>()
    });
    let expected = [
        "permissions.lock",
        "schema.@unnamed.graphql",
        "schema.a%20role.graphql",
        "schema.admin.graphql",
        "schema.user.graphql",
    ];
    assert_eq!(paths, expected);
}

#[test]
fn a_column_less_for_a_role_is_a_line_less() {
    for column in ["id", "name", "email"] {
        let columns: Vec<_> = ["id", "name", "email"].into_iter().filter(|other| *other != column).collect();
        let yaml = YAML.replace("[id, name, email]", &format!("[{}]", columns.join(", ")));
        let texts = |yaml| {
            with(yaml, Settings::default(), |catalog, schema| {
                let files = files(catalog, schema);
                files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect::<Vec<_>>()
            })
        };
        for ((path, before), (_, after)) in texts(YAML).iter().zip(&texts(&yaml)) {
            let gone: Vec<_> = before.lines().filter(|line| !after.lines().any(|other| other == *line)).collect();
            let new = after.lines().filter(|line| !before.lines().any(|other| other == *line)).count();
            match path.as_str() {
                "permissions.lock" => {
                    assert_eq!((gone, new), (vec![format!("user db.public.author column {column}").as_str()], 0));
                }
                // The schema of the role shows what follows; those of others stay.
                "schema.user.graphql" => assert_ne!(before, after),
                _ => assert_eq!(before, after),
            }
        }
    }
}

/// The lines of `permissions.lock` without those at its head.
fn lines(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with('#')).fold(String::new(), |text, line| text + line + "\n")
}

#[test]
fn permissions_to_change_rows() {
    let yaml = "
- table: author
  insert_permissions:
  - role: user
    permission: {columns: [name], check: {name: {_neq: x}}, set: {id: X-Hasura-User-Id, email: null}}
  - {role: service, permission: {check: {}, backend_only: true}}
  update_permissions:
  - role: user
    permission: {columns: [email], filter: {id: {_eq: X-Hasura-User-Id}}, check: {}, set: {name: '  \"it\"'}}
  delete_permissions:
  - {role: user, permission: {filter: {}}}
";
    expect_test::expect![[r#"
        * auth all fields
        service db.public.author backend insert check all
        service db.public.author backend insert column email
        service db.public.author backend insert column id
        service db.public.author backend insert column name
        user db.public.author delete rows all
        user db.public.author insert check "name" <> 'x'
        user db.public.author insert column name
        user db.public.author insert preset email = null
        user db.public.author insert preset id = session x-hasura-user-id
        user db.public.author update check all
        user db.public.author update column email
        user db.public.author update preset name = "  \"it\""
        user db.public.author update rows "id" = X-Hasura-User-Id
    "#]]
    .assert_eq(&lines(&with(yaml, Settings::default(), permissions)));
}

#[test]
fn cells_of_inherited_roles() {
    let databases = [(
        "db",
        TABLES,
        "
- table: author
  select_permissions:
  - {role: reader, permission: {columns: [id], filter: {}}}
  - {role: self, permission: {columns: [id, email], filter: {id: {_eq: X-Hasura-User-Id}}}}
",
    )];
    let fixture = Fixture::with_inherited_roles(
        &Input { databases: &databases, ..Input::default() },
        "- {role_name: both, role_set: [reader, self]}",
    );
    let text = of(&fixture, Settings::default(), permissions);
    let both = lines(&text).lines().filter(|line| line.starts_with("both ")).collect::<Vec<_>>().join("\n");
    expect_test::expect![[r#"
        both db.public.author column email in rows "id" = X-Hasura-User-Id
        both db.public.author column id
        both db.public.author rows all"#]]
    .assert_eq(&both);
}

#[test]
fn functions_and_native_queries() {
    let yaml = "
- table: author
  computed_fields:
  - {name: initials, definition: {function: initials}}
  select_permissions:
  - {role: user, permission: {columns: [id], computed_fields: [initials], filter: {}, query_root_fields: []}}
functions:
- {function: search, permissions: [{role: user}]}
- {function: merge, configuration: {exposed_as: mutation}, permissions: [{role: user}]}
logical_models:
- name: total
  fields: [{name: value, type: bigint}]
  select_permissions:
  - {role: user, permission: {columns: '*', filter: {}}}
native_queries:
- {root_field_name: totals, returns: total, code: SELECT 1 AS value}
";
    let databases = [("db", TABLES, yaml)];
    let mut fixture = Fixture::new(&Input { databases: &databases, ..Input::default() });
    let author = |composite: bool| ColumnType {
        schema: if composite { "public" } else { "pg_catalog" }.to_owned(),
        name: if composite { "author" } else { "text" }.to_owned(),
        array: false,
        is_enum: false,
        extension: false,
        composite,
    };
    let function = |name: &str, volatility: &str, takes_row: bool| Function {
        schema: "public".to_owned(),
        name: name.to_owned(),
        volatility: volatility.to_owned(),
        returns_set: !takes_row,
        returns: author(!takes_row),
        returns_pseudo: false,
        variadic: false,
        output_arguments: false,
        arguments: if takes_row {
            vec![FunctionArgument { name: "who".to_owned(), type_: author(true), has_default: false, pseudo: false }]
        } else {
            Vec::new()
        },
        comment: None,
    };
    let database = fixture.snapshot.databases.get_mut("db").expect("it is there");
    database.functions.push(function("initials", "stable", true));
    database.functions.push(function("merge", "volatile", false));
    database.functions.push(function("search", "stable", false));
    expect_test::expect![[r"
        * db.public.search query function for whoever sees rows of author
        * db.totals native query for whoever sees rows of total
        user db.public.author column id
        user db.public.author computed field initials
        user db.public.author root fields none
        user db.public.author rows all
        user db.public.merge mutation function
        user db.total column value
        user db.total rows all
    "]]
    .assert_eq(&lines(&of(&fixture, Settings::default(), permissions)));
    let listed = Settings { infer_function_permissions: false, ..Settings::default() };
    let text = of(&fixture, listed, permissions);
    assert!(text.contains("\nuser db.public.search query function\n"), "{text}");
    assert!(!text.contains("* db.public.search"), "{text}");
}

#[test]
fn parts_of_remote_schemas() {
    let sdl = "type Query { user(id: ID!, lang: Lang, by: By): User team: Team } type User { id: ID! name: String }
        type Team { name: String } enum Lang { DE EN } input By { name: String org: Int }";
    let permission = "
permissions:
- role: user
  definition:
    schema: |
      type Query { user(id: ID! @preset(value: \"x-hasura-user-id\"), lang: Lang, by: By): User }
      type User { id: ID! }
      enum Lang { EN }
      input By { name: String org: Int @preset(value: 5) }
";
    let remote_schemas = [("auth", sdl, permission)];
    let fixture = Fixture::new(&Input { remote_schemas: &remote_schemas, ..Input::default() });
    let settings = Settings { remote_schema_permissions: true, ..Settings::default() };
    expect_test::expect![[r"
        user auth argument query_root.user.by
        user auth argument query_root.user.lang
        user auth field User.id
        user auth field query_root.user
        user auth input field By.name
        user auth preset By.org = 5
        user auth preset query_root.user.id = $x-hasura-user-id::ID
        user auth value Lang.EN
    "]]
    .assert_eq(&lines(&of(&fixture, settings, permissions)));
}
