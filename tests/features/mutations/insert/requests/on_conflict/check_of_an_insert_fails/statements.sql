-- insert rows into public.setting
WITH changed AS (
  INSERT INTO "public"."setting" AS t0 ("key", "value", "changed_by")
  SELECT i.c0, i.c1, $1
  FROM unnest($2, $3) WITH ORDINALITY AS i(c0, c1, n)
  ORDER BY i.n
  ON CONFLICT ON CONSTRAINT "setting_pkey" DO UPDATE SET "value" = EXCLUDED."value", "changed_by" = $1 WHERE (t0."changed_by" = $1)
  RETURNING 1, CASE WHEN (CASE WHEN t0.xmax = 0 THEN (t0."key" <> ('secret')::text) ELSE (t0."version" < ('5')::integer) END) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = session x-hasura-user-id :: integer
-- $2 = rows (literal "theme", literal "secret") :: text[]
-- $3 = rows (literal "light", literal "x") :: text[]
