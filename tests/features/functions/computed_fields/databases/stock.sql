CREATE TABLE copies (article_code text PRIMARY KEY, count int NOT NULL);
INSERT INTO copies VALUES ('A1', 10), ('A3', 3), ('A9', 1);
