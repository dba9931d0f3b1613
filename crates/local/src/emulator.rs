//! A running emulator.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::environment::unwritable;
use crate::{Environment, LocalError};

/// The secret access key of every account's root; its access key is the account's id.
pub const SECRET: &str = "test";

/// How long it may take to start: 1 s on a quiet machine.
const PATIENCE: Duration = Duration::from_secs(180);

/// An emulator that this process started. It ends when this is dropped.
#[derive(Debug)]
pub struct Emulator {
    child: Child,
    place: Place,
    stays: bool,
}

/// Where an emulator is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its URL over TLS, which policies ask for.
    pub endpoint: String,
    /// Its URL without TLS. Policies that ask for TLS refuse what comes by it.
    pub plain: String,
    /// The certificate of the authority that vouches for `endpoint`, as a file in PEM.
    pub authority: PathBuf,
    /// What it says, while it runs.
    pub log: PathBuf,
    /// The Region that it is in.
    pub region: String,
    /// Its process.
    pub process: u32,
}

impl Emulator {
    pub(crate) fn start(environment: &Environment, stays: bool) -> Result<Emulator, LocalError> {
        let folder = environment.folder().join("runs");
        fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
        let log_path = folder.join(format!("{}.log", std::process::id()));
        let log = File::create(&log_path).map_err(|error| unwritable(&log_path, &error))?;
        let mut command = Command::new(environment.python());
        command.arg(environment.folder().join("launcher/launch.py")).arg(&folder);
        if stays {
            command.arg("--stay");
        }
        let stdin = if stays { Stdio::null() } else { Stdio::piped() };
        let mut child = command.stdin(stdin).stdout(Stdio::piped()).stderr(log).spawn().map_err(|error| {
            LocalError::new(
                format!("{}: {error}", environment.python().display()),
                format!("delete {} and try again", environment.folder().display()),
            )
        })?;
        match said(&mut child).and_then(|line| serde_json::from_str(&line).ok()) {
            Some(place) => {
                drop(fs::remove_file(&log_path)); // from here on it has one of its own
                Ok(Emulator { child, place, stays })
            }
            None => {
                drop(child.kill());
                drop(child.wait());
                Err(failed(&log_path))
            }
        }
    }

    /// Where it is.
    pub fn place(&self) -> &Place {
        &self.place
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        if self.stays {
            return;
        }
        // It ends with its standard input, and takes its functions with it.
        drop(self.child.stdin.take());
        drop(self.child.wait());
    }
}

impl Place {
    /// Ends the emulator that is there, if it is still there.
    ///
    /// # Errors
    /// Where it does not end.
    pub fn stop(&self) -> Result<(), LocalError> {
        if !self.is_there() {
            return Ok(());
        }
        // By a file that it looks for: a process id may be another's by now.
        let stop = self.authority.with_file_name("stop");
        fs::write(&stop, "").map_err(|error| unwritable(&stop, &error))?;
        for _ in 0..150 {
            if !self.is_there() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        Err(LocalError::new("the emulator does not end", format!("end the process {} by hand", self.process)))
    }

    /// Whether the emulator still runs: its certificate goes with it, and it listens.
    pub fn is_there(&self) -> bool {
        let port = self.plain.rsplit(':').next().and_then(|it| it.parse::<u16>().ok());
        self.authority.exists() && port.is_some_and(|port| TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok())
    }
}

/// The first line that it says; nothing where it ends or takes too long.
fn said(child: &mut Child) -> Option<String> {
    let output = child.stdout.take()?;
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut line = String::new();
        if BufReader::new(output).read_line(&mut line).is_ok() {
            drop(sender.send(line));
        }
    });
    receiver.recv_timeout(PATIENCE).ok()
}

fn failed(log: &Path) -> LocalError {
    let text = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().filter(|it| !it.trim().is_empty()).collect();
    let last = lines.get(lines.len().saturating_sub(5)..).unwrap_or_default().join("\n    ");
    LocalError::new(
        format!("the emulator did not start; it said last:\n    {last}"),
        format!("all that it said is in {}", log.display()),
    )
}
