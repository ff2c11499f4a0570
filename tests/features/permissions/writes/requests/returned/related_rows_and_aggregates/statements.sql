-- update rows of public.member
WITH changed AS (
  UPDATE "public"."member" AS t0
  SET "name" = $1,
    "changed_by" = $2
  WHERE (t0."team_id" = $3)
  RETURNING t0.*, CASE WHEN (t0."level" < ('5')::integer) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          (
            SELECT coalesce(json_agg(row_to_json(r2.*)), '[]')
            FROM (
              SELECT
                t2."note" AS "note"
              FROM "public"."log" AS t2
              WHERE t2."member_id" = t1."id"
                AND (t2."private" = ('false')::boolean)
            ) AS r2
          ) AS "logs",
          (
            SELECT row_to_json(r3.*)
            FROM (
              SELECT
                json_build_object('count', count(*)) AS "aggregate",
                coalesce(json_agg(row_to_json(r4.*)), '[]') AS "nodes"
              FROM (
                SELECT t3.*
                FROM "public"."log" AS t3
                WHERE t3."member_id" = t1."id"
                  AND (t3."private" = ('false')::boolean)
              ) AS t3
              CROSS JOIN LATERAL (
                SELECT
                  t3."id" AS "id"
              ) AS r4
            ) AS r3
          ) AS "logs_aggregate",
          (
            SELECT row_to_json(r5.*)
            FROM (
              SELECT
                t4."name" AS "name"
              FROM "public"."team" AS t4
              WHERE t4."id" = t1."team_id"
                AND (t4."id" = $3)
              LIMIT 1
            ) AS r5
          ) AS "team"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = literal "A" :: text
-- $2 = session x-hasura-user :: text
-- $3 = session x-hasura-team :: integer
