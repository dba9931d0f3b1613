// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::PaymentCryptography`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::PaymentCryptography::Alias`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-alias.html).
    Alias = "AWS::PaymentCryptography::Alias", Ref = Str;
    new (alias_name: Str = "AliasName");
    set {
        /// `AliasName`: 7 to 256 characters, `^alias/[a-zA-Z0-9/_-]+$`. Update: replaces.
        alias_name: Str = "AliasName";
        /// `KeyArn`: 70 to 150 characters. Update: in place.
        key_arn: Str = "KeyArn";
    }
    get {
    }
    ref alias_name;
}

resource! {
    /// `AWS::PaymentCryptography::Key`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-key.html).
    Key = "AWS::PaymentCryptography::Key", Ref = Str;
    tags "Tags" List;
    new (exportable: Bool = "Exportable", key_attributes: key::KeyAttributes = "KeyAttributes");
    set {
        /// `DeriveKeyUsage`. Update: in place.
        derive_key_usage: key::DeriveKeyUsage = "DeriveKeyUsage";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `Exportable`. Update: in place.
        exportable: Bool = "Exportable";
        /// `KeyAttributes`. Update: in place.
        key_attributes: key::KeyAttributes = "KeyAttributes";
        /// `KeyCheckValueAlgorithm`. Update: in place.
        key_check_value_algorithm: key::KeyCheckValueAlgorithm = "KeyCheckValueAlgorithm";
        /// `Policy`: 1 to 20 480 characters, `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Update: in place.
        policy: Str = "Policy";
        /// `ReplicationRegions`: `^[a-z]{2}-[a-z]{1,16}-[0-9]+$`. Update: in place.
        replication_regions: List<Str> = "ReplicationRegions";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<key::Tag> = "Tags";
    }
    get {
        /// `KeyOrigin`
        key_origin: Str = "KeyOrigin";
        /// `KeyState`
        key_state: Str = "KeyState";
        /// `ReplicationStatus`
        replication_status: Json = "ReplicationStatus";
    }
    ref key_identifier;
}

