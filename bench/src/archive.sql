-- The rows of the benchmark's second database: ten visits of each customer, one customer after the other.
CREATE TABLE visits (
    id integer PRIMARY KEY,
    customer_id integer NOT NULL,
    visited_at timestamptz NOT NULL
);
INSERT INTO visits
    SELECT n, 1 + (n - 1) / 10, timestamptz '2024-01-01' + n * interval '1 minute'
    FROM generate_series(1, 40000) AS n;
ANALYZE;
