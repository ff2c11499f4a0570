CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE TABLE item (
  id int PRIMARY KEY,
  words text,
  code varchar(10),
  padded char(5),
  data jsonb,
  plain json,
  numbers int[],
  labels text[],
  flag boolean,
  moods mood[],
  days daterange,
  at timestamptz,
  token uuid,
  small smallint,
  big bigint,
  exact numeric,
  single real,
  double double precision
);
INSERT INTO item (id, words, code, padded, data, plain, numbers, labels, flag, moods, days, at) VALUES
  (1, 'Apple pie', 'A-1', 'ab', '{"a": 1, "tags": ["x", "y"], "k k": {"n": [10, 20]}}', '{"a": [true]}', '{1,2,3}', '{red,"light blue"}', true, '{sad}',
   '[2024-01-01,2024-02-01)', '2024-01-05 10:20:30+00'),
  (2, 'apple_tart', 'B-2', 'abcde', '["x", 5]', '[1]', '{}', '{}', false, '{happy,sad}', '[2024-03-01,)', '2024-06-05 10:20:30+00'),
  (3, '100% \ more', 'C-3', 'zz', '"x"', 'null', '{3}', '{NULL,red}', NULL, NULL, 'empty', NULL),
  (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
UPDATE item SET token = ('00000000-0000-0000-0000-00000000000' || id)::uuid, small = id, big = id, exact = id, single = id, double = id;
