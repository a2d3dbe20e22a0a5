//! The child process in which a pack is checked, with limits of memory and time.
//!
//! The child writes a JSON line for each thing it has to say. Where it dies, runs out of memory or takes too long, the
//! parent goes on: the pack is refused, and nothing else has happened.

use std::{
    io::{BufRead as _, BufReader, Write},
    path::PathBuf,
    process::{Command, Stdio},
    sync::mpsc::{RecvTimeoutError, channel},
    time::{Duration, Instant},
};

use serde::{Deserialize, Serialize};

use super::inspect::{Order, Progress, Timings, vet};
use crate::diagnostic::{Diagnostic, Location, rendered::RenderedDiagnostic};

/// What a child may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Address space, in MiB.
    pub memory: u64,
    /// Wall time.
    pub time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { memory: 4096, time: Duration::from_secs(900) }
    }
}

/// One line of a child.
#[derive(Debug, Serialize, Deserialize)]
enum Line {
    Progress(Progress),
    Found(RenderedDiagnostic),
    Done(Timings),
}

/// The subcommand a child is started with, below `pack`.
pub const SUBCOMMAND: &str = "vet";

/// Runs a check in a child of `program`. `fault`: the step at which the child ends by itself, for tests.
pub fn run(
    program: &PathBuf,
    order: &Order,
    limits: Limits,
    fault: Option<&str>,
    progress: &dyn Fn(Progress),
) -> (Vec<RenderedDiagnostic>, Timings) {
    let mut told = Vec::new();
    let died = |error: String| {
        let place = Location::file(crate::pack::format::package::shown(&order.package));
        RenderedDiagnostic::new(&Diagnostic::error("pack-check-died", place).with("error", error))
    };
    let mut command = Command::new(program);
    command.args(["pack", SUBCOMMAND]).arg(&order.package).arg("--into").arg(&order.into);
    command.arg("--content").arg(&order.base).args(["--today", &order.today.to_string()]);
    command.args(["--memory", &limits.memory.to_string()]);
    if let Some(data) = &order.data {
        command.arg("--data").arg(data);
    }
    for key in &order.keys {
        command.arg("--trust").arg(format!("{}={}", key.line(), key.name));
    }
    if let Some(fault) = fault {
        command.args(["--fault", fault]);
    }
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) => return (vec![died(error.to_string())], Timings::default()),
    };
    let Some(output) = child.stdout.take() else { return (vec![died("no output".to_owned())], Timings::default()) };
    let (send, lines) = channel();
    let reader = std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if let Ok(line) = serde_json::from_str::<Line>(&line)
                && send.send(line).is_err()
            {
                break;
            }
        }
    });
    let ends = Instant::now() + limits.time;
    let mut done = None;
    let late = loop {
        match lines.recv_timeout(ends.saturating_duration_since(Instant::now())) {
            Ok(Line::Progress(at)) => progress(at),
            Ok(Line::Found(found)) => told.push(found),
            Ok(Line::Done(timings)) => done = Some(timings),
            Err(RecvTimeoutError::Disconnected) => break false,
            Err(RecvTimeoutError::Timeout) => break true,
        }
    };
    if late {
        // It may have ended just now.
        let _ = child.kill();
    }
    let status = child.wait();
    let _ = reader.join();
    match (done, late, status) {
        (Some(timings), false, Ok(status)) if status.success() => return (told, timings),
        (_, true, _) => told.push(too_late(order, limits)),
        (_, _, Ok(status)) => told.push(died(status.to_string())),
        (_, _, Err(error)) => told.push(died(error.to_string())),
    }
    (told, Timings::default())
}

/// The finding for a check that took too long.
fn too_late(order: &Order, limits: Limits) -> RenderedDiagnostic {
    let place = Location::file(crate::pack::format::package::shown(&order.package));
    RenderedDiagnostic::new(&Diagnostic::error("pack-check-late", place).with("seconds", limits.time.as_secs()))
}

/// What the child does: takes its limits and says what it finds, line by line.
pub fn child(order: &Order, memory: u64, fault: Option<&str>, out: &mut (dyn Write + Send)) -> std::io::Result<()> {
    limit(memory)?;
    match fault {
        Some("vet-begins") => std::process::abort(),
        Some("disk-full") => {
            let error = std::io::Error::from(std::io::ErrorKind::StorageFull);
            say(out, &Line::Found(RenderedDiagnostic::new(&super::inspect::write_error(&error, &order.package))))?;
            return say(out, &Line::Done(Timings::default()));
        }
        _ => {}
    }
    let state = std::sync::Mutex::new((None::<Progress>, out));
    let progress = |at: Progress| {
        let Ok(mut state) = state.lock() else { return };
        // A line for each hundredth is enough.
        if state.0.is_none_or(|last| last.stage != at.stage || last.done / 10 != at.done / 10) {
            state.0 = Some(at);
            if fault == Some("vet-halfway") && at.done >= 500 {
                std::process::abort();
            }
            // A parent that went away needs no progress.
            let _ = say(state.1, &Line::Progress(at));
        }
    };
    let (findings, timings) = vet(order, &progress);
    let Ok(mut state) = state.lock() else { return Ok(()) };
    for finding in &findings {
        say(state.1, &Line::Found(RenderedDiagnostic::new(finding)))?;
    }
    if fault == Some("vet-ends") {
        std::process::abort();
    }
    say(state.1, &Line::Done(timings))
}

fn say(out: &mut dyn Write, line: &Line) -> std::io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    out.write_all(b"\n")?;
    out.flush()
}

/// Takes memory and time from this process that it may not use.
fn limit(memory: u64) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let bytes = memory << 20;
        setrlimit(Resource::As, Rlimit { current: Some(bytes), maximum: Some(bytes) })?;
        // Seconds of all threads together; the parent watches the wall clock.
        setrlimit(Resource::Cpu, Rlimit { current: Some(1800), maximum: Some(1800) })?;
    }
    #[cfg(not(unix))]
    let _ = memory;
    Ok(())
}
