//! `cargo xtask generate`: facts in, the typed resources and actions out, and the features of the crates that have them;
//! the rules of the check in, their documentation pages out.

mod build;
#[cfg(test)]
mod cases;
mod constraint;
mod emit;
mod features;
pub(crate) mod kinds;
mod rules;
mod shape;
mod share;

use crate::Result;
use crate::actions;
use crate::facts::{self, Types};
use crate::files::Files;
use crate::model::Service;

const FOLDER: &str = "crates/resources/src/generated";

/// Services whose resources' own ids, names and ARNs have a kind though no property of another type is known to take
/// them: users wire these together by hand.
const WIRED: [&str; 30] = [
    "AccessAnalyzer",
    "ApiGateway",
    "Athena",
    "Budgets",
    "CloudFormation",
    "CloudTrail",
    "CloudWatch",
    "Config",
    "DynamoDB",
    "EC2",
    "ECR",
    "ECS",
    "Events",
    "Glue",
    "GuardDuty",
    "IAM",
    "KMS",
    "Kinesis",
    "KinesisFirehose",
    "LakeFormation",
    "Lambda",
    "Logs",
    "S3",
    "SNS",
    "SQS",
    "SSM",
    "Scheduler",
    "SecretsManager",
    "SecurityHub",
    "StepFunctions",
];

/// Writes the generated source.
pub(crate) fn write() -> Result<()> {
    files()?.write()
}

/// Whether the generated source is what the facts give.
pub(crate) fn check() -> Result<()> {
    files()?.check("cargo xtask generate")
}

/// The model of the facts: what users of the typed resources see.
pub(crate) fn model(types: &Types) -> (Vec<Service>, kinds::References) {
    let wired = |name: &str| WIRED.iter().any(|it| name.split("::").nth(1) == Some(it));
    let references = kinds::References::collect(types, wired);
    (build::services(types, &references), references)
}

fn files() -> Result<Files> {
    let types = facts::committed_types()?;
    let (services, references) = model(&types);
    let mut files = Files::default();
    files.own(FOLDER);
    for service in &services {
        files.add(format!("{FOLDER}/{}.rs", service.module), emit::service(service));
    }
    files.add(format!("{FOLDER}/kinds.rs"), emit::kinds(&references));
    files.add(format!("{FOLDER}/mod.rs"), emit::index(&services));
    files.add("crates/resources/tests/every_type/generated.rs", emit::test(&services));
    files.own(actions::FOLDER);
    for (path, text) in actions::generate(&facts::committed_actions()?) {
        files.add(path.to_string_lossy(), text);
    }
    let read = |path: &str| std::fs::read_to_string(crate::files::root().join(path));
    files.add(features::MANIFEST, features::manifest(&read(features::MANIFEST)?, &services)?);
    files.add(features::FACADE, features::facade(&read(features::FACADE)?, &services)?);
    rules::add(&mut files)?;
    Ok(files)
}
