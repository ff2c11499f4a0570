SELECT id, team_id, email, name, level, changed_by FROM member ORDER BY id
