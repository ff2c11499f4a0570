CREATE TABLE customers (id int PRIMARY KEY, person_id text NOT NULL);
CREATE TABLE orders (
    id int PRIMARY KEY,
    customer_id int NOT NULL REFERENCES customers,
    item_id int,
    referrer text
);
INSERT INTO customers VALUES (1, 'p1'), (2, 'p2');
INSERT INTO orders VALUES (10, 1, 100, 'p2'), (11, 1, 101, NULL), (12, 2, 100, 'p2'), (13, 2, NULL, 'p3');
