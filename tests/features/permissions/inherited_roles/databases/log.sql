CREATE TABLE reading (id int PRIMARY KEY, words int NOT NULL);
INSERT INTO reading VALUES (1, 100), (2, 100), (3, 300), (4, 10);
