-- The first database: every family of types, quoted and keyword names, keys of all kinds.
CREATE SCHEMA stock;
CREATE SCHEMA "Odd Schema";
CREATE TYPE mood AS ENUM ('sad', 'ok', 'very happy', 'type');
CREATE TYPE "Odd Schema"."Colour" AS ENUM ('red', 'GREEN', 'blue');
CREATE DOMAIN positive AS int CHECK (VALUE > 0);
CREATE DOMAIN postcode AS text;
CREATE TYPE pair AS (a int, b text);

CREATE TABLE authors (
  id int PRIMARY KEY,
  name text NOT NULL,
  born date,
  mood mood DEFAULT 'ok',
  country char(2),
  "favouriteColour" "Odd Schema"."Colour",
  mentor_id int REFERENCES authors,
  person_id text,
  email varchar(80) UNIQUE,
  rating positive,
  settings jsonb
);
COMMENT ON TABLE authors IS 'People who write. Says "hello", a \ backslash and */ an end';
COMMENT ON COLUMN authors.name IS 'As on the cover';
COMMENT ON COLUMN authors.born IS 'Hidden by an empty comment in the metadata';
INSERT INTO authors VALUES
  (1, 'Ada', '1815-12-10', 'ok', 'GB', 'red', NULL, '1', 'ada@example.com', 5, '{"theme": "dark", "sizes": [1, 2]}'),
  (2, 'Bo "the" Writer', NULL, 'very happy', 'NO', 'GREEN', 1, '2', NULL, NULL, '{"theme": "light"}'),
  (3, E'Chi\\di\nNewline', '1990-02-28', 'sad', NULL, NULL, 1, NULL, 'chidi@example.com', 3, NULL),
  (4, 'Dé 字', '2000-02-29', NULL, 'DE', 'blue', 2, '4', '%_@example.com', 4, '[1, null, "x"]');

CREATE TABLE books (
  id bigint PRIMARY KEY,
  author_id int NOT NULL REFERENCES authors,
  editor_id int REFERENCES authors,
  title text NOT NULL,
  isbn text UNIQUE,
  price numeric(12, 2),
  list_price numeric(12, 2),
  published timestamptz,
  tags text[] NOT NULL DEFAULT '{}',
  meta jsonb NOT NULL DEFAULT '{}',
  language text,
  shelf uuid
);
INSERT INTO books VALUES
  (1, 1, 2, 'First', '978-1', 10.50, 12.00, '2020-01-01 00:00:00+00', '{a,b}', '{"pages": 100, "format": "A5"}', 'EN',
   '00000000-0000-0000-0000-000000000001'),
  (2, 1, NULL, 'Second', '978-2', 0.10, 0.10, '2021-06-30 12:30:00.123456+02', '{}', '{}', 'DE', NULL),
  (9007199254740993, 2, 1, 'Beyond doubles', NULL, 1234567890.12, NULL, NULL, '{"with, comma","quo\"te"}',
   '{"pages": null}', 'FR', '00000000-0000-0000-0000-000000000003'),
  (4, 4, 4, 'Last', '978-4', NULL, 3.00, '1999-12-31 23:59:59+00', '{a}', '{"pages": 7}', NULL, NULL);

-- The same name in another schema.
CREATE TABLE stock.books (
  book_id bigint PRIMARY KEY REFERENCES public.books,
  copies int NOT NULL,
  place point,
  counted tstzrange
);
INSERT INTO stock.books VALUES
  (1, 3, '(1,2)', '[2024-01-01,2024-02-01)'), (2, 0, NULL, 'empty'), (4, 12, '(0.5,-1)', '(,)');

CREATE TABLE editions (
  book_id bigint NOT NULL REFERENCES books,
  number smallint NOT NULL,
  format text,
  printed date,
  PRIMARY KEY (book_id, number)
);
INSERT INTO editions VALUES (1, 1, 'hardcover', '2020-01-02'), (1, 2, 'paperback', NULL), (2, 1, NULL, '2021-07-01');

CREATE TABLE loans (
  id uuid PRIMARY KEY,
  book_id bigint NOT NULL,
  edition_number smallint,
  reader_key text NOT NULL,
  lent date NOT NULL,
  due date,
  FOREIGN KEY (book_id, edition_number) REFERENCES editions
);
INSERT INTO loans VALUES
  ('00000000-0000-0000-0000-0000000000a1', 1, 1, 'r1', '2024-01-01', '2024-02-01'),
  ('00000000-0000-0000-0000-0000000000a2', 1, 2, 'r2', '2024-01-02', '2024-01-02'),
  ('00000000-0000-0000-0000-0000000000a3', 2, NULL, 'r1', '2024-03-01', NULL);

