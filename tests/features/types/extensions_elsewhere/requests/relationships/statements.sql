-- row of public.word by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."word" AS "word",
    (
      SELECT row_to_json(r1.*)
      FROM (
        SELECT
          t1."id" AS "id"
        FROM "public"."thing" AS t1
        WHERE t1."email" OPERATOR("ext ""x""".=) t0."owner"
        LIMIT 1
      ) AS r1
    ) AS "thing"
  FROM "public"."word" AS t0
  WHERE t0."word" OPERATOR("ext ""x""".=) $1::text::"ext ""x"""."citext"
) AS r0
-- $1 = literal "ZOO" :: "ext ""x"""."citext"

-- rows of public.thing
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."word" AS "word"
        FROM "public"."word" AS t1
        WHERE t1."owner" OPERATOR("ext ""x""".=) t0."email"
      ) AS r1
    ) AS "words",
    (
      SELECT row_to_json(r2.*)
      FROM (
        SELECT
          json_build_object('max', json_build_object('word', "ext ""x""".max(t2."word")), 'min', json_build_object('word', "ext ""x""".min(t2."word"))) AS "aggregate"
        FROM (
          SELECT t2.*
          FROM "public"."word" AS t2
          WHERE t2."owner" OPERATOR("ext ""x""".=) t0."email"
        ) AS t2
      ) AS r2
    ) AS "words_aggregate"
  FROM "public"."thing" AS t0
  WHERE EXISTS (SELECT 1 FROM "public"."word" AS t3 WHERE t3."owner" OPERATOR("ext ""x""".=) t0."email" AND t3."word" OPERATOR("ext ""x""".=) $1::text::"ext ""x"""."citext")
) AS r0
-- $1 = literal "APE" :: "ext ""x"""."citext"

-- rows of public.word
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."word" AS "word"
  FROM "public"."word" AS t0
  ORDER BY (SELECT t1."email" FROM "public"."thing" AS t1 WHERE t1."email" OPERATOR("ext ""x""".=) t0."owner" LIMIT 1) DESC
) AS r0

-- aggregate of public.word
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('max', json_build_object('word', "ext ""x""".max(t0."word")), 'min', json_build_object('word', "ext ""x""".min(t0."word"))) AS "aggregate"
  FROM (
    SELECT t0.*
    FROM "public"."word" AS t0
  ) AS t0
) AS r0
