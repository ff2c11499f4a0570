-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."email" AS "email"
  FROM "public"."thing" AS t0
  WHERE t0."email" OPERATOR("ext ""x""".=) $1::text::"ext ""x"""."citext"
) AS r0
-- $1 = literal "ANN@X.ORG" :: "ext ""x"""."citext"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."email" OPERATOR("ext ""x""".=) ANY ($1::text[]::"ext ""x"""."citext"[])
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal ["ANN@X.ORG","BOB@x.org"] :: "ext ""x"""."citext"[]

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE NOT (t0."email" OPERATOR("ext ""x""".=) ANY ($1::text[]::"ext ""x"""."citext"[]))
) AS r0
-- $1 = literal ["ANN@X.ORG"] :: "ext ""x"""."citext"[]

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."email" OPERATOR("ext ""x""".~~) $1::text::"ext ""x"""."citext"
) AS r0
-- $1 = literal "ANN%" :: "ext ""x"""."citext"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."email" OPERATOR("ext ""x""".!~~) $1::text::"ext ""x"""."citext"
) AS r0
-- $1 = literal "ANN%" :: "ext ""x"""."citext"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."email" OPERATOR("ext ""x""".~~*) $1::text::"ext ""x"""."citext"
) AS r0
-- $1 = literal "ANN%" :: "ext ""x"""."citext"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."email" OPERATOR("ext ""x""".!~~*) $1::text::"ext ""x"""."citext"
) AS r0
-- $1 = literal "ANN%" :: "ext ""x"""."citext"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."email" OPERATOR("ext ""x""".~) similar_escape($1::text::"ext ""x"""."citext"::text, NULL)
) AS r0
-- $1 = literal "(ANN|X)@%" :: "ext ""x"""."citext"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."email" OPERATOR("ext ""x""".!~) similar_escape($1::text::"ext ""x"""."citext"::text, NULL)
) AS r0
-- $1 = literal "(ANN|X)@%" :: "ext ""x"""."citext"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."email" OPERATOR("ext ""x""".~) $1::text::"ext ""x"""."citext"
) AS r0
-- $1 = literal "^ANN" :: "ext ""x"""."citext"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."email" OPERATOR("ext ""x""".!~) $1::text::"ext ""x"""."citext"
) AS r0
-- $1 = literal "^ANN" :: "ext ""x"""."citext"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."email" OPERATOR("ext ""x""".~*) $1::text::"ext ""x"""."citext"
) AS r0
-- $1 = literal "^ANN" :: "ext ""x"""."citext"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."email" OPERATOR("ext ""x""".!~*) $1::text::"ext ""x"""."citext"
) AS r0
-- $1 = literal "^ANN" :: "ext ""x"""."citext"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id"
  FROM "public"."thing" AS t0
  WHERE t0."email" OPERATOR("ext ""x""".>) $1::text::"ext ""x"""."citext"
) AS r0
-- $1 = literal "ANN@X.ORG" :: "ext ""x"""."citext"
