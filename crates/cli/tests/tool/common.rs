//! Running the binary as a shell does.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A folder of a test's own, removed at its end: the current folder of what is run in it.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Folder {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("lakewright-cli-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("a folder");
        Folder(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> &Folder {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, content).expect("room on the disk");
        self
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).expect("a file")
    }

    /// Runs the tool with arguments that are separated by blanks.
    pub(crate) fn run(&self, arguments: &str) -> Run {
        self.run_with(arguments, "")
    }

    /// Runs the tool with standard input.
    pub(crate) fn run_with(&self, arguments: &str, input: &str) -> Run {
        let mut child = self.command(arguments).stdin(Stdio::piped()).spawn().expect("the tool");
        let mut stdin = child.stdin.take().expect("a pipe");
        // A tool that reads nothing closes the pipe.
        drop(stdin.write_all(input.as_bytes()));
        drop(stdin);
        Run::of(child.wait_with_output().expect("an end"))
    }

    pub(crate) fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lakewright"));
        command.args(arguments.split_whitespace()).current_dir(&self.0);
        command.env_remove("NO_COLOR").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// What a run gave.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) output: String,
    pub(crate) messages: String,
}

impl Run {
    pub(crate) fn of(output: Output) -> Run {
        Run {
            status: output.status.code().expect("no signal"),
            output: String::from_utf8(output.stdout).expect("UTF-8"),
            messages: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

/// A template without any finding.
pub(crate) const GOOD: &str = "\
AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Orders: # of the shop
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: 360
";

/// A template with an error.
pub(crate) const BAD: &str = "\
AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Orders: # of the shop
    Type: AWS::SNS::Topic
    Properties:
      DisplyName: 360
";
