//! Who may change what of the Chinook data set by its metadata, and what `admin` does to it, in SQL.

use serde_json::json;

use super::{
    changes::Change,
    data_set_inserts::{inserts, self_relations, upserts},
    permitted::{Update, Writes},
};

pub static WRITES: Writes = Writes {
    updates: &[
        Update {
            role: "customer",
            table: "Customer",
            columns: &[
                "Address",
                "City",
                "Company",
                "Country",
                "Email",
                "Fax",
                "FirstName",
                "LastName",
                "Phone",
                "PostalCode",
                "State",
            ],
            rows: r#"{row}."CustomerId" = {user}"#,
            presets: "",
            value: short_text,
        },
        Update {
            role: "employee",
            table: "Employee",
            columns: &[
                "Address",
                "City",
                "Country",
                "Email",
                "Fax",
                "FirstName",
                "LastName",
                "Phone",
                "PostalCode",
                "State",
                "Title",
            ],
            rows: r#"{row}."EmployeeId" = {user}"#,
            presets: "",
            value: short_text,
        },
    ],
    fields: &[
        ("customer", &["update_Customer", "update_Customer_by_pk", "update_Customer_many"]),
        ("employee", &["update_Employee", "update_Employee_by_pk", "update_Employee_many"]),
    ],
    changes: || {
        let changes = [of_roles(), inserts(), upserts(), self_relations(), updates(), deletes(), several()];
        changes.into_iter().flatten().collect()
    },
};

/// Fits into ten characters.
fn short_text(column: &str, number: u32) -> String {
    format!("\"{column:.3} ü{number}\"")
}

fn of_roles() -> Vec<Change> {
    vec![
        // What is too long is an error of the database, and NULL where there can be none one of the document.
        Change::new(
            "customer",
            1,
            r#"mutation {
                update_Customer_by_pk(pk_columns: {CustomerId: 1}, _set: {City: "Here"}) { City }
                update_Customer(where: {}, _set: {PostalCode: "12345678901"}) { affected_rows }
            }"#,
            &[
                ("", r#"UPDATE "Customer" SET "City" = 'Here' WHERE "CustomerId" = {user}"#),
                ("", r#"UPDATE "Customer" SET "PostalCode" = '12345678901' WHERE "CustomerId" = {user}"#),
            ],
        ),
        Change::refused(
            "customer",
            1,
            "mutation { update_Customer(where: {}, _set: {Email: null}) { affected_rows } }",
            "validation-failed",
            "unexpected null value for type 'String'",
        ),
        Change::new(
            "employee",
            2,
            "mutation($where: Employee_bool_exp!, $set: Employee_set_input) {
                update_Employee(where: $where, _set: $set) { affected_rows returning { EmployeeId Title Fax } }
            }",
            &[(
                "update_Employee",
                r#"WITH changed AS (
                    UPDATE "Employee" SET "Title" = 'Chief', "Fax" = NULL WHERE "EmployeeId" = {user} RETURNING *
                ) SELECT json_build_object('affected_rows', count(*), 'returning', json_agg(json_build_object(
                    'EmployeeId', "EmployeeId", 'Title', "Title", 'Fax', "Fax"
                )))::text FROM changed"#,
            )],
        )
        .with(json!({ "where": { "EmployeeId": { "_in": [1, 2, 3] } }, "set": { "Title": "Chief", "Fax": null } })),
        // A condition may speak of what the role sees, not of what it may change.
        Change::new(
            "employee",
            2,
            r#"mutation {
                update_Employee(where: {Customers: {Country: {_eq: "Canada"}}}, _set: {State: "CA"}) { affected_rows }
            }"#,
            &[("update_Employee", "SELECT json_build_object('affected_rows', 0)::text")],
        ),
    ]
}

