//! A data lake in two stacks, from `lake.toml`: `cargo run --example datalake`.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::Parser;
use lakewright::Failure;
use lakewright::datalake::Folders;
use lakewright::datalake::config::DataLake;
use lakewright::prelude::*;
use lakewright::program::{self, OutputArgs};
use lakewright::report::SourceFile;

/// Synthesize the two stacks of a data lake
#[derive(Parser)]
struct Args {
    /// The configuration of the lake
    #[arg(long, value_name = "FILE", default_value = "examples/datalake/lake.toml")]
    config: PathBuf,

    #[command(flatten)]
    output: OutputArgs,
}

fn main() -> lakewright::Result {
    let args = Args::parse();
    let lake = read(&args.config)?;
    let folder = args.config.parent().unwrap_or(Path::new(""));
    let built = lake.build_with(&package(&lake, folder)?);
    program::run(built.into_app(), &args.output)?;
    let paid = lake.paid_services();
    if !args.output.check && !paid.is_empty() {
        program::say(&format!("These cost money while they are on: {}", paid.join(", ")))?;
    }
    Ok(())
}

/// Reads the configuration; every mistake in it is reported with its line.
fn read(config: &Path) -> lakewright::Result<DataLake> {
    let name = config.display().to_string();
    let text = std::fs::read_to_string(config).map_err(|error| {
        let help = match error.kind() {
            _ if config.is_dir() => "this is a folder: name the file in it",
            ErrorKind::InvalidData => "save it as UTF-8",
            _ => "name the configuration with --config FILE",
        };
        Failure::new(format!("{name}: {error}\n  help: {help}"))
    })?;
    DataLake::from_toml(&text)
        .map_err(|found| Failure::of_findings(&found, Some(SourceFile { name: &name, text: &text })))
}

/// Packages the folders of code that the configuration names, relative to it; all that can not be read are reported at
/// once.
fn package(lake: &DataLake, folder: &Path) -> lakewright::Result<Folders> {
    let mut folders = Folders::new();
    let mut missing = Vec::new();
    for name in lake.folders() {
        match Asset::folder(&folder.join(&name)) {
            Ok(asset) => drop(folders.insert(name, asset)),
            Err(error) => missing.push(format!("{error}\n  help: {}", help_for(&name, folder))),
        }
    }
    if missing.is_empty() { Ok(folders) } else { Err(Failure::new(missing.join("\n"))) }
}

/// Who needs a folder, and what belongs in it.
fn help_for(name: &str, folder: &Path) -> String {
    match name {
        "layers/numpy" | "layers/pandas" => {
            let package = name.trim_start_matches("layers/");
            let target = folder.join(name).join("python");
            format!("`layers = \"own\"` needs this folder: pip install --target {} {package}", target.display())
        }
        _ => "zones or streams name this folder: make it, with a file `index.py` that has `handler(event, context)`"
            .to_owned(),
    }
}
