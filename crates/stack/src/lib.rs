//! Apps, stacks and scopes: typed resources become CloudFormation templates and an assembly on disk
