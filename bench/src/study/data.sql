-- The rows of the SQL study: a store with 20,000 customers in 200 regions, 200,000 orders of unequal customers, 600,000
-- lines, 5,000 products, and 300,000 events on columns without an index.
CREATE TABLE regions (
    id integer PRIMARY KEY,
    name text NOT NULL,
    manager_id integer NOT NULL
);
INSERT INTO regions SELECT n, 'Region ' || n, 1 + n % 50 FROM generate_series(1, 200) AS n;

CREATE TABLE customers (
    id integer PRIMARY KEY,
    region_id integer NOT NULL REFERENCES regions (id),
    name text NOT NULL,
    email text NOT NULL UNIQUE,
    credit numeric(12, 2) NOT NULL,
    is_active boolean NOT NULL,
    profile jsonb NOT NULL,
    created_at timestamptz NOT NULL
);
INSERT INTO customers
    SELECT n, 1 + n * 7 % 200, 'Customer ' || n, 'customer.' || n || '@example.org', n * 1.25, n % 10 <> 0,
        jsonb_build_object('language', (ARRAY['no', 'pt', 'de', 'en'])[1 + n % 4], 'visits', n % 100),
        timestamptz '2024-01-01' + n * interval '17 minutes'
    FROM generate_series(1, 20000) AS n;
CREATE INDEX ON customers (region_id);
CREATE INDEX ON customers (created_at);

CREATE TABLE products (
    id integer PRIMARY KEY,
    name text NOT NULL,
    price numeric(10, 2) NOT NULL
);
INSERT INTO products SELECT n, 'Product ' || n, 1 + n % 300 FROM generate_series(1, 5000) AS n;

-- A few customers have hundreds of orders, most a handful.
CREATE TABLE orders (
    id integer PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES customers (id),
    status text NOT NULL,
    total numeric(12, 2) NOT NULL,
    ordered_at timestamptz NOT NULL
);
INSERT INTO orders
    SELECT n, 1 + (CASE WHEN n % 4 = 0 THEN n * 13 % 200 ELSE n * 31 % 20000 END),
        (ARRAY['open', 'paid', 'paid', 'paid', 'shipped', 'shipped', 'shipped', 'shipped', 'returned'])[1 + n % 9],
        n % 997 * 1.37, timestamptz '2024-01-01' + n * interval '3 minutes'
    FROM generate_series(1, 200000) AS n;
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON orders (ordered_at);
CREATE INDEX ON orders (status);

CREATE TABLE order_lines (
    order_id integer NOT NULL REFERENCES orders (id),
    line_number integer NOT NULL,
    product_id integer NOT NULL REFERENCES products (id),
    quantity integer NOT NULL,
    PRIMARY KEY (order_id, line_number)
);
INSERT INTO order_lines
    SELECT n, line, 1 + (n * 7 + line * 11) % 5000, 1 + (n + line) % 9
    FROM generate_series(1, 200000) AS n, generate_series(1, 3) AS line;
CREATE INDEX ON order_lines (product_id);

-- No index but the primary key's: what joins across databases meet in logs.
CREATE TABLE events (
    id bigint PRIMARY KEY,
    customer_id integer NOT NULL,
    kind text NOT NULL,
    payload jsonb NOT NULL,
    happened_at timestamptz NOT NULL
);
INSERT INTO events
    SELECT n, 1 + n * 11 % 20000, (ARRAY['view', 'click', 'buy'])[1 + n % 3], jsonb_build_object('n', n),
        timestamptz '2024-01-01' + n * interval '1 minute'
    FROM generate_series(1, 300000) AS n;

-- What bulk inserts go into.
CREATE TABLE notes (
    id serial PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES customers (id),
    body text NOT NULL,
    rating integer NOT NULL,
    written_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON notes (customer_id);
INSERT INTO notes (customer_id, body, rating)
    SELECT 1 + n * 3 % 20000, 'Note ' || n, n % 6 FROM generate_series(1, 50000) AS n;
