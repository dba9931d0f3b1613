//! What Macie looks for and leaves out, and the job that looks over all zones.
//!
//! CloudFormation knows no job of Macie: a schedule makes one each time. A job of Macie's own schedule would look at new
//! objects alone, but making it twice would be two of them, and nothing of the stack could say that it is there.

use lakewright_iam::{Condition, Policy, Statement, TrustStatement, action, arn, service};
use lakewright_resources::{Handle, ResourceExt, iam, macie, scheduler};
use lakewright_stack::Stack;
use lakewright_template::{Expr, LogicalId, Object, Uncheck, Value, aws, interpolate, join, kinds::Str, val, write};

use crate::config::{AllowList, Criterion, DataLake, FilterAction, FindingFilter, Identifier, MacieJob};
use crate::names;
use crate::prod::alarms;
use crate::prod::monitoring::Alerts;

/// Adds what the configuration says. `session` is there where the stack turns Macie on: nothing of Macie can be made before.
pub(super) fn add(stack: &mut Stack, lake: &DataLake, alerts: &Alerts, session: Option<&Handle<macie::Session>>) {
    let macie = &lake.auditing.macie;
    let mut lists = Vec::new();
    for it in &macie.allow_lists {
        let list = stack.add(id("Allow", &it.name), behind(session, allow_list(lake, it)));
        lists.push(val(list.id()));
    }
    let mut identifiers = Vec::new();
    for it in &macie.identifiers {
        let identifier = stack.add(id("Identify", &it.name), behind(session, identifier(lake, it)));
        identifiers.push(val(identifier.id()));
    }
    for it in &macie.filters {
        stack.add(id("Filter", &it.name), behind(session, filter(lake, it)));
    }
    if let Some(job) = &macie.job {
        add_job(stack, lake, alerts, job, Found { lists, identifiers }, session);
    }
}

fn id(what: &str, name: &str) -> LogicalId {
    LogicalId::new(format!("Macie{what}{}", LogicalId::pascal(name)))
}

fn behind<R: ResourceExt>(session: Option<&Handle<macie::Session>>, resource: R) -> R {
    match session {
        Some(session) => resource.depends_on(session),
        None => resource,
    }
}

fn allow_list(lake: &DataLake, list: &AllowList) -> macie::AllowList {
    use macie::allow_list::{Criteria, S3WordsList, S3WordsListRequired};

    let mut criteria = Criteria::new();
    if let Some(regex) = &list.regex {
        criteria = criteria.regex(regex);
    }
    if let Some(words) = &list.words {
        criteria = criteria.s3_words_list(S3WordsList::new(S3WordsListRequired {
            bucket_name: val(words.bucket.clone()),
            object_key: words.key.clone().into(),
        }));
    }
    macie::AllowList::new(names::of(lake, &list.name), criteria)
}

fn identifier(lake: &DataLake, identifier: &Identifier) -> macie::CustomDataIdentifier {
    let mut made = macie::CustomDataIdentifier::new(macie::CustomDataIdentifierRequired {
        name: names::of(lake, &identifier.name).into(),
        regex: identifier.regex.clone().into(),
    });
    if !identifier.keywords.is_empty() {
        made = made.keywords(identifier.keywords.clone());
    }
    if !identifier.ignore_words.is_empty() {
        made = made.ignore_words(identifier.ignore_words.clone());
    }
    match identifier.maximum_match_distance {
        Some(distance) => made.maximum_match_distance(distance),
        None => made,
    }
}

fn filter(lake: &DataLake, filter: &FindingFilter) -> macie::FindingsFilter {
    use macie::findings_filter::{FindingCriteria, FindingFilterAction};

    let action = match filter.action {
        FilterAction::Keep => FindingFilterAction::NOOP,
        FilterAction::Archive => FindingFilterAction::ARCHIVE,
    };
    let criteria = filter.criteria.iter().map(|it| (it.field.clone(), comparison(it)));
    let criteria = FindingCriteria::new().criterion(criteria.collect::<Vec<_>>());
    macie::FindingsFilter::new(names::of(lake, &filter.name), criteria).action(action)
}

