//! What functions print.

use serde_json::json;

use super::Caller;

impl Caller {
    /// The lines of a log group, without those of the runtime; none where there is no such group.
    pub fn logged(&self, group: &str) -> Vec<String> {
        let mut lines = Vec::new();
        let mut input = json!({"logGroupName": group});
        loop {
            let Ok(answer) = self.json("logs", "Logs_20140328.FilterLogEvents", &input) else { return lines };
            let events = answer["events"].as_array().cloned().unwrap_or_default();
            let messages = events.iter().filter_map(|it| it["message"].as_str());
            lines.extend(messages.filter(|it| it.starts_with('{')).map(str::to_owned));
            if answer["nextToken"].is_null() {
                return lines;
            }
            input["nextToken"] = answer["nextToken"].clone();
        }
    }
}
