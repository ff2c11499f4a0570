-- rows of public.teams
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."teams" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 99999999999 :: integer
