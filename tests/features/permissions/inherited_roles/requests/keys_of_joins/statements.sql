-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (CASE WHEN (t0."author_id" = $1) THEN t0."words" END) AS "__join0_0"
  FROM "public"."article" AS t0
  WHERE ((t0."status" = ('live')::text) OR (t0."author_id" = $1))
  ORDER BY t0."id" ASC
  LIMIT 5
) AS r0
-- $1 = session x-hasura-user-id :: integer

-- rows of public.reading for each key of readings
SELECT coalesce(json_agg((
  SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
  FROM (
    SELECT
      t0."id" AS "id"
    FROM "public"."reading" AS t0
    WHERE t0."words" = k.key0
    ORDER BY t0."id" ASC
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: integer[]
