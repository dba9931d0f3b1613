//! DOT: text for Graphviz.

use std::fmt::Write;

use crate::graph::{FlowKind, Graph};
use crate::options::Options;
use crate::scene::{End, Scene};
use crate::text;

impl Graph {
    /// The graph in DOT, the language of Graphviz.
    pub fn dot(&self, options: &Options) -> String {
        let scene = Scene::of(self, options);
        let mut out = String::from(
            "digraph stacks {\n  rankdir=LR; compound=true; fontname=\"Helvetica\"; fontsize=12; nodesep=0.3; ranksep=0.6;\n  \
             node [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\", fontname=\"Helvetica\", fontsize=11];\n  \
             edge [fontname=\"Helvetica\", fontsize=9, color=\"#475569\"];\n",
        );
        let roots = (0..scene.groups.len()).filter(|it| scene.groups.get(*it).is_some_and(|it| it.parent.is_none()));
        for group in roots {
            write_group(&scene, group, 1, &mut out);
        }
        for arrow in &scene.arrows {
            let (Some(from), Some(to)) = (inside(&scene, arrow.from), inside(&scene, arrow.to)) else { continue };
            let mut attributes = Vec::new();
            if !arrow.label.is_empty() {
                attributes.push(format!("label=\"{}\"", escaped(&arrow.label)));
            }
            match arrow.kind {
                FlowKind::Data => {}
                FlowKind::Failure => attributes.push("style=dashed, color=\"#b3261e\"".into()),
                FlowKind::Alarm => attributes.push("style=dashed, color=\"#a21caf\"".into()),
                FlowKind::Log => attributes.push("style=dashed, color=\"#0f766e\"".into()),
                FlowKind::Reference => attributes.push("style=dotted, arrowhead=open, constraint=false".into()),
            }
            for (name, end) in [("ltail", arrow.from), ("lhead", arrow.to)] {
                if let End::Group(group) = end
                    && let Some(group) = scene.groups.get(group)
                {
                    attributes.push(format!("{name}=\"cluster_{}\"", group.key));
                }
            }
            let _ = write!(out, "  {from} -> {to}");
            if !attributes.is_empty() {
                let _ = write!(out, " [{}]", attributes.join(", "));
            }
            out.push_str(";\n");
        }
        out.push_str("}\n");
        out
    }
}

fn write_group(scene: &Scene, at: usize, depth: usize, out: &mut String) {
    let Some(group) = scene.groups.get(at) else { return };
    let indent = "  ".repeat(depth);
    let _ = writeln!(out, "{indent}subgraph \"cluster_{}\" {{", group.key);
    let _ = writeln!(out, "{indent}  label=\"{}\"; style=rounded; color=\"#94a3b8\";", escaped(&group.title));
    for shape in scene.shapes.iter().filter(|it| it.group == at) {
        let mut label = format!("{}\\n{}", escaped(&shape.title), escaped(&shape.label));
        if !shape.badges.is_empty() {
            let _ = write!(label, "\\n{}", escaped(&shape.badges.join(" \u{b7} ")));
        }
        for line in &shape.lines {
            let _ = write!(label, "\\n{}", escaped(line));
        }
        let _ = writeln!(out, "{indent}  {} [label=\"{label}\", color=\"{}\"];", shape.key, shape.family.colour());
    }
    for inner in 0..scene.groups.len() {
        if scene.groups.get(inner).is_some_and(|it| it.parent == Some(at)) {
            write_group(scene, inner, depth + 1, out);
        }
    }
    let _ = writeln!(out, "{indent}}}");
}

/// A box in an end: Graphviz joins boxes, and cuts the line at the frame.
fn inside(scene: &Scene, end: End) -> Option<&str> {
    match end {
        End::Shape(shape) => scene.shapes.get(shape).map(|it| it.key.as_str()),
        End::Group(group) => {
            scene.shapes.iter().find(|it| scene.around(it.group).contains(&group)).map(|it| it.key.as_str())
        }
    }
}

fn escaped(text: &str) -> String {
    text::plain(text).replace('\\', "\\\\").replace('"', "\\\"")
}
