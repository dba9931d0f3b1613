// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! All services, each behind its feature.

pub(crate) mod kinds;

/// `AWS::AccessAnalyzer`.
#[cfg(feature = "accessanalyzer")]
pub mod accessanalyzer;

/// `AWS::AccountAccess`.
#[cfg(feature = "accountaccess")]
pub mod accountaccess;

/// `AWS::ACMPCA`.
#[cfg(feature = "acmpca")]
pub mod acmpca;

/// `AWS::AgentRegistry`.
#[cfg(feature = "agentregistry")]
pub mod agentregistry;

/// `AWS::AIOps`.
#[cfg(feature = "aiops")]
pub mod aiops;

/// `Alexa::ASK`.
#[cfg(feature = "alexaask")]
pub mod alexaask;

/// `AWS::AmazonMQ`.
#[cfg(feature = "amazonmq")]
pub mod amazonmq;

/// `AWS::Amplify`.
#[cfg(feature = "amplify")]
pub mod amplify;

/// `AWS::AmplifyUIBuilder`.
#[cfg(feature = "amplifyuibuilder")]
pub mod amplifyuibuilder;

/// `AWS::ApiGateway`.
#[cfg(feature = "apigateway")]
pub mod apigateway;

/// `AWS::ApiGatewayV2`.
#[cfg(feature = "apigatewayv2")]
pub mod apigatewayv2;

/// `AWS::AppConfig`.
#[cfg(feature = "appconfig")]
pub mod appconfig;

/// `AWS::AppFabric`.
#[cfg(feature = "appfabric")]
pub mod appfabric;

/// `AWS::AppFlow`.
#[cfg(feature = "appflow")]
pub mod appflow;

/// `AWS::AppIntegrations`.
#[cfg(feature = "connect")]
pub mod appintegrations;

/// `AWS::ApplicationAutoScaling`.
#[cfg(feature = "applicationautoscaling")]
pub mod applicationautoscaling;

/// `AWS::ApplicationInsights`.
#[cfg(feature = "applicationinsights")]
pub mod applicationinsights;

/// `AWS::ApplicationSignals`.
#[cfg(feature = "applicationsignals")]
pub mod applicationsignals;

/// `AWS::AppMesh`.
#[cfg(feature = "appmesh")]
pub mod appmesh;

/// `AWS::AppRunner`.
#[cfg(feature = "apprunner")]
pub mod apprunner;

/// `AWS::AppStream`.
#[cfg(feature = "appstream")]
pub mod appstream;

/// `AWS::AppSync`.
#[cfg(feature = "appsync")]
pub mod appsync;

/// `AWS::AppTest`.
#[cfg(feature = "apptest")]
pub mod apptest;

/// `AWS::APS`.
#[cfg(feature = "aps")]
pub mod aps;

/// `AWS::ARCRegionSwitch`.
#[cfg(feature = "arcregionswitch")]
pub mod arcregionswitch;

/// `AWS::ARCZonalShift`.
#[cfg(feature = "arczonalshift")]
pub mod arczonalshift;

/// `AWS::Athena`.
#[cfg(feature = "athena")]
pub mod athena;

/// `AWS::AuditManager`.
#[cfg(feature = "auditmanager")]
pub mod auditmanager;

/// `AWS::AutoScaling`.
#[cfg(feature = "autoscaling")]
pub mod autoscaling;

/// `AWS::AutoScalingPlans`.
#[cfg(feature = "autoscalingplans")]
pub mod autoscalingplans;

/// `AWS::AWSExternalAnthropic`.
#[cfg(feature = "awsexternalanthropic")]
pub mod awsexternalanthropic;

/// `AWS::B2BI`.
#[cfg(feature = "b2bi")]
pub mod b2bi;

/// `AWS::Backup`.
#[cfg(feature = "backup")]
pub mod backup;

/// `AWS::BackupGateway`.
#[cfg(feature = "backupgateway")]
pub mod backupgateway;

/// `AWS::Batch`.
#[cfg(feature = "batch")]
pub mod batch;

/// `AWS::BCM`.
#[cfg(feature = "billing")]
pub mod bcm;

/// `AWS::BCMDataExports`.
#[cfg(feature = "billing")]
pub mod bcmdataexports;

