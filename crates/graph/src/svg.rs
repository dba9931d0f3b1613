//! The picture.
//!
//! It brings a ground of its own, so it looks the same on a light page and on a dark one, and names common fonts.

use std::fmt::Write;

use crate::graph::{FlowKind, Graph};
use crate::layout::{self, BADGE, LARGE, Layout, Rect, SMALL, TILE};
use crate::options::Options;
use crate::route::{self, Way};
use crate::scene::{Group, Role, Scene, Shape};
use crate::text::{fit, width, xml};

/// The height of the legend.
const LEGEND: i32 = 30;

impl Graph {
    /// The graph as an SVG picture.
    pub fn svg(&self, options: &Options) -> String {
        let scene = Scene::of(self, options);
        let layout = Layout::of(&scene);
        let ways = route::ways(&scene, &layout);
        let kinds: Vec<_> = KINDS.iter().filter(|it| scene.arrows.iter().any(|arrow| arrow.kind == it.0)).collect();
        let legend = if kinds.len() > 1 { LEGEND } else { 0 };
        let (w, h) = (layout.size.0.max(560), layout.size.1 + legend);
        let mut out = String::new();
        let title = xml(&self.stacks.join(", "));
        let _ = write!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\" role=\"img\">\n\
             <title>{title}</title>\n<style>\n\
             text{{font-family:Helvetica,Arial,'DejaVu Sans',sans-serif;fill:#1f2937}}\n\
             .t{{font-size:{LARGE}px;font-weight:bold}} .s{{font-size:{SMALL}px;fill:#64748b}} .l{{font-size:{SMALL}px}}\n\
             .b{{font-size:{BADGE}px;fill:#475569}} .i{{font-size:12px;font-weight:bold;fill:#fff;text-anchor:middle}}\n\
             .e{{font-size:10px;fill:#334155;stroke:#fff;stroke-width:3px;paint-order:stroke;stroke-linejoin:round}}\n\
             .w{{fill:none;stroke-width:1.6}}\n</style>\n<defs>\n"
        );
        for (kind, _, colour, _) in KINDS.iter().filter(|it| kinds.contains(it)) {
            let _ = writeln!(
                out,
                "<marker id=\"{}\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" \
                 markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0.5L8 4L0 7.5z\" fill=\"{colour}\"/></marker>",
                marker(*kind)
            );
        }
        let _ = write!(
            out,
            "</defs>\n<rect x=\"0.5\" y=\"0.5\" width=\"{}\" height=\"{}\" rx=\"10\" fill=\"#fff\" stroke=\"#e2e8f0\"/>\n",
            w - 1,
            h - 1
        );
        for (group, rect) in scene.groups.iter().zip(&layout.groups) {
            frame(group, *rect, &mut out);
        }
        for (arrow, way) in scene.arrows.iter().zip(&ways) {
            let (_, _, colour, dashes) = style(arrow.kind);
            let dashes = if dashes.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{dashes}\"") };
            let _ = writeln!(
                out,
                "<path class=\"w\" d=\"{}\" stroke=\"{colour}\"{dashes} marker-end=\"url(#{})\"/>",
                rounded(way),
                marker(arrow.kind)
            );
        }
        for (shape, rect) in scene.shapes.iter().zip(&layout.shapes) {
            card(shape, *rect, &mut out);
        }
        labels(&scene, &layout, &ways, &mut out);
        if legend > 0 {
            let mut x = 24.0;
            let y = layout.size.1 + 8;
            for (_, word, colour, dashes) in kinds {
                let _ = writeln!(
                    out,
                    "<path class=\"w\" d=\"M{x:.0} {y}h24\" stroke=\"{colour}\" stroke-dasharray=\"{dashes}\"/>\
                     <text class=\"s\" x=\"{:.0}\" y=\"{}\">{word}</text>",
                    x + 30.0,
                    y + 4
                );
                x += 54.0 + width(word, SMALL);
            }
        }
        out.push_str("</svg>\n");
        out
    }
}

type Style = (FlowKind, &'static str, &'static str, &'static str);

/// Each kind of arrow, what the legend calls it, its colour and its dashes.
const KINDS: [Style; 5] = [
    (FlowKind::Data, "data", "#334155", ""),
    (FlowKind::Failure, "failures", "#c0392b", "5 3"),
    (FlowKind::Alarm, "alarms", "#a21caf", "5 3"),
    (FlowKind::Log, "logs", "#0f766e", "5 3"),
    (FlowKind::Reference, "references", "#94a3b8", "2 3"),
];

fn style(kind: FlowKind) -> Style {
    KINDS.into_iter().find(|it| it.0 == kind).unwrap_or((kind, "", "#334155", ""))
}

fn marker(kind: FlowKind) -> &'static str {
    match kind {
        FlowKind::Data => "d",
        FlowKind::Failure => "f",
        FlowKind::Alarm => "a",
        FlowKind::Log => "g",
        FlowKind::Reference => "r",
    }
}

fn frame(group: &Group, rect: Rect, out: &mut String) {
    let Rect { x, y, w, h } = rect;
    let (fill, stroke, title) = match group.role {
        Role::Stack => ("#f8fafc", "#94a3b8", "#0f172a"),
        Role::Zones => ("#eef2f7", "#cbd5e1", "#475569"),
        Role::Zone => ("#fff", "#cbd5e1", "#0f172a"),
        Role::Family(family) => ("#fff", "#cbd5e1", family.colour()),
    };
    let name = fit(&group.title, LARGE * 1.08, f64::from(w - 32));
    let _ = write!(
        out,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"8\" fill=\"{fill}\" stroke=\"{stroke}\"/>\
         <text class=\"t\" x=\"{}\" y=\"{}\" style=\"fill:{title}\">{}",
        x + 16,
        y + 25,
        xml(&name)
    );
    if !group.note.is_empty() && width(&name, LARGE * 1.08) + width(&group.note, SMALL) < f64::from(w - 50) {
        let _ = write!(out, "<tspan class=\"s\" dx=\"10\" font-weight=\"normal\">{}</tspan>", xml(&group.note));
    }
    out.push_str("</text>\n");
}

