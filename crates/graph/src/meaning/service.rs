//! Types of resources by service and family, and what they are called.

/// What a service is for: its place and colour in a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Family {
    Storage,
    Compute,
    Messaging,
    Analytics,
    Database,
    Api,
    Network,
    Access,
    Audit,
    Monitoring,
    Other,
}

impl Family {
    pub(crate) const ALL: [Family; 11] = [
        Family::Storage,
        Family::Compute,
        Family::Messaging,
        Family::Analytics,
        Family::Database,
        Family::Api,
        Family::Network,
        Family::Access,
        Family::Audit,
        Family::Monitoring,
        Family::Other,
    ];

    /// The title of a group.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Family::Storage => "Storage",
            Family::Compute => "Compute",
            Family::Messaging => "Messaging",
            Family::Analytics => "Analytics",
            Family::Database => "Databases",
            Family::Api => "API",
            Family::Network => "Network",
            Family::Access => "Access",
            Family::Audit => "Auditing",
            Family::Monitoring => "Monitoring",
            Family::Other => "Other",
        }
    }

    /// A colour that white text and a white ground both stand out from.
    pub(crate) fn colour(self) -> &'static str {
        match self {
            Family::Storage => "#3f7d20",
            Family::Compute => "#c2570c",
            Family::Messaging => "#b3246b",
            Family::Analytics => "#6d3fc0",
            Family::Database => "#2f5fc4",
            Family::Api => "#9a3412",
            Family::Network => "#5b4a9e",
            Family::Access => "#b3261e",
            Family::Audit => "#0f766e",
            Family::Monitoring => "#a21caf",
            Family::Other => "#4b5563",
        }
    }
}

/// The last word of a type: `Queue` of `AWS::SQS::Queue`.
pub(crate) fn last_word(kind: &str) -> &str {
    kind.rsplit("::").next().unwrap_or(kind)
}

/// The service of a type: `SQS` of `AWS::SQS::Queue`, `Custom` of `Custom::Anything`.
pub(crate) fn service(kind: &str) -> &str {
    let mut words = kind.split("::");
    match (words.next(), words.next(), words.next()) {
        (Some("AWS"), Some(service), Some(_)) => service,
        (Some(vendor), Some(_), _) => vendor,
        _ => "",
    }
}

/// The family of a type.
pub(crate) fn family(kind: &str) -> Family {
    match service(kind) {
        "S3" | "EFS" | "FSx" | "Backup" | "S3Tables" | "ECR" => Family::Storage,
        "Lambda"
        | "ECS"
        | "EKS"
        | "Batch"
        | "AutoScaling"
        | "StepFunctions"
        | "Serverless"
        | "AppRunner"
        | "ElasticBeanstalk"
        | "ApplicationAutoScaling"
        | "CodeBuild"
        | "CodePipeline" => Family::Compute,
        "SQS" | "SNS" | "Events" | "Kinesis" | "KinesisFirehose" | "Pipes" | "Scheduler" | "MSK" | "AmazonMQ"
        | "EventSchemas" | "SES" => Family::Messaging,
        "Glue" | "Athena" | "EMR" | "EMRServerless" | "LakeFormation" | "Redshift" | "RedshiftServerless"
        | "SageMaker" | "OpenSearchService" | "Elasticsearch" | "QuickSight" | "DataBrew" => Family::Analytics,
        "DynamoDB" | "RDS" | "ElastiCache" | "Neptune" | "DocDB" | "Timestream" | "MemoryDB" | "DMS" => {
            Family::Database
        }
        "ApiGateway" | "ApiGatewayV2" | "AppSync" | "CloudFront" | "Cognito" => Family::Api,
        "EC2" if matches!(last_word(kind), "Instance" | "LaunchTemplate" | "SpotFleet" | "EC2Fleet" | "Volume") => {
            Family::Compute
        }
        "EC2"
        | "ElasticLoadBalancingV2"
        | "ElasticLoadBalancing"
        | "Route53"
        | "Route53Resolver"
        | "NetworkFirewall"
        | "DirectConnect"
        | "ServiceDiscovery"
        | "VpcLattice" => Family::Network,
        "IAM" | "KMS" | "SecretsManager" | "SSO" | "RAM" | "CertificateManager" => Family::Access,
        "CloudTrail" | "Config" | "GuardDuty" | "SecurityHub" | "Macie" | "AccessAnalyzer" | "Inspector"
        | "InspectorV2" | "Detective" | "AuditManager" | "WAFv2" => Family::Audit,
        "CloudWatch" | "Logs" | "Budgets" | "XRay" | "Synthetics" | "CE" => Family::Monitoring,
        _ => Family::Other,
    }
}

