"""Properties that the emulator's CloudFormation drops without a word, though its services have them."""

import ministack.services.cloudformation.provisioners as provisioners

from own_api import service

HANDLERS = provisioners._RESOURCE_HANDLERS


def apply():
    for kind, restore in {
        "AWS::S3::Bucket": bucket,
        "AWS::Lambda::Function": function,
        "AWS::DynamoDB::Table": table,
    }.items():
        after(HANDLERS[kind], restore)


def after(handler, restore):
    """Has `restore(id, old, new)` run after a resource was made or changed."""
    create, update = handler["create"], handler.get("update")

    def created(logical_id, properties, stack):
        made = create(logical_id, properties, stack)
        restore(made[0], {}, properties)
        return made

    handler["create"] = created
    if update:

        def updated(identity, old, new, *rest):
            made = update(identity, old, new, *rest)
            restore(made[0], old, new)
            return made

        handler["update"] = updated


def is_true(value):
    return str(value).lower() == "true"


# Buckets.


def bucket(name, old, new):
    s3 = service("s3")
    for property_, put, delete in (
        ("BucketEncryption", encryption, s3.delete_bucket_encryption),
        ("LifecycleConfiguration", lifecycle, s3.delete_bucket_lifecycle),
        ("Tags", tags, s3.delete_bucket_tagging),
        ("OwnershipControls", ownership, s3.delete_bucket_ownership_controls),
        ("LoggingConfiguration", logging, None),
    ):
        if new.get(property_) == old.get(property_):
            continue
        if new.get(property_):
            put(s3, name, new[property_])
        elif delete:
            delete(Bucket=name)
        else:
            s3.put_bucket_logging(Bucket=name, BucketLoggingStatus={})


def encryption(s3, name, value):
    rules = []
    for rule in value["ServerSideEncryptionConfiguration"]:
        made = {}
        default = rule.get("ServerSideEncryptionByDefault")
        if default:
            made["ApplyServerSideEncryptionByDefault"] = dict(default)
        if "BucketKeyEnabled" in rule:
            made["BucketKeyEnabled"] = is_true(rule["BucketKeyEnabled"])
        if made:
            rules.append(made)
    if rules:
        s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": rules})


def lifecycle(s3, name, value):
    rules = []
    for number, rule in enumerate(value["Rules"]):
        made = {"ID": rule.get("Id", f"rule-{number}"), "Status": rule["Status"], "Filter": {"Prefix": rule.get("Prefix", "")}}
        if "ExpirationInDays" in rule:
            made["Expiration"] = {"Days": int(rule["ExpirationInDays"])}
        if "NoncurrentVersionExpiration" in rule:
            days = int(rule["NoncurrentVersionExpiration"]["NoncurrentDays"])
            made["NoncurrentVersionExpiration"] = {"NoncurrentDays": days}
        if "AbortIncompleteMultipartUpload" in rule:
            days = int(rule["AbortIncompleteMultipartUpload"]["DaysAfterInitiation"])
            made["AbortIncompleteMultipartUpload"] = {"DaysAfterInitiation": days}
        if "Transitions" in rule:
            made["Transitions"] = [
                {"Days": int(it["TransitionInDays"]), "StorageClass": it["StorageClass"]} for it in rule["Transitions"]
            ]
        rules.append(made)
    s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={"Rules": rules})


def tags(s3, name, value):
    tag_set = [{"Key": it["Key"], "Value": it["Value"]} for it in value]
    s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": tag_set})


def ownership(s3, name, value):
    rules = [{"ObjectOwnership": it["ObjectOwnership"]} for it in value["Rules"]]
    s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls={"Rules": rules})


def logging(s3, name, value):
    if "DestinationBucketName" not in value:
        return
    enabled = {"TargetBucket": value["DestinationBucketName"], "TargetPrefix": value.get("LogFilePrefix", "")}
    s3.put_bucket_logging(Bucket=name, BucketLoggingStatus={"LoggingEnabled": enabled})


# Functions and tables.


def function(name, old, new):
    configuration = {}
    if new.get("VpcConfig") != old.get("VpcConfig"):
        network = new.get("VpcConfig") or {}
        configuration["VpcConfig"] = {it: network.get(it, []) for it in ("SubnetIds", "SecurityGroupIds")}
    if new.get("KmsKeyArn") != old.get("KmsKeyArn"):
        configuration["KMSKeyArn"] = new.get("KmsKeyArn", "")
    if new.get("DeadLetterConfig") != old.get("DeadLetterConfig"):
        configuration["DeadLetterConfig"] = {"TargetArn": (new.get("DeadLetterConfig") or {}).get("TargetArn", "")}
    if configuration:
        service("lambda").update_function_configuration(FunctionName=name, **configuration)
    reserved = new.get("ReservedConcurrentExecutions")
    if reserved != old.get("ReservedConcurrentExecutions"):
        if reserved is None:
            service("lambda").delete_function_concurrency(FunctionName=name)
        else:
            service("lambda").put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=int(reserved))


def table(name, old, new):
    if new.get("SSESpecification") != old.get("SSESpecification"):
        on = is_true((new.get("SSESpecification") or {}).get("SSEEnabled", False))
        service("dynamodb").update_table(TableName=name, SSESpecification={"Enabled": on})
