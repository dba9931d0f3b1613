//! The stack of the security account.
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

mod stacks;

use lakewright_datalake::config::{
    Access, AccessLogs, DataEvents, DataLake, FindingRegions, Linking, LockMode, Monitoring, ObjectLock,
    OrganizationTrail, Services, Singleton,
};
use lakewright_template::Days;
use serde_json::{Value, json};
use stacks::*;

#[test]
fn every_service_is_created_adopted_or_left_out() {
    for (choice, count) in [(Singleton::Create, 1), (Singleton::Adopt, 0), (Singleton::Skip, 0)] {
        let template = security(&lake().auditing(lake().auditing.security(Services::all(choice))));
        for kind in AUDITING_TYPES {
            assert_eq!(of_type(&template, kind).len(), count, "{kind} {choice:?}");
        }
    }
}

#[test]
fn no_value_comes_from_another_stack() {
    let lake = lake().organization("o-a1b2c3d4e5");
    for template in [security(&lake), prod(&lake)] {
        let json = template.to_string();
        assert!(!json.contains("Fn::ImportValue"));
        assert!(!json.contains("\"Export\""));
    }
}

#[test]
fn the_prod_account_is_named_by_its_root_its_services_and_its_names_alone() {
    let template = security(&lake());
    for id in template["Resources"].as_object().unwrap().keys() {
        assert!(!id.contains("Drop") && !id.contains("Curated"), "{id}");
    }
    let prod = prod(&lake());
    for template in [&template, &prod] {
        for principal in principals(template) {
            assert!(principal.ends_with(":root"), "{principal}");
        }
    }
}