fn comparison(criterion: &Criterion) -> macie::findings_filter::CriterionAdditionalProperties {
    let mut made = macie::findings_filter::CriterionAdditionalProperties::new();
    if !criterion.eq.is_empty() {
        made = made.eq(criterion.eq.clone());
    }
    if !criterion.neq.is_empty() {
        made = made.neq(criterion.neq.clone());
    }
    if let Some(number) = criterion.gt {
        made = made.gt(number);
    }
    if let Some(number) = criterion.gte {
        made = made.gte(number);
    }
    if let Some(number) = criterion.lt {
        made = made.lt(number);
    }
    if let Some(number) = criterion.lte {
        made = made.lte(number);
    }
    made
}

/// What a job is told to leave out and to look for, by the ids that Macie gives.
struct Found {
    lists: Vec<Expr<Str>>,
    identifiers: Vec<Expr<Str>>,
}

/// Adds a schedule that makes a job, with a role that may do that alone, and an alarm where no job could be made.
fn add_job(
    stack: &mut Stack,
    lake: &DataLake,
    alerts: &Alerts,
    job: &MacieJob,
    found: Found,
    session: Option<&Handle<macie::Session>>,
) {
    use scheduler::schedule::{FlexibleTimeWindow, FlexibleTimeWindowMode, RetryPolicy, Target};

    let name = names::macie_job(lake);
    let group_arn = arn::regional("scheduler", format!("schedule-group/{name}"));
    let trust = TrustStatement::allow(service::SCHEDULER, action::sts::ASSUME_ROLE)
        .when(Condition::own_account())
        .when(Condition::source_arn(group_arn));
    let create =
        Statement::allow(action::macie2::CREATE_CLASSIFICATION_JOB).on(arn::regional("macie2", "classification-job/*"));
    let role = iam::Role::new(Policy::new().statement(trust))
        .role_name(name.clone())
        .path(names::service_role_path(lake))
        .policies([iam::role::Policy::new("create", Policy::new().statement(create))]);
    let role = stack.add("MacieJobRole", role);
    let group = stack.add("MacieJobGroup", scheduler::ScheduleGroup::new().name(name.clone()));
    let target = arn::of("scheduler", "", "", "aws-sdk:macie2:createClassificationJob");
    let target = Target::new(target.unchecked(), role.arn())
        .input(request(lake, job, found))
        .retry_policy(RetryPolicy::new().maximum_retry_attempts(3).maximum_event_age_in_seconds(3_600));
    let schedule =
        scheduler::Schedule::new(FlexibleTimeWindow::new(FlexibleTimeWindowMode::OFF), job.schedule.clone(), target)
            .name(name)
            .group_name(group.name());
    stack.add("MacieJob", behind(session, schedule));
    alarms::of_schedules(&mut stack.scope("MacieJob"), alerts, &group);
}

/// The request that makes a job, with members as the SDK writes them. Name and token are those of the time that the
/// schedule says, the same at every try, so that a second try makes no second job.
fn request(lake: &DataLake, job: &MacieJob, found: Found) -> Expr<Str> {
    let once = format!("{} <aws.scheduler.scheduled-time>", names::macie_job(lake));
    let buckets: Vec<Value> = lake.zones.iter().map(|zone| names::zone_bucket(lake, zone).into()).collect();
    let buckets = Object::of("AccountId", "{account}").with("Buckets", buckets);
    let mut request = Object::of("ClientToken", once.clone())
        .with("JobType", "ONE_TIME")
        .with("Name", once)
        .with("S3JobDefinition", Object::of("BucketDefinitions", Value::Array(vec![buckets.into()])))
        .with("SamplingPercentage", job.sampling_percentage);
    let only = |text: &'static str| Value::Array(vec![text.into()]);
    if !found.lists.is_empty() {
        request = request.with("AllowListIds", only("{lists}"));
    }
    if !found.identifiers.is_empty() {
        request = request.with("CustomDataIdentifierIds", only("{identifiers}"));
    }
    // Several ids stand where one does: with the quotes between them.
    let ids = |ids: Vec<Expr<Str>>| -> Value { join("\",\"", ids).into() };
    interpolate(
        write::json_minified(&request.into()),
        [("account", aws::account_id().into()), ("lists", ids(found.lists)), ("identifiers", ids(found.identifiers))],
    )
}
