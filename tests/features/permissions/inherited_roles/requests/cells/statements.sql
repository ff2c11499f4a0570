-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."title" AS "title",
    (CASE WHEN (t0."author_id" = $1) THEN t0."words" END) AS "words",
    (CASE WHEN (t0."author_id" = $1) THEN t0."meta" END) AS "meta",
    (CASE WHEN (t0."author_id" = $1) THEN t0."meta" END) #> $2 AS "note"
  FROM "public"."article" AS t0
  WHERE ((t0."status" = ('live')::text) OR (t0."author_id" = $1))
  ORDER BY t0."id" ASC
  LIMIT 5
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = literal "$.n" :: text[]
