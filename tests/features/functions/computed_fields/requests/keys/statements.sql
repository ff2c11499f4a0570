-- rows of public.article
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    "public"."article_code"("a" => (t0.*)::"public"."article") AS "__join0_0",
    "public"."article_code"("a" => (t0.*)::"public"."article") AS "__join1_0"
  FROM "public"."article" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- row of public.copies for each key of copies
SELECT coalesce(json_agg((
  SELECT row_to_json(r0.*)
  FROM (
    SELECT
      t0."count" AS "count"
    FROM "public"."copies" AS t0
    WHERE t0."article_code" = k.key0
    LIMIT 1
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: text[]
