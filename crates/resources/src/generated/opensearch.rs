// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::OpenSearch`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::OpenSearch::DataSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearch-datasource.html).
    DataSource = "AWS::OpenSearch::DataSource", Ref = Arn;
    new_with DataSourceRequired {
        /// `DomainName`: 3 to 28 characters, `^[a-z][a-z0-9\-]+$`. Update: replaces.
        domain_name: Str = "DomainName",
        /// `Name`: 3 to 80 characters, `^[a-z][a-z0-9_]+$`. Update: replaces.
        name: Str = "Name",
        /// `DataSourceType`. Update: in place.
        data_source_type: data_source::DataSourceType = "DataSourceType",
    }
    set {
        /// `DataSourceType`. Update: in place.
        data_source_type: data_source::DataSourceType = "DataSourceType";
        /// `Description`: at most 1000 characters, `^([a-zA-Z0-9_])*[\\a-zA-Z0-9_@#%*+=:?./!\s-]*$`. Update: in place.
        description: Str = "Description";
        /// `DomainName`: 3 to 28 characters, `^[a-z][a-z0-9\-]+$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `Name`: 3 to 80 characters, `^[a-z][a-z0-9_]+$`. Update: replaces.
        name: Str = "Name";
    }
    get {
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::OpenSearch::DataSource`.
pub mod data_source {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DataSourceType` of `AWS::OpenSearch::DataSource`.
        DataSourceType;
        new ();
        set {
            /// `S3GlueDataCatalog`. Update: in place.
            s3_glue_data_catalog: S3GlueDataCatalog = "S3GlueDataCatalog";
        }
    }

    property! {
        /// `S3GlueDataCatalog` of `AWS::OpenSearch::DataSource`.
        S3GlueDataCatalog;
        new (role_arn: IamRoleArn = "RoleArn");
        set {
        }
    }
}