/// `AWS::BcmPricingCalculator`.
#[cfg(feature = "billing")]
pub mod bcmpricingcalculator;

/// `AWS::Bedrock`.
#[cfg(feature = "bedrock")]
pub mod bedrock;

/// `AWS::BedrockAgentCore`.
#[cfg(feature = "bedrockagentcore")]
pub mod bedrockagentcore;

/// `AWS::BedrockMantle`.
#[cfg(feature = "bedrockmantle")]
pub mod bedrockmantle;

/// `AWS::Billing`.
#[cfg(feature = "billing")]
pub mod billing;

/// `AWS::BillingConductor`.
#[cfg(feature = "billing")]
pub mod billingconductor;

/// `AWS::Braket`.
#[cfg(feature = "braket")]
pub mod braket;

/// `AWS::Budgets`.
#[cfg(feature = "budgets")]
pub mod budgets;

/// `AWS::Cases`.
#[cfg(feature = "connect")]
pub mod cases;

/// `AWS::Cassandra`.
#[cfg(feature = "cassandra")]
pub mod cassandra;

/// `AWS::CDK`.
#[cfg(feature = "cdk")]
pub mod cdk;

/// `AWS::CE`.
#[cfg(feature = "billing")]
pub mod ce;

/// `AWS::CertificateManager`.
#[cfg(feature = "certificatemanager")]
pub mod certificatemanager;

/// `AWS::Chatbot`.
#[cfg(feature = "chatbot")]
pub mod chatbot;

/// `AWS::Chime`.
#[cfg(feature = "chime")]
pub mod chime;

/// `AWS::CleanRooms`.
#[cfg(feature = "cleanrooms")]
pub mod cleanrooms;

/// `AWS::CleanRoomsML`.
#[cfg(feature = "cleanroomsml")]
pub mod cleanroomsml;

/// `AWS::Cloud9`.
#[cfg(feature = "cloud9")]
pub mod cloud9;

/// `AWS::CloudFormation`.
#[cfg(feature = "cloudformation")]
pub mod cloudformation;

/// `AWS::CloudFront`.
#[cfg(feature = "cloudfront")]
pub mod cloudfront;

/// `AWS::CloudHSM`.
#[cfg(feature = "cloudhsm")]
pub mod cloudhsm;

/// `AWS::CloudTrail`.
#[cfg(feature = "cloudtrail")]
pub mod cloudtrail;

/// `AWS::CloudWatch`.
#[cfg(feature = "cloudwatch")]
pub mod cloudwatch;

/// `AWS::CodeArtifact`.
#[cfg(feature = "codeartifact")]
pub mod codeartifact;

/// `AWS::CodeBuild`.
#[cfg(feature = "codebuild")]
pub mod codebuild;

/// `AWS::CodeCommit`.
#[cfg(feature = "codecommit")]
pub mod codecommit;

/// `AWS::CodeConnections`.
#[cfg(feature = "codeconnections")]
pub mod codeconnections;

/// `AWS::CodeDeploy`.
#[cfg(feature = "codedeploy")]
pub mod codedeploy;

/// `AWS::CodeGuruProfiler`.
#[cfg(feature = "codeguruprofiler")]
pub mod codeguruprofiler;

/// `AWS::CodeGuruReviewer`.
#[cfg(feature = "codegurureviewer")]
pub mod codegurureviewer;

/// `AWS::CodePipeline`.
#[cfg(feature = "codepipeline")]
pub mod codepipeline;

/// `AWS::CodeStar`.
#[cfg(feature = "codestar")]
pub mod codestar;

/// `AWS::CodeStarConnections`.
#[cfg(feature = "codestarconnections")]
pub mod codestarconnections;

/// `AWS::CodeStarNotifications`.
#[cfg(feature = "codestarnotifications")]
pub mod codestarnotifications;

/// `AWS::Cognito`.
#[cfg(feature = "cognito")]
pub mod cognito;

/// `AWS::Comprehend`.
#[cfg(feature = "comprehend")]
pub mod comprehend;

/// `AWS::ComputeOptimizer`.
#[cfg(feature = "computeoptimizer")]
pub mod computeoptimizer;

/// `AWS::Config`.
#[cfg(feature = "config")]
pub mod config;

/// `AWS::Connect`.
#[cfg(feature = "connect")]
pub mod connect;

