//! # E3725: a file system of a size that its kind does not have
//!
//! **What.** `StorageCapacity` is out of the range of the type of file system.
//!
//! **Why.** FSx refuses the file system.
//!
//! **Example.**
//!
//! ```yaml
//! A:
//!   Type: AWS::FSx::FileSystem
//!   Properties: {FileSystemType: WINDOWS, SubnetIds: [subnet-01234567], WindowsConfiguration: {ThroughputCapacity: 8}, StorageCapacity: 16}
//! ```
//!
//! **Fix.** Use a size in the range: 32 to 65536 GiB for Windows, 1200 and more for Lustre, 1024 and more for ONTAP, 64
//! to 524288 for OpenZFS.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filesystem.html>

use lakewright_template::Severity;

use super::Constraint;
use crate::rule::Rule;

/// The rule.
pub(super) const RULE: Rule =
    Rule::shared("E3725", Severity::Error, "a file system of a size that its kind does not have");

/// What is held against it.
pub(super) const CONSTRAINT: Constraint = Constraint {
    rule: &RULE,
    schema: "aws_fsx_filesystem/storage_capacity",
    by_region: false,
    places: &[("AWS::FSx::FileSystem", &[])],
};
