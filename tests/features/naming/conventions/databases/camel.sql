CREATE TABLE author (
    id int PRIMARY KEY,
    full_name text NOT NULL,
    is_active boolean NOT NULL DEFAULT true,
    rating float8,
    extra_data jsonb
);
COMMENT ON TABLE author IS 'who writes';
COMMENT ON COLUMN author.full_name IS 'first and last name';
CREATE TABLE article_status (value text PRIMARY KEY, comment text);
CREATE TABLE my_article (
    id int PRIMARY KEY,
    author_id int NOT NULL REFERENCES author,
    head_line text NOT NULL,
    status_value text NOT NULL DEFAULT 'draft' REFERENCES article_status,
    word_count numeric
);
CREATE SCHEMA stock;
CREATE TABLE stock.spare_part (part_no int PRIMARY KEY, "_Odd__name_" text);
INSERT INTO author VALUES (1, 'Ada L', true, 4.5, '{"pen_name": "Al"}'), (2, 'Bob B', false, NULL, NULL);
INSERT INTO article_status VALUES ('live', 'everybody reads it'), ('draft', NULL), ('Gone', '');
INSERT INTO my_article VALUES
    (1, 1, 'Engines', 'live', 100), (2, 1, 'Notes', 'draft', 50), (3, 2, 'Boats', 'Gone', NULL), (4, 1, 'Looms', 'live', 10);
INSERT INTO stock.spare_part VALUES (7, 'bolt');
