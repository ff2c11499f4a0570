//! The results as a Markdown table for people and as JSON for scripts.

use std::{fmt::Write as _, time::Duration};

use serde_json::{Value, json};

use crate::{measure::Comparison, process::Usage, scale::Growth, study::Compared};

/// Everything that was measured.
#[derive(Debug, Default)]
pub struct Report {
    pub comparisons: Vec<Comparison>,
    pub growths: Vec<Growth>,
    pub statements: Vec<Compared>,
    /// Name, value and unit of the single figures.
    pub figures: Vec<(String, f64, &'static str)>,
}

impl Report {
    /// Adds a time, in milliseconds.
    pub fn time(&mut self, name: impl Into<String>, time: Duration) {
        self.figures.push((name.into(), time.as_secs_f64() * 1e3, "ms"));
    }

    /// Adds an amount of memory, in megabytes.
    #[allow(clippy::cast_precision_loss, reason = "no process has 2^52 bytes")]
    pub fn memory(&mut self, name: impl Into<String>, bytes: u64) {
        self.figures.push((name.into(), bytes as f64 / 1e6, "MB"));
    }

    /// Adds what a command used up, in seconds.
    pub fn cost(&mut self, name: impl Into<String>, usage: Usage) {
        let name = name.into();
        self.figures.push((format!("{name}: processor time"), usage.cpu.as_secs_f64(), "s"));
        self.figures.push((name, usage.time.as_secs_f64(), "s"));
    }

    /// Adds a comparison, and says so at once.
    pub fn add(&mut self, comparison: Comparison) {
        let Comparison { workload, concurrency, gateway, floor, .. } = &comparison;
        eprintln!(
            "{workload}, {concurrency} connections: {:.2}x ({:.0} µs against {:.0} µs)",
            comparison.cpu_ratio(),
            gateway.cpu_per_request(),
            floor.cpu_per_request()
        );
        self.comparisons.push(comparison);
    }

    /// The tables.
    pub fn markdown(&self) -> String {
        let mut text = String::new();
        if !self.comparisons.is_empty() {
            text.push_str(
            "| workload | connections | CPU per request: gateway | by hand | ratio | requests per second: gateway | by hand | ratio |\n\
             |---|---:|---:|---:|---:|---:|---:|---:|\n",
            );
        }
        for comparison in &self.comparisons {
            let Comparison { workload, concurrency, gateway, floor, throughput_ratio } = comparison;
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "| {workload} | {concurrency} | {:.0} µs | {:.0} µs | {:.2}x | {:.0} | {:.0} | {throughput_ratio:.2}x |",
                gateway.cpu_per_request(),
                floor.cpu_per_request(),
                comparison.cpu_ratio(),
                gateway.throughput(),
                floor.throughput(),
            );
        }
        if !self.growths.is_empty() {
            text.push_str(
                "| joined to | rows | CPU | ratio | peak memory | ratio | answer |\n|---|---:|---:|---:|---:|---:|---:|\n",
            );
        }
        for growth in &self.growths {
            let Growth { question, rows, cpu, memory, answer } = growth;
            let first = self.growths.iter().find(|first| first.question == *question).unwrap_or(growth);
            let (cpu_ratio, memory_ratio) = (cpu / first.cpu, memory / first.memory);
            let _ = writeln!(
                text,
                "| {question} | {rows} | {cpu:.1} ms | {cpu_ratio:.1}x | {memory:.1} MB | {memory_ratio:.1}x | {answer:.1} MB |",
            );
        }
        if !self.statements.is_empty() {
            text.push_str(
                "| statement | gateway | by hand | ratio | planning: gateway | by hand | execution: gateway | by hand | buffers: gateway | by hand |\n\
                 |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n",
            );
        }
        for Compared { name, gateway, by_hand, ratio } in &self.statements {
            let _ = writeln!(
                text,
                "| {name} | {:.3} ms | {:.3} ms | {ratio:.2}x | {:.3} ms | {:.3} ms | {:.3} ms | {:.3} ms | {} | {} |",
                gateway.time,
                by_hand.time,
                gateway.planning,
                by_hand.planning,
                gateway.execution,
                by_hand.execution,
                gateway.buffers,
                by_hand.buffers,
            );
        }
        if !self.figures.is_empty() {
            text.push_str("\n| figure | value |\n|---|---:|\n");
        }
        for (name, value, unit) in &self.figures {
            let _ = writeln!(text, "| {name} | {value:.2} {unit} |");
        }
        text
    }

    /// The same as JSON.
    pub fn json(&self) -> Value {
        let ratios: Vec<Value> = self
            .comparisons
            .iter()
            .map(|comparison| {
                json!({
                    "workload": comparison.workload,
                    "concurrency": comparison.concurrency,
                    "cpu_ratio": comparison.cpu_ratio(),
                    "throughput_ratio": comparison.throughput_ratio,
                    "gateway_cpu_us": comparison.gateway.cpu_per_request(),
                    "floor_cpu_us": comparison.floor.cpu_per_request(),
                    "gateway_rps": comparison.gateway.throughput(),
                    "floor_rps": comparison.floor.throughput(),
                })
            })
            .collect();
        let figures: Vec<Value> = self
            .figures
            .iter()
            .map(|(name, value, unit)| json!({ "name": name, "value": value, "unit": unit }))
            .collect();
        let growths: Vec<Value> = self
            .growths
            .iter()
            .map(|growth| {
                json!({
                    "question": growth.question,
                    "rows": growth.rows,
                    "cpu_ms": growth.cpu,
                    "peak_mb": growth.memory,
                    "answer_mb": growth.answer,
                })
            })
            .collect();
        let statements: Vec<Value> = self
            .statements
            .iter()
            .map(|compared| {
                json!({
                    "name": compared.name,
                    "ratio": compared.ratio,
                    "gateway_ms": compared.gateway.time,
                    "by_hand_ms": compared.by_hand.time,
                    "gateway_buffers": compared.gateway.buffers,
                    "by_hand_buffers": compared.by_hand.buffers,
                })
            })
            .collect();
        json!({ "ratios": ratios, "statements": statements, "figures": figures, "growths": growths })
    }
}
