//! Stacks that belong together, and the assembly they become: a folder of templates, assets and a manifest.

use std::collections::VecDeque;
use std::fmt;
use std::fs;
use std::io::{self, BufRead as _};
use std::path::{Path as FilePath, PathBuf};

use lakewright_template::{Diagnostic, Object, Path, Text, Value, write};

use crate::asset::{Asset, sha256_hex};
use crate::limits::INLINE_BYTES;
use crate::stack::Stack;

/// Stacks that are synthesized together, in the order in which they are deployed.
#[derive(Clone, Debug)]
pub struct App {
    name: Text,
    stacks: Vec<Stack>,
    /// Of each stack: those that it waits for, where that was said.
    after: Vec<Option<Vec<Text>>>,
}

impl App {
    /// An app without stacks.
    pub fn new(name: impl Into<Text>) -> App {
        App { name: name.into(), stacks: Vec::new(), after: Vec::new() }
    }

    /// Adds a stack; it is deployed after those before it.
    #[must_use]
    pub fn stack(mut self, stack: Stack) -> App {
        self.stacks.push(stack);
        self.after.push(None);
        self
    }

    /// Adds a stack that is deployed after these of the stacks before it, by their names, and side by side with the others.
    ///
    /// ```
    /// use lakewright_stack::{Account, App, Stack};
    ///
    /// let stack = |name: &str| Stack::new(name.to_owned(), Account::new("111111111111"));
    /// let app = App::new("shop").stack(stack("network"));
    /// // Both wait for the network, and not for each other.
    /// let app = app.stack_after(["network"], stack("orders")).stack_after(["network"], stack("returns"));
    /// assert_eq!(app.stacks().len(), 3);
    /// ```
    #[must_use]
    pub fn stack_after(mut self, before: impl IntoIterator<Item = impl Into<Text>>, stack: Stack) -> App {
        self.stacks.push(stack);
        self.after.push(Some(before.into_iter().map(Into::into).collect()));
        self
    }

    /// The stacks, in the order in which they are deployed.
    pub fn stacks(&self) -> &[Stack] {
        &self.stacks
    }

    /// Makes every template, and finds everything there is to find.
    ///
    /// # Errors
    /// All findings, warnings included, where at least one of them is an error.
    pub fn synth(&self) -> Result<Assembly, SynthError> {
        self.clone().into_assembly()
    }

    /// As [`App::synth`], of an app that is not needed any more: its resources become the templates without a copy.
    ///
    /// # Errors
    /// All findings, warnings included, where at least one of them is an error.
    pub fn into_assembly(mut self) -> Result<Assembly, SynthError> {
        let mut diagnostics = Vec::new();
        let mut outputs: Vec<StackTemplate> = Vec::new();
        for (stack, after) in self.stacks.iter_mut().zip(self.after) {
            for name in after.iter().flatten().filter(|name| outputs.iter().all(|it| it.name != **name)) {
                let message = format!("stack `{}` waits for `{name}`, which is not before it", stack.id.name);
                diagnostics.push(
                    Diagnostic::error("LW-UNKNOWN-STACK", Path::root(), message)
                        .help("name a stack that was added before it"),
                );
            }
            if outputs.iter().any(|it| it.name == stack.id.name) {
                let message = format!("two stacks are called `{}`", stack.id.name);
                diagnostics
                    .push(Diagnostic::error("LW-DUPLICATE-STACK", Path::root(), message).help("rename one of them"));
            }
            let synthesized = stack.take_template();
            diagnostics.extend(synthesized.diagnostics);
            outputs.push(StackTemplate::new(stack, after, synthesized.template, synthesized.minified_bytes));
        }
        if diagnostics.iter().any(Diagnostic::is_error) {
            return Err(SynthError { diagnostics });
        }
        let mut assets: Vec<Asset> = self.stacks.into_iter().flat_map(|it| it.assets).collect();
        assets.sort_by(|one, other| one.key().cmp(other.key()));
        assets.dedup_by(|one, other| one.key() == other.key());
        Ok(Assembly { app: self.name, stacks: outputs, assets, warnings: diagnostics })
    }
}

