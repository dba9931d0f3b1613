//! The changes of a whole assembly, in every form: what changes in each stack, then what concerns several of them.

use lakewright_template::{Object, Value, write};

use super::text::Page;
use super::{Colour, html, json, markdown, words};
use crate::assembly::{AssemblyChanges, StackChanges};
use crate::changes::{Changes, Summary};
use crate::moves::Move;

/// The changes of an assembly for people at a terminal.
pub fn text_of_assembly(changes: &AssemblyChanges, colour: Colour) -> String {
    let mut page = Page::new(colour);
    page.title(&summary(changes));
    for stack in &changes.stacks {
        page.heading(0, &format!("Stack {}", stack.name));
        page.result(stack.changes.as_ref(), 2);
    }
    page.rest(&between_stacks(changes), 0);
    page.out
}

/// The changes of an assembly in GitHub's Markdown.
pub fn markdown_of_assembly(changes: &AssemblyChanges) -> String {
    let mut out = format!("## {}\n\n", summary(changes));
    for stack in &changes.stacks {
        out.push_str(&format!("### Stack {}\n\n", markdown::code(&stack.name)));
        markdown::result(stack.changes.as_ref(), "####", &mut out);
        out.push('\n');
    }
    markdown::sections(&between_stacks(changes), &mut out);
    out
}

/// The changes of an assembly as a page: no script, nothing from elsewhere.
pub fn html_of_assembly(changes: &AssemblyChanges) -> String {
    let title = summary(changes);
    let mut body = format!("<h1>{}</h1>\n", html::escaped(&title));
    for stack in &changes.stacks {
        body.push_str(&format!("<h2>Stack <code>{}</code></h2>\n", html::escaped(&stack.name)));
        html::result(stack.changes.as_ref(), 3, &mut body);
    }
    html::rest(&between_stacks(changes), &mut body);
    html::document(&title, &body)
}

/// `{"stacks": [{"name": "...", "changes": [...]}], "moves": [...], "findings": [...]}`; a stack that CloudFormation would
/// refuse has `error` instead of `changes`.
pub fn json_of_assembly(changes: &AssemblyChanges) -> String {
    let stack = |it: &StackChanges| {
        let mut object = Object::of("name", it.name.clone());
        object.extend(json::object(it.changes.as_ref()));
        Value::from(object)
    };
    let finding = |it: &lakewright_template::Diagnostic| {
        let object = Object::of("rule", it.id.clone()).with("level", it.severity.name());
        Value::from(object.with("message", it.message.clone()))
    };
    let object = Object::of("stacks", changes.stacks.iter().map(stack).collect::<Vec<_>>())
        .with("moves", changes.moves.iter().map(moved).collect::<Vec<_>>())
        .with("findings", changes.findings.iter().map(finding).collect::<Vec<_>>());
    write::json_minified(&object.into())
}

fn moved(it: &Move) -> Value {
    let place = |stack: &Option<String>, id: &str| {
        let stack = stack.clone().map_or(Value::Null, Value::from);
        Object::of("stack", stack).with("logical_id", id.to_owned())
    };
    let object = Object::of("type", it.kind.clone()).with("from", place(&it.from_stack, &it.from));
    object.with("to", place(&it.to_stack, &it.to)).into()
}

fn summary(changes: &AssemblyChanges) -> String {
    let stacks = match changes.stacks.len() {
        0 => "no stack changes".to_owned(),
        1 => "1 stack changes".to_owned(),
        count => format!("{count} stacks change"),
    };
    let all = changes.stacks.iter().filter_map(|it| it.changes.as_ref().ok());
    let all = all.fold(Summary::default(), |total, it| total.and(it.summary()));
    words::counts(all).map_or(stacks.clone(), |counts| format!("{stacks}: {counts}"))
}

/// What concerns several stacks, in the shape of what concerns one; a stack stands in front of its resource.
fn between_stacks(changes: &AssemblyChanges) -> Changes {
    let named = |stack: &Option<String>, id: &str| match stack {
        Some(stack) => format!("{stack}/{id}"),
        None => id.to_owned(),
    };
    let moves = changes.moves.iter().map(|it| Move {
        from: named(&it.from_stack, &it.from),
        to: named(&it.to_stack, &it.to),
        from_stack: None,
        to_stack: None,
        ..it.clone()
    });
    Changes { moves: moves.collect(), findings: changes.findings.clone(), ..Changes::default() }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::assembly::{Assembly, diff_assemblies};

    fn changes() -> AssemblyChanges {
        let template = |text: &str| lakewright_template::read(text).unwrap().root;
        let raw = "Resources: {Raw: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw}}}";
        let queue = "Resources: {Events: {Type: AWS::SQS::Queue}}";
        let before = Assembly::new().stack("data", template(raw)).stack("app", template(queue));
        let app = format!("{queue}\n")
            .replace("{Events", "{Raw: {Type: AWS::S3::Bucket, Properties: {BucketName: acme-raw}}, Events");
        let after = Assembly::new().stack("data", template("{}")).stack("app", template(&app));
        diff_assemblies(&before, &after, &BTreeMap::new())
    }

    #[test]
    fn every_form_has_every_stack_and_what_moves_between_them() {
        let changes = changes();
        let text = text_of_assembly(&changes, Colour::Never);
        assert!(text.starts_with("2 stacks change: 1 to add, 1 to remove; data at risk in 1\n\nStack app\n"), "{text}");
        for form in [text, markdown_of_assembly(&changes), html_of_assembly(&changes)] {
            for part in ["app", "data", "Moved", "data/Raw"] {
                assert!(form.contains(part), "{part}: {form}");
            }
        }
        let json = json_of_assembly(&changes);
        assert!(json.starts_with("{\"stacks\":[{\"name\":\"app\",\"changes\":[{\"logical_id\":\"Raw\""), "{json}");
        assert!(json.contains("\"from\":{\"stack\":\"data\",\"logical_id\":\"Raw\"}"), "{json}");
    }

    #[test]
    fn no_change_is_said_in_a_line() {
        assert_eq!(text_of_assembly(&AssemblyChanges::default(), Colour::Never), "no stack changes\n");
        assert_eq!(json_of_assembly(&AssemblyChanges::default()), "{\"stacks\":[],\"moves\":[],\"findings\":[]}");
    }
}
