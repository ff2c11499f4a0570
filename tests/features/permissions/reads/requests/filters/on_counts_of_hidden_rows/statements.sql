-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (t0."tenant" = $1)
    AND (SELECT count(*) FROM "public"."article" AS t1 WHERE t1."author_id" = t0."id" AND (t1."status" = ('live')::text)) > $2
) AS r0
-- $1 = session x-hasura-tenant :: text
-- $2 = literal 1 :: integer

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (t0."tenant" = $1)
    AND (SELECT count(*) FROM "public"."article" AS t1 WHERE t1."author_id" = t0."id" AND (t1."status" = ('live')::text) AND t1."words" > $2) = $3
) AS r0
-- $1 = session x-hasura-tenant :: text
-- $2 = literal 50 :: integer
-- $3 = literal 1 :: integer
