-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "title" = $1
  WHERE (t0."author_id" = $2)
  RETURNING (t0.*)::text AS r, CASE WHEN (t0."title" <> ('')::text) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT r FROM changed
-- $1 = literal "Mine" :: text
-- $2 = session x-hasura-user-id :: integer

-- update rows of public.article
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."article" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."id" AS "id",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                t1."name" AS "name"
              FROM "public"."author" AS t1
              WHERE t1."id" = t0."author_id"
              LIMIT 1
            ) AS r2
          ) AS "author"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1 :: text[]
