//! Templates that templates nest, as files: beside the one that nests them, or among the assets of an assembly.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use lakewright_diff::Assembly;
use lakewright_stack::AssemblyFolder;
use lakewright_template::{Template as View, Value};

use crate::input::{Source, template};
use crate::outcome::Result;
use crate::world::World;

/// How many files are followed from one template.
const MOST: usize = 500;

/// What the names of templates end with.
const ENDINGS: [&str; 4] = ["json", "yaml", "yml", "template"];

/// The templates that a template nests, found on disk as it names them. A URL is no file, and what is not there is not
/// known.
///
/// # Errors
/// Everything that keeps one of them from being read as a template, with its lines.
pub fn beside(file: &Path, root: &Value, world: &World) -> Result<Assembly> {
    let mut found = Assembly::new();
    let mut known = BTreeSet::new();
    let mut waiting: Vec<PathBuf> = named(file, root);
    while let Some(file) = waiting.pop() {
        if known.len() >= MOST || !file.is_file() || !known.insert(file.clone()) {
            continue;
        }
        let root = template(&Source::read(&file, world)?)?.root;
        waiting.extend(named(&file, &root));
        found = found.nested(file.display().to_string(), root);
    }
    Ok(found)
}

/// The same assembly with the assets that are templates: its stacks may nest them.
pub fn among_assets(mut found: Assembly, assembly: &AssemblyFolder, world: &World) -> Assembly {
    let assets: BTreeSet<&String> = assembly.stacks.iter().flat_map(|it| &it.assets).collect();
    for asset in assets.into_iter().filter(|it| is_template(it)) {
        // An asset with such a name may be anything.
        let source = Source::read(&assembly.folder.join(asset), world);
        if let Ok(it) = source.and_then(|it| template(&it)) {
            found = found.nested(asset.as_str(), it.root);
        }
    }
    found
}

/// The files that a template names as nested ones.
fn named(file: &Path, root: &Value) -> Vec<PathBuf> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let stacks = View::of(root).resources().filter(|it| it.is("AWS::CloudFormation::Stack"));
    let names = stacks.flat_map(|it| {
        let of = |part: &str, key: &str| it.object.get(part).and_then(|it| it.get(key)).and_then(Value::as_str);
        [of("Properties", "TemplateURL"), of("Metadata", "aws:asset:path")]
    });
    // What a template names may be anything: files that are called otherwise stay unread.
    let is_file = |it: &&str| !it.contains("://") && is_template(it) && Path::new(it).is_relative();
    names.flatten().filter(is_file).map(|it| folder.join(it)).collect()
}

fn is_template(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|it| ENDINGS.iter().any(|end| it == *end))
}
