//! Claims in a file: `access.toml`.

use std::borrow::Cow;

use lakewright_settings::{Finding, Node, Schema, suggest};
use lakewright_template::{Diagnostic, Path};
use schemars::{JsonSchema, SchemaGenerator, json_schema};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::claim::{Claim, Named, What, Who};
use super::file_grants::{self, GrantEntry, HasPolicies, OfEndpoint, OfSomebody, OfThing};
use super::verify::Broken;
use crate::access::Access;
use crate::model::{DataKind, PrincipalKind};
use crate::render::{Locate, Version, located};
use crate::verb::Verb;

/// A claim of the file that can not be read.
pub const FILE_FINDING: &str = "LW-ACCESS-FILE";
/// A claim of the file that does not hold.
pub const BROKEN: &str = "LW-ACCESS-BROKEN";
/// A claim of the file that is not decided.
pub const UNKNOWN: &str = "LW-ACCESS-UNKNOWN";

/// What must never and what must always hold of who can do what.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct File {
    /// What nobody may, or nobody of those that are named.
    #[serde(default)]
    never: Vec<Entry>,
    /// What those that are named must be able to do.
    #[serde(default)]
    always: Vec<Entry>,
    /// What the policies of somebody allow, exactly: without what they deny, within the boundary.
    #[serde(default)]
    may: Vec<OfSomebody>,
    /// What the policies of somebody deny, exactly.
    #[serde(default)]
    is_denied: Vec<OfSomebody>,
    /// What the policy of a thing allows, exactly; a key's policy and a role's trust are such too.
    #[serde(default)]
    lets_in: Vec<OfThing>,
    /// What the policy of a thing denies, exactly, whatever others allow.
    #[serde(default)]
    refuses: Vec<OfThing>,
    /// What the policy of a VPC endpoint lets through, exactly.
    #[serde(default)]
    lets_through: Vec<OfEndpoint>,
    /// Which policies of AWS with contents that are not known here somebody has, exactly.
    #[serde(default)]
    has_policies: Vec<HasPolicies>,
}

impl File {
    fn count(&self) -> usize {
        self.never.len()
            + self.always.len()
            + self.may.len()
            + self.is_denied.len()
            + self.lets_in.len()
            + self.refuses.len()
            + self.lets_through.len()
            + self.has_policies.len()
    }
}

/// A claim.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// What they do: "read", "write", "change-policy".
    verbs: Vec<VerbName>,
    /// With what: a name, or a kind and a name, "bucket curated"; "*" stands for any text. Everything if it is not there.
    #[serde(default)]
    data: Vec<String>,
    /// But not with this; a part too, "sandboxes/jobs/*".
    #[serde(default)]
    outside: Vec<String>,
    /// Who: a name, or a kind and a name, "role DataScientist". Everybody if it is not there.
    #[serde(default)]
    by: Vec<String>,
    /// But not these.
    #[serde(default)]
    except: Vec<String>,
    /// Condition keys of the requests and their values.
    #[serde(default)]
    given: std::collections::BTreeMap<String, String>,
    /// Condition keys that the requests do not have.
    #[serde(default)]
    without: Vec<String>,
    /// By this one action of the verbs alone: "s3:PutObject".
    #[serde(default)]
    action: Option<String>,
    /// But for requests that fit one of these; of claims that something is never so.
    #[serde(default)]
    unless: Vec<GrantEntry>,
    /// Whether chains of rights do not count.
    #[serde(default)]
    directly: bool,
}

/// A verb by its name.
#[derive(Clone, Copy, Debug)]
struct VerbName(Verb);

impl<'de> Deserialize<'de> for VerbName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<VerbName, D::Error> {
        let name = String::deserialize(from)?;
        Verb::of_name(&name).map(VerbName).ok_or_else(|| D::Error::custom(format!("there is no verb `{name}`")))
    }
}

impl JsonSchema for VerbName {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "VerbName".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> schemars::Schema {
        json_schema!({"description": "The verbs by name.", "type": "string", "enum": Verb::ALL.map(Verb::name)})
    }
}

/// The JSON Schema of `access.toml`, for editors.
pub fn claims_schema() -> String {
    Schema::of::<File>().text()
}

/// Holds the claims of a file against templates: what is wrong with the file, names that nothing has, and claims that do
/// not hold, each with its place in the file.
///
/// ```
/// use lakewright_access::{Access, Stack, check_claims};
/// use lakewright_template::read;
///
/// let template = read("Resources: {Notes: {Type: AWS::S3::Bucket}}").unwrap();
/// let access = Access::of([Stack::new("notes", &template.root)]);
/// let found = check_claims(&access, "[[never]]\nverbs = [\"read\"]\ndata = [\"bucket nots\"]\n");
/// assert_eq!(
///     found[0].to_string(),
///     "error[LW-ACCESS-FILE]:3:9 never[0].data[0]: there is no bucket `nots`\n  help: did you mean `Notes`?"
/// );
/// ```
pub fn check_claims(access: &Access, text: &str) -> Vec<Diagnostic> {
    check_claims_in(access, text, &|_, _| None).findings
}

