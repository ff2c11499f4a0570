-- update rows of public.member
WITH changed AS (
  UPDATE "public"."member" AS t0
  SET "team_id" = $1
  WHERE (t0."team_id" = $2)
    AND t0."id" = $3
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 2 :: integer
-- $2 = session x-hasura-team :: integer
-- $3 = literal 1 :: integer

-- update rows of public.member
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."member" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
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
                t1."id" AS "id"
              FROM "public"."team" AS t1
              WHERE t1."id" = t0."team_id"
              LIMIT 1
            ) AS r2
          ) AS "team"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1 :: text[]
