//! Who may change what of `tests/cases/pass/music_store`, in SQL.

use serde_json::json;

use super::{
    changes::Change,
    permitted::{Update, Writes},
};

pub static WRITES: Writes = Writes {
    updates: &[
        Update {
            role: "customer",
            table: "Customer",
            columns: &["FirstName", "LastName", "Email"],
            rows: r#"{row}."CustomerId" = {user}"#,
            presets: "",
            value,
        },
        Update {
            role: "employee",
            table: "Customer",
            columns: &["Email", "SupportRepId"],
            rows: r#"{row}."SupportRepId" = {user}"#,
            presets: "",
            value,
        },
        Update {
            role: "employee",
            table: "Invoice",
            columns: &["Total"],
            rows: r#"{row}."CustomerId" IN (SELECT "CustomerId" FROM "Customer" WHERE "SupportRepId" = {user})"#,
            presets: r#""InvoicedAt" = '2020-02-02'"#,
            value,
        },
        Update { role: "employee", table: "Playlist", columns: &["Name"], rows: "true", presets: "", value },
        Update {
            role: "employee",
            table: "Track",
            columns: &["Name", "UnitPrice"],
            rows: r#"NOT {row}."Withdrawn""#,
            presets: r#""ChangedBy" = {user}"#,
            value,
        },
    ],
    fields: &[
        (
            "customer",
            &[
                "delete_Invoice",
                "delete_Invoice_by_pk",
                "delete_InvoiceLine",
                "delete_InvoiceLine_by_pk",
                "insert_Invoice",
                "insert_Invoice_one",
                "insert_InvoiceLine",
                "insert_InvoiceLine_one",
                "update_Customer",
                "update_Customer_by_pk",
                "update_Customer_many",
            ],
        ),
        (
            "employee",
            &[
                "delete_Playlist",
                "delete_Playlist_by_pk",
                "delete_PlaylistTrack",
                "delete_PlaylistTrack_by_pk",
                "insert_Playlist",
                "insert_Playlist_one",
                "insert_PlaylistTrack",
                "insert_PlaylistTrack_one",
                "update_Customer",
                "update_Customer_by_pk",
                "update_Customer_many",
                "update_Invoice",
                "update_Invoice_by_pk",
                "update_Invoice_many",
                "update_Playlist",
                "update_Playlist_by_pk",
                "update_Playlist_many",
                "update_Track",
                "update_Track_by_pk",
                "update_Track_many",
            ],
        ),
    ],
    changes: || [updates(), inserts(), upserts(), deletes()].into_iter().flatten().collect(),
};

fn value(column: &str, number: u32) -> String {
    match column {
        "Email" => format!("\"{number}@new.example\""),
        "SupportRepId" => (3 + number % 2).to_string(),
        "Total" | "UnitPrice" => format!("{}.25", number + 1),
        _ => format!("\"{column} {number}\""),
    }
}

/// Values that the checks do not let pass, alone and after others that they would.
fn updates() -> Vec<Change> {
    vec![
        Change::unchecked(
            "customer",
            1,
            r#"mutation { update_Customer(where: {}, _set: {Email: "nowhere"}) { affected_rows } }"#,
        ),
        // Nothing of somebody else is changed, so that nothing fails the check either.
        Change::new(
            "customer",
            1,
            r#"mutation {
                update_Customer(where: {CustomerId: {_eq: 2}}, _set: {Email: "nowhere"}) { affected_rows }
                update_Customer_by_pk(pk_columns: {CustomerId: 2}, _set: {Email: "nowhere"}) { Email }
            }"#,
            &[("update_Customer", r#"SELECT '{"affected_rows": 0}'"#), ("update_Customer_by_pk", "SELECT NULL::text")],
        ),
        Change::unchecked(
            "employee",
            3,
            "mutation {
                update_Track(where: {TrackId: {_lt: 10}}, _inc: {UnitPrice: 1}) { affected_rows }
                update_Track_by_pk(pk_columns: {TrackId: 1}, _inc: {UnitPrice: -1000}) { UnitPrice }
            }",
        ),
        Change::unchecked(
            "employee",
            3,
            "mutation { update_Track_many(updates: [
                {where: {TrackId: {_lt: 10}}, _inc: {UnitPrice: 1}}, {where: {TrackId: {_eq: 2}}, _set: {UnitPrice: 0}}
            ]) { affected_rows } }",
        ),
        // A customer is handed over to the one who leads all, to nobody, to somebody who is not there.
        Change::unchecked(
            "employee",
            3,
            "mutation { update_Customer(where: {}, _set: {SupportRepId: 1}) { affected_rows } }",
        ),
        Change::unchecked(
            "employee",
            3,
            "mutation { update_Customer(where: {}, _set: {SupportRepId: null}) { affected_rows } }",
        ),
        // `_inc` in fact, on what the role may change, with the preset.
        Change::new(
            "employee",
            5,
            "mutation {
                update_Track(where: {AlbumId: {_is_null: true}}, _inc: {UnitPrice: 0.5}) {
                    affected_rows returning { TrackId UnitPrice ChangedBy Withdrawn }
                }
            }",
            &[(
                "update_Track",
                r#"WITH changed AS (
                    UPDATE "Track" SET "UnitPrice" = "UnitPrice" + 0.5, "ChangedBy" = {user}
                    WHERE "AlbumId" IS NULL AND NOT "Withdrawn"
                    RETURNING "TrackId", "UnitPrice", "ChangedBy", "Withdrawn"
                ) SELECT json_build_object('affected_rows', count(*), 'returning', json_agg(changed))::text FROM changed"#,
            )],
        ),
        // The preset alone.
        Change::new(
            "employee",
            2,
            "mutation { update_Track(where: {TrackId: {_gt: 30}}) { affected_rows } }",
            &[(
                "update_Track",
                r#"WITH changed AS (
                    UPDATE "Track" SET "ChangedBy" = {user} WHERE "TrackId" > 30 AND NOT "Withdrawn" RETURNING 1
                ) SELECT json_build_object('affected_rows', count(*))::text FROM changed"#,
            )],
        ),
    ]
}

