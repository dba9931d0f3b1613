//! What a program says about the folder that its assembly goes to.

use std::fs;
use std::path::{Path, PathBuf};

use lakewright::prelude::*;
use lakewright::program::{FormatArg, OutputArgs, run};
use lakewright::sqs;

/// A folder of one test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let folder = std::env::temp_dir().join(format!("lakewright-program-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a temporary folder");
        Folder(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn app(region: Region) -> App {
    let mut stack = Stack::new("orders", Account::new("111111111111").region(region));
    stack.add("Queue", sqs::Queue::new());
    stack.asset(Asset::zip([("index.py", b"pass".as_slice())]).expect("a short name"));
    App::new("demo").stack(stack)
}

fn synthesize(region: Region, out: &Path, format: FormatArg, check: bool) -> Result<(), String> {
    run(app(region), &OutputArgs { out: out.to_owned(), format, check, no_check: false }).map_err(|it| it.to_string())
}

fn write(out: &Path, format: FormatArg) {
    synthesize(Region::EU_WEST_1, out, format, false).expect("an assembly");
}

/// What is not current.
fn stale(region: Region, out: &Path, format: FormatArg) -> String {
    let message = synthesize(region, out, format, true).expect_err("something is not current");
    let rest = message.strip_prefix(&format!("not current in {}: ", out.display())).expect("its beginning");
    rest.strip_suffix("\n  help: run without --check").expect("its help").to_owned()
}

#[test]
fn what_was_written_is_current() {
    for format in [FormatArg::Json, FormatArg::Yaml] {
        let folder = Folder::new(&format!("current-{format:?}"));
        write(&folder.0, format);
        assert_eq!(synthesize(Region::EU_WEST_1, &folder.0, format, true), Ok(()));
    }
}

#[test]
fn every_file_that_is_not_current_is_named() {
    let folder = Folder::new("stale");
    let (out, json) = (folder.0.as_path(), FormatArg::Json);
    write(out, json);
    assert_eq!(stale(Region::US_EAST_1, out, json), "manifest.json", "another Region");
    assert_eq!(stale(Region::EU_WEST_1, out, FormatArg::Yaml), "orders.template.yaml, manifest.json");

    write(out, FormatArg::Yaml);
    assert_eq!(stale(Region::EU_WEST_1, out, json), "manifest.json", "YAML was written over JSON");

    write(out, json);
    fs::remove_file(out.join("manifest.json")).unwrap();
    assert_eq!(stale(Region::EU_WEST_1, out, json), "manifest.json", "it was deleted");

    fs::remove_dir_all(out).unwrap();
    let all = stale(Region::EU_WEST_1, out, json);
    assert!(all.starts_with("assets/") && all.ends_with(".zip, orders.template.json, manifest.json"), "{all}");
    assert!(!out.exists(), "--check writes nothing");
}

#[test]
fn a_file_in_place_of_the_folder_is_named() {
    let folder = Folder::new("file");
    let file = folder.0.join("out");
    fs::write(&file, "a file").unwrap();
    for out in [file.clone(), file.join("below")] {
        let message = synthesize(Region::EU_WEST_1, &out, FormatArg::Json, false).expect_err("a file stands there");
        assert!(message.starts_with(&format!("{}", out.display())), "{message}");
        let help = format!("\n  help: {} is a file: name a folder with --out DIR", file.display());
        assert!(message.ends_with(&help), "{message}");
    }
    assert_eq!(fs::read(&file).unwrap(), b"a file");
}

#[test]
fn a_program_fails_on_what_the_checks_find_unless_they_are_left_out() {
    use lakewright::template::Object;
    let folder = Folder::new("checks");
    let broken = || {
        let mut stack = Stack::new("orders", Account::new("111111111111"));
        stack.add("Queue", sqs::Queue::new().raw("KmsMasterKeyId", Object::of("Ref", "Missing")));
        App::new("demo").stack(stack)
    };
    let output = OutputArgs { out: folder.0.clone(), format: FormatArg::Json, check: false, no_check: false };
    let message = run(broken(), &output).expect_err("an error").to_string();
    assert!(message.starts_with("1 error\n"), "{message}");
    assert!(message.contains("error[E1020] orders Resources.Queue.Properties.KmsMasterKeyId.Ref: "), "{message}");
    assert!(run(broken(), &OutputArgs { no_check: true, ..output }).is_ok());
}
