-- update rows of public.author
WITH changed AS (
  UPDATE "public"."author" AS t0
  SET "bio" = $1
  WHERE t0."id" = $2
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal "new" :: text
-- $2 = literal 1 :: integer

-- update rows of public.author
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."author" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "n",
    'author_mutation_response'::text AS "__typename",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."id" AS "key",
          t0."bio" AS "bio",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                json_build_object('max', json_build_object('id', max(t1."id"))) AS "aggregate"
              FROM (
                SELECT t1.*
                FROM "public"."book" AS t1
                WHERE t1."author_id" = t0."id"
              ) AS t1
            ) AS r2
          ) AS "books_aggregate"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1 :: text[]

-- update a row of public.author by primary key
WITH changed AS (
  UPDATE "public"."author" AS t0
  SET "bio" = $1
  WHERE t0."id" = $2
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    'author'::text AS "__typename",
    t1."id" AS "key",
    t1."bio" AS "bio"
  FROM changed AS t1
) AS r0
-- $1 = literal "two" :: text
-- $2 = literal 2 :: integer

-- delete rows of public.event
WITH changed AS (
  DELETE FROM "public"."event" AS t0
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    'event_mutation_response'::text AS "__typename"
) AS r0