/// `AWS::ConnectCampaigns`.
#[cfg(feature = "connect")]
pub mod connectcampaigns;

/// `AWS::ConnectCampaignsV2`.
#[cfg(feature = "connect")]
pub mod connectcampaignsv2;

/// `AWS::ControlTower`.
#[cfg(feature = "controltower")]
pub mod controltower;

/// `AWS::CUR`.
#[cfg(feature = "billing")]
pub mod cur;

/// `AWS::CustomerProfiles`.
#[cfg(feature = "connect")]
pub mod customerprofiles;

/// `AWS::DataBrew`.
#[cfg(feature = "databrew")]
pub mod databrew;

/// `AWS::DataExchange`.
#[cfg(feature = "dataexchange")]
pub mod dataexchange;

/// `AWS::DataPipeline`.
#[cfg(feature = "datapipeline")]
pub mod datapipeline;

/// `AWS::DataSync`.
#[cfg(feature = "datasync")]
pub mod datasync;

/// `AWS::DataZone`.
#[cfg(feature = "datazone")]
pub mod datazone;

/// `AWS::DAX`.
#[cfg(feature = "dax")]
pub mod dax;

/// `AWS::Deadline`.
#[cfg(feature = "deadline")]
pub mod deadline;

/// `AWS::Detective`.
#[cfg(feature = "detective")]
pub mod detective;

/// `AWS::DevOpsAgent`.
#[cfg(feature = "devopsagent")]
pub mod devopsagent;

/// `AWS::DevOpsGuru`.
#[cfg(feature = "devopsguru")]
pub mod devopsguru;

/// `AWS::DirectConnect`.
#[cfg(feature = "directconnect")]
pub mod directconnect;

/// `AWS::DirectoryService`.
#[cfg(feature = "directoryservice")]
pub mod directoryservice;

/// `AWS::DLM`.
#[cfg(feature = "dlm")]
pub mod dlm;

/// `AWS::DMS`.
#[cfg(feature = "dms")]
pub mod dms;

/// `AWS::DocDB`.
#[cfg(feature = "docdb")]
pub mod docdb;

/// `AWS::DocDBElastic`.
#[cfg(feature = "docdbelastic")]
pub mod docdbelastic;

/// `AWS::DRS`.
#[cfg(feature = "drs")]
pub mod drs;

/// `AWS::DSQL`.
#[cfg(feature = "dsql")]
pub mod dsql;

/// `AWS::DynamoDB`.
#[cfg(feature = "dynamodb")]
pub mod dynamodb;

/// `AWS::EC2`.
#[cfg(feature = "ec2")]
pub mod ec2;

/// `AWS::ECR`.
#[cfg(feature = "ecr")]
pub mod ecr;

/// `AWS::ECS`.
#[cfg(feature = "ecs")]
pub mod ecs;

/// `AWS::EFS`.
#[cfg(feature = "efs")]
pub mod efs;

/// `AWS::EKS`.
#[cfg(feature = "eks")]
pub mod eks;

/// `AWS::ElastiCache`.
#[cfg(feature = "elasticache")]
pub mod elasticache;

/// `AWS::ElasticBeanstalk`.
#[cfg(feature = "elasticbeanstalk")]
pub mod elasticbeanstalk;

/// `AWS::ElasticLoadBalancing`.
#[cfg(feature = "elasticloadbalancing")]
pub mod elasticloadbalancing;

/// `AWS::ElasticLoadBalancingV2`.
#[cfg(feature = "elasticloadbalancingv2")]
pub mod elasticloadbalancingv2;

/// `AWS::Elasticsearch`.
#[cfg(feature = "elasticsearch")]
pub mod elasticsearch;

/// `AWS::ElementalInference`.
#[cfg(feature = "media")]
pub mod elementalinference;

/// `AWS::EMR`.
#[cfg(feature = "emr")]
pub mod emr;

/// `AWS::EMRContainers`.
#[cfg(feature = "emrcontainers")]
pub mod emrcontainers;

/// `AWS::EMRServerless`.
#[cfg(feature = "emrserverless")]
pub mod emrserverless;

/// `AWS::EntityResolution`.
#[cfg(feature = "entityresolution")]
pub mod entityresolution;

/// `AWS::Events`.
#[cfg(feature = "events")]
pub mod events;

