//! What holds for any template.

use lakewright_graph::{Detail, Graph, Options};
use lakewright_template::{Object, Value};
use proptest::prelude::*;

const KINDS: [&str; 14] = [
    "AWS::S3::Bucket",
    "AWS::SQS::Queue",
    "AWS::SNS::Topic",
    "AWS::Lambda::Function",
    "AWS::Lambda::EventSourceMapping",
    "AWS::IAM::Role",
    "AWS::KMS::Key",
    "AWS::KMS::Alias",
    "AWS::CloudWatch::Alarm",
    "AWS::EC2::Subnet",
    "AWS::EC2::VPC",
    "AWS::Events::Rule",
    "Acme::Thing::Widget",
    "",
];

const PROPERTIES: [&str; 12] = [
    "Role",
    "EventSourceArn",
    "FunctionName",
    "TargetKeyId",
    "AlarmActions",
    "EventBusName",
    "VpcId",
    "Anything",
    "KmsMasterKeyId",
    "DeadLetterConfig",
    "Bucket",
    "Dimensions",
];

/// A template of resources that refer to one another in any way, circles included.
fn templates() -> impl Strategy<Value = Value> {
    let references = prop::collection::vec((0..PROPERTIES.len(), 0..40_usize, any::<bool>()), 0..5);
    let resource = (0..KINDS.len(), references, prop::option::of(0..3_usize));
    prop::collection::vec(resource, 0..40).prop_map(|resources| {
        let made = resources.into_iter().enumerate().map(|(position, (kind, references, zone))| {
            let mut properties = Object::new();
            for (property, target, deep) in references {
                let reference = Value::from(Object::of("Ref", format!("R{target}")));
                let value = if deep {
                    Value::from(vec![Value::from(Object::of("Value", reference.clone()).with("TargetArn", reference))])
                } else {
                    reference
                };
                properties.insert(PROPERTIES[property], value);
            }
            if let Some(zone) = zone {
                properties.insert("Tags", Object::of("zone", format!("z{zone}")));
            }
            let resource = Object::of("Type", KINDS[kind]).with("Properties", properties);
            (format!("R{position}"), Value::from(resource))
        });
        Value::from(Object::of("Resources", made.collect::<Object>()))
    })
}

/// The rectangles of boxes: those with a border of their family's colour.
fn boxes(svg: &str) -> Vec<[i64; 4]> {
    let of = |line: &str, name: &str| {
        let (_, rest) = line.split_once(&format!(" {name}=\""))?;
        rest.split('"').next()?.parse().ok()
    };
    svg.lines()
        .filter(|it| it.starts_with("<rect") && it.contains("stroke-width=\"1.3\""))
        .filter_map(|it| Some([of(it, "x")?, of(it, "y")?, of(it, "width")?, of(it, "height")?]))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn every_resource_is_a_box_in_full(template in templates()) {
        let graph = Graph::of_template("any", &template);
        let mermaid = graph.mermaid(&Options::default().detail(Detail::Full));
        let nodes = mermaid.lines().filter(|it| it.contains("[\"<b>")).count();
        prop_assert_eq!(nodes, graph.len());
    }

    #[test]
    fn the_same_template_gives_the_same_bytes_and_no_box_on_another(template in templates(), most in 1..50_usize, full: bool) {
        let detail = if full { Detail::Full } else { Detail::Overview };
        let options = Options::default().collapse_above(most).detail(detail);
        let draw = || Graph::of_template("any", &template).svg(&options);
        let svg = draw();
        prop_assert_eq!(&svg, &draw());
        let boxes = boxes(&svg);
        for (position, [x, y, w, h]) in boxes.iter().enumerate() {
            for [ox, oy, ow, oh] in boxes.iter().skip(position + 1) {
                prop_assert!(x + w <= *ox || ox + ow <= *x || y + h <= *oy || oy + oh <= *y);
            }
        }
        let counted: String = format!("{} resource", graph_len(&template));
        prop_assert!(graph_len(&template) == 0 || svg.contains(&counted));
    }
}

fn graph_len(template: &Value) -> usize {
    Graph::of_template("any", template).len()
}
