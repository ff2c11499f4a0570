-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."email" AS "email",
    t0."preferences" #> $1 AS "hour",
    t0."preferences" #> $2 AS "digest"
  FROM "public"."users" AS t0
  WHERE t0."preferences" ? $3
  ORDER BY t0."email" ASC
) AS r0
-- $1 = literal "$.digest.hour" :: text[]
-- $2 = literal "digest" :: text[]
-- $3 = literal "digest" :: text
