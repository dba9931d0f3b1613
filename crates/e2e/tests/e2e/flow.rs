//! Files go through every zone.

use std::thread;

use lakewright_e2e::cloud::Cloud;
use lakewright_e2e::wait::until;
use serde_json::json;

use crate::{ZONES, default_lake};

#[test]
fn a_file_is_transformed_in_every_zone_and_keeps_its_classification() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    for level in ["public", "proprietary", "confidential", "secret"] {
        lake.put_as("drop", &format!("one/{level}.csv"), "Order No. ,Total\n 1, 9.5 \n,\n2,3\n", level);
    }
    for level in ["public", "proprietary", "confidential", "secret"] {
        let key = format!("one/{level}.csv");
        assert_eq!(lake.arrived("curated", &key), "order_no,total,lake_zone\n1,9.5,refined\n2,3,refined\n");
        for zone in ZONES {
            let found = lake.prod.classification(&lake.bucket(zone), &key);
            assert_eq!(found.as_ref().map(Option::as_deref), Ok(Some(level)), "{key} in {zone}");
        }
    }
}

#[test]
fn names_that_are_encoded_in_events_arrive_as_they_are() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    let names = [
        "red flower.csv",
        "red+flower.csv",
        "größe/ñandú/図.csv",
        "100%25 of it.csv",
        "month=06/day=01/a&b=c.csv",
        "(it's) ~all~ there!.CSV",
    ];
    let keys: Vec<String> = names.iter().map(|it| format!("named/{it}")).collect();
    for key in &keys {
        lake.put("drop", key, "a\n1\n");
    }
    for key in &keys {
        lake.arrived("curated", key);
    }
    let mut expected = keys;
    expected.sort_unstable();
    for zone in ZONES {
        assert_eq!(lake.prod.keys(&lake.bucket(zone), "named/"), Ok(expected.clone()), "{zone}");
    }
}

#[test]
fn files_that_come_at_once_arrive_each_with_its_own_content() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    let key = |number: usize| format!("at-once/{number}.csv");
    thread::scope(|scope| {
        for number in 0..24 {
            scope.spawn(move || lake.put("drop", &key(number), &format!("number\n{number}\n")));
        }
    });
    for number in 0..24 {
        assert_eq!(lake.arrived("curated", &key(number)), format!("number,lake_zone\n{number},refined\n"));
    }
}

#[test]
fn an_event_that_comes_twice_changes_nothing() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    let key = "twice/a b.csv";
    lake.put("drop", key, "a\n1\n");
    let first = lake.arrived("curated", key);
    let event = json!({"Records": [{"s3": {
        "bucket": {"name": lake.bucket("drop")},
        "object": {"key": "twice/a+b.csv"},
    }}]});
    lake.prod.send_message("acme-prod-drop", &event.to_string()).expect("a root may send");
    // The second copy goes the whole way too.
    until("a second version in curated", || (lake.prod.versions(&lake.bucket("curated"), key) == Ok(2)).then_some(()));
    assert_eq!(lake.arrived("curated", key), first);
    assert_eq!(lake.prod.classification(&lake.bucket("curated"), key), Ok(Some("public".to_owned())));
}

#[test]
fn a_file_that_is_replaced_arrives_in_its_newest_form() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    for number in 1..=5 {
        lake.put("drop", "replaced.csv", &format!("number\n{number}\n"));
    }
    until("the newest form in curated", || {
        (lake.arrived("curated", "replaced.csv") == "number,lake_zone\n5,refined\n").then_some(())
    });
}
