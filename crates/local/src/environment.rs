//! The Python that the emulator runs in: made once, in a folder of its own.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::LocalError;
use crate::emulator::Emulator;

/// The launcher, file by file: it is written beside its interpreter, so that a program carries its own.
const LAUNCHER: [(&str, &str); 8] = [
    ("certificate.py", include_str!("../emulator/certificate.py")),
    ("launch.py", include_str!("../emulator/launch.py")),
    ("mended.py", include_str!("../emulator/mended.py")),
    ("own_api.py", include_str!("../emulator/own_api.py")),
    ("permissions.py", include_str!("../emulator/permissions.py")),
    ("requirements.txt", REQUIREMENTS),
    ("restored.py", include_str!("../emulator/restored.py")),
    ("types_added.py", include_str!("../emulator/types_added.py")),
];

const REQUIREMENTS: &str = include_str!("../emulator/requirements.txt");

/// An environment in which the emulator runs.
#[derive(Clone, Debug)]
pub struct Environment {
    folder: PathBuf,
    python: PathBuf,
}

impl Environment {
    /// Makes the environment in a folder, or takes it as it is there. `told` hears of what takes time.
    ///
    /// # Errors
    /// Where there is no Python 3.11 or later, or the packages can not be had or written.
    pub fn set_up(folder: &Path, told: impl FnOnce(&str)) -> Result<Environment, LocalError> {
        let folder = std::path::absolute(folder).map_err(|error| unwritable(folder, &error))?;
        let python = virtual_environment(&folder.join("python"), REQUIREMENTS, told)?;
        let launcher = folder.join("launcher");
        fs::create_dir_all(&launcher).map_err(|error| unwritable(&launcher, &error))?;
        for (name, content) in LAUNCHER {
            let path = launcher.join(name);
            // Another process may be reading it.
            if fs::read_to_string(&path).is_ok_and(|it| it == content) {
                continue;
            }
            fs::write(&path, content).map_err(|error| unwritable(&path, &error))?;
        }
        Ok(Environment { folder, python })
    }

    /// Starts an emulator with nothing in it. It ends when its [`Emulator`] is dropped, and with this process, however
    /// that ends.
    ///
    /// # Errors
    /// Where it does not start.
    pub fn start(&self) -> Result<Emulator, LocalError> {
        Emulator::start(self, false)
    }

    /// Starts an emulator that outlives this process, until [`Place::stop`](crate::Place::stop).
    ///
    /// # Errors
    /// Where it does not start.
    pub fn start_to_stay(&self) -> Result<Emulator, LocalError> {
        Emulator::start(self, true)
    }

    /// Where the environment is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn python(&self) -> &Path {
        &self.python
    }
}

/// The interpreter of a virtual environment that has these packages: made, or taken as it is there. Several processes may
/// ask for the same one at once. `told` hears of it when it is to be made, which takes a minute.
///
/// # Errors
/// Where there is no Python, or the packages can not be had or written.
pub fn virtual_environment(folder: &Path, requirements: &str, told: impl FnOnce(&str)) -> Result<PathBuf, LocalError> {
    fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    let lock_path = folder.join("lock");
    let lock = File::create(&lock_path).and_then(|it| it.lock().map(|()| it));
    let lock = lock.map_err(|error| unwritable(&lock_path, &error))?;
    let python = folder.join("bin/python");
    let installed = folder.join("installed.txt");
    if !fs::read_to_string(&installed).is_ok_and(|it| it == requirements) {
        told(&format!("setting up {}", folder.display()));
        let wanted = folder.join("requirements.txt");
        fs::write(&wanted, requirements).map_err(|error| unwritable(&wanted, &error))?;
        run(Command::new("python3").args(["-m", "venv"]).arg(folder), "python3 -m venv")?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"];
        run(Command::new(&python).args(pip).arg(&wanted), "pip install")?;
        // Last, so that what was cut off is done again.
        fs::write(&installed, requirements).map_err(|error| unwritable(&installed, &error))?;
    }
    drop(lock);
    Ok(python)
}

fn run(command: &mut Command, what: &str) -> Result<(), LocalError> {
    let help = "it takes Python 3.11 or later with its venv module, and the packages of PyPI";
    let output = command.output().map_err(|error| LocalError::new(format!("{what}: {error}"), help))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let last = said.lines().rev().find(|it| it.starts_with("ERROR")).or(said.lines().last()).unwrap_or_default();
    Err(LocalError::new(format!("{what} failed: {last}"), help))
}

pub(crate) fn unwritable(path: &Path, error: &std::io::Error) -> LocalError {
    LocalError::new(format!("{}: {error}", path.display()), "name a folder that can be written")
}
