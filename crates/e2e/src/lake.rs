//! A lake in two accounts of its own, deployed; files go in, and are looked for.

use lakewright_datalake::config::DataLake;
use lakewright_deploy::Target;
use lakewright_deploy::aws::ServerChange;
use lakewright_stack::{Assembly, AssemblyFolder, Format};

use crate::cloud::{Caller, Cloud, Uploaded};
use crate::stacks;
use crate::wait::until_or;

/// A lake that stands.
pub struct Lake {
    /// The root of the account with the data.
    pub prod: Caller,
    /// The root of the account that watches.
    pub security: Caller,
    /// The id of the account with the data.
    pub account: String,
    number: u32,
    /// The buckets for templates and locks, of both accounts.
    buckets: [String; 2],
}

/// The stack with the data.
pub const PROD: &str = "acme-prod-lake";
/// The stack that watches.
pub const SECURITY: &str = "acme-prod-security";

impl Lake {
    /// Deploys a lake, in accounts that no other number has: what its configuration says beside name and accounts.
    ///
    /// # Panics
    /// Where it does not get there.
    pub fn deployed(cloud: &'static Cloud, number: u32, zones: &str) -> Lake {
        let account = format!("{:012}", 100_000_000_000_u64 + u64::from(number));
        let (prod, security) = (cloud.root(&account), cloud.root(&security_of(number)));
        let buckets = [security.bootstrap(), prod.bootstrap()];
        let lake = Lake { prod, security, account, number, buckets };
        lake.update(zones);
        lake
    }

    /// Brings both stacks to another configuration; gives what that changed in the one with the data.
    ///
    /// # Panics
    /// Where they do not get there.
    pub fn update(&self, zones: &str) -> Vec<ServerChange> {
        let folder = std::env::temp_dir().join(format!("lakewright-e2e-{}-{}", std::process::id(), self.number));
        let written = self.assembly(zones).write(&folder, Format::Json);
        let read = written.and_then(|_| AssemblyFolder::read(&folder)).expect("an assembly on the disk");
        let targets = Target::of_assembly(&read).unwrap_or_else(|error| panic!("{error}"));
        std::fs::remove_dir_all(&folder).expect("a folder");
        let [of_security, of_prod] = &self.buckets;
        let place = |target: Target| match target.name.as_str() {
            "security" => (&self.security, Some(of_security.as_str()), target),
            _ => (&self.prod, Some(of_prod.as_str()), target),
        };
        let stacks: Vec<_> = targets.into_iter().map(place).collect();
        assert_eq!(stacks.iter().map(|it| it.2.stack.as_str()).collect::<Vec<_>>(), [SECURITY, PROD]);
        stacks::deploy(&stacks).pop().unwrap_or_default()
    }

    /// The templates of a configuration, in the order of their deployment.
    ///
    /// # Panics
    /// Where there is something wrong with it.
    pub fn templates(&self, zones: &str) -> [String; 2] {
        let assembly = self.assembly(zones);
        let text = |name: &str| {
            let stack = assembly.stacks().iter().find(|it| it.name() == name).expect("two stacks");
            stack.text(Format::Json)
        };
        [text("security"), text("prod")]
    }

    fn assembly(&self, zones: &str) -> Assembly {
        let accounts = format!("prod = \"{}\"\nsecurity = \"{}\"", self.account, security_of(self.number));
        let config = format!("name = \"acme\"\n[accounts]\n{accounts}\n{zones}");
        let lake = DataLake::from_toml(&config).unwrap_or_else(|found| panic!("{found:?}"));
        lake.build().into_app().into_assembly().unwrap_or_else(|error| panic!("{error}"))
    }

    /// The bucket of a zone.
    pub fn bucket(&self, zone: &str) -> String {
        format!("acme-prod-{zone}-{}", self.account)
    }

    /// Puts a file into a zone, classified as public.
    ///
    /// # Panics
    /// Where it is refused.
    pub fn put(&self, zone: &str, key: &str, content: &str) {
        self.put_as(zone, key, content, "public");
    }

    /// Puts a file into a zone, with a classification.
    ///
    /// # Panics
    /// Where it is refused.
    pub fn put_as(&self, zone: &str, key: &str, content: &str, classification: &str) {
        let with = Uploaded { classification: Some(classification), ..Uploaded::default() };
        let put = self.prod.upload(&self.bucket(zone), key, content.as_bytes(), &with);
        put.unwrap_or_else(|error| panic!("{key}: {error}"));
    }

    /// Whether a zone has a file.
    pub fn has(&self, zone: &str, key: &str) -> bool {
        self.prod.has(&self.bucket(zone), key)
    }

    /// Waits for a file to come to a zone; gives its content.
    ///
    /// # Panics
    /// Where it does not come, with what the functions said last.
    pub fn arrived(&self, zone: &str, key: &str) -> String {
        let look = || self.prod.read(&self.bucket(zone), key).ok();
        until_or(&format!("{key} in {zone}"), look, || self.report())
    }

    /// Where things stand, for people: messages by queue, and what functions said that went wrong.
    pub fn report(&self) -> String {
        let resources = self.prod.resources(PROD).unwrap_or_default();
        let named = |kind: &str| {
            let found = resources.iter().filter(|it| it.kind == kind);
            found.filter_map(|it| it.physical.rsplit('/').next().map(str::to_owned)).collect::<Vec<_>>()
        };
        let mut lines = Vec::new();
        for queue in named("AWS::SQS::Queue") {
            let count = |name| self.prod.queue_attribute(&queue, name).unwrap_or_default();
            let (waiting, hidden) =
                (count("ApproximateNumberOfMessages"), count("ApproximateNumberOfMessagesNotVisible"));
            lines.push(format!("queue {queue}: {waiting} wait, {hidden} are hidden"));
        }
        for function in named("AWS::Lambda::Function") {
            let said = self.prod.logged(&format!("/aws/lambda/{function}"));
            lines.extend(said.into_iter().filter(|it| it.contains("\"error\"")).map(|it| format!("{function}: {it}")));
        }
        let log = std::fs::read_to_string(&self.prod.place().log).unwrap_or_default();
        lines.extend(log.lines().filter(|it| it.contains("ESM") || it.contains("Error")).map(str::to_owned));
        lines.join("\n")
    }

    /// What a function logged, as the lines that it printed.
    pub fn logged(&self, function: &str) -> Vec<String> {
        self.prod.logged(&format!("/aws/lambda/acme-prod-{function}"))
    }
}

fn security_of(number: u32) -> String {
    format!("{:012}", 200_000_000_000_u64 + u64::from(number))
}

/// The zones of the default lake.
pub const DEFAULT: &str = "";
