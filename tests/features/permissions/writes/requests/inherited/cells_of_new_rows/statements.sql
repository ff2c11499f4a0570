-- insert rows into public.member
WITH changed AS (
  INSERT INTO "public"."member" AS t0 ("id", "team_id", "salary")
  VALUES ($1, $2, $3)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 9 :: integer
-- $2 = literal 1 :: integer
-- $3 = literal 5 :: integer

-- insert a row into public.member
WITH changed AS (
  SELECT (i.r).*
  FROM (SELECT u.c::"public"."member" AS r, u.n FROM unnest($1) WITH ORDINALITY AS u(c, n) OFFSET 0) AS i
  ORDER BY i.n
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t0."id" AS "id",
    (CASE WHEN (EXISTS (SELECT 1 FROM "public"."member" AS "_p0" WHERE ("_p0"."id" = t0."id"))) THEN t0."salary" END) AS "salary"
  FROM changed AS t0
) AS r0
-- $1 = all rows of statement 1 :: text[]

-- insert rows into public.member
WITH changed AS (
  INSERT INTO "public"."member" AS t0 ("id", "team_id", "salary")
  VALUES ($1, $2, $3)
  RETURNING (t0.*)::text AS r
)
SELECT r FROM changed
-- $1 = literal 8 :: integer
-- $2 = literal 1 :: integer
-- $3 = literal 6 :: integer

-- insert rows into public.member
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
          (CASE WHEN (EXISTS (SELECT 1 FROM "public"."member" AS "_p0" WHERE ("_p0"."id" = t0."id"))) THEN t0."salary" END) AS "salary"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $2 is not used: int8
-- $1 = all rows of statement 1 :: text[]
-- $2 = number of rows :: int8
