//! What a property takes: the kinds that belong to no service, and those of references, `SqsQueueArn` or `S3BucketName`.
//!
//! A kind of any service is text, and stands where text does:
//!
//! ```
//! # #[cfg(all(feature = "dynamodb", feature = "lambda"))] {
//! # use lakewright_resources::{dynamodb, lambda, Handle};
//! # fn of(table: &Handle<dynamodb::Table>) -> lambda::function::Environment {
//! lambda::function::Environment::new().variables([("TABLE", table.table_name())])
//! # }
//! # }
//! ```

pub use lakewright_template::kinds::*;

pub use crate::generated::kinds::*;
