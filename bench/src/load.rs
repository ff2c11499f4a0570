//! The client: keeps some connections busy for a while and counts the answers. It parses no more of HTTP than the
//! length of an answer, so that little of the machine goes into asking.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    task::JoinSet,
};

use crate::Failure;

/// The same question to both sides.
#[derive(Debug)]
pub struct Pair {
    /// What is asked, for the table.
    pub name: &'static str,
    /// The request to the gateway.
    pub gateway: Vec<u8>,
    /// The request to the hand-written handler.
    pub floor: Vec<u8>,
}

/// A request as the bytes of HTTP.
pub fn request(path: &str, body: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// Sends one request over a connection of its own and returns the body of the answer.
pub async fn once(address: SocketAddr, request: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut connection = Connection::open(address).await?;
    connection.exchange(request).await?;
    Ok(connection.answer[connection.body_start..].to_vec())
}

/// What came of keeping connections busy.
#[derive(Debug)]
pub struct Load {
    pub requests: u64,
    pub time: Duration,
    /// How long each request took, shortest first.
    pub latencies: Vec<Duration>,
    /// How many requests the slowest and the fastest connection got through.
    pub least: usize,
    pub most: usize,
}

impl Load {
    /// The time within which so many hundredths of the requests were answered.
    pub fn percentile(&self, percent: usize) -> Duration {
        let last = self.latencies.len().saturating_sub(1);
        self.latencies.get(last * percent / 100).copied().unwrap_or_default()
    }
}

/// Sends the same request over `connections` connections until `time` is over. Anything but a success fails.
pub async fn run(address: SocketAddr, request: &[u8], connections: usize, time: Duration) -> Result<Load, Failure> {
    let mut open = Vec::new();
    for _ in 0..connections {
        let mut connection = Connection::open(address).await?;
        connection.exchange(request).await?;
        open.push(connection);
    }
    let started = Instant::now();
    let mut tasks = JoinSet::new();
    for mut connection in open {
        let request = request.to_vec();
        tasks.spawn(async move {
            let mut latencies = Vec::new();
            let mut before = started.elapsed();
            while before < time {
                connection.exchange(&request).await?;
                let after = started.elapsed();
                latencies.push(after.saturating_sub(before));
                before = after;
            }
            Ok::<Vec<Duration>, Failure>(latencies)
        });
    }
    let mut latencies = Vec::new();
    let (mut least, mut most) = (usize::MAX, 0);
    while let Some(finished) = tasks.join_next().await {
        let of_one = finished??;
        least = least.min(of_one.len());
        most = most.max(of_one.len());
        latencies.extend(of_one);
    }
    let time = started.elapsed();
    latencies.sort_unstable();
    Ok(Load { requests: latencies.len() as u64, time, latencies, least, most })
}

struct Connection {
    stream: TcpStream,
    answer: Vec<u8>,
    body_start: usize,
}

impl Connection {
    async fn open(address: SocketAddr) -> Result<Self, Failure> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, answer: Vec::with_capacity(256 * 1024), body_start: 0 })
    }

    /// Sends the request and reads the whole answer, which must be a success with a length.
    async fn exchange(&mut self, request: &[u8]) -> Result<(), Failure> {
        self.stream.write_all(request).await?;
        self.answer.clear();
        loop {
            if self.stream.read_buf(&mut self.answer).await? == 0 {
                return Err("the server closed the connection".into());
            }
            if let Some((body_start, length)) = head(&self.answer)? {
                self.body_start = body_start;
                while self.answer.len() < body_start + length {
                    if self.stream.read_buf(&mut self.answer).await? == 0 {
                        return Err("the server broke off its answer".into());
                    }
                }
                return Ok(());
            }
        }
    }
}

/// Where the body starts and how long it is; `None` while the head is incomplete.
fn head(answer: &[u8]) -> Result<Option<(usize, usize)>, Failure> {
    let Some(end) = answer.windows(4).position(|window| window == b"\r\n\r\n") else { return Ok(None) };
    let head = std::str::from_utf8(&answer[..end])?;
    if !head.starts_with("HTTP/1.1 200") {
        return Err(format!("the server answered {}", String::from_utf8_lossy(answer)).into());
    }
    for line in head.lines() {
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            return Ok(Some((end + 4, value.trim().parse()?)));
        }
    }
    Err(format!("an answer without a length: {head}").into())
}
