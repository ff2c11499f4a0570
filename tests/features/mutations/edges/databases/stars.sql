CREATE TABLE review (id int PRIMARY KEY, book_id int NOT NULL, stars int);
INSERT INTO review VALUES (1, 1, 5), (2, 1, 3), (3, 3, 4);