fn updates() -> Vec<Change> {
    vec![
        Change::new(
            "admin",
            1,
            r#"mutation {
                update_Track(
                    where: {Album: {Artist: {Name: {_eq: "One"}}}}, _inc: {UnitPrice: 0.51, Bytes: -1}, _set: {Composer: "?"}
                ) { affected_rows returning { TrackId UnitPrice Bytes Composer Album { Artist { Name } } } }
            }"#,
            &[(
                "update_Track",
                r#"WITH changed AS (
                    UPDATE "Track" SET "UnitPrice" = "UnitPrice" + 0.51, "Bytes" = "Bytes" - 1, "Composer" = '?'
                    FROM "Album" a JOIN "Artist" r USING ("ArtistId")
                    WHERE a."AlbumId" = "Track"."AlbumId" AND r."Name" = 'One'
                    RETURNING "TrackId", "UnitPrice", "Bytes", "Composer",
                        json_build_object('Artist', json_build_object('Name', r."Name")) AS "Album"
                ) SELECT json_build_object('affected_rows', count(*), 'returning', coalesce(json_agg(changed), '[]'))::text
                FROM changed"#,
            )],
        ),
        Change::new(
            "admin",
            1,
            r"mutation {
                there: update_InvoiceLine_by_pk(pk_columns: {InvoiceLineId: 7}, _inc: {Quantity: 3}) { Quantity }
                not: update_InvoiceLine_by_pk(pk_columns: {InvoiceLineId: 70000}, _inc: {Quantity: 3}) { Quantity }
                update_Invoice_many(updates: [
                    {where: {InvoiceId: {_lt: 4}}, _inc: {Total: 10}}
                    {where: {Total: {_gte: 10}, InvoiceId: {_lt: 4}}, _inc: {Total: -1}, _set: {BillingState: null}}
                    {where: {InvoiceId: {_lt: 0}}, _set: {Total: 0}}
                ]) { affected_rows returning { InvoiceId Total BillingState } }
            }",
            &[
                (
                    "there",
                    r#"UPDATE "InvoiceLine" SET "Quantity" = "Quantity" + 3 WHERE "InvoiceLineId" = 7
                        RETURNING json_build_object('Quantity', "Quantity")::text"#,
                ),
                ("not", "SELECT NULL::text"),
                (
                    "update_Invoice_many[]",
                    r#"WITH changed AS (UPDATE "Invoice" SET "Total" = "Total" + 10 WHERE "InvoiceId" < 4
                        RETURNING "InvoiceId", "Total", "BillingState")
                    SELECT json_build_object('affected_rows', count(*), 'returning', json_agg(changed))::text FROM changed"#,
                ),
                (
                    "update_Invoice_many[]",
                    r#"WITH changed AS (UPDATE "Invoice" SET "Total" = "Total" - 1, "BillingState" = NULL
                        WHERE "InvoiceId" < 4 AND "Total" >= 10 RETURNING "InvoiceId", "Total", "BillingState")
                    SELECT json_build_object('affected_rows', count(*), 'returning', json_agg(changed))::text FROM changed"#,
                ),
                ("update_Invoice_many[]", r#"SELECT '{"affected_rows": 0, "returning": []}'"#),
            ],
        ),
        // The second of many fails: the first is taken back.
        Change::new(
            "admin",
            1,
            r"mutation {
                update_Invoice_many(updates: [
                    {where: {}, _inc: {Total: 1}}, {where: {InvoiceId: {_eq: 5}}, _inc: {Total: 99999999}}
                ]) { affected_rows }
            }",
            &[
                ("", r#"UPDATE "Invoice" SET "Total" = "Total" + 1"#),
                ("", r#"UPDATE "Invoice" SET "Total" = "Total" + 99999999 WHERE "InvoiceId" = 5"#),
            ],
        ),
    ]
}

