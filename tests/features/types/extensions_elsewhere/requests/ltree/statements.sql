-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."path" AS "path"
  FROM "public"."thing" AS t0
  WHERE t0."path" OPERATOR("ext ""x""".@>) $1::text::"ext ""x"""."ltree"
) AS r0
-- $1 = literal "top.science" :: "ext ""x"""."ltree"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."path" OPERATOR("ext ""x""".<@) $1::text::"ext ""x"""."ltree"
) AS r0
-- $1 = literal "top.science" :: "ext ""x"""."ltree"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."path" OPERATOR("ext ""x""".@>) $1::text[]::"ext ""x"""."ltree"[]
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal ["top.science","top.hobbies.chess"] :: "ext ""x"""."ltree"[]

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."path" OPERATOR("ext ""x""".<@) $1::text[]::"ext ""x"""."ltree"[]
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal ["top.science","top.hobbies"] :: "ext ""x"""."ltree"[]

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."path" OPERATOR("ext ""x""".~) $1::text::"ext ""x"""."lquery"
) AS r0
-- $1 = literal "*.astronomy" :: "ext ""x"""."lquery"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."path" OPERATOR("ext ""x""".?) $1::text[]::"ext ""x"""."lquery"[]
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal ["*.hobbies","top"] :: "ext ""x"""."lquery"[]

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."path" OPERATOR("ext ""x""".@) $1::text::"ext ""x"""."ltxtquery"
) AS r0
-- $1 = literal "science & !hobbies" :: "ext ""x"""."ltxtquery"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."path" OPERATOR("ext ""x""".=) $1::text::"ext ""x"""."ltree"
) AS r0
-- $1 = literal "top.hobbies" :: "ext ""x"""."ltree"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."path" OPERATOR("ext ""x""".=) ANY ($1::text[]::"ext ""x"""."ltree"[])
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal ["top","top.hobbies"] :: "ext ""x"""."ltree"[]

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."paths" AS "paths"
  FROM "public"."thing" AS t0
  WHERE t0."paths" @> $1::text::"ext ""x"""."ltree"[]
) AS r0
-- $1 = literal ["top.science"] :: "ext ""x"""."ltree"[]
