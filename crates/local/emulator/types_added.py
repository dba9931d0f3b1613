"""Resource types that the emulator's CloudFormation does not know.

Where the emulator has the service, the resource is made through its API and can be read back there. Where it has not, the
resource gets an identity and nothing else: `ACCEPTED` lists these types.
"""

import json
import uuid

import ministack.services.cloudformation.provisioners as provisioners
from ministack.core.responses import get_account_id, get_region

from own_api import ClientError, gone_already, service

# Types without a service behind them, and the attributes that templates take of them.
ACCEPTED = {
    "AWS::AccessAnalyzer::Analyzer": "access-analyzer:{region}:{account}:analyzer/{name}",
    "AWS::Config::AggregationAuthorization": "config:{region}:{account}:aggregation-authorization/{name}",
    "AWS::Config::ConfigurationAggregator": "config:{region}:{account}:config-aggregator/{name}",
    "AWS::GuardDuty::Detector": "guardduty:{region}:{account}:detector/{name}",
    "AWS::GuardDuty::MalwareProtectionPlan": "guardduty:{region}:{account}:malware-protection-plan/{name}",
    "AWS::LakeFormation::DataLakeSettings": "lakeformation:{region}:{account}:{name}",
    "AWS::Macie::AllowList": "macie2:{region}:{account}:allow-list/{name}",
    "AWS::Macie::CustomDataIdentifier": "macie2:{region}:{account}:custom-data-identifier/{name}",
    "AWS::Macie::FindingsFilter": "macie2:{region}:{account}:findings-filter/{name}",
    "AWS::Macie::Session": "macie2:{region}:{account}:{name}",
    "AWS::SecurityHub::FindingAggregator": "securityhub:{region}:{account}:finding-aggregator/{name}",
    "AWS::SecurityHub::Hub": "securityhub:{region}:{account}:hub/default",
}


def apply():
    for kind, arn in ACCEPTED.items():
        add(kind, accepted(arn), lambda identity, properties: None, lambda identity, old, new, stack: (identity, {}))
    add("AWS::EC2::DHCPOptions", dhcp_options, delete_dhcp_options, replacing=tuple(DHCP))
    add("AWS::EC2::VPCDHCPOptionsAssociation", associate, dissociate, reassociate, ("VpcId",))
    add("AWS::EC2::FlowLog", flow_log, delete_flow_log, replacing=(
        "ResourceId", "ResourceType", "TrafficType", "LogDestination", "LogDestinationType", "LogFormat",
    ))
    add("AWS::IAM::Group", group, delete_group, change_group, ("GroupName",))
    add("AWS::IAM::ServiceLinkedRole", linked_role, delete_linked_role, replacing=("AWSServiceName", "CustomSuffix"))
    add("AWS::CloudTrail::Trail", trail, delete_trail, change_trail, ("TrailName",))
    add("AWS::Config::ConfigurationRecorder", recorder, delete_recorder, again(recorder), ("Name",))
    add("AWS::Config::DeliveryChannel", channel, lambda identity, properties: None, again(channel), ("Name",))
    add("AWS::Events::EventBusPolicy", bus_policy, delete_bus_policy, again(bus_policy), ("EventBusName", "StatementId"))


def add(kind, create, delete, update=None, replacing=()):
    handler = {"create": create, "delete": delete}
    if update:
        handler["update"] = update
    provisioners._RESOURCE_HANDLERS[kind] = handler
    provisioners._REPLACING_PROPERTIES[kind] = tuple(replacing)


def accepted(arn):
    def create(logical_id, properties, stack):
        identity = uuid.uuid4().hex
        filled = arn.format(region=get_region(), account=get_account_id(), name=identity)
        return identity, {"Id": identity, "Arn": f"arn:aws:{filled}"}

    return create


def again(create):
    """An update that is the same request once more."""

    def update(identity, old, new, stack):
        return create(None, new, stack)

    return update


def name_of(properties, key, stack, logical_id):
    return properties.get(key) or provisioners._physical_name(stack, logical_id)


