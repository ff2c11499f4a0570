//! Child processes and what the kernel says about them: processor time and resident memory (Linux only).

use std::{
    fs,
    net::{SocketAddr, TcpListener},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::Failure;

/// A server process; it is killed when this value is dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Server {
    /// Starts a command that listens at the address it is given, and waits until `/healthz` answers. Returns the time
    /// that took as well.
    pub fn start(make: impl FnOnce(SocketAddr) -> Command) -> Result<(Self, Duration), Failure> {
        let address = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
        let mut command = make(address);
        command.stdin(Stdio::null()).stdout(Stdio::null());
        let started = Instant::now();
        let child = command.spawn().map_err(|error| format!("`{}`: {error}", command.get_program().display()))?;
        let mut server = Self { child, address };
        while !is_healthy(address) {
            if let Some(status) = server.child.try_wait()? {
                return Err(format!("`{}` ended: {status}", command.get_program().display()).into());
            }
            if started.elapsed() > Duration::from_secs(30) {
                return Err(format!("`{}` does not answer", command.get_program().display()).into());
            }
            std::thread::sleep(Duration::from_micros(200));
        }
        Ok((server, started.elapsed()))
    }

    /// The processor time it used so far, of all its threads, in user and kernel mode.
    pub fn cpu_time(&self) -> Result<Duration, Failure> {
        // User time is field 14 and system time field 15.
        ticks(&self.child.id().to_string(), 14)
    }

    /// Its resident memory, in bytes.
    pub fn resident_memory(&self) -> Result<u64, Failure> {
        self.memory("VmRSS:")
    }

    /// The most resident memory it ever had, in bytes.
    pub fn peak_memory(&self) -> Result<u64, Failure> {
        self.memory("VmHWM:")
    }

    fn memory(&self, key: &str) -> Result<u64, Failure> {
        let text = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = text.lines().find_map(|line| line.strip_prefix(key)).ok_or("`/proc/…/status` has another form")?;
        let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kilobytes * 1024)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Both fail only when the process is gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a command used up.
#[derive(Clone, Copy, Debug)]
pub struct Usage {
    /// From start to end.
    pub time: Duration,
    /// Processor time, that of its own children with it.
    pub cpu: Duration,
}

/// Runs a command to its end, which must be a success.
pub fn run(command: &mut Command) -> Result<Usage, Failure> {
    // Those of the children that ended are fields 16 and 17.
    let (before, started) = (ticks("self", 16)?, Instant::now());
    let status = command.stdin(Stdio::null()).status();
    let status = status.map_err(|error| format!("`{}`: {error}", command.get_program().display()))?;
    if !status.success() {
        return Err(format!("`{}` ended: {status}", command.get_program().display()).into());
    }
    Ok(Usage { time: started.elapsed(), cpu: ticks("self", 16)?.saturating_sub(before) })
}

/// The sum of two neighbouring fields of `/proc/…/stat`, counted in hundredths of a second.
fn ticks(process: &str, field: usize) -> Result<Duration, Failure> {
    let text = fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name, in parentheses, may hold anything; behind it come numbers, from field 3 on.
    let (_, fields) = text.rsplit_once(") ").ok_or("`/proc/…/stat` has another form")?;
    let ticks = fields.split(' ').skip(field - 3).take(2).map(str::parse::<u64>).sum::<Result<u64, _>>()?;
    Ok(Duration::from_millis(ticks * 10))
}

fn is_healthy(address: SocketAddr) -> bool {
    use std::io::{Read as _, Write as _};
    let Ok(mut stream) = std::net::TcpStream::connect(address) else { return false };
    let request = "GET /healthz HTTP/1.1\r\nhost: bench\r\nconnection: close\r\n\r\n";
    let mut answer = String::new();
    stream.write_all(request.as_bytes()).is_ok()
        && stream.read_to_string(&mut answer).is_ok()
        && answer.starts_with("HTTP/1.1 200")
}
