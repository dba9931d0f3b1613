//! Which resource refers to which.

use lakewright_template::{Path, Template, UseKind, uses};

/// How a resource is referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum How {
    /// `Ref`, or `${Name}`.
    Ref,
    /// `Fn::GetAtt`, or `${Name.Attribute}`.
    GetAtt,
    /// `DependsOn`.
    DependsOn,
}

/// A reference from one part of a template to a resource of it.
#[derive(Clone, Debug)]
pub struct Reference<'d> {
    /// The section it stands in: `Resources` or `Outputs`.
    pub section: &'static str,
    /// The entry of that section.
    pub from: &'d str,
    /// The resource.
    pub to: &'d str,
    /// How it is referred to.
    pub how: How,
    /// The attribute, if it is known.
    pub attribute: Option<&'d str>,
    /// Where the function stands, its own key included.
    pub path: Path,
}

/// All references to resources, in the order of the template.
pub(crate) fn references<'d>(template: Template<'d>) -> Vec<Reference<'d>> {
    let mut found = Vec::new();
    for resource in template.resources() {
        for (path, to) in resource.depends_on() {
            if let Some(to) = template.resource(to) {
                let (section, from, to) = ("Resources", resource.id, to.id);
                found.push(Reference { section, from, to, how: How::DependsOn, attribute: None, path });
            }
        }
    }
    for section in ["Resources", "Outputs"] {
        for (from, value) in template.section(section) {
            let mut path = crate::place::at([section, from]);
            uses(value, &mut path, &mut |it| {
                let (how, attribute) = match it.kind {
                    UseKind::Ref { .. } => (How::Ref, None),
                    UseKind::Attribute { attribute, .. } => (How::GetAtt, attribute),
                    _ => return,
                };
                if let Some(to) = template.resource(it.name) {
                    found.push(Reference { section, from, to: to.id, how, attribute, path: it.path });
                }
            });
        }
    }
    found
}