/// `AWS::EventSchemas`.
#[cfg(feature = "eventschemas")]
pub mod eventschemas;

/// `AWS::EventsV2`.
#[cfg(feature = "eventsv2")]
pub mod eventsv2;

/// `AWS::Evidently`.
#[cfg(feature = "evidently")]
pub mod evidently;

/// `AWS::EVS`.
#[cfg(feature = "evs")]
pub mod evs;

/// `AWS::FinSpace`.
#[cfg(feature = "finspace")]
pub mod finspace;

/// `AWS::FIS`.
#[cfg(feature = "fis")]
pub mod fis;

/// `AWS::FMS`.
#[cfg(feature = "fms")]
pub mod fms;

/// `AWS::Forecast`.
#[cfg(feature = "forecast")]
pub mod forecast;

/// `AWS::FraudDetector`.
#[cfg(feature = "frauddetector")]
pub mod frauddetector;

/// `AWS::FSx`.
#[cfg(feature = "fsx")]
pub mod fsx;

/// `AWS::GameLift`.
#[cfg(feature = "gamelift")]
pub mod gamelift;

/// `AWS::GlobalAccelerator`.
#[cfg(feature = "globalaccelerator")]
pub mod globalaccelerator;

/// `AWS::Glue`.
#[cfg(feature = "glue")]
pub mod glue;

/// `AWS::Grafana`.
#[cfg(feature = "grafana")]
pub mod grafana;

/// `AWS::Greengrass`.
#[cfg(feature = "greengrass")]
pub mod greengrass;

/// `AWS::GreengrassV2`.
#[cfg(feature = "greengrass")]
pub mod greengrassv2;

/// `AWS::GroundStation`.
#[cfg(feature = "groundstation")]
pub mod groundstation;

/// `AWS::GuardDuty`.
#[cfg(feature = "guardduty")]
pub mod guardduty;

/// `AWS::HealthAgent`.
#[cfg(feature = "healthagent")]
pub mod healthagent;

/// `AWS::HealthImaging`.
#[cfg(feature = "healthimaging")]
pub mod healthimaging;

/// `AWS::HealthLake`.
#[cfg(feature = "healthlake")]
pub mod healthlake;

/// `AWS::IAM`.
#[cfg(feature = "iam")]
pub mod iam;

/// `AWS::IdentityStore`.
#[cfg(feature = "identitystore")]
pub mod identitystore;

/// `AWS::ImageBuilder`.
#[cfg(feature = "imagebuilder")]
pub mod imagebuilder;

/// `AWS::Inspector`.
#[cfg(feature = "inspector")]
pub mod inspector;

/// `AWS::InspectorV2`.
#[cfg(feature = "inspectorv2")]
pub mod inspectorv2;

/// `AWS::Interconnect`.
#[cfg(feature = "interconnect")]
pub mod interconnect;

/// `AWS::InternetMonitor`.
#[cfg(feature = "internetmonitor")]
pub mod internetmonitor;

/// `AWS::Invoicing`.
#[cfg(feature = "billing")]
pub mod invoicing;

/// `AWS::IoT`.
#[cfg(feature = "iot")]
pub mod iot;

/// `AWS::IoTAnalytics`.
#[cfg(feature = "iot")]
pub mod iotanalytics;

/// `AWS::IoTCoreDeviceAdvisor`.
#[cfg(feature = "iot")]
pub mod iotcoredeviceadvisor;

/// `AWS::IoTFleetWise`.
#[cfg(feature = "iot")]
pub mod iotfleetwise;

/// `AWS::IoTSecureTunneling`.
#[cfg(feature = "iot")]
pub mod iotsecuretunneling;

/// `AWS::IoTSiteWise`.
#[cfg(feature = "iot")]
pub mod iotsitewise;

/// `AWS::IoTThingsGraph`.
#[cfg(feature = "iot")]
pub mod iotthingsgraph;

/// `AWS::IoTTwinMaker`.
#[cfg(feature = "iot")]
pub mod iottwinmaker;

/// `AWS::IoTWireless`.
#[cfg(feature = "iot")]
pub mod iotwireless;

/// `AWS::IVS`.
#[cfg(feature = "media")]
pub mod ivs;

/// `AWS::IVSChat`.
#[cfg(feature = "media")]
pub mod ivschat;