/// Why an app could not be synthesized: everything that was found.
#[derive(Clone, Debug)]
pub struct SynthError {
    /// The findings, in the order of the stacks.
    pub diagnostics: Vec<Diagnostic>,
}

impl fmt::Display for SynthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors = self.diagnostics.iter().filter(|it| it.is_error()).count();
        write!(f, "{errors} error{} found at synthesis", if errors == 1 { "" } else { "s" })?;
        self.diagnostics.iter().try_for_each(|it| write!(f, "\n{it}"))
    }
}

impl std::error::Error for SynthError {}

/// How templates are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// JSON for people: one short node a line.
    #[default]
    Json,
    /// YAML with short-form tags, equal to the JSON.
    Yaml,
}

impl Format {
    fn extension(self) -> &'static str {
        match self {
            Format::Json => "json",
            Format::Yaml => "yaml",
        }
    }
}

/// A synthesized stack.
#[derive(Clone, Debug)]
pub struct StackTemplate {
    name: Text,
    stack_name: Text,
    account: Text,
    region: Text,
    tags: Vec<(Text, Text)>,
    assets: Vec<Text>,
    after: Option<Vec<Text>>,
    template: Value,
    minified_bytes: usize,
}

impl StackTemplate {
    fn new(stack: &Stack, after: Option<Vec<Text>>, template: Value, minified_bytes: usize) -> StackTemplate {
        StackTemplate {
            name: stack.id.name.clone(),
            stack_name: stack.stack_name.clone(),
            account: stack.id.account.clone(),
            region: stack.id.region.clone(),
            tags: stack.tags.to_vec(),
            assets: stack.assets.iter().map(|it| it.key().clone()).collect(),
            after,
            template,
            minified_bytes,
        }
    }

    /// The name its file is called after.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name it is deployed under.
    pub fn stack_name(&self) -> &str {
        &self.stack_name
    }

    /// The account it is deployed in.
    pub fn account(&self) -> &str {
        &self.account
    }

    /// The Region it is deployed in; empty if it has none of its own.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The template.
    pub fn template(&self) -> &Value {
        &self.template
    }

    /// The template's size without any blank: what counts against CloudFormation's limits.
    pub fn minified_bytes(&self) -> usize {
        self.minified_bytes
    }

    /// How many resources it has.
    pub fn resources(&self) -> usize {
        self.template.get("Resources").and_then(Value::as_object).map_or(0, Object::len)
    }

    /// The template's text.
    pub fn text(&self, format: Format) -> String {
        match format {
            Format::Json => write::json(&self.template),
            Format::Yaml => write::yaml(&self.template),
        }
    }

    /// Its file in an assembly: `NAME.template.json`.
    pub fn file_name(&self, format: Format) -> String {
        format!("{}.template.{}", self.name, format.extension())
    }
}

/// Everything that an app becomes: templates, assets and the manifest that lists them.
#[derive(Clone, Debug)]
pub struct Assembly {
    app: Text,
    stacks: Vec<StackTemplate>,
    assets: Vec<Asset>,
    warnings: Vec<Diagnostic>,
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Where it stands.
    pub path: PathBuf,
    /// Its size.
    pub bytes: usize,
}

impl Assembly {
    /// The file that lists what an assembly has.
    pub const MANIFEST: &'static str = "manifest.json";

    /// The stacks, in the order in which they are deployed.
    pub fn stacks(&self) -> &[StackTemplate] {
        &self.stacks
    }

    /// The files that the templates need in the artifact bucket.
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// What was found that is no error.
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    /// Every file of the assembly by its name relative to the folder: assets, templates, the manifest last.
    pub fn files(&self, format: Format) -> Vec<(String, Vec<u8>)> {
        let assets = self.assets.iter().map(|it| (it.key().to_string(), it.bytes().to_vec()));
        let mut files: Vec<(String, Vec<u8>)> = assets.collect();
        let mut entries = Vec::new();
        for stack in &self.stacks {
            let text = stack.text(format);
            entries.push(self.manifest_entry(stack, format, &text));
            files.push((stack.file_name(format), text.into_bytes()));
        }
        let manifest = Object::of("version", 1).with("app", self.app.clone()).with("stacks", entries);
        files.push((Assembly::MANIFEST.to_owned(), write::json(&manifest.into()).into_bytes()));
        files
    }

