// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! The kinds of references between resources.

use lakewright_template::kinds;

kinds! {
    /// `AWS::AccessAnalyzer::Analyzer.Arn`.
    arn AccessAnalyzerAnalyzerArn;
}

kinds! {
    /// `AWS::AccessAnalyzer::ArchiveRule.Arn`.
    arn AccessAnalyzerArchiveRuleArn;
}

kinds! {
    /// `AWS::ACMPCA::CertificateAuthority.Arn`.
    arn AcmpcaCertificateAuthorityArn;
}

kinds! {
    /// `AWS::ACMPCA::CertificateAuthority.CertificateSigningRequest`.
    name AcmpcaCertificateAuthorityCertificateSigningRequest;
}

kinds! {
    /// `AWS::Amplify::App.AppId`.
    name AmplifyAppId;
}

kinds! {
    /// `AWS::Amplify::Branch.BranchName`.
    name AmplifyBranchName;
}

kinds! {
    /// `AWS::ApiGateway::Account.Id`.
    name ApiGatewayAccountId;
}

kinds! {
    /// `AWS::ApiGateway::ApiKey.APIKeyId`.
    name ApiGatewayApiKeyId;
}

kinds! {
    /// `AWS::ApiGateway::Authorizer.AuthorizerId`.
    name ApiGatewayAuthorizerId;
}

kinds! {
    /// `AWS::ApiGateway::BasePathMappingV2.BasePathMappingArn`.
    arn ApiGatewayBasePathMappingV2BasePathMappingArn;
}

kinds! {
    /// `AWS::ApiGateway::ClientCertificate.ClientCertificateId`.
    name ApiGatewayClientCertificateId;
}

kinds! {
    /// `AWS::ApiGateway::Deployment.DeploymentId`.
    name ApiGatewayDeploymentId;
}

kinds! {
    /// `AWS::ApiGateway::DocumentationPart.DocumentationPartId`.
    name ApiGatewayDocumentationPartId;
}

kinds! {
    /// `AWS::ApiGateway::DomainNameAccessAssociation.DomainNameAccessAssociationArn`.
    arn ApiGatewayDomainNameAccessAssociationArn;
}

kinds! {
    /// `AWS::ApiGateway::DomainName.DomainNameArn`.
    arn ApiGatewayDomainNameArn;
}

kinds! {
    /// `AWS::ApiGateway::DomainName.DomainName`.
    name ApiGatewayDomainNameDomainName;
}

kinds! {
    /// `AWS::ApiGateway::DomainNameV2.DomainNameArn`.
    arn ApiGatewayDomainNameV2DomainNameArn;
}

kinds! {
    /// `AWS::ApiGateway::GatewayResponse.Id`.
    name ApiGatewayGatewayResponseId;
}

kinds! {
    /// `AWS::ApiGateway::Model.Name`.
    name ApiGatewayModelName;
}

kinds! {
    /// `AWS::ApiGateway::RequestValidator.RequestValidatorId`.
    name ApiGatewayRequestValidatorId;
}

kinds! {
    /// `AWS::ApiGateway::Resource.ResourceId`.
    name ApiGatewayResourceId;
}

kinds! {
    /// `AWS::ApiGateway::RestApi.RestApiId`.
    name ApiGatewayRestApiId;
}

kinds! {
    /// `AWS::ApiGateway::Stage.StageName`.
    name ApiGatewayStageName;
}

kinds! {
    /// `AWS::ApiGateway::UsagePlan.Id`.
    name ApiGatewayUsagePlanId;
}

kinds! {
    /// `AWS::ApiGateway::UsagePlanKey.Id`.
    name ApiGatewayUsagePlanKeyId;
}

kinds! {
    /// `AWS::ApiGatewayV2::Api.ApiId`.
    name ApiGatewayV2ApiId;
}

kinds! {
    /// `AWS::ApiGatewayV2::Authorizer.AuthorizerId`.
    name ApiGatewayV2AuthorizerId;
}

kinds! {
    /// `AWS::ApiGatewayV2::DomainName.DomainName`.
    name ApiGatewayV2DomainNameDomainName;
}

kinds! {
    /// `AWS::ApiGatewayV2::Integration.IntegrationId`.
    name ApiGatewayV2IntegrationId;
}

kinds! {
    /// `AWS::ApiGatewayV2::Route.RouteId`.
    name ApiGatewayV2RouteId;
}

kinds! {
    /// `AWS::ApiGateway::VpcLink.VpcLinkId`.
    name ApiGatewayVpcLinkId;
}

kinds! {
    /// `AWS::AppConfig::Application.ApplicationId`.
    name AppConfigApplicationId;
}

kinds! {
    /// `AWS::AppConfig::ConfigurationProfile.ConfigurationProfileId`.
    name AppConfigConfigurationProfileId;
}

kinds! {
    /// `AWS::AppRunner::VpcConnector.VpcConnectorArn`.
    arn AppRunnerVpcConnectorArn;
}

kinds! {
    /// `AWS::AppSync::DataSource.Name`.
    name AppSyncDataSourceName;
}

kinds! {
    /// `AWS::AppSync::DomainName.DomainName`.
    name AppSyncDomainNameDomainName;
}

kinds! {
    /// `AWS::AppSync::FunctionConfiguration.FunctionId`.
    name AppSyncFunctionConfigurationFunctionId;
}

kinds! {
    /// `AWS::AppSync::GraphQLApi.Arn`.
    arn AppSyncGraphqlApiArn;
}

kinds! {
    /// `AWS::AppSync::GraphQLApi.ApiId`.
    name AppSyncGraphqlApiId;
}

kinds! {
    /// `AWS::ApplicationAutoScaling::ScalableTarget.ResourceId`.
    name ApplicationAutoScalingScalableTargetResourceId;
}

kinds! {
    /// `AWS::Athena::CapacityReservation.Arn`.
    arn AthenaCapacityReservationArn;
}

kinds! {
    /// `AWS::Athena::DataCatalog.Name`.
    name AthenaDataCatalogName;
}

kinds! {
    /// `AWS::Athena::NamedQuery.NamedQueryId`.
    name AthenaNamedQueryId;
}

kinds! {
    /// `AWS::Athena::WorkGroup.Name`.
    name AthenaWorkGroupName;
}

kinds! {
    /// `AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupName`.
    name AutoScalingAutoScalingGroupName;
}

kinds! {
    /// `AWS::AutoScaling::LaunchConfiguration.LaunchConfigurationName`.
    name AutoScalingLaunchConfigurationName;
}

kinds! {
    /// `AWS::AutoScaling::ScalingPolicy.Arn`.
    arn AutoScalingScalingPolicyArn;
}

kinds! {
    /// `AWS::Backup::BackupPlan.BackupPlanId`.
    name BackupBackupPlanId;
}

kinds! {
    /// `AWS::Backup::BackupVault.BackupVaultArn`.
    arn BackupBackupVaultArn;
}

kinds! {
    /// `AWS::Backup::BackupVault.BackupVaultName`.
    name BackupBackupVaultName;
}

kinds! {
    /// `AWS::Batch::ComputeEnvironment.ComputeEnvironmentArn`.
    arn BatchComputeEnvironmentArn;
}

kinds! {
    /// `AWS::Batch::JobQueue.JobQueueArn`.
    arn BatchJobQueueArn;
}

kinds! {
    /// `AWS::Batch::SchedulingPolicy.Arn`.
    arn BatchSchedulingPolicyArn;
}

kinds! {
    /// `AWS::Budgets::Budget.Id`.
    name BudgetsBudgetId;
}

kinds! {
    /// `AWS::CE::AnomalyMonitor.MonitorArn`.
    arn CeAnomalyMonitorArn;
}

kinds! {
    /// `AWS::CertificateManager::Certificate.CertificateArn`.
    arn CertificateManagerCertificateArn;
}

kinds! {
    /// `AWS::CertificateManager::Certificate.Id`.
    name CertificateManagerCertificateId;
}

kinds! {
    /// `AWS::CloudFormation::ChangeSet.ChangeSetId`.
    name CloudFormationChangeSetId;
}

kinds! {
    /// `AWS::CloudFormation::CustomResource.Id`.
    name CloudFormationCustomResourceId;
}

kinds! {
    /// `AWS::CloudFormation::GeneratedTemplate.GeneratedTemplateId`.
    name CloudFormationGeneratedTemplateId;
}

kinds! {
    /// `AWS::CloudFormation::GuardHook.HookArn`.
    arn CloudFormationGuardHookArn;
}

kinds! {
    /// `AWS::CloudFormation::HookDefaultVersion.Arn`.
    arn CloudFormationHookDefaultVersionArn;
}

kinds! {
    /// `AWS::CloudFormation::HookTypeConfig.ConfigurationArn`.
    arn CloudFormationHookTypeConfigConfigurationArn;
}

kinds! {
    /// `AWS::CloudFormation::HookVersion.Arn`.
    arn CloudFormationHookVersionArn;
}

kinds! {
    /// `AWS::CloudFormation::HookVersion.TypeArn`.
    arn CloudFormationHookVersionTypeArn;
}

kinds! {
    /// `AWS::CloudFormation::LambdaHook.HookArn`.
    arn CloudFormationLambdaHookArn;
}

kinds! {
    /// `AWS::CloudFormation::Macro.Id`.
    name CloudFormationMacroId;
}

kinds! {
    /// `AWS::CloudFormation::ModuleDefaultVersion.Arn`.
    arn CloudFormationModuleDefaultVersionArn;
}

kinds! {
    /// `AWS::CloudFormation::ModuleVersion.Arn`.
    arn CloudFormationModuleVersionArn;
}

kinds! {
    /// `AWS::CloudFormation::PublicTypeVersion.TypeVersionArn`.
    arn CloudFormationPublicTypeVersionArn;
}

kinds! {
    /// `AWS::CloudFormation::PublicTypeVersion.PublicTypeArn`.
    arn CloudFormationPublicTypeVersionPublicTypeArn;
}

kinds! {
    /// `AWS::CloudFormation::Publisher.PublisherId`.
    name CloudFormationPublisherId;
}

kinds! {
    /// `AWS::CloudFormation::ResourceDefaultVersion.Arn`.
    arn CloudFormationResourceDefaultVersionArn;
}

kinds! {
    /// `AWS::CloudFormation::ResourceVersion.Arn`.
    arn CloudFormationResourceVersionArn;
}

kinds! {
    /// `AWS::CloudFormation::ResourceVersion.TypeArn`.
    arn CloudFormationResourceVersionTypeArn;
}

kinds! {
    /// `AWS::CloudFormation::Stack.StackId`.
    name CloudFormationStackId;
}

kinds! {
    /// `AWS::CloudFormation::StackSet.StackSetId`.
    name CloudFormationStackSetId;
}

