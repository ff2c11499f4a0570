//! The SQL text and parameters of queries. `UPDATE_EXPECT=1` accepts what is rendered now.

use expect_test::{Expect, expect};

use super::fixture::{ADMIN, MEMBER, READER};
use super::{planned, session};
use crate::definition::RoleId;
use crate::sql::NoKeys;

pub fn check(role: RoleId, query: &str, variables: &str, expected: &Expect) {
    let statements = planned(role, query, variables, |plan, _| {
        plan.statements().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    });
    expected.assert_eq(&statements.unwrap_or_else(|error| error.to_string()));
}

/// The error of a query that cannot be planned or whose values cannot be bound.
fn check_error(query: &str, variables: &str, expected: &str) {
    let error = planned(ADMIN, query, variables, |plan, variables| {
        let session = session(ADMIN, &[]);
        plan.statements().find_map(|statement| statement.arguments(variables, &session, &NoKeys).err())
    });
    match error {
        Ok(None) => panic!("no error: {query}"),
        Ok(Some(error)) | Err(error) => assert_eq!(error.to_string(), expected, "{query} {variables}"),
    }
}

#[test]
fn rows() {
    check(
        ADMIN,
        "{ author { id handle: name __typename } }",
        "{}",
        &expect![[r#"
        -- rows of public.author
        SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
        FROM (
          SELECT
            t0."id" AS "id",
            t0."name" AS "handle",
            'author'::text AS "__typename"
          FROM "public"."author" AS t0
        ) AS r0
    "#]],
    );
    check(
        READER,
        "{ article(limit: 50) { id views } }",
        "{}",
        &expect![[r#"
            -- rows of public.article
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."id" AS "id",
                t0."views"::text AS "views"
              FROM "public"."article" AS t0
              WHERE (t0."status" = ('live')::"public"."status")
              LIMIT least($1, 20)
            ) AS r0
            -- $1 = literal 50 :: int8
        "#]],
    );
    check(
        MEMBER,
        "{ article { id author { name } } }",
        "{}",
        &expect![[r#"
            -- rows of public.article
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."id" AS "id",
                j0.json AS "author"
              FROM "public"."article" AS t0
              LEFT JOIN LATERAL (
                SELECT row_to_json(r1.*)
                FROM (
                  SELECT
                    t1."name" AS "name"
                  FROM "public"."author" AS t1
                  WHERE t1."id" = t0."author_id"
                    AND (t1."tenant" = $1)
                ) AS r1
              ) AS j0(json) ON true
              WHERE (t0."author_id" = $2)
            ) AS r0
            -- $1 = session x-hasura-tenant :: uuid
            -- $2 = session x-hasura-user-id :: int4
        "#]],
    );
    check(
        READER,
        "query ($n: Int, $skip: Int) { article(limit: $n, offset: $skip) { id } }",
        "{}",
        &expect![[r#"
        -- rows of public.article
        SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
        FROM (
          SELECT
            t0."id" AS "id"
          FROM (
            SELECT t0.*
            FROM "public"."article" AS t0
            WHERE (t0."status" = ('live')::"public"."status")
            LIMIT least($1, 20)
            OFFSET $2
          ) AS t0
        ) AS r0
        -- $1 = variable n :: int8
        -- $2 = variable skip :: int8
    "#]],
    );
    check(
        ADMIN,
        "{ a: author_by_pk(id: 1) { id } membership_by_pk(author_id: 1, club: \"go\") { since } }",
        "{}",
        &expect![[r#"
            -- row of public.author by primary key
            SELECT row_to_json(r0.*)
            FROM (
              SELECT
                t0."id" AS "id"
              FROM "public"."author" AS t0
              WHERE t0."id" = $1
            ) AS r0
            -- $1 = literal 1 :: int4

            -- row of public.membership by primary key
            SELECT row_to_json(r0.*)
            FROM (
              SELECT
                t0."since" AS "since"
              FROM "public"."membership" AS t0
              WHERE t0."author_id" = $1
                AND t0."club" = $2
            ) AS r0
            -- $1 = literal 1 :: int4
            -- $2 = literal "go" :: text
        "#]],
    );
    check(
        ADMIN,
        "query ($id: uuid!) { comment_by_pk(id: $id) { text } }",
        r#"{"id": "10000000-0000-0000-0000-000000000001"}"#,
        &expect![[r#"
            -- row of public.comment by primary key
            SELECT row_to_json(r0.*)
            FROM (
              SELECT
                t0."body" AS "text"
              FROM "public"."comment" AS t0
              WHERE t0."Id" = $1
            ) AS r0
            -- $1 = variable id :: uuid
        "#]],
    );
}

#[test]
fn relationships() {
    check(
        READER,
        "{ author(where: {name: {_eq: \"x\"}}) { name articles(limit: 3, order_by: {id: desc}) { title author { id } } } }",
        "{}",
        &expect![[r#"
            -- rows of public.author
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."name" AS "name",
                (
                  SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
                  FROM (
                    SELECT
                      t1."title" AS "title",
                      CASE WHEN t2."id" IS NOT NULL THEN row_to_json(r2.*) END AS "author"
                    FROM (
                      SELECT t1.*
                      FROM "public"."article" AS t1
                      WHERE t1."author_id" = t0."id"
                        AND (t1."status" = ('live')::"public"."status")
                      ORDER BY t1."id" DESC
                      LIMIT least($1, 20)
                    ) AS t1
                    LEFT JOIN "public"."author" AS t2 ON t2."id" = t1."author_id"
                    CROSS JOIN LATERAL (
                      SELECT
                        t2."id" AS "id"
                    ) AS r2
                    ORDER BY t1."id" DESC
                  ) AS r1
                ) AS "articles"
              FROM "public"."author" AS t0
              WHERE t0."name" = $2
            ) AS r0
            -- $1 = literal 3 :: int8
            -- $2 = literal "x" :: text
        "#]],
    );
    check(
        MEMBER,
        "{ comment { article { author { articles { id } } } } }",
        "{}",
        &expect![[r#"
            -- rows of public.comment
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                j0.json AS "article"
              FROM "public"."comment" AS t0
              LEFT JOIN LATERAL (
                SELECT row_to_json(r1.*)
                FROM (
                  SELECT
                    j1.json AS "author"
                  FROM "public"."article" AS t1
                  LEFT JOIN LATERAL (
                    SELECT row_to_json(r2.*)
                    FROM (
                      SELECT
                        (
                          SELECT coalesce(json_agg(row_to_json(r3.*)), '[]')
                          FROM (
                            SELECT
                              t3."id" AS "id"
                            FROM "public"."article" AS t3
                            WHERE t3."author_id" = t2."id"
                              AND (t3."author_id" = $1)
                          ) AS r3
                        ) AS "articles"
                      FROM "public"."author" AS t2
                      WHERE t2."id" = t1."author_id"
                        AND (t2."tenant" = $2)
                    ) AS r2
                  ) AS j1(json) ON true
                  WHERE t1."id" = t0."article_id"
                    AND (t1."author_id" = $1)
                ) AS r1
              ) AS j0(json) ON true
              WHERE (EXISTS (SELECT 1 FROM "public"."article" AS _p0 WHERE _p0."id" = t0."article_id" AND _p0."author_id" = $1))
            ) AS r0
            -- $1 = session x-hasura-user-id :: int4
            -- $2 = session x-hasura-tenant :: uuid
        "#]],
    );
}

#[test]
fn filters() {
    let filter = |filter: &str, expected: &Expect| {
        let query = format!("{{ article(where: {filter}) {{ id }} }}");
        check(ADMIN, &query, "{}", expected);
    };
    filter(
        "{}",
        &expect![[r#"
        -- rows of public.article
        SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
        FROM (
          SELECT
            t0."id" AS "id"
          FROM "public"."article" AS t0
        ) AS r0
    "#]],
    );
    filter(
        "{_and: []}",
        &expect![[r#"
        -- rows of public.article
        SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
        FROM (
          SELECT
            t0."id" AS "id"
          FROM "public"."article" AS t0
        ) AS r0
    "#]],
    );
    filter(
        "{_or: []}",
        &expect![[r#"
        -- rows of public.article
        SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
        FROM (
          SELECT
            t0."id" AS "id"
          FROM "public"."article" AS t0
          WHERE false
        ) AS r0
    "#]],
    );
    filter(
        "{_or: [{}]}",
        &expect![[r#"
        -- rows of public.article
        SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
        FROM (
          SELECT
            t0."id" AS "id"
          FROM "public"."article" AS t0
        ) AS r0
    "#]],
    );
    filter(
        "{_not: {}, id: {}}",
        &expect![[r#"
        -- rows of public.article
        SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
        FROM (
          SELECT
            t0."id" AS "id"
          FROM "public"."article" AS t0
          WHERE false
        ) AS r0
    "#]],
    );
    filter(
        "{id: {_eq: 1, _neq: 2}, _or: [{title: {_like: \"a%\"}}, {_not: {title: {_niregex: \"b\"}}}]}",
        &expect![[r#"
            -- rows of public.article
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."id" AS "id"
              FROM "public"."article" AS t0
              WHERE t0."id" = $1
                AND t0."id" <> $2
                AND (t0."title" LIKE $3 OR NOT (t0."title" !~* $4))
            ) AS r0
            -- $1 = literal 1 :: int4
            -- $2 = literal 2 :: int4
            -- $3 = literal "a%" :: text
            -- $4 = literal "b" :: text
        "#]],
    );
    filter(
        "{id: {_in: [1, 2]}, status: {_nin: [\"draft\"]}, tags: {_in: [[\"a\"], [\"b\"]]}, published: {_is_null: false}}",
        &expect![[r#"
            -- rows of public.article
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."id" AS "id"
              FROM "public"."article" AS t0
              WHERE t0."id" = ANY ($1)
                AND NOT (t0."status" = ANY ($2::text[]::"public"."status"[]))
                AND t0."tags" = ANY (SELECT element::text[] FROM unnest($3) AS element)
                AND t0."published" IS NOT NULL
            ) AS r0
            -- $1 = literal [1,2] :: int4[]
            -- $2 = literal ["draft"] :: "public"."status"[]
            -- $3 = literal [["a"],["b"]] :: text[] as text[]
        "#]],
    );
    filter(
        "{meta: {_contains: {n: 1}, _has_key: \"n\", _has_keys_any: [\"a\"], _cast: {String: {_like: \"%x%\"}}}, tags: {_contains: [\"a1\"]}}",
        &expect![[r#"
            -- rows of public.article
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."id" AS "id"
              FROM "public"."article" AS t0
              WHERE t0."meta" @> $1::text::jsonb
                AND t0."meta" ? $2
                AND t0."meta" ?| $3
                AND (t0."meta")::text LIKE $4
                AND t0."tags" @> $5::text::text[]
            ) AS r0
            -- $1 = literal {"n":1} :: jsonb
            -- $2 = literal "n" :: text
            -- $3 = literal ["a"] :: text[]
            -- $4 = literal "%x%" :: text
            -- $5 = literal ["a1"] :: text[]
        "#]],
    );
    check(
        MEMBER,
        "{ article(where: {author: {}, comments: {text: {_is_null: true}, article: {id: {_gt: 1}}}}) { id } }",
        "{}",
        &expect![[r#"
            -- rows of public.article
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."id" AS "id"
              FROM "public"."article" AS t0
              WHERE (t0."author_id" = $1)
                AND EXISTS (SELECT 1 FROM "public"."author" AS t1 WHERE t1."id" = t0."author_id" AND (t1."tenant" = $2))
                AND EXISTS (SELECT 1 FROM "public"."comment" AS t2 WHERE t2."article_id" = t0."id" AND (EXISTS (SELECT 1 FROM "public"."article" AS _p0 WHERE _p0."id" = t2."article_id" AND _p0."author_id" = $1)) AND t2."body" IS NULL AND EXISTS (SELECT 1 FROM "public"."article" AS t3 WHERE t3."id" = t2."article_id" AND (t3."author_id" = $1) AND t3."id" > $3))
            ) AS r0
            -- $1 = session x-hasura-user-id :: int4
            -- $2 = session x-hasura-tenant :: uuid
            -- $3 = literal 1 :: int4
        "#]],
    );
    check(
        ADMIN,
        "query ($where: article_bool_exp!, $ids: [Int!], $id: Int!) { article(where: {_and: [$where, {id: {_in: $ids}}, {id: {_in: [$id, 5]}}]}) { id } }",
        r#"{"where": {"_or": [{"id": {"_eq": 7}}, {"meta": {"_contains": {"n": [1]}}}], "author": {"name": {"_in": ["a", "b"]}}}, "ids": [1], "id": 2}"#,
        &expect![[r#"
            -- rows of public.article
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."id" AS "id"
              FROM "public"."article" AS t0
              WHERE (t0."id" = $1 OR t0."meta" @> $2::text::jsonb)
                AND EXISTS (SELECT 1 FROM "public"."author" AS t1 WHERE t1."id" = t0."author_id" AND t1."name" = ANY ($3))
                AND t0."id" = ANY ($4)
                AND t0."id" = ANY ($5)
            ) AS r0
            -- $1 = variable where._or[0].id._eq :: int4
            -- $2 = variable where._or[1].meta._contains :: jsonb
            -- $3 = variable where.author.name._in :: text[]
            -- $4 = variable ids :: int4[]
            -- $5 = list (variable id, literal 5) :: int4[]
        "#]],
    );
}

#[test]
fn order() {
    check(
        ADMIN,
        "{ article(order_by: [{title: asc_nulls_first}, {author: {name: desc, id: asc}}]) { id } }",
        "{}",
        &expect![[r#"
            -- rows of public.article
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."id" AS "id"
              FROM "public"."article" AS t0
                LEFT JOIN "public"."author" AS t1 ON t1."id" = t0."author_id"
              ORDER BY t0."title" ASC NULLS FIRST, t1."name" DESC, t1."id" ASC
            ) AS r0
        "#]],
    );
    check(
        MEMBER,
        "{ author(order_by: {an_article: {author: {name: asc}, id: asc}}) { id } }",
        "{}",
        &expect![[r#"
        -- rows of public.author
        SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
        FROM (
          SELECT
            t0."id" AS "id"
          FROM "public"."author" AS t0
          WHERE (t0."tenant" = $2)
          ORDER BY (SELECT t2."name" FROM "public"."article" AS t1 LEFT JOIN "public"."author" AS t2 ON t2."id" = t1."author_id" AND (t2."tenant" = $2) WHERE t1."author_id" = t0."id" AND (t1."author_id" = $1) LIMIT 1) ASC, (SELECT t1."id" FROM "public"."article" AS t1 LEFT JOIN "public"."author" AS t2 ON t2."id" = t1."author_id" AND (t2."tenant" = $2) WHERE t1."author_id" = t0."id" AND (t1."author_id" = $1) LIMIT 1) ASC
        ) AS r0
        -- $1 = session x-hasura-user-id :: int4
        -- $2 = session x-hasura-tenant :: uuid
    "#]],
    );
    check(
        MEMBER,
        "{ comment(order_by: {article: {author: {name: asc}}}) { id } }",
        "{}",
        &expect![[r#"
            -- rows of public.comment
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."Id" AS "id"
              FROM "public"."comment" AS t0
                LEFT JOIN "public"."article" AS t1 ON t1."id" = t0."article_id" AND (t1."author_id" = $1)
                LEFT JOIN "public"."author" AS t2 ON t2."id" = t1."author_id" AND (t2."tenant" = $2)
              WHERE (EXISTS (SELECT 1 FROM "public"."article" AS _p0 WHERE _p0."id" = t0."article_id" AND _p0."author_id" = $1))
              ORDER BY t2."name" ASC
            ) AS r0
            -- $1 = session x-hasura-user-id :: int4
            -- $2 = session x-hasura-tenant :: uuid
        "#]],
    );
    check(
        READER,
        "{ article(distinct_on: [author_id], order_by: [{author_id: asc}, {id: desc}], offset: 1) { id author { name } } }",
        "{}",
        &expect![[r#"
            -- rows of public.article
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."id" AS "id",
                CASE WHEN t1."id" IS NOT NULL THEN row_to_json(r1.*) END AS "author"
              FROM (
                SELECT DISTINCT ON (t0."author_id") t0.*
                FROM "public"."article" AS t0
                WHERE (t0."status" = ('live')::"public"."status")
                ORDER BY t0."author_id" ASC, t0."id" DESC
                LIMIT 20
                OFFSET $1
              ) AS t0
              LEFT JOIN "public"."author" AS t1 ON t1."id" = t0."author_id"
              CROSS JOIN LATERAL (
                SELECT
                  t1."name" AS "name"
              ) AS r1
              ORDER BY t0."author_id" ASC, t0."id" DESC
            ) AS r0
            -- $1 = literal 1 :: int8
        "#]],
    );
    check(
        ADMIN,
        "query ($order: [article_order_by!], $distinct: [article_select_column!]) { article(order_by: $order, distinct_on: $distinct) { id } }",
        r#"{"order": {"id": "asc", "title": null}, "distinct": ["id", "id"]}"#,
        &expect![[r#"
            -- rows of public.article
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."id" AS "id"
              FROM (
                SELECT DISTINCT ON (t0."id") t0.*
                FROM "public"."article" AS t0
                ORDER BY t0."id" ASC
              ) AS t0
            ) AS r0
        "#]],
    );
}

#[test]
fn joins() {
    check(
        READER,
        "{ article { id writer { name } siblings(limit: 2, order_by: {id: asc}) { id } } }",
        "{}",
        &expect![[r#"
            -- rows of public.article
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."id" AS "id",
                t0."author_id" AS "__join0_0",
                t0."author_id" AS "__join1_0",
                t0."status" AS "__join1_1"
              FROM "public"."article" AS t0
              WHERE (t0."status" = ('live')::"public"."status")
              LIMIT 20
            ) AS r0

            -- row of public.author for each key of writer
            SELECT coalesce(json_agg((
              SELECT row_to_json(r0.*)
              FROM (
                SELECT
                  t0."name" AS "name"
                FROM "public"."author" AS t0
                WHERE t0."id" = k.key0
                LIMIT 1
              ) AS r0
            ) ORDER BY k.position), '[]')
            FROM unnest($1) WITH ORDINALITY AS k(key0, position)
            -- $1 = keys 0 :: int4[]

            -- rows of public.article for each key of siblings
            SELECT coalesce(json_agg((
              SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
              FROM (
                SELECT
                  t0."id" AS "id"
                FROM "public"."article" AS t0
                WHERE t0."author_id" = k.key0
                  AND t0."status" = k.key1
                  AND (t0."status" = ('live')::"public"."status")
                ORDER BY t0."id" ASC
                LIMIT least($3, 20)
              ) AS r0
            ) ORDER BY k.position), '[]')
            FROM unnest($1, $2::text[]::"public"."status"[]) WITH ORDINALITY AS k(key0, key1, position)
            -- $1 = keys 0 :: int4[]
            -- $2 = keys 1 :: "public"."status"[]
            -- $3 = literal 2 :: int8
        "#]],
    );
    check(
        ADMIN,
        "{ author { articles { writer { id } } } }",
        "{}",
        &expect![[r#"
        -- rows of public.author
        SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
        FROM (
          SELECT
            (
              SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
              FROM (
                SELECT
                  t1."author_id" AS "__join0_0"
                FROM "public"."article" AS t1
                WHERE t1."author_id" = t0."id"
              ) AS r1
            ) AS "articles"
          FROM "public"."author" AS t0
        ) AS r0

        -- row of public.author for each key of writer
        SELECT coalesce(json_agg((
          SELECT row_to_json(r0.*)
          FROM (
            SELECT
              t0."id" AS "id"
            FROM "public"."author" AS t0
            WHERE t0."id" = k.key0
            LIMIT 1
          ) AS r0
        ) ORDER BY k.position), '[]')
        FROM unnest($1) WITH ORDINALITY AS k(key0, position)
        -- $1 = keys 0 :: int4[]
    "#]],
    );
}

#[test]
fn shapes_that_postgres_cannot_name() {
    let long = "k".repeat(64);
    check(
        ADMIN,
        &format!("{{ author {{ {long}: id name }} }}"),
        "{}",
        &expect![[r#"
        -- rows of public.author
        SELECT coalesce(json_agg(r0.object), '[]')
        FROM (
          SELECT
            json_build_object(
              'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', t0."id",
              'name', t0."name"
            )
            AS object
          FROM "public"."author" AS t0
        ) AS r0
    "#]],
    );
    check(
        ADMIN,
        "{ article { meta(path: \"$.list[0]\") r0: id t0: author { r1: id } } }",
        "{}",
        &expect![[r#"
            -- rows of public.article
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."meta" #> $1 AS "meta",
                t0."id" AS "r0",
                j0.json AS "t0"
              FROM "public"."article" AS t0
              LEFT JOIN LATERAL (
                SELECT row_to_json(r1.*)
                FROM (
                  SELECT
                    t1."id" AS "r1"
                  FROM "public"."author" AS t1
                  WHERE t1."id" = t0."author_id"
                ) AS r1
              ) AS j0(json) ON true
            ) AS r0
            -- $1 = literal "$.list[0]" :: text[]
        "#]],
    );
}

#[test]
fn errors() {
    check_error(
        "{ author(limit: -1) { id } }",
        "{}",
        "expected a non-negative 32-bit integer for type 'Int', but found an integer (validation-failed at $.selectionSet.author.args.limit)",
    );
    check_error(
        "{ author(where: {id: {_eq: null}}) { id } }",
        "{}",
        "unexpected null value for type 'Int' (validation-failed at $.selectionSet.author.args.where.id._eq)",
    );
    check_error(
        "query ($id: Int) { author(where: {id: {_eq: $id}}) { id } }",
        "{}",
        "unexpected null value for type 'Int' (validation-failed at $.selectionSet.author.args.where.id._eq)",
    );
    check_error(
        "query ($ids: [Int!]) { author(where: {id: {_in: $ids}}) { id } }",
        "{}",
        "expected a list, but found null (validation-failed at $.selectionSet.author.args.where.id._in)",
    );
    check_error(
        "query ($n: Int) { author(limit: $n) { id } }",
        r#"{"n": -1}"#,
        "expected a non-negative 32-bit integer for type 'Int', but found an integer (validation-failed at $.selectionSet.author.args.limit)",
    );
    check_error(
        "{ author(where: {_and: null}) { id } }",
        "{}",
        "expected a list, but found null (validation-failed at $.selectionSet.author.args.where._and)",
    );
    check_error(
        "{ author(where: {name: null}) { id } }",
        "{}",
        "expected an object for type 'String_comparison_exp', but found null (validation-failed at $.selectionSet.author.args.where.name)",
    );
    check_error(
        "{ author(where: {tenant: {_eq: \"x\"}}) { id } }",
        "{}",
        r#"invalid input syntax for type uuid: "x" (data-exception at $)"#,
    );
    check_error(
        "{ author(where: {tenant: {_eq: 5}}) { id } }",
        "{}",
        "A string is expected for type: uuid (parse-failed at $.selectionSet.author.args.where.tenant._eq)",
    );
    check_error(
        "{ article(where: {views: {_eq: 1.5}}) { id } }",
        "{}",
        "The value 1.5 lies outside the bounds or is not an integer. Maybe it is a float, or is there integer overflow? (parse-failed at $.selectionSet.article.args.where.views._eq)",
    );
    check_error(
        "{ article(where: {views: {_eq: \"abc\"}}) { id } }",
        "{}",
        r#"invalid input syntax for type bigint: "abc" (data-exception at $)"#,
    );
    check_error(
        "{ article(where: {views: {_eq: 99999999999999999999}}) { id } }",
        "{}",
        "The value 99999999999999999999 lies outside the bounds or is not an integer. Maybe it is a float, or is there integer overflow? (parse-failed at $.selectionSet.article.args.where.views._eq)",
    );
    check_error(
        "{ article(where: {status: {_in: [\"live\", 5]}}) { id } }",
        "{}",
        "A string is expected for type: status (parse-failed at $.selectionSet.article.args.where.status._in[1])",
    );
    check_error(
        "{ article { meta(path: \"$..\") } }",
        "{}",
        "parse json path error: a key is empty (validation-failed at $.selectionSet.article.selectionSet.meta.args.path)",
    );
    check_error(
        "{ article(distinct_on: id, order_by: [{title: asc}, {id: asc}]) { id } }",
        "{}",
        r#""distinct_on" columns must match initial "order_by" columns (validation-failed at $.selectionSet.article.args)"#,
    );
    check_error(
        "{ article(distinct_on: [id, title], order_by: {id: asc}) { id } }",
        "{}",
        r#""distinct_on" columns must match initial "order_by" columns (validation-failed at $.selectionSet.article.args)"#,
    );
    check_error(
        "{ article(order_by: {author: {articles: {id: asc}}}) { id } }",
        "{}",
        "field 'articles' not found in type: 'author_order_by' (validation-failed at $.selectionSet.article.args.order_by.author.articles)",
    );
}

#[test]
fn missing_session_variable() {
    let error = planned(MEMBER, "{ article { id } }", "{}", |plan, variables| {
        let session = session(MEMBER, &[("x-hasura-role", "member")]);
        plan.statements().find_map(|statement| statement.arguments(variables, &session, &NoKeys).err())
    });
    let error = error.expect("the query can be planned").expect("the session variable is missing");
    assert_eq!(error.to_string(), "missing session variable: \"x-hasura-user-id\" (not-found at $)");
}

/// Connections keep statements by their text, so documents that differ in nothing but literals must have the same.
#[test]
fn literals_are_parameters() {
    let text = |query: &str| {
        let texts = planned(ADMIN, query, "{}", |plan, _| {
            plan.statements().map(|statement| statement.text.clone()).collect::<Vec<_>>()
        });
        texts.unwrap_or_else(|error| panic!("{query}: {error}"))
    };
    let same = |first: &str, second: &str| assert_eq!(text(first), text(second), "{first}\n{second}");
    same("{ author(limit: 1) { id } }", "{ author(limit: 2147483647) { id } }");
    same("{ author(offset: 0) { id } }", "{ author(offset: 2147483647) { id } }");
    // Equal values are no fewer parameters than different ones.
    same(
        r"{ author(where: {_or: [{id: {_eq: 1}}, {id: {_eq: 1}}], name: {_in: []}}) { id articles(limit: 1) { id } } }",
        r#"{ author(where: {_or: [{id: {_eq: 1}}, {id: {_eq: 2}}], name: {_in: ["a", "b"]}}) { id articles(limit: 5) { id } } }"#,
    );
    same("{ author_by_pk(id: 1) { id } }", "{ author_by_pk(id: 2) { id } }");
}
