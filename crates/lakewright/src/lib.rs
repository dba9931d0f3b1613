#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod program;
pub mod report;

#[cfg(feature = "datalake")]
pub use lakewright_datalake as datalake;
pub use lakewright_iam as policy;
pub use lakewright_resources::*;
pub use lakewright_stack::{self as stack, App, Stack};
pub use lakewright_template as template;
pub use program::{Failure, Result};

/// What most programs begin with: `use lakewright::prelude::*;`.
pub mod prelude {
    pub use crate::program::Program;
    pub use lakewright_resources::{Handle, Resource, ResourceExt};
    pub use lakewright_stack::{Account, App, Asset, Output, Parameter, Region, Scope, Stack};
    pub use lakewright_template::{
        Condition, Days, DeletionPolicy, Expr, Hours, Is, Minutes, NoValue, Rule, Seconds, Uncheck, aws, kinds, list, sub,
        val, when,
    };
}