kinds! {
    /// `AWS::CloudFormation::TypeActivation.Arn`.
    arn CloudFormationTypeActivationArn;
}

kinds! {
    /// `AWS::CloudFormation::WaitConditionHandle.Id`.
    name CloudFormationWaitConditionHandleId;
}

kinds! {
    /// `AWS::CloudFormation::WaitCondition.Id`.
    name CloudFormationWaitConditionId;
}

kinds! {
    /// `AWS::CloudFront::CachePolicy.Id`.
    name CloudFrontCachePolicyId;
}

kinds! {
    /// `AWS::CloudFront::Distribution.Id`.
    name CloudFrontDistributionId;
}

kinds! {
    /// `AWS::CloudFront::Function.FunctionARN`.
    arn CloudFrontFunctionArn;
}

kinds! {
    /// `AWS::CloudFront::KeyGroup.Id`.
    name CloudFrontKeyGroupId;
}

kinds! {
    /// `AWS::CloudFront::OriginAccessControl.Id`.
    name CloudFrontOriginAccessControlId;
}

kinds! {
    /// `AWS::CloudFront::OriginRequestPolicy.Id`.
    name CloudFrontOriginRequestPolicyId;
}

kinds! {
    /// `AWS::CloudFront::PublicKey.Id`.
    name CloudFrontPublicKeyId;
}

kinds! {
    /// `AWS::CloudFront::RealtimeLogConfig.Arn`.
    arn CloudFrontRealtimeLogConfigArn;
}

kinds! {
    /// `AWS::CloudFront::ResponseHeadersPolicy.Id`.
    name CloudFrontResponseHeadersPolicyId;
}

kinds! {
    /// `AWS::CloudTrail::Channel.ChannelArn`.
    arn CloudTrailChannelArn;
}

kinds! {
    /// `AWS::CloudTrail::Dashboard.DashboardArn`.
    arn CloudTrailDashboardArn;
}

kinds! {
    /// `AWS::CloudTrail::EventDataStore.EventDataStoreArn`.
    arn CloudTrailEventDataStoreArn;
}

kinds! {
    /// `AWS::CloudTrail::ResourcePolicy.ResourceArn`.
    arn CloudTrailResourcePolicyResourceArn;
}

kinds! {
    /// `AWS::CloudTrail::Trail.Arn`.
    arn CloudTrailTrailArn;
}

kinds! {
    /// `AWS::CloudTrail::Trail.TrailName`.
    name CloudTrailTrailName;
}

kinds! {
    /// `AWS::CloudTrail::Trail.SnsTopicArn`.
    arn CloudTrailTrailSnsTopicArn;
}

kinds! {
    /// `AWS::CloudWatch::Alarm.Arn`.
    arn CloudWatchAlarmArn;
}

kinds! {
    /// `AWS::CloudWatch::AlarmMuteRule.Arn`.
    arn CloudWatchAlarmMuteRuleArn;
}

kinds! {
    /// `AWS::CloudWatch::Alarm.AlarmName`.
    name CloudWatchAlarmName;
}

kinds! {
    /// `AWS::CloudWatch::AnomalyDetector.Id`.
    name CloudWatchAnomalyDetectorId;
}

kinds! {
    /// `AWS::CloudWatch::CompositeAlarm.Arn`.
    arn CloudWatchCompositeAlarmArn;
}

kinds! {
    /// `AWS::CloudWatch::CompositeAlarm.AlarmName`.
    name CloudWatchCompositeAlarmName;
}

kinds! {
    /// `AWS::CloudWatch::Dashboard.DashboardName`.
    name CloudWatchDashboardName;
}

kinds! {
    /// `AWS::CloudWatch::InsightRule.Arn`.
    arn CloudWatchInsightRuleArn;
}

kinds! {
    /// `AWS::CloudWatch::Integration.IntegrationArn`.
    arn CloudWatchIntegrationArn;
}

kinds! {
    /// `AWS::CloudWatch::LogAlarm.Arn`.
    arn CloudWatchLogAlarmArn;
}

kinds! {
    /// `AWS::CloudWatch::LogAlarm.AlarmName`.
    name CloudWatchLogAlarmName;
}

kinds! {
    /// `AWS::CloudWatch::MetricStream.Arn`.
    arn CloudWatchMetricStreamArn;
}

kinds! {
    /// `AWS::CloudWatch::MetricStream.Name`.
    name CloudWatchMetricStreamName;
}

kinds! {
    /// `AWS::CloudWatch::OTelEnrichment.AccountId`.
    name CloudWatchOTelEnrichmentAccountId;
}

kinds! {
    /// `AWS::CloudWatch::ResourceMetricsConfiguration.ResourceArn`.
    arn CloudWatchResourceMetricsConfigurationResourceArn;
}

kinds! {
    /// `AWS::CloudWatch::View.Arn`.
    arn CloudWatchViewArn;
}

kinds! {
    /// `AWS::CloudWatch::View.Name`.
    name CloudWatchViewName;
}

kinds! {
    /// `AWS::CodeArtifact::Domain.Name`.
    name CodeArtifactDomainName;
}

kinds! {
    /// `AWS::CodeArtifact::Repository.RepositoryName`.
    name CodeArtifactRepositoryName;
}

kinds! {
    /// `AWS::Cognito::IdentityPool.Id`.
    name CognitoIdentityPoolId;
}

kinds! {
    /// `AWS::Cognito::UserPool.Arn`.
    arn CognitoUserPoolArn;
}

kinds! {
    /// `AWS::Cognito::UserPoolClient.ClientId` or `AWS::Cognito::UserPoolClient.UserPoolId`.
    name CognitoUserPoolClient;
}

kinds! {
    /// `AWS::Cognito::UserPoolClient.ClientId`.
    name CognitoUserPoolClientId;
}

kinds! {
    /// `AWS::Cognito::UserPoolClient.UserPoolId`.
    name CognitoUserPoolClientUserPoolId;
}

kinds! {
    /// `AWS::Cognito::UserPoolGroup.GroupName`.
    name CognitoUserPoolGroupName;
}

kinds! {
    /// `AWS::Cognito::UserPool.UserPoolId`.
    name CognitoUserPoolId;
}

kinds! {
    /// `AWS::Cognito::UserPool.ProviderName`.
    name CognitoUserPoolProviderName;
}

kinds! {
    /// `AWS::Cognito::UserPoolUser.Username`.
    name CognitoUserPoolUserUsername;
}

kinds! {
    /// `AWS::Config::AggregationAuthorization.AggregationAuthorizationArn`.
    arn ConfigAggregationAuthorizationArn;
}

kinds! {
    /// `AWS::Config::ConfigRule.Arn`.
    arn ConfigConfigRuleArn;
}

kinds! {
    /// `AWS::Config::ConfigRule.ConfigRuleName`.
    name ConfigConfigRuleName;
}

kinds! {
    /// `AWS::Config::ConfigurationAggregator.ConfigurationAggregatorArn`.
    arn ConfigConfigurationAggregatorArn;
}

kinds! {
    /// `AWS::Config::ConfigurationAggregator.ConfigurationAggregatorName`.
    name ConfigConfigurationAggregatorName;
}

kinds! {
    /// `AWS::Config::ConfigurationRecorder.Name`.
    name ConfigConfigurationRecorderName;
}

kinds! {
    /// `AWS::Config::ConfigurationRecorder.ResourceARN`.
    arn ConfigConfigurationRecorderResourceArn;
}

kinds! {
    /// `AWS::Config::ConformancePack.ConformancePackArn`.
    arn ConfigConformancePackArn;
}

kinds! {
    /// `AWS::Config::ConformancePack.ConformancePackName`.
    name ConfigConformancePackName;
}

kinds! {
    /// `AWS::Config::Connector.Arn`.
    arn ConfigConnectorArn;
}

kinds! {
    /// `AWS::Config::DeliveryChannel.Name`.
    name ConfigDeliveryChannelName;
}

kinds! {
    /// `AWS::Config::OrganizationConfigRule.OrganizationConfigRuleArn`.
    arn ConfigOrganizationConfigRuleArn;
}

kinds! {
    /// `AWS::Config::OrganizationConfigRule.OrganizationConfigRuleName`.
    name ConfigOrganizationConfigRuleName;
}

kinds! {
    /// `AWS::Config::OrganizationConformancePack.OrganizationConformancePackArn`.
    arn ConfigOrganizationConformancePackArn;
}

kinds! {
    /// `AWS::Config::OrganizationConformancePack.OrganizationConformancePackName`.
    name ConfigOrganizationConformancePackName;
}

kinds! {
    /// `AWS::Config::RemediationConfiguration.ConfigRuleName`.
    name ConfigRemediationConfigurationConfigRuleName;
}

kinds! {
    /// `AWS::Config::StoredQuery.QueryArn`.
    arn ConfigStoredQueryArn;
}

kinds! {
    /// `AWS::Config::StoredQuery.QueryName`.
    name ConfigStoredQueryName;
}

kinds! {
    /// `AWS::Connect::Instance.Arn`.
    arn ConnectInstanceArn;
}

kinds! {
    /// `AWS::Connect::View.ViewArn`.
    arn ConnectViewArn;
}

kinds! {
    /// `AWS::DataSync::Agent.AgentArn`.
    arn DataSyncAgentArn;
}

kinds! {
    /// `AWS::DataSync::LocationEFS.LocationArn`.
    arn DataSyncLocationEfsLocationArn;
}

kinds! {
    /// `AWS::DataSync::LocationNFS.LocationArn`.
    arn DataSyncLocationNfsLocationArn;
}

kinds! {
    /// `AWS::DataSync::LocationS3.LocationArn`.
    arn DataSyncLocationS3LocationArn;
}

kinds! {
    /// `AWS::DirectConnect::Connection.ConnectionArn`.
    arn DirectConnectConnectionArn;
}

kinds! {
    /// `AWS::DirectConnect::Connection.ConnectionId`.
    name DirectConnectConnectionId;
}

kinds! {
    /// `AWS::DirectConnect::DirectConnectGateway.DirectConnectGatewayArn` or `AWS::DirectConnect::DirectConnectGateway.DirectConnectGatewayId`.
    name DirectConnectDirectConnectGateway;
}

kinds! {
    /// `AWS::DirectConnect::DirectConnectGateway.DirectConnectGatewayArn`.
    arn DirectConnectDirectConnectGatewayArn;
}

kinds! {
    /// `AWS::DirectConnect::DirectConnectGateway.DirectConnectGatewayId`.
    name DirectConnectDirectConnectGatewayId;
}

kinds! {
    /// `AWS::DirectConnect::Lag.LagArn` or `AWS::DirectConnect::Lag.LagId`.
    name DirectConnectLag;
}

