//! Who may see what of the Chinook data set, in SQL.

use super::compare::{Store, array, grant, object};

pub static STORE: Store = Store {
    tables: &[
        ("Album", &["AlbumId"]),
        ("Artist", &["ArtistId"]),
        ("Customer", &["CustomerId"]),
        ("Employee", &["EmployeeId"]),
        ("Genre", &["GenreId"]),
        ("Invoice", &["InvoiceId"]),
        ("InvoiceLine", &["InvoiceLineId"]),
        ("MediaType", &["MediaTypeId"]),
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
            &[
                "Address",
                "City",
                "Company",
                "Country",
                "CustomerId",
                "Email",
                "Fax",
                "FirstName",
                "LastName",
                "Phone",
                "PostalCode",
                "State",
            ],
            r#"{row}."CustomerId" = {user}"#,
        ),
        grant(
            "customer",
            "Employee",
            &["Email", "EmployeeId", "FirstName", "LastName"],
            r#"{row}."EmployeeId" IN (SELECT "SupportRepId" FROM "Customer" WHERE "CustomerId" = {user})"#,
        ),
        grant("customer", "Genre", &["GenreId", "Name"], "true"),
        grant(
            "customer",
            "Invoice",
            &[
                "InvoiceId",
                "CustomerId",
                "InvoiceDate",
                "BillingAddress",
                "BillingCity",
                "BillingState",
                "BillingCountry",
                "BillingPostalCode",
                "Total",
            ],
            r#"{row}."CustomerId" = {user}"#,
        ),
        grant(
            "customer",
            "InvoiceLine",
            &["InvoiceLineId", "InvoiceId", "TrackId", "UnitPrice", "Quantity"],
            r#"{row}."InvoiceId" IN (SELECT "InvoiceId" FROM "Invoice" WHERE "CustomerId" = {user})"#,
        ),
        grant("customer", "MediaType", &["MediaTypeId", "Name"], "true"),
        grant("customer", "Playlist", &["PlaylistId", "Name"], "true"),
        grant("customer", "PlaylistTrack", &["PlaylistId", "TrackId"], "true"),
        grant(
            "customer",
            "Track",
            &["TrackId", "Name", "AlbumId", "MediaTypeId", "GenreId", "Composer", "Milliseconds", "Bytes", "UnitPrice"],
            "true",
        ),
        grant("employee", "Album", &["AlbumId", "Title", "ArtistId"], "true"),
        grant("employee", "Artist", &["ArtistId", "Name"], "true"),
        grant(
            "employee",
            "Customer",
            &[
                "CustomerId",
                "FirstName",
                "LastName",
                "Company",
                "Address",
                "City",
                "State",
                "Country",
                "PostalCode",
                "Phone",
                "Fax",
                "Email",
                "SupportRepId",
            ],
            r#"{row}."SupportRepId" = {user}"#,
        ),
        grant(
            "employee",
            "Employee",
            &[
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
                "EmployeeId",
                "ReportsTo",
                "BirthDate",
                "HireDate",
            ],
            r#"{user} IN ({row}."EmployeeId", {row}."ReportsTo")"#,
        ),
        grant("employee", "Genre", &["GenreId", "Name"], "true"),
        grant(
            "employee",
            "Invoice",
            &[
                "InvoiceId",
                "CustomerId",
                "InvoiceDate",
                "BillingAddress",
                "BillingCity",
                "BillingState",
                "BillingCountry",
                "BillingPostalCode",
                "Total",
            ],
            r#"{row}."CustomerId" IN (SELECT "CustomerId" FROM "Customer" WHERE "SupportRepId" = {user})"#,
        ),
        grant(
            "employee",
            "InvoiceLine",
            &["InvoiceId", "InvoiceLineId", "Quantity", "TrackId", "UnitPrice"],
            r#"{row}."InvoiceId" IN (
                SELECT "InvoiceId" FROM "Invoice" JOIN "Customer" USING ("CustomerId") WHERE "SupportRepId" = {user}
            )"#,
        ),
        grant("employee", "MediaType", &["MediaTypeId", "Name"], "true"),
        grant("employee", "Playlist", &["PlaylistId", "Name"], "true"),
        grant("employee", "PlaylistTrack", &["PlaylistId", "TrackId"], "true"),
        grant(
            "employee",
            "Track",
            &["TrackId", "Name", "AlbumId", "MediaTypeId", "GenreId", "Composer", "Milliseconds", "Bytes", "UnitPrice"],
            "true",
        ),
    ],
    links: &[
        object("Album", "Artist", "Artist", r#"{row}."ArtistId" = {other}."ArtistId""#),
        array("Album", "Tracks", "Track", r#"{row}."AlbumId" = {other}."AlbumId""#),
        array("Artist", "Albums", "Album", r#"{row}."ArtistId" = {other}."ArtistId""#),
        object("Customer", "Employee", "Employee", r#"{row}."SupportRepId" = {other}."EmployeeId""#),
        array("Customer", "Invoices", "Invoice", r#"{row}."CustomerId" = {other}."CustomerId""#),
        object("Employee", "Employee", "Employee", r#"{row}."ReportsTo" = {other}."EmployeeId""#),
        array("Employee", "Customers", "Customer", r#"{row}."EmployeeId" = {other}."SupportRepId""#),
        array("Employee", "Employees", "Employee", r#"{row}."EmployeeId" = {other}."ReportsTo""#),
        array("Genre", "Tracks", "Track", r#"{row}."GenreId" = {other}."GenreId""#),
        object("Invoice", "Customer", "Customer", r#"{row}."CustomerId" = {other}."CustomerId""#),
        array("Invoice", "InvoiceLines", "InvoiceLine", r#"{row}."InvoiceId" = {other}."InvoiceId""#),
        object("InvoiceLine", "Invoice", "Invoice", r#"{row}."InvoiceId" = {other}."InvoiceId""#),
        object("InvoiceLine", "Track", "Track", r#"{row}."TrackId" = {other}."TrackId""#),
        array("MediaType", "Tracks", "Track", r#"{row}."MediaTypeId" = {other}."MediaTypeId""#),
        array("Playlist", "PlaylistTracks", "PlaylistTrack", r#"{row}."PlaylistId" = {other}."PlaylistId""#),
        object("PlaylistTrack", "Playlist", "Playlist", r#"{row}."PlaylistId" = {other}."PlaylistId""#),
        object("PlaylistTrack", "Track", "Track", r#"{row}."TrackId" = {other}."TrackId""#),
        object("Track", "Album", "Album", r#"{row}."AlbumId" = {other}."AlbumId""#),
        object("Track", "Genre", "Genre", r#"{row}."GenreId" = {other}."GenreId""#),
        object("Track", "MediaType", "MediaType", r#"{row}."MediaTypeId" = {other}."MediaTypeId""#),
        array("Track", "InvoiceLines", "InvoiceLine", r#"{row}."TrackId" = {other}."TrackId""#),
        array("Track", "PlaylistTracks", "PlaylistTrack", r#"{row}."TrackId" = {other}."TrackId""#),
    ],
    users: &[("customer", &[1, 58, 60]), ("employee", &[1, 2, 4, 9])],
    requests: &[(
        "employee",
        r#"{
                mine: Customer(
                    where: {Invoices: {InvoiceLines: {Track: {Album: {Artist: {Name: {_eq: "AC/DC"}}}}}}},
                    order_by: [{Employee: {LastName: asc}}, {CustomerId: desc}]
                ) {
                    number: CustomerId
                    newest: Invoices(order_by: {InvoiceDate: desc}, limit: 1) {
                        Total
                        lines: InvoiceLines(order_by: {InvoiceLineId: asc}) { song: Track { Name Genre { is: Name } } }
                    }
                }
            }"#,
        r#"SELECT json_build_object('mine', (SELECT coalesce(json_agg(c), '[]') FROM (
                SELECT "CustomerId" AS "number", (SELECT coalesce(json_agg(i), '[]') FROM (
                    SELECT "Total", (SELECT coalesce(json_agg(l), '[]') FROM (
                        SELECT json_build_object('Name', "Track"."Name", 'Genre', json_build_object('is', "Genre"."Name"))
                            AS "song"
                        FROM "InvoiceLine" line JOIN "Track" USING ("TrackId") JOIN "Genre" USING ("GenreId")
                        WHERE line."InvoiceId" = invoice."InvoiceId" ORDER BY line."InvoiceLineId"
                    ) l) AS "lines"
                    FROM "Invoice" invoice WHERE invoice."CustomerId" = customer."CustomerId"
                    ORDER BY "InvoiceDate" DESC LIMIT 1
                ) i) AS "newest"
                FROM "Customer" customer WHERE "SupportRepId" = {user} AND "CustomerId" IN (
                    SELECT "CustomerId" FROM "Invoice" JOIN "InvoiceLine" USING ("InvoiceId") JOIN "Track" USING ("TrackId")
                    JOIN "Album" USING ("AlbumId") JOIN "Artist" USING ("ArtistId") WHERE "Artist"."Name" = 'AC/DC'
                )
                ORDER BY "CustomerId" DESC
            ) c))::text"#,
    )],
};
