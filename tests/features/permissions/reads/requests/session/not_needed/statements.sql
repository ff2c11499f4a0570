-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id"
        FROM "public"."comment" AS t1
        WHERE t1."article_id" = t0."id"
      ) AS r1
    ) AS "comments"
  FROM "public"."article" AS t0
  WHERE (t0."status" = ('live')::text)
  ORDER BY t0."id" ASC
  LIMIT 2
) AS r0

-- row of public.comment by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."text" AS "text"
  FROM "public"."comment" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 2 :: integer
