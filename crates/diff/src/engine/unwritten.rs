//! Resources that no text of a template has: what loops over lists that are not known, macros, modules and the serverless
//! transform make. A reference to one of them leads somewhere.

use lakewright_template::loops::is_loop;
use lakewright_template::{Template, Value};

/// What makes resources of a template that its text does not have.
pub(super) struct Unwritten<'v> {
    /// Whether a macro sees the whole template: it may make anything.
    any: bool,
    /// Keys in loops that are left, as they are written: `Queue${Name}`.
    keys: Vec<&'v str>,
    /// Resources whose name is the beginning of the names of others.
    makers: Vec<&'v str>,
}

impl<'v> Unwritten<'v> {
    pub(super) fn of(template: Template<'v>) -> Unwritten<'v> {
        const HOSTED: [&str; 3] =
            ["AWS::LanguageExtensions", "AWS::Serverless-2016-10-31", "AWS::SecretsManager-2020-07-23"];
        let root = template.root();
        let transform = root.get("Transform");
        // `Transform: {Name: AWS::Include}` brings sections in.
        let items = transform.and_then(Value::as_array).unwrap_or_default();
        let has_call = items.iter().chain(transform).any(|it| it.as_object().is_some());
        let is_macro = |it: Option<&Value>| it.is_some_and(|it| it.get("Fn::Transform").is_some());
        let mut found = Unwritten {
            any: has_call
                || template.transforms().iter().any(|it| !HOSTED.contains(it))
                || is_macro(Some(root))
                || is_macro(root.get("Resources")),
            keys: Vec::new(),
            makers: Vec::new(),
        };
        for (name, value) in template.section("Resources") {
            if is_loop(name) {
                found.body(value, 0);
            }
        }
        let is_serverless = template.transforms().contains(&"AWS::Serverless-2016-10-31");
        if is_serverless {
            found.makers.push("Serverless");
        }
        for resource in template.resources() {
            let kind = resource.kind().unwrap_or_default();
            if kind.ends_with("::MODULE") || (is_serverless && kind.starts_with("AWS::Serverless::")) {
                found.makers.push(resource.id);
            }
        }
        found
    }

    fn body(&mut self, value: &'v Value, depth: usize) {
        let Some([_, _, Value::Object(body)]) = value.as_array() else { return };
        for (key, value) in body.iter() {
            if is_loop(key) && depth < 5 {
                self.body(value, depth + 1);
            } else {
                self.keys.push(key);
            }
        }
    }

    /// Whether a resource of this name may be made.
    pub(super) fn may_make(&self, name: &str) -> bool {
        self.any
            || self.makers.iter().any(|it| name.len() > it.len() && name.starts_with(it))
            || self.keys.iter().any(|it| is_made_of(it, name))
    }

    /// Whether anything may be made.
    pub(super) fn is_any(&self) -> bool {
        self.any
    }
}

/// Whether a name may come of a key with variables, `${Name}` or `&{Name}`, in it.
fn is_made_of(key: &str, name: &str) -> bool {
    let mut fixed: Vec<&str> = Vec::new();
    let mut rest = key;
    while let Some(at) = rest.find("${").into_iter().chain(rest.find("&{")).min() {
        let Some(end) = rest[at..].find('}') else { break };
        fixed.push(&rest[..at]);
        rest = &rest[at + end + 1..];
    }
    let Some((first, between)) = fixed.split_first() else { return key == name };
    let inner = name.strip_prefix(first).and_then(|it| it.strip_suffix(rest));
    let Some(mut inner) = inner else { return false };
    for part in between {
        let Some(at) = inner.find(part) else { return false };
        inner = &inner[at + part.len()..];
    }
    true
}

#[cfg(test)]
mod tests {
    use super::is_made_of;

    #[test]
    fn names_come_of_keys() {
        assert!(is_made_of("Queue${Name}", "QueueRaw") && is_made_of("${A}of&{B}End", "XofYEnd"));
        assert!(!is_made_of("Queue${Name}", "Topic") && !is_made_of("${A}of${B}End", "XYEnd"));
        assert!(is_made_of("Queue", "Queue") && !is_made_of("Queue", "QueueRaw"));
    }
}