fn deletes() -> Vec<Change> {
    vec![
        Change::new(
            "admin",
            1,
            r"mutation {
                delete_PlaylistTrack(where: {Track: {Album: {AlbumId: {_lte: 3}}}}) {
                    affected_rows returning { PlaylistId Track { TrackId Name } }
                }
            }",
            &[(
                "delete_PlaylistTrack",
                r#"WITH changed AS (
                    DELETE FROM "PlaylistTrack" USING "Track" t WHERE t."TrackId" = "PlaylistTrack"."TrackId"
                        AND t."AlbumId" <= 3
                    RETURNING "PlaylistId", json_build_object('TrackId', t."TrackId", 'Name', t."Name") AS "Track"
                ) SELECT json_build_object('affected_rows', count(*), 'returning', json_agg(changed))::text FROM changed"#,
            )],
        ),
        Change::new(
            "admin",
            1,
            r"mutation {
                gone: delete_PlaylistTrack_by_pk(PlaylistId: 900, TrackId: 3503) { TrackId Playlist { Name } }
                not: delete_PlaylistTrack_by_pk(PlaylistId: 900, TrackId: 3503) { TrackId Playlist { Name } }
                delete_Playlist(where: {_not: {PlaylistTracks: {}}}) { affected_rows }
                all: delete_PlaylistTrack(where: {}) { affected_rows }
            }",
            &[
                ("", r#"DELETE FROM "PlaylistTrack" WHERE ("PlaylistId", "TrackId") = (900, 3503)"#),
                ("gone", r#"SELECT '{"TrackId": 3503, "Playlist": {"Name": "Mine"}}'"#),
                ("not", "SELECT NULL::text"),
                (
                    "delete_Playlist",
                    r#"WITH changed AS (DELETE FROM "Playlist" p WHERE NOT EXISTS (
                        SELECT 1 FROM "PlaylistTrack" t WHERE t."PlaylistId" = p."PlaylistId"
                    ) RETURNING 1) SELECT json_build_object('affected_rows', count(*))::text FROM changed"#,
                ),
                (
                    "all",
                    r#"WITH changed AS (DELETE FROM "PlaylistTrack" RETURNING 1)
                        SELECT json_build_object('affected_rows', count(*))::text FROM changed"#,
                ),
            ],
        ),
        Change::new(
            "admin",
            1,
            r"mutation { delete_Artist_by_pk(ArtistId: 1) { Name } }",
            &[("", r#"DELETE FROM "Artist" WHERE "ArtistId" = 1"#)],
        ),
    ]
}

fn several() -> Vec<Change> {
    const QUERY: &str = r#"mutation($artist: Int!) {
        insert_Genre_one(object: {GenreId: 950, Name: "Noise"}) { GenreId Tracks { Name } }
        update_Track(where: {TrackId: {_in: [1, 2, 3]}}, _set: {GenreId: 950}) {
            affected_rows returning { TrackId Genre { Name } }
        }
        gone: delete_InvoiceLine(where: {Track: {Genre: {Name: {_eq: "Noise"}}}}) { affected_rows }
        insert_Album_one(object: {AlbumId: 950, Title: "Loud", ArtistId: $artist}) { Artist { ArtistId } }
        __typename
    }"#;
    let statements = |artist: &str| {
        let album = format!(r#"INSERT INTO "Album" VALUES (950, 'Loud', {artist})"#);
        vec![
            ("", r#"INSERT INTO "Genre" VALUES (950, 'Noise')"#),
            ("insert_Genre_one", r#"SELECT '{"GenreId": 950, "Tracks": []}'"#),
            ("", r#"UPDATE "Track" SET "GenreId" = 950 WHERE "TrackId" IN (1, 2, 3)"#),
            (
                "update_Track",
                r#"SELECT json_build_object('affected_rows', 3, 'returning', json_agg(json_build_object(
                    'TrackId', "TrackId", 'Genre', json_build_object('Name', 'Noise')
                )))::text FROM "Track" WHERE "GenreId" = 950"#,
            ),
            (
                "gone",
                r#"WITH changed AS (DELETE FROM "InvoiceLine" WHERE "TrackId" IN (1, 2, 3) RETURNING 1)
                    SELECT json_build_object('affected_rows', count(*))::text FROM changed"#,
            ),
            ("", &*album.leak()),
            ("insert_Album_one", r#"SELECT '{"Artist": {"ArtistId": 1}}'"#),
            ("__typename", r#"SELECT '"mutation_root"'"#),
        ]
    };
    vec![
        // The last of them fails: nothing stays.
        Change::new("admin", 1, QUERY, &statements("99999")).with(json!({ "artist": 99_999 })),
        Change::new("admin", 1, QUERY, &statements("1")).with(json!({ "artist": 1 })),
        // A field that is not for the role keeps the whole mutation from running.
        Change::refused(
            "customer",
            1,
            r#"mutation { update_Customer(where: {}, _set: {City: "?"}) { affected_rows } delete_Customer { affected_rows } }"#,
            "validation-failed",
            "field 'delete_Customer' not found in type: 'mutation_root'",
        ),
    ]
}
