//! Requests that have something wrong.

/// Who asks what, with which variables, and the place, code and message of the first error.
pub type Row = (&'static str, &'static str, &'static str, [&'static str; 3]);

const V: &str = "validation-failed";

/// Row by row.
pub const REQUESTS: &[Row] = &[
    // Documents and operations.
    ("admin", "{ author {", "", ["$.query", V, "not a valid graphql query"]),
    (
        "admin",
        "query a { author { id } } query b { author { id } }",
        "",
        ["$", V, "exactly one operation has to be present in the document when operationName is not specified"],
    ),
    ("reader", "mutation { delete_author(where: {}) { affected_rows } }", "", ["$", V, "no mutations exist"]),
    // Fields and arguments.
    (
        "admin",
        "{ author { nam } }",
        "",
        ["$.selectionSet.author.selectionSet.nam", V, "field 'nam' not found in type: 'author'"],
    ),
    (
        "admin",
        "{ first: author { second: articles { third: titel } } }",
        "",
        [
            "$.selectionSet.author.selectionSet.articles.selectionSet.titel",
            V,
            "field 'titel' not found in type: 'article'",
        ],
    ),
    (
        "reader",
        "{ article { id } }",
        "",
        ["$.selectionSet.article", V, "field 'article' not found in type: 'query_root'"],
    ),
    (
        "admin",
        "{ author(where: {nam: {_eq: \"x\"}}) { id } }",
        "",
        ["$.selectionSet.author.args.where.nam", V, "field 'nam' not found in type: 'author_bool_exp'"],
    ),
    ("admin", "{ author(lim: 1) { id } }", "", ["$.selectionSet.author", V, "'author' has no argument named 'lim'"]),
    (
        "admin",
        "mutation { insert_author { affected_rows } }",
        "",
        ["$.selectionSet.insert_author.args.objects", V, "missing required field 'objects'"],
    ),
    (
        "admin",
        "mutation { insert_article(objects: [{author: {}}]) { affected_rows } }",
        "",
        ["$.selectionSet.insert_article.args.objects[0].author.data", V, "missing required field 'data'"],
    ),
    ("admin", "{ author }", "", ["$.selectionSet.author", V, "missing selection set for 'author'"]),
    (
        "admin",
        "{ author { id { x } } }",
        "",
        ["$.selectionSet.author.selectionSet.id", V, "unexpected subselection set for non-object field"],
    ),
    // Values.
    (
        "admin",
        "{ author(where: \"x\") { id } }",
        "",
        ["$.selectionSet.author.args.where", V, "expected an object for type 'author_bool_exp', but found a string"],
    ),
    (
        "admin",
        "{ author(where: {_or: null}) { id } }",
        "",
        ["$.selectionSet.author.args.where._or", V, "expected a list, but found null"],
    ),
    (
        "admin",
        "{ author(limit: \"1\") { id } }",
        "",
        [
            "$.selectionSet.author.args.limit",
            V,
            "expected a non-negative 32-bit integer for type 'Int', but found a string",
        ],
    ),
    (
        "admin",
        "{ author(limit: -1) { id } }",
        "",
        ["$.selectionSet.author.args.limit", V, "expected a non-negative 32-bit integer for type 'Int', but found "],
    ),
    (
        "admin",
        "{ author(where: {id: {_is_null: 1}}) { id } }",
        "",
        ["$.selectionSet.author.args.where.id._is_null", V, "expected a boolean for type 'Boolean', but found "],
    ),
    (
        "admin",
        "{ author(distinct_on: nam) { id } }",
        "",
        ["$.selectionSet.author.args.distinct_on", V, "expected one of the values ['big', 'boss', 'during', 'id', "],
    ),
    (
        "admin",
        "{ author(order_by: {id: up}) { id } }",
        "",
        [
            "$.selectionSet.author.args.order_by.id",
            V,
            "expected one of the values ['asc', 'asc_nulls_first', 'asc_nulls_last', 'desc', 'desc_nulls_first', \
             'desc_nulls_last'] for type 'order_by', but found 'up'",
        ],
    ),
    (
        "admin",
        "{ author_by_pk(id: null) { id } }",
        "",
        ["$.selectionSet.author_by_pk.args.id", V, "unexpected null value for type 'Int'"],
    ),
    (
        "admin",
        "mutation { insert_author(objects: [{id: 9, name: null}]) { affected_rows } }",
        "",
        ["$.selectionSet.insert_author.args.objects[0].name", V, "unexpected null value for type 'String'"],
    ),
    (
        "admin",
        "{ author(where: {uid: {_eq: 5}}) { id } }",
        "",
        ["$.selectionSet.author.args.where.uid._eq", "parse-failed", "A string is expected for type: uuid"],
    ),
    (
        "admin",
        "{ author(where: {id: {_eq: 3000000000}}) { id } }",
        "",
        [
            "$.selectionSet.author.args.where.id._eq",
            "parse-failed",
            "The value 3000000000 lies outside the bounds or is not an integer. Maybe it is a float, or is there \
             integer overflow?",
        ],
    ),
    // Variables.
    ("admin", "{ author(limit: $x) { id } }", "", ["$", V, "unbound variable \"x\""]),
    (
        "admin",
        "query ($x: Int!) { author_by_pk(id: $x) { id } }",
        "",
        ["$", V, "expecting a value for non-nullable variable: \"x\""],
    ),
    (
        "admin",
        "query ($x: Int!) { author_by_pk(id: $x) { id } }",
        r#"{"x": null}"#,
        ["$", V, "null value found for non-nullable type: \"Int!\""],
    ),
    ("admin", "{ author { id } }", r#"{"a": 1, "b": 2}"#, ["$", V, "unexpected variables in variableValues: a, b"]),
    (
        "admin",
        "query ($x: Int, $x: Int) { author(limit: $x) { id } }",
        "",
        ["$", "parse-failed", "multiple definitions for variable \"x\""],
    ),
    (
        "admin",
        "query ($x: Int!) { author(where: {big: {_eq: $x}}) { id } }",
        r#"{"x": 1}"#,
        [
            "$.selectionSet.author.args.where.big._eq",
            V,
            "variable 'x' is declared as 'Int!', but used where 'bigint' is expected",
        ],
    ),
    // Fragments, directives, merging.
    (
        "admin",
        "{ author { ...f } }",
        "",
        ["$.selectionSet.author.selectionSet.f", V, "reference to undefined fragment \"f\""],
    ),
    (
        "admin",
        "{ author { ...f } } fragment f on author { ...g } fragment g on author { ...f }",
        "",
        ["$.selectionSet.author.selectionSet.f", V, "the fragment definition(s) \"f\" and \"g\" form a cycle"],
    ),
    (
        "admin",
        "{ author { ...f } } fragment f on author { id } fragment f on author { id }",
        "",
        ["$", "parse-failed", "multiple definitions for fragment \"f\""],
    ),
    (
        "admin",
        "{ author { id @x } }",
        "",
        ["$.selectionSet.author.selectionSet.id", V, "directive 'x' is not defined in the schema"],
    ),
    (
        "admin",
        "{ author { x: id x: name } }",
        "",
        [
            "$.selectionSet.author.selectionSet.name",
            V,
            "selection of both 'id' and 'name' specify the same response name, 'x'",
        ],
    ),
    (
        "admin",
        "{ author(limit: 1) { id } author(limit: 2) { id } }",
        "",
        ["$.selectionSet.author", V, "inconsistent arguments between multiple selections of field 'author'"],
    ),
    // Rules of single arguments.
    (
        "admin",
        "{ author(distinct_on: name, order_by: {id: asc}) { id } }",
        "",
        ["$.selectionSet.author.args", V, "\"distinct_on\" columns must match initial \"order_by\" columns"],
    ),
    (
        "admin",
        "mutation { update_author(where: {}, _set: {id: 1}, _inc: {id: 1}) { affected_rows } }",
        "",
        ["$.selectionSet.update_author.args", V, "Column found in multiple operators: 'id'."],
    ),
    (
        "admin",
        "{ author(where: {articles_aggregate: {}}) { id } }",
        "",
        ["$.selectionSet.author.args.where.articles_aggregate", V, "exactly one predicate should be specified"],
    ),
    (
        "admin",
        "{ author { meta(path: \"[x\") } }",
        "",
        ["$.selectionSet.author.selectionSet.meta.args.path", V, "parse json path error: "],
    ),
    (
        "admin",
        "{ search(args: {term: \"%\"}) { id } }",
        "",
        ["$.selectionSet.search.args.args", "not-supported", "Non default arguments cannot be omitted"],
    ),
    (
        "admin",
        "mutation { insert_article(objects: [{id: 9, title: \"x\", author_id: 1, author: {data: {id: 9, name: \"x\"}}}]) { affected_rows } }",
        "",
        [
            "$.selectionSet.insert_article.args.objects[0].author",
            V,
            "cannot insert object relationship \"author\" as \"author_id\" column values are already determined",
        ],
    ),
    // Sessions and permissions.
    ("reader", "{ author { id } }", "", ["$", "not-found", "missing session variable: \"x-hasura-user-id\""]),
    (
        "writer",
        "mutation { insert_article(objects: {id: 9, author_id: 1, title: \"no\"}) { affected_rows } }",
        "",
        [
            "$.selectionSet.insert_article.args.objects",
            "permission-error",
            "check constraint of an insert/update permission has failed",
        ],
    ),
    (
        "writer",
        "mutation { update_article(where: {}, _set: {title: \"no\"}) { affected_rows } }",
        "",
        ["$", "permission-error", "check constraint of an insert/update permission has failed"],
    ),
    // The check looks at what triggers have made of the row.
    (
        "writer",
        "mutation { insert_article(objects: [{id: 9, author_id: 1, title: \"turn\"}]) { affected_rows } }",
        "",
        [
            "$.selectionSet.insert_article.args.objects",
            "permission-error",
            "check constraint of an insert/update permission has failed",
        ],
    ),
    // What the database says.
    (
        "admin",
        "{ author(where: {uid: {_eq: \"abc\"}}) { id } }",
        "",
        ["$", "data-exception", "invalid input syntax for type uuid: \"abc\""],
    ),
    (
        "admin",
        "mutation { insert_author(objects: [{id: 1, name: \"x\"}]) { affected_rows } }",
        "",
        [
            "$.selectionSet.insert_author.args.objects",
            "constraint-violation",
            "Uniqueness violation. duplicate key value violates unique constraint \"author_pkey\"",
        ],
    ),
    (
        "admin",
        "mutation { insert_author_one(object: {id: 1, name: \"x\"}) { id } }",
        "",
        [
            "$.selectionSet.insert_author_one.args.object",
            "constraint-violation",
            "Uniqueness violation. duplicate key value violates unique constraint \"author_pkey\"",
        ],
    ),
    (
        "admin",
        "mutation { insert_author_one(object: {id: 9, name: \"x\", articles: {data: [{id: 1, title: \"x\"}]}}) { id } }",
        "",
        [
            "$.selectionSet.insert_author_one.args.object.articles.data",
            "constraint-violation",
            "Uniqueness violation. duplicate key value violates unique constraint \"article_pkey\"",
        ],
    ),
    (
        "admin",
        "mutation { update_author(where: {}, _set: {name: \"x\"}) { affected_rows } }",
        "",
        [
            "$",
            "constraint-violation",
            "Uniqueness violation. duplicate key value violates unique constraint \"author_name_key\"",
        ],
    ),
    (
        "admin",
        "mutation { insert_author(objects: [{id: 9}]) { affected_rows } }",
        "",
        [
            "$.selectionSet.insert_author.args.objects",
            "constraint-violation",
            "Not-NULL violation. null value in column \"name\" of relation \"author\" violates not-null constraint",
        ],
    ),
    (
        "admin",
        "mutation { insert_article(objects: [{id: 9, author_id: 7, title: \"x\"}]) { affected_rows } }",
        "",
        [
            "$.selectionSet.insert_article.args.objects",
            "constraint-violation",
            "Foreign key violation. insert or update on table \"article\" violates foreign key constraint \
             \"article_author_id_fkey\"",
        ],
    ),
    (
        "admin",
        "mutation { delete_author(where: {id: {_eq: 1}}) { affected_rows } }",
        "",
        [
            "$",
            "constraint-violation",
            "Foreign key violation. update or delete on table \"author\" violates foreign key constraint \
             \"author_boss_fkey\" on table \"author\"",
        ],
    ),
    (
        "admin",
        "mutation { update_author(where: {id: {_eq: 1}}, _set: {score: 0}) { affected_rows } }",
        "",
        [
            "$",
            "permission-error",
            "Check constraint violation. new row for relation \"author\" violates check constraint \"author_score_check\"",
        ],
    ),
    (
        "admin",
        "mutation { insert_author(objects: [{id: 9, name: \"x\", during: \"[2,3)\"}]) { affected_rows } }",
        "",
        [
            "$.selectionSet.insert_author.args.objects",
            "constraint-violation",
            "Exclusion violation. conflicting key value violates exclusion constraint \"author_during_excl\"",
        ],
    ),
    (
        "writer",
        "mutation { insert_article(objects: [{id: 9, author_id: 1, title: \"raise\"}]) { affected_rows } }",
        "",
        ["$.selectionSet.insert_article.args.objects", "unexpected", "database query error"],
    ),
    (
        "writer",
        "mutation { update_article(where: {}, _set: {title: \"raise\"}) { affected_rows } }",
        "",
        ["$", "unexpected", "database query error"],
    ),
    (
        "writer",
        "mutation { update_article(where: {}, _set: {title: \"data\"}) { affected_rows } }",
        "",
        ["$", "data-exception", "said to all"],
    ),
    (
        "writer",
        "mutation { update_article(where: {}, _set: {title: \"divide\"}) { affected_rows } }",
        "",
        ["$", "data-exception", "division by zero"],
    ),
];
