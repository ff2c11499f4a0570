//! The comparison: gateway and hand-written handlers take turns under the same load, round by round, so that whatever
//! else the machine does falls on both.

use std::time::Duration;

use crate::{
    Failure,
    load::{self, Pair},
    process::Server,
};

/// How long both sides are measured.
#[derive(Clone, Copy, Debug)]
pub struct Rounds {
    pub count: usize,
    /// Of each side in each round.
    pub time: Duration,
}

/// What a workload cost at one level of concurrency.
#[derive(Debug)]
pub struct Comparison {
    pub workload: &'static str,
    pub concurrency: usize,
    pub gateway: Cost,
    pub floor: Cost,
    /// Gateway over floor, the median of the rounds.
    pub throughput_ratio: f64,
}

/// The cost on one side, all rounds together.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cost {
    pub requests: u64,
    pub cpu: Duration,
    pub time: Duration,
}

impl Cost {
    /// Microseconds of processor time for one request.
    pub fn cpu_per_request(&self) -> f64 {
        self.cpu.as_secs_f64() * 1e6 / as_f64(self.requests)
    }

    /// Requests a second.
    pub fn throughput(&self) -> f64 {
        as_f64(self.requests) / self.time.as_secs_f64()
    }
}

impl Comparison {
    /// Processor time for one request, gateway over floor.
    pub fn cpu_ratio(&self) -> f64 {
        self.gateway.cpu_per_request() / self.floor.cpu_per_request()
    }
}

#[allow(clippy::cast_precision_loss, reason = "no count of requests comes near 2^52")]
fn as_f64(count: u64) -> f64 {
    count as f64
}

/// Checks that both sides answer alike, then lets them take turns.
pub async fn compare(
    pair: &Pair,
    concurrency: usize,
    rounds: Rounds,
    gateway: &Server,
    floor: &Server,
) -> Result<Comparison, Failure> {
    let of_gateway: serde_json::Value = serde_json::from_slice(&load::once(gateway.address, &pair.gateway).await?)?;
    let of_floor: serde_json::Value = serde_json::from_slice(&load::once(floor.address, &pair.floor).await?)?;
    if of_gateway != of_floor {
        let name = pair.name;
        return Err(format!("{name}: the answers differ\ngateway: {of_gateway}\nfloor: {of_floor}").into());
    }
    let Rounds { count, time } = rounds;
    let sides = [(gateway, &pair.gateway), (floor, &pair.floor)];
    for (server, request) in sides {
        load::run(server.address, request, concurrency, time / 2).await?;
    }
    let mut costs = [Cost::default(); 2];
    let mut ratios = Vec::new();
    for round in 0..count {
        let mut throughput = [0.0; 2];
        // Who goes first changes from round to round.
        for side in if round % 2 == 0 { [0, 1] } else { [1, 0] } {
            let (server, request) = sides[side];
            let before = server.cpu_time()?;
            let load = load::run(server.address, request, concurrency, time).await?;
            let cpu = server.cpu_time()?.saturating_sub(before);
            let cost = Cost { requests: load.requests, cpu, time: load.time };
            throughput[side] = cost.throughput();
            costs[side].requests += cost.requests;
            costs[side].cpu += cost.cpu;
            costs[side].time += cost.time;
        }
        ratios.push(throughput[0] / throughput[1]);
    }
    ratios.sort_by(f64::total_cmp);
    let [gateway, floor] = costs;
    let throughput_ratio = ratios[ratios.len() / 2];
    Ok(Comparison { workload: pair.name, concurrency, gateway, floor, throughput_ratio })
}
