//! The log: one line per event on the standard output, as JSON objects or for people.
//!
//! JSON lines are `{"timestamp","level","type","detail"}`, the shape that log collectors of such gateways read.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};
use tracing::{
    Event, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{
    fmt::{
        FmtContext, FormatEvent, FormatFields,
        format::Writer,
        time::{FormatTime, SystemTime},
    },
    registry::LookupSpan,
};

use crate::config::{Log, LogFormat};

/// The target of the lines about HTTP requests. Their field `detail` is JSON text.
pub(crate) const HTTP_LOG: &str = "http-log";
/// The target of the line that announces a start. Its field `detail` is JSON text.
pub(crate) const STARTUP: &str = "startup";

/// Sends the events of this process to the standard output. Only the first call of a process counts.
pub fn start(log: &Log) {
    let builder = tracing_subscriber::fmt().with_max_level(log.level);
    let started = match log.format {
        LogFormat::Json => builder.event_format(JsonLines).try_init(),
        LogFormat::Text => builder.with_target(false).try_init(),
    };
    // Somebody else's subscriber is in place then, a test's or `generator dev`'s: theirs is the say.
    let _ = started;
}

struct JsonLines;

#[derive(Serialize)]
struct Line<'a, D: Serialize> {
    timestamp: &'a str,
    level: &'a str,
    #[serde(rename = "type")]
    type_: &'a str,
    detail: D,
}

impl<S, N> FormatEvent<S, N> for JsonLines
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(&self, _: &FmtContext<'_, S, N>, mut writer: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        let metadata = event.metadata();
        let level = match *metadata.level() {
            tracing::Level::ERROR => "error",
            tracing::Level::WARN => "warn",
            tracing::Level::INFO => "info",
            tracing::Level::DEBUG | tracing::Level::TRACE => "debug",
        };
        let timestamp = timestamp()?;
        let mut fields = Fields::default();
        event.record(&mut fields);
        match (metadata.target(), fields.detail) {
            (target @ (HTTP_LOG | STARTUP), Some(detail)) => {
                let detail = detail.as_str();
                write!(
                    writer,
                    r#"{{"timestamp":"{timestamp}","level":"{level}","type":"{target}","detail":{detail}}}"#
                )?;
            }
            (_, detail) => {
                if let Some(detail) = detail {
                    fields.others.insert("detail".to_owned(), detail.into());
                }
                fields.others.insert("target".to_owned(), metadata.target().into());
                let line = Line { timestamp: &timestamp, level, type_: "unstructured", detail: fields.others };
                writer.write_str(&serde_json::to_string(&line).map_err(|_| fmt::Error)?)?;
            }
        }
        writer.write_char('\n')
    }
}

/// Now, such as `2030-01-31T12:00:00.123+0000`.
fn timestamp() -> Result<String, fmt::Error> {
    let mut text = String::with_capacity(32);
    SystemTime.format_time(&mut Writer::new(&mut text))?;
    // The library writes microseconds and `Z`.
    text.truncate("2030-01-31T12:00:00.123".len());
    text.push_str("+0000");
    Ok(text)
}

#[derive(Default)]
struct Fields {
    detail: Option<String>,
    others: Map<String, Value>,
}

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        if field.name() == "detail" {
            self.detail = Some(value.to_owned());
        } else {
            self.others.insert(field.name().to_owned(), value.into());
        }
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.others.insert(field.name().to_owned(), value.into());
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.others.insert(field.name().to_owned(), value.into());
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.others.insert(field.name().to_owned(), value.into());
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.others.insert(field.name().to_owned(), value.into());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.others.insert(field.name().to_owned(), format!("{value:?}").into());
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io,
        sync::{Arc, Mutex, PoisonError},
    };

    use super::*;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn check(log: impl FnOnce(), expected: &str) {
        let lines = Lines::default();
        let writer = lines.clone();
        let builder = tracing_subscriber::fmt().event_format(JsonLines).with_writer(move || writer.clone());
        tracing::subscriber::with_default(builder.finish(), log);
        let bytes = lines.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let line = String::from_utf8(bytes).expect("text");
        let (timestamp, rest) = line.split_once(r#"","level""#).expect("a level after the time stamp");
        assert_eq!(timestamp.len(), r#"{"timestamp":"2030-01-31T12:00:00.123+0000"#.len(), "{line}");
        assert_eq!(format!(r#""level"{rest}"#), format!("{expected}\n"));
        serde_json::from_str::<serde::de::IgnoredAny>(&line).expect("one JSON object per line");
    }

    #[test]
    fn details_of_known_types_are_json() {
        check(
            || tracing::error!(target: HTTP_LOG, detail = r#"{"request_id":"1"}"#),
            r#""level":"error","type":"http-log","detail":{"request_id":"1"}}"#,
        );
        check(|| tracing::info!(target: STARTUP, detail = "{}"), r#""level":"info","type":"startup","detail":{}}"#);
    }

    #[test]
    fn everything_else_is_quoted() {
        check(
            || tracing::warn!(target: "other", detail = "\"}\n{", count = 2, ok = true, "a {} text", "long"),
            concat!(
                r#""level":"warn","type":"unstructured","#,
                r#""detail":{"message":"a long text","count":2,"ok":true,"detail":"\"}\n{","target":"other"}}"#
            ),
        );
    }
}