    /// Writes assets, templates and manifest into a folder, which is made if it is not there. Each file is whole or not
    /// there: all are written beside their places first, then all are moved there, the manifest last.
    ///
    /// # Errors
    /// Where a file can not be written; the message names it. Nothing half-written stays.
    pub fn write(&self, folder: &FilePath, format: Format) -> io::Result<Vec<Written>> {
        let mut partials = Partials::default();
        let mut written = Vec::new();
        for (name, bytes) in self.files(format) {
            let path = folder.join(name);
            partials.write(&path, &bytes)?;
            written.push(Written { path, bytes: bytes.len() });
        }
        partials.place()?;
        Ok(written)
    }

    fn manifest_entry(&self, stack: &StackTemplate, format: Format, text: &str) -> Value {
        let mut entry = Object::of("name", stack.name.clone())
            .with("stackName", stack.stack_name.clone())
            .with("account", stack.account.clone());
        if !stack.region.is_empty() {
            entry.insert("region", stack.region.clone());
        }
        entry.insert("template", stack.file_name(format));
        entry.insert("sha256", sha256_hex(text.as_bytes()));
        entry.insert("inline", text.len() <= INLINE_BYTES);
        entry.insert("capabilities", Value::Array(vec!["CAPABILITY_NAMED_IAM".into()]));
        if !stack.tags.is_empty() {
            entry.insert("tags", stack.tags.iter().cloned().collect::<Object>());
        }
        if let Some(after) = &stack.after {
            entry.insert("after", Value::Array(after.iter().cloned().map(Into::into).collect()));
        }
        if !stack.assets.is_empty() {
            entry.insert("assets", Value::Array(stack.assets.iter().cloned().map(Into::into).collect()));
        }
        entry.into()
    }
}

/// Files beside their places: a reader sees the old files or the new ones, never a part. Those that did not get to their
/// places are removed.
#[derive(Default)]
struct Partials {
    /// Where each stands, and its place.
    files: VecDeque<(PathBuf, PathBuf)>,
}

impl Partials {
    fn write(&mut self, path: &FilePath, bytes: &[u8]) -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(named(folder))?;
        }
        // What is right already stays: layers are big.
        if holds(path, bytes).unwrap_or(false) {
            return Ok(());
        }
        // To move the file there would fail when others are already in their places.
        if path.is_dir() {
            return Err(named(path)(io::ErrorKind::IsADirectory.into()));
        }
        let mut partial = path.as_os_str().to_owned();
        partial.push(".partial");
        let partial = PathBuf::from(partial);
        let result = fs::write(&partial, bytes).map_err(named(&partial));
        // Also where it failed: a full disk leaves a part.
        if result.is_ok() || partial.is_file() {
            self.files.push_back((partial, path.to_owned()));
        }
        result
    }

    /// Moves every file to its place, in the order in which they were written.
    fn place(&mut self) -> io::Result<()> {
        while let Some((partial, path)) = self.files.front() {
            fs::rename(partial, path).map_err(named(path))?;
            self.files.pop_front();
        }
        Ok(())
    }
}

impl Drop for Partials {
    fn drop(&mut self) {
        for (partial, _) in &self.files {
            // What kept it from its place is the error to report, not this one.
            drop(fs::remove_file(partial));
        }
    }
}

/// Whether a file has these bytes: piece by piece, since it can be as large as they are.
fn holds(path: &FilePath, mut bytes: &[u8]) -> io::Result<bool> {
    let file = fs::File::open(path)?;
    if file.metadata()?.len() != bytes.len() as u64 {
        return Ok(false);
    }
    let mut file = io::BufReader::with_capacity(32 * 1024, file);
    loop {
        let piece = file.fill_buf()?;
        match bytes.split_at_checked(piece.len()) {
            Some((these, others)) if these == piece => bytes = others,
            _ => return Ok(false),
        }
        match piece.len() {
            0 => return Ok(bytes.is_empty()),
            length => file.consume(length),
        }
    }
}

/// An error that says which file it is about.
pub(crate) fn named(path: &FilePath) -> impl Fn(io::Error) -> io::Error + '_ {
    move |error| io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
