-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."name" AS "name"
        FROM "public"."author" AS t1
        WHERE t1."id" = t0."author_id"
          AND (t1."tenant" = $1)
        LIMIT 1
      ) AS r1
    ) AS "author"
  FROM "public"."article" AS t0
    LEFT JOIN "public"."author" AS t2 ON t2."id" = t0."author_id" AND (t2."tenant" = $1)
  WHERE (t0."status" = ('live')::text)
  ORDER BY t2."name" DESC, t0."id" ASC
  LIMIT 2
) AS r0
-- $1 = session x-hasura-tenant :: text
