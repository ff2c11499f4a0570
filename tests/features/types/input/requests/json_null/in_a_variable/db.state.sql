SELECT id, data IS NULL AS data_is_sql_null, plain IS NULL AS plain_is_sql_null, data::text, plain::text FROM item WHERE id <> 3 AND id <> 4 ORDER BY id
