//! Findings that the template itself says are meant: in `Metadata` of the template or of a resource, by
//! `lakewright: {ignore: [{rule: W3005, reason: "..."}]}` or as cfn-lint has it, `cfn-lint: {config: {ignore_checks: [W3005]}}`.

use std::collections::HashMap;

use lakewright_template::{Diagnostic, Object, Step, Template, Value};

/// What is suppressed where.
#[derive(Debug, Default)]
pub(crate) struct Suppressed<'d> {
    everywhere: Vec<&'d str>,
    of_resource: HashMap<&'d str, Vec<&'d str>>,
}

impl<'d> Suppressed<'d> {
    pub(crate) fn of(template: Template<'d>) -> Suppressed<'d> {
        let mut suppressed = Suppressed::default();
        if let Some(metadata) = template.root().get("Metadata").and_then(Value::as_object) {
            suppressed.everywhere = rules(metadata);
        }
        for resource in template.resources() {
            let metadata = resource.object.get("Metadata").and_then(Value::as_object);
            let rules = metadata.map(rules).unwrap_or_default();
            if !rules.is_empty() {
                suppressed.of_resource.insert(resource.id, rules);
            }
        }
        suppressed
    }

    pub(crate) fn covers(&self, finding: &Diagnostic) -> bool {
        let id = finding.id.as_ref();
        // In the template's metadata the beginning of an id stands for all that begin with it, as in cfn-lint.
        if self.everywhere.iter().any(|it| id.starts_with(it)) {
            return true;
        }
        match finding.path.steps() {
            [Step::Key(section), Step::Key(name), ..] if section == "Resources" => {
                self.of_resource.get(name.as_ref()).is_some_and(|it| it.contains(&id))
            }
            _ => false,
        }
    }
}

fn rules(metadata: &Object) -> Vec<&str> {
    let theirs = metadata.get("cfn-lint").and_then(|it| it.get("config")?.get("ignore_checks"));
    let theirs = theirs.and_then(Value::as_array).unwrap_or_default();
    let ours = metadata.get("lakewright").and_then(|it| it.get("ignore")).and_then(Value::as_array);
    let ours = ours.unwrap_or_default().iter().filter_map(|it| match it {
        Value::String(rule) => Some(rule.as_ref()),
        _ => it.get("rule").and_then(Value::as_str),
    });
    theirs.iter().filter_map(Value::as_str).chain(ours).filter(|it| !it.is_empty()).collect()
}
