CREATE TABLE ward (id int PRIMARY KEY);
CREATE TABLE patient (id int PRIMARY KEY, name text NOT NULL, ward int NOT NULL, notes json[]);
CREATE TABLE access (patient_id int NOT NULL REFERENCES patient ON DELETE CASCADE, user_id int NOT NULL);
CREATE TABLE bed (id int PRIMARY KEY, patient_id int REFERENCES patient ON DELETE SET NULL);
INSERT INTO ward VALUES (1), (2);
INSERT INTO patient VALUES (1, 'Seen', 1, '{}'), (2, 'Hidden', 1, '{}'), (3, 'Also seen', 2, '{}');
INSERT INTO access VALUES (1, 7), (3, 7);
INSERT INTO bed VALUES (1, 1), (2, 2), (3, 3), (4, NULL);
-- Functions that say which row they are called with, and that look cheap to the planner.
CREATE FUNCTION risk(patient patient) RETURNS int LANGUAGE plpgsql STABLE COST 0.0001 AS $$
BEGIN
  IF patient.id = 2 THEN
    RAISE EXCEPTION 'called with the hidden row %', patient.name;
  END IF;
  RETURN patient.id * 10;
END $$;
CREATE FUNCTION neighbours(patient patient) RETURNS SETOF patient LANGUAGE plpgsql STABLE COST 0.0001 ROWS 1 AS $$
BEGIN
  IF patient.id = 2 THEN
    RAISE EXCEPTION 'called with the hidden row %', patient.name;
  END IF;
  RETURN QUERY SELECT * FROM patient AS other WHERE other.ward = patient.ward;
END $$;
