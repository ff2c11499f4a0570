//! Progress on stderr: one spinner for each source and remote schema on a terminal, one line for each otherwise, or nothing.

use std::io::{IsTerminal, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

/// Where progress is shown.
#[derive(Clone)]
pub struct Progress {
    output: Output,
}

#[derive(Clone)]
enum Output {
    Silent,
    Lines(Arc<Mutex<dyn Write + Send>>),
    Bars(MultiProgress),
}

impl Progress {
    /// On stderr, as fits what stderr is.
    pub fn automatic() -> Self {
        if std::io::stderr().is_terminal() {
            Self { output: Output::Bars(MultiProgress::new()) }
        } else {
            Self::lines(std::io::stderr())
        }
    }

    /// As plain lines.
    pub fn lines(writer: impl Write + Send + 'static) -> Self {
        Self { output: Output::Lines(Arc::new(Mutex::new(writer))) }
    }

    /// Nowhere.
    pub fn silent() -> Self {
        Self { output: Output::Silent }
    }

    /// Starts to show a piece of work.
    pub fn start(&self, title: impl Into<String>) -> Task {
        let title = title.into();
        let display = match &self.output {
            Output::Silent => Display::Silent,
            Output::Lines(writer) => Display::Line(Arc::clone(writer)),
            Output::Bars(bars) => {
                let style = style("{spinner} {msg} {elapsed}").tick_chars("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏·");
                let bar = bars.add(ProgressBar::new_spinner().with_style(style).with_message(title.clone()));
                bar.enable_steady_tick(Duration::from_millis(100));
                Display::Bar(bar)
            }
        };
        Task { title, started: Instant::now(), display }
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner())
}

impl std::fmt::Debug for Progress {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self.output {
            Output::Silent => "Progress(silent)",
            Output::Lines(_) => "Progress(lines)",
            Output::Bars(_) => "Progress(bars)",
        })
    }
}

/// A piece of work that is shown.
pub struct Task {
    title: String,
    started: Instant,
    display: Display,
}

enum Display {
    Silent,
    Line(Arc<Mutex<dyn Write + Send>>),
    Bar(ProgressBar),
}

impl Task {
    /// The work is over, with this result.
    pub fn finish(self, result: &str) {
        let line = format!("{} … {result} in {:.1} s", self.title, self.started.elapsed().as_secs_f64());
        match self.display {
            Display::Silent => {}
            Display::Line(writer) => {
                let mut writer = writer.lock().unwrap_or_else(PoisonError::into_inner);
                // Progress that cannot be shown is no reason to fail.
                let _ = writeln!(writer, "{line}");
            }
            Display::Bar(bar) => {
                bar.set_style(style("{msg}"));
                bar.finish_with_message(line);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Default)]
    struct Captured(Arc<Mutex<Vec<u8>>>);

    impl Write for Captured {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().expect("not poisoned").write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_line_for_each_piece_of_work() {
        let captured = Captured::default();
        Progress::lines(captured.clone()).start("introspecting database `default`").finish("11 tables");
        Progress::silent().start("nothing").finish("nothing");
        let text = String::from_utf8(captured.0.lock().expect("not poisoned").clone()).expect("text");
        assert_eq!(text, "introspecting database `default` … 11 tables in 0.0 s\n");
    }
}
