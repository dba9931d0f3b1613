//! A picture of any CloudFormation template, or of the templates of an assembly side by side.
//!
//! [`Graph`] reads templates; an output draws them at the level of [`Detail`] that [`Options`] ask for:
//!
//! - [`Graph::mermaid`] and [`Graph::dot`] are text for other tools to lay out.
//! - [`Graph::svg`] is the picture, laid out; [`Graph::png`] (feature `png`) the same as pixels.
//!
//! An arrow is what data does: an object arrives, a message is delivered, a function writes on. What only belongs to a
//! resource (its key, policy, role, log group, alarms) is a badge on it. What is known of no service is drawn all the
//! same, with what it refers to.
//!
//! ```
//! use lakewright_graph::{Graph, Options};
//!
//! let template = lakewright_template::read("
//! Resources:
//!   Uploads:
//!     Type: AWS::S3::Bucket
//!     Properties:
//!       NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Events.Arn}]}
//!   Events: {Type: AWS::SQS::Queue}
//! ").unwrap();
//! let text = Graph::of_template("uploads", &template.root).mermaid(&Options::default());
//! assert!(text.contains("Uploads -->|notifies| Events"), "{text}");
//! ```
//!
//! The same templates give the same bytes. Nothing is printed and no file is read or written.
#![forbid(unsafe_code)]

mod dot;
mod graph;
mod layout;
mod meaning;
mod mermaid;
mod options;
#[cfg(feature = "png")]
mod png;
mod route;
mod scene;
mod svg;
mod text;

pub use graph::Graph;
pub use options::{Detail, Options};
#[cfg(feature = "png")]
pub use png::PngError;
