// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SES`: 22 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SES::ConfigurationSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationset.html).
    ConfigurationSet = "AWS::SES::ConfigurationSet", Ref = SesConfigurationSetName;
    tags "Tags" List;
    new ();
    set {
        /// `ArchivingOptions`. Update: in place.
        archiving_options: configuration_set::ArchivingOptions = "ArchivingOptions";
        /// `DeliveryOptions`. Update: in place.
        delivery_options: configuration_set::DeliveryOptions = "DeliveryOptions";
        /// `Name`: `^[a-zA-Z0-9_-]{1,64}$`. Update: replaces.
        name: Str = "Name";
        /// `ReputationOptions`. Update: in place.
        reputation_options: configuration_set::ReputationOptions = "ReputationOptions";
        /// `SendingOptions`. Update: in place.
        sending_options: configuration_set::SendingOptions = "SendingOptions";
        /// `SuppressionOptions`. Update: in place.
        suppression_options: configuration_set::SuppressionOptions = "SuppressionOptions";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<configuration_set::Tag> = "Tags";
        /// `TrackingOptions`. Update: in place.
        tracking_options: configuration_set::TrackingOptions = "TrackingOptions";
        /// `VdmOptions`. Update: in place.
        vdm_options: configuration_set::VdmOptions = "VdmOptions";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::SES::ConfigurationSet`.
pub mod configuration_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ArchivingOptions` of `AWS::SES::ConfigurationSet`.
        ArchivingOptions;
        new ();
        set {
            /// `ArchiveArn`. Update: in place.
            archive_arn: Str = "ArchiveArn";
        }
    }

    property! {
        /// `ConditionThreshold` of `AWS::SES::ConfigurationSet`.
        ConditionThreshold;
        new (condition_threshold_enabled: Str = "ConditionThresholdEnabled");
        set {
            /// `OverallConfidenceThreshold`. Update: in place.
            overall_confidence_threshold: OverallConfidenceThreshold = "OverallConfidenceThreshold";
        }
    }

    property! {
        /// `DashboardOptions` of `AWS::SES::ConfigurationSet`.
        DashboardOptions;
        new (engagement_metrics: Str = "EngagementMetrics");
        set {
        }
    }

    property! {
        /// `DeliveryOptions` of `AWS::SES::ConfigurationSet`.
        DeliveryOptions;
        new ();
        set {
            /// `MaxDeliverySeconds`: 300 to 50 400. Update: in place.
            max_delivery_seconds: Num = "MaxDeliverySeconds";
            /// `SendingPoolName`. Update: in place.
            sending_pool_name: SesDedicatedIpPoolName = "SendingPoolName";
            /// `TlsPolicy`: `REQUIRE|OPTIONAL`. Update: in place.
            tls_policy: Str = "TlsPolicy";
        }
    }

    property! {
        /// `GuardianOptions` of `AWS::SES::ConfigurationSet`.
        GuardianOptions;
        new (optimized_shared_delivery: Str = "OptimizedSharedDelivery");
        set {
        }
    }

    property! {
        /// `OverallConfidenceThreshold` of `AWS::SES::ConfigurationSet`.
        OverallConfidenceThreshold;
        new (confidence_verdict_threshold: Str = "ConfidenceVerdictThreshold");
        set {
        }
    }

    property! {
        /// `ReputationOptions` of `AWS::SES::ConfigurationSet`.
        ReputationOptions;
        new ();
        set {
            /// `ReputationMetricsEnabled`: `true|false`. Update: in place.
            reputation_metrics_enabled: Bool = "ReputationMetricsEnabled";
        }
    }

    property! {
        /// `SendingOptions` of `AWS::SES::ConfigurationSet`.
        SendingOptions;
        new ();
        set {
            /// `SendingEnabled`: `true|false`. Update: in place.
            sending_enabled: Bool = "SendingEnabled";
        }
    }

    property! {
        /// `SuppressionOptions` of `AWS::SES::ConfigurationSet`.
        SuppressionOptions;
        new ();
        set {
            /// `SuppressedReasons`: `BOUNCE|COMPLAINT`. Update: in place.
            suppressed_reasons: List<Str> = "SuppressedReasons";
            /// `ValidationOptions`. Update: in place.
            validation_options: ValidationOptions = "ValidationOptions";
        }
    }

    property! {
        /// `Tag` of `AWS::SES::ConfigurationSet`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TrackingOptions` of `AWS::SES::ConfigurationSet`.
        TrackingOptions;
        new ();
        set {
            /// `CustomRedirectDomain`. Update: in place.
            custom_redirect_domain: Str = "CustomRedirectDomain";
            /// `HttpsPolicy`: `REQUIRE|REQUIRE_OPEN_ONLY|OPTIONAL`. Update: in place.
            https_policy: Str = "HttpsPolicy";
        }
    }

    property! {
        /// `ValidationOptions` of `AWS::SES::ConfigurationSet`.
        ValidationOptions;
        new (condition_threshold: ConditionThreshold = "ConditionThreshold");
        set {
        }
    }

    property! {
        /// `VdmOptions` of `AWS::SES::ConfigurationSet`.
        VdmOptions;
        new ();
        set {
            /// `DashboardOptions`. Update: in place.
            dashboard_options: DashboardOptions = "DashboardOptions";
            /// `GuardianOptions`. Update: in place.
            guardian_options: GuardianOptions = "GuardianOptions";
        }
    }
}

resource! {
    /// `AWS::SES::ConfigurationSetEventDestination`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-configurationseteventdestination.html).
    ConfigurationSetEventDestination = "AWS::SES::ConfigurationSetEventDestination", Ref = Str;
    new (configuration_set_name: SesConfigurationSetName = "ConfigurationSetName", event_destination: configuration_set_event_destination::EventDestination = "EventDestination");
    set {
        /// `ConfigurationSetName`. Update: replaces.
        configuration_set_name: SesConfigurationSetName = "ConfigurationSetName";
        /// `EventDestination`. Update: in place.
        event_destination: configuration_set_event_destination::EventDestination = "EventDestination";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::SES::ConfigurationSetEventDestination`.
pub mod configuration_set_event_destination {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudWatchDestination` of `AWS::SES::ConfigurationSetEventDestination`.
        CloudWatchDestination;
        new ();
        set {
            /// `DimensionConfigurations`. Update: in place.
            dimension_configurations: List<DimensionConfiguration> = "DimensionConfigurations";
        }
    }

    property! {
        /// `DimensionConfiguration` of `AWS::SES::ConfigurationSetEventDestination`.
        DimensionConfiguration;
        new_with DimensionConfigurationRequired {
            /// `DimensionValueSource`. Update: in place.
            dimension_value_source: DimensionValueSource = "DimensionValueSource",
            /// `DefaultDimensionValue`: 1 to 256 characters, `^[a-zA-Z0-9_-]{1,256}$`. Update: in place.
            default_dimension_value: Str = "DefaultDimensionValue",
            /// `DimensionName`: 1 to 256 characters, `^[a-zA-Z0-9_:-]{1,256}$`. Update: in place.
            dimension_name: Str = "DimensionName",
        }
        set {
        }
    }

    property! {
        /// `EventBridgeDestination` of `AWS::SES::ConfigurationSetEventDestination`.
        EventBridgeDestination;
        new (event_bus_arn: Str = "EventBusArn");
        set {
        }
    }

    property! {
        /// `EventDestination` of `AWS::SES::ConfigurationSetEventDestination`.
        EventDestination;
        new (matching_event_types: List<Str> = "MatchingEventTypes");
        set {
            /// `CloudWatchDestination`. Update: in place.
            cloud_watch_destination: CloudWatchDestination = "CloudWatchDestination";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `EventBridgeDestination`. Update: in place.
            event_bridge_destination: EventBridgeDestination = "EventBridgeDestination";
            /// `KinesisFirehoseDestination`. Update: in place.
            kinesis_firehose_destination: KinesisFirehoseDestination = "KinesisFirehoseDestination";
            /// `Name`: `^[a-zA-Z0-9_-]{0,64}$`. Update: may replace.
            name: Str = "Name";
            /// `SnsDestination`. Update: in place.
            sns_destination: SnsDestination = "SnsDestination";
        }
    }

    property! {
        /// `KinesisFirehoseDestination` of `AWS::SES::ConfigurationSetEventDestination`.
        KinesisFirehoseDestination;
        new (iam_role_arn: IamRoleArn = "IAMRoleARN", delivery_stream_arn: KinesisFirehoseDeliveryStreamArn = "DeliveryStreamARN");
        set {
        }
    }

    property! {
        /// `SnsDestination` of `AWS::SES::ConfigurationSetEventDestination`.
        SnsDestination;
        new (topic_arn: SnsTopicArn = "TopicARN");
        set {
        }
    }

    values! {
        /// `DimensionValueSource` of `AWS::SES::ConfigurationSetEventDestination`.
        DimensionValueSource {
            EMAIL_HEADER = "EMAIL_HEADER",
            LINK_TAG = "LINK_TAG",
            MESSAGE_TAG = "MESSAGE_TAG",
            EMAIL_HEADER_ = "emailHeader",
            LINK_TAG_ = "linkTag",
            MESSAGE_TAG_ = "messageTag",
        }
    }
}

resource! {
    /// `AWS::SES::ContactList`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-contactlist.html).
    ContactList = "AWS::SES::ContactList", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `ContactListName`: `^[a-zA-Z0-9_-]{1,64}$`. Update: replaces.
        contact_list_name: Str = "ContactListName";
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<contact_list::Tag> = "Tags";
        /// `Topics`: at most 20 items. Update: in place.
        topics: List<contact_list::Topic> = "Topics";
    }
    get {
    }
    ref contact_list_name;
}

/// Property types of `AWS::SES::ContactList`.
pub mod contact_list {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;

    property! {
        /// `Topic` of `AWS::SES::ContactList`.
        Topic;
        new_with TopicRequired {
            /// `TopicName`: `^[a-zA-Z0-9_-]{1,64}$`. Update: in place.
            topic_name: Str = "TopicName",
            /// `DisplayName`: at most 128 characters. Update: in place.
            display_name: Str = "DisplayName",
            /// `DefaultSubscriptionStatus`. Update: in place.
            default_subscription_status: Str = "DefaultSubscriptionStatus",
        }
        set {
            /// `Description`: at most 500 characters. Update: in place.
            description: Str = "Description";
        }
    }
}

resource! {
    /// `AWS::SES::CustomVerificationEmailTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-customverificationemailtemplate.html).
    CustomVerificationEmailTemplate = "AWS::SES::CustomVerificationEmailTemplate", Ref = Str;
    tags "Tags" List;
    new_with CustomVerificationEmailTemplateRequired {
        /// `TemplateName`: 1 to 64 characters. Update: replaces.
        template_name: Str = "TemplateName",
        /// `FromEmailAddress`. Update: in place.
        from_email_address: Str = "FromEmailAddress",
        /// `TemplateSubject`. Update: in place.
        template_subject: Str = "TemplateSubject",
        /// `TemplateContent`. Update: in place.
        template_content: Str = "TemplateContent",
        /// `SuccessRedirectionURL`. Update: in place.
        success_redirection_url: Str = "SuccessRedirectionURL",
        /// `FailureRedirectionURL`. Update: in place.
        failure_redirection_url: Str = "FailureRedirectionURL",
    }
    set {
        /// `FailureRedirectionURL`. Update: in place.
        failure_redirection_url: Str = "FailureRedirectionURL";
        /// `FromEmailAddress`. Update: in place.
        from_email_address: Str = "FromEmailAddress";
        /// `SuccessRedirectionURL`. Update: in place.
        success_redirection_url: Str = "SuccessRedirectionURL";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<custom_verification_email_template::Tag> = "Tags";
        /// `TemplateContent`. Update: in place.
        template_content: Str = "TemplateContent";
        /// `TemplateName`: 1 to 64 characters. Update: replaces.
        template_name: Str = "TemplateName";
        /// `TemplateSubject`. Update: in place.
        template_subject: Str = "TemplateSubject";
    }
    get {
    }
    ref template_name;
}

/// Property types of `AWS::SES::CustomVerificationEmailTemplate`.
pub mod custom_verification_email_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;
}

resource! {
    /// `AWS::SES::DedicatedIpPool`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-dedicatedippool.html).
    DedicatedIpPool = "AWS::SES::DedicatedIpPool", Ref = SesDedicatedIpPoolName;
    tags "Tags" List;
    new ();
    set {
        /// `PoolName`: `^[a-z0-9_-]{0,64}$`. Update: replaces.
        pool_name: Str = "PoolName";
        /// `ScalingMode`: `^(STANDARD|MANAGED)$`. Update: may replace.
        scaling_mode: Str = "ScalingMode";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<dedicated_ip_pool::Tag> = "Tags";
    }
    get {
    }
    ref pool_name;
}

/// Property types of `AWS::SES::DedicatedIpPool`.
pub mod dedicated_ip_pool {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;
}

resource! {
    /// `AWS::SES::EmailIdentity`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentity.html).
    EmailIdentity = "AWS::SES::EmailIdentity", Ref = Str;
    tags "Tags" List;
    new (email_identity: Str = "EmailIdentity");
    set {
        /// `ConfigurationSetAttributes`. Update: in place.
        configuration_set_attributes: email_identity::ConfigurationSetAttributes = "ConfigurationSetAttributes";
        /// `DkimAttributes`. Update: in place.
        dkim_attributes: email_identity::DkimAttributes = "DkimAttributes";
        /// `DkimSigningAttributes`. Update: in place.
        dkim_signing_attributes: email_identity::DkimSigningAttributes = "DkimSigningAttributes";
        /// `EmailIdentity`. Update: replaces.
        email_identity: Str = "EmailIdentity";
        /// `FeedbackAttributes`. Update: in place.
        feedback_attributes: email_identity::FeedbackAttributes = "FeedbackAttributes";
        /// `MailFromAttributes`. Update: in place.
        mail_from_attributes: email_identity::MailFromAttributes = "MailFromAttributes";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<email_identity::Tag> = "Tags";
    }
    get {
        /// `DkimDNSTokenName1`
        dkim_dns_token_name1: Str = "DkimDNSTokenName1";
        /// `DkimDNSTokenName2`
        dkim_dns_token_name2: Str = "DkimDNSTokenName2";
        /// `DkimDNSTokenName3`
        dkim_dns_token_name3: Str = "DkimDNSTokenName3";
        /// `DkimDNSTokenValue1`
        dkim_dns_token_value1: Str = "DkimDNSTokenValue1";
        /// `DkimDNSTokenValue2`
        dkim_dns_token_value2: Str = "DkimDNSTokenValue2";
        /// `DkimDNSTokenValue3`
        dkim_dns_token_value3: Str = "DkimDNSTokenValue3";
    }
    ref email_identity;
}

/// Property types of `AWS::SES::EmailIdentity`.
pub mod email_identity {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;

    property! {
        /// `ConfigurationSetAttributes` of `AWS::SES::EmailIdentity`.
        ConfigurationSetAttributes;
        new ();
        set {
            /// `ConfigurationSetName`. Update: in place.
            configuration_set_name: SesConfigurationSetName = "ConfigurationSetName";
        }
    }

    property! {
        /// `DkimAttributes` of `AWS::SES::EmailIdentity`.
        DkimAttributes;
        new ();
        set {
            /// `SigningEnabled`. Update: in place.
            signing_enabled: Bool = "SigningEnabled";
        }
    }

    property! {
        /// `DkimSigningAttributes` of `AWS::SES::EmailIdentity`.
        DkimSigningAttributes;
        new ();
        set {
            /// `DomainSigningPrivateKey`. Update: in place.
            domain_signing_private_key: Str = "DomainSigningPrivateKey";
            /// `DomainSigningSelector`. Update: in place.
            domain_signing_selector: Str = "DomainSigningSelector";
            /// `NextSigningKeyLength`: `RSA_1024_BIT|RSA_2048_BIT`. Update: in place.
            next_signing_key_length: Str = "NextSigningKeyLength";
        }
    }

    property! {
        /// `FeedbackAttributes` of `AWS::SES::EmailIdentity`.
        FeedbackAttributes;
        new ();
        set {
            /// `EmailForwardingEnabled`. Update: in place.
            email_forwarding_enabled: Bool = "EmailForwardingEnabled";
        }
    }

    property! {
        /// `MailFromAttributes` of `AWS::SES::EmailIdentity`.
        MailFromAttributes;
        new ();
        set {
            /// `BehaviorOnMxFailure`: `USE_DEFAULT_VALUE|REJECT_MESSAGE`. Update: in place.
            behavior_on_mx_failure: Str = "BehaviorOnMxFailure";
            /// `MailFromDomain`. Update: in place.
            mail_from_domain: Str = "MailFromDomain";
        }
    }
}

resource! {
    /// `AWS::SES::EmailIdentityCertificate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentitycertificate.html).
    EmailIdentityCertificate = "AWS::SES::EmailIdentityCertificate", Ref = Str;
    new_with EmailIdentityCertificateRequired {
        /// `EmailIdentity`: 1 to 320 characters. Update: replaces.
        email_identity: Str = "EmailIdentity",
        /// `FromAddress`: 1 to 320 characters. Update: replaces.
        from_address: Str = "FromAddress",
        /// `CertificateArn`: 20 to 2048 characters. Update: replaces.
        certificate_arn: CertificateManagerCertificateArn = "CertificateArn",
    }
    set {
        /// `CertificateArn`: 20 to 2048 characters. Update: replaces.
        certificate_arn: CertificateManagerCertificateArn = "CertificateArn";
        /// `EmailIdentity`: 1 to 320 characters. Update: replaces.
        email_identity: Str = "EmailIdentity";
        /// `FromAddress`: 1 to 320 characters. Update: replaces.
        from_address: Str = "FromAddress";
    }
    get {
    }
}

resource! {
    /// `AWS::SES::MailManagerAddonInstance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddoninstance.html).
    MailManagerAddonInstance = "AWS::SES::MailManagerAddonInstance", Ref = Str;
    tags "Tags" List;
    new (addon_subscription_id: Str = "AddonSubscriptionId");
    set {
        /// `AddonSubscriptionId`: 4 to 67 characters, `^as-[a-zA-Z0-9]{1,64}$`. Update: replaces.
        addon_subscription_id: Str = "AddonSubscriptionId";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<mail_manager_addon_instance::Tag> = "Tags";
    }
    get {
        /// `AddonInstanceArn`
        addon_instance_arn: Arn = "AddonInstanceArn";
        /// `AddonName`
        addon_name: Str = "AddonName";
    }
    ref addon_instance_id;
}

/// Property types of `AWS::SES::MailManagerAddonInstance`.
pub mod mail_manager_addon_instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;
}

resource! {
    /// `AWS::SES::MailManagerAddonSubscription`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddonsubscription.html).
    MailManagerAddonSubscription = "AWS::SES::MailManagerAddonSubscription", Ref = Str;
    tags "Tags" List;
    new (addon_name: Str = "AddonName");
    set {
        /// `AddonName`. Update: replaces.
        addon_name: Str = "AddonName";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<mail_manager_addon_subscription::Tag> = "Tags";
    }
    get {
        /// `AddonSubscriptionArn`
        addon_subscription_arn: Arn = "AddonSubscriptionArn";
    }
    ref addon_subscription_id;
}

/// Property types of `AWS::SES::MailManagerAddonSubscription`.
pub mod mail_manager_addon_subscription {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;
}

resource! {
    /// `AWS::SES::MailManagerAddressList`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageraddresslist.html).
    MailManagerAddressList = "AWS::SES::MailManagerAddressList", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AddressListName`: 1 to 255 characters, `^[a-zA-Z0-9_.-]+$`. Update: replaces.
        address_list_name: Str = "AddressListName";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<mail_manager_address_list::Tag> = "Tags";
    }
    get {
        /// `AddressListArn`
        address_list_arn: Arn = "AddressListArn";
    }
    ref address_list_id;
}

/// Property types of `AWS::SES::MailManagerAddressList`.
pub mod mail_manager_address_list {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;
}

resource! {
    /// `AWS::SES::MailManagerArchive`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerarchive.html).
    MailManagerArchive = "AWS::SES::MailManagerArchive", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `ArchiveName`: 1 to 64 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*[a-zA-Z0-9]$`. Update: in place.
        archive_name: Str = "ArchiveName";
        /// `KmsKeyArn`. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Retention`. Update: in place.
        retention: mail_manager_archive::Retention = "Retention";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<mail_manager_archive::Tag> = "Tags";
    }
    get {
        /// `ArchiveArn`
        archive_arn: Arn = "ArchiveArn";
        /// `ArchiveState`
        archive_state: Str = "ArchiveState";
    }
    ref archive_id;
}

/// Property types of `AWS::SES::MailManagerArchive`.
pub mod mail_manager_archive {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;

    property! {
        /// `Retention` of `AWS::SES::MailManagerArchive`.
        Retention;
        new (retention_period: RetentionPeriod = "RetentionPeriod");
        set {
        }
    }

    values! {
        /// `RetentionPeriod` of `AWS::SES::MailManagerArchive`.
        RetentionPeriod {
            THREE_MONTHS = "THREE_MONTHS",
            SIX_MONTHS = "SIX_MONTHS",
            NINE_MONTHS = "NINE_MONTHS",
            ONE_YEAR = "ONE_YEAR",
            EIGHTEEN_MONTHS = "EIGHTEEN_MONTHS",
            TWO_YEARS = "TWO_YEARS",
            THIRTY_MONTHS = "THIRTY_MONTHS",
            THREE_YEARS = "THREE_YEARS",
            FOUR_YEARS = "FOUR_YEARS",
            FIVE_YEARS = "FIVE_YEARS",
            SIX_YEARS = "SIX_YEARS",
            SEVEN_YEARS = "SEVEN_YEARS",
            EIGHT_YEARS = "EIGHT_YEARS",
            NINE_YEARS = "NINE_YEARS",
            TEN_YEARS = "TEN_YEARS",
            PERMANENT = "PERMANENT",
        }
    }
}

resource! {
    /// `AWS::SES::MailManagerIngressPoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageringresspoint.html).
    MailManagerIngressPoint = "AWS::SES::MailManagerIngressPoint", Ref = Str;
    tags "Tags" List;
    new_with MailManagerIngressPointRequired {
        /// `Type`. Update: replaces.
        type_: mail_manager_ingress_point::IngressPointType = "Type",
        /// `TrafficPolicyId`: 1 to 100 characters. Update: in place.
        traffic_policy_id: Str = "TrafficPolicyId",
        /// `RuleSetId`: 1 to 100 characters. Update: in place.
        rule_set_id: Str = "RuleSetId",
    }
    set {
        /// `IngressPointConfiguration`. Update: in place.
        ingress_point_configuration: mail_manager_ingress_point::IngressPointConfiguration = "IngressPointConfiguration";
        /// `IngressPointName`: 3 to 63 characters, `^[A-Za-z0-9_\-]+$`. Update: in place.
        ingress_point_name: Str = "IngressPointName";
        /// `NetworkConfiguration`. Update: replaces.
        network_configuration: mail_manager_ingress_point::NetworkConfiguration = "NetworkConfiguration";
        /// `RuleSetId`: 1 to 100 characters. Update: in place.
        rule_set_id: Str = "RuleSetId";
        /// `StatusToUpdate`. Update: in place.
        status_to_update: mail_manager_ingress_point::IngressPointStatusToUpdate = "StatusToUpdate";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<mail_manager_ingress_point::Tag> = "Tags";
        /// `TlsPolicy`. Update: in place.
        tls_policy: mail_manager_ingress_point::TlsPolicy = "TlsPolicy";
        /// `TrafficPolicyId`: 1 to 100 characters. Update: in place.
        traffic_policy_id: Str = "TrafficPolicyId";
        /// `Type`. Update: replaces.
        type_: mail_manager_ingress_point::IngressPointType = "Type";
    }
    get {
        /// `ARecord`
        a_record: Str = "ARecord";
        /// `IngressPointArn`
        ingress_point_arn: Arn = "IngressPointArn";
        /// `Status`
        status: Str = "Status";
    }
    ref ingress_point_id;
}

/// Property types of `AWS::SES::MailManagerIngressPoint`.
pub mod mail_manager_ingress_point {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;

    property! {
        /// `IngressPointConfiguration` of `AWS::SES::MailManagerIngressPoint`.
        IngressPointConfiguration;
        new ();
        set {
            /// `SecretArn`. Update: in place.
            secret_arn: Str = "SecretArn";
            /// `SmtpPassword`: 8 to 64 characters, `^[A-Za-z0-9!@#$%^&*()_+\-=\[\]{}|.,?]+$`. Update: in place.
            smtp_password: Str = "SmtpPassword";
            /// `TlsAuthConfiguration`. Update: in place.
            tls_auth_configuration: TlsAuthConfiguration = "TlsAuthConfiguration";
        }
    }

    property! {
        /// `NetworkConfiguration` of `AWS::SES::MailManagerIngressPoint`.
        NetworkConfiguration;
        new ();
        set {
            /// `PrivateNetworkConfiguration`. Update: replaces.
            private_network_configuration: PrivateNetworkConfiguration = "PrivateNetworkConfiguration";
            /// `PublicNetworkConfiguration`. Update: replaces.
            public_network_configuration: PublicNetworkConfiguration = "PublicNetworkConfiguration";
        }
    }

    property! {
        /// `PrivateNetworkConfiguration` of `AWS::SES::MailManagerIngressPoint`.
        PrivateNetworkConfiguration;
        new (vpc_endpoint_id: Str = "VpcEndpointId");
        set {
        }
    }

    property! {
        /// `PublicNetworkConfiguration` of `AWS::SES::MailManagerIngressPoint`.
        PublicNetworkConfiguration;
        new (ip_type: Json = "IpType");
        set {
        }
    }

    property! {
        /// `TlsAuthConfiguration` of `AWS::SES::MailManagerIngressPoint`.
        TlsAuthConfiguration;
        new (trust_store: TrustStore = "TrustStore");
        set {
        }
    }

    property! {
        /// `TrustStore` of `AWS::SES::MailManagerIngressPoint`.
        TrustStore;
        new (ca_content: Str = "CAContent");
        set {
            /// `CrlContent`: 1 to 500 000 characters, `^[\P{C}\s]*$`. Update: in place.
            crl_content: Str = "CrlContent";
            /// `KmsKeyArn`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    values! {
        /// `IngressPointStatusToUpdate` of `AWS::SES::MailManagerIngressPoint`.
        IngressPointStatusToUpdate {
            ACTIVE = "ACTIVE",
            CLOSED = "CLOSED",
        }
    }

    values! {
        /// `IngressPointType` of `AWS::SES::MailManagerIngressPoint`.
        IngressPointType {
            OPEN = "OPEN",
            AUTH = "AUTH",
            MTLS = "MTLS",
        }
    }

    values! {
        /// `TlsPolicy` of `AWS::SES::MailManagerIngressPoint`.
        TlsPolicy {
            REQUIRED = "REQUIRED",
            OPTIONAL = "OPTIONAL",
            FIPS = "FIPS",
        }
    }
}

resource! {
    /// `AWS::SES::MailManagerRelay`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerrelay.html).
    MailManagerRelay = "AWS::SES::MailManagerRelay", Ref = Str;
    tags "Tags" List;
    new (authentication: mail_manager_relay::RelayAuthentication = "Authentication", server_name: Str = "ServerName", server_port: Num = "ServerPort");
    set {
        /// `Authentication`. Update: in place.
        authentication: mail_manager_relay::RelayAuthentication = "Authentication";
        /// `RelayName`: 1 to 100 characters, `^[a-zA-Z0-9-_]+$`. Update: in place.
        relay_name: Str = "RelayName";
        /// `ServerName`: 1 to 100 characters, `^[a-zA-Z0-9-\.]+$`. Update: in place.
        server_name: Str = "ServerName";
        /// `ServerPort`: 1 to 65 535. Update: in place.
        server_port: Num = "ServerPort";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<mail_manager_relay::Tag> = "Tags";
    }
    get {
        /// `RelayArn`
        relay_arn: Arn = "RelayArn";
    }
    ref relay_id;
}

/// Property types of `AWS::SES::MailManagerRelay`.
pub mod mail_manager_relay {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;

    property! {
        /// `RelayAuthentication` of `AWS::SES::MailManagerRelay`.
        RelayAuthentication;
        new ();
        set {
            /// `NoAuthentication`. Update: in place.
            no_authentication: Json = "NoAuthentication";
            /// `SecretArn`. Update: in place.
            secret_arn: Str = "SecretArn";
        }
    }
}

resource! {
    /// `AWS::SES::MailManagerRuleSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html).
    MailManagerRuleSet = "AWS::SES::MailManagerRuleSet", Ref = Str;
    tags "Tags" List;
    new (rules: List<mail_manager_rule_set::Rule> = "Rules");
    set {
        /// `RuleSetName`: 1 to 100 characters, `^[a-zA-Z0-9_.-]+$`. Update: in place.
        rule_set_name: Str = "RuleSetName";
        /// `Rules`: at most 40 items. Update: in place.
        rules: List<mail_manager_rule_set::Rule> = "Rules";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<mail_manager_rule_set::Tag> = "Tags";
    }
    get {
        /// `RuleSetArn`
        rule_set_arn: Arn = "RuleSetArn";
    }
    ref rule_set_id;
}

/// Property types of `AWS::SES::MailManagerRuleSet`.
pub mod mail_manager_rule_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;

    property! {
        /// `AddHeaderAction` of `AWS::SES::MailManagerRuleSet`.
        AddHeaderAction;
        new_with AddHeaderActionRequired {
            /// `HeaderName`: 1 to 64 characters, `^[xX]\-[a-zA-Z0-9\-]+$`. Update: in place.
            header_name: Str = "HeaderName",
            /// `HeaderValue`: 1 to 128 characters. Update: in place.
            header_value: Str = "HeaderValue",
        }
        set {
        }
    }

    property! {
        /// `Analysis` of `AWS::SES::MailManagerRuleSet`.
        Analysis;
        new_with AnalysisRequired {
            /// `Analyzer`: `^[a-zA-Z0-9:_/+=,@.#-]+$`. Update: in place.
            analyzer: Str = "Analyzer",
            /// `ResultField`: 1 to 256 characters, `^(addon\.)?[\sa-zA-Z0-9_]+$`. Update: in place.
            result_field: Str = "ResultField",
        }
        set {
        }
    }

    property! {
        /// `ArchiveAction` of `AWS::SES::MailManagerRuleSet`.
        ArchiveAction;
        new (target_archive: Str = "TargetArchive");
        set {
            /// `ActionFailurePolicy`. Update: in place.
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy";
        }
    }

    property! {
        /// `BounceAction` of `AWS::SES::MailManagerRuleSet`.
        BounceAction;
        new_with BounceActionRequired {
            /// `RoleArn`: 20 to 2048 characters, `^[a-zA-Z0-9:_/+=,@.#-]+$`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
            /// `Sender`: at most 254 characters, `^[0-9A-Za-z@+.-]+$`. Update: in place.
            sender: Str = "Sender",
            /// `StatusCode`: 5 to 9 characters, `^[45]\.[0-9]{1,3}\.[0-9]{1,3}$`. Update: in place.
            status_code: Str = "StatusCode",
            /// `SmtpReplyCode`: 3 characters, `^[45][0-9][0-9]$`. Update: in place.
            smtp_reply_code: Str = "SmtpReplyCode",
            /// `DiagnosticMessage`: 1 to 256 characters, `^[\x20-\x7e]+$`. Update: in place.
            diagnostic_message: Str = "DiagnosticMessage",
        }
        set {
            /// `ActionFailurePolicy`. Update: in place.
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy";
            /// `Message`: 1 to 500 characters, `^[\r\n\x20-\x7e]+$`. Update: in place.
            message: Str = "Message";
        }
    }

    property! {
        /// `DeliverToMailboxAction` of `AWS::SES::MailManagerRuleSet`.
        DeliverToMailboxAction;
        new (mailbox_arn: Str = "MailboxArn", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `ActionFailurePolicy`. Update: in place.
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy";
        }
    }

    property! {
        /// `DeliverToQBusinessAction` of `AWS::SES::MailManagerRuleSet`.
        DeliverToQBusinessAction;
        new_with DeliverToQBusinessActionRequired {
            /// `ApplicationId`: 36 characters, `^[a-z0-9-]+$`. Update: in place.
            application_id: Str = "ApplicationId",
            /// `IndexId`: 36 characters, `^[a-z0-9-]+$`. Update: in place.
            index_id: Str = "IndexId",
            /// `RoleArn`: 20 to 2048 characters, `^[a-zA-Z0-9:_/+=,@.#-]+$`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
        }
        set {
            /// `ActionFailurePolicy`. Update: in place.
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy";
        }
    }

    property! {
        /// `InvokeLambdaAction` of `AWS::SES::MailManagerRuleSet`.
        InvokeLambdaAction;
        new (function_arn: LambdaFunctionArn = "FunctionArn", invocation_type: LambdaInvocationType = "InvocationType", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `ActionFailurePolicy`. Update: in place.
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy";
            /// `RetryTimeMinutes`: 0 to 2160. Update: in place.
            retry_time_minutes: Int = "RetryTimeMinutes";
        }
    }

    property! {
        /// `RelayAction` of `AWS::SES::MailManagerRuleSet`.
        RelayAction;
        new (relay: Str = "Relay");
        set {
            /// `ActionFailurePolicy`. Update: in place.
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy";
            /// `MailFrom`. Update: in place.
            mail_from: MailFrom = "MailFrom";
        }
    }

    property! {
        /// `ReplaceRecipientAction` of `AWS::SES::MailManagerRuleSet`.
        ReplaceRecipientAction;
        new ();
        set {
            /// `ReplaceWith`: 1 to 100 items, no item twice, at most 254 characters, `^[0-9A-Za-z@+.-]+$`. Update: in place.
            replace_with: List<Str> = "ReplaceWith";
        }
    }

    property! {
        /// `Rule` of `AWS::SES::MailManagerRuleSet`.
        Rule;
        new (actions: List<RuleAction> = "Actions");
        set {
            /// `Conditions`: at most 10 items. Update: in place.
            conditions: List<RuleCondition> = "Conditions";
            /// `Name`: 1 to 32 characters, `^[a-zA-Z0-9_.-]+$`. Update: in place.
            name: Str = "Name";
            /// `Unless`: at most 10 items. Update: in place.
            unless: List<RuleCondition> = "Unless";
        }
    }

    property! {
        /// `RuleAction` of `AWS::SES::MailManagerRuleSet`.
        RuleAction;
        new ();
        set {
            /// `AddHeader`. Update: in place.
            add_header: AddHeaderAction = "AddHeader";
            /// `Archive`. Update: in place.
            archive: ArchiveAction = "Archive";
            /// `Bounce`. Update: in place.
            bounce: BounceAction = "Bounce";
            /// `DeliverToMailbox`. Update: in place.
            deliver_to_mailbox: DeliverToMailboxAction = "DeliverToMailbox";
            /// `DeliverToQBusiness`. Update: in place.
            deliver_to_q_business: DeliverToQBusinessAction = "DeliverToQBusiness";
            /// `Drop`. Update: in place.
            drop: Json = "Drop";
            /// `InvokeLambda`. Update: in place.
            invoke_lambda: InvokeLambdaAction = "InvokeLambda";
            /// `PublishToSns`. Update: in place.
            publish_to_sns: SnsAction = "PublishToSns";
            /// `Relay`. Update: in place.
            relay: RelayAction = "Relay";
            /// `ReplaceRecipient`. Update: in place.
            replace_recipient: ReplaceRecipientAction = "ReplaceRecipient";
            /// `Send`. Update: in place.
            send: SendAction = "Send";
            /// `WriteToS3`. Update: in place.
            write_to_s3: S3Action = "WriteToS3";
        }
    }

    property! {
        /// `RuleBooleanExpression` of `AWS::SES::MailManagerRuleSet`.
        RuleBooleanExpression;
        new (evaluate: RuleBooleanToEvaluate = "Evaluate", operator: RuleBooleanOperator = "Operator");
        set {
        }
    }

    property! {
        /// `RuleBooleanToEvaluate` of `AWS::SES::MailManagerRuleSet`.
        RuleBooleanToEvaluate;
        new ();
        set {
            /// `Analysis`. Update: in place.
            analysis: Analysis = "Analysis";
            /// `Attribute`. Update: in place.
            attribute: RuleBooleanEmailAttribute = "Attribute";
            /// `IsInAddressList`. Update: in place.
            is_in_address_list: RuleIsInAddressList = "IsInAddressList";
        }
    }

    property! {
        /// `RuleCondition` of `AWS::SES::MailManagerRuleSet`.
        RuleCondition;
        new ();
        set {
            /// `BooleanExpression`. Update: in place.
            boolean_expression: RuleBooleanExpression = "BooleanExpression";
            /// `DmarcExpression`. Update: in place.
            dmarc_expression: RuleDmarcExpression = "DmarcExpression";
            /// `IpExpression`. Update: in place.
            ip_expression: RuleIpExpression = "IpExpression";
            /// `NumberExpression`. Update: in place.
            number_expression: RuleNumberExpression = "NumberExpression";
            /// `StringExpression`. Update: in place.
            string_expression: RuleStringExpression = "StringExpression";
            /// `VerdictExpression`. Update: in place.
            verdict_expression: RuleVerdictExpression = "VerdictExpression";
        }
    }

    property! {
        /// `RuleDmarcExpression` of `AWS::SES::MailManagerRuleSet`.
        RuleDmarcExpression;
        new (operator: RuleDmarcOperator = "Operator", values: List<RuleDmarcPolicy> = "Values");
        set {
        }
    }