/// The claims of a file, held against templates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckedClaims {
    /// How many claims there are.
    pub count: usize,
    /// What is wrong: see [`check_claims`].
    pub findings: Vec<Diagnostic>,
}

impl CheckedClaims {
    /// Whether the file itself has mistakes: no claim is proved then.
    pub fn has_mistakes(&self) -> bool {
        self.findings.iter().any(|it| ![BROKEN, UNKNOWN].contains(&it.id.as_ref()))
    }
}

/// The same as [`check_claims`], where it is known in which files the statements stand.
pub fn check_claims_in(access: &Access, text: &str, locate: &Locate<'_>) -> CheckedClaims {
    let root = match Node::of_toml(text) {
        Ok(root) => root,
        Err(findings) => return CheckedClaims { count: 0, findings },
    };
    let (mut findings, value) = Schema::of::<File>().compare(&root);
    // INVARIANT: what is left of the file has the shape of the type.
    let file: File = serde_json::from_value(value).unwrap_or_default();
    let mut held = Held { access, locate, findings: &mut findings };
    for (list, entries, must) in [("never", &file.never, false), ("always", &file.always, true)] {
        for (position, entry) in entries.iter().enumerate() {
            let path = Path::root().join(list).join(position);
            entry.check(access, must, &path, held.findings);
            held.claim(path, claim(entry, must));
        }
    }
    held.grants("may", &file.may);
    held.grants("is_denied", &file.is_denied);
    held.grants("lets_in", &file.lets_in);
    held.grants("refuses", &file.refuses);
    held.grants("lets_through", &file.lets_through);
    held.grants("has_policies", &file.has_policies);
    CheckedClaims { count: file.count(), findings: root.located(findings) }
}

/// Claims that are being held against templates.
struct Held<'a> {
    access: &'a Access,
    locate: &'a Locate<'a>,
    findings: &'a mut Vec<Finding>,
}

impl Held<'_> {
    fn grants(&mut self, list: &'static str, entries: &[impl file_grants::Entry]) {
        for (position, entry) in entries.iter().enumerate() {
            let path = Path::root().join(list).join(position);
            entry.check(self.access, &path, self.findings);
            self.claim(path, Some(entry.claim(list)));
        }
    }

    fn claim(&mut self, path: Path, claim: Option<Claim>) {
        // What has a mistake in it is not the claim that is meant.
        let is_of_it = |it: &Finding| it.diagnostic.path.steps().starts_with(path.steps());
        if !self.findings.iter().any(is_of_it)
            && let Some(claim) = claim
            && let Some(broken) = self.access.broken(&claim)
        {
            let id = if broken.is_unknown { UNKNOWN } else { BROKEN };
            let word = if broken.is_unknown { "not decided" } else { "does not hold" };
            let finding = Diagnostic::error(id, path, format!("{word}: {}", broken.claim));
            self.findings.push(Finding::new(finding.help(shown(&broken, self.locate))));
        }
    }
}

/// So many requests and statements are shown of a claim.
const SHOWN: usize = 6;

fn shown(broken: &Broken, locate: &Locate<'_>) -> String {
    let statements = broken.statements.iter().map(|it| located(it, Version::New, locate)).collect::<Vec<_>>();
    let mut lines: Vec<String> = Vec::new();
    for list in [&broken.because, &statements] {
        lines.extend(list.iter().take(SHOWN).cloned());
        if list.len() > SHOWN {
            lines.push(format!("and {} more", list.len() - SHOWN));
        }
    }
    lines.join("\n")
}

fn claim(entry: &Entry, must: bool) -> Option<Claim> {
    let mut verbs = entry.verbs.iter().map(|it| it.0);
    let everything = ["*".to_owned()];
    let data = if entry.data.is_empty() { &everything[..] } else { &entry.data };
    let mut data = data.iter().map(|it| what(it));
    let (verb, first) = (verbs.next()?, data.next()?);
    let claim = if must { Claim::always(verb, first) } else { Claim::never(verb, first) };
    let claim = data.fold(verbs.fold(claim, Claim::or), Claim::on);
    let claim = entry.outside.iter().map(|it| what(it)).fold(claim, Claim::outside);
    let claim = entry.by.iter().map(|it| who(it)).fold(claim, Claim::by);
    let claim = entry.except.iter().map(|it| who(it)).fold(claim, Claim::except);
    let claim = entry.given.iter().fold(claim, |it, (key, value)| it.given(key, value));
    let claim = entry.without.iter().fold(claim, |it, key| it.without(key));
    let claim = entry.action.iter().fold(claim, |it, action| it.action(action));
    let claim = claim.unless(file_grants::grants(&entry.unless));
    Some(if entry.directly { claim.directly() } else { claim })
}

