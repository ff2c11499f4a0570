-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."path" OPERATOR("ext ""x""".~) $1::text::"ext ""x"""."lquery"
) AS r0
-- $1 = variable query :: "ext ""x"""."lquery"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."path" OPERATOR("ext ""x""".?) $1::text[]::"ext ""x"""."lquery"[]
  ORDER BY t0."id" ASC
) AS r0
-- $1 = variable queries :: "ext ""x"""."lquery"[]

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."path" OPERATOR("ext ""x""".@) $1::text::"ext ""x"""."ltxtquery"
  ORDER BY t0."id" ASC
) AS r0
-- $1 = variable text :: "ext ""x"""."ltxtquery"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."path" OPERATOR("ext ""x""".<@) $1::text[]::"ext ""x"""."ltree"[]
  ORDER BY t0."id" ASC
) AS r0
-- $1 = variable paths :: "ext ""x"""."ltree"[]
