-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    "public"."author_full_name"((t0.*)::"public"."author") AS "full_name",
    "public"."author_age"("year" => $1, "who" => (t0.*)::"public"."author") AS "age",
    "public"."author_words"("a" => (t0.*)::"public"."author") AS "words",
    "public"."author_initials"("a" => (t0.*)::"public"."author") AS "initials",
    "public"."author_summary"("a" => (t0.*)::"public"."author") AS "summary",
    "public"."author_summary"("a" => (t0.*)::"public"."author") #> $2 AS "born"
  FROM "public"."author" AS t0
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal 2000 :: integer
-- $2 = literal "years.born" :: text[]
