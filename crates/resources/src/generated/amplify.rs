// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Amplify`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Amplify::App`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html).
    App = "AWS::Amplify::App", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `AccessToken`: 1 to 4096 characters, `^(?s).+$`. Update: in place.
        access_token: Str = "AccessToken";
        /// `AutoBranchCreationConfig`. Update: in place.
        auto_branch_creation_config: app::AutoBranchCreationConfig = "AutoBranchCreationConfig";
        /// `BasicAuthConfig`. Update: in place.
        basic_auth_config: app::BasicAuthConfig = "BasicAuthConfig";
        /// `BuildSpec`: 1 to 25 000 characters, `(?s).+`. Update: in place.
        build_spec: Str = "BuildSpec";
        /// `CacheConfig`. Update: in place.
        cache_config: app::CacheConfig = "CacheConfig";
        /// `ComputeRoleArn`: at most 1000 characters, `(?s).*`. Update: in place.
        compute_role_arn: IamRoleArn = "ComputeRoleArn";
        /// `CustomHeaders`: at most 25 000 characters, `(?s).*`. Update: in place.
        custom_headers: Str = "CustomHeaders";
        /// `CustomRules`. Update: in place.
        custom_rules: List<app::CustomRule> = "CustomRules";
        /// `Description`: at most 1000 characters, `(?s).*`. Update: in place.
        description: Str = "Description";
        /// `EnableBranchAutoDeletion`. Update: in place.
        enable_branch_auto_deletion: Bool = "EnableBranchAutoDeletion";
        /// `EnvironmentVariables`. Update: in place.
        environment_variables: List<app::EnvironmentVariable> = "EnvironmentVariables";
        /// `IAMServiceRole`: 1 to 1000 characters, `(?s).*`. Update: in place.
        iam_service_role: IamRoleArn = "IAMServiceRole";
        /// `JobConfig`. Update: in place.
        job_config: app::JobConfig = "JobConfig";
        /// `Name`: 1 to 255 characters, `(?s).+`. Update: in place.
        name: Str = "Name";
        /// `OauthToken`: at most 4096 characters, `(?s).*`. Update: in place.
        oauth_token: Str = "OauthToken";
        /// `Platform`. Update: in place.
        platform: app::Platform = "Platform";
        /// `Repository`: at most 1000 characters, `(?s).*`. Update: in place.
        repository: Str = "Repository";
        /// `Tags`. Update: in place.
        tags: List<app::Tag> = "Tags";
    }
    get {
        /// `AppId`
        app_id: AmplifyAppId = "AppId";
        /// `AppName`
        app_name: Str = "AppName";
        /// `DefaultDomain`
        default_domain: Str = "DefaultDomain";
    }
    ref arn;
}

