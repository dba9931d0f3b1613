//! Condition keys with their types. The global ones stand here; those of a service stand in its module, such as
//! [`key::s3`](crate::key::s3).
//!
//! Source: IAM User Guide, "AWS global condition context keys"; the service authorization reference.

use std::fmt;
use std::marker::PhantomData;

use lakewright_template::kinds::{Arn, Bool, Num, Str};
use lakewright_template::{Kind, Text};

pub use crate::generated::keys::*;

/// A condition key, the type of its values, and whether a request has [`One`] or [`Many`] of them.
pub struct Key<T, Count = One> {
    name: Text,
    kind: PhantomData<fn() -> (T, Count)>,
}

impl<T, Count> Key<T, Count> {
    /// A key by its name, for those that have no constant.
    pub const fn new(name: &'static str) -> Key<T, Count> {
        Key { name: Text::Borrowed(name), kind: PhantomData }
    }

    /// A key by a name that is made at run time.
    pub fn custom(name: impl Into<Text>) -> Key<T, Count> {
        Key { name: name.into(), kind: PhantomData }
    }

    /// Its name: `aws:SourceArn`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same key compared as text. ARNs may be compared as text too; the operators for ARNs are to be preferred,
    /// since a `*` of theirs does not reach over a colon.
    pub fn as_text(self) -> Key<OfText, Count> {
        Key { name: self.name, kind: PhantomData }
    }

    /// The key as a policy variable, `${aws:PrincipalTag/team}`, for resources and text values.
    pub fn variable(&self) -> String {
        format!("${{{}}}", self.name)
    }

    pub(crate) fn into_name(self) -> Text {
        self.name
    }
}

impl<T, Count> Clone for Key<T, Count> {
    fn clone(&self) -> Self {
        Key { name: self.name.clone(), kind: PhantomData }
    }
}

impl<T, Count> fmt::Debug for Key<T, Count> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Key").field(&self.name).finish()
    }
}

/// A request has at most one value of the key: set operators (`ForAnyValue`, `ForAllValues`) do not apply.
#[derive(Clone, Copy, Debug)]
pub enum One {}

/// A request may have several values of the key: a set operator must say how they are compared.
#[derive(Clone, Copy, Debug)]
pub enum Many {}

/// The type of a key's values.
pub trait KeyType {
    /// What the values of a condition on such a key may be.
    type Value: Kind;
}

macro_rules! types {
    ($($(#[$doc:meta])* $name:ident: $value:ty;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl KeyType for $name {
            type Value = $value;
        }
    )*};
}

types! {
    /// Text.
    OfText: Str;
    /// An ARN.
    OfArn: Arn;
    /// `true` or `false`.
    OfBool: Bool;
    /// A number.
    OfNumber: Num;
    /// A date, written as ISO 8601 (`2030-01-01T00:00:00Z`) or as seconds since 1970.
    OfDate: Str;
    /// An address or block of addresses: `203.0.113.0/24`.
    OfAddress: Str;
}

/// Says that a key fits an operator: for keys of type `T` with `Count` values in a request.
#[diagnostic::on_unimplemented(
    message = "this operator takes a `Key<{T}, {Count}>`, and the condition key is a `{Self}`",
    label = "the operator does not fit this key",
    note = "a key is a constant, such as `key::s3::PREFIX`, or `Key::new(\"s3:prefix\")`",
    note = "`OfText` keys take `string_...`, `OfArn` keys `arn_...`, `OfBool` keys `bool`, `OfNumber` keys `numeric_...`, \
            `OfDate` keys `date_...`, `OfAddress` keys `ip_address`",
    note = "keys with `Many` values in a request take operators of `ForAnyValue` and `ForAllValues`, all others those of \
            `Condition`"
)]
pub trait Fits<T, Count> {
    /// The key's name.
    fn into_name(self) -> Text;
}

