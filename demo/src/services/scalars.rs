//! Scalars and small types that both services have: equal definitions, which the gateway merges into one type.

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};

/// A text scalar: any string in, the same string out.
macro_rules! text_scalar {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(pub String);

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        $(#[$doc])*
        #[Scalar]
        impl ScalarType for $name {
            fn parse(value: Value) -> InputValueResult<Self> {
                match value {
                    Value::String(text) => Ok(Self(text)),
                    value => Err(InputValueError::expected_type(value)),
                }
            }

            fn to_value(&self) -> Value {
                Value::String(self.0.clone())
            }
        }
    };
}

text_scalar! {
    /// A point in time, as in RFC 3339
    DateTime
}

text_scalar! {
    /// A day, such as `2025-01-31`
    Date
}

text_scalar! {
    /// A decimal number as text, so that no digit is lost
    Decimal
}