kinds! {
    /// `AWS::DirectConnect::Lag.LagArn`.
    arn DirectConnectLagArn;
}

kinds! {
    /// `AWS::DirectConnect::Lag.LagId`.
    name DirectConnectLagId;
}

kinds! {
    /// `AWS::DynamoDB::Backup.BackupArn`.
    arn DynamodbBackupArn;
}

kinds! {
    /// `AWS::DynamoDB::Backup.BackupId`.
    name DynamodbBackupId;
}

kinds! {
    /// `AWS::DynamoDB::GlobalTable.Arn`.
    arn DynamodbGlobalTableArn;
}

kinds! {
    /// `AWS::DynamoDB::GlobalTable.TableName`.
    name DynamodbGlobalTableName;
}

kinds! {
    /// `AWS::DynamoDB::GlobalTable.StreamArn`.
    arn DynamodbGlobalTableStreamArn;
}

kinds! {
    /// `AWS::DynamoDB::Table.Arn`.
    arn DynamodbTableArn;
}

kinds! {
    /// `AWS::DynamoDB::Table.TableName`.
    name DynamodbTableName;
}

kinds! {
    /// `AWS::DynamoDB::Table.StreamArn`.
    arn DynamodbTableStreamArn;
}

kinds! {
    /// `AWS::EC2::ApplicationStatusCheck.Arn`.
    arn Ec2ApplicationStatusCheckArn;
}

kinds! {
    /// `AWS::EC2::CapacityManagerDataExport.CapacityManagerDataExportId`.
    name Ec2CapacityManagerDataExportId;
}

kinds! {
    /// `AWS::EC2::CapacityReservation.CapacityReservationArn`.
    arn Ec2CapacityReservationArn;
}

kinds! {
    /// `AWS::EC2::CapacityReservationFleet.CapacityReservationFleetId`.
    name Ec2CapacityReservationFleetId;
}

kinds! {
    /// `AWS::EC2::CapacityReservation.Id`.
    name Ec2CapacityReservationId;
}

kinds! {
    /// `AWS::EC2::CapacityReservation.OutPostArn`.
    arn Ec2CapacityReservationOutPostArn;
}

kinds! {
    /// `AWS::EC2::CapacityReservation.PlacementGroupArn`.
    arn Ec2CapacityReservationPlacementGroupArn;
}

kinds! {
    /// `AWS::EC2::CarrierGateway.CarrierGatewayId`.
    name Ec2CarrierGatewayId;
}

kinds! {
    /// `AWS::EC2::ClientVpnAuthorizationRule.Id`.
    name Ec2ClientVpnAuthorizationRuleId;
}

kinds! {
    /// `AWS::EC2::ClientVpnEndpoint.Id`.
    name Ec2ClientVpnEndpointId;
}

kinds! {
    /// `AWS::EC2::ClientVpnRoute.Id`.
    name Ec2ClientVpnRouteId;
}

kinds! {
    /// `AWS::EC2::ClientVpnTargetNetworkAssociation.Id`.
    name Ec2ClientVpnTargetNetworkAssociationId;
}

kinds! {
    /// `AWS::EC2::CustomerGateway.CustomerGatewayId`.
    name Ec2CustomerGatewayId;
}

kinds! {
    /// `AWS::EC2::DHCPOptions.DhcpOptionsId`.
    name Ec2DhcpOptionsId;
}

kinds! {
    /// `AWS::EC2::EC2Fleet.FleetId`.
    name Ec2Ec2FleetId;
}

kinds! {
    /// `AWS::EC2::EgressOnlyInternetGateway.Id`.
    name Ec2EgressOnlyInternetGatewayId;
}

kinds! {
    /// `AWS::EC2::EIP.AllocationId` or `AWS::EC2::EIP.PublicIp`.
    name Ec2Eip;
}

kinds! {
    /// `AWS::EC2::EIP.AllocationId`.
    name Ec2EipAllocationId;
}

kinds! {
    /// `AWS::EC2::EIPAssociation.Id`.
    name Ec2EipAssociationId;
}

kinds! {
    /// `AWS::EC2::EIP.PublicIp`.
    name Ec2EipPublicIp;
}

kinds! {
    /// `AWS::EC2::FlowLog.Id`.
    name Ec2FlowLogId;
}

kinds! {
    /// `AWS::EC2::FpgaImage.Arn`.
    arn Ec2FpgaImageArn;
}

kinds! {
    /// `AWS::EC2::GatewayRouteTableAssociation.GatewayId`.
    name Ec2GatewayRouteTableAssociationGatewayId;
}

kinds! {
    /// `AWS::EC2::Host.HostId`.
    name Ec2HostId;
}

kinds! {
    /// `AWS::EC2::InstanceConnectEndpoint.InstanceConnectEndpointArn`.
    arn Ec2InstanceConnectEndpointArn;
}

kinds! {
    /// `AWS::EC2::InstanceConnectEndpoint.Id`.
    name Ec2InstanceConnectEndpointId;
}

kinds! {
    /// `AWS::EC2::InstanceEventWindow.Arn`.
    arn Ec2InstanceEventWindowArn;
}

kinds! {
    /// `AWS::EC2::Instance.HostResourceGroupArn`.
    arn Ec2InstanceHostResourceGroupArn;
}

kinds! {
    /// `AWS::EC2::Instance.InstanceId`.
    name Ec2InstanceId;
}

kinds! {
    /// `AWS::EC2::Instance.PrivateIp`.
    name Ec2InstancePrivateIp;
}

kinds! {
    /// `AWS::EC2::Instance.PublicIp`.
    name Ec2InstancePublicIp;
}

kinds! {
    /// `AWS::EC2::InternetGateway.InternetGatewayId`.
    name Ec2InternetGatewayId;
}

kinds! {
    /// `AWS::EC2::IpPoolRouteTableAssociation.AssociationId`.
    name Ec2IpPoolRouteTableAssociationId;
}

kinds! {
    /// `AWS::EC2::IPAM.Arn`.
    arn Ec2IpamArn;
}

kinds! {
    /// `AWS::EC2::IpamExternalResourceVerificationToken.IpamExternalResourceVerificationTokenArn`.
    arn Ec2IpamExternalResourceVerificationTokenArn;
}

kinds! {
    /// `AWS::EC2::IpamExternalResourceVerificationToken.IpamArn`.
    arn Ec2IpamExternalResourceVerificationTokenIpamArn;
}

kinds! {
    /// `AWS::EC2::IPAM.IpamId`.
    name Ec2IpamId;
}

kinds! {
    /// `AWS::EC2::IpamInternetRegistryAssociation.IpamInternetRegistryAssociationArn`.
    arn Ec2IpamInternetRegistryAssociationArn;
}

kinds! {
    /// `AWS::EC2::IPAMPool.Arn`.
    arn Ec2IpamPoolArn;
}

kinds! {
    /// `AWS::EC2::IPAMPool.IpamPoolId`.
    name Ec2IpamPoolId;
}

kinds! {
    /// `AWS::EC2::IPAMPool.IpamArn`.
    arn Ec2IpamPoolIpamArn;
}

kinds! {
    /// `AWS::EC2::IPAMPool.IpamScopeArn`.
    arn Ec2IpamPoolIpamScopeArn;
}

kinds! {
    /// `AWS::EC2::IPAMPrefixListResolver.IpamPrefixListResolverArn`.
    arn Ec2IpamPrefixListResolverArn;
}

kinds! {
    /// `AWS::EC2::IPAMPrefixListResolver.IpamPrefixListResolverId`.
    name Ec2IpamPrefixListResolverId;
}

kinds! {
    /// `AWS::EC2::IPAMPrefixListResolver.IpamArn`.
    arn Ec2IpamPrefixListResolverIpamArn;
}

kinds! {
    /// `AWS::EC2::IPAMPrefixListResolverTarget.IpamPrefixListResolverTargetArn`.
    arn Ec2IpamPrefixListResolverTargetArn;
}

kinds! {
    /// `AWS::EC2::IPAMPrefixListResolverTarget.IpamPrefixListResolverTargetId`.
    name Ec2IpamPrefixListResolverTargetId;
}

kinds! {
    /// `AWS::EC2::IPAMResourceDiscovery.IpamResourceDiscoveryArn`.
    arn Ec2IpamResourceDiscoveryArn;
}

kinds! {
    /// `AWS::EC2::IPAMResourceDiscoveryAssociation.IpamResourceDiscoveryAssociationArn`.
    arn Ec2IpamResourceDiscoveryAssociationArn;
}

kinds! {
    /// `AWS::EC2::IPAMResourceDiscoveryAssociation.IpamResourceDiscoveryAssociationId`.
    name Ec2IpamResourceDiscoveryAssociationId;
}

kinds! {
    /// `AWS::EC2::IPAMResourceDiscoveryAssociation.IpamArn`.
    arn Ec2IpamResourceDiscoveryAssociationIpamArn;
}

kinds! {
    /// `AWS::EC2::IPAMResourceDiscovery.IpamResourceDiscoveryId`.
    name Ec2IpamResourceDiscoveryId;
}

kinds! {
    /// `AWS::EC2::IPAMScope.Arn`.
    arn Ec2IpamScopeArn;
}

kinds! {
    /// `AWS::EC2::IPAMScope.IpamScopeId`.
    name Ec2IpamScopeId;
}

kinds! {
    /// `AWS::EC2::IPAMScope.IpamArn`.
    arn Ec2IpamScopeIpamArn;
}

kinds! {
    /// `AWS::EC2::IPv4Pool.Arn`.
    arn Ec2Ipv4PoolArn;
}

kinds! {
    /// `AWS::EC2::KeyPair.KeyName`.
    name Ec2KeyPairKeyName;
}

kinds! {
    /// `AWS::EC2::LaunchTemplate.LaunchTemplateId`.
    name Ec2LaunchTemplateId;
}

kinds! {
    /// `AWS::EC2::LaunchTemplate.LatestVersionNumber`.
    name Ec2LaunchTemplateLatestVersionNumber;
}

kinds! {
    /// `AWS::EC2::LocalGatewayRouteTable.LocalGatewayRouteTableArn`.
    arn Ec2LocalGatewayRouteTableArn;
}

kinds! {
    /// `AWS::EC2::LocalGatewayRouteTable.LocalGatewayRouteTableId`.
    name Ec2LocalGatewayRouteTableId;
}

kinds! {
    /// `AWS::EC2::LocalGatewayRouteTable.OutpostArn`.
    arn Ec2LocalGatewayRouteTableOutpostArn;
}

kinds! {
    /// `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation.LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`.
    name Ec2LocalGatewayRouteTableVirtualInterfaceGroupAssociationId;
}

