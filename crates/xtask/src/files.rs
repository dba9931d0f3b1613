//! Folders of generated files: written as a whole, compared as a whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;

/// Files by their path below the workspace's root.
#[derive(Default)]
pub(crate) struct Files {
    contents: BTreeMap<String, Vec<u8>>,
    /// Folders that hold nothing but these files: whatever else is in them is stale.
    owned: Vec<String>,
}

impl Files {
    pub(crate) fn add(&mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.contents.insert(path.into(), content.into());
    }

    pub(crate) fn own(&mut self, folder: &str) {
        self.owned.push(folder.to_owned());
    }

    /// Writes what differs and removes what is stale.
    pub(crate) fn write(&self) -> Result<()> {
        for path in self.stale()? {
            let target = root().join(&path);
            match self.contents.get(&path) {
                Some(content) => {
                    if let Some(folder) = target.parent() {
                        fs::create_dir_all(folder)?;
                    }
                    fs::write(target, content)?;
                }
                None => fs::remove_file(target)?,
            }
        }
        Ok(())
    }

    /// Fails, naming every stale file and the command that renews them.
    pub(crate) fn check(&self, command: &str) -> Result<()> {
        let stale = self.stale()?;
        if stale.is_empty() {
            return Ok(());
        }
        Err(format!("stale, run `{command}`:\n  {}", stale.join("\n  ")).into())
    }

    fn stale(&self) -> Result<Vec<String>> {
        let mut stale = Vec::new();
        for (path, content) in &self.contents {
            if fs::read(root().join(path)).ok().as_ref() != Some(content) {
                stale.push(path.clone());
            }
        }
        for folder in &self.owned {
            let Ok(entries) = fs::read_dir(root().join(folder)) else { continue };
            for entry in entries {
                let path = format!("{folder}/{}", entry?.file_name().to_string_lossy());
                if !self.contents.contains_key(&path) {
                    stale.push(path);
                }
            }
        }
        Ok(stale)
    }
}

/// The workspace's root folder.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// The files of a folder below the root with an extension, by name; none if there is no such folder.
pub(crate) fn list(folder: &str, extension: &str) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    let Ok(entries) = fs::read_dir(root().join(folder)) else { return Ok(files) };
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == extension) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).map_err(|error| format!("{folder}/{name}: {error}"))?;
            files.insert(name, text);
        }
    }
    Ok(files)
}
