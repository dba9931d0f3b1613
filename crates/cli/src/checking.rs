//! Checking what an argument names: a template by itself, the templates of an assembly together.

use std::fs;
use std::path::Path as FilePath;

use lakewright_access::{At, Version, check_claims_in};
use lakewright_check::{Member, Options, check_assembly, check_text};
use lakewright_stack::{Assembly, AssemblyFolder, Asset};
use lakewright_template::{Diagnostic, Document, Path, read};

use crate::accessing::{Deployment, Readable};
use crate::formats::Checked;
use crate::input::{Input, Source};
use crate::outcome::Failure;

/// The name of a file of claims in an assembly, or beside it.
pub const CLAIMS: &str = "access.toml";

/// How much is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// Templates and manifests.
    Quick,
    /// The content of assets too.
    All,
}

/// Everything that is wrong with what an argument names: one entry a file.
pub fn check(input: &Input, options: &Options, effort: Effort) -> Vec<Checked> {
    match input {
        Input::Template(source) => vec![template(source, options)],
        Input::Assembly(assembly) => folder(assembly, options, effort),
    }
}

fn template(source: &Source, options: &Options) -> Checked {
    let findings = match &source.broken {
        Some(broken) => vec![Diagnostic::clone(broken)],
        None => check_text(&source.text, options),
    };
    Checked::new(source.clone(), findings)
}

fn folder(assembly: &AssemblyFolder, options: &Options, effort: Effort) -> Vec<Checked> {
    let sources: Vec<Source> =
        assembly.stacks.iter().map(|it| Source::of_text(it.file.display().to_string(), it.text.clone())).collect();
    let documents: Vec<Result<Document, Vec<Diagnostic>>> = sources.iter().map(|it| read(&it.text)).collect();
    let names: Vec<&str> =
        assembly.stacks.iter().map(|it| it.file.file_name().and_then(|it| it.to_str()).unwrap_or(&it.name)).collect();
    let readable = names.iter().zip(&documents).filter_map(|(name, it)| Some(Member::new(name, it.as_ref().ok()?)));
    let mut found = check_assembly(&readable.collect::<Vec<_>>(), options).into_iter();
    let mut checked = Vec::new();
    for (source, document) in sources.into_iter().zip(documents) {
        let findings = match document {
            Ok(_) => found.next().unwrap_or_default(),
            Err(findings) => findings,
        };
        checked.push(Checked::new(source, findings));
    }
    let mut findings: Vec<Diagnostic> = assembly.findings.iter().map(|it| it.clone().within("")).collect();
    if effort == Effort::All {
        findings.extend(assets(assembly));
    }
    let manifest = assembly.folder.join(Assembly::MANIFEST).display().to_string();
    checked.push(Checked::new(Source::of_text(manifest, assembly.manifest.clone()), findings));
    checked
}

/// The claims about who can do what that an assembly has to keep: those of a file that is named, else of one in the assembly
/// or beside it. `None` where there are none.
///
/// # Errors
/// Where a file that is named, or that is there, can not be read, or a template can not.
pub fn claims(input: &Input, named: Option<&FilePath>) -> crate::outcome::Result<Option<Checked>> {
    let Input::Assembly(assembly) = input else { return Ok(None) };
    let beside = assembly.folder.parent().map(|it| it.join(CLAIMS));
    let found = [Some(assembly.folder.join(CLAIMS)), beside].into_iter().flatten().find(|it| it.is_file());
    let Some(file) = named.map(FilePath::to_path_buf).or(found) else { return Ok(None) };
    let text = fs::read(&file).map_err(|error| Failure::of_file(&file, &error))?;
    let source = Source::of_bytes(file.display().to_string(), text);
    if let Some(broken) = &source.broken {
        let findings = vec![Diagnostic::clone(broken)];
        return Ok(Some(Checked::new(source, findings)));
    }
    let readable = Readable::of(std::slice::from_ref(input), &Deployment::default())?;
    let locate = |_: Version, at: &At| readable.place(at);
    let findings = check_claims_in(&readable.access(), &source.text, &locate).findings;
    Ok(Some(Checked::new(source, findings)))
}

/// Assets whose content is not what their name says.
fn assets(assembly: &AssemblyFolder) -> Vec<Diagnostic> {
    let mut keys: Vec<&String> = assembly.stacks.iter().flat_map(|it| &it.assets).collect();
    keys.sort();
    keys.dedup();
    let is_changed = |key: &&String| {
        let extension = key.rsplit_once('.').map_or("", |it| it.1);
        // One that is missing is found without reading it.
        let bytes = fs::read(assembly.folder.join(key)).ok();
        bytes.is_some_and(|it| Asset::of_bytes(it, extension).key() != key.as_str())
    };
    let finding = |key: &String| {
        let message = format!("the asset `{key}` is not the one that was written");
        Diagnostic::error("LW-ASSEMBLY-CHANGED", Path::root(), message).help("write the assembly again")
    };
    keys.into_iter().filter(is_changed).map(finding).collect()
}
