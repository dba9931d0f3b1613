//! CloudFormation's quotas for one template, checked at synthesis.
//!
//! Source: CloudFormation User Guide, "Understand CloudFormation quotas", read 2026-11; the size of a template in S3 is
//! taken as 1,000,000 bytes, as cfn-lint does.

use lakewright_template::{Diagnostic, Object, Path, Severity, Value};

/// Resources in one template.
pub const RESOURCES: usize = 500;
/// Parameters in one template.
pub const PARAMETERS: usize = 200;
/// Outputs of one template.
pub const OUTPUTS: usize = 200;
/// Mappings of one template.
pub const MAPPINGS: usize = 200;
/// Attributes of one mapping.
pub const MAPPING_ATTRIBUTES: usize = 200;
/// Bytes of a template that is sent with the request; a larger one has to be put into a bucket first.
pub const INLINE_BYTES: usize = 51_200;
/// Bytes of a template in a bucket.
pub const TEMPLATE_BYTES: usize = 1_000_000;
/// Bytes of a parameter's value.
pub const PARAMETER_VALUE_BYTES: usize = 4_096;
/// Bytes of a template's description.
pub const DESCRIPTION_BYTES: usize = 1_024;

const QUOTAS: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html";

/// What is over a quota (an error) or above nine tenths of it (a warning). The ids are cfn-lint's.
pub(crate) fn check(template: &Value, minified_bytes: usize) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let section = |name: &'static str| template.get(name).and_then(Value::as_object);
    let counted = [
        ("Resources", "resources", RESOURCES, "E3010", "I3010"),
        ("Parameters", "parameters", PARAMETERS, "E2010", "I2010"),
        ("Outputs", "outputs", OUTPUTS, "E6010", "I6010"),
        ("Mappings", "mappings", MAPPINGS, "E7010", "I7010"),
    ];
    for (name, noun, limit, over, near) in counted {
        let count = section(name).map_or(0, Object::len);
        found.extend(compare(count, limit, noun, Path::from_iter([name]), over, near).map(|it| match name {
            "Resources" => it.help("split the stack, or nest stacks"),
            _ => it,
        }));
    }
    for (name, mapping) in section("Mappings").into_iter().flat_map(Object::iter) {
        let attributes = mapping.as_object().map_or(0, Object::len);
        let path = Path::root().join("Mappings").join(name.clone());
        found.extend(compare(attributes, MAPPING_ATTRIBUTES, "attributes in one mapping", path, "E7010", "I7010"));
    }
    for (name, parameter) in section("Parameters").into_iter().flat_map(Object::iter) {
        let bytes = parameter.get("Default").and_then(Value::as_str).map_or(0, str::len);
        let path = Path::root().join("Parameters").join(name.clone()).join("Default");
        found.extend(compare(bytes, PARAMETER_VALUE_BYTES, "bytes in one parameter value", path, "E2012", "I2012"));
    }
    let description = template.get("Description").and_then(Value::as_str).map_or(0, str::len);
    let path = Path::root().join("Description");
    found.extend(compare(description, DESCRIPTION_BYTES, "bytes of description", path, "E1003", "I1003"));
    found.extend(inline(minified_bytes));
    found.extend(compare(minified_bytes, TEMPLATE_BYTES, "bytes of template", Path::root(), "E1002", "I1002"));
    found
}

/// Whether the template can be sent with a request. Where it can not, that is no fault: it goes into a bucket first.
fn inline(minified_bytes: usize) -> Option<Diagnostic> {
    if minified_bytes <= INLINE_BYTES {
        let noun = "bytes that can be sent with a request";
        return compare(minified_bytes, INLINE_BYTES, noun, Path::root(), "LW-INLINE", "LW-INLINE");
    }
    let message = format!("{minified_bytes} bytes, and a request takes at most {INLINE_BYTES}");
    let finding = Diagnostic::warning("LW-INLINE", Path::root(), message).source(QUOTAS);
    Some(
        Diagnostic { severity: Severity::Informational, ..finding }.help("put the template into a bucket to deploy it"),
    )
}

/// Compares a count with its limit: over it an error, from nine tenths a warning.
fn compare(
    count: usize,
    limit: usize,
    noun: &str,
    path: Path,
    over: &'static str,
    near: &'static str,
) -> Option<Diagnostic> {
    if count > limit {
        let message = format!("{count} {noun}, and CloudFormation takes at most {limit}");
        Some(Diagnostic::error(over, path, message).source(QUOTAS))
    } else if count * 10 >= limit * 9 {
        let message = format!("{count} {noun} of at most {limit}");
        Some(Diagnostic::warning(near, path, message).source(QUOTAS))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(template: &Object, bytes: usize) -> Vec<String> {
        check(&template.clone().into(), bytes).iter().map(Diagnostic::to_string).collect()
    }

    fn resources(count: usize) -> Object {
        let resources: Object = (0..count).map(|it| (format!("R{it}"), Value::Null)).collect();
        Object::of("Resources", resources)
    }

    #[test]
    fn a_limit_warns_at_nine_tenths_and_fails_above() {
        assert_eq!(messages(&resources(449), 0), [""; 0]);
        assert_eq!(
            messages(&resources(450), 0),
            ["warning[I3010] Resources: 450 resources of at most 500\n  help: split the stack, or nest stacks"]
        );
        assert_eq!(messages(&resources(500), 0).len(), 1);
        assert_eq!(
            messages(&resources(501), 0),
            [
                "error[E3010] Resources: 501 resources, and CloudFormation takes at most 500\n  help: split the stack, or nest stacks"
            ]
        );
    }

    #[test]
    fn sizes_are_in_the_message() {
        let found = messages(&Object::of("Description", "x".repeat(1_025)), 1_000_001);
        assert!(found[0].contains("1025 bytes of description, and CloudFormation takes at most 1024"), "{found:?}");
        assert!(
            found[1].starts_with("informational[LW-INLINE]: 1000001 bytes, and a request takes at most 51200"),
            "{found:?}"
        );
        assert!(found[2].contains("1000001 bytes of template, and CloudFormation takes at most 1000000"), "{found:?}");
    }
}
