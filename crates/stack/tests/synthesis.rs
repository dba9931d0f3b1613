//! What a stack becomes, and what is found on the way.

use lakewright_resources::{ResourceExt, kms, sqs};
use lakewright_stack::{Account, App, Format, Output, Parameter, Region, Stack};
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
    insta::assert_snapshot!(stack.to_json(), @r#"
    {
      "AWSTemplateFormatVersion": "2010-09-09",
      "Resources": {
        "Key": {"Type": "AWS::KMS::Key"},
        "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"KmsMasterKeyId": {"Fn::GetAtt": ["Key", "Arn"]}}}
      },
      "Outputs": {
        "Url": {"Description": "Where orders go", "Value": {"Ref": "Queue"}},
        "Text": {"Value": {"Fn::Sub": "${Queue.Arn} in ${AWS::Region}"}}
      }
    }
    "#);
}

#[test]
fn parameters_and_conditions_fit_where_literals_do() {
    let mut stack = stack("orders", "111111111111");
    let timeout = stack.parameter("Timeout", Parameter::integer().default(30));
    let stage = stack.parameter("Stage", Parameter::string().default("dev"));
    let production = stack.condition("IsProduction", Rule::equals(stage, "prod"));
    stack.add("Plain", sqs::Queue::new().visibility_timeout(&timeout));
    stack.add(
        "Chosen",
        sqs::Queue::new().visibility_timeout(when(&production, timeout, Minutes(1))).condition(&production),
    );
    assert_eq!(findings(&stack), "");
    insta::assert_snapshot!(stack.to_json(), @r#"
    {
      "AWSTemplateFormatVersion": "2010-09-09",
      "Parameters": {"Timeout": {"Type": "Number", "Default": 30}, "Stage": {"Type": "String", "Default": "dev"}},
      "Conditions": {"IsProduction": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
      "Resources": {
        "Plain": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": {"Ref": "Timeout"}}},
        "Chosen": {
          "Type": "AWS::SQS::Queue",
          "Condition": "IsProduction",
          "Properties": {"VisibilityTimeout": {"Fn::If": ["IsProduction", {"Ref": "Timeout"}, 60]}}
        }
      }
    }
    "#);
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
    insta::assert_snapshot!(stack.to_json(), @r#"
    {
      "AWSTemplateFormatVersion": "2010-09-09",
      "Resources": {
        "BillingQueue": {
          "Type": "AWS::SQS::Queue",
          "Properties": {"Tags": [{"Key": "owner", "Value": "someone else"}, {"Key": "team", "Value": "billing"}]}
        },
        "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"Tags": [{"Key": "owner", "Value": "orders"}]}}
      }
    }
    "#);
}

#[test]
fn everything_that_is_wrong_is_reported_at_once() {
    let mut security = stack("security", "222222222222");
    let archive = security.add("ArchiveKey", kms::Key::new());
    let mut prod = Stack::new("prod", Account::new("12345").region(Region::EU_WEST_1)).stack_name("1 lake");
    prod.add("Queue", sqs::Queue::new().visibility_timeout(Seconds(50_000)).queue_name("a b"));
    prod.add("Queue", sqs::Queue::new());
    prod.add("dead-letters", sqs::Queue::new().kms_master_key_id(archive.arn()));
    insta::assert_snapshot!(findings(&prod), @"
    error[LW-DUPLICATE-ID] prod Resources.Queue: logical ID `Queue` is already used by an `AWS::SQS::Queue`
      help: rename one of them, for instance to `Queue2`
    error[E3001] prod Resources.dead-letters: `dead-letters` is no logical ID: 1 to 255 letters and digits
      help: write `DeadLetters`
    error[E3034] prod Resources.Queue.Properties.VisibilityTimeout: 50000 is more than 43200
    error[LW-FOREIGN] prod Resources.dead-letters.Properties.KmsMasterKeyId: refers to `ArchiveKey.Arn` of stack `security` of account 222222222222, but this is stack `prod` of account 12345
      help: between accounts only deterministic names and typed parameters flow: give the resource a name and write the name here, or take a parameter
    error[LW-ACCOUNT] prod: `12345` is no account id: twelve digits
    error[LW-STACK-NAME] prod: `1 lake` is no stack name: a letter, then letters, digits and hyphens, at most 128
    ");
}

#[test]
fn a_reference_to_a_stack_of_the_same_account_offers_the_name() {
    let mut one = stack("one", "111111111111");
    let queue = one.add("Queue", sqs::Queue::new());
    let mut two = stack("two", "111111111111");
    two.output("Url", queue.queue_url());
    insta::assert_snapshot!(findings(&two), @"
    error[LW-FOREIGN] two Outputs.Url.Value: refers to `Queue` of stack `one` of account 111111111111, but this is stack `two` of account 111111111111
      help: give the resource a name and write the name here; an export would keep either stack from changing
    ");
}

#[test]
fn what_was_removed_is_missed_where_it_is_used() {
    let mut stack = stack("orders", "111111111111");
    let key = stack.add("Key", kms::Key::new());
    stack.add("Queue", sqs::Queue::new().kms_master_key_id(key.arn()));
    stack.remove(&key);
    insta::assert_snapshot!(findings(&stack), @"
    error[E1010] orders Resources.Queue.Properties.KmsMasterKeyId: refers to `Key`, which is no longer in this stack
      help: remove what refers to it too
    ");
}

#[test]
fn resources_that_wait_for_each_other_are_found() {
    let mut stack = stack("orders", "111111111111");
    let one = stack.add("One", sqs::Queue::new());
    let two = stack.add("Two", sqs::Queue::new().redrive_policy(sqs::queue::RedrivePolicy::to(one.arn())));
    stack.edit(&one, |it| it.redrive_policy(sqs::queue::RedrivePolicy::to(two.arn())));
    insta::assert_snapshot!(findings(&stack), @"
    error[E3004] orders Resources.One: `One`, `Two` wait for each other
      help: name one of them by a deterministic name instead of a reference, or split what they have in common
    ");
}

#[test]
fn what_is_not_in_a_stack_is_neither_edited_nor_removed_there() {
    let mut one = stack("one", "111111111111");
    let queue = one.add("Queue", sqs::Queue::new());
    let mut two = stack("two", "111111111111");
    two.edit(&queue, |it| it.queue_name("x"));
    two.remove(&queue);
    insta::assert_snapshot!(findings(&two), @"
    error[LW-FOREIGN] two Resources.Queue: `Queue` is to be edited, but it belongs to stack `one` of account 111111111111
      help: do it in the stack that made it
    error[LW-FOREIGN] two Resources.Queue: `Queue` is to be removed, but it belongs to stack `one` of account 111111111111
      help: do it in the stack that made it
    ");
    one.remove(&queue);
    one.edit(&queue, |it| it.queue_name("x"));
    insta::assert_snapshot!(findings(&one), @"
    error[LW-REMOVED] one Resources.Queue: `Queue` is to be edited, but it is no longer in this stack
      help: do it before the resource is removed, or not at all
    ");
}

#[test]
fn a_name_stands_once() {
    let mut stack = stack("orders", "111111111111");
    stack.add("Size", sqs::Queue::new());
    stack.parameter("Size", Parameter::integer());
    stack.parameter("Team", Parameter::string());
    stack.add("Team", sqs::Queue::new());
    stack.output("Answer", "42");
    stack.output("Answer", "43");
    insta::assert_snapshot!(findings(&stack), @"
    error[E3007] orders Parameters.Size: `Size` is already the logical ID of a resource
      help: resources and parameters share their names; rename one of them
    error[E3007] orders Resources.Team: `Team` is already the name of a parameter
      help: resources and parameters share their names; rename one of them
    error[LW-DUPLICATE-ID] orders Outputs.Answer: output `Answer` is declared twice
      help: rename one of them
    ");
}

#[test]
fn two_stacks_of_one_name_are_refused() {
    let app = App::new("twice").stack(stack("one", "111111111111")).stack(stack("one", "222222222222"));
    let error = app.synth().map(drop).expect_err("two stacks of one name");
    insta::assert_snapshot!(error, @"
    1 error found at synthesis
    error[LW-DUPLICATE-STACK]: two stacks are called `one`
      help: rename one of them
    ");
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
    insta::assert_snapshot!(String::from_utf8(read("manifest.json")).unwrap(), @r#"
    {
      "version": 1,
      "app": "demo",
      "stacks": [
        {
          "name": "one",
          "stackName": "one",
          "account": "111111111111",
          "template": "one.template.json",
          "sha256": "c413a863810d8322b81b176220a5348ab2b33f8ccd18950bd03c7a065e2aa454",
          "inline": true,
          "capabilities": ["CAPABILITY_NAMED_IAM"],
          "assets": ["assets/dfd057351192152f0bc83f2b3cf8497782034b700807dc1266e9f9b908275faa.zip"]
        }
      ]
    }
    "#);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_file_that_differs_anywhere_is_written_anew() {
    let folder = std::env::temp_dir().join(format!("lakewright-differing-{}", std::process::id()));
    let mut one = stack("one", "111111111111");
    for number in 0..400 {
        let id = format!("Queue{number}");
        let queue = sqs::Queue::new().queue_name(format!("a-long-name-of-a-queue-for-a-template-of-many-{number}"));
        one.add(id, queue);
    }
    let assembly = App::new("demo").stack(one).into_assembly().unwrap();
    assembly.write(&folder, Format::Json).unwrap();
    let file = folder.join("one.template.json");
    let right = std::fs::read(&file).unwrap();
    // Longer than what is compared at once.
    assert!(right.len() > 40_000, "{}", right.len());
    let last = right.len() - 1;
    let (mut first_byte, mut last_byte) = (right.clone(), right.clone());
    first_byte[0] = b' ';
    last_byte[last] = b' ';
    for wrong in [&first_byte[..], &last_byte, &right[..last], &[right.as_slice(), b" "].concat(), b""] {
        std::fs::write(&file, wrong).unwrap();
        assembly.write(&folder, Format::Json).unwrap();
        assert!(std::fs::read(&file).unwrap() == right);
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn an_app_that_is_used_up_becomes_the_same_assembly() {
    let mut one = stack("one", "111111111111");
    let key = one.add("Key", kms::Key::new());
    one.tag("Owner", "data");
    one.add("Queue", sqs::Queue::new().kms_master_key_id(key.arn()));
    one.asset(lakewright_stack::Asset::zip([("index.py", b"pass".as_slice())]).unwrap());
    one.output("Key", key.arn());
    let app = App::new("demo").stack(one);
    let kept = app.synth().unwrap().files(Format::Json);
    assert_eq!(app.synth().unwrap().files(Format::Json), kept);
    assert_eq!(app.into_assembly().unwrap().files(Format::Json), kept);
}

#[test]
fn the_manifest_is_the_last_file() {
    let mut one = stack("one", "111111111111");
    one.add("Queue", sqs::Queue::new());
    one.asset(lakewright_stack::Asset::zip([("index.py", b"pass".as_slice())]).unwrap());
    let assembly = App::new("demo").stack(one).synth().unwrap();
    for (format, template) in [(Format::Json, "one.template.json"), (Format::Yaml, "one.template.yaml")] {
        let names: Vec<String> = assembly.files(format).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, [assembly.assets()[0].key().as_ref(), template, "manifest.json"]);
    }
}

#[test]
fn an_assembly_that_can_not_be_written_changes_nothing() {
    let folder = std::env::temp_dir().join(format!("lakewright-failing-{}", std::process::id()));
    let demo = |queues: u8| {
        let (mut one, mut two) = (stack("one", "111111111111"), stack("two", "111111111111"));
        for number in 0..queues {
            one.add(format!("Queue{number}"), sqs::Queue::new());
            two.add(format!("Queue{number}"), sqs::Queue::new());
        }
        one.asset(lakewright_stack::Asset::zip([("index.py", [queues].as_slice())]).unwrap());
        App::new("demo").stack(one).stack(two).synth().unwrap()
    };
    demo(1).write(&folder, Format::Json).unwrap();
    let kept = ["one.template.json", "manifest.json"];
    let read = || kept.map(|it| std::fs::read(folder.join(it)).unwrap());
    let before = read();
    let blocked = folder.join("two.template.json");
    std::fs::remove_file(&blocked).unwrap();
    std::fs::create_dir(&blocked).unwrap();

    let error = demo(2).write(&folder, Format::Json).expect_err("a directory stands where a template goes").to_string();
    assert!(error.starts_with(&format!("{}: ", blocked.display())), "{error}");
    assert_eq!(read(), before);
    let names = |folder: &std::path::Path| -> Vec<String> {
        std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect()
    };
    let partial: Vec<String> =
        names(&folder).into_iter().chain(names(&folder.join("assets"))).filter(|it| it.ends_with(".partial")).collect();
    assert_eq!(partial, [""; 0]);
    assert_eq!(names(&folder.join("assets")).len(), 1, "the asset of the first time");

    std::fs::remove_dir(&blocked).unwrap();
    demo(2).write(&folder, Format::Json).unwrap();
    assert_ne!(read(), before);
    std::fs::remove_dir_all(folder).unwrap();
}