/// Property types of `AWS::Amplify::App`.
pub mod app {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AutoBranchCreationConfig` of `AWS::Amplify::App`.
        AutoBranchCreationConfig;
        new ();
        set {
            /// `AutoBranchCreationPatterns`: 1 to 2048 characters. Update: in place.
            auto_branch_creation_patterns: List<Str> = "AutoBranchCreationPatterns";
            /// `BasicAuthConfig`. Update: in place.
            basic_auth_config: BasicAuthConfig = "BasicAuthConfig";
            /// `BuildSpec`: 1 to 25 000 characters, `^(?s).+$`. Update: in place.
            build_spec: Str = "BuildSpec";
            /// `EnableAutoBranchCreation`. Update: in place.
            enable_auto_branch_creation: Bool = "EnableAutoBranchCreation";
            /// `EnableAutoBuild`. Update: in place.
            enable_auto_build: Bool = "EnableAutoBuild";
            /// `EnablePerformanceMode`. Update: in place.
            enable_performance_mode: Bool = "EnablePerformanceMode";
            /// `EnablePullRequestPreview`. Update: in place.
            enable_pull_request_preview: Bool = "EnablePullRequestPreview";
            /// `EnvironmentVariables`. Update: in place.
            environment_variables: List<EnvironmentVariable> = "EnvironmentVariables";
            /// `Framework`: at most 255 characters, `(?s).*`. Update: in place.
            framework: Str = "Framework";
            /// `PullRequestEnvironmentName`: at most 20 characters, `(?s).*`. Update: in place.
            pull_request_environment_name: Str = "PullRequestEnvironmentName";
            /// `Stage`. Update: in place.
            stage: Stage = "Stage";
        }
    }

    property! {
        /// `BasicAuthConfig` of `AWS::Amplify::App`.
        BasicAuthConfig;
        new ();
        set {
            /// `EnableBasicAuth`. Update: in place.
            enable_basic_auth: Bool = "EnableBasicAuth";
            /// `Password`: 1 to 255 characters. Update: in place.
            password: Str = "Password";
            /// `Username`: 1 to 255 characters. Update: in place.
            username: Str = "Username";
        }
    }

    property! {
        /// `CacheConfig` of `AWS::Amplify::App`.
        CacheConfig;
        new ();
        set {
            /// `Type`. Update: in place.
            type_: Type = "Type";
        }
    }

    property! {
        /// `CustomRule` of `AWS::Amplify::App`.
        CustomRule;
        new_with CustomRuleRequired {
            /// `Target`: 1 to 2048 characters, `(?s).+`. Update: in place.
            target: Str = "Target",
            /// `Source`: 1 to 2048 characters, `(?s).+`. Update: in place.
            source: Str = "Source",
        }
        set {
            /// `Condition`: at most 2048 characters, `(?s).*`. Update: in place.
            condition: Str = "Condition";
            /// `Status`: 3 to 7 characters, `.{3,7}`. Update: in place.
            status: Str = "Status";
        }
    }

    property! {
        /// `EnvironmentVariable` of `AWS::Amplify::App`.
        EnvironmentVariable;
        new_with EnvironmentVariableRequired {
            /// `Name`: at most 255 characters, `(?s).*`. Update: in place.
            name: Str = "Name",
            /// `Value`: at most 5500 characters, `(?s).*`. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `JobConfig` of `AWS::Amplify::App`.
        JobConfig;
        new (build_compute_type: BuildComputeType = "BuildComputeType");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Amplify::App`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `BuildComputeType` of `AWS::Amplify::App`.
        BuildComputeType {
            STANDARD_8GB = "STANDARD_8GB",
            LARGE_16GB = "LARGE_16GB",
            XLARGE_72GB = "XLARGE_72GB",
        }
    }

    values! {
        /// `Platform` of `AWS::Amplify::App`.
        Platform {
            WEB = "WEB",
            WEB_DYNAMIC = "WEB_DYNAMIC",
            WEB_COMPUTE = "WEB_COMPUTE",
        }
    }

    values! {
        /// `Stage` of `AWS::Amplify::App`.
        Stage {
            EXPERIMENTAL = "EXPERIMENTAL",
            BETA = "BETA",
            PULL_REQUEST = "PULL_REQUEST",
            PRODUCTION = "PRODUCTION",
            DEVELOPMENT = "DEVELOPMENT",
        }
    }

    values! {
        /// `Type` of `AWS::Amplify::App`.
        Type {
            AMPLIFY_MANAGED = "AMPLIFY_MANAGED",
            AMPLIFY_MANAGED_NO_COOKIES = "AMPLIFY_MANAGED_NO_COOKIES",
        }
    }
}

