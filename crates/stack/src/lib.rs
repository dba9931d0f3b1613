//! Apps, stacks and scopes: typed resources go in, CloudFormation templates come out.
//!
//! ```
//! use lakewright_resources::{kms, sqs};
//! use lakewright_stack::{Account, App, Stack};
//!
//! let mut stack = Stack::new("orders", Account::new("111111111111"));
//! let key = stack.add("Key", kms::Key::new());
//! let orders = stack.add("Orders", sqs::Queue::new().kms_master_key_id(key.arn()));
//! stack.output("OrdersUrl", orders.queue_url());
//!
//! let assembly = App::new("orders").stack(stack).synth()?;
//! assert!(assembly.stacks()[0].text(lakewright_stack::Format::Json).contains("AWS::SQS::Queue"));
//! # Ok::<(), lakewright_stack::SynthError>(())
//! ```
//!
//! - [`Stack`] is filled with resources, parameters, conditions, mappings and outputs; [`Scope`] is a part of it, and what
//!   a blueprint takes.
//! - [`App`] holds stacks in the order in which they are deployed; [`App::synth`] makes an [`Assembly`] of it.
//! - [`AssemblyFolder`] reads an assembly that was written.
//! - Handles know their stack: used in another one they are refused at synthesis, with both places named.
//! - [`limits`] has CloudFormation's quotas for one template.
#![forbid(unsafe_code)]

mod account;
mod app;
mod asset;
mod dependencies;
mod folder;
pub mod limits;
mod output;
mod parameter;
mod scope;
mod stack;
mod synth;
mod tags;

pub use account::{Account, Region};
pub use app::{App, Assembly, Format, StackTemplate, SynthError, Written};
pub use asset::Asset;
pub use folder::{AssemblyFolder, StackFile};
pub use output::{IntoOutput, Output};
pub use parameter::Parameter;
pub use scope::Scope;
pub use stack::Stack;
pub use synth::Synthesized;
