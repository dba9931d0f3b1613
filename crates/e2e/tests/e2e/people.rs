//! People: who takes which role, what they may put into the lake and read of it.

use lakewright_e2e::cloud::{Caller, Cloud, Refused, Uploaded};
use lakewright_e2e::lake::Lake;

use crate::default_lake;

/// A person of the prod account, in the groups of a job and a clearance; with a role that is taken.
struct Person {
    user: Caller,
    name: String,
    account: String,
}

impl Person {
    fn new(lake: &Lake, name: &str, job: &str, clearance: &str) -> Person {
        let groups = [format!("acme-prod-{job}"), format!("acme-prod-{clearance}")];
        let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
        let user = lake.prod.add_person(name, &groups).unwrap_or_else(|error| panic!("{error}"));
        Person { user, name: name.to_owned(), account: lake.account.clone() }
    }

    fn role(&self, job: &str) -> String {
        format!("arn:aws:iam::{}:role/acme/prod/job/acme-prod-{job}", self.account)
    }

    fn takes(&self, job: &str, clearance: &str) -> Result<Caller, Refused> {
        let device = format!("arn:aws:iam::{}:mfa/{}", self.account, self.name);
        self.user.take_role(&self.role(job), Some(clearance), Some(&device))
    }
}

fn denied<T>(result: Result<T, Refused>) -> bool {
    result.is_err_and(|it| it.is_denied())
}

#[test]
fn people_take_the_role_of_their_job_with_a_second_factor_and_their_clearance_and_no_other() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    let ann = Person::new(lake, "ann", "DataEngineer", "proprietary");
    assert!(ann.takes("DataEngineer", "proprietary").is_ok());
    assert!(denied(ann.takes("DataEngineer", "secret")), "a clearance above");
    assert!(denied(ann.takes("DataSteward", "proprietary")), "another job");
    let without = ann.user.take_role(&ann.role("DataEngineer"), Some("proprietary"), None);
    assert!(denied(without), "without a second factor");
}

#[test]
fn uploads_to_the_first_zone_are_tagged_encrypted_by_its_key_and_over_tls() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    let bob = Person::new(lake, "bob", "DataEngineer", "public");
    let engineer = bob.takes("DataEngineer", "public").unwrap_or_else(|error| panic!("{error}"));
    let bucket = lake.bucket("drop");
    let put = |caller: &Caller, name: &str, with: Uploaded<'_>| {
        caller.upload(&bucket, &format!("people/{name}.csv"), b"a\n1\n", &with)
    };
    let public = Uploaded { classification: Some("public"), ..Uploaded::default() };
    let keys = lake.prod.resources(lakewright_e2e::lake::PROD).expect("a root may");
    let key_of = |id: &str| {
        let key = keys.iter().find(|it| it.id == id).unwrap_or_else(|| panic!("no {id}"));
        format!("arn:aws:kms:us-east-1:{}:key/{}", lake.account, key.physical)
    };
    let (own, other) = (key_of("DropKey"), key_of("RawKey"));

    assert_eq!(put(&engineer, "tagged", public.clone()), Ok(()));
    let named = Uploaded { encryption: Some("aws:kms"), key: Some(&own), ..public.clone() };
    assert_eq!(put(&engineer, "with-its-key", named), Ok(()));

    assert!(denied(put(&engineer, "untagged", Uploaded::default())));
    assert!(denied(put(&engineer, "odd-tag", Uploaded { classification: Some("pubic"), ..Uploaded::default() })));
    assert!(denied(put(&engineer, "other-algorithm", Uploaded { encryption: Some("AES256"), ..public.clone() })));
    let foreign = Uploaded { encryption: Some("aws:kms"), key: Some(&other), ..public.clone() };
    assert!(denied(put(&engineer, "other-key", foreign)));
    assert!(denied(put(&engineer.over_plain_http(), "plain", public.clone())));
    assert!(denied(engineer.classify(&bucket, "people/tagged.csv", "secret")), "a classification stays");

    let auditor = Person::new(lake, "eve", "BiAnalyst", "public");
    let analyst = auditor.takes("BiAnalyst", "public").unwrap_or_else(|error| panic!("{error}"));
    assert!(denied(put(&analyst, "analyst", public)), "analysts write nothing");

    lake.arrived("curated", "people/tagged.csv");
    lake.arrived("curated", "people/with-its-key.csv");
}

#[test]
fn people_read_what_their_clearance_reaches() {
    let Some(cloud) = Cloud::get() else { return };
    let lake = default_lake(cloud);
    let cal = Person::new(lake, "cal", "DataScientist", "proprietary");
    let scientist = cal.takes("DataScientist", "proprietary").unwrap_or_else(|error| panic!("{error}"));
    for level in ["public", "proprietary", "confidential", "secret"] {
        lake.put_as("drop", &format!("read/{level}.csv"), "a\n1\n", level);
    }
    for (level, reaches) in [("public", true), ("proprietary", true), ("confidential", false), ("secret", false)] {
        let key = format!("read/{level}.csv");
        lake.arrived("curated", &key);
        let read = scientist.read(&lake.bucket("curated"), &key);
        assert_eq!(read.is_ok(), reaches, "{level}: {read:?}");
    }
    let untagged = lake.prod.upload(&lake.bucket("curated"), "read/untagged.csv", b"a\n", &Uploaded::default());
    assert_eq!(untagged, Ok(()), "a root may");
    assert!(denied(scientist.read(&lake.bucket("curated"), "read/untagged.csv")), "what has no tag is read by nobody");
}
