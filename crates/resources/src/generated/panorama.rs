// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Panorama`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Panorama::ApplicationInstance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-applicationinstance.html).
    ApplicationInstance = "AWS::Panorama::ApplicationInstance", Ref = Str;
    tags "Tags" List;
    new (manifest_payload: application_instance::ManifestPayload = "ManifestPayload", default_runtime_context_device: Str = "DefaultRuntimeContextDevice");
    set {
        /// `ApplicationInstanceIdToReplace`: 1 to 255 characters, `^[a-zA-Z0-9\-\_]+$`. Update: replaces.
        application_instance_id_to_replace: Str = "ApplicationInstanceIdToReplace";
        /// `DefaultRuntimeContextDevice`: 1 to 255 characters, `^[a-zA-Z0-9\-\_]+$`. Update: replaces.
        default_runtime_context_device: Str = "DefaultRuntimeContextDevice";
        /// `Description`: at most 255 characters, `^.*$`. Update: replaces.
        description: Str = "Description";
        /// `ManifestOverridesPayload`. Update: replaces.
        manifest_overrides_payload: application_instance::ManifestOverridesPayload = "ManifestOverridesPayload";
        /// `ManifestPayload`. Update: replaces.
        manifest_payload: application_instance::ManifestPayload = "ManifestPayload";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9\-\_]+$`. Update: replaces.
        name: Str = "Name";
        /// `RuntimeRoleArn`: 1 to 255 characters. Update: replaces.
        runtime_role_arn: IamRoleArn = "RuntimeRoleArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<application_instance::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedTime`
        created_time: Int = "CreatedTime";
        /// `DefaultRuntimeContextDeviceName`
        default_runtime_context_device_name: Str = "DefaultRuntimeContextDeviceName";
        /// `HealthStatus`
        health_status: Str = "HealthStatus";
        /// `LastUpdatedTime`
        last_updated_time: Int = "LastUpdatedTime";
        /// `Status`
        status: Str = "Status";
        /// `StatusDescription`
        status_description: Str = "StatusDescription";
    }
    ref application_instance_id;
}

/// Property types of `AWS::Panorama::ApplicationInstance`.
pub mod application_instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ManifestOverridesPayload` of `AWS::Panorama::ApplicationInstance`.
        ManifestOverridesPayload;
        new ();
        set {
            /// `PayloadData`: at most 51 200 characters, `^.+$`. Update: replaces.
            payload_data: Str = "PayloadData";
        }
    }

    property! {
        /// `ManifestPayload` of `AWS::Panorama::ApplicationInstance`.
        ManifestPayload;
        new ();
        set {
            /// `PayloadData`: 1 to 51 200 characters, `^.+$`. Update: replaces.
            payload_data: Str = "PayloadData";
        }
    }

    property! {
        /// `Tag` of `AWS::Panorama::ApplicationInstance`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Panorama::Package`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-package.html).
    Package = "AWS::Panorama::Package", Ref = Str;
    tags "Tags" List;
    new (package_name: Str = "PackageName");
    set {
        /// `PackageName`: 1 to 128 characters, `^[a-zA-Z0-9\-\_]+$`. Update: replaces.
        package_name: Str = "PackageName";
        /// `StorageLocation`. Update: in place.
        storage_location: package::StorageLocation = "StorageLocation";
        /// `Tags`: no item twice. Update: in place.
        tags: List<package::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedTime`
        created_time: Int = "CreatedTime";
        /// `StorageLocation.BinaryPrefixLocation`
        storage_location_binary_prefix_location: Str = "StorageLocation.BinaryPrefixLocation";
        /// `StorageLocation.Bucket`
        storage_location_bucket: Str = "StorageLocation.Bucket";
        /// `StorageLocation.GeneratedPrefixLocation`
        storage_location_generated_prefix_location: Str = "StorageLocation.GeneratedPrefixLocation";
        /// `StorageLocation.ManifestPrefixLocation`
        storage_location_manifest_prefix_location: Str = "StorageLocation.ManifestPrefixLocation";
        /// `StorageLocation.RepoPrefixLocation`
        storage_location_repo_prefix_location: Str = "StorageLocation.RepoPrefixLocation";
    }
    ref package_id;
}

/// Property types of `AWS::Panorama::Package`.
pub mod package {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_instance::Tag;

    property! {
        /// `StorageLocation` of `AWS::Panorama::Package`.
        StorageLocation;
        new ();
        set {
            /// `BinaryPrefixLocation`. Update: in place.
            binary_prefix_location: Str = "BinaryPrefixLocation";
            /// `Bucket`. Update: in place.
            bucket: Str = "Bucket";
            /// `GeneratedPrefixLocation`. Update: in place.
            generated_prefix_location: Str = "GeneratedPrefixLocation";
            /// `ManifestPrefixLocation`. Update: in place.
            manifest_prefix_location: Str = "ManifestPrefixLocation";
            /// `RepoPrefixLocation`. Update: in place.
            repo_prefix_location: Str = "RepoPrefixLocation";
        }
    }
}

resource! {
    /// `AWS::Panorama::PackageVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-packageversion.html).
    PackageVersion = "AWS::Panorama::PackageVersion", Ref = Str;
    new_with PackageVersionRequired {
        /// `PackageId`: 1 to 255 characters, `^[a-zA-Z0-9\-\_\/]+$`. Update: replaces.
        package_id: Str = "PackageId",
        /// `PackageVersion`: 1 to 255 characters, `^([0-9]+)\.([0-9]+)$`. Update: replaces.
        package_version: Str = "PackageVersion",
        /// `PatchVersion`: 1 to 255 characters, `^[a-z0-9]+$`. Update: replaces.
        patch_version: Str = "PatchVersion",
    }
    set {
        /// `MarkLatest`. Update: in place.
        mark_latest: Bool = "MarkLatest";
        /// `OwnerAccount`: 1 to 12 characters, `^[0-9a-z\_]+$`. Update: replaces.
        owner_account: Str = "OwnerAccount";
        /// `PackageId`: 1 to 255 characters, `^[a-zA-Z0-9\-\_\/]+$`. Update: replaces.
        package_id: Str = "PackageId";
        /// `PackageVersion`: 1 to 255 characters, `^([0-9]+)\.([0-9]+)$`. Update: replaces.
        package_version: Str = "PackageVersion";
        /// `PatchVersion`: 1 to 255 characters, `^[a-z0-9]+$`. Update: replaces.
        patch_version: Str = "PatchVersion";
        /// `UpdatedLatestPatchVersion`: 1 to 255 characters, `^[a-z0-9]+$`. Update: in place.
        updated_latest_patch_version: Str = "UpdatedLatestPatchVersion";
    }
    get {
        /// `IsLatestPatch`
        is_latest_patch: Bool = "IsLatestPatch";
        /// `PackageArn`
        package_arn: Arn = "PackageArn";
        /// `PackageName`
        package_name: Str = "PackageName";
        /// `RegisteredTime`
        registered_time: Int = "RegisteredTime";
        /// `Status`
        status: Str = "Status";
        /// `StatusDescription`
        status_description: Str = "StatusDescription";
    }
}
