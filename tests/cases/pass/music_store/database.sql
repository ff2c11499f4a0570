-- A store that sells music, with names that only quoting keeps. Whom the roles may see is told by "SupportRepId",
-- "ReportsTo" and "CustomerId"; some rows lead nowhere and some tracks are no longer sold.
CREATE TABLE "Artist" ("ArtistId" integer PRIMARY KEY, "Name" varchar(120));
CREATE TABLE "Album" (
    "AlbumId" integer PRIMARY KEY,
    "Title" varchar(160) NOT NULL,
    "ArtistId" integer NOT NULL REFERENCES "Artist"
);
CREATE TABLE "Track" (
    "TrackId" integer PRIMARY KEY,
    "Name" varchar(200) NOT NULL,
    "AlbumId" integer REFERENCES "Album",
    "Seconds" integer NOT NULL,
    "UnitPrice" numeric(10, 2) NOT NULL,
    "Withdrawn" boolean NOT NULL DEFAULT false,
    "ChangedBy" integer
);
CREATE TABLE "Playlist" ("PlaylistId" integer PRIMARY KEY, "Name" varchar(120));
CREATE TABLE "PlaylistTrack" (
    "PlaylistId" integer NOT NULL REFERENCES "Playlist",
    "TrackId" integer NOT NULL REFERENCES "Track",
    PRIMARY KEY ("PlaylistId", "TrackId")
);
CREATE TABLE "Employee" (
    "EmployeeId" integer PRIMARY KEY,
    "FirstName" varchar(20) NOT NULL,
    "LastName" varchar(20) NOT NULL,
    "ReportsTo" integer REFERENCES "Employee",
    "Email" varchar(60),
    "HiredAt" timestamp NOT NULL,
    "Salary" numeric(10, 2) NOT NULL
);
CREATE TABLE "Customer" (
    "CustomerId" integer PRIMARY KEY,
    "FirstName" varchar(40) NOT NULL,
    "LastName" varchar(20) NOT NULL,
    "Email" varchar(60) NOT NULL,
    "SupportRepId" integer REFERENCES "Employee"
);
CREATE TABLE "Invoice" (
    "InvoiceId" integer PRIMARY KEY,
    "CustomerId" integer NOT NULL REFERENCES "Customer",
    "InvoicedAt" timestamp NOT NULL,
    "Total" numeric(10, 2) NOT NULL
);
CREATE TABLE "InvoiceLine" (
    "InvoiceLineId" integer PRIMARY KEY,
    "InvoiceId" integer NOT NULL REFERENCES "Invoice",
    "TrackId" integer NOT NULL REFERENCES "Track",
    "UnitPrice" numeric(10, 2) NOT NULL,
    "Quantity" integer NOT NULL
);

INSERT INTO "Artist" VALUES
    (1, 'The Loose Couplings'), (2, 'Ångström & Söhne'), (3, NULL), (4, 'Nobody''s "Band"');
INSERT INTO "Album" VALUES
    (1, 'Late Binding', 1), (2, 'Early Return', 1), (3, 'Überlauf', 2), (4, 'Untitled', 3), (5, 'Empty Sleeve', 2);
-- Every seventh track is withdrawn, every ninth is on no album; album 5 has none.
INSERT INTO "Track"
    SELECT number, 'Track ' || number, CASE WHEN number % 9 > 0 THEN 1 + number % 4 END, 60 + number * 7,
        CASE number % 3 WHEN 0 THEN 0.99 WHEN 1 THEN 1.5 ELSE 2 END, number % 7 = 0
    FROM generate_series(1, 40) AS number;
INSERT INTO "Playlist" VALUES (1, 'Morning'), (2, NULL), (3, 'Nothing in it');
INSERT INTO "PlaylistTrack" SELECT 1 + number % 2, number FROM generate_series(1, 40, 3) AS number;
INSERT INTO "PlaylistTrack" SELECT 2 - number % 2, number FROM generate_series(1, 40, 6) AS number;
-- 1 leads all; 2 and 3 report to 1, 4 and 5 to 2. Only 3, 4 and 5 look after customers, and 5 after none.
INSERT INTO "Employee" VALUES
    (1, 'Ada', 'Vogel', NULL, 'ada@store.example', '2001-02-03 04:05:06', 9000),
    (2, 'Bo', 'Lind', 1, NULL, '2004-02-29 00:00:00', 7000.5),
    (3, 'Cy', 'Moor', 1, 'cy@store.example', '2010-10-10 10:10:10.101', 5000),
    (4, 'Di', 'Sand', 2, 'di@store.example', '2011-01-01 23:59:59.999999', 5000),
    (5, 'Ed', 'Ufer', 2, 'ed@store.example', '2012-12-12 00:00:00', 4000);
-- Every fifth customer has nobody who looks after them.
INSERT INTO "Customer"
    SELECT number, 'First ' || number, 'Last ' || 20 - number, number || '@home.example',
        CASE WHEN number % 5 > 0 THEN 3 + number % 2 END
    FROM generate_series(1, 12) AS number;
-- Customer 12 has never bought anything.
INSERT INTO "Invoice"
    SELECT number, 1 + number % 11, timestamp '2020-01-31 12:00:00' + number * interval '37 hours', number * 1.1
    FROM generate_series(1, 30) AS number;
INSERT INTO "InvoiceLine"
    SELECT number, 1 + number % 29, 1 + number * 11 % 40, 0.99, 1 + number % 3
    FROM generate_series(1, 90) AS number;
