//! What the arguments name: templates, assemblies, standard input.

use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use lakewright::report::{SourceFile, render};
use lakewright_stack::{Assembly, AssemblyFolder, StackFile};
use lakewright_template::{Diagnostic, Document, Path as Place, Position, Span, read};

use crate::outcome::{Failure, Result};
use crate::world::World;

/// The argument that stands for standard input.
pub const STANDARD_INPUT: &str = "-";

/// What an argument names.
#[derive(Clone, Debug)]
pub enum Input {
    /// A template.
    Template(Source),
    /// A folder with a manifest.
    Assembly(Box<AssemblyFolder>),
}

/// The text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name, as it was given.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Where it is no text, if it is not.
    pub broken: Option<Box<Diagnostic>>,
}

impl Input {
    /// Reads what an argument names.
    ///
    /// # Errors
    /// Where it can not be read.
    pub fn read(argument: &Path, world: &World) -> Result<Input> {
        if argument.is_dir() {
            return match AssemblyFolder::read(argument) {
                Ok(assembly) => Ok(Input::Assembly(Box::new(assembly))),
                Err(error) if error.kind() == ErrorKind::NotFound => Err(no_assembly(argument)),
                Err(error) => Err(Failure::of_file(&argument.join(Assembly::MANIFEST), &error)),
            };
        }
        Source::read(argument, world).map(Input::Template)
    }

    /// Whether it is the folder of an assembly.
    pub fn is_assembly(&self) -> bool {
        matches!(self, Input::Assembly(_))
    }
}

/// A folder that has no manifest: what may be meant instead.
fn no_assembly(folder: &Path) -> Failure {
    let failure =
        Failure::new(format!("{}: the folder has no {}, so it is no assembly", folder.display(), Assembly::MANIFEST));
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path());
    let mut names: Vec<String> =
        entries.filter(|it| may_be_a_template(it)).map(|it| it.display().to_string()).collect();
    names.sort();
    let shown = names.iter().take(3).cloned().collect::<Vec<_>>().join(" ");
    match names.len() {
        0 => failure.help("name a template, or the folder that a lakewright program writes"),
        1..=3 => failure.help(&format!("name the templates in it: {shown}")),
        _ => failure.help(&format!("name the templates in it: {shown} ...")),
    }
}

fn may_be_a_template(file: &Path) -> bool {
    let is_text = |it: &OsStr| ["json", "yaml", "yml", "template"].iter().any(|known| it.eq_ignore_ascii_case(known));
    file.is_file() && file.extension().is_some_and(is_text)
}

impl Source {
    /// Reads a file, or standard input for `-`.
    ///
    /// # Errors
    /// Where it can not be read.
    pub fn read(argument: &Path, world: &World) -> Result<Source> {
        let is_input = argument.as_os_str() == STANDARD_INPUT;
        let bytes = if is_input { world.read_input() } else { fs::read(argument) };
        let bytes = bytes.map_err(|error| Failure::of_file(argument, &error))?;
        Ok(Source::of_bytes(argument.display().to_string(), bytes))
    }

    /// A text that was read.
    pub fn of_text(name: impl Into<String>, text: impl Into<String>) -> Source {
        Source { name: name.into(), text: text.into(), broken: None }
    }

    /// What bytes are as text; where they are none, that is a finding like any other fault of a file.
    pub fn of_bytes(name: String, bytes: Vec<u8>) -> Source {
        match String::from_utf8(bytes) {
            Ok(text) => Source::of_text(name, text),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let bytes = error.into_bytes();
                let before = String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default()).into_owned();
                let finding = Diagnostic::error("E0000", Place::root(), "the file is not UTF-8 from here on");
                let finding = finding.help("save it as UTF-8").at(Some(behind(&before)));
                Source { name, text: String::from_utf8_lossy(&bytes).into_owned(), broken: Some(Box::new(finding)) }
            }
        }
    }
}

/// A template that was read.
#[derive(Clone, Debug)]
pub struct Template {
    /// Its name: that of its stack, or of its file.
    pub name: String,
    /// The file.
    pub file: String,
    /// The name that its assembly deploys it under.
    pub stack_name: Option<String>,
    /// The account that its assembly deploys it in.
    pub account: Option<String>,
    /// The Region that its assembly deploys it in.
    pub region: Option<String>,
    /// The template, and where its nodes stand.
    pub document: Document,
}

/// The templates that an argument names.
///
/// # Errors
/// Everything that keeps one of them from being read, with its lines.
pub fn templates(input: &Input) -> Result<Vec<Template>> {
    match input {
        Input::Template(source) => {
            let name = match source.name.as_str() {
                STANDARD_INPUT => "template".into(),
                name => Path::new(name).file_stem().map_or(name.into(), OsStr::to_string_lossy),
            };
            let (name, file, document) = (name.into_owned(), source.name.clone(), template(source)?);
            Ok(vec![Template { name, file, stack_name: None, account: None, region: None, document }])
        }
        Input::Assembly(assembly) => {
            let errors: Vec<Diagnostic> = assembly.findings.iter().filter(|it| it.is_error()).cloned().collect();
            if !errors.is_empty() {
                let manifest = assembly.folder.join(Assembly::MANIFEST).display().to_string();
                return Err(unreadable(&Source::of_text(manifest, assembly.manifest.clone()), &errors));
            }
            assembly.stacks.iter().map(of_stack).collect()
        }
    }
}

fn of_stack(stack: &StackFile) -> Result<Template> {
    let file = stack.file.display().to_string();
    let document = template(&Source::of_text(file.as_str(), stack.text.as_str()))?;
    let (name, account, region) = (stack.name.clone(), Some(stack.account.clone()), stack.region.clone());
    let stack_name = Some(stack.stack_name.clone());
    Ok(Template { name, file, stack_name, account, region, document })
}

/// The template in a source.
///
/// # Errors
/// Everything that keeps it from being read, with its lines.
pub fn template(source: &Source) -> Result<Document> {
    let findings = match &source.broken {
        Some(broken) => vec![Diagnostic::clone(broken)],
        None => match read(&source.text) {
            Ok(document) => return Ok(document),
            Err(findings) => findings,
        },
    };
    Err(unreadable(source, &findings))
}

fn unreadable(source: &Source, findings: &[Diagnostic]) -> Failure {
    let shown = render(findings, Some(SourceFile { name: &source.name, text: &source.text }));
    Failure::new(format!("{} can not be read\n{}", source.name, shown.trim_end()))
}

/// The place behind a text.
fn behind(text: &str) -> Span {
    let line = text.matches('\n').count() + 1;
    let column = text.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let number = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
    let at = Position { line: number(line), column: number(column) };
    Span { start: at, end: at }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_no_text_are_a_finding_with_its_place() {
        let source = Source::of_bytes("a.yaml".into(), b"A: 1\nB: \xff\n".to_vec());
        let found = source.broken.expect("a finding").to_string();
        assert!(found.starts_with("error[E0000]:2:4: the file is not UTF-8"), "{found}");
        assert_eq!(Source::of_bytes("a.yaml".into(), b"A: 1\n".to_vec()).broken, None);
    }
}
