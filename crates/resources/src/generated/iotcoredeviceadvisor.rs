// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::IoTCoreDeviceAdvisor`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotcoredeviceadvisor-suitedefinition.html).
    SuiteDefinition = "AWS::IoTCoreDeviceAdvisor::SuiteDefinition", Ref = Str;
    tags "Tags" List;
    new (suite_definition_configuration: suite_definition::SuiteDefinitionConfiguration = "SuiteDefinitionConfiguration");
    set {
        /// `SuiteDefinitionConfiguration`. Update: in place.
        suite_definition_configuration: suite_definition::SuiteDefinitionConfiguration = "SuiteDefinitionConfiguration";
        /// `Tags`: no item twice. Update: in place.
        tags: List<suite_definition::Tag> = "Tags";
    }
    get {
        /// `SuiteDefinitionArn`
        suite_definition_arn: Arn = "SuiteDefinitionArn";
        /// `SuiteDefinitionVersion`
        suite_definition_version: Str = "SuiteDefinitionVersion";
    }
    ref suite_definition_id;
}

/// Property types of `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`.
pub mod suite_definition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DeviceUnderTest` of `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`.
        DeviceUnderTest;
        new ();
        set {
            /// `CertificateArn`: 20 to 2048 characters. Update: in place.
            certificate_arn: Str = "CertificateArn";
            /// `ThingArn`: 20 to 2048 characters. Update: in place.
            thing_arn: Str = "ThingArn";
        }
    }

    property! {
        /// `SuiteDefinitionConfiguration` of `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`.
        SuiteDefinitionConfiguration;
        new_with SuiteDefinitionConfigurationRequired {
            /// `DevicePermissionRoleArn`: 20 to 2048 characters. Update: in place.
            device_permission_role_arn: Str = "DevicePermissionRoleArn",
            /// `RootGroup`: 1 to 2048 characters. Update: in place.
            root_group: Str = "RootGroup",
        }
        set {
            /// `Devices`: at most 2 items. Update: in place.
            devices: List<DeviceUnderTest> = "Devices";
            /// `IntendedForQualification`. Update: in place.
            intended_for_qualification: Bool = "IntendedForQualification";
            /// `SuiteDefinitionName`: 1 to 256 characters. Update: in place.
            suite_definition_name: Str = "SuiteDefinitionName";
        }
    }

    property! {
        /// `Tag` of `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
