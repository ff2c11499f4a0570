-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE (t0."status" = ('live')::text)
  ORDER BY t0."id" ASC
  LIMIT least($1, 2)
) AS r0
-- $1 = literal 1 :: int8

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE (t0."status" = ('live')::text)
  ORDER BY t0."id" ASC
  LIMIT least($1, 2)
) AS r0
-- $1 = literal 5 :: int8

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE (t0."status" = ('live')::text)
  ORDER BY t0."id" ASC
  LIMIT 2
) AS r0

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM (
    SELECT t0.*
    FROM "public"."article" AS t0
    WHERE (t0."status" = ('live')::text)
    ORDER BY t0."id" ASC
    LIMIT 2
    OFFSET $1
  ) AS t0
) AS r0
-- $1 = literal 1 :: int8

-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM (
    SELECT t0.*
    FROM "public"."article" AS t0
    WHERE (t0."status" = ('live')::text)
    ORDER BY t0."id" ASC
    LIMIT least($1, 2)
    OFFSET $2
  ) AS t0
) AS r0
-- $1 = literal 5 :: int8
-- $2 = literal 4 :: int8
