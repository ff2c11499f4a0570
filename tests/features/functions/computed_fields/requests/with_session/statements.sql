-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    "public"."author_is_me"("a" => (t0.*)::"public"."author", "session" => $1::text::json) AS "is_me"
  FROM "public"."author" AS t0
  ORDER BY t0."id" ASC
) AS r0
-- $1 = session :: json

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE "public"."author_is_me"("a" => (t0.*)::"public"."author", "session" => $1::text::json) = $2
) AS r0
-- $1 = session :: json
-- $2 = literal true :: boolean
