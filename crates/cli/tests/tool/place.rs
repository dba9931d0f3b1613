//! A cloud in memory behind a port, and the tool in front of it.

use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use lakewright_deploy::fake::{Cloud, Faults, Server};

use crate::common::{Folder, Run};

pub(crate) const ACCOUNT: &str = "111111111111";
/// Stands for what must never be seen.
pub(crate) const SECRETS: [&str; 3] = ["CANARYsecretaccesskey", "CANARYsessiontoken", "CANARYpassword"];

/// A cloud, a port to it, and a folder to run the tool in.
pub(crate) struct Place {
    pub(crate) cloud: Cloud,
    pub(crate) server: Server,
    pub(crate) folder: Folder,
}

impl Place {
    pub(crate) fn new() -> Place {
        let cloud = Cloud::new();
        cloud.hurry(5);
        let server = Server::start(&cloud).expect("a port");
        Place { cloud, server, folder: Folder::new() }
    }

    pub(crate) fn command(&self, arguments: &str) -> Command {
        let mut command = self.folder.command(arguments);
        command.env_clear().stdin(Stdio::null());
        command.env("AWS_ENDPOINT_URL", self.server.url()).env("AWS_REGION", "eu-west-1");
        command.env("AWS_ACCESS_KEY_ID", ACCOUNT).env("AWS_SECRET_ACCESS_KEY", SECRETS[0]);
        command.env("AWS_SESSION_TOKEN", SECRETS[1]).env("AWS_EC2_METADATA_DISABLED", "true");
        command.env("HOME", self.folder.path()).env("USER", "ana").env("HOSTNAME", "here");
        command
    }

    pub(crate) fn run(&self, arguments: &str) -> Run {
        let run = Run::of(self.command(arguments).output().expect("the tool"));
        for secret in SECRETS {
            assert!(!run.output.contains(secret) && !run.messages.contains(secret), "{arguments}: {run:?}");
        }
        run
    }

    /// Runs until the process comes to a request, and kills it there.
    pub(crate) fn kill(&self, arguments: &str, request: usize, is_carried_out: bool) {
        self.cloud.has_died();
        self.cloud.set_faults(Faults::none().dies_at(request, is_carried_out));
        let mut child = self.command(arguments).spawn().expect("the tool");
        while !self.cloud.has_died() && child.try_wait().expect("a state").is_none() {
            thread::sleep(Duration::from_millis(20));
        }
        // SIGKILL: nothing of the process runs after it.
        child.kill().expect("a process");
        child.wait().expect("an end");
        self.cloud.set_faults(Faults::none());
    }

    /// Nothing secret stands in any file that was written.
    pub(crate) fn check_files(&self) {
        for entry in std::fs::read_dir(self.folder.path()).expect("a folder").flatten() {
            let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
            for secret in SECRETS {
                assert!(!text.contains(secret), "{}", entry.path().display());
            }
        }
    }
}
