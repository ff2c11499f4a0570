SELECT member.id, team_id, name, level, changed_by, note, private, log.id AS log FROM member LEFT JOIN log ON member_id = member.id ORDER BY 1, 8
