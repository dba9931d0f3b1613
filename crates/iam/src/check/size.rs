//! Findings about size.

use lakewright_template::{Diagnostic, Path};

use super::SIZE;
use crate::size::{Measured, SizeLimit};

/// How many bounds a finding names.
const SHOWN: usize = 3;

/// A document that is too large, or close to it. `path` says where it stands.
pub(super) fn size_finding(measured: &Measured, path: impl FnOnce() -> Path) -> Option<Diagnostic> {
    let Measured { size, known, limit, assumptions } = measured;
    // What is known never takes more than the size with its bounds.
    if !measured.is_close() {
        return None;
    }
    let maximum = limit.maximum();
    let message = format!("{} of {size} {}, at its longest; the limit is {maximum}", limit.name(), measured.unit());
    let finding = if *known > maximum {
        Diagnostic::error(SIZE, path(), message)
    } else {
        // Also where only a bound makes it too large.
        Diagnostic::warning(SIZE, path(), message)
    };
    let mut help = match limit {
        SizeLimit::InlineRole | SizeLimit::InlineGroup | SizeLimit::InlineUser => {
            "move statements into managed policies: each has 6,144 characters of its own".to_owned()
        }
        SizeLimit::ManagedPolicy => "split it: a role takes ten managed policies".to_owned(),
        SizeLimit::TrustPolicy => {
            "trust the account and narrow it by `aws:PrincipalArn`, or have the quota raised".to_owned()
        }
        _ => "merge statements, or name several resources by one pattern".to_owned(),
    };
    for assumption in assumptions.iter().take(SHOWN) {
        help.push_str("; ");
        help.push_str(assumption);
    }
    if assumptions.len() > SHOWN {
        help.push_str(&format!("; {} more are counted by a bound", assumptions.len() - SHOWN));
    }
    Some(finding.help(help).source(limit.source()))
}