const INVOICE: &str = r#"mutation($total: numeric, $lines: [InvoiceLine_insert_input!]!) {
    insert_Invoice_one(object: {
        InvoiceId: 100, InvoicedAt: "2024-05-06T07:08:09", Total: $total, Lines: {data: $lines}
    }) {
        InvoiceId CustomerId Total Customer { LastName }
        Lines(order_by: {InvoiceLineId: asc}) { InvoiceLineId UnitPrice Quantity Track { Name } }
    }
}"#;

fn inserts() -> Vec<Change> {
    let good = json!({ "InvoiceLineId": 1000, "TrackId": 1, "Quantity": 2 });
    // Its track is withdrawn, which the customer does not even see; its quantity is none; its quantity is bad.
    let bad = [
        json!({ "InvoiceLineId": 1001, "TrackId": 7, "Quantity": 1 }),
        json!({ "InvoiceLineId": 1001, "TrackId": 2, "Quantity": 0 }),
        json!({ "InvoiceLineId": 1001, "TrackId": 2, "Quantity": -5 }),
    ];
    let mut changes: Vec<_> = bad
        .into_iter()
        .map(|bad| Change::unchecked("customer", 5, INVOICE).with(json!({ "total": 1, "lines": [good, bad] })))
        .collect();
    changes.extend([
        Change::unchecked("customer", 5, INVOICE).with(json!({ "total": -1, "lines": [good] })),
        Change::new(
            "customer",
            5,
            INVOICE,
            &[
                ("", r#"INSERT INTO "Invoice" VALUES (100, {user}, '2024-05-06 07:08:09', 7.5)"#),
                ("", r#"INSERT INTO "InvoiceLine" VALUES (1000, 100, 1, 1.5, 2), (1002, 100, 2, 1.5, 1)"#),
                (
                    "insert_Invoice_one",
                    r#"SELECT json_build_object('InvoiceId', 100, 'CustomerId', {user}, 'Total', 7.5,
                        'Customer', (SELECT json_build_object('LastName', "LastName") FROM "Customer"
                            WHERE "CustomerId" = {user}),
                        'Lines', json_agg(json_build_object('InvoiceLineId', "InvoiceLineId", 'UnitPrice', l."UnitPrice",
                            'Quantity', "Quantity", 'Track', json_build_object('Name', "Name")) ORDER BY "InvoiceLineId")
                    )::text FROM "InvoiceLine" l JOIN "Track" USING ("TrackId") WHERE "InvoiceId" = 100"#,
                ),
            ],
        )
        .with(json!({ "total": "7.5", "lines": [good, { "InvoiceLineId": 1002, "TrackId": 2, "Quantity": 1 }] })),
        // A line on the invoice of somebody else, and on one of their own.
        Change::unchecked(
            "customer",
            6,
            "mutation {
                insert_InvoiceLine_one(object: {InvoiceLineId: 1003, InvoiceId: 100, TrackId: 3, Quantity: 1}) { TrackId }
            }",
        ),
        Change::new(
            "customer",
            5,
            "mutation {
                insert_InvoiceLine(objects: [
                    {InvoiceLineId: 1004, InvoiceId: 100, TrackId: 4, Quantity: 4}
                    {InvoiceLineId: 1005, InvoiceId: 100, TrackId: 5, Quantity: 1}
                ]) { affected_rows returning { UnitPrice Invoice { Total Customer { CustomerId } } } }
            }",
            &[
                ("", r#"INSERT INTO "InvoiceLine" VALUES (1004, 100, 4, 1.5, 4), (1005, 100, 5, 1.5, 1)"#),
                (
                    "insert_InvoiceLine",
                    r#"SELECT json_build_object('affected_rows', count(*), 'returning', json_agg(json_build_object(
                        'UnitPrice', "UnitPrice", 'Invoice', json_build_object('Total', 7.5, 'Customer',
                            json_build_object('CustomerId', {user}))
                    )))::text FROM "InvoiceLine" WHERE "InvoiceLineId" IN (1004, 1005)"#,
                ),
            ],
        ),
        // The key of another row tells apart what Postgres refuses from what the permission does.
        Change::new(
            "customer",
            5,
            r#"mutation {
                insert_Invoice(objects: [{InvoiceId: 100, InvoicedAt: "2024-01-01", Total: 0}]) { affected_rows }
            }"#,
            &[("", r#"INSERT INTO "Invoice" VALUES (100, {user}, '2024-01-01', 0)"#)],
        ),
        Change::new(
            "customer",
            99,
            r#"mutation {
                insert_Invoice(objects: [{InvoiceId: 101, InvoicedAt: "2024-01-01", Total: 0}]) { affected_rows }
            }"#,
            &[("", r#"INSERT INTO "Invoice" VALUES (101, {user}, '2024-01-01', 0)"#)],
        ),
    ]);
    let input = |column: &str, table: &str| format!("field '{column}' not found in type: '{table}_insert_input'");
    for (table, columns) in [("Invoice", ["CustomerId", "Customer"]), ("InvoiceLine", ["UnitPrice", "Track"])] {
        changes.extend(columns.iter().map(|column| {
            let query = format!("mutation {{ insert_{table}(objects: [{{{column}: 1}}]) {{ affected_rows }} }}");
            Change::refused("customer", 1, query, "validation-failed", input(column, table))
        }));
    }
    changes
}

