//! Templates that are made to take for ever, or all the memory: they are checked all the same.

use lakewright_check::{Options, check_text};

fn check(text: &str) {
    // What is found does not matter: that it ends does.
    drop(check_text(text, &Options::default()));
}

fn conditions(count: usize) -> String {
    let parameters: Vec<String> = (0..count).map(|it| format!("\"P{it}\":{{\"Type\":\"String\"}}")).collect();
    let conditions: Vec<String> =
        (0..count).map(|it| format!("\"C{it}\":{{\"Fn::Equals\":[{{\"Ref\":\"P{it}\"}},\"a\"]}}")).collect();
    format!("\"Parameters\":{{{}}},\"Conditions\":{{{}}}", parameters.join(","), conditions.join(","))
}

fn queue(head: &str, name: &str) -> String {
    format!(
        "{{{head},\"Resources\":{{\"Q\":{{\"Type\":\"AWS::SQS::Queue\",\"Properties\":{{\"QueueName\":{name}}}}}}}}}"
    )
}

#[test]
fn a_full_tree_of_conditions_ends() {
    fn tree(depth: usize) -> String {
        if depth == 0 {
            return "\"x\"".to_owned();
        }
        let inner = tree(depth - 1);
        format!("{{\"Fn::If\":[\"C{depth}\",{inner},{inner}]}}")
    }
    check(&queue(&conditions(20), &tree(11)));
}

#[test]
fn sixty_conditions_about_one_list_end() {
    let tags: Vec<String> = (0..60)
        .map(|it| {
            format!("{{\"Fn::If\":[\"C{it}\",{{\"Key\":\"k{it}\",\"Value\":\"v\"}},{{\"Ref\":\"AWS::NoValue\"}}]}}")
        })
        .collect();
    check(&format!(
        "{{{},\"Resources\":{{\"Q\":{{\"Type\":\"AWS::S3::Bucket\",\"Properties\":{{\"Tags\":[{}]}}}}}}}}",
        conditions(60),
        tags.join(",")
    ));
}

#[test]
fn conditions_that_name_each_other_a_thousand_deep_end() {
    let chain: Vec<String> = (0..1500)
        .map(|it| {
            format!("\"C{it}\":{{\"Fn::And\":[{{\"Condition\":\"C{}\"}},{{\"Condition\":\"C{}\"}}]}}", it + 1, it + 2)
        })
        .collect();
    check(&queue(
        &format!("\"Conditions\":{{{}}}", chain.join(",")),
        "{\"Fn::If\":[\"C0\",\"a\",{\"Fn::If\":[\"C1\",\"b\",\"c\"]}]}",
    ));
}

#[test]
fn texts_put_together_of_many_parameters_end() {
    let parameters: Vec<String> = (0..40)
        .map(|it| format!("\"P{it}\":{{\"Type\":\"String\",\"AllowedValues\":[\"a\",\"b\",\"c\",\"d\"]}}"))
        .collect();
    let parts: String = (0..40).map(|it| format!("${{P{it}}}")).collect();
    check(&queue(&format!("\"Parameters\":{{{}}}", parameters.join(",")), &format!("{{\"Fn::Sub\":\"{parts}\"}}")));
}

#[test]
fn functions_in_functions_end() {
    let mut name = "{\"Ref\":\"P\"}".to_owned();
    for _ in 0..10 {
        name = format!("{{\"Fn::Join\":[\"\",[{name},{name}]]}}");
    }
    check(&queue("\"Parameters\":{\"P\":{\"Type\":\"String\",\"AllowedValues\":[\"a\",\"b\"]}}", &name));
}

#[test]
fn giant_texts_end() {
    let arns = "arn:".repeat(100_000);
    check(&queue("\"A\":1", &format!("{{\"Fn::Sub\":\"{arns}\"}}")));
    check(&queue("\"A\":1", &format!("\"{}\"", "${".repeat(200_000))));
    let variables: String = (0..20_000).map(|it| format!("${{X{it}}}")).collect();
    check(&queue("\"A\":1", &format!("{{\"Fn::Sub\":\"{variables}\"}}")));
}

#[test]
fn resources_that_all_wait_for_each_other_end() {
    let names: Vec<String> = (0..150).map(|it| format!("\"Q{it}\"")).collect();
    let all = names.join(",");
    let resources: Vec<String> =
        names.iter().map(|it| format!("{it}:{{\"Type\":\"AWS::SQS::Queue\",\"DependsOn\":[{all}]}}")).collect();
    check(&format!("{{\"Resources\":{{{}}}}}", resources.join(",")));
}

#[test]
fn shapes_that_are_nothing_end() {
    for text in [
        "",
        "[]",
        "null",
        "5",
        "{}",
        "Resources: []",
        "Resources: {A: null}",
        "Conditions: [1]\nResources: {}",
        "Fn::If: [a]",
    ] {
        check(text);
    }
}
