CREATE TYPE mood AS ENUM ('calm', 'loud');
CREATE TABLE author (id int PRIMARY KEY, name text NOT NULL, mood mood NOT NULL);
CREATE TABLE article (
  id int PRIMARY KEY,
  author_id int NOT NULL REFERENCES author,
  title text NOT NULL,
  words int NOT NULL,
  published date,
  tags text[] NOT NULL,
  extra jsonb
);
INSERT INTO author VALUES (1, 'Ada', 'calm'), (2, 'Bo', 'loud'), (3, 'Cy', 'calm');
INSERT INTO article VALUES
  (1, 1, 'Engines', 100, '2024-01-05', '{tech,old}', '{"a": {"b": 1}}'),
  (2, 1, 'Looms; or (cards', 250, '2024-02-01', '{tech}', NULL),
  (3, 2, 'Gardens', 900, NULL, '{}', '{"a": {"b": 2}}'),
  (4, 3, 'it''s a "test"', 40, '2024-03-09', '{old}', NULL);
