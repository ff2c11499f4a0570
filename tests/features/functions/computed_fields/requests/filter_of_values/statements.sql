-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (("public"."author_words"("a" => (t0.*)::"public"."author") > ('500')::bigint) OR ("public"."author_full_name"((t0.*)::"public"."author") LIKE ('C%')::text))
  ORDER BY t0."id" ASC
) AS r0
