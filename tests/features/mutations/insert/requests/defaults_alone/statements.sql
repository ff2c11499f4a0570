-- insert rows into public.Odd "log
WITH changed AS (
  INSERT INTO "public"."Odd ""log" AS t0 ("at")
  VALUES (DEFAULT),
    (DEFAULT)
  RETURNING t0.*
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."at" AS "at",
          t1."note" AS "note"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
