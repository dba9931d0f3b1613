//! ARNs of deterministic names. The partition is always the one that the stack is deployed in, so no ARN ties a template
//! to a Region.
//!
//! Names and paths may be literals, parameters or attributes; `*` and `?` in them are wildcards of the policy language,
//! and `${aws:PrincipalTag/team}` is a policy variable.

use lakewright_template::kinds::{Arn, Str};
use lakewright_template::{Accepts, Expr, Is, Kind, aws, interpolate};

/// An ARN of its parts. Region and account are `""` for services that have none there.
///
/// ```
/// use lakewright_iam::arn;
/// use lakewright_template::aws;
///
/// let catalog = arn::of("glue", aws::region(), "111111111111", "catalog");
/// # assert_eq!(
/// #     catalog.value().get("Fn::Sub").and_then(|it| it.as_str()),
/// #     Some("arn:${AWS::Partition}:glue:${AWS::Region}:111111111111:catalog"),
/// # );
/// ```
pub fn of(service: impl Is<Str>, region: impl Is<Str>, account: impl Is<Str>, resource: impl Is<Str>) -> Expr<Arn> {
    let parts = [
        ("partition", aws::partition().into()),
        ("service", service.into_value()),
        ("region", region.into_value()),
        ("account", account.into_value()),
        ("resource", resource.into_value()),
    ];
    Expr::from_value(interpolate("arn:{partition}:{service}:{region}:{account}:{resource}", parts))
}

/// An ARN in the Region and account of the stack.
pub fn regional(service: impl Is<Str>, resource: impl Is<Str>) -> Expr<Arn> {
    of(service, aws::region(), aws::account_id(), resource)
}

/// What is below a resource: `under(bucket.arn(), "images/*")` are the objects of a bucket whose keys begin so.
///
/// ```
/// use lakewright_iam::arn;
///
/// let images = arn::under(arn::s3_bucket("acme-bronze"), "images/*");
/// # assert_eq!(
/// #     images.value().get("Fn::Sub").and_then(|it| it.as_str()),
/// #     Some("arn:${AWS::Partition}:s3:::acme-bronze/images/*"),
/// # );
/// ```
pub fn under<Have: Kind>(arn: impl Into<ArnOf<Have>>, path: impl Is<Str>) -> Expr<Arn>
where
    Arn: Accepts<Have>,
{
    joined(arn.into().0, "{arn}/{rest}", path)
}

/// What is behind a colon: `within(group.arn(), "log-stream:*")`.
pub fn within<Have: Kind>(arn: impl Into<ArnOf<Have>>, rest: impl Is<Str>) -> Expr<Arn>
where
    Arn: Accepts<Have>,
{
    joined(arn.into().0, "{arn}:{rest}", rest)
}

fn joined<Have: Kind>(arn: Expr<Have>, template: &str, rest: impl Is<Str>) -> Expr<Arn> {
    Expr::from_value(interpolate(template, [("arn", arn.into()), ("rest", rest.into_value())]))
}

/// An ARN, owned or borrowed: what [`under`] and [`within`] take.
pub struct ArnOf<Have: Kind>(Expr<Have>);

impl<Have: Kind> From<Expr<Have>> for ArnOf<Have> {
    fn from(arn: Expr<Have>) -> Self {
        ArnOf(arn)
    }
}

impl<Have: Kind> From<&Expr<Have>> for ArnOf<Have> {
    fn from(arn: &Expr<Have>) -> Self {
        ArnOf(arn.clone())
    }
}

macro_rules! named {
    ($($(#[$doc:meta])* $function:ident($($argument:ident),+): $service:literal $scope:ident $resource:literal;)*) => {$(
        $(#[$doc])*
        pub fn $function($($argument: impl Is<Str>),+) -> Expr<Arn> {
            named!(@$scope $service, interpolate($resource, [$((stringify!($argument), $argument.into_value())),+]))
        }
    )*};
    (@global $service:literal, $resource:expr) => { of($service, "", "", $resource) };
    (@account $service:literal, $resource:expr) => { of($service, "", aws::account_id(), $resource) };
    (@regional $service:literal, $resource:expr) => { regional($service, $resource) };
}

named! {
    /// A bucket: `arn:aws:s3:::name`.
    s3_bucket(name): "s3" global "{name}";
    /// An object of a bucket: `arn:aws:s3:::bucket/key`.
    s3_object(bucket, key): "s3" global "{bucket}/{key}";
    /// A role of the stack's account. [`role_of`] is one of another account.
    role(name): "iam" account "role/{name}";
    /// A customer managed policy of the stack's account.
    policy(name): "iam" account "policy/{name}";
    /// A queue of the stack's account and Region.
    sqs_queue(name): "sqs" regional "{name}";
    /// A topic of the stack's account and Region.
    sns_topic(name): "sns" regional "{name}";
    /// A function of the stack's account and Region.
    lambda_function(name): "lambda" regional "function:{name}";
    /// A table of the stack's account and Region.
    dynamodb_table(name): "dynamodb" regional "table/{name}";
    /// A log group of the stack's account and Region; its streams are `arn::within(group, "*")`.
    log_group(name): "logs" regional "log-group:{name}";
    /// A key of the stack's account and Region.
    kms_key(id): "kms" regional "key/{id}";
    /// An alias of a key of the stack's account and Region, without `alias/`.
    kms_alias(name): "kms" regional "alias/{name}";
    /// A database of the data catalog.
    glue_database(database): "glue" regional "database/{database}";
    /// A table of the data catalog.
    glue_table(database, table): "glue" regional "table/{database}/{table}";
    /// A crawler.
    glue_crawler(name): "glue" regional "crawler/{name}";
    /// A work group of Athena.
    athena_workgroup(name): "athena" regional "workgroup/{name}";
    /// A trail of the stack's account and Region.
    cloudtrail_trail(name): "cloudtrail" regional "trail/{name}";
    /// A rule of the default event bus.
    events_rule(name): "events" regional "rule/{name}";
    /// An event bus.
    event_bus(name): "events" regional "event-bus/{name}";
    /// A secret; Secrets Manager adds six random characters to its name, for which `-??????` stands.
    secret(name): "secretsmanager" regional "secret:{name}-??????";
}

/// The data catalog of the stack's account and Region.
pub fn glue_catalog() -> Expr<Arn> {
    regional("glue", "catalog")
}

/// A role of another account.
pub fn role_of(account: impl Is<Str>, name: impl Is<Str>) -> Expr<Arn> {
    of("iam", "", account, interpolate("role/{name}", [("name", name.into_value())]))
}

/// The root of an account, to which the account's own policies decide who may act: `arn:aws:iam::111111111111:root`.
pub fn account_root(account: impl Is<Str>) -> Expr<Arn> {
    of("iam", "", account, "root")
}

/// An AWS managed policy: `arn:aws:iam::aws:policy/SecurityAudit`. Some stand below a path: `job-function/...`.
pub fn aws_managed_policy(name: impl Is<Str>) -> Expr<Arn> {
    of("iam", "", "aws", interpolate("policy/{name}", [("name", name.into_value())]))
}
