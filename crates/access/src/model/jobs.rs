//! Jobs of AWS Glue: a script in a bucket that runs with a role.

use super::Model;
use super::gather::Reading;

/// A job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Job {
    pub(crate) id: String,
    pub(crate) account: String,
    pub(crate) arn: String,
    /// The ARN of its role.
    pub(crate) role: String,
    /// The ARN of the object that its script is.
    pub(crate) script: String,
}

/// Adds the jobs of a template whose role and script are known.
pub(super) fn gather(reading: &Reading<'_, '_>, model: &mut Model) {
    let roles = reading.roles(model);
    for job in reading.of_type("AWS::Glue::Job") {
        let denoter = reading.denoter;
        let Some(role) = reading.text(job, "Role") else { continue };
        let script = job.property("Command").and_then(|it| denoter.denote(it.get("ScriptLocation")?));
        let Some(script) = script.as_deref().and_then(|it| it.strip_prefix("s3://")) else { continue };
        let Some(name) = denoter.name_of(job.id) else { continue };
        // Glue takes the name of a role as well as its ARN.
        let role = match roles.get(&role).and_then(|it| model.principals.get(*it)) {
            Some(it) => it.arn.clone(),
            None => role,
        };
        model.jobs.push(Job {
            id: job.id.to_owned(),
            account: denoter.account().to_owned(),
            arn: denoter.arn("glue", &format!("job/{name}")),
            role,
            script: format!("arn:{}:s3:::{script}", denoter.partition()),
        });
    }
}
