//! The model as Rust source: tables in the words of the macros of `lakewright-resources`.

use std::fmt::Write;

use super::features;
use super::kinds::{Family, References};
use super::share::{self, Homes};
use crate::model::{Field, Kind, Resource, Service, Structure, TagForm};

const FIRST_LINE: &str =
    "// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.\n";

/// Property types that stand beside their resource too, since most programs that use it need them: no user looks for
/// `sqs::queue::RedrivePolicy` first.
const BESIDE: [(&str, &[&str]); 2] =
    [("AWS::Lambda::Function", &["Code"]), ("AWS::SQS::Queue", &["RedriveAllowPolicy", "RedrivePolicy"])];

/// The file of a service.
pub(super) fn service(service: &Service) -> String {
    let mut text = format!(
        "{FIRST_LINE}//! `{}`: {} resource {}.\n\n#[allow(unused_imports, reason = \"what the tables below may need\")]\nuse super::prelude::*;\n",
        service.name,
        service.resources.len(),
        if service.resources.len() == 1 { "type" } else { "types" },
    );
    let homes = share::homes(&service.resources);
    for resource in &service.resources {
        resource_source(service, resource, &homes, &mut text);
    }
    text
}

/// The test that builds every resource type.
pub(super) fn test(services: &[Service]) -> String {
    let mut text = format!(
        "{FIRST_LINE}//! Every resource type with its required properties, the value of each its own name.\n\n\
         use lakewright_resources::{{Resource, ResourceDraft, *}};\n\n\
         use super::{{any, named}};\n\n\
         #[rustfmt::skip]\npub(super) fn all() -> Vec<ResourceDraft> {{\n    let mut all = Vec::new();\n",
    );
    for service in services {
        let _ = writeln!(text, "    {}(&mut all);", service.module);
    }
    text.push_str("    all\n}\n");
    for service in services {
        let module = &service.module;
        let _ = write!(text, "\n#[rustfmt::skip]\nfn {module}(all: &mut Vec<ResourceDraft>) {{\n");
        for resource in &service.resources {
            let structure = &resource.structure;
            let required = structure.required.iter().map(|it| &structure.fields[*it]);
            let arguments = if structure.positional {
                required.map(|it| format!("any({:?})", it.name)).collect::<Vec<_>>().join(", ")
            } else {
                let fields: Vec<String> = required.map(|it| format!("{}: named({:?})", it.setter, it.name)).collect();
                format!("{module}::{}Required {{ {} }}", resource.type_name, fields.join(", "))
            };
            let _ = writeln!(text, "    all.push({module}::{}::new({arguments}).into_draft());", resource.type_name);
        }
        text.push_str("}\n");
    }
    text
}

/// `mod.rs`.
pub(super) fn index(services: &[Service]) -> String {
    let mut text = format!("{FIRST_LINE}//! All services, each behind its feature.\n\npub(crate) mod kinds;\n");
    for service in services {
        let feature = features::of(&service.module);
        let _ = write!(text, "\n#[cfg(feature = \"{feature}\")]\npub mod {};\n", service.module);
    }
    text.push_str(
        "\n/// What every generated module sees.\n#[allow(unused_imports, reason = \"empty without features\")]\nmod prelude {\n    \
         pub(crate) use crate::kinds::*;\n    pub(crate) use crate::macros::*;\n}\n",
    );
    text
}

/// `kinds.rs`. A macro call for each kind, since compiler messages quote it: it says what the kind is.
pub(super) fn kinds(references: &References) -> String {
    let mut text =
        format!("{FIRST_LINE}//! The kinds of references between resources.\n\nuse lakewright_template::kinds;\n");
    for (name, kind) in &references.kinds {
        let attributes: Vec<String> = kind.attributes.iter().map(|it| format!("`{it}`")).collect();
        let family = match kind.family {
            Family::Name => "name",
            Family::Arn => "arn",
        };
        let _ = write!(text, "\nkinds! {{\n    /// {}.\n    {family} {name};\n}}\n", attributes.join(" or "));
    }
    for (name, _) in references.kinds.iter().filter(|it| it.1.is_also_arn) {
        let _ = write!(text, "\nimpl lakewright_template::ArnKind for {name} {{}}\n");
    }
    text.push_str("\nmacro_rules! unions {\n    ($($union:ident: $($kind:ident)+;)*) => {\n        $($(impl lakewright_template::Accepts<$kind> for $union {})+)*\n    };\n}\n\nunions! {\n");
    for (name, kind) in references.kinds.iter().filter(|it| !it.1.accepts.is_empty()) {
        let accepts: Vec<&str> = kind.accepts.iter().map(String::as_str).collect();
        let _ = writeln!(text, "    {name}: {} Arn;", accepts.join(" "));
    }
    text.push_str("}\n\nuse super::super::kinds::Arn;\n");
    text
}

