CREATE TABLE items (id int PRIMARY KEY, name text NOT NULL, maker text NOT NULL);
INSERT INTO items VALUES (100, 'lamp', 'p1'), (101, 'chair', 'p9'), (102, 'sofa', 'p1');
