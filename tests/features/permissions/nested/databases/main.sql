-- Managers have regions, regions customers, customers orders, orders lines. Two customers are called Ada, and as floats the ids
-- of two others are equal.
CREATE TABLE regions (id int PRIMARY KEY, name text NOT NULL, manager_id int NOT NULL);
INSERT INTO regions VALUES (1, 'North', 7), (2, 'South', 8), (3, 'East', 7);

CREATE TABLE customers (id bigint PRIMARY KEY, region_id int REFERENCES regions, name text NOT NULL, active boolean NOT NULL);
INSERT INTO customers VALUES
    (1, 1, 'Ada', true), (2, 1, 'Bob', false), (3, 2, 'Cyd', true), (4, 3, 'Dan', true), (5, 1, 'Ada', true), (6, NULL, 'Nil', true),
    (9007199254740992, 1, 'Eve', true), (9007199254740993, 1, 'Eve', true);

CREATE TABLE orders (id int PRIMARY KEY, customer_id bigint REFERENCES customers, total int NOT NULL, named text, rounded float8);
INSERT INTO orders VALUES
    (1, 1, 50, 'Ada', NULL), (2, 1, 150, NULL, NULL), (3, 2, 70, 'Bob', NULL), (4, 3, 200, 'Cyd', NULL), (5, 4, 30, NULL, NULL),
    (6, NULL, 500, 'Ada', NULL), (7, 3, 90, NULL, 9007199254740992), (8, 6, 60, 'Nil', NULL), (9, 4, 20, NULL, NULL);

CREATE TABLE lines (order_id int REFERENCES orders, number int, sku text NOT NULL, quantity int NOT NULL, PRIMARY KEY (order_id, number));
INSERT INTO lines VALUES
    (1, 1, 'pen', 2), (1, 2, 'ink', 1), (2, 1, 'pen', 5), (3, 1, 'pad', 1), (4, 1, 'pen', 9), (5, 1, 'ink', 3), (6, 1, 'pen', 1);