/// Whether a type belongs to the network itself: gateways, subnets, routes.
pub(crate) fn is_network(kind: &str) -> bool {
    service(kind) == "EC2" && family(kind) == Family::Network
}

/// What a type is called: `SQS queue`.
pub(crate) fn label(kind: &str) -> String {
    let service = service(kind);
    let noun = noun(kind);
    match service {
        "" => kind.to_owned(),
        // `Stack of CloudFormation` says less than what it is.
        "CloudFormation" if noun == "stack" => "nested stack".into(),
        "CloudFormation" if noun == "custom resource" => noun,
        "Serverless" => format!("SAM {noun}"),
        "Events" => format!("EventBridge {}", noun.strip_prefix("event ").unwrap_or(&noun)),
        "KinesisFirehose" => format!("Firehose {noun}"),
        "StepFunctions" => noun,
        "ElasticLoadBalancingV2" | "ElasticLoadBalancing" => noun,
        "AccessAnalyzer" => "IAM Access Analyzer".into(),
        "SecurityHub" if noun == "hub" => "Security Hub".into(),
        "Config" => format!("Config {}", noun.strip_prefix("configuration ").unwrap_or(&noun)),
        _ => format!("{service} {noun}"),
    }
}

/// The last word of a type, as words: `event source mapping`.
pub(crate) fn noun(kind: &str) -> String {
    let words = spaced(last_word(kind));
    words
        .split(' ')
        .map(|it| if is_acronym(it) { it.to_owned() } else { it.to_lowercase() })
        .collect::<Vec<_>>()
        .join(" ")
}

/// A few letters for the tile of a type.
pub(crate) fn tile(kind: &str) -> String {
    let known = match service(kind) {
        "Lambda" => "\u{3bb}",
        "S3" => "S3",
        "Events" => "EB",
        "DynamoDB" => "DDB",
        "StepFunctions" => "SFN",
        "CloudTrail" => "CT",
        "CloudWatch" => "CW",
        "CloudFront" => "CF",
        "CloudFormation" => "CFN",
        "ApiGateway" | "ApiGatewayV2" => "API",
        "KinesisFirehose" => "FH",
        "Kinesis" => "KDS",
        "GuardDuty" => "GD",
        "SecurityHub" => "SH",
        "AccessAnalyzer" => "AA",
        "ElasticLoadBalancingV2" | "ElasticLoadBalancing" => "LB",
        "SecretsManager" => "SM",
        "EC2" if is_network(kind) => "VPC",
        _ => "",
    };
    if !known.is_empty() {
        return known.into();
    }
    let service = service(kind);
    let capitals: String = service.chars().filter(char::is_ascii_uppercase).take(3).collect();
    if capitals.len() > 1 { capitals } else { service.chars().take(2).collect() }
}

/// Words of a name in camel case: `Event Source Mapping`, `VPC Endpoint`, `S3 Bucket`.
pub(crate) fn spaced(name: &str) -> String {
    let mut words = String::new();
    let characters: Vec<char> = name.chars().collect();
    for (position, character) in characters.iter().enumerate() {
        let before = position.checked_sub(1).and_then(|it| characters.get(it));
        let behind = characters.get(position + 1);
        let starts = character.is_uppercase()
            && (before.is_some_and(|it| it.is_lowercase())
                || (before.is_some_and(|it| it.is_uppercase() || it.is_numeric())
                    && behind.is_some_and(|it| it.is_lowercase())));
        if starts {
            words.push(' ');
        }
        words.push(if matches!(character, '-' | '_') { ' ' } else { *character });
    }
    words.trim().to_owned()
}

fn is_acronym(word: &str) -> bool {
    word.len() > 1 && word.chars().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_called_what_people_call_them() {
        let labels =
            ["AWS::SQS::Queue", "AWS::EC2::VPCEndpoint", "AWS::Events::EventBus", "Custom::Thing", "odd"].map(label);
        assert_eq!(labels, ["SQS queue", "EC2 VPC endpoint", "EventBridge bus", "Custom thing", "odd"]);
    }
}
