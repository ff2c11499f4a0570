//! Scalars decoded as the type of their parameter, and added to the arguments as Postgres wants them.

use sqlx::encode::{Encode, IsNull};
use sqlx::error::BoxDynError;
use sqlx::postgres::types::Oid;
use sqlx::postgres::{PgArgumentBuffer, PgArguments, PgHasArrayType, PgTypeInfo, Postgres};
use sqlx::{Arguments, Type};

use crate::definition::WireType;
use crate::error::Code;
use crate::sql::geojson;
use crate::sql::statement::{Parameter, ParameterType};
use crate::sql::value::{Scalar, ValueError, boolean, cast_text, float, integer, string, uuid};

pub(super) fn add_one(
    arguments: &mut PgArguments,
    parameter: &Parameter,
    scalar: Option<&Scalar<'_>>,
) -> Result<(), ValueError> {
    let type_name = parameter.type_name;
    let (name, wire) = match &parameter.type_ {
        ParameterType::Value(name, wire) => (name.as_ref(), *wire),
        // The rest is NULL here; everything else of these types is bound elsewhere.
        ParameterType::Limit | ParameterType::List(..) | ParameterType::Lists(..) | ParameterType::Column(..) => {
            ("int8", WireType::Int8)
        }
        ParameterType::JsonPath => return add(arguments, None::<Vec<String>>),
    };
    macro_rules! add_decoded {
        ($decode:expr) => {
            add(arguments, scalar.map($decode).transpose()?)
        };
    }
    match wire {
        WireType::Bool => add_decoded!(|scalar| boolean(scalar, type_name)),
        WireType::Int2 => add_decoded!(|scalar| integer::<i16>(scalar, "smallint", type_name)),
        WireType::Int4 => add_decoded!(|scalar| integer::<i32>(scalar, "integer", type_name)),
        WireType::Int8 => add_decoded!(|scalar| integer::<i64>(scalar, "bigint", type_name)),
        WireType::Float4 => add_decoded!(|scalar| float::<f32>(scalar, "real", type_name)),
        WireType::Float8 => add_decoded!(|scalar| float::<f64>(scalar, "double precision", type_name)),
        WireType::Uuid => add_decoded!(|scalar| uuid(scalar, type_name).map(Uuid)),
        WireType::Text | WireType::Json | WireType::Array => add_decoded!(|scalar| string(scalar, type_name)),
        WireType::Enum(values) => add_decoded!(|scalar| string(scalar, type_name).map(|name| stored(values, name))),
        WireType::Geometry | WireType::Geography => add_decoded!(|scalar| geojson::text(scalar, type_name)),
        WireType::Extension | WireType::Other => add_decoded!(|scalar| cast_text(scalar, name, type_name)),
    }
}

pub(super) fn add_list(
    arguments: &mut PgArguments,
    parameter: &Parameter,
    name: &str,
    wire: WireType,
    scalars: &[Option<Scalar<'_>>],
) -> Result<(), ValueError> {
    let type_name = parameter.type_name;
    macro_rules! add_decoded {
        ($decode:expr) => {{
            let decoded = scalars.iter().map(|scalar| scalar.as_ref().map($decode).transpose());
            add(arguments, decoded.collect::<Result<Vec<_>, ValueError>>()?)
        }};
    }
    match wire {
        WireType::Bool => add_decoded!(|scalar| boolean(scalar, type_name)),
        WireType::Int2 => add_decoded!(|scalar| integer::<i16>(scalar, "smallint", type_name)),
        WireType::Int4 => add_decoded!(|scalar| integer::<i32>(scalar, "integer", type_name)),
        WireType::Int8 => add_decoded!(|scalar| integer::<i64>(scalar, "bigint", type_name)),
        WireType::Float4 => add_decoded!(|scalar| float::<f32>(scalar, "real", type_name)),
        WireType::Float8 => add_decoded!(|scalar| float::<f64>(scalar, "double precision", type_name)),
        WireType::Uuid => add_decoded!(|scalar| uuid(scalar, type_name).map(Uuid)),
        WireType::Text | WireType::Json | WireType::Array => add_decoded!(|scalar| string(scalar, type_name)),
        WireType::Enum(values) => add_decoded!(|scalar| string(scalar, type_name).map(|name| stored(values, name))),
        WireType::Geometry | WireType::Geography => add_decoded!(|scalar| geojson::text(scalar, type_name)),
        WireType::Extension | WireType::Other => add_decoded!(|scalar| cast_text(scalar, name, type_name)),
    }
}

pub(super) fn add<'t, T: Encode<'t, Postgres> + Type<Postgres>>(
    arguments: &mut PgArguments,
    value: T,
) -> Result<(), ValueError> {
    // Only a value of more than two gigabytes cannot be encoded.
    arguments.add(value).map_err(|_| (Code::DataException, "value is too large".to_owned()))
}

/// A UUID in binary.
#[derive(Clone, Copy)]
struct Uuid([u8; 16]);

/// What the database has for the value of an enum.
fn stored<'v>(values: &[(&'static str, &'static str)], name: &'v str) -> &'v str {
    values.iter().find(|(known, _)| *known == name).map_or(name, |(_, stored)| stored)
}

/// The object ids of `uuid` and `uuid[]`, which are the same in every Postgres.
const UUID: Oid = Oid(2950);
const UUID_ARRAY: Oid = Oid(2951);

impl Type<Postgres> for Uuid {
    fn type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(UUID)
    }
}

impl PgHasArrayType for Uuid {
    fn array_type_info() -> PgTypeInfo {
        PgTypeInfo::with_oid(UUID_ARRAY)
    }
}

impl Encode<'_, Postgres> for Uuid {
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        buffer.extend_from_slice(&self.0);
        Ok(IsNull::No)
    }
}
