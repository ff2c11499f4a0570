CREATE TABLE article (id int PRIMARY KEY, title text NOT NULL, published boolean NOT NULL);
INSERT INTO article VALUES (1, 'Engines', true), (2, 'Notes', false), (3, 'Boats', true);
CREATE VIEW published AS SELECT id, title FROM article WHERE published;
CREATE VIEW counts AS SELECT published, count(*) AS articles FROM article GROUP BY published;
CREATE MATERIALIZED VIEW titles AS SELECT id, title FROM article;
CREATE VIEW closed AS SELECT published, count(*) AS articles FROM article GROUP BY published;
CREATE FUNCTION close() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM article WHERE published = OLD.published;
  RETURN OLD;
END $$;
CREATE TRIGGER close INSTEAD OF DELETE ON closed FOR EACH ROW EXECUTE FUNCTION close();
