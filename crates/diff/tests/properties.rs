//! What holds of any template.

use lakewright_diff::{Action, Changes, Parameters, Refused, diff, render};
use lakewright_template::{Object, Value};
use proptest::prelude::*;

/// Any value, functions among them, right and wrong ones.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-5_i64..70).prop_map(Value::from),
        "[a-c{}$.:/-]{0,8}".prop_map(Value::from),
        prop_oneof![
            Just("R0"),
            Just("R1"),
            Just("P"),
            Just("AWS::Region"),
            Just("AWS::NoValue"),
            Just("${R0.Arn}-${P}")
        ]
        .prop_map(|it| Value::from(it.to_owned())),
    ];
    leaf.prop_recursive(4, 40, 4, |inner| {
        let function = prop_oneof![
            Just("Ref"),
            Just("Fn::GetAtt"),
            Just("Fn::Sub"),
            Just("Fn::Join"),
            Just("Fn::Select"),
            Just("Fn::Split"),
            Just("Fn::If"),
            Just("Fn::FindInMap"),
            Just("Fn::Transform"),
            Just("Fn::Length"),
            Just("Condition"),
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            prop::collection::vec(("[A-D]", inner.clone()), 0..4)
                .prop_map(|it| Value::Object(it.into_iter().collect::<Object>())),
            (function, inner).prop_map(|(name, it)| Value::Object(Object::of(name, it))),
        ]
    })
}

fn template() -> impl Strategy<Value = Value> {
    let kind = prop_oneof![
        Just("AWS::SQS::Queue"),
        Just("AWS::S3::Bucket"),
        Just("AWS::IAM::Role"),
        Just("Custom::Thing"),
        Just("AWS::CloudFormation::Stack"),
    ];
    let name = prop_oneof![Just("QueueName"), Just("Tags"), Just("Policies"), Just("BucketName"), Just("Parameters")];
    let resource =
        (kind, prop::collection::vec((name, value()), 0..4), value()).prop_map(|(kind, properties, other)| {
            Object::of("Type", kind)
                .with("Properties", properties.into_iter().collect::<Object>())
                .with("Metadata", other)
        });
    (prop::collection::vec(resource, 0..4), value(), value()).prop_map(|(resources, condition, output)| {
        let resources = resources.into_iter().enumerate().map(|(at, it)| (format!("R{at}"), Value::Object(it)));
        let parameter = Object::of("Type", "String").with("Default", "p");
        Value::Object(
            Object::of("Resources", resources.collect::<Object>())
                .with("Parameters", Object::of("P", parameter))
                .with("Conditions", Object::of("A", condition))
                .with("Outputs", Object::of("O", Object::of("Value", output))),
        )
    })
}

fn compared(before: &Value, after: &Value) -> Result<Changes, Refused> {
    diff(before, after, &Parameters::none())
}

/// The same value with the keys of every object in reverse.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.iter().map(reversed).collect()),
        Value::Object(object) => {
            Value::Object(object.iter().rev().map(|(key, it)| (key.clone(), reversed(it))).collect::<Object>())
        }
        other => other.clone(),
    }
}

proptest! {
    #[test]
    fn a_template_is_the_same_as_itself(it in template()) {
        if let Ok(changes) = compared(&it, &it) {
            prop_assert!(changes.is_empty(), "{changes:?}");
        }
    }

    #[test]
    fn the_order_of_keys_means_nothing(it in template()) {
        if let Ok(changes) = compared(&it, &reversed(&it)) {
            prop_assert!(changes.is_empty(), "{changes:?}");
        }
    }

    #[test]
    fn any_two_templates_are_compared_and_written_in_every_form(one in template(), other in template()) {
        let result = compared(&one, &other);
        prop_assert_eq!(render::json(result.as_ref()), render::json(compared(&one, &other).as_ref()));
        prop_assert!(!render::markdown(result.as_ref()).is_empty());
        prop_assert!(!render::html(result.as_ref()).is_empty());
        prop_assert!(!render::text(result.as_ref(), render::Colour::Always).is_empty());
    }

    #[test]
    fn a_new_stack_adds_all_that_it_has(it in template()) {
        if let Ok(changes) = compared(&Value::Object(Object::new()), &it) {
            prop_assert!(changes.resources.iter().all(|it| it.action == Action::Add));
        }
    }

    #[test]
    fn queues_differ_exactly_when_their_timeouts_do(old in 0..9_i64, new in 0..9_i64) {
        let queue = |it: i64| {
            let queue = Object::of("Type", "AWS::SQS::Queue").with("Properties", Object::of("VisibilityTimeout", it));
            Value::Object(Object::of("Resources", Object::of("Q", queue)))
        };
        prop_assert_eq!(compared(&queue(old), &queue(new)).is_ok_and(|it| it.is_empty()), old == new);
    }
}
