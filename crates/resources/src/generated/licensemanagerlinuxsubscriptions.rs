// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::LicenseManagerLinuxSubscriptions`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerlinuxsubscriptions-subscriptionprovider.html).
    SubscriptionProvider = "AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider", Ref = Arn;
    tags "Tags" List;
    new (secret_arn: Str = "SecretArn", subscription_provider_source: subscription_provider::SubscriptionProviderSource = "SubscriptionProviderSource");
    set {
        /// `SecretArn`. Update: replaces.
        secret_arn: Str = "SecretArn";
        /// `SubscriptionProviderSource`. Update: replaces.
        subscription_provider_source: subscription_provider::SubscriptionProviderSource = "SubscriptionProviderSource";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<subscription_provider::Tag> = "Tags";
    }
    get {
        /// `LastSuccessfulDataRetrievalTime`
        last_successful_data_retrieval_time: Str = "LastSuccessfulDataRetrievalTime";
        /// `SubscriptionProviderStatus`
        subscription_provider_status: Str = "SubscriptionProviderStatus";
        /// `SubscriptionProviderStatusMessage`
        subscription_provider_status_message: Str = "SubscriptionProviderStatusMessage";
    }
    ref subscription_provider_arn;
}

/// Property types of `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`.
pub mod subscription_provider {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `SubscriptionProviderSource` of `AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`.
        SubscriptionProviderSource {
            RED_HAT = "RedHat",
        }
    }
}
