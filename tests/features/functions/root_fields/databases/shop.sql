CREATE TABLE author (id int PRIMARY KEY, name text NOT NULL, country text NOT NULL);
CREATE TABLE article (
  id int PRIMARY KEY,
  author_id int NOT NULL REFERENCES author,
  title text NOT NULL,
  status text NOT NULL,
  words int NOT NULL
);
CREATE TABLE visit (id serial PRIMARY KEY, visitor text NOT NULL);
INSERT INTO author VALUES (1, 'Ada', 'uk'), (2, 'Bo', 'se');
INSERT INTO article VALUES
  (1, 1, 'Engines', 'live', 100),
  (2, 1, 'Engines again', 'draft', 250),
  (3, 2, 'On engines', 'live', 900),
  (4, 2, 'Gardens', 'live', 40);

CREATE FUNCTION search_articles(search text, status text DEFAULT 'live', least_words int DEFAULT 0)
RETURNS SETOF article LANGUAGE sql STABLE AS $$
  SELECT * FROM article a
  WHERE a.title ILIKE '%' || search || '%'
    AND (search_articles.status IS NULL OR a.status = search_articles.status)
    AND a.words >= least_words
  ORDER BY a.id
$$;
COMMENT ON FUNCTION search_articles IS 'articles whose title holds a text';

CREATE FUNCTION longest_article() RETURNS article LANGUAGE sql STABLE AS $$
  SELECT * FROM article ORDER BY words DESC LIMIT 1
$$;

CREATE FUNCTION article_called(title text) RETURNS article LANGUAGE sql STABLE AS $$
  SELECT * FROM article a WHERE a.title = article_called.title
$$;

-- Without names, but for the last.
CREATE FUNCTION between_words(int, int DEFAULT 500, wanted text DEFAULT 'live') RETURNS SETOF article
LANGUAGE sql STABLE AS $$
  SELECT * FROM article WHERE words BETWEEN $1 AND $2 AND status = $3 ORDER BY id
$$;

CREATE FUNCTION own_articles(session json, at_most int DEFAULT NULL) RETURNS SETOF article LANGUAGE sql STABLE AS $$
  SELECT * FROM article WHERE author_id = (session ->> 'x-hasura-user-id')::int ORDER BY id LIMIT at_most
$$;

CREATE FUNCTION publish(ids int[]) RETURNS SETOF article LANGUAGE sql VOLATILE AS $$
  UPDATE article SET status = 'live' WHERE id = ANY (ids) RETURNING *
$$;

CREATE FUNCTION visit(visitor text) RETURNS visit LANGUAGE sql VOLATILE AS $$
  INSERT INTO visit (visitor) VALUES (visitor) RETURNING *
$$;

-- Changes nothing, and is a mutation all the same.
CREATE FUNCTION fail_if(odd boolean) RETURNS SETOF article LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF odd THEN RAISE EXCEPTION 'odd'; END IF;
  RETURN QUERY SELECT * FROM article WHERE id = 1;
END $$;

CREATE SCHEMA stats;
CREATE FUNCTION stats.articles_of(country text) RETURNS SETOF public.article LANGUAGE sql STABLE AS $$
  SELECT a.* FROM public.article a JOIN public.author w ON w.id = a.author_id WHERE w.country = articles_of.country ORDER BY a.id
$$;