kinds! {
    /// `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation.LocalGatewayRouteTableArn`.
    arn Ec2LocalGatewayRouteTableVirtualInterfaceGroupAssociationLocalGatewayRouteTableArn;
}

kinds! {
    /// `AWS::EC2::LocalGatewayRouteTableVPCAssociation.LocalGatewayRouteTableVpcAssociationId`.
    name Ec2LocalGatewayRouteTableVpcAssociationId;
}

kinds! {
    /// `AWS::EC2::LocalGatewayVirtualInterfaceGroup.LocalGatewayVirtualInterfaceGroupArn`.
    arn Ec2LocalGatewayVirtualInterfaceGroupArn;
}

kinds! {
    /// `AWS::EC2::LocalGatewayVirtualInterfaceGroup.LocalGatewayVirtualInterfaceGroupId`.
    name Ec2LocalGatewayVirtualInterfaceGroupId;
}

kinds! {
    /// `AWS::EC2::LocalGatewayVirtualInterface.LocalGatewayVirtualInterfaceId`.
    name Ec2LocalGatewayVirtualInterfaceId;
}

kinds! {
    /// `AWS::EC2::NatGateway.NatGatewayId`.
    name Ec2NatGatewayId;
}

kinds! {
    /// `AWS::EC2::NetworkAclEntry.Id`.
    name Ec2NetworkAclEntryId;
}

kinds! {
    /// `AWS::EC2::NetworkAcl.Id`.
    name Ec2NetworkAclId;
}

kinds! {
    /// `AWS::EC2::NetworkInsightsAccessScopeAnalysis.NetworkInsightsAccessScopeAnalysisArn`.
    arn Ec2NetworkInsightsAccessScopeAnalysisArn;
}

kinds! {
    /// `AWS::EC2::NetworkInsightsAccessScopeAnalysis.NetworkInsightsAccessScopeAnalysisId`.
    name Ec2NetworkInsightsAccessScopeAnalysisId;
}

kinds! {
    /// `AWS::EC2::NetworkInsightsAccessScope.NetworkInsightsAccessScopeArn`.
    arn Ec2NetworkInsightsAccessScopeArn;
}

kinds! {
    /// `AWS::EC2::NetworkInsightsAccessScope.NetworkInsightsAccessScopeId`.
    name Ec2NetworkInsightsAccessScopeId;
}

kinds! {
    /// `AWS::EC2::NetworkInsightsAnalysis.NetworkInsightsAnalysisArn`.
    arn Ec2NetworkInsightsAnalysisArn;
}

kinds! {
    /// `AWS::EC2::NetworkInsightsAnalysis.NetworkInsightsAnalysisId`.
    name Ec2NetworkInsightsAnalysisId;
}

kinds! {
    /// `AWS::EC2::NetworkInsightsPath.NetworkInsightsPathArn`.
    arn Ec2NetworkInsightsPathArn;
}

kinds! {
    /// `AWS::EC2::NetworkInsightsPath.DestinationArn`.
    arn Ec2NetworkInsightsPathDestinationArn;
}

kinds! {
    /// `AWS::EC2::NetworkInsightsPath.NetworkInsightsPathId`.
    name Ec2NetworkInsightsPathId;
}

kinds! {
    /// `AWS::EC2::NetworkInsightsPath.SourceArn`.
    arn Ec2NetworkInsightsPathSourceArn;
}

kinds! {
    /// `AWS::EC2::NetworkInterfaceAttachment.AttachmentId`.
    name Ec2NetworkInterfaceAttachmentId;
}

kinds! {
    /// `AWS::EC2::NetworkInterface.Id`.
    name Ec2NetworkInterfaceId;
}

kinds! {
    /// `AWS::EC2::NetworkInterfacePermission.Id`.
    name Ec2NetworkInterfacePermissionId;
}

kinds! {
    /// `AWS::EC2::PlacementGroup.GroupName`.
    name Ec2PlacementGroupName;
}

kinds! {
    /// `AWS::EC2::PrefixList.Arn`.
    arn Ec2PrefixListArn;
}

kinds! {
    /// `AWS::EC2::PrefixList.PrefixListId`.
    name Ec2PrefixListId;
}

kinds! {
    /// `AWS::EC2::RouteServer.Arn`.
    arn Ec2RouteServerArn;
}

kinds! {
    /// `AWS::EC2::RouteServerEndpoint.Arn`.
    arn Ec2RouteServerEndpointArn;
}

kinds! {
    /// `AWS::EC2::RouteServerEndpoint.Id`.
    name Ec2RouteServerEndpointId;
}

kinds! {
    /// `AWS::EC2::RouteServer.Id`.
    name Ec2RouteServerId;
}

kinds! {
    /// `AWS::EC2::RouteServerPeer.Arn`.
    arn Ec2RouteServerPeerArn;
}

kinds! {
    /// `AWS::EC2::RouteServerPeer.Id`.
    name Ec2RouteServerPeerId;
}

kinds! {
    /// `AWS::EC2::RouteTable.RouteTableId`.
    name Ec2RouteTableId;
}

kinds! {
    /// `AWS::EC2::SecondaryNetwork.SecondaryNetworkArn`.
    arn Ec2SecondaryNetworkArn;
}

kinds! {
    /// `AWS::EC2::SecurityGroup.GroupId` or `AWS::EC2::SecurityGroup.GroupName`.
    name Ec2SecurityGroup;
}

kinds! {
    /// `AWS::EC2::SecurityGroupEgress.Id`.
    name Ec2SecurityGroupEgressId;
}

kinds! {
    /// `AWS::EC2::SecurityGroup.GroupId`.
    name Ec2SecurityGroupId;
}

kinds! {
    /// `AWS::EC2::SecurityGroupIngress.Id`.
    name Ec2SecurityGroupIngressId;
}

kinds! {
    /// `AWS::EC2::SecurityGroup.GroupName`.
    name Ec2SecurityGroupName;
}

kinds! {
    /// `AWS::EC2::SnapshotBlockPublicAccess.AccountId`.
    name Ec2SnapshotBlockPublicAccessAccountId;
}

kinds! {
    /// `AWS::EC2::SpotFleet.Id`.
    name Ec2SpotFleetId;
}

kinds! {
    /// `AWS::EC2::SqlHaStandbyDetectedInstance.InstanceId`.
    name Ec2SqlHaStandbyDetectedInstanceId;
}

kinds! {
    /// `AWS::EC2::SubnetCidrBlock.Id`.
    name Ec2SubnetCidrBlockId;
}

kinds! {
    /// `AWS::EC2::SubnetCidrReservation.Arn`.
    arn Ec2SubnetCidrReservationArn;
}

kinds! {
    /// `AWS::EC2::Subnet.SubnetId`.
    name Ec2SubnetId;
}

kinds! {
    /// `AWS::EC2::SubnetNetworkAclAssociation.AssociationId`.
    name Ec2SubnetNetworkAclAssociationId;
}

kinds! {
    /// `AWS::EC2::Subnet.OutpostArn`.
    arn Ec2SubnetOutpostArn;
}

kinds! {
    /// `AWS::EC2::SubnetRouteTableAssociation.Id`.
    name Ec2SubnetRouteTableAssociationId;
}

kinds! {
    /// `AWS::EC2::TrafficMirrorFilter.Id`.
    name Ec2TrafficMirrorFilterId;
}

kinds! {
    /// `AWS::EC2::TrafficMirrorFilterRule.TrafficMirrorFilterRuleId`.
    name Ec2TrafficMirrorFilterRuleId;
}

kinds! {
    /// `AWS::EC2::TrafficMirrorSession.Id`.
    name Ec2TrafficMirrorSessionId;
}

kinds! {
    /// `AWS::EC2::TrafficMirrorTarget.Id`.
    name Ec2TrafficMirrorTargetId;
}

kinds! {
    /// `AWS::EC2::TransitGateway.TransitGatewayArn`.
    arn Ec2TransitGatewayArn;
}

kinds! {
    /// `AWS::EC2::TransitGatewayAttachment.Id`.
    name Ec2TransitGatewayAttachmentId;
}

kinds! {
    /// `AWS::EC2::TransitGatewayConnectPeer.TransitGatewayConnectPeerId`.
    name Ec2TransitGatewayConnectPeerId;
}

kinds! {
    /// `AWS::EC2::TransitGatewayConnect.TransitGatewayAttachmentId`.
    name Ec2TransitGatewayConnectTransitGatewayAttachmentId;
}

kinds! {
    /// `AWS::EC2::TransitGateway.Id`.
    name Ec2TransitGatewayId;
}

kinds! {
    /// `AWS::EC2::TransitGatewayMeteringPolicy.TransitGatewayMeteringPolicyId`.
    name Ec2TransitGatewayMeteringPolicyId;
}

kinds! {
    /// `AWS::EC2::TransitGatewayMulticastDomain.TransitGatewayMulticastDomainArn`.
    arn Ec2TransitGatewayMulticastDomainArn;
}

kinds! {
    /// `AWS::EC2::TransitGatewayMulticastDomain.TransitGatewayMulticastDomainId`.
    name Ec2TransitGatewayMulticastDomainId;
}

kinds! {
    /// `AWS::EC2::TransitGatewayPeeringAttachment.TransitGatewayAttachmentId`.
    name Ec2TransitGatewayPeeringAttachmentTransitGatewayAttachmentId;
}

kinds! {
    /// `AWS::EC2::TransitGatewayPolicyTable.TransitGatewayPolicyTableId`.
    name Ec2TransitGatewayPolicyTableId;
}

kinds! {
    /// `AWS::EC2::TransitGatewayRouteTable.TransitGatewayRouteTableId`.
    name Ec2TransitGatewayRouteTableId;
}

kinds! {
    /// `AWS::EC2::TransitGatewayVpcAttachment.Id`.
    name Ec2TransitGatewayVpcAttachmentId;
}

kinds! {
    /// `AWS::EC2::VerifiedAccessEndpoint.VerifiedAccessEndpointId`.
    name Ec2VerifiedAccessEndpointId;
}

kinds! {
    /// `AWS::EC2::VerifiedAccessGroup.VerifiedAccessGroupArn`.
    arn Ec2VerifiedAccessGroupArn;
}

kinds! {
    /// `AWS::EC2::VerifiedAccessGroup.VerifiedAccessGroupId`.
    name Ec2VerifiedAccessGroupId;
}

kinds! {
    /// `AWS::EC2::VerifiedAccessInstance.VerifiedAccessInstanceId`.
    name Ec2VerifiedAccessInstanceId;
}

kinds! {
    /// `AWS::EC2::VerifiedAccessTrustProvider.VerifiedAccessTrustProviderId`.
    name Ec2VerifiedAccessTrustProviderId;
}

