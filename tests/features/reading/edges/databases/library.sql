CREATE TABLE author (id int PRIMARY KEY, name text NOT NULL, rating numeric, matrix int[]);
COMMENT ON TABLE author IS 'People who write';
COMMENT ON COLUMN author.name IS 'As on the cover';
CREATE TABLE book (
    id int PRIMARY KEY,
    author_id int NOT NULL REFERENCES author,
    title text NOT NULL,
    genre text,
    meta jsonb,
    price float8,
    sold boolean
);
INSERT INTO author VALUES (1, 'Ada', 4.50, '{{1,2},{3,4}}'), (2, 'Bob', NULL, NULL), (3, 'Cid', 1, '{}');
INSERT INTO book VALUES
    (1, 1, 'Engines', 'prose', '{"a": {"b": [10, 20]}}', 1.5, true),
    (2, 1, 'Notes', NULL, NULL, 2.5, false),
    (3, 2, 'Boats', 'prose', '[1, 2]', NULL, NULL);
CREATE FUNCTION loud(author author) RETURNS text LANGUAGE sql STABLE AS $$ SELECT upper(author.name) $$;
