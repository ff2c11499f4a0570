SELECT id, name FROM patient ORDER BY id
