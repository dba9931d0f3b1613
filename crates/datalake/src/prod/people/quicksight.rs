//! QuickSight for analysts: signing in as oneself, and dashboards, analyses and data sets of one's clearance.
//!
//! QuickSight knows nothing of the session's clearance, and its API nothing of how people share in its console. So what a
//! session touches by the API is what the id says is of its clearance: `acme-prod-public-sales`. Data sources are not
//! analysts' to make: each says with whose rights QuickSight reads. Neither are permissions, users but oneself, and
//! embedding, which opens a session as whichever user the caller names.

use lakewright_iam::{Action, AnyResource, Policy, Statement, action, arn, key};
use lakewright_template::{Expr, aws, kinds::Arn};

use super::CLEARANCE;
use crate::config::{DataLake, QuickSight};
use crate::names;

/// What analysts may do, if anything.
pub(super) fn policy(lake: &DataLake) -> Option<Policy> {
    match lake.access.quicksight {
        QuickSight::Off => None,
        QuickSight::Reader => {
            Some(Policy::new().statement(oneself(action::quicksight::CREATE_READER)).with(dashboards(lake)))
        }
        QuickSight::Author => {
            let policy = Policy::new().statement(oneself(action::quicksight::CREATE_USER)).with(dashboards(lake));
            Some(policy.with(authoring(lake)))
        }
    }
}

/// The first time that people sign in, QuickSight makes a user of them.
fn oneself(make_user: Action) -> Statement {
    // The ARN of a user has no Region there; the service authorization reference gives it one.
    let user = arn::of("quicksight", "*", aws::account_id(), format!("user/{}", key::USER_ID.variable()));
    Statement::allow(make_user).on(user)
}

/// Finding dashboards, and looking at those of one's clearance.
fn dashboards(lake: &DataLake) -> [Statement; 2] {
    let find = [action::quicksight::LIST_DASHBOARDS, action::quicksight::SEARCH_DASHBOARDS];
    let look = [
        action::quicksight::DESCRIBE_DASHBOARD,
        action::quicksight::LIST_DASHBOARD_VERSIONS,
        action::quicksight::LIST_TAGS_FOR_RESOURCE,
    ];
    [Statement::allow(find).on(every("dashboard")), Statement::allow(look).on(own(lake, "dashboard"))]
}

/// Making data sets of the sources of one's clearance, analyses of those, and dashboards of these.
fn authoring(lake: &DataLake) -> [Statement; 4] {
    let find = [
        action::quicksight::LIST_ANALYSES,
        action::quicksight::SEARCH_ANALYSES,
        action::quicksight::SEARCH_DATA_SETS,
        action::quicksight::SEARCH_DATA_SOURCES,
    ];
    let list = [
        action::quicksight::LIST_DATA_SETS,
        action::quicksight::LIST_DATA_SOURCES,
        action::quicksight::LIST_INGESTIONS,
    ];
    let source = [
        action::quicksight::CREATE_DATA_SET,
        action::quicksight::DESCRIBE_DATA_SOURCE,
        action::quicksight::PASS_DATA_SOURCE,
    ];
    let make = [
        action::quicksight::CANCEL_INGESTION,
        action::quicksight::CREATE_ANALYSIS,
        action::quicksight::CREATE_DASHBOARD,
        action::quicksight::CREATE_DATA_SET,
        action::quicksight::CREATE_INGESTION,
        action::quicksight::DELETE_ANALYSIS,
        action::quicksight::DELETE_DASHBOARD,
        action::quicksight::DELETE_DATA_SET,
        action::quicksight::DESCRIBE_ANALYSIS,
        action::quicksight::DESCRIBE_DATA_SET,
        action::quicksight::DESCRIBE_INGESTION,
        action::quicksight::LIST_TAGS_FOR_RESOURCE,
        action::quicksight::PASS_DATA_SET,
        action::quicksight::RESTORE_ANALYSIS,
        action::quicksight::UPDATE_ANALYSIS,
        action::quicksight::UPDATE_DASHBOARD,
        action::quicksight::UPDATE_DASHBOARD_PUBLISHED_VERSION,
        action::quicksight::UPDATE_DATA_SET,
    ];
    [
        Statement::allow(find).on(["analysis", "dataset", "datasource"].map(every)),
        Statement::allow(list).on(AnyResource::because("these lists of QuickSight know no resource")),
        Statement::allow(source).on(own(lake, "datasource")),
        // Ingestions are below their data set.
        Statement::allow(make).on(["analysis", "dashboard", "dataset"].map(|it| own(lake, it))),
    ]
}

/// All of the account: what a list shows of them is their names.
fn every(kind: &str) -> Expr<Arn> {
    arn::regional("quicksight", format!("{kind}/*"))
}

/// Those of one's clearance. A session without one has none: a policy variable without a value matches nothing.
fn own(lake: &DataLake, kind: &str) -> Expr<Arn> {
    let prefix = format!("{}-{}", names::base(lake), key::principal_tag(CLEARANCE).variable());
    arn::regional("quicksight", format!("{kind}/{prefix}-*"))
}
