SELECT id, meta FROM article ORDER BY id
