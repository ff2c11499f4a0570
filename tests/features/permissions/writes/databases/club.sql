CREATE TABLE team (id int PRIMARY KEY, name text NOT NULL, secret text);
CREATE TABLE member (
    id int PRIMARY KEY,
    team_id int NOT NULL REFERENCES team,
    email text UNIQUE,
    name text,
    level int NOT NULL DEFAULT 1 CHECK (level < 100),
    salary int,
    marks int[],
    changed_by text
);
CREATE TABLE log (id int PRIMARY KEY, member_id int NOT NULL REFERENCES member ON DELETE CASCADE, note text, private boolean NOT NULL);
INSERT INTO team VALUES (1, 'red', 'r'), (2, 'blue', 'b'), (3, 'closed', 'c');
INSERT INTO member VALUES
    (1, 1, 'ada@red', 'Ada', 1, 100, '{1}', NULL),
    (2, 1, 'bob@red', 'Bob', 4, 200, NULL, NULL),
    (3, 2, 'cyd@blue', 'Cyd', 1, 300, NULL, NULL),
    (4, 2, 'dan@blue', 'Dan', 2, 400, NULL, NULL);
INSERT INTO log VALUES (1, 1, 'came', false), (2, 1, 'was late', true), (3, 2, 'left', true), (4, 3, 'came', false);
