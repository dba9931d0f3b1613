//! An assembly as it stands on disk: the counterpart of [`Assembly::write`].

use std::fs;
use std::io;
use std::path::{Component, Path as FilePath, PathBuf};

use lakewright_template::{Diagnostic, Document, Path, Span, Value, read_json};

use crate::app::Assembly;
use crate::asset::sha256_hex;

/// The id of findings about the manifest itself.
const MANIFEST: &str = "LW-ASSEMBLY-MANIFEST";

/// The id of findings about files that are not those that were written.
const CHANGED: &str = "LW-ASSEMBLY-CHANGED";

/// The version of the manifest that is understood.
const VERSION: i64 = 1;

/// An assembly that was read from its folder.
#[derive(Clone, Debug)]
pub struct AssemblyFolder {
    /// The folder.
    pub folder: PathBuf,
    /// The name of the app.
    pub app: String,
    /// Its stacks, in the order in which they are deployed: those whose template could be read.
    pub stacks: Vec<StackFile>,
    /// The text of the manifest, to show findings in.
    pub manifest: String,
    /// What is wrong with the manifest, or with files that it lists. The subject of each is the manifest's name.
    pub findings: Vec<Diagnostic>,
}

/// A stack of an assembly on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackFile {
    /// The name its file is called after.
    pub name: String,
    /// The name it is deployed under.
    pub stack_name: String,
    /// The account it is deployed in.
    pub account: String,
    /// The Region it is deployed in, if it has one of its own.
    pub region: Option<String>,
    /// Its tags.
    pub tags: Vec<(String, String)>,
    /// The capabilities it needs.
    pub capabilities: Vec<String>,
    /// Whether its template is short enough to go into the request; it needs a bucket else.
    pub inline: bool,
    /// The keys of its assets: also their places in the folder.
    pub assets: Vec<String>,
    /// The names of the stacks that it is deployed after; those of all before it, where the manifest does not say.
    pub after: Option<Vec<String>>,
    /// Its template's file.
    pub file: PathBuf,
    /// Its template's text.
    pub text: String,
}

impl AssemblyFolder {
    /// Whether a folder has a manifest.
    pub fn is_one(folder: &FilePath) -> bool {
        folder.join(Assembly::MANIFEST).is_file()
    }

    /// Reads the manifest and every template that it lists. What is wrong with either is a finding.
    ///
    /// # Errors
    /// Where the manifest is not there or can not be read.
    pub fn read(folder: &FilePath) -> io::Result<AssemblyFolder> {
        let manifest = fs::read_to_string(folder.join(Assembly::MANIFEST))?;
        let mut reader = Reader { folder, findings: Vec::new() };
        let (app, stacks) = match read_json(&manifest) {
            Ok(document) => reader.manifest(&document),
            Err(findings) => {
                reader.findings = findings;
                Default::default()
            }
        };
        let findings = reader.findings.into_iter().map(|it| it.within(Assembly::MANIFEST)).collect();
        Ok(AssemblyFolder { folder: folder.to_owned(), app, stacks, manifest, findings })
    }
}

