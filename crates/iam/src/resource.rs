//! What a statement is about: `Resource` and `NotResource`.

use lakewright_template::kinds::Arn;
use lakewright_template::{Accepts, Expr, If, Is, Kind, Text, Unchecked, Value};

use crate::reason::Wildcard;

/// `Resource: "*"`, with the reason why no ARN would do.
///
/// ```
/// use lakewright_iam::{AnyResource, Policy, Statement, action};
///
/// let interfaces = [action::ec2::CREATE_NETWORK_INTERFACE, action::ec2::DELETE_NETWORK_INTERFACE];
/// let policy = Policy::new()
///     .statement(Statement::allow(interfaces).on(AnyResource::because("interfaces have no name before they exist")));
/// assert_eq!(policy.reasons()[0].sid, "InterfacesHaveNoNameBefore");
/// ```
#[derive(Clone, Debug)]
pub struct AnyResource(Text);

impl AnyResource {
    /// Every resource, and why.
    pub fn because(reason: impl Into<Text>) -> AnyResource {
        AnyResource(reason.into())
    }
}

/// `Resource: "*"` in the policy of a KMS key, where it is the key itself: the only resource such a policy can name
/// before the key exists.
///
/// Source: KMS Developer Guide, "Key policies in AWS KMS".
#[derive(Clone, Copy, Debug)]
pub struct ThisKey;

/// The resources of a statement, each once and in order.
#[derive(Clone, Debug, Default)]
pub struct Resources {
    pub(crate) arns: Vec<Value>,
    pub(crate) reasons: Vec<(Wildcard, Text)>,
}

impl Resources {
    fn of(arn: Value) -> Resources {
        Resources { arns: vec![arn], reasons: Vec::new() }
    }

    /// The ARNs in order.
    pub fn arns(&self) -> &[Value] {
        &self.arns
    }

    fn add(&mut self, more: Resources) {
        for arn in more.arns {
            if !self.arns.contains(&arn) {
                self.arns.push(arn);
            }
        }
        self.reasons.extend(more.reasons);
    }
}

/// What the resources of a statement may be given as: the ARN of a handle, an ARN of [`crate::arn`], a list or tuple of
/// these, or [`AnyResource`].
#[diagnostic::on_unimplemented(
    message = "the resources of a statement are ARNs, and `{Self}` is not one",
    label = "expected an ARN",
    note = "take `.arn()` of the handle, or a function of the module `policy::arn`: objects of a bucket are \
            `arn::under(bucket.arn(), \"images/*\")`; any resource is `AnyResource::because(\"the reason\")`, and \
            `.unchecked()` lets any value pass"
)]
pub trait IntoResources {
    /// The resources.
    fn into_resources(self) -> Resources;
}

impl IntoResources for Resources {
    fn into_resources(self) -> Resources {
        self
    }
}

impl IntoResources for AnyResource {
    fn into_resources(self) -> Resources {
        Resources { arns: vec!["*".into()], reasons: vec![(Wildcard::Resource, self.0)] }
    }
}

impl IntoResources for ThisKey {
    fn into_resources(self) -> Resources {
        Resources::of("*".into())
    }
}

#[diagnostic::do_not_recommend]
impl<Have: Kind> IntoResources for Expr<Have>
where
    Arn: Accepts<Have>,
{
    fn into_resources(self) -> Resources {
        Resources::of(Is::<Arn>::into_value(self))
    }
}

#[diagnostic::do_not_recommend]
impl<Have: Kind> IntoResources for &Expr<Have>
where
    Arn: Accepts<Have>,
{
    fn into_resources(self) -> Resources {
        Resources::of(Is::<Arn>::into_value(self))
    }
}

impl IntoResources for Unchecked {
    fn into_resources(self) -> Resources {
        Resources::of(Is::<Arn>::into_value(self))
    }
}

#[diagnostic::do_not_recommend]
impl<Then: Is<Arn>, Else: Is<Arn>> IntoResources for If<Then, Else> {
    fn into_resources(self) -> Resources {
        Resources::of(Is::<Arn>::into_value(self))
    }
}

impl<R: IntoResources> FromIterator<R> for Resources {
    fn from_iter<I: IntoIterator<Item = R>>(items: I) -> Resources {
        let mut resources = Resources::default();
        items.into_iter().for_each(|it| resources.add(it.into_resources()));
        resources
    }
}

#[diagnostic::do_not_recommend]
impl<R: IntoResources, const N: usize> IntoResources for [R; N] {
    fn into_resources(self) -> Resources {
        self.into_iter().collect()
    }
}

#[diagnostic::do_not_recommend]
impl<R: IntoResources> IntoResources for Vec<R> {
    fn into_resources(self) -> Resources {
        self.into_iter().collect()
    }
}

#[diagnostic::do_not_recommend]
impl<R> IntoResources for &[R]
where
    for<'r> &'r R: IntoResources,
{
    fn into_resources(self) -> Resources {
        self.iter().collect()
    }
}

macro_rules! tuple {
    ($($name:ident),+) => {
        #[diagnostic::do_not_recommend]
        #[allow(non_snake_case, reason = "the type parameters name the parts")]
        impl<$($name: IntoResources),+> IntoResources for ($($name,)+) {
            fn into_resources(self) -> Resources {
                let ($($name,)+) = self;
                [$($name.into_resources()),+].into_resources()
            }
        }
    };
}

tuple!(A, B);
tuple!(A, B, C);
tuple!(A, B, C, D);
tuple!(A, B, C, D, E);
tuple!(A, B, C, D, E, F);
