//! Columns that a role sees in some of its rows only: every place that reads one reads NULL in the other rows.

use super::fixture::LEAD;
use super::statements::check;
use expect_test::expect;

#[test]
fn outputs_and_filters() {
    check(
        LEAD,
        r#"{ article(where: {views: {_gt: 1}, author: {articles: {meta: {_is_null: false}}}}) {
            title views meta(path: "$.n") siblings { views } author { articles { meta } }
        } }"#,
        "{}",
        &expect![[r#"
            -- rows of public.article
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."title" AS "title",
                (CASE WHEN (t0."author_id" = $1) THEN t0."views" END)::text AS "views",
                (CASE WHEN (t0."author_id" = $1) THEN t0."meta" END) #> $2 AS "meta",
                t0."author_id" AS "__join0_0",
                t0."status" AS "__join0_1",
                j0.json AS "author"
              FROM "public"."article" AS t0
                JOIN "public"."author" AS t3 ON t3."id" = t0."author_id"
              LEFT JOIN LATERAL (
                SELECT row_to_json(r1.*)
                FROM (
                  SELECT
                    (
                      SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
                      FROM (
                        SELECT
                          (CASE WHEN (t2."author_id" = $1) THEN t2."meta" END) AS "meta"
                        FROM "public"."article" AS t2
                        WHERE t2."author_id" = t1."id"
                      ) AS r2
                    ) AS "articles"
                  FROM "public"."author" AS t1
                  WHERE t1."id" = t0."author_id"
                ) AS r1
              ) AS j0(json) ON true
              WHERE (CASE WHEN (t0."author_id" = $1) THEN t0."views" END) > $3
                AND EXISTS (SELECT 1 FROM "public"."article" AS t4 WHERE t4."author_id" = t3."id" AND (CASE WHEN (t4."author_id" = $1) THEN t4."meta" END) IS NOT NULL)
            ) AS r0
            -- $1 = session x-hasura-user-id :: int4
            -- $2 = literal "$.n" :: text[]
            -- $3 = literal 1 :: int8

            -- rows of public.article for each key of siblings
            SELECT coalesce(json_agg(coalesce(g.rows, '[]') ORDER BY k.position), '[]')
            FROM unnest($1, $2::text[]::"public"."status"[]) WITH ORDINALITY AS k(key0, key1, position)
            LEFT JOIN (
              SELECT r.position, json_agg(r.row) AS rows
              FROM (
                SELECT k.position, row_to_json(r0.*) AS row
                FROM unnest($1, $2::text[]::"public"."status"[]) WITH ORDINALITY AS k(key0, key1, position)
                CROSS JOIN "public"."article" AS t0
                CROSS JOIN LATERAL (
                  SELECT
                    (CASE WHEN (t0."author_id" = $3) THEN t0."views" END)::text AS "views"
                ) AS r0
                WHERE t0."author_id" = k.key0
                  AND t0."status" = k.key1
              ) AS r
              GROUP BY r.position
            ) AS g ON g.position = k.position
            -- $1 = keys 0 :: int4[]
            -- $2 = keys 1 :: "public"."status"[]
            -- $3 = session x-hasura-user-id :: int4
        "#]],
    );
}

#[test]
fn orders() {
    check(
        LEAD,
        "{ article(distinct_on: views, order_by: [{views: desc}, {meta: asc}], offset: 2) { title views } }",
        "{}",
        &expect![[r#"
            -- rows of public.article
            SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
            FROM (
              SELECT
                t0."title" AS "title",
                (CASE WHEN (t0."author_id" = $2) THEN t0."views" END)::text AS "views"
              FROM (
                SELECT DISTINCT ON ((CASE WHEN (t0."author_id" = $2) THEN t0."views" END)) t0.*
                FROM "public"."article" AS t0
                ORDER BY (CASE WHEN (t0."author_id" = $2) THEN t0."views" END) DESC, (CASE WHEN (t0."author_id" = $2) THEN t0."meta" END) ASC
                OFFSET $1
              ) AS t0
            ) AS r0
            -- $1 = literal 2 :: int8
            -- $2 = session x-hasura-user-id :: int4
        "#]],
    );
}

#[test]
fn primary_keys() {
    check(
        LEAD,
        "{ article_by_pk(id: 3) { title } }",
        "{}",
        &expect![[r#"
        -- row of public.article by primary key
        SELECT row_to_json(r0.*)
        FROM (
          SELECT
            t0."title" AS "title"
          FROM "public"."article" AS t0
          WHERE t0."id" = $1
            AND (t0."author_id" = $2 OR false)
        ) AS r0
        -- $1 = literal 3 :: int4
        -- $2 = session x-hasura-user-id :: int4
    "#]],
    );
}
