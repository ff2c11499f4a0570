-- Off the search path: by its bare name nothing of them is found, or something that compares differently.
CREATE SCHEMA "ext ""x""";
CREATE EXTENSION citext SCHEMA "ext ""x""";
CREATE EXTENSION ltree SCHEMA "ext ""x""";
CREATE EXTENSION hstore SCHEMA "ext ""x""";
CREATE SCHEMA gis;
CREATE EXTENSION postgis SCHEMA gis;
CREATE TABLE thing (
  id int PRIMARY KEY,
  email "ext ""x""".citext UNIQUE,
  path "ext ""x""".ltree,
  paths "ext ""x""".ltree[],
  extra "ext ""x""".hstore,
  spot gis.geometry(Point, 4326),
  on_earth gis.geography
);
INSERT INTO thing VALUES
  (1, 'Ann@x.org', 'top.science.astronomy', '{top.science,top.hobbies}', '"a"=>"1"', 'SRID=4326;POINT(1 2)', 'POINT(1 2)'),
  (2, 'bob@x.org', 'top.hobbies', '{top}', '', 'SRID=4326;POINT(3 4)', 'POINT(3 4)'),
  (3, NULL, 'top', NULL, NULL, NULL, NULL);
CREATE TABLE word (
  word "ext ""x""".citext PRIMARY KEY,
  owner "ext ""x""".citext REFERENCES thing (email)
);
INSERT INTO word VALUES ('Zoo', 'ANN@X.ORG'), ('ape', 'BOB@X.ORG');