#[test]
fn services_write_to_the_archive_for_the_two_accounts_alone() {
    let template = security(&lake());
    let trails =
        ["111111111111", "222222222222"].map(|it| format!("arn:aws:cloudtrail:${{AWS::Region}}:{it}:trail/acme-prod"));
    let statements =
        |id: &str, element: &str| resource(&template, id)[element]["Statement"].as_array().unwrap().clone();
    let of = |statements: Vec<Value>, service: &str| -> Vec<Value> {
        statements.into_iter().filter(|it| it["Principal"]["Service"] == service).collect()
    };
    let documents = [
        ("TrailArchivePolicy", "PolicyDocument"),
        ("ConfigArchivePolicy", "PolicyDocument"),
        ("ArchiveKey", "KeyPolicy"),
    ];
    for (id, element) in documents {
        for statement in of(statements(id, element), "cloudtrail.amazonaws.com") {
            assert_eq!(texts(&statement["Condition"]["ArnLike"]["aws:SourceArn"]), trails);
        }
        for statement in of(statements(id, element), "config.amazonaws.com") {
            assert_eq!(texts(&statement["Condition"]["StringEquals"]["aws:SourceAccount"]), [PROD, SECURITY]);
        }
    }
    let trail = of(statements("TrailArchivePolicy", "PolicyDocument"), "cloudtrail.amazonaws.com");
    assert_eq!(trail.len(), 2);
    assert_eq!(
        texts(&trail[1]["Resource"]),
        [PROD, SECURITY].map(|it| format!("${{TrailArchive.Arn}}/AWSLogs/{it}/*"))
    );
    let config = of(statements("ConfigArchivePolicy", "PolicyDocument"), "config.amazonaws.com");
    assert_eq!(texts(&config[0]["Action"]), ["s3:GetBucketAcl", "s3:ListBucket"]);
    assert_eq!(
        texts(&config[1]["Resource"]),
        [PROD, SECURITY].map(|it| format!("${{ConfigArchive.Arn}}/AWSLogs/{it}/Config/*"))
    );
    let key = of(statements("ArchiveKey", "KeyPolicy"), "cloudtrail.amazonaws.com");
    assert_eq!(texts(&key[0]["Action"]), ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*"]);
}

/// A lake with a trail of the organization, with or without one of the prod account.
fn with_organization_trail(prod_trail: Singleton) -> DataLake {
    let trail = OrganizationTrail { management_account: "333333333333".into() };
    let auditing = lake().auditing.organization_trail(trail).data_events(DataEvents::default().tables(true));
    lake().organization("o-a1b2c3d4e5").auditing(auditing.prod(Services::default().trail(prod_trail)))
}

#[test]
fn the_trail_of_the_organization_is_made_here_and_is_the_management_accounts() {
    let template = security(&with_organization_trail(Singleton::Adopt));
    let trail = resource(&template, "Trail");
    assert_eq!(trail["IsOrganizationTrail"], true);
    assert_eq!(trail["IsMultiRegionTrail"], true);
    // No account of the organization has a trail of this name.
    assert_eq!(trail["TrailName"], "acme-prod-organization");
    assert_eq!(of_type(&template, "AWS::CloudTrail::Trail").len(), 1);
    let arn = "arn:aws:cloudtrail:${AWS::Region}:333333333333:trail/acme-prod-organization";
    let statements = |id: &str, element: &str| -> Vec<Value> {
        let all = resource(&template, id)[element]["Statement"].as_array().unwrap().clone();
        all.into_iter().filter(|it| it["Principal"]["Service"] == "cloudtrail.amazonaws.com").collect()
    };
    let bucket = statements("TrailArchivePolicy", "PolicyDocument");
    assert_eq!(bucket.len(), 2);
    assert_eq!(bucket[0]["Action"], "s3:GetBucketAcl");
    let folders = ["o-a1b2c3d4e5", "333333333333"].map(|it| format!("${{TrailArchive.Arn}}/AWSLogs/{it}/*"));
    assert_eq!(texts(&bucket[1]["Resource"]), folders);
    for statement in bucket.iter().chain(&statements("ArchiveKey", "KeyPolicy")) {
        assert_eq!(texts(&statement["Condition"]["ArnLike"]["aws:SourceArn"]), [arn]);
    }
    let waits = &template["Resources"]["Trail"]["DependsOn"];
    assert_eq!(waits, "TrailArchivePolicy");
}

#[test]
fn one_trail_sees_the_data_events_the_prod_accounts_own_or_that_of_the_organization() {
    let selectors = |template: &Value| list(&resource(template, "Trail")["AdvancedEventSelectors"]).len();
    let adopted = with_organization_trail(Singleton::Adopt);
    assert_eq!(selectors(&security(&adopted)), 3);
    assert!(resource(&prod(&adopted), "Trail").is_null());

    let both = with_organization_trail(Singleton::Create);
    assert_eq!((selectors(&security(&both)), selectors(&prod(&both))), (1, 3));
    assert!(resource(&prod(&both), "Trail")["IsOrganizationTrail"].is_null());
    let archive = security(&both);
    let policy = &resource(&archive, "TrailArchivePolicy")["PolicyDocument"]["Statement"];
    assert_eq!(texts(&policy[2]["Resource"]), ["${TrailArchive.Arn}/AWSLogs/111111111111/*"]);
    assert_eq!(
        texts(&policy[2]["Condition"]["ArnLike"]["aws:SourceArn"]),
        ["arn:aws:cloudtrail:${AWS::Region}:111111111111:trail/acme-prod"]
    );
    assert!(resource(&security(&lake()), "Trail")["IsOrganizationTrail"].is_null());
}

#[test]
fn access_logs_are_copied_to_the_archive_by_one_role_and_owned_there() {
    let copied = lake().auditing(lake().auditing.access_logs(AccessLogs::Copied));
    let (prod, security) = (prod(&copied), security(&copied));

    // S3 still delivers in the account; what it delivered is copied.
    let source = resource(&prod, "AccessLogs");
    assert_eq!(source["VersioningConfiguration"]["Status"], "Enabled");
    assert_eq!(
        resource(&prod, "RawBucket")["LoggingConfiguration"]["DestinationBucketName"],
        json!({"Ref": "AccessLogs"})
    );
    let configuration = &source["ReplicationConfiguration"];
    assert_eq!(configuration["Role"], json!({"Fn::GetAtt": ["LogCopyRole", "Arn"]}));
    let rule = &configuration["Rules"][0];
    assert_eq!(rule["Filter"], json!({"Prefix": "access/"}));
    assert_eq!(rule["DeleteMarkerReplication"], json!({"Status": "Disabled"}));
    let archive = "arn:aws:s3:::acme-prod-access-archive-222222222222";
    assert_eq!(text(&rule["Destination"]["Bucket"]), archive);
    assert_eq!(rule["Destination"]["Account"], SECURITY);
    assert_eq!(rule["Destination"]["AccessControlTranslation"], json!({"Owner": "Destination"}));
    assert!(rule["Destination"]["EncryptionConfiguration"].is_null());

    let role = resource(&prod, "LogCopyRole");
    assert_eq!((&role["Path"], &role["RoleName"]), (&json!("/acme/prod/service/"), &json!("acme-prod-log-copy")));
    assert_eq!(trust(&prod, "LogCopyRole")[0]["Principal"], json!({"Service": "s3.amazonaws.com"}));
    let own = "arn:aws:s3:::acme-prod-access-logs-111111111111";
    assert_eq!(allowed(&prod, "LogCopyRole", "s3:GetReplicationConfiguration"), [own]);
    assert_eq!(allowed(&prod, "LogCopyRole", "s3:GetObjectVersionForReplication"), [format!("{own}/access/*")]);
    for action in ["s3:ReplicateObject", "s3:ReplicateTags", "s3:ObjectOwnerOverrideToBucketOwner"] {
        assert_eq!(allowed(&prod, "LogCopyRole", action), [format!("{archive}/access/*")], "{action}");
    }
    for action in ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ReplicateDelete"] {
        assert_eq!(allowed(&prod, "LogCopyRole", action), Vec::<String>::new(), "{action}");
    }

    // The other end: logs have S3's own keys, and so have their copies, whatever the bucket says.
    let bucket = resource(&security, "AccessArchive");
    assert_eq!(bucket["BucketName"], "acme-prod-access-archive-222222222222");
    let encryption = &bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"][0];
    assert_eq!(encryption["ServerSideEncryptionByDefault"], json!({"SSEAlgorithm": "AES256"}));
    assert_eq!(bucket["VersioningConfiguration"]["Status"], "Enabled");
    assert_eq!(bucket["LifecycleConfiguration"]["Rules"][0]["ExpirationInDays"], 365);
    let statements = &resource(&security, "AccessArchivePolicy")["PolicyDocument"]["Statement"];
    let admitted: Vec<&Value> = list(statements).into_iter().filter(|it| it["Effect"] == "Allow").collect();
    assert_eq!(admitted.len(), 2);
    for statement in &admitted {
        assert_eq!(text(&statement["Principal"]["AWS"]), "arn:aws:iam::111111111111:root");
        let by = texts(&statement["Condition"]["ArnEquals"]["aws:PrincipalArn"]);
        assert_eq!(by, ["arn:aws:iam::111111111111:role/acme/prod/service/acme-prod-log-copy"]);
    }
    assert_eq!(texts(&admitted[0]["Resource"]), ["${AccessArchive.Arn}/access/*"]);
    assert_eq!(
        texts(&admitted[0]["Action"]),
        ["s3:ObjectOwnerOverrideToBucketOwner", "s3:ReplicateObject", "s3:ReplicateTags"]
    );
    assert_eq!(texts(&admitted[1]["Action"]), ["s3:GetBucketVersioning"]);

    // Copies need neither a trail nor a recorder.
    let alone = services(&copied, Singleton::Skip);
    let alone = crate::security(&alone.clone().auditing(alone.auditing.aggregator(false)));
    assert_eq!(of_type(&alone, "AWS::S3::Bucket").len(), 2);
    assert_eq!(of_type(&alone, "AWS::KMS::Key").len(), 1, "that of the alerts");
    assert!(resource(&crate::prod(&lake()), "AccessLogs")["ReplicationConfiguration"].is_null());
}

