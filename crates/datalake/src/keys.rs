//! Customer-managed keys: rotated, retained, with an alias, and a policy that says which services may use them.

use lakewright_iam::{AnyAction, Policy, Principal, ResourceStatement, ThisKey, action};
use lakewright_resources::{Handle, ResourceExt, kms};
use lakewright_stack::Scope;
use lakewright_template::{aws, val};

/// Adds a key and its alias to a scope: `Key` and `Alias`.
///
/// The account itself administers the key, so that IAM policies of the account decide who uses it; the account can not
/// delete it in one step, since data whose key is gone is gone too.
pub(crate) fn customer_key(
    scope: &mut Scope<'_>,
    alias: String,
    description: String,
    services: impl IntoIterator<Item = ResourceStatement>,
) -> Handle<kms::Key> {
    let policy = Policy::new().statement(administration()).statement(protection()).with(services);
    let key = scope
        .add("Key", kms::Key::new().description(description).enable_key_rotation(true).key_policy(policy).retain());
    scope.add(
        "Alias",
        kms::Alias::new(kms::AliasRequired { alias_name: alias.into(), target_key_id: val(key.key_id()) }),
    );
    key
}

fn administration() -> ResourceStatement {
    ResourceStatement::allow(
        Principal::account_root(aws::account_id()),
        AnyAction::of(action::kms::SERVICE, "IAM decides"),
    )
    .on(ThisKey)
}

/// Deleting a key deletes what it encrypted: whoever means to must change the key's policy first.
fn protection() -> ResourceStatement {
    ResourceStatement::deny(
        Principal::account_root(aws::account_id()),
        [action::kms::DISABLE_KEY, action::kms::SCHEDULE_KEY_DELETION],
    )
    .on(ThisKey)
}
