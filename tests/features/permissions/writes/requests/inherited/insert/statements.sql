-- insert rows into public.member
WITH changed AS (
  INSERT INTO "public"."member" AS t0 ("id", "email", "name", "level", "team_id", "changed_by")
  VALUES ($3, $4, $5, $6, $1, $2),
    ($7, $8, $9, DEFAULT, $1, $2)
  RETURNING t0.*, CASE WHEN ((t0."level" < ('5')::integer) AND (EXISTS (SELECT 1 FROM "public"."team" AS "_p0" WHERE ("_p0"."id" = t0."team_id") AND ("_p0"."name" <> ('closed')::text)))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t1."id" AS "id",
          (CASE WHEN (t1."team_id" = $1) THEN t1."level" END) AS "level",
          (CASE WHEN (t1."level" = ('1')::integer) THEN t1."email" END) AS "email",
          (CASE WHEN (t1."team_id" = $1) THEN t1."team_id" END) AS "team_id"
        FROM changed AS t1
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = session x-hasura-team :: integer
-- $2 = session x-hasura-user :: text
-- $3 = literal 9 :: integer
-- $4 = literal "n@red" :: text
-- $5 = literal "New" :: text
-- $6 = literal 2 :: integer
-- $7 = literal 10 :: integer
-- $8 = literal "m@red" :: text
-- $9 = literal "Nix" :: text
