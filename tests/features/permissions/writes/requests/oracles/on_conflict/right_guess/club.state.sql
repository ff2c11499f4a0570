SELECT id, team_id, email, name, level, salary, marks, changed_by FROM member ORDER BY id
