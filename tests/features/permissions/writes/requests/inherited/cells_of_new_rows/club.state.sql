SELECT id, salary FROM member ORDER BY id