def is_true(value):
    return str(value).lower() == "true"


def lower_first(value):
    """CloudFormation's names of members as the API of Config has them."""
    if isinstance(value, dict):
        return {key[0].lower() + key[1:]: lower_first(it) for key, it in value.items()}
    return [lower_first(it) for it in value] if isinstance(value, list) else value


# EC2.

DHCP = {
    "DomainName": "domain-name",
    "DomainNameServers": "domain-name-servers",
    "NtpServers": "ntp-servers",
    "NetbiosNameServers": "netbios-name-servers",
    "NetbiosNodeType": "netbios-node-type",
}


def dhcp_options(logical_id, properties, stack):
    wanted = {DHCP[it]: properties[it] for it in DHCP if it in properties}
    options = [{"Key": key, "Values": it if isinstance(it, list) else [str(it)]} for key, it in wanted.items()]
    made = service("ec2").create_dhcp_options(DhcpConfigurations=options)["DhcpOptions"]["DhcpOptionsId"]
    return made, {"DhcpOptionsId": made}


def delete_dhcp_options(identity, properties):
    gone_already(service("ec2").delete_dhcp_options, DhcpOptionsId=identity)


def associate(logical_id, properties, stack):
    service("ec2").associate_dhcp_options(DhcpOptionsId=properties["DhcpOptionsId"], VpcId=properties["VpcId"])
    return f"{properties['DhcpOptionsId']}|{properties['VpcId']}", {}


def reassociate(identity, old, new, stack):
    return associate(None, new, stack)


def dissociate(identity, properties):
    gone_already(service("ec2").associate_dhcp_options, DhcpOptionsId="default", VpcId=properties["VpcId"])


def flow_log(logical_id, properties, stack):
    wanted = {it: properties[it] for it in ("TrafficType", "LogDestinationType", "LogDestination", "LogGroupName", "LogFormat") if it in properties}
    made = service("ec2").create_flow_logs(
        ResourceIds=[properties["ResourceId"]], ResourceType=properties["ResourceType"], **wanted
    )["FlowLogIds"][0]
    return made, {"Id": made}


def delete_flow_log(identity, properties):
    gone_already(service("ec2").delete_flow_logs, FlowLogIds=[identity])


# IAM.


def group(logical_id, properties, stack):
    name = name_of(properties, "GroupName", stack, logical_id)
    made = service("iam").create_group(GroupName=name, Path=properties.get("Path", "/"))["Group"]
    set_policies(name, {}, properties)
    return name, {"Arn": made["Arn"]}


def change_group(identity, old, new, stack):
    set_policies(identity, old, new)
    return identity, {"Arn": service("iam").get_group(GroupName=identity)["Group"]["Arn"]}


def set_policies(name, old, new):
    iam = service("iam")
    before, after = (set(it.get("ManagedPolicyArns") or []) for it in (old, new))
    for arn in sorted(after - before):
        iam.attach_group_policy(GroupName=name, PolicyArn=arn)
    for arn in sorted(before - after):
        iam.detach_group_policy(GroupName=name, PolicyArn=arn)
    kept = {it["PolicyName"]: it["PolicyDocument"] for it in new.get("Policies") or []}
    for policy, document in kept.items():
        iam.put_group_policy(GroupName=name, PolicyName=policy, PolicyDocument=json.dumps(document))
    for policy in {it["PolicyName"] for it in old.get("Policies") or []} - kept.keys():
        iam.delete_group_policy(GroupName=name, PolicyName=policy)


def delete_group(identity, properties):
    iam = service("iam")
    if not any(it["GroupName"] == identity for it in iam.list_groups()["Groups"]):
        return
    if iam.get_group(GroupName=identity)["Users"]:
        raise ValueError(f"Cannot delete entity, must remove users from group first: {identity}")
    set_policies(identity, properties, {})
    iam.delete_group(GroupName=identity)


def linked_role(logical_id, properties, stack):
    iam = service("iam")
    named = properties["AWSServiceName"]
    made = iam.create_service_linked_role(AWSServiceName=named)["Role"]
    return made["RoleName"], {"RoleName": made["RoleName"]}


