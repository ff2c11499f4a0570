-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."name" AS "name",
    t0."email" AS "email",
    t0."tenant" AS "tenant",
    t0."boss" AS "boss",
    "public"."author_contact"("a" => (t0.*)::"public"."author") AS "contact"
  FROM "public"."author" AS t0
  WHERE "public"."author_contact"("a" => (t0.*)::"public"."author") LIKE $2
  ORDER BY t0."id" ASC
  LIMIT $1
) AS r0
-- $1 = literal 1 :: int8
-- $2 = literal "%@x>" :: text
