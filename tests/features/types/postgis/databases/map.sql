CREATE EXTENSION postgis;
CREATE EXTENSION postgis_raster;
CREATE TABLE place (
  id int PRIMARY KEY,
  name text NOT NULL,
  spot geometry(Point, 4326),
  area geometry(Polygon, 4326),
  spot_on_earth geography(Point, 4326)
);
INSERT INTO place
SELECT id, name, ST_SetSRID(ST_MakePoint(x, y), 4326),
       ST_MakeEnvelope(x - 1, y - 1, x + 1, y + 1, 4326),
       ST_SetSRID(ST_MakePoint(x, y), 4326)::geography
FROM (VALUES (1, 'origin', 0, 0), (2, 'near', 0.5, 0.25), (3, 'far', 100, 50)) AS p (id, name, x, y);
INSERT INTO place (id, name) VALUES (4, 'nowhere');
CREATE TABLE picture (id int PRIMARY KEY, pixels raster);
INSERT INTO picture VALUES
  (1, ST_AddBand(ST_MakeEmptyRaster(2, 2, 0, 0, 1, -1, 0, 0, 4326), '8BUI'::text, 1, 0)),
  (2, NULL);
