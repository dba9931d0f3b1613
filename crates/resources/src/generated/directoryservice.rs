// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DirectoryService`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DirectoryService::MicrosoftAD`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html).
    MicrosoftAD = "AWS::DirectoryService::MicrosoftAD", Ref = Str;
    new (vpc_settings: microsoft_ad::VpcSettings = "VpcSettings", name: Str = "Name");
    set {
        /// `CreateAlias`. Update: replaces.
        create_alias: Bool = "CreateAlias";
        /// `Edition`: default `"Enterprise"`. Update: replaces.
        edition: microsoft_ad::Edition = "Edition";
        /// `EnableSso`: default `false`. Update: in place.
        enable_sso: Bool = "EnableSso";
        /// `Name`: `^([a-zA-Z0-9]+[\\.-])+([a-zA-Z0-9])+$`. Update: replaces.
        name: Str = "Name";
        /// `Password`. Update: replaces.
        password: Str = "Password";
        /// `ShortName`: `^[^\\/:*?"<>|.]+[^\\/:*?"<>|]*$`. Update: replaces.
        short_name: Str = "ShortName";
        /// `VpcSettings`. Update: replaces.
        vpc_settings: microsoft_ad::VpcSettings = "VpcSettings";
    }
    get {
        /// `Alias`
        alias: Str = "Alias";
        /// `DnsIpAddresses`
        dns_ip_addresses: List<Str> = "DnsIpAddresses";
    }
    ref directory_id;
}

/// Property types of `AWS::DirectoryService::MicrosoftAD`.
pub mod microsoft_ad {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `VpcSettings` of `AWS::DirectoryService::MicrosoftAD`.
        VpcSettings;
        new (vpc_id: Ec2VpcId = "VpcId", subnet_ids: List<Str> = "SubnetIds");
        set {
        }
    }

    values! {
        /// `Edition` of `AWS::DirectoryService::MicrosoftAD`.
        Edition {
            ENTERPRISE = "Enterprise",
            STANDARD = "Standard",
        }
    }
}

resource! {
    /// `AWS::DirectoryService::SimpleAD`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-simplead.html).
    SimpleAD = "AWS::DirectoryService::SimpleAD", Ref = Str;
    tags "Tags" List;
    new (vpc_settings: simple_ad::VpcSettings = "VpcSettings", size: simple_ad::Size = "Size", name: Str = "Name");
    set {
        /// `CreateAlias`. Update: replaces.
        create_alias: Bool = "CreateAlias";
        /// `Description`: at most 128 characters, `^([a-zA-Z0-9_])[\\a-zA-Z0-9_@#%*+=:?./!\s-]*$`. Update: replaces.
        description: Str = "Description";
        /// `EnableSso`. Update: in place.
        enable_sso: Bool = "EnableSso";
        /// `Name`: `^([a-zA-Z0-9]+[\\.-])+([a-zA-Z0-9])+$`. Update: replaces.
        name: Str = "Name";
        /// `Password`. Update: replaces.
        password: Str = "Password";
        /// `ShortName`: `^[^\\/:*?"<>|.]+[^\\/:*?"<>|]*$`. Update: replaces.
        short_name: Str = "ShortName";
        /// `Size`. Update: replaces.
        size: simple_ad::Size = "Size";
        /// `Tags`. Update: in place.
        tags: List<simple_ad::Tag> = "Tags";
        /// `VpcSettings`. Update: replaces.
        vpc_settings: simple_ad::VpcSettings = "VpcSettings";
    }
    get {
        /// `Alias`
        alias: Str = "Alias";
        /// `DnsIpAddresses`
        dns_ip_addresses: List<Str> = "DnsIpAddresses";
    }
    ref directory_id;
}

/// Property types of `AWS::DirectoryService::SimpleAD`.
pub mod simple_ad {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::DirectoryService::SimpleAD`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VpcSettings` of `AWS::DirectoryService::SimpleAD`.
        VpcSettings;
        new (vpc_id: Ec2VpcId = "VpcId", subnet_ids: List<Ec2SubnetId> = "SubnetIds");
        set {
        }
    }

    values! {
        /// `Size` of `AWS::DirectoryService::SimpleAD`.
        Size {
            LARGE = "Large",
            SMALL = "Small",
        }
    }
}
