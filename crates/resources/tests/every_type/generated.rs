// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! Every resource type with its required properties, the value of each its own name.

use lakewright_resources::{Resource, ResourceDraft, *};

use super::{any, named};

#[rustfmt::skip]
pub(super) fn all() -> Vec<ResourceDraft> {
    let mut all = Vec::new();
    accessanalyzer(&mut all);
    accountaccess(&mut all);
    acmpca(&mut all);
    agentregistry(&mut all);
    aiops(&mut all);
    alexaask(&mut all);
    amazonmq(&mut all);
    amplify(&mut all);
    amplifyuibuilder(&mut all);
    apigateway(&mut all);
    apigatewayv2(&mut all);
    appconfig(&mut all);
    appfabric(&mut all);
    appflow(&mut all);
    appintegrations(&mut all);
    applicationautoscaling(&mut all);
    applicationinsights(&mut all);
    applicationsignals(&mut all);
    appmesh(&mut all);
    apprunner(&mut all);
    appstream(&mut all);
    appsync(&mut all);
    apptest(&mut all);
    aps(&mut all);
    arcregionswitch(&mut all);
    arczonalshift(&mut all);
    athena(&mut all);
    auditmanager(&mut all);
    autoscaling(&mut all);
    autoscalingplans(&mut all);
    awsexternalanthropic(&mut all);
    b2bi(&mut all);
    backup(&mut all);
    backupgateway(&mut all);
    batch(&mut all);
    bcm(&mut all);
    bcmdataexports(&mut all);
    bcmpricingcalculator(&mut all);
    bedrock(&mut all);
    bedrockagentcore(&mut all);
    bedrockmantle(&mut all);
    billing(&mut all);
    billingconductor(&mut all);
    braket(&mut all);
    budgets(&mut all);
    cases(&mut all);
    cassandra(&mut all);
    cdk(&mut all);
    ce(&mut all);
    certificatemanager(&mut all);
    chatbot(&mut all);
    chime(&mut all);
    cleanrooms(&mut all);
    cleanroomsml(&mut all);
    cloud9(&mut all);
    cloudformation(&mut all);
    cloudfront(&mut all);
    cloudhsm(&mut all);
    cloudtrail(&mut all);
    cloudwatch(&mut all);
    codeartifact(&mut all);
    codebuild(&mut all);
    codecommit(&mut all);
    codeconnections(&mut all);
    codedeploy(&mut all);
    codeguruprofiler(&mut all);
    codegurureviewer(&mut all);
    codepipeline(&mut all);
    codestar(&mut all);
    codestarconnections(&mut all);
    codestarnotifications(&mut all);
    cognito(&mut all);
    comprehend(&mut all);
    computeoptimizer(&mut all);
    config(&mut all);
    connect(&mut all);
    connectcampaigns(&mut all);
    connectcampaignsv2(&mut all);
    controltower(&mut all);
    cur(&mut all);
    customerprofiles(&mut all);
    databrew(&mut all);
    dataexchange(&mut all);
    datapipeline(&mut all);
    datasync(&mut all);
    datazone(&mut all);
    dax(&mut all);
    deadline(&mut all);
    detective(&mut all);
    devopsagent(&mut all);
    devopsguru(&mut all);
    directconnect(&mut all);
    directoryservice(&mut all);
    dlm(&mut all);
    dms(&mut all);
    docdb(&mut all);
    docdbelastic(&mut all);
    drs(&mut all);
    dsql(&mut all);
    dynamodb(&mut all);
    ec2(&mut all);
    ecr(&mut all);
    ecs(&mut all);
    efs(&mut all);
    eks(&mut all);
    elasticache(&mut all);
    elasticbeanstalk(&mut all);
    elasticloadbalancing(&mut all);
    elasticloadbalancingv2(&mut all);
    elasticsearch(&mut all);
    elementalinference(&mut all);
    emr(&mut all);
    emrcontainers(&mut all);
    emrserverless(&mut all);
    entityresolution(&mut all);
    events(&mut all);
    eventschemas(&mut all);
    eventsv2(&mut all);
    evidently(&mut all);
    evs(&mut all);
    finspace(&mut all);
    fis(&mut all);
    fms(&mut all);
    forecast(&mut all);
    frauddetector(&mut all);
    fsx(&mut all);
    gamelift(&mut all);
    globalaccelerator(&mut all);
    glue(&mut all);
    grafana(&mut all);
    greengrass(&mut all);
    greengrassv2(&mut all);
    groundstation(&mut all);
    guardduty(&mut all);
    healthagent(&mut all);
    healthimaging(&mut all);
    healthlake(&mut all);
    iam(&mut all);
    identitystore(&mut all);
    imagebuilder(&mut all);
    inspector(&mut all);
    inspectorv2(&mut all);
    interconnect(&mut all);
    internetmonitor(&mut all);
    invoicing(&mut all);
    iot(&mut all);
    iotanalytics(&mut all);
    iotcoredeviceadvisor(&mut all);
    iotfleetwise(&mut all);
    iotsecuretunneling(&mut all);
    iotsitewise(&mut all);
    iotthingsgraph(&mut all);
    iottwinmaker(&mut all);
    iotwireless(&mut all);
    ivs(&mut all);
    ivschat(&mut all);
    kafkaconnect(&mut all);
    kendra(&mut all);
    kendraranking(&mut all);
    kinesis(&mut all);
    kinesisanalytics(&mut all);
    kinesisanalyticsv2(&mut all);
    kinesisfirehose(&mut all);
    kinesisvideo(&mut all);
    kms(&mut all);
    lakeformation(&mut all);
    lambda(&mut all);
    launchwizard(&mut all);
    lex(&mut all);
    licensemanager(&mut all);
    licensemanagerlinuxsubscriptions(&mut all);
    licensemanagerusersubscriptions(&mut all);
    lightsail(&mut all);
    location(&mut all);
    logs(&mut all);
    lookoutequipment(&mut all);
    lookoutvision(&mut all);
    m2(&mut all);
    macie(&mut all);
    managedblockchain(&mut all);
    mediaconnect(&mut all);
    mediaconvert(&mut all);
    medialive(&mut all);
    mediapackage(&mut all);
    mediapackagev2(&mut all);
    mediastore(&mut all);
    mediatailor(&mut all);
    memorydb(&mut all);
    mgn(&mut all);
    mpa(&mut all);
    msk(&mut all);
    mwaa(&mut all);
    mwaaserverless(&mut all);
    neptune(&mut all);
    neptunegraph(&mut all);
    networkfirewall(&mut all);
    networkflowmonitor(&mut all);
    networkmanager(&mut all);
    networkmonitor(&mut all);
    networksecuritymanager(&mut all);
    notifications(&mut all);
    notificationscontacts(&mut all);
    novaact(&mut all);
    oam(&mut all);
    observabilityadmin(&mut all);
    odb(&mut all);
    omics(&mut all);
    opensearch(&mut all);
    opensearchserverless(&mut all);
    opensearchservice(&mut all);
    organizations(&mut all);
    osis(&mut all);
    outposts(&mut all);
    panorama(&mut all);
    paymentcryptography(&mut all);
    pcaconnectorad(&mut all);
    pcaconnectorscep(&mut all);
    pcs(&mut all);
    personalize(&mut all);
    pi(&mut all);
    pinpoint(&mut all);
    pinpointemail(&mut all);
    pipes(&mut all);
    polly(&mut all);
    pricingplanmanager(&mut all);
    proton(&mut all);
    qbusiness(&mut all);
    qldb(&mut all);
    quicksight(&mut all);
    ram(&mut all);
    rbin(&mut all);
    rds(&mut all);
    redshift(&mut all);
    redshiftserverless(&mut all);
    refactorspaces(&mut all);
    rekognition(&mut all);
    resiliencehub(&mut all);
    resiliencehubv2(&mut all);
    resourceexplorer2(&mut all);
    resourcegroups(&mut all);
    robomaker(&mut all);
    rolesanywhere(&mut all);
    route53(&mut all);
    route53globalresolver(&mut all);
    route53profiles(&mut all);
    route53recoverycontrol(&mut all);
    route53recoveryreadiness(&mut all);
    route53resolver(&mut all);
    rtbfabric(&mut all);
    rum(&mut all);
    s3(&mut all);
    s3express(&mut all);
    s3files(&mut all);
    s3objectlambda(&mut all);
    s3outposts(&mut all);
    s3tables(&mut all);
    s3vectors(&mut all);
    sagemaker(&mut all);
    scheduler(&mut all);
    scn(&mut all);
    sdb(&mut all);
    secretsmanager(&mut all);
    securityagent(&mut all);
    securityhub(&mut all);
    securitylake(&mut all);
    serverlessrepo(&mut all);
    servicecatalog(&mut all);
    servicecatalogappregistry(&mut all);
    servicediscovery(&mut all);
    ses(&mut all);
    shield(&mut all);
    signer(&mut all);
    simspaceweaver(&mut all);
    smsvoice(&mut all);
    sns(&mut all);
    sqs(&mut all);
    ssm(&mut all);
    ssmcontacts(&mut all);
    ssmguiconnect(&mut all);
    ssmincidents(&mut all);
    ssmquicksetup(&mut all);
    sso(&mut all);
    stepfunctions(&mut all);
    storagegateway(&mut all);
    supportapp(&mut all);
    supportauthz(&mut all);
    synthetics(&mut all);
    systemsmanagersap(&mut all);
    textract(&mut all);
    timestream(&mut all);
    transcribe(&mut all);
    transfer(&mut all);
    translate(&mut all);
    uxc(&mut all);
    verifiedpermissions(&mut all);
    voiceid(&mut all);
    vpclattice(&mut all);
    waf(&mut all);
    wafregional(&mut all);
    wafv2(&mut all);
    wellarchitected(&mut all);
    wickr(&mut all);
    wisdom(&mut all);
    workspaces(&mut all);
    workspacesinstances(&mut all);
    workspacesthinclient(&mut all);
    workspacesweb(&mut all);
    xray(&mut all);
    all
}

#[rustfmt::skip]
fn accessanalyzer(all: &mut Vec<ResourceDraft>) {
    all.push(accessanalyzer::Analyzer::new(any("Type")).into_draft());
    all.push(accessanalyzer::ArchiveRule::new(accessanalyzer::ArchiveRuleRequired { analyzer_name: named("AnalyzerName"), rule_name: named("RuleName"), filter: named("Filter") }).into_draft());
}

#[rustfmt::skip]
fn accountaccess(all: &mut Vec<ResourceDraft>) {
    all.push(accountaccess::Application::new(any("IdentitySource")).into_draft());
    all.push(accountaccess::Entitlement::new(any("ApplicationArn"), any("Entitlement")).into_draft());
}

#[rustfmt::skip]
fn acmpca(all: &mut Vec<ResourceDraft>) {
    all.push(acmpca::Certificate::new(acmpca::CertificateRequired { certificate_authority_arn: named("CertificateAuthorityArn"), certificate_signing_request: named("CertificateSigningRequest"), signing_algorithm: named("SigningAlgorithm"), validity: named("Validity") }).into_draft());
    all.push(acmpca::CertificateAuthority::new(acmpca::CertificateAuthorityRequired { type_: named("Type"), key_algorithm: named("KeyAlgorithm"), signing_algorithm: named("SigningAlgorithm"), subject: named("Subject") }).into_draft());
    all.push(acmpca::CertificateAuthorityActivation::new(any("CertificateAuthorityArn"), any("Certificate")).into_draft());
    all.push(acmpca::Permission::new(any("Actions"), any("CertificateAuthorityArn"), any("Principal")).into_draft());
}

#[rustfmt::skip]
fn agentregistry(all: &mut Vec<ResourceDraft>) {
    all.push(agentregistry::Registry::new(any("Name")).into_draft());
    all.push(agentregistry::RegistryRecord::new(any("Name"), any("RecordType"), any("Descriptors")).into_draft());
}

