//! What AWS says of actions.

/// Reading actions of the services that verbs are about, by how their names begin.
///
/// Source: the service authorization reference, access levels List and Read.
const READING: [&str; 12] =
    ["get", "list", "describe", "batchget", "query", "scan", "select", "receive", "filter", "search", "lookup", "head"];

/// Actions that read although their names begin otherwise, or that only AWS counts as reading.
const ALSO_READING: [&str; 5] =
    ["dynamodb:partiqlselect", "logs:startquery", "logs:startlivetail", "logs:unmask", "kinesis:subscribetoshard"];

/// Whether an action only reads, in doubt `true`.
pub(crate) fn is_reading(action: &str) -> bool {
    let action = action.to_ascii_lowercase();
    let name = action.split_once(':').map_or(action.as_str(), |it| it.1);
    READING.iter().any(|it| name.starts_with(it)) || ALSO_READING.contains(&action.as_str())
}
