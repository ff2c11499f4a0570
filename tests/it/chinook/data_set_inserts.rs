//! What `admin` inserts into the Chinook data set, in SQL.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::changes::Change;

/// Nested rows, many rows, and rows that are in the way of others.
pub fn inserts() -> Vec<Change> {
    vec![
        // An album with an artist before it and tracks after it.
        Change::new(
            "admin",
            1,
            r#"mutation {
                insert_Album_one(object: {
                    AlbumId: 900, Title: "Live", Artist: {data: {ArtistId: 900, Name: "New"}}, Tracks: {data: [
                        {TrackId: 9001, Name: "One", MediaTypeId: 1, GenreId: 1, Milliseconds: 1000, UnitPrice: 0.99}
                        {TrackId: 9002, Name: "Two", MediaTypeId: 2, Milliseconds: 2000, Bytes: 5, UnitPrice: "1.5"}
                    ]}
                }) {
                    AlbumId Title ArtistId Artist { Name Albums { AlbumId } }
                    Tracks(order_by: {TrackId: desc}) { TrackId AlbumId Name UnitPrice Genre { Name } MediaType { Name } }
                    Tracks_aggregate { aggregate { count sum { Milliseconds } } }
                }
            }"#,
            &[
                ("", r#"INSERT INTO "Artist" VALUES (900, 'New')"#),
                ("", r#"INSERT INTO "Album" VALUES (900, 'Live', 900)"#),
                (
                    "",
                    r#"INSERT INTO "Track" VALUES (9001, 'One', 900, 1, 1, NULL, 1000, NULL, 0.99),
                        (9002, 'Two', 900, 2, NULL, NULL, 2000, 5, 1.5)"#,
                ),
                (
                    "insert_Album_one",
                    r#"SELECT json_build_object(
                        'AlbumId', "AlbumId", 'Title', "Title", 'ArtistId', "ArtistId",
                        'Artist', json_build_object('Name', 'New', 'Albums', '[{"AlbumId": 900}]'::json),
                        'Tracks', (SELECT json_agg(r) FROM (
                            SELECT "TrackId", "AlbumId", "Name", "UnitPrice",
                                (SELECT to_json(g) FROM (SELECT "Name" FROM "Genre" g WHERE g."GenreId" = t."GenreId") g)
                                    AS "Genre",
                                (SELECT to_json(m) FROM (
                                    SELECT "Name" FROM "MediaType" m WHERE m."MediaTypeId" = t."MediaTypeId"
                                ) m) AS "MediaType"
                            FROM "Track" t WHERE t."AlbumId" = a."AlbumId" ORDER BY "TrackId" DESC
                        ) r),
                        'Tracks_aggregate', json_build_object('aggregate', (
                            SELECT json_build_object('count', count(*), 'sum', json_build_object(
                                'Milliseconds', sum("Milliseconds")
                            )) FROM "Track" t WHERE t."AlbumId" = a."AlbumId"
                        ))
                    )::text FROM "Album" a WHERE "AlbumId" = 900"#,
                ),
            ],
        ),
        // Two playlists, one with tracks of which one is new; every row counts.
        Change::new(
            "admin",
            1,
            r#"mutation {
                insert_Playlist(objects: [
                    {PlaylistId: 900, Name: "Mine", PlaylistTracks: {data: [
                        {TrackId: 1}
                        {TrackId: 3503}
                        {Track: {data: {TrackId: 9003, Name: "Three", MediaTypeId: 1, Milliseconds: 3, UnitPrice: 3}}}
                    ]}}
                    {PlaylistId: 901, Name: null, PlaylistTracks: {data: []}}
                ]) {
                    affected_rows
                    returning { PlaylistId Name PlaylistTracks(order_by: {TrackId: asc}) { Track { Name Composer } } }
                }
            }"#,
            &[
                ("", r#"INSERT INTO "Playlist" VALUES (900, 'Mine'), (901, NULL)"#),
                ("", r#"INSERT INTO "Track" VALUES (9003, 'Three', NULL, 1, NULL, NULL, 3, NULL, 3)"#),
                ("", r#"INSERT INTO "PlaylistTrack" VALUES (900, 1), (900, 3503), (900, 9003)"#),
                (
                    "insert_Playlist",
                    r#"SELECT json_build_object('affected_rows', 6, 'returning', (SELECT json_agg(r) FROM (
                        SELECT "PlaylistId", "Name", (SELECT coalesce(json_agg(json_build_object('Track',
                            json_build_object('Name', t."Name", 'Composer', t."Composer")
                        ) ORDER BY t."TrackId"), '[]')
                        FROM "PlaylistTrack" JOIN "Track" t USING ("TrackId") WHERE "PlaylistId" = p."PlaylistId")
                            AS "PlaylistTracks"
                        FROM "Playlist" p WHERE "PlaylistId" >= 900
                    ) r))::text"#,
                ),
            ],
        ),
        // Invoices with lines, of which the last stumbles: nothing stays. Then all of them.
        Change::new("admin", 1, INVOICES, &invoices("99999")).with(json!({ "track": 99_999 })),
        Change::new("admin", 1, INVOICES, &invoices("7")).with(json!({ "track": 7 })),
        many_tracks(),
        Change::new(
            "admin",
            1,
            r"mutation { insert_Genre(objects: []) { affected_rows returning { GenreId } } }",
            &[("insert_Genre", r#"SELECT '{"affected_rows": 0, "returning": []}'"#)],
        ),
        // What is missing is the column's default, and there is none.
        Change::new(
            "admin",
            1,
            r"mutation { insert_Track_one(object: {TrackId: 9100, MediaTypeId: 1}) { TrackId } }",
            &[("", r#"INSERT INTO "Track" ("TrackId", "MediaTypeId") VALUES (9100, 1)"#)],
        ),
        Change::new(
            "admin",
            1,
            r#"mutation { insert_Artist(objects: [{ArtistId: 910, Name: "a"}, {ArtistId: 1}]) { affected_rows } }"#,
            &[("", r#"INSERT INTO "Artist" VALUES (910, 'a'), (1, NULL)"#)],
        ),
    ]
}

const INVOICES: &str = r#"mutation($track: Int!) {
    insert_Invoice(objects: [
        {InvoiceId: 900, CustomerId: 2, InvoiceDate: "2024-02-29T12:30:00", Total: 3.5, InvoiceLines: {data: [
            {InvoiceLineId: 9000, TrackId: 1, UnitPrice: 1, Quantity: 2}
            {InvoiceLineId: 9001, TrackId: 2, UnitPrice: 1.5, Quantity: 1}
        ]}}
        {InvoiceId: 901, CustomerId: 3, InvoiceDate: "2024-03-01", BillingCity: "Bern", Total: 0, InvoiceLines: {data: [
            {InvoiceLineId: 9002, TrackId: $track, UnitPrice: 0, Quantity: 1}
        ]}}
    ]) {
        affected_rows
        returning {
            InvoiceId InvoiceDate BillingCity Total
            Customer { LastName }
            InvoiceLines(order_by: {InvoiceLineId: asc}) { InvoiceId UnitPrice Track { Album { Title } } }
        }
    }
}"#;

fn invoices(track: &str) -> Vec<(&'static str, &'static str)> {
    let lines = format!(
        r#"INSERT INTO "InvoiceLine" VALUES (9000, 900, 1, 1, 2), (9001, 900, 2, 1.5, 1), (9002, 901, {track}, 0, 1)"#
    );
    vec![
        (
            "",
            r#"INSERT INTO "Invoice" ("InvoiceId", "CustomerId", "InvoiceDate", "BillingCity", "Total")
                VALUES (900, 2, '2024-02-29 12:30', NULL, 3.5), (901, 3, '2024-03-01', 'Bern', 0)"#,
        ),
        ("", lines.leak()),
        (
            "insert_Invoice",
            r#"SELECT json_build_object('affected_rows', 5, 'returning', (SELECT json_agg(r) FROM (
                SELECT "InvoiceId", "InvoiceDate", "BillingCity", "Total",
                    json_build_object('LastName', (SELECT "LastName" FROM "Customer" c
                        WHERE c."CustomerId" = i."CustomerId")) AS "Customer",
                    (SELECT json_agg(json_build_object('InvoiceId', "InvoiceId", 'UnitPrice', l."UnitPrice",
                        'Track', json_build_object('Album', json_build_object('Title', "Title"))
                    ) ORDER BY "InvoiceLineId") FROM "InvoiceLine" l JOIN "Track" USING ("TrackId")
                        JOIN "Album" USING ("AlbumId") WHERE l."InvoiceId" = i."InvoiceId") AS "InvoiceLines"
                FROM "Invoice" i WHERE "InvoiceId" >= 900 ORDER BY "InvoiceId"
            ) r))::text"#,
        ),
    ]
}

/// A thousand rows that do not all have the same columns.
fn many_tracks() -> Change {
    let mut rows = String::new();
    let objects: Vec<Value> = (10_000..11_000)
        .map(|number| {
            let mut object = json!({
                "TrackId": number, "Name": format!("N'{number}"), "MediaTypeId": 1 + number % 5,
                "Milliseconds": number, "UnitPrice": format!("{}.99", number % 4),
            });
            let separator = if rows.is_empty() { "" } else { "," };
            let album = if number % 2 == 0 { "1" } else { "NULL" };
            if number % 2 == 0 {
                object["AlbumId"] = json!(1);
            }
            write!(
                rows,
                "{separator}({number}, 'N''{number}', {album}, {}, NULL, NULL, {number}, NULL, {}.99)",
                1 + number % 5,
                number % 4
            )
            .expect("text can be written");
            object
        })
        .collect();
    let insert = format!(r#"INSERT INTO "Track" VALUES {rows}"#);
    Change::new(
        "admin",
        1,
        "mutation($objects: [Track_insert_input!]!) {
            insert_Track(objects: $objects) {
                affected_rows returning { TrackId Name AlbumId GenreId UnitPrice Album { Title } MediaType { Name } }
            }
        }",
        &[
            ("", &insert),
            (
                "insert_Track",
                r#"SELECT json_build_object('affected_rows', count(*), 'returning', json_agg(r))::text FROM (
                    SELECT "TrackId", t."Name", "AlbumId", "GenreId", "UnitPrice",
                        CASE WHEN a."Title" IS NOT NULL THEN json_build_object('Title', a."Title") END AS "Album",
                        json_build_object('Name', m."Name") AS "MediaType"
                    FROM "Track" t LEFT JOIN "Album" a USING ("AlbumId") JOIN "MediaType" m USING ("MediaTypeId")
                    WHERE "TrackId" >= 10000 ORDER BY "TrackId"
                ) r"#,
            ),
        ],
    )
    .with(json!({ "objects": objects }))
}

