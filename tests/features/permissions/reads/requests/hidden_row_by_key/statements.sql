-- row of public.article by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE t0."id" = $1
    AND (t0."status" = ('live')::text)
) AS r0
-- $1 = literal 2 :: integer

-- row of public.article by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id",
    j0.json AS "author"
  FROM "public"."article" AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."id" AS "id"
      FROM "public"."author" AS t1
      WHERE t1."id" = t0."author_id"
        AND (t1."tenant" = $2)
    ) AS r1
  ) AS j0(json) ON true
  WHERE t0."id" = $1
    AND (t0."status" = ('live')::text)
) AS r0
-- $1 = literal 3 :: integer
-- $2 = session x-hasura-tenant :: text

-- row of public.article by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE t0."id" = $1
    AND (t0."status" = ('live')::text)
) AS r0
-- $1 = literal 99 :: integer