kinds! {
    /// `AWS::EC2::Volume.VolumeId`.
    name Ec2VolumeId;
}

kinds! {
    /// `AWS::EC2::VPCBlockPublicAccessExclusion.ExclusionId`.
    name Ec2VpcBlockPublicAccessExclusionId;
}

kinds! {
    /// `AWS::EC2::VPCBlockPublicAccessOptions.AccountId`.
    name Ec2VpcBlockPublicAccessOptionsAccountId;
}

kinds! {
    /// `AWS::EC2::VPC.CidrBlock`.
    name Ec2VpcCidrBlock;
}

kinds! {
    /// `AWS::EC2::VPCEncryptionControl.VpcEncryptionControlId`.
    name Ec2VpcEncryptionControlId;
}

kinds! {
    /// `AWS::EC2::VPCEndpointConnectionNotification.VPCEndpointConnectionNotificationId`.
    name Ec2VpcEndpointConnectionNotificationId;
}

kinds! {
    /// `AWS::EC2::VPCEndpoint.Id`.
    name Ec2VpcEndpointId;
}

kinds! {
    /// `AWS::EC2::VPCEndpointService.ServiceId`.
    name Ec2VpcEndpointServiceId;
}

kinds! {
    /// `AWS::EC2::VPCEndpointServicePermissions.ServiceId`.
    name Ec2VpcEndpointServicePermissionsServiceId;
}

kinds! {
    /// `AWS::EC2::VPCEndpoint.VpcId`.
    name Ec2VpcEndpointVpcId;
}

kinds! {
    /// `AWS::EC2::VPC.VpcId`.
    name Ec2VpcId;
}

kinds! {
    /// `AWS::EC2::VPCPeeringConnection.Id`.
    name Ec2VpcPeeringConnectionId;
}

kinds! {
    /// `AWS::EC2::VPNConcentrator.VpnConcentratorId`.
    name Ec2VpnConcentratorId;
}

kinds! {
    /// `AWS::EC2::VPNConnection.VpnConnectionId`.
    name Ec2VpnConnectionId;
}

kinds! {
    /// `AWS::EC2::VPNGateway.VPNGatewayId`.
    name Ec2VpnGatewayId;
}

kinds! {
    /// `AWS::EC2::VPNGatewayRoutePropagation.Id`.
    name Ec2VpnGatewayRoutePropagationId;
}

kinds! {
    /// `AWS::ECR::PublicRepository.Arn`.
    arn EcrPublicRepositoryArn;
}

kinds! {
    /// `AWS::ECR::PublicRepository.RepositoryName`.
    name EcrPublicRepositoryName;
}

kinds! {
    /// `AWS::ECR::PullThroughCacheRule.EcrRepositoryPrefix`.
    name EcrPullThroughCacheRuleEcrRepositoryPrefix;
}

kinds! {
    /// `AWS::ECR::PullTimeUpdateExclusion.PrincipalArn`.
    arn EcrPullTimeUpdateExclusionPrincipalArn;
}

kinds! {
    /// `AWS::ECR::RegistryPolicy.RegistryId`.
    name EcrRegistryPolicyRegistryId;
}

kinds! {
    /// `AWS::ECR::RegistryScanningConfiguration.RegistryId`.
    name EcrRegistryScanningConfigurationRegistryId;
}

kinds! {
    /// `AWS::ECR::ReplicationConfiguration.RegistryId`.
    name EcrReplicationConfigurationRegistryId;
}

kinds! {
    /// `AWS::ECR::Repository.Arn`.
    arn EcrRepositoryArn;
}

kinds! {
    /// `AWS::ECR::RepositoryCreationTemplate.Prefix`.
    name EcrRepositoryCreationTemplatePrefix;
}

kinds! {
    /// `AWS::ECR::Repository.RepositoryName`.
    name EcrRepositoryName;
}

kinds! {
    /// `AWS::ECR::SigningConfiguration.RegistryId`.
    name EcrSigningConfigurationRegistryId;
}

kinds! {
    /// `AWS::ECS::CapacityProvider.Name`.
    name EcsCapacityProviderName;
}

kinds! {
    /// `AWS::ECS::Cluster.Arn` or `AWS::ECS::Cluster.ClusterName`.
    name EcsCluster;
}

kinds! {
    /// `AWS::ECS::Cluster.Arn`.
    arn EcsClusterArn;
}

kinds! {
    /// `AWS::ECS::ClusterCapacityProviderAssociations.Cluster`.
    name EcsClusterCapacityProviderAssociationsCluster;
}

kinds! {
    /// `AWS::ECS::Cluster.ClusterName`.
    name EcsClusterName;
}

kinds! {
    /// `AWS::ECS::Daemon.DaemonArn`.
    arn EcsDaemonArn;
}

kinds! {
    /// `AWS::ECS::Daemon.DeploymentArn`.
    arn EcsDaemonDeploymentArn;
}

kinds! {
    /// `AWS::ECS::DaemonTaskDefinition.DaemonTaskDefinitionArn`.
    arn EcsDaemonTaskDefinitionArn;
}

kinds! {
    /// `AWS::ECS::ExpressGatewayService.ServiceArn`.
    arn EcsExpressGatewayServiceArn;
}

kinds! {
    /// `AWS::ECS::Gateway.Arn`.
    arn EcsGatewayArn;
}

kinds! {
    /// `AWS::ECS::GatewayClusterAssociations.ClusterArn`.
    arn EcsGatewayClusterAssociationsClusterArn;
}

kinds! {
    /// `AWS::ECS::GatewayClusterAssociations.GatewayArn`.
    arn EcsGatewayClusterAssociationsGatewayArn;
}

kinds! {
    /// `AWS::ECS::Service.ServiceArn`.
    arn EcsServiceArn;
}

kinds! {
    /// `AWS::ECS::TaskDefinition.TaskDefinitionArn`.
    arn EcsTaskDefinitionArn;
}

kinds! {
    /// `AWS::EFS::AccessPoint.Arn`.
    arn EfsAccessPointArn;
}

kinds! {
    /// `AWS::EFS::AccessPoint.AccessPointId`.
    name EfsAccessPointId;
}

kinds! {
    /// `AWS::EFS::FileSystem.Arn`.
    arn EfsFileSystemArn;
}

kinds! {
    /// `AWS::EFS::FileSystem.FileSystemId`.
    name EfsFileSystemId;
}

kinds! {
    /// `AWS::EKS::Cluster.Name`.
    name EksClusterName;
}

kinds! {
    /// `AWS::ElastiCache::UserGroup.UserGroupId`.
    name ElastiCacheUserGroupId;
}

kinds! {
    /// `AWS::ElastiCache::User.UserId`.
    name ElastiCacheUserId;
}

kinds! {
    /// `AWS::ElasticBeanstalk::Application.ApplicationName`.
    name ElasticBeanstalkApplicationName;
}

kinds! {
    /// `AWS::ElasticBeanstalk::ConfigurationTemplate.TemplateName`.
    name ElasticBeanstalkConfigurationTemplateName;
}

kinds! {
    /// `AWS::ElasticLoadBalancingV2::Listener.ListenerArn`.
    arn ElasticLoadBalancingV2ListenerArn;
}

kinds! {
    /// `AWS::ElasticLoadBalancingV2::LoadBalancer.LoadBalancerArn`.
    arn ElasticLoadBalancingV2LoadBalancerArn;
}

kinds! {
    /// `AWS::ElasticLoadBalancingV2::LoadBalancer.DNSName`.
    name ElasticLoadBalancingV2LoadBalancerDnsName;
}

kinds! {
    /// `AWS::ElasticLoadBalancingV2::TargetGroup.TargetGroupArn`.
    arn ElasticLoadBalancingV2TargetGroupArn;
}

kinds! {
    /// `AWS::Elasticsearch::Domain.Arn`.
    arn ElasticsearchDomainArn;
}

kinds! {
    /// `AWS::EMR::Studio.StudioId`.
    name EmrStudioId;
}

kinds! {
    /// `AWS::EventSchemas::RegistryPolicy.RegistryName`.
    name EventSchemasRegistryPolicyRegistryName;
}

kinds! {
    /// `AWS::Events::ApiDestination.Arn`.
    arn EventsApiDestinationArn;
}

kinds! {
    /// `AWS::Events::ApiDestination.Name`.
    name EventsApiDestinationName;
}

kinds! {
    /// `AWS::Events::Archive.Arn`.
    arn EventsArchiveArn;
}

kinds! {
    /// `AWS::Events::Archive.ArchiveName`.
    name EventsArchiveName;
}

kinds! {
    /// `AWS::Events::Connection.Arn`.
    arn EventsConnectionArn;
}

kinds! {
    /// `AWS::Events::Connection.Name`.
    name EventsConnectionName;
}

kinds! {
    /// `AWS::Events::Connection.SecretArn`.
    arn EventsConnectionSecretArn;
}

kinds! {
    /// `AWS::Events::Endpoint.Arn`.
    arn EventsEndpointArn;
}

kinds! {
    /// `AWS::Events::Endpoint.Name`.
    name EventsEndpointName;
}

kinds! {
    /// `AWS::Events::EventBus.Arn` or `AWS::Events::EventBus.Name`.
    name EventsEventBus;
}

kinds! {
    /// `AWS::Events::EventBus.Arn`.
    arn EventsEventBusArn;
}

kinds! {
    /// `AWS::Events::EventBus.Name`.
    name EventsEventBusName;
}

kinds! {
    /// `AWS::Events::Rule.Arn`.
    arn EventsRuleArn;
}

kinds! {
    /// `AWS::Evidently::Project.Arn`.
    arn EvidentlyProjectArn;
}

kinds! {
    /// `AWS::GlobalAccelerator::Accelerator.AcceleratorArn`.
    arn GlobalAcceleratorAcceleratorArn;
}

kinds! {
    /// `AWS::GlobalAccelerator::Listener.ListenerArn`.
    arn GlobalAcceleratorListenerArn;
}

kinds! {
    /// `AWS::Glue::Blueprint.Arn`.
    arn GlueBlueprintArn;
}

kinds! {
    /// `AWS::Glue::Catalog.ResourceArn`.
    arn GlueCatalogResourceArn;
}

kinds! {
    /// `AWS::Glue::Classifier.Name`.
    name GlueClassifierName;
}

kinds! {
    /// `AWS::Glue::ConnectionType.ConnectionTypeArn`.
    arn GlueConnectionTypeArn;
}

kinds! {
    /// `AWS::Glue::Crawler.Name`.
    name GlueCrawlerName;
}

kinds! {
    /// `AWS::Glue::CustomEntityType.Name`.
    name GlueCustomEntityTypeName;
}