/// `role DataScientist`, or a name.
pub(super) fn who(text: &str) -> Who {
    let (kind, word) = text.split_once(' ').unwrap_or(("", text));
    match kind_of(kind) {
        Some(kind) => Who(Named { kind: Some(kind), word: word.to_owned(), place: None }),
        None if text == "outsiders" => super::claim::outsiders(),
        None if text == "anonymous" => super::claim::anonymous(),
        None => super::claim::somebody(text),
    }
}

fn kind_of(word: &str) -> Option<PrincipalKind> {
    use PrincipalKind::{Function, Group, PermissionSet, Role, Service, User};
    [Role, Group, User, Function, PermissionSet, Service].into_iter().find(|it| it.name() == word)
}

/// `bucket curated`, or a name, with a part behind a slash.
pub(super) fn what(text: &str) -> What {
    let (kind, rest) = text.split_once(' ').unwrap_or(("", text));
    let (kind, rest) = DataKind::of_name(kind).map_or((None, text), |it| (Some(it), rest));
    let (word, place) = rest.split_once('/').map_or((rest, None), |(word, place)| (word, Some(place.to_owned())));
    What(Named { kind, word: word.to_owned(), place })
}

impl Entry {
    /// Names that nothing has, and what is said in vain.
    fn check(&self, access: &Access, must: bool, path: &Path, findings: &mut Vec<Finding>) {
        let names = Names(access);
        for (list, texts) in [("data", &self.data), ("outside", &self.outside)] {
            names.data(texts, &path.join(list), findings);
        }
        for (list, texts) in [("by", &self.by), ("except", &self.except)] {
            names.who(texts, &path.join(list), findings);
        }
        if let Some(action) = &self.action {
            let verbs = self.verbs.iter().map(|it| it.0);
            let all: Vec<&str> = verbs.flat_map(|it| DataKind::ALL.map(|kind| it.actions(kind))).flatten().collect();
            if !all.contains(&action.as_str()) {
                let text = format!("`{action}` is no action of these verbs");
                findings.push(nearest(path.join("action"), text, action, all));
            }
        }
        if must && !self.unless.is_empty() {
            let text = "only what is never so may be so for some requests";
            findings.push(Finding::new(Diagnostic::error(FILE_FINDING, path.join("unless"), text)));
        }
        file_grants::check(access, [("unless", &self.unless), ("", &[])], path, false, findings);
    }
}

/// A finding about a word, with the nearest of those that there are.
pub(super) fn nearest(path: Path, text: String, word: &str, candidates: Vec<&str>) -> Finding {
    let finding = Diagnostic::error(FILE_FINDING, path, text);
    Finding::new(match suggest::nearest(word, candidates) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding,
    })
}

/// Names of the templates.
pub(super) struct Names<'a>(pub(super) &'a Access);

impl Names<'_> {
    /// Things that there are none of.
    pub(super) fn data(&self, texts: &[String], path: &Path, findings: &mut Vec<Finding>) {
        for (position, text) in texts.iter().enumerate() {
            self.one(text, path.join(position), findings);
        }
    }

    /// A thing that there is none of.
    pub(super) fn one(&self, text: &str, path: Path, findings: &mut Vec<Finding>) {
        let Named { kind, word, .. } = what(text).0;
        if !word.contains('*') && self.0.data_called(kind, &word).next().is_none() {
            let all = self.0.data().iter().filter(|it| kind.is_none_or(|kind| it.kind == kind));
            findings.push(missing(
                path,
                kind.map_or("", DataKind::name),
                &word,
                all.map(|it| it.id.as_str()).collect(),
            ));
        }
    }

    /// Those that there are none of.
    pub(super) fn who(&self, texts: &[String], path: &Path, findings: &mut Vec<Finding>) {
        for (position, text) in texts.iter().enumerate() {
            let Named { kind, word, .. } = who(text).0;
            if !word.contains('*') && self.0.principals_called(kind, &word).next().is_none() {
                let all = self.0.principals().iter().filter(|it| kind.is_none_or(|kind| it.kind == kind));
                let all = all.map(|it| it.id.as_str()).collect();
                findings.push(missing(path.join(position), kind.map_or("", PrincipalKind::name), &word, all));
            }
        }
    }
}

fn missing(path: Path, kind: &str, word: &str, candidates: Vec<&str>) -> Finding {
    let kind = if kind.is_empty() { "nothing called" } else { kind };
    let no = if kind == "nothing called" { "is" } else { "is no" };
    let finding = Diagnostic::error(FILE_FINDING, path, format!("there {no} {kind} `{word}`"));
    Finding::new(match suggest::nearest(word, candidates) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help("use a logical id, a physical name, or `*` for any text"),
    })
}
