-- rows of public.person
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."data" #> ARRAY['birthday'] AS "__join0_0"
  FROM "public"."person" AS t0
  ORDER BY t0."id" ASC
) AS r0

-- rows of public.birthday for each key of born_on
SELECT coalesce(json_agg((
  SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
  FROM (
    SELECT
      t0."wish" AS "wish"
    FROM "public"."birthday" AS t0
    WHERE t0."day" = k.key0
  ) AS r0
) ORDER BY k.position), '[]')
FROM unnest($1::text[]::date[]) WITH ORDINALITY AS k(key0, position)
-- $1 = keys 0 :: date[]
