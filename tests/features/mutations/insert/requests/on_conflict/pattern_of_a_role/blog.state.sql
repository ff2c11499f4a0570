SELECT * FROM setting ORDER BY key
