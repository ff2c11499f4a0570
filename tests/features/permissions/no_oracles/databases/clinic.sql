CREATE TYPE mood AS ENUM ('well', 'ill');
CREATE TABLE ward (id int PRIMARY KEY);
CREATE TABLE patient (
  id int PRIMARY KEY, name text NOT NULL, born timestamptz NOT NULL, weights numeric[], mood mood, ward int NOT NULL
);
CREATE TABLE access (patient_id int NOT NULL REFERENCES patient, user_id int NOT NULL);
INSERT INTO ward VALUES (1);
INSERT INTO patient VALUES
  (1, 'Seen', '2000-01-01 00:00+00', '{1}', 'well', 1),
  (2, 'Hidden', '1990-01-01 00:00+00', '{2}', 'ill', 1);
INSERT INTO access VALUES (1, 7);
