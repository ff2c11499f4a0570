-- update rows of public.member
WITH changed AS (
  UPDATE "public"."member" AS t0
  SET "name" = $1,
    "changed_by" = $2
  WHERE (t0."team_id" = $3)
  RETURNING (t0.*)::text AS r, CASE WHEN (t0."level" < ('5')::integer) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT r FROM changed
-- $1 = literal "A" :: text
-- $2 = session x-hasura-user :: text
-- $3 = session x-hasura-team :: integer

-- update rows of public.member
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."member" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."id" AS "id",
          (
            SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
            FROM (
              SELECT
                t1."note" AS "note"
              FROM "public"."log" AS t1
              WHERE t1."member_id" = t0."id"
                AND (t1."private" = ('false')::boolean)
            ) AS r2
          ) AS "logs",
          (
            SELECT row_to_json(r3.*)
            FROM (
              SELECT
                json_build_object('count', count(*)) AS "aggregate",
                coalesce(json_agg(row_to_json(r4.*)), '[]') AS "nodes"
              FROM (
                SELECT t2.*
                FROM "public"."log" AS t2
                WHERE t2."member_id" = t0."id"
                  AND (t2."private" = ('false')::boolean)
              ) AS t2
              CROSS JOIN LATERAL (
                SELECT
                  t2."id" AS "id"
              ) AS r4
            ) AS r3
          ) AS "logs_aggregate",
          (
            SELECT row_to_json(r5.*)
            FROM (
              SELECT
                t3."name" AS "name"
              FROM "public"."team" AS t3
              WHERE t3."id" = t0."team_id"
                AND (t3."id" = $2)
              LIMIT 1
            ) AS r5
          ) AS "team"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = all rows of statement 1 :: text[]
-- $2 = session x-hasura-team :: integer