fn upserts() -> Vec<Change> {
    let playlists = |rows: &str, update: &str| {
        format!(
            "mutation {{
                insert_Playlist(
                    objects: [{rows}], on_conflict: {{constraint: Playlist_pkey, update_columns: [{update}]}}
                ) {{ affected_rows returning {{ PlaylistId Name PlaylistTracks_aggregate: __typename }} }}
            }}"
        )
    };
    let answer = |count: u32, rows: &str| {
        format!(
            r#"SELECT json_build_object('affected_rows', {count}, 'returning', (SELECT json_agg(r) FROM (
                SELECT "PlaylistId", "Name", 'Playlist' AS "PlaylistTracks_aggregate" FROM "Playlist" WHERE {rows}
            ) r))::text"#
        )
    };
    let (both, one) = (answer(2, r#""PlaylistId" IN (1, 60)"#), answer(1, r#""PlaylistId" = 61"#));
    vec![
        Change::new(
            "employee",
            3,
            playlists(r#"{PlaylistId: 1, Name: "again"}, {PlaylistId: 60, Name: "new"}"#, "Name"),
            &[
                ("", r#"UPDATE "Playlist" SET "Name" = 'again' WHERE "PlaylistId" = 1"#),
                ("", r#"INSERT INTO "Playlist" VALUES (60, 'new')"#),
                ("insert_Playlist", &both),
            ],
        ),
        Change::new(
            "employee",
            3,
            playlists(r#"{PlaylistId: 1, Name: "no"}, {PlaylistId: 61, Name: "yes"}"#, ""),
            &[("", r#"INSERT INTO "Playlist" VALUES (61, 'yes')"#), ("insert_Playlist", &one)],
        ),
        // Updating has no check of its own: the one of inserting holds for the row that is there, too.
        Change::unchecked("employee", 3, playlists("{PlaylistId: 1, Name: null}", "Name")),
        Change::unchecked("employee", 3, playlists("{PlaylistId: 62, Name: null}", "Name")),
        // A track that is withdrawn comes onto no list, at whatever depth.
        Change::unchecked(
            "employee",
            3,
            r#"mutation { insert_Playlist_one(object: {
                PlaylistId: 63, Name: "x", PlaylistTracks: {data: [{TrackId: 1}, {TrackId: 14}]}
            }) { PlaylistId } }"#,
        ),
        Change::new(
            "employee",
            3,
            r#"mutation { insert_Playlist_one(object: {
                PlaylistId: 63, Name: "x", PlaylistTracks: {data: [{TrackId: 1}, {TrackId: 2}]}
            }) { PlaylistTracks(order_by: {TrackId: desc}) { Track { TrackId } } } }"#,
            &[
                ("", r#"INSERT INTO "Playlist" VALUES (63, 'x')"#),
                ("", r#"INSERT INTO "PlaylistTrack" VALUES (63, 1), (63, 2)"#),
                (
                    "insert_Playlist_one",
                    r#"SELECT '{"PlaylistTracks": [{"Track": {"TrackId": 2}}, {"Track": {"TrackId": 1}}]}'"#,
                ),
            ],
        ),
    ]
}

fn deletes() -> Vec<Change> {
    vec![
        Change::new(
            "customer",
            5,
            "mutation {
                none: delete_Invoice(where: {InvoiceId: {_eq: 100}}) { affected_rows }
                other: delete_InvoiceLine_by_pk(InvoiceLineId: 1000) { Quantity }
                delete_InvoiceLine(where: {}) { affected_rows returning { InvoiceLineId Invoice { Total } } }
                delete_Invoice(where: {}) { affected_rows returning { InvoiceId Lines { TrackId } } }
            }",
            &[
                ("none", r#"SELECT '{"affected_rows": 0}'"#),
                ("other", "SELECT NULL::text"),
                (
                    "delete_InvoiceLine",
                    r#"WITH changed AS (
                        DELETE FROM "InvoiceLine" l USING "Invoice" i WHERE i."InvoiceId" = l."InvoiceId"
                            AND i."CustomerId" = {user} AND "Quantity" = 1
                        RETURNING "InvoiceLineId", json_build_object('Total', i."Total") AS "Invoice"
                    ) SELECT json_build_object('affected_rows', count(*), 'returning', json_agg(changed))::text
                    FROM changed"#,
                ),
                (
                    "delete_Invoice",
                    r#"WITH changed AS (
                        DELETE FROM "Invoice" i WHERE "CustomerId" = {user} AND NOT EXISTS (
                            SELECT 1 FROM "InvoiceLine" l WHERE l."InvoiceId" = i."InvoiceId"
                        ) RETURNING "InvoiceId", '[]'::json AS "Lines"
                    ) SELECT json_build_object('affected_rows', count(*), 'returning', coalesce(json_agg(changed), '[]'))::text
                    FROM changed"#,
                ),
            ],
        ),
        // Those with tracks stay; one track of a list was withdrawn after it came onto it.
        Change::new(
            "admin",
            1,
            "mutation { update_Track_by_pk(pk_columns: {TrackId: 2}, _set: {Withdrawn: true}) { Withdrawn } }",
            &[
                ("", r#"UPDATE "Track" SET "Withdrawn" = true WHERE "TrackId" = 2"#),
                ("update_Track_by_pk", r#"SELECT '{"Withdrawn": true}'"#),
            ],
        ),
        Change::new(
            "employee",
            99,
            "mutation {
                stays: delete_PlaylistTrack_by_pk(PlaylistId: 63, TrackId: 1) { TrackId }
                goes: delete_PlaylistTrack_by_pk(PlaylistId: 63, TrackId: 2) { TrackId Track { Withdrawn } }
                delete_PlaylistTrack(where: {}) { affected_rows returning { PlaylistId TrackId } }
                delete_Playlist(where: {PlaylistId: {_gt: 0}}) { affected_rows returning { Name PlaylistTracks { TrackId } } }
            }",
            &[
                ("stays", "SELECT NULL::text"),
                ("", r#"DELETE FROM "PlaylistTrack" WHERE ("PlaylistId", "TrackId") = (63, 2)"#),
                ("goes", r#"SELECT '{"TrackId": 2, "Track": {"Withdrawn": true}}'"#),
                (
                    "delete_PlaylistTrack",
                    r#"WITH changed AS (
                        DELETE FROM "PlaylistTrack" WHERE "TrackId" IN (SELECT "TrackId" FROM "Track" WHERE "Withdrawn")
                        RETURNING "PlaylistId", "TrackId"
                    ) SELECT json_build_object('affected_rows', count(*), 'returning', json_agg(changed))::text
                    FROM changed"#,
                ),
                (
                    "delete_Playlist",
                    r#"WITH changed AS (
                        DELETE FROM "Playlist" p WHERE NOT EXISTS (
                            SELECT 1 FROM "PlaylistTrack" t WHERE t."PlaylistId" = p."PlaylistId"
                        ) RETURNING "Name", '[]'::json AS "PlaylistTracks"
                    ) SELECT json_build_object('affected_rows', count(*), 'returning', json_agg(changed))::text
                    FROM changed"#,
                ),
            ],
        ),
        Change::unchecked(
            "employee",
            3,
            "mutation {
                delete_Playlist(where: {}) { affected_rows }
                insert_PlaylistTrack_one(object: {PlaylistId: 1, TrackId: 2}) { TrackId }
            }",
        ),
    ]
}
