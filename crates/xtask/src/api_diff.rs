//! What a refresh changes for users of the typed resources: types, properties, what is required, kinds, attributes.

use std::collections::BTreeMap;

use crate::facts::Types;
use crate::generate;
use crate::model::{Resource, Structure};

/// One line per change: `+` new, `-` gone, `~` different.
pub(crate) fn report(before: &Types, after: &Types) -> Vec<String> {
    let (before, after) = (surface(before), surface(after));
    let mut lines = Vec::new();
    for name in before.keys().chain(after.keys().filter(|it| !before.contains_key(*it))) {
        // What a type has need not be listed when the type itself is new or gone.
        let within_new = |surface: &BTreeMap<String, String>| {
            name.match_indices(['.', '/']).any(|(end, _)| !surface.contains_key(&name[..end]))
        };
        match (before.get(name), after.get(name)) {
            (Some(old), Some(new)) if old != new => lines.push(format!("~ {name}: {old} -> {new}")),
            (Some(old), None) if !within_new(&after) => lines.push(format!("- {name}: {old}")),
            (None, Some(new)) if !within_new(&before) => lines.push(format!("+ {name}: {new}")),
            _ => {}
        }
    }
    lines.sort_by(|one, other| one[2..].cmp(&other[2..]));
    lines
}

/// Every public name and what it is.
fn surface(types: &Types) -> BTreeMap<String, String> {
    let mut surface = BTreeMap::new();
    for service in generate::model(types).0 {
        for resource in &service.resources {
            let name = format!("{}::{}", service.module, resource.type_name);
            describe(&name, resource, &format!("{}::{}", service.module, resource.module), &mut surface);
        }
    }
    surface
}

fn describe(name: &str, resource: &Resource, module: &str, surface: &mut BTreeMap<String, String>) {
    surface.insert(name.to_owned(), resource.name.clone());
    structure(name, &resource.structure, surface);
    for attribute in &resource.attributes {
        surface.insert(format!("{name}.{}()", attribute.method), attribute.kind.plain());
    }
    surface.insert(format!("{name}.reference()"), resource.reference.plain());
    for (property_type, definition) in &resource.types {
        let path = format!("{module}::{property_type}");
        surface.insert(path.clone(), "property type".to_owned());
        structure(&path, definition, surface);
    }
    for (enumeration, values) in &resource.enums {
        let path = format!("{module}::{enumeration}");
        surface.insert(path.clone(), "enum".to_owned());
        for value in values {
            surface.insert(format!("{path}/{value}"), "value".to_owned());
        }
    }
}

fn structure(name: &str, structure: &Structure, surface: &mut BTreeMap<String, String>) {
    for (at, field) in structure.fields.iter().enumerate() {
        let required = if structure.required.contains(&at) { ", required" } else { "" };
        let update = field.update.words();
        surface.insert(format!("{name}.{}", field.setter), format!("{}{required}, {update}", field.kind.plain()));
    }
    let form = if structure.positional { "arguments" } else { "fields" };
    let names: Vec<&str> = structure.required.iter().map(|it| structure.fields[*it].setter.as_str()).collect();
    surface.insert(format!("{name}.new()"), format!("{form} ({})", names.join(", ")));
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn types(properties: Value, required: &[&str]) -> Types {
        let facts = json!({ "regions": "all", "properties": properties, "required": required });
        Types::from([("AWS::X::Thing".to_owned(), facts)])
    }

    #[test]
    fn changes_are_told_in_the_words_of_the_interface() {
        let before = types(json!({ "Old": { "type": "string" }, "Size": { "type": "string" } }), &[]);
        let after = types(json!({ "New": { "type": "boolean" }, "Size": { "type": "integer" } }), &["Size"]);
        assert_eq!(
            report(&before, &after),
            [
                "~ x::Thing.new(): arguments () -> arguments (size)",
                "+ x::Thing.new_: Bool, in place",
                "- x::Thing.old: Str, in place",
                "~ x::Thing.size: Str, in place -> Int, required, in place",
            ]
        );
    }

    #[test]
    fn a_new_type_is_one_line() {
        let after = types(json!({ "A": { "type": "string" } }), &[]);
        assert_eq!(report(&Types::new(), &after), ["+ x::Thing: AWS::X::Thing"]);
    }
}
