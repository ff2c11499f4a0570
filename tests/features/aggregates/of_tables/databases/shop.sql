CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (
    id uuid PRIMARY KEY,
    customer_id int NOT NULL REFERENCES customer,
    total numeric(8, 2),
    fee money,
    weight float8,
    paid boolean NOT NULL,
    placed date,
    tags text[],
    note jsonb
);
INSERT INTO customer VALUES (1, 'Ada'), (2, 'Bob'), (3, 'Cy');
INSERT INTO orders VALUES
    ('00000000-0000-0000-0000-00000000000a', 1, 10.00, '1.50', 0.5, true, '2024-01-02', '{a,b}', '{}'),
    ('f0000000-0000-0000-0000-00000000000b', 1, 20.50, '2.00', 1.5, true, '2024-01-03', '{}', NULL),
    ('a0000000-0000-0000-0000-00000000000c', 1, NULL, NULL, NULL, false, NULL, NULL, NULL),
    ('b0000000-0000-0000-0000-00000000000d', 2, 200.00, '0.25', 8, false, '2023-12-31', '{c}', NULL);
