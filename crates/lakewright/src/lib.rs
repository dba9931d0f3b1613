#![doc = include_str!("../README.md")]
//!
//! # What is known only at deployment
//!
//! Whatever CloudFormation computes fits wherever a literal of its kind fits:
//!
//! ```
//! # use lakewright::prelude::*;
//! # use lakewright::sqs;
//! # let mut stack = Stack::new("orders", Account::new("111111111111"));
//! let team = stack.parameter("Team", Parameter::string());
//! let timeout = stack.parameter("Timeout", Parameter::integer().default(360));
//! let is_production = stack.condition("IsProduction", Rule::equals(&team, "orders"));
//!
//! stack.add("Orders", sqs::Queue::new()
//!     .queue_name(sub!("{team}-orders-{region}", team = &team, region = aws::region()))
//!     .visibility_timeout(timeout)
//!     .message_retention_period(when(&is_production, Days(14), NoValue)));
//! ```
//!
//! # Policies
//!
//! [`policy`] has typed policy documents and every IAM action as a constant. A statement says what it is about, and a wildcard
//! says why:
//!
//! ```
//! # use lakewright::prelude::*;
//! use lakewright::policy::{Policy, Statement, action, service};
//! use lakewright::{iam, s3};
//!
//! # let mut stack = Stack::new("orders", Account::new("111111111111"));
//! let lake = stack.add("Lake", s3::Bucket::new());
//! let read = Policy::new().statement(Statement::allow(action::s3::LIST_BUCKET).on(lake.arn()));
//! stack.add("Reader", iam::Role::new(Policy::trust(service::LAMBDA)).policies([iam::role::Policy::new("read", read)]));
//! ```
//!
//! # A whole data lake
//!
//! The feature `datalake` brings one: two stacks, from one configuration, in Rust or as a file.
//!
//! ```
//! use lakewright::datalake::config::{Accounts, DataLake, Stream, Zone, Zones};
//! use lakewright::prelude::*;
//!
//! let lake = DataLake::new("acme", Accounts { prod: "111111111111", security: "222222222222" })
//!     .zones(Zones::medallion()) // bronze, silver, gold
//!     .zone(Zone::new("sandbox").expire_after(Days(30)))
//!     .stream("bronze", Stream::prefix("images/"))
//!     .stream("bronze", Stream::prefix("clickstream/"));
//!
//! let built = lake.build();
//! let bucket: Option<&Handle<lakewright::s3::Bucket>> = built.zone("bronze").map(|zone| &zone.bucket);
//! # assert!(bucket.is_some());
//! # assert!(built.into_app().synth().is_ok());
//! ```
//!
//! # Who can do what
//!
//! The feature `access`, of a dev-dependency, proves it in tests, from the templates that are emitted: what must never be
//! possible, by no chain of roles either, and what must always be.
//!
//! ```
//! use lakewright::access::{Claim, Verb, anything, bucket, outsiders};
//! # use lakewright::prelude::*;
//! # use lakewright::policy::{Policy, Statement, action, service};
//! # use lakewright::{iam, s3};
//! # let mut stack = Stack::new("lake", Account::new("111111111111"));
//! # let lake = stack.add("Lake", s3::Bucket::new());
//! # let read = Policy::new().statement(Statement::allow(action::s3::LIST_BUCKET).on(lake.arn()));
//! # stack.add("Reader", iam::Role::new(Policy::trust(service::LAMBDA)).policies([iam::role::Policy::new("read", read)]));
//! # let app = App::new("lake").stack(stack);
//!
//! let assembly = app.synth().unwrap();
//! let access = lakewright::access_of(&assembly);
//! access.verify([
//!     access.of_role("Reader").always(Verb::List, bucket("lake")),
//!     access.of_role("Reader").never_writes_outside([]),
//!     Claim::never(Verb::Delete, bucket("*")),
//!     Claim::never(Verb::Read, anything()).or(Verb::ChangePolicy).by(outsiders()),
//! ]).unwrap();
//! ```
//!
//! # Where to go on
//!
//! - Each service is a module, each resource a type in it: `sqs::Queue`. What stands inside a property has a module named
//!   after the resource: `s3::bucket::VersioningConfiguration`.
//! - [`Stack`] shows what a stack holds; [`stack::Scope`] how a blueprint of your own takes a part of one.
//! - [`prelude`] is what most programs need beside their services; [`kinds`] what properties take.
//! - [`program`] is for programs with arguments of their own.
#![forbid(unsafe_code)]

mod checks;
pub mod program;
pub mod report;

#[cfg(feature = "access")]
#[doc(inline)]
pub use lakewright_access as access;
#[cfg(feature = "datalake")]
#[doc(inline)]
pub use lakewright_datalake as datalake;
pub use lakewright_resources::*;
pub use lakewright_stack::{App, Stack};
pub use program::{Failure, Result};

/// Who can do what, by the templates of an assembly: see [`access`].
#[cfg(feature = "access")]
pub fn access_of(assembly: &stack::Assembly) -> access::Access {
    access::Access::of(assembly.stacks().iter().map(|it| {
        let stack = access::Stack::new(it.name(), it.template()).deployed_as(it.stack_name()).in_account(it.account());
        if it.region().is_empty() { stack } else { stack.in_region(it.region()) }
    }))
}

/// Typed policy documents: statements, principals, conditions, and every IAM action as a constant.
pub mod policy {
    pub use lakewright_iam::*;
}

/// Apps, stacks and scopes.
pub mod stack {
    pub use lakewright_stack::*;
}

/// Templates as data: values and kinds, intrinsic functions, reading and writing.
pub mod template {
    pub use lakewright_template::*;
}

/// What most programs begin with: `use lakewright::prelude::*;`.
pub mod prelude {
    pub use crate::program::Program;
    pub use lakewright_resources::{Handle, PropertyExt, Resource, ResourceExt, Taggable, kinds};
    pub use lakewright_stack::{Account, App, Asset, Output, Parameter, Region, Scope, Stack};
    pub use lakewright_template::{
        Condition, Days, DeletionPolicy, Expr, Hours, Is, Minutes, NoValue, Rule, Seconds, Uncheck, aws, list, sub,
        val, when,
    };
}

/// The Rust of the workspace's front page compiles.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct FrontPage;
