CREATE TABLE author (id int PRIMARY KEY, name text NOT NULL, email text NOT NULL);
INSERT INTO author VALUES (1, 'Ann', 'ann@x'), (2, 'Bob', 'bob@x'), (3, 'Cat', 'cat@x');
CREATE TABLE article (
  id int PRIMARY KEY, title text NOT NULL, author_id int NOT NULL REFERENCES author, status text NOT NULL,
  words int NOT NULL, meta jsonb, fee numeric NOT NULL
);
INSERT INTO article VALUES
  (1, 'one',   1, 'live',  100, '{"n": 1}', 1.50),
  (2, 'two',   1, 'draft', 200, '{"n": 2}', 2.50),
  (3, 'three', 2, 'live',  300, '{"n": 3}', 3.50),
  (4, 'four',  2, 'draft', 400, NULL,       4.50),
  (5, 'five',  3, 'live',   50, '{"n": 5}', 5.50),
  (6, 'six',   1, 'live',   10, NULL,       6.50);
CREATE TABLE note (shelf int NOT NULL, number int NOT NULL, text text NOT NULL, PRIMARY KEY (shelf, number));
INSERT INTO note VALUES (1, 1, 'a'), (1, 2, 'b'), (2, 1, 'c'), (2, 3, 'd');
