// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SecretsManager`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SecretsManager::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html).
    ResourcePolicy = "AWS::SecretsManager::ResourcePolicy", Ref = SecretsManagerResourcePolicySecretId;
    new (resource_policy: PolicyDocument = "ResourcePolicy", secret_id: SecretsManagerSecretId = "SecretId");
    set {
        /// `BlockPublicPolicy`. Update: in place.
        block_public_policy: Bool = "BlockPublicPolicy";
        /// `ResourcePolicy`: 1 to 20 480 characters. Update: in place.
        resource_policy: PolicyDocument = "ResourcePolicy";
        /// `SecretId`: 1 to 2048 characters. Update: replaces.
        secret_id: SecretsManagerSecretId = "SecretId";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref secret_id;
}

resource! {
    /// `AWS::SecretsManager::RotationSchedule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html).
    RotationSchedule = "AWS::SecretsManager::RotationSchedule", Ref = SecretsManagerRotationScheduleId;
    new (secret_id: SecretsManagerSecretId = "SecretId");
    set {
        /// `ExternalSecretRotationMetadata`. Update: in place.
        external_secret_rotation_metadata: List<rotation_schedule::ExternalSecretRotationMetadataItem> = "ExternalSecretRotationMetadata";
        /// `ExternalSecretRotationRoleArn`. Update: in place.
        external_secret_rotation_role_arn: IamRoleArn = "ExternalSecretRotationRoleArn";
        /// `HostedRotationLambda`. Update: in place.
        hosted_rotation_lambda: rotation_schedule::HostedRotationLambda = "HostedRotationLambda";
        /// `RotateImmediatelyOnUpdate`. Update: in place.
        rotate_immediately_on_update: Bool = "RotateImmediatelyOnUpdate";
        /// `RotationLambdaARN`. Update: in place.
        rotation_lambda_arn: Str = "RotationLambdaARN";
        /// `RotationRules`. Update: in place.
        rotation_rules: rotation_schedule::RotationRules = "RotationRules";
        /// `SecretId`. Update: replaces.
        secret_id: SecretsManagerSecretId = "SecretId";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::SecretsManager::RotationSchedule`.
pub mod rotation_schedule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ExternalSecretRotationMetadataItem` of `AWS::SecretsManager::RotationSchedule`.
        ExternalSecretRotationMetadataItem;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `HostedRotationLambda` of `AWS::SecretsManager::RotationSchedule`.
        HostedRotationLambda;
        new (rotation_type: Str = "RotationType");
        set {
            /// `ExcludeCharacters`. Update: in place.
            exclude_characters: Str = "ExcludeCharacters";
            /// `KmsKeyArn`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
            /// `MasterSecretArn`. Update: in place.
            master_secret_arn: Str = "MasterSecretArn";
            /// `MasterSecretKmsKeyArn`. Update: in place.
            master_secret_kms_key_arn: Str = "MasterSecretKmsKeyArn";
            /// `RotationLambdaName`. Update: in place.
            rotation_lambda_name: Str = "RotationLambdaName";
            /// `Runtime`. Update: in place.
            runtime: Str = "Runtime";
            /// `SuperuserSecretArn`. Update: in place.
            superuser_secret_arn: Str = "SuperuserSecretArn";
            /// `SuperuserSecretKmsKeyArn`. Update: in place.
            superuser_secret_kms_key_arn: Str = "SuperuserSecretKmsKeyArn";
            /// `VpcSecurityGroupIds`. Update: in place.
            vpc_security_group_ids: Str = "VpcSecurityGroupIds";
            /// `VpcSubnetIds`. Update: in place.
            vpc_subnet_ids: Str = "VpcSubnetIds";
        }
    }

    property! {
        /// `RotationRules` of `AWS::SecretsManager::RotationSchedule`.
        RotationRules;
        new ();
        set {
            /// `AutomaticallyAfterDays`. Update: in place.
            automatically_after_days: Int = "AutomaticallyAfterDays";
            /// `Duration`. Update: in place.
            duration: Str = "Duration";
            /// `ScheduleExpression`. Update: in place.
            schedule_expression: Str = "ScheduleExpression";
        }
    }
}

resource! {
    /// `AWS::SecretsManager::Secret`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html).
    Secret = "AWS::SecretsManager::Secret", Ref = SecretsManagerSecretId;
    tags "Tags" List;
    new ();
    set {
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `GenerateSecretString`. Update: in place.
        generate_secret_string: secret::GenerateSecretString = "GenerateSecretString";
        /// `KmsKeyId`: at most 2048 characters. Update: in place.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Name`: at most 512 characters. Update: replaces.
        name: Str = "Name";
        /// `ReplicaRegions`. Update: in place.
        replica_regions: List<secret::ReplicaRegion> = "ReplicaRegions";
        /// `SecretString`: 1 to 65 536 characters. Update: in place.
        secret_string: Str = "SecretString";
        /// `Tags`. Update: in place.
        tags: List<secret::Tag> = "Tags";
        /// `Type`: at most 256 characters. Update: in place.
        type_: Str = "Type";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::SecretsManager::Secret`.
pub mod secret {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `GenerateSecretString` of `AWS::SecretsManager::Secret`.
        GenerateSecretString;
        new ();
        set {
            /// `ExcludeCharacters`. Update: in place.
            exclude_characters: Str = "ExcludeCharacters";
            /// `ExcludeLowercase`. Update: in place.
            exclude_lowercase: Bool = "ExcludeLowercase";
            /// `ExcludeNumbers`. Update: in place.
            exclude_numbers: Bool = "ExcludeNumbers";
            /// `ExcludePunctuation`. Update: in place.
            exclude_punctuation: Bool = "ExcludePunctuation";
            /// `ExcludeUppercase`. Update: in place.
            exclude_uppercase: Bool = "ExcludeUppercase";
            /// `GenerateStringKey`. Update: in place.
            generate_string_key: Str = "GenerateStringKey";
            /// `IncludeSpace`. Update: in place.
            include_space: Bool = "IncludeSpace";
            /// `PasswordLength`. Update: in place.
            password_length: Int = "PasswordLength";
            /// `RequireEachIncludedType`. Update: in place.
            require_each_included_type: Bool = "RequireEachIncludedType";
            /// `SecretStringTemplate`. Update: in place.
            secret_string_template: Str = "SecretStringTemplate";
        }
    }

    property! {
        /// `ReplicaRegion` of `AWS::SecretsManager::Secret`.
        ReplicaRegion;
        new (region: Str = "Region");
        set {
            /// `KmsKeyId`. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `Tag` of `AWS::SecretsManager::Secret`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::SecretsManager::SecretTargetAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html).
    SecretTargetAttachment = "AWS::SecretsManager::SecretTargetAttachment", Ref = SecretsManagerSecretTargetAttachmentSecretId;
    new_with SecretTargetAttachmentRequired {
        /// `TargetType`. Update: in place.
        target_type: Str = "TargetType",
        /// `TargetId`. Update: in place.
        target_id: Str = "TargetId",
        /// `SecretId`: 1 to 2048 characters. Update: replaces.
        secret_id: SecretsManagerSecretId = "SecretId",
    }
    set {
        /// `SecretId`: 1 to 2048 characters. Update: replaces.
        secret_id: SecretsManagerSecretId = "SecretId";
        /// `TargetId`. Update: in place.
        target_id: Str = "TargetId";
        /// `TargetType`. Update: in place.
        target_type: Str = "TargetType";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref secret_id;
}
