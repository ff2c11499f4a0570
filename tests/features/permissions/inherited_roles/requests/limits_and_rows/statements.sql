-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."name" AS "name",
    (CASE WHEN (t0."id" = $1) THEN t0."email" END) AS "email",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id"
        FROM "public"."article" AS t1
        WHERE t1."author_id" = t0."id"
          AND ((t1."status" = ('live')::text) OR (t1."author_id" = $1))
        ORDER BY t1."id" ASC
        LIMIT 5
      ) AS r1
    ) AS "articles"
  FROM "public"."author" AS t0
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer
