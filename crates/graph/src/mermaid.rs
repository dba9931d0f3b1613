//! Mermaid: text that GitHub and many editors draw.

use std::fmt::Write;

use crate::graph::{FlowKind, Graph};
use crate::meaning::service::Family;
use crate::options::Options;
use crate::scene::{End, Scene};
use crate::text;

impl Graph {
    /// The graph as a Mermaid flowchart.
    pub fn mermaid(&self, options: &Options) -> String {
        let scene = Scene::of(self, options);
        let mut out = String::from("flowchart LR\n");
        let roots = (0..scene.groups.len()).filter(|it| scene.groups.get(*it).is_some_and(|it| it.parent.is_none()));
        for group in roots {
            write_group(&scene, group, 1, &mut out);
        }
        for arrow in &scene.arrows {
            let line = match arrow.kind {
                FlowKind::Data => "-->",
                FlowKind::Failure | FlowKind::Alarm | FlowKind::Log | FlowKind::Reference => "-.->",
            };
            let label = if arrow.label.is_empty() { String::new() } else { format!("|{}|", escaped(&arrow.label)) };
            let (from, to) = (key(&scene, arrow.from), key(&scene, arrow.to));
            let _ = writeln!(out, "  {from} {line}{label} {to}");
        }
        for family in Family::ALL {
            let keys: Vec<_> = scene.shapes.iter().filter(|it| it.family == family).map(|it| it.key.as_str()).collect();
            if !keys.is_empty() {
                let class = family.title().to_lowercase();
                let _ = writeln!(out, "  classDef {class} fill:#fff,stroke:{},color:#1f2937", family.colour());
                let _ = writeln!(out, "  class {} {class}", keys.join(","));
            }
        }
        out
    }
}

fn write_group(scene: &Scene, at: usize, depth: usize, out: &mut String) {
    let Some(group) = scene.groups.get(at) else { return };
    let shapes: Vec<_> = scene.shapes.iter().filter(|it| it.group == at).collect();
    let inner: Vec<_> =
        (0..scene.groups.len()).filter(|it| scene.groups.get(*it).is_some_and(|it| it.parent == Some(at))).collect();
    // Mermaid draws no frame around nothing.
    if shapes.is_empty() && inner.is_empty() {
        return;
    }
    let indent = "  ".repeat(depth);
    let _ = writeln!(out, "{indent}subgraph {}[\"{}\"]", group.key, escaped(&group.title));
    for shape in shapes {
        let mut label = format!("<b>{}</b><br/>{}", escaped(&shape.title), escaped(&shape.label));
        if !shape.badges.is_empty() {
            let _ = write!(label, "<br/><i>{}</i>", escaped(&shape.badges.join(" \u{b7} ")));
        }
        for line in &shape.lines {
            let _ = write!(label, "<br/>{}", escaped(line));
        }
        let _ = writeln!(out, "{indent}  {}[\"{label}\"]", shape.key);
    }
    for inner in inner {
        write_group(scene, inner, depth + 1, out);
    }
    let _ = writeln!(out, "{indent}end");
}

fn key(scene: &Scene, end: End) -> &str {
    match end {
        End::Shape(shape) => scene.shapes.get(shape).map_or("", |it| &it.key),
        End::Group(group) => scene.groups.get(group).map_or("", |it| &it.key),
    }
}

/// The text with Mermaid's codes for everything that its labels, its Markdown and HTML read as their own.
fn escaped(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    for character in text::plain(text).chars() {
        match character {
            '"' | '#' | '&' | '<' | '>' | '`' | '\\' | '|' | '{' | '}' | '[' | ']' | '*' | ';' | '%' | '$' => {
                let _ = write!(made, "#{};", u32::from(character));
            }
            _ => made.push(character),
        }
    }
    made
}