def delete_linked_role(identity, properties):
    gone_already(service("iam").delete_service_linked_role, RoleName=identity)


# CloudTrail.

TRAIL = (
    "S3BucketName", "S3KeyPrefix", "SnsTopicName", "CloudWatchLogsLogGroupArn", "CloudWatchLogsRoleArn",
)
TRAIL_SWITCHES = ("IncludeGlobalServiceEvents", "IsMultiRegionTrail", "EnableLogFileValidation", "IsOrganizationTrail")


def trail_settings(properties):
    settings = {it: properties[it] for it in TRAIL if it in properties}
    settings.update({it: is_true(properties[it]) for it in TRAIL_SWITCHES if it in properties})
    if "KMSKeyId" in properties:
        settings["KmsKeyId"] = properties["KMSKeyId"]
    return settings


def trail(logical_id, properties, stack):
    name = name_of(properties, "TrailName", stack, logical_id)
    arn = service("cloudtrail").create_trail(Name=name, **trail_settings(properties))["TrailARN"]
    watch(name, properties)
    return name, {"Arn": arn}


def change_trail(identity, old, new, stack):
    arn = service("cloudtrail").update_trail(Name=identity, **trail_settings(new))["TrailARN"]
    watch(identity, new)
    return identity, {"Arn": arn}


def watch(name, properties):
    api = service("cloudtrail")
    if properties.get("AdvancedEventSelectors"):
        api.put_event_selectors(TrailName=name, AdvancedEventSelectors=properties["AdvancedEventSelectors"])
    elif properties.get("EventSelectors"):
        api.put_event_selectors(TrailName=name, EventSelectors=properties["EventSelectors"])
    (api.start_logging if is_true(properties.get("IsLogging")) else api.stop_logging)(Name=name)


def delete_trail(identity, properties):
    gone_already(service("cloudtrail").delete_trail, Name=identity)


# Config: one recorder and one channel in an account and Region.


def recorder(logical_id, properties, stack):
    name = properties.get("Name") or "default"
    api = service("config")
    others = [it["name"] for it in api.describe_configuration_recorders()["ConfigurationRecorders"]]
    if others and name not in others:
        raise ValueError(f"Failed to put configuration recorder '{name}' because you have reached the limit for the number of customer managed configuration records: (1)")
    api.put_configuration_recorder(ConfigurationRecorder={
        "name": name,
        "roleARN": properties["RoleARN"],
        "recordingGroup": lower_first(properties.get("RecordingGroup") or {}),
    })
    return name, {}


def delete_recorder(identity, properties):
    # The emulator has no call that deletes one.
    from ministack.services import config

    config._recorders.pop(identity, None)


def channel(logical_id, properties, stack):
    name = properties.get("Name") or "default"
    wanted = {"name": name, "s3BucketName": properties["S3BucketName"]}
    for key, member in (("S3KeyPrefix", "s3KeyPrefix"), ("S3KmsKeyArn", "s3KmsKeyArn"), ("SnsTopicARN", "snsTopicARN")):
        if key in properties:
            wanted[member] = properties[key]
    service("config").put_delivery_channel(DeliveryChannel=wanted)
    return name, {}


# EventBridge.


def bus_policy(logical_id, properties, stack):
    bus = properties.get("EventBusName", "default")
    wanted = {"EventBusName": bus, "StatementId": properties["StatementId"]}
    statement = properties.get("Statement") or properties
    statement = json.loads(statement) if isinstance(statement, str) else statement
    principal = statement.get("Principal", "*")
    wanted.update(
        Action=statement.get("Action", "events:PutEvents"),
        Principal=principal if isinstance(principal, str) else principal["AWS"],
    )
    service("events").put_permission(**wanted)
    return f"{bus}|{properties['StatementId']}", {}


def delete_bus_policy(identity, properties):
    bus, statement = identity.split("|")
    try:
        service("events").remove_permission(EventBusName=bus, StatementId=statement)
    except ClientError:
        pass  # gone with its bus
