SELECT id, wrote FROM book_author ORDER BY id
