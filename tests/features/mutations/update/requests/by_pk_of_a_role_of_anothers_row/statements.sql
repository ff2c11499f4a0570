-- update a row of public.article by primary key
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "title" = $1,
    "tags" = E'{"edited","by \\"hand\\""}'::text[],
    "updated_by" = $2
  WHERE t0."id" = $3
    AND (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t0."author_id") AND ("_p0"."id" = $4)))
  RETURNING t0.*, CASE WHEN ((EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t0."author_id") AND ("_p0"."id" = $4))) AND (t0."status" <> ('gone')::"public"."status")) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    t1."id" AS "id",
    t1."title" AS "title"
  FROM changed AS t1
) AS r0
-- $1 = literal "Mine" :: text
-- $2 = session x-hasura-user-id :: text
-- $3 = literal 3 :: integer
-- $4 = session x-hasura-user-id :: integer