#[test]
fn security_hub_shows_the_findings_of_the_regions_that_are_linked() {
    let with = |services: Services, linked: FindingRegions| {
        security(&lake().auditing(lake().auditing.security(services).finding_regions(linked)))
    };
    let named = |linking| FindingRegions::default().linking(linking).region("us-east-1").region("eu-central-1");
    let regions = json!(["us-east-1", "eu-central-1"]);
    for (linked, mode, regions) in [
        (FindingRegions::default(), "ALL_REGIONS", Value::Null),
        (named(Linking::AllExcept), "ALL_REGIONS_EXCEPT_SPECIFIED", regions.clone()),
        (named(Linking::Only), "SPECIFIED_REGIONS", regions),
    ] {
        let template = with(Services::default(), linked);
        let aggregator = resource(&template, "FindingRegions");
        assert_eq!((&aggregator["RegionLinkingMode"], &aggregator["Regions"]), (&json!(mode), &regions));
        assert_eq!(template["Resources"]["FindingRegions"]["DependsOn"], "SecurityHub");
    }
    let adopted = with(Services::default().security_hub(Singleton::Adopt), FindingRegions::default());
    assert!(adopted["Resources"]["FindingRegions"].is_object());
    assert!(adopted["Resources"]["FindingRegions"]["DependsOn"].is_null());
    assert_eq!(of_type(&security(&lake()), "AWS::SecurityHub::FindingAggregator"), []);
}

