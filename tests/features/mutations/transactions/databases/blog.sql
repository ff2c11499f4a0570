CREATE TABLE article (id int PRIMARY KEY, title text NOT NULL, views int NOT NULL DEFAULT 0 CHECK (views < 100));
INSERT INTO article VALUES (1, 'Engines', 1), (2, 'Notes', 2);
-- Who changed rows in which transaction: equal numbers are one.
CREATE TABLE log (number int GENERATED ALWAYS AS IDENTITY, transaction text NOT NULL, what text NOT NULL);
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO log (transaction, what) VALUES (txid_current()::text, TG_OP || ' ' || coalesce(NEW.id, OLD.id));
  RETURN NULL;
END $$;
CREATE TRIGGER note AFTER UPDATE OR DELETE ON article FOR EACH ROW EXECUTE FUNCTION note();
