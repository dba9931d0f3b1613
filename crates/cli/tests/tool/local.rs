//! An assembly on an AWS of this machine. It runs where `LAKEWRIGHT_EMULATOR` names a folder: `cargo xtask e2e`.

use std::fs;
use std::path::Path;

use lakewright_datalake::config::{Accounts, DataLake};
use lakewright_stack::Format;

use crate::common::{Folder, Run};

#[test]
fn what_is_no_assembly_is_said_before_anything_is_started() {
    let folder = Folder::new();
    let run = folder.run("local up nothing --folder emulator");
    assert_eq!((run.status, run.output.as_str()), (2, ""));
    assert!(run.messages.contains("nothing: ") && run.messages.contains("write one first"), "{}", run.messages);
    assert!(!folder.path().join("emulator").exists());
    assert_eq!(folder.run("local down --folder emulator").output, "no emulator runs\n");
}

#[test]
fn a_lake_goes_up_in_two_accounts_is_brought_up_to_date_and_goes_down() {
    let Some(emulator) = std::env::var_os("LAKEWRIGHT_EMULATOR") else { return };
    let emulator = Path::new(&emulator).display().to_string();
    let folder = Folder::new();
    let lake = DataLake::new("acme", Accounts { prod: "111111111111", security: "222222222222" });
    let assembly = lake.build().into_app().into_assembly().expect("a lake");
    assembly.write(&folder.path().join("assembly"), Format::Json).expect("room on the disk");

    let up = folder.run(&format!("local up assembly --folder {emulator}"));
    assert_eq!(up.status, 0, "{}", up.messages);
    for said in ["acme-prod-security in 222222222222 us-east-1: done", "acme-prod-lake in 111111111111 us-east-1: done"]
    {
        assert!(up.output.contains(said), "{}", up.output);
    }
    let again = folder.run(&format!("local up assembly --folder {emulator}"));
    assert_eq!(again.status, 0, "{}", again.messages);
    assert!(again.output.contains("acme-prod-lake in 111111111111 us-east-1: nothing to change"), "{}", again.output);

    // What it says to type works, with this tool too.
    let line = up.output.lines().find_map(|it| it.trim().strip_prefix("lakewright outputs acme-prod-lake "));
    let mut command = folder.command(&format!("outputs acme-prod-lake {}", line.expect("what to type")));
    for line in up.output.lines() {
        if let Some((name, value)) = line.trim().strip_prefix("export ").and_then(|it| it.split_once('=')) {
            command.env(name, value.trim_matches('\''));
        }
    }
    let config = fs::read_to_string(Path::new(&emulator).join("aws/config")).expect("profiles");
    let endpoint = config.lines().find_map(|it| it.strip_prefix("endpoint_url = ")).expect("an endpoint");
    assert!(endpoint.starts_with("https://localhost:"), "{config}");
    let place = fs::read_to_string(Path::new(&emulator).join("place.json")).expect("a place");
    let place: serde_json::Value = serde_json::from_str(&place).expect("JSON");
    let outputs = Run::of(command.output().expect("the tool"));
    assert_eq!(outputs.status, 0, "{}", outputs.messages);
    assert!(outputs.output.contains("acme-prod-drop-111111111111"), "{}", outputs.output);

    let down = folder.run(&format!("local down --folder {emulator}"));
    assert_eq!((down.status, down.output.as_str()), (0, "the emulator has ended\n"));
    assert!(!Path::new(place["authority"].as_str().expect("a file")).exists(), "nothing of it is left");
    assert_eq!(folder.run(&format!("local down --folder {emulator}")).output, "no emulator runs\n");
}
