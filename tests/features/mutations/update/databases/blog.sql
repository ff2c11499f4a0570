CREATE TABLE author (id int PRIMARY KEY, name text NOT NULL);
CREATE TYPE status AS ENUM ('draft', 'live', 'gone');
CREATE TABLE article (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    author_id int NOT NULL REFERENCES author,
    title text NOT NULL,
    subtitle text,
    status status NOT NULL DEFAULT 'draft',
    views int NOT NULL DEFAULT 0,
    price numeric(8,2),
    meta jsonb NOT NULL DEFAULT '{}',
    tags text[],
    slug text GENERATED ALWAYS AS (lower(title)) STORED,
    updated_by text
);
INSERT INTO author VALUES (1, 'Ada'), (2, 'Bob');
INSERT INTO article (author_id, title, subtitle, status, views, price, meta) VALUES
    (1, 'Engines', 'On them', 'live', 10, 9.50, '{"a": 1, "b": {"c": [1, 2]}}'),
    (1, 'Notes', NULL, 'draft', 0, NULL, '["x", "y", "z"]'),
    (2, 'Boats', NULL, 'live', 5, 3, '{}');
CREATE TABLE part (article_id int REFERENCES article, number int, text text NOT NULL, PRIMARY KEY (article_id, number));
INSERT INTO part VALUES (1, 1, 'One'), (1, 2, 'Two'), (2, 1, 'Only');
