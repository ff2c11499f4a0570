CREATE TABLE person (id int4 PRIMARY KEY, name text NOT NULL, friend_ids int4[], data jsonb);
CREATE TABLE birthday (id int4 PRIMARY KEY, day date NOT NULL, wish text NOT NULL);
INSERT INTO birthday VALUES (1, '2000-01-01', 'cake'), (2, '2000-02-02', 'book'), (3, '2000-01-01', 'song');
INSERT INTO person VALUES
  (1, 'Ada', '{3,2,3,NULL,9}', '{"city": {"id": 10}, "neighbours": [2, 3], "birthday": "2000-01-01"}'),
  (2, 'Bob', '{}', '{"city": {"id": "10"}, "neighbours": [], "birthday": "no day"}'),
  (3, 'Cem', NULL, '{"city": {"id": {"no": "number"}}, "neighbours": [{"no": "number"}], "birthday": "2000-02-02"}'),
  (4, 'Dot', '{1}', '{"city": {}, "neighbours": ["1"], "birthday": null}'),
  (5, 'Eve', '{2,1}', NULL);
