//! What people may do, read from the emitted template.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test says what is wrong by failing")]

mod stacks;

use std::collections::{BTreeMap, BTreeSet};

use lakewright_datalake::config::{Access, Accounts, DataLake, IdentityCenter, IdentityGroups, QuickSight, Zone};
use serde_json::{Value, json};
use stacks::*;

const JOBS: [&str; 4] = ["DataSteward", "DataEngineer", "DataScientist", "BiAnalyst"];
const LEVELS: [&str; 4] = ["public", "proprietary", "confidential", "secret"];
const READING: [&str; 8] = [
    "s3:GetObject",
    "s3:GetObjectVersion",
    "s3:GetObjectAttributes",
    "s3:GetObjectVersionAttributes",
    "s3:GetObjectAnnotation",
    "s3:GetObjectVersionAnnotation",
    "s3:ListObjectAnnotations",
    "s3:ListObjectVersionAnnotations",
];

/// Whether the Denies of a role keep a session from an object of a bucket.
fn is_denied(
    template: &Value,
    role: &str,
    action: &str,
    bucket: &str,
    session: Option<&str>,
    tag: Option<&str>,
) -> bool {
    let values = |key: &str| match key {
        "aws:PrincipalTag/clearance" => session,
        "s3:ExistingObjectTag/dataclassification" => tag,
        other => panic!("a Deny asks for {other}"),
    };
    let holds = |operator: &str, key: &str, wanted: &Value| {
        let one_of = values(key).is_some_and(|it| texts(wanted).iter().any(|wanted| wanted == it));
        match operator {
            "StringEquals" => one_of,
            "StringNotEquals" => !one_of,
            other => panic!("a Deny compares by {other}"),
        }
    };
    statements(template, role).into_iter().filter(|it| it["Effect"] == "Deny" && is_about(it, action)).any(
        |statement| {
            let object = format!("${{{bucket}.Arn}}/*");
            texts(&statement["Resource"]).contains(&object)
                && statement["Condition"].as_object().unwrap().iter().all(|(operator, keys)| {
                    keys.as_object().unwrap().iter().all(|(key, wanted)| holds(operator, key, wanted))
                })
        },
    )
}

