//! `lakewright local`: an AWS on this machine, with an assembly deployed on it.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::{Args, Subcommand};
use lakewright_local::{Environment, LocalError, Place, SECRET};
use lakewright_stack::{AssemblyFolder, StackFile};

use crate::outcome::{Failure, Outcome, Result};
use crate::world::World;

/// Try an assembly on an AWS of this machine: no account, no cost
///
/// An emulator runs the stacks: permissions are held to, functions run, data moves. What of it is real and what is not stands in
/// docs/emulated.md. It takes Python 3.11 or later, listens on 127.0.0.1 alone, and forgets everything when it ends.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  lakewright local up target/assembly
  lakewright local down

Exit status: of `up`, that of deploy; 2 where there is no emulator.")]
pub struct LocalArgs {
    #[command(subcommand)]
    command: LocalCommand,
}

#[derive(Debug, Subcommand)]
enum LocalCommand {
    Up(UpArgs),
    Down(DownArgs),
}

/// Start an emulator, if none runs, and deploy an assembly on it
///
/// Done again it brings the stacks to what the assembly says by then.
#[derive(Args, Debug)]
struct UpArgs {
    /// The folder of an assembly
    #[arg(value_name = "ASSEMBLY", default_value = "target/assembly")]
    assembly: PathBuf,

    #[command(flatten)]
    place: FolderArgs,
}

/// End the emulator, with all that is in it
#[derive(Args, Debug)]
struct DownArgs {
    #[command(flatten)]
    place: FolderArgs,
}

#[derive(Args, Debug)]
struct FolderArgs {
    /// Where the emulator and its Python are
    #[arg(long, value_name = "FOLDER", default_value = "target/local")]
    folder: PathBuf,
}

/// Where a started emulator is written down.
const PLACE: &str = "place.json";

/// Does it.
///
/// # Errors
/// Where the assembly can not be read, or there is no emulator.
pub fn local(args: &LocalArgs, world: &World) -> Result {
    match &args.command {
        LocalCommand::Up(args) => up(args, world),
        LocalCommand::Down(args) => down(args, world),
    }
}

fn up(args: &UpArgs, world: &World) -> Result {
    let assembly = read(&world.folder.join(&args.assembly))?;
    let folder = world.folder.join(&args.place.folder);
    let environment = Environment::set_up(&folder, |step| eprintln!("{step}: a minute, once")).map_err(failure)?;
    let place = match running(&folder) {
        Some(place) => place,
        None => start(&environment)?,
    };
    let profiles = Profiles::write(&environment, &place, &assembly.stacks)?;
    let tool = std::env::current_exe().map_err(|error| Failure::new(format!("this program: {error}")))?;
    for stack in &assembly.stacks {
        // Large templates and files go by way of a bucket.
        if !stack.inline || !stack.assets.is_empty() {
            let status = profiles.run(&tool, &["bootstrap", "--yes", "--profile", &stack.name], Stdio::null())?;
            if status != 0 {
                return Ok(Outcome::default().status(status));
            }
        }
    }
    let named: Vec<String> = assembly.stacks.iter().map(|it| format!("{0}={0}", it.name)).collect();
    let path = world.folder.join(&args.assembly).to_string_lossy().into_owned();
    let mut arguments = vec!["deploy", &path, "--yes", "--unprotected"];
    arguments.extend(named.iter().flat_map(|it| ["--profile", it]));
    let status = profiles.run(&tool, &arguments, Stdio::inherit())?;
    let output = if status == 0 { profiles.help(&assembly.stacks) } else { String::new() };
    Ok(Outcome::of(output).status(status))
}

fn down(args: &DownArgs, world: &World) -> Result {
    let folder = world.folder.join(&args.place.folder);
    let Some(place) = running(&folder) else { return Ok(Outcome::of("no emulator runs\n")) };
    place.stop().map_err(failure)?;
    let written = folder.join(PLACE);
    fs::remove_file(&written).map_err(|error| Failure::of_file(&written, &error))?;
    Ok(Outcome::of("the emulator has ended\n"))
}