/// `AWS::KafkaConnect`.
#[cfg(feature = "kafkaconnect")]
pub mod kafkaconnect;

/// `AWS::Kendra`.
#[cfg(feature = "kendra")]
pub mod kendra;

/// `AWS::KendraRanking`.
#[cfg(feature = "kendraranking")]
pub mod kendraranking;

/// `AWS::Kinesis`.
#[cfg(feature = "kinesis")]
pub mod kinesis;

/// `AWS::KinesisAnalytics`.
#[cfg(feature = "kinesisanalytics")]
pub mod kinesisanalytics;

/// `AWS::KinesisAnalyticsV2`.
#[cfg(feature = "kinesisanalyticsv2")]
pub mod kinesisanalyticsv2;

/// `AWS::KinesisFirehose`.
#[cfg(feature = "kinesisfirehose")]
pub mod kinesisfirehose;

/// `AWS::KinesisVideo`.
#[cfg(feature = "kinesisvideo")]
pub mod kinesisvideo;

/// `AWS::KMS`.
#[cfg(feature = "kms")]
pub mod kms;

/// `AWS::LakeFormation`.
#[cfg(feature = "lakeformation")]
pub mod lakeformation;

/// `AWS::Lambda`.
#[cfg(feature = "lambda")]
pub mod lambda;

/// `AWS::LaunchWizard`.
#[cfg(feature = "launchwizard")]
pub mod launchwizard;

/// `AWS::Lex`.
#[cfg(feature = "lex")]
pub mod lex;

/// `AWS::LicenseManager`.
#[cfg(feature = "licensemanager")]
pub mod licensemanager;

/// `AWS::LicenseManagerLinuxSubscriptions`.
#[cfg(feature = "licensemanagerlinuxsubscriptions")]
pub mod licensemanagerlinuxsubscriptions;

/// `AWS::LicenseManagerUserSubscriptions`.
#[cfg(feature = "licensemanagerusersubscriptions")]
pub mod licensemanagerusersubscriptions;

/// `AWS::Lightsail`.
#[cfg(feature = "lightsail")]
pub mod lightsail;

/// `AWS::Location`.
#[cfg(feature = "location")]
pub mod location;

/// `AWS::Logs`.
#[cfg(feature = "logs")]
pub mod logs;

/// `AWS::LookoutEquipment`.
#[cfg(feature = "lookoutequipment")]
pub mod lookoutequipment;

/// `AWS::LookoutVision`.
#[cfg(feature = "lookoutvision")]
pub mod lookoutvision;

/// `AWS::M2`.
#[cfg(feature = "m2")]
pub mod m2;

/// `AWS::Macie`.
#[cfg(feature = "macie")]
pub mod macie;

/// `AWS::ManagedBlockchain`.
#[cfg(feature = "managedblockchain")]
pub mod managedblockchain;

/// `AWS::MediaConnect`.
#[cfg(feature = "media")]
pub mod mediaconnect;

/// `AWS::MediaConvert`.
#[cfg(feature = "media")]
pub mod mediaconvert;

/// `AWS::MediaLive`.
#[cfg(feature = "media")]
pub mod medialive;

/// `AWS::MediaPackage`.
#[cfg(feature = "media")]
pub mod mediapackage;

/// `AWS::MediaPackageV2`.
#[cfg(feature = "media")]
pub mod mediapackagev2;

/// `AWS::MediaStore`.
#[cfg(feature = "media")]
pub mod mediastore;

/// `AWS::MediaTailor`.
#[cfg(feature = "media")]
pub mod mediatailor;

/// `AWS::MemoryDB`.
#[cfg(feature = "memorydb")]
pub mod memorydb;

/// `AWS::MGN`.
#[cfg(feature = "mgn")]
pub mod mgn;

/// `AWS::MPA`.
#[cfg(feature = "mpa")]
pub mod mpa;

/// `AWS::MSK`.
#[cfg(feature = "msk")]
pub mod msk;

/// `AWS::MWAA`.
#[cfg(feature = "mwaa")]
pub mod mwaa;

/// `AWS::MWAAServerless`.
#[cfg(feature = "mwaaserverless")]
pub mod mwaaserverless;

/// `AWS::Neptune`.
#[cfg(feature = "neptune")]
pub mod neptune;

