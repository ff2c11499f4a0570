CREATE TABLE visit (id int PRIMARY KEY, customer int, seconds int);
INSERT INTO visit VALUES (1, 1, 10), (2, 1, 1), (3, 1, 4), (4, 3, 7);