fn card(shape: &Shape, rect: Rect, out: &mut String) {
    let Rect { x, y, w, h } = rect;
    let colour = shape.family.colour();
    let _ = writeln!(
        out,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"6\" fill=\"#fff\" stroke=\"{colour}\" stroke-width=\"1.3\"/>"
    );
    let left = if shape.tile.is_empty() { 14 } else { TILE + 8 };
    if !shape.tile.is_empty() {
        let tile = fit(&shape.tile, 10.0, 34.0);
        let _ = writeln!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"34\" height=\"34\" rx=\"4\" fill=\"{colour}\"/><text class=\"i\" x=\"{}\" y=\"{}\">{}</text>",
            x + 8,
            y + 10,
            x + 25,
            y + 31,
            xml(&tile)
        );
    }
    let most = f64::from(w - left - 8);
    let _ = writeln!(
        out,
        "<text class=\"t\" x=\"{0}\" y=\"{1}\">{2}</text><text class=\"s\" x=\"{0}\" y=\"{3}\">{4}</text>",
        x + left,
        y + 24,
        xml(&fit(&shape.title, LARGE * 1.08, most)),
        y + 40,
        xml(&fit(&shape.label, SMALL, most))
    );
    for (row, badges) in layout::badge_rows(&shape.badges, w).into_iter().enumerate() {
        let top = y + 51 + 20 * i32::try_from(row).unwrap_or_default();
        for (offset, width, badge) in badges {
            let left = f64::from(x) + offset - 4.0;
            let _ = writeln!(
                out,
                "<rect x=\"{left:.1}\" y=\"{top}\" width=\"{width:.1}\" height=\"15\" rx=\"7.5\" fill=\"#e8edf3\"/>\
                 <text class=\"b\" x=\"{:.1}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
                left + width / 2.0,
                top + 11,
                xml(badge)
            );
        }
    }
    for (row, line) in shape.lines.iter().enumerate() {
        let top = y + 60 + 16 * i32::try_from(row).unwrap_or_default();
        let line = xml(&fit(line, SMALL, f64::from(w - 28)));
        let _ = writeln!(out, "<text class=\"l\" x=\"{}\" y=\"{top}\">{line}</text>", x + 14);
    }
}

/// A way with round corners.
fn rounded(way: &Way) -> String {
    let mut path = String::new();
    for (position, (x, y)) in way.iter().enumerate() {
        let before = position.checked_sub(1).and_then(|it| way.get(it));
        let behind = way.get(position + 1);
        match (before, behind) {
            (None, _) => {
                let _ = write!(path, "M{x} {y}");
            }
            (_, None) => {
                let _ = write!(path, "L{x} {y}");
            }
            (Some(before), Some(behind)) => {
                let near = |other: &(i32, i32)| {
                    let toward = |from: i32, to: i32| from + (to - from).signum() * ((to - from).abs() / 2).min(7);
                    (toward(*x, other.0), toward(*y, other.1))
                };
                let (start, end) = (near(before), near(behind));
                let _ = write!(path, "L{} {}Q{x} {y} {} {}", start.0, start.1, end.0, end.1);
            }
        }
    }
    path
}

/// The words of arrows, each where there is room for it beside its way.
fn labels(scene: &Scene, layout: &Layout, ways: &[Way], out: &mut String) {
    let mut full: Vec<Rect> = layout.shapes.clone();
    for (arrow, way) in scene.arrows.iter().zip(ways) {
        if arrow.label.is_empty() {
            continue;
        }
        let w = width(&arrow.label, 10.0) as i32 + 6;
        let mut places: Vec<(i32, Rect)> = Vec::new();
        for ends in way.windows(2) {
            let [(x1, y1), (x2, y2)] = ends else { continue };
            let length = (x1 - x2).abs() + (y1 - y2).abs();
            let (x, y) = ((x1 + x2) / 2, (y1 + y2) / 2);
            if y1 == y2 && length >= w + 10 {
                places.push((length, Rect { x: x - w / 2, y: y - 15, w, h: 12 }));
            } else if x1 == x2 {
                places.push((length, Rect { x: x + 5, y: y - 6, w, h: 12 }));
                places.push((length - 1, Rect { x: x - 5 - w, y: y - 6, w, h: 12 }));
            }
        }
        places.sort_by_key(|it| std::cmp::Reverse(it.0));
        let meets = |one: Rect, other: &Rect| {
            one.x < other.right() && other.x < one.right() && one.y < other.bottom() && other.y < one.bottom()
        };
        let Some((_, place)) = places.into_iter().find(|it| !full.iter().any(|other| meets(it.1, other))) else {
            continue;
        };
        full.push(place);
        let _ = writeln!(
            out,
            "<text class=\"e\" x=\"{}\" y=\"{}\">{}</text>",
            place.x + 3,
            place.y + 10,
            xml(&arrow.label)
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::meaning::service::Family;

    #[test]
    fn every_family_has_a_colour_of_six_digits() {
        for family in Family::ALL {
            assert_eq!(family.colour().len(), 7, "{family:?}");
        }
    }
}
