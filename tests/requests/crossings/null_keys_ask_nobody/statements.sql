-- rows of public.teams
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name",
    t0."lead_id" AS "__join0_0"
  FROM "public"."teams" AS t0
  WHERE t0."lead_id" IS NULL
) AS r0
