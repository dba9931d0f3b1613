//! Property types that several resources of a service have alike: written once, and found in the module of each.
//!
//! A third of QuickSight's types are those of its dashboards, again for analyses and templates; one of five of all.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Kind, Resource, Structure};

/// Where the types of a service's resources are written.
pub(super) struct Homes {
    /// (module, type) to the module that has it; types that are at home are not in it.
    elsewhere: BTreeMap<(String, String), String>,
    /// Names that come along: a type with a struct for its required properties.
    with_required: BTreeSet<(String, String)>,
}

impl Homes {
    pub(super) fn is_here(&self, resource: &Resource, name: &str) -> bool {
        !self.elsewhere.contains_key(&(resource.module.clone(), name.to_owned()))
    }

    /// What a resource's module takes from others, by their module.
    pub(super) fn elsewhere(&self, resource: &Resource) -> BTreeMap<&str, Vec<String>> {
        let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for ((module, name), home) in self.elsewhere.iter().filter(|it| it.0.0 == resource.module) {
            let names = found.entry(home).or_default();
            names.push(name.clone());
            if self.with_required.contains(&(module.clone(), name.clone())) {
                names.push(format!("{name}Required"));
            }
        }
        found
    }
}

/// Finds the types that are alike. Two of one name are, if their text is and all types they mention are.
pub(super) fn homes(resources: &[Resource]) -> Homes {
    let mut elsewhere: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut mentions: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    let mut with_required = BTreeSet::new();
    let mut first: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for resource in resources {
        let texts = resource
            .types
            .iter()
            .map(|(name, it)| (name, format!("{it:?}")))
            .chain(resource.enums.iter().map(|(name, it)| (name, format!("{it:?}"))));
        for (name, text) in texts {
            let key = (resource.module.clone(), name.clone());
            let known = first.entry(name.clone()).or_default();
            match known.iter().find(|it| it.1 == text) {
                Some((home, _)) => drop(elsewhere.insert(key, home.clone())),
                None => known.push((resource.module.clone(), text)),
            }
        }
        for (name, structure) in &resource.types {
            let key = (resource.module.clone(), name.clone());
            mentions.insert(key.clone(), locals(structure));
            if !structure.positional {
                with_required.insert(key);
            }
        }
    }
    // A type is alike only if what it mentions is; what is taken out may take others with it.
    loop {
        let home_of = |module: &str, name: &str| {
            let key = (module.to_owned(), name.to_owned());
            elsewhere.get(&key).cloned().unwrap_or(key.0)
        };
        let different: Vec<(String, String)> = elsewhere
            .iter()
            .filter(|((module, name), home)| {
                let mentioned = mentions.get(&(module.clone(), name.clone()));
                mentioned.into_iter().flatten().any(|it| home_of(module, it) != home_of(home, it))
            })
            .map(|it| it.0.clone())
            .collect();
        if different.is_empty() {
            return Homes { elsewhere, with_required };
        }
        for key in different {
            elsewhere.remove(&key);
        }
    }
}

fn locals(structure: &Structure) -> BTreeSet<String> {
    fn local(kind: &Kind) -> Option<&String> {
        match kind {
            Kind::Local(name) => Some(name),
            Kind::List(inner) | Kind::Map(inner) => local(inner),
            _ => None,
        }
    }
    structure.fields.iter().filter_map(|it| local(&it.kind)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Field, Update};

    fn resource(module: &str, types: &[(&str, &str)], values: &[&str]) -> Resource {
        let structure = |mentioned: &str| Structure {
            fields: vec![Field {
                name: "It".into(),
                setter: "it".into(),
                kind: Kind::Local(mentioned.into()),
                constraint: String::new(),
                update: Update::InPlace,
                deprecated: false,
            }],
            required: Vec::new(),
            positional: true,
        };
        Resource {
            name: String::new(),
            type_name: String::new(),
            module: module.into(),
            structure: Structure::default(),
            attributes: Vec::new(),
            reference: Kind::Str,
            reference_name: None,
            tags: None,
            types: types.iter().map(|(name, mentioned)| ((*name).into(), structure(mentioned))).collect(),
            enums: BTreeMap::from([("Mode".to_owned(), values.iter().map(|it| (*it).to_owned()).collect())]),
            lifecycle: None,
        }
    }

    #[test]
    fn types_that_are_alike_live_with_the_first() {
        let types = [("Outer", "Inner"), ("Inner", "Mode")];
        let resources = [resource("a", &types, &["ON"]), resource("b", &types, &["ON"])];
        let homes = homes(&resources);
        assert_eq!(
            homes.elsewhere(&resources[1]),
            BTreeMap::from([("a", vec!["Inner".into(), "Mode".into(), "Outer".into()])])
        );
        assert!(homes.is_here(&resources[0], "Inner"));
    }

    #[test]
    fn a_difference_below_makes_all_above_different() {
        let types = [("Outer", "Inner"), ("Inner", "Mode")];
        let resources = [resource("a", &types, &["ON"]), resource("b", &types, &["OFF"])];
        assert!(homes(&resources).elsewhere(&resources[1]).is_empty());
    }
}
