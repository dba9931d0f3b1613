//! Streams of one zone.

use lakewright_e2e::cloud::Cloud;
use lakewright_e2e::lake::Lake;
use lakewright_e2e::wait::until;

const LAKE: &str = "
[[zones]]
name = \"drop\"
[[zones.streams]]
prefix = \"images/\"
[[zones.streams]]
prefix = \"clickstream/\"
[[zones]]
name = \"raw\"
";

#[test]
fn images_and_clicks_go_to_functions_of_their_own() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = Lake::deployed(cloud, 4, LAKE);
    lake.put("drop", "neither.csv", "a\n1\n");
    for number in 0..3 {
        lake.put("drop", &format!("images/{number}.csv"), "a\n1\n");
        lake.put("drop", &format!("clickstream/{number}.csv"), "a\n1\n");
    }
    for number in 0..3 {
        for stream in ["images", "clickstream"] {
            assert_eq!(lake.arrived("raw", &format!("{stream}/{number}.csv")), "a,lake_zone\n1,drop\n");
        }
    }
    for stream in ["images", "clickstream"] {
        // A log comes behind what the function did.
        let said = until(&format!("what {stream} logged"), || {
            Some(lake.logged(&format!("drop-{stream}"))).filter(|it| it.len() >= 3)
        });
        let own = |it: &String| it.contains(&format!("\"{stream}/"));
        assert!(said.iter().all(own), "{stream}: {said:#?}");
    }
    assert!(!lake.has("raw", "neither.csv"), "it is of no stream");
}