#[rustfmt::skip]
fn aiops(all: &mut Vec<ResourceDraft>) {
    all.push(aiops::InvestigationGroup::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn alexaask(all: &mut Vec<ResourceDraft>) {
    all.push(alexaask::Skill::new(any("AuthenticationConfiguration"), any("VendorId"), any("SkillPackage")).into_draft());
}

#[rustfmt::skip]
fn amazonmq(all: &mut Vec<ResourceDraft>) {
    all.push(amazonmq::Broker::new(amazonmq::BrokerRequired { broker_name: named("BrokerName"), engine_type: named("EngineType"), deployment_mode: named("DeploymentMode"), host_instance_type: named("HostInstanceType"), publicly_accessible: named("PubliclyAccessible") }).into_draft());
    all.push(amazonmq::Configuration::new(any("EngineType"), any("Name")).into_draft());
    all.push(amazonmq::ConfigurationAssociation::new(any("Configuration"), any("Broker")).into_draft());
}

#[rustfmt::skip]
fn amplify(all: &mut Vec<ResourceDraft>) {
    all.push(amplify::App::new(any("Name")).into_draft());
    all.push(amplify::Branch::new(amplify::BranchRequired { app_id: named("AppId"), branch_name: named("BranchName") }).into_draft());
    all.push(amplify::Domain::new(amplify::DomainRequired { app_id: named("AppId"), domain_name: named("DomainName"), sub_domain_settings: named("SubDomainSettings") }).into_draft());
    all.push(amplify::Webhook::new(any("BranchName")).into_draft());
}

#[rustfmt::skip]
fn amplifyuibuilder(all: &mut Vec<ResourceDraft>) {
    all.push(amplifyuibuilder::Component::new().into_draft());
    all.push(amplifyuibuilder::Form::new().into_draft());
    all.push(amplifyuibuilder::Theme::new().into_draft());
}

#[rustfmt::skip]
fn apigateway(all: &mut Vec<ResourceDraft>) {
    all.push(apigateway::Account::new().into_draft());
    all.push(apigateway::ApiKey::new().into_draft());
    all.push(apigateway::Authorizer::new(apigateway::AuthorizerRequired { rest_api_id: named("RestApiId"), type_: named("Type"), name: named("Name") }).into_draft());
    all.push(apigateway::BasePathMapping::new(any("DomainName")).into_draft());
    all.push(apigateway::BasePathMappingV2::new(apigateway::BasePathMappingV2Required { domain_name_arn: named("DomainNameArn"), rest_api_id: named("RestApiId") }).into_draft());
    all.push(apigateway::ClientCertificate::new().into_draft());
    all.push(apigateway::Deployment::new(any("RestApiId")).into_draft());
    all.push(apigateway::DocumentationPart::new(apigateway::DocumentationPartRequired { location: named("Location"), properties: named("Properties"), rest_api_id: named("RestApiId") }).into_draft());
    all.push(apigateway::DocumentationVersion::new(apigateway::DocumentationVersionRequired { documentation_version: named("DocumentationVersion"), rest_api_id: named("RestApiId") }).into_draft());
    all.push(apigateway::DomainName::new().into_draft());
    all.push(apigateway::DomainNameAccessAssociation::new(apigateway::DomainNameAccessAssociationRequired { domain_name_arn: named("DomainNameArn"), access_association_source: named("AccessAssociationSource"), access_association_source_type: named("AccessAssociationSourceType") }).into_draft());
    all.push(apigateway::DomainNameV2::new().into_draft());
    all.push(apigateway::GatewayResponse::new(apigateway::GatewayResponseRequired { response_type: named("ResponseType"), rest_api_id: named("RestApiId") }).into_draft());
    all.push(apigateway::Method::new(apigateway::MethodRequired { rest_api_id: named("RestApiId"), resource_id: named("ResourceId"), http_method: named("HttpMethod") }).into_draft());
    all.push(apigateway::Model::new(any("RestApiId")).into_draft());
    all.push(apigateway::RequestValidator::new(any("RestApiId")).into_draft());
    all.push(apigateway::Resource::new(apigateway::ResourceRequired { parent_id: named("ParentId"), path_part: named("PathPart"), rest_api_id: named("RestApiId") }).into_draft());
    all.push(apigateway::RestApi::new().into_draft());
    all.push(apigateway::Stage::new(any("RestApiId")).into_draft());
    all.push(apigateway::UsagePlan::new().into_draft());
    all.push(apigateway::UsagePlanKey::new(apigateway::UsagePlanKeyRequired { key_type: named("KeyType"), usage_plan_id: named("UsagePlanId"), key_id: named("KeyId") }).into_draft());
    all.push(apigateway::VpcLink::new(any("Name"), any("TargetArns")).into_draft());
}

#[rustfmt::skip]
fn apigatewayv2(all: &mut Vec<ResourceDraft>) {
    all.push(apigatewayv2::Api::new().into_draft());
    all.push(apigatewayv2::ApiGatewayManagedOverrides::new(any("ApiId")).into_draft());
    all.push(apigatewayv2::ApiMapping::new(apigatewayv2::ApiMappingRequired { domain_name: named("DomainName"), stage: named("Stage"), api_id: named("ApiId") }).into_draft());
    all.push(apigatewayv2::Authorizer::new(apigatewayv2::AuthorizerRequired { authorizer_type: named("AuthorizerType"), api_id: named("ApiId"), name: named("Name") }).into_draft());
    all.push(apigatewayv2::Deployment::new(any("ApiId")).into_draft());
    all.push(apigatewayv2::DomainName::new(any("DomainName")).into_draft());
    all.push(apigatewayv2::Integration::new(apigatewayv2::IntegrationRequired { api_id: named("ApiId"), integration_type: named("IntegrationType") }).into_draft());
    all.push(apigatewayv2::IntegrationResponse::new(apigatewayv2::IntegrationResponseRequired { api_id: named("ApiId"), integration_id: named("IntegrationId"), integration_response_key: named("IntegrationResponseKey") }).into_draft());
    all.push(apigatewayv2::Model::new(apigatewayv2::ModelRequired { api_id: named("ApiId"), schema: named("Schema"), name: named("Name") }).into_draft());
    all.push(apigatewayv2::PortalProduct::new(any("DisplayName")).into_draft());
    all.push(apigatewayv2::Route::new(apigatewayv2::RouteRequired { route_key: named("RouteKey"), api_id: named("ApiId") }).into_draft());
    all.push(apigatewayv2::RouteResponse::new(apigatewayv2::RouteResponseRequired { route_response_key: named("RouteResponseKey"), route_id: named("RouteId"), api_id: named("ApiId") }).into_draft());
    all.push(apigatewayv2::RoutingRule::new(apigatewayv2::RoutingRuleRequired { domain_name_arn: named("DomainNameArn"), priority: named("Priority"), conditions: named("Conditions"), actions: named("Actions") }).into_draft());
    all.push(apigatewayv2::Stage::new(apigatewayv2::StageRequired { stage_name: named("StageName"), api_id: named("ApiId") }).into_draft());
    all.push(apigatewayv2::VpcLink::new(any("SubnetIds"), any("Name")).into_draft());
}

#[rustfmt::skip]
fn appconfig(all: &mut Vec<ResourceDraft>) {
    all.push(appconfig::Application::new(any("Name")).into_draft());
    all.push(appconfig::ConfigurationProfile::new(appconfig::ConfigurationProfileRequired { location_uri: named("LocationUri"), application_id: named("ApplicationId"), name: named("Name") }).into_draft());
    all.push(appconfig::Deployment::new(appconfig::DeploymentRequired { application_id: named("ApplicationId"), configuration_profile_id: named("ConfigurationProfileId"), deployment_strategy_id: named("DeploymentStrategyId"), environment_id: named("EnvironmentId"), configuration_version: named("ConfigurationVersion") }).into_draft());
    all.push(appconfig::DeploymentStrategy::new(appconfig::DeploymentStrategyRequired { deployment_duration_in_minutes: named("DeploymentDurationInMinutes"), growth_factor: named("GrowthFactor"), name: named("Name"), replicate_to: named("ReplicateTo") }).into_draft());
    all.push(appconfig::Environment::new(appconfig::EnvironmentRequired { name: named("Name"), application_id: named("ApplicationId") }).into_draft());
    all.push(appconfig::ExperimentDefinition::new(appconfig::ExperimentDefinitionRequired { application_identifier: named("ApplicationIdentifier"), name: named("Name"), configuration_profile_identifier: named("ConfigurationProfileIdentifier"), environment_identifier: named("EnvironmentIdentifier"), flag_key: named("FlagKey"), treatments: named("Treatments"), control: named("Control"), audience_rule: named("AudienceRule") }).into_draft());
    all.push(appconfig::ExperimentRun::new(appconfig::ExperimentRunRequired { application_identifier: named("ApplicationIdentifier"), experiment_definition_identifier: named("ExperimentDefinitionIdentifier"), exposure_percentage: named("ExposurePercentage") }).into_draft());
    all.push(appconfig::Extension::new(any("Name"), any("Actions")).into_draft());
    all.push(appconfig::ExtensionAssociation::new().into_draft());
    all.push(appconfig::HostedConfigurationVersion::new(appconfig::HostedConfigurationVersionRequired { application_id: named("ApplicationId"), configuration_profile_id: named("ConfigurationProfileId"), content: named("Content"), content_type: named("ContentType") }).into_draft());
}

#[rustfmt::skip]
fn appfabric(all: &mut Vec<ResourceDraft>) {
    all.push(appfabric::AppAuthorization::new(appfabric::AppAuthorizationRequired { app_bundle_identifier: named("AppBundleIdentifier"), app: named("App"), auth_type: named("AuthType"), tenant: named("Tenant") }).into_draft());
    all.push(appfabric::IngestionDestination::new(appfabric::IngestionDestinationRequired { app_bundle_arn: named("AppBundleArn"), ingestion_arn: named("IngestionArn"), processing_configuration: named("ProcessingConfiguration"), destination_configuration: named("DestinationConfiguration") }).into_draft());
}

#[rustfmt::skip]
fn appflow(all: &mut Vec<ResourceDraft>) {
    all.push(appflow::Connector::new(any("ConnectorProvisioningType"), any("ConnectorProvisioningConfig")).into_draft());
    all.push(appflow::ConnectorProfile::new(any("ConnectorProfileName"), any("ConnectionMode"), any("ConnectorType")).into_draft());
    all.push(appflow::Flow::new(appflow::FlowRequired { flow_name: named("FlowName"), tasks: named("Tasks"), source_flow_config: named("SourceFlowConfig"), destination_flow_config_list: named("DestinationFlowConfigList"), trigger_config: named("TriggerConfig") }).into_draft());
}

#[rustfmt::skip]
fn appintegrations(all: &mut Vec<ResourceDraft>) {
    all.push(appintegrations::Application::new(appintegrations::ApplicationRequired { name: named("Name"), namespace: named("Namespace"), application_source_config: named("ApplicationSourceConfig") }).into_draft());
    all.push(appintegrations::DataIntegration::new(appintegrations::DataIntegrationRequired { name: named("Name"), kms_key: named("KmsKey"), source_uri: named("SourceURI") }).into_draft());
    all.push(appintegrations::EventIntegration::new(appintegrations::EventIntegrationRequired { name: named("Name"), event_bridge_bus: named("EventBridgeBus"), event_filter: named("EventFilter") }).into_draft());
}

#[rustfmt::skip]
fn applicationautoscaling(all: &mut Vec<ResourceDraft>) {
    all.push(applicationautoscaling::ScalableTarget::new(applicationautoscaling::ScalableTargetRequired { resource_id: named("ResourceId"), service_namespace: named("ServiceNamespace"), scalable_dimension: named("ScalableDimension"), min_capacity: named("MinCapacity"), max_capacity: named("MaxCapacity") }).into_draft());
    all.push(applicationautoscaling::ScalingPolicy::new(any("PolicyName"), any("PolicyType")).into_draft());
}

#[rustfmt::skip]
fn applicationinsights(all: &mut Vec<ResourceDraft>) {
    all.push(applicationinsights::Application::new(any("ResourceGroupName")).into_draft());
}

#[rustfmt::skip]
fn applicationsignals(all: &mut Vec<ResourceDraft>) {
    all.push(applicationsignals::Discovery::new().into_draft());
    all.push(applicationsignals::GroupingConfiguration::new(any("GroupingAttributeDefinitions")).into_draft());
    all.push(applicationsignals::InstrumentationConfig::new(applicationsignals::InstrumentationConfigRequired { instrumentation_type: named("InstrumentationType"), service: named("Service"), environment: named("Environment"), signal_type: named("SignalType"), location: named("Location"), capture_configuration: named("CaptureConfiguration") }).into_draft());
    all.push(applicationsignals::ServiceLevelObjective::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn appmesh(all: &mut Vec<ResourceDraft>) {
    all.push(appmesh::GatewayRoute::new(appmesh::GatewayRouteRequired { mesh_name: named("MeshName"), virtual_gateway_name: named("VirtualGatewayName"), spec: named("Spec") }).into_draft());
    all.push(appmesh::Mesh::new().into_draft());
    all.push(appmesh::Route::new(appmesh::RouteRequired { mesh_name: named("MeshName"), virtual_router_name: named("VirtualRouterName"), spec: named("Spec") }).into_draft());
    all.push(appmesh::VirtualGateway::new(any("MeshName"), any("Spec")).into_draft());
    all.push(appmesh::VirtualNode::new(any("MeshName"), any("Spec")).into_draft());
    all.push(appmesh::VirtualRouter::new(any("MeshName"), any("Spec")).into_draft());
    all.push(appmesh::VirtualService::new(appmesh::VirtualServiceRequired { mesh_name: named("MeshName"), virtual_service_name: named("VirtualServiceName"), spec: named("Spec") }).into_draft());
}

#[rustfmt::skip]
fn apprunner(all: &mut Vec<ResourceDraft>) {
    all.push(apprunner::AutoScalingConfiguration::new().into_draft());
    all.push(apprunner::ObservabilityConfiguration::new().into_draft());
    all.push(apprunner::Service::new(any("SourceConfiguration")).into_draft());
    all.push(apprunner::VpcConnector::new(any("Subnets")).into_draft());
    all.push(apprunner::VpcIngressConnection::new(any("ServiceArn"), any("IngressVpcConfiguration")).into_draft());
}

#[rustfmt::skip]
fn appstream(all: &mut Vec<ResourceDraft>) {
    all.push(appstream::AppBlock::new(any("Name"), any("SourceS3Location")).into_draft());
    all.push(appstream::AppBlockBuilder::new(appstream::AppBlockBuilderRequired { name: named("Name"), platform: named("Platform"), instance_type: named("InstanceType"), vpc_config: named("VpcConfig") }).into_draft());
    all.push(appstream::Application::new(appstream::ApplicationRequired { name: named("Name"), icon_s3_location: named("IconS3Location"), launch_path: named("LaunchPath"), platforms: named("Platforms"), instance_families: named("InstanceFamilies"), app_block_arn: named("AppBlockArn") }).into_draft());
    all.push(appstream::ApplicationEntitlementAssociation::new(appstream::ApplicationEntitlementAssociationRequired { stack_name: named("StackName"), entitlement_name: named("EntitlementName"), application_identifier: named("ApplicationIdentifier") }).into_draft());
    all.push(appstream::ApplicationFleetAssociation::new(appstream::ApplicationFleetAssociationRequired { fleet_name: named("FleetName"), application_arn: named("ApplicationArn") }).into_draft());
    all.push(appstream::DirectoryConfig::new(any("DirectoryName"), any("OrganizationalUnitDistinguishedNames"), any("ServiceAccountCredentials")).into_draft());
    all.push(appstream::Entitlement::new(appstream::EntitlementRequired { name: named("Name"), stack_name: named("StackName"), app_visibility: named("AppVisibility"), attributes: named("Attributes") }).into_draft());
    all.push(appstream::Fleet::new(appstream::FleetRequired { instance_type: named("InstanceType"), name: named("Name") }).into_draft());
    all.push(appstream::ImageBuilder::new(appstream::ImageBuilderRequired { name: named("Name"), instance_type: named("InstanceType") }).into_draft());
    all.push(appstream::Stack::new().into_draft());
    all.push(appstream::StackFleetAssociation::new(appstream::StackFleetAssociationRequired { fleet_name: named("FleetName"), stack_name: named("StackName") }).into_draft());
    all.push(appstream::StackUserAssociation::new(appstream::StackUserAssociationRequired { authentication_type: named("AuthenticationType"), stack_name: named("StackName"), user_name: named("UserName") }).into_draft());
    all.push(appstream::User::new(any("UserName"), any("AuthenticationType")).into_draft());
}

#[rustfmt::skip]
fn appsync(all: &mut Vec<ResourceDraft>) {
    all.push(appsync::Api::new(any("Name")).into_draft());
    all.push(appsync::ApiCache::new(appsync::ApiCacheRequired { type_: named("Type"), api_id: named("ApiId"), api_caching_behavior: named("ApiCachingBehavior"), ttl: named("Ttl") }).into_draft());
    all.push(appsync::ApiKey::new(any("ApiId")).into_draft());
    all.push(appsync::ChannelNamespace::new(appsync::ChannelNamespaceRequired { api_id: named("ApiId"), name: named("Name") }).into_draft());
    all.push(appsync::DataSource::new(appsync::DataSourceRequired { type_: named("Type"), api_id: named("ApiId"), name: named("Name") }).into_draft());
    all.push(appsync::DomainName::new(any("DomainName"), any("CertificateArn")).into_draft());
    all.push(appsync::DomainNameApiAssociation::new(appsync::DomainNameApiAssociationRequired { domain_name: named("DomainName"), api_id: named("ApiId") }).into_draft());
    all.push(appsync::FunctionConfiguration::new(appsync::FunctionConfigurationRequired { api_id: named("ApiId"), data_source_name: named("DataSourceName"), name: named("Name") }).into_draft());
    all.push(appsync::GraphQLApi::new(any("Name"), any("AuthenticationType")).into_draft());
    all.push(appsync::GraphQLSchema::new(any("ApiId")).into_draft());
    all.push(appsync::Resolver::new(appsync::ResolverRequired { type_name: named("TypeName"), api_id: named("ApiId"), field_name: named("FieldName") }).into_draft());
    all.push(appsync::SourceApiAssociation::new().into_draft());
    all.push(appsync::Type::new(appsync::TypeRequired { api_id: named("ApiId"), definition: named("Definition"), format: named("Format") }).into_draft());
}

#[rustfmt::skip]
fn apptest(all: &mut Vec<ResourceDraft>) {
    all.push(apptest::TestCase::new(any("Name"), any("Steps")).into_draft());
}

#[rustfmt::skip]
fn aps(all: &mut Vec<ResourceDraft>) {
    all.push(aps::AnomalyDetector::new(aps::AnomalyDetectorRequired { workspace: named("Workspace"), configuration: named("Configuration"), alias: named("Alias") }).into_draft());
    all.push(aps::ResourcePolicy::new(aps::ResourcePolicyRequired { workspace_arn: named("WorkspaceArn"), policy_document: named("PolicyDocument") }).into_draft());
    all.push(aps::RuleGroupsNamespace::new(aps::RuleGroupsNamespaceRequired { workspace: named("Workspace"), data: named("Data"), name: named("Name") }).into_draft());
    all.push(aps::Scraper::new(any("ScrapeConfiguration"), any("Source"), any("Destination")).into_draft());
    all.push(aps::Workspace::new().into_draft());
}

#[rustfmt::skip]
fn arcregionswitch(all: &mut Vec<ResourceDraft>) {
    all.push(arcregionswitch::Plan::new(arcregionswitch::PlanRequired { execution_role: named("ExecutionRole"), name: named("Name"), recovery_approach: named("RecoveryApproach"), regions: named("Regions"), workflows: named("Workflows") }).into_draft());
}

#[rustfmt::skip]
fn arczonalshift(all: &mut Vec<ResourceDraft>) {
    all.push(arczonalshift::AutoshiftObserverNotificationStatus::new(any("Status")).into_draft());
    all.push(arczonalshift::ZonalAutoshiftConfiguration::new().into_draft());
}

#[rustfmt::skip]
fn athena(all: &mut Vec<ResourceDraft>) {
    all.push(athena::CapacityReservation::new(any("Name"), any("TargetDpus")).into_draft());
    all.push(athena::DataCatalog::new(any("Name"), any("Type")).into_draft());
    all.push(athena::NamedQuery::new(athena::NamedQueryRequired { database: named("Database"), query_string: named("QueryString") }).into_draft());
    all.push(athena::PreparedStatement::new(athena::PreparedStatementRequired { statement_name: named("StatementName"), work_group: named("WorkGroup"), query_statement: named("QueryStatement") }).into_draft());
    all.push(athena::WorkGroup::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn auditmanager(all: &mut Vec<ResourceDraft>) {
    all.push(auditmanager::Assessment::new().into_draft());
    all.push(auditmanager::AssessmentFramework::new(any("Name"), any("ControlSets")).into_draft());
}

#[rustfmt::skip]
fn autoscaling(all: &mut Vec<ResourceDraft>) {
    all.push(autoscaling::AutoScalingGroup::new(autoscaling::AutoScalingGroupRequired { min_size: named("MinSize"), max_size: named("MaxSize") }).into_draft());
    all.push(autoscaling::LaunchConfiguration::new(autoscaling::LaunchConfigurationRequired { image_id: named("ImageId"), instance_type: named("InstanceType") }).into_draft());
    all.push(autoscaling::LifecycleHook::new(any("LifecycleTransition"), any("AutoScalingGroupName")).into_draft());
    all.push(autoscaling::ScalingPolicy::new(any("AutoScalingGroupName")).into_draft());
    all.push(autoscaling::ScheduledAction::new(any("AutoScalingGroupName")).into_draft());
    all.push(autoscaling::WarmPool::new(any("AutoScalingGroupName")).into_draft());
}

#[rustfmt::skip]
fn autoscalingplans(all: &mut Vec<ResourceDraft>) {
    all.push(autoscalingplans::ScalingPlan::new(any("ScalingInstructions"), any("ApplicationSource")).into_draft());
}

#[rustfmt::skip]
fn awsexternalanthropic(all: &mut Vec<ResourceDraft>) {
    all.push(awsexternalanthropic::Workspace::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn b2bi(all: &mut Vec<ResourceDraft>) {
    all.push(b2bi::Capability::new(any("Configuration"), any("Name"), any("Type")).into_draft());
    all.push(b2bi::Partnership::new(b2bi::PartnershipRequired { capabilities: named("Capabilities"), email: named("Email"), name: named("Name"), profile_id: named("ProfileId") }).into_draft());
    all.push(b2bi::Profile::new(b2bi::ProfileRequired { business_name: named("BusinessName"), logging: named("Logging"), name: named("Name"), phone: named("Phone") }).into_draft());
    all.push(b2bi::Transformer::new(any("Name"), any("Status")).into_draft());
}

#[rustfmt::skip]
fn backup(all: &mut Vec<ResourceDraft>) {
    all.push(backup::BackupPlan::new(any("BackupPlan")).into_draft());
    all.push(backup::BackupSelection::new(any("BackupSelection"), any("BackupPlanId")).into_draft());
    all.push(backup::BackupVault::new(any("BackupVaultName")).into_draft());
    all.push(backup::Framework::new(any("FrameworkControls")).into_draft());
    all.push(backup::LegalHold::new(backup::LegalHoldRequired { title: named("Title"), description: named("Description"), recovery_point_selection: named("RecoveryPointSelection") }).into_draft());
    all.push(backup::LogicallyAirGappedBackupVault::new(backup::LogicallyAirGappedBackupVaultRequired { backup_vault_name: named("BackupVaultName"), min_retention_days: named("MinRetentionDays"), max_retention_days: named("MaxRetentionDays") }).into_draft());
    all.push(backup::ReportPlan::new(any("ReportDeliveryChannel"), any("ReportSetting")).into_draft());
    all.push(backup::RestoreTestingPlan::new(backup::RestoreTestingPlanRequired { recovery_point_selection: named("RecoveryPointSelection"), schedule_expression: named("ScheduleExpression"), restore_testing_plan_name: named("RestoreTestingPlanName") }).into_draft());
    all.push(backup::RestoreTestingSelection::new(backup::RestoreTestingSelectionRequired { iam_role_arn: named("IamRoleArn"), protected_resource_type: named("ProtectedResourceType"), restore_testing_plan_name: named("RestoreTestingPlanName"), restore_testing_selection_name: named("RestoreTestingSelectionName") }).into_draft());
    all.push(backup::TieringConfiguration::new(backup::TieringConfigurationRequired { tiering_configuration_name: named("TieringConfigurationName"), backup_vault_name: named("BackupVaultName"), resource_selection: named("ResourceSelection") }).into_draft());
}

#[rustfmt::skip]
fn backupgateway(all: &mut Vec<ResourceDraft>) {
    all.push(backupgateway::Hypervisor::new().into_draft());
}

#[rustfmt::skip]
fn batch(all: &mut Vec<ResourceDraft>) {
    all.push(batch::ComputeEnvironment::new(any("Type")).into_draft());
    all.push(batch::ConsumableResource::new(any("ResourceType"), any("TotalQuantity")).into_draft());
    all.push(batch::JobDefinition::new(any("Type")).into_draft());
    all.push(batch::JobQueue::new(any("Priority")).into_draft());
    all.push(batch::QuotaShare::new(batch::QuotaShareRequired { quota_share_name: named("QuotaShareName"), job_queue: named("JobQueue"), capacity_limits: named("CapacityLimits"), resource_sharing_configuration: named("ResourceSharingConfiguration"), preemption_configuration: named("PreemptionConfiguration") }).into_draft());
    all.push(batch::SchedulingPolicy::new().into_draft());
    all.push(batch::ServiceEnvironment::new(any("ServiceEnvironmentType"), any("CapacityLimits")).into_draft());
}

#[rustfmt::skip]
fn bcm(all: &mut Vec<ResourceDraft>) {
    all.push(bcm::Dashboard::new(any("Name"), any("Widgets")).into_draft());
    all.push(bcm::ScheduledReport::new(bcm::ScheduledReportRequired { name: named("Name"), dashboard_arn: named("DashboardArn"), scheduled_report_execution_role_arn: named("ScheduledReportExecutionRoleArn"), schedule_config: named("ScheduleConfig") }).into_draft());
}

#[rustfmt::skip]
fn bcmdataexports(all: &mut Vec<ResourceDraft>) {
    all.push(bcmdataexports::Export::new(any("Export")).into_draft());
}

#[rustfmt::skip]
fn bcmpricingcalculator(all: &mut Vec<ResourceDraft>) {
    all.push(bcmpricingcalculator::BillEstimate::new(any("Name")).into_draft());
    all.push(bcmpricingcalculator::BillScenario::new().into_draft());
    all.push(bcmpricingcalculator::WorkloadEstimate::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn bedrock(all: &mut Vec<ResourceDraft>) {
    all.push(bedrock::Agent::new(any("AgentName")).into_draft());
    all.push(bedrock::AgentAlias::new(bedrock::AgentAliasRequired { agent_alias_name: named("AgentAliasName"), agent_id: named("AgentId") }).into_draft());
    all.push(bedrock::ApplicationInferenceProfile::new(any("InferenceProfileName")).into_draft());
    all.push(bedrock::AutomatedReasoningPolicy::new(any("Name")).into_draft());
    all.push(bedrock::AutomatedReasoningPolicyVersion::new(any("PolicyArn")).into_draft());
    all.push(bedrock::Blueprint::new(any("BlueprintName"), any("Schema"), any("Type")).into_draft());
    all.push(bedrock::DataAutomationLibrary::new(any("LibraryName")).into_draft());
    all.push(bedrock::DataAutomationProject::new(any("ProjectName")).into_draft());
    all.push(bedrock::DataSource::new(bedrock::DataSourceRequired { data_source_configuration: named("DataSourceConfiguration"), name: named("Name"), knowledge_base_id: named("KnowledgeBaseId") }).into_draft());
    all.push(bedrock::EnforcedGuardrailConfiguration::new(bedrock::EnforcedGuardrailConfigurationRequired { guardrail_identifier: named("GuardrailIdentifier"), guardrail_version: named("GuardrailVersion") }).into_draft());
    all.push(bedrock::Flow::new(any("ExecutionRoleArn"), any("Name")).into_draft());
    all.push(bedrock::FlowAlias::new(bedrock::FlowAliasRequired { name: named("Name"), flow_arn: named("FlowArn"), routing_configuration: named("RoutingConfiguration") }).into_draft());
    all.push(bedrock::FlowVersion::new(any("FlowArn")).into_draft());
    all.push(bedrock::Guardrail::new(bedrock::GuardrailRequired { name: named("Name"), blocked_input_messaging: named("BlockedInputMessaging"), blocked_outputs_messaging: named("BlockedOutputsMessaging") }).into_draft());
    all.push(bedrock::GuardrailVersion::new(any("GuardrailIdentifier")).into_draft());
    all.push(bedrock::IntelligentPromptRouter::new(bedrock::IntelligentPromptRouterRequired { fallback_model: named("FallbackModel"), models: named("Models"), prompt_router_name: named("PromptRouterName"), routing_criteria: named("RoutingCriteria") }).into_draft());
    all.push(bedrock::KnowledgeBase::new(any("KnowledgeBaseConfiguration"), any("Name"), any("RoleArn")).into_draft());
    all.push(bedrock::KnowledgeBasePolicy::new(any("KnowledgeBaseId"), any("PolicyDocument")).into_draft());
    all.push(bedrock::Prompt::new(any("Name")).into_draft());
    all.push(bedrock::PromptVersion::new(any("PromptArn")).into_draft());
    all.push(bedrock::ResourcePolicy::new(any("ResourceArn"), any("PolicyDocument")).into_draft());
    all.push(bedrock::RetrievalInstruction::new(any("Name"), any("Instruction")).into_draft());
    all.push(bedrock::Session::new().into_draft());
}

#[rustfmt::skip]
fn bedrockagentcore(all: &mut Vec<ResourceDraft>) {
    all.push(bedrockagentcore::ApiKeyCredentialProvider::new(any("Name")).into_draft());
    all.push(bedrockagentcore::BrowserCustom::new(any("Name"), any("NetworkConfiguration")).into_draft());
    all.push(bedrockagentcore::BrowserProfile::new(any("Name")).into_draft());
    all.push(bedrockagentcore::CapacityProvider::new(any("Name"), any("PermissionsConfiguration"), any("ComputeConfiguration")).into_draft());
    all.push(bedrockagentcore::CodeInterpreterCustom::new(any("Name"), any("NetworkConfiguration")).into_draft());
    all.push(bedrockagentcore::ConfigurationBundle::new(any("BundleName"), any("Components")).into_draft());
    all.push(bedrockagentcore::ConsentPortal::new(bedrockagentcore::ConsentPortalRequired { execution_role_arn: named("ExecutionRoleArn"), idp_config: named("IdpConfig"), name: named("Name"), sources: named("Sources") }).into_draft());
    all.push(bedrockagentcore::Dataset::new(any("DatasetName"), any("SchemaType")).into_draft());
    all.push(bedrockagentcore::Evaluator::new(any("EvaluatorName"), any("EvaluatorConfig"), any("Level")).into_draft());
    all.push(bedrockagentcore::Gateway::new(any("AuthorizerType"), any("Name"), any("RoleArn")).into_draft());
    all.push(bedrockagentcore::GatewayRateLimit::new(any("DimensionKeys"), any("Entries")).into_draft());
    all.push(bedrockagentcore::GatewayRule::new(any("Actions"), any("Priority")).into_draft());
    all.push(bedrockagentcore::GatewayTarget::new(any("TargetConfiguration")).into_draft());
    all.push(bedrockagentcore::Harness::new(any("HarnessName"), any("ExecutionRoleArn"), any("Model")).into_draft());
    all.push(bedrockagentcore::HarnessEndpoint::new(bedrockagentcore::HarnessEndpointRequired { harness_id: named("HarnessId"), endpoint_name: named("EndpointName") }).into_draft());
    all.push(bedrockagentcore::Memory::new(any("Name"), any("EventExpiryDuration")).into_draft());
    all.push(bedrockagentcore::OAuth2CredentialProvider::new(any("Name"), any("CredentialProviderVendor")).into_draft());
    all.push(bedrockagentcore::OnlineEvaluationConfig::new(bedrockagentcore::OnlineEvaluationConfigRequired { online_evaluation_config_name: named("OnlineEvaluationConfigName"), data_source_config: named("DataSourceConfig"), evaluation_execution_role_arn: named("EvaluationExecutionRoleArn"), rule: named("Rule") }).into_draft());
    all.push(bedrockagentcore::PaymentConnector::new(bedrockagentcore::PaymentConnectorRequired { payment_manager_id: named("PaymentManagerId"), connector_name: named("ConnectorName"), connector_type: named("ConnectorType") }).into_draft());
    all.push(bedrockagentcore::PaymentCredentialProvider::new(any("Name"), any("CredentialProviderVendor")).into_draft());
    all.push(bedrockagentcore::PaymentManager::new(any("Name"), any("AuthorizerType"), any("RoleArn")).into_draft());
    all.push(bedrockagentcore::Policy::new(bedrockagentcore::PolicyRequired { policy_engine_id: named("PolicyEngineId"), name: named("Name"), definition: named("Definition") }).into_draft());
    all.push(bedrockagentcore::PolicyEngine::new(any("Name")).into_draft());
    all.push(bedrockagentcore::ResourcePolicy::new(bedrockagentcore::ResourcePolicyRequired { resource_arn: named("ResourceArn"), policy: named("Policy") }).into_draft());
    all.push(bedrockagentcore::Runtime::new(any("AgentRuntimeName"), any("AgentRuntimeArtifact"), any("RoleArn")).into_draft());
    all.push(bedrockagentcore::RuntimeEndpoint::new(bedrockagentcore::RuntimeEndpointRequired { agent_runtime_id: named("AgentRuntimeId"), name: named("Name") }).into_draft());
    all.push(bedrockagentcore::WorkloadIdentity::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn bedrockmantle(all: &mut Vec<ResourceDraft>) {
    all.push(bedrockmantle::Project::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn billing(all: &mut Vec<ResourceDraft>) {
    all.push(billing::BillingView::new(any("Name"), any("SourceViews")).into_draft());
}

#[rustfmt::skip]
fn billingconductor(all: &mut Vec<ResourceDraft>) {
    all.push(billingconductor::BillingGroup::new(any("Name"), any("AccountGrouping"), any("ComputationPreference")).into_draft());
    all.push(billingconductor::CustomLineItem::new(billingconductor::CustomLineItemRequired { name: named("Name"), billing_group_arn: named("BillingGroupArn") }).into_draft());
    all.push(billingconductor::PricingPlan::new(any("Name")).into_draft());
    all.push(billingconductor::PricingRule::new(any("Name"), any("Scope"), any("Type")).into_draft());
}

#[rustfmt::skip]
fn braket(all: &mut Vec<ResourceDraft>) {
    all.push(braket::SpendingLimit::new(braket::SpendingLimitRequired { device_arn: named("DeviceArn"), spending_limit: named("SpendingLimit") }).into_draft());
}

#[rustfmt::skip]
fn budgets(all: &mut Vec<ResourceDraft>) {
    all.push(budgets::Budget::new(any("Budget")).into_draft());
    all.push(budgets::BudgetsAction::new(budgets::BudgetsActionRequired { budget_name: named("BudgetName"), notification_type: named("NotificationType"), action_type: named("ActionType"), action_threshold: named("ActionThreshold"), execution_role_arn: named("ExecutionRoleArn"), definition: named("Definition"), subscribers: named("Subscribers") }).into_draft());
}

#[rustfmt::skip]
fn cases(all: &mut Vec<ResourceDraft>) {
    all.push(cases::Case::new(cases::CaseRequired { domain_id: named("DomainId"), template_id: named("TemplateId"), title: named("Title"), customer_id: named("CustomerId") }).into_draft());
    all.push(cases::CaseRule::new(any("Name"), any("Rule")).into_draft());
    all.push(cases::Domain::new(any("Name")).into_draft());
    all.push(cases::Field::new(any("Name"), any("Type")).into_draft());
    all.push(cases::Layout::new(any("Content"), any("Name")).into_draft());
    all.push(cases::RelatedItem::new(cases::RelatedItemRequired { domain_id: named("DomainId"), case_id: named("CaseId"), type_: named("Type"), content: named("Content") }).into_draft());
    all.push(cases::Template::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn cassandra(all: &mut Vec<ResourceDraft>) {
    all.push(cassandra::Keyspace::new().into_draft());
    all.push(cassandra::Table::new(any("KeyspaceName"), any("PartitionKeyColumns")).into_draft());
    all.push(cassandra::Type::new(cassandra::TypeRequired { keyspace_name: named("KeyspaceName"), type_name: named("TypeName"), fields: named("Fields") }).into_draft());
}

#[rustfmt::skip]
fn cdk(all: &mut Vec<ResourceDraft>) {
    all.push(cdk::Metadata::new().into_draft());
}

#[rustfmt::skip]
fn ce(all: &mut Vec<ResourceDraft>) {
    all.push(ce::AnomalyMonitor::new(any("MonitorName"), any("MonitorType")).into_draft());
    all.push(ce::AnomalySubscription::new(ce::AnomalySubscriptionRequired { monitor_arn_list: named("MonitorArnList"), subscribers: named("Subscribers"), frequency: named("Frequency"), subscription_name: named("SubscriptionName") }).into_draft());
    all.push(ce::CostCategory::new(ce::CostCategoryRequired { name: named("Name"), rule_version: named("RuleVersion"), rules: named("Rules") }).into_draft());
}

#[rustfmt::skip]
fn certificatemanager(all: &mut Vec<ResourceDraft>) {
    all.push(certificatemanager::Account::new(any("ExpiryEventsConfiguration")).into_draft());
    all.push(certificatemanager::AcmeDomainValidation::new(certificatemanager::AcmeDomainValidationRequired { acme_endpoint_arn: named("AcmeEndpointArn"), domain_name: named("DomainName"), prevalidation_options: named("PrevalidationOptions") }).into_draft());
    all.push(certificatemanager::AcmeEndpoint::new(any("AuthorizationBehavior"), any("CertificateAuthority")).into_draft());
    all.push(certificatemanager::AcmeExternalAccountBinding::new(any("AcmeEndpointArn"), any("RoleArn")).into_draft());
    all.push(certificatemanager::Certificate::new(any("DomainName")).into_draft());
}

#[rustfmt::skip]
fn chatbot(all: &mut Vec<ResourceDraft>) {
    all.push(chatbot::CustomAction::new(any("ActionName"), any("Definition")).into_draft());
    all.push(chatbot::MicrosoftTeamsChannelConfiguration::new(chatbot::MicrosoftTeamsChannelConfigurationRequired { team_id: named("TeamId"), teams_channel_id: named("TeamsChannelId"), teams_tenant_id: named("TeamsTenantId"), configuration_name: named("ConfigurationName"), iam_role_arn: named("IamRoleArn") }).into_draft());
    all.push(chatbot::SlackChannelConfiguration::new(chatbot::SlackChannelConfigurationRequired { slack_workspace_id: named("SlackWorkspaceId"), slack_channel_id: named("SlackChannelId"), configuration_name: named("ConfigurationName"), iam_role_arn: named("IamRoleArn") }).into_draft());
}

#[rustfmt::skip]
fn chime(all: &mut Vec<ResourceDraft>) {
    all.push(chime::AppInstance::new(any("Name")).into_draft());
    all.push(chime::AppInstanceBot::new(any("AppInstanceArn"), any("Configuration")).into_draft());
    all.push(chime::AppInstanceUser::new(chime::AppInstanceUserRequired { app_instance_arn: named("AppInstanceArn"), app_instance_user_id: named("AppInstanceUserId") }).into_draft());
    all.push(chime::Channel::new(chime::ChannelRequired { app_instance_arn: named("AppInstanceArn"), chime_bearer: named("ChimeBearer"), name: named("Name") }).into_draft());
    all.push(chime::ChannelFlow::new(chime::ChannelFlowRequired { app_instance_arn: named("AppInstanceArn"), name: named("Name"), processors: named("Processors") }).into_draft());
    all.push(chime::MediaInsightsPipelineConfiguration::new(any("MediaInsightsPipelineConfigurationName"), any("ResourceAccessRoleArn"), any("Elements")).into_draft());
    all.push(chime::MediaPipelineKinesisVideoStreamPool::new(any("PoolName"), any("StreamConfiguration")).into_draft());
    all.push(chime::SipMediaApplication::new(chime::SipMediaApplicationRequired { aws_region: named("AwsRegion"), name: named("Name"), endpoints: named("Endpoints") }).into_draft());
    all.push(chime::VoiceConnector::new(any("Name"), any("RequireEncryption")).into_draft());
}

#[rustfmt::skip]
fn cleanrooms(all: &mut Vec<ResourceDraft>) {
    all.push(cleanrooms::AnalysisTemplate::new(cleanrooms::AnalysisTemplateRequired { source: named("Source"), format: named("Format"), name: named("Name"), membership_identifier: named("MembershipIdentifier") }).into_draft());
    all.push(cleanrooms::Collaboration::new(cleanrooms::CollaborationRequired { creator_display_name: named("CreatorDisplayName"), name: named("Name"), description: named("Description"), query_log_status: named("QueryLogStatus") }).into_draft());
    all.push(cleanrooms::ConfiguredTable::new(cleanrooms::ConfiguredTableRequired { allowed_columns: named("AllowedColumns"), analysis_method: named("AnalysisMethod"), name: named("Name"), table_reference: named("TableReference") }).into_draft());
    all.push(cleanrooms::ConfiguredTableAssociation::new(cleanrooms::ConfiguredTableAssociationRequired { configured_table_identifier: named("ConfiguredTableIdentifier"), name: named("Name"), role_arn: named("RoleArn"), membership_identifier: named("MembershipIdentifier") }).into_draft());
    all.push(cleanrooms::IdMappingTable::new(cleanrooms::IdMappingTableRequired { membership_identifier: named("MembershipIdentifier"), name: named("Name"), input_reference_config: named("InputReferenceConfig") }).into_draft());
    all.push(cleanrooms::IdNamespaceAssociation::new(cleanrooms::IdNamespaceAssociationRequired { membership_identifier: named("MembershipIdentifier"), input_reference_config: named("InputReferenceConfig"), name: named("Name") }).into_draft());
    all.push(cleanrooms::IntermediateTable::new(cleanrooms::IntermediateTableRequired { membership_identifier: named("MembershipIdentifier"), name: named("Name"), population_analysis_configuration: named("PopulationAnalysisConfiguration") }).into_draft());
    all.push(cleanrooms::Membership::new(any("CollaborationIdentifier"), any("QueryLogStatus")).into_draft());
    all.push(cleanrooms::PrivacyBudgetTemplate::new(cleanrooms::PrivacyBudgetTemplateRequired { auto_refresh: named("AutoRefresh"), privacy_budget_type: named("PrivacyBudgetType"), parameters: named("Parameters"), membership_identifier: named("MembershipIdentifier") }).into_draft());
}

#[rustfmt::skip]
fn cleanroomsml(all: &mut Vec<ResourceDraft>) {
    all.push(cleanroomsml::ConfiguredModelAlgorithm::new(any("Name"), any("RoleArn")).into_draft());
    all.push(cleanroomsml::ConfiguredModelAlgorithmAssociation::new(cleanroomsml::ConfiguredModelAlgorithmAssociationRequired { membership_identifier: named("MembershipIdentifier"), configured_model_algorithm_arn: named("ConfiguredModelAlgorithmArn"), name: named("Name") }).into_draft());
    all.push(cleanroomsml::TrainingDataset::new(any("Name"), any("RoleArn"), any("TrainingData")).into_draft());
}

#[rustfmt::skip]
fn cloud9(all: &mut Vec<ResourceDraft>) {
    all.push(cloud9::EnvironmentEC2::new().into_draft());
}

#[rustfmt::skip]
fn cloudformation(all: &mut Vec<ResourceDraft>) {
    all.push(cloudformation::ChangeSet::new(cloudformation::ChangeSetRequired { change_set_name: named("ChangeSetName"), stack_name: named("StackName") }).into_draft());
    all.push(cloudformation::CustomResource::new(any("ServiceToken")).into_draft());
    all.push(cloudformation::GeneratedTemplate::new(any("GeneratedTemplateName")).into_draft());
    all.push(cloudformation::GuardHook::new(cloudformation::GuardHookRequired { rule_location: named("RuleLocation"), hook_status: named("HookStatus"), target_operations: named("TargetOperations"), failure_mode: named("FailureMode"), alias: named("Alias"), execution_role: named("ExecutionRole") }).into_draft());
    all.push(cloudformation::HookDefaultVersion::new().into_draft());
    all.push(cloudformation::HookTypeConfig::new().into_draft());
    all.push(cloudformation::HookVersion::new(cloudformation::HookVersionRequired { schema_handler_package: named("SchemaHandlerPackage"), type_name: named("TypeName") }).into_draft());
    all.push(cloudformation::LambdaHook::new(cloudformation::LambdaHookRequired { lambda_function: named("LambdaFunction"), failure_mode: named("FailureMode"), alias: named("Alias"), execution_role: named("ExecutionRole"), target_operations: named("TargetOperations"), hook_status: named("HookStatus") }).into_draft());
    all.push(cloudformation::Macro::new(cloudformation::MacroRequired { function_name: named("FunctionName"), name: named("Name") }).into_draft());
    all.push(cloudformation::ModuleDefaultVersion::new().into_draft());
    all.push(cloudformation::ModuleVersion::new(cloudformation::ModuleVersionRequired { module_name: named("ModuleName"), module_package: named("ModulePackage") }).into_draft());
    all.push(cloudformation::PublicTypeVersion::new().into_draft());
    all.push(cloudformation::Publisher::new(any("AcceptTermsAndConditions")).into_draft());
    all.push(cloudformation::ResourceDefaultVersion::new().into_draft());
    all.push(cloudformation::ResourceVersion::new(cloudformation::ResourceVersionRequired { schema_handler_package: named("SchemaHandlerPackage"), type_name: named("TypeName") }).into_draft());
    all.push(cloudformation::Stack::new(any("TemplateURL")).into_draft());
    all.push(cloudformation::StackSet::new(any("StackSetName"), any("PermissionModel")).into_draft());
    all.push(cloudformation::TypeActivation::new().into_draft());
    all.push(cloudformation::WaitCondition::new().into_draft());
    all.push(cloudformation::WaitConditionHandle::new().into_draft());
}

#[rustfmt::skip]
fn cloudfront(all: &mut Vec<ResourceDraft>) {
    all.push(cloudfront::AnycastIpList::new(any("IpCount"), any("Name")).into_draft());
    all.push(cloudfront::CachePolicy::new(any("CachePolicyConfig")).into_draft());
    all.push(cloudfront::CloudFrontOriginAccessIdentity::new(any("CloudFrontOriginAccessIdentityConfig")).into_draft());
    all.push(cloudfront::ConnectionFunction::new(cloudfront::ConnectionFunctionRequired { name: named("Name"), connection_function_code: named("ConnectionFunctionCode"), connection_function_config: named("ConnectionFunctionConfig") }).into_draft());
    all.push(cloudfront::ConnectionGroup::new(any("Name")).into_draft());
    all.push(cloudfront::ContinuousDeploymentPolicy::new(any("ContinuousDeploymentPolicyConfig")).into_draft());
    all.push(cloudfront::Distribution::new(any("DistributionConfig")).into_draft());
    all.push(cloudfront::DistributionTenant::new(cloudfront::DistributionTenantRequired { distribution_id: named("DistributionId"), name: named("Name"), domains: named("Domains") }).into_draft());
    all.push(cloudfront::FieldLevelEncryptionConfig::new(any("CallerReference"), any("ContentTypeProfileConfig"), any("QueryArgProfileConfig")).into_draft());
    all.push(cloudfront::FieldLevelEncryptionProfile::new(any("FieldLevelEncryptionProfileConfig")).into_draft());
    all.push(cloudfront::Function::new(cloudfront::FunctionRequired { name: named("Name"), function_config: named("FunctionConfig"), function_code: named("FunctionCode") }).into_draft());
    all.push(cloudfront::KeyGroup::new(any("KeyGroupConfig")).into_draft());
    all.push(cloudfront::KeyValueStore::new(any("Name")).into_draft());
    all.push(cloudfront::MonitoringSubscription::new(any("DistributionId"), any("MonitoringSubscription")).into_draft());
    all.push(cloudfront::OriginAccessControl::new(any("OriginAccessControlConfig")).into_draft());
    all.push(cloudfront::OriginRequestPolicy::new(any("OriginRequestPolicyConfig")).into_draft());
    all.push(cloudfront::PublicKey::new(any("PublicKeyConfig")).into_draft());
    all.push(cloudfront::RealtimeLogConfig::new(cloudfront::RealtimeLogConfigRequired { name: named("Name"), end_points: named("EndPoints"), fields: named("Fields"), sampling_rate: named("SamplingRate") }).into_draft());
    all.push(cloudfront::ResponseHeadersPolicy::new(any("ResponseHeadersPolicyConfig")).into_draft());
    all.push(cloudfront::StreamingDistribution::new(any("StreamingDistributionConfig"), any("Tags")).into_draft());
    all.push(cloudfront::TrustStore::new(any("Name")).into_draft());
    all.push(cloudfront::VpcOrigin::new(any("VpcOriginEndpointConfig")).into_draft());
}

#[rustfmt::skip]
fn cloudhsm(all: &mut Vec<ResourceDraft>) {
    all.push(cloudhsm::Cluster::new(any("HsmType")).into_draft());
}

#[rustfmt::skip]
fn cloudtrail(all: &mut Vec<ResourceDraft>) {
    all.push(cloudtrail::Channel::new().into_draft());
    all.push(cloudtrail::Dashboard::new().into_draft());
    all.push(cloudtrail::EventDataStore::new().into_draft());
    all.push(cloudtrail::ResourcePolicy::new(any("ResourceArn"), any("ResourcePolicy")).into_draft());
    all.push(cloudtrail::Trail::new(any("S3BucketName"), any("IsLogging")).into_draft());
}

#[rustfmt::skip]
fn cloudwatch(all: &mut Vec<ResourceDraft>) {
    all.push(cloudwatch::Alarm::new().into_draft());
    all.push(cloudwatch::AlarmMuteRule::new(any("Rule")).into_draft());
    all.push(cloudwatch::AnomalyDetector::new().into_draft());
    all.push(cloudwatch::CompositeAlarm::new(any("AlarmRule")).into_draft());
    all.push(cloudwatch::Dashboard::new(any("DashboardBody")).into_draft());
    all.push(cloudwatch::InsightRule::new(cloudwatch::InsightRuleRequired { rule_name: named("RuleName"), rule_state: named("RuleState"), rule_body: named("RuleBody") }).into_draft());
    all.push(cloudwatch::Integration::new(any("IntegrationType"), any("Name")).into_draft());
    all.push(cloudwatch::LogAlarm::new(cloudwatch::LogAlarmRequired { comparison_operator: named("ComparisonOperator"), threshold: named("Threshold"), query_results_to_alarm: named("QueryResultsToAlarm"), query_results_to_evaluate: named("QueryResultsToEvaluate"), scheduled_query_configuration: named("ScheduledQueryConfiguration") }).into_draft());
    all.push(cloudwatch::MetricStream::new().into_draft());
    all.push(cloudwatch::OTelEnrichment::new().into_draft());
    all.push(cloudwatch::ResourceMetricsConfiguration::new(any("ResourceArn")).into_draft());
    all.push(cloudwatch::View::new(any("Definition")).into_draft());
}

#[rustfmt::skip]
fn codeartifact(all: &mut Vec<ResourceDraft>) {
    all.push(codeartifact::Domain::new(any("DomainName")).into_draft());
    all.push(codeartifact::PackageGroup::new(codeartifact::PackageGroupRequired { pattern: named("Pattern"), domain_name: named("DomainName") }).into_draft());
    all.push(codeartifact::Repository::new(codeartifact::RepositoryRequired { repository_name: named("RepositoryName"), domain_name: named("DomainName") }).into_draft());
}

#[rustfmt::skip]
fn codebuild(all: &mut Vec<ResourceDraft>) {
    all.push(codebuild::Fleet::new().into_draft());
    all.push(codebuild::Project::new(codebuild::ProjectRequired { artifacts: named("Artifacts"), service_role: named("ServiceRole"), environment: named("Environment"), source: named("Source") }).into_draft());
    all.push(codebuild::ReportGroup::new(any("Type"), any("ExportConfig")).into_draft());
    all.push(codebuild::SourceCredential::new(codebuild::SourceCredentialRequired { server_type: named("ServerType"), token: named("Token"), auth_type: named("AuthType") }).into_draft());
}

#[rustfmt::skip]
fn codecommit(all: &mut Vec<ResourceDraft>) {
    all.push(codecommit::Repository::new(any("RepositoryName")).into_draft());
}

#[rustfmt::skip]
fn codeconnections(all: &mut Vec<ResourceDraft>) {
    all.push(codeconnections::Connection::new(any("ConnectionName")).into_draft());
    all.push(codeconnections::Host::new(codeconnections::HostRequired { name: named("Name"), provider_type: named("ProviderType"), provider_endpoint: named("ProviderEndpoint") }).into_draft());
}

#[rustfmt::skip]
fn codedeploy(all: &mut Vec<ResourceDraft>) {
    all.push(codedeploy::Application::new().into_draft());
    all.push(codedeploy::DeploymentConfig::new().into_draft());
    all.push(codedeploy::DeploymentGroup::new(any("ApplicationName"), any("ServiceRoleArn")).into_draft());
}

#[rustfmt::skip]
fn codeguruprofiler(all: &mut Vec<ResourceDraft>) {
    all.push(codeguruprofiler::ProfilingGroup::new(any("ProfilingGroupName")).into_draft());
}

#[rustfmt::skip]
fn codegurureviewer(all: &mut Vec<ResourceDraft>) {
    all.push(codegurureviewer::RepositoryAssociation::new(any("Name"), any("Type")).into_draft());
}

#[rustfmt::skip]
fn codepipeline(all: &mut Vec<ResourceDraft>) {
    all.push(codepipeline::CustomActionType::new(codepipeline::CustomActionTypeRequired { category: named("Category"), input_artifact_details: named("InputArtifactDetails"), output_artifact_details: named("OutputArtifactDetails"), provider: named("Provider"), version: named("Version") }).into_draft());
    all.push(codepipeline::Pipeline::new(any("Stages"), any("RoleArn")).into_draft());
    all.push(codepipeline::Webhook::new(codepipeline::WebhookRequired { authentication_configuration: named("AuthenticationConfiguration"), filters: named("Filters"), authentication: named("Authentication"), target_pipeline: named("TargetPipeline"), target_action: named("TargetAction") }).into_draft());
}

#[rustfmt::skip]
fn codestar(all: &mut Vec<ResourceDraft>) {
    all.push(codestar::GitHubRepository::new(codestar::GitHubRepositoryRequired { repository_name: named("RepositoryName"), repository_owner: named("RepositoryOwner") }).into_draft());
}

#[rustfmt::skip]
fn codestarconnections(all: &mut Vec<ResourceDraft>) {
    all.push(codestarconnections::Connection::new(any("ConnectionName")).into_draft());
    all.push(codestarconnections::RepositoryLink::new(codestarconnections::RepositoryLinkRequired { repository_name: named("RepositoryName"), connection_arn: named("ConnectionArn"), owner_id: named("OwnerId") }).into_draft());
    all.push(codestarconnections::SyncConfiguration::new(codestarconnections::SyncConfigurationRequired { branch: named("Branch"), config_file: named("ConfigFile"), repository_link_id: named("RepositoryLinkId"), resource_name: named("ResourceName"), sync_type: named("SyncType"), role_arn: named("RoleArn") }).into_draft());
}

#[rustfmt::skip]
fn codestarnotifications(all: &mut Vec<ResourceDraft>) {
    all.push(codestarnotifications::NotificationRule::new(codestarnotifications::NotificationRuleRequired { event_type_ids: named("EventTypeIds"), resource: named("Resource"), detail_type: named("DetailType"), targets: named("Targets"), name: named("Name") }).into_draft());
}

#[rustfmt::skip]
fn cognito(all: &mut Vec<ResourceDraft>) {
    all.push(cognito::IdentityPool::new(any("AllowUnauthenticatedIdentities")).into_draft());
    all.push(cognito::IdentityPoolPrincipalTag::new(cognito::IdentityPoolPrincipalTagRequired { identity_pool_id: named("IdentityPoolId"), identity_provider_name: named("IdentityProviderName") }).into_draft());
    all.push(cognito::IdentityPoolRoleAttachment::new(any("IdentityPoolId")).into_draft());
    all.push(cognito::LogDeliveryConfiguration::new(any("UserPoolId")).into_draft());
    all.push(cognito::ManagedLoginBranding::new(any("UserPoolId")).into_draft());
    all.push(cognito::Terms::new(cognito::TermsRequired { user_pool_id: named("UserPoolId"), terms_name: named("TermsName"), terms_source: named("TermsSource"), enforcement: named("Enforcement"), links: named("Links") }).into_draft());
    all.push(cognito::UserPool::new().into_draft());
    all.push(cognito::UserPoolClient::new(any("UserPoolId")).into_draft());
    all.push(cognito::UserPoolDomain::new(cognito::UserPoolDomainRequired { user_pool_id: named("UserPoolId"), domain: named("Domain") }).into_draft());
    all.push(cognito::UserPoolGroup::new(any("UserPoolId")).into_draft());
    all.push(cognito::UserPoolIdentityProvider::new(cognito::UserPoolIdentityProviderRequired { user_pool_id: named("UserPoolId"), provider_name: named("ProviderName"), provider_type: named("ProviderType"), provider_details: named("ProviderDetails") }).into_draft());
    all.push(cognito::UserPoolRegionalConfigurationAttachment::new(any("UserPoolId")).into_draft());
    all.push(cognito::UserPoolReplica::new(cognito::UserPoolReplicaRequired { user_pool_id: named("UserPoolId"), region_name: named("RegionName") }).into_draft());
    all.push(cognito::UserPoolResourceServer::new(cognito::UserPoolResourceServerRequired { user_pool_id: named("UserPoolId"), identifier: named("Identifier"), name: named("Name") }).into_draft());
    all.push(cognito::UserPoolRiskConfigurationAttachment::new(cognito::UserPoolRiskConfigurationAttachmentRequired { user_pool_id: named("UserPoolId"), client_id: named("ClientId") }).into_draft());
    all.push(cognito::UserPoolUICustomizationAttachment::new(cognito::UserPoolUICustomizationAttachmentRequired { user_pool_id: named("UserPoolId"), client_id: named("ClientId") }).into_draft());
    all.push(cognito::UserPoolUser::new(any("UserPoolId")).into_draft());
    all.push(cognito::UserPoolUserToGroupAttachment::new(cognito::UserPoolUserToGroupAttachmentRequired { user_pool_id: named("UserPoolId"), username: named("Username"), group_name: named("GroupName") }).into_draft());
}

#[rustfmt::skip]
fn comprehend(all: &mut Vec<ResourceDraft>) {
    all.push(comprehend::DocumentClassifier::new(comprehend::DocumentClassifierRequired { document_classifier_name: named("DocumentClassifierName"), data_access_role_arn: named("DataAccessRoleArn"), input_data_config: named("InputDataConfig"), language_code: named("LanguageCode") }).into_draft());
    all.push(comprehend::DocumentClassifierEndpoint::new(comprehend::DocumentClassifierEndpointRequired { endpoint_name: named("EndpointName"), model_arn: named("ModelArn"), desired_inference_units: named("DesiredInferenceUnits") }).into_draft());
    all.push(comprehend::EntityRecognizer::new(comprehend::EntityRecognizerRequired { recognizer_name: named("RecognizerName"), data_access_role_arn: named("DataAccessRoleArn"), input_data_config: named("InputDataConfig"), language_code: named("LanguageCode") }).into_draft());
    all.push(comprehend::EntityRecognizerEndpoint::new(any("EndpointName"), any("DesiredInferenceUnits")).into_draft());
    all.push(comprehend::Flywheel::new(comprehend::FlywheelRequired { flywheel_name: named("FlywheelName"), data_access_role_arn: named("DataAccessRoleArn"), data_lake_s3_uri: named("DataLakeS3Uri") }).into_draft());
}

#[rustfmt::skip]
fn computeoptimizer(all: &mut Vec<ResourceDraft>) {
    all.push(computeoptimizer::AutomationRule::new(computeoptimizer::AutomationRuleRequired { name: named("Name"), rule_type: named("RuleType"), recommended_action_types: named("RecommendedActionTypes"), schedule: named("Schedule"), status: named("Status") }).into_draft());
}

#[rustfmt::skip]
fn config(all: &mut Vec<ResourceDraft>) {
    all.push(config::AggregationAuthorization::new(config::AggregationAuthorizationRequired { authorized_account_id: named("AuthorizedAccountId"), authorized_aws_region: named("AuthorizedAwsRegion") }).into_draft());
    all.push(config::ConfigRule::new(any("Source")).into_draft());
    all.push(config::ConfigurationAggregator::new().into_draft());
    all.push(config::ConfigurationRecorder::new(any("RoleARN")).into_draft());
    all.push(config::ConformancePack::new(any("ConformancePackName")).into_draft());
    all.push(config::Connector::new(any("ConnectorConfiguration")).into_draft());
    all.push(config::DeliveryChannel::new(any("S3BucketName")).into_draft());
    all.push(config::OrganizationConfigRule::new(any("OrganizationConfigRuleName")).into_draft());
    all.push(config::OrganizationConformancePack::new(any("OrganizationConformancePackName")).into_draft());
    all.push(config::RemediationConfiguration::new(config::RemediationConfigurationRequired { target_type: named("TargetType"), config_rule_name: named("ConfigRuleName"), target_id: named("TargetId") }).into_draft());
    all.push(config::StoredQuery::new(config::StoredQueryRequired { query_name: named("QueryName"), query_expression: named("QueryExpression") }).into_draft());
}

#[rustfmt::skip]
fn connect(all: &mut Vec<ResourceDraft>) {
    all.push(connect::AgentStatus::new(connect::AgentStatusRequired { instance_arn: named("InstanceArn"), name: named("Name"), state: named("State") }).into_draft());
    all.push(connect::ApprovedOrigin::new(any("Origin"), any("InstanceId")).into_draft());
    all.push(connect::ContactFlow::new(connect::ContactFlowRequired { instance_arn: named("InstanceArn"), content: named("Content"), name: named("Name"), type_: named("Type") }).into_draft());
    all.push(connect::ContactFlowModule::new(connect::ContactFlowModuleRequired { instance_arn: named("InstanceArn"), name: named("Name"), content: named("Content") }).into_draft());
    all.push(connect::ContactFlowModuleAlias::new(connect::ContactFlowModuleAliasRequired { contact_flow_module_id: named("ContactFlowModuleId"), contact_flow_module_version: named("ContactFlowModuleVersion"), name: named("Name") }).into_draft());
    all.push(connect::ContactFlowModuleVersion::new(any("ContactFlowModuleId")).into_draft());
    all.push(connect::ContactFlowVersion::new(any("ContactFlowId")).into_draft());
    all.push(connect::DataLakeAssociation::new(connect::DataLakeAssociationRequired { instance_id: named("InstanceId"), data_set_id: named("DataSetId") }).into_draft());
    all.push(connect::DataTable::new(connect::DataTableRequired { instance_arn: named("InstanceArn"), name: named("Name"), time_zone: named("TimeZone"), value_lock_level: named("ValueLockLevel"), status: named("Status") }).into_draft());
    all.push(connect::DataTableAttribute::new(connect::DataTableAttributeRequired { instance_arn: named("InstanceArn"), data_table_arn: named("DataTableArn"), name: named("Name"), value_type: named("ValueType") }).into_draft());
    all.push(connect::DataTableRecord::new(connect::DataTableRecordRequired { instance_arn: named("InstanceArn"), data_table_arn: named("DataTableArn"), data_table_record: named("DataTableRecord") }).into_draft());
    all.push(connect::EmailAddress::new(connect::EmailAddressRequired { instance_arn: named("InstanceArn"), email_address: named("EmailAddress") }).into_draft());
    all.push(connect::EvaluationForm::new(connect::EvaluationFormRequired { title: named("Title"), instance_arn: named("InstanceArn"), items: named("Items"), status: named("Status") }).into_draft());
    all.push(connect::HoursOfOperation::new(connect::HoursOfOperationRequired { instance_arn: named("InstanceArn"), name: named("Name"), time_zone: named("TimeZone"), config: named("Config") }).into_draft());
    all.push(connect::Instance::new(any("IdentityManagementType"), any("Attributes")).into_draft());
    all.push(connect::InstanceStorageConfig::new(any("InstanceArn"), any("ResourceType"), any("StorageType")).into_draft());
    all.push(connect::IntegrationAssociation::new(any("InstanceId"), any("IntegrationType"), any("IntegrationArn")).into_draft());
    all.push(connect::Metric::new(connect::MetricRequired { instance_arn: named("InstanceArn"), name: named("Name"), metric_calculation: named("MetricCalculation"), unit: named("Unit"), status: named("Status") }).into_draft());
    all.push(connect::Notification::new(any("InstanceArn"), any("Content")).into_draft());
    all.push(connect::PhoneNumber::new(any("TargetArn")).into_draft());
    all.push(connect::PredefinedAttribute::new(connect::PredefinedAttributeRequired { instance_arn: named("InstanceArn"), name: named("Name") }).into_draft());
    all.push(connect::Prompt::new(any("InstanceArn"), any("Name")).into_draft());
    all.push(connect::Queue::new(connect::QueueRequired { instance_arn: named("InstanceArn"), hours_of_operation_arn: named("HoursOfOperationArn"), name: named("Name") }).into_draft());
    all.push(connect::QuickConnect::new(any("Name"), any("InstanceArn"), any("QuickConnectConfig")).into_draft());
    all.push(connect::RoutingProfile::new(connect::RoutingProfileRequired { instance_arn: named("InstanceArn"), name: named("Name"), description: named("Description"), media_concurrencies: named("MediaConcurrencies"), default_outbound_queue_arn: named("DefaultOutboundQueueArn") }).into_draft());
    all.push(connect::Rule::new(connect::RuleRequired { name: named("Name"), instance_arn: named("InstanceArn"), trigger_event_source: named("TriggerEventSource"), function: named("Function"), actions: named("Actions"), publish_status: named("PublishStatus") }).into_draft());
    all.push(connect::SecurityKey::new(any("Key"), any("InstanceId")).into_draft());
    all.push(connect::SecurityProfile::new(any("InstanceArn"), any("SecurityProfileName")).into_draft());
    all.push(connect::TaskTemplate::new(any("InstanceArn")).into_draft());
    all.push(connect::TestCase::new(connect::TestCaseRequired { instance_arn: named("InstanceArn"), name: named("Name"), content: named("Content") }).into_draft());
    all.push(connect::TrafficDistributionGroup::new(connect::TrafficDistributionGroupRequired { instance_arn: named("InstanceArn"), name: named("Name") }).into_draft());
    all.push(connect::UseCase::new(connect::UseCaseRequired { instance_id: named("InstanceId"), integration_association_id: named("IntegrationAssociationId"), use_case_type: named("UseCaseType") }).into_draft());
    all.push(connect::User::new(connect::UserRequired { instance_arn: named("InstanceArn"), routing_profile_arn: named("RoutingProfileArn"), security_profile_arns: named("SecurityProfileArns"), username: named("Username") }).into_draft());
    all.push(connect::UserHierarchyGroup::new(any("Name"), any("InstanceArn")).into_draft());
    all.push(connect::UserHierarchyStructure::new(any("InstanceArn")).into_draft());
    all.push(connect::View::new(connect::ViewRequired { instance_arn: named("InstanceArn"), template: named("Template"), actions: named("Actions"), name: named("Name") }).into_draft());
    all.push(connect::ViewVersion::new(any("ViewArn")).into_draft());
    all.push(connect::Vocabulary::new(connect::VocabularyRequired { instance_id: named("InstanceId"), vocabulary_name: named("VocabularyName"), language_code: named("LanguageCode"), content: named("Content") }).into_draft());
    all.push(connect::Workspace::new(connect::WorkspaceRequired { name: named("Name"), instance_arn: named("InstanceArn") }).into_draft());
}

#[rustfmt::skip]
fn connectcampaigns(all: &mut Vec<ResourceDraft>) {
    all.push(connectcampaigns::Campaign::new(connectcampaigns::CampaignRequired { connect_instance_arn: named("ConnectInstanceArn"), dialer_config: named("DialerConfig"), name: named("Name"), outbound_call_config: named("OutboundCallConfig") }).into_draft());
}

#[rustfmt::skip]
fn connectcampaignsv2(all: &mut Vec<ResourceDraft>) {
    all.push(connectcampaignsv2::Campaign::new(connectcampaignsv2::CampaignRequired { name: named("Name"), connect_instance_id: named("ConnectInstanceId") }).into_draft());
}

#[rustfmt::skip]
fn controltower(all: &mut Vec<ResourceDraft>) {
    all.push(controltower::EnabledBaseline::new(controltower::EnabledBaselineRequired { baseline_identifier: named("BaselineIdentifier"), target_identifier: named("TargetIdentifier"), baseline_version: named("BaselineVersion") }).into_draft());
    all.push(controltower::EnabledControl::new(controltower::EnabledControlRequired { target_identifier: named("TargetIdentifier"), control_identifier: named("ControlIdentifier") }).into_draft());
    all.push(controltower::LandingZone::new(any("Manifest"), any("Version")).into_draft());
}

#[rustfmt::skip]
fn cur(all: &mut Vec<ResourceDraft>) {
    all.push(cur::ReportDefinition::new(cur::ReportDefinitionRequired { report_name: named("ReportName"), time_unit: named("TimeUnit"), format: named("Format"), compression: named("Compression"), s3_bucket: named("S3Bucket"), s3_prefix: named("S3Prefix"), s3_region: named("S3Region"), refresh_closed_reports: named("RefreshClosedReports"), report_versioning: named("ReportVersioning") }).into_draft());
}

#[rustfmt::skip]
fn customerprofiles(all: &mut Vec<ResourceDraft>) {
    all.push(customerprofiles::CalculatedAttributeDefinition::new(customerprofiles::CalculatedAttributeDefinitionRequired { domain_name: named("DomainName"), calculated_attribute_name: named("CalculatedAttributeName"), attribute_details: named("AttributeDetails"), statistic: named("Statistic") }).into_draft());
    all.push(customerprofiles::Domain::new(any("DomainName"), any("DefaultExpirationDays")).into_draft());
    all.push(customerprofiles::DomainObjectType::new(customerprofiles::DomainObjectTypeRequired { domain_name: named("DomainName"), object_type_name: named("ObjectTypeName"), fields: named("Fields") }).into_draft());
    all.push(customerprofiles::EventStream::new(customerprofiles::EventStreamRequired { domain_name: named("DomainName"), event_stream_name: named("EventStreamName"), uri: named("Uri") }).into_draft());
    all.push(customerprofiles::EventTrigger::new(customerprofiles::EventTriggerRequired { domain_name: named("DomainName"), event_trigger_name: named("EventTriggerName"), object_type_name: named("ObjectTypeName"), event_trigger_conditions: named("EventTriggerConditions") }).into_draft());
    all.push(customerprofiles::Integration::new(any("DomainName")).into_draft());
    all.push(customerprofiles::ObjectType::new(customerprofiles::ObjectTypeRequired { domain_name: named("DomainName"), object_type_name: named("ObjectTypeName"), description: named("Description") }).into_draft());
    all.push(customerprofiles::Recommender::new(customerprofiles::RecommenderRequired { domain_name: named("DomainName"), recommender_name: named("RecommenderName"), recommender_recipe_name: named("RecommenderRecipeName") }).into_draft());
    all.push(customerprofiles::RecommenderFilter::new(customerprofiles::RecommenderFilterRequired { domain_name: named("DomainName"), recommender_filter_name: named("RecommenderFilterName"), recommender_filter_expression: named("RecommenderFilterExpression") }).into_draft());
    all.push(customerprofiles::RecommenderSchema::new(customerprofiles::RecommenderSchemaRequired { domain_name: named("DomainName"), recommender_schema_name: named("RecommenderSchemaName"), fields: named("Fields") }).into_draft());
    all.push(customerprofiles::SegmentDefinition::new(customerprofiles::SegmentDefinitionRequired { domain_name: named("DomainName"), display_name: named("DisplayName"), segment_definition_name: named("SegmentDefinitionName") }).into_draft());
}

#[rustfmt::skip]
fn databrew(all: &mut Vec<ResourceDraft>) {
    all.push(databrew::Dataset::new(any("Name"), any("Input")).into_draft());
    all.push(databrew::Job::new(any("Name"), any("RoleArn"), any("Type")).into_draft());
    all.push(databrew::Project::new(databrew::ProjectRequired { dataset_name: named("DatasetName"), name: named("Name"), recipe_name: named("RecipeName"), role_arn: named("RoleArn") }).into_draft());
    all.push(databrew::Recipe::new(any("Name"), any("Steps")).into_draft());
    all.push(databrew::Ruleset::new(databrew::RulesetRequired { name: named("Name"), target_arn: named("TargetArn"), rules: named("Rules") }).into_draft());
    all.push(databrew::Schedule::new(databrew::ScheduleRequired { name: named("Name"), cron_expression: named("CronExpression") }).into_draft());
}

#[rustfmt::skip]
fn dataexchange(all: &mut Vec<ResourceDraft>) {
    all.push(dataexchange::DataSet::new(dataexchange::DataSetRequired { asset_type: named("AssetType"), description: named("Description"), name: named("Name") }).into_draft());
    all.push(dataexchange::EventAction::new(any("Action"), any("Event")).into_draft());
}

#[rustfmt::skip]
fn datapipeline(all: &mut Vec<ResourceDraft>) {
    all.push(datapipeline::Pipeline::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn datasync(all: &mut Vec<ResourceDraft>) {
    all.push(datasync::Agent::new().into_draft());
    all.push(datasync::LocationAzureBlob::new(any("AzureBlobAuthenticationType")).into_draft());
    all.push(datasync::LocationEFS::new(any("Ec2Config")).into_draft());
    all.push(datasync::LocationFSxLustre::new(any("SecurityGroupArns")).into_draft());
    all.push(datasync::LocationFSxONTAP::new(any("SecurityGroupArns"), any("StorageVirtualMachineArn")).into_draft());
    all.push(datasync::LocationFSxOpenZFS::new(any("SecurityGroupArns"), any("Protocol")).into_draft());
    all.push(datasync::LocationFSxWindows::new(any("User"), any("SecurityGroupArns")).into_draft());
    all.push(datasync::LocationHDFS::new(any("NameNodes"), any("AuthenticationType"), any("AgentArns")).into_draft());
    all.push(datasync::LocationNFS::new(any("OnPremConfig")).into_draft());
    all.push(datasync::LocationObjectStorage::new().into_draft());
    all.push(datasync::LocationS3::new(any("S3Config")).into_draft());
    all.push(datasync::LocationSMB::new(any("AgentArns")).into_draft());
    all.push(datasync::Task::new(datasync::TaskRequired { destination_location_arn: named("DestinationLocationArn"), source_location_arn: named("SourceLocationArn") }).into_draft());
}

#[rustfmt::skip]
fn datazone(all: &mut Vec<ResourceDraft>) {
    all.push(datazone::Connection::new(datazone::ConnectionRequired { domain_identifier: named("DomainIdentifier"), name: named("Name") }).into_draft());
    all.push(datazone::DataSource::new(datazone::DataSourceRequired { name: named("Name"), domain_identifier: named("DomainIdentifier"), project_identifier: named("ProjectIdentifier"), type_: named("Type") }).into_draft());
    all.push(datazone::Domain::new(any("Name")).into_draft());
    all.push(datazone::DomainUnit::new(datazone::DomainUnitRequired { domain_identifier: named("DomainIdentifier"), name: named("Name"), parent_domain_unit_identifier: named("ParentDomainUnitIdentifier") }).into_draft());
    all.push(datazone::Environment::new(datazone::EnvironmentRequired { name: named("Name"), project_identifier: named("ProjectIdentifier"), domain_identifier: named("DomainIdentifier") }).into_draft());
    all.push(datazone::EnvironmentActions::new(any("Name")).into_draft());
    all.push(datazone::EnvironmentBlueprintConfiguration::new(datazone::EnvironmentBlueprintConfigurationRequired { domain_identifier: named("DomainIdentifier"), environment_blueprint_identifier: named("EnvironmentBlueprintIdentifier"), enabled_regions: named("EnabledRegions") }).into_draft());
    all.push(datazone::EnvironmentProfile::new(datazone::EnvironmentProfileRequired { environment_blueprint_identifier: named("EnvironmentBlueprintIdentifier"), project_identifier: named("ProjectIdentifier"), domain_identifier: named("DomainIdentifier"), aws_account_id: named("AwsAccountId"), aws_account_region: named("AwsAccountRegion"), name: named("Name") }).into_draft());
    all.push(datazone::FormType::new(datazone::FormTypeRequired { domain_identifier: named("DomainIdentifier"), model: named("Model"), name: named("Name"), owning_project_identifier: named("OwningProjectIdentifier") }).into_draft());
    all.push(datazone::GroupProfile::new(any("DomainIdentifier")).into_draft());
    all.push(datazone::Owner::new(datazone::OwnerRequired { domain_identifier: named("DomainIdentifier"), entity_identifier: named("EntityIdentifier"), entity_type: named("EntityType"), owner: named("Owner") }).into_draft());
    all.push(datazone::PolicyGrant::new(datazone::PolicyGrantRequired { domain_identifier: named("DomainIdentifier"), entity_identifier: named("EntityIdentifier"), entity_type: named("EntityType"), policy_type: named("PolicyType"), principal: named("Principal"), detail: named("Detail") }).into_draft());
    all.push(datazone::Project::new(datazone::ProjectRequired { domain_identifier: named("DomainIdentifier"), name: named("Name") }).into_draft());
    all.push(datazone::ProjectMembership::new(datazone::ProjectMembershipRequired { designation: named("Designation"), domain_identifier: named("DomainIdentifier"), project_identifier: named("ProjectIdentifier"), member: named("Member") }).into_draft());
    all.push(datazone::ProjectProfile::new(any("Name")).into_draft());
    all.push(datazone::SubscriptionTarget::new(datazone::SubscriptionTargetRequired { applicable_asset_types: named("ApplicableAssetTypes"), authorized_principals: named("AuthorizedPrincipals"), domain_identifier: named("DomainIdentifier"), environment_identifier: named("EnvironmentIdentifier"), name: named("Name"), subscription_target_config: named("SubscriptionTargetConfig"), type_: named("Type") }).into_draft());
    all.push(datazone::UserProfile::new(datazone::UserProfileRequired { domain_identifier: named("DomainIdentifier"), user_identifier: named("UserIdentifier") }).into_draft());
}

#[rustfmt::skip]
fn dax(all: &mut Vec<ResourceDraft>) {
    all.push(dax::Cluster::new(any("ReplicationFactor"), any("IAMRoleARN"), any("NodeType")).into_draft());
    all.push(dax::ParameterGroup::new().into_draft());
    all.push(dax::SubnetGroup::new(any("SubnetIds")).into_draft());
}

#[rustfmt::skip]
fn deadline(all: &mut Vec<ResourceDraft>) {
    all.push(deadline::Budget::new(deadline::BudgetRequired { farm_id: named("FarmId"), display_name: named("DisplayName"), usage_tracking_resource: named("UsageTrackingResource"), approximate_dollar_limit: named("ApproximateDollarLimit"), actions: named("Actions"), schedule: named("Schedule") }).into_draft());
    all.push(deadline::Farm::new(any("DisplayName")).into_draft());
    all.push(deadline::Fleet::new(deadline::FleetRequired { configuration: named("Configuration"), display_name: named("DisplayName"), farm_id: named("FarmId"), max_worker_count: named("MaxWorkerCount"), role_arn: named("RoleArn") }).into_draft());
    all.push(deadline::LicenseEndpoint::new(deadline::LicenseEndpointRequired { security_group_ids: named("SecurityGroupIds"), subnet_ids: named("SubnetIds"), vpc_id: named("VpcId") }).into_draft());
    all.push(deadline::Limit::new(deadline::LimitRequired { amount_requirement_name: named("AmountRequirementName"), display_name: named("DisplayName"), max_count: named("MaxCount"), farm_id: named("FarmId") }).into_draft());
    all.push(deadline::MeteredProduct::new().into_draft());
    all.push(deadline::Monitor::new(deadline::MonitorRequired { display_name: named("DisplayName"), identity_center_instance_arn: named("IdentityCenterInstanceArn"), role_arn: named("RoleArn"), subdomain: named("Subdomain") }).into_draft());
    all.push(deadline::Queue::new(deadline::QueueRequired { display_name: named("DisplayName"), farm_id: named("FarmId") }).into_draft());
    all.push(deadline::QueueEnvironment::new(deadline::QueueEnvironmentRequired { farm_id: named("FarmId"), queue_id: named("QueueId"), priority: named("Priority"), template: named("Template"), template_type: named("TemplateType") }).into_draft());
    all.push(deadline::QueueFleetAssociation::new(deadline::QueueFleetAssociationRequired { farm_id: named("FarmId"), fleet_id: named("FleetId"), queue_id: named("QueueId") }).into_draft());
    all.push(deadline::QueueLimitAssociation::new(deadline::QueueLimitAssociationRequired { farm_id: named("FarmId"), limit_id: named("LimitId"), queue_id: named("QueueId") }).into_draft());
    all.push(deadline::StorageProfile::new(deadline::StorageProfileRequired { display_name: named("DisplayName"), farm_id: named("FarmId"), os_family: named("OsFamily") }).into_draft());
    all.push(deadline::Worker::new(deadline::WorkerRequired { farm_id: named("FarmId"), fleet_id: named("FleetId") }).into_draft());
}

#[rustfmt::skip]
fn detective(all: &mut Vec<ResourceDraft>) {
    all.push(detective::Graph::new().into_draft());
    all.push(detective::MemberInvitation::new(detective::MemberInvitationRequired { graph_arn: named("GraphArn"), member_id: named("MemberId"), member_email_address: named("MemberEmailAddress") }).into_draft());
    all.push(detective::OrganizationAdmin::new(any("AccountId")).into_draft());
}

#[rustfmt::skip]
fn devopsagent(all: &mut Vec<ResourceDraft>) {
    all.push(devopsagent::AgentSpace::new(any("Name")).into_draft());
    all.push(devopsagent::Asset::new(devopsagent::AssetRequired { agent_space_id: named("AgentSpaceId"), asset_type: named("AssetType") }).into_draft());
    all.push(devopsagent::Association::new(devopsagent::AssociationRequired { agent_space_id: named("AgentSpaceId"), service_id: named("ServiceId"), configuration: named("Configuration") }).into_draft());
    all.push(devopsagent::PrivateConnection::new(any("Name"), any("ConnectionConfiguration")).into_draft());
    all.push(devopsagent::Service::new(any("ServiceType")).into_draft());
    all.push(devopsagent::Trigger::new(devopsagent::TriggerRequired { agent_space_id: named("AgentSpaceId"), type_: named("Type"), condition: named("Condition"), action: named("Action") }).into_draft());
}

#[rustfmt::skip]
fn devopsguru(all: &mut Vec<ResourceDraft>) {
    all.push(devopsguru::LogAnomalyDetectionIntegration::new().into_draft());
    all.push(devopsguru::NotificationChannel::new(any("Config")).into_draft());
    all.push(devopsguru::ResourceCollection::new(any("ResourceCollectionFilter")).into_draft());
}

#[rustfmt::skip]
fn directconnect(all: &mut Vec<ResourceDraft>) {
    all.push(directconnect::Connection::new(directconnect::ConnectionRequired { bandwidth: named("Bandwidth"), connection_name: named("ConnectionName"), location: named("Location") }).into_draft());
    all.push(directconnect::DirectConnectGateway::new(any("DirectConnectGatewayName")).into_draft());
    all.push(directconnect::DirectConnectGatewayAssociation::new(directconnect::DirectConnectGatewayAssociationRequired { direct_connect_gateway_id: named("DirectConnectGatewayId"), associated_gateway_id: named("AssociatedGatewayId") }).into_draft());
    all.push(directconnect::Lag::new(directconnect::LagRequired { lag_name: named("LagName"), location: named("Location"), connections_bandwidth: named("ConnectionsBandwidth") }).into_draft());
    all.push(directconnect::PrivateVirtualInterface::new(directconnect::PrivateVirtualInterfaceRequired { bgp_peers: named("BgpPeers"), connection_id: named("ConnectionId"), virtual_interface_name: named("VirtualInterfaceName"), vlan: named("Vlan") }).into_draft());
    all.push(directconnect::PublicVirtualInterface::new(directconnect::PublicVirtualInterfaceRequired { bgp_peers: named("BgpPeers"), connection_id: named("ConnectionId"), virtual_interface_name: named("VirtualInterfaceName"), vlan: named("Vlan") }).into_draft());
    all.push(directconnect::TransitVirtualInterface::new(directconnect::TransitVirtualInterfaceRequired { bgp_peers: named("BgpPeers"), connection_id: named("ConnectionId"), direct_connect_gateway_id: named("DirectConnectGatewayId"), virtual_interface_name: named("VirtualInterfaceName"), vlan: named("Vlan") }).into_draft());
}

#[rustfmt::skip]
fn directoryservice(all: &mut Vec<ResourceDraft>) {
    all.push(directoryservice::MicrosoftAD::new(any("VpcSettings"), any("Name")).into_draft());
    all.push(directoryservice::SimpleAD::new(any("VpcSettings"), any("Size"), any("Name")).into_draft());
}

#[rustfmt::skip]
fn dlm(all: &mut Vec<ResourceDraft>) {
    all.push(dlm::LifecyclePolicy::new().into_draft());
}

#[rustfmt::skip]
fn dms(all: &mut Vec<ResourceDraft>) {
    all.push(dms::Certificate::new().into_draft());
    all.push(dms::DataMigration::new(any("DataMigrationType"), any("MigrationProjectIdentifier"), any("ServiceAccessRoleArn")).into_draft());
    all.push(dms::DataProvider::new(any("Engine")).into_draft());
    all.push(dms::Endpoint::new(dms::EndpointRequired { endpoint_type: named("EndpointType"), engine_name: named("EngineName") }).into_draft());
    all.push(dms::EventSubscription::new(any("SnsTopicArn")).into_draft());
    all.push(dms::InstanceProfile::new().into_draft());
    all.push(dms::MigrationProject::new().into_draft());
    all.push(dms::ReplicationConfig::new(dms::ReplicationConfigRequired { replication_config_identifier: named("ReplicationConfigIdentifier"), source_endpoint_arn: named("SourceEndpointArn"), target_endpoint_arn: named("TargetEndpointArn"), replication_type: named("ReplicationType"), compute_config: named("ComputeConfig"), table_mappings: named("TableMappings") }).into_draft());
    all.push(dms::ReplicationInstance::new(any("ReplicationInstanceClass")).into_draft());
    all.push(dms::ReplicationSubnetGroup::new(any("ReplicationSubnetGroupDescription"), any("SubnetIds")).into_draft());
    all.push(dms::ReplicationTask::new(dms::ReplicationTaskRequired { table_mappings: named("TableMappings"), source_endpoint_arn: named("SourceEndpointArn"), migration_type: named("MigrationType"), target_endpoint_arn: named("TargetEndpointArn"), replication_instance_arn: named("ReplicationInstanceArn") }).into_draft());
}

#[rustfmt::skip]
fn docdb(all: &mut Vec<ResourceDraft>) {
    all.push(docdb::DBCluster::new().into_draft());
    all.push(docdb::DBClusterParameterGroup::new(docdb::DBClusterParameterGroupRequired { family: named("Family"), description: named("Description"), parameters: named("Parameters") }).into_draft());
    all.push(docdb::DBInstance::new(docdb::DBInstanceRequired { db_instance_class: named("DBInstanceClass"), db_cluster_identifier: named("DBClusterIdentifier") }).into_draft());
    all.push(docdb::DBSubnetGroup::new(any("DBSubnetGroupDescription"), any("SubnetIds")).into_draft());
    all.push(docdb::EventSubscription::new(any("SnsTopicArn")).into_draft());
    all.push(docdb::GlobalCluster::new(any("GlobalClusterIdentifier")).into_draft());
}

#[rustfmt::skip]
fn docdbelastic(all: &mut Vec<ResourceDraft>) {
    all.push(docdbelastic::Cluster::new(docdbelastic::ClusterRequired { cluster_name: named("ClusterName"), admin_user_name: named("AdminUserName"), shard_capacity: named("ShardCapacity"), shard_count: named("ShardCount"), auth_type: named("AuthType") }).into_draft());
    all.push(docdbelastic::ClusterSnapshot::new(docdbelastic::ClusterSnapshotRequired { cluster_arn: named("ClusterArn"), snapshot_name: named("SnapshotName") }).into_draft());
}

#[rustfmt::skip]
fn drs(all: &mut Vec<ResourceDraft>) {
    all.push(drs::LaunchConfigurationTemplate::new().into_draft());
    all.push(drs::RecoveryPlan::new(any("Name")).into_draft());
    all.push(drs::ReplicationConfigurationTemplate::new(drs::ReplicationConfigurationTemplateRequired { staging_area_subnet_id: named("StagingAreaSubnetId"), replication_servers_security_groups_ids: named("ReplicationServersSecurityGroupsIDs"), ebs_encryption: named("EbsEncryption"), bandwidth_throttling: named("BandwidthThrottling"), staging_area_tags: named("StagingAreaTags"), pit_policy: named("PitPolicy") }).into_draft());
    all.push(drs::SourceNetwork::new(drs::SourceNetworkRequired { vpc_id: named("VpcID"), origin_account_id: named("OriginAccountID"), origin_region: named("OriginRegion") }).into_draft());
}

#[rustfmt::skip]
fn dsql(all: &mut Vec<ResourceDraft>) {
    all.push(dsql::Cluster::new().into_draft());
}

#[rustfmt::skip]
fn dynamodb(all: &mut Vec<ResourceDraft>) {
    all.push(dynamodb::GlobalTable::new(any("Replicas")).into_draft());
    all.push(dynamodb::Table::new(any("KeySchema")).into_draft());
}

#[rustfmt::skip]
fn ec2(all: &mut Vec<ResourceDraft>) {
    all.push(ec2::ApplicationStatusCheck::new(any("Protocol"), any("Port")).into_draft());
    all.push(ec2::CapacityManagerDataExport::new(any("S3BucketName"), any("Schedule"), any("OutputFormat")).into_draft());
    all.push(ec2::CapacityReservation::new(any("InstanceCount"), any("InstancePlatform"), any("InstanceType")).into_draft());
    all.push(ec2::CapacityReservationFleet::new().into_draft());
    all.push(ec2::CarrierGateway::new(any("VpcId")).into_draft());
    all.push(ec2::ClientVpnAuthorizationRule::new(ec2::ClientVpnAuthorizationRuleRequired { client_vpn_endpoint_id: named("ClientVpnEndpointId"), target_network_cidr: named("TargetNetworkCidr") }).into_draft());
    all.push(ec2::ClientVpnEndpoint::new(any("ConnectionLogOptions"), any("AuthenticationOptions"), any("ServerCertificateArn")).into_draft());
    all.push(ec2::ClientVpnRoute::new(ec2::ClientVpnRouteRequired { client_vpn_endpoint_id: named("ClientVpnEndpointId"), destination_cidr_block: named("DestinationCidrBlock") }).into_draft());
    all.push(ec2::ClientVpnTargetNetworkAssociation::new(any("ClientVpnEndpointId")).into_draft());
    all.push(ec2::CustomerGateway::new(ec2::CustomerGatewayRequired { ip_address: named("IpAddress"), type_: named("Type") }).into_draft());
    all.push(ec2::DHCPOptions::new().into_draft());
    all.push(ec2::EC2Fleet::new(any("TargetCapacitySpecification"), any("LaunchTemplateConfigs")).into_draft());
    all.push(ec2::EIP::new().into_draft());
    all.push(ec2::EIPAssociation::new().into_draft());
    all.push(ec2::EgressOnlyInternetGateway::new(any("VpcId")).into_draft());
    all.push(ec2::EnclaveCertificateIamRoleAssociation::new(any("CertificateArn"), any("RoleArn")).into_draft());
    all.push(ec2::FlowLog::new(any("ResourceType"), any("ResourceId")).into_draft());
    all.push(ec2::FpgaImage::new().into_draft());
    all.push(ec2::GatewayRouteTableAssociation::new(ec2::GatewayRouteTableAssociationRequired { route_table_id: named("RouteTableId"), gateway_id: named("GatewayId") }).into_draft());
    all.push(ec2::Host::new(any("AvailabilityZone")).into_draft());
    all.push(ec2::IPAM::new().into_draft());
    all.push(ec2::IPAMAllocation::new(any("IpamPoolId")).into_draft());
    all.push(ec2::IPAMPool::new(any("IpamScopeId"), any("AddressFamily")).into_draft());
    all.push(ec2::IPAMPoolCidr::new(any("IpamPoolId")).into_draft());
    all.push(ec2::IPAMPrefixListResolver::new(any("AddressFamily")).into_draft());
    all.push(ec2::IPAMPrefixListResolverTarget::new(ec2::IPAMPrefixListResolverTargetRequired { ipam_prefix_list_resolver_id: named("IpamPrefixListResolverId"), prefix_list_id: named("PrefixListId"), prefix_list_region: named("PrefixListRegion"), track_latest_version: named("TrackLatestVersion") }).into_draft());
    all.push(ec2::IPAMResourceDiscovery::new().into_draft());
    all.push(ec2::IPAMResourceDiscoveryAssociation::new(ec2::IPAMResourceDiscoveryAssociationRequired { ipam_id: named("IpamId"), ipam_resource_discovery_id: named("IpamResourceDiscoveryId") }).into_draft());
    all.push(ec2::IPAMScope::new(any("IpamId")).into_draft());
    all.push(ec2::IPv4Pool::new().into_draft());
    all.push(ec2::Instance::new().into_draft());
    all.push(ec2::InstanceConnectEndpoint::new(any("SubnetId")).into_draft());
    all.push(ec2::InstanceEventWindow::new().into_draft());
    all.push(ec2::InternetGateway::new().into_draft());
    all.push(ec2::IpPoolRouteTableAssociation::new(ec2::IpPoolRouteTableAssociationRequired { public_ipv4_pool: named("PublicIpv4Pool"), route_table_id: named("RouteTableId") }).into_draft());
    all.push(ec2::IpamExternalResourceVerificationToken::new(any("IpamId")).into_draft());
    all.push(ec2::IpamInternetRegistryAssociation::new(ec2::IpamInternetRegistryAssociationRequired { ipam_id: named("IpamId"), rir: named("Rir"), organization_handle: named("OrganizationHandle") }).into_draft());
    all.push(ec2::KeyPair::new(any("KeyName")).into_draft());
    all.push(ec2::LaunchTemplate::new(any("LaunchTemplateData")).into_draft());
    all.push(ec2::LocalGatewayRoute::new().into_draft());
    all.push(ec2::LocalGatewayRouteTable::new(any("LocalGatewayId")).into_draft());
    all.push(ec2::LocalGatewayRouteTableVPCAssociation::new(ec2::LocalGatewayRouteTableVPCAssociationRequired { local_gateway_route_table_id: named("LocalGatewayRouteTableId"), vpc_id: named("VpcId") }).into_draft());
    all.push(ec2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation::new(ec2::LocalGatewayRouteTableVirtualInterfaceGroupAssociationRequired { local_gateway_route_table_id: named("LocalGatewayRouteTableId"), local_gateway_virtual_interface_group_id: named("LocalGatewayVirtualInterfaceGroupId") }).into_draft());
    all.push(ec2::LocalGatewayVirtualInterface::new(ec2::LocalGatewayVirtualInterfaceRequired { outpost_lag_id: named("OutpostLagId"), local_gateway_virtual_interface_group_id: named("LocalGatewayVirtualInterfaceGroupId"), vlan: named("Vlan"), local_address: named("LocalAddress"), peer_address: named("PeerAddress") }).into_draft());
    all.push(ec2::LocalGatewayVirtualInterfaceGroup::new(any("LocalGatewayId")).into_draft());
    all.push(ec2::NatGateway::new().into_draft());
    all.push(ec2::NetworkAcl::new(any("VpcId")).into_draft());
    all.push(ec2::NetworkAclEntry::new(ec2::NetworkAclEntryRequired { network_acl_id: named("NetworkAclId"), rule_action: named("RuleAction"), rule_number: named("RuleNumber"), protocol: named("Protocol") }).into_draft());
    all.push(ec2::NetworkInsightsAccessScope::new().into_draft());
    all.push(ec2::NetworkInsightsAccessScopeAnalysis::new(any("NetworkInsightsAccessScopeId")).into_draft());
    all.push(ec2::NetworkInsightsAnalysis::new(any("NetworkInsightsPathId")).into_draft());
    all.push(ec2::NetworkInsightsPath::new(any("Protocol"), any("Source")).into_draft());
    all.push(ec2::NetworkInterface::new(any("SubnetId")).into_draft());
    all.push(ec2::NetworkInterfaceAttachment::new(ec2::NetworkInterfaceAttachmentRequired { device_index: named("DeviceIndex"), instance_id: named("InstanceId"), network_interface_id: named("NetworkInterfaceId") }).into_draft());
    all.push(ec2::NetworkInterfacePermission::new(ec2::NetworkInterfacePermissionRequired { aws_account_id: named("AwsAccountId"), network_interface_id: named("NetworkInterfaceId"), permission: named("Permission") }).into_draft());
    all.push(ec2::NetworkPerformanceMetricSubscription::new(ec2::NetworkPerformanceMetricSubscriptionRequired { source: named("Source"), destination: named("Destination"), metric: named("Metric"), statistic: named("Statistic") }).into_draft());
    all.push(ec2::PlacementGroup::new().into_draft());
    all.push(ec2::PrefixList::new(any("PrefixListName"), any("AddressFamily")).into_draft());
    all.push(ec2::Route::new(any("RouteTableId")).into_draft());
    all.push(ec2::RouteServer::new(any("AmazonSideAsn")).into_draft());
    all.push(ec2::RouteServerAssociation::new(ec2::RouteServerAssociationRequired { route_server_id: named("RouteServerId"), vpc_id: named("VpcId") }).into_draft());
    all.push(ec2::RouteServerEndpoint::new(ec2::RouteServerEndpointRequired { route_server_id: named("RouteServerId"), subnet_id: named("SubnetId") }).into_draft());
    all.push(ec2::RouteServerPeer::new(ec2::RouteServerPeerRequired { route_server_endpoint_id: named("RouteServerEndpointId"), peer_address: named("PeerAddress"), bgp_options: named("BgpOptions") }).into_draft());
    all.push(ec2::RouteServerPropagation::new(ec2::RouteServerPropagationRequired { route_server_id: named("RouteServerId"), route_table_id: named("RouteTableId") }).into_draft());
    all.push(ec2::RouteTable::new(any("VpcId")).into_draft());
    all.push(ec2::SecondaryNetwork::new(any("Ipv4CidrBlock"), any("NetworkType")).into_draft());
    all.push(ec2::SecurityGroup::new(any("GroupDescription")).into_draft());
    all.push(ec2::SecurityGroupEgress::new(ec2::SecurityGroupEgressRequired { ip_protocol: named("IpProtocol"), group_id: named("GroupId") }).into_draft());
    all.push(ec2::SecurityGroupIngress::new(any("IpProtocol")).into_draft());
    all.push(ec2::SecurityGroupVpcAssociation::new(ec2::SecurityGroupVpcAssociationRequired { group_id: named("GroupId"), vpc_id: named("VpcId") }).into_draft());
    all.push(ec2::SnapshotBlockPublicAccess::new(any("State")).into_draft());
    all.push(ec2::SpotFleet::new(any("SpotFleetRequestConfigData")).into_draft());
    all.push(ec2::SqlHaStandbyDetectedInstance::new(any("InstanceId")).into_draft());
    all.push(ec2::Subnet::new(any("VpcId")).into_draft());
    all.push(ec2::SubnetCidrBlock::new(any("SubnetId")).into_draft());
    all.push(ec2::SubnetCidrReservation::new(ec2::SubnetCidrReservationRequired { subnet_id: named("SubnetId"), cidr: named("Cidr"), reservation_type: named("ReservationType") }).into_draft());
    all.push(ec2::SubnetNetworkAclAssociation::new(ec2::SubnetNetworkAclAssociationRequired { network_acl_id: named("NetworkAclId"), subnet_id: named("SubnetId") }).into_draft());
    all.push(ec2::SubnetRouteTableAssociation::new(ec2::SubnetRouteTableAssociationRequired { route_table_id: named("RouteTableId"), subnet_id: named("SubnetId") }).into_draft());
    all.push(ec2::TrafficMirrorFilter::new().into_draft());
    all.push(ec2::TrafficMirrorFilterRule::new(ec2::TrafficMirrorFilterRuleRequired { rule_action: named("RuleAction"), source_cidr_block: named("SourceCidrBlock"), rule_number: named("RuleNumber"), destination_cidr_block: named("DestinationCidrBlock"), traffic_mirror_filter_id: named("TrafficMirrorFilterId"), traffic_direction: named("TrafficDirection") }).into_draft());
    all.push(ec2::TrafficMirrorSession::new(ec2::TrafficMirrorSessionRequired { network_interface_id: named("NetworkInterfaceId"), traffic_mirror_filter_id: named("TrafficMirrorFilterId"), session_number: named("SessionNumber"), traffic_mirror_target_id: named("TrafficMirrorTargetId") }).into_draft());
    all.push(ec2::TrafficMirrorTarget::new().into_draft());
    all.push(ec2::TransitGateway::new().into_draft());
    all.push(ec2::TransitGatewayAttachment::new(ec2::TransitGatewayAttachmentRequired { vpc_id: named("VpcId"), subnet_ids: named("SubnetIds"), transit_gateway_id: named("TransitGatewayId") }).into_draft());
    all.push(ec2::TransitGatewayConnect::new(any("TransportTransitGatewayAttachmentId"), any("Options")).into_draft());
    all.push(ec2::TransitGatewayConnectPeer::new(any("TransitGatewayAttachmentId"), any("ConnectPeerConfiguration")).into_draft());
    all.push(ec2::TransitGatewayMeteringPolicy::new(any("TransitGatewayId")).into_draft());
    all.push(ec2::TransitGatewayMeteringPolicyEntry::new(any("TransitGatewayMeteringPolicyId"), any("PolicyRuleNumber"), any("MeteredAccount")).into_draft());
    all.push(ec2::TransitGatewayMulticastDomain::new(any("TransitGatewayId")).into_draft());
    all.push(ec2::TransitGatewayMulticastDomainAssociation::new(ec2::TransitGatewayMulticastDomainAssociationRequired { transit_gateway_multicast_domain_id: named("TransitGatewayMulticastDomainId"), transit_gateway_attachment_id: named("TransitGatewayAttachmentId"), subnet_id: named("SubnetId") }).into_draft());
    all.push(ec2::TransitGatewayMulticastGroupMember::new(ec2::TransitGatewayMulticastGroupMemberRequired { group_ip_address: named("GroupIpAddress"), network_interface_id: named("NetworkInterfaceId"), transit_gateway_multicast_domain_id: named("TransitGatewayMulticastDomainId") }).into_draft());
    all.push(ec2::TransitGatewayMulticastGroupSource::new(ec2::TransitGatewayMulticastGroupSourceRequired { transit_gateway_multicast_domain_id: named("TransitGatewayMulticastDomainId"), network_interface_id: named("NetworkInterfaceId"), group_ip_address: named("GroupIpAddress") }).into_draft());
    all.push(ec2::TransitGatewayPeeringAttachment::new(ec2::TransitGatewayPeeringAttachmentRequired { transit_gateway_id: named("TransitGatewayId"), peer_transit_gateway_id: named("PeerTransitGatewayId"), peer_account_id: named("PeerAccountId"), peer_region: named("PeerRegion") }).into_draft());
    all.push(ec2::TransitGatewayPolicyTable::new(any("TransitGatewayId")).into_draft());
    all.push(ec2::TransitGatewayPolicyTableAssociation::new(ec2::TransitGatewayPolicyTableAssociationRequired { transit_gateway_policy_table_id: named("TransitGatewayPolicyTableId"), transit_gateway_attachment_id: named("TransitGatewayAttachmentId") }).into_draft());
    all.push(ec2::TransitGatewayPolicyTableEntry::new(ec2::TransitGatewayPolicyTableEntryRequired { transit_gateway_policy_table_id: named("TransitGatewayPolicyTableId"), policy_rule_number: named("PolicyRuleNumber"), policy_rule: named("PolicyRule"), target_route_table_id: named("TargetRouteTableId") }).into_draft());
    all.push(ec2::TransitGatewayRoute::new(ec2::TransitGatewayRouteRequired { transit_gateway_route_table_id: named("TransitGatewayRouteTableId"), destination_cidr_block: named("DestinationCidrBlock") }).into_draft());
    all.push(ec2::TransitGatewayRouteTable::new(any("TransitGatewayId")).into_draft());
    all.push(ec2::TransitGatewayRouteTableAssociation::new(ec2::TransitGatewayRouteTableAssociationRequired { transit_gateway_route_table_id: named("TransitGatewayRouteTableId"), transit_gateway_attachment_id: named("TransitGatewayAttachmentId") }).into_draft());
    all.push(ec2::TransitGatewayRouteTablePropagation::new(ec2::TransitGatewayRouteTablePropagationRequired { transit_gateway_route_table_id: named("TransitGatewayRouteTableId"), transit_gateway_attachment_id: named("TransitGatewayAttachmentId") }).into_draft());
    all.push(ec2::TransitGatewayVpcAttachment::new(ec2::TransitGatewayVpcAttachmentRequired { subnet_ids: named("SubnetIds"), vpc_id: named("VpcId"), transit_gateway_id: named("TransitGatewayId") }).into_draft());
    all.push(ec2::VPC::new().into_draft());
    all.push(ec2::VPCBlockPublicAccessExclusion::new(any("InternetGatewayExclusionMode")).into_draft());
    all.push(ec2::VPCBlockPublicAccessOptions::new(any("InternetGatewayBlockMode")).into_draft());
    all.push(ec2::VPCCidrBlock::new(any("VpcId")).into_draft());
    all.push(ec2::VPCDHCPOptionsAssociation::new(ec2::VPCDHCPOptionsAssociationRequired { vpc_id: named("VpcId"), dhcp_options_id: named("DhcpOptionsId") }).into_draft());
    all.push(ec2::VPCEncryptionControl::new().into_draft());
    all.push(ec2::VPCEndpoint::new(any("VpcId")).into_draft());
    all.push(ec2::VPCEndpointConnectionNotification::new(any("ConnectionEvents"), any("ConnectionNotificationArn")).into_draft());
    all.push(ec2::VPCEndpointService::new().into_draft());
    all.push(ec2::VPCEndpointServicePermissions::new(any("ServiceId")).into_draft());
    all.push(ec2::VPCGatewayAttachment::new(any("VpcId")).into_draft());
    all.push(ec2::VPCPeeringConnection::new(ec2::VPCPeeringConnectionRequired { vpc_id: named("VpcId"), peer_vpc_id: named("PeerVpcId") }).into_draft());
    all.push(ec2::VPNConcentrator::new(any("Type")).into_draft());
    all.push(ec2::VPNConnection::new(ec2::VPNConnectionRequired { type_: named("Type"), customer_gateway_id: named("CustomerGatewayId") }).into_draft());
    all.push(ec2::VPNConnectionRoute::new(ec2::VPNConnectionRouteRequired { destination_cidr_block: named("DestinationCidrBlock"), vpn_connection_id: named("VpnConnectionId") }).into_draft());
    all.push(ec2::VPNGateway::new(any("Type")).into_draft());
    all.push(ec2::VPNGatewayRoutePropagation::new(any("RouteTableIds"), any("VpnGatewayId")).into_draft());
    all.push(ec2::VerifiedAccessEndpoint::new(any("AttachmentType"), any("EndpointType"), any("VerifiedAccessGroupId")).into_draft());
    all.push(ec2::VerifiedAccessGroup::new(any("VerifiedAccessInstanceId")).into_draft());
    all.push(ec2::VerifiedAccessInstance::new().into_draft());
    all.push(ec2::VerifiedAccessTrustProvider::new(any("TrustProviderType"), any("PolicyReferenceName")).into_draft());
    all.push(ec2::Volume::new().into_draft());
    all.push(ec2::VolumeAttachment::new(ec2::VolumeAttachmentRequired { volume_id: named("VolumeId"), instance_id: named("InstanceId") }).into_draft());
}

#[rustfmt::skip]
fn ecr(all: &mut Vec<ResourceDraft>) {
    all.push(ecr::PublicRepository::new().into_draft());
    all.push(ecr::PullThroughCacheRule::new().into_draft());
    all.push(ecr::PullTimeUpdateExclusion::new(any("PrincipalArn")).into_draft());
    all.push(ecr::RegistryPolicy::new(any("PolicyText")).into_draft());
    all.push(ecr::RegistryScanningConfiguration::new(any("Rules"), any("ScanType")).into_draft());
    all.push(ecr::ReplicationConfiguration::new(any("ReplicationConfiguration")).into_draft());
    all.push(ecr::Repository::new().into_draft());
    all.push(ecr::RepositoryCreationTemplate::new(any("Prefix"), any("AppliedFor")).into_draft());
    all.push(ecr::SigningConfiguration::new(any("Rules")).into_draft());
}

#[rustfmt::skip]
fn ecs(all: &mut Vec<ResourceDraft>) {
    all.push(ecs::CapacityProvider::new().into_draft());
    all.push(ecs::Cluster::new().into_draft());
    all.push(ecs::ClusterCapacityProviderAssociations::new(any("Cluster"), any("DefaultCapacityProviderStrategy")).into_draft());
    all.push(ecs::Daemon::new().into_draft());
    all.push(ecs::DaemonTaskDefinition::new().into_draft());
    all.push(ecs::ExpressGatewayService::new(any("InfrastructureRoleArn")).into_draft());
    all.push(ecs::Gateway::new(any("GatewayName"), any("InfrastructureRoleArn"), any("Configuration")).into_draft());
    all.push(ecs::GatewayClusterAssociations::new(ecs::GatewayClusterAssociationsRequired { gateway: named("Gateway"), cluster: named("Cluster") }).into_draft());
    all.push(ecs::PrimaryTaskSet::new(ecs::PrimaryTaskSetRequired { cluster: named("Cluster"), service: named("Service"), task_set_id: named("TaskSetId") }).into_draft());
    all.push(ecs::Service::new().into_draft());
    all.push(ecs::TaskDefinition::new().into_draft());
    all.push(ecs::TaskSet::new(ecs::TaskSetRequired { cluster: named("Cluster"), service: named("Service"), task_definition: named("TaskDefinition") }).into_draft());
}

#[rustfmt::skip]
fn efs(all: &mut Vec<ResourceDraft>) {
    all.push(efs::AccessPoint::new(any("FileSystemId")).into_draft());
    all.push(efs::FileSystem::new().into_draft());
    all.push(efs::MountTarget::new(efs::MountTargetRequired { file_system_id: named("FileSystemId"), security_groups: named("SecurityGroups"), subnet_id: named("SubnetId") }).into_draft());
}

#[rustfmt::skip]
fn eks(all: &mut Vec<ResourceDraft>) {
    all.push(eks::AccessEntry::new(eks::AccessEntryRequired { principal_arn: named("PrincipalArn"), cluster_name: named("ClusterName") }).into_draft());
    all.push(eks::Addon::new(eks::AddonRequired { cluster_name: named("ClusterName"), addon_name: named("AddonName") }).into_draft());
    all.push(eks::Capability::new(eks::CapabilityRequired { cluster_name: named("ClusterName"), capability_name: named("CapabilityName"), type_: named("Type"), role_arn: named("RoleArn"), delete_propagation_policy: named("DeletePropagationPolicy") }).into_draft());
    all.push(eks::CertificateAuthority::new(any("ClusterName")).into_draft());
    all.push(eks::Cluster::new(any("RoleArn"), any("ResourcesVpcConfig")).into_draft());
    all.push(eks::FargateProfile::new(any("ClusterName"), any("PodExecutionRoleArn"), any("Selectors")).into_draft());
    all.push(eks::IdentityProviderConfig::new(any("Type"), any("ClusterName")).into_draft());
    all.push(eks::Nodegroup::new(any("ClusterName"), any("NodeRole"), any("Subnets")).into_draft());
    all.push(eks::PodIdentityAssociation::new(eks::PodIdentityAssociationRequired { cluster_name: named("ClusterName"), role_arn: named("RoleArn"), namespace: named("Namespace"), service_account: named("ServiceAccount") }).into_draft());
}

#[rustfmt::skip]
fn elasticache(all: &mut Vec<ResourceDraft>) {
    all.push(elasticache::CacheCluster::new(elasticache::CacheClusterRequired { cache_node_type: named("CacheNodeType"), num_cache_nodes: named("NumCacheNodes"), engine: named("Engine") }).into_draft());
    all.push(elasticache::GlobalReplicationGroup::new(any("Members")).into_draft());
    all.push(elasticache::ParameterGroup::new(elasticache::ParameterGroupRequired { description: named("Description"), cache_parameter_group_family: named("CacheParameterGroupFamily") }).into_draft());
    all.push(elasticache::ReplicationGroup::new(any("ReplicationGroupDescription")).into_draft());
    all.push(elasticache::SecurityGroup::new(any("Description")).into_draft());
    all.push(elasticache::SecurityGroupIngress::new(elasticache::SecurityGroupIngressRequired { ec2_security_group_name: named("EC2SecurityGroupName"), cache_security_group_name: named("CacheSecurityGroupName") }).into_draft());
    all.push(elasticache::ServerlessCache::new(elasticache::ServerlessCacheRequired { serverless_cache_name: named("ServerlessCacheName"), engine: named("Engine") }).into_draft());
    all.push(elasticache::ServerlessCacheSnapshot::new(elasticache::ServerlessCacheSnapshotRequired { serverless_cache_snapshot_name: named("ServerlessCacheSnapshotName"), serverless_cache_name: named("ServerlessCacheName") }).into_draft());
    all.push(elasticache::Snapshot::new(any("SnapshotName")).into_draft());
    all.push(elasticache::SubnetGroup::new(any("Description"), any("SubnetIds")).into_draft());
    all.push(elasticache::User::new(elasticache::UserRequired { user_id: named("UserId"), user_name: named("UserName"), engine: named("Engine") }).into_draft());
    all.push(elasticache::UserGroup::new(any("UserGroupId"), any("Engine"), any("UserIds")).into_draft());
}

#[rustfmt::skip]
fn elasticbeanstalk(all: &mut Vec<ResourceDraft>) {
    all.push(elasticbeanstalk::Application::new().into_draft());
    all.push(elasticbeanstalk::ApplicationVersion::new(any("ApplicationName")).into_draft());
    all.push(elasticbeanstalk::ConfigurationTemplate::new(any("ApplicationName")).into_draft());
    all.push(elasticbeanstalk::Environment::new(any("ApplicationName")).into_draft());
}

#[rustfmt::skip]
fn elasticloadbalancing(all: &mut Vec<ResourceDraft>) {
    all.push(elasticloadbalancing::LoadBalancer::new(any("Listeners")).into_draft());
}

#[rustfmt::skip]
fn elasticloadbalancingv2(all: &mut Vec<ResourceDraft>) {
    all.push(elasticloadbalancingv2::Listener::new(any("LoadBalancerArn"), any("DefaultActions")).into_draft());
    all.push(elasticloadbalancingv2::ListenerCertificate::new(any("ListenerArn"), any("Certificates")).into_draft());
    all.push(elasticloadbalancingv2::ListenerRule::new(any("Actions"), any("Priority"), any("Conditions")).into_draft());
    all.push(elasticloadbalancingv2::LoadBalancer::new().into_draft());
    all.push(elasticloadbalancingv2::TargetGroup::new().into_draft());
    all.push(elasticloadbalancingv2::TrustStore::new().into_draft());
    all.push(elasticloadbalancingv2::TrustStoreRevocation::new().into_draft());
}

#[rustfmt::skip]
fn elasticsearch(all: &mut Vec<ResourceDraft>) {
    all.push(elasticsearch::Domain::new().into_draft());
}

#[rustfmt::skip]
fn elementalinference(all: &mut Vec<ResourceDraft>) {
    all.push(elementalinference::Dictionary::new(any("Language"), any("Name")).into_draft());
    all.push(elementalinference::Feed::new(any("Name"), any("Outputs")).into_draft());
}

#[rustfmt::skip]
fn emr(all: &mut Vec<ResourceDraft>) {
    all.push(emr::Cluster::new(emr::ClusterRequired { instances: named("Instances"), service_role: named("ServiceRole"), job_flow_role: named("JobFlowRole"), name: named("Name") }).into_draft());
    all.push(emr::InstanceFleetConfig::new(emr::InstanceFleetConfigRequired { instance_fleet_type: named("InstanceFleetType"), cluster_id: named("ClusterId") }).into_draft());
    all.push(emr::InstanceGroupConfig::new(emr::InstanceGroupConfigRequired { job_flow_id: named("JobFlowId"), instance_count: named("InstanceCount"), instance_role: named("InstanceRole"), instance_type: named("InstanceType") }).into_draft());
    all.push(emr::SecurityConfiguration::new(any("SecurityConfiguration")).into_draft());
    all.push(emr::Step::new(emr::StepRequired { job_flow_id: named("JobFlowId"), hadoop_jar_step: named("HadoopJarStep"), action_on_failure: named("ActionOnFailure"), name: named("Name") }).into_draft());
    all.push(emr::Studio::new(emr::StudioRequired { auth_mode: named("AuthMode"), engine_security_group_id: named("EngineSecurityGroupId"), name: named("Name"), service_role: named("ServiceRole"), subnet_ids: named("SubnetIds"), vpc_id: named("VpcId"), workspace_security_group_id: named("WorkspaceSecurityGroupId"), default_s3_location: named("DefaultS3Location") }).into_draft());
    all.push(emr::StudioSessionMapping::new(emr::StudioSessionMappingRequired { studio_id: named("StudioId"), identity_name: named("IdentityName"), identity_type: named("IdentityType"), session_policy_arn: named("SessionPolicyArn") }).into_draft());
    all.push(emr::WALWorkspace::new().into_draft());
}

#[rustfmt::skip]
fn emrcontainers(all: &mut Vec<ResourceDraft>) {
    all.push(emrcontainers::Endpoint::new(emrcontainers::EndpointRequired { virtual_cluster_id: named("VirtualClusterId"), type_: named("Type"), release_label: named("ReleaseLabel"), execution_role_arn: named("ExecutionRoleArn") }).into_draft());
    all.push(emrcontainers::JobTemplate::new(any("Name"), any("JobTemplateData")).into_draft());
    all.push(emrcontainers::SecurityConfiguration::new(any("SecurityConfigurationData")).into_draft());
    all.push(emrcontainers::VirtualCluster::new(any("Name"), any("ContainerProvider")).into_draft());
}

#[rustfmt::skip]
fn emrserverless(all: &mut Vec<ResourceDraft>) {
    all.push(emrserverless::Application::new(emrserverless::ApplicationRequired { release_label: named("ReleaseLabel"), type_: named("Type") }).into_draft());
}

#[rustfmt::skip]
fn entityresolution(all: &mut Vec<ResourceDraft>) {
    all.push(entityresolution::IdMappingWorkflow::new(entityresolution::IdMappingWorkflowRequired { workflow_name: named("WorkflowName"), input_source_config: named("InputSourceConfig"), id_mapping_techniques: named("IdMappingTechniques"), role_arn: named("RoleArn") }).into_draft());
    all.push(entityresolution::IdNamespace::new(any("IdNamespaceName"), any("Type")).into_draft());
    all.push(entityresolution::MatchingWorkflow::new(entityresolution::MatchingWorkflowRequired { workflow_name: named("WorkflowName"), input_source_config: named("InputSourceConfig"), output_source_config: named("OutputSourceConfig"), resolution_techniques: named("ResolutionTechniques"), role_arn: named("RoleArn") }).into_draft());
    all.push(entityresolution::PolicyStatement::new(entityresolution::PolicyStatementRequired { arn: named("Arn"), statement_id: named("StatementId") }).into_draft());
    all.push(entityresolution::SchemaMapping::new(any("SchemaName"), any("MappedInputFields")).into_draft());
}

#[rustfmt::skip]
fn events(all: &mut Vec<ResourceDraft>) {
    all.push(events::ApiDestination::new(events::ApiDestinationRequired { connection_arn: named("ConnectionArn"), invocation_endpoint: named("InvocationEndpoint"), http_method: named("HttpMethod") }).into_draft());
    all.push(events::Archive::new(any("SourceArn")).into_draft());
    all.push(events::Connection::new().into_draft());
    all.push(events::Endpoint::new(any("RoutingConfig"), any("EventBuses")).into_draft());
    all.push(events::EventBus::new(any("Name")).into_draft());
    all.push(events::EventBusPolicy::new(any("StatementId")).into_draft());
    all.push(events::Rule::new().into_draft());
}

#[rustfmt::skip]
fn eventschemas(all: &mut Vec<ResourceDraft>) {
    all.push(eventschemas::Discoverer::new(any("SourceArn")).into_draft());
    all.push(eventschemas::Registry::new().into_draft());
    all.push(eventschemas::RegistryPolicy::new(any("RegistryName"), any("Policy")).into_draft());
    all.push(eventschemas::Schema::new(eventschemas::SchemaRequired { type_: named("Type"), content: named("Content"), registry_name: named("RegistryName") }).into_draft());
}

#[rustfmt::skip]
fn eventsv2(all: &mut Vec<ResourceDraft>) {
    all.push(eventsv2::EventBus::new(any("Name")).into_draft());
    all.push(eventsv2::EventSource::new(eventsv2::EventSourceRequired { name: named("Name"), event_bus_arn: named("EventBusArn"), configuration: named("Configuration") }).into_draft());
    all.push(eventsv2::ResourcePolicy::new(any("EventBusArn"), any("PolicyDocument")).into_draft());
    all.push(eventsv2::Subscriber::new(eventsv2::SubscriberRequired { name: named("Name"), event_bus_arn: named("EventBusArn"), invoke_configuration: named("InvokeConfiguration") }).into_draft());
}

#[rustfmt::skip]
fn evidently(all: &mut Vec<ResourceDraft>) {
    all.push(evidently::Experiment::new(evidently::ExperimentRequired { name: named("Name"), project: named("Project"), treatments: named("Treatments"), metric_goals: named("MetricGoals"), online_ab_config: named("OnlineAbConfig") }).into_draft());
    all.push(evidently::Feature::new(any("Name"), any("Project"), any("Variations")).into_draft());
    all.push(evidently::Launch::new(evidently::LaunchRequired { name: named("Name"), project: named("Project"), groups: named("Groups"), scheduled_splits_config: named("ScheduledSplitsConfig") }).into_draft());
    all.push(evidently::Project::new(any("Name")).into_draft());
    all.push(evidently::Segment::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn evs(all: &mut Vec<ResourceDraft>) {
    all.push(evs::Environment::new(evs::EnvironmentRequired { vpc_id: named("VpcId"), service_access_subnet_id: named("ServiceAccessSubnetId"), vcf_version: named("VcfVersion"), terms_accepted: named("TermsAccepted") }).into_draft());
}

#[rustfmt::skip]
fn finspace(all: &mut Vec<ResourceDraft>) {
    all.push(finspace::Environment::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn fis(all: &mut Vec<ResourceDraft>) {
    all.push(fis::ExperimentTemplate::new(fis::ExperimentTemplateRequired { description: named("Description"), stop_conditions: named("StopConditions"), targets: named("Targets"), role_arn: named("RoleArn") }).into_draft());
    all.push(fis::TargetAccountConfiguration::new(fis::TargetAccountConfigurationRequired { experiment_template_id: named("ExperimentTemplateId"), account_id: named("AccountId"), role_arn: named("RoleArn") }).into_draft());
}

#[rustfmt::skip]
fn fms(all: &mut Vec<ResourceDraft>) {
    all.push(fms::ApplicationsList::new(any("ListName"), any("AppsList")).into_draft());
    all.push(fms::NotificationChannel::new(fms::NotificationChannelRequired { sns_role_name: named("SnsRoleName"), sns_topic_arn: named("SnsTopicArn") }).into_draft());
    all.push(fms::Policy::new(fms::PolicyRequired { exclude_resource_tags: named("ExcludeResourceTags"), policy_name: named("PolicyName"), remediation_enabled: named("RemediationEnabled"), security_service_policy_data: named("SecurityServicePolicyData") }).into_draft());
    all.push(fms::ProtocolsList::new(any("ListName"), any("ProtocolsList")).into_draft());
    all.push(fms::ResourceSet::new(any("Name"), any("ResourceTypeList")).into_draft());
}

#[rustfmt::skip]
fn forecast(all: &mut Vec<ResourceDraft>) {
    all.push(forecast::Dataset::new(forecast::DatasetRequired { dataset_name: named("DatasetName"), dataset_type: named("DatasetType"), domain: named("Domain"), schema: named("Schema") }).into_draft());
    all.push(forecast::DatasetGroup::new(any("DatasetGroupName"), any("Domain")).into_draft());
}

#[rustfmt::skip]
fn frauddetector(all: &mut Vec<ResourceDraft>) {
    all.push(frauddetector::Detector::new(any("DetectorId"), any("EventType"), any("Rules")).into_draft());
    all.push(frauddetector::EntityType::new(any("Name")).into_draft());
    all.push(frauddetector::EventType::new(frauddetector::EventTypeRequired { entity_types: named("EntityTypes"), event_variables: named("EventVariables"), labels: named("Labels"), name: named("Name") }).into_draft());
    all.push(frauddetector::Label::new(any("Name")).into_draft());
    all.push(frauddetector::List::new(any("Name")).into_draft());
    all.push(frauddetector::Outcome::new(any("Name")).into_draft());
    all.push(frauddetector::Variable::new(frauddetector::VariableRequired { data_type: named("DataType"), data_source: named("DataSource"), default_value: named("DefaultValue"), name: named("Name") }).into_draft());
}

#[rustfmt::skip]
fn fsx(all: &mut Vec<ResourceDraft>) {
    all.push(fsx::Backup::new(any("FileSystemId")).into_draft());
    all.push(fsx::DataRepositoryAssociation::new(fsx::DataRepositoryAssociationRequired { file_system_id: named("FileSystemId"), file_system_path: named("FileSystemPath"), data_repository_path: named("DataRepositoryPath") }).into_draft());
    all.push(fsx::FileCache::new(fsx::FileCacheRequired { file_cache_type: named("FileCacheType"), file_cache_type_version: named("FileCacheTypeVersion"), storage_capacity: named("StorageCapacity"), subnet_ids: named("SubnetIds") }).into_draft());
    all.push(fsx::FileSystem::new(any("FileSystemType"), any("SubnetIds")).into_draft());
    all.push(fsx::S3AccessPointAttachment::new(any("Name"), any("Type")).into_draft());
    all.push(fsx::Snapshot::new(fsx::SnapshotRequired { volume_id: named("VolumeId"), name: named("Name") }).into_draft());
    all.push(fsx::StorageVirtualMachine::new(fsx::StorageVirtualMachineRequired { file_system_id: named("FileSystemId"), name: named("Name") }).into_draft());
    all.push(fsx::Volume::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn gamelift(all: &mut Vec<ResourceDraft>) {
    all.push(gamelift::Alias::new(any("Name"), any("RoutingStrategy")).into_draft());
    all.push(gamelift::Build::new().into_draft());
    all.push(gamelift::ContainerFleet::new(any("FleetRoleArn")).into_draft());
    all.push(gamelift::ContainerGroupDefinition::new(any("Name"), any("OperatingSystem"), any("TotalMemoryLimitMebibytes")).into_draft());
    all.push(gamelift::Fleet::new(any("Name")).into_draft());
    all.push(gamelift::GameServerGroup::new(any("GameServerGroupName"), any("InstanceDefinitions"), any("RoleArn")).into_draft());
    all.push(gamelift::GameSessionQueue::new(any("Name")).into_draft());
    all.push(gamelift::Location::new(any("LocationName")).into_draft());
    all.push(gamelift::MatchmakingConfiguration::new(gamelift::MatchmakingConfigurationRequired { acceptance_required: named("AcceptanceRequired"), name: named("Name"), request_timeout_seconds: named("RequestTimeoutSeconds"), rule_set_name: named("RuleSetName") }).into_draft());
    all.push(gamelift::MatchmakingRuleSet::new(gamelift::MatchmakingRuleSetRequired { name: named("Name"), rule_set_body: named("RuleSetBody") }).into_draft());
    all.push(gamelift::Script::new(any("StorageLocation")).into_draft());
}

#[rustfmt::skip]
fn globalaccelerator(all: &mut Vec<ResourceDraft>) {
    all.push(globalaccelerator::Accelerator::new(any("Name")).into_draft());
    all.push(globalaccelerator::CrossAccountAttachment::new(any("Name")).into_draft());
    all.push(globalaccelerator::EndpointGroup::new(any("ListenerArn"), any("EndpointGroupRegion")).into_draft());
    all.push(globalaccelerator::Listener::new(any("AcceleratorArn"), any("PortRanges"), any("Protocol")).into_draft());
}

#[rustfmt::skip]
fn glue(all: &mut Vec<ResourceDraft>) {
    all.push(glue::Blueprint::new(glue::BlueprintRequired { name: named("Name"), blueprint_location: named("BlueprintLocation") }).into_draft());
    all.push(glue::Catalog::new(any("Name")).into_draft());
    all.push(glue::Classifier::new().into_draft());
    all.push(glue::Connection::new(any("ConnectionInput"), any("CatalogId")).into_draft());
    all.push(glue::ConnectionType::new(any("ConnectionType"), any("RestConfiguration")).into_draft());
    all.push(glue::Crawler::new(any("Role"), any("Targets")).into_draft());
    all.push(glue::CustomEntityType::new().into_draft());
    all.push(glue::DataCatalogEncryptionSettings::new(any("DataCatalogEncryptionSettings"), any("CatalogId")).into_draft());
    all.push(glue::DataQualityRuleset::new(any("Name")).into_draft());
    all.push(glue::Database::new(any("DatabaseInput"), any("CatalogId")).into_draft());
    all.push(glue::DevEndpoint::new(any("RoleArn")).into_draft());
    all.push(glue::IdentityCenterConfiguration::new(any("InstanceArn")).into_draft());
    all.push(glue::Integration::new(glue::IntegrationRequired { integration_name: named("IntegrationName"), source_arn: named("SourceArn"), target_arn: named("TargetArn") }).into_draft());
    all.push(glue::IntegrationResourceProperty::new(any("ResourceArn")).into_draft());
    all.push(glue::Job::new(any("Role"), any("Command")).into_draft());
    all.push(glue::MLTransform::new(any("InputRecordTables"), any("TransformParameters"), any("Role")).into_draft());
    all.push(glue::Partition::new(glue::PartitionRequired { table_name: named("TableName"), database_name: named("DatabaseName"), catalog_id: named("CatalogId"), partition_input: named("PartitionInput") }).into_draft());
    all.push(glue::Registry::new(any("Name")).into_draft());
    all.push(glue::Schema::new(any("Name"), any("DataFormat"), any("Compatibility")).into_draft());
    all.push(glue::SchemaVersion::new(any("Schema"), any("SchemaDefinition")).into_draft());
    all.push(glue::SchemaVersionMetadata::new(glue::SchemaVersionMetadataRequired { schema_version_id: named("SchemaVersionId"), key: named("Key"), value: named("Value") }).into_draft());
    all.push(glue::SecurityConfiguration::new(any("EncryptionConfiguration"), any("Name")).into_draft());
    all.push(glue::Session::new(glue::SessionRequired { id: named("Id"), role: named("Role"), command: named("Command") }).into_draft());
    all.push(glue::Table::new(glue::TableRequired { database_name: named("DatabaseName"), catalog_id: named("CatalogId") }).into_draft());
    all.push(glue::TableOptimizer::new(glue::TableOptimizerRequired { table_name: named("TableName"), type_: named("Type"), database_name: named("DatabaseName"), table_optimizer_configuration: named("TableOptimizerConfiguration"), catalog_id: named("CatalogId") }).into_draft());
    all.push(glue::Trigger::new(any("Type"), any("Actions")).into_draft());
    all.push(glue::UsageProfile::new(any("Name")).into_draft());
    all.push(glue::UserDefinedFunction::new(glue::UserDefinedFunctionRequired { database_name: named("DatabaseName"), function_name: named("FunctionName") }).into_draft());
    all.push(glue::Workflow::new().into_draft());
}

#[rustfmt::skip]
fn grafana(all: &mut Vec<ResourceDraft>) {
    all.push(grafana::Workspace::new(any("AuthenticationProviders"), any("PermissionType"), any("AccountAccessType")).into_draft());
}

#[rustfmt::skip]
fn greengrass(all: &mut Vec<ResourceDraft>) {
    all.push(greengrass::ConnectorDefinition::new(any("Name")).into_draft());
    all.push(greengrass::ConnectorDefinitionVersion::new(any("Connectors"), any("ConnectorDefinitionId")).into_draft());
    all.push(greengrass::CoreDefinition::new(any("Name")).into_draft());
    all.push(greengrass::CoreDefinitionVersion::new(any("Cores"), any("CoreDefinitionId")).into_draft());
    all.push(greengrass::DeviceDefinition::new(any("Name")).into_draft());
    all.push(greengrass::DeviceDefinitionVersion::new(any("Devices"), any("DeviceDefinitionId")).into_draft());
    all.push(greengrass::FunctionDefinition::new(any("Name")).into_draft());
    all.push(greengrass::FunctionDefinitionVersion::new(any("FunctionDefinitionId"), any("Functions")).into_draft());
    all.push(greengrass::Group::new(any("Name")).into_draft());
    all.push(greengrass::GroupVersion::new(any("GroupId")).into_draft());
    all.push(greengrass::LoggerDefinition::new(any("Name")).into_draft());
    all.push(greengrass::LoggerDefinitionVersion::new(any("Loggers"), any("LoggerDefinitionId")).into_draft());
    all.push(greengrass::ResourceDefinition::new(any("Name")).into_draft());
    all.push(greengrass::ResourceDefinitionVersion::new(any("Resources"), any("ResourceDefinitionId")).into_draft());
    all.push(greengrass::SubscriptionDefinition::new(any("Name")).into_draft());
    all.push(greengrass::SubscriptionDefinitionVersion::new(any("SubscriptionDefinitionId"), any("Subscriptions")).into_draft());
}

#[rustfmt::skip]
fn greengrassv2(all: &mut Vec<ResourceDraft>) {
    all.push(greengrassv2::ComponentVersion::new().into_draft());
    all.push(greengrassv2::Deployment::new(any("TargetArn")).into_draft());
}

#[rustfmt::skip]
fn groundstation(all: &mut Vec<ResourceDraft>) {
    all.push(groundstation::Config::new(any("Name"), any("ConfigData")).into_draft());
    all.push(groundstation::DataflowEndpointGroup::new(any("EndpointDetails")).into_draft());
    all.push(groundstation::DataflowEndpointGroupV2::new().into_draft());
    all.push(groundstation::MissionProfile::new(groundstation::MissionProfileRequired { name: named("Name"), minimum_viable_contact_duration_seconds: named("MinimumViableContactDurationSeconds"), dataflow_edges: named("DataflowEdges"), tracking_config_arn: named("TrackingConfigArn") }).into_draft());
}

#[rustfmt::skip]
fn guardduty(all: &mut Vec<ResourceDraft>) {
    all.push(guardduty::CustomDetectionRuleAssociation::new(any("RuleId"), any("Mode")).into_draft());
    all.push(guardduty::Detector::new(any("Enable")).into_draft());
    all.push(guardduty::Filter::new(guardduty::FilterRequired { detector_id: named("DetectorId"), name: named("Name"), finding_criteria: named("FindingCriteria") }).into_draft());
    all.push(guardduty::IPSet::new(any("Format"), any("Location")).into_draft());
    all.push(guardduty::MalwareProtectionPlan::new(any("Role"), any("ProtectedResource")).into_draft());
    all.push(guardduty::Master::new(guardduty::MasterRequired { master_id: named("MasterId"), detector_id: named("DetectorId") }).into_draft());
    all.push(guardduty::Member::new(any("Email")).into_draft());
    all.push(guardduty::PublishingDestination::new(any("DetectorId"), any("DestinationType"), any("DestinationProperties")).into_draft());
    all.push(guardduty::ThreatEntitySet::new(any("Format"), any("Location")).into_draft());
    all.push(guardduty::ThreatIntelSet::new(any("Format"), any("Location")).into_draft());
    all.push(guardduty::TrustedEntitySet::new(any("Format"), any("Location")).into_draft());
}

#[rustfmt::skip]
fn healthagent(all: &mut Vec<ResourceDraft>) {
    all.push(healthagent::Domain::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn healthimaging(all: &mut Vec<ResourceDraft>) {
    all.push(healthimaging::Datastore::new().into_draft());
}

#[rustfmt::skip]
fn healthlake(all: &mut Vec<ResourceDraft>) {
    all.push(healthlake::DataTransformationProfile::new(any("ProfileName"), any("SourceFormat")).into_draft());
    all.push(healthlake::FHIRDatastore::new(any("DatastoreTypeVersion")).into_draft());
}

#[rustfmt::skip]
fn iam(all: &mut Vec<ResourceDraft>) {
    all.push(iam::AccessKey::new(any("UserName")).into_draft());
    all.push(iam::Group::new().into_draft());
    all.push(iam::GroupPolicy::new(iam::GroupPolicyRequired { policy_name: named("PolicyName"), group_name: named("GroupName") }).into_draft());
    all.push(iam::InstanceProfile::new(any("Roles")).into_draft());
    all.push(iam::ManagedPolicy::new(any("PolicyDocument")).into_draft());
    all.push(iam::OIDCProvider::new().into_draft());
    all.push(iam::Policy::new(any("PolicyDocument"), any("PolicyName")).into_draft());
    all.push(iam::Role::new(any("AssumeRolePolicyDocument")).into_draft());
    all.push(iam::RolePolicy::new(iam::RolePolicyRequired { policy_name: named("PolicyName"), role_name: named("RoleName") }).into_draft());
    all.push(iam::SAMLProvider::new().into_draft());
    all.push(iam::ServerCertificate::new().into_draft());
    all.push(iam::ServiceLinkedRole::new().into_draft());
    all.push(iam::User::new().into_draft());
    all.push(iam::UserPolicy::new(iam::UserPolicyRequired { policy_name: named("PolicyName"), user_name: named("UserName") }).into_draft());
    all.push(iam::UserToGroupAddition::new(any("GroupName"), any("Users")).into_draft());
    all.push(iam::VirtualMFADevice::new(any("Users")).into_draft());
}

#[rustfmt::skip]
fn identitystore(all: &mut Vec<ResourceDraft>) {
    all.push(identitystore::Group::new(identitystore::GroupRequired { identity_store_id: named("IdentityStoreId"), display_name: named("DisplayName") }).into_draft());
    all.push(identitystore::GroupMembership::new(identitystore::GroupMembershipRequired { identity_store_id: named("IdentityStoreId"), group_id: named("GroupId"), member_id: named("MemberId") }).into_draft());
    all.push(identitystore::User::new(any("IdentityStoreId")).into_draft());
}

#[rustfmt::skip]
fn imagebuilder(all: &mut Vec<ResourceDraft>) {
    all.push(imagebuilder::Component::new(imagebuilder::ComponentRequired { name: named("Name"), platform: named("Platform"), version: named("Version") }).into_draft());
    all.push(imagebuilder::ContainerRecipe::new().into_draft());
    all.push(imagebuilder::DistributionConfiguration::new(any("Name"), any("Distributions")).into_draft());
    all.push(imagebuilder::Image::new().into_draft());
    all.push(imagebuilder::ImagePipeline::new().into_draft());
    all.push(imagebuilder::ImageRecipe::new(imagebuilder::ImageRecipeRequired { name: named("Name"), version: named("Version"), parent_image: named("ParentImage") }).into_draft());
    all.push(imagebuilder::InfrastructureConfiguration::new(imagebuilder::InfrastructureConfigurationRequired { name: named("Name"), instance_profile_name: named("InstanceProfileName") }).into_draft());
    all.push(imagebuilder::LifecyclePolicy::new(imagebuilder::LifecyclePolicyRequired { name: named("Name"), execution_role: named("ExecutionRole"), resource_type: named("ResourceType"), policy_details: named("PolicyDetails"), resource_selection: named("ResourceSelection") }).into_draft());
    all.push(imagebuilder::Workflow::new(imagebuilder::WorkflowRequired { name: named("Name"), type_: named("Type"), version: named("Version") }).into_draft());
}

#[rustfmt::skip]
fn inspector(all: &mut Vec<ResourceDraft>) {
    all.push(inspector::AssessmentTarget::new().into_draft());
    all.push(inspector::AssessmentTemplate::new(any("AssessmentTargetArn"), any("DurationInSeconds"), any("RulesPackageArns")).into_draft());
    all.push(inspector::ResourceGroup::new(any("ResourceGroupTags")).into_draft());
}

#[rustfmt::skip]
fn inspectorv2(all: &mut Vec<ResourceDraft>) {
    all.push(inspectorv2::CisScanConfiguration::new(inspectorv2::CisScanConfigurationRequired { scan_name: named("ScanName"), security_level: named("SecurityLevel"), schedule: named("Schedule"), targets: named("Targets") }).into_draft());
    all.push(inspectorv2::CodeSecurityIntegration::new().into_draft());
    all.push(inspectorv2::CodeSecurityScanConfiguration::new().into_draft());
    all.push(inspectorv2::Connector::new(any("Name"), any("Provider"), any("ProviderConfiguration")).into_draft());
    all.push(inspectorv2::Filter::new(any("Name"), any("FilterCriteria"), any("FilterAction")).into_draft());
}

#[rustfmt::skip]
fn interconnect(all: &mut Vec<ResourceDraft>) {
    all.push(interconnect::Connection::new(any("AttachPoint")).into_draft());
}

#[rustfmt::skip]
fn internetmonitor(all: &mut Vec<ResourceDraft>) {
    all.push(internetmonitor::Monitor::new(any("MonitorName")).into_draft());
}

#[rustfmt::skip]
fn invoicing(all: &mut Vec<ResourceDraft>) {
    all.push(invoicing::InvoiceUnit::new(invoicing::InvoiceUnitRequired { invoice_receiver: named("InvoiceReceiver"), name: named("Name"), rule: named("Rule") }).into_draft());
    all.push(invoicing::ProcurementPortalPreference::new(invoicing::ProcurementPortalPreferenceRequired { procurement_portal_name: named("ProcurementPortalName"), buyer_domain: named("BuyerDomain"), buyer_identifier: named("BuyerIdentifier"), supplier_domain: named("SupplierDomain"), supplier_identifier: named("SupplierIdentifier"), einvoice_delivery_enabled: named("EinvoiceDeliveryEnabled"), purchase_order_retrieval_enabled: named("PurchaseOrderRetrievalEnabled"), contacts: named("Contacts") }).into_draft());
}

#[rustfmt::skip]
fn iot(all: &mut Vec<ResourceDraft>) {
    all.push(iot::AccountAuditConfiguration::new(any("AccountId"), any("AuditCheckConfigurations"), any("RoleArn")).into_draft());
    all.push(iot::Authorizer::new(any("AuthorizerFunctionArn")).into_draft());
    all.push(iot::BillingGroup::new().into_draft());
    all.push(iot::CACertificate::new(any("CACertificatePem"), any("Status")).into_draft());
    all.push(iot::Certificate::new(any("Status")).into_draft());
    all.push(iot::CertificateProvider::new(any("LambdaFunctionArn"), any("AccountDefaultForOperations")).into_draft());
    all.push(iot::Command::new(any("CommandId")).into_draft());
    all.push(iot::CustomMetric::new(any("MetricType")).into_draft());
    all.push(iot::Dimension::new(any("Type"), any("StringValues")).into_draft());
    all.push(iot::DomainConfiguration::new().into_draft());
    all.push(iot::EncryptionConfiguration::new(any("EncryptionType")).into_draft());
    all.push(iot::FleetMetric::new(any("MetricName")).into_draft());
    all.push(iot::Job::new(any("JobId"), any("Targets")).into_draft());
    all.push(iot::JobTemplate::new(iot::JobTemplateRequired { job_template_id: named("JobTemplateId"), description: named("Description") }).into_draft());
    all.push(iot::Logging::new(any("AccountId"), any("RoleArn"), any("DefaultLogLevel")).into_draft());
    all.push(iot::MitigationAction::new(any("RoleArn"), any("ActionParams")).into_draft());
    all.push(iot::Policy::new(any("PolicyDocument")).into_draft());
    all.push(iot::PolicyPrincipalAttachment::new(iot::PolicyPrincipalAttachmentRequired { policy_name: named("PolicyName"), principal: named("Principal") }).into_draft());
    all.push(iot::ProvisioningTemplate::new(any("ProvisioningRoleArn"), any("TemplateBody")).into_draft());
    all.push(iot::ResourceSpecificLogging::new(any("TargetName"), any("TargetType"), any("LogLevel")).into_draft());
    all.push(iot::RoleAlias::new(any("RoleArn")).into_draft());
    all.push(iot::ScheduledAudit::new(any("Frequency"), any("TargetCheckNames")).into_draft());
    all.push(iot::SecurityProfile::new().into_draft());
    all.push(iot::SoftwarePackage::new().into_draft());
    all.push(iot::SoftwarePackageVersion::new(any("PackageName")).into_draft());
    all.push(iot::Stream::new(any("StreamId"), any("Files"), any("RoleArn")).into_draft());
    all.push(iot::Thing::new().into_draft());
    all.push(iot::ThingGroup::new().into_draft());
    all.push(iot::ThingPrincipalAttachment::new(iot::ThingPrincipalAttachmentRequired { thing_name: named("ThingName"), principal: named("Principal") }).into_draft());
    all.push(iot::ThingType::new().into_draft());
    all.push(iot::TopicRule::new(any("TopicRulePayload")).into_draft());
    all.push(iot::TopicRuleDestination::new().into_draft());
}

#[rustfmt::skip]
fn iotanalytics(all: &mut Vec<ResourceDraft>) {
    all.push(iotanalytics::Channel::new().into_draft());
    all.push(iotanalytics::Dataset::new(any("Actions")).into_draft());
    all.push(iotanalytics::Datastore::new().into_draft());
    all.push(iotanalytics::Pipeline::new(any("PipelineActivities")).into_draft());
}

#[rustfmt::skip]
fn iotcoredeviceadvisor(all: &mut Vec<ResourceDraft>) {
    all.push(iotcoredeviceadvisor::SuiteDefinition::new(any("SuiteDefinitionConfiguration")).into_draft());
}

#[rustfmt::skip]
fn iotfleetwise(all: &mut Vec<ResourceDraft>) {
    all.push(iotfleetwise::Campaign::new(iotfleetwise::CampaignRequired { name: named("Name"), collection_scheme: named("CollectionScheme"), signal_catalog_arn: named("SignalCatalogArn"), target_arn: named("TargetArn") }).into_draft());
    all.push(iotfleetwise::DecoderManifest::new(iotfleetwise::DecoderManifestRequired { name: named("Name"), model_manifest_arn: named("ModelManifestArn") }).into_draft());
    all.push(iotfleetwise::Fleet::new(iotfleetwise::FleetRequired { id: named("Id"), signal_catalog_arn: named("SignalCatalogArn") }).into_draft());
    all.push(iotfleetwise::ModelManifest::new(iotfleetwise::ModelManifestRequired { signal_catalog_arn: named("SignalCatalogArn"), name: named("Name") }).into_draft());
    all.push(iotfleetwise::SignalCatalog::new().into_draft());
    all.push(iotfleetwise::StateTemplate::new(iotfleetwise::StateTemplateRequired { name: named("Name"), signal_catalog_arn: named("SignalCatalogArn"), state_template_properties: named("StateTemplateProperties") }).into_draft());
    all.push(iotfleetwise::Vehicle::new(iotfleetwise::VehicleRequired { name: named("Name"), decoder_manifest_arn: named("DecoderManifestArn"), model_manifest_arn: named("ModelManifestArn") }).into_draft());
}

#[rustfmt::skip]
fn iotsecuretunneling(all: &mut Vec<ResourceDraft>) {
    all.push(iotsecuretunneling::Tunnel::new().into_draft());
}

#[rustfmt::skip]
fn iotsitewise(all: &mut Vec<ResourceDraft>) {
    all.push(iotsitewise::AccessPolicy::new(any("AccessPolicyIdentity"), any("AccessPolicyPermission"), any("AccessPolicyResource")).into_draft());
    all.push(iotsitewise::Application::new(iotsitewise::ApplicationRequired { workspace_name: named("WorkspaceName"), name: named("Name") }).into_draft());
    all.push(iotsitewise::Asset::new(iotsitewise::AssetRequired { asset_name: named("AssetName"), asset_model_id: named("AssetModelId") }).into_draft());
    all.push(iotsitewise::AssetModel::new(any("AssetModelName")).into_draft());
    all.push(iotsitewise::ComputationModel::new(any("ComputationModelName"), any("ComputationModelConfiguration"), any("ComputationModelDataBinding")).into_draft());
    all.push(iotsitewise::Dashboard::new(iotsitewise::DashboardRequired { dashboard_definition: named("DashboardDefinition"), dashboard_description: named("DashboardDescription"), dashboard_name: named("DashboardName") }).into_draft());
    all.push(iotsitewise::Dataset::new(any("DatasetName")).into_draft());
    all.push(iotsitewise::Gateway::new(any("GatewayName"), any("GatewayPlatform")).into_draft());
    all.push(iotsitewise::Pipeline::new(iotsitewise::PipelineRequired { workspace_name: named("WorkspaceName"), pipeline_name: named("PipelineName"), computations: named("Computations") }).into_draft());
    all.push(iotsitewise::Portal::new(iotsitewise::PortalRequired { portal_contact_email: named("PortalContactEmail"), portal_name: named("PortalName"), role_arn: named("RoleArn") }).into_draft());
    all.push(iotsitewise::Project::new(iotsitewise::ProjectRequired { portal_id: named("PortalId"), project_name: named("ProjectName") }).into_draft());
    all.push(iotsitewise::Task::new(iotsitewise::TaskRequired { workspace_name: named("WorkspaceName"), task_name: named("TaskName"), task_configuration: named("TaskConfiguration") }).into_draft());
    all.push(iotsitewise::Workspace::new(any("WorkspaceName"), any("EncryptionConfiguration")).into_draft());
}

#[rustfmt::skip]
fn iotthingsgraph(all: &mut Vec<ResourceDraft>) {
    all.push(iotthingsgraph::FlowTemplate::new(any("Definition")).into_draft());
}

#[rustfmt::skip]
fn iottwinmaker(all: &mut Vec<ResourceDraft>) {
    all.push(iottwinmaker::ComponentType::new(iottwinmaker::ComponentTypeRequired { workspace_id: named("WorkspaceId"), component_type_id: named("ComponentTypeId") }).into_draft());
    all.push(iottwinmaker::Entity::new(iottwinmaker::EntityRequired { workspace_id: named("WorkspaceId"), entity_name: named("EntityName") }).into_draft());
    all.push(iottwinmaker::Scene::new(iottwinmaker::SceneRequired { workspace_id: named("WorkspaceId"), scene_id: named("SceneId"), content_location: named("ContentLocation") }).into_draft());
    all.push(iottwinmaker::SyncJob::new(iottwinmaker::SyncJobRequired { workspace_id: named("WorkspaceId"), sync_source: named("SyncSource"), sync_role: named("SyncRole") }).into_draft());
    all.push(iottwinmaker::Workspace::new(iottwinmaker::WorkspaceRequired { workspace_id: named("WorkspaceId"), role: named("Role"), s3_location: named("S3Location") }).into_draft());
}

#[rustfmt::skip]
fn iotwireless(all: &mut Vec<ResourceDraft>) {
    all.push(iotwireless::Destination::new(iotwireless::DestinationRequired { name: named("Name"), expression: named("Expression"), expression_type: named("ExpressionType") }).into_draft());
    all.push(iotwireless::DeviceProfile::new().into_draft());
    all.push(iotwireless::FuotaTask::new(iotwireless::FuotaTaskRequired { lorawan: named("LoRaWAN"), firmware_update_image: named("FirmwareUpdateImage"), firmware_update_role: named("FirmwareUpdateRole") }).into_draft());
    all.push(iotwireless::MulticastGroup::new(any("LoRaWAN")).into_draft());
    all.push(iotwireless::NetworkAnalyzerConfiguration::new(any("Name")).into_draft());
    all.push(iotwireless::PartnerAccount::new().into_draft());
    all.push(iotwireless::ServiceProfile::new().into_draft());
    all.push(iotwireless::TaskDefinition::new(any("AutoCreateTasks")).into_draft());
    all.push(iotwireless::WirelessDevice::new(any("Type"), any("DestinationName")).into_draft());
    all.push(iotwireless::WirelessDeviceImportTask::new(any("DestinationName"), any("Sidewalk")).into_draft());
    all.push(iotwireless::WirelessGateway::new(any("LoRaWAN")).into_draft());
}

#[rustfmt::skip]
fn ivs(all: &mut Vec<ResourceDraft>) {
    all.push(ivs::AdConfiguration::new(any("MediaTailorPlaybackConfigurations")).into_draft());
    all.push(ivs::Channel::new().into_draft());
    all.push(ivs::EncoderConfiguration::new().into_draft());
    all.push(ivs::IngestConfiguration::new().into_draft());
    all.push(ivs::PlaybackKeyPair::new().into_draft());
    all.push(ivs::PlaybackRestrictionPolicy::new().into_draft());
    all.push(ivs::PublicKey::new().into_draft());
    all.push(ivs::RecordingConfiguration::new(any("DestinationConfiguration")).into_draft());
    all.push(ivs::Stage::new().into_draft());
    all.push(ivs::StorageConfiguration::new(any("S3")).into_draft());
    all.push(ivs::StreamKey::new(any("ChannelArn")).into_draft());
}

#[rustfmt::skip]
fn ivschat(all: &mut Vec<ResourceDraft>) {
    all.push(ivschat::LoggingConfiguration::new(any("DestinationConfiguration")).into_draft());
    all.push(ivschat::Room::new().into_draft());
}

#[rustfmt::skip]
fn kafkaconnect(all: &mut Vec<ResourceDraft>) {
    all.push(kafkaconnect::Connector::new(kafkaconnect::ConnectorRequired { capacity: named("Capacity"), connector_configuration: named("ConnectorConfiguration"), connector_name: named("ConnectorName"), kafka_connect_version: named("KafkaConnectVersion"), kafka_cluster: named("KafkaCluster"), kafka_cluster_client_authentication: named("KafkaClusterClientAuthentication"), kafka_cluster_encryption_in_transit: named("KafkaClusterEncryptionInTransit"), plugins: named("Plugins"), service_execution_role_arn: named("ServiceExecutionRoleArn") }).into_draft());
    all.push(kafkaconnect::CustomPlugin::new(any("Name"), any("ContentType"), any("Location")).into_draft());
    all.push(kafkaconnect::WorkerConfiguration::new(kafkaconnect::WorkerConfigurationRequired { name: named("Name"), properties_file_content: named("PropertiesFileContent") }).into_draft());
}

#[rustfmt::skip]
fn kendra(all: &mut Vec<ResourceDraft>) {
    all.push(kendra::DataSource::new(kendra::DataSourceRequired { name: named("Name"), index_id: named("IndexId"), type_: named("Type") }).into_draft());
    all.push(kendra::Faq::new(kendra::FaqRequired { index_id: named("IndexId"), name: named("Name"), s3_path: named("S3Path"), role_arn: named("RoleArn") }).into_draft());
    all.push(kendra::FeaturedResultsSet::new(kendra::FeaturedResultsSetRequired { index_id: named("IndexId"), featured_results_set_name: named("FeaturedResultsSetName") }).into_draft());
    all.push(kendra::Index::new(any("Name"), any("RoleArn"), any("Edition")).into_draft());
    all.push(kendra::QuerySuggestionsBlockList::new(kendra::QuerySuggestionsBlockListRequired { index_id: named("IndexId"), name: named("Name"), source_s3_path: named("SourceS3Path"), role_arn: named("RoleArn") }).into_draft());
    all.push(kendra::Thesaurus::new(kendra::ThesaurusRequired { index_id: named("IndexId"), name: named("Name"), role_arn: named("RoleArn"), source_s3_path: named("SourceS3Path") }).into_draft());
}

#[rustfmt::skip]
fn kendraranking(all: &mut Vec<ResourceDraft>) {
    all.push(kendraranking::ExecutionPlan::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn kinesis(all: &mut Vec<ResourceDraft>) {
    all.push(kinesis::Channel::new(any("ChannelName"), any("ServiceExecutionRoleARN"), any("StreamConfigurationList")).into_draft());
    all.push(kinesis::ResourcePolicy::new(any("ResourceArn"), any("ResourcePolicy")).into_draft());
    all.push(kinesis::Stream::new().into_draft());
    all.push(kinesis::StreamConsumer::new(kinesis::StreamConsumerRequired { consumer_name: named("ConsumerName"), stream_arn: named("StreamARN") }).into_draft());
}

#[rustfmt::skip]
fn kinesisanalytics(all: &mut Vec<ResourceDraft>) {
    all.push(kinesisanalytics::Application::new(any("Inputs")).into_draft());
    all.push(kinesisanalytics::ApplicationOutput::new(any("ApplicationName"), any("Output")).into_draft());
    all.push(kinesisanalytics::ApplicationReferenceDataSource::new(any("ReferenceDataSource"), any("ApplicationName")).into_draft());
}

#[rustfmt::skip]
fn kinesisanalyticsv2(all: &mut Vec<ResourceDraft>) {
    all.push(kinesisanalyticsv2::Application::new(any("RuntimeEnvironment"), any("ServiceExecutionRole")).into_draft());
    all.push(kinesisanalyticsv2::ApplicationCloudWatchLoggingOption::new(any("CloudWatchLoggingOption"), any("ApplicationName")).into_draft());
    all.push(kinesisanalyticsv2::ApplicationOutput::new(any("ApplicationName"), any("Output")).into_draft());
    all.push(kinesisanalyticsv2::ApplicationReferenceDataSource::new(any("ReferenceDataSource"), any("ApplicationName")).into_draft());
}

#[rustfmt::skip]
fn kinesisfirehose(all: &mut Vec<ResourceDraft>) {
    all.push(kinesisfirehose::DeliveryStream::new().into_draft());
}

#[rustfmt::skip]
fn kinesisvideo(all: &mut Vec<ResourceDraft>) {
    all.push(kinesisvideo::SignalingChannel::new().into_draft());
    all.push(kinesisvideo::Stream::new().into_draft());
}

#[rustfmt::skip]
fn kms(all: &mut Vec<ResourceDraft>) {
    all.push(kms::Alias::new(kms::AliasRequired { alias_name: named("AliasName"), target_key_id: named("TargetKeyId") }).into_draft());
    all.push(kms::Key::new().into_draft());
    all.push(kms::ReplicaKey::new(any("PrimaryKeyArn"), any("KeyPolicy")).into_draft());
}

#[rustfmt::skip]
fn lakeformation(all: &mut Vec<ResourceDraft>) {
    all.push(lakeformation::DataCellsFilter::new(lakeformation::DataCellsFilterRequired { table_catalog_id: named("TableCatalogId"), database_name: named("DatabaseName"), table_name: named("TableName"), name: named("Name") }).into_draft());
    all.push(lakeformation::DataLakeSettings::new().into_draft());
    all.push(lakeformation::Permissions::new(any("DataLakePrincipal"), any("Resource")).into_draft());
    all.push(lakeformation::PrincipalPermissions::new(lakeformation::PrincipalPermissionsRequired { principal: named("Principal"), resource: named("Resource"), permissions: named("Permissions"), permissions_with_grant_option: named("PermissionsWithGrantOption") }).into_draft());
    all.push(lakeformation::Resource::new(any("ResourceArn"), any("UseServiceLinkedRole")).into_draft());
    all.push(lakeformation::Tag::new(any("TagKey"), any("TagValues")).into_draft());
    all.push(lakeformation::TagAssociation::new(any("Resource"), any("LFTags")).into_draft());
}

#[rustfmt::skip]
fn lambda(all: &mut Vec<ResourceDraft>) {
    all.push(lambda::Alias::new(lambda::AliasRequired { function_name: named("FunctionName"), function_version: named("FunctionVersion"), name: named("Name") }).into_draft());
    all.push(lambda::CapacityProvider::new(any("PermissionsConfig"), any("VpcConfig")).into_draft());
    all.push(lambda::CodeSigningConfig::new(any("AllowedPublishers")).into_draft());
    all.push(lambda::EventInvokeConfig::new(lambda::EventInvokeConfigRequired { function_name: named("FunctionName"), qualifier: named("Qualifier") }).into_draft());
    all.push(lambda::EventSourceMapping::new(any("FunctionName")).into_draft());
    all.push(lambda::Function::new(any("Code"), any("Role")).into_draft());
    all.push(lambda::LayerVersion::new(any("Content")).into_draft());
    all.push(lambda::LayerVersionPermission::new(lambda::LayerVersionPermissionRequired { layer_version_arn: named("LayerVersionArn"), action: named("Action"), principal: named("Principal") }).into_draft());
    all.push(lambda::MicrovmImage::new(lambda::MicrovmImageRequired { name: named("Name"), base_image_arn: named("BaseImageArn"), base_image_version: named("BaseImageVersion"), build_role_arn: named("BuildRoleArn"), description: named("Description"), code_artifact: named("CodeArtifact"), logging: named("Logging"), egress_network_connectors: named("EgressNetworkConnectors"), cpu_configurations: named("CpuConfigurations"), resources: named("Resources"), additional_os_capabilities: named("AdditionalOsCapabilities"), hooks: named("Hooks"), environment_variables: named("EnvironmentVariables") }).into_draft());
    all.push(lambda::NetworkConnector::new(any("Configuration")).into_draft());
    all.push(lambda::Permission::new(lambda::PermissionRequired { function_name: named("FunctionName"), action: named("Action"), principal: named("Principal") }).into_draft());
    all.push(lambda::ResourcePolicy::new(any("ResourceArn"), any("PolicyDocument")).into_draft());
    all.push(lambda::Url::new(any("TargetFunctionArn"), any("AuthType")).into_draft());
    all.push(lambda::Version::new(any("FunctionName")).into_draft());
    all.push(lambda::WebFunction::new(any("FunctionName")).into_draft());
    all.push(lambda::WebFunctionEndpoint::new(lambda::WebFunctionEndpointRequired { function_name: named("FunctionName"), endpoint_name: named("EndpointName"), endpoint_type: named("EndpointType"), auth_type: named("AuthType") }).into_draft());
    all.push(lambda::WebFunctionRevision::new(any("FunctionName"), any("BuildConfig"), any("ServiceConfig")).into_draft());
}

#[rustfmt::skip]
fn launchwizard(all: &mut Vec<ResourceDraft>) {
    all.push(launchwizard::Deployment::new(launchwizard::DeploymentRequired { deployment_pattern_name: named("DeploymentPatternName"), name: named("Name"), workload_name: named("WorkloadName") }).into_draft());
}

#[rustfmt::skip]
fn lex(all: &mut Vec<ResourceDraft>) {
    all.push(lex::Bot::new(lex::BotRequired { name: named("Name"), role_arn: named("RoleArn"), data_privacy: named("DataPrivacy"), idle_session_ttl_in_seconds: named("IdleSessionTTLInSeconds") }).into_draft());
    all.push(lex::BotAlias::new(lex::BotAliasRequired { bot_id: named("BotId"), bot_alias_name: named("BotAliasName") }).into_draft());
    all.push(lex::BotVersion::new(any("BotId"), any("BotVersionLocaleSpecification")).into_draft());
    all.push(lex::ResourcePolicy::new(any("Policy"), any("ResourceArn")).into_draft());
}

#[rustfmt::skip]
fn licensemanager(all: &mut Vec<ResourceDraft>) {
    all.push(licensemanager::Grant::new().into_draft());
    all.push(licensemanager::License::new(licensemanager::LicenseRequired { license_name: named("LicenseName"), product_name: named("ProductName"), issuer: named("Issuer"), home_region: named("HomeRegion"), validity: named("Validity"), consumption_configuration: named("ConsumptionConfiguration"), entitlements: named("Entitlements"), beneficiary: named("Beneficiary"), product_sku: named("ProductSKU") }).into_draft());
    all.push(licensemanager::LicenseAssetGroup::new(any("Name"), any("AssociatedLicenseAssetRulesetARNs"), any("LicenseAssetGroupConfigurations")).into_draft());
    all.push(licensemanager::LicenseAssetRuleSet::new(any("Name"), any("Rules")).into_draft());
    all.push(licensemanager::LicenseConfiguration::new(any("Name"), any("LicenseCountingType")).into_draft());
    all.push(licensemanager::ReportGenerator::new(licensemanager::ReportGeneratorRequired { report_generator_name: named("ReportGeneratorName"), report_type: named("ReportType"), report_context: named("ReportContext"), report_frequency: named("ReportFrequency") }).into_draft());
}

#[rustfmt::skip]
fn licensemanagerlinuxsubscriptions(all: &mut Vec<ResourceDraft>) {
    all.push(licensemanagerlinuxsubscriptions::SubscriptionProvider::new(any("SecretArn"), any("SubscriptionProviderSource")).into_draft());
}

#[rustfmt::skip]
fn licensemanagerusersubscriptions(all: &mut Vec<ResourceDraft>) {
    all.push(licensemanagerusersubscriptions::LicenseServerEndpoint::new(any("IdentityProviderArn")).into_draft());
}

#[rustfmt::skip]
fn lightsail(all: &mut Vec<ResourceDraft>) {
    all.push(lightsail::Alarm::new(lightsail::AlarmRequired { alarm_name: named("AlarmName"), monitored_resource_name: named("MonitoredResourceName"), metric_name: named("MetricName"), comparison_operator: named("ComparisonOperator"), evaluation_periods: named("EvaluationPeriods"), threshold: named("Threshold") }).into_draft());
    all.push(lightsail::Bucket::new(lightsail::BucketRequired { bucket_name: named("BucketName"), bundle_id: named("BundleId") }).into_draft());
    all.push(lightsail::Certificate::new(lightsail::CertificateRequired { certificate_name: named("CertificateName"), domain_name: named("DomainName") }).into_draft());
    all.push(lightsail::ContactMethod::new(any("Protocol"), any("ContactEndpoint")).into_draft());
    all.push(lightsail::Container::new(any("ServiceName"), any("Power"), any("Scale")).into_draft());
    all.push(lightsail::Database::new(lightsail::DatabaseRequired { relational_database_name: named("RelationalDatabaseName"), relational_database_blueprint_id: named("RelationalDatabaseBlueprintId"), relational_database_bundle_id: named("RelationalDatabaseBundleId"), master_database_name: named("MasterDatabaseName"), master_username: named("MasterUsername") }).into_draft());
    all.push(lightsail::DatabaseSnapshot::new(lightsail::DatabaseSnapshotRequired { relational_database_snapshot_name: named("RelationalDatabaseSnapshotName"), relational_database_name: named("RelationalDatabaseName") }).into_draft());
    all.push(lightsail::Disk::new(any("DiskName"), any("SizeInGb")).into_draft());
    all.push(lightsail::DiskSnapshot::new(lightsail::DiskSnapshotRequired { disk_snapshot_name: named("DiskSnapshotName"), disk_name: named("DiskName") }).into_draft());
    all.push(lightsail::Distribution::new(lightsail::DistributionRequired { distribution_name: named("DistributionName"), bundle_id: named("BundleId"), default_cache_behavior: named("DefaultCacheBehavior"), origin: named("Origin") }).into_draft());
    all.push(lightsail::Domain::new(any("DomainName")).into_draft());
    all.push(lightsail::Instance::new(lightsail::InstanceRequired { instance_name: named("InstanceName"), blueprint_id: named("BlueprintId"), bundle_id: named("BundleId") }).into_draft());
    all.push(lightsail::InstanceSnapshot::new(lightsail::InstanceSnapshotRequired { instance_snapshot_name: named("InstanceSnapshotName"), instance_name: named("InstanceName") }).into_draft());
    all.push(lightsail::KeyPair::new(any("KeyPairName")).into_draft());
    all.push(lightsail::LoadBalancer::new(any("LoadBalancerName"), any("InstancePort")).into_draft());
    all.push(lightsail::LoadBalancerTlsCertificate::new(lightsail::LoadBalancerTlsCertificateRequired { load_balancer_name: named("LoadBalancerName"), certificate_name: named("CertificateName"), certificate_domain_name: named("CertificateDomainName") }).into_draft());
    all.push(lightsail::StaticIp::new(any("StaticIpName")).into_draft());
}

#[rustfmt::skip]
fn location(all: &mut Vec<ResourceDraft>) {
    all.push(location::APIKey::new(any("KeyName"), any("Restrictions")).into_draft());
    all.push(location::GeofenceCollection::new(any("CollectionName")).into_draft());
    all.push(location::Map::new(any("Configuration"), any("MapName")).into_draft());
    all.push(location::PlaceIndex::new(location::PlaceIndexRequired { data_source: named("DataSource"), index_name: named("IndexName") }).into_draft());
    all.push(location::RouteCalculator::new(location::RouteCalculatorRequired { data_source: named("DataSource"), calculator_name: named("CalculatorName") }).into_draft());
    all.push(location::Tracker::new(any("TrackerName")).into_draft());
    all.push(location::TrackerConsumer::new(location::TrackerConsumerRequired { consumer_arn: named("ConsumerArn"), tracker_name: named("TrackerName") }).into_draft());
}

#[rustfmt::skip]
fn logs(all: &mut Vec<ResourceDraft>) {
    all.push(logs::AccountPolicy::new(logs::AccountPolicyRequired { policy_name: named("PolicyName"), policy_type: named("PolicyType"), policy_document: named("PolicyDocument") }).into_draft());
    all.push(logs::Delivery::new(logs::DeliveryRequired { delivery_source_name: named("DeliverySourceName"), delivery_destination_arn: named("DeliveryDestinationArn") }).into_draft());
    all.push(logs::DeliveryDestination::new(any("Name")).into_draft());
    all.push(logs::DeliverySource::new(any("Name")).into_draft());
    all.push(logs::Destination::new(any("DestinationName"), any("TargetArn"), any("RoleArn")).into_draft());
    all.push(logs::Integration::new(any("IntegrationName"), any("IntegrationType"), any("ResourceConfig")).into_draft());
    all.push(logs::LogAnomalyDetector::new().into_draft());
    all.push(logs::LogGroup::new().into_draft());
    all.push(logs::LogStream::new(any("LogGroupName")).into_draft());
    all.push(logs::MetricFilter::new(logs::MetricFilterRequired { filter_pattern: named("FilterPattern"), log_group_name: named("LogGroupName"), metric_transformations: named("MetricTransformations") }).into_draft());
    all.push(logs::QueryDefinition::new(logs::QueryDefinitionRequired { name: named("Name"), query_string: named("QueryString") }).into_draft());
    all.push(logs::ResourcePolicy::new(any("PolicyName"), any("PolicyDocument")).into_draft());
    all.push(logs::ScheduledQuery::new(logs::ScheduledQueryRequired { name: named("Name"), query_language: named("QueryLanguage"), query_string: named("QueryString"), schedule_expression: named("ScheduleExpression"), execution_role_arn: named("ExecutionRoleArn") }).into_draft());
    all.push(logs::StorageTierPolicy::new(any("StorageTier")).into_draft());
    all.push(logs::SubscriptionFilter::new(logs::SubscriptionFilterRequired { destination_arn: named("DestinationArn"), filter_pattern: named("FilterPattern"), log_group_name: named("LogGroupName") }).into_draft());
    all.push(logs::Transformer::new(any("LogGroupIdentifier"), any("TransformerConfig")).into_draft());
}

#[rustfmt::skip]
fn lookoutequipment(all: &mut Vec<ResourceDraft>) {
    all.push(lookoutequipment::InferenceScheduler::new(lookoutequipment::InferenceSchedulerRequired { data_input_configuration: named("DataInputConfiguration"), data_output_configuration: named("DataOutputConfiguration"), data_upload_frequency: named("DataUploadFrequency"), model_name: named("ModelName"), role_arn: named("RoleArn") }).into_draft());
}

#[rustfmt::skip]
fn lookoutvision(all: &mut Vec<ResourceDraft>) {
    all.push(lookoutvision::Project::new(any("ProjectName")).into_draft());
}

#[rustfmt::skip]
fn m2(all: &mut Vec<ResourceDraft>) {
    all.push(m2::Application::new(any("EngineType"), any("Name")).into_draft());
    all.push(m2::Deployment::new(m2::DeploymentRequired { environment_id: named("EnvironmentId"), application_id: named("ApplicationId"), application_version: named("ApplicationVersion") }).into_draft());
    all.push(m2::Environment::new(m2::EnvironmentRequired { engine_type: named("EngineType"), instance_type: named("InstanceType"), name: named("Name") }).into_draft());
}

#[rustfmt::skip]
fn macie(all: &mut Vec<ResourceDraft>) {
    all.push(macie::AllowList::new(any("Name"), any("Criteria")).into_draft());
    all.push(macie::CustomDataIdentifier::new(macie::CustomDataIdentifierRequired { name: named("Name"), regex: named("Regex") }).into_draft());
    all.push(macie::FindingsFilter::new(any("Name"), any("FindingCriteria")).into_draft());
    all.push(macie::Member::new(any("AccountId")).into_draft());
    all.push(macie::Session::new().into_draft());
}

#[rustfmt::skip]
fn managedblockchain(all: &mut Vec<ResourceDraft>) {
    all.push(managedblockchain::Accessor::new(any("AccessorType")).into_draft());
    all.push(managedblockchain::Member::new(any("MemberConfiguration")).into_draft());
    all.push(managedblockchain::Node::new(any("NetworkId"), any("NodeConfiguration")).into_draft());
}

#[rustfmt::skip]
fn mediaconnect(all: &mut Vec<ResourceDraft>) {
    all.push(mediaconnect::Bridge::new(mediaconnect::BridgeRequired { name: named("Name"), placement_arn: named("PlacementArn"), sources: named("Sources") }).into_draft());
    all.push(mediaconnect::BridgeOutput::new(mediaconnect::BridgeOutputRequired { bridge_arn: named("BridgeArn"), name: named("Name"), network_output: named("NetworkOutput") }).into_draft());
    all.push(mediaconnect::BridgeSource::new(mediaconnect::BridgeSourceRequired { name: named("Name"), bridge_arn: named("BridgeArn") }).into_draft());
    all.push(mediaconnect::Flow::new(any("Name"), any("Source")).into_draft());
    all.push(mediaconnect::FlowEntitlement::new(mediaconnect::FlowEntitlementRequired { flow_arn: named("FlowArn"), name: named("Name"), subscribers: named("Subscribers"), description: named("Description") }).into_draft());
    all.push(mediaconnect::FlowMediaStream::new(mediaconnect::FlowMediaStreamRequired { flow_arn: named("FlowArn"), media_stream_name: named("MediaStreamName"), media_stream_id: named("MediaStreamId"), media_stream_type: named("MediaStreamType") }).into_draft());
    all.push(mediaconnect::FlowOutput::new(any("FlowArn")).into_draft());
    all.push(mediaconnect::FlowSource::new(mediaconnect::FlowSourceRequired { flow_arn: named("FlowArn"), name: named("Name"), description: named("Description") }).into_draft());
    all.push(mediaconnect::FlowVpcInterface::new(mediaconnect::FlowVpcInterfaceRequired { flow_arn: named("FlowArn"), name: named("Name"), role_arn: named("RoleArn"), subnet_id: named("SubnetId"), security_group_ids: named("SecurityGroupIds") }).into_draft());
    all.push(mediaconnect::Gateway::new(any("Name"), any("EgressCidrBlocks"), any("Networks")).into_draft());
    all.push(mediaconnect::RouterInput::new(mediaconnect::RouterInputRequired { configuration: named("Configuration"), maximum_bitrate: named("MaximumBitrate"), name: named("Name"), routing_scope: named("RoutingScope"), tier: named("Tier") }).into_draft());
    all.push(mediaconnect::RouterNetworkInterface::new(any("Configuration"), any("Name")).into_draft());
    all.push(mediaconnect::RouterOutput::new(mediaconnect::RouterOutputRequired { configuration: named("Configuration"), maximum_bitrate: named("MaximumBitrate"), name: named("Name"), routing_scope: named("RoutingScope"), tier: named("Tier") }).into_draft());
}

#[rustfmt::skip]
fn mediaconvert(all: &mut Vec<ResourceDraft>) {
    all.push(mediaconvert::CertificateAssociation::new(any("Arn")).into_draft());
    all.push(mediaconvert::JobTemplate::new(any("SettingsJson")).into_draft());
    all.push(mediaconvert::Preset::new(any("SettingsJson")).into_draft());
    all.push(mediaconvert::Queue::new().into_draft());
}

#[rustfmt::skip]
fn medialive(all: &mut Vec<ResourceDraft>) {
    all.push(medialive::Channel::new().into_draft());
    all.push(medialive::ChannelPlacementGroup::new().into_draft());
    all.push(medialive::CloudWatchAlarmTemplate::new(medialive::CloudWatchAlarmTemplateRequired { comparison_operator: named("ComparisonOperator"), evaluation_periods: named("EvaluationPeriods"), metric_name: named("MetricName"), name: named("Name"), period: named("Period"), statistic: named("Statistic"), target_resource_type: named("TargetResourceType"), threshold: named("Threshold"), treat_missing_data: named("TreatMissingData") }).into_draft());
    all.push(medialive::CloudWatchAlarmTemplateGroup::new(any("Name")).into_draft());
    all.push(medialive::Cluster::new().into_draft());
    all.push(medialive::EventBridgeRuleTemplate::new(any("EventType"), any("Name")).into_draft());
    all.push(medialive::EventBridgeRuleTemplateGroup::new(any("Name")).into_draft());
    all.push(medialive::Input::new().into_draft());
    all.push(medialive::InputSecurityGroup::new().into_draft());
    all.push(medialive::Multiplex::new(any("AvailabilityZones"), any("MultiplexSettings"), any("Name")).into_draft());
    all.push(medialive::Multiplexprogram::new().into_draft());
    all.push(medialive::Network::new(any("Name"), any("IpPools")).into_draft());
    all.push(medialive::Node::new(any("ClusterId")).into_draft());
    all.push(medialive::SdiSource::new(any("Name"), any("Type")).into_draft());
    all.push(medialive::SignalMap::new(medialive::SignalMapRequired { discovery_entry_point_arn: named("DiscoveryEntryPointArn"), name: named("Name") }).into_draft());
}

#[rustfmt::skip]
fn mediapackage(all: &mut Vec<ResourceDraft>) {
    all.push(mediapackage::Asset::new(mediapackage::AssetRequired { id: named("Id"), packaging_group_id: named("PackagingGroupId"), source_arn: named("SourceArn"), source_role_arn: named("SourceRoleArn") }).into_draft());
    all.push(mediapackage::Channel::new(any("Id")).into_draft());
    all.push(mediapackage::OriginEndpoint::new(mediapackage::OriginEndpointRequired { id: named("Id"), channel_id: named("ChannelId") }).into_draft());
    all.push(mediapackage::PackagingConfiguration::new(mediapackage::PackagingConfigurationRequired { packaging_group_id: named("PackagingGroupId"), id: named("Id") }).into_draft());
    all.push(mediapackage::PackagingGroup::new(any("Id")).into_draft());
}

#[rustfmt::skip]
fn mediapackagev2(all: &mut Vec<ResourceDraft>) {
    all.push(mediapackagev2::Channel::new(mediapackagev2::ChannelRequired { channel_group_name: named("ChannelGroupName"), channel_name: named("ChannelName") }).into_draft());
    all.push(mediapackagev2::ChannelGroup::new(any("ChannelGroupName")).into_draft());
    all.push(mediapackagev2::ChannelPolicy::new(mediapackagev2::ChannelPolicyRequired { channel_group_name: named("ChannelGroupName"), channel_name: named("ChannelName"), policy: named("Policy") }).into_draft());
    all.push(mediapackagev2::OriginEndpoint::new(mediapackagev2::OriginEndpointRequired { channel_group_name: named("ChannelGroupName"), channel_name: named("ChannelName"), origin_endpoint_name: named("OriginEndpointName"), container_type: named("ContainerType") }).into_draft());
    all.push(mediapackagev2::OriginEndpointPolicy::new(mediapackagev2::OriginEndpointPolicyRequired { channel_group_name: named("ChannelGroupName"), channel_name: named("ChannelName"), origin_endpoint_name: named("OriginEndpointName"), policy: named("Policy") }).into_draft());
}

#[rustfmt::skip]
fn mediastore(all: &mut Vec<ResourceDraft>) {
    all.push(mediastore::Container::new(any("ContainerName")).into_draft());
}

#[rustfmt::skip]
fn mediatailor(all: &mut Vec<ResourceDraft>) {
    all.push(mediatailor::Channel::new(any("ChannelName"), any("Outputs"), any("PlaybackMode")).into_draft());
    all.push(mediatailor::ChannelPolicy::new(any("ChannelName"), any("Policy")).into_draft());
    all.push(mediatailor::Function::new(any("FunctionId"), any("FunctionType")).into_draft());
    all.push(mediatailor::LiveSource::new(mediatailor::LiveSourceRequired { http_package_configurations: named("HttpPackageConfigurations"), live_source_name: named("LiveSourceName"), source_location_name: named("SourceLocationName") }).into_draft());
    all.push(mediatailor::PlaybackConfiguration::new(mediatailor::PlaybackConfigurationRequired { name: named("Name"), video_content_source_url: named("VideoContentSourceUrl"), ad_decision_server_url: named("AdDecisionServerUrl") }).into_draft());
    all.push(mediatailor::PrefetchSchedule::new(mediatailor::PrefetchScheduleRequired { name: named("Name"), playback_configuration_name: named("PlaybackConfigurationName") }).into_draft());
    all.push(mediatailor::Program::new(mediatailor::ProgramRequired { channel_name: named("ChannelName"), program_name: named("ProgramName"), source_location_name: named("SourceLocationName") }).into_draft());
    all.push(mediatailor::SourceLocation::new(any("HttpConfiguration"), any("SourceLocationName")).into_draft());
    all.push(mediatailor::VodSource::new(mediatailor::VodSourceRequired { http_package_configurations: named("HttpPackageConfigurations"), source_location_name: named("SourceLocationName"), vod_source_name: named("VodSourceName") }).into_draft());
}

#[rustfmt::skip]
fn memorydb(all: &mut Vec<ResourceDraft>) {
    all.push(memorydb::ACL::new(any("ACLName")).into_draft());
    all.push(memorydb::Cluster::new(memorydb::ClusterRequired { cluster_name: named("ClusterName"), node_type: named("NodeType"), acl_name: named("ACLName") }).into_draft());
    all.push(memorydb::MultiRegionCluster::new(any("NodeType")).into_draft());
    all.push(memorydb::ParameterGroup::new(memorydb::ParameterGroupRequired { parameter_group_name: named("ParameterGroupName"), family: named("Family") }).into_draft());
    all.push(memorydb::Snapshot::new(memorydb::SnapshotRequired { snapshot_name: named("SnapshotName"), cluster_name: named("ClusterName") }).into_draft());
    all.push(memorydb::SubnetGroup::new(any("SubnetGroupName"), any("SubnetIds")).into_draft());
    all.push(memorydb::User::new(any("UserName")).into_draft());
}

#[rustfmt::skip]
fn mgn(all: &mut Vec<ResourceDraft>) {
    all.push(mgn::Connector::new(mgn::ConnectorRequired { name: named("Name"), ssm_instance_id: named("SsmInstanceID") }).into_draft());
    all.push(mgn::LaunchConfigurationTemplate::new().into_draft());
    all.push(mgn::NetworkMigrationDefinition::new(mgn::NetworkMigrationDefinitionRequired { name: named("Name"), source_configurations: named("SourceConfigurations"), target_s3_configuration: named("TargetS3Configuration"), target_network: named("TargetNetwork") }).into_draft());
}

#[rustfmt::skip]
fn mpa(all: &mut Vec<ResourceDraft>) {
    all.push(mpa::ApprovalTeam::new(mpa::ApprovalTeamRequired { approval_strategy: named("ApprovalStrategy"), approvers: named("Approvers"), policies: named("Policies"), name: named("Name"), description: named("Description") }).into_draft());
    all.push(mpa::IdentitySource::new(any("IdentitySourceParameters")).into_draft());
}

#[rustfmt::skip]
fn msk(all: &mut Vec<ResourceDraft>) {
    all.push(msk::BatchScramSecret::new(any("ClusterArn")).into_draft());
    all.push(msk::Channel::new(any("ChannelName"), any("TopicConfigurationList")).into_draft());
    all.push(msk::Cluster::new(msk::ClusterRequired { broker_node_group_info: named("BrokerNodeGroupInfo"), kafka_version: named("KafkaVersion"), number_of_broker_nodes: named("NumberOfBrokerNodes"), cluster_name: named("ClusterName") }).into_draft());
    all.push(msk::ClusterPolicy::new(any("Policy"), any("ClusterArn")).into_draft());
    all.push(msk::Configuration::new(msk::ConfigurationRequired { server_properties: named("ServerProperties"), name: named("Name") }).into_draft());
    all.push(msk::Replicator::new(msk::ReplicatorRequired { replicator_name: named("ReplicatorName"), replication_info_list: named("ReplicationInfoList"), kafka_clusters: named("KafkaClusters"), service_execution_role_arn: named("ServiceExecutionRoleArn") }).into_draft());
    all.push(msk::ServerlessCluster::new(any("ClusterName"), any("VpcConfigs"), any("ClientAuthentication")).into_draft());
    all.push(msk::Topic::new(msk::TopicRequired { cluster_arn: named("ClusterArn"), topic_name: named("TopicName"), partition_count: named("PartitionCount"), replication_factor: named("ReplicationFactor") }).into_draft());
    all.push(msk::VpcConnection::new(msk::VpcConnectionRequired { authentication: named("Authentication"), client_subnets: named("ClientSubnets"), security_groups: named("SecurityGroups"), target_cluster_arn: named("TargetClusterArn"), vpc_id: named("VpcId") }).into_draft());
}

#[rustfmt::skip]
fn mwaa(all: &mut Vec<ResourceDraft>) {
    all.push(mwaa::Environment::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn mwaaserverless(all: &mut Vec<ResourceDraft>) {
    all.push(mwaaserverless::Workflow::new(any("DefinitionS3Location"), any("RoleArn")).into_draft());
}

#[rustfmt::skip]
fn neptune(all: &mut Vec<ResourceDraft>) {
    all.push(neptune::DBCluster::new().into_draft());
    all.push(neptune::DBClusterParameterGroup::new(neptune::DBClusterParameterGroupRequired { description: named("Description"), family: named("Family"), parameters: named("Parameters") }).into_draft());
    all.push(neptune::DBInstance::new(any("DBInstanceClass")).into_draft());
    all.push(neptune::DBParameterGroup::new(neptune::DBParameterGroupRequired { family: named("Family"), description: named("Description"), parameters: named("Parameters") }).into_draft());
    all.push(neptune::DBSubnetGroup::new(any("DBSubnetGroupDescription"), any("SubnetIds")).into_draft());
    all.push(neptune::EventSubscription::new(any("SnsTopicArn")).into_draft());
    all.push(neptune::GlobalCluster::new().into_draft());
}

#[rustfmt::skip]
fn neptunegraph(all: &mut Vec<ResourceDraft>) {
    all.push(neptunegraph::Graph::new(any("ProvisionedMemory")).into_draft());
    all.push(neptunegraph::GraphSnapshot::new(neptunegraph::GraphSnapshotRequired { graph_identifier: named("GraphIdentifier"), snapshot_name: named("SnapshotName") }).into_draft());
    all.push(neptunegraph::PrivateGraphEndpoint::new(neptunegraph::PrivateGraphEndpointRequired { graph_identifier: named("GraphIdentifier"), vpc_id: named("VpcId") }).into_draft());
}

#[rustfmt::skip]
fn networkfirewall(all: &mut Vec<ResourceDraft>) {
    all.push(networkfirewall::ContainerAssociation::new(any("ContainerAssociationName"), any("Type"), any("ContainerMonitoringConfigurations")).into_draft());
    all.push(networkfirewall::Firewall::new(any("FirewallName"), any("FirewallPolicyArn")).into_draft());
    all.push(networkfirewall::FirewallPolicy::new(any("FirewallPolicyName"), any("FirewallPolicy")).into_draft());
    all.push(networkfirewall::LoggingConfiguration::new(any("FirewallArn"), any("LoggingConfiguration")).into_draft());
    all.push(networkfirewall::RuleGroup::new(any("Type"), any("Capacity"), any("RuleGroupName")).into_draft());
    all.push(networkfirewall::TLSInspectionConfiguration::new(any("TLSInspectionConfigurationName"), any("TLSInspectionConfiguration")).into_draft());
    all.push(networkfirewall::VpcEndpointAssociation::new(networkfirewall::VpcEndpointAssociationRequired { firewall_arn: named("FirewallArn"), vpc_id: named("VpcId"), subnet_mapping: named("SubnetMapping") }).into_draft());
}

#[rustfmt::skip]
fn networkflowmonitor(all: &mut Vec<ResourceDraft>) {
    all.push(networkflowmonitor::Monitor::new(any("MonitorName"), any("LocalResources")).into_draft());
    all.push(networkflowmonitor::Scope::new(any("Targets")).into_draft());
}

#[rustfmt::skip]
fn networkmanager(all: &mut Vec<ResourceDraft>) {
    all.push(networkmanager::ConnectAttachment::new(networkmanager::ConnectAttachmentRequired { core_network_id: named("CoreNetworkId"), edge_location: named("EdgeLocation"), transport_attachment_id: named("TransportAttachmentId"), options: named("Options") }).into_draft());
    all.push(networkmanager::ConnectPeer::new(networkmanager::ConnectPeerRequired { connect_attachment_id: named("ConnectAttachmentId"), peer_address: named("PeerAddress") }).into_draft());
    all.push(networkmanager::CoreNetwork::new(any("GlobalNetworkId")).into_draft());
    all.push(networkmanager::CoreNetworkPrefixListAssociation::new(networkmanager::CoreNetworkPrefixListAssociationRequired { core_network_id: named("CoreNetworkId"), prefix_list_arn: named("PrefixListArn"), prefix_list_alias: named("PrefixListAlias") }).into_draft());
    all.push(networkmanager::CustomerGatewayAssociation::new(networkmanager::CustomerGatewayAssociationRequired { global_network_id: named("GlobalNetworkId"), customer_gateway_arn: named("CustomerGatewayArn"), device_id: named("DeviceId") }).into_draft());
    all.push(networkmanager::Device::new(any("GlobalNetworkId")).into_draft());
    all.push(networkmanager::DirectConnectGatewayAttachment::new(networkmanager::DirectConnectGatewayAttachmentRequired { core_network_id: named("CoreNetworkId"), direct_connect_gateway_arn: named("DirectConnectGatewayArn"), edge_locations: named("EdgeLocations") }).into_draft());
    all.push(networkmanager::GlobalNetwork::new().into_draft());
    all.push(networkmanager::Link::new(networkmanager::LinkRequired { global_network_id: named("GlobalNetworkId"), site_id: named("SiteId"), bandwidth: named("Bandwidth") }).into_draft());
    all.push(networkmanager::LinkAssociation::new(networkmanager::LinkAssociationRequired { global_network_id: named("GlobalNetworkId"), device_id: named("DeviceId"), link_id: named("LinkId") }).into_draft());
    all.push(networkmanager::Site::new(any("GlobalNetworkId")).into_draft());
    all.push(networkmanager::SiteToSiteVpnAttachment::new(networkmanager::SiteToSiteVpnAttachmentRequired { core_network_id: named("CoreNetworkId"), vpn_connection_arn: named("VpnConnectionArn") }).into_draft());
    all.push(networkmanager::TransitGatewayPeering::new(networkmanager::TransitGatewayPeeringRequired { core_network_id: named("CoreNetworkId"), transit_gateway_arn: named("TransitGatewayArn") }).into_draft());
    all.push(networkmanager::TransitGatewayRegistration::new(networkmanager::TransitGatewayRegistrationRequired { global_network_id: named("GlobalNetworkId"), transit_gateway_arn: named("TransitGatewayArn") }).into_draft());
    all.push(networkmanager::TransitGatewayRouteTableAttachment::new(networkmanager::TransitGatewayRouteTableAttachmentRequired { peering_id: named("PeeringId"), transit_gateway_route_table_arn: named("TransitGatewayRouteTableArn") }).into_draft());
    all.push(networkmanager::VpcAttachment::new(networkmanager::VpcAttachmentRequired { core_network_id: named("CoreNetworkId"), vpc_arn: named("VpcArn"), subnet_arns: named("SubnetArns") }).into_draft());
}

#[rustfmt::skip]
fn networkmonitor(all: &mut Vec<ResourceDraft>) {
    all.push(networkmonitor::Monitor::new(any("MonitorName")).into_draft());
}

#[rustfmt::skip]
fn networksecuritymanager(all: &mut Vec<ResourceDraft>) {
    all.push(networksecuritymanager::Deployment::new(any("DeploymentName")).into_draft());
    all.push(networksecuritymanager::Policy::new(networksecuritymanager::PolicyRequired { policy_name: named("PolicyName"), priority: named("Priority"), firewall_type: named("FirewallType"), policy_configuration: named("PolicyConfiguration") }).into_draft());
    all.push(networksecuritymanager::Rule::new(any("RuleName")).into_draft());
    all.push(networksecuritymanager::Scope::new(any("ScopeName")).into_draft());
    all.push(networksecuritymanager::Template::new(any("TemplateName")).into_draft());
}

#[rustfmt::skip]
fn notifications(all: &mut Vec<ResourceDraft>) {
    all.push(notifications::ChannelAssociation::new(notifications::ChannelAssociationRequired { arn: named("Arn"), notification_configuration_arn: named("NotificationConfigurationArn") }).into_draft());
    all.push(notifications::EventRule::new(notifications::EventRuleRequired { event_type: named("EventType"), notification_configuration_arn: named("NotificationConfigurationArn"), regions: named("Regions"), source: named("Source") }).into_draft());
    all.push(notifications::ManagedNotificationAccountContactAssociation::new(any("ContactIdentifier"), any("ManagedNotificationConfigurationArn")).into_draft());
    all.push(notifications::ManagedNotificationAdditionalChannelAssociation::new(notifications::ManagedNotificationAdditionalChannelAssociationRequired { channel_arn: named("ChannelArn"), managed_notification_configuration_arn: named("ManagedNotificationConfigurationArn") }).into_draft());
    all.push(notifications::NotificationConfiguration::new(notifications::NotificationConfigurationRequired { description: named("Description"), name: named("Name") }).into_draft());
    all.push(notifications::NotificationHub::new(any("Region")).into_draft());
    all.push(notifications::OrganizationalUnitAssociation::new(notifications::OrganizationalUnitAssociationRequired { notification_configuration_arn: named("NotificationConfigurationArn"), organizational_unit_id: named("OrganizationalUnitId") }).into_draft());
}

#[rustfmt::skip]
fn notificationscontacts(all: &mut Vec<ResourceDraft>) {
    all.push(notificationscontacts::EmailContact::new(notificationscontacts::EmailContactRequired { email_address: named("EmailAddress"), name: named("Name") }).into_draft());
}

#[rustfmt::skip]
fn novaact(all: &mut Vec<ResourceDraft>) {
    all.push(novaact::WorkflowDefinition::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn oam(all: &mut Vec<ResourceDraft>) {
    all.push(oam::Link::new(any("ResourceTypes"), any("SinkIdentifier")).into_draft());
    all.push(oam::Sink::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn observabilityadmin(all: &mut Vec<ResourceDraft>) {
    all.push(observabilityadmin::DatasetIntegration::new(any("RoleArn")).into_draft());
    all.push(observabilityadmin::OrganizationCentralizationRule::new(any("RuleName"), any("Rule")).into_draft());
    all.push(observabilityadmin::OrganizationTelemetryRule::new(any("RuleName"), any("Rule")).into_draft());
    all.push(observabilityadmin::S3TableIntegration::new(any("Encryption"), any("RoleArn")).into_draft());
    all.push(observabilityadmin::TelemetryEnrichment::new(any("Scope")).into_draft());
    all.push(observabilityadmin::TelemetryPipelines::new(any("Configuration")).into_draft());
    all.push(observabilityadmin::TelemetryRule::new(any("RuleName"), any("Rule")).into_draft());
}

#[rustfmt::skip]
fn odb(all: &mut Vec<ResourceDraft>) {
    all.push(odb::CloudAutonomousVmCluster::new().into_draft());
    all.push(odb::CloudExadataInfrastructure::new().into_draft());
    all.push(odb::CloudVmCluster::new().into_draft());
    all.push(odb::OdbNetwork::new().into_draft());
    all.push(odb::OdbPeeringConnection::new().into_draft());
}

#[rustfmt::skip]
fn omics(all: &mut Vec<ResourceDraft>) {
    all.push(omics::AnnotationStore::new(any("Name"), any("StoreFormat")).into_draft());
    all.push(omics::Configuration::new(any("Name"), any("RunConfigurations")).into_draft());
    all.push(omics::ReferenceStore::new(any("Name")).into_draft());
    all.push(omics::RunCache::new().into_draft());
    all.push(omics::RunGroup::new().into_draft());
    all.push(omics::SequenceStore::new(any("Name")).into_draft());
    all.push(omics::VariantStore::new(any("Name"), any("Reference")).into_draft());
    all.push(omics::Workflow::new().into_draft());
    all.push(omics::WorkflowVersion::new(omics::WorkflowVersionRequired { workflow_id: named("WorkflowId"), version_name: named("VersionName") }).into_draft());
}

#[rustfmt::skip]
fn opensearch(all: &mut Vec<ResourceDraft>) {
    all.push(opensearch::DataSource::new(opensearch::DataSourceRequired { domain_name: named("DomainName"), name: named("Name"), data_source_type: named("DataSourceType") }).into_draft());
}

#[rustfmt::skip]
fn opensearchserverless(all: &mut Vec<ResourceDraft>) {
    all.push(opensearchserverless::AccessPolicy::new(opensearchserverless::AccessPolicyRequired { type_: named("Type"), name: named("Name"), policy: named("Policy") }).into_draft());
    all.push(opensearchserverless::Collection::new(any("Name")).into_draft());
    all.push(opensearchserverless::CollectionGroup::new(any("Name"), any("StandbyReplicas")).into_draft());
    all.push(opensearchserverless::CollectionIndex::new(opensearchserverless::CollectionIndexRequired { id: named("Id"), index_name: named("IndexName") }).into_draft());
    all.push(opensearchserverless::Index::new(opensearchserverless::IndexRequired { collection_endpoint: named("CollectionEndpoint"), index_name: named("IndexName") }).into_draft());
    all.push(opensearchserverless::LifecyclePolicy::new(opensearchserverless::LifecyclePolicyRequired { type_: named("Type"), name: named("Name"), policy: named("Policy") }).into_draft());
    all.push(opensearchserverless::SecurityConfig::new().into_draft());
    all.push(opensearchserverless::SecurityPolicy::new(opensearchserverless::SecurityPolicyRequired { type_: named("Type"), name: named("Name"), policy: named("Policy") }).into_draft());
    all.push(opensearchserverless::VpcEndpoint::new(opensearchserverless::VpcEndpointRequired { name: named("Name"), vpc_id: named("VpcId"), subnet_ids: named("SubnetIds") }).into_draft());
}

#[rustfmt::skip]
fn opensearchservice(all: &mut Vec<ResourceDraft>) {
    all.push(opensearchservice::Application::new(any("Name")).into_draft());
    all.push(opensearchservice::Domain::new().into_draft());
}

#[rustfmt::skip]
fn organizations(all: &mut Vec<ResourceDraft>) {
    all.push(organizations::Account::new(organizations::AccountRequired { account_name: named("AccountName"), email: named("Email") }).into_draft());
    all.push(organizations::Organization::new().into_draft());
    all.push(organizations::OrganizationalUnit::new(organizations::OrganizationalUnitRequired { name: named("Name"), parent_id: named("ParentId") }).into_draft());
    all.push(organizations::Policy::new(any("Name"), any("Type"), any("Content")).into_draft());
    all.push(organizations::ResourcePolicy::new(any("Content")).into_draft());
}

#[rustfmt::skip]
fn osis(all: &mut Vec<ResourceDraft>) {
    all.push(osis::Pipeline::new(osis::PipelineRequired { max_units: named("MaxUnits"), min_units: named("MinUnits"), pipeline_configuration_body: named("PipelineConfigurationBody"), pipeline_name: named("PipelineName") }).into_draft());
}

#[rustfmt::skip]
fn outposts(all: &mut Vec<ResourceDraft>) {
    all.push(outposts::Outpost::new(outposts::OutpostRequired { name: named("Name"), site_id: named("SiteId") }).into_draft());
    all.push(outposts::Site::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn panorama(all: &mut Vec<ResourceDraft>) {
    all.push(panorama::ApplicationInstance::new(any("ManifestPayload"), any("DefaultRuntimeContextDevice")).into_draft());
    all.push(panorama::Package::new(any("PackageName")).into_draft());
    all.push(panorama::PackageVersion::new(panorama::PackageVersionRequired { package_id: named("PackageId"), package_version: named("PackageVersion"), patch_version: named("PatchVersion") }).into_draft());
}

#[rustfmt::skip]
fn paymentcryptography(all: &mut Vec<ResourceDraft>) {
    all.push(paymentcryptography::Alias::new(any("AliasName")).into_draft());
    all.push(paymentcryptography::Key::new(any("Exportable"), any("KeyAttributes")).into_draft());
}

#[rustfmt::skip]
fn pcaconnectorad(all: &mut Vec<ResourceDraft>) {
    all.push(pcaconnectorad::Connector::new(pcaconnectorad::ConnectorRequired { certificate_authority_arn: named("CertificateAuthorityArn"), directory_id: named("DirectoryId"), vpc_information: named("VpcInformation") }).into_draft());
    all.push(pcaconnectorad::DirectoryRegistration::new(any("DirectoryId")).into_draft());
    all.push(pcaconnectorad::ServicePrincipalName::new(pcaconnectorad::ServicePrincipalNameRequired { connector_arn: named("ConnectorArn"), directory_registration_arn: named("DirectoryRegistrationArn") }).into_draft());
    all.push(pcaconnectorad::Template::new(pcaconnectorad::TemplateRequired { connector_arn: named("ConnectorArn"), definition: named("Definition"), name: named("Name") }).into_draft());
    all.push(pcaconnectorad::TemplateGroupAccessControlEntry::new(pcaconnectorad::TemplateGroupAccessControlEntryRequired { access_rights: named("AccessRights"), group_display_name: named("GroupDisplayName"), group_security_identifier: named("GroupSecurityIdentifier"), template_arn: named("TemplateArn") }).into_draft());
}

#[rustfmt::skip]
fn pcaconnectorscep(all: &mut Vec<ResourceDraft>) {
    all.push(pcaconnectorscep::Challenge::new(any("ConnectorArn")).into_draft());
    all.push(pcaconnectorscep::Connector::new(any("CertificateAuthorityArn")).into_draft());
}

#[rustfmt::skip]
fn pcs(all: &mut Vec<ResourceDraft>) {
    all.push(pcs::Cluster::new(any("Networking"), any("Scheduler"), any("Size")).into_draft());
    all.push(pcs::ComputeNodeGroup::new(pcs::ComputeNodeGroupRequired { cluster_id: named("ClusterId"), iam_instance_profile_arn: named("IamInstanceProfileArn"), instance_configs: named("InstanceConfigs"), scaling_configuration: named("ScalingConfiguration"), subnet_ids: named("SubnetIds") }).into_draft());
    all.push(pcs::Queue::new(any("ClusterId")).into_draft());
}

#[rustfmt::skip]
fn personalize(all: &mut Vec<ResourceDraft>) {
    all.push(personalize::Campaign::new(personalize::CampaignRequired { name: named("Name"), solution_version_arn: named("SolutionVersionArn") }).into_draft());
    all.push(personalize::Dataset::new(personalize::DatasetRequired { name: named("Name"), dataset_type: named("DatasetType"), dataset_group_arn: named("DatasetGroupArn"), schema_arn: named("SchemaArn") }).into_draft());
    all.push(personalize::DatasetGroup::new(any("Name")).into_draft());
    all.push(personalize::EventTracker::new(personalize::EventTrackerRequired { name: named("Name"), dataset_group_arn: named("DatasetGroupArn") }).into_draft());
    all.push(personalize::Filter::new(personalize::FilterRequired { name: named("Name"), dataset_group_arn: named("DatasetGroupArn"), filter_expression: named("FilterExpression") }).into_draft());
    all.push(personalize::MetricAttribution::new(personalize::MetricAttributionRequired { name: named("Name"), dataset_group_arn: named("DatasetGroupArn"), metrics: named("Metrics"), metrics_output_config: named("MetricsOutputConfig") }).into_draft());
    all.push(personalize::Schema::new(personalize::SchemaRequired { name: named("Name"), schema: named("Schema") }).into_draft());
    all.push(personalize::Solution::new(personalize::SolutionRequired { name: named("Name"), dataset_group_arn: named("DatasetGroupArn") }).into_draft());
}

#[rustfmt::skip]
fn pi(all: &mut Vec<ResourceDraft>) {
    all.push(pi::PerfReports::new(pi::PerfReportsRequired { service_type: named("ServiceType"), identifier: named("Identifier"), start_time: named("StartTime"), end_time: named("EndTime") }).into_draft());
}

#[rustfmt::skip]
fn pinpoint(all: &mut Vec<ResourceDraft>) {
    all.push(pinpoint::ADMChannel::new(pinpoint::ADMChannelRequired { application_id: named("ApplicationId"), client_id: named("ClientId"), client_secret: named("ClientSecret") }).into_draft());
    all.push(pinpoint::APNSChannel::new(any("ApplicationId")).into_draft());
    all.push(pinpoint::APNSSandboxChannel::new(any("ApplicationId")).into_draft());
    all.push(pinpoint::APNSVoipChannel::new(any("ApplicationId")).into_draft());
    all.push(pinpoint::APNSVoipSandboxChannel::new(any("ApplicationId")).into_draft());
    all.push(pinpoint::App::new(any("Name")).into_draft());
    all.push(pinpoint::ApplicationSettings::new(any("ApplicationId")).into_draft());
    all.push(pinpoint::BaiduChannel::new(pinpoint::BaiduChannelRequired { application_id: named("ApplicationId"), secret_key: named("SecretKey"), api_key: named("ApiKey") }).into_draft());
    all.push(pinpoint::Campaign::new(pinpoint::CampaignRequired { segment_id: named("SegmentId"), schedule: named("Schedule"), application_id: named("ApplicationId"), name: named("Name") }).into_draft());
    all.push(pinpoint::EmailChannel::new(pinpoint::EmailChannelRequired { from_address: named("FromAddress"), application_id: named("ApplicationId"), identity: named("Identity") }).into_draft());
    all.push(pinpoint::EmailTemplate::new(pinpoint::EmailTemplateRequired { template_name: named("TemplateName"), subject: named("Subject") }).into_draft());
    all.push(pinpoint::EventStream::new(pinpoint::EventStreamRequired { application_id: named("ApplicationId"), destination_stream_arn: named("DestinationStreamArn"), role_arn: named("RoleArn") }).into_draft());
    all.push(pinpoint::GCMChannel::new(any("ApplicationId")).into_draft());
    all.push(pinpoint::InAppTemplate::new(any("TemplateName")).into_draft());
    all.push(pinpoint::PushTemplate::new(any("TemplateName")).into_draft());
    all.push(pinpoint::SMSChannel::new(any("ApplicationId")).into_draft());
    all.push(pinpoint::Segment::new(pinpoint::SegmentRequired { application_id: named("ApplicationId"), name: named("Name") }).into_draft());
    all.push(pinpoint::SmsTemplate::new(pinpoint::SmsTemplateRequired { template_name: named("TemplateName"), body: named("Body") }).into_draft());
    all.push(pinpoint::VoiceChannel::new(any("ApplicationId")).into_draft());
}

#[rustfmt::skip]
fn pinpointemail(all: &mut Vec<ResourceDraft>) {
    all.push(pinpointemail::ConfigurationSet::new(any("Name")).into_draft());
    all.push(pinpointemail::ConfigurationSetEventDestination::new(pinpointemail::ConfigurationSetEventDestinationRequired { configuration_set_name: named("ConfigurationSetName"), event_destination_name: named("EventDestinationName") }).into_draft());
    all.push(pinpointemail::DedicatedIpPool::new().into_draft());
    all.push(pinpointemail::Identity::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn pipes(all: &mut Vec<ResourceDraft>) {
    all.push(pipes::Pipe::new(pipes::PipeRequired { role_arn: named("RoleArn"), source: named("Source"), target: named("Target") }).into_draft());
}

#[rustfmt::skip]
fn polly(all: &mut Vec<ResourceDraft>) {
    all.push(polly::Lexicon::new(polly::LexiconRequired { name: named("Name"), content: named("Content") }).into_draft());
}

#[rustfmt::skip]
fn pricingplanmanager(all: &mut Vec<ResourceDraft>) {
    all.push(pricingplanmanager::Subscription::new(any("PlanFamily"), any("PlanTier"), any("ResourceArns")).into_draft());
}

#[rustfmt::skip]
fn proton(all: &mut Vec<ResourceDraft>) {
    all.push(proton::EnvironmentAccountConnection::new().into_draft());
    all.push(proton::EnvironmentTemplate::new().into_draft());
    all.push(proton::ServiceTemplate::new().into_draft());
}

#[rustfmt::skip]
fn qbusiness(all: &mut Vec<ResourceDraft>) {
    all.push(qbusiness::Application::new(any("DisplayName")).into_draft());
    all.push(qbusiness::DataAccessor::new(qbusiness::DataAccessorRequired { application_id: named("ApplicationId"), action_configurations: named("ActionConfigurations"), display_name: named("DisplayName"), principal: named("Principal") }).into_draft());
    all.push(qbusiness::DataSource::new(qbusiness::DataSourceRequired { application_id: named("ApplicationId"), index_id: named("IndexId"), configuration: named("Configuration"), display_name: named("DisplayName") }).into_draft());
    all.push(qbusiness::Index::new(qbusiness::IndexRequired { application_id: named("ApplicationId"), display_name: named("DisplayName") }).into_draft());
    all.push(qbusiness::Permission::new(qbusiness::PermissionRequired { application_id: named("ApplicationId"), statement_id: named("StatementId"), actions: named("Actions"), principal: named("Principal") }).into_draft());
    all.push(qbusiness::Plugin::new(any("AuthConfiguration"), any("DisplayName"), any("Type")).into_draft());
    all.push(qbusiness::Retriever::new(qbusiness::RetrieverRequired { application_id: named("ApplicationId"), configuration: named("Configuration"), display_name: named("DisplayName"), type_: named("Type") }).into_draft());
    all.push(qbusiness::WebExperience::new(any("ApplicationId")).into_draft());
}

#[rustfmt::skip]
fn qldb(all: &mut Vec<ResourceDraft>) {
    all.push(qldb::Ledger::new(any("PermissionsMode")).into_draft());
    all.push(qldb::Stream::new(qldb::StreamRequired { ledger_name: named("LedgerName"), stream_name: named("StreamName"), role_arn: named("RoleArn"), kinesis_configuration: named("KinesisConfiguration"), inclusive_start_time: named("InclusiveStartTime") }).into_draft());
}

#[rustfmt::skip]
fn quicksight(all: &mut Vec<ResourceDraft>) {
    all.push(quicksight::ActionConnector::new(quicksight::ActionConnectorRequired { action_connector_id: named("ActionConnectorId"), authentication_config: named("AuthenticationConfig"), aws_account_id: named("AwsAccountId"), name: named("Name"), type_: named("Type") }).into_draft());
    all.push(quicksight::Agent::new(quicksight::AgentRequired { aws_account_id: named("AwsAccountId"), agent_id: named("AgentId"), name: named("Name") }).into_draft());
    all.push(quicksight::Analysis::new(quicksight::AnalysisRequired { aws_account_id: named("AwsAccountId"), analysis_id: named("AnalysisId"), name: named("Name") }).into_draft());
    all.push(quicksight::ApprovalPolicy::new(quicksight::ApprovalPolicyRequired { policy_id: named("PolicyId"), name: named("Name"), actions: named("Actions"), asset_types: named("AssetTypes"), applicable_to: named("ApplicableTo"), approval_groups: named("ApprovalGroups") }).into_draft());
    all.push(quicksight::Assignment::new(quicksight::AssignmentRequired { assignment_name: named("AssignmentName"), assignment_status: named("AssignmentStatus"), namespace: named("Namespace") }).into_draft());
    all.push(quicksight::Brand::new(any("BrandId")).into_draft());
    all.push(quicksight::CustomPermissions::new(quicksight::CustomPermissionsRequired { aws_account_id: named("AwsAccountId"), custom_permissions_name: named("CustomPermissionsName") }).into_draft());
    all.push(quicksight::Customization::new(quicksight::CustomizationRequired { namespace: named("Namespace"), default_theme: named("DefaultTheme") }).into_draft());
    all.push(quicksight::DLPSetting::new(quicksight::DLPSettingRequired { dlp_setting_id: named("DlpSettingId"), name: named("Name"), provider_type: named("ProviderType"), provider_config: named("ProviderConfig"), provider_outage_action: named("ProviderOutageAction"), enabled: named("Enabled") }).into_draft());
    all.push(quicksight::Dashboard::new(quicksight::DashboardRequired { aws_account_id: named("AwsAccountId"), dashboard_id: named("DashboardId"), name: named("Name") }).into_draft());
    all.push(quicksight::DataSet::new().into_draft());
    all.push(quicksight::DataSource::new(any("Name"), any("Type")).into_draft());
    all.push(quicksight::Flow::new(quicksight::FlowRequired { aws_account_id: named("AwsAccountId"), name: named("Name"), flow_definition: named("FlowDefinition") }).into_draft());
    all.push(quicksight::Folder::new().into_draft());
    all.push(quicksight::Group::new(quicksight::GroupRequired { group_name: named("GroupName"), namespace: named("Namespace") }).into_draft());
    all.push(quicksight::KnowledgeBase::new(quicksight::KnowledgeBaseRequired { aws_account_id: named("AwsAccountId"), knowledge_base_id: named("KnowledgeBaseId"), name: named("Name"), data_source_arn: named("DataSourceArn"), knowledge_base_configuration: named("KnowledgeBaseConfiguration") }).into_draft());
    all.push(quicksight::LimitsProfile::new(quicksight::LimitsProfileRequired { account_id: named("AccountId"), profile_name: named("ProfileName"), resource_limits: named("ResourceLimits") }).into_draft());
    all.push(quicksight::OAuthClientApplication::new(quicksight::OAuthClientApplicationRequired { oauth_client_application_id: named("OAuthClientApplicationId"), name: named("Name"), oauth_client_authentication_type: named("OAuthClientAuthenticationType"), oauth_token_endpoint_url: named("OAuthTokenEndpointUrl") }).into_draft());
    all.push(quicksight::RefreshSchedule::new().into_draft());
    all.push(quicksight::Space::new(quicksight::SpaceRequired { aws_account_id: named("AwsAccountId"), space_id: named("SpaceId"), name: named("Name") }).into_draft());
    all.push(quicksight::Template::new(quicksight::TemplateRequired { aws_account_id: named("AwsAccountId"), template_id: named("TemplateId") }).into_draft());
    all.push(quicksight::Theme::new(quicksight::ThemeRequired { aws_account_id: named("AwsAccountId"), theme_id: named("ThemeId"), base_theme_id: named("BaseThemeId"), configuration: named("Configuration"), name: named("Name") }).into_draft());
    all.push(quicksight::Topic::new().into_draft());
    all.push(quicksight::TopicV2::new().into_draft());
    all.push(quicksight::VPCConnection::new().into_draft());
}

#[rustfmt::skip]
fn ram(all: &mut Vec<ResourceDraft>) {
    all.push(ram::Permission::new(ram::PermissionRequired { name: named("Name"), resource_type: named("ResourceType"), policy_template: named("PolicyTemplate") }).into_draft());
    all.push(ram::PermissionAssociation::new(ram::PermissionAssociationRequired { permission_arn: named("PermissionArn"), resource_share_arn: named("ResourceShareArn") }).into_draft());
    all.push(ram::PrincipalAssociation::new(ram::PrincipalAssociationRequired { resource_share_arn: named("ResourceShareArn"), principal: named("Principal") }).into_draft());
    all.push(ram::ResourceAssociation::new(ram::ResourceAssociationRequired { resource_share_arn: named("ResourceShareArn"), resource_arn: named("ResourceArn") }).into_draft());
    all.push(ram::ResourceShare::new(any("Name")).into_draft());
    all.push(ram::SourceAssociation::new(ram::SourceAssociationRequired { resource_share_arn: named("ResourceShareArn"), source_id: named("SourceId") }).into_draft());
}

#[rustfmt::skip]
fn rbin(all: &mut Vec<ResourceDraft>) {
    all.push(rbin::Rule::new(any("RetentionPeriod"), any("ResourceType")).into_draft());
}

#[rustfmt::skip]
fn rds(all: &mut Vec<ResourceDraft>) {
    all.push(rds::ClusterSnapshot::new(rds::ClusterSnapshotRequired { db_cluster_snapshot_identifier: named("DBClusterSnapshotIdentifier"), db_cluster_identifier: named("DBClusterIdentifier") }).into_draft());
    all.push(rds::CustomDBEngineVersion::new(rds::CustomDBEngineVersionRequired { engine: named("Engine"), engine_version: named("EngineVersion") }).into_draft());
    all.push(rds::DBCluster::new().into_draft());
    all.push(rds::DBClusterEndpoint::new(rds::DBClusterEndpointRequired { db_cluster_endpoint_identifier: named("DBClusterEndpointIdentifier"), db_cluster_identifier: named("DBClusterIdentifier"), custom_endpoint_type: named("CustomEndpointType") }).into_draft());
    all.push(rds::DBClusterParameterGroup::new(rds::DBClusterParameterGroupRequired { description: named("Description"), family: named("Family"), parameters: named("Parameters") }).into_draft());
    all.push(rds::DBInstance::new().into_draft());
    all.push(rds::DBParameterGroup::new(rds::DBParameterGroupRequired { family: named("Family"), description: named("Description") }).into_draft());
    all.push(rds::DBProxy::new(rds::DBProxyRequired { db_proxy_name: named("DBProxyName"), engine_family: named("EngineFamily"), role_arn: named("RoleArn"), vpc_subnet_ids: named("VpcSubnetIds") }).into_draft());
    all.push(rds::DBProxyEndpoint::new(rds::DBProxyEndpointRequired { db_proxy_name: named("DBProxyName"), db_proxy_endpoint_name: named("DBProxyEndpointName"), vpc_subnet_ids: named("VpcSubnetIds") }).into_draft());
    all.push(rds::DBProxyTargetGroup::new(any("DBProxyName"), any("TargetGroupName")).into_draft());
    all.push(rds::DBSecurityGroup::new(any("GroupDescription"), any("DBSecurityGroupIngress")).into_draft());
    all.push(rds::DBSecurityGroupIngress::new(any("DBSecurityGroupName")).into_draft());
    all.push(rds::DBShardGroup::new(any("DBClusterIdentifier"), any("MaxACU")).into_draft());
    all.push(rds::DBSnapshot::new(rds::DBSnapshotRequired { db_snapshot_identifier: named("DBSnapshotIdentifier"), db_instance_identifier: named("DBInstanceIdentifier") }).into_draft());
    all.push(rds::DBSubnetGroup::new(any("DBSubnetGroupDescription"), any("SubnetIds")).into_draft());
    all.push(rds::Deployment::new(rds::DeploymentRequired { blue_green_deployment_name: named("BlueGreenDeploymentName"), source: named("Source") }).into_draft());
    all.push(rds::EventSubscription::new(any("SnsTopicArn")).into_draft());
    all.push(rds::GlobalCluster::new().into_draft());
    all.push(rds::Integration::new(rds::IntegrationRequired { source_arn: named("SourceArn"), target_arn: named("TargetArn") }).into_draft());
    all.push(rds::OptionGroup::new(rds::OptionGroupRequired { engine_name: named("EngineName"), major_engine_version: named("MajorEngineVersion"), option_group_description: named("OptionGroupDescription") }).into_draft());
}

#[rustfmt::skip]
fn redshift(all: &mut Vec<ResourceDraft>) {
    all.push(redshift::Cluster::new(redshift::ClusterRequired { node_type: named("NodeType"), master_username: named("MasterUsername"), db_name: named("DBName"), cluster_type: named("ClusterType") }).into_draft());
    all.push(redshift::ClusterParameterGroup::new(redshift::ClusterParameterGroupRequired { description: named("Description"), parameter_group_family: named("ParameterGroupFamily") }).into_draft());
    all.push(redshift::ClusterSecurityGroup::new(any("Description")).into_draft());
    all.push(redshift::ClusterSecurityGroupIngress::new(any("ClusterSecurityGroupName")).into_draft());
    all.push(redshift::ClusterSubnetGroup::new(any("Description"), any("SubnetIds")).into_draft());
    all.push(redshift::EndpointAccess::new(redshift::EndpointAccessRequired { cluster_identifier: named("ClusterIdentifier"), subnet_group_name: named("SubnetGroupName"), endpoint_name: named("EndpointName"), vpc_security_group_ids: named("VpcSecurityGroupIds") }).into_draft());
    all.push(redshift::EndpointAuthorization::new(redshift::EndpointAuthorizationRequired { cluster_identifier: named("ClusterIdentifier"), account: named("Account") }).into_draft());
    all.push(redshift::EventSubscription::new(any("SubscriptionName")).into_draft());
    all.push(redshift::Integration::new(redshift::IntegrationRequired { source_arn: named("SourceArn"), target_arn: named("TargetArn") }).into_draft());
    all.push(redshift::QEV2IdcApplication::new(redshift::QEV2IdcApplicationRequired { idc_instance_arn: named("IdcInstanceArn"), qev2_idc_application_name: named("Qev2IdcApplicationName"), idc_display_name: named("IdcDisplayName") }).into_draft());
    all.push(redshift::RedshiftIdcApplication::new(redshift::RedshiftIdcApplicationRequired { idc_instance_arn: named("IdcInstanceArn"), redshift_idc_application_name: named("RedshiftIdcApplicationName"), idc_display_name: named("IdcDisplayName"), iam_role_arn: named("IamRoleArn") }).into_draft());
    all.push(redshift::ScheduledAction::new(any("ScheduledActionName")).into_draft());
    all.push(redshift::Snapshot::new(redshift::SnapshotRequired { snapshot_identifier: named("SnapshotIdentifier"), cluster_identifier: named("ClusterIdentifier") }).into_draft());
    all.push(redshift::SnapshotCopyGrant::new(any("SnapshotCopyGrantName")).into_draft());
    all.push(redshift::SnapshotSchedule::new(any("ScheduleIdentifier"), any("ScheduleDefinitions")).into_draft());
    all.push(redshift::UsageLimit::new(redshift::UsageLimitRequired { cluster_identifier: named("ClusterIdentifier"), feature_type: named("FeatureType"), limit_type: named("LimitType"), amount: named("Amount") }).into_draft());
}

#[rustfmt::skip]
fn redshiftserverless(all: &mut Vec<ResourceDraft>) {
    all.push(redshiftserverless::Namespace::new(any("NamespaceName")).into_draft());
    all.push(redshiftserverless::Snapshot::new(any("SnapshotName")).into_draft());
    all.push(redshiftserverless::Workgroup::new(any("WorkgroupName")).into_draft());
}

#[rustfmt::skip]
fn refactorspaces(all: &mut Vec<ResourceDraft>) {
    all.push(refactorspaces::Application::new(refactorspaces::ApplicationRequired { environment_identifier: named("EnvironmentIdentifier"), vpc_id: named("VpcId"), name: named("Name"), proxy_type: named("ProxyType") }).into_draft());
    all.push(refactorspaces::Environment::new().into_draft());
    all.push(refactorspaces::Route::new(refactorspaces::RouteRequired { environment_identifier: named("EnvironmentIdentifier"), application_identifier: named("ApplicationIdentifier"), service_identifier: named("ServiceIdentifier"), route_type: named("RouteType") }).into_draft());
    all.push(refactorspaces::Service::new(refactorspaces::ServiceRequired { environment_identifier: named("EnvironmentIdentifier"), application_identifier: named("ApplicationIdentifier"), endpoint_type: named("EndpointType"), name: named("Name") }).into_draft());
}

#[rustfmt::skip]
fn rekognition(all: &mut Vec<ResourceDraft>) {
    all.push(rekognition::Collection::new(any("CollectionId")).into_draft());
    all.push(rekognition::Dataset::new(any("DatasetType")).into_draft());
    all.push(rekognition::Project::new(any("ProjectName")).into_draft());
    all.push(rekognition::StreamProcessor::new(any("RoleArn"), any("KinesisVideoStream")).into_draft());
}

#[rustfmt::skip]
fn resiliencehub(all: &mut Vec<ResourceDraft>) {
    all.push(resiliencehub::App::new(resiliencehub::AppRequired { name: named("Name"), app_template_body: named("AppTemplateBody"), resource_mappings: named("ResourceMappings") }).into_draft());
    all.push(resiliencehub::ResiliencyPolicy::new(any("PolicyName"), any("Tier"), any("Policy")).into_draft());
}

#[rustfmt::skip]
fn resiliencehubv2(all: &mut Vec<ResourceDraft>) {
    all.push(resiliencehubv2::Policy::new(any("Name")).into_draft());
    all.push(resiliencehubv2::Service::new(any("Name"), any("Regions")).into_draft());
    all.push(resiliencehubv2::ServiceFunction::new(resiliencehubv2::ServiceFunctionRequired { service_arn: named("ServiceArn"), name: named("Name"), criticality: named("Criticality") }).into_draft());
    all.push(resiliencehubv2::System::new(any("Name")).into_draft());
    all.push(resiliencehubv2::UserJourney::new(resiliencehubv2::UserJourneyRequired { system_identifier: named("SystemIdentifier"), name: named("Name") }).into_draft());
}

#[rustfmt::skip]
fn resourceexplorer2(all: &mut Vec<ResourceDraft>) {
    all.push(resourceexplorer2::DefaultViewAssociation::new(any("ViewArn")).into_draft());
    all.push(resourceexplorer2::Index::new(any("Type")).into_draft());
    all.push(resourceexplorer2::View::new(any("ViewName")).into_draft());
}

#[rustfmt::skip]
fn resourcegroups(all: &mut Vec<ResourceDraft>) {
    all.push(resourcegroups::Group::new(any("Name")).into_draft());
    all.push(resourcegroups::TagSyncTask::new(resourcegroups::TagSyncTaskRequired { group: named("Group"), tag_key: named("TagKey"), tag_value: named("TagValue"), role_arn: named("RoleArn") }).into_draft());
}

#[rustfmt::skip]
fn robomaker(all: &mut Vec<ResourceDraft>) {
    all.push(robomaker::Fleet::new().into_draft());
    all.push(robomaker::Robot::new(any("GreengrassGroupId"), any("Architecture")).into_draft());
    all.push(robomaker::RobotApplication::new(any("RobotSoftwareSuite")).into_draft());
    all.push(robomaker::RobotApplicationVersion::new(any("Application")).into_draft());
    all.push(robomaker::SimulationApplication::new(any("RobotSoftwareSuite"), any("SimulationSoftwareSuite")).into_draft());
    all.push(robomaker::SimulationApplicationVersion::new(any("Application")).into_draft());
}

#[rustfmt::skip]
fn rolesanywhere(all: &mut Vec<ResourceDraft>) {
    all.push(rolesanywhere::CRL::new(rolesanywhere::CRLRequired { name: named("Name"), crl_data: named("CrlData") }).into_draft());
    all.push(rolesanywhere::Profile::new(any("Name"), any("RoleArns")).into_draft());
    all.push(rolesanywhere::TrustAnchor::new(any("Name"), any("Source")).into_draft());
}

#[rustfmt::skip]
fn route53(all: &mut Vec<ResourceDraft>) {
    all.push(route53::CidrCollection::new(any("Name")).into_draft());
    all.push(route53::DNSSEC::new(any("HostedZoneId")).into_draft());
    all.push(route53::DelegationSet::new().into_draft());
    all.push(route53::HealthCheck::new(any("HealthCheckConfig")).into_draft());
    all.push(route53::HostedZone::new().into_draft());
    all.push(route53::KeySigningKey::new(route53::KeySigningKeyRequired { status: named("Status"), hosted_zone_id: named("HostedZoneId"), name: named("Name"), key_management_service_arn: named("KeyManagementServiceArn") }).into_draft());
    all.push(route53::QueryLoggingConfig::new(route53::QueryLoggingConfigRequired { hosted_zone_id: named("HostedZoneId"), cloud_watch_logs_log_group_arn: named("CloudWatchLogsLogGroupArn") }).into_draft());
    all.push(route53::RecordSet::new(route53::RecordSetRequired { type_: named("Type"), name: named("Name") }).into_draft());
    all.push(route53::RecordSetGroup::new().into_draft());
    all.push(route53::TrafficPolicy::new(route53::TrafficPolicyRequired { name: named("Name"), document: named("Document") }).into_draft());
    all.push(route53::TrafficPolicyInstance::new(route53::TrafficPolicyInstanceRequired { hosted_zone_id: named("HostedZoneId"), name: named("Name"), ttl: named("TTL"), traffic_policy_id: named("TrafficPolicyId"), traffic_policy_version: named("TrafficPolicyVersion") }).into_draft());
}

#[rustfmt::skip]
fn route53globalresolver(all: &mut Vec<ResourceDraft>) {
    all.push(route53globalresolver::AccessSource::new(route53globalresolver::AccessSourceRequired { cidr: named("Cidr"), dns_view_id: named("DnsViewId"), protocol: named("Protocol") }).into_draft());
    all.push(route53globalresolver::AccessToken::new(any("DnsViewId")).into_draft());
    all.push(route53globalresolver::DnsView::new(route53globalresolver::DnsViewRequired { global_resolver_id: named("GlobalResolverId"), name: named("Name") }).into_draft());
    all.push(route53globalresolver::FirewallDomainList::new(route53globalresolver::FirewallDomainListRequired { global_resolver_id: named("GlobalResolverId"), name: named("Name") }).into_draft());
    all.push(route53globalresolver::FirewallRule::new(route53globalresolver::FirewallRuleRequired { action: named("Action"), name: named("Name"), dns_view_id: named("DnsViewId") }).into_draft());
    all.push(route53globalresolver::GlobalResolver::new(any("Name"), any("Regions")).into_draft());
    all.push(route53globalresolver::HostedZoneAssociation::new(route53globalresolver::HostedZoneAssociationRequired { hosted_zone_id: named("HostedZoneId"), resource_arn: named("ResourceArn"), name: named("Name") }).into_draft());
}

#[rustfmt::skip]
fn route53profiles(all: &mut Vec<ResourceDraft>) {
    all.push(route53profiles::Profile::new(any("Name")).into_draft());
    all.push(route53profiles::ProfileAssociation::new(route53profiles::ProfileAssociationRequired { resource_id: named("ResourceId"), profile_id: named("ProfileId"), name: named("Name") }).into_draft());
    all.push(route53profiles::ProfileResourceAssociation::new(route53profiles::ProfileResourceAssociationRequired { profile_id: named("ProfileId"), name: named("Name"), resource_arn: named("ResourceArn") }).into_draft());
}

#[rustfmt::skip]
fn route53recoverycontrol(all: &mut Vec<ResourceDraft>) {
    all.push(route53recoverycontrol::Cluster::new(any("Name")).into_draft());
    all.push(route53recoverycontrol::ControlPanel::new(any("Name")).into_draft());
    all.push(route53recoverycontrol::RoutingControl::new(any("Name")).into_draft());
    all.push(route53recoverycontrol::SafetyRule::new().into_draft());
}

#[rustfmt::skip]
fn route53recoveryreadiness(all: &mut Vec<ResourceDraft>) {
    all.push(route53recoveryreadiness::Cell::new().into_draft());
    all.push(route53recoveryreadiness::ReadinessCheck::new().into_draft());
    all.push(route53recoveryreadiness::RecoveryGroup::new().into_draft());
    all.push(route53recoveryreadiness::ResourceSet::new(any("ResourceSetType"), any("Resources")).into_draft());
}

#[rustfmt::skip]
fn route53resolver(all: &mut Vec<ResourceDraft>) {
    all.push(route53resolver::FirewallDomainList::new().into_draft());
    all.push(route53resolver::FirewallRuleGroup::new().into_draft());
    all.push(route53resolver::FirewallRuleGroupAssociation::new(route53resolver::FirewallRuleGroupAssociationRequired { firewall_rule_group_id: named("FirewallRuleGroupId"), vpc_id: named("VpcId"), priority: named("Priority") }).into_draft());
    all.push(route53resolver::OutpostResolver::new(route53resolver::OutpostResolverRequired { outpost_arn: named("OutpostArn"), preferred_instance_type: named("PreferredInstanceType"), name: named("Name") }).into_draft());
    all.push(route53resolver::ResolverConfig::new(any("ResourceId"), any("AutodefinedReverseFlag")).into_draft());
    all.push(route53resolver::ResolverDNSSECConfig::new().into_draft());
    all.push(route53resolver::ResolverEndpoint::new(any("Direction"), any("IpAddresses"), any("SecurityGroupIds")).into_draft());
    all.push(route53resolver::ResolverQueryLoggingConfig::new().into_draft());
    all.push(route53resolver::ResolverQueryLoggingConfigAssociation::new().into_draft());
    all.push(route53resolver::ResolverRule::new(any("RuleType")).into_draft());
    all.push(route53resolver::ResolverRuleAssociation::new(route53resolver::ResolverRuleAssociationRequired { vpc_id: named("VPCId"), resolver_rule_id: named("ResolverRuleId") }).into_draft());
}

#[rustfmt::skip]
fn rtbfabric(all: &mut Vec<ResourceDraft>) {
    all.push(rtbfabric::InboundExternalLink::new(any("GatewayId"), any("LinkLogSettings")).into_draft());
    all.push(rtbfabric::Link::new(rtbfabric::LinkRequired { gateway_id: named("GatewayId"), peer_gateway_id: named("PeerGatewayId"), link_log_settings: named("LinkLogSettings") }).into_draft());
    all.push(rtbfabric::LinkRoutingRule::new(rtbfabric::LinkRoutingRuleRequired { gateway_id: named("GatewayId"), link_id: named("LinkId"), priority: named("Priority"), conditions: named("Conditions") }).into_draft());
    all.push(rtbfabric::OutboundExternalLink::new(rtbfabric::OutboundExternalLinkRequired { gateway_id: named("GatewayId"), public_endpoint: named("PublicEndpoint"), link_log_settings: named("LinkLogSettings") }).into_draft());
    all.push(rtbfabric::RequesterGateway::new(rtbfabric::RequesterGatewayRequired { vpc_id: named("VpcId"), subnet_ids: named("SubnetIds"), security_group_ids: named("SecurityGroupIds") }).into_draft());
    all.push(rtbfabric::ResponderGateway::new(rtbfabric::ResponderGatewayRequired { vpc_id: named("VpcId"), subnet_ids: named("SubnetIds"), security_group_ids: named("SecurityGroupIds"), port: named("Port"), protocol: named("Protocol") }).into_draft());
}

#[rustfmt::skip]
fn rum(all: &mut Vec<ResourceDraft>) {
    all.push(rum::AppMonitor::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn s3(all: &mut Vec<ResourceDraft>) {
    all.push(s3::AccessGrant::new(any("Grantee"), any("Permission"), any("AccessGrantsLocationId")).into_draft());
    all.push(s3::AccessGrantsInstance::new().into_draft());
    all.push(s3::AccessGrantsLocation::new(any("IamRoleArn"), any("LocationScope")).into_draft());
    all.push(s3::AccessPoint::new(any("Bucket")).into_draft());
    all.push(s3::Bucket::new().into_draft());
    all.push(s3::BucketPolicy::new(any("Bucket"), any("PolicyDocument")).into_draft());
    all.push(s3::MultiRegionAccessPoint::new(any("Regions")).into_draft());
    all.push(s3::MultiRegionAccessPointPolicy::new(any("Policy"), any("MrapName")).into_draft());
    all.push(s3::StorageLens::new(any("StorageLensConfiguration")).into_draft());
    all.push(s3::StorageLensGroup::new(any("Name"), any("Filter")).into_draft());
}

#[rustfmt::skip]
fn s3express(all: &mut Vec<ResourceDraft>) {
    all.push(s3express::AccessPoint::new(any("Bucket")).into_draft());
    all.push(s3express::BucketPolicy::new(any("Bucket"), any("PolicyDocument")).into_draft());
    all.push(s3express::DirectoryBucket::new(any("LocationName"), any("DataRedundancy")).into_draft());
}

#[rustfmt::skip]
fn s3files(all: &mut Vec<ResourceDraft>) {
    all.push(s3files::AccessPoint::new(any("FileSystemId")).into_draft());
    all.push(s3files::FileSystem::new(any("Bucket"), any("RoleArn")).into_draft());
    all.push(s3files::FileSystemPolicy::new(any("FileSystemId"), any("Policy")).into_draft());
    all.push(s3files::MountTarget::new(s3files::MountTargetRequired { file_system_id: named("FileSystemId"), subnet_id: named("SubnetId") }).into_draft());
}

#[rustfmt::skip]
fn s3objectlambda(all: &mut Vec<ResourceDraft>) {
    all.push(s3objectlambda::AccessPoint::new(any("ObjectLambdaConfiguration")).into_draft());
    all.push(s3objectlambda::AccessPointPolicy::new(any("ObjectLambdaAccessPoint"), any("PolicyDocument")).into_draft());
}

#[rustfmt::skip]
fn s3outposts(all: &mut Vec<ResourceDraft>) {
    all.push(s3outposts::AccessPoint::new(s3outposts::AccessPointRequired { bucket: named("Bucket"), name: named("Name"), vpc_configuration: named("VpcConfiguration") }).into_draft());
    all.push(s3outposts::Bucket::new(s3outposts::BucketRequired { bucket_name: named("BucketName"), outpost_id: named("OutpostId") }).into_draft());
    all.push(s3outposts::BucketPolicy::new(any("Bucket"), any("PolicyDocument")).into_draft());
    all.push(s3outposts::Endpoint::new(s3outposts::EndpointRequired { outpost_id: named("OutpostId"), security_group_id: named("SecurityGroupId"), subnet_id: named("SubnetId") }).into_draft());
}

#[rustfmt::skip]
fn s3tables(all: &mut Vec<ResourceDraft>) {
    all.push(s3tables::Namespace::new(s3tables::NamespaceRequired { namespace: named("Namespace"), table_bucket_arn: named("TableBucketARN") }).into_draft());
    all.push(s3tables::Table::new(s3tables::TableRequired { table_bucket_arn: named("TableBucketARN"), namespace: named("Namespace"), table_name: named("TableName"), open_table_format: named("OpenTableFormat") }).into_draft());
    all.push(s3tables::TableBucket::new(any("TableBucketName")).into_draft());
    all.push(s3tables::TableBucketPolicy::new(any("ResourcePolicy"), any("TableBucketARN")).into_draft());
    all.push(s3tables::TablePolicy::new(any("TableARN"), any("ResourcePolicy")).into_draft());
}

#[rustfmt::skip]
fn s3vectors(all: &mut Vec<ResourceDraft>) {
    all.push(s3vectors::Index::new(any("DataType"), any("Dimension"), any("DistanceMetric")).into_draft());
    all.push(s3vectors::VectorBucket::new().into_draft());
    all.push(s3vectors::VectorBucketPolicy::new(any("Policy")).into_draft());
}

#[rustfmt::skip]
fn sagemaker(all: &mut Vec<ResourceDraft>) {
    all.push(sagemaker::AIWorkloadConfig::new(any("AIWorkloadConfigName")).into_draft());
    all.push(sagemaker::Action::new(sagemaker::ActionRequired { action_name: named("ActionName"), action_type: named("ActionType"), source: named("Source") }).into_draft());
    all.push(sagemaker::Algorithm::new(any("AlgorithmName"), any("TrainingSpecification")).into_draft());
    all.push(sagemaker::App::new(sagemaker::AppRequired { app_name: named("AppName"), app_type: named("AppType"), domain_id: named("DomainId"), user_profile_name: named("UserProfileName") }).into_draft());
    all.push(sagemaker::AppImageConfig::new(any("AppImageConfigName")).into_draft());
    all.push(sagemaker::Artifact::new(any("ArtifactType"), any("Source")).into_draft());
    all.push(sagemaker::Cluster::new().into_draft());
    all.push(sagemaker::ClusterSchedulerConfig::new(sagemaker::ClusterSchedulerConfigRequired { name: named("Name"), cluster_arn: named("ClusterArn"), scheduler_config: named("SchedulerConfig") }).into_draft());
    all.push(sagemaker::CodeRepository::new(any("GitConfig")).into_draft());
    all.push(sagemaker::ComputeQuota::new(sagemaker::ComputeQuotaRequired { name: named("Name"), cluster_arn: named("ClusterArn"), compute_quota_config: named("ComputeQuotaConfig"), compute_quota_target: named("ComputeQuotaTarget") }).into_draft());
    all.push(sagemaker::Context::new(sagemaker::ContextRequired { context_name: named("ContextName"), context_type: named("ContextType"), source: named("Source") }).into_draft());
    all.push(sagemaker::DataQualityJobDefinition::new(sagemaker::DataQualityJobDefinitionRequired { data_quality_app_specification: named("DataQualityAppSpecification"), data_quality_job_input: named("DataQualityJobInput"), data_quality_job_output_config: named("DataQualityJobOutputConfig"), job_resources: named("JobResources"), role_arn: named("RoleArn") }).into_draft());
    all.push(sagemaker::Device::new(any("DeviceFleetName")).into_draft());
    all.push(sagemaker::DeviceFleet::new(any("DeviceFleetName"), any("OutputConfig"), any("RoleArn")).into_draft());
    all.push(sagemaker::Domain::new(any("AuthMode"), any("DefaultUserSettings"), any("DomainName")).into_draft());
    all.push(sagemaker::Endpoint::new(any("EndpointConfigName")).into_draft());
    all.push(sagemaker::EndpointConfig::new(any("ProductionVariants")).into_draft());
    all.push(sagemaker::Experiment::new(any("ExperimentName")).into_draft());
    all.push(sagemaker::ExperimentTrialComponent::new(any("TrialComponentName")).into_draft());
    all.push(sagemaker::FeatureGroup::new(sagemaker::FeatureGroupRequired { feature_group_name: named("FeatureGroupName"), record_identifier_feature_name: named("RecordIdentifierFeatureName"), event_time_feature_name: named("EventTimeFeatureName"), feature_definitions: named("FeatureDefinitions") }).into_draft());
    all.push(sagemaker::Hub::new(sagemaker::HubRequired { hub_name: named("HubName"), hub_description: named("HubDescription") }).into_draft());
    all.push(sagemaker::HumanTaskUi::new(any("HumanTaskUiName")).into_draft());
    all.push(sagemaker::Image::new(any("ImageName"), any("ImageRoleArn")).into_draft());
    all.push(sagemaker::ImageVersion::new(sagemaker::ImageVersionRequired { image_name: named("ImageName"), base_image: named("BaseImage") }).into_draft());
    all.push(sagemaker::InferenceComponent::new(any("EndpointName")).into_draft());
    all.push(sagemaker::InferenceExperiment::new(sagemaker::InferenceExperimentRequired { name: named("Name"), type_: named("Type"), role_arn: named("RoleArn"), endpoint_name: named("EndpointName"), model_variants: named("ModelVariants") }).into_draft());
    all.push(sagemaker::MlflowApp::new(sagemaker::MlflowAppRequired { name: named("Name"), artifact_store_uri: named("ArtifactStoreUri"), role_arn: named("RoleArn") }).into_draft());
    all.push(sagemaker::MlflowTrackingServer::new(sagemaker::MlflowTrackingServerRequired { tracking_server_name: named("TrackingServerName"), artifact_store_uri: named("ArtifactStoreUri"), role_arn: named("RoleArn") }).into_draft());
    all.push(sagemaker::Model::new().into_draft());
    all.push(sagemaker::ModelBiasJobDefinition::new(sagemaker::ModelBiasJobDefinitionRequired { model_bias_app_specification: named("ModelBiasAppSpecification"), model_bias_job_input: named("ModelBiasJobInput"), model_bias_job_output_config: named("ModelBiasJobOutputConfig"), job_resources: named("JobResources"), role_arn: named("RoleArn") }).into_draft());
    all.push(sagemaker::ModelCard::new(any("ModelCardName"), any("Content"), any("ModelCardStatus")).into_draft());
    all.push(sagemaker::ModelExplainabilityJobDefinition::new(sagemaker::ModelExplainabilityJobDefinitionRequired { model_explainability_app_specification: named("ModelExplainabilityAppSpecification"), model_explainability_job_input: named("ModelExplainabilityJobInput"), model_explainability_job_output_config: named("ModelExplainabilityJobOutputConfig"), job_resources: named("JobResources"), role_arn: named("RoleArn") }).into_draft());
    all.push(sagemaker::ModelPackage::new().into_draft());
    all.push(sagemaker::ModelPackageGroup::new(any("ModelPackageGroupName")).into_draft());
    all.push(sagemaker::ModelQualityJobDefinition::new(sagemaker::ModelQualityJobDefinitionRequired { model_quality_app_specification: named("ModelQualityAppSpecification"), model_quality_job_input: named("ModelQualityJobInput"), model_quality_job_output_config: named("ModelQualityJobOutputConfig"), job_resources: named("JobResources"), role_arn: named("RoleArn") }).into_draft());
    all.push(sagemaker::MonitoringSchedule::new(any("MonitoringScheduleConfig"), any("MonitoringScheduleName")).into_draft());
    all.push(sagemaker::NotebookInstance::new(any("InstanceType"), any("RoleArn")).into_draft());
    all.push(sagemaker::NotebookInstanceLifecycleConfig::new().into_draft());
    all.push(sagemaker::PartnerApp::new(sagemaker::PartnerAppRequired { name: named("Name"), type_: named("Type"), auth_type: named("AuthType"), execution_role_arn: named("ExecutionRoleArn"), tier: named("Tier") }).into_draft());
    all.push(sagemaker::Pipeline::new(any("PipelineName"), any("PipelineDefinition"), any("RoleArn")).into_draft());
    all.push(sagemaker::ProcessingJob::new(any("AppSpecification"), any("ProcessingResources"), any("RoleArn")).into_draft());
    all.push(sagemaker::Project::new(any("ProjectName")).into_draft());
    all.push(sagemaker::Space::new(sagemaker::SpaceRequired { domain_id: named("DomainId"), space_name: named("SpaceName") }).into_draft());
    all.push(sagemaker::StudioLifecycleConfig::new(sagemaker::StudioLifecycleConfigRequired { studio_lifecycle_config_app_type: named("StudioLifecycleConfigAppType"), studio_lifecycle_config_content: named("StudioLifecycleConfigContent"), studio_lifecycle_config_name: named("StudioLifecycleConfigName") }).into_draft());
    all.push(sagemaker::TrialComponent::new(any("TrialComponentName")).into_draft());
    all.push(sagemaker::UserProfile::new(sagemaker::UserProfileRequired { domain_id: named("DomainId"), user_profile_name: named("UserProfileName") }).into_draft());
    all.push(sagemaker::Workforce::new(any("WorkforceName")).into_draft());
    all.push(sagemaker::Workteam::new(any("Description"), any("MemberDefinitions")).into_draft());
}

#[rustfmt::skip]
fn scheduler(all: &mut Vec<ResourceDraft>) {
    all.push(scheduler::Schedule::new(any("FlexibleTimeWindow"), any("ScheduleExpression"), any("Target")).into_draft());
    all.push(scheduler::ScheduleGroup::new().into_draft());
}

#[rustfmt::skip]
fn scn(all: &mut Vec<ResourceDraft>) {
    all.push(scn::DataIntegrationFlow::new(scn::DataIntegrationFlowRequired { instance_id: named("InstanceId"), name: named("Name"), sources: named("Sources"), transformation: named("Transformation"), target: named("Target") }).into_draft());
    all.push(scn::Dataset::new(scn::DatasetRequired { instance_id: named("InstanceId"), namespace: named("Namespace"), name: named("Name") }).into_draft());
    all.push(scn::Instance::new().into_draft());
    all.push(scn::Namespace::new(scn::NamespaceRequired { instance_id: named("InstanceId"), name: named("Name") }).into_draft());
}

#[rustfmt::skip]
fn sdb(all: &mut Vec<ResourceDraft>) {
    all.push(sdb::Domain::new().into_draft());
}

#[rustfmt::skip]
fn secretsmanager(all: &mut Vec<ResourceDraft>) {
    all.push(secretsmanager::ResourcePolicy::new(any("ResourcePolicy"), any("SecretId")).into_draft());
    all.push(secretsmanager::RotationSchedule::new(any("SecretId")).into_draft());
    all.push(secretsmanager::Secret::new().into_draft());
    all.push(secretsmanager::SecretTargetAttachment::new(secretsmanager::SecretTargetAttachmentRequired { target_type: named("TargetType"), target_id: named("TargetId"), secret_id: named("SecretId") }).into_draft());
}

#[rustfmt::skip]
fn securityagent(all: &mut Vec<ResourceDraft>) {
    all.push(securityagent::AgentSpace::new(any("Name")).into_draft());
    all.push(securityagent::Application::new().into_draft());
    all.push(securityagent::Artifact::new(securityagent::ArtifactRequired { agent_space_id: named("AgentSpaceId"), artifact_type: named("ArtifactType"), file_name: named("FileName") }).into_draft());
    all.push(securityagent::Integration::new(any("Provider"), any("DisplayName")).into_draft());
    all.push(securityagent::Pentest::new(securityagent::PentestRequired { agent_space_id: named("AgentSpaceId"), service_role: named("ServiceRole"), assets: named("Assets") }).into_draft());
    all.push(securityagent::SecurityRequirementPack::new(any("Name")).into_draft());
    all.push(securityagent::TargetDomain::new(any("TargetDomainName"), any("VerificationMethod")).into_draft());
}

#[rustfmt::skip]
fn securityhub(all: &mut Vec<ResourceDraft>) {
    all.push(securityhub::ActionTarget::new(securityhub::ActionTargetRequired { name: named("Name"), description: named("Description"), id: named("Id") }).into_draft());
    all.push(securityhub::AggregatorV2::new(any("RegionLinkingMode"), any("LinkedRegions")).into_draft());
    all.push(securityhub::AutomationRule::new(securityhub::AutomationRuleRequired { rule_order: named("RuleOrder"), rule_name: named("RuleName"), description: named("Description"), criteria: named("Criteria"), actions: named("Actions") }).into_draft());
    all.push(securityhub::AutomationRuleV2::new(securityhub::AutomationRuleV2Required { rule_name: named("RuleName"), description: named("Description"), rule_order: named("RuleOrder"), criteria: named("Criteria"), actions: named("Actions") }).into_draft());
    all.push(securityhub::ConfigurationPolicy::new(any("ConfigurationPolicy"), any("Name")).into_draft());
    all.push(securityhub::Connector::new(any("Name"), any("Provider")).into_draft());
    all.push(securityhub::ConnectorV2::new(any("Name"), any("Provider")).into_draft());
    all.push(securityhub::DelegatedAdmin::new(any("AdminAccountId")).into_draft());
    all.push(securityhub::FindingAggregator::new(any("RegionLinkingMode")).into_draft());
    all.push(securityhub::Hub::new().into_draft());
    all.push(securityhub::HubV2::new().into_draft());
    all.push(securityhub::Insight::new(securityhub::InsightRequired { filters: named("Filters"), name: named("Name"), group_by_attribute: named("GroupByAttribute") }).into_draft());
    all.push(securityhub::OrganizationConfiguration::new(any("AutoEnable")).into_draft());
    all.push(securityhub::PolicyAssociation::new(securityhub::PolicyAssociationRequired { target_id: named("TargetId"), target_type: named("TargetType"), configuration_policy_id: named("ConfigurationPolicyId") }).into_draft());
    all.push(securityhub::ProductSubscription::new(any("ProductArn")).into_draft());
    all.push(securityhub::SecurityControl::new(any("Parameters")).into_draft());
    all.push(securityhub::Standard::new(any("StandardsArn")).into_draft());
}

#[rustfmt::skip]
fn securitylake(all: &mut Vec<ResourceDraft>) {
    all.push(securitylake::AwsLogSource::new(securitylake::AwsLogSourceRequired { data_lake_arn: named("DataLakeArn"), source_version: named("SourceVersion"), source_name: named("SourceName") }).into_draft());
    all.push(securitylake::DataLake::new().into_draft());
    all.push(securitylake::Subscriber::new(securitylake::SubscriberRequired { access_types: named("AccessTypes"), data_lake_arn: named("DataLakeArn"), sources: named("Sources"), subscriber_identity: named("SubscriberIdentity"), subscriber_name: named("SubscriberName") }).into_draft());
    all.push(securitylake::SubscriberNotification::new(any("SubscriberArn"), any("NotificationConfiguration")).into_draft());
}

#[rustfmt::skip]
fn serverlessrepo(all: &mut Vec<ResourceDraft>) {
    all.push(serverlessrepo::Application::new(serverlessrepo::ApplicationRequired { author: named("Author"), description: named("Description"), name: named("Name") }).into_draft());
}

#[rustfmt::skip]
fn servicecatalog(all: &mut Vec<ResourceDraft>) {
    all.push(servicecatalog::AcceptedPortfolioShare::new(any("PortfolioId")).into_draft());
    all.push(servicecatalog::CloudFormationProduct::new(servicecatalog::CloudFormationProductRequired { owner: named("Owner"), name: named("Name") }).into_draft());
    all.push(servicecatalog::CloudFormationProvisionedProduct::new().into_draft());
    all.push(servicecatalog::LaunchNotificationConstraint::new(servicecatalog::LaunchNotificationConstraintRequired { notification_arns: named("NotificationArns"), portfolio_id: named("PortfolioId"), product_id: named("ProductId") }).into_draft());
    all.push(servicecatalog::LaunchRoleConstraint::new(servicecatalog::LaunchRoleConstraintRequired { portfolio_id: named("PortfolioId"), product_id: named("ProductId") }).into_draft());
    all.push(servicecatalog::LaunchTemplateConstraint::new(servicecatalog::LaunchTemplateConstraintRequired { rules: named("Rules"), portfolio_id: named("PortfolioId"), product_id: named("ProductId") }).into_draft());
    all.push(servicecatalog::Portfolio::new(servicecatalog::PortfolioRequired { display_name: named("DisplayName"), provider_name: named("ProviderName") }).into_draft());
    all.push(servicecatalog::PortfolioPrincipalAssociation::new(any("PrincipalType")).into_draft());
    all.push(servicecatalog::PortfolioProductAssociation::new().into_draft());
    all.push(servicecatalog::PortfolioShare::new(servicecatalog::PortfolioShareRequired { account_id: named("AccountId"), portfolio_id: named("PortfolioId") }).into_draft());
    all.push(servicecatalog::ResourceUpdateConstraint::new(servicecatalog::ResourceUpdateConstraintRequired { tag_update_on_provisioned_product: named("TagUpdateOnProvisionedProduct"), portfolio_id: named("PortfolioId"), product_id: named("ProductId") }).into_draft());
    all.push(servicecatalog::ServiceAction::new(any("Name"), any("DefinitionType"), any("Definition")).into_draft());
    all.push(servicecatalog::ServiceActionAssociation::new(servicecatalog::ServiceActionAssociationRequired { product_id: named("ProductId"), provisioning_artifact_id: named("ProvisioningArtifactId"), service_action_id: named("ServiceActionId") }).into_draft());
    all.push(servicecatalog::StackSetConstraint::new(servicecatalog::StackSetConstraintRequired { description: named("Description"), stack_instance_control: named("StackInstanceControl"), portfolio_id: named("PortfolioId"), product_id: named("ProductId"), region_list: named("RegionList"), admin_role: named("AdminRole"), account_list: named("AccountList"), execution_role: named("ExecutionRole") }).into_draft());
    all.push(servicecatalog::TagOption::new(any("Key"), any("Value")).into_draft());
    all.push(servicecatalog::TagOptionAssociation::new().into_draft());
}

#[rustfmt::skip]
fn servicecatalogappregistry(all: &mut Vec<ResourceDraft>) {
    all.push(servicecatalogappregistry::Application::new(any("Name")).into_draft());
    all.push(servicecatalogappregistry::AttributeGroup::new(any("Name"), any("Attributes")).into_draft());
    all.push(servicecatalogappregistry::AttributeGroupAssociation::new(servicecatalogappregistry::AttributeGroupAssociationRequired { application: named("Application"), attribute_group: named("AttributeGroup") }).into_draft());
    all.push(servicecatalogappregistry::ResourceAssociation::new(servicecatalogappregistry::ResourceAssociationRequired { application: named("Application"), resource: named("Resource"), resource_type: named("ResourceType") }).into_draft());
}

#[rustfmt::skip]
fn servicediscovery(all: &mut Vec<ResourceDraft>) {
    all.push(servicediscovery::HttpNamespace::new(any("Name")).into_draft());
    all.push(servicediscovery::Instance::new(any("InstanceAttributes"), any("ServiceId")).into_draft());
    all.push(servicediscovery::PrivateDnsNamespace::new(any("Name")).into_draft());
    all.push(servicediscovery::PublicDnsNamespace::new(any("Name")).into_draft());
    all.push(servicediscovery::Service::new().into_draft());
}

#[rustfmt::skip]
fn ses(all: &mut Vec<ResourceDraft>) {
    all.push(ses::ConfigurationSet::new().into_draft());
    all.push(ses::ConfigurationSetEventDestination::new(any("ConfigurationSetName"), any("EventDestination")).into_draft());
    all.push(ses::ContactList::new().into_draft());
    all.push(ses::CustomVerificationEmailTemplate::new(ses::CustomVerificationEmailTemplateRequired { template_name: named("TemplateName"), from_email_address: named("FromEmailAddress"), template_subject: named("TemplateSubject"), template_content: named("TemplateContent"), success_redirection_url: named("SuccessRedirectionURL"), failure_redirection_url: named("FailureRedirectionURL") }).into_draft());
    all.push(ses::DedicatedIpPool::new().into_draft());
    all.push(ses::EmailIdentity::new(any("EmailIdentity")).into_draft());
    all.push(ses::EmailIdentityCertificate::new(ses::EmailIdentityCertificateRequired { email_identity: named("EmailIdentity"), from_address: named("FromAddress"), certificate_arn: named("CertificateArn") }).into_draft());
    all.push(ses::MailManagerAddonInstance::new(any("AddonSubscriptionId")).into_draft());
    all.push(ses::MailManagerAddonSubscription::new(any("AddonName")).into_draft());
    all.push(ses::MailManagerAddressList::new().into_draft());
    all.push(ses::MailManagerArchive::new().into_draft());
    all.push(ses::MailManagerIngressPoint::new(ses::MailManagerIngressPointRequired { type_: named("Type"), traffic_policy_id: named("TrafficPolicyId"), rule_set_id: named("RuleSetId") }).into_draft());
    all.push(ses::MailManagerRelay::new(any("Authentication"), any("ServerName"), any("ServerPort")).into_draft());
    all.push(ses::MailManagerRuleSet::new(any("Rules")).into_draft());
    all.push(ses::MailManagerTrafficPolicy::new(any("DefaultAction"), any("PolicyStatements")).into_draft());
    all.push(ses::MultiRegionEndpoint::new(any("EndpointName"), any("Details")).into_draft());
    all.push(ses::ReceiptFilter::new(any("Filter")).into_draft());
    all.push(ses::ReceiptRule::new(any("Rule"), any("RuleSetName")).into_draft());
    all.push(ses::ReceiptRuleSet::new().into_draft());
    all.push(ses::Template::new().into_draft());
    all.push(ses::Tenant::new(any("TenantName")).into_draft());
    all.push(ses::VdmAttributes::new().into_draft());
}

#[rustfmt::skip]
fn shield(all: &mut Vec<ResourceDraft>) {
    all.push(shield::DRTAccess::new(any("RoleArn")).into_draft());
    all.push(shield::ProactiveEngagement::new(any("ProactiveEngagementStatus"), any("EmergencyContactList")).into_draft());
    all.push(shield::Protection::new(shield::ProtectionRequired { name: named("Name"), resource_arn: named("ResourceArn") }).into_draft());
    all.push(shield::ProtectionGroup::new(any("Aggregation"), any("Pattern"), any("ProtectionGroupId")).into_draft());
}

#[rustfmt::skip]
fn signer(all: &mut Vec<ResourceDraft>) {
    all.push(signer::ProfilePermission::new(signer::ProfilePermissionRequired { profile_name: named("ProfileName"), action: named("Action"), principal: named("Principal"), statement_id: named("StatementId") }).into_draft());
    all.push(signer::SigningProfile::new(any("PlatformId")).into_draft());
}

#[rustfmt::skip]
fn simspaceweaver(all: &mut Vec<ResourceDraft>) {
    all.push(simspaceweaver::Simulation::new(any("Name"), any("RoleArn")).into_draft());
}

#[rustfmt::skip]
fn smsvoice(all: &mut Vec<ResourceDraft>) {
    all.push(smsvoice::ConfigurationSet::new().into_draft());
    all.push(smsvoice::NotifyConfiguration::new(any("DisplayName"), any("UseCase"), any("EnabledChannels")).into_draft());
    all.push(smsvoice::OptOutList::new().into_draft());
    all.push(smsvoice::PhoneNumber::new(smsvoice::PhoneNumberRequired { iso_country_code: named("IsoCountryCode"), number_capabilities: named("NumberCapabilities"), number_type: named("NumberType"), mandatory_keywords: named("MandatoryKeywords") }).into_draft());
    all.push(smsvoice::Pool::new(any("OriginationIdentities"), any("MandatoryKeywords")).into_draft());
    all.push(smsvoice::ProtectConfiguration::new().into_draft());
    all.push(smsvoice::RcsAgent::new().into_draft());
    all.push(smsvoice::Registration::new(any("RegistrationType")).into_draft());
    all.push(smsvoice::RegistrationAttachment::new().into_draft());
    all.push(smsvoice::ResourcePolicy::new(any("ResourceArn"), any("PolicyDocument")).into_draft());
    all.push(smsvoice::SenderId::new(smsvoice::SenderIdRequired { iso_country_code: named("IsoCountryCode"), sender_id: named("SenderId") }).into_draft());
    all.push(smsvoice::VerifiedDestinationNumber::new(any("DestinationPhoneNumber")).into_draft());
}

#[rustfmt::skip]
fn sns(all: &mut Vec<ResourceDraft>) {
    all.push(sns::Subscription::new(any("TopicArn"), any("Protocol")).into_draft());
    all.push(sns::Topic::new().into_draft());
    all.push(sns::TopicInlinePolicy::new(any("PolicyDocument"), any("TopicArn")).into_draft());
    all.push(sns::TopicPolicy::new(any("PolicyDocument"), any("Topics")).into_draft());
}

#[rustfmt::skip]
fn sqs(all: &mut Vec<ResourceDraft>) {
    all.push(sqs::Queue::new().into_draft());
    all.push(sqs::QueueInlinePolicy::new(any("PolicyDocument"), any("Queue")).into_draft());
    all.push(sqs::QueuePolicy::new(any("PolicyDocument"), any("Queues")).into_draft());
}

#[rustfmt::skip]
fn ssm(all: &mut Vec<ResourceDraft>) {
    all.push(ssm::Association::new(any("Name")).into_draft());
    all.push(ssm::CloudConnector::new(ssm::CloudConnectorRequired { display_name: named("DisplayName"), role_arn: named("RoleArn"), configuration: named("Configuration"), config_connector_arn: named("ConfigConnectorArn") }).into_draft());
    all.push(ssm::Document::new(any("Content")).into_draft());
    all.push(ssm::MaintenanceWindow::new(ssm::MaintenanceWindowRequired { allow_unassociated_targets: named("AllowUnassociatedTargets"), cutoff: named("Cutoff"), schedule: named("Schedule"), duration: named("Duration"), name: named("Name") }).into_draft());
    all.push(ssm::MaintenanceWindowTarget::new(any("WindowId"), any("ResourceType"), any("Targets")).into_draft());
    all.push(ssm::MaintenanceWindowTask::new(ssm::MaintenanceWindowTaskRequired { window_id: named("WindowId"), priority: named("Priority"), task_type: named("TaskType"), task_arn: named("TaskArn") }).into_draft());
    all.push(ssm::OpsItem::new(ssm::OpsItemRequired { title: named("Title"), description: named("Description"), source: named("Source") }).into_draft());
    all.push(ssm::Parameter::new(any("Value"), any("Type")).into_draft());
    all.push(ssm::PatchBaseline::new(any("Name")).into_draft());
    all.push(ssm::ResourceDataSync::new(any("SyncName")).into_draft());
    all.push(ssm::ResourcePolicy::new(any("ResourceArn"), any("Policy")).into_draft());
    all.push(ssm::ServiceSetting::new(ssm::ServiceSettingRequired { setting_id: named("SettingId"), setting_value: named("SettingValue") }).into_draft());
}

#[rustfmt::skip]
fn ssmcontacts(all: &mut Vec<ResourceDraft>) {
    all.push(ssmcontacts::Contact::new(ssmcontacts::ContactRequired { alias: named("Alias"), display_name: named("DisplayName"), type_: named("Type") }).into_draft());
    all.push(ssmcontacts::ContactChannel::new().into_draft());
    all.push(ssmcontacts::Plan::new().into_draft());
    all.push(ssmcontacts::Rotation::new(ssmcontacts::RotationRequired { name: named("Name"), contact_ids: named("ContactIds"), start_time: named("StartTime"), time_zone_id: named("TimeZoneId"), recurrence: named("Recurrence") }).into_draft());
}

#[rustfmt::skip]
fn ssmguiconnect(all: &mut Vec<ResourceDraft>) {
    all.push(ssmguiconnect::Preferences::new().into_draft());
}

#[rustfmt::skip]
fn ssmincidents(all: &mut Vec<ResourceDraft>) {
    all.push(ssmincidents::ReplicationSet::new(any("Regions")).into_draft());
    all.push(ssmincidents::ResponsePlan::new(any("Name"), any("IncidentTemplate")).into_draft());
}

#[rustfmt::skip]
fn ssmquicksetup(all: &mut Vec<ResourceDraft>) {
    all.push(ssmquicksetup::ConfigurationManager::new(any("ConfigurationDefinitions")).into_draft());
    all.push(ssmquicksetup::LifecycleAutomation::new(ssmquicksetup::LifecycleAutomationRequired { automation_document: named("AutomationDocument"), resource_key: named("ResourceKey"), automation_parameters: named("AutomationParameters") }).into_draft());
}

#[rustfmt::skip]
fn sso(all: &mut Vec<ResourceDraft>) {
    all.push(sso::Application::new(sso::ApplicationRequired { name: named("Name"), instance_arn: named("InstanceArn"), application_provider_arn: named("ApplicationProviderArn") }).into_draft());
    all.push(sso::ApplicationAssignment::new(sso::ApplicationAssignmentRequired { application_arn: named("ApplicationArn"), principal_type: named("PrincipalType"), principal_id: named("PrincipalId") }).into_draft());
    all.push(sso::Assignment::new(sso::AssignmentRequired { instance_arn: named("InstanceArn"), target_id: named("TargetId"), target_type: named("TargetType"), permission_set_arn: named("PermissionSetArn"), principal_type: named("PrincipalType"), principal_id: named("PrincipalId") }).into_draft());
    all.push(sso::Instance::new().into_draft());
    all.push(sso::InstanceAccessControlAttributeConfiguration::new(any("InstanceArn")).into_draft());
    all.push(sso::PermissionSet::new(sso::PermissionSetRequired { name: named("Name"), instance_arn: named("InstanceArn") }).into_draft());
}

#[rustfmt::skip]
fn stepfunctions(all: &mut Vec<ResourceDraft>) {
    all.push(stepfunctions::Activity::new(any("Name")).into_draft());
    all.push(stepfunctions::StateMachine::new(any("RoleArn")).into_draft());
    all.push(stepfunctions::StateMachineAlias::new().into_draft());
    all.push(stepfunctions::StateMachineVersion::new(any("StateMachineArn")).into_draft());
}

#[rustfmt::skip]
fn storagegateway(all: &mut Vec<ResourceDraft>) {
    all.push(storagegateway::NFSFileShare::new(storagegateway::NFSFileShareRequired { gateway_arn: named("GatewayARN"), role: named("Role"), location_arn: named("LocationARN") }).into_draft());
    all.push(storagegateway::SMBFileShare::new(storagegateway::SMBFileShareRequired { gateway_arn: named("GatewayARN"), role: named("Role"), location_arn: named("LocationARN") }).into_draft());
    all.push(storagegateway::Tape::new(any("GatewayARN"), any("TapeSizeInBytes")).into_draft());
    all.push(storagegateway::TapePool::new(any("PoolName"), any("StorageClass")).into_draft());
    all.push(storagegateway::Volume::new(storagegateway::VolumeRequired { gateway_arn: named("GatewayARN"), target_name: named("TargetName"), network_interface_id: named("NetworkInterfaceId"), volume_size_in_bytes: named("VolumeSizeInBytes") }).into_draft());
}

#[rustfmt::skip]
fn supportapp(all: &mut Vec<ResourceDraft>) {
    all.push(supportapp::AccountAlias::new(any("AccountAlias")).into_draft());
    all.push(supportapp::SlackChannelConfiguration::new(supportapp::SlackChannelConfigurationRequired { team_id: named("TeamId"), channel_id: named("ChannelId"), notify_on_case_severity: named("NotifyOnCaseSeverity"), channel_role_arn: named("ChannelRoleArn") }).into_draft());
    all.push(supportapp::SlackWorkspaceConfiguration::new(any("TeamId")).into_draft());
}

#[rustfmt::skip]
fn supportauthz(all: &mut Vec<ResourceDraft>) {
    all.push(supportauthz::SupportPermit::new(any("Name"), any("Permit"), any("SigningKeyInfo")).into_draft());
}

#[rustfmt::skip]
fn synthetics(all: &mut Vec<ResourceDraft>) {
    all.push(synthetics::Canary::new(synthetics::CanaryRequired { name: named("Name"), code: named("Code"), artifact_s3_location: named("ArtifactS3Location"), execution_role_arn: named("ExecutionRoleArn"), schedule: named("Schedule"), runtime_version: named("RuntimeVersion") }).into_draft());
    all.push(synthetics::Group::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn systemsmanagersap(all: &mut Vec<ResourceDraft>) {
    all.push(systemsmanagersap::Application::new(any("ApplicationId"), any("ApplicationType")).into_draft());
}

#[rustfmt::skip]
fn textract(all: &mut Vec<ResourceDraft>) {
    all.push(textract::Adapter::new(any("AdapterName"), any("FeatureTypes")).into_draft());
}

#[rustfmt::skip]
fn timestream(all: &mut Vec<ResourceDraft>) {
    all.push(timestream::Database::new().into_draft());
    all.push(timestream::InfluxDBBackup::new(timestream::InfluxDBBackupRequired { name: named("Name"), db_resource_id: named("DbResourceId") }).into_draft());
    all.push(timestream::InfluxDBCluster::new().into_draft());
    all.push(timestream::InfluxDBInstance::new().into_draft());
    all.push(timestream::ScheduledQuery::new(timestream::ScheduledQueryRequired { query_string: named("QueryString"), schedule_configuration: named("ScheduleConfiguration"), notification_configuration: named("NotificationConfiguration"), scheduled_query_execution_role_arn: named("ScheduledQueryExecutionRoleArn"), error_report_configuration: named("ErrorReportConfiguration") }).into_draft());
    all.push(timestream::Table::new(any("DatabaseName")).into_draft());
}

#[rustfmt::skip]
fn transcribe(all: &mut Vec<ResourceDraft>) {
    all.push(transcribe::CallAnalyticsCategory::new(any("CategoryName"), any("Rules")).into_draft());
    all.push(transcribe::MedicalVocabulary::new(any("VocabularyName"), any("LanguageCode")).into_draft());
    all.push(transcribe::Vocabulary::new(any("VocabularyName"), any("LanguageCode")).into_draft());
    all.push(transcribe::VocabularyFilter::new(any("VocabularyFilterName"), any("LanguageCode")).into_draft());
}

#[rustfmt::skip]
fn transfer(all: &mut Vec<ResourceDraft>) {
    all.push(transfer::Agreement::new(transfer::AgreementRequired { server_id: named("ServerId"), local_profile_id: named("LocalProfileId"), partner_profile_id: named("PartnerProfileId"), access_role: named("AccessRole") }).into_draft());
    all.push(transfer::Certificate::new(any("Certificate"), any("Usage")).into_draft());
    all.push(transfer::Connector::new(any("AccessRole")).into_draft());
    all.push(transfer::HostKey::new(any("ServerId")).into_draft());
    all.push(transfer::Profile::new(any("As2Id"), any("ProfileType")).into_draft());
    all.push(transfer::Server::new().into_draft());
    all.push(transfer::User::new(transfer::UserRequired { role: named("Role"), server_id: named("ServerId"), user_name: named("UserName") }).into_draft());
    all.push(transfer::WebApp::new(any("IdentityProviderDetails")).into_draft());
    all.push(transfer::Workflow::new(any("Steps")).into_draft());
}

#[rustfmt::skip]
fn translate(all: &mut Vec<ResourceDraft>) {
    all.push(translate::ParallelData::new(any("Name"), any("ParallelDataConfig")).into_draft());
    all.push(translate::Terminology::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn uxc(all: &mut Vec<ResourceDraft>) {
    all.push(uxc::AccountCustomization::new().into_draft());
}

#[rustfmt::skip]
fn verifiedpermissions(all: &mut Vec<ResourceDraft>) {
    all.push(verifiedpermissions::IdentitySource::new(any("Configuration"), any("PolicyStoreId")).into_draft());
    all.push(verifiedpermissions::Policy::new(any("Definition"), any("PolicyStoreId")).into_draft());
    all.push(verifiedpermissions::PolicyStore::new(any("ValidationSettings")).into_draft());
    all.push(verifiedpermissions::PolicyStoreAlias::new(verifiedpermissions::PolicyStoreAliasRequired { alias_name: named("AliasName"), policy_store_id: named("PolicyStoreId") }).into_draft());
    all.push(verifiedpermissions::PolicyTemplate::new(verifiedpermissions::PolicyTemplateRequired { statement: named("Statement"), policy_store_id: named("PolicyStoreId") }).into_draft());
}

#[rustfmt::skip]
fn voiceid(all: &mut Vec<ResourceDraft>) {
    all.push(voiceid::Domain::new(any("Name"), any("ServerSideEncryptionConfiguration")).into_draft());
}

#[rustfmt::skip]
fn vpclattice(all: &mut Vec<ResourceDraft>) {
    all.push(vpclattice::AccessLogSubscription::new(any("DestinationArn")).into_draft());
    all.push(vpclattice::AuthPolicy::new(any("ResourceIdentifier"), any("Policy")).into_draft());
    all.push(vpclattice::DomainVerification::new(any("DomainName")).into_draft());
    all.push(vpclattice::Listener::new(any("DefaultAction"), any("Protocol")).into_draft());
    all.push(vpclattice::ResourceConfiguration::new(any("Name"), any("ResourceConfigurationType")).into_draft());
    all.push(vpclattice::ResourceGateway::new(vpclattice::ResourceGatewayRequired { name: named("Name"), vpc_identifier: named("VpcIdentifier"), subnet_ids: named("SubnetIds") }).into_draft());
    all.push(vpclattice::ResourcePolicy::new(any("ResourceArn"), any("Policy")).into_draft());
    all.push(vpclattice::Rule::new(any("Action"), any("Match"), any("Priority")).into_draft());
    all.push(vpclattice::Service::new().into_draft());
    all.push(vpclattice::ServiceNetwork::new().into_draft());
    all.push(vpclattice::ServiceNetworkResourceAssociation::new().into_draft());
    all.push(vpclattice::ServiceNetworkServiceAssociation::new().into_draft());
    all.push(vpclattice::ServiceNetworkVpcAssociation::new().into_draft());
    all.push(vpclattice::TargetGroup::new(any("Type")).into_draft());
}

#[rustfmt::skip]
fn waf(all: &mut Vec<ResourceDraft>) {
    all.push(waf::ByteMatchSet::new(any("Name")).into_draft());
    all.push(waf::IPSet::new(any("Name")).into_draft());
    all.push(waf::Rule::new(waf::RuleRequired { metric_name: named("MetricName"), name: named("Name") }).into_draft());
    all.push(waf::SizeConstraintSet::new(any("SizeConstraints"), any("Name")).into_draft());
    all.push(waf::SqlInjectionMatchSet::new(any("Name")).into_draft());
    all.push(waf::WebACL::new(waf::WebACLRequired { default_action: named("DefaultAction"), metric_name: named("MetricName"), name: named("Name") }).into_draft());
    all.push(waf::XssMatchSet::new(any("Name"), any("XssMatchTuples")).into_draft());
}

#[rustfmt::skip]
fn wafregional(all: &mut Vec<ResourceDraft>) {
    all.push(wafregional::ByteMatchSet::new(any("Name")).into_draft());
    all.push(wafregional::GeoMatchSet::new(any("Name")).into_draft());
    all.push(wafregional::IPSet::new(any("Name")).into_draft());
    all.push(wafregional::RateBasedRule::new(wafregional::RateBasedRuleRequired { metric_name: named("MetricName"), rate_limit: named("RateLimit"), rate_key: named("RateKey"), name: named("Name") }).into_draft());
    all.push(wafregional::RegexPatternSet::new(any("RegexPatternStrings"), any("Name")).into_draft());
    all.push(wafregional::Rule::new(wafregional::RuleRequired { metric_name: named("MetricName"), name: named("Name") }).into_draft());
    all.push(wafregional::SizeConstraintSet::new(any("Name")).into_draft());
    all.push(wafregional::SqlInjectionMatchSet::new(any("Name")).into_draft());
    all.push(wafregional::WebACL::new(wafregional::WebACLRequired { default_action: named("DefaultAction"), metric_name: named("MetricName"), name: named("Name") }).into_draft());
    all.push(wafregional::WebACLAssociation::new(wafregional::WebACLAssociationRequired { resource_arn: named("ResourceArn"), web_acl_id: named("WebACLId") }).into_draft());
    all.push(wafregional::XssMatchSet::new(any("Name")).into_draft());
}

#[rustfmt::skip]
fn wafv2(all: &mut Vec<ResourceDraft>) {
    all.push(wafv2::IPSet::new(any("Addresses"), any("IPAddressVersion"), any("Scope")).into_draft());
    all.push(wafv2::LoggingConfiguration::new(any("ResourceArn"), any("LogDestinationConfigs")).into_draft());
    all.push(wafv2::RegexPatternSet::new(any("Scope"), any("RegularExpressionList")).into_draft());
    all.push(wafv2::RuleGroup::new(any("Capacity"), any("Scope"), any("VisibilityConfig")).into_draft());
    all.push(wafv2::WebACL::new(any("DefaultAction"), any("Scope"), any("VisibilityConfig")).into_draft());
    all.push(wafv2::WebACLAssociation::new(any("ResourceArn"), any("WebACLArn")).into_draft());
}

#[rustfmt::skip]
fn wellarchitected(all: &mut Vec<ResourceDraft>) {
    all.push(wellarchitected::AgentContext::new(wellarchitected::AgentContextRequired { profile_arn: named("ProfileArn"), title: named("Title"), context_type: named("ContextType"), content: named("Content") }).into_draft());
    all.push(wellarchitected::AgentGoal::new(wellarchitected::AgentGoalRequired { profile_arn: named("ProfileArn"), pillars: named("Pillars"), title: named("Title") }).into_draft());
    all.push(wellarchitected::AgentProfile::new(wellarchitected::AgentProfileRequired { name: named("Name"), execution_role_arn: named("ExecutionRoleArn"), pillars: named("Pillars"), aggregation_configuration: named("AggregationConfiguration") }).into_draft());
    all.push(wellarchitected::Lens::new().into_draft());
    all.push(wellarchitected::Profile::new(wellarchitected::ProfileRequired { profile_name: named("ProfileName"), profile_description: named("ProfileDescription"), profile_questions: named("ProfileQuestions") }).into_draft());
    all.push(wellarchitected::ReviewTemplate::new(wellarchitected::ReviewTemplateRequired { template_name: named("TemplateName"), description: named("Description"), lenses: named("Lenses") }).into_draft());
    all.push(wellarchitected::Workload::new(wellarchitected::WorkloadRequired { workload_name: named("WorkloadName"), description: named("Description"), environment: named("Environment"), lenses: named("Lenses") }).into_draft());
}

#[rustfmt::skip]
fn wickr(all: &mut Vec<ResourceDraft>) {
    all.push(wickr::Network::new(any("NetworkName"), any("AccessLevel")).into_draft());
}

#[rustfmt::skip]
fn wisdom(all: &mut Vec<ResourceDraft>) {
    all.push(wisdom::AIAgent::new(any("AssistantId"), any("Configuration"), any("Type")).into_draft());
    all.push(wisdom::AIAgentVersion::new(wisdom::AIAgentVersionRequired { assistant_id: named("AssistantId"), ai_agent_id: named("AIAgentId") }).into_draft());
    all.push(wisdom::AIGuardrail::new(wisdom::AIGuardrailRequired { assistant_id: named("AssistantId"), blocked_input_messaging: named("BlockedInputMessaging"), blocked_outputs_messaging: named("BlockedOutputsMessaging") }).into_draft());
    all.push(wisdom::AIGuardrailVersion::new(wisdom::AIGuardrailVersionRequired { assistant_id: named("AssistantId"), ai_guardrail_id: named("AIGuardrailId") }).into_draft());
    all.push(wisdom::AIPrompt::new(wisdom::AIPromptRequired { api_format: named("ApiFormat"), model_id: named("ModelId"), template_configuration: named("TemplateConfiguration"), template_type: named("TemplateType"), type_: named("Type") }).into_draft());
    all.push(wisdom::AIPromptVersion::new(wisdom::AIPromptVersionRequired { assistant_id: named("AssistantId"), ai_prompt_id: named("AIPromptId") }).into_draft());
    all.push(wisdom::Assistant::new(any("Name"), any("Type")).into_draft());
    all.push(wisdom::AssistantAssociation::new(any("Association"), any("AssociationType"), any("AssistantId")).into_draft());
    all.push(wisdom::Content::new(wisdom::ContentRequired { knowledge_base_id: named("KnowledgeBaseId"), name: named("Name") }).into_draft());
    all.push(wisdom::ContentAssociation::new(wisdom::ContentAssociationRequired { knowledge_base_id: named("KnowledgeBaseId"), content_id: named("ContentId"), association_type: named("AssociationType"), association: named("Association") }).into_draft());
    all.push(wisdom::KnowledgeBase::new(any("KnowledgeBaseType"), any("Name")).into_draft());
    all.push(wisdom::MessageTemplate::new(wisdom::MessageTemplateRequired { knowledge_base_arn: named("KnowledgeBaseArn"), channel_subtype: named("ChannelSubtype"), name: named("Name"), content: named("Content") }).into_draft());
    all.push(wisdom::MessageTemplateVersion::new(any("MessageTemplateArn")).into_draft());
    all.push(wisdom::QuickResponse::new(wisdom::QuickResponseRequired { knowledge_base_arn: named("KnowledgeBaseArn"), content: named("Content"), name: named("Name") }).into_draft());
}

#[rustfmt::skip]
fn workspaces(all: &mut Vec<ResourceDraft>) {
    all.push(workspaces::ConnectionAlias::new(any("ConnectionString")).into_draft());
    all.push(workspaces::Directory::new().into_draft());
    all.push(workspaces::Workspace::new(workspaces::WorkspaceRequired { bundle_id: named("BundleId"), directory_id: named("DirectoryId"), user_name: named("UserName") }).into_draft());
    all.push(workspaces::WorkspaceIpGroup::new(any("GroupName")).into_draft());
    all.push(workspaces::WorkspacesPool::new(workspaces::WorkspacesPoolRequired { pool_name: named("PoolName"), bundle_id: named("BundleId"), directory_id: named("DirectoryId"), capacity: named("Capacity") }).into_draft());
}

#[rustfmt::skip]
fn workspacesinstances(all: &mut Vec<ResourceDraft>) {
    all.push(workspacesinstances::Volume::new(any("AvailabilityZone")).into_draft());
    all.push(workspacesinstances::VolumeAssociation::new(workspacesinstances::VolumeAssociationRequired { workspace_instance_id: named("WorkspaceInstanceId"), volume_id: named("VolumeId"), device: named("Device") }).into_draft());
    all.push(workspacesinstances::WorkspaceInstance::new().into_draft());
}

#[rustfmt::skip]
fn workspacesthinclient(all: &mut Vec<ResourceDraft>) {
    all.push(workspacesthinclient::Environment::new(any("DesktopArn")).into_draft());
}

#[rustfmt::skip]
fn workspacesweb(all: &mut Vec<ResourceDraft>) {
    all.push(workspacesweb::BrowserSettings::new().into_draft());
    all.push(workspacesweb::DataProtectionSettings::new().into_draft());
    all.push(workspacesweb::IdentityProvider::new(any("IdentityProviderDetails"), any("IdentityProviderName"), any("IdentityProviderType")).into_draft());
    all.push(workspacesweb::IpAccessSettings::new(any("IpRules")).into_draft());
    all.push(workspacesweb::NetworkSettings::new(workspacesweb::NetworkSettingsRequired { security_group_ids: named("SecurityGroupIds"), subnet_ids: named("SubnetIds"), vpc_id: named("VpcId") }).into_draft());
    all.push(workspacesweb::Portal::new().into_draft());
    all.push(workspacesweb::SessionLogger::new(any("EventFilter"), any("LogConfiguration")).into_draft());
    all.push(workspacesweb::TrustStore::new(any("CertificateList")).into_draft());
    all.push(workspacesweb::UserAccessLoggingSettings::new(any("KinesisStreamArn")).into_draft());
    all.push(workspacesweb::UserSettings::new(workspacesweb::UserSettingsRequired { copy_allowed: named("CopyAllowed"), download_allowed: named("DownloadAllowed"), paste_allowed: named("PasteAllowed"), print_allowed: named("PrintAllowed"), upload_allowed: named("UploadAllowed") }).into_draft());
}

#[rustfmt::skip]
fn xray(all: &mut Vec<ResourceDraft>) {
    all.push(xray::Group::new(any("GroupName")).into_draft());
    all.push(xray::ResourcePolicy::new(xray::ResourcePolicyRequired { policy_name: named("PolicyName"), policy_document: named("PolicyDocument") }).into_draft());
    all.push(xray::SamplingRule::new().into_draft());
    all.push(xray::TransactionSearchConfig::new().into_draft());
}
