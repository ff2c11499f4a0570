CREATE TABLE author (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE article (
    id int PRIMARY KEY,
    author_id int NOT NULL REFERENCES author,
    title text NOT NULL,
    published boolean NOT NULL
);
INSERT INTO author VALUES (1, 'Ada'), (2, 'Bob');
INSERT INTO article VALUES (1, 1, 'Engines', true), (2, 1, 'Notes', false), (3, 2, 'Boats', true), (4, 1, 'Looms', true);
