-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (CASE WHEN ((t0."status" = ('live')::text) OR (t0."author_id" = $1)) THEN t0."title" END) AS "title",
    (CASE WHEN (t0."author_id" = $1) THEN t0."words" END) AS "words",
    (CASE WHEN (t0."status" = ('draft')::text) THEN t0."fee" END) AS "fee"
  FROM "public"."article" AS t0
  WHERE ((t0."status" = ('draft')::text) OR (t0."status" = ('live')::text) OR (t0."author_id" = $1))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-user-id :: integer