#[test]
fn a_session_reads_its_own_level_and_those_before_it_and_nothing_else() {
    let template = prod(&lake());
    let sessions = [None, Some("cosmic")].into_iter().chain(LEVELS.map(Some));
    let tags: Vec<Option<&str>> =
        [None, Some("harmless"), Some("Public")].into_iter().chain(LEVELS.map(Some)).collect();
    for session in sessions {
        for tag in &tags {
            let level = |it: Option<&str>| it.and_then(|it| LEVELS.iter().position(|level| *level == it));
            let expected = matches!((level(session), level(*tag)), (Some(has), Some(needs)) if has >= needs);
            for action in READING {
                for role in JOBS.into_iter().chain(["JobExecution"]) {
                    for bucket in ["DropBucket", "RawBucket", "RefinedBucket", "CuratedBucket"] {
                        let denied = is_denied(&template, role, action, bucket, session, *tag);
                        assert_eq!(denied, !expected, "{role} {action} {bucket} as {session:?} of {tag:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn results_and_sandboxes_are_not_denied_for_want_of_a_tag() {
    let template = prod(&lake());
    for bucket in ["QueryResults", "Sandboxes"] {
        assert!(!is_denied(&template, "BiAnalyst", "s3:GetObject", bucket, Some("public"), None));
    }
}

#[test]
fn every_reading_action_that_tells_the_tags_of_its_object_is_denied_above_the_clearance() {
    let facts = include_str!("../../facts/data/iam/s3.json");
    let facts: Value = serde_json::from_str(facts).unwrap();
    let with_tags = facts["actions"].as_object().unwrap().iter().filter(|(_, facts)| {
        list(&facts["c"]).iter().any(|it| it.as_str().unwrap().starts_with("s3:ExistingObjectTag/"))
    });
    let about_data = |name: &str| !name.ends_with("Acl") && !name.ends_with("Tagging");
    let reading = with_tags.filter(|(name, facts)| (facts["l"] == "R" || facts["l"] == "L") && about_data(name));
    let mut names: Vec<String> = reading.map(|(name, _)| format!("s3:{name}")).collect();
    let mut expected = READING.map(str::to_owned).to_vec();
    names.sort_unstable();
    expected.sort_unstable();
    assert_eq!(names, expected);
}

#[test]
fn nobody_is_allowed_to_read_in_a_way_that_hides_the_tags() {
    let template = prod(&lake());
    for role in JOBS.into_iter().chain(["JobExecution"]) {
        for action in [
            "s3:GetObjectTorrent",
            "s3:GetObjectVersionForReplication",
            "s3:GetDataAccess",
            "lakeformation:GetDataAccess",
        ] {
            assert_eq!(allowed(&template, role, action), Vec::<String>::new(), "{role} {action}");
        }
    }
}

#[test]
fn scientists_write_the_last_zone_their_own_folders_and_scripts() {
    let template = prod(&lake());
    let own = [
        "${CuratedBucket.Arn}/*",
        "${QueryResults.Arn}/${aws:PrincipalTag/clearance}/*",
        "${Sandboxes.Arn}/${aws:PrincipalTag/clearance}/*",
    ];
    let mut with_scripts = own.to_vec();
    with_scripts.push("${Sandboxes.Arn}/jobs/*");
    assert_eq!(allowed(&template, "DataScientist", "s3:PutObject"), with_scripts);
    assert_eq!(allowed(&template, "DataScientist", "s3:DeleteObject"), own);
    assert_eq!(allowed(&template, "JobExecution", "s3:PutObject"), own);
    assert_eq!(allowed(&template, "JobExecution", "s3:DeleteObject"), own);
}

#[test]
fn last_zones_are_those_that_nothing_leaves() {
    let lake =
        lake().zones([Zone::new("in"), Zone::new("one").next("out"), Zone::new("two").last(), Zone::new("out").last()]);
    let template = prod(&lake);
    let written = allowed(&template, "DataScientist", "s3:PutObject");
    for (bucket, is_written) in [("In", false), ("One", false), ("Two", true), ("Out", true)] {
        assert_eq!(written.contains(&format!("${{{bucket}Bucket.Arn}}/*")), is_written, "{bucket}");
    }
}

#[test]
fn analysts_write_nothing_but_their_own_folders() {
    [lake(), with_quicksight(QuickSight::Author)].iter().for_each(analysts_write_their_folders);
}

fn analysts_write_their_folders(lake: &DataLake) {
    let template = prod(lake);
    for action in ["s3:PutObject", "s3:DeleteObject"] {
        let own =
            ["${QueryResults.Arn}/${aws:PrincipalTag/clearance}/*", "${Sandboxes.Arn}/${aws:PrincipalTag/clearance}/*"];
        assert_eq!(allowed(&template, "BiAnalyst", action), own);
    }
    let writes = [
        "glue:CreateTable",
        "glue:UpdateTable",
        "glue:StartCrawler",
        "sqs:SendMessage",
        "iam:PassRole",
        "s3:PutObjectTagging",
    ];
    for action in writes {
        assert_eq!(allowed(&template, "BiAnalyst", action), Vec::<String>::new(), "{action}");
    }
}

fn with_quicksight(quicksight: QuickSight) -> DataLake {
    lake().access(Access::default().quicksight(quicksight))
}

/// Every action on QuickSight that is allowed to a role, with what it is allowed on.
fn in_quicksight(template: &Value, role: &str) -> BTreeMap<String, Vec<String>> {
    let facts: Value = serde_json::from_str(include_str!("../../facts/data/iam/quicksight.json")).unwrap();
    let actions = facts["actions"].as_object().unwrap().keys().map(|it| format!("quicksight:{it}"));
    actions
        .map(|it| (allowed(template, role, &it), it))
        .filter(|it| !it.0.is_empty())
        .map(|(on, it)| (it, on))
        .collect()
}

#[test]
fn analysts_use_quicksight_by_choice_within_their_clearance_and_administer_nothing() {
    let facts: Value = serde_json::from_str(include_str!("../../facts/data/iam/quicksight.json")).unwrap();
    let arn = |rest: &str| format!("arn:aws:quicksight:${{AWS::Region}}:${{AWS::AccountId}}:{rest}");
    let oneself = "arn:aws:quicksight:*:${AWS::AccountId}:user/${aws:userid}";
    for (mode, first) in [
        (QuickSight::Off, None),
        (QuickSight::Reader, Some("quicksight:CreateReader")),
        (QuickSight::Author, Some("quicksight:CreateUser")),
    ] {
        let lake = with_quicksight(mode);
        assert_eq!(lake.paid_services().contains(&"access.quicksight".to_owned()), mode != QuickSight::Off);
        let template = prod(&lake);
        for role in ["DataSteward", "DataEngineer", "DataScientist", "JobExecution"] {
            assert_eq!(in_quicksight(&template, role), BTreeMap::new(), "{role} {mode:?}");
        }
        let found = in_quicksight(&template, "BiAnalyst");
        assert_eq!(found.is_empty(), first.is_none(), "{mode:?}");
        for (action, resources) in &found {
            let level = facts["actions"][action.strip_prefix("quicksight:").unwrap()]["l"].as_str().unwrap();
            // What changes something, or shows what is in it, is about oneself or one's clearance; lists show names.
            let of_own =
                |it: &String| it.contains(":user/") || it.contains("/acme-prod-${aws:PrincipalTag/clearance}-");
            match level {
                "P" | "T" => panic!("{action} is for administrators"),
                "W" => assert!(resources.iter().all(of_own), "{action} on {resources:?}"),
                _ if action.starts_with("quicksight:Search") || action.starts_with("quicksight:List") => {}
                _ => assert!(resources.iter().all(of_own), "{action} on {resources:?}"),
            }
            if resources.iter().any(|it| it.contains(":user/")) {
                assert_eq!((Some(action.as_str()), &resources[..]), (first, &[oneself.to_owned()][..]));
            }
        }
        let writes = found.keys().filter(|it| facts["actions"][it.strip_prefix("quicksight:").unwrap()]["l"] == "W");
        assert_eq!(
            writes.count(),
            match mode {
                QuickSight::Author => 14,
                QuickSight::Reader => 1,
                _ => 0,
            },
            "{mode:?}"
        );
        if first.is_some() {
            let own = arn("dashboard/acme-prod-${aws:PrincipalTag/clearance}-*");
            assert!(found["quicksight:DescribeDashboard"].contains(&own), "{found:?}");
        }
    }
}

#[test]
fn stewards_and_engineers_write_every_zone() {
    let template = prod(&lake());
    for role in ["DataSteward", "DataEngineer"] {
        let written = allowed(&template, role, "s3:PutObject");
        for bucket in ["Drop", "Raw", "Refined", "Curated"] {
            assert!(written.contains(&format!("${{{bucket}Bucket.Arn}}/*")), "{role} {bucket}");
        }
    }
}

#[test]
fn only_stewards_who_may_read_everything_classify_and_erase() {
    let template = prod(&lake());
    for action in [
        "s3:PutObjectVersionTagging",
        "s3:DeleteObjectTagging",
        "s3:DeleteObjectVersion",
        "s3:DeleteObjectVersionTagging",
    ] {
        for role in ["DataEngineer", "DataScientist", "BiAnalyst", "JobExecution"] {
            assert_eq!(allowed(&template, role, action), Vec::<String>::new(), "{role}");
        }
        let allows = statements(&template, "DataSteward").into_iter().filter(|it| is_about(it, action));
        let allows: Vec<&Value> = allows.collect();
        assert_eq!(allows.len(), 1);
        assert_eq!(allows[0]["Condition"], json!({"StringEquals": {"aws:PrincipalTag/clearance": "secret"}}));
    }
}

#[test]
fn who_uploads_tags_new_objects_of_the_entry_zone_and_nothing_else() {
    let template = prod(&lake());
    let entry = ["${DropBucket.Arn}/*".to_owned()];
    for (role, tags) in
        [("DataEngineer", &entry[..]), ("DataScientist", &[]), ("BiAnalyst", &[]), ("JobExecution", &[])]
    {
        assert_eq!(allowed(&template, role, "s3:PutObjectTagging"), tags, "{role}");
    }
    // The bucket keeps a tag that is there; the other zones' buckets let nobody tag but the pipeline.
    let only_new = json!({"s3:ExistingObjectTag/dataclassification": "false"});
    for (bucket, null) in [("DropBucketPolicy", only_new), ("RawBucketPolicy", Value::Null)] {
        let document = &template["Resources"][bucket]["Properties"]["PolicyDocument"]["Statement"];
        let stay = document.as_array().unwrap().iter().find(|it| it["Sid"] == "TagsStay").unwrap();
        assert_eq!((&stay["Effect"], &stay["Condition"]["Null"]), (&json!("Deny"), &null), "{bucket}");
    }
}

#[test]
fn nobody_has_a_way_to_more_rights() {
    let by_identity_center = lake().access(Access::default().identity_center(center()));
    [lake(), with_quicksight(QuickSight::Author), by_identity_center].iter().for_each(no_way_to_more_rights);
}

fn no_way_to_more_rights(lake: &DataLake) {
    let template = prod(lake);
    let ways = [
        "iam:AttachRolePolicy",
        "iam:PutRolePolicy",
        "iam:CreatePolicyVersion",
        "iam:UpdateAssumeRolePolicy",
        "iam:TagRole",
        "iam:TagUser",
        "iam:AddUserToGroup",
        "iam:CreateAccessKey",
        "iam:CreateLoginProfile",
        "iam:DeleteRolePermissionsBoundary",
        "sts:AssumeRole",
        "sts:TagSession",
        "lambda:CreateFunction",
        "lambda:UpdateFunctionCode",
        "lambda:UpdateFunctionConfiguration",
        "lambda:InvokeFunction",
        "lambda:AddPermission",
        "glue:CreateCrawler",
        "glue:UpdateCrawler",
        "glue:CreateDevEndpoint",
        "glue:CreateSession",
        "glue:PutResourcePolicy",
        "sagemaker:CreateDomain",
        "sagemaker:CreateUserProfile",
        "sagemaker:UpdateNotebookInstance",
        "sagemaker:CreatePresignedDomainUrl",
        "cloudformation:CreateStack",
        "cloudformation:UpdateStack",
        "states:CreateStateMachine",
        "ecs:RunTask",
        "kms:CreateGrant",
        "kms:PutKeyPolicy",
        "kms:ReEncryptFrom",
        "s3:PutBucketPolicy",
        "s3:PutObjectAcl",
        "s3:PutAccessPointPolicy",
        "s3:CreateJob",
        "s3:PutReplicationConfiguration",
        "s3:PutBucketNotification",
        "s3:BypassGovernanceRetention",
        "quicksight:CreateAdmin",
        "quicksight:CreateDataSource",
        "quicksight:CreateIAMPolicyAssignment",
        "quicksight:GenerateEmbedUrlForRegisteredUser",
        "quicksight:GetSessionEmbedUrl",
        "quicksight:RegisterUser",
        "quicksight:UpdateDashboardPermissions",
        "quicksight:UpdateDataSetPermissions",
        "quicksight:UpdateDataSource",
        "quicksight:UpdateResourcePermissions",
        "quicksight:UpdateUser",
    ];
    for role in JOBS.into_iter().chain(["JobExecution"]) {
        for action in ways {
            assert_eq!(allowed(&template, role, action), Vec::<String>::new(), "{role} {action}");
        }
    }
}

#[test]
fn scientists_hand_over_one_role_and_touch_only_jobs_that_have_it() {
    let template = prod(&lake());
    for role in ["DataSteward", "DataEngineer", "BiAnalyst", "JobExecution"] {
        assert_eq!(allowed(&template, role, "iam:PassRole"), Vec::<String>::new(), "{role}");
    }
    assert_eq!(allowed(&template, "DataScientist", "iam:PassRole"), ["${JobExecution.Arn}"]);
    let pass = statements(&template, "DataScientist").into_iter().find(|it| is_about(it, "iam:PassRole")).unwrap();
    assert_eq!(
        pass["Condition"],
        json!({"StringEquals": {"iam:PassedToService": ["glue.amazonaws.com", "sagemaker.amazonaws.com"]}})
    );
    let named = "acme-prod-science-${aws:PrincipalTag/clearance}-*";
    let jobs = statements(&template, "DataScientist").into_iter();
    for statement in jobs.filter(|it| is_about(it, "glue:UpdateJob") || is_about(it, "sagemaker:CreateTrainingJob")) {
        for resource in texts(&statement["Resource"]) {
            assert!(resource.ends_with(&format!("/{named}")), "{resource}");
        }
    }
}

#[test]
fn what_a_job_may_do_with_data_a_scientist_may_too() {
    let template = prod(&lake());
    let managed = |role: &str| resource(&template, role)["ManagedPolicyArns"].clone();
    assert_eq!(managed("JobExecution"), managed("DataScientist"));
    let tag =
        list(&resource(&template, "JobExecution")["Tags"]).into_iter().find(|it| it["Key"] == "clearance").unwrap();
    assert_eq!(tag["Value"], "public");
    let trust = trust(&template, "JobExecution");
    assert_eq!(trust.len(), 1);
    assert_eq!(trust[0]["Principal"], json!({"Service": ["glue.amazonaws.com", "sagemaker.amazonaws.com"]}));
    assert_eq!(trust[0]["Condition"], json!({"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}}));
}

#[test]
fn no_other_role_has_a_clearance_of_its_own() {
    let template = prod(&lake());
    for (id, role) in of_type(&template, "AWS::IAM::Role") {
        let has = list(&role["Tags"]).iter().any(|it| it["Key"] == "clearance");
        assert_eq!(has, id == "JobExecution", "{id}");
    }
}

#[test]
fn a_clearance_group_tags_sessions_with_its_level_and_those_before_it_only() {
    let template = prod(&lake());
    for (position, level) in ["Public", "Proprietary", "Confidential", "Secret"].into_iter().enumerate() {
        let statements = statements(&template, &format!("{level}Group"));
        assert_eq!(statements.len(), 1);
        assert_eq!(statements[0]["Action"], "sts:TagSession");
        assert_eq!(texts(&statements[0]["Resource"]), ["arn:aws:iam::${AWS::AccountId}:role/acme/prod/job/*"]);
        let condition = &statements[0]["Condition"];
        assert_eq!(texts(&condition["StringEquals"]["aws:RequestTag/clearance"]), LEVELS[..=position]);
        assert_eq!(condition["ForAllValues:StringEquals"]["aws:TagKeys"], "clearance");
        assert_eq!(resource(&template, &format!("{level}Group"))["Path"], "/acme/prod/clearance/");
    }
}

#[test]
fn a_job_group_takes_its_own_role_only() {
    let template = prod(&lake());
    for job in JOBS {
        let statements = statements(&template, &format!("{job}Group"));
        assert_eq!(statements.len(), 1);
        assert_eq!(statements[0]["Action"], "sts:AssumeRole");
        assert_eq!(texts(&statements[0]["Resource"]), [format!("${{{job}.Arn}}")]);
        assert_eq!(resource(&template, &format!("{job}Group"))["Path"], "/acme/prod/job/");
    }
}

#[test]
fn users_show_a_second_factor() {
    let template = prod(&lake());
    for job in JOBS {
        let trust = trust(&template, job);
        assert_eq!(trust.len(), 1);
        assert_eq!(text(&trust[0]["Principal"]["AWS"]), "arn:aws:iam::${AWS::AccountId}:root");
        assert_eq!(texts(&trust[0]["Action"]), ["sts:AssumeRole", "sts:TagSession"]);
        assert_eq!(trust[0]["Condition"], json!({"Bool": {"aws:MultiFactorAuthPresent": "true"}}));
    }
    let without = prod(&lake().access(Access::default().require_mfa(false)));
    assert_eq!(trust(&without, "DataSteward")[0]["Condition"], Value::Null);
}

#[test]
fn nobody_outside_the_organization_takes_a_role() {
    let template = prod(&lake().organization("o-a1b2c3d4e5"));
    for role in JOBS.into_iter().chain(["Auditor"]) {
        let condition = &trust(&template, role)[0]["Condition"];
        assert_eq!(condition["StringEquals"]["aws:PrincipalOrgID"], "o-a1b2c3d4e5", "{role}");
    }
}

#[test]
fn with_a_saml_provider_it_alone_vouches_for_people() {
    for (partition, address) in [
        ("aws", "https://signin.aws.amazon.com/saml"),
        ("aws-cn", "https://signin.amazonaws.cn/saml"),
        ("aws-us-gov", "https://signin.amazonaws-us-gov.com/saml"),
    ] {
        let provider = format!("arn:{partition}:iam::111111111111:saml-provider/company");
        let template = prod(&lake().access(Access::default().saml_provider(&provider)));
        for job in JOBS {
            let trust = trust(&template, job);
            assert_eq!(trust.len(), 1);
            assert_eq!(trust[0]["Principal"], json!({"Federated": provider}));
            assert_eq!(texts(&trust[0]["Action"]), ["sts:AssumeRoleWithSAML", "sts:TagSession"]);
            let condition = &trust[0]["Condition"];
            assert_eq!(condition["StringEquals"]["saml:aud"], address);
            assert_eq!(texts(&condition["StringEqualsIfExists"]["aws:RequestTag/clearance"]), LEVELS);
        }
        assert_eq!(of_type(&template, "AWS::IAM::Group"), []);
    }
}

/// Identity Center as the way in, with a group for each job.
fn center() -> IdentityCenter {
    let group = |last: u32| format!("11112222-3333-4444-5555-66667777888{last}");
    let groups = IdentityGroups::default().stewards(group(1)).engineers(group(2)).scientists(group(3));
    IdentityCenter::new("ssoins-1234567890abcdef")
        .clearance_attribute("${path:enterprise.division}")
        .groups(groups.analysts(group(4)).auditors(group(5)))
}

/// What a request says of itself, by condition key.
type Context = BTreeMap<String, Vec<String>>;

/// Somebody who asks for a role: the account, what the caller's own policies say, and what requests say of the caller.
struct Caller {
    account: &'static str,
    identity: Vec<Value>,
    context: Context,
}

/// The roles of the prod account that a caller gets, and with which session tags: all of all roles and some tags tried.
fn admitted(template: &Value, caller: &Caller) -> BTreeSet<(String, Vec<(String, String)>)> {
    let tag = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    let mut tags = vec![vec![], vec![tag("team", "x")], vec![tag("clearance", "cosmic")]];
    for level in LEVELS {
        tags.push(vec![tag("clearance", level)]);
        tags.push(vec![tag("clearance", level), tag("team", "x")]);
    }
    let mut found = BTreeSet::new();
    for (id, _) in of_type(template, "AWS::IAM::Role") {
        for tags in &tags {
            let mut context = caller.context.clone();
            context.extend(tags.iter().map(|(key, value)| (format!("aws:RequestTag/{key}"), vec![value.clone()])));
            context.insert("aws:TagKeys".into(), tags.iter().map(|it| it.0.clone()).collect());
            let actions = if tags.is_empty() { &["sts:AssumeRole"][..] } else { &["sts:AssumeRole", "sts:TagSession"] };
            let is_allowed = |action: &&str| {
                let by_itself = caller.identity.iter().any(|it| {
                    let on = texts(&it["Resource"]).into_iter().map(|it| resolved(template, &it));
                    is_allow(it, action, &context, template)
                        && on.into_iter().any(|it| matches(&it, &resolved(template, &format!("${{{id}.Arn}}"))))
                });
                let root = format!("arn:aws:iam::{}:root", caller.account);
                let by_trust = trust(template, id).into_iter().any(|it| {
                    let trusted = texts(&it["Principal"]["AWS"]);
                    is_allow(it, action, &context, template) && trusted.iter().any(|it| resolved(template, it) == root)
                });
                by_itself && by_trust
            };
            if actions.iter().all(is_allowed) {
                found.insert((id.to_owned(), tags.clone()));
            }
        }
    }
    found
}

/// Whether a statement allows an action to a request that says this of itself.
fn is_allow(statement: &Value, action: &str, context: &Context, template: &Value) -> bool {
    assert_eq!(statement["Effect"], "Allow", "{statement}");
    let holds = |operator: &str, key: &str, wanted: &Value| {
        let found = context.get(key).cloned().unwrap_or_default();
        let wanted: Vec<String> = texts(wanted).iter().map(|it| resolved(template, it)).collect();
        match operator {
            "StringEquals" | "Bool" => matches!(&found[..], [it] if wanted.contains(it)),
            // Both are the same to IAM.
            "ArnEquals" | "ArnLike" => matches!(&found[..], [it] if wanted.iter().any(|wanted| matches(wanted, it))),
            "ForAllValues:StringEquals" => found.iter().all(|it| wanted.contains(it)),
            other => panic!("a statement compares by {other}"),
        }
    };
    let mut conditions = statement["Condition"].as_object().into_iter().flatten();
    is_about(statement, action)
        && conditions
            .all(|(operator, keys)| keys.as_object().unwrap().iter().all(|(key, wanted)| holds(operator, key, wanted)))
}

/// Text in which the prod account and its roles have their names.
fn resolved(template: &Value, text: &str) -> String {
    let text = text.replace("${AWS::AccountId}", PROD);
    match text.strip_prefix("${").and_then(|it| it.strip_suffix(".Arn}")) {
        Some(role) => {
            let role = resource(template, role);
            let (path, name) = (role["Path"].as_str().unwrap_or("/"), self::text(&role["RoleName"]));
            format!("arn:aws:iam::{PROD}:role{path}{name}")
        }
        None => text,
    }
}

/// A user of the prod account in groups, with a second factor.
fn by_groups(template: &Value, job: &str, level: Option<&str>) -> Caller {
    let capital = |it: &str| format!("{}{}", it[..1].to_uppercase(), &it[1..]);
    let groups = [Some(format!("{job}Group")), level.map(|it| format!("{}Group", capital(it)))];
    Caller {
        account: PROD,
        identity: groups.iter().flatten().flat_map(|it| statements(template, it)).cloned().collect(),
        context: Context::from([
            ("aws:PrincipalArn".into(), vec![format!("arn:aws:iam::{PROD}:user/somebody")]),
            ("aws:MultiFactorAuthPresent".into(), vec!["true".into()]),
        ]),
    }
}

/// A session of a permission set, in an account, of a user whose attribute says the clearance.
fn by_permission_set(sets: &Value, job: &str, level: Option<&str>, region: &str) -> Caller {
    let set = resource(sets, &format!("{job}Set"));
    let role = format!("AWSReservedSSO_{}_0123456789abcdef", set["Name"].as_str().unwrap());
    let role = format!("arn:aws:iam::{PROD}:role/aws-reserved/sso.amazonaws.com/{region}{role}");
    let mut context = Context::from([("aws:PrincipalArn".into(), vec![role])]);
    context.extend(level.map(|it| ("aws:PrincipalTag/clearance".into(), vec![it.to_owned()])));
    Caller { account: PROD, identity: list(&set["InlinePolicy"]["Statement"]).into_iter().cloned().collect(), context }
}

#[test]
fn permission_sets_admit_whom_groups_admit_with_the_same_tags_and_nothing_else() {
    let by_center = lake().access(Access::default().identity_center(center()));
    let (groups, roles, sets) = (prod(&lake()), prod(&by_center), security(&by_center));
    for job in JOBS {
        for level in [None, Some("cosmic")].into_iter().chain(LEVELS.map(Some)) {
            let rank = level.and_then(|level| LEVELS.iter().position(|it| *it == level));
            let tags = LEVELS.into_iter().take(rank.map_or(0, |it| it + 1));
            let expected: BTreeSet<_> = tags
                .map(|it| (job.to_owned(), vec![("clearance".to_owned(), it.to_owned())]))
                .chain([(job.to_owned(), vec![])])
                .collect();
            if level != Some("cosmic") {
                assert_eq!(admitted(&groups, &by_groups(&groups, job, level)), expected, "{job} {level:?}");
            }
            for region in ["", "eu-west-1/"] {
                let caller = by_permission_set(&sets, job, level, region);
                assert_eq!(admitted(&roles, &caller), expected, "{job} {level:?} {region}");
            }
        }
        // What a session may do then is the same.
        assert_eq!(resource(&groups, job)["ManagedPolicyArns"], resource(&roles, job)["ManagedPolicyArns"]);
        assert_eq!(statements(&groups, job), statements(&roles, job));
    }
}

#[test]
fn with_identity_center_nobody_else_takes_a_role() {
    let by_center = lake().access(Access::default().identity_center(center()));
    let (roles, sets) = (prod(&by_center), security(&by_center));
    assert_eq!(of_type(&roles, "AWS::IAM::Group"), []);
    let anything = json!({"Effect": "Allow", "Action": ["sts:*"], "Resource": "*"});
    let secret = || by_permission_set(&sets, "DataSteward", Some("secret"), "");
    let arn = |of: &str| Context::from([("aws:PrincipalArn".into(), vec![of.to_owned()])]);
    let reserved = format!("arn:aws:iam::{PROD}:role/aws-reserved/sso.amazonaws.com");
    // With every right of their own.
    let of = |caller: Caller, context: Context| Caller { identity: vec![anything.clone()], context, ..caller };
    let steward = admitted(&roles, &of(secret(), secret().context));
    assert!(!steward.is_empty() && steward.iter().all(|(role, _)| role == "DataSteward"), "{steward:?}");
    for other in [
        format!("arn:aws:iam::{PROD}:user/administrator"),
        format!("arn:aws:iam::{PROD}:role/AWSReservedSSO_acme-prod-Steward_0123456789abcdef"),
        format!("{reserved}/AWSReservedSSO_acme-prod-Stewards_0123456789abcdef"),
        format!("{reserved}/AWSReservedSSO_AdministratorAccess_0123456789abcdef"),
    ] {
        assert_eq!(admitted(&roles, &of(secret(), arn(&other))), BTreeSet::new(), "{other}");
    }
    let elsewhere = Caller { account: SECURITY, ..of(secret(), secret().context) };
    assert_eq!(admitted(&roles, &elsewhere), BTreeSet::new());
}

#[test]
fn permission_sets_are_assigned_where_their_roles_can_be_taken() {
    let by_center = lake().organization("o-a1b2c3d4e5").access(Access::default().identity_center(center()));
    let (roles, sets) = (prod(&by_center), security(&by_center));
    let instance = json!({"Fn::Sub": "arn:${AWS::Partition}:sso:::instance/ssoins-1234567890abcdef"});
    for (position, job) in JOBS.into_iter().chain(["Auditor"]).enumerate() {
        let set = resource(&sets, &format!("{job}Set"));
        let name = set["Name"].as_str().unwrap();
        assert!(name.len() <= 32 && set["InstanceArn"] == instance && set["SessionDuration"] == "PT4H", "{set}");
        // The limit of Identity Center's inline policies, and of what `Fn::Sub` may become.
        assert!(set["InlinePolicy"].to_string().len() < 5_000, "{job}");
        let assignment = resource(&sets, &format!("{job}Assignment"));
        let account = if job == "Auditor" { SECURITY } else { PROD };
        assert_eq!(assignment["TargetId"], account, "{job}");
        assert_eq!(assignment["PrincipalId"], format!("11112222-3333-4444-5555-66667777888{}", position + 1));
        assert_eq!(text(&assignment["PermissionSetArn"]), format!("${{{job}Set.PermissionSetArn}}"));
        let (template, role) = if job == "Auditor" { (&sets, "AuditEntry") } else { (&roles, job) };
        let trust = trust(template, role);
        assert_eq!(trust.len(), 1);
        let pattern = |region| {
            let path = format!("role/aws-reserved/sso.amazonaws.com/{region}AWSReservedSSO_{name}_*");
            format!("arn:aws:iam::${{AWS::AccountId}}:{path}")
        };
        assert_eq!(texts(&trust[0]["Condition"]["ArnLike"]["aws:PrincipalArn"]), [pattern(""), pattern("*/")]);
        assert_eq!(trust[0]["Condition"]["StringEquals"]["aws:PrincipalOrgID"], "o-a1b2c3d4e5");
        assert_eq!(trust[0]["Condition"]["Bool"], Value::Null);
    }
    let auditor = &list(&resource(&sets, "AuditorSet")["InlinePolicy"]["Statement"])[0];
    assert_eq!(auditor["Action"], "sts:AssumeRole");
    let entry = resource(&sets, "AuditEntry");
    let entry = format!("role{}{}", entry["Path"].as_str().unwrap(), entry["RoleName"].as_str().unwrap());
    assert_eq!(texts(&auditor["Resource"]), [format!("arn:aws:iam::${{AWS::AccountId}}:{entry}")]);
    let attribute = &resource(&sets, "ClearanceAttribute")["AccessControlAttributes"][0];
    assert_eq!(
        (&attribute["Key"], text(&attribute["Value"]["Source"][0])),
        (&json!("clearance"), "${path:enterprise.division}".into())
    );

    let bare = IdentityCenter::new("ssoins-1234567890abcdef");
    let sets = security(&lake().access(Access::default().identity_center(bare)));
    assert_eq!(of_type(&sets, "AWS::SSO::PermissionSet").len(), 5);
    for kind in ["AWS::SSO::Assignment", "AWS::SSO::InstanceAccessControlAttributeConfiguration"] {
        assert_eq!(of_type(&sets, kind), []);
    }
    let default = security(&lake());
    assert_eq!(of_type(&default, "AWS::SSO::PermissionSet"), []);
}

#[test]
fn auditors_come_through_the_security_account_and_read_no_data() {
    let template = prod(&lake());
    let trust = trust(&template, "Auditor");
    assert_eq!(trust.len(), 1);
    assert_eq!(text(&trust[0]["Principal"]["AWS"]), "arn:aws:iam::222222222222:root");
    assert_eq!(trust[0]["Action"], "sts:AssumeRole");
    let entry = text(&trust[0]["Condition"]["ArnEquals"]["aws:PrincipalArn"]);
    assert_eq!(entry, "arn:aws:iam::222222222222:role/acme/prod/job/acme-prod-audit-entry");
    let statements = statements(&template, "Auditor");
    assert!(statements.iter().all(|it| it["Effect"] == "Deny" && it["Resource"] == "*" && it["Condition"].is_null()));
    let reads = [
        "athena:GetQueryResults",
        "athena:GetQueryResultsStream",
        "dynamodb:BatchGetItem",
        "dynamodb:GetItem",
        "dynamodb:GetRecords",
        "dynamodb:PartiQLSelect",
        "dynamodb:Query",
        "dynamodb:Scan",
        "kms:Decrypt",
        "kms:ReEncryptFrom",
        "lakeformation:GetDataAccess",
        "lambda:GetFunction",
        "logs:FilterLogEvents",
        "logs:GetLogEvents",
        "logs:GetQueryResults",
        "logs:StartLiveTail",
        "logs:StartQuery",
        "logs:Unmask",
        "s3:GetObjectTorrent",
        "secretsmanager:GetSecretValue",
        "sqs:ReceiveMessage",
        "ssm:GetParametersByPath",
    ];
    for action in READING.into_iter().chain(reads) {
        assert!(statements.iter().any(|it| is_about(it, action)), "{action}");
    }
    for action in ["s3:GetBucketPolicy", "lambda:GetFunctionConfiguration", "kms:GetKeyPolicy", "athena:GetWorkGroup"] {
        assert!(!statements.iter().any(|it| is_about(it, action)), "{action}");
    }
}

#[test]
fn the_largest_lake_has_no_role_with_more_policies_than_iam_takes() {
    let zones = (0..32).map(|it| Zone::new(format!("zone-with-long-nm-{it}")));
    let lake = DataLake::new("lake-of-long-names12", Accounts { prod: "111111111111", security: "222222222222" });
    let stack = lake.zones(zones).build().prod;
    let synthesized = stack.synth();
    let found: Vec<_> = synthesized.diagnostics.iter().filter(|it| it.is_error()).collect();
    assert!(found.is_empty(), "{found:?}");
    let template: Value = serde_json::from_str(&stack.to_json()).unwrap();
    for (id, role) in template["Resources"].as_object().unwrap() {
        // IAM's default quota of managed policies for a role.
        assert!(list(&role["Properties"]["ManagedPolicyArns"]).len() <= 10, "{id}");
    }
}

#[test]
fn more_zones_than_fit_into_one_policy_stand_in_several() {
    let zones = (0..23).map(|it| Zone::new(format!("zone-of-many-{it}")));
    let template = prod(&lake().zones(zones));
    let managed = &resource(&template, "DataSteward")["ManagedPolicyArns"];
    let names: Vec<String> = list(managed).into_iter().map(text).collect();
    let wanted = ["Clearance", "Clearance2", "Clearance3", "Reading", "Reading2", "Writing", "Writing2"];
    let wanted: Vec<String> = wanted.iter().map(|it| format!("${{{it}}}")).collect();
    assert_eq!(names, wanted);
    assert!(is_denied(&template, "DataSteward", "s3:GetObject", "ZoneOfMany22Bucket", Some("secret"), None));
}

#[test]
fn keys_are_used_through_services_only() {
    let template = prod(&lake());
    for role in JOBS.into_iter().chain(["JobExecution"]) {
        for statement in statements(&template, role).into_iter().filter(|it| is_about(it, "kms:Decrypt")) {
            let services = texts(&statement["Condition"]["StringLike"]["kms:ViaService"]);
            assert!(!services.is_empty() && services.iter().all(|it| it == "s3.*" || it == "sqs.*"), "{role}");
        }
    }
}
