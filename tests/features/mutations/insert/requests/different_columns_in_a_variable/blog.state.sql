SELECT id, author_id, title, slug, status, words, rating, mood, tags, meta FROM article ORDER BY id