#[test]
fn every_bucket_keeps_versions_and_refuses_plain_http() {
    let template = security(&lake());
    let buckets = of_type(&template, "AWS::S3::Bucket");
    assert_eq!(buckets.len(), 3);
    for (id, bucket) in buckets {
        assert_eq!(bucket["VersioningConfiguration"]["Status"], "Enabled", "{id}");
        assert_eq!(template["Resources"][id]["DeletionPolicy"], "Retain");
        let policy = &resource(&template, &format!("{id}Policy"))["PolicyDocument"]["Statement"];
        let refused = list(policy).into_iter().any(|it| {
            it["Effect"] == "Deny"
                && it["Principal"] == "*"
                && it["Condition"] == json!({"Bool": {"aws:SecureTransport": "false"}})
        });
        assert!(refused, "{id}");
        let encryption =
            &bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"][0]["ServerSideEncryptionByDefault"];
        if id == "AccessLogs" {
            assert_eq!(*encryption, json!({"SSEAlgorithm": "AES256"}));
        } else {
            assert_eq!(encryption["KMSMasterKeyID"], json!({"Fn::GetAtt": ["ArchiveKey", "Arn"]}));
            assert_eq!(bucket["LoggingConfiguration"]["DestinationBucketName"], json!({"Ref": "AccessLogs"}));
        }
    }
}

#[test]
fn objects_are_locked_where_trails_write_and_never_where_config_does() {
    let lock = ObjectLock { mode: LockMode::Governance, retention: Days(400) };
    let auditing = lake().auditing.object_lock(lock).archive_retention(Days(500));
    let template = security(&lake().auditing(auditing));
    let trail = resource(&template, "TrailArchive");
    assert_eq!(trail["ObjectLockEnabled"], true);
    let rule = &trail["ObjectLockConfiguration"]["Rule"]["DefaultRetention"];
    assert_eq!(*rule, json!({"Days": 400, "Mode": "GOVERNANCE"}));
    for id in ["ConfigArchive", "AccessLogs"] {
        assert!(resource(&template, id)["ObjectLockConfiguration"].is_null(), "{id}");
    }
    assert!(resource(&security(&lake()), "TrailArchive")["ObjectLockEnabled"].is_null());
}

#[test]
fn there_is_an_archive_only_of_what_the_lake_writes() {
    let adopted = services(&lake(), Singleton::Adopt);
    let template = security(&adopted);
    assert_eq!(of_type(&template, "AWS::S3::Bucket"), []);
    let one = security(
        &lake().auditing(
            lake()
                .auditing
                .prod(Services::all(Singleton::Skip))
                .security(Services::all(Singleton::Skip).trail(Singleton::Create)),
        ),
    );
    assert!(!resource(&one, "TrailArchive").is_null());
    assert!(resource(&one, "ConfigArchive").is_null());
    let writers = &resource(&one, "TrailArchivePolicy")["PolicyDocument"]["Statement"][2]["Resource"];
    assert_eq!(texts(writers), ["${TrailArchive.Arn}/AWSLogs/222222222222/*"]);
}

