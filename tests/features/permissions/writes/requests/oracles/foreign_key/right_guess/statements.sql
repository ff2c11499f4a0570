-- insert rows into public.log
WITH changed AS (
  INSERT INTO "public"."log" AS t0 ("id", "member_id", "note", "private")
  VALUES ($1, $2, $3, $4)
  RETURNING 1, CASE WHEN (EXISTS (SELECT 1 FROM "public"."member" AS "_p0" WHERE ("_p0"."id" = t0."member_id") AND ("_p0"."team_id" = $5))) IS FALSE THEN concat('check constraint of an insert/update permission has failed')::integer END AS _check
)
SELECT row_to_json(r0.*)
FROM (
  SELECT
    (SELECT count(*) FROM changed) AS "affected_rows"
) AS r0
-- $1 = literal 9 :: integer
-- $2 = literal 3 :: integer
-- $3 = literal "a" :: text
-- $4 = literal false :: boolean
-- $5 = session x-hasura-team :: integer
