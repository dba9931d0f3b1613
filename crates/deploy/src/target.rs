//! What is to be deployed, and where.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::PathBuf;

use lakewright_stack::AssemblyFolder;
use lakewright_template::{Diagnostic, Template, Value, read};

use crate::aws::NESTED;
use crate::digest;

/// A stack to deploy: its template, what it is given, and where it belongs.
#[derive(Clone, Debug)]
pub struct Target {
    /// What people call it: its name in the assembly.
    pub name: String,
    /// The stack's name.
    pub stack: String,
    /// The account it belongs to; any, where it does not say.
    pub account: Option<String>,
    /// The Region it belongs to; any, where it does not say.
    pub region: Option<String>,
    /// The stack's tags.
    pub tags: BTreeMap<String, String>,
    /// The capabilities it needs.
    pub capabilities: Vec<String>,
    /// Parameter values. One that is not given keeps its deployed value, or has its default.
    pub parameters: BTreeMap<String, String>,
    /// The role that CloudFormation acts as.
    pub role: Option<String>,
    /// The files that the template needs in the bucket.
    pub assets: Vec<AssetFile>,
    /// The names of the targets that it waits for, of those before it; all of them, where it does not say.
    pub after: Option<Vec<String>>,
    text: String,
    root: Value,
}

/// A file of an assembly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssetFile {
    /// The end of its key, which has its SHA-256: `assets/SHA256.zip`.
    pub key: String,
    /// Where it stands.
    pub path: PathBuf,
}

/// Why an assembly or a template can not be deployed: everything that was found.
#[derive(Clone, Debug)]
pub struct TargetError {
    findings: Vec<Diagnostic>,
}

/// A parameter that a template declares.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Declared<'t> {
    pub(crate) name: &'t str,
    pub(crate) has_default: bool,
    /// Its value must not be shown.
    pub(crate) is_secret: bool,
}

/// The parameter that takes the name of the bucket with the assets.
const BUCKET_PARAMETER: &str = "ArtifactBucket";

impl Target {
    /// A stack by its name, with a template as JSON or YAML.
    ///
    /// # Errors
    /// What keeps the template from being read.
    pub fn of_template(stack: impl Into<String>, text: impl Into<String>) -> Result<Target, TargetError> {
        let (stack, text) = (stack.into(), text.into());
        let root = read(&text).map_err(|findings| TargetError { findings })?.root;
        Ok(Target {
            name: stack.clone(),
            stack,
            account: None,
            region: None,
            tags: BTreeMap::new(),
            capabilities: vec!["CAPABILITY_NAMED_IAM".to_owned()],
            parameters: BTreeMap::new(),
            role: None,
            assets: Vec::new(),
            after: None,
            text,
            root,
        })
    }

    /// The stacks of an assembly, in the order in which they are deployed.
    ///
    /// # Errors
    /// Everything that is wrong with the manifest, with the files that it lists, or with a template.
    pub fn of_assembly(assembly: &AssemblyFolder) -> Result<Vec<Target>, TargetError> {
        let mut findings: Vec<Diagnostic> = assembly.findings.iter().filter(|it| it.is_error()).cloned().collect();
        let mut targets = Vec::new();
        for stack in &assembly.stacks {
            let asset = |key: &String| AssetFile { key: key.clone(), path: assembly.folder.join(key) };
            match Target::of_template(&stack.stack_name, &stack.text) {
                Ok(target) => targets.push(Target {
                    name: stack.name.clone(),
                    account: Some(stack.account.clone()),
                    region: stack.region.clone(),
                    tags: stack.tags.iter().cloned().collect(),
                    capabilities: stack.capabilities.clone(),
                    assets: stack.assets.iter().map(asset).collect(),
                    after: stack.after.clone(),
                    ..target
                }),
                Err(error) => {
                    findings.extend(error.findings.into_iter().map(|it| it.within(stack.name.clone())));
                }
            }
        }
        if findings.is_empty() { Ok(targets) } else { Err(TargetError { findings }) }
    }

    /// The template's text: what is sent.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The template.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// Whether it waits for a target before it.
    pub(crate) fn waits_for(&self, other: &Target) -> bool {
        self.after.as_ref().is_none_or(|it| it.contains(&other.name))
    }

    /// The keys under which the template looks for its assets, with the files: a prefix may stand before the asset's own
    /// key.
    pub(crate) fn keys(&self) -> Vec<(String, &AssetFile)> {
        let mut found = BTreeSet::new();
        self.root.walk(&mut |value| {
            let Some(text) = value.as_str() else { return };
            let of = |(at, asset): (usize, &AssetFile)| {
                let before = text.strip_suffix(asset.key.as_str())?;
                (before.is_empty() || before.ends_with('/')).then(|| (text.to_owned(), at))
            };
            found.extend(self.assets.iter().enumerate().filter_map(of));
        });
        found.into_iter().filter_map(|(key, at)| Some((key, self.assets.get(at)?))).collect()
    }

