//! The program around an app: arguments, the assembly on disk, a short table, an exit status.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, Parser, ValueEnum};
use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, Table};
use lakewright_stack::{App, Assembly, Format, SynthError, Written};
use lakewright_template::{Diagnostic, Severity};

use crate::checks;
use crate::report::{self, SourceFile};

/// What a program that synthesizes returns from `main`.
pub type Result<T = ()> = std::result::Result<T, Failure>;

/// Why a program failed, in words for people: returned from `main`, it is printed and the exit status is 1.
pub struct Failure(String);

impl Failure {
    /// A failure with a message.
    pub fn new(message: impl Into<String>) -> Failure {
        Failure(message.into())
    }

    /// A failure with findings, each shown with its line of the source.
    pub fn of_findings(diagnostics: &[Diagnostic], source: Option<SourceFile<'_>>) -> Failure {
        let errors = diagnostics.iter().filter(|it| it.is_error()).count();
        let noun = if errors == 1 { "error" } else { "errors" };
        Failure(format!("{errors} {noun}\n{}", report::render(diagnostics, source)))
    }
}

/// As Rust prints what `main` returns: the message itself, not its type.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

impl From<SynthError> for Failure {
    fn from(error: SynthError) -> Failure {
        Failure::of_findings(&error.diagnostics, None)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure(error.to_string())
    }
}

/// Where an assembly goes and how it is written: the arguments that every program has.
#[derive(Args, Clone, Debug)]
pub struct OutputArgs {
    /// Folder for the templates, their assets and the manifest
    #[arg(long, value_name = "DIR", default_value = "target/assembly")]
    pub out: PathBuf,

    /// How templates are written
    #[arg(long, value_name = "FORMAT", default_value = "json")]
    pub format: FormatArg,

    /// Write nothing; fail if the files in the folder are not what would be written
    #[arg(long)]
    pub check: bool,

    /// Leave out the rules of `lakewright check`; what synthesis itself refuses stays refused
    #[arg(long)]
    pub no_check: bool,
}

/// How templates are written: see [`Format`].
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum FormatArg {
    /// JSON
    Json,
    /// Equal YAML, with short-form tags
    Yaml,
}

impl From<FormatArg> for Format {
    fn from(format: FormatArg) -> Format {
        match format {
            FormatArg::Json => Format::Json,
            FormatArg::Yaml => Format::Yaml,
        }
    }
}

#[derive(Parser)]
#[command(about = "Synthesize CloudFormation templates")]
struct ProgramArgs {
    #[command(flatten)]
    output: OutputArgs,
}

/// Makes a program of an app: `App::new("orders").stack(stack).main()`.
pub trait Program {
    /// Reads the program's arguments (`--out`, `--format`, `--check`, `--no-check`, `--help`), synthesizes, checks, writes
    /// the assembly and prints a short table.
    ///
    /// # Errors
    /// Everything that synthesis and the checks found, or the file that could not be written.
    fn main(self) -> Result;
}

impl Program for App {
    fn main(self) -> Result {
        run(self, &ProgramArgs::parse().output)
    }
}

/// Synthesizes an app, checks it, writes its assembly and prints a short table: for programs with arguments of their own.
///
/// # Errors
/// Everything that synthesis and the checks found, or the file that could not be written.
pub fn run(app: App, output: &OutputArgs) -> Result {
    let assembly = app.into_assembly()?;
    let mut warnings = if output.no_check { assembly.warnings().to_vec() } else { checks::all(&assembly) };
    warnings.retain(|it| it.severity >= Severity::Warning);
    if warnings.iter().any(Diagnostic::is_error) {
        return Err(Failure::of_findings(&warnings, None));
    }
    print(io::stderr(), &report::render(&warnings, None))?;
    let format = output.format.into();
    if output.check {
        compare(&assembly, &output.out, format)?;
        return say(&format!("current: {}", output.out.display()));
    }
    let written = assembly.write(&output.out, format).map_err(|error| not_written(&error, &output.out))?;
    say(&table(&assembly, &written, format).to_string())?;
    // The program is about to end: taking ten thousands of nodes apart first would be a tenth of its time.
    std::mem::forget(assembly);
    Ok(())
}

/// Prints a line for people, behind the table.
///
/// # Errors
/// Where standard output can not be written.
pub fn say(line: &str) -> Result {
    print(io::stdout(), &format!("{line}\n"))
}

/// Writes text for people. Who closes the pipe has read enough: `| head` is no failure.
fn print(mut to: impl io::Write, text: &str) -> Result {
    match to.write_all(text.as_bytes()).and_then(|()| to.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// What to say where the assembly can not be written: the error names the file.
fn not_written(error: &io::Error, folder: &Path) -> Failure {
    match folder.ancestors().find(|it| it.exists()) {
        Some(file) if !file.is_dir() => {
            let file = file.display();
            Failure(format!("{error}\n  help: {file} is a file: name a folder with --out DIR"))
        }
        _ => Failure(format!("{error}\n  help: make room for it, or name another folder with --out DIR")),
    }
}

/// Fails with the names of the files that are missing or different.
fn compare(assembly: &Assembly, folder: &Path, format: Format) -> Result {
    let is_current = |name: &str, bytes: &[u8]| fs::read(folder.join(name)).is_ok_and(|it| it == bytes);
    let files = assembly.files(format);
    let stale: Vec<&str> =
        files.iter().filter(|(name, bytes)| !is_current(name, bytes)).map(|(name, _)| name.as_str()).collect();
    if stale.is_empty() {
        return Ok(());
    }
    Err(Failure(format!("not current in {}: {}\n  help: run without --check", folder.display(), stale.join(", "))))
}

fn table(assembly: &Assembly, written: &[Written], format: Format) -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING).set_header(["stack", "account", "resources", "bytes", "minified", "file"]);
    for stack in assembly.stacks() {
        let file = written.iter().find(|it| it.path.ends_with(stack.file_name(format)));
        table.add_row([
            stack.stack_name().to_owned(),
            stack.account().to_owned(),
            stack.resources().to_string(),
            file.map_or(0, |it| it.bytes).to_string(),
            stack.minified_bytes().to_string(),
            file.map(|it| it.path.display().to_string()).unwrap_or_default(),
        ]);
    }
    for column in 2..=4 {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A writer that always fails.
    struct Failing(io::ErrorKind);

    impl io::Write for Failing {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Err(self.0.into())
        }
    }

    #[test]
    fn a_closed_pipe_is_no_failure_and_a_full_disk_is_one() {
        assert!(print(Failing(io::ErrorKind::BrokenPipe), "text").is_ok());
        assert!(print(Failing(io::ErrorKind::StorageFull), "text").is_err());
        let mut written = Vec::new();
        assert!(print(&mut written, "text").is_ok());
        assert_eq!(written, b"text");
    }
}