struct Reader<'f> {
    folder: &'f FilePath,
    findings: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn manifest(&mut self, document: &Document) -> (String, Vec<StackFile>) {
        let root = Entry { document, value: &document.root, path: Path::root() };
        match root.value.get("version") {
            Some(it) if it.as_i64() == Some(VERSION) => {}
            _ => self.odd(&root.at("version"), "the manifest is of another version", "write the assembly again"),
        }
        let app = root.text("app").unwrap_or_default();
        let Some(Value::Array(stacks)) = root.value.get("stacks") else {
            self.odd(&root, "the manifest lists no stacks", "write the assembly again");
            return (app, Vec::new());
        };
        let entries = stacks.iter().enumerate();
        let entries = entries.map(|(at, value)| Entry { document, value, path: root.path.join("stacks").join(at) });
        let mut found: Vec<StackFile> = Vec::new();
        for entry in entries {
            let Some(stack) = self.stack(&entry) else { continue };
            let after = entry.value.get("after");
            if after.is_some_and(|it| it.as_array().is_none_or(|it| it.iter().any(|it| it.as_str().is_none()))) {
                self.odd(&entry.at("after"), "`after` is no list of names", "write the assembly again");
            }
            for name in stack.after.iter().flatten().filter(|name| found.iter().all(|it| it.name != **name)) {
                let message = format!("the stack waits for `{name}`, which is not before it");
                self.odd(&entry.at("after"), &message, "write the assembly again");
            }
            found.push(stack);
        }
        (app, found)
    }

    fn stack(&mut self, entry: &Entry<'_>) -> Option<StackFile> {
        let missing: Vec<&str> = ["name", "stackName", "account", "template", "sha256"]
            .into_iter()
            .filter(|it| entry.text(it).is_none())
            .collect();
        if !missing.is_empty() {
            let message = format!("the stack has no `{}`", missing.join("`, `"));
            self.odd(entry, &message, "write the assembly again");
            return None;
        }
        let file = self.file(entry)?;
        let text = self.template(entry, &file)?;
        let assets = entry.texts("assets");
        for asset in assets.iter().filter(|it| !is_below(it) || !self.folder.join(it).is_file()) {
            let message = format!("the asset `{asset}` is not in the folder");
            self.report(CHANGED, &entry.at("assets"), &message, "write the assembly again");
        }
        Some(StackFile {
            name: entry.text("name")?,
            stack_name: entry.text("stackName")?,
            account: entry.text("account")?,
            region: entry.text("region"),
            tags: entry.tags(),
            capabilities: entry.texts("capabilities"),
            inline: entry.value.get("inline").and_then(Value::as_bool).unwrap_or(false),
            assets,
            after: entry.value.get("after").map(|_| entry.texts("after")),
            file,
            text,
        })
    }

    /// The template's file: always within the folder, whatever the manifest says.
    fn file(&mut self, entry: &Entry<'_>) -> Option<PathBuf> {
        let name = entry.text("template")?;
        if is_below(&name) {
            return Some(self.folder.join(name));
        }
        self.odd(&entry.at("template"), &format!("`{name}` is outside of the folder"), "name a file in it");
        None
    }

    fn template(&mut self, entry: &Entry<'_>, file: &FilePath) -> Option<String> {
        let bytes = match fs::read(file) {
            Ok(bytes) => bytes,
            Err(error) => {
                let message = format!("the template can not be read: {error}");
                self.report(CHANGED, &entry.at("template"), &message, "write the assembly again");
                return None;
            }
        };
        if entry.text("sha256").is_some_and(|it| it != sha256_hex(&bytes)) {
            let message = "the template is not the one that was written";
            self.report(CHANGED, &entry.at("sha256"), message, "write the assembly again, or deploy what was reviewed");
        }
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }

    fn odd(&mut self, entry: &Entry<'_>, message: &str, help: &str) {
        self.report(MANIFEST, entry, message, help);
    }

    fn report(&mut self, id: &'static str, entry: &Entry<'_>, message: &str, help: &str) {
        let finding = Diagnostic::error(id, entry.path.clone(), message).help(help).at(Some(entry.span()));
        self.findings.push(finding);
    }
}

/// Whether a name stays within the folder it is relative to.
fn is_below(name: &str) -> bool {
    !name.is_empty() && FilePath::new(name).components().all(|it| matches!(it, Component::Normal(_)))
}

/// A node of the manifest with its place.
struct Entry<'d> {
    document: &'d Document,
    value: &'d Value,
    path: Path,
}

impl Entry<'_> {
    /// The same node, at one of its keys.
    fn at(&self, key: &'static str) -> Entry<'_> {
        Entry { document: self.document, value: self.value, path: self.path.join(key) }
    }

    fn span(&self) -> Span {
        self.document.nearest(&self.path).span()
    }

    fn text(&self, key: &str) -> Option<String> {
        self.value.get(key)?.as_str().map(str::to_owned)
    }

    fn texts(&self, key: &str) -> Vec<String> {
        let items = self.value.get(key).and_then(Value::as_array).unwrap_or_default();
        items.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    fn tags(&self) -> Vec<(String, String)> {
        let tags = self.value.get("tags").and_then(Value::as_object).into_iter().flat_map(|it| it.iter());
        tags.filter_map(|(key, value)| Some((key.to_string(), value.as_str()?.to_owned()))).collect()
    }
}