/// `AWS::NeptuneGraph`.
#[cfg(feature = "neptunegraph")]
pub mod neptunegraph;

/// `AWS::NetworkFirewall`.
#[cfg(feature = "networkfirewall")]
pub mod networkfirewall;

/// `AWS::NetworkFlowMonitor`.
#[cfg(feature = "network")]
pub mod networkflowmonitor;

/// `AWS::NetworkManager`.
#[cfg(feature = "networkmanager")]
pub mod networkmanager;

/// `AWS::NetworkMonitor`.
#[cfg(feature = "network")]
pub mod networkmonitor;

/// `AWS::NetworkSecurityManager`.
#[cfg(feature = "network")]
pub mod networksecuritymanager;

/// `AWS::Notifications`.
#[cfg(feature = "notifications")]
pub mod notifications;

/// `AWS::NotificationsContacts`.
#[cfg(feature = "notificationscontacts")]
pub mod notificationscontacts;

/// `AWS::NovaAct`.
#[cfg(feature = "novaact")]
pub mod novaact;

/// `AWS::Oam`.
#[cfg(feature = "oam")]
pub mod oam;

/// `AWS::ObservabilityAdmin`.
#[cfg(feature = "observabilityadmin")]
pub mod observabilityadmin;

/// `AWS::ODB`.
#[cfg(feature = "odb")]
pub mod odb;

/// `AWS::Omics`.
#[cfg(feature = "omics")]
pub mod omics;

/// `AWS::OpenSearch`.
#[cfg(feature = "opensearch")]
pub mod opensearch;

/// `AWS::OpenSearchServerless`.
#[cfg(feature = "opensearchserverless")]
pub mod opensearchserverless;

/// `AWS::OpenSearchService`.
#[cfg(feature = "opensearchservice")]
pub mod opensearchservice;

/// `AWS::Organizations`.
#[cfg(feature = "organizations")]
pub mod organizations;

/// `AWS::OSIS`.
#[cfg(feature = "osis")]
pub mod osis;

/// `AWS::Outposts`.
#[cfg(feature = "outposts")]
pub mod outposts;

/// `AWS::Panorama`.
#[cfg(feature = "panorama")]
pub mod panorama;

/// `AWS::PaymentCryptography`.
#[cfg(feature = "paymentcryptography")]
pub mod paymentcryptography;

/// `AWS::PCAConnectorAD`.
#[cfg(feature = "pcaconnector")]
pub mod pcaconnectorad;

/// `AWS::PCAConnectorSCEP`.
#[cfg(feature = "pcaconnector")]
pub mod pcaconnectorscep;

/// `AWS::PCS`.
#[cfg(feature = "pcs")]
pub mod pcs;

/// `AWS::Personalize`.
#[cfg(feature = "personalize")]
pub mod personalize;

/// `AWS::PI`.
#[cfg(feature = "pi")]
pub mod pi;

/// `AWS::Pinpoint`.
#[cfg(feature = "pinpoint")]
pub mod pinpoint;

/// `AWS::PinpointEmail`.
#[cfg(feature = "pinpointemail")]
pub mod pinpointemail;

/// `AWS::Pipes`.
#[cfg(feature = "pipes")]
pub mod pipes;

/// `AWS::Polly`.
#[cfg(feature = "polly")]
pub mod polly;

/// `AWS::PricingPlanManager`.
#[cfg(feature = "billing")]
pub mod pricingplanmanager;

/// `AWS::Proton`.
#[cfg(feature = "proton")]
pub mod proton;

/// `AWS::QBusiness`.
#[cfg(feature = "qbusiness")]
pub mod qbusiness;

/// `AWS::QLDB`.
#[cfg(feature = "qldb")]
pub mod qldb;

/// `AWS::QuickSight`.
#[cfg(feature = "quicksight")]
pub mod quicksight;

/// `AWS::RAM`.
#[cfg(feature = "ram")]
pub mod ram;

/// `AWS::Rbin`.
#[cfg(feature = "rbin")]
pub mod rbin;

/// `AWS::RDS`.
#[cfg(feature = "rds")]
pub mod rds;

/// `AWS::Redshift`.
#[cfg(feature = "redshift")]
pub mod redshift;

/// `AWS::RedshiftServerless`.
#[cfg(feature = "redshiftserverless")]
pub mod redshiftserverless;

