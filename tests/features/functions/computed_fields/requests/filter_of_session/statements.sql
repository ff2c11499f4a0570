-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    "public"."author_full_name"((t0.*)::"public"."author") AS "full_name"
  FROM "public"."author" AS t0
  WHERE ("public"."author_is_me"("a" => (t0.*)::"public"."author", "session" => $1::text::json) = ('true')::boolean)
) AS r0
-- $1 = session :: json

-- rows of function public.find_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."find_authors"("name" => $1) AS t0
  WHERE ("public"."author_is_me"("a" => (t0.*)::"public"."author", "session" => $2::text::json) = ('true')::boolean)
) AS r0
-- $1 = literal "" :: text
-- $2 = session :: json
