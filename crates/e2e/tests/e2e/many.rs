//! Many files.

use std::thread;

use lakewright_e2e::cloud::Cloud;
use lakewright_e2e::lake::{DEFAULT, Lake};
use lakewright_e2e::wait::until_count;

use crate::ZONES;

const FILES: usize = 1000;
const AT_ONCE: usize = 4;

#[test]
fn nothing_is_lost_of_a_thousand_files() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = Lake::deployed(cloud, 3, DEFAULT);
    let key = |number: usize| format!("many/{number:04}.csv");
    thread::scope(|scope| {
        for first in 0..AT_ONCE {
            let lake = &lake;
            scope.spawn(move || {
                for number in (first..FILES).step_by(AT_ONCE) {
                    lake.put("drop", &key(number), &format!("number\n{number}\n"));
                }
            });
        }
    });
    let expected: Vec<String> = (0..FILES).map(key).collect();
    let count = |zone: &str| lake.prod.keys(&lake.bucket(zone), "many/").map_or(0, |it| it.len());
    until_count("files in curated", FILES, || count("curated"), || lake.report());
    for zone in ZONES {
        assert_eq!(lake.prod.keys(&lake.bucket(zone), "many/").as_ref(), Ok(&expected), "{zone}");
    }
    for number in (0..FILES).step_by(37) {
        assert_eq!(lake.arrived("curated", &key(number)), format!("number,lake_zone\n{number},refined\n"));
    }
    let letters = lake.prod.queue_attribute("acme-prod-dead-letters", "ApproximateNumberOfMessages");
    assert_eq!(letters.as_deref(), Ok("0"));
}
