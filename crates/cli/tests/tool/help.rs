//! What the tool says of itself.

use crate::common::Folder;

#[test]
fn help_teaches_with_examples_and_statuses() {
    let folder = Folder::new();
    let run = folder.run("--help");
    assert_eq!((run.status, run.messages.as_str()), (0, ""));
    if cfg!(feature = "deploy") {
        insta::assert_snapshot!(run.output);
    }
    let mut commands =
        vec!["check", "diff", "access", "graph", "iam eval", "iam compare", "rules", "completions", "man"];
    if cfg!(feature = "deploy") {
        commands.extend([
            "deploy", "plan", "status", "events", "attach", "drift", "rollback", "cancel", "destroy", "outputs",
        ]);
        commands.extend(["unlock", "bootstrap"]);
    }
    for command in commands {
        let run = folder.run(&format!("help {command}"));
        assert!(run.status == 0 && run.output.contains("Examples:"), "{command}: {}", run.output);
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    assert_eq!(Folder::new().run("--version").output, format!("lakewright {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = Folder::new().run(&format!("completions {shell}"));
        assert!(run.status == 0 && run.output.contains("list-rules"), "{shell}");
    }
}

#[test]
fn the_manual_is_a_page_a_command() {
    let folder = Folder::new();
    let run = folder.run("man");
    assert!(run.status == 0 && run.output.contains(".TH lakewright 1"), "{}", run.output);
    let run = folder.run("man check");
    assert!(run.status == 0 && run.output.contains("Exit status: 0 no finding"), "{}", run.output);
}

#[test]
fn a_rule_is_explained_in_two_ways() {
    let folder = Folder::new();
    let page = folder.run("rules e3002");
    assert!(
        page.status == 0 && page.output.starts_with("E3002: ") && page.output.contains("**Why.**"),
        "{}",
        page.output
    );
    assert_eq!(folder.run("check --explain E3002"), page);
    let list = folder.run("check --list-rules");
    assert!(list.status == 0 && list.output.lines().any(|it| it.starts_with("E3002 ")), "{}", list.output);
    assert_eq!(folder.run("rules"), list);
}

#[test]
fn the_schema_of_the_settings_has_every_rule() {
    let run = Folder::new().run("rules --schema");
    let schema: serde_json::Value = serde_json::from_str(&run.output).unwrap();
    assert_eq!(schema["properties"]["rules"]["properties"]["E3002"]["enum"][3], "off");
}
