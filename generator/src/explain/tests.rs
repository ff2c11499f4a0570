//! A case per reason: role and place, and the whole text.

use std::fmt::Write;

use expect_test::{Expect, expect};
use runtime::definition::Settings;

use super::{View, place, relationships};
use crate::catalog;
use crate::catalog::fixture::{Fixture, Input};
use crate::check::Checked;
use crate::diagnostic::Diagnostics;
use crate::schema;

const TABLES: &str = "
    author: id int4! *, name text!, email text, bad-name text
    article: id int4! *, title text!, author_id int4! -> author.id
";
const YAML: &str = "
- table: author
  configuration: {column_config: {email: {custom_name: mail}}}
  array_relationships:
  - {name: articles, using: {foreign_key_constraint_on: {table: article, column: author_id}}}
  remote_relationships:
  - name: profile
    definition:
      to_remote_schema: {remote_schema: auth, lhs_fields: [id], remote_field: {user: {arguments: {id: $id}}}}
  select_permissions:
  - {role: reader, permission: {columns: [name, email], filter: {}, query_root_fields: [select]}}
- table: article
  select_permissions:
  - {role: editor, permission: {columns: '*', filter: {}, allow_aggregations: true}}
";
const AUTH: &str = "type Query { user(id: ID!, lang: String): User } type User { id: ID! } type Unused { x: Int }";

