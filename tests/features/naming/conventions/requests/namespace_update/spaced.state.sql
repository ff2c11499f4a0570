SELECT id, mood FROM note ORDER BY id
