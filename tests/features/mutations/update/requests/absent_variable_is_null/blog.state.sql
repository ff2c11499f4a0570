SELECT * FROM article ORDER BY id
