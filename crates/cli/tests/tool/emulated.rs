//! `deploy` and its neighbours, the real program, on an emulator: with functions, permissions and two accounts. They run where
//! `LAKEWRIGHT_EMULATOR` names a folder: `cargo xtask e2e`.

use std::path::Path;

use lakewright_datalake::config::DataLake;
use lakewright_local::{Emulator, Environment, SECRET};
use lakewright_stack::Format;

use crate::common::{Folder, Run};

const PROD: &str = "111111111111";
const SECURITY: &str = "222222222222";

/// An emulator, and a folder with a profile for each account.
struct Place {
    emulator: Emulator,
    folder: Folder,
}

impl Place {
    /// Nothing, where no emulator is at hand.
    fn new() -> Option<Place> {
        let environment = std::env::var_os("LAKEWRIGHT_EMULATOR")?;
        let environment = Environment::set_up(Path::new(&environment), |_| ()).expect("an environment");
        let place = Place { emulator: environment.start().expect("an emulator"), folder: Folder::new() };
        let profile = |name: &str, account: &str| {
            format!("[{name}]\naws_access_key_id = {account}\naws_secret_access_key = {SECRET}\n")
        };
        place.folder.write("credentials", profile("lake", PROD) + &profile("audit", SECURITY));
        Some(place)
    }

    /// Runs the tool, by the door with TLS.
    fn run(&self, arguments: &str) -> Run {
        let place = self.emulator.place();
        let (endpoint, authority) = (&place.endpoint, place.authority.display());
        let arguments = format!("{arguments} --region us-east-1 --endpoint-url {endpoint} --ca-bundle {authority}");
        let mut command = self.folder.command(&arguments);
        command.env_clear().env("HOME", self.folder.path()).env("AWS_EC2_METADATA_DISABLED", "true");
        command.env("AWS_SHARED_CREDENTIALS_FILE", self.folder.path().join("credentials"));
        Run::of(command.output().expect("the tool"))
    }

    #[track_caller]
    fn ends(&self, arguments: &str, status: i32, word: &str) -> Run {
        let run = self.run(arguments);
        assert!(run.status == status && (run.output.clone() + &run.messages).contains(word), "{arguments}: {run:?}");
        run
    }

    /// Writes the assembly of a lake with these zones.
    fn lake(&self, zones: &[&str]) {
        let zones: String = zones.iter().map(|it| format!("[[zones]]\nname = \"{it}\"\n")).collect();
        let config = format!("name = \"acme\"\n[accounts]\nprod = \"{PROD}\"\nsecurity = \"{SECURITY}\"\n{zones}");
        let lake = DataLake::from_toml(&config).expect("a lake");
        let assembly = lake.build().into_app().into_assembly().expect("an assembly");
        assembly.write(&self.folder.path().join("assembly"), Format::Json).expect("room on the disk");
    }
}

#[test]
fn a_lake_is_deployed_changed_looked_at_and_shown_by_the_program_itself() {
    let Some(place) = Place::new() else { return };
    place.lake(&["drop", "curated"]);
    let deploy = "deploy assembly --yes --profile prod=lake --profile security=audit";
    // The first is small enough for a request, the second is not.
    place.ends(deploy, 2, "acme-prod-security in 222222222222 us-east-1: done");
    place.ends(deploy, 2, "lakewright bootstrap");
    for profile in ["lake", "audit"] {
        place.ends(&format!("bootstrap --yes --profile {profile}"), 0, "ArtifactBucket = lakewright-artifacts-");
    }
    // The wrong way round nothing is written.
    place.ends(
        "deploy assembly --yes --profile prod=audit --profile security=lake",
        4,
        "belongs to account 222222222222",
    );
    let first = place.ends(deploy, 0, "acme-prod-lake in 111111111111 us-east-1: done");
    assert!(first.output.contains("acme-prod-security in 222222222222 us-east-1: nothing"), "{}", first.output);
    let again =
        place.ends(&format!("{deploy} --fail-on-no-change"), 10, "acme-prod-lake in 111111111111 us-east-1: nothing");
    assert!(
        again.output.contains("acme-prod-security in 222222222222 us-east-1: nothing to change"),
        "{}",
        again.output
    );

    // A zone more: the plan shows it, and what was reviewed is what runs.
    place.lake(&["drop", "raw", "curated"]);
    let plan = place.ends(
        "plan assembly --out plan.json --profile prod=lake --profile security=audit",
        1,
        "+ RawBucket (AWS::S3::Bucket) is added",
    );
    assert!(plan.output.contains("CloudFormation says"), "{}", plan.output);
    let beside = place.run("resources assembly --profile prod=lake --profile security=audit");
    assert!(beside.status == 1 && beside.output.contains("declared, not deployed, not live"), "{beside:?}");
    place.ends(
        "deploy --plan plan.json --profile acme-prod-lake=lake --profile acme-prod-security=audit",
        0,
        "acme-prod-lake in 111111111111 us-east-1: done",
    );
    place.ends(deploy, 0, "acme-prod-lake in 111111111111 us-east-1: nothing to change");
    place.ends("status acme-prod-lake --profile lake", 0, "protected from termination");
    place.ends("outputs acme-prod-lake --profile lake", 0, "acme-prod-raw-111111111111");
    let events = place.ends("events acme-prod-lake --profile lake --format json", 0, "\"UPDATE_COMPLETE\"");
    assert!(events.output.lines().count() > 20, "{}", events.output);
    let resources = place.run("resources assembly --component RawBucket --profile prod=lake --profile security=audit");
    assert!(resources.output.contains("acme-prod-raw-111111111111"), "{resources:?}");
    place.ends("destroy acme-prod-lake --profile lake", 0, "kept, in no stack");
    place.ends("destroy acme-prod-lake --yes --profile lake", 4, "protected from termination");
}