kinds! {
    /// `AWS::Glue::DataCatalogEncryptionSettings.CatalogId`.
    name GlueDataCatalogEncryptionSettingsCatalogId;
}

kinds! {
    /// `AWS::Glue::DataQualityRuleset.Name`.
    name GlueDataQualityRulesetName;
}

kinds! {
    /// `AWS::Glue::Database.DatabaseName`.
    name GlueDatabaseName;
}

kinds! {
    /// `AWS::Glue::DevEndpoint.EndpointName`.
    name GlueDevEndpointName;
}

kinds! {
    /// `AWS::Glue::IdentityCenterConfiguration.AccountId`.
    name GlueIdentityCenterConfigurationAccountId;
}

kinds! {
    /// `AWS::Glue::IdentityCenterConfiguration.ApplicationArn`.
    arn GlueIdentityCenterConfigurationApplicationArn;
}

kinds! {
    /// `AWS::Glue::Integration.IntegrationArn`.
    arn GlueIntegrationArn;
}

kinds! {
    /// `AWS::Glue::IntegrationResourceProperty.ResourcePropertyArn`.
    arn GlueIntegrationResourcePropertyArn;
}

kinds! {
    /// `AWS::Glue::Job.Name`.
    name GlueJobName;
}

kinds! {
    /// `AWS::Glue::MLTransform.TransformId`.
    name GlueMlTransformId;
}

kinds! {
    /// `AWS::Glue::Registry.Arn`.
    arn GlueRegistryArn;
}

kinds! {
    /// `AWS::Glue::Schema.Arn`.
    arn GlueSchemaArn;
}

kinds! {
    /// `AWS::Glue::SchemaVersion.VersionId`.
    name GlueSchemaVersionId;
}

kinds! {
    /// `AWS::Glue::SecurityConfiguration.Name`.
    name GlueSecurityConfigurationName;
}

kinds! {
    /// `AWS::Glue::Session.Arn`.
    arn GlueSessionArn;
}

kinds! {
    /// `AWS::Glue::Trigger.Name`.
    name GlueTriggerName;
}

kinds! {
    /// `AWS::Glue::UsageProfile.Name`.
    name GlueUsageProfileName;
}

kinds! {
    /// `AWS::Glue::UserDefinedFunction.Arn`.
    arn GlueUserDefinedFunctionArn;
}

kinds! {
    /// `AWS::Glue::Workflow.Name`.
    name GlueWorkflowName;
}

kinds! {
    /// `AWS::GroundStation::Config.Arn`.
    arn GroundStationConfigArn;
}

kinds! {
    /// `AWS::GuardDuty::CustomDetectionRuleAssociation.Arn`.
    arn GuardDutyCustomDetectionRuleAssociationArn;
}

kinds! {
    /// `AWS::GuardDuty::Detector.Id`.
    name GuardDutyDetectorId;
}

kinds! {
    /// `AWS::GuardDuty::MalwareProtectionPlan.Arn`.
    arn GuardDutyMalwareProtectionPlanArn;
}

kinds! {
    /// `AWS::GuardDuty::MalwareProtectionPlan.MalwareProtectionPlanId`.
    name GuardDutyMalwareProtectionPlanId;
}

kinds! {
    /// `AWS::IAM::AccessKey.Id`.
    name IamAccessKeyId;
}

kinds! {
    /// `AWS::IAM::Group.Arn`.
    arn IamGroupArn;
}

kinds! {
    /// `AWS::IAM::Group.GroupName`.
    name IamGroupName;
}

kinds! {
    /// `AWS::IAM::InstanceProfile.Arn`.
    arn IamInstanceProfileArn;
}

kinds! {
    /// `AWS::IAM::InstanceProfile.InstanceProfileName`.
    name IamInstanceProfileName;
}

kinds! {
    /// `AWS::IAM::ManagedPolicy.PolicyArn`.
    arn IamManagedPolicyArn;
}

kinds! {
    /// `AWS::IAM::OIDCProvider.Arn`.
    arn IamOidcProviderArn;
}

kinds! {
    /// `AWS::IAM::Policy.Id`.
    name IamPolicyId;
}

kinds! {
    /// `AWS::IAM::Role.Arn` or `AWS::IAM::Role.RoleName`.
    name IamRole;
}

kinds! {
    /// `AWS::IAM::Role.Arn`.
    arn IamRoleArn;
}

kinds! {
    /// `AWS::IAM::Role.RoleName`.
    name IamRoleName;
}

kinds! {
    /// `AWS::IAM::SAMLProvider.Arn`.
    arn IamSamlProviderArn;
}

kinds! {
    /// `AWS::IAM::ServerCertificate.Arn`.
    arn IamServerCertificateArn;
}

kinds! {
    /// `AWS::IAM::ServerCertificate.ServerCertificateName`.
    name IamServerCertificateName;
}

kinds! {
    /// `AWS::IAM::ServiceLinkedRole.RoleName`.
    name IamServiceLinkedRoleName;
}

kinds! {
    /// `AWS::IAM::User.Arn`.
    arn IamUserArn;
}

kinds! {
    /// `AWS::IAM::User.UserName`.
    name IamUserName;
}

kinds! {
    /// `AWS::IAM::UserToGroupAddition.Id`.
    name IamUserToGroupAdditionId;
}

kinds! {
    /// `AWS::IAM::VirtualMFADevice.SerialNumber`.
    name IamVirtualMfaDeviceSerialNumber;
}

kinds! {
    /// `AWS::ImageBuilder::Component.Arn`.
    arn ImageBuilderComponentArn;
}

kinds! {
    /// `AWS::ImageBuilder::ContainerRecipe.Arn`.
    arn ImageBuilderContainerRecipeArn;
}

kinds! {
    /// `AWS::ImageBuilder::DistributionConfiguration.Arn`.
    arn ImageBuilderDistributionConfigurationArn;
}

kinds! {
    /// `AWS::ImageBuilder::ImageRecipe.Arn`.
    arn ImageBuilderImageRecipeArn;
}

kinds! {
    /// `AWS::ImageBuilder::InfrastructureConfiguration.Arn`.
    arn ImageBuilderInfrastructureConfigurationArn;
}

kinds! {
    /// `AWS::Inspector::AssessmentTarget.Arn`.
    arn InspectorAssessmentTargetArn;
}

kinds! {
    /// `AWS::Inspector::AssessmentTemplate.Arn`.
    arn InspectorAssessmentTemplateArn;
}

kinds! {
    /// `AWS::Inspector::ResourceGroup.Arn`.
    arn InspectorResourceGroupArn;
}

kinds! {
    /// `AWS::IoTEvents::Input.InputName`.
    name IotEventsInputName;
}

kinds! {
    /// `AWS::IoTSiteWise::AssetModel.AssetModelId`.
    name IotSiteWiseAssetModelId;
}

kinds! {
    /// `AWS::IoT::TopicRule.Arn`.
    arn IotTopicRuleArn;
}

kinds! {
    /// `AWS::IVS::Channel.Arn`.
    arn IvsChannelArn;
}

kinds! {
    /// `AWS::IVSChat::LoggingConfiguration.Arn`.
    arn IvsChatLoggingConfigurationArn;
}

kinds! {
    /// `AWS::IVS::RecordingConfiguration.Arn`.
    arn IvsRecordingConfigurationArn;
}

kinds! {
    /// `AWS::Kendra::Index.Id`.
    name KendraIndexId;
}

kinds! {
    /// `AWS::Kinesis::Channel.ChannelARN`.
    arn KinesisChannelArn;
}

kinds! {
    /// `AWS::KinesisFirehose::DeliveryStream.Arn`.
    arn KinesisFirehoseDeliveryStreamArn;
}

kinds! {
    /// `AWS::KinesisFirehose::DeliveryStream.DeliveryStreamName`.
    name KinesisFirehoseDeliveryStreamName;
}

kinds! {
    /// `AWS::Kinesis::ResourcePolicy.ResourceArn`.
    arn KinesisResourcePolicyResourceArn;
}

kinds! {
    /// `AWS::Kinesis::Stream.Arn`.
    arn KinesisStreamArn;
}

kinds! {
    /// `AWS::Kinesis::StreamConsumer.ConsumerARN`.
    arn KinesisStreamConsumerArn;
}

kinds! {
    /// `AWS::Kinesis::StreamConsumer.StreamARN`.
    arn KinesisStreamConsumerStreamArn;
}

kinds! {
    /// `AWS::Kinesis::Stream.Name`.
    name KinesisStreamName;
}

kinds! {
    /// `AWS::KMS::Alias.AliasName`.
    name KmsAliasName;
}

kinds! {
    /// `AWS::KMS::Alias.AliasName` or `AWS::KMS::Key.Arn` or `AWS::KMS::Key.KeyId` or `AWS::KMS::ReplicaKey.Arn` or `AWS::KMS::ReplicaKey.KeyId`.
    name KmsKey;
}

kinds! {
    /// `AWS::KMS::Key.Arn`.
    arn KmsKeyArn;
}

kinds! {
    /// `AWS::KMS::Key.KeyId`.
    name KmsKeyId;
}

kinds! {
    /// `AWS::KMS::ReplicaKey.Arn`.
    arn KmsReplicaKeyArn;
}

kinds! {
    /// `AWS::KMS::ReplicaKey.KeyId`.
    name KmsReplicaKeyId;
}

kinds! {
    /// `AWS::LakeFormation::DataLakeSettings.Id`.
    name LakeFormationDataLakeSettingsId;
}

kinds! {
    /// `AWS::LakeFormation::Permissions.Id`.
    name LakeFormationPermissionsId;
}

kinds! {
    /// `AWS::LakeFormation::Resource.Id`.
    name LakeFormationResourceId;
}

kinds! {
    /// `AWS::LakeFormation::Tag.TagKey`.
    name LakeFormationTagKey;
}

kinds! {
    /// `AWS::Lambda::Alias.AliasArn`.
    arn LambdaAliasArn;
}

kinds! {
    /// `AWS::Lambda::CapacityProvider.Arn`.
    arn LambdaCapacityProviderArn;
}

kinds! {
    /// `AWS::Lambda::CapacityProvider.CapacityProviderName`.
    name LambdaCapacityProviderName;
}

kinds! {
    /// `AWS::Lambda::CodeSigningConfig.CodeSigningConfigArn`.
    arn LambdaCodeSigningConfigArn;
}

kinds! {
    /// `AWS::Lambda::EventSourceMapping.EventSourceMappingArn`.
    arn LambdaEventSourceMappingArn;
}

kinds! {
    /// `AWS::Lambda::EventSourceMapping.Id`.
    name LambdaEventSourceMappingId;
}

kinds! {
    /// `AWS::Lambda::Function.Arn` or `AWS::Lambda::Function.FunctionName`.
    name LambdaFunction;
}

