CREATE TABLE mood (name text PRIMARY KEY);
CREATE TABLE note (id int PRIMARY KEY, text_body text NOT NULL, mood text REFERENCES mood, author int);
CREATE VIEW glad_note AS SELECT id, text_body FROM note WHERE mood = 'glad';
CREATE MATERIALIZED VIEW note_count AS SELECT mood, count(*) AS notes FROM note GROUP BY mood;
INSERT INTO mood VALUES ('sad'), ('glad');
INSERT INTO note VALUES (1, 'sun', 'glad', 1), (2, 'rain', 'sad', 2), (3, 'fog', NULL, 1);
REFRESH MATERIALIZED VIEW note_count;