    property! {
        /// `RuleIpExpression` of `AWS::SES::MailManagerRuleSet`.
        RuleIpExpression;
        new (evaluate: RuleIpExpressionEvaluate = "Evaluate", operator: RuleIpOperator = "Operator", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `RuleIpExpressionEvaluate` of `AWS::SES::MailManagerRuleSet`.
        RuleIpExpressionEvaluate;
        new (attribute: RuleIpEmailAttribute = "Attribute");
        set {
        }
    }

    property! {
        /// `RuleIsInAddressList` of `AWS::SES::MailManagerRuleSet`.
        RuleIsInAddressList;
        new (attribute: RuleAddressListEmailAttribute = "Attribute", address_lists: List<Str> = "AddressLists");
        set {
        }
    }

    property! {
        /// `RuleNumberExpression` of `AWS::SES::MailManagerRuleSet`.
        RuleNumberExpression;
        new (evaluate: RuleNumberExpressionEvaluate = "Evaluate", operator: RuleNumberOperator = "Operator", value: Num = "Value");
        set {
        }
    }

    property! {
        /// `RuleNumberExpressionEvaluate` of `AWS::SES::MailManagerRuleSet`.
        RuleNumberExpressionEvaluate;
        new (attribute: RuleNumberEmailAttribute = "Attribute");
        set {
        }
    }

    property! {
        /// `RuleStringExpression` of `AWS::SES::MailManagerRuleSet`.
        RuleStringExpression;
        new (evaluate: RuleStringToEvaluate = "Evaluate", operator: RuleStringOperator = "Operator", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `RuleStringToEvaluate` of `AWS::SES::MailManagerRuleSet`.
        RuleStringToEvaluate;
        new ();
        set {
            /// `Analysis`. Update: in place.
            analysis: Analysis = "Analysis";
            /// `Attribute`. Update: in place.
            attribute: RuleStringEmailAttribute = "Attribute";
            /// `ClientCertificateAttribute`. Update: in place.
            client_certificate_attribute: RuleClientCertificateAttribute = "ClientCertificateAttribute";
            /// `MimeHeaderAttribute`: `^X-[a-zA-Z0-9-]{1,256}$`. Update: in place.
            mime_header_attribute: Str = "MimeHeaderAttribute";
        }
    }

    property! {
        /// `RuleVerdictExpression` of `AWS::SES::MailManagerRuleSet`.
        RuleVerdictExpression;
        new (evaluate: RuleVerdictToEvaluate = "Evaluate", operator: RuleVerdictOperator = "Operator", values: List<RuleVerdict> = "Values");
        set {
        }
    }

    property! {
        /// `RuleVerdictToEvaluate` of `AWS::SES::MailManagerRuleSet`.
        RuleVerdictToEvaluate;
        new ();
        set {
            /// `Analysis`. Update: in place.
            analysis: Analysis = "Analysis";
            /// `Attribute`. Update: in place.
            attribute: RuleVerdictAttribute = "Attribute";
        }
    }

    property! {
        /// `S3Action` of `AWS::SES::MailManagerRuleSet`.
        S3Action;
        new (role_arn: IamRoleArn = "RoleArn", s3_bucket: S3BucketName = "S3Bucket");
        set {
            /// `ActionFailurePolicy`. Update: in place.
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy";
            /// `S3Prefix`: 1 to 62 characters, `^[a-zA-Z0-9!_.*'()/-]+$`. Update: in place.
            s3_prefix: Str = "S3Prefix";
            /// `S3SseKmsKeyId`: 20 to 2048 characters, `^[a-zA-Z0-9-:/]+$`. Update: in place.
            s3_sse_kms_key_id: Str = "S3SseKmsKeyId";
        }
    }

    property! {
        /// `SendAction` of `AWS::SES::MailManagerRuleSet`.
        SendAction;
        new (role_arn: IamRoleArn = "RoleArn");
        set {
            /// `ActionFailurePolicy`. Update: in place.
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy";
        }
    }

    property! {
        /// `SnsAction` of `AWS::SES::MailManagerRuleSet`.
        SnsAction;
        new (topic_arn: SnsTopicArn = "TopicArn", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `ActionFailurePolicy`. Update: in place.
            action_failure_policy: ActionFailurePolicy = "ActionFailurePolicy";
            /// `Encoding`. Update: in place.
            encoding: SnsNotificationEncoding = "Encoding";
            /// `PayloadType`. Update: in place.
            payload_type: SnsNotificationPayloadType = "PayloadType";
        }
    }

    values! {
        /// `ActionFailurePolicy` of `AWS::SES::MailManagerRuleSet`.
        ActionFailurePolicy {
            CONTINUE = "CONTINUE",
            DROP = "DROP",
        }
    }

    values! {
        /// `LambdaInvocationType` of `AWS::SES::MailManagerRuleSet`.
        LambdaInvocationType {
            EVENT = "EVENT",
            REQUEST_RESPONSE = "REQUEST_RESPONSE",
        }
    }

    values! {
        /// `MailFrom` of `AWS::SES::MailManagerRuleSet`.
        MailFrom {
            REPLACE = "REPLACE",
            PRESERVE = "PRESERVE",
        }
    }

    values! {
        /// `RuleAddressListEmailAttribute` of `AWS::SES::MailManagerRuleSet`.
        RuleAddressListEmailAttribute {
            RECIPIENT = "RECIPIENT",
            MAIL_FROM = "MAIL_FROM",
            SENDER = "SENDER",
            FROM = "FROM",
            TO = "TO",
            CC = "CC",
        }
    }

    values! {
        /// `RuleBooleanEmailAttribute` of `AWS::SES::MailManagerRuleSet`.
        RuleBooleanEmailAttribute {
            READ_RECEIPT_REQUESTED = "READ_RECEIPT_REQUESTED",
            TLS = "TLS",
            TLS_WRAPPED = "TLS_WRAPPED",
        }
    }

    values! {
        /// `RuleBooleanOperator` of `AWS::SES::MailManagerRuleSet`.
        RuleBooleanOperator {
            IS_TRUE = "IS_TRUE",
            IS_FALSE = "IS_FALSE",
        }
    }

    values! {
        /// `RuleClientCertificateAttribute` of `AWS::SES::MailManagerRuleSet`.
        RuleClientCertificateAttribute {
            CN = "CN",
            SAN_RFC822_NAME = "SAN_RFC822_NAME",
            SAN_DNS_NAME = "SAN_DNS_NAME",
            SAN_DIRECTORY_NAME = "SAN_DIRECTORY_NAME",
            SAN_UNIFORM_RESOURCE_IDENTIFIER = "SAN_UNIFORM_RESOURCE_IDENTIFIER",
            SAN_IP_ADDRESS = "SAN_IP_ADDRESS",
            SAN_REGISTERED_ID = "SAN_REGISTERED_ID",
            SERIAL_NUMBER = "SERIAL_NUMBER",
        }
    }

    values! {
        /// `RuleDmarcOperator` of `AWS::SES::MailManagerRuleSet`.
        RuleDmarcOperator {
            EQUALS = "EQUALS",
            NOT_EQUALS = "NOT_EQUALS",
        }
    }

    values! {
        /// `RuleDmarcPolicy` of `AWS::SES::MailManagerRuleSet`.
        RuleDmarcPolicy {
            NONE = "NONE",
            QUARANTINE = "QUARANTINE",
            REJECT = "REJECT",
        }
    }

    values! {
        /// `RuleIpEmailAttribute` of `AWS::SES::MailManagerRuleSet`.
        RuleIpEmailAttribute {
            SOURCE_IP = "SOURCE_IP",
        }
    }

    values! {
        /// `RuleIpOperator` of `AWS::SES::MailManagerRuleSet`.
        RuleIpOperator {
            CIDR_MATCHES = "CIDR_MATCHES",
            NOT_CIDR_MATCHES = "NOT_CIDR_MATCHES",
        }
    }

    values! {
        /// `RuleNumberEmailAttribute` of `AWS::SES::MailManagerRuleSet`.
        RuleNumberEmailAttribute {
            MESSAGE_SIZE = "MESSAGE_SIZE",
        }
    }

    values! {
        /// `RuleNumberOperator` of `AWS::SES::MailManagerRuleSet`.
        RuleNumberOperator {
            EQUALS = "EQUALS",
            NOT_EQUALS = "NOT_EQUALS",
            LESS_THAN = "LESS_THAN",
            GREATER_THAN = "GREATER_THAN",
            LESS_THAN_OR_EQUAL = "LESS_THAN_OR_EQUAL",
            GREATER_THAN_OR_EQUAL = "GREATER_THAN_OR_EQUAL",
        }
    }

    values! {
        /// `RuleStringEmailAttribute` of `AWS::SES::MailManagerRuleSet`.
        RuleStringEmailAttribute {
            MAIL_FROM = "MAIL_FROM",
            HELO = "HELO",
            RECIPIENT = "RECIPIENT",
            SENDER = "SENDER",
            FROM = "FROM",
            SUBJECT = "SUBJECT",
            TO = "TO",
            CC = "CC",
        }
    }

    values! {
        /// `RuleStringOperator` of `AWS::SES::MailManagerRuleSet`.
        RuleStringOperator {
            EQUALS = "EQUALS",
            NOT_EQUALS = "NOT_EQUALS",
            STARTS_WITH = "STARTS_WITH",
            ENDS_WITH = "ENDS_WITH",
            CONTAINS = "CONTAINS",
        }
    }

    values! {
        /// `RuleVerdict` of `AWS::SES::MailManagerRuleSet`.
        RuleVerdict {
            PASS = "PASS",
            FAIL = "FAIL",
            GRAY = "GRAY",
            PROCESSING_FAILED = "PROCESSING_FAILED",
        }
    }

    values! {
        /// `RuleVerdictAttribute` of `AWS::SES::MailManagerRuleSet`.
        RuleVerdictAttribute {
            SPF = "SPF",
            DKIM = "DKIM",
        }
    }

    values! {
        /// `RuleVerdictOperator` of `AWS::SES::MailManagerRuleSet`.
        RuleVerdictOperator {
            EQUALS = "EQUALS",
            NOT_EQUALS = "NOT_EQUALS",
        }
    }

    values! {
        /// `SnsNotificationEncoding` of `AWS::SES::MailManagerRuleSet`.
        SnsNotificationEncoding {
            UTF_8 = "UTF-8",
            BASE64 = "BASE64",
        }
    }

    values! {
        /// `SnsNotificationPayloadType` of `AWS::SES::MailManagerRuleSet`.
        SnsNotificationPayloadType {
            CONTENT = "CONTENT",
            HEADERS = "HEADERS",
        }
    }
}

resource! {
    /// `AWS::SES::MailManagerTrafficPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html).
    MailManagerTrafficPolicy = "AWS::SES::MailManagerTrafficPolicy", Ref = Str;
    tags "Tags" List;
    new (default_action: mail_manager_traffic_policy::AcceptAction = "DefaultAction", policy_statements: List<mail_manager_traffic_policy::PolicyStatement> = "PolicyStatements");
    set {
        /// `DefaultAction`. Update: in place.
        default_action: mail_manager_traffic_policy::AcceptAction = "DefaultAction";
        /// `MaxMessageSizeBytes`: at least 1. Update: in place.
        max_message_size_bytes: Num = "MaxMessageSizeBytes";
        /// `PolicyStatements`. Update: in place.
        policy_statements: List<mail_manager_traffic_policy::PolicyStatement> = "PolicyStatements";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<mail_manager_traffic_policy::Tag> = "Tags";
        /// `TrafficPolicyName`: 3 to 63 characters, `^[A-Za-z0-9_\-]+$`. Update: in place.
        traffic_policy_name: Str = "TrafficPolicyName";
    }
    get {
        /// `TrafficPolicyArn`
        traffic_policy_arn: Arn = "TrafficPolicyArn";
    }
    ref traffic_policy_id;
}

/// Property types of `AWS::SES::MailManagerTrafficPolicy`.
pub mod mail_manager_traffic_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;

    property! {
        /// `IngressAnalysis` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressAnalysis;
        new_with IngressAnalysisRequired {
            /// `Analyzer`: `^[a-zA-Z0-9:_/+=,@.#-]+$`. Update: in place.
            analyzer: Str = "Analyzer",
            /// `ResultField`: 1 to 256 characters, `^(addon\.)?[\sa-zA-Z0-9_]+$`. Update: in place.
            result_field: Str = "ResultField",
        }
        set {
        }
    }

    property! {
        /// `IngressBooleanExpression` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressBooleanExpression;
        new (evaluate: IngressBooleanToEvaluate = "Evaluate", operator: IngressBooleanOperator = "Operator");
        set {
        }
    }

    property! {
        /// `IngressBooleanToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressBooleanToEvaluate;
        new ();
        set {
            /// `Analysis`. Update: in place.
            analysis: IngressAnalysis = "Analysis";
            /// `IsInAddressList`. Update: in place.
            is_in_address_list: IngressIsInAddressList = "IsInAddressList";
        }
    }

    property! {
        /// `IngressIpv4Expression` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressIpv4Expression;
        new (evaluate: IngressIpv4ExpressionEvaluate = "Evaluate", operator: IngressIpOperator = "Operator", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `IngressIpv4ExpressionEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressIpv4ExpressionEvaluate;
        new (attribute: IngressIpv4Attribute = "Attribute");
        set {
        }
    }

    property! {
        /// `IngressIpv6Expression` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressIpv6Expression;
        new (evaluate: IngressIpv6ExpressionEvaluate = "Evaluate", operator: IngressIpOperator = "Operator", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `IngressIpv6ExpressionEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressIpv6ExpressionEvaluate;
        new (attribute: IngressIpv6Attribute = "Attribute");
        set {
        }
    }

    property! {
        /// `IngressIsInAddressList` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressIsInAddressList;
        new (address_lists: List<Str> = "AddressLists", attribute: IngressAddressListEmailAttribute = "Attribute");
        set {
        }
    }

    property! {
        /// `IngressStringExpression` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressStringExpression;
        new (evaluate: IngressStringToEvaluate = "Evaluate", operator: IngressStringOperator = "Operator", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `IngressStringToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressStringToEvaluate;
        new ();
        set {
            /// `Analysis`. Update: in place.
            analysis: IngressAnalysis = "Analysis";
            /// `Attribute`. Update: in place.
            attribute: IngressStringEmailAttribute = "Attribute";
        }
    }

    property! {
        /// `IngressTlsProtocolExpression` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressTlsProtocolExpression;
        new (evaluate: IngressTlsProtocolExpressionEvaluate = "Evaluate", operator: IngressTlsProtocolOperator = "Operator", value: IngressTlsProtocolAttribute = "Value");
        set {
        }
    }

    property! {
        /// `IngressTlsProtocolExpressionEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressTlsProtocolExpressionEvaluate;
        new (attribute: IngressTlsAttribute = "Attribute");
        set {
        }
    }

    property! {
        /// `PolicyCondition` of `AWS::SES::MailManagerTrafficPolicy`.
        PolicyCondition;
        new ();
        set {
            /// `BooleanExpression`. Update: in place.
            boolean_expression: IngressBooleanExpression = "BooleanExpression";
            /// `IpExpression`. Update: in place.
            ip_expression: IngressIpv4Expression = "IpExpression";
            /// `Ipv6Expression`. Update: in place.
            ipv6_expression: IngressIpv6Expression = "Ipv6Expression";
            /// `StringExpression`. Update: in place.
            string_expression: IngressStringExpression = "StringExpression";
            /// `TlsExpression`. Update: in place.
            tls_expression: IngressTlsProtocolExpression = "TlsExpression";
        }
    }

    property! {
        /// `PolicyStatement` of `AWS::SES::MailManagerTrafficPolicy`.
        PolicyStatement;
        new (action: AcceptAction = "Action", conditions: List<PolicyCondition> = "Conditions");
        set {
        }
    }

    values! {
        /// `AcceptAction` of `AWS::SES::MailManagerTrafficPolicy`.
        AcceptAction {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }

    values! {
        /// `IngressAddressListEmailAttribute` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressAddressListEmailAttribute {
            RECIPIENT = "RECIPIENT",
        }
    }

    values! {
        /// `IngressBooleanOperator` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressBooleanOperator {
            IS_TRUE = "IS_TRUE",
            IS_FALSE = "IS_FALSE",
        }
    }

    values! {
        /// `IngressIpOperator` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressIpOperator {
            CIDR_MATCHES = "CIDR_MATCHES",
            NOT_CIDR_MATCHES = "NOT_CIDR_MATCHES",
        }
    }

    values! {
        /// `IngressIpv4Attribute` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressIpv4Attribute {
            SENDER_IP = "SENDER_IP",
        }
    }

