//! Who may see what of `tests/cases/pass/music_store`, in SQL.

use super::compare::{Store, array, grant, object};

pub static STORE: Store = Store {
    tables: &[
        ("Album", &["AlbumId"]),
        ("Artist", &["ArtistId"]),
        ("Customer", &["CustomerId"]),
        ("Employee", &["EmployeeId"]),
        ("Invoice", &["InvoiceId"]),
        ("InvoiceLine", &["InvoiceLineId"]),
        ("Playlist", &["PlaylistId"]),
        ("PlaylistTrack", &["PlaylistId", "TrackId"]),
        ("Track", &["TrackId"]),
    ],
    grants: &[
        grant("customer", "Album", &["AlbumId", "Title", "ArtistId"], "true"),
        grant("customer", "Artist", &["ArtistId", "Name"], "true"),
        grant(
            "customer",
            "Customer",
            &["CustomerId", "FirstName", "LastName", "Email"],
            r#"{row}."CustomerId" = {user}"#,
        ),
        grant(
            "customer",
            "Employee",
            &["EmployeeId", "FirstName", "Email"],
            r#"{row}."EmployeeId" IN (SELECT "SupportRepId" FROM "Customer" WHERE "CustomerId" = {user})"#,
        ),
        grant(
            "customer",
            "Invoice",
            &["InvoiceId", "CustomerId", "InvoicedAt", "Total"],
            r#"{row}."CustomerId" = {user}"#,
        ),
        grant(
            "customer",
            "InvoiceLine",
            &["InvoiceLineId", "InvoiceId", "TrackId", "UnitPrice", "Quantity"],
            r#"{row}."InvoiceId" IN (SELECT "InvoiceId" FROM "Invoice" WHERE "CustomerId" = {user})"#,
        ),
        grant("customer", "PlaylistTrack", &["PlaylistId", "TrackId"], "true"),
        grant("customer", "Track", &["TrackId", "Name", "AlbumId", "Seconds", "UnitPrice"], r#"NOT {row}."Withdrawn""#),
        grant("employee", "Album", &["AlbumId", "Title", "ArtistId"], "true"),
        grant("employee", "Artist", &["ArtistId", "Name"], "true"),
        grant(
            "employee",
            "Customer",
            &["CustomerId", "FirstName", "LastName", "Email", "SupportRepId"],
            r#"{row}."SupportRepId" = {user}"#,
        ),
        grant(
            "employee",
            "Employee",
            &["EmployeeId", "FirstName", "LastName", "ReportsTo", "Email", "HiredAt"],
            r#"{user} IN ({row}."EmployeeId", {row}."ReportsTo")"#,
        ),
        grant(
            "employee",
            "Invoice",
            &["InvoiceId", "CustomerId", "InvoicedAt", "Total"],
            r#"{row}."CustomerId" IN (SELECT "CustomerId" FROM "Customer" WHERE "SupportRepId" = {user})"#,
        ),
        grant(
            "employee",
            "InvoiceLine",
            &["InvoiceLineId", "InvoiceId", "TrackId", "Quantity"],
            r#"{row}."InvoiceId" IN (
                SELECT "InvoiceId" FROM "Invoice" JOIN "Customer" USING ("CustomerId") WHERE "SupportRepId" = {user}
            )"#,
        ),
        grant("employee", "Playlist", &["PlaylistId", "Name"], "true"),
        grant("employee", "PlaylistTrack", &["PlaylistId", "TrackId"], "true"),
        grant(
            "employee",
            "Track",
            &["TrackId", "Name", "AlbumId", "Seconds", "UnitPrice", "Withdrawn", "ChangedBy"],
            "true",
        ),
    ],
    links: &[
        object("Album", "Artist", "Artist", r#"{row}."ArtistId" = {other}."ArtistId""#),
        array("Album", "Tracks", "Track", r#"{row}."AlbumId" = {other}."AlbumId""#),
        array("Artist", "Albums", "Album", r#"{row}."ArtistId" = {other}."ArtistId""#),
        array("Customer", "Invoices", "Invoice", r#"{row}."CustomerId" = {other}."CustomerId""#),
        object("Customer", "SupportRep", "Employee", r#"{row}."SupportRepId" = {other}."EmployeeId""#),
        object("Employee", "Boss", "Employee", r#"{row}."ReportsTo" = {other}."EmployeeId""#),
        array("Employee", "Customers", "Customer", r#"{row}."EmployeeId" = {other}."SupportRepId""#),
        array("Employee", "Team", "Employee", r#"{row}."EmployeeId" = {other}."ReportsTo""#),
        object("Invoice", "Customer", "Customer", r#"{row}."CustomerId" = {other}."CustomerId""#),
        array("Invoice", "Lines", "InvoiceLine", r#"{row}."InvoiceId" = {other}."InvoiceId""#),
        object("InvoiceLine", "Invoice", "Invoice", r#"{row}."InvoiceId" = {other}."InvoiceId""#),
        object("InvoiceLine", "Track", "Track", r#"{row}."TrackId" = {other}."TrackId""#),
        array("Playlist", "PlaylistTracks", "PlaylistTrack", r#"{row}."PlaylistId" = {other}."PlaylistId""#),
        object("PlaylistTrack", "Playlist", "Playlist", r#"{row}."PlaylistId" = {other}."PlaylistId""#),
        object("PlaylistTrack", "Track", "Track", r#"{row}."TrackId" = {other}."TrackId""#),
        object("Track", "Album", "Album", r#"{row}."AlbumId" = {other}."AlbumId""#),
        array("Track", "InvoiceLines", "InvoiceLine", r#"{row}."TrackId" = {other}."TrackId""#),
        array("Track", "PlaylistTracks", "PlaylistTrack", r#"{row}."TrackId" = {other}."TrackId""#),
    ],
    users: &[("customer", &[1, 2, 5, 11, 12, 99]), ("employee", &[1, 2, 3, 4, 5, 99])],
    requests: &[
        // Aliases at every level, a condition five tables away, and an order by what is behind a relationship.
        (
            "employee",
            r#"{
                mine: Customer(
                    where: {Invoices: {Lines: {Track: {Album: {Artist: {Name: {_like: "The %"}}}}}}},
                    order_by: [{SupportRep: {LastName: desc}}, {LastName: asc}]
                ) {
                    number: CustomerId
                    newest: Invoices(order_by: {InvoicedAt: desc}, limit: 2) {
                        Total
                        bought: Lines(order_by: {InvoiceLineId: asc}, where: {Quantity: {_gt: 1}}) {
                            song: Track { name: Name Album { by: Artist { Name } } }
                        }
                    }
                }
            }"#,
            r#"SELECT json_build_object('mine', (SELECT coalesce(json_agg(c), '[]') FROM (
                SELECT "CustomerId" AS "number", (SELECT coalesce(json_agg(i), '[]') FROM (
                    SELECT "Total", (SELECT coalesce(json_agg(l), '[]') FROM (
                        SELECT json_build_object('name', track."Name", 'Album', CASE WHEN
                            album."AlbumId" IS NOT NULL THEN json_build_object('by', json_build_object('Name', artist."Name"))
                            END) AS "song"
                        FROM "InvoiceLine" line JOIN "Track" track USING ("TrackId")
                        LEFT JOIN "Album" album USING ("AlbumId") LEFT JOIN "Artist" artist USING ("ArtistId")
                        WHERE line."InvoiceId" = invoice."InvoiceId" AND line."Quantity" > 1
                        ORDER BY line."InvoiceLineId"
                    ) l) AS "bought"
                    FROM "Invoice" invoice WHERE invoice."CustomerId" = customer."CustomerId"
                    ORDER BY "InvoicedAt" DESC LIMIT 2
                ) i) AS "newest"
                FROM "Customer" customer WHERE "SupportRepId" = {user} AND "CustomerId" IN (
                    SELECT "CustomerId" FROM "Invoice" JOIN "InvoiceLine" USING ("InvoiceId") JOIN "Track" USING ("TrackId")
                    JOIN "Album" USING ("AlbumId") JOIN "Artist" USING ("ArtistId") WHERE "Artist"."Name" LIKE 'The %'
                )
                ORDER BY "LastName"
            ) c))::text"#,
        ),
        // A row of somebody else stays away although the request names it.
        (
            "customer",
            r"{
                Customer(where: {_or: [{CustomerId: {_in: [1, 2, 3]}}, {CustomerId: {_is_null: false}}]}) { CustomerId }
                Invoice(where: {Customer: {CustomerId: {_neq: 5}}}, order_by: {InvoiceId: asc}) { InvoiceId }
                rep: Employee(order_by: {EmployeeId: asc}) { FirstName Customers { CustomerId } Team { EmployeeId } }
            }",
            r#"SELECT json_build_object(
                'Customer', (SELECT coalesce(json_agg(c), '[]') FROM (
                    SELECT "CustomerId" FROM "Customer" WHERE "CustomerId" = {user}
                ) c),
                'Invoice', (SELECT coalesce(json_agg(i), '[]') FROM (
                    SELECT "InvoiceId" FROM "Invoice" WHERE "CustomerId" = {user} AND "CustomerId" <> 5 ORDER BY 1
                ) i),
                'rep', (SELECT coalesce(json_agg(e), '[]') FROM (
                    SELECT rep."FirstName", json_build_array(json_build_object('CustomerId', "CustomerId")) AS "Customers",
                        '[]'::json AS "Team"
                    FROM "Employee" rep JOIN "Customer" ON "EmployeeId" = "SupportRepId" AND "CustomerId" = {user}
                ) e)
            )::text"#,
        ),
    ],
};
