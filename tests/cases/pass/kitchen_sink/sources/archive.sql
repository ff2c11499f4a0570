-- The second database. Its table `books` has the name of one in the first.
CREATE TABLE books (
  book_number bigint PRIMARY KEY,
  author int NOT NULL,
  scanned boolean NOT NULL DEFAULT false,
  note text
);
INSERT INTO books VALUES (1, 1, true, 'a scan'), (2, 1, false, NULL), (4, 4, true, 'last'), (5, 7, true, 'nobody''s');

CREATE TABLE readers (
  key text PRIMARY KEY,
  name text NOT NULL,
  person_id int,
  favourite_author int,
  level text NOT NULL DEFAULT 'BASIC'
);
INSERT INTO readers VALUES ('r1', 'Rita', 1, 1, 'GOLD'), ('r2', 'Ravi', 2, 9, 'no such level'), ('r3', 'Ruth', NULL, NULL, 'BASIC');

CREATE TABLE copies (
  book_number bigint REFERENCES books,
  edition smallint,
  shelf text,
  PRIMARY KEY (book_number, edition)
);
INSERT INTO copies VALUES (1, 1, 'A'), (1, 2, 'B'), (4, 1, NULL);
