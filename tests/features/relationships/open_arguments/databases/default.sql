CREATE SCHEMA crm;
CREATE TABLE crm.customer (id int PRIMARY KEY, city text, tenant bigint NOT NULL, language text NOT NULL);
INSERT INTO crm.customer VALUES (1, 'Oslo', 9007199254740993, 'NB'), (2, NULL, 2, 'EN'), (3, 'Rome', 3, 'IT'), (4, 'Oslo', 9007199254740993, 'NB');