/// `AWS::RefactorSpaces`.
#[cfg(feature = "refactorspaces")]
pub mod refactorspaces;

/// `AWS::Rekognition`.
#[cfg(feature = "rekognition")]
pub mod rekognition;

/// `AWS::ResilienceHub`.
#[cfg(feature = "resiliencehub")]
pub mod resiliencehub;

/// `AWS::ResilienceHubV2`.
#[cfg(feature = "resiliencehubv2")]
pub mod resiliencehubv2;

/// `AWS::ResourceExplorer2`.
#[cfg(feature = "resourceexplorer2")]
pub mod resourceexplorer2;

/// `AWS::ResourceGroups`.
#[cfg(feature = "resourcegroups")]
pub mod resourcegroups;

/// `AWS::RoboMaker`.
#[cfg(feature = "robomaker")]
pub mod robomaker;

/// `AWS::RolesAnywhere`.
#[cfg(feature = "rolesanywhere")]
pub mod rolesanywhere;

/// `AWS::Route53`.
#[cfg(feature = "route53")]
pub mod route53;

/// `AWS::Route53GlobalResolver`.
#[cfg(feature = "route53globalresolver")]
pub mod route53globalresolver;

/// `AWS::Route53Profiles`.
#[cfg(feature = "route53profiles")]
pub mod route53profiles;

/// `AWS::Route53RecoveryControl`.
#[cfg(feature = "route53recoverycontrol")]
pub mod route53recoverycontrol;

/// `AWS::Route53RecoveryReadiness`.
#[cfg(feature = "route53recoveryreadiness")]
pub mod route53recoveryreadiness;

/// `AWS::Route53Resolver`.
#[cfg(feature = "route53resolver")]
pub mod route53resolver;

/// `AWS::RTBFabric`.
#[cfg(feature = "rtbfabric")]
pub mod rtbfabric;

/// `AWS::RUM`.
#[cfg(feature = "rum")]
pub mod rum;

/// `AWS::S3`.
#[cfg(feature = "s3")]
pub mod s3;

/// `AWS::S3Express`.
#[cfg(feature = "s3express")]
pub mod s3express;

/// `AWS::S3Files`.
#[cfg(feature = "s3files")]
pub mod s3files;

/// `AWS::S3ObjectLambda`.
#[cfg(feature = "s3objectlambda")]
pub mod s3objectlambda;

/// `AWS::S3Outposts`.
#[cfg(feature = "s3outposts")]
pub mod s3outposts;

/// `AWS::S3Tables`.
#[cfg(feature = "s3tables")]
pub mod s3tables;

/// `AWS::S3Vectors`.
#[cfg(feature = "s3vectors")]
pub mod s3vectors;

/// `AWS::SageMaker`.
#[cfg(feature = "sagemaker")]
pub mod sagemaker;

/// `AWS::Scheduler`.
#[cfg(feature = "scheduler")]
pub mod scheduler;

/// `AWS::SCN`.
#[cfg(feature = "scn")]
pub mod scn;

/// `AWS::SDB`.
#[cfg(feature = "sdb")]
pub mod sdb;

/// `AWS::SecretsManager`.
#[cfg(feature = "secretsmanager")]
pub mod secretsmanager;

/// `AWS::SecurityAgent`.
#[cfg(feature = "securityagent")]
pub mod securityagent;

/// `AWS::SecurityHub`.
#[cfg(feature = "securityhub")]
pub mod securityhub;

/// `AWS::SecurityLake`.
#[cfg(feature = "securitylake")]
pub mod securitylake;

/// `AWS::ServerlessRepo`.
#[cfg(feature = "serverlessrepo")]
pub mod serverlessrepo;

/// `AWS::ServiceCatalog`.
#[cfg(feature = "servicecatalog")]
pub mod servicecatalog;

/// `AWS::ServiceCatalogAppRegistry`.
#[cfg(feature = "servicecatalogappregistry")]
pub mod servicecatalogappregistry;

/// `AWS::ServiceDiscovery`.
#[cfg(feature = "servicediscovery")]
pub mod servicediscovery;

/// `AWS::SES`.
#[cfg(feature = "ses")]
pub mod ses;

/// `AWS::Shield`.
#[cfg(feature = "shield")]
pub mod shield;

