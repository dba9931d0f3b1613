// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ServerlessRepo`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ServerlessRepo::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverlessrepo-application.html).
    Application = "AWS::ServerlessRepo::Application", Ref = Str;
    new_with ApplicationRequired {
        /// `Author`: 1 to 127 characters. Update: in place.
        author: Str = "Author",
        /// `Description`: 1 to 256 characters. Update: in place.
        description: Str = "Description",
        /// `Name`: 1 to 140 characters, `[a-zA-Z0-9\-]+`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `Author`: 1 to 127 characters. Update: in place.
        author: Str = "Author";
        /// `Description`: 1 to 256 characters. Update: in place.
        description: Str = "Description";
        /// `HomePageUrl`. Update: in place.
        home_page_url: Str = "HomePageUrl";
        /// `Labels`: at most 10 items. Update: in place.
        labels: List<Str> = "Labels";
        /// `LicenseBody`. Update: replaces.
        license_body: Str = "LicenseBody";
        /// `Name`: 1 to 140 characters, `[a-zA-Z0-9\-]+`. Update: replaces.
        name: Str = "Name";
        /// `ReadmeBody`. Update: in place.
        readme_body: Str = "ReadmeBody";
        /// `SemanticVersion`. Update: replaces.
        semantic_version: Str = "SemanticVersion";
        /// `SourceCodeUrl`. Update: replaces.
        source_code_url: Str = "SourceCodeUrl";
        /// `SpdxLicenseId`. Update: replaces.
        spdx_license_id: Str = "SpdxLicenseId";
        /// `TemplateBody`. Update: replaces.
        template_body: Str = "TemplateBody";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `IsVerifiedAuthor`
        is_verified_author: Bool = "IsVerifiedAuthor";
    }
    ref application_id;
}
