//! `cargo xtask facts`: published sources in, `crates/facts/data` out.

mod compile;
mod constraints;
mod fetch;
mod iam;
mod json;
mod lint;
mod overlay;
mod spec;
mod table;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::files::{self, Files};
use crate::{Result, api_diff};

/// Every resource type with its facts, as they stand in `crates/facts/data/types`.
pub(crate) type Types = BTreeMap<String, Value>;

const TYPES: &str = "crates/facts/data/types";
const IAM: &str = "crates/facts/data/iam";

/// Everything `crates/facts/data` holds.
pub(crate) struct Facts {
    pub(crate) types: Types,
    /// IAM service prefix to its actions, resources and keys.
    iam: BTreeMap<String, Value>,
    /// What holds beyond the schemas: a name to a schema.
    constraints: Types,
    /// Lambda runtime to its dates.
    runtimes: Value,
    sources: fetch::Sources,
}

/// Fetches the sources, writes the facts and prints what changed for users of the typed resources.
pub(crate) fn refresh() -> Result<()> {
    let before = committed_types()?;
    let sources = fetch::Sources::read()?;
    let mut facts = compile::facts(sources)?;
    overlay::apply(&mut facts.types, &overlay::patches()?)?;
    for line in api_diff::report(&before, &facts.types) {
        println!("{line}");
    }
    let mut output = written(&facts)?;
    binaries(&facts, &mut output)?;
    output.write()
}

/// Whether the tables are what the JSON gives, and the overlay is applied; reads no network.
pub(crate) fn check() -> Result<()> {
    let facts = committed()?;
    overlay::check(&facts.types, &overlay::patches()?)?;
    let mut output = written(&facts)?;
    binaries(&facts, &mut output)?;
    output.check("cargo xtask facts")
}

/// The resource types as committed.
pub(crate) fn committed_types() -> Result<Types> {
    let mut types = Types::new();
    for (name, text) in files::list(TYPES, "json")? {
        let service: Types = serde_json::from_str(&text).map_err(|error| format!("{TYPES}/{name}: {error}"))?;
        types.extend(service);
    }
    Ok(types)
}

/// The IAM facts as committed: `{"services": {"s3": {"actions", "resources", "keys"}}}`.
pub(crate) fn committed_actions() -> Result<Value> {
    Ok(serde_json::json!({ "services": committed_services()? }))
}

fn committed_services() -> Result<BTreeMap<String, Value>> {
    let mut services = BTreeMap::new();
    for (name, text) in files::list(IAM, "json")? {
        let service = serde_json::from_str(&text).map_err(|error| format!("{IAM}/{name}: {error}"))?;
        services.insert(name.trim_end_matches(".json").to_owned(), service);
    }
    Ok(services)
}

fn committed() -> Result<Facts> {
    let read = |name: &str| std::fs::read_to_string(files::root().join("crates/facts/data").join(name));
    let (runtimes, constraints) = (read("runtimes.json")?, read("constraints.json")?);
    Ok(Facts {
        constraints: serde_json::from_str(&constraints)?,
        types: committed_types()?,
        iam: committed_services()?,
        runtimes: serde_json::from_str(&runtimes)?,
        sources: fetch::Sources::read()?,
    })
}

fn written(facts: &Facts) -> Result<Files> {
    let mut output = Files::default();
    output.own(TYPES);
    output.own(IAM);
    let mut services: BTreeMap<String, serde_json::Map<String, Value>> = BTreeMap::new();
    for (name, facts) in &facts.types {
        let service = name.rsplit_once("::").map_or(name.as_str(), |it| it.0);
        let file = service.strip_prefix("AWS::").unwrap_or(service).replace("::", "-").to_lowercase();
        services.entry(file).or_default().insert(name.clone(), facts.clone());
    }
    for (service, types) in services {
        output.add(format!("{TYPES}/{service}.json"), json::text(&Value::Object(types), 4));
    }
    for (service, actions) in &facts.iam {
        output.add(format!("{IAM}/{service}.json"), json::text(actions, 2));
    }
    let constraints = Value::Object(facts.constraints.clone().into_iter().collect());
    output.add("crates/facts/data/constraints.json", json::text(&constraints, 2));
    output.add("crates/facts/data/runtimes.json", json::text(&facts.runtimes, 1));
    Ok(output)
}

fn binaries(facts: &Facts, output: &mut Files) -> Result<()> {
    output.add("crates/facts/data/table.bin", table::types(facts)?);
    output.add("crates/facts/data/iam.bin", table::iam(facts)?);
    Ok(())
}