resource! {
    /// `AWS::Amplify::Branch`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-branch.html).
    Branch = "AWS::Amplify::Branch", Ref = Arn;
    tags "Tags" List;
    new_with BranchRequired {
        /// `AppId`: 1 to 20 characters, `d[a-z0-9]+`. Update: replaces.
        app_id: AmplifyAppId = "AppId",
        /// `BranchName`: 1 to 255 characters, `(?s).+`. Update: replaces.
        branch_name: Str = "BranchName",
    }
    set {
        /// `AppId`: 1 to 20 characters, `d[a-z0-9]+`. Update: replaces.
        app_id: AmplifyAppId = "AppId";
        /// `Backend`. Update: in place.
        backend: branch::Backend = "Backend";
        /// `BasicAuthConfig`. Update: in place.
        basic_auth_config: branch::BasicAuthConfig = "BasicAuthConfig";
        /// `BranchName`: 1 to 255 characters, `(?s).+`. Update: replaces.
        branch_name: Str = "BranchName";
        /// `BuildSpec`: 1 to 25 000 characters, `(?s).+`. Update: in place.
        build_spec: Str = "BuildSpec";
        /// `ComputeRoleArn`: at most 1000 characters, `(?s).*`. Update: in place.
        compute_role_arn: IamRoleArn = "ComputeRoleArn";
        /// `Description`: at most 1000 characters, `(?s).*`. Update: in place.
        description: Str = "Description";
        /// `EnableAutoBuild`. Update: in place.
        enable_auto_build: Bool = "EnableAutoBuild";
        /// `EnablePerformanceMode`. Update: in place.
        enable_performance_mode: Bool = "EnablePerformanceMode";
        /// `EnablePullRequestPreview`. Update: in place.
        enable_pull_request_preview: Bool = "EnablePullRequestPreview";
        /// `EnableSkewProtection`. Update: in place.
        enable_skew_protection: Bool = "EnableSkewProtection";
        /// `EnvironmentVariables`. Update: in place.
        environment_variables: List<branch::EnvironmentVariable> = "EnvironmentVariables";
        /// `Framework`: at most 255 characters, `(?s).*`. Update: in place.
        framework: Str = "Framework";
        /// `PullRequestEnvironmentName`: at most 20 characters, `(?s).*`. Update: in place.
        pull_request_environment_name: Str = "PullRequestEnvironmentName";
        /// `Stage`. Update: in place.
        stage: branch::Stage = "Stage";
        /// `Tags`. Update: in place.
        tags: List<branch::Tag> = "Tags";
    }
    get {
        /// `BranchName`
        branch_name: AmplifyBranchName = "BranchName";
    }
    ref arn;
}

/// Property types of `AWS::Amplify::Branch`.
pub mod branch {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app::{EnvironmentVariable, EnvironmentVariableRequired, Stage};

    property! {
        /// `Backend` of `AWS::Amplify::Branch`.
        Backend;
        new ();
        set {
            /// `StackArn`: 20 to 2048 characters. Update: in place.
            stack_arn: Str = "StackArn";
        }
    }

    property! {
        /// `BasicAuthConfig` of `AWS::Amplify::Branch`.
        BasicAuthConfig;
        new_with BasicAuthConfigRequired {
            /// `Username`: 1 to 255 characters. Update: in place.
            username: Str = "Username",
            /// `Password`: 1 to 255 characters. Update: in place.
            password: Str = "Password",
        }
        set {
            /// `EnableBasicAuth`. Update: in place.
            enable_basic_auth: Bool = "EnableBasicAuth";
        }
    }

