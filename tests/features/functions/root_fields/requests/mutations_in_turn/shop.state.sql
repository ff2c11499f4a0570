SELECT visitor FROM visit ORDER BY id
