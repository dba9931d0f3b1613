//! The sources put together: cfn-lint's schemas are the base, service-spec adds what they lack.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use serde_json::{Map, Value, json};

use super::fetch::Sources;
use super::{Facts, Types, constraints, iam, lint, spec};
use crate::Result;

/// Fetches everything and compiles it.
pub(crate) fn facts(sources: Sources) -> Result<Facts> {
    let wheel = Wheel::open(sources.cfn_lint_wheel()?)?;
    let extra = spec::Database::open(&sources.service_spec_package()?)?;
    let iam = iam::services(&sources.iam_data_package()?)?;
    let runtimes: Value = wheel.json("cfnlint/data/AdditionalSpecs/LmbdRuntimeLifecycle.json")?;
    let stateful: Value = wheel.json("cfnlint/data/AdditionalSpecs/StatefulResources.json")?;
    let readable = lint::Readable::parse(&wheel.text("cfnlint/schema/_getatts.py")?)?;
    let mut types = Types::new();
    for (name, place) in wheel.places()? {
        let schema: Value = wheel.json(&format!("cfnlint/data/schemas/resources/{}.json", place.hash))?;
        let mut facts = lint::resource(&name, &schema, &readable)?;
        facts.insert("regions".into(), json!(place.regions));
        if stateful["ResourceTypes"].get(&name).is_some() {
            facts.insert("stateful".into(), json!(true));
        }
        extra.enrich(&name, &mut facts);
        types.insert(name, Value::Object(facts));
    }
    name_regions(&mut types);
    let constraints = constraints::all(|path| wheel.json(path))?;
    Ok(Facts { types, constraints, iam, runtimes, sources })
}

/// Where a type's schema is and in which Regions it exists.
struct Place {
    hash: String,
    regions: Vec<String>,
}

/// The cfn-lint wheel.
struct Wheel(BTreeMap<String, Vec<u8>>);

impl Wheel {
    fn open(wheel: Vec<u8>) -> Result<Wheel> {
        let mut archive = zip::ZipArchive::new(Cursor::new(wheel))?;
        let mut files = BTreeMap::new();
        for index in 0..archive.len() {
            let mut file = archive.by_index(index)?;
            let name = file.name()?.into_owned();
            if name.starts_with("cfnlint/data/") || name.ends_with("_getatts.py") {
                let mut content = Vec::new();
                file.read_to_end(&mut content)?;
                files.insert(name, content);
            }
        }
        Ok(Wheel(files))
    }

    fn text(&self, path: &str) -> Result<String> {
        let content = self.0.get(path).ok_or_else(|| format!("the wheel has no {path}"))?;
        Ok(String::from_utf8(content.clone())?)
    }

    fn json(&self, path: &str) -> Result<Value> {
        Ok(serde_json::from_str(&self.text(path)?).map_err(|error| format!("{path}: {error}"))?)
    }

    fn places(&self) -> Result<BTreeMap<String, Place>> {
        let mut places: BTreeMap<String, Place> = BTreeMap::new();
        for path in self.0.keys().filter(|it| it.starts_with("cfnlint/data/schemas/providers/")) {
            let Some(region) = path.rsplit('/').next().and_then(|it| it.strip_suffix(".json")) else { continue };
            let listed: BTreeMap<String, String> = serde_json::from_value(self.json(path)?)?;
            for (name, hash) in listed {
                let place = places.entry(name).or_insert_with(|| Place { hash: hash.clone(), regions: Vec::new() });
                if place.hash != hash {
                    return Err(format!("{region} has a schema of its own for a type; one per type is expected").into());
                }
                place.regions.push(region.to_owned());
            }
        }
        Ok(places)
    }
}

/// Lists of Regions as short text: `all`, `all except a b` or `a b`. `sam` is the transform, not a Region.
fn name_regions(types: &mut Types) {
    let all: std::collections::BTreeSet<String> =
        types.values().flat_map(region_list).filter(|it| it != "sam").collect();
    for facts in types.values_mut() {
        let here = region_list(facts);
        let missing: Vec<&str> = all.iter().filter(|it| !here.contains(it)).map(String::as_str).collect();
        let text = match missing.len() {
            0 => "all".to_owned(),
            count if count <= 20 => format!("all except {}", missing.join(" ")),
            _ => here.join(" "),
        };
        facts["regions"] = json!(text);
    }
}

fn region_list(facts: &Value) -> Vec<String> {
    facts["regions"].as_array().into_iter().flatten().filter_map(|it| it.as_str().map(str::to_owned)).collect()
}

/// An object of a JSON value; an empty one if it is none.
pub(super) fn object(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}