kinds! {
    /// `AWS::Lambda::Function.Arn`.
    arn LambdaFunctionArn;
}

kinds! {
    /// `AWS::Lambda::Function.FunctionName`.
    name LambdaFunctionName;
}

kinds! {
    /// `AWS::Lambda::LayerVersion.LayerVersionArn`.
    arn LambdaLayerVersionArn;
}

kinds! {
    /// `AWS::Lambda::LayerVersionPermission.Id`.
    name LambdaLayerVersionPermissionId;
}

kinds! {
    /// `AWS::Lambda::MicrovmImage.ImageArn`.
    arn LambdaMicrovmImageArn;
}

kinds! {
    /// `AWS::Lambda::NetworkConnector.Arn`.
    arn LambdaNetworkConnectorArn;
}

kinds! {
    /// `AWS::Lambda::NetworkConnector.LatestVersionArn`.
    arn LambdaNetworkConnectorLatestVersionArn;
}

kinds! {
    /// `AWS::Lambda::ResourcePolicy.ResourceArn`.
    arn LambdaResourcePolicyResourceArn;
}

kinds! {
    /// `AWS::Lambda::Url.FunctionArn`.
    arn LambdaUrlFunctionArn;
}

kinds! {
    /// `AWS::Lambda::Version.FunctionArn`.
    arn LambdaVersionFunctionArn;
}

kinds! {
    /// `AWS::Lambda::Version.Version`.
    name LambdaVersionVersion;
}

kinds! {
    /// `AWS::Lambda::WebFunction.FunctionArn`.
    arn LambdaWebFunctionArn;
}

kinds! {
    /// `AWS::Lambda::WebFunctionEndpoint.EndpointArn`.
    arn LambdaWebFunctionEndpointArn;
}

kinds! {
    /// `AWS::Lambda::WebFunctionEndpoint.FunctionArn`.
    arn LambdaWebFunctionEndpointFunctionArn;
}

kinds! {
    /// `AWS::Lambda::WebFunctionRevision.RevisionArn`.
    arn LambdaWebFunctionRevisionArn;
}

kinds! {
    /// `AWS::Lambda::WebFunctionRevision.FunctionArn`.
    arn LambdaWebFunctionRevisionFunctionArn;
}

kinds! {
    /// `AWS::Lex::Bot.Id`.
    name LexBotId;
}

kinds! {
    /// `AWS::Logs::Delivery.Arn`.
    arn LogsDeliveryArn;
}

kinds! {
    /// `AWS::Logs::DeliveryDestination.Arn`.
    arn LogsDeliveryDestinationArn;
}

kinds! {
    /// `AWS::Logs::DeliveryDestination.Name`.
    name LogsDeliveryDestinationName;
}

kinds! {
    /// `AWS::Logs::Delivery.DeliveryId`.
    name LogsDeliveryId;
}

kinds! {
    /// `AWS::Logs::DeliverySource.Arn`.
    arn LogsDeliverySourceArn;
}

kinds! {
    /// `AWS::Logs::DeliverySource.Name`.
    name LogsDeliverySourceName;
}

kinds! {
    /// `AWS::Logs::Destination.Arn`.
    arn LogsDestinationArn;
}

kinds! {
    /// `AWS::Logs::Destination.DestinationName`.
    name LogsDestinationName;
}

kinds! {
    /// `AWS::Logs::Integration.IntegrationName`.
    name LogsIntegrationName;
}

kinds! {
    /// `AWS::Logs::LogAnomalyDetector.AnomalyDetectorArn`.
    arn LogsLogAnomalyDetectorArn;
}

kinds! {
    /// `AWS::Logs::LogGroup.Arn`.
    arn LogsLogGroupArn;
}

kinds! {
    /// `AWS::Logs::LogGroup.LogGroupName`.
    name LogsLogGroupName;
}

kinds! {
    /// `AWS::Logs::LogStream.LogGroupName`.
    name LogsLogStreamLogGroupName;
}

kinds! {
    /// `AWS::Logs::LogStream.LogStreamName`.
    name LogsLogStreamName;
}

kinds! {
    /// `AWS::Logs::QueryDefinition.QueryDefinitionId`.
    name LogsQueryDefinitionId;
}

kinds! {
    /// `AWS::Logs::ResourcePolicy.PolicyName`.
    name LogsResourcePolicyName;
}

kinds! {
    /// `AWS::Logs::ScheduledQuery.ScheduledQueryArn`.
    arn LogsScheduledQueryArn;
}

kinds! {
    /// `AWS::Logs::StorageTierPolicy.AccountId`.
    name LogsStorageTierPolicyAccountId;
}

kinds! {
    /// `AWS::Logs::SubscriptionFilter.FilterName`.
    name LogsSubscriptionFilterName;
}

kinds! {
    /// `AWS::Logs::Transformer.LogGroupIdentifier`.
    name LogsTransformerLogGroupIdentifier;
}

kinds! {
    /// `AWS::MSK::Cluster.Arn`.
    arn MskClusterArn;
}

kinds! {
    /// `AWS::MSK::Configuration.Arn`.
    arn MskConfigurationArn;
}

kinds! {
    /// `AWS::NetworkFirewall::Firewall.FirewallArn`.
    arn NetworkFirewallFirewallArn;
}

kinds! {
    /// `AWS::NetworkFirewall::FirewallPolicy.FirewallPolicyArn`.
    arn NetworkFirewallFirewallPolicyArn;
}

kinds! {
    /// `AWS::NetworkFirewall::RuleGroup.RuleGroupArn`.
    arn NetworkFirewallRuleGroupArn;
}

kinds! {
    /// `AWS::NetworkManager::GlobalNetwork.Id`.
    name NetworkManagerGlobalNetworkId;
}

kinds! {
    /// `AWS::OpenSearchService::Domain.Arn`.
    arn OpenSearchServiceDomainArn;
}

kinds! {
    /// `AWS::QuickSight::DataSet.Arn`.
    arn QuickSightDataSetArn;
}

kinds! {
    /// `AWS::QuickSight::Template.Arn`.
    arn QuickSightTemplateArn;
}

kinds! {
    /// `AWS::QuickSight::Theme.Arn`.
    arn QuickSightThemeArn;
}

kinds! {
    /// `AWS::RDS::DBCluster.DBClusterIdentifier`.
    name RdsDbClusterIdentifier;
}

kinds! {
    /// `AWS::RDS::DBClusterParameterGroup.DBClusterParameterGroupName`.
    name RdsDbClusterParameterGroupName;
}

kinds! {
    /// `AWS::RDS::DBInstance.DBInstanceIdentifier`.
    name RdsDbInstanceIdentifier;
}

kinds! {
    /// `AWS::RDS::DBParameterGroup.DBParameterGroupName`.
    name RdsDbParameterGroupName;
}

kinds! {
    /// `AWS::RDS::DBProxy.DBProxyName`.
    name RdsDbProxyName;
}

kinds! {
    /// `AWS::RDS::DBSubnetGroup.DBSubnetGroupName`.
    name RdsDbSubnetGroupName;
}

kinds! {
    /// `AWS::RDS::GlobalCluster.GlobalClusterIdentifier`.
    name RdsGlobalClusterIdentifier;
}

kinds! {
    /// `AWS::Redshift::ClusterParameterGroup.ParameterGroupName`.
    name RedshiftClusterParameterGroupName;
}

kinds! {
    /// `AWS::Redshift::ClusterSecurityGroup.Id`.
    name RedshiftClusterSecurityGroupId;
}

kinds! {
    /// `AWS::Redshift::ClusterSubnetGroup.ClusterSubnetGroupName`.
    name RedshiftClusterSubnetGroupName;
}

kinds! {
    /// `AWS::RefactorSpaces::Application.ApplicationIdentifier`.
    name RefactorSpacesApplicationIdentifier;
}

kinds! {
    /// `AWS::RefactorSpaces::Environment.EnvironmentIdentifier`.
    name RefactorSpacesEnvironmentIdentifier;
}

kinds! {
    /// `AWS::RefactorSpaces::Service.ServiceIdentifier`.
    name RefactorSpacesServiceIdentifier;
}

kinds! {
    /// `AWS::RoboMaker::Fleet.Arn`.
    arn RoboMakerFleetArn;
}

kinds! {
    /// `AWS::RoboMaker::RobotApplication.Arn`.
    arn RoboMakerRobotApplicationArn;
}

kinds! {
    /// `AWS::RoboMaker::SimulationApplication.Arn`.
    arn RoboMakerSimulationApplicationArn;
}

kinds! {
    /// `AWS::Route53::HealthCheck.HealthCheckId`.
    name Route53HealthCheckId;
}

kinds! {
    /// `AWS::Route53::HostedZone.Id`.
    name Route53HostedZoneId;
}

kinds! {
    /// `AWS::Route53RecoveryControl::Cluster.ClusterArn`.
    arn Route53RecoveryControlClusterArn;
}

kinds! {
    /// `AWS::Route53RecoveryControl::ControlPanel.ControlPanelArn`.
    arn Route53RecoveryControlControlPanelArn;
}

kinds! {
    /// `AWS::Route53RecoveryControl::RoutingControl.RoutingControlArn`.
    arn Route53RecoveryControlRoutingControlArn;
}

kinds! {
    /// `AWS::Route53Resolver::FirewallDomainList.Id`.
    name Route53ResolverFirewallDomainListId;
}

kinds! {
    /// `AWS::Route53Resolver::FirewallRuleGroup.Id`.
    name Route53ResolverFirewallRuleGroupId;
}

kinds! {
    /// `AWS::Route53Resolver::ResolverQueryLoggingConfig.Id`.
    name Route53ResolverResolverQueryLoggingConfigId;
}

kinds! {
    /// `AWS::Route53Resolver::ResolverRule.ResolverRuleId`.
    name Route53ResolverResolverRuleId;
}

kinds! {
    /// `AWS::S3::AccessGrant.AccessGrantArn`.
    arn S3AccessGrantArn;
}

kinds! {
    /// `AWS::S3::AccessGrant.AccessGrantId`.
    name S3AccessGrantId;
}

kinds! {
    /// `AWS::S3::AccessGrantsInstance.AccessGrantsInstanceArn`.
    arn S3AccessGrantsInstanceArn;
}

kinds! {
    /// `AWS::S3::AccessGrantsLocation.AccessGrantsLocationArn`.
    arn S3AccessGrantsLocationArn;
}

kinds! {
    /// `AWS::S3::AccessGrantsLocation.AccessGrantsLocationId`.
    name S3AccessGrantsLocationId;
}

kinds! {
    /// `AWS::S3::AccessPoint.Arn`.
    arn S3AccessPointArn;
}

