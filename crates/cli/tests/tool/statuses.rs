//! Every exit status that the help of `deploy` and its neighbours speaks of.

use lakewright_deploy::fake::{Fault, Faults};

use crate::place::{ACCOUNT, Place};

const TOPIC: &str = "Resources: {A: {Type: 'AWS::SNS::Topic'}}\n";

fn bucket(name: &str) -> String {
    format!("Resources: {{Raw: {{Type: 'AWS::S3::Bucket', Properties: {{BucketName: {name}}}}}}}\n")
}

#[track_caller]
fn ends(place: &Place, arguments: &str, status: i32, word: &str) {
    let run = place.run(arguments);
    assert!(run.status == status && (run.output.clone() + &run.messages).contains(word), "{arguments}: {run:?}");
}

#[test]
fn what_loses_data_is_3_however_it_is_asked_for() {
    let place = Place::new();
    place.folder.write("one.yaml", bucket("one")).write("two.yaml", bucket("two"));
    ends(&place, "plan one.yaml --stack lake", 1, "Raw");
    ends(&place, "deploy one.yaml --stack lake --yes", 0, "done");
    ends(&place, "plan two.yaml --stack lake --out plan.json", 3, "data at risk");
    ends(&place, "deploy two.yaml --stack lake --yes", 3, "data would be lost");
    ends(&place, "deploy --plan plan.json", 3, "data would be lost");
    let json = place.run("deploy --plan plan.json --format json");
    let last: serde_json::Value = serde_json::from_str(json.output.lines().last().expect("a line")).expect("JSON");
    assert_eq!((json.status, &last["event"], &last["why"]), (3, &"finished".into(), &"data_at_risk".into()), "{last}");
    ends(&place, "deploy --plan plan.json --allow-data-loss Raw", 0, "done");
    ends(&place, "plan two.yaml --stack lake", 0, "nothing to change");
    ends(&place, "destroy lake --yes --unprotect", 3, "name each: --delete-data Raw");
    ends(&place, "destroy lake --yes --delete-data Raw", 4, "protected from termination");
    ends(&place, "destroy lake --yes --unprotect --delete-data Raw", 0, "done");
    ends(&place, "destroy lake", 4, "there is no stack");
}

#[test]
fn how_an_operation_ends_has_a_status_of_its_own() {
    let place = Place::new();
    place.cloud.hurry(50);
    let failing = "Resources: {A: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: x}, Metadata: {FailRollback: 'yes'}}, B: {Type: \
                   'AWS::SNS::Topic', Metadata: {Fail: 'no'}}}\n";
    place.folder.write("one.yaml", TOPIC).write("failing.yaml", failing).write("broken.yaml", "Resources: [");
    ends(&place, "deploy broken.yaml --stack orders --yes", 2, "broken.yaml");
    ends(&place, "deploy one.yaml --yes", 2, "--stack");
    ends(&place, "deploy one.yaml --stack orders", 4, "nobody approved it");
    ends(&place, "deploy one.yaml --stack orders --yes", 0, "done");
    ends(&place, "deploy one.yaml --stack orders --yes --fail-on-no-change", 10, "nothing to change");
    ends(&place, "status orders", 0, "CREATE_COMPLETE");
    ends(&place, "cancel orders", 4, "only an update can be cancelled");
    ends(&place, "rollback orders", 4, "there is nothing to undo");
    ends(&place, "deploy failing.yaml --stack orders --yes", 6, "neither done nor undone");
    ends(&place, "status orders", 1, "UPDATE_ROLLBACK_FAILED");
    ends(&place, "attach orders", 6, "neither done nor undone");
    ends(&place, "deploy one.yaml --stack orders --yes", 4, "lakewright rollback --continue orders");
    ends(&place, "rollback --continue orders", 6, "neither done nor undone");
    ends(&place, "rollback --continue orders --skip A", 0, "undone");
    ends(&place, &format!("drift {}", "nothing"), 2, "there is no stack");
    for command in ["status", "events", "outputs"] {
        ends(&place, &format!("{command} nothing"), 2, "help:");
    }
    // The credentials end while it runs.
    let faults = Faults::none().always("cloudformation:DescribeStackEvents", Fault::Expired);
    place.cloud.set_faults(faults);
    place.folder.write("two.yaml", TOPIC.replace("A:", "C:"));
    ends(&place, "deploy two.yaml --stack orders --yes", 7, "lakewright attach orders");
    place.cloud.set_faults(Faults::none());
    ends(&place, "attach orders", 0, "done");
}

#[test]
fn who_is_locked_out_is_told_with_9_and_opens_the_lock_by_its_id() {
    let place = Place::new();
    place.cloud.make_bucket("artifacts");
    place.folder.write("one.yaml", TOPIC);
    let deploy = "deploy one.yaml --stack orders --yes --bucket artifacts";
    // It dies with the lock.
    place.kill(deploy, 8, true);
    let locked = place.run(deploy);
    assert_eq!(locked.status, 9, "{locked:?}");
    let id = locked.output.split("(lock ").nth(1).and_then(|it| it.split(')').next()).expect("the lock's id");
    ends(&place, "unlock orders another --bucket artifacts", 4, "no lock with the id");
    ends(&place, &format!("unlock orders {id} --bucket artifacts"), 0, "is open");
    ends(&place, deploy, 0, "done");
    assert_eq!(place.cloud.stack(ACCOUNT, "orders").expect("a stack").status.name(), "CREATE_COMPLETE");
}
