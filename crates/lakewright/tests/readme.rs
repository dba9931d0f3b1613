//! What the front pages show is what the program on them gives.

use lakewright::prelude::*;
use lakewright::template::{Severity, Value, read};
use lakewright::{kms, sqs};

const FACADE: &str = include_str!("../README.md");
const WORKSPACE: &str = include_str!("../../../README.md");

/// The program of the front pages.
fn orders() -> Stack {
    let mut stack = Stack::new("orders", Account::new("111111111111"));
    let key = stack.add("Key", kms::Key::new().enable_key_rotation(true).retain());
    let dead_letters =
        stack.add("DeadLetters", sqs::Queue::new().kms_master_key_id(key.arn()).message_retention_period(Days(14)));
    let orders = stack.add(
        "Orders",
        sqs::Queue::new()
            .kms_master_key_id(key.arn())
            .visibility_timeout(Minutes(6))
            .redrive_policy(sqs::RedrivePolicy::to(dead_letters.arn()).max_receive_count(5)),
    );
    stack.output("OrdersUrl", orders.queue_url());
    stack
}

/// The first block of a language.
fn block<'a>(page: &'a str, language: &str) -> &'a str {
    let start = page.find(&format!("```{language}\n")).expect("a block") + language.len() + 4;
    let end = page[start..].find("```").expect("its end");
    &page[start..start + end]
}

#[test]
fn the_template_on_the_front_pages_is_what_the_program_gives() {
    let template = read(&orders().to_json()).expect("a template").root;
    let expected = template.get("Resources").and_then(|it| it.get("Orders")).expect("the queue");
    for page in [FACADE, WORKSPACE] {
        let shown = read(&format!("{{{}}}", block(page, "json"))).expect("JSON").root;
        assert_eq!(shown.get("Orders"), Some(expected));
        assert_eq!(shown.as_object().map(|it| it.keys().count()), Some(1));
    }
}

#[test]
fn the_program_on_both_front_pages_is_that_of_this_test() {
    let without_space = |text: &str| text.split_whitespace().collect::<String>().replace(",)", ")");
    let source = without_space(include_str!("readme.rs"));
    for page in [FACADE, WORKSPACE] {
        let program = without_space(block(page, "rust,no_run"));
        let start = program.find("letkey=").expect("the first resource");
        let end = program.find("App::new").expect("the end");
        assert!(source.contains(&program[start..end]), "{}", &program[start..end]);
    }
}

#[test]
fn the_program_on_the_front_pages_has_no_warning() {
    let document = read(&orders().to_json()).expect("a template");
    let found = lakewright_check::check(&document, &lakewright_check::Options::default());
    let found: Vec<String> =
        found.iter().filter(|it| it.severity >= Severity::Warning).map(ToString::to_string).collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_bare_value_and_a_described_one_are_outputs() {
    let mut stack = orders();
    let only = stack.condition("Only", Rule::equals(aws::region(), "eu-west-1"));
    stack.output("Answer", "42");
    stack.output("Place", when(&only, "here", aws::region()));
    stack.output("Name", Output::new(aws::stack_name()).description("Name of the stack"));
    let template = read(&stack.to_json()).expect("a template").root;
    let outputs = template.get("Outputs").expect("outputs");
    let value = |name: &str| outputs.get(name).and_then(|it| it.get("Value"));
    assert_eq!(value("Answer").and_then(Value::as_str), Some("42"));
    assert!(value("Place").is_some_and(|it| it.get("Fn::If").is_some()));
    assert!(outputs.get("Name").is_some_and(|it| it.get("Description").is_some()));
}
