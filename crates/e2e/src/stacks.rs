//! Stacks, deployed by the project's own deployer as users deploy them.

use std::future::Future;

use lakewright_deploy::aws::{AwsError, ServerChange};
use lakewright_deploy::{
    Approve, Client, Connection, Deployer, Options, Patience, Policy, RealAws, Reporter, Target, bootstrap, deploy_all,
};

use crate::cloud::Caller;

/// What stands of a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    pub id: String,
    pub kind: String,
    pub physical: String,
}

/// Brings stacks to what targets say, each by its caller, with its bucket; gives what that changed in each.
///
/// # Panics
/// Where a stack does not get there, with what the deployer says of it.
pub fn deploy(stacks: &[(&Caller, Option<&str>, Target)]) -> Vec<Vec<ServerChange>> {
    done(async {
        let mut targets = Vec::new();
        for (caller, bucket, target) in stacks {
            targets.push((target.clone(), caller.deployer(*bucket).await));
        }
        let policy = Policy::new(Approve::Any);
        let mut changes = vec![Vec::new(); stacks.len()];
        let reports = deploy_all(&targets, async |plan| {
            if let Some(at) = targets.iter().position(|it| it.0.stack == plan.stack)
                && let Some(changes) = changes.get_mut(at)
            {
                changes.clone_from(&plan.changes);
            }
            plan.approve(&policy)
        })
        .await;
        for report in reports {
            assert!(report.outcome.is_good(), "{} in {}: {}", report.stack, report.account, report.outcome);
        }
        changes
    })
}

impl Caller {
    /// Brings a stack to a template; gives what that changed.
    ///
    /// # Panics
    /// Where the stack does not get there.
    pub fn deploy(&self, stack: &str, template: &str) -> Vec<ServerChange> {
        let target = Target::of_template(stack, template).unwrap_or_else(|error| panic!("{stack}: {error}"));
        deploy(&[(self, None, target)]).pop().unwrap_or_default()
    }

    /// Makes the bucket for large templates and locks; gives its name.
    ///
    /// # Panics
    /// Where there is none after it.
    pub fn bootstrap(&self) -> String {
        let target = bootstrap::target().unwrap_or_else(|error| panic!("{error}"));
        deploy(&[(self, None, target)]);
        let outputs = done(async { self.deployer(None).await.outputs_of(bootstrap::STACK).await });
        let outputs = outputs.unwrap_or_else(|error| panic!("{error}")).expect("a stack");
        outputs.get(bootstrap::OUTPUT).expect("a bucket").clone()
    }

    /// The resources of a stack.
    ///
    /// # Errors
    /// The service's own.
    pub fn resources(&self, stack: &str) -> Result<Vec<Resource>, AwsError> {
        let found = done(async { self.deployer(None).await.resources_of(stack).await })?;
        let resource = |it: lakewright_deploy::aws::StackResource| Resource {
            id: it.logical_id,
            kind: it.kind,
            physical: it.physical_id,
        };
        Ok(found.into_iter().map(resource).collect())
    }

    /// A deployer with the credentials of this caller. Its door is the one without TLS or the other, as the caller's is.
    async fn deployer(&self, bucket: Option<&str>) -> Deployer<RealAws> {
        let place = self.place();
        let aws = RealAws::connect(Connection {
            credentials: Some(self.credentials()),
            region: Some(place.region.clone()),
            endpoint: Some(self.endpoint().to_owned()),
            authorities: Some(place.authority.clone()),
            ..Connection::default()
        });
        let aws = aws.await.unwrap_or_else(|error| panic!("{error}"));
        let owner = format!("e2e {}", std::process::id());
        let options = Options { bucket: bucket.map(str::to_owned), owner, ..Options::default() };
        Deployer::new(Client::new(aws, Patience::default(), Reporter::silent()), options)
    }
}

/// Waits for work to be done.
fn done<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(work)
}
