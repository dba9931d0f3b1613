//! A data lake in two stacks, from `lake.toml`: `cargo run --example datalake`.

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
    if !paid.is_empty() {
        program::say(&format!("These cost money while they are on: {}", paid.join(", ")))?;
    }
    Ok(())
}

/// Reads the configuration; every mistake in it is reported with its line.
fn read(config: &Path) -> lakewright::Result<DataLake> {
    let name = config.display().to_string();
    let text = std::fs::read_to_string(config)
        .map_err(|error| Failure::new(format!("{name}: {error}\n  help: name the configuration with --config FILE")))?;
    DataLake::from_toml(&text)
        .map_err(|found| Failure::of_findings(&found, Some(SourceFile { name: &name, text: &text })))
}

/// Packages the folders of code that the configuration names, relative to it.
fn package(lake: &DataLake, folder: &Path) -> lakewright::Result<Folders> {
    let asset = |name: String| match Asset::folder(&folder.join(&name)) {
        Ok(asset) => Ok((name, asset)),
        Err(error) => Err(Failure::new(format!("{}: {error}", folder.join(&name).display()))),
    };
    lake.folders().into_iter().map(asset).collect()
}
