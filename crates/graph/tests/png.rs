//! Pixels of a picture.
#![cfg(feature = "png")]

use lakewright_graph::{Graph, Options};

#[test]
fn a_picture_has_the_size_of_its_svg_times_the_scale() {
    let document = lakewright_template::read("Resources: {Queue: {Type: AWS::SQS::Queue}}").unwrap();
    let graph = Graph::of_template("queue", &document.root);
    let png = graph.png(&Options::default(), 0.5).unwrap();
    assert_eq!(png.get(1..4), Some(&b"PNG"[..]));
    let width = png.get(16..20).map(|it| it.iter().fold(0, |sum, byte| sum * 256 + i64::from(*byte)));
    let svg = graph.svg(&Options::default());
    let of_svg: Option<i64> = svg.split("width=\"").nth(1).and_then(|it| it.split('"').next()?.parse().ok());
    assert_eq!(width, of_svg.map(|it| it / 2));
    assert!(graph.png(&Options::default(), f32::NAN).is_ok());
}
