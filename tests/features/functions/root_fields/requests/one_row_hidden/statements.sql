-- row of function public.longest_article
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."longest_article"() AS t0
  WHERE NOT (t0.* IS NULL)
    AND (t0."author_id" = $1)
) AS r0
-- $1 = session x-hasura-user-id :: integer
