//! `lakewright graph` from the outside.

use crate::common::{Folder, GOOD};

#[test]
fn a_template_is_drawn_as_mermaid_where_nothing_else_is_said() {
    let folder = Folder::new();
    let run = folder.write("orders.yaml", GOOD).run("graph orders.yaml");
    assert_eq!((run.status, run.messages.as_str()), (0, ""));
    assert!(run.output.contains("Orders") && run.output.contains("flowchart"), "{}", run.output);
    assert_eq!(folder.run("graph --format mermaid orders.yaml"), run);
    assert_eq!(folder.run_with("graph -", GOOD).status, 0);
}

#[test]
fn the_format_is_the_ending_of_the_file() {
    let folder = Folder::new();
    folder.write("orders.yaml", GOOD);
    let png = cfg!(feature = "png").then_some(("a.png", "\u{fffd}PNG"));
    for (name, beginning) in [("a.svg", "<svg"), ("a.dot", "digraph"), ("a.mmd", "flowchart")].into_iter().chain(png) {
        let run = folder.run(&format!("graph orders.yaml --out {name}"));
        assert_eq!((run.status, run.output.as_str()), (0, ""), "{}", run.messages);
        assert!(run.messages.starts_with(&format!("wrote {name} (1 resources")), "{}", run.messages);
        let bytes = std::fs::read(folder.path().join(name)).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(text.lines().take(3).any(|it| it.starts_with(beginning)), "{name}: {:.200}", text);
    }
}

#[test]
fn a_file_whose_ending_names_no_format_is_not_written() {
    let folder = Folder::new();
    folder.write("orders.yaml", GOOD);
    let unknown = [("a.gif", true), ("a", true), ("a.png", !cfg!(feature = "png"))];
    for (name, _) in unknown.into_iter().filter(|it| it.1) {
        let run = folder.run(&format!("graph orders.yaml --out {name}"));
        assert_eq!((run.status, run.output.as_str()), (2, ""));
        assert!(run.messages.contains(name) && run.messages.contains(".svg"), "{}", run.messages);
        assert!(!folder.path().join(name).exists());
    }
    assert_eq!(folder.run("graph orders.yaml --out a.gif --format dot").status, 0);
}

#[test]
fn an_assembly_is_drawn_with_its_stacks() {
    use lakewright_stack::{Account, App, Format, Stack};
    let folder = Folder::new();
    let stack = |name: &'static str| {
        let mut stack = Stack::new(name, Account::new("111111111111"));
        stack.output("Region", lakewright_template::aws::region());
        stack
    };
    let assembly = App::new("shop").stack(stack("orders")).stack(stack("audit")).synth().unwrap();
    assembly.write(&folder.path().join("out"), Format::Yaml).unwrap();
    folder.write("in/orders.yaml", GOOD);
    let run = folder.run("graph out --format dot --detail full");
    assert_eq!((run.status, run.messages.as_str()), (0, ""));
}

#[test]
fn what_can_not_be_read_is_status_2_with_its_line() {
    let folder = Folder::new();
    let run = folder.write("odd.json", "{\"Resources\": ").run("graph odd.json");
    assert_eq!((run.status, run.output.as_str()), (2, ""));
    assert!(run.messages.contains("odd.json can not be read") && run.messages.contains("E0000"), "{}", run.messages);
    assert_eq!(folder.run("graph odd.json --format gif").status, 2);
    assert_eq!(folder.write("good.yaml", GOOD).run("graph good.yaml --out missing/a.svg").status, 2);
}
