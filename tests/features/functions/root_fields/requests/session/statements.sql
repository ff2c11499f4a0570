-- rows of function public.own_articles
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."title" AS "title"
  FROM "public"."own_articles"("session" => $1::text::json) AS t0
  WHERE (t0."author_id" = $2)
) AS r0
-- $1 = session :: json
-- $2 = session x-hasura-user-id :: integer

-- rows of function public.own_articles
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."own_articles"("session" => $1::text::json, "at_most" => $2) AS t0
  WHERE (t0."author_id" = $3)
) AS r0
-- $1 = session :: json
-- $2 = literal 1 :: integer
-- $3 = session x-hasura-user-id :: integer
