//! What can go wrong on a request: errors that may be shown to the client.
//!
//! A [`ClientError`] is safe to print: its message names fields, types and remote schemas, never hosts, SQL or keys.
//! What a person who runs the gateway needs beyond that goes into `internal`, which only `admin` sees (or everyone in
//! development mode), and into the log.

use std::fmt;

/// An error in the shape of the response's `errors` list.
#[derive(Clone, Debug)]
pub struct ClientError {
    /// `extensions.code`.
    pub code: Code,
    /// The text for the client.
    pub message: String,
    /// `extensions.path`: where in the request, such as `$.selectionSet.users.args.where`.
    pub request_path: String,
    /// `path`: where in the response (GraphQL specification, section 7.1.2); `None` for request errors.
    pub response_path: Option<Vec<PathSegment>>,
    /// `extensions.internal` as JSON text, for `admin` only.
    pub internal: Option<String>,
    /// `extensions` of a remote schema's error as the text of a JSON object; takes the place of our own.
    pub remote_extensions: Option<String>,
    /// The text of the `errors` list that a remote schema answered with, where that list is to be the whole answer.
    pub remote_errors: Option<String>,
    /// Whether nothing of what was asked has been done, and the same may well succeed when it is asked again: a deadlock,
    /// or rows that another transaction changed at the same time.
    pub is_transient: bool,
}

impl ClientError {
    /// A request error at `$`.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            request_path: "$".to_owned(),
            response_path: None,
            internal: None,
            remote_extensions: None,
            remote_errors: None,
            is_transient: false,
        }
    }

    /// Roughly the bytes that it takes.
    pub(crate) fn size(&self) -> usize {
        let texts = [&self.internal, &self.remote_extensions, &self.remote_errors];
        self.message.len() + texts.into_iter().flatten().map(String::len).sum::<usize>()
    }

    /// A `validation-failed` error at a place of the request.
    pub fn validation(request_path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { request_path: request_path.into(), ..Self::new(Code::ValidationFailed, message) }
    }
}

impl fmt::Display for ClientError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({} at {})", self.message, self.code.as_str(), self.request_path)
    }
}

impl std::error::Error for ClientError {}

/// A step of a response path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathSegment {
    /// A response key.
    Key(String),
    /// A position in a list.
    Index(u32),
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal, $status:literal;)*) => {
        /// `extensions.code`, one of the codes that clients of such gateways know.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Code { $($(#[$doc])* $variant,)* }

        impl Code {
            /// The text of the code.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// The HTTP status where the endpoint reports real ones (`/v1alpha1/graphql`).
            pub const fn status(self) -> u16 {
                match self { $(Self::$variant => $status,)* }
            }
        }
    };
}

codes! {
    /// Authentication or role refused.
    AccessDenied = "access-denied", 401;
    /// A malformed header or value outside the GraphQL document.
    BadRequest = "bad-request", 400;
    /// A session variable does not fit the type it is used as.
    CoercionError = "coercion-error", 400;
    /// The database refuses a value (SQLSTATE class 22).
    DataException = "data-exception", 400;
    /// What `on_conflict` names is no constraint.
    ConstraintError = "constraint-error", 400;
    /// A database constraint (SQLSTATE class 23).
    ConstraintViolation = "constraint-violation", 400;
    /// The body is not JSON.
    InvalidJson = "invalid-json", 400;
    /// A wrong parameter.
    InvalidParams = "invalid-params", 400;
    /// A mutation in a request that must not change anything.
    MethodNotAllowed = "method-not-allowed", 405;
    /// A missing session variable, or no such endpoint.
    NotFound = "not-found", 404;
    /// A feature that is off or absent.
    NotSupported = "not-supported", 400;
    /// A value that does not parse as its type.
    ParseFailed = "parse-failed", 400;
    /// The request body is too large.
    PayloadTooLarge = "payload-too-large", 413;
    /// A permission check failed.
    PermissionError = "permission-error", 400;
    /// The database cannot be reached.
    PostgresError = "postgres-error", 500;
    /// The database has no free connection.
    PostgresMaxConnections = "postgres-max-connections-error", 500;
    /// A remote schema cannot be reached or answers garbage.
    RemoteSchemaError = "remote-schema-error", 400;
    /// A limit of this gateway was exceeded while answering.
    LimitExceeded = "limit-exceeded", 400;
    /// A time limit was exceeded.
    Timeout = "timeout", 400;
    /// The body is of a type that is not JSON.
    UnsupportedMediaType = "unsupported-media-type", 415;
    /// Anything else.
    Unexpected = "unexpected", 500;
    /// A request of the wrong kind.
    UnexpectedPayload = "unexpected-payload", 400;
    /// The operation does not fit the role's schema.
    ValidationFailed = "validation-failed", 400;
}
