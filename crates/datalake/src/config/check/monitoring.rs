//! Alarms that nobody hears, or that hear nothing.

use lakewright_settings::length;
use lakewright_template::Diagnostic;

use super::{Check, at};

impl Check<'_> {
    pub(super) fn monitoring(&mut self) {
        let monitoring = &self.lake.monitoring;
        let addresses = monitoring.alert_emails.iter().map(|it| (it.as_str(), None));
        self.twice(&at!["monitoring", "alert_emails"], addresses);
        let longest = self.lake.functions.message_retention;
        let zones = self.lake.zones.iter().enumerate();
        let ages = zones
            .filter_map(|(position, zone)| {
                Some((zone.oldest_message_age?, at!["zones", position, "oldest_message_age"]))
            })
            .chain([(monitoring.oldest_message_age, at!["monitoring", "oldest_message_age"])]);
        for (age, path) in ages.collect::<Vec<_>>() {
            if age >= longest {
                let message = format!("no message gets older than {}", length::write(u64::from(longest.0)));
                self.add_with(
                    Diagnostic::error("LW-silent-alarm", path, message)
                        .help("the alarm would never sound: make it shorter than `functions.message_retention`"),
                    Some(at!["functions", "message_retention"]),
                );
            }
        }
    }
}
