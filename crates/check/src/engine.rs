//! Checking: every rule over a template, then what is suppressed taken out, places and order put in.

use lakewright_template::loops::unroll;
use lakewright_template::{Diagnostic, Document, Path, Position, read};

use crate::context::Context;
use crate::loops;
use crate::options::Options;
use crate::rule::Findings;
use crate::rules::rules;
use crate::spans::Spans;
use crate::suppress::Suppressed;

/// A template among others that refer to it: nested stacks.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Member<'d> {
    /// Its name: that of the file, as `TemplateURL` of a parent ends with it.
    pub name: &'d str,
    /// The template.
    pub document: &'d Document,
}

impl<'d> Member<'d> {
    /// A template and its name.
    pub fn new(name: &'d str, document: &'d Document) -> Member<'d> {
        Member { name, document }
    }
}

/// Everything that is wrong with a template, sorted by line, column and id; each finding has its path and its place.
pub fn check(document: &Document, options: &Options) -> Vec<Diagnostic> {
    run(document, &[], options)
}

/// [`check`] of a template that is still text. What can not be read is a finding too: `E0000`.
pub fn check_text(text: &str, options: &Options) -> Vec<Diagnostic> {
    match read(text) {
        Ok(document) => check(&document, options),
        Err(mut findings) => {
            // Of what could not be read there is no part to name: the place in the text says where.
            findings.iter_mut().for_each(|it| it.path = Path::root());
            finish(&mut findings, options);
            findings
        }
    }
}

/// [`check`] of templates that refer to each other, in the order they were given.
pub fn check_assembly(members: &[Member<'_>], options: &Options) -> Vec<Vec<Diagnostic>> {
    members.iter().map(|it| run(it.document, members, options)).collect()
}

fn run(document: &Document, members: &[Member<'_>], options: &Options) -> Vec<Diagnostic> {
    let unrolled = unroll(&document.root, |_| None);
    let context = Context::new(document, unrolled.as_ref(), members, options);
    let mut found = Vec::new();
    let mut findings = Findings::new(&mut found);
    for rule in rules() {
        if let Some(check) = rule.check
            && options.levels.get(rule.id) != Some(&None)
        {
            findings.checked(rule, |it| check(&context, it));
        }
    }
    crate::rules::walks(&context, &mut findings);
    let suppressed = Suppressed::of(context.template());
    found.retain(|it| !suppressed.covers(it));
    if let Some(unrolled) = &unrolled {
        loops::restore(unrolled, document, &mut found);
    }
    let mut spans = Spans::new(document);
    for finding in &mut found {
        if finding.span.is_none() {
            finding.span = Some(spans.of(&finding.path));
        }
    }
    finish(&mut found, options);
    found
}

/// Text of the template in a message stays on the line, and does nothing to a terminal.
fn on_one_line(text: &mut String) {
    if text.contains(char::is_control) {
        let shown = |it: char| if it.is_control() { it.escape_debug().to_string() } else { it.to_string() };
        *text = text.chars().map(shown).collect();
    }
}

/// Levels of the options, order, and nothing twice.
fn finish(findings: &mut Vec<Diagnostic>, options: &Options) {
    for finding in findings.iter_mut() {
        on_one_line(&mut finding.message);
        finding.help.iter_mut().for_each(on_one_line);
    }
    findings.retain_mut(|finding| match options.levels.get(finding.id.as_ref()) {
        Some(None) => false,
        Some(Some(level)) => {
            finding.severity = *level;
            true
        }
        None => true,
    });
    let start = |it: &Diagnostic| it.span.map_or(Position { line: u32::MAX, column: 0 }, |it| it.start);
    findings.sort_by(|one, other| {
        let by_place = start(one).cmp(&start(other));
        by_place
            .then_with(|| one.id.cmp(&other.id))
            .then_with(|| one.path.cmp(&other.path))
            .then_with(|| one.message.cmp(&other.message))
    });
    findings.dedup_by(|it, before| it.id == before.id && it.path == before.path && it.message == before.message);
}
