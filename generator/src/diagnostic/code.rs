//! The codes of all diagnostics, with what each means. docs/diagnostics.md is made from this file.

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Something to know.
    Warning,
}

macro_rules! codes {
    ($($variant:ident = $text:literal, $severity:ident, $explanation:literal;)*) => {
        /// Which rule a finding breaks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $explanation] $variant,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The code as users see it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// Error or warning.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }

            /// What it means and what to do, a few sentences.
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $explanation,)* }
            }
        }
    };
}

// One family after another, in the order of the stages; sorted by code within a family.
codes! {
    // metadata/
    ClientHeadersNotForwarded = "client-headers-not-forwarded", Error,
        "`headers.allow` and `headers.rename` choose among the client headers that are passed on to a remote schema. \
         They need `forward_client_headers: true` in its definition; without it none is passed on.";
    ConflictingKeys = "conflicting-keys", Error,
        "Keys of which only one may be given stand side by side, such as `value` and `value_from_env` of a header. \
         Keep the one that is meant.";
    DuplicateDefinition = "duplicate-definition", Error,
        "Two definitions have the same name in one list: a source, a table of a source, a role's permission on a \
         table, a relationship, a remote schema, a header. Which of the two is meant cannot be known.";
    DuplicateKey = "duplicate-key", Error,
        "A YAML mapping has the same key twice. Readers differ in which value they take, so neither is taken.";
    IncludeCycle = "include-cycle", Error,
        "A file includes itself, directly or through other files.";
    IncludeNotFound = "include-not-found", Error,
        "The file that an `!include` names is not there. Paths are relative to the file with the `!include`.";
    IncludeOutsideDirectory = "include-outside-directory", Error,
        "An `!include` leads out of the metadata directory. What the gateway is made from must be inside it.";
    InvalidCustomization = "invalid-customization", Error,
        "The customization of a remote schema gives another name to something that has to keep its own: a field that \
         starts with `__`, a scalar of GraphQL itself, a field of a type that has none; or it gives the name of such a \
         scalar to another type.";
    InvalidEnvironmentTemplate = "invalid-environment-template", Error,
        "A `{{NAME}}` hole is not closed, or what stands in it cannot be the name of an environment variable.";
    InvalidName = "invalid-name", Error,
        "A name that becomes part of the GraphQL schema is not a GraphQL name (letters, digits and `_`, not starting \
         with a digit) or starts with `__`, which GraphQL reserves; or a name is empty.";
    InvalidRemoteField = "invalid-remote-field", Error,
        "Each level of `remote_field` holds exactly one field with its `arguments` and, below `field`, the next level.";
    InvalidValue = "invalid-value", Error,
        "A value has the right YAML type but is not among those that the format allows, such as a negative limit.";
    InvalidYaml = "invalid-yaml", Error,
        "The file is not valid YAML 1.2, or uses a part of YAML that a metadata file has no use for (several \
         documents, keys that are lists, unknown tags).";
    MetadataNotFound = "metadata-not-found", Error,
        "The directory is not a metadata directory: neither it nor its folder `metadata` has a `version.yaml`, a \
         `databases` folder or a `remote_schemas.yaml`.";
    MissingKey = "missing-key", Error,
        "A key that the format requires is not there.";
    NotSupportedYet = "not-supported-yet", Warning,
        "A part of the metadata format that is read but has no effect yet. What it would add is missing from the \
         gateway; nothing becomes visible that it would have hidden.";
    PermissionForAdmin = "permission-for-admin", Error,
        "The role `admin` sees everything and cannot be given a permission.";
    UnknownFile = "unknown-file", Warning,
        "A YAML file in the metadata directory that the format does not have, most often a misspelling. It is not read.";
    UnknownKey = "unknown-key", Error,
        "A key that the metadata format does not have at this place, most often a misspelling.";
    UnreadableFile = "unreadable-file", Error,
        "A file or folder of the metadata directory cannot be read, is not UTF-8, or is too large.";
    UnsupportedDatabaseUrl = "unsupported-database-url", Error,
        "The database's address is given in a form that is not supported, so that nothing can be generated for it.";
    UnsupportedGuard = "unsupported-guard", Error,
        "A part of the metadata format that protects data and is not supported yet. Going on without it would open \
         what it closes, so nothing is generated.";
    UnsupportedVersion = "unsupported-version", Error,
        "`version.yaml` must say `version: 3`: older formats are laid out differently.";
    WithheldHeader = "withheld-header", Error,
        "A header of a client that is never passed on to a remote schema: it belongs to one connection or describes \
         the client's own exchange, or it is one of the `x-hasura-*` headers, which speak for the session.";
    WrongType = "wrong-type", Error,
        "A value has another YAML type than the format asks for, such as a text where a list is expected.";
    // introspection/
    EnvironmentVariableUnset = "environment-variable-unset", Error,
        "An environment variable that the metadata refers to is not set. Set it, or use the recorded snapshots alone with `--locked`, which needs none.";
    InvalidCertificate = "invalid-certificate", Error,
        "A certificate or key that `tls` of a remote schema or `ssl_configuration` of a source names cannot be read, or what stands in it is no certificate, or the key belongs to another certificate.";
    InvalidHeader = "invalid-header", Error,
        "A configured header whose name or value, environment variables filled in, HTTP does not allow.";
    InvalidUrl = "invalid-url", Error,
        "The URL of a source or remote schema, environment variables filled in, is not one, or is of a scheme that is not supported.";
    RemoteSchemaIntrospectionFailed = "remote-schema-introspection-failed", Error,
        "A remote schema that cannot be reached, does not answer in time, or answers something that is no introspection result, and that has no snapshot to fall back to, or must not with `--refresh`.";
    RemoteSchemaUnreachable = "remote-schema-unreachable", Warning,
        "A remote schema that cannot be reached, does not answer in time, or answers something that is no introspection result. Its last good snapshot is used instead.";
    SchemaFileInvalid = "schema-file-invalid", Error,
        "The file that `introspection.schema_file` names is neither the SDL of a schema nor the answer to an introspection query.";
    SnapshotInvalid = "snapshot-invalid", Error,
        "A snapshot file whose text is not what a snapshot is: JSON of a database's catalog, or the SDL of a remote schema.";
    SnapshotMissing = "snapshot-missing", Error,
        "With `--locked`, a source or remote schema that has no snapshot. Run once without `--locked` where it can be reached, and commit the snapshot.";
    SnapshotUnreadable = "snapshot-unreadable", Error,
        "A snapshot file that is there but cannot be opened and read as text.";
    SourceIntrospectionFailed = "source-introspection-failed", Error,
        "A database that cannot be reached or does not answer in time, and that has no snapshot to fall back to, or must not with `--refresh`.";
    SourceUnreachable = "source-unreachable", Warning,
        "A database that cannot be reached or does not answer in time. Its last good snapshot is used instead.";

    // catalog/
    PasswordInMetadata = "password-in-metadata", Warning,
        "A database's password stands in the metadata. It is used to introspect, but never written into the generated \
         code: give it to the gateway in an environment variable.";
    AmbiguousForeignKey = "ambiguous-foreign-key", Error,
        "Several foreign keys fit the columns of a relationship and lead to different rows. \
         Use `manual_configuration` to say which columns are paired.";
    ColumnComparisonTypeMismatch = "column-comparison-type-mismatch", Error,
        "An operator of the `_ceq` family compares two columns of different types.";
    EnumRowsUnknown = "enum-rows-unknown", Error,
        "A table is marked with `is_enum`, but the snapshot was made without its rows, which are the values of the enum. \
         Generate once with the database there.";
    ComputedFieldNotUsable = "computed-field-not-usable", Error,
        "A permission filter names a computed field whose function needs more than the row and the session variables, or \
         the key of a remote relationship is a computed field that takes more, or that gives rows.";
    ComputedRowsInPermission = "computed-rows-in-permission", Error,
        "A select permission lists a computed field that gives rows of a table. Roles that may select these rows have it \
         anyway, and others could see none; take it out of the list.";
    FieldNameClash = "field-name-clash", Error,
        "Two columns, relationships or remote relationships of a type have the same field name. Rename one of them.";
    FilterOperatorNotApplicable = "filter-operator-not-applicable", Error,
        "A permission filter uses an operator on a column whose type does not have it.";
    FunctionArgument = "function-argument", Error,
        "An argument of a function cannot be given by clients: its name or its type is not a GraphQL name, two arguments \
         have the same name, or its type stands for others, such as `anyelement`.";
    FunctionPermissionWithoutRows = "function-permission-without-rows", Warning,
        "A function has a permission for a role that has no select permission on the table whose rows the function \
         returns. The role does not have the function until it has one.";
    FunctionResult = "function-result", Error,
        "A tracked function returns something else than rows of a tracked table of its source; or the function of a computed \
         field returns neither that nor one value of a base type.";
    FunctionWithoutPermission = "function-without-permission", Warning,
        "A function is a field of mutations and has no `permissions`, so that only `admin` has it. Other than query functions, \
         mutation functions are never offered to a role that is not listed.";
    InheritedRoleCycle = "inherited-role-cycle", Error,
        "An inherited role is, over other inherited roles, a member of itself.";
    InvalidEnumTable = "invalid-enum-table", Error,
        "A table that is marked with `is_enum` needs a primary key of one text column, at most one further column, of \
         text too, for comments, and at least one row.";
    InvalidEnumValue = "invalid-enum-value", Error,
        "A row of an enum table cannot be a value of a GraphQL enum: its key has other characters than letters, digits \
         and `_`, is `true`, `false` or `null`, or is the same as another one once it is in capitals, as the naming \
         convention `graphql-default` writes it.";
    InvalidFilter = "invalid-filter", Error,
        "A part of a permission filter has the wrong shape, such as a list where a mapping is expected.";
    JsonKeyNotJson = "json-key-not-json", Error,
        "A key is to be taken from inside something that is no column of type `json` or `jsonb`.";
    KeyWithArguments = "key-with-arguments", Error,
        "A field with arguments is used as the key of a remote relationship.";
    NativeQueryCode = "native-query-code", Error,
        "The SQL of a native query cannot be put in parentheses as it is: a quote, comment or parenthesis is not closed, a \
         second statement follows, or an argument stands inside quotes, where a value cannot be.";
    OverloadedFunction = "overloaded-function", Error,
        "Several functions of the database have the name that the metadata refers to. The metadata cannot say which of them \
         is meant.";
    PermissionArgumentRequired = "permission-argument-required", Error,
        "A role's SDL leaves out an argument or input field that the remote schema requires, so that no call could \
         succeed. Keep it, or give it a `@preset`.";
    PermissionConflict = "permission-conflict", Error,
        "The members of an inherited role have different permissions on a remote schema, or different insert, update or \
         delete permissions on a table. Which parts of both are meant cannot be known: give the inherited role a \
         permission of its own, which may be either of the two.";
    PermissionDefault = "permission-default", Error,
        "A role's SDL gives an argument or input field another default than the remote schema does.";
    PermissionDirective = "permission-directive", Error,
        "A role's SDL uses or defines a directive that the remote schema does not have at this place. `@preset` is the \
         only one that a permission may add.";
    PermissionDuplicate = "permission-duplicate", Error,
        "A role's SDL defines a type, a field, an argument, a value, a directive or the schema itself twice.";
    PermissionFieldType = "permission-field-type", Error,
        "A field, argument or input field in a role's SDL has another type than in the remote schema. They must be \
         equal, lists and `!` included; a permission can leave parts out, but not change them.";
    PermissionInterface = "permission-interface", Error,
        "An object of a role's SDL implements an interface that the remote's object does not, or lacks a field or an \
         argument that the interface has in the same SDL.";
    PermissionPresetArgument = "permission-preset-argument", Error,
        "A `@preset` needs the argument `value` and may have `static: true` or `static: false`; nothing else.";
    PermissionPresetPlace = "permission-preset-place", Error,
        "A `@preset` can stand once at an argument or an input field, but not at one of a `@oneOf` type.";
    PermissionPresetValue = "permission-preset-value", Error,
        "The value of a `@preset` is not one of the type it stands for, or is a session variable where only a list \
         can be given. A text that starts with `x-hasura-` is a session variable unless the preset is `static`.";
    PermissionRootType = "permission-root-type", Error,
        "A role's SDL has no query root, or another root type than the remote schema.";
    PermissionSdlInvalid = "permission-sdl-invalid", Error,
        "The SDL of a role's permission cannot be read.";
    PermissionTypeLeftOut = "permission-type-left-out", Error,
        "A role's SDL refers to a type that it does not define. Define the type, or leave out what refers to it.";
    PermissionUnknownArgument = "permission-unknown-argument", Error,
        "A role's SDL has an argument or input field that the remote schema does not have.";
    PermissionUnknownField = "permission-unknown-field", Error,
        "A role's SDL has a field that the remote schema does not have.";
    PermissionUnknownMember = "permission-unknown-member", Error,
        "A union in a role's SDL has a member that it does not have in the remote schema.";
    PermissionUnknownType = "permission-unknown-type", Error,
        "A role's SDL has a type that the remote schema does not have, or has as another kind of type.";
    PermissionUnknownValue = "permission-unknown-value", Error,
        "An enum in a role's SDL has a value that the remote schema does not have.";
    RelationshipOnNonObject = "relationship-on-non-object", Error,
        "A remote relationship is defined on an interface, a union, a scalar, an enum or an input type. Only object \
         types can have relationships.";
    RemoteFieldNotObject = "remote-field-not-object", Error,
        "A remote relationship passes through a field that has no fields of its own.";
    RemotePermissionsOff = "remote-permissions-off", Warning,
        "A remote schema has permissions, but remote schema permissions are switched off, so that every role sees all \
         of it. Switch them on with `--remote-schema-permissions` or `HASURA_GRAPHQL_ENABLE_REMOTE_SCHEMA_PERMISSIONS`.";
    RemoteRelationshipInFilter = "remote-relationship-in-filter", Error,
        "A permission filter names a remote relationship. Filters can follow relationships of the same source only.";
    RootFieldNotPossible = "root-field-not-possible", Error,
        "A select permission lists `select_by_pk` although the table has no primary key or the role may not select \
         all of its columns.";
    SeveralEnumReferences = "several-enum-references", Error,
        "A column refers to two enum tables, so that its GraphQL type is not one of them. Drop one of the foreign keys, \
         or do not mark one of the tables with `is_enum`.";
    SessionArgument = "session-argument", Error,
        "The argument of a function that is to get the session variables does not exist, is not of the type `json` or \
         `jsonb`, or gets the row already.";
    TableArgument = "table-argument", Error,
        "The function of a computed field does not take a row of the table that the field is of, at the argument that \
         `table_argument` names or at the first.";
    TooManyKeys = "too-many-keys", Error,
        "A remote relationship has more keys than the gateway can match by.";
    TypeTooDeep = "type-too-deep", Error,
        "A type has more lists and `!` around it than the gateway can hold.";
    UnexposedColumn = "unexposed-column", Warning,
        "A column has no valid GraphQL name, or its type has none, and is left out of the schema.";
    UnexposedFunction = "unexposed-function", Warning,
        "A function has no valid GraphQL name and is left out of the schema.";
    UnexposedTable = "unexposed-table", Warning,
        "A table has no valid GraphQL name and is left out of the schema together with the relationships to it.";
    UnknownColumn = "unknown-column", Error,
        "A column in the metadata does not exist in the table.";
    UnknownComputedField = "unknown-computed-field", Error,
        "A select permission lists a computed field that the table does not have.";
    UnknownFilterField = "unknown-filter-field", Error,
        "A permission filter names something that is neither a column nor a relationship nor a computed field of the table.";
    UnknownFilterOperator = "unknown-filter-operator", Error,
        "A permission filter uses an operator that does not exist.";
    UnknownForeignKey = "unknown-foreign-key", Error,
        "A relationship is defined over a foreign key that the database does not have.";
    UnknownFunction = "unknown-function", Error,
        "A function in the metadata does not exist in its database. Aggregates, procedures, trigger functions and functions \
         of extensions do not count.";
    UnknownLogicalModel = "unknown-logical-model", Error,
        "A native query returns rows of a logical model that its source does not define.";
    UnknownNativeArgument = "unknown-native-argument", Error,
        "The SQL of a native query uses `{{name}}`, but `name` is not among the query's `arguments`.";
    UnknownRemoteArgument = "unknown-remote-argument", Error,
        "A remote relationship gives an argument or an input field that the remote schema does not have.";
    UnknownRemoteField = "unknown-remote-field", Error,
        "A remote relationship names a field that the remote schema does not have.";
    UnknownRemoteSchema = "unknown-remote-schema", Error,
        "A remote relationship leads to a remote schema that the metadata does not define.";
    UnknownRemoteType = "unknown-remote-type", Error,
        "Relationships or other names are defined for a type that the remote schema does not have. Here the remote \
         schema's own names count.";
    UnknownRole = "unknown-role", Warning,
        "An inherited role has a member, or `disabled_for_roles` of `graphql_schema_introspection.yaml` a role, that no \
         permission and no inherited role names. Most often it is misspelt.";
    UnknownSource = "unknown-source", Error,
        "A relationship leads to a source that the metadata does not define.";
    UnknownSqlType = "unknown-sql-type", Error,
        "A field of a logical model or an argument of a native query is of a type that neither Postgres itself nor the \
         snapshot of the database has.";
    UnknownTable = "unknown-table", Error,
        "A table in the metadata does not exist in its database.";
    UnknownVariable = "unknown-variable", Error,
        "An argument of a remote relationship uses a `$variable` that is not among its keys.";
    UnreachableType = "unreachable-type", Warning,
        "Relationships are defined on a remote type that no query can reach, so they have no effect.";
    UntrackedTable = "untracked-table", Error,
        "A relationship or a filter leads to a table that exists but is not tracked.";
    UnusedNativeArgument = "unused-native-argument", Warning,
        "The SQL of a native query does not use one of its `arguments`, so that what clients give has no effect.";
    VariadicFunction = "variadic-function", Error,
        "A function takes any number of arguments, which no type of arguments can describe.";
    VolatileComputedField = "volatile-computed-field", Error,
        "The function of a computed field may change data. Where it is called, and how often, is nobody's promise, so it must \
         be declared `STABLE` or `IMMUTABLE`.";
    VolatileQueryFunction = "volatile-query-function", Warning,
        "A function that may change data is exposed as a field of queries, as its entry says. Queries are run again where a \
         connection fails, and at the same time as others; what must happen exactly once belongs into a mutation.";

    // check/
    ConflictingPermission = "conflicting-permission", Error,
        "Two remote schemas define a type alike, so that it is one type, and a role sees different parts of it by its \
         permissions on the two. Give the role the same parts in both.";
    ConflictingType = "conflicting-type", Error,
        "Two sources define types of the same name that are not the same in every part (kind, fields, their types and \
         arguments, defaults, interfaces, members, values), or a type has a name that means something else already. \
         A client could not tell which one it gets.";
    CustomizedInterfaceField = "customized-interface-field", Error,
        "A field has another customised name in a type than in the interface that the type implements. Each needs an \
         entry of its own in `field_names`, and they must agree.";
    CustomizedNameClash = "customized-name-clash", Error,
        "Two types of a remote schema, or two fields of one of its types, have the same name once customization is \
         applied.";
    DuplicateDirective = "duplicate-directive", Error,
        "Two remote schemas have an executable directive of the same name, or one has the name of a directive of \
         GraphQL itself after customization. It could not be said for which of them a client means it.";
    DuplicateRootField = "duplicate-root-field", Error,
        "Two sources bring a field of the same name to the query, mutation or subscription root. Letter case counts.";
    DuplicateTableName = "duplicate-table-name", Error,
        "Two tables, mostly of different sources, have the same GraphQL name. Give one of them a `custom_name`.";
    FilterSessionVariableText = "filter-session-variable-text", Warning,
        "A text in a permission filter that was probably meant as a session variable, but is compared as the text it \
         is: it is misspelt, or stands inside a list, where texts are always texts.";
    FilterValueType = "filter-value-type", Error,
        "A value in the filter, check or presets of a permission is not one of the column's type.";
    KeyNotScalar = "key-not-scalar", Error,
        "A remote relationship uses a field as key that is an object. Keys are scalars, or lists of them.";
    KeyTypeLossy = "key-type-lossy", Warning,
        "Some values of a key are no values of the argument or column it is used for. For these the relationship gives \
         null or nothing.";
    KeyTypeMismatch = "key-type-mismatch", Error,
        "No value of a key can ever be a value of the argument it is used for.";
    ListArgumentMismatch = "list-argument-mismatch", Error,
        "The argument that is to take all keys in a list is not given as a list of the one key, `[$key]`, is of a type \
         that is no list of single values, or the key is used elsewhere too.";
    ListKeyMismatch = "list-key-mismatch", Error,
        "The objects that come back for a list of keys cannot be matched: their key field and the key on the left can \
         never be equal.";
    ListResultMismatch = "list-result-mismatch", Error,
        "A field that is to be asked for all keys in a list does not answer with a list of objects.";
    LiteralTypeMismatch = "literal-type-mismatch", Error,
        "A remote relationship gives an argument a fixed value that is not of the argument's type.";
    MappingTypeMismatch = "mapping-type-mismatch", Error,
        "A relationship pairs columns or fields whose values can never be equal, or that Postgres cannot compare.";
    MissingNativeColumn = "missing-native-column", Error,
        "The SQL of a native query gives no column of the name of a field of its logical model. The database has been \
         asked, without running it.";
    MissingRequiredArgument = "missing-required-argument", Error,
        "A required argument or input field is given neither by the remote relationship nor by the client: only the \
         arguments of the last field of `remote_field`, and objects in them outside of lists, stay open to clients.";
    NativeColumnType = "native-column-type", Error,
        "A column that the SQL of a native query gives is of another type than its logical model says. The database has \
         been asked, without running it.";
    NativeQueryRefused = "native-query-refused", Error,
        "The database refuses the SQL of a native query: it was asked, without running it. Switch this off with \
         `HASURA_GRAPHQL_DISABLE_NATIVE_QUERY_VALIDATION=true`, such as for tables that only exist while the SQL runs.";
    NullLiteral = "null-literal", Error,
        "A remote relationship gives null for an argument. Leave the argument out instead.";
    OpenArgumentTypeClash = "open-argument-type-clash", Error,
        "A relationship gives a part of an input object, and the input type that is made for the rest has the name of a \
         type with other fields. Rename the relationship; its name is the end of the type's name.";
    PresetSessionVariableText = "preset-session-variable-text", Warning,
        "A text in a `@preset` that was probably meant as a session variable, but is misspelt and sent as the text it \
         is. Write `static: true` where the text is meant.";
    RemoteDefaultValue = "remote-default-value", Warning,
        "A default value in a remote schema is not one of its argument's or input field's type. The remote schema itself \
         may do with it what it likes; tools of clients may refuse the schema.";
    RemoteDuplicateName = "remote-duplicate-name", Error,
        "A remote schema defines two fields, arguments or values of the same name in one place.";
    RemoteEmptyType = "remote-empty-type", Error,
        "A type of a remote schema has no fields, values or members. GraphQL asks for at least one.";
    RemoteInputCycle = "remote-input-cycle", Error,
        "An input type of a remote schema holds itself through fields that must all be given, so that no value of it can \
         ever be written.";
    RemoteInputTypeExpected = "remote-input-type-expected", Error,
        "An argument or input field of a remote schema has an object, interface or union type.";
    RemoteInterfaceArgumentMissing = "remote-interface-argument-missing", Error,
        "A field of a remote schema's type lacks an argument that the field of its interface has.";
    RemoteInterfaceArgumentRequired = "remote-interface-argument-required", Error,
        "A field of a remote schema's type requires an argument that the field of its interface does not have.";
    RemoteInterfaceArgumentType = "remote-interface-argument-type", Error,
        "An argument of a remote schema's field is of another type than in the interface.";
    RemoteInterfaceExpected = "remote-interface-expected", Error,
        "A type of a remote schema implements something that is not an interface, or itself.";
    RemoteInterfaceFieldMissing = "remote-interface-field-missing", Error,
        "A type of a remote schema lacks a field of its interface.";
    RemoteInterfaceFieldType = "remote-interface-field-type", Error,
        "A field of a remote schema's type is of a type that is neither that of the interface's field nor a part of it.";
    RemoteInterfaceNotInherited = "remote-interface-not-inherited", Error,
        "A type of a remote schema implements an interface, but not the interfaces which that one implements.";
    RemoteOneOfField = "remote-one-of-field", Error,
        "An input type of a remote schema takes exactly one field (`@oneOf`), but one of its fields must be given or has a \
         default value.";
    RemoteOutputTypeExpected = "remote-output-type-expected", Error,
        "A field of a remote schema has an input object type.";
    RemoteReservedName = "remote-reserved-name", Error,
        "A remote schema uses a name that GraphQL reserves: one that starts with `__`, or an enum value `true`, `false` \
         or `null`.";
    RemoteRootNotObject = "remote-root-not-object", Error,
        "A root type of a remote schema is not an object type, or is not defined.";
    RemoteTypeMissing = "remote-type-missing", Error,
        "A remote schema refers to a type that it does not define.";
    RemoteUnionMember = "remote-union-member", Error,
        "A union of a remote schema has a member that is not an object type.";
    SeveralKeysForList = "several-keys-for-list", Error,
        "A relationship whose keys go into one list has several keys. One list cannot hold combinations.";
    SeveralListKeys = "several-list-keys", Error,
        "Several keys of a relationship are lists whose items are looked up one by one. Which items belong together \
         cannot be known.";
    UnusedKey = "unused-key", Warning,
        "A remote relationship lists a key that none of its arguments, or nothing in its `field_mapping`, uses.";
    UnwritableColumn = "unwritable-column", Warning,
        "A permission lets a role give values to a column that takes none: Postgres computes or numbers it, or it is a \
         view's column that is no column of a table.";
    UnwritablePreset = "unwritable-preset", Error,
        "A permission presets a column that takes no values: Postgres computes or numbers it, or it is a view's column \
         that is no column of a table. Every change that the permission allows would fail.";
    UnwritableView = "unwritable-view", Warning,
        "A permission is for changes that a view or foreign table does not take, so that nothing comes of it.";
}
