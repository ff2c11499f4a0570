-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t1
  SET "title" = $1,
    "tags" = E'{"edited","by \\"hand\\""}'::text[],
    "updated_by" = $2
  WHERE (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t1."author_id") AND ("_p0"."id" = $3)))
    AND t1."status" = $4::text::"public"."status"
  RETURNING t1.*, CASE WHEN ((EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t1."author_id") AND ("_p0"."id" = $3))) AND (t1."status" <> ('gone')::"public"."status")) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."title" AS "title"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
WHERE (($4::text::"public"."status") IS NULL) IS NOT NULL
-- $1 = variable updates[0]._set.title :: text
-- $2 = session x-hasura-user-id :: text
-- $3 = session x-hasura-user-id :: integer
-- $4 = variable updates[0].where.status._eq :: "public"."status"

-- update rows of public.article
WITH changed AS (
  UPDATE "public"."article" AS t1
  SET "views" = t1."views" + $1,
    "tags" = E'{"edited","by \\"hand\\""}'::text[],
    "updated_by" = $2
  WHERE (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t1."author_id") AND ("_p0"."id" = $3)))
  RETURNING t1.*, CASE WHEN ((EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = t1."author_id") AND ("_p0"."id" = $3))) AND (t1."status" <> ('gone')::"public"."status")) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows",
    (
      SELECT coalesce(json_agg(row_to_json(r1.*)), '[]')
      FROM (
        SELECT
          t0."title" AS "title"
        FROM changed AS t0
      ) AS r1
    ) AS "returning"
) AS r0
-- $1 = variable updates[1]._inc.views :: integer
-- $2 = session x-hasura-user-id :: text
-- $3 = session x-hasura-user-id :: integer
