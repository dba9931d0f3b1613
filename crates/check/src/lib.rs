//! Reports everything that is wrong with a CloudFormation template, offline and fast.
//!
//! - [`check`] and [`check_text`] check one template, [`check_assembly`] templates that refer to each other.
//! - [`rules`] are all rules; every rule is one file, whose comment is its documentation page.
//! - [`Context`] is what a rule gets: the template, its [`Conditions`], the values of its expressions.
//!
//! ```
//! use lakewright_check::{Options, check_text};
//!
//! let text = "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n    Properties: {VisibilityTimeout: 50000}\n";
//! let found = check_text(text, &Options::default());
//! let error = found.iter().find(|it| it.is_error()).unwrap();
//! assert_eq!(error.to_string(), "error[E3034]:4:18 Resources.Queue.Properties.VisibilityTimeout: 50000 is more than 43200");
//! ```
//!
//! Findings are certain where they can be: conditions are reasoned about, and what is known only at deployment is not
//! guessed. The same template and options give the same findings.
#![forbid(unsafe_code)]

mod conditions;
mod context;
pub mod denote;
mod engine;
mod functions;
mod loops;
mod options;
mod pages;
mod place;
mod policies;
mod properties;
pub mod pseudo;
mod references;
mod rule;
mod rules;
mod spans;
mod suppress;
mod values;

pub use conditions::Conditions;
pub use context::{Case, Context};
pub use engine::{Member, check, check_assembly, check_text};
pub use options::{Date, Options};
pub use references::{How, Reference};
pub use rule::{Findings, Rule};
pub use rules::rules;
pub use values::{Outcome, State};
