-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (EXISTS (SELECT 1 FROM "public"."article" AS "_p0" WHERE ("_p0"."author_id" = t0."id") AND ("_p0"."editor_id" <> t0."id")))
  ORDER BY t0."id" ASC
) AS r0