/// `AWS::Signer`.
#[cfg(feature = "signer")]
pub mod signer;

/// `AWS::SimSpaceWeaver`.
#[cfg(feature = "simspaceweaver")]
pub mod simspaceweaver;

/// `AWS::SMSVOICE`.
#[cfg(feature = "smsvoice")]
pub mod smsvoice;

/// `AWS::SNS`.
#[cfg(feature = "sns")]
pub mod sns;

/// `AWS::SQS`.
#[cfg(feature = "sqs")]
pub mod sqs;

/// `AWS::SSM`.
#[cfg(feature = "ssm")]
pub mod ssm;

/// `AWS::SSMContacts`.
#[cfg(feature = "ssmcontacts")]
pub mod ssmcontacts;

/// `AWS::SSMGuiConnect`.
#[cfg(feature = "ssmguiconnect")]
pub mod ssmguiconnect;

/// `AWS::SSMIncidents`.
#[cfg(feature = "ssmincidents")]
pub mod ssmincidents;

/// `AWS::SSMQuickSetup`.
#[cfg(feature = "ssmquicksetup")]
pub mod ssmquicksetup;

/// `AWS::SSO`.
#[cfg(feature = "sso")]
pub mod sso;

/// `AWS::StepFunctions`.
#[cfg(feature = "stepfunctions")]
pub mod stepfunctions;

/// `AWS::StorageGateway`.
#[cfg(feature = "storagegateway")]
pub mod storagegateway;

/// `AWS::SupportApp`.
#[cfg(feature = "supportapp")]
pub mod supportapp;

/// `AWS::SupportAuthZ`.
#[cfg(feature = "supportauthz")]
pub mod supportauthz;

/// `AWS::Synthetics`.
#[cfg(feature = "synthetics")]
pub mod synthetics;

/// `AWS::SystemsManagerSAP`.
#[cfg(feature = "systemsmanagersap")]
pub mod systemsmanagersap;

/// `AWS::Textract`.
#[cfg(feature = "textract")]
pub mod textract;

/// `AWS::Timestream`.
#[cfg(feature = "timestream")]
pub mod timestream;

/// `AWS::Transcribe`.
#[cfg(feature = "transcribe")]
pub mod transcribe;

/// `AWS::Transfer`.
#[cfg(feature = "transfer")]
pub mod transfer;

/// `AWS::Translate`.
#[cfg(feature = "translate")]
pub mod translate;

/// `AWS::UXC`.
#[cfg(feature = "uxc")]
pub mod uxc;

/// `AWS::VerifiedPermissions`.
#[cfg(feature = "verifiedpermissions")]
pub mod verifiedpermissions;

/// `AWS::VoiceID`.
#[cfg(feature = "connect")]
pub mod voiceid;

/// `AWS::VpcLattice`.
#[cfg(feature = "vpclattice")]
pub mod vpclattice;

/// `AWS::WAF`.
#[cfg(feature = "waf")]
pub mod waf;

/// `AWS::WAFRegional`.
#[cfg(feature = "wafregional")]
pub mod wafregional;

/// `AWS::WAFv2`.
#[cfg(feature = "wafv2")]
pub mod wafv2;

/// `AWS::WellArchitected`.
#[cfg(feature = "wellarchitected")]
pub mod wellarchitected;

/// `AWS::Wickr`.
#[cfg(feature = "wickr")]
pub mod wickr;

/// `AWS::Wisdom`.
#[cfg(feature = "connect")]
pub mod wisdom;

/// `AWS::WorkSpaces`.
#[cfg(feature = "workspaces")]
pub mod workspaces;

/// `AWS::WorkspacesInstances`.
#[cfg(feature = "workspacesinstances")]
pub mod workspacesinstances;

/// `AWS::WorkSpacesThinClient`.
#[cfg(feature = "workspacesthinclient")]
pub mod workspacesthinclient;

/// `AWS::WorkSpacesWeb`.
#[cfg(feature = "workspacesweb")]
pub mod workspacesweb;

/// `AWS::XRay`.
#[cfg(feature = "xray")]
pub mod xray;

/// What every generated module sees.
#[allow(unused_imports, reason = "empty without features")]
mod prelude {
    pub(crate) use crate::kinds::*;
    pub(crate) use crate::macros::*;
}
