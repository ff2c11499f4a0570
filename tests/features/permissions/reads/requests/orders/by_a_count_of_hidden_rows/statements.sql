-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          json_build_object('count', count(*)) AS "aggregate"
        FROM (
          SELECT t1.*
          FROM "public"."article" AS t1
          WHERE t1."author_id" = t0."id"
            AND (t1."status" = ('live')::text)
        ) AS t1
      ) AS r1
    ) AS "articles_aggregate"
  FROM "public"."author" AS t0
  WHERE (t0."tenant" = $1)
  ORDER BY (SELECT count(*) FROM "public"."article" AS t2 WHERE t2."author_id" = t0."id" AND (t2."status" = ('live')::text)) DESC
) AS r0
-- $1 = session x-hasura-tenant :: text
