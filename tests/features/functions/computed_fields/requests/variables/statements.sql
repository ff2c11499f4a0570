-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    "public"."author_age"("year" => $1, "who" => (t0.*)::"public"."author") AS "age",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id"
        FROM "public"."author_articles_with"("a" => (t0.*)::"public"."author", "status" => $2) AS t1
      ) AS r1
    ) AS "articles_with"
  FROM "public"."author" AS t0
  WHERE "public"."author_full_name"((t0.*)::"public"."author") = $3
) AS r0
-- $1 = variable year :: integer
-- $2 = variable args.status :: text
-- $3 = variable name :: text