fn resource_source(service: &Service, resource: &Resource, homes: &Homes, text: &mut String) {
    let taken = |name: &str| {
        service.resources.iter().any(|it| it.type_name == name || name == format!("{}Required", it.type_name))
    };
    let kind = |kind: &Kind| kind.path(&resource.module, &taken);
    let _ = write!(text, "\nresource! {{\n    /// `{}`", resource.name);
    if let Some(lifecycle) = &resource.lifecycle {
        let _ = write!(text, " (AWS ends it: {lifecycle})");
    }
    let _ = writeln!(text, ": [AWS]({}).", page(&resource.name));
    let _ = writeln!(text, "    {} = \"{}\", Ref = {};", resource.type_name, resource.name, kind(&resource.reference));
    if let Some(tags) = &resource.tags {
        let form = match tags.form {
            TagForm::List => "List",
            TagForm::Map => "Object",
        };
        let _ = writeln!(text, "    tags \"{}\" {form};", tags.property);
    }
    structure(&resource.type_name, &resource.structure, true, &kind, text);
    text.push_str("    get {\n");
    for attribute in resource.attributes.iter().filter(|it| !it.is_reference) {
        let _ = writeln!(text, "        /// `{}`", attribute.name);
        let _ = writeln!(text, "        {}: {} = \"{}\";", attribute.method, kind(&attribute.kind), attribute.name);
    }
    let reference = resource.attributes.iter().find(|it| it.is_reference).map(|it| &it.method);
    let reference = reference.or(resource.reference_name.as_ref());
    text.push_str("    }\n");
    if let Some(name) =
        reference.filter(|name| !resource.attributes.iter().any(|it| !it.is_reference && it.method == **name))
    {
        let _ = writeln!(text, "    ref {name};");
    }
    text.push_str("}\n");
    if !resource.types.is_empty() || !resource.enums.is_empty() {
        types(resource, homes, text);
    }
    let beside = BESIDE.iter().filter(|it| it.0 == resource.name).flat_map(|it| it.1);
    let beside: Vec<&str> = beside.copied().filter(|it| resource.types.contains_key(*it)).collect();
    if !beside.is_empty() {
        let _ = write!(text, "\npub use {}::{};\n", resource.module, braced(&beside));
    }
}

fn types(resource: &Resource, homes: &Homes, text: &mut String) {
    let taken = |name: &str| {
        resource.types.contains_key(name)
            || resource.enums.contains_key(name)
            || name.strip_suffix("Required").is_some_and(|it| resource.types.contains_key(it))
    };
    let local = |name: &str| resource.types.contains_key(name) || resource.enums.contains_key(name);
    let kind = |kind: &Kind| kind.path("", &|name| taken(name) && local(name));
    let _ = write!(
        text,
        "\n/// Property types of `{}`.\npub mod {} {{\n    #[allow(unused_imports, reason = \"what the tables below may need\")]\n    use super::super::prelude::*;\n",
        resource.name, resource.module,
    );
    for (home, names) in homes.elsewhere(resource) {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let _ = write!(text, "\n    pub use super::{home}::{};\n", braced(&names));
    }
    for (name, definition) in resource.types.iter().filter(|it| homes.is_here(resource, it.0)) {
        let _ = write!(text, "\n    property! {{\n        /// `{name}` of `{}`.\n        {name};\n", resource.name);
        structure(name, definition, false, &kind, text);
        text.push_str("    }\n");
    }
    for (name, values) in resource.enums.iter().filter(|it| homes.is_here(resource, it.0)) {
        let _ = write!(text, "\n    values! {{\n        /// `{name}` of `{}`.\n        {name} {{\n", resource.name);
        let mut used: Vec<String> = Vec::new();
        for value in values {
            let mut constant = crate::names::constant(value);
            while used.contains(&constant) {
                constant.push('_');
            }
            let _ = writeln!(text, "            {constant} = {value:?},");
            used.push(constant);
        }
        text.push_str("        }\n    }\n");
    }
    text.push_str("}\n");
}

fn structure(name: &str, structure: &Structure, is_resource: bool, kind: &dyn Fn(&Kind) -> String, text: &mut String) {
    let indent = if is_resource { "    " } else { "        " };
    let required: Vec<&Field> = structure.required.iter().map(|it| &structure.fields[*it]).collect();
    if structure.positional {
        let arguments: Vec<String> =
            required.iter().map(|it| format!("{}: {} = \"{}\"", it.setter, kind(&it.kind), it.name)).collect();
        let _ = writeln!(text, "{indent}new ({});", arguments.join(", "));
    } else {
        let _ = writeln!(text, "{indent}new_with {name}Required {{");
        for field in required {
            let _ = writeln!(text, "{indent}    /// {}", doc(field));
            let _ = writeln!(text, "{indent}    {}: {} = \"{}\",", field.setter, kind(&field.kind), field.name);
        }
        let _ = writeln!(text, "{indent}}}");
    }
    let _ = writeln!(text, "{indent}set {{");
    for (at, field) in structure.fields.iter().enumerate() {
        // What a property type requires was given to its constructor; resources can be edited later.
        if !is_resource && structure.required.contains(&at) {
            continue;
        }
        let _ = writeln!(text, "{indent}    /// {}", doc(field));
        let _ = writeln!(text, "{indent}    {}: {} = \"{}\";", field.setter, kind(&field.kind), field.name);
    }
    let _ = writeln!(text, "{indent}}}");
}

fn doc(field: &Field) -> String {
    let mut doc = format!("`{}`", field.name);
    if field.deprecated {
        doc.push_str(" (deprecated)");
    }
    if !field.constraint.is_empty() {
        let _ = write!(doc, ": {}", field.constraint);
    }
    let _ = write!(doc, ". Update: {}.", field.update.words());
    doc
}

/// Names for a `use`.
fn braced(names: &[&str]) -> String {
    if let [one] = names { (*one).to_owned() } else { format!("{{{}}}", names.join(", ")) }
}

/// The page of a resource type in the template reference.
fn page(name: &str) -> String {
    let name = name.trim_start_matches("AWS::").replace("::", "-").to_lowercase();
    format!("https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-{name}.html")
}
