-- rows of function public.find_authors
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    "public"."shout"("a" => (t0.*)::"public"."book_author", "mark" => $2) AS "shout"
  FROM "public"."find_authors"("name_part" => $1) AS t0
  WHERE (t0."id" = ('1')::integer)
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "a" :: text
-- $2 = literal "?" :: text
