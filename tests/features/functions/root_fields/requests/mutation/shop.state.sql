SELECT id, status FROM article ORDER BY id
