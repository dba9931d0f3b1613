// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::KMS`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::KMS::Alias`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html).
    Alias = "AWS::KMS::Alias", Ref = KmsAliasName;
    new_with AliasRequired {
        /// `AliasName`: 1 to 256 characters, `^(alias/)[a-zA-Z0-9:/_-]+$`. Update: replaces.
        alias_name: KmsAliasName = "AliasName",
        /// `TargetKeyId`: 1 to 256 characters. Update: in place.
        target_key_id: KmsKey = "TargetKeyId",
    }
    set {
        /// `AliasName`: 1 to 256 characters, `^(alias/)[a-zA-Z0-9:/_-]+$`. Update: replaces.
        alias_name: KmsAliasName = "AliasName";
        /// `TargetKeyId`: 1 to 256 characters. Update: in place.
        target_key_id: KmsKey = "TargetKeyId";
    }
    get {
    }
    ref alias_name;
}

resource! {
    /// `AWS::KMS::Key`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html).
    Key = "AWS::KMS::Key", Ref = KmsKeyId;
    tags "Tags" List;
    new ();
    set {
        /// `BypassPolicyLockoutSafetyCheck`: default `false`. Update: in place.
        bypass_policy_lockout_safety_check: Bool = "BypassPolicyLockoutSafetyCheck";
        /// `Description`: at most 8192 characters. Update: in place.
        description: Str = "Description";
        /// `EnableKeyRotation`. Update: in place.
        enable_key_rotation: Bool = "EnableKeyRotation";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `KeyPolicy`. Update: in place.
        key_policy: PolicyDocument = "KeyPolicy";
        /// `KeySpec`: default `"SYMMETRIC_DEFAULT"`. Update: in place.
        key_spec: key::KeySpec = "KeySpec";
        /// `KeyUsage`: default `"ENCRYPT_DECRYPT"`. Update: in place.
        key_usage: key::KeyUsage = "KeyUsage";
        /// `MultiRegion`: default `false`. Update: in place.
        multi_region: Bool = "MultiRegion";
        /// `Origin`: default `"AWS_KMS"`. Update: in place.
        origin: key::Origin = "Origin";
        /// `PendingWindowInDays`: 7 to 30. Update: in place.
        pending_window_in_days: DayCount = "PendingWindowInDays";
        /// `RotationPeriodInDays`: 90 to 2560, default `365`. Update: in place.
        rotation_period_in_days: DayCount = "RotationPeriodInDays";
        /// `Tags`: no item twice. Update: in place.
        tags: List<key::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: KmsKeyArn = "Arn";
    }
    ref key_id;
}

/// Property types of `AWS::KMS::Key`.
pub mod key {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::KMS::Key`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `KeySpec` of `AWS::KMS::Key`.
        KeySpec {
            SYMMETRIC_DEFAULT = "SYMMETRIC_DEFAULT",
            RSA_2048 = "RSA_2048",
            RSA_3072 = "RSA_3072",
            RSA_4096 = "RSA_4096",
            ECC_NIST_P256 = "ECC_NIST_P256",
            ECC_NIST_P384 = "ECC_NIST_P384",
            ECC_NIST_P521 = "ECC_NIST_P521",
            ECC_SECG_P256K1 = "ECC_SECG_P256K1",
            HMAC_224 = "HMAC_224",
            HMAC_256 = "HMAC_256",
            HMAC_384 = "HMAC_384",
            HMAC_512 = "HMAC_512",
            SM2 = "SM2",
            ML_DSA_44 = "ML_DSA_44",
            ML_DSA_65 = "ML_DSA_65",
            ML_DSA_87 = "ML_DSA_87",
            ECC_NIST_EDWARDS25519 = "ECC_NIST_EDWARDS25519",
        }
    }

    values! {
        /// `KeyUsage` of `AWS::KMS::Key`.
        KeyUsage {
            ENCRYPT_DECRYPT = "ENCRYPT_DECRYPT",
            SIGN_VERIFY = "SIGN_VERIFY",
            GENERATE_VERIFY_MAC = "GENERATE_VERIFY_MAC",
            KEY_AGREEMENT = "KEY_AGREEMENT",
        }
    }

    values! {
        /// `Origin` of `AWS::KMS::Key`.
        Origin {
            AWS_KMS = "AWS_KMS",
            EXTERNAL = "EXTERNAL",
        }
    }
}

resource! {
    /// `AWS::KMS::ReplicaKey`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-replicakey.html).
    ReplicaKey = "AWS::KMS::ReplicaKey", Ref = KmsReplicaKeyId;
    tags "Tags" List;
    new (primary_key_arn: Str = "PrimaryKeyArn", key_policy: PolicyDocument = "KeyPolicy");
    set {
        /// `Description`: at most 8192 characters. Update: in place.
        description: Str = "Description";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `KeyPolicy`. Update: in place.
        key_policy: PolicyDocument = "KeyPolicy";
        /// `PendingWindowInDays`: 7 to 30. Update: in place.
        pending_window_in_days: DayCount = "PendingWindowInDays";
        /// `PrimaryKeyArn`: 1 to 256 characters. Update: replaces.
        primary_key_arn: Str = "PrimaryKeyArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<replica_key::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: KmsReplicaKeyArn = "Arn";
    }
    ref key_id;
}

/// Property types of `AWS::KMS::ReplicaKey`.
pub mod replica_key {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::key::Tag;
}
