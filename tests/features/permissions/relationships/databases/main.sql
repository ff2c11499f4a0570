CREATE TABLE profiles (id int PRIMARY KEY, name text NOT NULL, city text, lang text);
INSERT INTO profiles VALUES (1, 'Ada', 'Oslo', 'EN'), (2, 'Bob', 'Rome', 'DE'), (3, 'Cyd', NULL, 'EN');