#[test]
fn the_own_trail_waits_until_it_may_write() {
    let template = security(&lake());
    assert_eq!(template["Resources"]["Trail"]["DependsOn"], "TrailArchivePolicy");
    assert_eq!(resource(&template, "Trail")["KMSKeyId"], json!({"Fn::GetAtt": ["ArchiveKey", "Arn"]}));
}

#[test]
fn the_aggregator_sees_the_accounts_that_record() {
    let template = security(&lake());
    let sources = &resource(&template, "Aggregator")["AccountAggregationSources"];
    assert_eq!(texts(&sources[0]["AccountIds"]), [PROD, SECURITY]);
    let lake = lake().auditing(lake().auditing.security(Services::default().config(Singleton::Skip)));
    let template = security(&lake);
    assert_eq!(texts(&resource(&template, "Aggregator")["AccountAggregationSources"][0]["AccountIds"]), [PROD]);
}

#[test]
fn only_the_prod_account_puts_findings_on_the_bus() {
    let statement = |lake: &DataLake| resource(&security(lake), "FindingBusPolicy")["Statement"].clone();
    let of_default = statement(&lake());
    assert_eq!(text(&of_default["Principal"]["AWS"]), "arn:aws:iam::111111111111:root");
    assert_eq!(of_default["Action"], "events:PutEvents");
    assert!(of_default["Condition"].is_null());
    let of_organization = statement(&lake().organization("o-a1b2c3d4e5"));
    assert_eq!(of_organization["Condition"], json!({"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}));
}

#[test]
fn findings_of_both_accounts_become_mail() {
    let template = security(&lake().monitoring(Monitoring::default().alert_email("lake@example.com")));
    assert_eq!(resource(&template, "ProdFindings")["EventBusName"], json!({"Ref": "FindingBus"}));
    assert!(resource(&template, "OwnFindings")["EventBusName"].is_null());
    for rule in ["ProdFindings", "OwnFindings"] {
        let rule = resource(&template, rule);
        assert_eq!(rule["Targets"][0]["Arn"], json!({"Ref": "AlertTopic"}));
        assert!(rule["EventPattern"].to_string().len() <= 2_048);
    }
    let subscriptions = of_type(&template, "AWS::SNS::Subscription");
    assert_eq!(subscriptions.len(), 1);
    assert_eq!(subscriptions[0].1["Endpoint"], "lake@example.com");
    assert!(!resource(&template, "AlertTopic")["KmsMasterKeyId"].is_null());
}

#[test]
fn the_entry_leads_to_the_auditor_of_the_prod_account_and_nowhere_else() {
    let template = security(&lake());
    let entry = resource(&template, "AuditEntry");
    assert_eq!(
        format!("{}{}", entry["Path"].as_str().unwrap(), entry["RoleName"].as_str().unwrap()),
        "/acme/prod/job/acme-prod-audit-entry"
    );
    let statements = statements(&template, "AuditEntry");
    assert_eq!(statements.len(), 1);
    assert_eq!(statements[0]["Action"], "sts:AssumeRole");
    let auditor = "arn:aws:iam::111111111111:role/acme/prod/job/acme-prod-Auditor";
    assert_eq!(texts(&statements[0]["Resource"]), [auditor]);
    assert_eq!(trust(&template, "AuditEntry")[0]["Condition"], json!({"Bool": {"aws:MultiFactorAuthPresent": "true"}}));
    let prod = prod(&lake());
    let role = resource(&prod, "Auditor");
    assert_eq!(
        format!("{}{}", role["Path"].as_str().unwrap(), role["RoleName"].as_str().unwrap()),
        "/acme/prod/job/acme-prod-Auditor"
    );

    let provider = "arn:aws:iam::111111111111:saml-provider/company";
    let by_saml = security(&lake().access(Access::default().saml_provider(provider)));
    assert_eq!(
        trust(&by_saml, "AuditEntry")[0]["Condition"],
        json!({"StringEquals": {"aws:PrincipalType": "AssumedRole"}})
    );
}

#[test]
fn every_output_says_what_it_is() {
    for template in [security(&lake()), prod(&lake())] {
        for (id, output) in template["Outputs"].as_object().unwrap() {
            assert!(output["Description"].as_str().is_some_and(|it| !it.is_empty()), "{id}");
        }
    }
}