#[diagnostic::do_not_recommend]
impl<T, Count> Fits<T, Count> for Key<T, Count> {
    fn into_name(self) -> Text {
        Key::into_name(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T, Count> Fits<T, Count> for &Key<T, Count> {
    fn into_name(self) -> Text {
        self.name.clone()
    }
}

macro_rules! global {
    ($($(#[$doc:meta])* $name:ident: $kind:ty = $key:literal;)*) => {$(
        $(#[$doc])*
        pub const $name: $kind = Key::new($key);
    )*};
}

global! {
    /// `aws:CalledVia`: the services that the request went through.
    CALLED_VIA: Key<OfText, Many> = "aws:CalledVia";
    /// `aws:CalledViaFirst`: the first service that the request went through.
    CALLED_VIA_FIRST: Key<OfText> = "aws:CalledViaFirst";
    /// `aws:CalledViaLast`: the last service that the request went through.
    CALLED_VIA_LAST: Key<OfText> = "aws:CalledViaLast";
    /// `aws:CurrentTime`: when the request came.
    CURRENT_TIME: Key<OfDate> = "aws:CurrentTime";
    /// `aws:EpochTime`: when the request came, in seconds since 1970.
    EPOCH_TIME: Key<OfDate> = "aws:EpochTime";
    /// `aws:FederatedProvider`: the provider that authenticated the caller.
    FEDERATED_PROVIDER: Key<OfText> = "aws:FederatedProvider";
    /// `aws:MultiFactorAuthAge`: seconds since the caller showed a second factor.
    MULTI_FACTOR_AUTH_AGE: Key<OfNumber> = "aws:MultiFactorAuthAge";
    /// `aws:MultiFactorAuthPresent`: whether the caller showed a second factor; absent with long-term keys.
    MULTI_FACTOR_AUTH_PRESENT: Key<OfBool> = "aws:MultiFactorAuthPresent";
    /// `aws:PrincipalAccount`: the account of the caller.
    PRINCIPAL_ACCOUNT: Key<OfText> = "aws:PrincipalAccount";
    /// `aws:PrincipalArn`: the caller; of a session, the role's ARN.
    PRINCIPAL_ARN: Key<OfArn> = "aws:PrincipalArn";
    /// `aws:PrincipalIsAWSService`: whether a service calls on its own behalf.
    PRINCIPAL_IS_AWS_SERVICE: Key<OfBool> = "aws:PrincipalIsAWSService";
    /// `aws:PrincipalOrgID`: the organization of the caller; absent for services.
    PRINCIPAL_ORG_ID: Key<OfText> = "aws:PrincipalOrgID";
    /// `aws:PrincipalOrgPaths`: the path in its organization of the caller's account.
    PRINCIPAL_ORG_PATHS: Key<OfText, Many> = "aws:PrincipalOrgPaths";
    /// `aws:PrincipalServiceName`: the service that calls.
    PRINCIPAL_SERVICE_NAME: Key<OfText> = "aws:PrincipalServiceName";
    /// `aws:PrincipalServiceNamesList`: all names of the service that calls.
    PRINCIPAL_SERVICE_NAMES_LIST: Key<OfText, Many> = "aws:PrincipalServiceNamesList";
    /// `aws:PrincipalType`: account, user, assumed role, federated user or anonymous.
    PRINCIPAL_TYPE: Key<OfText> = "aws:PrincipalType";
    /// `aws:referer`: who referred the browser; anyone can forge it.
    REFERER: Key<OfText> = "aws:referer";
    /// `aws:RequestedRegion`: the Region that was called.
    REQUESTED_REGION: Key<OfText> = "aws:RequestedRegion";
    /// `aws:ResourceAccount`: the account that owns the resource.
    RESOURCE_ACCOUNT: Key<OfText> = "aws:ResourceAccount";
    /// `aws:ResourceOrgID`: the organization that owns the resource.
    RESOURCE_ORG_ID: Key<OfText> = "aws:ResourceOrgID";
    /// `aws:ResourceOrgPaths`: the path in its organization of the account that owns the resource.
    RESOURCE_ORG_PATHS: Key<OfText, Many> = "aws:ResourceOrgPaths";
    /// `aws:SecureTransport`: whether the request came over TLS.
    SECURE_TRANSPORT: Key<OfBool> = "aws:SecureTransport";
    /// `aws:SourceAccount`: the account for which a service calls.
    SOURCE_ACCOUNT: Key<OfText> = "aws:SourceAccount";
    /// `aws:SourceArn`: the resource for which a service calls.
    SOURCE_ARN: Key<OfArn> = "aws:SourceArn";
    /// `aws:SourceIdentity`: who took the role in the first place.
    SOURCE_IDENTITY: Key<OfText> = "aws:SourceIdentity";
    /// `aws:SourceIp`: the address of the caller; absent where a VPC endpoint is used.
    SOURCE_IP: Key<OfAddress> = "aws:SourceIp";
    /// `aws:SourceOrgID`: the organization for which a service calls.
    SOURCE_ORG_ID: Key<OfText> = "aws:SourceOrgID";
    /// `aws:SourceOrgPaths`: the path in its organization of the account for which a service calls.
    SOURCE_ORG_PATHS: Key<OfText, Many> = "aws:SourceOrgPaths";
    /// `aws:SourceVpc`: the VPC that the request came from, through an endpoint.
    SOURCE_VPC: Key<OfText> = "aws:SourceVpc";
    /// `aws:SourceVpce`: the VPC endpoint that the request came through.
    SOURCE_VPCE: Key<OfText> = "aws:SourceVpce";
    /// `aws:TagKeys`: the keys of the tags that the request sets or removes.
    TAG_KEYS: Key<OfText, Many> = "aws:TagKeys";
    /// `aws:TokenIssueTime`: when the caller's session was made.
    TOKEN_ISSUE_TIME: Key<OfDate> = "aws:TokenIssueTime";
    /// `aws:UserAgent`: what the caller says its program is; anyone can forge it.
    USER_AGENT: Key<OfText> = "aws:UserAgent";
    /// `aws:userid`: the unique id of the caller.
    USER_ID: Key<OfText> = "aws:userid";
    /// `aws:username`: the name of the user that calls; absent for roles.
    USER_NAME: Key<OfText> = "aws:username";
    /// `aws:ViaAWSService`: whether a service calls on behalf of the caller.
    VIA_AWS_SERVICE: Key<OfBool> = "aws:ViaAWSService";
    /// `aws:VpcSourceIp`: the address inside the VPC that the request came from.
    VPC_SOURCE_IP: Key<OfAddress> = "aws:VpcSourceIp";
}

/// `aws:PrincipalTag/<tag>`: a tag of the caller.
pub fn principal_tag(tag: impl fmt::Display) -> Key<OfText> {
    Key::custom(format!("aws:PrincipalTag/{tag}"))
}

/// `aws:ResourceTag/<tag>`: a tag of the resource.
pub fn resource_tag(tag: impl fmt::Display) -> Key<OfText> {
    Key::custom(format!("aws:ResourceTag/{tag}"))
}

/// `aws:RequestTag/<tag>`: a tag that the request sets.
pub fn request_tag(tag: impl fmt::Display) -> Key<OfText> {
    Key::custom(format!("aws:RequestTag/{tag}"))
}

/// `s3:ExistingObjectTag/<tag>`: a tag of the object that is read. Writes and deletions do not have it.
pub fn existing_object_tag(tag: impl fmt::Display) -> Key<OfText> {
    s3::existing_object_tag(tag)
}

/// `s3:RequestObjectTag/<tag>`: a tag that is written to an object.
pub fn request_object_tag(tag: impl fmt::Display) -> Key<OfText> {
    s3::request_object_tag(tag)
}
