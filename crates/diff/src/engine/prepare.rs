//! Both sides, ready to be evaluated: parameters, conditions and mappings.

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};

use lakewright_template::{Template, Value, write};

use crate::evaluate::Side;
use crate::evaluate::conditions::{ConditionId, Meanings};
use crate::evaluate::parameters::{Bound, bind};
use crate::input::{Given, Parameters};
use crate::symbol;

/// Both sides of a comparison.
pub(crate) struct Sides<'v> {
    pub(crate) before: Side<'v>,
    pub(crate) after: Side<'v>,
    /// Names of open conditions, the same on both sides.
    pub(crate) names: HashMap<ConditionId, String>,
    /// Parameters that have another value after the update, or are new.
    pub(crate) changed: HashSet<&'v str>,
    /// Whether one expression comes to the same on both sides, resources apart.
    pub(crate) is_same_context: bool,
    /// Whether other macros write the whole template: any resource may come out otherwise.
    pub(crate) is_rewritten: bool,
}

/// Reads parameters and conditions of both templates.
pub(crate) fn sides<'v>(before: &'v Value, after: &'v Value, given: &Parameters) -> Sides<'v> {
    let (old, new) = (Template::of(before), Template::of(after));
    let old_parameters = bind(old, &given.before);
    let mut new_parameters = bind(new, &given.after);
    if before == after && given.before == given.after {
        read_again(&mut new_parameters, &given.after);
    }
    let changed = new_parameters.iter().filter(|(name, bound)| old_parameters.get(*name) != Some(*bound));
    let changed: HashSet<&str> = changed.map(|it| *it.0).collect();
    for (name, bound) in &mut new_parameters {
        if let Bound::Secret { is_new, .. } = bound {
            *is_new = changed.contains(name);
        }
    }
    let mut before = side(old, new, old_parameters, &given.before, false);
    let mut after = side(new, old, new_parameters, &given.after, true);
    let mut meanings = Meanings::default();
    before.truths = meanings.decide(&before);
    after.truths = meanings.decide(&after);
    let mappings = |it: Template<'v>| it.root().get("Mappings");
    let is_same_context = before.parameters == after.parameters
        && before.pseudo == after.pseudo
        && before.truths == after.truths
        && before.macro_input == after.macro_input
        && mappings(old) == mappings(new);
    let is_rewritten = macros(old) != macros(new) && old.resources().next().is_some();
    Sides { before, after, names: meanings.names().clone(), changed, is_same_context, is_rewritten }
}

/// The macros of the whole template whose work is not known, with their arguments.
fn macros(template: Template<'_>) -> Vec<&Value> {
    const KNOWN: &[&str] = &["AWS::LanguageExtensions", "AWS::Serverless-2016-10-31", "AWS::SecretsManager-2020-07-23"];
    let list = match template.root().get("Transform") {
        Some(Value::Array(items)) => items.iter().collect(),
        Some(single) => vec![single],
        None => Vec::new(),
    };
    list.into_iter().filter(|it| it.as_str().is_none_or(|it| !KNOWN.contains(&it))).collect()
}

/// The same template with the same values given is the update that picks up what Systems Manager has by now: nothing
/// else could be meant. A default is no such wish, and a template compared with itself is no change.
fn read_again(parameters: &mut HashMap<&str, Bound>, given: &Given) {
    for (name, bound) in parameters {
        if let Bound::Stored(value) = bound
            && given.contains_key(*name)
        {
            let again = |found: symbol::Mention<'_>| {
                let name = found.name.strip_prefix(symbol::STORED)?;
                Some(symbol::reference(format!("{}{}{name}", symbol::STORED, symbol::MAYBE)))
            };
            *value = symbol::replaced(value, &again);
        }
    }
}

fn side<'v>(
    own: Template<'v>,
    other: Template<'v>,
    parameters: HashMap<&'v str, Bound>,
    given: &Given,
    is_after: bool,
) -> Side<'v> {
    let pseudo = given.iter().filter(|it| it.0.starts_with("AWS::"));
    let pseudo = pseudo.map(|(name, value)| (name.clone(), value.clone())).collect();
    let macro_input = macro_input(own, &parameters);
    let maps = crate::evaluate::maps::Maps::new(own, other);
    Side { template: own, parameters, pseudo, truths: HashMap::new(), maps, is_after, macro_input }
}

/// Macros are given the values of all parameters, and those of the whole template run behind those of a part.
fn macro_input(template: Template<'_>, parameters: &HashMap<&str, Bound>) -> String {
    let mut values: Vec<(&str, String)> =
        parameters.iter().map(|(name, bound)| (*name, write::json_minified(&bound.in_conditions(name)))).collect();
    values.sort_unstable();
    let transform = template.root().get("Transform").map(write::json_minified);
    let mut hasher = DefaultHasher::new();
    (values, transform).hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
