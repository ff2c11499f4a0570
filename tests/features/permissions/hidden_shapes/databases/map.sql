CREATE EXTENSION postgis;
CREATE TABLE place (id int PRIMARY KEY, owner int NOT NULL, shape geometry NOT NULL);
CREATE TABLE guest (place_id int NOT NULL REFERENCES place, user_id int NOT NULL);
-- The hidden one is of another reference system, and not on the globe.
INSERT INTO place VALUES
  (1, 7, 'SRID=4326;POLYGON((0 0, 2 0, 2 2, 0 2, 0 0))'),
  (2, 8, 'SRID=3857;POLYGON((0 0, 500 0, 500 500, 0 500, 0 0))'),
  (3, 7, 'SRID=4326;POLYGON((10 10, 12 10, 12 12, 10 12, 10 10))');
INSERT INTO guest VALUES (1, 7), (3, 7);
