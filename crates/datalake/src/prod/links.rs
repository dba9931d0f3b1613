//! The way from the stack to the console: where to look at what the lake has.
//!
//! Each partition has a console of its own. Where there is a dashboard, it has every link, and the stack has one to the
//! dashboard; where there is none, the stack has them all.

use lakewright_stack::{Output, Stack};
use lakewright_template::{Expr, Rule, Value, aws, interpolate, kinds::Str, val, when};

use crate::config::{DataLake, Sharing};
use crate::names;

/// The console of the stack's partition.
pub(crate) struct Console {
    host: Value,
}

/// One place in the console.
struct Link {
    id: String,
    text: String,
    /// What stands behind the host.
    path: String,
}

impl Console {
    /// Declares what tells the partitions apart.
    pub(super) fn of(stack: &mut Stack) -> Console {
        let china = stack.condition("InChina", Rule::equals(aws::partition(), "aws-cn"));
        let government = stack.condition("InGovCloud", Rule::equals(aws::partition(), "aws-us-gov"));
        let elsewhere = when(&government, "console.amazonaws-us-gov.com", "console.aws.amazon.com");
        Console { host: val::<Str>(when(&china, "console.amazonaws.cn", elsewhere)).into() }
    }

    /// A text with `{region}`, `{account}`, `{suffix}` and `{console}` in it.
    pub(super) fn text(&self, text: impl AsRef<str>) -> Expr<Str> {
        interpolate(
            text,
            [
                ("region", aws::region().into()),
                ("account", aws::account_id().into()),
                ("suffix", aws::url_suffix().into()),
                ("console", self.host.clone()),
            ],
        )
    }

    /// Adds the links to the stack's outputs.
    pub(super) fn add_outputs(&self, stack: &mut Stack, lake: &DataLake) {
        let links = match lake.monitoring.dashboard {
            true => vec![dashboard(lake)],
            false => all(lake),
        };
        for link in links {
            let output = Output::new(self.text(link.url())).description(format!("Console: {}", link.text));
            stack.output(format!("{}Link", link.id), output);
        }
    }
}

/// Every link as the text of the dashboard, in Markdown.
pub(super) fn markdown(lake: &DataLake) -> String {
    let links: Vec<String> = all(lake).iter().map(|it| format!("[{}]({})", it.text, it.url())).collect();
    links.join(", ")
}

impl Link {
    fn new(id: impl Into<String>, text: impl Into<String>, path: impl Into<String>) -> Link {
        Link { id: id.into(), text: text.into(), path: path.into() }
    }

    fn url(&self) -> String {
        format!("https://{{region}}.{{console}}/{}", self.path)
    }
}

fn dashboard(lake: &DataLake) -> Link {
    Link::new("Dashboard", "dashboard", format!("cloudwatch/home#dashboards/dashboard/{}", names::base(lake)))
}

/// The links to all but the dashboard. What there are many of is one link, to their list.
fn all(lake: &DataLake) -> Vec<Link> {
    let queues = match lake.dead_letters.sharing {
        Sharing::Shared => {
            let queue = names::dead_letters(lake);
            format!("sqs/v3/home#/queues/https%3A%2F%2Fsqs.{{region}}.{{suffix}}%2F{{account}}%2F{queue}")
        }
        Sharing::PerZone => "sqs/v3/home#/queues".to_owned(),
    };
    let catalog = "glue/home#/v2/data-catalog";
    let mut links = vec![
        Link::new("DeadLetters", "dead letters", queues),
        Link::new("Database", "database", format!("{catalog}/databases/view/{}", names::database(lake))),
    ];
    if lake.crawled_zones().next().is_some() {
        let path = match lake.crawler.is_per_zone() {
            true => format!("{catalog}/crawlers"),
            false => format!("{catalog}/crawlers/view/{}", names::crawler(lake)),
        };
        links.push(Link::new("Crawler", "crawler", path));
    }
    links.extend(lake.zones.iter().map(|zone| {
        let path = format!("s3/buckets/{}", names::zone_bucket(lake, zone));
        Link::new(format!("{}Bucket", zone.logical_id()), zone.name.clone(), path)
    }));
    links
}