    values! {
        /// `IngressIpv6Attribute` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressIpv6Attribute {
            SENDER_IPV6 = "SENDER_IPV6",
        }
    }

    values! {
        /// `IngressStringEmailAttribute` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressStringEmailAttribute {
            RECIPIENT = "RECIPIENT",
        }
    }

    values! {
        /// `IngressStringOperator` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressStringOperator {
            EQUALS = "EQUALS",
            NOT_EQUALS = "NOT_EQUALS",
            STARTS_WITH = "STARTS_WITH",
            ENDS_WITH = "ENDS_WITH",
            CONTAINS = "CONTAINS",
        }
    }

    values! {
        /// `IngressTlsAttribute` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressTlsAttribute {
            TLS_PROTOCOL = "TLS_PROTOCOL",
        }
    }

    values! {
        /// `IngressTlsProtocolAttribute` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressTlsProtocolAttribute {
            TLS1_2 = "TLS1_2",
            TLS1_3 = "TLS1_3",
        }
    }

    values! {
        /// `IngressTlsProtocolOperator` of `AWS::SES::MailManagerTrafficPolicy`.
        IngressTlsProtocolOperator {
            MINIMUM_TLS_VERSION = "MINIMUM_TLS_VERSION",
            IS = "IS",
        }
    }
}

resource! {
    /// `AWS::SES::MultiRegionEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-multiregionendpoint.html).
    MultiRegionEndpoint = "AWS::SES::MultiRegionEndpoint", Ref = Str;
    tags "Tags" List;
    new (endpoint_name: Str = "EndpointName", details: multi_region_endpoint::Details = "Details");
    set {
        /// `Details`. Update: replaces.
        details: multi_region_endpoint::Details = "Details";
        /// `EndpointName`: 1 to 64 characters, `^[\w\-_]+$`. Update: replaces.
        endpoint_name: Str = "EndpointName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<multi_region_endpoint::Tag> = "Tags";
    }
    get {
    }
    ref endpoint_name;
}

/// Property types of `AWS::SES::MultiRegionEndpoint`.
pub mod multi_region_endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;

    property! {
        /// `Details` of `AWS::SES::MultiRegionEndpoint`.
        Details;
        new (route_details: List<RouteDetails> = "RouteDetails");
        set {
        }
    }

    property! {
        /// `RouteDetails` of `AWS::SES::MultiRegionEndpoint`.
        RouteDetails;
        new (region: Str = "Region");
        set {
        }
    }
}

resource! {
    /// `AWS::SES::ReceiptFilter`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptfilter.html).
    ReceiptFilter = "AWS::SES::ReceiptFilter", Ref = Str;
    new (filter: receipt_filter::Filter = "Filter");
    set {
        /// `Filter`. Update: replaces.
        filter: receipt_filter::Filter = "Filter";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::SES::ReceiptFilter`.
pub mod receipt_filter {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Filter` of `AWS::SES::ReceiptFilter`.
        Filter;
        new (ip_filter: IpFilter = "IpFilter");
        set {
            /// `Name`. Update: replaces.
            name: Str = "Name";
        }
    }

    property! {
        /// `IpFilter` of `AWS::SES::ReceiptFilter`.
        IpFilter;
        new (policy: Policy = "Policy", cidr: Str = "Cidr");
        set {
        }
    }

    values! {
        /// `Policy` of `AWS::SES::ReceiptFilter`.
        Policy {
            ALLOW = "Allow",
            BLOCK = "Block",
        }
    }
}

resource! {
    /// `AWS::SES::ReceiptRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptrule.html).
    ReceiptRule = "AWS::SES::ReceiptRule", Ref = Str;
    new (rule: receipt_rule::Rule = "Rule", rule_set_name: Str = "RuleSetName");
    set {
        /// `After`. Update: in place.
        after: Str = "After";
        /// `Rule`. Update: in place.
        rule: receipt_rule::Rule = "Rule";
        /// `RuleSetName`. Update: replaces.
        rule_set_name: Str = "RuleSetName";
    }
    get {
        /// `RuleName`
        rule_name: Str = "RuleName";
    }
}

