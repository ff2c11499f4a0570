-- rows of public.users
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."email" AS "email"
  FROM "public"."users" AS t0
  WHERE t0."preferences" @> $1::text::jsonb
  ORDER BY t0."email" ASC
) AS r0
-- $1 = literal {"theme":"dark"} :: jsonb

-- rows of public.products
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."sku" AS "sku"
  FROM "public"."products" AS t0
  WHERE t0."attributes" ?& $1
) AS r0
-- $1 = literal ["glaze","sizes"] :: text[]

-- rows of public.products
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."sku" AS "sku",
    t0."tags" AS "tags"
  FROM "public"."products" AS t0
  WHERE t0."tags" @> $1::text::text[]
  ORDER BY t0."sku" ASC
) AS r0
-- $1 = literal ["gift"] :: text[]

-- rows of public.products
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."sku" AS "sku"
  FROM "public"."products" AS t0
  WHERE t0."tags" = $1::text::text[]
) AS r0
-- $1 = literal [] :: text[]
