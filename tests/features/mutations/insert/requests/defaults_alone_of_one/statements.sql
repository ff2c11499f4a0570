-- insert a row into public.Odd "log
WITH changed AS (
  INSERT INTO "public"."Odd ""log" AS t0
  DEFAULT VALUES
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."at" AS "at",
    t1."note" AS "note"
  FROM changed AS t1
) AS r0