pub fn upserts() -> Vec<Change> {
    const ARTISTS: &str = r#"[{ArtistId: 1, Name: "One"}, {ArtistId: 2, Name: "Two"}, {ArtistId: 920, Name: "N"}]"#;
    let artists = |conflict: &str| {
        format!(
            "mutation {{ insert_Artist(objects: {ARTISTS}, on_conflict: {{constraint: PK_Artist, {conflict}}}) {{
                affected_rows returning {{ ArtistId Name Albums(order_by: {{AlbumId: asc}}) {{ Title }} }}
            }} }}"
        )
    };
    let same = |values: &str, conflict: &str| {
        format!(
            r#"WITH changed AS (
                INSERT INTO "Artist" AS artist VALUES {values} ON CONFLICT ("ArtistId") DO {conflict} RETURNING *
            ) SELECT json_build_object('affected_rows', (SELECT count(*) FROM changed), 'returning', (
                SELECT coalesce(json_agg(json_build_object('ArtistId', "ArtistId", 'Name', "Name", 'Albums', (
                    SELECT coalesce(json_agg(json_build_object('Title', "Title") ORDER BY "AlbumId"), '[]')
                    FROM "Album" WHERE "Album"."ArtistId" = changed."ArtistId"
                ))), '[]') FROM changed
            ))::text"#
        )
    };
    let all = "(1, 'One'), (2, 'Two'), (920, 'N')";
    let change = |query: String, sql: String| Change::new("admin", 1, query, &[("insert_Artist", &sql)]);
    vec![
        change(artists("update_columns: []"), same(all, "NOTHING")),
        change(artists("update_columns: [Name]"), same(all, r#"UPDATE SET "Name" = excluded."Name""#)),
        change(
            artists(r#"update_columns: [Name], where: {Name: {_lt: "O"}}"#),
            same(all, r#"UPDATE SET "Name" = excluded."Name" WHERE artist."Name" < 'O'"#),
        ),
        // A row that is ignored is none.
        Change::new(
            "admin",
            1,
            r#"mutation {
                insert_Genre_one(object: {GenreId: 1, Name: "x"}, on_conflict: {constraint: PK_Genre}) { Name }
            }"#,
            &[("insert_Genre_one", "SELECT NULL::text")],
        ),
        // Nested, with conflicts on both sides of the row.
        Change::new(
            "admin",
            1,
            r#"mutation {
                insert_Album(objects: [{
                    AlbumId: 930, Title: "Again"
                    Artist: {
                        data: {ArtistId: 5, Name: "Known"}, on_conflict: {constraint: PK_Artist, update_columns: [Name]}
                    }
                    Tracks: {
                        data: [
                            {TrackId: 20, Name: "Moved", MediaTypeId: 1, Milliseconds: 1, UnitPrice: 1}
                            {TrackId: 9300, Name: "Fresh", MediaTypeId: 1, Milliseconds: 1, UnitPrice: 1}
                        ]
                        on_conflict: {constraint: PK_Track, update_columns: [AlbumId, Name]}
                    }
                }]) {
                    affected_rows returning { Artist { Name } Tracks(order_by: {TrackId: asc}) { Name Milliseconds } }
                }
            }"#,
            &[
                ("", r#"UPDATE "Artist" SET "Name" = 'Known' WHERE "ArtistId" = 5"#),
                ("", r#"INSERT INTO "Album" VALUES (930, 'Again', 5)"#),
                ("", r#"UPDATE "Track" SET "AlbumId" = 930, "Name" = 'Moved' WHERE "TrackId" = 20"#),
                ("", r#"INSERT INTO "Track" VALUES (9300, 'Fresh', 930, 1, NULL, NULL, 1, NULL, 1)"#),
                (
                    "insert_Album",
                    r#"SELECT json_build_object('affected_rows', 4, 'returning', json_build_array(json_build_object(
                        'Artist', json_build_object('Name', 'Known'), 'Tracks', json_agg(json_build_object(
                            'Name', "Name", 'Milliseconds', "Milliseconds") ORDER BY "TrackId")
                    )))::text FROM "Track" WHERE "AlbumId" = 930"#,
                ),
            ],
        ),
    ]
}

/// Rows before and after rows of the same table, and nested rows that cannot be.
pub fn self_relations() -> Vec<Change> {
    const TEAM: &str = r#"mutation($last: String!) {
        insert_Employee_one(object: {
            EmployeeId: 900, FirstName: "Mid", LastName: "M"
            Employee: {data: {EmployeeId: 901, FirstName: "Top", LastName: "T", HireDate: "2020-02-29"}}
            Employees: {data: [
                {EmployeeId: 902, FirstName: "Low", LastName: "L"}
                {EmployeeId: 903, FirstName: "Low", LastName: "K", Employees: {data: [
                    {EmployeeId: 904, FirstName: "Last", LastName: $last}
                ]}}
            ]}
        }) {
            ReportsTo Employee { EmployeeId HireDate Employees { EmployeeId } }
            Employees(order_by: {EmployeeId: asc}) { EmployeeId ReportsTo Employees { EmployeeId ReportsTo } }
        }
    }"#;
    let statements = |last: &str| {
        let insert = format!(
            r#"INSERT INTO "Employee" ("EmployeeId", "FirstName", "LastName", "ReportsTo", "HireDate") VALUES
                (901, 'Top', 'T', NULL, '2020-02-29'), (900, 'Mid', 'M', 901, NULL), (902, 'Low', 'L', 900, NULL),
                (903, 'Low', 'K', 900, NULL), (904, 'Last', '{last}', 903, NULL)"#
        );
        vec![
            ("", &*insert.leak()),
            (
                "insert_Employee_one",
                r#"SELECT '{
                    "ReportsTo": 901,
                    "Employee": {
                        "EmployeeId": 901, "HireDate": "2020-02-29T00:00:00", "Employees": [{"EmployeeId": 900}]
                    },
                    "Employees": [
                        {"EmployeeId": 902, "ReportsTo": 900, "Employees": []},
                        {"EmployeeId": 903, "ReportsTo": 900, "Employees": [{"EmployeeId": 904, "ReportsTo": 903}]}
                    ]
                }'"#,
            ),
        ]
    };
    let too_long = "A name that is longer than twenty characters";
    let album = |more: &str, track: &str| {
        format!(
            r#"mutation {{ insert_Album_one(object: {{
                AlbumId: 1, Title: "x", ArtistId: 2
                Tracks: {{data: [{{TrackId: 9700, Name: "x", MediaTypeId: 1, Milliseconds: 1, UnitPrice: 1{track}}}]}}
            }}{more}) {{ Title }} }}"#
        )
    };
    vec![
        // The deepest row fails: none of them stays.
        Change::new("admin", 1, TEAM, &statements(too_long)).with(json!({ "last": too_long })),
        Change::new("admin", 1, TEAM, &statements("Z")).with(json!({ "last": "Z" })),
        Change::refused(
            "admin",
            1,
            album("", ", AlbumId: 2"),
            "validation-failed",
            "cannot insert \"AlbumId\" columns as their values are already being determined by parent insert",
        ),
        Change::refused(
            "admin",
            1,
            album(", on_conflict: {constraint: PK_Album}", ""),
            "not-supported",
            "cannot proceed to insert array relations since insert to table \"Album\" affects zero rows",
        ),
        // The row that is there is updated, and gets the new track.
        Change::new(
            "admin",
            1,
            album(", on_conflict: {constraint: PK_Album, update_columns: [Title]}", ""),
            &[
                ("", r#"UPDATE "Album" SET "Title" = 'x' WHERE "AlbumId" = 1"#),
                ("", r#"INSERT INTO "Track" VALUES (9700, 'x', 1, 1, NULL, NULL, 1, NULL, 1)"#),
                ("insert_Album_one", r#"SELECT '{"Title": "x"}'"#),
            ],
        ),
        // Nobody reports to a boss who changes: a key that others refer to is not changed under them.
        Change::new(
            "admin",
            1,
            "mutation { update_Employee_by_pk(pk_columns: {EmployeeId: 903}, _set: {EmployeeId: 905}) { EmployeeId } }",
            &[("", r#"UPDATE "Employee" SET "EmployeeId" = 905 WHERE "EmployeeId" = 903"#)],
        ),
        Change::new(
            "admin",
            1,
            "mutation {
                update_Employee(where: {ReportsTo: {_eq: 903}}, _set: {ReportsTo: 902}) {
                    affected_rows returning { EmployeeId ReportsTo Employee { EmployeeId ReportsTo } }
                }
                delete_Employee(where: {EmployeeId: {_eq: 903}}) {
                    affected_rows returning { EmployeeId Employee { FirstName } Employees { EmployeeId } }
                }
            }",
            &[
                ("", r#"UPDATE "Employee" SET "ReportsTo" = 902 WHERE "ReportsTo" = 903"#),
                (
                    "update_Employee",
                    r#"SELECT '{"affected_rows": 1, "returning": [
                        {"EmployeeId": 904, "ReportsTo": 902, "Employee": {"EmployeeId": 902, "ReportsTo": 900}}
                    ]}'"#,
                ),
                ("", r#"DELETE FROM "Employee" WHERE "EmployeeId" = 903"#),
                (
                    "delete_Employee",
                    r#"SELECT '{"affected_rows": 1, "returning": [
                        {"EmployeeId": 903, "Employee": {"FirstName": "Mid"}, "Employees": []}
                    ]}'"#,
                ),
            ],
        ),
        // Rows that refer to each other are gone in one statement.
        Change::new(
            "admin",
            1,
            "mutation { delete_Employee(where: {EmployeeId: {_gte: 900}}) { affected_rows } }",
            &[
                ("", r#"DELETE FROM "Employee" WHERE "EmployeeId" >= 900"#),
                ("delete_Employee", r#"SELECT '{"affected_rows": 4}'"#),
            ],
        ),
        Change::new(
            "admin",
            1,
            "mutation { update_Genre_many(updates: []) { affected_rows } }",
            &[("update_Genre_many", "SELECT '[]'")],
        ),
    ]
}