fn check(settings: Settings, places: &[(&str, &str)], expected: &Expect) {
    let databases = [("shop", TABLES, YAML)];
    let remote_schemas = [("auth", AUTH, "")];
    let fixture = Fixture::new(&Input { databases: &databases, remote_schemas: &remote_schemas });
    let mut diagnostics = Diagnostics::default();
    let catalog = catalog::build(&fixture.metadata, &fixture.snapshot, settings, &mut diagnostics);
    let schema = schema::build(&Checked::unchecked(&catalog), "", &fixture.sources, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{}", fixture.findings(&diagnostics));
    let view = View { catalog: &catalog, schema: &schema, sources: &fixture.sources };
    let mut text = String::new();
    for (role, wanted) in places {
        let found = match *wanted {
            "" => Ok(relationships(&schema)),
            wanted => place(&view, role, wanted),
        };
        writeln!(text, "{}", found.unwrap_or_else(|error| format!("error: {error}\n"))).expect("a string takes it");
    }
    // The fixture's files are in a temporary folder.
    let lines = text.lines().map(|line| match line.find("/databases/").or_else(|| line.find("/remote_schemas.yaml")) {
        Some(end) => {
            let start = line[..end].rfind([' ', '(']).map_or(0, |before| before + 1);
            format!("{}{}", &line[..start], &line[end + 1..])
        }
        None => line.to_owned(),
    });
    expected.assert_eq(&lines.collect::<Vec<_>>().join("\n"));
}

#[test]
fn tables() {
    let places = [
        ("reader", "author.name"),
        ("reader", "author.id"),
        ("editor", "author.name"),
        ("admin", "author.mail"),
        ("reader", "author.articles"),
        ("reader", "query_root.author_by_pk"),
        ("reader", "query_root.author.where"),
        ("reader", "author_bool_exp.id"),
        ("reader", "author_select_column.mail"),
        ("editor", "author"),
        ("reader", "query_root.author_aggregate"),
        ("editor", "article_aggregate_fields.count"),
        ("editor", "article_max_fields.title"),
    ];
    check(
        Settings::default(),
        &places,
        &expect![[r"
            role `reader` has `author.name`, of type `String!`
              its select permission has column `name`
                  at databases/databases.yaml:15:45
              it reaches `author` over `query_root.author`

            role `reader` does not have `author.id`, of type `Int!`
              its select permission does not list column `id`
                  at databases/databases.yaml:15:14
              it reaches `author` over `query_root.author`

            role `editor` does not have `author.name`, of type `String!`
              it has no select permission on table `author` of source `shop`
                  at databases/databases.yaml:6:12
              it does not reach `author`, which `author_aggregate.nodes`, `author_mutation_response.returning`, `mutation_root.delete_author_by_pk`, `mutation_root.insert_author_one`, `mutation_root.update_author_by_pk`, `query_root.author` and 1 more would lead to

            role `admin` has `author.mail`, of type `String`
              `admin` sees all of table `author` of source `shop`
                  at databases/databases.yaml:6:12
              it reaches `author` over `query_root.author`

            role `reader` does not have `author.articles`, of type `[article!]!`
              relationship to table `article`
                  at databases/databases.yaml:9:14
              it has a select permission on table `author` of source `shop`
                  at databases/databases.yaml:15:14
              it has no select permission on table `article` of source `shop`
                  at databases/databases.yaml:16:12
              it reaches `author` over `query_root.author`

            role `reader` does not have `query_root.author_by_pk`, of type `author`
              its select permission lacks column `id` of the primary key
                  at databases/databases.yaml:15:14

            role `reader` has `query_root.author.where`, of type `author_bool_exp`
              it has a select permission on table `author` of source `shop`
                  at databases/databases.yaml:15:14

            role `reader` does not have `author_bool_exp.id`
              its select permission does not list column `id`
                  at databases/databases.yaml:15:14
              it reaches `author_bool_exp` over `query_root.author(where:)`

            role `reader` has `author_select_column.mail`
              its select permission has column `email`
                  at databases/databases.yaml:15:51
              it reaches `author_select_column` over `query_root.author(distinct_on:)`

            role `editor` does not have `author`
              it has no select permission on table `author` of source `shop`
                  at databases/databases.yaml:6:12
              it does not reach `author`, which `author_aggregate.nodes`, `author_mutation_response.returning`, `mutation_root.delete_author_by_pk`, `mutation_root.insert_author_one`, `mutation_root.update_author_by_pk`, `query_root.author` and 1 more would lead to

            role `reader` does not have `query_root.author_aggregate`, of type `author_aggregate!`
              its select permission does not say `allow_aggregations: true`
                  at databases/databases.yaml:15:14

            role `editor` has `article_aggregate_fields.count`, of type `Int!`
              its select permission allows aggregations
                  at databases/databases.yaml:18:14
              it reaches `article_aggregate_fields` over `query_root.article_aggregate`, `article_aggregate.aggregate`

            role `editor` has `article_max_fields.title`, of type `String`
              its select permission has column `title`
                  at databases/databases.yaml:18:44
              it reaches `article_max_fields` over `query_root.article_aggregate`, `article_aggregate.aggregate`, `article_aggregate_fields.max`
        "]],
    );
}

#[test]
fn remote_schemas() {
    let places = [("reader", "author.profile"), ("reader", "query_root.user"), ("reader", "User.id"), ("", "")];
    check(
        Settings::default(),
        &places,
        &expect![[r#"
            role `reader` has `author.profile`, of type `User`
              remote relationship to `user(id: "$id")` of remote schema `auth`
                  at databases/databases.yaml:11:13
              remote schema permissions are off, so that every role sees remote schema `auth`
                  at remote_schemas.yaml:1:9
              it reaches `author` over `query_root.author`

            role `reader` has `query_root.user`, of type `User`
              remote schema permissions are off, so that every role sees remote schema `auth`
                  at remote_schemas.yaml:1:9

            role `reader` has `User.id`, of type `ID!`
              remote schema permissions are off, so that every role sees remote schema `auth`
                  at remote_schemas.yaml:1:9
              it reaches `User` over `query_root.user`

            author.profile -> `user(id: "$id")` of remote schema `auth`
                aliases: 1 request per level, for all distinct keys; a request has at most 500 aliases, and at most 4 run at a time; gives up after 60 s
                databases/databases.yaml:11

            inside a source, a part of the statement that reads the table, without a call of their own:
                author.articles -> id = article.author_id (databases/databases.yaml:9)
        "#]],
    );
    let strict = Settings { remote_schema_permissions: true, ..Settings::default() };
    check(
        strict,
        &places[..3],
        &expect![[r#"
            role `reader` does not have `author.profile`, of type `User`
              remote relationship to `user(id: "$id")` of remote schema `auth`
                  at databases/databases.yaml:11:13
              it has no permission on remote schema `auth`
                  at remote_schemas.yaml:1:9
              it reaches `author` over `query_root.author`

            role `reader` does not have `query_root.user`, of type `User`
              it has no permission on remote schema `auth`
                  at remote_schemas.yaml:1:9

            role `reader` does not have `User.id`, of type `ID!`
              it has no permission on remote schema `auth`
                  at remote_schemas.yaml:1:9
              it does not reach `User`, which `author.profile`, `query_root.user` would lead to
        "#]],
    );
}

#[test]
fn names_that_do_not_exist() {
    let places = [
        ("raeder", "author"),
        ("stranger", "query_root.author"),
        ("reader", "autor.name"),
        ("reader", "author.nam"),
        ("reader", "author.email"),
        ("reader", "author.bad-name"),
        ("reader", "author.profile.id"),
        ("reader", "author.profile.lan"),
        ("reader", "Unused.x"),
    ];
    check(
        Settings::default(),
        &places,
        &expect![[r"
            error: the metadata does not name role `raeder`; did you mean `reader`?

            role `stranger` does not have `query_root.author`, of type `[author!]!`
              the metadata does not name role `stranger`: it sees what needs no permission
              it has no select permission on table `author` of source `shop`
                  at databases/databases.yaml:6:12

            error: the schema has no type `autor`; did you mean `author`?

            error: type `author` has no `nam`; did you mean `name`?

            error: column `email` is the field `author.mail`

            error: column `bad-name` is left out of the schema: it has no valid GraphQL name, or its type has none

            error: `id` is given by the relationship, at databases/databases.yaml:13:105, and not by clients

            error: `author.profile` has no argument `lan`; did you mean `lang`?

            error: type `Unused` of remote schema `auth` is not in the schema: no root field leads to it
        "]],
    );
}