/// Property types of `AWS::SES::ReceiptRule`.
pub mod receipt_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Action` of `AWS::SES::ReceiptRule`.
        Action;
        new ();
        set {
            /// `AddHeaderAction`. Update: in place.
            add_header_action: AddHeaderAction = "AddHeaderAction";
            /// `BounceAction`. Update: in place.
            bounce_action: BounceAction = "BounceAction";
            /// `ConnectAction`. Update: in place.
            connect_action: ConnectAction = "ConnectAction";
            /// `LambdaAction`. Update: in place.
            lambda_action: LambdaAction = "LambdaAction";
            /// `S3Action`. Update: in place.
            s3_action: S3Action = "S3Action";
            /// `SNSAction`. Update: in place.
            sns_action: SNSAction = "SNSAction";
            /// `StopAction`. Update: in place.
            stop_action: StopAction = "StopAction";
            /// `WorkmailAction`. Update: in place.
            workmail_action: WorkmailAction = "WorkmailAction";
        }
    }

    property! {
        /// `AddHeaderAction` of `AWS::SES::ReceiptRule`.
        AddHeaderAction;
        new_with AddHeaderActionRequired {
            /// `HeaderName`. Update: in place.
            header_name: Str = "HeaderName",
            /// `HeaderValue`. Update: in place.
            header_value: Str = "HeaderValue",
        }
        set {
        }
    }

    property! {
        /// `BounceAction` of `AWS::SES::ReceiptRule`.
        BounceAction;
        new_with BounceActionRequired {
            /// `Sender`. Update: in place.
            sender: Str = "Sender",
            /// `SmtpReplyCode`. Update: in place.
            smtp_reply_code: Str = "SmtpReplyCode",
            /// `Message`. Update: in place.
            message: Str = "Message",
        }
        set {
            /// `StatusCode`. Update: in place.
            status_code: Str = "StatusCode";
            /// `TopicArn`. Update: in place.
            topic_arn: SnsTopicArn = "TopicArn";
        }
    }

    property! {
        /// `ConnectAction` of `AWS::SES::ReceiptRule`.
        ConnectAction;
        new (instance_arn: Str = "InstanceARN", iam_role_arn: IamRoleArn = "IAMRoleARN");
        set {
        }
    }

    property! {
        /// `LambdaAction` of `AWS::SES::ReceiptRule`.
        LambdaAction;
        new (function_arn: LambdaFunctionArn = "FunctionArn");
        set {
            /// `InvocationType`. Update: in place.
            invocation_type: InvocationType = "InvocationType";
            /// `TopicArn`. Update: in place.
            topic_arn: SnsTopicArn = "TopicArn";
        }
    }

    property! {
        /// `Rule` of `AWS::SES::ReceiptRule`.
        Rule;
        new ();
        set {
            /// `Actions`. Update: in place.
            actions: List<Action> = "Actions";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `Name`. Update: replaces.
            name: Str = "Name";
            /// `Recipients`. Update: in place.
            recipients: List<Str> = "Recipients";
            /// `ScanEnabled`. Update: in place.
            scan_enabled: Bool = "ScanEnabled";
            /// `TlsPolicy`. Update: in place.
            tls_policy: TlsPolicy = "TlsPolicy";
        }
    }

    property! {
        /// `S3Action` of `AWS::SES::ReceiptRule`.
        S3Action;
        new (bucket_name: S3BucketName = "BucketName");
        set {
            /// `IamRoleArn`: 20 to 2048 characters. Update: in place.
            iam_role_arn: IamRoleArn = "IamRoleArn";
            /// `KmsKeyArn`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
            /// `ObjectKeyPrefix`. Update: in place.
            object_key_prefix: Str = "ObjectKeyPrefix";
            /// `TopicArn`. Update: in place.
            topic_arn: SnsTopicArn = "TopicArn";
        }
    }

    property! {
        /// `SNSAction` of `AWS::SES::ReceiptRule`.
        SNSAction;
        new ();
        set {
            /// `Encoding`. Update: in place.
            encoding: Encoding = "Encoding";
            /// `TopicArn`. Update: in place.
            topic_arn: SnsTopicArn = "TopicArn";
        }
    }

    property! {
        /// `StopAction` of `AWS::SES::ReceiptRule`.
        StopAction;
        new (scope: Scope = "Scope");
        set {
            /// `TopicArn`. Update: in place.
            topic_arn: SnsTopicArn = "TopicArn";
        }
    }

    property! {
        /// `WorkmailAction` of `AWS::SES::ReceiptRule`.
        WorkmailAction;
        new (organization_arn: Str = "OrganizationArn");
        set {
            /// `TopicArn`. Update: in place.
            topic_arn: SnsTopicArn = "TopicArn";
        }
    }

    values! {
        /// `Encoding` of `AWS::SES::ReceiptRule`.
        Encoding {
            BASE64 = "Base64",
            UTF_8 = "UTF-8",
        }
    }

    values! {
        /// `InvocationType` of `AWS::SES::ReceiptRule`.
        InvocationType {
            EVENT = "Event",
            REQUEST_RESPONSE = "RequestResponse",
        }
    }

    values! {
        /// `Scope` of `AWS::SES::ReceiptRule`.
        Scope {
            RULE_SET = "RuleSet",
        }
    }

    values! {
        /// `TlsPolicy` of `AWS::SES::ReceiptRule`.
        TlsPolicy {
            OPTIONAL = "Optional",
            REQUIRE = "Require",
        }
    }
}

resource! {
    /// `AWS::SES::ReceiptRuleSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptruleset.html).
    ReceiptRuleSet = "AWS::SES::ReceiptRuleSet", Ref = Str;
    new ();
    set {
        /// `RuleSetName`. Update: replaces.
        rule_set_name: Str = "RuleSetName";
    }
    get {
    }
    ref rule_set_name;
}

resource! {
    /// `AWS::SES::Template`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-template.html).
    Template = "AWS::SES::Template", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<template::Tag> = "Tags";
        /// `Template`. Update: in place.
        template: template::Template = "Template";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::SES::Template`.
pub mod template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;

    property! {
        /// `Template` of `AWS::SES::Template`.
        Template;
        new (subject_part: Str = "SubjectPart");
        set {
            /// `HtmlPart`. Update: in place.
            html_part: Str = "HtmlPart";
            /// `TemplateName`: 1 to 64 characters, `^[a-zA-Z0-9_-]{1,64}$`. Update: replaces.
            template_name: Str = "TemplateName";
            /// `TextPart`. Update: in place.
            text_part: Str = "TextPart";
        }
    }
}

resource! {
    /// `AWS::SES::Tenant`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-tenant.html).
    Tenant = "AWS::SES::Tenant", Ref = Str;
    tags "Tags" List;
    new (tenant_name: Str = "TenantName");
    set {
        /// `ReputationEntity`. Update: in place.
        reputation_entity: tenant::ReputationEntity = "ReputationEntity";
        /// `ResourceAssociations`. Update: in place.
        resource_associations: List<tenant::ResourceAssociation> = "ResourceAssociations";
        /// `SuppressionAttributes`. Update: in place.
        suppression_attributes: tenant::TenantSuppressionAttributes = "SuppressionAttributes";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<tenant::Tag> = "Tags";
        /// `TenantName`: 1 to 64 characters, `^[\w\-_]+$`. Update: replaces.
        tenant_name: Str = "TenantName";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref tenant_name;
}

/// Property types of `AWS::SES::Tenant`.
pub mod tenant {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;

    property! {
        /// `ReputationEntity` of `AWS::SES::Tenant`.
        ReputationEntity;
        new (policy: ReputationPolicy = "Policy");
        set {
        }
    }

    property! {
        /// `ReputationPolicy` of `AWS::SES::Tenant`.
        ReputationPolicy;
        new (reputation_entity_policy: Str = "ReputationEntityPolicy");
        set {
        }
    }

    property! {
        /// `ResourceAssociation` of `AWS::SES::Tenant`.
        ResourceAssociation;
        new (resource_arn: Str = "ResourceArn");
        set {
        }
    }

    property! {
        /// `TenantSuppressionAttributes` of `AWS::SES::Tenant`.
        TenantSuppressionAttributes;
        new (suppression_scope: SuppressionScope = "SuppressionScope", suppressed_reasons: List<SuppressedReasons> = "SuppressedReasons");
        set {
        }
    }

    values! {
        /// `SuppressedReasons` of `AWS::SES::Tenant`.
        SuppressedReasons {
            BOUNCE = "BOUNCE",
            COMPLAINT = "COMPLAINT",
        }
    }

    values! {
        /// `SuppressionScope` of `AWS::SES::Tenant`.
        SuppressionScope {
            ACCOUNT = "ACCOUNT",
            TENANT = "TENANT",
        }
    }
}

resource! {
    /// `AWS::SES::VdmAttributes`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-vdmattributes.html).
    VdmAttributes = "AWS::SES::VdmAttributes", Ref = Str;
    new ();
    set {
        /// `DashboardAttributes`. Update: in place.
        dashboard_attributes: vdm_attributes::DashboardAttributes = "DashboardAttributes";
        /// `GuardianAttributes`. Update: in place.
        guardian_attributes: vdm_attributes::GuardianAttributes = "GuardianAttributes";
    }
    get {
    }
    ref vdm_attributes_resource_id;
}

/// Property types of `AWS::SES::VdmAttributes`.
pub mod vdm_attributes {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DashboardAttributes` of `AWS::SES::VdmAttributes`.
        DashboardAttributes;
        new ();
        set {
            /// `EngagementMetrics`: `ENABLED|DISABLED`. Update: in place.
            engagement_metrics: Str = "EngagementMetrics";
        }
    }

    property! {
        /// `GuardianAttributes` of `AWS::SES::VdmAttributes`.
        GuardianAttributes;
        new ();
        set {
            /// `OptimizedSharedDelivery`: `ENABLED|DISABLED`. Update: in place.
            optimized_shared_delivery: Str = "OptimizedSharedDelivery";
        }
    }
}
