CREATE TABLE author (id int PRIMARY KEY, name text NOT NULL, email text NOT NULL, tenant text NOT NULL, boss int REFERENCES author);
CREATE TABLE article (
  id int PRIMARY KEY, title text NOT NULL, author_id int NOT NULL REFERENCES author, status text NOT NULL,
  words int NOT NULL, secret int NOT NULL
);
CREATE TABLE comment (id int PRIMARY KEY, article_id int NOT NULL REFERENCES article, text text NOT NULL);
INSERT INTO author VALUES
  (1, 'Zoe', 'zoe@x', 'red', NULL), (2, 'Abe', 'abe@x', 'blue', 1), (3, 'Mia', 'mia@x', 'red', 2);
INSERT INTO article VALUES
  (1, 'one',   1, 'live',  100, 9),
  (2, 'two',   1, 'draft', 900, 8),
  (3, 'three', 2, 'live',  300, 7),
  (4, 'four',  3, 'live',  200, 6),
  (5, 'five',  3, 'live',   50, 5),
  (6, 'six',   3, 'live',  400, 4),
  (7, 'seven', 3, 'draft',  10, 3);
INSERT INTO comment VALUES (1, 1, 'good'), (2, 2, 'why?'), (3, 4, 'well');
CREATE FUNCTION author_latest(a author) RETURNS SETOF article LANGUAGE sql STABLE AS $$
  SELECT * FROM article WHERE author_id = a.id
$$;
CREATE FUNCTION author_contact(a author) RETURNS text LANGUAGE sql STABLE AS $$ SELECT a.name || ' <' || a.email || '>' $$;
CREATE FUNCTION search(term text) RETURNS SETOF article LANGUAGE sql STABLE AS $$
  SELECT * FROM article WHERE title LIKE '%' || term || '%'
$$;