    property! {
        /// `Tag` of `AWS::Amplify::Branch`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Amplify::Domain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-domain.html).
    Domain = "AWS::Amplify::Domain", Ref = Arn;
    new_with DomainRequired {
        /// `AppId`: 1 to 20 characters, `d[a-z0-9]+`. Update: replaces.
        app_id: AmplifyAppId = "AppId",
        /// `DomainName`: at most 255 characters. Update: replaces.
        domain_name: Str = "DomainName",
        /// `SubDomainSettings`: at most 255 items. Update: in place.
        sub_domain_settings: List<domain::SubDomainSetting> = "SubDomainSettings",
    }
    set {
        /// `AppId`: 1 to 20 characters, `d[a-z0-9]+`. Update: replaces.
        app_id: AmplifyAppId = "AppId";
        /// `AutoSubDomainCreationPatterns`: 1 to 2048 characters, `(?s).+`. Update: in place.
        auto_sub_domain_creation_patterns: List<Str> = "AutoSubDomainCreationPatterns";
        /// `AutoSubDomainIAMRole`: at most 1000 characters, `^$|^arn:.+:iam::\d{12}:role.+`. Update: in place.
        auto_sub_domain_iam_role: IamRoleArn = "AutoSubDomainIAMRole";
        /// `CertificateSettings`. Update: in place.
        certificate_settings: domain::CertificateSettings = "CertificateSettings";
        /// `DomainName`: at most 255 characters. Update: replaces.
        domain_name: Str = "DomainName";
        /// `EnableAutoSubDomain`. Update: in place.
        enable_auto_sub_domain: Bool = "EnableAutoSubDomain";
        /// `SubDomainSettings`: at most 255 items. Update: in place.
        sub_domain_settings: List<domain::SubDomainSetting> = "SubDomainSettings";
    }
    get {
        /// `AutoSubDomainCreationPatterns`
        auto_sub_domain_creation_patterns: List<Str> = "AutoSubDomainCreationPatterns";
        /// `AutoSubDomainIAMRole`
        auto_sub_domain_iam_role: Str = "AutoSubDomainIAMRole";
        /// `Certificate`
        certificate: Json = "Certificate";
        /// `Certificate.CertificateArn`
        certificate_certificate_arn: Arn = "Certificate.CertificateArn";
        /// `Certificate.CertificateType`
        certificate_certificate_type: Str = "Certificate.CertificateType";
        /// `Certificate.CertificateVerificationDNSRecord`
        certificate_certificate_verification_dns_record: Str = "Certificate.CertificateVerificationDNSRecord";
        /// `CertificateRecord`
        certificate_record: Str = "CertificateRecord";
        /// `DomainName`
        domain_name: Str = "DomainName";
        /// `DomainStatus`
        domain_status: Str = "DomainStatus";
        /// `EnableAutoSubDomain`
        enable_auto_sub_domain: Bool = "EnableAutoSubDomain";
        /// `StatusReason`
        status_reason: Str = "StatusReason";
        /// `UpdateStatus`
        update_status: Str = "UpdateStatus";
    }
    ref arn;
}

/// Property types of `AWS::Amplify::Domain`.
pub mod domain {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CertificateSettings` of `AWS::Amplify::Domain`.
        CertificateSettings;
        new ();
        set {
            /// `CertificateType`. Update: in place.
            certificate_type: CertificateType = "CertificateType";
            /// `CustomCertificateArn`: at most 1000 characters, `^arn:aws:acm:[a-z0-9-]+:\d{12}:certificate\/.+$`. Update: in place.
            custom_certificate_arn: Str = "CustomCertificateArn";
        }
    }

    property! {
        /// `SubDomainSetting` of `AWS::Amplify::Domain`.
        SubDomainSetting;
        new_with SubDomainSettingRequired {
            /// `Prefix`: at most 255 characters, `(?s).*`. Update: in place.
            prefix: Str = "Prefix",
            /// `BranchName`: 1 to 255 characters, `(?s).+`. Update: in place.
            branch_name: AmplifyBranchName = "BranchName",
        }
        set {
        }
    }

    values! {
        /// `CertificateType` of `AWS::Amplify::Domain`.
        CertificateType {
            AMPLIFY_MANAGED = "AMPLIFY_MANAGED",
            CUSTOM = "CUSTOM",
        }
    }
}

resource! {
    /// `AWS::Amplify::Webhook`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-webhook.html).
    Webhook = "AWS::Amplify::Webhook", Ref = Arn;
    tags "Tags" List;
    new (branch_name: Str = "BranchName");
    set {
        /// `AppId`: 1 to 20 characters, `^d[a-z0-9]+$`. Update: replaces.
        app_id: Str = "AppId";
        /// `BranchName`: 1 to 255 characters, `^(?s).+$`. Update: in place.
        branch_name: Str = "BranchName";
        /// `Description`: at most 1000 characters, `^(?s)`. Update: in place.
        description: Str = "Description";
        /// `Tags`. Update: in place.
        tags: List<webhook::Tag> = "Tags";
    }
    get {
        /// `WebhookId`
        webhook_id: Str = "WebhookId";
        /// `WebhookUrl`
        webhook_url: Str = "WebhookUrl";
    }
    ref arn;
}

/// Property types of `AWS::Amplify::Webhook`.
pub mod webhook {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Amplify::Webhook`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