CREATE TABLE everything (
  id int PRIMARY KEY,
  "bool" bool, "int2" int2, "int4" int4, "int8" int8, "numeric" numeric, "float4" float4, "float8" float8, "money" money,
  "text" text, "varchar" varchar(9), "bpchar" char(3), "char" "char", "name" name, "bytea" bytea,
  "date" date, "time" time, "timetz" timetz, "timestamp" timestamp, "timestamptz" timestamptz, "interval" interval,
  "uuid" uuid, "json" json, "jsonb" jsonb,
  "inet" inet, "cidr" cidr, "macaddr" macaddr, "macaddr8" macaddr8, "bit" bit(3), "varbit" varbit,
  "point" point, "line" line, "lseg" lseg, "box" box, "path" path, "polygon" polygon, "circle" circle,
  "tsvector" tsvector, "tsquery" tsquery, "oid" oid, "pg_lsn" pg_lsn, "jsonpath" jsonpath,
  "int4range" int4range, "numrange" numrange, "tstzrange" tstzrange, "daterange" daterange, "int4multirange" int4multirange,
  "mood" mood, "colour" "Odd Schema"."Colour", "domain" positive, "text_domain" postcode, "composite" pair,
  "bools" bool[], "int4s" int4[], "int8s" int8[], "numerics" numeric[], "texts" text[], "uuids" uuid[],
  "timestamps" timestamptz[], "jsonbs" jsonb[], "moods" mood[], "domains" positive[], "composites" pair[], "ranges" int4range[],
  "matrix" int[][]
);
INSERT INTO everything VALUES (
  1,
  true, -32768, 2147483647, 9223372036854775807, 123456789012345678901234567890.0123456789, 1.5, 1e300, 12.34,
  E'a "quoted" \\ text\twith\nlines', 'varchar', 'ab', 'x', 'name', '\xdeadbeef',
  '2024-02-29', '23:59:59.999999', '12:00:00+05:30', '2024-01-01 00:00:00', '2024-01-01 00:00:00+00', '1 year 2 mons 3 days 04:05:06.7',
  '00000000-0000-0000-0000-00000000000f', '{"b": 1,  "a": [ ]}', '{"b": 1, "a": {"deep": [10, {"er": true}]}}',
  '10.0.0.1/8', '10.0.0.0/8', '08:00:2b:01:02:03', '08:00:2b:01:02:03:04:05', B'101', B'1',
  '(1,2)', '{1,2,3}', '[(0,0),(1,1)]', '(2,2),(1,1)', '((0,0),(1,1))', '((0,0),(1,1),(1,0))', '<(0,0),1>',
  'a:1 b:2', 'a & b', 4294967295, '16/B374D848', '$.a',
  '[1,5)', '[1.5,2.5]', '[2024-01-01,)', 'empty', '{[1,3),[5,7)}',
  'very happy', 'GREEN', 5, 'X1 2AB', '(1,"a, b")',
  '{t,f,NULL}', '{1,NULL,3}', '{9007199254740993}', '{0.1,2.50}', '{"a","b,c","d\"e",NULL}', '{00000000-0000-0000-0000-00000000000f}',
  '{"2024-01-01 00:00:00+00"}', ARRAY['{"a": 1}', '[]']::jsonb[], '{ok,"very happy"}', '{1,2}', ARRAY[ROW(1, 'x')::pair], '{"[1,2)"}',
  '{{1,2},{3,4}}'
);
INSERT INTO everything (id) VALUES (2);
INSERT INTO everything (id, "float8", "numeric", "text", "int4s", "jsonb", "date") VALUES (3, 0.1, 0.10, '', '{}', '"just text"', '0044-03-15 BC');

-- Names that are keywords somewhere: in SQL, in Rust, in GraphQL.
CREATE TABLE "type" ("fn" int PRIMARY KEY, "self" int REFERENCES "type", "crate" text, "Self" text, "super" text, "async" text,
  "select" text, "where" text, "query" text, "null" text, "true" text, "on" text, "odd column" text, "1st" text, "Id" int, "id" int);
INSERT INTO "type" VALUES (1, NULL, 'c', 'S', 's', 'a', 'sel', 'w', 'q', 'n', 't', 'o', 'odd', 'hidden', 10, 11),
  (2, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 20, 21);
CREATE TABLE "Mixed Case" ("Key One" text, "KeyTwo" int, "Value" text, PRIMARY KEY ("Key One", "KeyTwo"));
INSERT INTO "Mixed Case" VALUES ('a b', 1, 'one'), ('a"b', 2, 'two');
CREATE TABLE "Odd Schema"."match" ("match" text PRIMARY KEY, "struct" "Odd Schema"."Colour"[]);
INSERT INTO "Odd Schema"."match" VALUES ('m', '{red,blue}');
CREATE TABLE no_key (word text, times int);
INSERT INTO no_key VALUES ('same', 1), ('same', 1), ('other', NULL);

CREATE VIEW author_totals AS
  SELECT author_id, count(*) AS books, sum(price) AS total, max(published) AS latest FROM books GROUP BY author_id;
COMMENT ON VIEW author_totals IS 'One row per author';
CREATE MATERIALIZED VIEW languages AS SELECT language AS code, count(*) AS books FROM books WHERE language IS NOT NULL GROUP BY 1;
