//! The fixed names of the API over tables in both naming conventions. The gateway knows them by the spelling with
//! underscores (`hasura-default`); in schemas of the other convention (`graphql-default`) they are written without.

/// Names with underscores, and how they are written without.
pub const FIXED_NAMES: &[(&str, &str)] = &[
    ("order_by", "orderBy"),
    ("distinct_on", "distinctOn"),
    ("on_conflict", "onConflict"),
    ("update_columns", "updateColumns"),
    ("pk_columns", "pkColumns"),
    ("affected_rows", "affectedRows"),
    ("batch_size", "batchSize"),
    ("initial_value", "initialValue"),
    ("_is_null", "_isNull"),
    ("_contained_in", "_containedIn"),
    ("_has_key", "_hasKey"),
    ("_has_keys_any", "_hasKeysAny"),
    ("_has_keys_all", "_hasKeysAll"),
    ("_ancestor_any", "_ancestorAny"),
    ("_descendant_any", "_descendantAny"),
    ("_matches_any", "_matchesAny"),
    ("_matches_fulltext", "_matchesFulltext"),
    ("_st_contains", "_stContains"),
    ("_st_crosses", "_stCrosses"),
    ("_st_equals", "_stEquals"),
    ("_st_intersects", "_stIntersects"),
    ("_st_3d_intersects", "_st3dIntersects"),
    ("_st_overlaps", "_stOverlaps"),
    ("_st_touches", "_stTouches"),
    ("_st_within", "_stWithin"),
    ("_st_d_within", "_stDWithin"),
    ("_st_3d_d_within", "_st3dDWithin"),
    ("_st_intersects_rast", "_stIntersectsRast"),
    ("_st_intersects_nband_geom", "_stIntersectsNbandGeom"),
    ("_st_intersects_geom_nband", "_stIntersectsGeomNband"),
    ("_delete_key", "_deleteKey"),
    ("_delete_elem", "_deleteElem"),
    ("_delete_at_path", "_deleteAtPath"),
    ("stddev_pop", "stddevPop"),
    ("stddev_samp", "stddevSamp"),
    ("var_pop", "varPop"),
    ("var_samp", "varSamp"),
];

/// The spelling with underscores of a fixed name; other names stay as they are.
pub fn with_underscores(name: &str) -> &str {
    FIXED_NAMES.iter().find(|(_, camel)| *camel == name).map_or(name, |(snake, _)| snake)
}

/// The spelling without underscores of a fixed name that has another one.
pub(super) fn without_underscores(name: &str) -> Option<&'static str> {
    FIXED_NAMES.iter().find(|(snake, _)| *snake == name).map(|(_, camel)| *camel)
}
