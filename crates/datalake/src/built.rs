//! A lake that was built: two stacks, and its zones as values for other blueprints.

use lakewright_resources::{Handle, iam, kms, lambda, s3, sqs};
use lakewright_stack::{Account, App, Region, Stack};

use crate::config::{AccountId, DataLake};
use crate::prod::{self, Folders};
use crate::{names, security};

/// A lake that was built: two stacks, and its zones as values for other blueprints. Everything in it can still be edited.
///
/// ```
/// use lakewright_datalake::config::{Accounts, DataLake, Zones};
/// use lakewright_template::Seconds;
///
/// let lake = DataLake::new("acme", Accounts { prod: "111111111111", security: "222222222222" }).zones(Zones::medallion());
/// let mut built = lake.build();
/// let queue = built.zone("bronze").map(|zone| zone.hops[0].queue.clone()).expect("bronze is a zone of the medallion");
/// built.prod.edit(&queue, |it| it.message_retention_period(Seconds(600)));
/// assert!(built.prod.to_json().contains("\"MessageRetentionPeriod\": 600"));
/// ```
#[derive(Clone, Debug)]
pub struct Built {
    /// The stack of the security account; it is deployed first.
    pub security: Stack,
    /// The stack of the prod account.
    pub prod: Stack,
    zones: Vec<Zone>,
    name: String,
}

/// A zone that was built.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Zone {
    /// Its name.
    pub name: String,
    /// The key of its objects and of the messages about them.
    pub key: Handle<kms::Key>,
    /// Its bucket.
    pub bucket: Handle<s3::Bucket>,
    /// Its queues and functions, one of each for each stream.
    pub hops: Vec<Hop>,
}

/// A stream that was built.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Hop {
    /// The stream's name; empty where it takes every object of its zone.
    pub stream: String,
    /// The queue of its events.
    pub queue: Handle<sqs::Queue>,
    /// The function that takes them.
    pub function: Handle<lambda::Function>,
    /// The function's role.
    pub role: Handle<iam::Role>,
}

impl DataLake {
    /// Builds the two stacks. What is wrong with the configuration is reported when they are synthesized.
    pub fn build(&self) -> Built {
        self.build_with(&Folders::new())
    }

    /// Builds the two stacks with the user's own code: the folders that [`DataLake::folders`] names.
    pub fn build_with(&self, folders: &Folders) -> Built {
        let security = security::stack(self);
        let (mut prod, zones) = prod::build(self, folders);
        for problem in self.check() {
            prod.report(problem);
        }
        Built { security, prod, zones, name: names::base(self) }
    }

    /// The folders of code and layers that [`DataLake::build_with`] needs, relative to the configuration.
    pub fn folders(&self) -> Vec<String> {
        let mut folders: Vec<String> = self.hops().iter().filter_map(|hop| hop.code.map(str::to_owned)).collect();
        if self.functions.layers == crate::config::Layers::Own {
            folders.extend(prod::LAYER_FOLDERS.map(str::to_owned));
        }
        folders.sort_unstable();
        folders.dedup();
        folders
    }
}

impl Built {
    /// A zone by its name.
    pub fn zone(&self, name: &str) -> Option<&Zone> {
        self.zones.iter().find(|it| it.name == name)
    }

    /// The zones in their order.
    pub fn zones(&self) -> &[Zone] {
        &self.zones
    }

    /// Both stacks as an app, in the order in which they are deployed: security, then prod.
    pub fn into_app(self) -> App {
        App::new(self.name).stack(self.security).stack(self.prod)
    }
}

/// Where a stack of the lake is deployed.
pub(crate) fn account(lake: &DataLake, id: &AccountId) -> Account {
    let account = Account::new(id.as_str().to_owned());
    match &lake.region {
        Some(region) => account.region(Region::new(region.clone())),
        None => account,
    }
}

/// What every resource of both stacks is tagged with.
pub(crate) fn tag(stack: &mut Stack, lake: &DataLake) {
    stack.tag("project", lake.project_name().to_owned());
    stack.tag("environment", lake.environment.clone());
    stack.tag("owner", lake.owner.clone());
}
