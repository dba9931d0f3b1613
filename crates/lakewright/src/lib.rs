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
//! # A function that reads a queue
//!
//! [`policy`] has typed policy documents and every IAM action as a constant. A statement says what it is about, and a wildcard
//! says why:
//!
//! ```
//! use lakewright::policy::{Policy, Statement, action, arn, service};
//! use lakewright::prelude::*;
//! use lakewright::{iam, kms, lambda, s3, sqs};
//! use lambda::event_source_mapping::FunctionResponseTypes;
//!
//! # let mut stack = Stack::new("orders", Account::new("111111111111"));
//! let key = stack.add("Key", kms::Key::new().enable_key_rotation(true).retain());
//! let lake = stack.add("Lake", s3::Bucket::new()
//!     .bucket_encryption(s3::bucket::BucketEncryption::with_key(key.arn()))
//!     .public_access_block_configuration(s3::bucket::PublicAccessBlockConfiguration::block_all())
//!     .retain());
//! let orders = stack.add("Orders", sqs::Queue::new().kms_master_key_id(key.arn()).visibility_timeout(Minutes(6)));
//!
//! let write = Policy::new()
//!     .statement(Statement::allow([
//!         action::sqs::RECEIVE_MESSAGE,
//!         action::sqs::DELETE_MESSAGE,
//!         action::sqs::GET_QUEUE_ATTRIBUTES,
//!     ]).on(orders.arn()))
//!     .statement(Statement::allow(action::s3::PUT_OBJECT).on(arn::under(lake.arn(), "orders/*")))
//!     .statement(Statement::allow([action::kms::DECRYPT, action::kms::GENERATE_DATA_KEY]).on(key.arn()));
//! let role = stack.add("WriterRole", iam::Role::new(Policy::trust(service::LAMBDA))
//!     .policies([iam::role::Policy::new("write", write)]));
//! let code = lambda::function::Code::inline("def handler(event, context): ...");
//! let writer = stack.add("Writer", lambda::Function::new(code, role.arn())
//!     .runtime(lambda::function::Runtime::PYTHON3_13)
//!     .handler("index.handler")
//!     .timeout(Minutes(1)));
//! stack.add("OrdersToWriter", lambda::EventSourceMapping::new(writer.function_name())
//!     .event_source_arn(orders.arn())
//!     .function_response_types([FunctionResponseTypes::REPORT_BATCH_ITEM_FAILURES]));
//! # assert!(App::new("orders").stack(stack).synth().is_ok());
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
//! # use lakewright::policy::{Policy, Statement, action, arn, service};
//! # use lakewright::{iam, s3};
//! # let mut stack = Stack::new("orders", Account::new("111111111111"));
//! # let lake = stack.add("Lake", s3::Bucket::new());
//! # let write = Policy::new().statement(Statement::allow(action::s3::PUT_OBJECT).on(arn::under(lake.arn(), "orders/*")));
//! # stack.add("WriterRole", iam::Role::new(Policy::trust(service::LAMBDA)).policies([iam::role::Policy::new("write", write)]));
//! # let app = App::new("orders").stack(stack);
//!
//! let assembly = app.synth().unwrap();
//! let access = lakewright::access_of(&assembly);
//! access.verify([
//!     access.of_role("WriterRole").always_writes(["Lake/orders/*"]),
//!     access.of_role("WriterRole").never_writes_outside(["Lake/orders/*"]),
//!     Claim::never(Verb::Delete, bucket("*")),
//!     Claim::never(Verb::Read, anything()).or(Verb::ChangePolicy).by(outsiders()),
//! ]).unwrap();
//! ```
//!
//! # What changed
//!
//! The crate `lakewright-testing`, of a dev-dependency too, compares templates with snapshots: `cargo insta review` shows what a
//! change does to them.
//!
//! ```text
//! #[test]
//! fn template() {
//!     lakewright_testing::assert_stack_snapshot!(orders::stack());
//! }
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
