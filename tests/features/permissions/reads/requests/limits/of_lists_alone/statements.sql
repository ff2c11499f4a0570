-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  LIMIT 0
) AS r0

-- row of public.article by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."article" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 2 :: integer

-- rows of public.comment
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    j0.json AS "article"
  FROM "public"."comment" AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."id" AS "id"
      FROM "public"."article" AS t1
      WHERE t1."id" = t0."article_id"
    ) AS r1
  ) AS j0(json) ON true
  ORDER BY t0."id" ASC
) AS r0
