-- rows of public.member
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."member" AS t0
  WHERE (t0."team_id" = $1)
) AS r0
-- $2 is not used: integer
-- $1 = session x-hasura-team :: integer
-- $2 = literal "none" :: integer
