-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id"
        FROM "public"."article" AS t1
        WHERE t1."author_id" = t0."id"
          AND (t1."status" = ('live')::text)
        ORDER BY t1."id" ASC
        LIMIT 2
      ) AS r1
    ) AS "articles",
    (
      SELECT row_to_json(r2.*)
      FROM (
        SELECT
          json_build_object('count', count(*)) AS "aggregate",
          coalesce(array_to_json((array_agg(row_to_json(r3.*)))[1:2]), '[]') AS "nodes"
        FROM (
          SELECT t2.*
          FROM "public"."article" AS t2
          WHERE t2."author_id" = t0."id"
            AND (t2."status" = ('live')::text)
          ORDER BY t2."id" ASC
        ) AS t2
        CROSS JOIN LATERAL (
          SELECT
            t2."id" AS "id"
        ) AS r3
      ) AS r2
    ) AS "articles_aggregate",
    (
      SELECT coalesce(json_agg(row_to_json(r4.*)), '[]')
      FROM (
        SELECT
          t3."id" AS "id"
        FROM "public"."author_latest"("a" => (t0.*)::"public"."author") AS t3
        WHERE (t3."status" = ('live')::text)
        ORDER BY t3."id" ASC
        LIMIT 2
      ) AS r4
    ) AS "latest"
  FROM "public"."author" AS t0
  WHERE (t0."tenant" = $1)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-tenant :: text
