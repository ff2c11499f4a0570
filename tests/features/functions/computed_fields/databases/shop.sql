CREATE TABLE author (id int PRIMARY KEY, first_name text NOT NULL, last_name text NOT NULL, born int, t0 text);
CREATE TABLE article (
  id int PRIMARY KEY,
  author_id int REFERENCES author,
  title text NOT NULL,
  status text NOT NULL,
  words int NOT NULL,
  meta jsonb
);
INSERT INTO author VALUES (1, 'Ada', 'Adams', 1815, 'x'), (2, 'Bo', 'Berg', 1950, NULL), (3, 'Cy', 'Coe', NULL, NULL);
INSERT INTO article VALUES
  (1, 1, 'Engines', 'live', 100, '{"tags": ["a", "b"]}'),
  (2, 1, 'Engines again', 'draft', 250, NULL),
  (3, 2, 'On engines', 'live', 900, '{"tags": []}'),
  (4, 2, 'Gardens', 'live', 40, NULL),
  (5, NULL, 'Orphan', 'live', 7, NULL);

-- Not strict: an absent author would have a name, too.
CREATE FUNCTION author_full_name(author) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce($1.first_name || ' ' || $1.last_name, 'nobody')
$$;
COMMENT ON FUNCTION author_full_name IS 'first name and last name';
CREATE FUNCTION author_age(year int, who author) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT year - who.born $$;
CREATE FUNCTION author_words(a author) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT sum(words) FROM article WHERE author_id = a.id
$$;
CREATE FUNCTION author_is_me(a author, session json) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT a.id = (session ->> 'x-hasura-user-id')::int
$$;
CREATE FUNCTION author_summary(a author) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('name', a.first_name, 'years', jsonb_build_object('born', a.born))
$$;
CREATE FUNCTION author_initials(a author) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY[left(a.first_name, 1), left(a.last_name, 1)]
$$;
CREATE FUNCTION author_long_articles(a author) RETURNS SETOF article LANGUAGE sql STABLE AS $$
  SELECT * FROM article WHERE author_id = a.id AND words >= 100 ORDER BY id
$$;
CREATE FUNCTION author_articles_with(a author, status text DEFAULT 'live') RETURNS SETOF article LANGUAGE sql STABLE AS $$
  SELECT * FROM article WHERE author_id = a.id AND article.status = author_articles_with.status ORDER BY id
$$;
CREATE FUNCTION author_first_article(a author) RETURNS article LANGUAGE sql STABLE AS $$
  SELECT * FROM article WHERE author_id = a.id ORDER BY id LIMIT 1
$$;
CREATE FUNCTION article_reading_minutes(a article) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT round(a.words / 200.0, 2) $$;
CREATE FUNCTION article_code(a article) RETURNS text LANGUAGE sql STABLE AS $$ SELECT 'A' || a.id $$;
CREATE FUNCTION find_authors(name text) RETURNS SETOF author LANGUAGE sql STABLE AS $$
  SELECT * FROM author WHERE first_name ILIKE name || '%' ORDER BY id
$$;
