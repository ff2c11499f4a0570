CREATE TABLE n (
  id int PRIMARY KEY,
  small smallint,
  whole int,
  big bigint,
  exact numeric,
  single real,
  double double precision,
  cash money,
  bigs bigint[],
  parent int REFERENCES n
);
INSERT INTO n VALUES
  (1, 1, 1, 9223372036854775807, 1.50, 0.5, 0.1, '$1.00', '{9007199254740993}', NULL),
  (2, 2, 2, 2, 2.25, 1.5, 'NaN', '$2.50', '{}', 1),
  (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1);
