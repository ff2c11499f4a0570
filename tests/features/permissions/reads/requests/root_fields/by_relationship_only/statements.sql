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
        t1."name" AS "name"
      FROM "public"."author" AS t1
      WHERE t1."id" = t0."author_id"
    ) AS r1
  ) AS j0(json) ON true
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 3 :: integer
