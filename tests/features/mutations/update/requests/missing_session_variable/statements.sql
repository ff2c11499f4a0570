-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t0
  SET "title" = $1,
    "tags" = E'{"edited","by \\"hand\\""}'::text[],
    "updated_by" = $2
  WHERE (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t0."author_id") AND ("_p0"."id" = $3)))
  RETURNING 1, CASE WHEN ((EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t0."author_id") AND ("_p0"."id" = $3))) AND (t0."status" <> ('gone')::"public"."status")) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal "x" :: text
-- $2 = session x-hasura-user-id :: text
-- $3 = session x-hasura-user-id :: integer