kinds! {
    /// `AWS::S3::AccessPoint.Name`.
    name S3AccessPointName;
}

kinds! {
    /// `AWS::S3::Bucket.DomainName` or `AWS::S3::Bucket.RegionalDomainName`.
    name S3Bucket;
}

kinds! {
    /// `AWS::S3::Bucket.Arn`.
    arn S3BucketArn;
}

kinds! {
    /// `AWS::S3::Bucket.DomainName`.
    name S3BucketDomainName;
}

kinds! {
    /// `AWS::S3::Bucket.BucketName`.
    name S3BucketName;
}

kinds! {
    /// `AWS::S3::BucketPolicy.Bucket`.
    name S3BucketPolicyBucket;
}

kinds! {
    /// `AWS::S3::Bucket.RegionalDomainName`.
    name S3BucketRegionalDomainName;
}

kinds! {
    /// `AWS::S3::MultiRegionAccessPoint.Name`.
    name S3MultiRegionAccessPointName;
}

kinds! {
    /// `AWS::S3::MultiRegionAccessPointPolicy.MrapName`.
    name S3MultiRegionAccessPointPolicyMrapName;
}

kinds! {
    /// `AWS::S3::StorageLensGroup.StorageLensGroupArn`.
    arn S3StorageLensGroupArn;
}

kinds! {
    /// `AWS::S3::StorageLensGroup.Name`.
    name S3StorageLensGroupName;
}

kinds! {
    /// `AWS::SageMaker::Domain.DomainId`.
    name SageMakerDomainId;
}

kinds! {
    /// `AWS::Scheduler::Schedule.Arn`.
    arn SchedulerScheduleArn;
}

kinds! {
    /// `AWS::Scheduler::ScheduleGroup.Arn`.
    arn SchedulerScheduleGroupArn;
}

kinds! {
    /// `AWS::Scheduler::ScheduleGroup.Name`.
    name SchedulerScheduleGroupName;
}

kinds! {
    /// `AWS::Scheduler::Schedule.Name`.
    name SchedulerScheduleName;
}

kinds! {
    /// `AWS::SecretsManager::ResourcePolicy.SecretId`.
    name SecretsManagerResourcePolicySecretId;
}

kinds! {
    /// `AWS::SecretsManager::RotationSchedule.Id`.
    name SecretsManagerRotationScheduleId;
}

kinds! {
    /// `AWS::SecretsManager::Secret.Id`.
    name SecretsManagerSecretId;
}

kinds! {
    /// `AWS::SecretsManager::SecretTargetAttachment.SecretId`.
    name SecretsManagerSecretTargetAttachmentSecretId;
}

kinds! {
    /// `AWS::SecurityHub::ActionTarget.ActionTargetArn`.
    arn SecurityHubActionTargetArn;
}

kinds! {
    /// `AWS::SecurityHub::AggregatorV2.AggregatorV2Arn`.
    arn SecurityHubAggregatorV2Arn;
}

kinds! {
    /// `AWS::SecurityHub::AutomationRule.RuleArn`.
    arn SecurityHubAutomationRuleArn;
}

kinds! {
    /// `AWS::SecurityHub::AutomationRuleV2.RuleArn`.
    arn SecurityHubAutomationRuleV2RuleArn;
}

kinds! {
    /// `AWS::SecurityHub::ConfigurationPolicy.Arn`.
    arn SecurityHubConfigurationPolicyArn;
}

kinds! {
    /// `AWS::SecurityHub::Connector.ConnectorArn`.
    arn SecurityHubConnectorArn;
}

kinds! {
    /// `AWS::SecurityHub::ConnectorV2.ConnectorArn`.
    arn SecurityHubConnectorV2ConnectorArn;
}

kinds! {
    /// `AWS::SecurityHub::DelegatedAdmin.DelegatedAdminIdentifier`.
    name SecurityHubDelegatedAdminIdentifier;
}

kinds! {
    /// `AWS::SecurityHub::FindingAggregator.FindingAggregatorArn`.
    arn SecurityHubFindingAggregatorArn;
}

kinds! {
    /// `AWS::SecurityHub::Hub.ARN`.
    arn SecurityHubHubArn;
}

kinds! {
    /// `AWS::SecurityHub::HubV2.HubV2Arn`.
    arn SecurityHubHubV2Arn;
}

kinds! {
    /// `AWS::SecurityHub::Insight.InsightArn`.
    arn SecurityHubInsightArn;
}

kinds! {
    /// `AWS::SecurityHub::OrganizationConfiguration.OrganizationConfigurationIdentifier`.
    name SecurityHubOrganizationConfigurationIdentifier;
}

kinds! {
    /// `AWS::SecurityHub::PolicyAssociation.AssociationIdentifier`.
    name SecurityHubPolicyAssociationIdentifier;
}

kinds! {
    /// `AWS::SecurityHub::ProductSubscription.ProductSubscriptionArn`.
    arn SecurityHubProductSubscriptionArn;
}

kinds! {
    /// `AWS::SecurityHub::SecurityControl.SecurityControlId`.
    name SecurityHubSecurityControlId;
}

kinds! {
    /// `AWS::SecurityHub::Standard.StandardsSubscriptionArn`.
    arn SecurityHubStandardStandardsSubscriptionArn;
}

kinds! {
    /// `AWS::ServiceCatalog::ServiceAction.Id`.
    name ServiceCatalogServiceActionId;
}

kinds! {
    /// `AWS::SES::ConfigurationSet.Name`.
    name SesConfigurationSetName;
}

kinds! {
    /// `AWS::SES::DedicatedIpPool.PoolName`.
    name SesDedicatedIpPoolName;
}

kinds! {
    /// `AWS::Signer::SigningProfile.Arn`.
    arn SignerSigningProfileArn;
}

kinds! {
    /// `AWS::Signer::SigningProfile.ProfileName`.
    name SignerSigningProfileName;
}

kinds! {
    /// `AWS::SNS::Subscription.Arn`.
    arn SnsSubscriptionArn;
}

kinds! {
    /// `AWS::SNS::Topic.TopicArn` or `AWS::SNS::Topic.TopicName`.
    name SnsTopic;
}

kinds! {
    /// `AWS::SNS::Topic.TopicArn`.
    arn SnsTopicArn;
}

kinds! {
    /// `AWS::SNS::TopicInlinePolicy.TopicArn`.
    arn SnsTopicInlinePolicyTopicArn;
}

kinds! {
    /// `AWS::SNS::Topic.TopicName`.
    name SnsTopicName;
}

kinds! {
    /// `AWS::SNS::TopicPolicy.Id`.
    name SnsTopicPolicyId;
}

kinds! {
    /// `AWS::SQS::Queue.Arn`.
    arn SqsQueueArn;
}

kinds! {
    /// `AWS::SQS::QueueInlinePolicy.Queue`.
    name SqsQueueInlinePolicyQueue;
}

kinds! {
    /// `AWS::SQS::QueuePolicy.Id`.
    name SqsQueuePolicyId;
}

kinds! {
    /// `AWS::SQS::Queue.QueueUrl`.
    name SqsQueueUrl;
}

kinds! {
    /// `AWS::SSM::Association.AssociationId`.
    name SsmAssociationId;
}

kinds! {
    /// `AWS::SSM::CloudConnector.CloudConnectorArn`.
    arn SsmCloudConnectorArn;
}

kinds! {
    /// `AWS::SSM::Document.Name`.
    name SsmDocumentName;
}

kinds! {
    /// `AWS::SSM::MaintenanceWindow.WindowId`.
    name SsmMaintenanceWindowId;
}

kinds! {
    /// `AWS::SSM::MaintenanceWindowTarget.WindowTargetId`.
    name SsmMaintenanceWindowTargetId;
}

kinds! {
    /// `AWS::SSM::MaintenanceWindowTask.WindowTaskId`.
    name SsmMaintenanceWindowTaskId;
}

kinds! {
    /// `AWS::SSM::OpsItem.OpsItemArn`.
    arn SsmOpsItemArn;
}

kinds! {
    /// `AWS::SSM::Parameter.Arn`.
    arn SsmParameterArn;
}

kinds! {
    /// `AWS::SSM::Parameter.Name`.
    name SsmParameterName;
}

kinds! {
    /// `AWS::SSM::PatchBaseline.Id`.
    name SsmPatchBaselineId;
}

kinds! {
    /// `AWS::SSM::ResourceDataSync.SyncName`.
    name SsmResourceDataSyncName;
}

kinds! {
    /// `AWS::SSM::ServiceSetting.Arn`.
    arn SsmServiceSettingArn;
}

kinds! {
    /// `AWS::StepFunctions::Activity.Arn`.
    arn StepFunctionsActivityArn;
}

kinds! {
    /// `AWS::StepFunctions::StateMachineAlias.Arn`.
    arn StepFunctionsStateMachineAliasArn;
}

kinds! {
    /// `AWS::StepFunctions::StateMachine.Arn`.
    arn StepFunctionsStateMachineArn;
}

kinds! {
    /// `AWS::StepFunctions::StateMachineVersion.Arn`.
    arn StepFunctionsStateMachineVersionArn;
}

kinds! {
    /// `AWS::Timestream::Database.DatabaseName`.
    name TimestreamDatabaseName;
}

kinds! {
    /// `AWS::WAFv2::WebACL.Arn`.
    arn WaFv2WebAclArn;
}

impl lakewright_template::ArnKind for SecretsManagerSecretId {}

macro_rules! unions {
    ($($union:ident: $($kind:ident)+;)*) => {
        $($(impl lakewright_template::Accepts<$kind> for $union {})+)*
    };
}

unions! {
    CognitoUserPoolClient: CognitoUserPoolClientId CognitoUserPoolClientUserPoolId Arn;
    DirectConnectDirectConnectGateway: DirectConnectDirectConnectGatewayArn DirectConnectDirectConnectGatewayId Arn;
    DirectConnectLag: DirectConnectLagArn DirectConnectLagId Arn;
    Ec2Eip: Ec2EipAllocationId Ec2EipPublicIp Arn;
    Ec2SecurityGroup: Ec2SecurityGroupId Ec2SecurityGroupName Arn;
    EcsCluster: EcsClusterArn EcsClusterName Arn;
    EventsEventBus: EventsEventBusArn EventsEventBusName Arn;
    IamRole: IamRoleArn IamRoleName Arn;
    KmsKey: KmsAliasName KmsKeyArn KmsKeyId KmsReplicaKeyArn KmsReplicaKeyId Arn;
    LambdaFunction: LambdaFunctionArn LambdaFunctionName Arn;
    S3Bucket: S3BucketDomainName S3BucketRegionalDomainName Arn;
    SnsTopic: SnsTopicArn SnsTopicName Arn;
}

use super::super::kinds::Arn;
