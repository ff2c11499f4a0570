-- delete rows of public.event
WITH changed AS (
  DELETE FROM "public"."event" AS t0
  WHERE false
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."name" AS "name"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0

-- delete rows of public.event
WITH changed AS (
  DELETE FROM "public"."event" AS t0
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    'event_mutation_response'::text AS "__typename",
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          'event'::text AS "__typename",
          t1."name" AS "name"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0

-- delete rows of public.event
WITH changed AS (
  DELETE FROM "public"."event" AS t0
  RETURNING 1
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
