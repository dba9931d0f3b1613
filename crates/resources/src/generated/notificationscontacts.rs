// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::NotificationsContacts`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::NotificationsContacts::EmailContact`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notificationscontacts-emailcontact.html).
    EmailContact = "AWS::NotificationsContacts::EmailContact", Ref = Arn;
    tags "Tags" List;
    new_with EmailContactRequired {
        /// `EmailAddress`: 6 to 254 characters, `^(.+)@(.+)$`. Update: replaces.
        email_address: Str = "EmailAddress",
        /// `Name`: 1 to 64 characters, `[\w-.~]+`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `EmailAddress`: 6 to 254 characters, `^(.+)@(.+)$`. Update: replaces.
        email_address: Str = "EmailAddress";
        /// `Name`: 1 to 64 characters, `[\w-.~]+`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: replaces.
        tags: List<email_contact::Tag> = "Tags";
    }
    get {
        /// `EmailContact`
        email_contact: Json = "EmailContact";
        /// `EmailContact.Address`
        email_contact_address: Str = "EmailContact.Address";
        /// `EmailContact.Arn`
        email_contact_arn: Arn = "EmailContact.Arn";
        /// `EmailContact.CreationTime`
        email_contact_creation_time: Str = "EmailContact.CreationTime";
        /// `EmailContact.Name`
        email_contact_name: Str = "EmailContact.Name";
        /// `EmailContact.Status`
        email_contact_status: Str = "EmailContact.Status";
        /// `EmailContact.UpdateTime`
        email_contact_update_time: Str = "EmailContact.UpdateTime";
    }
    ref arn;
}

/// Property types of `AWS::NotificationsContacts::EmailContact`.
pub mod email_contact {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::NotificationsContacts::EmailContact`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
