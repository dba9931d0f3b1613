//! Typed infrastructure as code for AWS CloudFormation
