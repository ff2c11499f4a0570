create table author (id int primary key, name text not null, manager int, tenant text);
create table article (id int primary key, title text not null, author_id int references author, editor_id int, status text, meta jsonb, tags text[]);
create table tenant_access (user_id int not null, article_id int not null);
create table customer (id int primary key, org_ids int[]);
insert into author values (1, 'Ada', 1, 'red'), (2, 'Bob', 1, null), (3, 'Cy', null, 'blue');
insert into article values
  (1, 'Engines', 1, 1, 'live', '{"open": true}', '{a,b}'),
  (2, 'Looms', 1, 2, null, '{"open": false}', '{b}'),
  (3, 'Boats', 2, 2, 'draft', null, null),
  (4, 'Cats', 3, null, 'live', '{}', '{}');
insert into tenant_access values (7, 1), (7, 3), (8, 4);
insert into customer values (1, '{1,2}'), (2, '{3}'), (3, null);