/// Property types of `AWS::PaymentCryptography::Key`.
pub mod key {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `KeyAttributes` of `AWS::PaymentCryptography::Key`.
        KeyAttributes;
        new_with KeyAttributesRequired {
            /// `KeyAlgorithm`. Update: in place.
            key_algorithm: KeyAlgorithm = "KeyAlgorithm",
            /// `KeyClass`. Update: in place.
            key_class: KeyClass = "KeyClass",
            /// `KeyModesOfUse`. Update: in place.
            key_modes_of_use: KeyModesOfUse = "KeyModesOfUse",
            /// `KeyUsage`. Update: in place.
            key_usage: KeyUsage = "KeyUsage",
        }
        set {
        }
    }

    property! {
        /// `KeyModesOfUse` of `AWS::PaymentCryptography::Key`.
        KeyModesOfUse;
        new ();
        set {
            /// `Decrypt`: default `false`. Update: in place.
            decrypt: Bool = "Decrypt";
            /// `DeriveKey`: default `false`. Update: in place.
            derive_key: Bool = "DeriveKey";
            /// `Encrypt`: default `false`. Update: in place.
            encrypt: Bool = "Encrypt";
            /// `Generate`: default `false`. Update: in place.
            generate: Bool = "Generate";
            /// `NoRestrictions`: default `false`. Update: in place.
            no_restrictions: Bool = "NoRestrictions";
            /// `Sign`: default `false`. Update: in place.
            sign: Bool = "Sign";
            /// `Unwrap`: default `false`. Update: in place.
            unwrap: Bool = "Unwrap";
            /// `Verify`: default `false`. Update: in place.
            verify: Bool = "Verify";
            /// `Wrap`: default `false`. Update: in place.
            wrap: Bool = "Wrap";
        }
    }

    property! {
        /// `Tag` of `AWS::PaymentCryptography::Key`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `DeriveKeyUsage` of `AWS::PaymentCryptography::Key`.
        DeriveKeyUsage {
            TR31_B0_BASE_DERIVATION_KEY = "TR31_B0_BASE_DERIVATION_KEY",
            TR31_C0_CARD_VERIFICATION_KEY = "TR31_C0_CARD_VERIFICATION_KEY",
            TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY = "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY",
            TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS = "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS",
            TR31_E1_EMV_MKEY_CONFIDENTIALITY = "TR31_E1_EMV_MKEY_CONFIDENTIALITY",
            TR31_E2_EMV_MKEY_INTEGRITY = "TR31_E2_EMV_MKEY_INTEGRITY",
            TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS = "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS",
            TR31_E5_EMV_MKEY_CARD_PERSONALIZATION = "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION",
            TR31_E6_EMV_MKEY_OTHER = "TR31_E6_EMV_MKEY_OTHER",
            TR31_K0_KEY_ENCRYPTION_KEY = "TR31_K0_KEY_ENCRYPTION_KEY",
            TR31_K1_KEY_BLOCK_PROTECTION_KEY = "TR31_K1_KEY_BLOCK_PROTECTION_KEY",
            TR31_M3_ISO_9797_3_MAC_KEY = "TR31_M3_ISO_9797_3_MAC_KEY",
            TR31_M1_ISO_9797_1_MAC_KEY = "TR31_M1_ISO_9797_1_MAC_KEY",
            TR31_M6_ISO_9797_5_CMAC_KEY = "TR31_M6_ISO_9797_5_CMAC_KEY",
            TR31_M7_HMAC_KEY = "TR31_M7_HMAC_KEY",
            TR31_P0_PIN_ENCRYPTION_KEY = "TR31_P0_PIN_ENCRYPTION_KEY",
            TR31_P1_PIN_GENERATION_KEY = "TR31_P1_PIN_GENERATION_KEY",
            TR31_V1_IBM3624_PIN_VERIFICATION_KEY = "TR31_V1_IBM3624_PIN_VERIFICATION_KEY",
            TR31_V2_VISA_PIN_VERIFICATION_KEY = "TR31_V2_VISA_PIN_VERIFICATION_KEY",
        }
    }

    values! {
        /// `KeyAlgorithm` of `AWS::PaymentCryptography::Key`.
        KeyAlgorithm {
            TDES_2KEY = "TDES_2KEY",
            TDES_3KEY = "TDES_3KEY",
            AES_128 = "AES_128",
            AES_192 = "AES_192",
            AES_256 = "AES_256",
            HMAC_SHA256 = "HMAC_SHA256",
            HMAC_SHA384 = "HMAC_SHA384",
            HMAC_SHA512 = "HMAC_SHA512",
            HMAC_SHA224 = "HMAC_SHA224",
            RSA_2048 = "RSA_2048",
            RSA_3072 = "RSA_3072",
            RSA_4096 = "RSA_4096",
            ECC_NIST_P256 = "ECC_NIST_P256",
            ECC_NIST_P384 = "ECC_NIST_P384",
            ECC_NIST_P521 = "ECC_NIST_P521",
        }
    }

    values! {
        /// `KeyCheckValueAlgorithm` of `AWS::PaymentCryptography::Key`.
        KeyCheckValueAlgorithm {
            CMAC = "CMAC",
            ANSI_X9_24 = "ANSI_X9_24",
            HMAC = "HMAC",
            SHA_1 = "SHA_1",
        }
    }

    values! {
        /// `KeyClass` of `AWS::PaymentCryptography::Key`.
        KeyClass {
            SYMMETRIC_KEY = "SYMMETRIC_KEY",
            ASYMMETRIC_KEY_PAIR = "ASYMMETRIC_KEY_PAIR",
            PRIVATE_KEY = "PRIVATE_KEY",
            PUBLIC_KEY = "PUBLIC_KEY",
        }
    }

    values! {
        /// `KeyUsage` of `AWS::PaymentCryptography::Key`.
        KeyUsage {
            TR31_B0_BASE_DERIVATION_KEY = "TR31_B0_BASE_DERIVATION_KEY",
            TR31_C0_CARD_VERIFICATION_KEY = "TR31_C0_CARD_VERIFICATION_KEY",
            TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY = "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY",
            TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION = "TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION",
            TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS = "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS",
            TR31_E1_EMV_MKEY_CONFIDENTIALITY = "TR31_E1_EMV_MKEY_CONFIDENTIALITY",
            TR31_E2_EMV_MKEY_INTEGRITY = "TR31_E2_EMV_MKEY_INTEGRITY",
            TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS = "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS",
            TR31_E5_EMV_MKEY_CARD_PERSONALIZATION = "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION",
            TR31_E6_EMV_MKEY_OTHER = "TR31_E6_EMV_MKEY_OTHER",
            TR31_K0_KEY_ENCRYPTION_KEY = "TR31_K0_KEY_ENCRYPTION_KEY",
            TR31_K1_KEY_BLOCK_PROTECTION_KEY = "TR31_K1_KEY_BLOCK_PROTECTION_KEY",
            TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT = "TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT",
            TR31_M0_ISO_16609_MAC_KEY = "TR31_M0_ISO_16609_MAC_KEY",
            TR31_M3_ISO_9797_3_MAC_KEY = "TR31_M3_ISO_9797_3_MAC_KEY",
            TR31_M1_ISO_9797_1_MAC_KEY = "TR31_M1_ISO_9797_1_MAC_KEY",
            TR31_M6_ISO_9797_5_CMAC_KEY = "TR31_M6_ISO_9797_5_CMAC_KEY",
            TR31_M7_HMAC_KEY = "TR31_M7_HMAC_KEY",
            TR31_P0_PIN_ENCRYPTION_KEY = "TR31_P0_PIN_ENCRYPTION_KEY",
            TR31_P1_PIN_GENERATION_KEY = "TR31_P1_PIN_GENERATION_KEY",
            TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE = "TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE",
            TR31_V1_IBM3624_PIN_VERIFICATION_KEY = "TR31_V1_IBM3624_PIN_VERIFICATION_KEY",
            TR31_V2_VISA_PIN_VERIFICATION_KEY = "TR31_V2_VISA_PIN_VERIFICATION_KEY",
            TR31_K2_TR34_ASYMMETRIC_KEY = "TR31_K2_TR34_ASYMMETRIC_KEY",
        }
    }
}
