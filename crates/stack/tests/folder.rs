//! An assembly that was written is read again, and what was done to it in between is found.

use std::fs;
use std::path::{Path, PathBuf};

use lakewright_resources::sqs;
use lakewright_stack::{Account, App, Assembly, AssemblyFolder, Asset, Format, Region, Stack};

/// A folder of the test's own, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let folder = std::env::temp_dir().join(format!("lakewright-folder-{name}-{}", std::process::id()));
        drop(fs::remove_dir_all(&folder));
        Folder(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn written(folder: &Path) -> Assembly {
    let mut orders = Stack::new("orders", Account::new("111111111111").region(Region::EU_WEST_1));
    orders.add("Orders", sqs::Queue::new());
    orders.asset(Asset::zip([("index.py", b"pass".as_slice())]).expect("a zip"));
    let mut audit = Stack::new("audit", Account::new("222222222222"));
    audit.add("Events", sqs::Queue::new());
    let assembly = App::new("shop").stack(orders).stack(audit).synth().expect("no findings");
    assembly.write(folder, Format::Json).expect("room on the disk");
    assembly
}

fn found(folder: &Path) -> String {
    let read = AssemblyFolder::read(folder).expect("a manifest");
    read.findings.iter().map(|it| format!("{it}\n")).collect()
}

#[test]
fn what_was_written_is_read() {
    let folder = Folder::new("round-trip");
    let assembly = written(&folder.0);
    let read = AssemblyFolder::read(&folder.0).unwrap();
    assert!(AssemblyFolder::is_one(&folder.0));
    assert_eq!((read.app.as_str(), read.findings.len(), read.stacks.len()), ("shop", 0, 2));
    for (stack, file) in assembly.stacks().iter().zip(&read.stacks) {
        assert_eq!(
            (stack.name(), stack.stack_name(), stack.account()),
            (&*file.name, &*file.stack_name, &*file.account)
        );
        assert_eq!(stack.text(Format::Json), file.text);
        assert_eq!(file.file, folder.0.join(stack.file_name(Format::Json)));
        assert!(file.inline && file.capabilities == ["CAPABILITY_NAMED_IAM"]);
    }
    assert_eq!(read.stacks[0].region.as_deref(), Some("eu-west-1"));
    assert_eq!(read.stacks[0].assets, [assembly.assets()[0].key().as_ref()]);
}

#[test]
fn a_template_that_was_edited_is_a_finding() {
    let folder = Folder::new("edited");
    written(&folder.0);
    fs::write(folder.0.join("audit.template.json"), "{}").unwrap();
    fs::remove_file(folder.0.join("orders.template.json")).unwrap();
    fs::remove_dir_all(folder.0.join("assets")).unwrap();
    let found = found(&folder.0);
    assert!(found.contains("stacks[1].sha256: the template is not the one that was written"), "{found}");
    assert!(found.contains("stacks[0].template: the template can not be read"), "{found}");
    assert_eq!(AssemblyFolder::read(&folder.0).unwrap().stacks.len(), 1);
}

#[test]
fn an_asset_that_is_gone_is_a_finding() {
    let folder = Folder::new("asset");
    written(&folder.0);
    fs::remove_dir_all(folder.0.join("assets")).unwrap();
    let found = found(&folder.0);
    assert!(
        found.contains("stacks[0].assets: the asset `assets/") && found.contains("is not in the folder"),
        "{found}"
    );
}

#[test]
fn an_odd_manifest_is_a_finding_and_no_file_outside_is_read() {
    let folder = Folder::new("odd");
    fs::create_dir_all(&folder.0).unwrap();
    assert!(AssemblyFolder::read(&folder.0).is_err());
    let found = |text: &str| {
        fs::write(folder.0.join(Assembly::MANIFEST), text).unwrap();
        found(&folder.0)
    };
    assert!(found("{").contains("error[E0000] manifest.json:1:"));
    assert!(found("[]").contains("the manifest lists no stacks"));
    assert!(found("{\"version\": 2, \"stacks\": []}").contains("of another version"));
    assert!(found("{\"version\": 1, \"stacks\": [{\"name\": \"a\"}]}").contains("has no `stackName`, `account`"));
    for outside in ["../secret", "/etc/passwd", "", "a/../../b"] {
        let entry = format!(
            "{{\"name\": \"a\", \"stackName\": \"a\", \"account\": \"1\", \"sha256\": \"\", \"template\": \"{outside}\"}}"
        );
        let found = found(&format!("{{\"version\": 1, \"stacks\": [{entry}]}}"));
        assert!(found.contains("is outside of the folder"), "{outside}: {found}");
    }
}

#[test]
fn what_a_stack_waits_for_is_written_and_read() {
    let folder = Folder::new("after");
    let stack = |name: &str| {
        let mut stack = Stack::new(name.to_owned(), Account::new("111111111111"));
        stack.add("Queue", sqs::Queue::new());
        stack
    };
    let app = App::new("shop").stack(stack("network")).stack_after(["network"], stack("orders"));
    let app = app.stack_after(["network"], stack("returns")).stack(stack("last"));
    app.synth().expect("no findings").write(&folder.0, Format::Json).expect("room on the disk");
    let read = AssemblyFolder::read(&folder.0).unwrap();
    let after: Vec<Option<Vec<String>>> = read.stacks.iter().map(|it| it.after.clone()).collect();
    let network = Some(vec!["network".to_owned()]);
    assert_eq!((after, read.findings.len()), (vec![None, network.clone(), network, None], 0));
    // By hand: what comes later is not waited for, and what is no list is not taken for an empty one.
    for (by_hand, message) in [
        ("\"after\": [\"last\"]", "stacks[1].after: the stack waits for `last`, which is not before it"),
        ("\"after\": \"network\"", "stacks[1].after: `after` is no list of names"),
    ] {
        let manifest = folder.0.join(Assembly::MANIFEST);
        let text = fs::read_to_string(&manifest).unwrap();
        fs::write(&manifest, text.replacen("\"after\": [\"network\"]", by_hand, 1)).unwrap();
        let found = found(&folder.0);
        assert!(found.contains(message), "{found}");
        fs::write(&manifest, text).unwrap();
    }
    let unknown = App::new("shop").stack(stack("one")).stack_after(["two"], stack("two")).synth();
    let error = unknown.expect_err("a stack that waits for itself").to_string();
    assert!(error.contains("error[LW-UNKNOWN-STACK]: stack `two` waits for `two`, which is not before it"), "{error}");
}
