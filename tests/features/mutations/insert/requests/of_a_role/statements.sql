-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("title", "words", "author_id", "status")
  SELECT i.c0, i.c1, $1, 'draft'::text
  FROM unnest($2, $3) WITH ORDINALITY AS i(c0, c1, n)
  ORDER BY i.n
  RETURNING (t0.*)::text AS r, CASE WHEN (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t0."author_id") AND ("_p0"."tenant" = $4))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT r FROM changed
-- $1 = session x-hasura-user-id :: integer
-- $2 = variable rows[*].title :: text[]
-- $3 = variable rows[*].words :: integer[]
-- $4 = session x-hasura-tenant :: text

-- insert rows into public.article
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."article" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    $2 AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."id" AS "id",
          t0."title" AS "title",
          t0."status" AS "status",
          t0."author_id" AS "author_id",
          t0."words" AS "words",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                t1."name" AS "name"
              FROM "public"."author" AS t1
              WHERE t1."id" = t0."author_id"
                AND (t1."tenant" = ('main')::text)
              LIMIT 1
            ) AS r2
          ) AS "author"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1 :: text[]
-- $2 = number of rows :: int8