    /// The parameters that the template declares.
    pub(crate) fn declared(&self) -> impl Iterator<Item = Declared<'_>> {
        Template::of(&self.root).section("Parameters").map(|(name, it)| Declared {
            name,
            has_default: it.get("Default").is_some(),
            is_secret: is_true(it.get("NoEcho")),
        })
    }

    /// The names of the parameters that the template declares.
    pub fn parameter_names(&self) -> impl Iterator<Item = &str> {
        self.declared().map(|it| it.name)
    }

    /// Gives the bucket to the template, where it asks for one and nobody gave it.
    pub(crate) fn give_bucket(&mut self, bucket: &str) {
        if self.declared().any(|it| it.name == BUCKET_PARAMETER) && !self.parameters.contains_key(BUCKET_PARAMETER) {
            self.parameters.insert(BUCKET_PARAMETER.to_owned(), bucket.to_owned());
        }
    }

    /// Whether a value is given that must not be shown.
    pub(crate) fn gives_secrets(&self) -> bool {
        self.declared().any(|it| it.is_secret && self.parameters.contains_key(it.name))
    }

    /// Whether it nests other stacks.
    pub(crate) fn nests(&self) -> bool {
        Template::of(&self.root).resources().any(|it| it.is(NESTED))
    }

    /// What is to be deployed, as one number: equal for equal content. A secret has no part in it, since the digest can
    /// be seen by others.
    pub(crate) fn content(&self) -> String {
        let secrets: BTreeSet<&str> = self.declared().filter(|it| it.is_secret).map(|it| it.name).collect();
        let mut fields = vec![self.stack.as_str(), self.text.as_str(), self.role.as_deref().unwrap_or_default()];
        for (title, pairs) in [("parameters", &self.parameters), ("tags", &self.tags)] {
            fields.push(title);
            let shown = pairs.iter().filter(|it| title == "tags" || !secrets.contains(it.0.as_str()));
            fields.extend(shown.flat_map(|(key, value)| [key.as_str(), value.as_str()]));
        }
        fields.push("capabilities");
        fields.extend(self.capabilities.iter().map(String::as_str));
        digest::of_fields(fields)
    }
}

fn is_true(value: Option<&Value>) -> bool {
    value.is_some_and(|it| it.as_bool() == Some(true) || it.as_str().is_some_and(|it| it.eq_ignore_ascii_case("true")))
}

impl TargetError {
    /// What was found.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }
}

impl fmt::Display for TargetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.findings.iter().map(ToString::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

impl std::error::Error for TargetError {}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str =
        "{Parameters: {Size: {Type: Number}, Password: {Type: String, NoEcho: 'true'}}, Resources: {}}";

    fn target() -> Target {
        Target::of_template("orders", SECRET).expect("a template")
    }

    #[test]
    fn the_digest_is_of_all_that_is_deployed_but_secrets() {
        let same = target().content();
        assert_eq!(same, target().content());
        let mut secret = target();
        secret.parameters.insert("Password".into(), "hunter2".into());
        assert_eq!(secret.content(), same);
        assert!(secret.gives_secrets() && !target().gives_secrets());
        let mut size = target();
        size.parameters.insert("Size".into(), "2".into());
        assert_ne!(size.content(), same);
        let mut tags = target();
        tags.tags.insert("Size".into(), "2".into());
        assert!(tags.content() != same && tags.content() != size.content());
    }

    #[test]
    fn assets_are_found_under_the_keys_that_the_template_has() {
        let text = "{Resources: {F: {Type: 'AWS::Lambda::Function', Properties: {Code: {S3Key: acme/assets/1.zip}, \
                    Description: 'not assets/1.zip here', Handler: xassets/1.zip}}}}";
        let mut target = Target::of_template("f", text).expect("a template");
        target.assets.push(AssetFile { key: "assets/1.zip".into(), path: "assets/1.zip".into() });
        let keys: Vec<String> = target.keys().into_iter().map(|it| it.0).collect();
        assert_eq!(keys, ["acme/assets/1.zip"]);
    }

    #[test]
    fn the_bucket_is_given_to_who_asks() {
        let mut target =
            Target::of_template("f", "{Parameters: {ArtifactBucket: {Type: String}}, Resources: {}}").unwrap();
        target.give_bucket("one");
        target.give_bucket("two");
        assert_eq!(target.parameters["ArtifactBucket"], "one");
    }
}
