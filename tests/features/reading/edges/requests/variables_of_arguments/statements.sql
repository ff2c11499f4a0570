-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  WHERE (t0."id" = $2 OR NOT (t0."id" < $3))
  ORDER BY t0."id" DESC
  LIMIT $1
) AS r0
-- $1 = variable limit :: int8
-- $2 = variable where._or[0].id._eq :: integer
-- $3 = variable where._or[1]._not.id._lt :: integer

-- rows of public.author
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."author" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.book
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."author_id" AS "author_id"
  FROM (
    SELECT DISTINCT ON (t0."author_id") t0.*
    FROM "public"."book" AS t0
    ORDER BY t0."author_id" DESC
  ) AS t0
) AS r0
