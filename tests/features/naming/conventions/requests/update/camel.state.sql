SELECT id, status_value FROM my_article ORDER BY id
