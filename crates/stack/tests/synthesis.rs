//! What a stack becomes, and what is found on the way.

use lakewright_resources::{ResourceExt, kms, sqs};
use lakewright_stack::{Account, App, Output, Parameter, Region, Stack};
use lakewright_template::{LogicalId, Minutes, Rule, Seconds, aws, kinds, sub, when};

fn stack(name: &'static str, account: &'static str) -> Stack {
    Stack::new(name, Account::new(account))
}

fn findings(stack: &Stack) -> String {
    stack.synth().diagnostics.iter().map(|it| format!("{it}\n")).collect()
}

#[test]
fn references_in_one_stack_become_intrinsic_functions() {
    let mut stack = stack("orders", "111111111111");
    let key = stack.add("Key", kms::Key::new());
    let queue = stack.add("Queue", sqs::Queue::new().kms_master_key_id(key.arn()));
    stack.output("Url", Output::new(queue.queue_url()).description("Where orders go"));
    stack.output("Text", Output::new(sub!("{arn} in {region}", arn = queue.arn(), region = aws::region())));
    insta::assert_snapshot!(stack.to_json(), @r#""#);
}

#[test]
fn parameters_and_conditions_fit_where_literals_do() {
    let mut stack = stack("orders", "111111111111");
    let timeout = stack.parameter("Timeout", Parameter::integer().default(30));
    let stage = stack.parameter("Stage", Parameter::string().default("dev"));
    let production = stack.condition("IsProduction", Rule::equals(stage, "prod"));
    stack.add("Plain", sqs::Queue::new().visibility_timeout(&timeout));
    stack.add("Chosen", sqs::Queue::new().visibility_timeout(when(&production, timeout, Minutes(1))).condition(&production));
    assert_eq!(findings(&stack), "");
    insta::assert_snapshot!(stack.to_json(), @r#""#);
}

#[test]
fn a_dependency_that_a_reference_implies_is_not_written() {
    let mut stack = stack("orders", "111111111111");
    let key = stack.add("Key", kms::Key::new());
    let other = stack.add("Other", sqs::Queue::new());
    let queue = sqs::Queue::new().kms_master_key_id(key.arn()).depends_on(&key).depends_on(&other).depends_on(&other);
    stack.add("Queue", queue);
    let template = stack.synth().template;
    let depends = template.get("Resources").and_then(|it| it.get("Queue")).and_then(|it| it.get("DependsOn"));
    assert_eq!(depends.and_then(|it| it.as_str()), Some("Other"));
}

#[test]
fn ids_in_scopes_are_prefixed_and_readable() {
    let mut stack = stack("orders", "111111111111");
    let mut billing = stack.scope("Billing");
    let queue = billing.add("Queue", sqs::Queue::new());
    let inner = billing.scope("Retry").add("Queue", sqs::Queue::new());
    assert_eq!((queue.logical_id().as_str(), inner.logical_id().as_str()), ("BillingQueue", "BillingRetryQueue"));
}

#[test]
fn tags_of_a_scope_end_with_it_and_a_resource_keeps_its_own() {
    use lakewright_resources::Taggable;

    let mut stack = stack("orders", "111111111111");
    stack.tag("owner", "orders");
    {
        let mut billing = stack.scope("Billing");
        billing.tag("team", "billing");
        billing.add("Queue", sqs::Queue::new().tag("owner", "someone else"));
    }
    stack.add("Queue", sqs::Queue::new());
    insta::assert_snapshot!(stack.to_json(), @r#""#);
}

#[test]
fn everything_that_is_wrong_is_reported_at_once() {
    let mut security = stack("security", "222222222222");
    let archive = security.add("ArchiveKey", kms::Key::new());
    let mut prod = Stack::new("prod", Account::new("12345").region(Region::EU_WEST_1)).stack_name("1 lake");
    prod.add("Queue", sqs::Queue::new().visibility_timeout(Seconds(50_000)).queue_name("a b"));
    prod.add("Queue", sqs::Queue::new());
    prod.add("dead-letters", sqs::Queue::new().kms_master_key_id(archive.arn()));
    insta::assert_snapshot!(findings(&prod), @"");
}

#[test]
fn a_reference_to_a_stack_of_the_same_account_offers_the_name() {
    let mut one = stack("one", "111111111111");
    let queue = one.add("Queue", sqs::Queue::new());
    let mut two = stack("two", "111111111111");
    two.output("Url", queue.queue_url());
    insta::assert_snapshot!(findings(&two), @"");
}

#[test]
fn what_was_removed_is_missed_where_it_is_used() {
    let mut stack = stack("orders", "111111111111");
    let key = stack.add("Key", kms::Key::new());
    stack.add("Queue", sqs::Queue::new().kms_master_key_id(key.arn()));
    stack.remove(&key);
    insta::assert_snapshot!(findings(&stack), @"");
}

#[test]
fn resources_that_wait_for_each_other_are_found() {
    let mut stack = stack("orders", "111111111111");
    let one = stack.add("One", sqs::Queue::new());
    let two = stack.add("Two", sqs::Queue::new().redrive_policy(sqs::queue::RedrivePolicy::to(one.arn())));
    stack.edit(&one, |it| it.redrive_policy(sqs::queue::RedrivePolicy::to(two.arn())));
    insta::assert_snapshot!(findings(&stack), @"");
}

#[test]
fn an_edit_of_another_stack_is_refused() {
    let mut one = stack("one", "111111111111");
    let queue = one.add("Queue", sqs::Queue::new());
    let mut two = stack("two", "111111111111");
    two.edit(&queue, |it| it.queue_name("x"));
    insta::assert_snapshot!(findings(&two), @"");
}

#[test]
fn two_stacks_of_one_name_are_refused() {
    let app = App::new("twice").stack(stack("one", "111111111111")).stack(stack("one", "222222222222"));
    let error = app.synth().map(drop).expect_err("two stacks of one name");
    insta::assert_snapshot!(error, @"");
}

#[test]
fn a_parameter_of_a_typed_kind_fits_a_typed_property() {
    let mut stack = stack("orders", "111111111111");
    let key = stack.parameter("KeyArn", Parameter::<lakewright_resources::kinds::KmsKeyArn>::of());
    stack.add("Queue", sqs::Queue::new().kms_master_key_id(key));
    let name = stack.parameter::<kinds::Str>(LogicalId::new("Name"), Parameter::string());
    stack.add("Named", sqs::Queue::new().queue_name(name));
    assert_eq!(findings(&stack), "");
}

#[test]
fn an_assembly_is_written_whole_and_the_same_each_time() {
    let folder = std::env::temp_dir().join(format!("lakewright-assembly-{}", std::process::id()));
    let mut one = stack("one", "111111111111");
    one.add("Queue", sqs::Queue::new());
    one.asset(lakewright_stack::Asset::zip([("index.py", b"pass".as_slice())]).unwrap());
    let assembly = App::new("demo").stack(one).synth().unwrap();
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let first = assembly.write(&folder, lakewright_stack::Format::Json).unwrap();
    let (template, manifest) = (read("one.template.json"), read("manifest.json"));
    assert_eq!(assembly.write(&folder, lakewright_stack::Format::Json).unwrap(), first);
    assert_eq!((read("one.template.json"), read("manifest.json")), (template, manifest));
    let names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(names.len(), 3, "no partial files: {names:?}");
    insta::assert_snapshot!(String::from_utf8(read("manifest.json")).unwrap(), @"");
    std::fs::remove_dir_all(folder).unwrap();
}
