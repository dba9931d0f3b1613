// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SystemsManagerSAP`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SystemsManagerSAP::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-systemsmanagersap-application.html).
    Application = "AWS::SystemsManagerSAP::Application", Ref = Arn;
    tags "Tags" List;
    new (application_id: Str = "ApplicationId", application_type: application::ApplicationType = "ApplicationType");
    set {
        /// `ApplicationId`: `[\w\d\.-]{1,60}`. Update: in place.
        application_id: Str = "ApplicationId";
        /// `ApplicationType`. Update: in place.
        application_type: application::ApplicationType = "ApplicationType";
        /// `ComponentsInfo`: at least 1 items. Update: replaces.
        components_info: List<application::ComponentInfo> = "ComponentsInfo";
        /// `Credentials`: at least 1 items. Update: replaces.
        credentials: List<application::Credential> = "Credentials";
        /// `DatabaseArn`: `^arn:(.+:){2,4}.+$|^arn:(.+:){1,3}.+\/.+$`. Update: replaces.
        database_arn: Str = "DatabaseArn";
        /// `Instances`: at least 1 items, `^i-[\w\d]{8}$|^i-[\w\d]{17}$`. Update: replaces.
        instances: List<Str> = "Instances";
        /// `SapInstanceNumber`: `[0-9]{2}`. Update: replaces.
        sap_instance_number: Str = "SapInstanceNumber";
        /// `Sid`: `[A-Z][A-Z0-9]{2}`. Update: replaces.
        sid: Str = "Sid";
        /// `Tags`. Update: in place.
        tags: List<application::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::SystemsManagerSAP::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ComponentInfo` of `AWS::SystemsManagerSAP::Application`.
        ComponentInfo;
        new ();
        set {
            /// `ComponentType`. Update: replaces.
            component_type: ComponentType = "ComponentType";
            /// `Ec2InstanceId`: `^i-[\w\d]{8}$|^i-[\w\d]{17}$`. Update: replaces.
            ec2_instance_id: Str = "Ec2InstanceId";
            /// `Sid`: `[A-Z][A-Z0-9]{2}`. Update: replaces.
            sid: Str = "Sid";
        }
    }

    property! {
        /// `Credential` of `AWS::SystemsManagerSAP::Application`.
        Credential;
        new ();
        set {
            /// `CredentialType`. Update: replaces.
            credential_type: CredentialType = "CredentialType";
            /// `DatabaseName`: `^(?=.{1,100}$).*`. Update: replaces.
            database_name: Str = "DatabaseName";
            /// `SecretId`: `^(?=.{1,100}$).*`. Update: replaces.
            secret_id: Str = "SecretId";
        }
    }

    property! {
        /// `Tag` of `AWS::SystemsManagerSAP::Application`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ApplicationType` of `AWS::SystemsManagerSAP::Application`.
        ApplicationType {
            HANA = "HANA",
            SAP_ABAP = "SAP_ABAP",
        }
    }

    values! {
        /// `ComponentType` of `AWS::SystemsManagerSAP::Application`.
        ComponentType {
            HANA = "HANA",
            HANA_NODE = "HANA_NODE",
            ABAP = "ABAP",
            ASCS = "ASCS",
            DIALOG = "DIALOG",
            WEBDISP = "WEBDISP",
            WD = "WD",
            ERS = "ERS",
        }
    }

    values! {
        /// `CredentialType` of `AWS::SystemsManagerSAP::Application`.
        CredentialType {
            ADMIN = "ADMIN",
        }
    }
}
