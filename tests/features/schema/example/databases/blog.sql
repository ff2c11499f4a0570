create table author (
  id serial primary key,
  name text not null,
  bio text,
  rating numeric,
  created_at timestamptz default now()
);
create table article_status (value text primary key, comment text);
insert into article_status values ('draft', 'not to be seen yet'), ('live', null);
create table article (
  id serial primary key,
  title text not null,
  author_id int not null references author (id),
  status text not null default 'draft' references article_status (value),
  meta jsonb
);
insert into author (name, bio, rating, created_at) values
  ('Ada', 'engines', 4.50, '2024-01-05 10:20:30.5+00'), ('Bob', null, null, null);
insert into article (title, author_id, status, meta) values
  ('Engines', 1, 'live', '{"tags": ["old", {"k k": 1}]}'), ('Looms', 1, 'draft', null), ('Boats', 2, 'live', '[]');
