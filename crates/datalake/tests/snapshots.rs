//! What reviewers read in a pull request: the templates of the default lake, and the lake at a glance. They stand in
//! `snapshots/` at the top of the workspace.

use lakewright_datalake::Built;
use lakewright_datalake::config::DataLake;
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
