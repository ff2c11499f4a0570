-- row of public.note by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."shelf" AS "shelf",
    (CASE WHEN (t0."number" > ('1')::integer) THEN t0."number" END) AS "number",
    (CASE WHEN (t0."number" > ('1')::integer) THEN t0."text" END) AS "text"
  FROM "public"."note" AS t0
  WHERE t0."shelf" = $1
    AND t0."number" = $2
    AND (t0."number" > ('1')::integer)
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal 2 :: integer

-- row of public.note by primary key
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."shelf" AS "shelf",
    (CASE WHEN (t0."number" > ('1')::integer) THEN t0."number" END) AS "number",
    (CASE WHEN (t0."number" > ('1')::integer) THEN t0."text" END) AS "text"
  FROM "public"."note" AS t0
  WHERE t0."shelf" = $1
    AND t0."number" = $2
    AND (t0."number" > ('1')::integer)
) AS r0
-- $1 = literal 1 :: integer
-- $2 = literal 1 :: integer

-- rows of public.note
SELECT coalesce(json_agg(row_to_json(r0.*)), '[]')
FROM (
  SELECT
    t0."shelf" AS "shelf",
    (CASE WHEN (t0."number" > ('1')::integer) THEN t0."number" END) AS "number",
    (CASE WHEN (t0."number" > ('1')::integer) THEN t0."text" END) AS "text"
  FROM "public"."note" AS t0
  ORDER BY t0."shelf" ASC, (CASE WHEN (t0."number" > ('1')::integer) THEN t0."number" END) ASC, (CASE WHEN (t0."number" > ('1')::integer) THEN t0."text" END) ASC
) AS r0
