-- The benchmark's rows: 4,000 customers, five orders for each of the first 2,000, three lines an order.
CREATE TABLE customers (
    id integer PRIMARY KEY,
    name text NOT NULL,
    city text NOT NULL,
    credit numeric(12, 2) NOT NULL,
    created_at timestamptz NOT NULL
);
INSERT INTO customers
    SELECT n, 'Customer ' || n, (ARRAY['Oslo', 'Recife', 'Berlin', 'Leeds'])[1 + n % 4], n * 1.25, timestamptz '2024-01-01' + n * interval '1 hour'
    FROM generate_series(1, 4000) AS n;

CREATE TABLE orders (
    id integer PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES customers (id),
    status text NOT NULL,
    ordered_at timestamptz NOT NULL
);
INSERT INTO orders
    SELECT n, 1 + n % 2000, (ARRAY['open', 'paid', 'shipped'])[1 + n % 3], timestamptz '2024-06-01' + n * interval '1 minute'
    FROM generate_series(1, 10000) AS n;
CREATE INDEX ON orders (customer_id);

CREATE TABLE order_lines (
    order_id integer NOT NULL REFERENCES orders (id),
    line_number integer NOT NULL,
    product text NOT NULL,
    quantity integer NOT NULL,
    PRIMARY KEY (order_id, line_number)
);
INSERT INTO order_lines
    SELECT n, line, 'Product ' || (n * 7 + line) % 100, 1 + (n + line) % 9
    FROM generate_series(1, 10000) AS n, generate_series(1, 3) AS line;
-- What is inserted into. Without an index on it a row costs the same however many there are.
CREATE UNLOGGED TABLE page_views (
    id bigint GENERATED ALWAYS AS IDENTITY,
    customer_id integer NOT NULL,
    page text NOT NULL,
    duration bigint NOT NULL,
    seen_at timestamptz NOT NULL DEFAULT now()
);
ANALYZE;
