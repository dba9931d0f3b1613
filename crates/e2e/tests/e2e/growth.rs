//! A zone more, while data flows.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use lakewright_e2e::cloud::Cloud;
use lakewright_e2e::lake::{Lake, PROD};
use lakewright_e2e::stacks::Resource;
use lakewright_e2e::wait::{until, until_count};
use serde_json::Value;

/// How many files are on their way at a time: more come in when some have arrived, so that a slow machine is not buried.
const ON_THEIR_WAY: usize = 20;

const BEFORE: &str = "
[[zones]]
name = \"drop\"
[[zones]]
name = \"raw\"
[[zones]]
name = \"curated\"
";

const AFTER: &str = "
[[zones]]
name = \"drop\"
[[zones]]
name = \"raw\"
[[zones]]
name = \"refined\"
[[zones]]
name = \"curated\"
";

#[test]
fn a_zone_is_added_while_data_flows_and_nothing_is_lost() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = Lake::deployed(cloud, 5, BEFORE);
    let before = lake.prod.resources(PROD).expect("a root may");
    // The emulator ends a function in the middle of its work when it is changed, which AWS does not: its messages come
    // again when the queue no longer hides them.
    for zone in ["drop", "raw", "curated"] {
        lake.prod.set_queue_attribute(&format!("acme-prod-{zone}"), "VisibilityTimeout", "10").expect("a root may");
    }

    let (put, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
    let key = |number: usize| format!("flow/{number:04}.csv");
    let changes = thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                let number = put.fetch_add(1, Ordering::Relaxed);
                lake.put("drop", &key(number), &format!("number\n{number}\n"));
                until("files on their way to arrive", || {
                    (number < keys(&lake, "curated").len() + ON_THEIR_WAY).then_some(())
                });
            }
        });
        let _stop = Stop(&stop);
        // Data is on its way everywhere when the update begins, and goes on coming in until the new zone has some.
        until("files in curated", || lake.has("curated", &key(0)).then_some(()));
        let changes = lake.update(AFTER);
        until_count("files in refined", 10, || keys(&lake, "refined").len(), || lake.report());
        changes
    });

    let all: Vec<String> = (0..put.load(Ordering::Relaxed)).map(key).collect();
    until_count("files in curated", all.len(), || keys(&lake, "curated").len(), || lake.report());
    for zone in ["drop", "raw", "curated"] {
        assert_eq!(keys(&lake, zone), all, "{zone}");
    }
    let letters = lake.prod.queue_attribute("acme-prod-dead-letters", "ApproximateNumberOfMessages");
    assert_eq!(letters.as_deref(), Ok("0"));

    // Whatever stood stands as it was; nothing was replaced.
    let after = lake.prod.resources(PROD).expect("a root may");
    let gone: Vec<&Resource> = before.iter().filter(|it| !after.contains(it)).collect();
    assert!(gone.is_empty(), "{gone:?}");
    assert!(
        changes.iter().all(|it| it.action != "Remove" && it.replacement.as_deref() != Some("True")),
        "{changes:#?}"
    );
    // Of the other zones, only what writes to the new one, and what it writes to, say something else.
    let [_, was] = lake.templates(BEFORE);
    let [_, is] = lake.templates(AFTER);
    let (was, is): (Value, Value) = (parsed(&was), parsed(&is));
    let differ = |(id, it): (&String, &Value)| (is["Resources"].get(id) != Some(it)).then(|| id.clone());
    let touched: Vec<String> = was["Resources"].as_object().expect("resources").iter().filter_map(differ).collect();
    let of_zones = |it: &&String| ["Drop", "Raw", "Curated"].iter().any(|zone| it.starts_with(zone));
    let touched: Vec<&String> = touched.iter().filter(of_zones).collect();
    assert_eq!(touched, ["CuratedBucketPolicy", "RawFunction", "RawRole"]);
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("a template")
}

/// Stops the files when it goes, by a failure too.
struct Stop<'a>(&'a AtomicBool);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

fn keys(lake: &Lake, zone: &str) -> Vec<String> {
    lake.prod.keys(&lake.bucket(zone), "flow/").unwrap_or_default()
}
