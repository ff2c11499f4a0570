CREATE TABLE book_author (id int PRIMARY KEY, name text NOT NULL, wrote int NOT NULL);
INSERT INTO book_author VALUES (1, 'Ada', 3), (2, 'Bo', 5);
CREATE FUNCTION find_authors(name_part text) RETURNS SETOF book_author LANGUAGE sql STABLE AS $$
  SELECT * FROM book_author WHERE name ILIKE '%' || name_part || '%' ORDER BY id
$$;
CREATE FUNCTION all_authors() RETURNS SETOF book_author LANGUAGE sql STABLE AS 'SELECT * FROM book_author ORDER BY id';
CREATE FUNCTION count_book(a book_author) RETURNS SETOF book_author LANGUAGE sql STABLE AS 'SELECT a.*';
CREATE FUNCTION write_book(author_id int) RETURNS book_author LANGUAGE sql VOLATILE AS $$
  UPDATE book_author SET wrote = wrote + 1 WHERE id = author_id RETURNING *
$$;
CREATE FUNCTION shout(a book_author, mark text DEFAULT '!') RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT upper(a.name) || mark $$;
CREATE FUNCTION age(a book_author) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT a.wrote * 10 $$;
