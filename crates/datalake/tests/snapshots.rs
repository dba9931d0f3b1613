//! What reviewers read in a pull request: the templates of the default lake, and the lake at a glance. They stand in
//! `snapshots/` at the top of the workspace.

use lakewright_datalake::Built;
use lakewright_datalake::config::DataLake;
use lakewright_graph::{Graph, Options};
use lakewright_testing::stacks::{template, template_text};
use lakewright_testing::summary;

/// The lake that `cargo run --example datalake` builds.
fn example() -> Built {
    let text = include_str!("../../../examples/datalake/lake.toml");
    DataLake::from_toml(text).expect("the example is valid").build()
}

fn snapshot(name: &str, description: &str, content: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_description(description);
    settings.bind(|| insta::assert_snapshot!(name, content));
}

#[test]
fn the_example_at_a_glance() {
    let built = example();
    let content =
        format!("# security\n\n{}\n# prod\n\n{}", summary(&template(&built.security)), summary(&template(&built.prod)));
    snapshot("datalake-summary", "The lake of the example: resources by type and zone, statements by role", &content);
}

#[test]
fn the_prod_template_of_the_example() {
    snapshot("datalake-prod.template", "The prod stack of the example", &template_text(&example().prod));
}

#[test]
fn the_security_template_of_the_example() {
    snapshot("datalake-security.template", "The security stack of the example", &template_text(&example().security));
}

/// A picture is no snapshot with a head of its own: people look at the file as it is.
fn picture(name: &str, content: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../snapshots").join(name);
    if std::env::var_os("LAKEWRIGHT_BLESS").is_some() {
        std::fs::write(&path, content).expect("the picture is written");
    }
    let current = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(current == content, "snapshots/{name} is not current: LAKEWRIGHT_BLESS=1 writes it, look at it then");
}

#[test]
fn the_pictures_of_the_example() {
    let built = example();
    let (prod, security) = (template(&built.prod), template(&built.security));
    let graph = Graph::of_assembly(&[("prod", &prod), ("security", &security)]);
    picture("datalake.mmd", &graph.mermaid(&Options::default()));
    picture("datalake.svg", &graph.svg(&Options::default()));
}
