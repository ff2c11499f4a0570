CREATE TABLE visitor (id integer PRIMARY KEY, name text NOT NULL, country text);
INSERT INTO visitor VALUES (1, 'Ada', 'fr'), (2, 'Bob', 'it'), (3, 'Eve', NULL);
