-- A hundred orders of ten customers, and five of nobody.
CREATE TABLE orders (id integer PRIMARY KEY, customer_id integer, note text);
INSERT INTO orders SELECT number, number % 10, 'order ' || number FROM generate_series(1, 100) AS number;
INSERT INTO orders SELECT number, NULL, 'found in the letterbox' FROM generate_series(101, 105) AS number;
