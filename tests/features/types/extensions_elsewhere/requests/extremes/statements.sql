-- aggregate of public.thing
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('max', json_build_object('email', "ext ""x""".max(t0."email"), 'path', (array_agg(t0."path" ORDER BY t0."path" DESC NULLS LAST))[1], 'paths', max(t0."paths")), 'min', json_build_object('email', "ext ""x""".min(t0."email"), 'path', (array_agg(t0."path" ORDER BY t0."path"))[1], 'paths', min(t0."paths")), 'count', count(DISTINCT (t0."email"))) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."thing" AS t0
  ) AS t0
) AS r0

-- aggregate of public.thing
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('max', json_build_object('path', (array_agg(t0."path" ORDER BY t0."path" DESC NULLS LAST))[1], 'paths', max(t0."paths")), 'min', json_build_object('path', (array_agg(t0."path" ORDER BY t0."path"))[1])) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."thing" AS t0
    WHERE false
  ) AS t0
) AS r0

-- rows of public.word
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."word" AS "word",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."path" AS "path"
        FROM "public"."thing" AS t1
        WHERE t1."email" OPERATOR("ext ""x""".=) t0."owner"
        LIMIT 1
      ) AS r1
    ) AS "thing"
  FROM "public"."word" AS t0
  ORDER BY t0."word" ASC
) AS r0
