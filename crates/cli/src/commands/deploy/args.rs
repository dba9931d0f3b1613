//! The arguments that every command has that asks AWS.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ValueEnum};
use lakewright_deploy::aws::ErrorKind;
use lakewright_deploy::{Aws, AwsError, Client, Connection, Deployer, Options, Patience, RealAws, Reporter, bootstrap};

use crate::outcome::{Failure, Result};

/// How to get to AWS.
#[derive(Args, Debug)]
pub(crate) struct AwsArgs {
    /// A profile of the AWS configuration; of one stack alone with its name before it
    #[arg(long, value_name = "[STACK=]PROFILE")]
    profile: Vec<String>,

    /// A role to assume; of one stack alone with its name before it
    #[arg(long, value_name = "[STACK=]ARN")]
    role: Vec<String>,

    /// The Region
    #[arg(long, value_name = "[STACK=]REGION")]
    region: Vec<String>,

    /// A URL to ask instead of AWS: an emulator
    #[arg(long, value_name = "URL")]
    endpoint_url: Option<String>,

    /// The authorities to trust, in PEM, instead of those of the system
    #[arg(long, value_name = "FILE")]
    ca_bundle: Option<PathBuf>,

    /// The bucket for large templates, assets and the lock; that of `lakewright bootstrap` where there is one
    #[arg(long, value_name = "[STACK=]BUCKET")]
    bucket: Vec<String>,

    /// How long to wait for somebody else who is at work
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    wait: u64,
}

/// How it is told.
#[derive(Args, Debug)]
pub(crate) struct OutputArgs {
    /// How progress and results are written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(super) format: Format,

    /// Write what goes on to a file too, an object a line
    #[arg(long, value_name = "FILE")]
    pub(super) log: Option<PathBuf>,
}

/// How progress and results are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people: progress on standard error, the result on standard output
    #[default]
    Text,
    /// An object a line on standard output, while it happens
    Json,
}

/// The value for a stack: one that names it, or else one that names none. A stack is named by its name in the assembly, or by
/// its own.
pub(super) fn of_stack<'v>(values: &'v [String], names: &[&str]) -> Option<&'v str> {
    let named = values.iter().find_map(|it| {
        let (name, value) = it.split_once('=')?;
        names.contains(&name).then_some(value)
    });
    named.or_else(|| values.iter().find(|it| !it.contains('=')).map(String::as_str))
}

impl AwsArgs {
    /// The door for a stack, and how to deploy through it.
    ///
    /// # Errors
    /// Where no Region is known, there are no credentials, or nobody answers.
    pub(super) async fn deployer(
        &self,
        names: &[&str],
        region: Option<&str>,
        patience: &Patience,
        reporter: &Reporter,
        options: Options,
    ) -> Result<Deployer<RealAws>> {
        let own = |values: &[String]| of_stack(values, names).map(str::to_owned);
        let connection = Connection {
            profile: own(&self.profile),
            role: own(&self.role),
            region: own(&self.region).or_else(|| region.map(str::to_owned)),
            endpoint: self.endpoint_url.clone(),
            authorities: self.ca_bundle.clone(),
            credentials: None,
        };
        let aws = RealAws::connect(connection).await.map_err(|it| failure(&it))?;
        let bucket = match own(&self.bucket) {
            Some(bucket) => Some(bucket),
            // Who may not look has none.
            None => {
                match patience.limit(Duration::from_secs(20)).read(reporter, || aws.stack(bootstrap::STACK)).await {
                    Ok(stack) => stack.and_then(|it| it.outputs.get(bootstrap::OUTPUT).cloned()),
                    // Nothing else would come of the next request.
                    Err(error) if matches!(error.kind(), ErrorKind::Unreachable | ErrorKind::Credentials) => {
                        return Err(failure(&error));
                    }
                    Err(_) => None,
                }
            }
        };
        let options = Options { bucket, owner: owner(), wait: Duration::from_secs(self.wait), ..options };
        Ok(Deployer::new(Client::new(aws, patience.clone(), reporter.clone()), options))
    }
}

/// An error of AWS, for people.
pub(super) fn failure(error: &AwsError) -> Failure {
    Failure::new(error.to_string()).help(&error.help())
}

/// Who deploys, as others see it who find the lock.
fn owner() -> String {
    let name = |keys: &[&str]| keys.iter().find_map(|it| std::env::var(it).ok()).filter(|it| !it.is_empty());
    let user = name(&["USER", "USERNAME", "LOGNAME"]).unwrap_or_else(|| "somebody".to_owned());
    let host = name(&["HOSTNAME", "COMPUTERNAME"])
        .or_else(|| std::fs::read_to_string("/etc/hostname").ok().map(|it| it.trim().to_owned()))
        .unwrap_or_else(|| "a machine".to_owned());
    format!("{user}@{host} {}", std::process::id())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_names_the_stack_goes_first() {
        let values = ["all".to_owned(), "prod=lake".to_owned()];
        assert_eq!(of_stack(&values, &["prod", "acme-prod-lake"]), Some("lake"));
        assert_eq!(of_stack(&values, &["security"]), Some("all"));
        assert_eq!(of_stack(&values[1..], &["security"]), None);
    }
}
