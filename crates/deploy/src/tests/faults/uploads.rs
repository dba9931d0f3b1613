//! Files that have to be in a bucket first.

use super::*;

/// An assembly's file, and a template that needs it; `padding` makes the template larger.
fn with_asset(padding: usize) -> (std::path::PathBuf, Target) {
    let content = format!("zip {padding}");
    let digest = crate::digest::of_bytes(content.as_bytes());
    let folder = std::env::temp_dir().join(format!("lakewright-deploy-{}-{padding}", std::process::id()));
    std::fs::create_dir_all(folder.join("assets")).unwrap();
    let path = folder.join(format!("assets/{digest}.zip"));
    std::fs::write(&path, content).unwrap();
    let template = format!(
        "Description: '{}'\nParameters: {{ArtifactBucket: {{Type: String}}}}\nResources: {{L: {{Type: 'AWS::Lambda::LayerVersion', \
         Properties: {{Content: {{S3Bucket: !Ref ArtifactBucket, S3Key: acme/assets/{digest}.zip}}}}}}}}\n# {}",
        "about",
        "x".repeat(padding)
    );
    let mut target = target("orders", &template);
    target.assets.push(crate::AssetFile { key: format!("assets/{digest}.zip"), path });
    (folder, target)
}

#[tokio::test(start_paused = true)]
async fn f25_large_templates_go_through_a_bucket_and_what_was_tampered_with_is_not_used() {
    let cloud = Cloud::new();
    cloud.make_bucket("artifacts");
    let (folder, target) = with_asset(52_000);
    let report = deploy(&cloud, &target).await;
    assert!(report.outcome.text().contains("lakewright bootstrap"), "{}", report.outcome);
    let bucket = Options { bucket: Some("artifacts".into()), ..options() };
    cloud.set_faults(Faults::none().then("s3:PutObject", Fault::LostAnswer).then("s3:PutObject", Fault::Unavailable));
    assert_eq!(deploy_by(&cloud, &target, bucket.clone(), &any()).await.0.outcome, Outcome::Changed);
    assert_eq!(cloud.template(ACCOUNT, "orders").as_deref(), Some(target.text()));
    let keys = cloud.keys("artifacts");
    assert_eq!(keys.len(), 2, "{keys:?}");
    let template = keys.iter().find(|it| it.ends_with(".template")).unwrap();
    cloud.write("artifacts", template, b"Resources: {Evil: {Type: 'AWS::SNS::Topic'}}");
    let report = deploy_by(&cloud, &target, bucket, &any()).await.0;
    assert!(
        report.outcome.exit_status() == 4 && report.outcome.text().contains("is not what its key says"),
        "{}",
        report.outcome
    );
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test(start_paused = true)]
async fn f26_an_upload_that_died_is_done_again_and_one_that_is_there_is_not() {
    let cloud = Cloud::new();
    cloud.make_bucket("artifacts");
    let (folder, target) = with_asset(1);
    let bucket = Options { bucket: Some("artifacts".into()), ..options() };
    // The second write is the asset's: the first is the lock.
    for fault in [Fault::DiesBefore, Fault::DiesAfter] {
        cloud.set_faults(
            Faults::none().dies_at(if fault == Fault::DiesBefore { 4 } else { 5 }, fault == Fault::DiesAfter),
        );
        let dead = deploy_by(&cloud, &target, bucket.clone(), &any());
        assert!(tokio::time::timeout(std::time::Duration::from_secs(600), dead).await.is_err());
        cloud.set_faults(Faults::none());
        cloud.wait(200_000);
    }
    let (report, progress) = deploy_by(&cloud, &target, bucket.clone(), &any()).await;
    assert_eq!(report.outcome, Outcome::Changed);
    let uploaded = |progress: &[Progress]| {
        progress.iter().filter(|it| matches!(it, Progress::Uploaded { was_there: false, .. })).count()
    };
    assert!(uploaded(&progress) <= 1);
    let (_, progress) = deploy_by(&cloud, &target, bucket.clone(), &any()).await;
    assert_eq!(uploaded(&progress), 0);
    // A file that is not the one that was written goes nowhere.
    std::fs::write(&target.assets[0].path, "changed").unwrap();
    let other = Cloud::new();
    other.make_bucket("artifacts");
    let report = deploy_by(&other, &target, bucket, &any()).await.0;
    assert!(report.outcome.text().contains("its name has another digest"), "{}", report.outcome);
    assert_eq!(other.calls(CREATE), 0);
    std::fs::remove_dir_all(folder).unwrap();
}