/// The assembly, if nothing is wrong with it.
fn read(folder: &Path) -> Result<AssemblyFolder> {
    let help = "write one first: `cargo run --example datalake`, or your own program";
    let assembly = AssemblyFolder::read(folder).map_err(|error| Failure::of_file(folder, &error).help(help))?;
    match assembly.findings.iter().find(|it| it.is_error()) {
        Some(found) => {
            Err(Failure::new(format!("{}: {}", folder.display(), found.message)).help("`lakewright check` says more"))
        }
        None => Ok(assembly),
    }
}

fn start(environment: &Environment) -> Result<Place> {
    let place = environment.start_to_stay().map_err(failure)?.place().clone();
    let written = environment.folder().join(PLACE);
    let text = serde_json::to_string_pretty(&place).map_err(|error| Failure::new(error.to_string()))?;
    fs::write(&written, text + "\n").map_err(|error| Failure::of_file(&written, &error))?;
    Ok(place)
}

/// The emulator that was started in a folder and still runs.
fn running(folder: &Path) -> Option<Place> {
    let text = fs::read_to_string(folder.join(PLACE)).ok()?;
    let place: Place = serde_json::from_str(&text).ok()?;
    place.is_there().then_some(place)
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn failure(error: LocalError) -> Failure {
    Failure::new(error.to_string())
}

/// Files in the form of the AWS CLI, with a profile for each stack.
struct Profiles {
    config: PathBuf,
    credentials: PathBuf,
    authority: PathBuf,
}

impl Profiles {
    fn write(environment: &Environment, place: &Place, stacks: &[StackFile]) -> Result<Profiles> {
        let folder = environment.folder().join("aws");
        fs::create_dir_all(&folder).map_err(|error| Failure::of_file(&folder, &error))?;
        let (mut config, mut credentials) = (String::new(), String::new());
        for stack in stacks {
            let name = &stack.name;
            let region = stack.region.as_ref().unwrap_or(&place.region);
            let endpoint = &place.endpoint;
            let _ = writeln!(config, "[profile {name}]\nregion = {region}\nendpoint_url = {endpoint}");
            let account = &stack.account;
            let _ = writeln!(credentials, "[{name}]\naws_access_key_id = {account}\naws_secret_access_key = {SECRET}");
        }
        let profiles = Profiles {
            config: folder.join("config"),
            credentials: folder.join("credentials"),
            authority: place.authority.clone(),
        };
        for (path, text) in [(&profiles.config, config), (&profiles.credentials, credentials)] {
            fs::write(path, text).map_err(|error| Failure::of_file(path, &error))?;
        }
        Ok(profiles)
    }

    /// Runs this program for the emulator: what it knows of an own AWS is left out.
    fn run(&self, tool: &Path, arguments: &[&str], output: Stdio) -> Result<u8> {
        let mut command = Command::new(tool);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("AWS_") {
                command.env_remove(name);
            }
        }
        command
            .env("AWS_CONFIG_FILE", &self.config)
            .env("AWS_SHARED_CREDENTIALS_FILE", &self.credentials)
            .env("AWS_CA_BUNDLE", &self.authority)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(output);
        let status = command.status().map_err(|error| Failure::of_file(tool, &error))?;
        Ok(status.code().and_then(|it| u8::try_from(it).ok()).unwrap_or(crate::outcome::FAILED))
    }

    /// What to do now.
    fn help(&self, stacks: &[StackFile]) -> String {
        let mut text = String::from("\nThe stacks are there. A profile of the AWS CLI for each:\n\n");
        for (name, path) in [
            ("AWS_CONFIG_FILE", &self.config),
            ("AWS_SHARED_CREDENTIALS_FILE", &self.credentials),
            ("AWS_CA_BUNDLE", &self.authority),
        ] {
            let _ = writeln!(text, "  export {name}='{}'", path.display());
        }
        for stack in stacks {
            let (profile, account) = (&stack.name, &stack.account);
            let _ = writeln!(text, "  aws --profile {profile} s3 ls    # account {account}");
            let _ = writeln!(text, "  lakewright outputs {} --profile {profile}", stack.stack_name);
        }
        text.push_str("\n`lakewright local down` ends it, with all that is in it.\n");
        text
    }
}
