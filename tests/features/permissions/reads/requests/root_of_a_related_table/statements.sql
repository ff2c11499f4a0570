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
          AND (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE (("_p0"."id" = t1."author_id") AND ("_p0"."tenant" = $1))))
        ORDER BY t1."id" ASC
      ) AS r1
    ) AS "articles",
    (
      SELECT row_to_json(r2.*)
      FROM (
        SELECT
          json_build_object('count', count(*)) AS "aggregate"
        FROM (
          SELECT t2.*
          FROM "public"."article" AS t2
          WHERE t2."author_id" = t0."id"
            AND (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE (("_p0"."id" = t2."author_id") AND ("_p0"."tenant" = $1))))
        ) AS t2
      ) AS r2
    ) AS "articles_aggregate"
  FROM "public"."author" AS t0
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-tenant :: text

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE (("_p0"."id" = t0."author_id") AND ("_p0"."tenant" = $1))))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-tenant :: text

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE EXISTS (SELECT 1 FROM "public"."article" AS t1 WHERE t1."author_id" = t0."id" AND (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE (("_p0"."id" = t1."author_id") AND ("_p0"."tenant" = $1)))))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-tenant :: text

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (SELECT count(*) FROM "public"."article" AS t1 WHERE t1."author_id" = t0."id" AND (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE (("_p0"."id" = t1."author_id") AND ("_p0"."tenant" = $1))))) = $2
) AS r0
-- $1 = session x-hasura-tenant :: text
-- $2 = literal 0 :: integer
