SELECT * FROM event