const ORDERS: &str = "\
Resources:
  Orders: {Type: 'AWS::SQS::Queue', Properties: {QueueName: orders}}
  Kept: {Type: 'AWS::S3::Bucket', DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {BucketName: kept-orders}}
Outputs: {Url: {Value: !Ref Orders}}
";

/// A function whose code is nowhere.
const FAILING: &str = r#"  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]
  F:
    Type: AWS::Lambda::Function
    Properties: {Runtime: python3.13, Handler: i.h, Role: !GetAtt Role.Arn, Code: {S3Bucket: kept-orders, S3Key: none.zip}}
Outputs:"#;

#[test]
fn a_stack_fails_is_undone_drifts_and_is_deleted() {
    let Some(place) = Place::new() else { return };
    let folder = &place.folder;
    folder.write("one.yaml", ORDERS).write("two.yaml", ORDERS.replace("orders}", "orders, DelaySeconds: 7}"));
    folder
        .write("failing.yaml", ORDERS.replace("Outputs:", FAILING))
        .write("other.yaml", ORDERS.replace("Name: orders", "Name: other"));
    let at = "--profile lake";
    place.ends(&format!("deploy one.yaml --stack orders --yes {at}"), 0, "done");
    place.ends(&format!("deploy other.yaml --stack orders --yes {at}"), 3, "AWS::SQS::Queue Orders is replaced");
    let failed = place.ends(&format!("deploy failing.yaml --stack orders --yes {at}"), 5, "none.zip");
    let cause = failed.output.lines().nth(1).unwrap_or_default();
    assert!(
        cause.starts_with("UPDATE_FAILED AWS::Lambda::Function F: ")
            || cause.starts_with("CREATE_FAILED AWS::Lambda::Function F: "),
        "{failed:?}"
    );
    place.ends(&format!("status orders {at}"), 1, "UPDATE_ROLLBACK_COMPLETE");
    place.ends(&format!("attach orders {at}"), 5, "none.zip");
    place.ends(&format!("drift orders {at}"), 0, "0 drifted, 2 in sync");
    place.ends(&format!("deploy two.yaml --stack orders --yes {at}"), 0, "done");
    place.ends(&format!("status orders {at}"), 0, "UPDATE_COMPLETE");
    // Nothing runs that could be undone.
    place.ends(&format!("cancel orders {at}"), 4, "only an update can be cancelled");
    place.ends(&format!("rollback orders {at}"), 4, "there is nothing to undo");
    place.ends(&format!("resources {at}"), 0, "kept-orders");
    place.ends(&format!("destroy orders --yes --unprotect {at}"), 3, "--delete-data Orders");
    place.ends(&format!("destroy orders --yes --unprotect --delete-data Orders {at}"), 0, "kept-orders was kept");
    place.ends(&format!("outputs orders {at}"), 2, "there is no stack `orders`");
    let lost = place.ends(&format!("resources {at}"), 1, "in no stack any more");
    assert!(
        lost.output.contains("AWS::S3::Bucket kept-orders") && lost.output.contains("which was deleted"),
        "{lost:?}"
    );
}
