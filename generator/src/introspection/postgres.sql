-- The catalog of a database as one JSON value, shaped like `snapshot::Database`. For PostgreSQL 12 and later.
-- The search path holds pg_catalog alone, so no name here can mean anything else. Nothing in the result depends on OIDs.
WITH RECURSIVE
schemas AS (
  SELECT n.oid, n.nspname AS name
  FROM pg_namespace n
  -- Names that start with pg_ are reserved to the system: pg_catalog, pg_toast, pg_temp_1 …
  WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'hdb_catalog')
),
-- What an extension has brought along is its own business.
extension_members AS (
  SELECT d.classid, d.objid
  FROM pg_depend d
  WHERE d.deptype = 'e' AND d.refclassid = 'pg_extension'::regclass
),
relations AS (
  SELECT c.oid, s.name AS schema, c.relname AS name, c.relkind AS kind
  FROM pg_class c
  JOIN schemas s ON s.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
    AND NOT EXISTS (SELECT FROM extension_members e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid)
),
-- From each type inwards: a domain to its base, an array to its element, until neither is left. An array is what its
-- element names as its array; the likes of int2vector only look like one.
type_steps AS (
  SELECT t.oid AS type_id, t.oid AS inner_id, false AS is_array
  FROM pg_type t
  UNION ALL
  SELECT step.type_id,
         CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.typelem END,
         step.is_array OR t.typtype <> 'd'
  FROM type_steps step
  JOIN pg_type t ON t.oid = step.inner_id
  LEFT JOIN pg_type element ON element.oid = t.typelem AND element.typarray = t.oid
  WHERE t.typtype = 'd' OR element.oid IS NOT NULL
),
types AS (
  SELECT step.type_id,
         json_build_object(
           'schema', n.nspname, 'name', t.typname, 'array', step.is_array, 'enum', t.typtype = 'e',
           'composite', t.typtype = 'c',
           'extension', t.typtype = 'b' AND EXISTS (
             SELECT FROM extension_members e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid
           )
         ) AS value
  FROM type_steps step
  JOIN pg_type t ON t.oid = step.inner_id
  JOIN pg_namespace n ON n.oid = t.typnamespace
  LEFT JOIN pg_type element ON element.oid = t.typelem AND element.typarray = t.oid
  WHERE t.typtype <> 'd' AND element.oid IS NULL
),
-- Views with code of their own in place of changes.
replaced_changes AS (
  SELECT t.tgrelid AS relation_id
  FROM pg_trigger t
  WHERE t.tgtype & 64 <> 0
  UNION ALL
  SELECT w.ev_class
  FROM pg_rewrite w
  WHERE w.ev_type <> '1'
),
columns AS (
  SELECT a.attrelid AS relation_id,
         json_agg(
           json_build_object(
             'name', a.attname,
             'type', t.value,
             'nullable', NOT a.attnotnull OR r.kind IN ('v', 'm'),
             'has_default', a.atthasdef OR a.attidentity <> '',
             'generated', a.attgenerated <> '',
             'identity', a.attidentity <> '',
             'identity_always', a.attidentity = 'a',
             -- What triggers and rules do with the values of a view is theirs to know.
             'read_only', r.kind = 'v' AND r.oid NOT IN (SELECT relation_id FROM replaced_changes)
                            AND pg_relation_is_updatable(r.oid, true) & 20 = 20
                            AND NOT pg_column_is_updatable(r.oid, a.attnum, true),
             'comment', col_description(a.attrelid, a.attnum)
           )
           ORDER BY a.attnum
         ) AS value
  FROM pg_attribute a
  JOIN relations r ON r.oid = a.attrelid
  JOIN types t ON t.type_id = a.atttypid
  WHERE a.attnum > 0 AND NOT a.attisdropped
  GROUP BY a.attrelid
),
constraints AS (
  SELECT k.oid, k.conrelid AS relation_id, k.conname AS name, k.contype AS kind, k.confrelid AS foreign_id,
         (SELECT json_agg(a.attname ORDER BY key.position)
          FROM unnest(k.conkey) WITH ORDINALITY AS key (number, position)
          JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = key.number) AS columns,
         (SELECT json_agg(a.attname ORDER BY key.position)
          FROM unnest(k.confkey) WITH ORDINALITY AS key (number, position)
          JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = key.number) AS foreign_columns
  FROM pg_constraint k
  JOIN relations r ON r.oid = k.conrelid
  WHERE k.contype IN ('p', 'u', 'f')
    -- A foreign key to a partitioned table has a twin of its own to each partition; only the one that was written counts.
    AND NOT EXISTS (
      SELECT FROM pg_constraint parent WHERE parent.oid = k.conparentid AND parent.conrelid = k.conrelid
    )
),
primary_keys AS (
  SELECT k.relation_id, json_build_object('name', k.name, 'columns', k.columns) AS value
  FROM constraints k
  WHERE k.kind = 'p'
),
unique_keys AS (
  SELECT k.relation_id, json_agg(json_build_object('name', k.name, 'columns', k.columns) ORDER BY k.name) AS value
  FROM constraints k
  WHERE k.kind = 'u'
  GROUP BY k.relation_id
),
-- Those that are no constraints. Expressions have no column to name.
unique_indexes AS (
  SELECT index.relation_id,
         json_agg(json_build_object('name', index.name, 'columns', index.columns) ORDER BY index.name) AS value
  FROM (
    SELECT i.indrelid AS relation_id, c.relname AS name,
           (SELECT COALESCE(json_agg(a.attname ORDER BY key.position), '[]')
            FROM unnest(i.indkey) WITH ORDINALITY AS key (number, position)
            JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = key.number
            WHERE key.position <= i.indnkeyatts) AS columns
    FROM pg_index i
    JOIN relations r ON r.oid = i.indrelid
    JOIN pg_class c ON c.oid = i.indexrelid
    WHERE i.indisunique AND i.indisvalid
      AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u'))
  ) index
  GROUP BY index.relation_id
),
foreign_keys AS (
  SELECT k.relation_id,
         json_agg(
           json_build_object(
             'name', k.name,
             'columns', k.columns,
             'foreign_schema', n.nspname,
             'foreign_table', c.relname,
             'foreign_columns', k.foreign_columns
           )
           ORDER BY k.name
         ) AS value
  FROM constraints k
  JOIN pg_class c ON c.oid = k.foreign_id
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE k.kind = 'f'
  GROUP BY k.relation_id
),
readable_foreign_tables AS (
  SELECT t.ftrelid AS relation_id
  FROM pg_foreign_table t
  JOIN pg_foreign_server s ON s.oid = t.ftserver
  JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
  WHERE w.fdwhandler <> 0
),
tables AS (
  SELECT json_agg(
           json_build_object(
             'schema', r.schema,
             'name', r.name,
             'kind', CASE r.kind
                       WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized_view' WHEN 'f' THEN 'foreign_table'
                       ELSE 'table'
                     END,
             'comment', obj_description(r.oid, 'pg_class'),
             'columns', COALESCE(columns.value, '[]'),
             'primary_key', primary_keys.value,
             'unique_keys', COALESCE(unique_keys.value, '[]'),
             'unique_indexes', COALESCE(unique_indexes.value, '[]'),
             -- A view takes what can be passed on to one table, and what a trigger or rule does in its place; a foreign table
             -- what its wrapper can do. Postgres cannot be asked about one whose wrapper has no code.
             'changes', CASE WHEN r.kind = 'v' OR r.oid IN (SELECT relation_id FROM readable_foreign_tables) THEN
                          CASE WHEN pg_relation_is_updatable(r.oid, true) & 28 <> 0 THEN
                            json_build_object(
                              'insert', pg_relation_is_updatable(r.oid, true) & 8 <> 0,
                              'update', pg_relation_is_updatable(r.oid, true) & 4 <> 0,
                              'delete', pg_relation_is_updatable(r.oid, true) & 16 <> 0
                            )
                          END
                        END,
             'foreign_keys', COALESCE(foreign_keys.value, '[]')
           )
           ORDER BY r.schema COLLATE "C", r.name COLLATE "C"
         ) AS value
  FROM relations r
  LEFT JOIN columns ON columns.relation_id = r.oid
  LEFT JOIN primary_keys ON primary_keys.relation_id = r.oid
  LEFT JOIN unique_keys ON unique_keys.relation_id = r.oid
  LEFT JOIN unique_indexes ON unique_indexes.relation_id = r.oid
  LEFT JOIN foreign_keys ON foreign_keys.relation_id = r.oid
),
-- Those of extensions too: a tracked table may have a column of one, and then its labels are needed.
enums AS (
  SELECT json_agg(
           json_build_object('schema', s.name, 'name', t.typname, 'values', labels.value)
           ORDER BY s.name COLLATE "C", t.typname COLLATE "C"
         ) AS value
  FROM pg_type t
  JOIN schemas s ON s.oid = t.typnamespace
  CROSS JOIN LATERAL (
    SELECT COALESCE(json_agg(e.enumlabel ORDER BY e.enumsortorder), '[]') AS value
    FROM pg_enum e
    WHERE e.enumtypid = t.oid
  ) labels
  WHERE t.typtype = 'e'
),
callable_functions AS (
  SELECT p.*, s.name AS schema
  FROM pg_proc p
  JOIN schemas s ON s.oid = p.pronamespace
  -- Neither aggregates, window functions and procedures nor what only a trigger can call.
  WHERE p.prokind = 'f'
    AND p.prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype)
    AND NOT EXISTS (SELECT FROM extension_members e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid)
),
-- Names and modes are counted over all arguments, defaults over the input ones alone, from the right.
arguments AS (
  SELECT argument.function_id,
         json_agg(
           json_build_object(
             'name', COALESCE(argument.name, ''),
             'type', t.value,
             'has_default', argument.has_default,
             'pseudo', k.typtype = 'p'
           )
           ORDER BY argument.position
         ) AS value
  FROM (
    SELECT p.oid AS function_id, argument.type_id, argument.position, p.proargnames[argument.position] AS name,
           row_number() OVER (PARTITION BY p.oid ORDER BY argument.position) > p.pronargs - p.pronargdefaults
             AS has_default
    FROM callable_functions p
    CROSS JOIN LATERAL unnest(COALESCE(p.proallargtypes, p.proargtypes::oid[]))
      WITH ORDINALITY AS argument (type_id, position)
    WHERE COALESCE(p.proargmodes[argument.position], 'i') IN ('i', 'b', 'v')
  ) argument
  JOIN types t ON t.type_id = argument.type_id
  JOIN pg_type k ON k.oid = argument.type_id
  GROUP BY argument.function_id
),
functions AS (
  SELECT json_agg(
           json_build_object(
             'schema', p.schema,
             'name', p.proname,
             'volatility', CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END,
             'returns_set', p.proretset,
             'returns', t.value,
             'returns_pseudo', k.typtype = 'p',
             'variadic', p.provariadic <> 0,
             -- OUT, INOUT and TABLE: the result is then described by arguments.
             'output_arguments', COALESCE(p.proargmodes && ARRAY['o', 'b', 't']::"char"[], false),
             'arguments', COALESCE(arguments.value, '[]'),
             'comment', obj_description(p.oid, 'pg_proc')
           )
           ORDER BY p.schema COLLATE "C", p.proname COLLATE "C", pg_get_function_identity_arguments(p.oid) COLLATE "C"
         ) AS value
  FROM callable_functions p
  JOIN types t ON t.type_id = p.prorettype
  JOIN pg_type k ON k.oid = p.prorettype
  LEFT JOIN arguments ON arguments.function_id = p.oid
)
SELECT json_build_object(
         'tables', COALESCE((SELECT value FROM tables), '[]'),
         'enums', COALESCE((SELECT value FROM enums), '[]'),
         'functions', COALESCE((SELECT value FROM functions), '[]')
       )::text
