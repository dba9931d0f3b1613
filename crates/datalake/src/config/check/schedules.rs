//! What runs at fixed times.

use lakewright_template::{Diagnostic, Path};

use super::{Check, at};
use crate::config::CrawlerMode;

impl Check<'_> {
    pub(super) fn schedules(&mut self) {
        self.crawler();
        if let Some(job) = &self.lake.auditing.macie.job {
            self.schedule(
                &job.schedule,
                at!["auditing", "macie", "job", "schedule"],
                "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html",
            );
        }
    }

    fn schedule(&mut self, schedule: &str, path: Path, source: &'static str) {
        let Some(reason) = cron_mistake(schedule) else { return };
        let message = format!("`{}`: {reason}", schedule.escape_debug());
        self.add(
            Diagnostic::error("LW-schedule", path, message)
                .help("minute, hour, day of month, month, day of week, year: \"cron(0 3 * * ? *)\" is every day at 3:00 UTC")
                .source(source),
        );
    }

    fn crawler(&mut self) {
        let crawler = &self.lake.crawler;
        if crawler.mode == CrawlerMode::Off {
            return;
        }
        self.schedule(
            &crawler.schedule,
            at!["crawler", "schedule"],
            "https://docs.aws.amazon.com/glue/latest/dg/monitor-data-warehouse-schedule.html",
        );
        if self.lake.crawled_zones().next().is_none() && !self.lake.zones.is_empty() {
            self.add_with(
                Diagnostic::error("LW-nothing-to-crawl", at!["crawler", "mode"], "no zone is crawled")
                    .help("set `crawler.mode` to \"off\", or leave out `crawl = false` in a zone"),
                Some(at!["zones", 0, "crawl"]),
            );
        }
    }
}

/// What is wrong with a schedule of six fields, which Glue and EventBridge Scheduler read alike.
fn cron_mistake(schedule: &str) -> Option<String> {
    const MONTHS: &str = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC";
    const WEEKDAYS: &str = "SUN MON TUE WED THU FRI SAT";
    let fields: Vec<&str> = schedule.strip_prefix("cron(")?.strip_suffix(')')?.split(' ').collect();
    let [minute, hour, day, month, weekday, year] = fields.as_slice() else { return None };
    let parts = [
        ("minute", minute, 0, 59, ""),
        ("hour", hour, 0, 23, ""),
        ("day of month", day, 1, 31, ""),
        ("month", month, 1, 12, MONTHS),
        ("day of week", weekday, 1, 7, WEEKDAYS),
        ("year", year, 1970, 2199, ""),
    ];
    for (name, field, least, most, words) in parts {
        let days = name.starts_with("day");
        let fits = |it: &str| {
            it.parse::<u32>().is_ok_and(|it| (least..=most).contains(&it))
                || words.split(' ').any(|word| !word.is_empty() && word.eq_ignore_ascii_case(it))
        };
        let valid = field.split(',').all(|item| {
            let (range, step) = item.split_once('/').map_or((item, None), |(range, step)| (range, Some(step)));
            let bounds = match range.split_once('-') {
                Some((from, to)) => fits(from) && fits(to),
                None => range == "*" || fits(range) || (days && (range == "?" || of_days(range))),
            };
            bounds && step.is_none_or(|it| it.parse::<u32>().is_ok_and(|it| it > 0))
        });
        if !valid {
            return Some(format!("`{field}` is no {name}"));
        }
    }
    if (*day == "?") == (*weekday == "?") {
        return Some("exactly one of day of month and day of week is `?`".into());
    }
    None
}

/// `L` (last), `15W` (the working day nearest to the 15th), `6L` (the last Friday) and `6#3` (the third Friday).
fn of_days(text: &str) -> bool {
    let number = |it: &str| it.parse::<u32>().is_ok_and(|it| (1..=31).contains(&it));
    text == "L"
        || text == "LW"
        || text.strip_suffix(['W', 'L']).is_some_and(number)
        || text.split_once('#').is_some_and(|(day, week)| number(day) && number(week))
}
