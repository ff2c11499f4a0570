-- rows of public.note
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."id" AS "id",
    t0."mood" AS "mood",
    'S_note_T'::text AS "__typename"
  FROM "public"."note" AS t0
  WHERE t0."mood" = $1
  ORDER BY t0."id" ASC
) AS r0
-- $1 = literal "glad" :: text

-- rows of public.mood
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."name" AS "name"
  FROM "public"."mood" AS t0
  ORDER BY t0."name" ASC
) AS r0

-- rows of public.glad_note
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."text_body" AS "text_body",
    j0.json AS "note"
  FROM "public"."glad_note" AS t0
  LEFT JOIN LATERAL (
    SELECT row_to_json(r1.*)
    FROM (
      SELECT
        t1."mood" AS "mood"
      FROM "public"."note" AS t1
      WHERE t1."id" = t0."id"
    ) AS r1
  ) AS j0(json) ON true
) AS r0

-- rows of public.note_count
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."mood" AS "mood",
    t0."notes" AS "notes"
  FROM "public"."note_count" AS t0
  ORDER BY t0."notes" DESC NULLS LAST, t0."mood" ASC
) AS r0

-- aggregate of public.note
SELECT row_to_json(r0.*)
FROM (
  SELECT
    json_build_object('count', count(*)) AS "aggregate",
    coalesce(max('S_note_aggregate_T'::text), 'S_note_aggregate_T') AS "__typename"
  FROM (
    SELECT t0.*
    FROM "public"."note" AS t0
  ) AS t0
) AS r0

-- row of public.note by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."text_body" AS "text_body",
    t0."mood" AS "mood"
  FROM "public"."note" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 2 :: integer

-- row of public.author by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."full_name" AS "fullName"
  FROM "public"."author" AS t0
  WHERE t0."id" = $1
) AS r0
-- $1 = literal 1 :: integer
