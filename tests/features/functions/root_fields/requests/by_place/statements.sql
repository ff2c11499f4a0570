-- rows of function public.between_words
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."between_words"($1) AS t0
) AS r0
-- $1 = literal 50 :: integer

-- rows of function public.between_words
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."between_words"($1, $2) AS t0
) AS r0
-- $1 = literal 50 :: integer
-- $2 = literal 100 :: integer

-- rows of function public.between_words
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."between_words"($1, "wanted" => $2) AS t0
) AS r0
-- $1 = literal 50 :: integer
-- $2 = literal "draft" :: text
