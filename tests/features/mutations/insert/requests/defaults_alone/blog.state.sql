SELECT * FROM "Odd ""log"
