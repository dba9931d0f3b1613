//! Files that a template needs beside it: deterministic zips under keys that name their content.

use std::fs;
use std::io::{self, Cursor, Write};
use std::path::Path;

use lakewright_template::Text;
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::app::named;

/// A file for the artifact bucket. Its key is made of its SHA-256, so equal content is one object, and a template
/// changes exactly when the content does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    key: Text,
    bytes: Vec<u8>,
    unpacked_bytes: u64,
}

impl Asset {
    /// The folder below which assets stand in the bucket and in the assembly.
    pub const FOLDER: &'static str = "assets";

    /// An asset of bytes; `extension` without the dot.
    pub fn of_bytes(bytes: Vec<u8>, extension: &str) -> Asset {
        let key = format!("{}/{}.{extension}", Asset::FOLDER, sha256_hex(&bytes));
        Asset { key: Text::Owned(key), unpacked_bytes: bytes.len() as u64, bytes }
    }

    /// A zip of files, the same bytes for the same files: sorted by name, one fixed time, mode 0644.
    ///
    /// # Errors
    /// Where a file's name is longer than a zip can hold.
    pub fn zip<'f>(files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> io::Result<Asset> {
        let mut files: Vec<_> = files.into_iter().collect();
        files.sort_unstable_by_key(|(name, _)| *name);
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            // Lambda refuses to import a module that it may not read.
            .unix_permissions(0o644);
        let unpacked_bytes = files.iter().map(|(_, content)| content.len() as u64).sum();
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in files {
            zip.start_file(name, options)?;
            zip.write_all(content)?;
        }
        Ok(Asset { unpacked_bytes, ..Asset::of_bytes(zip.finish()?.into_inner(), "zip") })
    }

    /// A zip of everything below a folder: a function's code, or a layer. Tests and caches are left out: folders named
    /// `tests` or `__pycache__`, files that begin with `test_` or a dot.
    ///
    /// # Errors
    /// Where the folder can not be read, or has no file in it; the message names the folder or file.
    pub fn folder(folder: &Path) -> io::Result<Asset> {
        let mut files = Vec::new();
        collect(folder, "", &mut files)?;
        if files.is_empty() {
            let error = io::Error::new(io::ErrorKind::NotFound, "the folder has no file to package");
            return Err(named(folder)(error));
        }
        Asset::zip(files.iter().map(|(name, content)| (name.as_str(), content.as_slice())))
    }

    /// The key in the artifact bucket: `assets/SHA256.zip`.
    pub fn key(&self) -> &Text {
        &self.key
    }

    /// The size of what is in it: that of its files for a zip.
    pub fn unpacked_bytes(&self) -> u64 {
        self.unpacked_bytes
    }

    /// Whether it is a zip with a file of this name: `index.py`, `python/package/module.py`.
    pub fn contains(&self, name: &str) -> bool {
        ZipArchive::new(Cursor::new(self.bytes.as_slice())).is_ok_and(|it| it.index_for_name(name).is_some())
    }

    /// The content.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    for entry in fs::read_dir(folder).map_err(named(folder))? {
        let entry = entry.map_err(named(folder))?;
        let (place, file_name) = (entry.path(), entry.file_name());
        let Some(name) = file_name.to_str() else {
            let error = io::Error::new(io::ErrorKind::InvalidData, "the name is not UTF-8");
            return Err(named(&place)(error));
        };
        let path = format!("{prefix}{name}");
        // A link is followed: what stands in the zip is the file it names.
        if fs::metadata(&place).map_err(named(&place))?.is_dir() {
            if name != "tests" && name != "__pycache__" && !name.starts_with('.') {
                collect(&place, &format!("{path}/"), files)?;
            }
        } else if !name.starts_with("test_") && !name.starts_with('.') {
            files.push((path, fs::read(&place).map_err(named(&place))?));
        }
    }
    Ok(())
}

/// The SHA-256 of bytes in lower-case hexadecimal.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_files_are_equal_bytes_in_any_order() {
        let one = Asset::zip([("b.py", b"b".as_slice()), ("a/c.py", b"c")]).unwrap();
        let other = Asset::zip([("a/c.py", b"c".as_slice()), ("b.py", b"b")]).unwrap();
        assert_eq!(one, other);
        assert!(one.key().starts_with("assets/") && one.key().ends_with(".zip"));
    }

    #[test]
    fn other_content_has_another_key() {
        let one = Asset::zip([("a.py", b"a".as_slice())]).unwrap();
        let other = Asset::zip([("a.py", b"b".as_slice())]).unwrap();
        assert_ne!(one.key(), other.key());
    }

    #[test]
    fn it_knows_its_files() {
        let one = Asset::zip([("index.py", b"a".as_slice()), ("a/b.py", b"b")]).unwrap();
        assert!(one.contains("index.py") && one.contains("a/b.py"));
        assert!(!one.contains("b.py") && !one.contains("a/"));
        assert!(Asset::of_bytes(one.bytes().to_vec(), "zip").contains("index.py"));
        assert!(!Asset::of_bytes(b"index.py".to_vec(), "txt").contains("index.py"));
    }

    #[test]
    fn an_error_names_the_path_it_is_about() {
        let folder = std::env::temp_dir().join(format!("lakewright-asset-{}", std::process::id()));
        let message = |folder: &Path| Asset::folder(folder).expect_err("nothing to package").to_string();
        let missing = message(&folder);
        assert!(missing.starts_with(&format!("{}: ", folder.display())), "{missing}");
        fs::create_dir_all(folder.join("tests")).unwrap();
        assert_eq!(message(&folder), format!("{}: the folder has no file to package", folder.display()));
        let file = folder.join("index.py");
        fs::write(&file, "pass").unwrap();
        assert!(Asset::folder(&folder).unwrap().contains("index.py"));
        let not_a_folder = message(&file);
        assert!(not_a_folder.starts_with(&format!("{}: ", file.display())), "{not_a_folder}");
        #[cfg(unix)]
        {
            let link = folder.join("broken.py");
            std::os::unix::fs::symlink(folder.join("nowhere"), &link).unwrap();
            let broken = message(&folder);
            assert!(broken.starts_with(&format!("{}: ", link.display())), "{broken}");
        }
        fs::remove_dir_all(folder).unwrap();
    }
}
