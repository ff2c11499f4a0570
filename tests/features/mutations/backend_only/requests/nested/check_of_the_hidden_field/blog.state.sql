SELECT a.name, t.title, t.published FROM author a LEFT JOIN article t ON t.author_id = a.id WHERE a.id > 2 OR t.id > 4 ORDER BY a.id, t.id
