//! The checks of a synthesis: the same rules as `lakewright check` has, in process.

use std::collections::HashSet;

use lakewright_check::{Member, Options, check_assembly};
use lakewright_stack::{Assembly, Format};
use lakewright_template::{Diagnostic, Document};

/// Everything that is found in an assembly, what synthesis found itself first. The subject of each is its stack.
pub(crate) fn all(assembly: &Assembly) -> Vec<Diagnostic> {
    let mut found = assembly.warnings().to_vec();
    let known: HashSet<(String, String, String)> = found.iter().map(key).collect();
    let stacks = assembly.stacks();
    let documents: Vec<Document> = stacks.iter().map(|it| Document::of(it.template().clone())).collect();
    let names: Vec<String> = stacks.iter().map(|it| it.file_name(Format::Json)).collect();
    let members: Vec<Member<'_>> = names.iter().zip(&documents).map(|(name, it)| Member::new(name, it)).collect();
    let regions: HashSet<&str> = stacks.iter().map(|it| it.region()).filter(|it| !it.is_empty()).collect();
    let mut regions: Vec<&str> = regions.into_iter().collect();
    regions.sort_unstable();
    let options = if regions.is_empty() { Options::default() } else { Options::default().regions(regions) };
    for (stack, findings) in stacks.iter().zip(check_assembly(&members, &options)) {
        // There is no file yet that a place could be in.
        let findings = findings.into_iter().map(|it| it.at(None).within(stack.name().to_owned()));
        found.extend(findings.filter(|it| !known.contains(&key(it))));
    }
    found
}

/// What makes two findings the same: what, in which stack, and where.
fn key(finding: &Diagnostic) -> (String, String, String) {
    (finding.id.to_string(), finding.subject.to_string(), finding.path.to_string())
}
