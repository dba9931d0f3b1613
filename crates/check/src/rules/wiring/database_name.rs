//! # LW-DATABASE-NAME: a database whose name must be quoted
//!
//! **What.** The name of a Glue database has characters other than small letters, digits and `_`.
//!
//! **Why.** Every query in Athena must quote it, with other quotes in DDL than in DML.
//!
//! **Example.**
//!
//! ```yaml
//! Database: {Type: AWS::Glue::Database, Properties: {CatalogId: !Ref AWS::AccountId, DatabaseInput: {Name: lake-raw}}}
//! ```
//!
//! **Fix.** Use `_` instead of `-`.
//!
//! **Source.** <https://docs.aws.amazon.com/athena/latest/ug/tables-databases-columns-names.html>

use super::Help as _;
use super::model::Wiring;
use crate::denote::likeness::stand_ins;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-DATABASE-NAME", Severity::Informational, "a database whose name must be quoted");

const SOURCE: &str = "https://docs.aws.amazon.com/athena/latest/ug/tables-databases-columns-names.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for database in wiring.all("AWS::Glue::Database") {
        for item in wiring.items(database, &["DatabaseInput", "Name"]) {
            let Some(name) = wiring.denoter.denote_under(item.value, &item.assumed) else { continue };
            let mut plain = name.clone();
            for stand_in in stand_ins(&name) {
                plain = plain.replace(&format!("{{{stand_in}}}"), "");
            }
            let is_plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_';
            if plain.chars().all(is_plain) {
                continue;
            }
            let message = format!("queries must quote the name of database `{}`", database.id);
            findings.add(item.path.clone(), message).set("use small letters, digits and `_`", SOURCE);
        }
    }
}
