-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (t0."tenant" = $1)
    AND EXISTS (SELECT 1 FROM "public"."article" AS t1 WHERE t1."author_id" = t0."id" AND (t1."status" = ('live')::text) AND t1."title" = $2)
) AS r0
-- $1 = session x-hasura-tenant :: text
-- $2 = literal "two" :: text

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (t0."tenant" = $1)
    AND NOT (EXISTS (SELECT 1 FROM "public"."article" AS t1 WHERE t1."author_id" = t0."id" AND (t1."status" = ('live')::text) AND t1."words" > $2))
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session x-hasura-tenant :: text
-- $2 = literal 500 :: integer

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE (t0."status" = ('live')::text)
    AND EXISTS (SELECT 1 FROM "public"."author" AS t1 WHERE t1."id" = t0."author_id" AND (t1."tenant" = $1) AND t1."name" = $2)
  LIMIT 2
) AS r0
-- $1 = session x-hasura-tenant :: text
-- $2 = literal "Abe" :: text

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE (t0."status" = ('live')::text)
    AND NOT (EXISTS (SELECT 1 FROM "public"."author" AS t1 WHERE t1."id" = t0."author_id" AND (t1."tenant" = $1)))
  LIMIT 2
) AS r0
-- $1 = session x-hasura-tenant :: text
