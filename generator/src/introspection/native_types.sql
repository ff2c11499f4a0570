-- Types by their OIDs as JSON, shaped like `snapshot::ColumnType`: domains are resolved to their base type.
WITH RECURSIVE type_steps AS (
  SELECT t.oid AS type_id, t.oid AS inner_id, false AS is_array
  FROM pg_catalog.pg_type t
  WHERE t.oid = ANY ($1)
  UNION ALL
  SELECT step.type_id,
         CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.typelem END,
         step.is_array OR t.typtype <> 'd'
  FROM type_steps step
  JOIN pg_catalog.pg_type t ON t.oid = step.inner_id
  LEFT JOIN pg_catalog.pg_type element ON element.oid = t.typelem AND element.typarray = t.oid
  WHERE t.typtype = 'd' OR element.oid IS NOT NULL
)
SELECT step.type_id,
       pg_catalog.json_build_object(
         'schema', n.nspname, 'name', t.typname, 'array', step.is_array, 'enum', t.typtype = 'e',
         'composite', t.typtype = 'c',
         'extension', t.typtype = 'b' AND EXISTS (
           SELECT FROM pg_catalog.pg_depend d
           WHERE d.deptype = 'e' AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
             AND d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass AND d.objid = t.oid
         )
       )::text
FROM type_steps step
JOIN pg_catalog.pg_type t ON t.oid = step.inner_id
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_catalog.pg_type element ON element.oid = t.typelem AND element.typarray = t.oid
WHERE t.typtype <> 'd' AND element.oid IS NULL
