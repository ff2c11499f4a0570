-- insert rows into public.article
WITH changed AS (
  INSERT INTO "public"."article" AS t0 ("title", "words", "author_id", "status")
  SELECT i.c0, i.c1, $1, 'draft'::text
  FROM unnest($2, $3) WITH ORDINALITY AS i(c0, c1, n)
  ORDER BY i.n
  RETURNING t0.*, CASE WHEN (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t0."author_id") AND ("_p0"."tenant" = $4))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          t1."title" AS "title",
          t1."status" AS "status",
          t1."author_id" AS "author_id",
          t1."words" AS "words",
          (
            SELECT row_to_json(r2.*)
            FROM (
              SELECT
                t2."name" AS "name"
              FROM "public"."author" AS t2
              WHERE t2."id" = t1."author_id"
                AND (t2."tenant" = ('main')::text)
              LIMIT 1
            ) AS r2
          ) AS "author"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = variable rows[*].title :: text[]
-- $3 = variable rows[*].words :: integer[]
-- $4 = session x-hasura-tenant :: text
